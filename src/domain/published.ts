import { z } from 'zod';

/** When an article came out: EDTF level 0 or 1, one day or an interval of days, each end perhaps `~` or `?`. */
export const publishedSchema = z.strictObject({
  /** EDTF, `2025-12-17` or `2025-12-17/2025-12-18` or `2025-12-27?/2026-01-02?`. */
  edtf: z.string().min(4),
  /** Why that day is believed, in the editor's words; absent where the article states it. */
  because: z.string().min(1).optional(),
});

export type Published = z.infer<typeof publishedSchema>;
