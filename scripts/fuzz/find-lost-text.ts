/** What the clean-up of plain text may take out anywhere: white space, control characters, marks of direction, noncharacters. */
const UNSEEN = /[\s\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** What it may take out as the marker of a list item or the frame of a table. */
const MARKERS = new Set('-*+•‣◦▪·|:\\.)0123456789');

/**
 * Compares a plain-text article with the text made of it, knowing nothing of how: every visible character must be there in order,
 * none added, none missing but those of markers. Returns what is wrong.
 */
export function findLostText(source: string, text: string): string[] {
  const from = [...seen(source)];
  const to = [...seen(text)];
  let at = 0;
  for (const character of from) {
    if (character === to[at]) at++;
    else if (!MARKERS.has(character))
      return [`${JSON.stringify(character)} of the article is not in its text`];
  }
  return at === to.length
    ? []
    : [`${JSON.stringify(to.slice(at).join(''))} is in the text and not in the article`];
}

function seen(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '');
}
