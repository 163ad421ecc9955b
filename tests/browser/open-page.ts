import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a context of its own, and everything its console said. */
export interface OpenPage {
  readonly page: Page;
  readonly messages: readonly string[];
  close(): Promise<void>;
}

/** Opens an address and keeps what the console says: messages, errors, and what the content security policy refused. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.goto(address);
  return { page, messages, close: () => context.close() };
}
