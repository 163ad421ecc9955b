import { ROOT_SIGN } from '../domain/packed-file.ts';
import { trustScript } from './trust-script.ts';

globalThis.parleyFiles = {};

/** Stands in for `fetch`, which browsers forbid to pages opened from a file: what is asked for comes as a classic script. */
export async function fetchPacked(address: string): Promise<Response> {
  const path = new URL(address, location.href).pathname.slice(parleyRoot.length);
  if (!(path in parleyFiles)) await loadScript(`${parleyRoot}packed/${path}.js`);
  const file = parleyFiles[path];
  if (file === undefined) return new Response(null, { status: 404 });
  if ('base64' in file) return new Response(Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0)));
  return new Response(file.text.replaceAll(ROOT_SIGN, parleyRoot));
}

function loadScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustScript(new URL(path, location.href).href);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)));
    document.head.append(script);
  });
}
