import type { ChronicleFile, EntryRecord } from '../domain/chronicle-file.ts';
import { boundsOf } from '../domain/edtf.ts';
import { writeYaml } from '../domain/write-yaml.ts';
import { isAbsolute } from './addresses.ts';

/** How to cite the chronicle and what it was made of: Citation File Format 1.2.0, https://citation-file-format.github.io. */
export function citationCff(file: ChronicleFile, message: string, root: string): string {
  return writeYaml({
    'cff-version': '1.2.0',
    message,
    type: 'dataset',
    title: file.title,
    abstract: file.description,
    authors: [{ name: file.title }],
    ...(isAbsolute(root) ? { url: root } : {}),
    ...(file.entries.length === 0 ? {} : { references: file.entries.map(describeReference) }),
  });
}

function describeReference({ title, source, published, language }: EntryRecord): object {
  return {
    type: 'newspaper-article',
    title,
    authors: [{ name: source.author ?? source.name }],
    journal: source.name,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(/^[a-z]{2,3}$/u.test(language) ? { languages: [language] } : {}),
    ...(published === null ? {} : describePublication(published)),
  };
}

/** The format knows days and years only; whatever is less certain stands in the notes. */
function describePublication({ edtf, because }: NonNullable<EntryRecord['published']>): object {
  const { earliest, latest } = boundsOf(edtf);
  const isPlain = because === undefined && !/[~?%]/u.test(edtf);
  if (isPlain && earliest === latest) return { 'date-published': earliest };
  return {
    ...(earliest.slice(0, 4) === latest.slice(0, 4) ? { year: Number(earliest.slice(0, 4)) } : {}),
    notes: `Published ${edtf} (EDTF)${because === undefined ? '' : ', inferred, not stated by the article'}.`,
  };
}
