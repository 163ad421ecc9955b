const { src } = document.currentScript as HTMLScriptElement;

/** Path of the folder that the pages lie in: this script lies in a folder of it. Where it was unpacked is only known when a page is open. */
export const root = new URL('..', src).pathname;

globalThis.parleyRoot = root;
