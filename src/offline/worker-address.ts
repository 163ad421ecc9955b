const root = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Address of a file of this site. */
export function addressOf(path: string): string {
  return new URL(root + path, location.origin).href;
}

/** Address of the service worker, as browsers with Trusted Types want it: through the site's one policy, which lets nothing else pass. */
export function workerAddress(): string {
  const worker = addressOf('sw.js');
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return worker;
  const policy = trustedTypes.createPolicy('parley', {
    createScriptURL(address) {
      if (address !== worker) throw new TypeError(`${address} is no script of this site`);
      return address;
    },
  });
  return policy.createScriptURL(worker);
}
