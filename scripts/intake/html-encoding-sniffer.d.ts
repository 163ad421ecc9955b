declare module 'html-encoding-sniffer' {
  /** Name of the encoding that a browser would read these bytes of HTML with. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly xml?: boolean },
  ): string;
}
