import type { Problem } from '../../src/domain/problems.ts';
import { siteSchema, type Site } from '../../src/domain/site.ts';
import { readDocument } from './read-document.ts';

const CODES = { syntax: 'site-syntax', field: 'site-field', key: 'site-field' } as const;

/** Reads `site.yaml`; null with the problems where it cannot be used. Never throws. */
export function readSite(file: string, text: string): { site: Site | null; problems: readonly Problem[] } {
  const { value, problems } = readDocument(file, text, siteSchema, CODES);
  return { site: value, problems };
}
