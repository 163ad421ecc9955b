import { type Browser, chromium } from 'playwright-core';
import { findChrome } from './find-chrome.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real headless Chromium; the caller closes it. */
export async function launchChrome(): Promise<Browser> {
  const { path, env } = await findChrome();
  return chromium.launch({
    executablePath: path,
    args: QUIET,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
