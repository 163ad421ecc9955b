const DETERMINERS =
  'the these those this that a an its their his her our another both such any no some each every two three four several all'.split(
    ' ',
  );
const DEFINITE = new Set(['the', 'these', 'those', 'this', 'that', 'its', 'their', 'both']);
const NEW = new Set([
  'another',
  'new',
  'fresh',
  'further',
  'additional',
  'next',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'subsequent',
  'separate',
  'follow-up',
]);
const ADJECTIVES =
  'latest last recent previous past earlier prior upcoming forthcoming coming next new fresh further additional renewed second third fourth fifth sixth seventh eighth ninth tenth first final opening planned proposed possible potential anticipated expected scheduled ongoing current continuing subsequent separate similar long-awaited postponed cancelled canceled rare historic productive constructive substantive serious successful failed abortive stalled more multiple weekend peace ceasefire cease-fire truce nuclear bilateral trilateral three-way four-way multilateral diplomatic direct indirect face-to-face in-person high-level high-stakes technical political preliminary expert expert-level proximity back-channel backchannel secret closed-door formal informal joint emergency crisis intensive border security trade hostage disarmament denuclearisation denuclearization normalisation normalization status preparatory exploratory follow-up working-level ministerial leaders marathon virtual online negotiating reconciliation unity power-sharing international regional official working phone telephone prisoner-exchange prisoner brief urgent key crucial decisive eventual extraordinary special surprise unscheduled unannounced impromptu private lengthy long short landmark pivotal critical tense cordial introductory inaugural one-on-one tête-à-tête quadrilateral five-way six-way regular annual monthly weekly hours-long day-long late-night early-morning follow-on stand-alone hastily-arranged hastily arranged brief low-key ill-fated fruitless inconclusive ground-breaking groundbreaking make-or-break'.split(
    ' ',
  );
const OF_PHRASE =
  /(?:^|\s)(?:rounds?|series|sets?|days?|hours?|wave|cycle|phase|stage|sessions?|week|weeks|string|number|flurry|succession)\s+of$/iu;
/** Words that open a sentence with a capital and belong to no noun phrase. */
const OPENERS = new Set(
  'before after following since until during in at on of for with from to by as and but while although though when where despite unlike ahead if because however meanwhile moreover earlier later yet so or nor without under amid central'.split(
    ' ',
  ),
);
const WITHIN = new Set([...DETERMINERS, ...ADJECTIVES]);
const LONG =
  /^(?:\p{L}+-(?:day|hour|week|party|level|sided|mediated|brokered|hosted|led|backed|sponsored|facilitated)|\p{L}+day['’]s|\d+-\p{L}+|intra-\p{L}+|inter-\p{L}+)$/iu;

/** What the words before a noun say of it. */
export interface NounPhrase {
  /** Offset of its first word in the sentence. */
  readonly start: number;
  /** Its words before the noun, in lower case. */
  readonly modifiers: readonly string[];
}

/** The noun phrase whose noun begins at `at` of `sentence`; looks back nine words at most. */
export function readNounPhrase(sentence: string, at: number): NounPhrase {
  const before = sentence.slice(Math.max(0, at - 140), at);
  const words = [...before.matchAll(/\S+/gu)];
  let first = words.length;
  for (let index = words.length - 1; index >= Math.max(0, words.length - 9); index -= 1) {
    const upTo = before.slice(0, words[index]!.index + words[index]![0].length);
    const next = words[index + 1]?.[0] ?? '';
    if (!belongs(words[index]![0], upTo) && !isAmount(words[index]![0], next, words[index + 2]?.[0])) break;
    first = index;
  }
  const start = first === words.length ? at : at - before.length + words[first]!.index;
  const modifiers = words.slice(first).map(([word]) => word.toLowerCase());
  return { start, modifiers };
}

const UNITS = /^(?:rounds?|sessions?|hours?|days?|weeks?|months?|years?)$/iu;

/** "Ten days of", "weeks of", "sixteen hours of": how long people sat, word by word from behind. */
function isAmount(word: string, next: string, afterNext: string | undefined): boolean {
  if (UNITS.test(word)) return next === 'of';
  return UNITS.test(next) && afterNext === 'of' && AMOUNTS.test(word);
}

const AMOUNTS =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|many|several|more)$/iu;

function belongs(word: string, upTo: string): boolean {
  const plain = word.replace(/^["“‘(]+/u, '');
  if (/[.!?,;:)”]$/u.test(plain) && !/^(?:\p{Lu}\.){1,3}$/u.test(plain)) return false;
  const lower = plain.toLowerCase();
  if (WITHIN.has(lower) || LONG.test(plain) || (/^\p{Lu}/u.test(plain) && !OPENERS.has(lower))) return true;
  if (OF_PHRASE.test(upTo)) return true;
  return /^(?:rounds?|series|sets?|days?|wave|cycle|phase|stage|sessions?|string|number|flurry|succession)$/u.test(
    lower,
  );
}

/** Whether the phrase points back to something known, brings up something new, or neither. */
export function referenceOf({ modifiers }: NounPhrase): 'definite' | 'new' | 'plain' {
  if (modifiers.some((word) => NEW.has(word))) return 'new';
  return modifiers.some((word) => DEFINITE.has(word)) ? 'definite' : 'plain';
}
