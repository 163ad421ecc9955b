import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox, type Firefox, launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { useFolder } from './use-folder.ts';

const firefoxPath = findFirefox();
const { root } = useFolder();
/** A busy machine takes its time over a second browser. */
const PATIENCE = { timeout: 30_000 };

describe.skipIf(firefoxPath === undefined)('opened from a folder in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => void (firefox = await launchFirefox(firefoxPath!)));
  afterAll(async () => {
    await firefox?.close();
  });
  const count = (selector: string): Promise<unknown> =>
    firefox.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);

  test('a word is searched, and the page that is found opens with its marks', async () => {
    await firefox.goto(`${root}search/index.html?q=talks`);
    await expect.poll(() => count('.se-result .se-title'), PATIENCE).toBeGreaterThan(0);
    await firefox.evaluate(`document.querySelector('.se-title').click()`);
    await expect
      .poll(() => firefox.evaluate('location.href'), PATIENCE)
      .toMatch(/\/entries\/.*highlight=talks$/u);
    await expect
      .poll(() => firefox.evaluate(`CSS.highlights.get('search')?.size`), PATIENCE)
      .toBeGreaterThan(0);
  });

  test('the time line is drawn, and filters leave what passes', async () => {
    await firefox.goto(`${root}index.html?status=expected`);
    await expect.poll(() => count('.round[id][hidden]'), PATIENCE).toBeGreaterThan(0);
    await firefox.evaluate(
      `document.querySelector('[data-timeline]').dispatchEvent(new Event('pointerenter')) && 0`,
    );
    await expect.poll(() => count('.tl-stage.is-live .tl-link'), PATIENCE).toBeGreaterThan(0);
  });

  test('in all of this the console said nothing, and nothing outside of the folder was asked for', () => {
    expect(firefox.requests.length).toBeGreaterThan(0);
    expect(firefox.requests.filter((url) => !url.startsWith(root) && !/^(?:data|about):/u.test(url))).toEqual(
      [],
    );
    expect(firefox.messages).toEqual([]);
  });
});
