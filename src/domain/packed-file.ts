/** A file of the site as a packed page can load it: as text, in which {@link ROOT_SIGN} may stand, or as bytes. */
export type PackedFile = { readonly text: string } | { readonly base64: string };

/** Stands in packed text for the path of the folder that the pages lie in. Unicode keeps this sign out of all text. */
export const ROOT_SIGN = '\uFFFF';
