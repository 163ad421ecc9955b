interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy('parley', { createScriptURL: passPacked });

/** Address of a packed file's script, as browsers with Trusted Types want it: through the one policy, which lets nothing else pass. */
export const trustScript = (address: string): string =>
  policy?.createScriptURL(address) ?? passPacked(address);

function passPacked(address: string): string {
  const folder = new URL(`${parleyRoot}packed/`, location.href).href;
  if (!address.startsWith(folder)) throw new TypeError(`${address} is no packed file`);
  return address;
}
