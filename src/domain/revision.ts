import { z } from 'zod';

/** One fact that another build told differently; a list holds the words or ids of each, and is empty where nothing is told. */
export const fieldChangeSchema = z.strictObject({
  /** What changed: `edtf`, `venue`, `status`, … */
  field: z.string(),
  was: z.array(z.string()),
  now: z.array(z.string()),
});

export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** The fields of `now` that differ from those of `was`, in the order of `now`. Lists count as sets: their order says nothing. */
export function compareFields(
  was: Readonly<Record<string, readonly string[]>>,
  now: Readonly<Record<string, readonly string[]>>,
): FieldChange[] {
  return Object.entries(now).flatMap(([field, values]) => {
    const before = was[field] ?? [];
    const isSame = new Set(before).symmetricDifference(new Set(values)).size === 0;
    return isSame ? [] : [{ field, was: [...before], now: [...values] }];
  });
}
