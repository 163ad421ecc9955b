import { z } from 'zod';

const goldDocumentSchema = z.object({
  id: z.string(),
  /** ISO day the document came out. */
  published: z.string(),
  text: z.string(),
  /** Expressions of TimeML type DATE with their TIMEX3 values; offsets are UTF-16 code units, `end` exclusive. */
  dates: z.array(z.object({ start: z.int(), end: z.int(), text: z.string(), value: z.string() })),
});

/** One document with the dates somebody marked in it by hand. */
export type GoldDocument = z.infer<typeof goldDocumentSchema>;

/** Reads documents from JSON lines; throws an error that names the line where one is not a document. */
export function readGoldDates(lines: string): GoldDocument[] {
  return lines.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): GoldDocument {
  try {
    return goldDocumentSchema.parse(JSON.parse(line));
  } catch (cause) {
    const form = '{"id", "published", "text", "dates": [{"start", "end", "text", "value"}]}';
    throw new Error(`line ${number} is not a document – write ${form}`, { cause });
  }
}
