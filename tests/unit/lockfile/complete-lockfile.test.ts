import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMissing } from '../../../scripts/lockfile/complete-lockfile.ts';

describe('a lockfile', () => {
  test('gets the builds for other systems that its packages ask for', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: {
          '@tool/linux-x64-musl': '2.0.0',
          '@tool/windows-arm64': '2.0.0',
          '@tool/linux-x64-gnu': '2.0.0',
        },
      },
      'node_modules/@tool/linux-x64-gnu': { version: '2.0.0' },
    };
    expect(findMissing(packages)).toEqual({
      'node_modules/@tool/linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/@tool/windows-arm64': {
        version: '2.0.0',
        cpu: ['arm64'],
        dev: true,
        optional: true,
        os: ['win32'],
      },
    });
  });

  test('keeps two versions of a build apart', () => {
    const packages = {
      'node_modules/old': { version: '1.0.0', optionalDependencies: { '@tool/darwin-x64': '1.0.0' } },
      'node_modules/new': { version: '2.0.0', optionalDependencies: { '@tool/darwin-x64': '2.0.0' } },
    };
    expect(Object.keys(findMissing(packages))).toEqual([
      'node_modules/@tool/darwin-x64',
      'node_modules/new/node_modules/@tool/darwin-x64',
    ]);
  });

  test('of the project lacks none; if it does, run npm run lockfile', () => {
    const file = join(import.meta.dirname, '../../../package-lock.json');
    expect(findMissing(JSON.parse(readFileSync(file, 'utf8')).packages)).toEqual({});
  });
});
