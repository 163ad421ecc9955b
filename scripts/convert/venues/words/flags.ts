/** What a word may be to the rules, as bits of a token's `flags`; a word may be several things. */
export const Word = {
  /** A meeting that is diplomatic by itself: talks, negotiations, a summit. */
  Talks: 1 << 0,
  /** A meeting of any sort: a meeting, a conference, a session. */
  Meeting: 1 << 1,
  /** Something that is signed or reached: a treaty, an accord. */
  Agreement: 1 << 2,
  /** To meet, to negotiate. */
  Meet: 1 << 3,
  /** To sign, to reach, to initial. */
  Sign: 1 << 4,
  /** To host. */
  Host: 1 << 5,
  /** What meetings do or have done to them: be held, open, resume, be postponed. */
  Event: 1 << 6,
  /** Going somewhere: to fly, to visit, a trip. */
  Motion: 1 << 7,
  /** Saying something; what is said somewhere happened there, but was not a meeting. */
  Speech: 1 << 8,
  /** Things that are in a place for themselves: a war, troops, an embassy. */
  Located: 1 << 9,
  /** Those who rule in a place: a government, an opposition. */
  Seat: 1 << 10,
  /** in, at, near, outside. */
  At: 1 << 11,
  /** to, into, for. */
  To: 1 << 12,
  /** on, about, over: what follows is what a meeting is about. */
  About: 1 << 13,
  /** Someone or something between states: a minister, a delegation, NATO, a ceasefire. */
  Diplomatic: 1 << 14,
  /** Business, sport, school, town hall. */
  Private: 1 << 15,
  /** city, capital, resort. */
  PlaceNoun: 1 << 16,
  /** venue, site, setting, location. */
  Venue: 1 << 17,
  /** Days, months and words such as tomorrow. */
  Time: 1 << 18,
  /** the, a, its. */
  Determiner: 1 << 19,
  /** Describes a place: northern, neutral, nearby. */
  Adjective: 1 << 20,
  /** A verb that starts a thought of its own: shows, killed, attacked. */
  OtherVerb: 1 << 21,
  /** while, because, where: a clause begins. */
  Clause: 1 << 22,
  /** A place that is a building or a site: palace, castle, crossing. */
  Site: 1 << 23,
  /** Ends a name that is no place: Times, University, Convention. */
  NameTail: 1 << 24,
  /** is, are, will, has: carries a verb along. */
  Auxiliary: 1 << 25,
  /** Makes a meeting no diplomatic one when it stands before it: news, board, cabinet. */
  Veto: 1 << 26,
  /** Capitalised, but never a place: Congress, Sunday, President. */
  NoPlace: 1 << 27,
  /** Titles and kinds of people: minister, officials, rebels. */
  Person: 1 << 28,
  /** A nation or its people: Russian, Serbs. */
  National: 1 << 29,
  /** The surname of a statesman, where it has its capital: Begin, Bush. */
  Statesman: 1 << 30,
} as const;
