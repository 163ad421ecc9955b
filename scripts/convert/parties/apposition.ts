import { ROLE_PHRASE } from './words.ts';

/** "Top Russian officials, among them " right before a name; what stands before it belongs to the officials and to the name alike. */
const AMONG = new RegExp(
  `(?:(?:the|both|top|senior|several|many|some|other|prominent|leading|key|influential|high-(?:profile|ranking|level)|regional|global|world|political|foreign|\\p{Lu}[\\p{L}.'’-]*|and)\\s+)*(?:${ROLE_PHRASE}|figures|people|participants|guests|signatories|players|actors|members|ministers|politicians|heads of state)(?:\\s+from\\s+[^,.;:]{1,40})?,?\\s+(?:among them|including|such as|notably|led by|headed by)\\s+(?:the\\s+)?$`,
  'u',
);

/** What ends such words; most names have nothing of it before them. */
const HINT = /(?:among them|including|such as|notably|led by|headed by)\s+(?:the\s+)?$/u;

/** The words `before` a name, without those that only introduce it as one of several: "met senior officials, including " → "met ". */
export function skipAmong(before: string): string {
  return HINT.test(before) ? before.replace(AMONG, '') : before;
}
