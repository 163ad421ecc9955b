import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChrome } from '../../scripts/browser/launch-chrome.ts';
import { type Served, serveFolder } from '../../scripts/serve/serve-folder.ts';

/** The built site on a free port, and a browser to read it with. Both are there while the tests of a file run. */
export interface SiteInBrowser {
  readonly browser: Browser;
  readonly url: string;
}

/**
 * Serves the built site, or the one that `build` makes, and starts a browser before the tests of a file, and ends both after them.
 */
export function useSite(build: () => string = () => inject('siteDir')): SiteInBrowser {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChrome(), serveFolder(build(), { port: 0 })]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return served.url;
    },
  };
}
