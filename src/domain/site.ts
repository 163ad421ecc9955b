import { z } from 'zod';

/** `content/site.yaml`: what the site is called and where it will stand. */
export const siteSchema = z.strictObject({
  /** What the chronicle tells: the heading of the first page, and its title in feeds and citations. */
  title: z.string().trim().min(1),
  /** A short name of the site, in the head of every page; the title where there is none. */
  name: z.string().trim().min(1).optional(),
  /** One sentence on what it tells, for the first page, search engines and feeds. */
  description: z.string().trim().min(1),
  /** BCP 47 tag of the site's own words. */
  language: z
    .string()
    .refine(isLanguageTag, 'write a BCP 47 language tag, such as en or en-GB')
    .default('en'),
  /** Where it will stand, with the path if there is one: `https://example.org/parley/`. */
  address: z.url({ protocol: /^https?$/u }).optional(),
});

export type Site = z.infer<typeof siteSchema>;

/** What the site is called for short. */
export function shortName({ name, title }: Pick<Site, 'name' | 'title'>): string {
  return name ?? title;
}

/** Whether the string is a well-formed BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
