import { z } from 'zod';

/** One sentence with the venue mentions somebody marked in it by hand; offsets are UTF-16 code units, `end` exclusive. */
const goldSentenceSchema = z.object({
  id: z.string(),
  text: z.string(),
  venues: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      surface: z.string(),
      place: z.string().optional(),
      status: z.string().optional(),
      /** Counts neither way: the country named after a town, the accord named after a place. */
      optional: z.boolean().optional(),
    }),
  ),
});

export type GoldSentence = z.infer<typeof goldSentenceSchema>;

/** Reads sentences from JSON lines; throws an error that names the line where one is not a sentence. */
export function readGold(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    sentences.push(readLine(line, index + 1));
  });
  return sentences;
}

function readLine(line: string, number: number): GoldSentence {
  try {
    return goldSentenceSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(
      `line ${number} is not a sentence {"id", "text", "venues": [{"start", "end", "surface"}]}`,
      { cause },
    );
  }
}
