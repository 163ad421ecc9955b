import type { Words } from '../i18n/en.ts';

/** The words that files are written with; one language. */
export type ExportWords = Pick<
  Words,
  'language' | 'kinds' | 'statuses' | 'issues' | 'date' | 'exports' | 'changes'
>;
