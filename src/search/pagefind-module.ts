import type { Pagefind } from './engine.ts';

/** What Pagefind's script exports; only what is used here. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

const root = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** Loads Pagefind's script; a later attempt asks at another address, since browsers remember one that failed. */
export async function importPagefind(attempt: number): Promise<PagefindModule> {
  const address = `${root}pagefind/pagefind.js${attempt === 0 ? '' : `?try=${attempt}`}`;
  return (await import(/* @vite-ignore */ address)) as PagefindModule;
}
