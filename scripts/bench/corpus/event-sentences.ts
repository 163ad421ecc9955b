/**
 * Sentences that tell of a meeting. In braces: the sides `{a}` and `{b}`, their adjectives `{a's}` and `{b's}`, the mediator `{m}`, the
 * `{town}`, its days `{days}`, a recent day `{day}`, a day to come `{soon}`, a `{subject}` and somebody's `{name}`.
 */
export const HELD: readonly string[] = [
  'Delegations of {a} and {b} met in {town} {day} for talks on {subject}, with {m} as mediator.',
  'Negotiators from {a} and {b} held talks in {town} {day} that dealt mostly with {subject}.',
  'Envoys of {a} and {b} sat down in {town} {day} to talk about {subject}.',
  'Talks between {a} and {b} on {subject} took place in {town} {day}, hosted by {m}.',
  "The {a's} and {b's} delegations met {day} in {town}, where {m} had invited them to speak about {subject}.",
  'A {round} round of talks between {a} and {b} was held in {town} {day}.',
];

/** What a paper adds to the meeting it reports. */
export const ABOUT_HELD: readonly string[] = [
  'The meeting in {town} ended after {hours} hours without a joint statement.',
  'Both delegations stayed in {town} overnight, and the talks went on the next morning.',
  'Neither side would say after the talks in {town} whether a text had been agreed.',
  'The hosts in {town} spoke of a businesslike exchange and asked for patience.',
  'The talks in {town} were the {round} between the two sides in this format.',
];

/** Meetings that came before, with their days. */
export const EARLIER: readonly string[] = [
  'The previous round was held in {town} {days}.',
  'The two sides had last met in {town} {days}, when the talks broke up early.',
  'An earlier meeting in {town} {days} had brought an exchange of lists and little else.',
  'Delegations of {a} and {b} had held talks in {town} {days}, and both called them useful then.',
];

/** Meetings to come. */
export const COMING: readonly string[] = [
  '{A} and {b} are expected to meet again in {town} {soon}.',
  'The next round of talks is planned in {town} {soon}, according to {m}.',
  'The two sides agreed to resume their talks in {town} {soon}.',
  'Another meeting could take place in {town} {soon}, though that has not been confirmed.',
  '{M} has offered to host the next round in {town} {soon}.',
];

/** One meeting in a list of many, with everything a reader needs in one sentence. */
export const LISTED: readonly string[] = [
  'Delegations of {a} and {b} held talks in {town} {days} on {subject}.',
  'In {town}, negotiators of {a} and {b} met {days} under the chair of {m}.',
  'Talks between {a} and {b} took place in {town} {days}, mostly about {subject}.',
  'Envoys of {a} and {b} met in {town} {days}, and {m} mediated between them.',
  '{A} and {b} held a {round} round of talks in {town} {days}.',
];

export const TITLES: readonly string[] = [
  '{A} and {b} talk in {town} about {subject}',
  'Talks on {subject} in {town} end without a text',
  '{A} and {b} send delegations to {town}',
  'In {town}, a {round} round on {subject}',
  '{M} brings {a} and {b} together in {town}',
];

export const SUBJECTS: readonly string[] = [
  'a ceasefire',
  'an exchange of prisoners',
  'the course of the border',
  'access for aid convoys',
  'the water of the shared river',
  'fishing rights',
  'the return of displaced families',
  'the withdrawal of artillery',
  'customs and transit',
  'monitoring by observers',
  'the use of the airspace',
  'compensation for damaged farms',
  'the reopening of the rail line',
  'the wording of a framework',
  'missing persons',
  'the export of grain',
];
