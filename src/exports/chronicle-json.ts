import type { ChronicleFile } from '../domain/chronicle-file.ts';

/** The chronicle as one JSON document; see `chronicle.schema.json`. */
export function chronicleJson(file: ChronicleFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}
