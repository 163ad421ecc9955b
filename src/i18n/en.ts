import type { DateKind, Direction } from '../domain/date-tag.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { PartyRole } from '../domain/party.ts';
import type { Issue, Position } from '../domain/position.ts';
import type { Status } from '../domain/venue.ts';
import { dataWords } from './en-data.ts';
import { embedWords } from './en-embed.ts';
import { offlineWords } from './en-offline.ts';

const kinds: Record<MeetingKind, string> = {
  talks: 'Talks',
  consultation: 'Consultations',
  call: 'Call',
  summit: 'Summit',
  statement: 'Statement',
  proposal: 'Proposal',
  measure: 'Measure',
  agreement: 'Agreement',
};

const statuses: Record<Status, string> = {
  held: 'Held',
  'under-way': 'Under way',
  expected: 'Expected',
  proposed: 'Proposed',
  cancelled: 'Cancelled',
};

const statusMeanings: Record<Status, string> = {
  held: 'The text tells it as something that has happened.',
  'under-way': 'The text tells it as going on while it was written.',
  expected: 'The text says that it will happen, or that it is being prepared.',
  proposed: 'Somebody suggests it, or it is named as a possibility; nobody says that it will happen.',
  cancelled: 'It was planned and the text says that it is off.',
};

const issues: Record<Issue, string> = {
  'security-guarantees': 'Security guarantees',
  territory: 'Territory',
  'ceasefire-terms': 'Ceasefire terms',
  'monitoring-force': 'Monitoring force',
  prisoners: 'Prisoners',
  sanctions: 'Sanctions',
  reconstruction: 'Reconstruction',
  'humanitarian-access': 'Humanitarian access',
};

const stances: Record<Position['stance'], string> = {
  demands: 'demands',
  offers: 'offers',
  supports: 'supports',
  rejects: 'rejects',
};

const roles: Record<PartyRole, string> = {
  participant: 'takes part',
  mediator: 'hosts or mediates',
  absent: 'said to be absent',
  named: 'named',
};

const dateKinds: Record<DateKind, string> = {
  date: 'a date',
  time: 'a time of day',
  duration: 'a length of time, which is no date',
  set: 'a repetition, which is no single date',
};

const directions: Record<Direction, string> = {
  past: 'before it was written',
  present: 'when it was written',
  future: 'after it was written',
};

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** The words of the site in English. A second language is one more file of this shape. */
export const en = {
  language: 'en',

  kinds,
  statuses,
  statusMeanings,
  issues,
  stances,
  roles,
  dateKinds,
  directions,
  partyKinds: { state: 'States', organisation: 'Organisations', person: 'People' },

  counts: {
    entries: (n: number) => count(n, 'entry', 'entries'),
    meetings: (n: number) => count(n, 'meeting', 'meetings'),
  },

  frame: {
    skip: 'Skip to the content',
    main: 'Site',
    breadcrumb: 'You are here',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    noTracking: 'No cookies, no tracking; nothing on this page comes from another site.',
    madeWith: 'Every date and place can be traced to the words that support it.',
  },

  nav: {
    home: 'Chronicle',
    entries: 'Entries',
    venues: 'Venues',
    dates: 'Dates',
    parties: 'Parties',
    positions: 'Positions',
    search: 'Search',
    about: 'About',
    data: 'Data',
  },

  date: {
    notStated: 'Date not stated',
    notStatedReported: (reported: string) => `Date not stated; reported ${reported}`,
    notStatedNever: 'Date not stated; nobody knows when this was reported',
    unknownDay: 'Day of publication unknown',
    from: 'from',
    to: 'to',
    possibly: 'possibly',
  },

  dossier: {
    title: (quote: string) => `How “${quote}” is dated`,
    words: 'Words',
    showInText: 'Show in the text',
    means: 'Means',
    noDays: (direction: string) => `no particular day; ${direction}`,
    believed: 'Why',
    stated: 'The text states it.',
    relative: (anchor: string) => `Counted from the day of publication, ${anchor}.`,
    relativeUnknown: 'It depends on the day of publication, which nobody knows.',
    relativeTo: (quote: string) => `Counted from another date in the text, “${quote}”.`,
    noted: 'Given by the editor.',
    publicationBelieved: 'Why that day of publication',
    earliest: 'Earliest day',
    latest: 'Latest day',
    rule: 'Rule',
    readings: 'Other readings',
    ifPublished: (days: string) => `if published ${days}`,
  },

  round: {
    evidenceCount: (n: number) => (n === 1 ? 'Evidence: 1 sentence' : `Evidence: ${n} sentences`),
    notes: 'Notes: the words it stands on',
    venueNotStated: 'Venue not stated',
    participants: 'Between',
    participantsLabel: 'Participants',
    by: 'By',
    mediators: 'Hosted or mediated by',
    absent: 'Said to be absent',
    mediatorsInline: 'hosted or mediated by',
    absentInline: 'said to be absent:',
    reported: 'reported',
    nobody: 'Participants not stated',
    hedged: (words: string) => `hedged: ${words}`,
    moreHedges: (n: number) => `${n} more`,
    reportedIn: 'Reported in',
    issues: 'About',
    kind: 'Kind',
    status: 'Status',
    when: 'When',
    where: 'Where',
    firstReported: 'First reported',
    reports: 'Reports side by side',
    sameRound: 'This is one report of a round that several entries tell.',
    wholeRound: 'See all its reports',
    believed: {
      certain: 'Taken for one round',
      probable: 'Probably one round',
      confirmed: 'One round, confirmed by an editor',
    },
    narrowed: 'The days are narrowed down by what is said of their order:',
    doubts: 'What is not certain',
    previous: 'Earlier in the list',
    next: 'Later in the list',
    neighbours: 'Before and after',
    orderUnknown: 'order not known',
  },

  list: {
    title: 'The chronicle, in order',
    jump: 'Jump to a month',
    sameDay: 'On the same day',
    sameDays: 'On the same days',
    unordered: 'Order not known: these may overlap',
    looseOrder: 'Where days overlap or are not stated, the order of this list is not known.',
    floating: (period: string) => `Some time in ${period}, order not known`,
    stretch: (from: string, to: string) => `Between ${from} and ${to}`,
    stretchNote: 'It is not known which of the meetings of these months came first.',
    undated: 'Date not stated',
    undatedNote: 'The text does not say when. They stand in the order in which they were reported.',
    reported: (when: string) => `Reported ${when}`,
    reportedNever: 'Nobody knows when these were reported',
    empty: 'Nothing is told yet.',
    partTitle: (period: string) => `The chronicle: ${period}`,
    partNumber: (period: string, number: number) => `${period}, page ${number}`,
    partHere: (here: string, all: string) => `This page lists ${here} of ${all}.`,
    parts: 'The whole list, page by page',
    partsBefore: 'Earlier',
    partsAfter: 'Later',
    partsNeighbours: 'Earlier and later pages of the list',
  },

  home: {
    facts: (entries: string, meetings: string) => `${meetings} told by ${entries}.`,
    legend: 'What the marks mean',
    certain: 'Certain',
    certainMeaning:
      'Drawn solid: the days are stated, it was held or is under way, and the text does not hedge.',
    possible: 'Possible',
    possibleMeaning:
      'Drawn hatched: the days are approximate, it is only expected or proposed, or the text hedges.',
  },

  timeline: {
    name: 'Timeline',
    picture: 'The whole story, drawn; the list below tells the same in words',
    open: 'Timeline of the whole story; press Enter to explore it',
    inPlace: '{kind} in {place}',
    notStated: 'date not stated, reported {when}',
    cluster: { one: '{count} meeting', other: '{count} meetings' },
    clusterLabel: '{meetings}, {lane}, {when}; Enter shows them one by one',
    none: { venue: 'Venue not stated', party: 'Nobody named', status: '' },
    others: { venue: 'Other venues', party: 'Other parties', status: '' },
    keysName: 'How to move in it',
    keys: 'Drag or use the arrow buttons to move in time; pinch, or hold Ctrl and turn the wheel, to zoom. With the keyboard: arrow keys go from meeting to meeting and from lane to lane, Home and End to the first and last, + and − zoom, Enter opens a meeting in the list and Escape comes back.',
    window: 'On show: {dates}, {meetings}',
    failed: 'The timeline could not be loaded. The list below has everything.',
    nothing: 'No meeting passes the filters.',
    showIt: 'Show on the timeline',
    controls: {
      name: 'How to look at it',
      lanes: 'Lanes by',
      laneKinds: { venue: 'Venue', party: 'Party', status: 'Status' },
      openAt: 'Open at',
      story: 'Whole story',
      latest: 'Latest round',
      date: 'A date…',
      dateLabel: 'Day',
      move: 'Move and zoom',
      earlier: 'Earlier',
      later: 'Later',
      in: 'Zoom in',
      out: 'Zoom out',
    },
    legend: {
      name: 'What the marks mean',
      certain: 'Solid: certain days, told without reserve',
      stated: 'Framed: days are stated, but it is expected, proposed or hedged',
      possible: 'Hatched: it may have been on any of these days',
      reported: 'Dashed outline: no date stated; drawn where it was reported',
    },
  },

  filters: {
    name: 'Filters',
    venues: 'Venue',
    parties: 'Party',
    statuses: 'Status',
    issues: 'Issue',
    period: 'Period',
    from: 'From',
    to: 'To',
    certain: 'Certain only',
    fresh: 'New since your last visit ({count})',
    freshChip: 'New since your last visit',
    isNew: 'New',
    clear: 'Clear all',
    remove: 'Remove filter: {name}',
    chosen: { one: '{count} chosen', other: '{count} chosen' },
    all: { one: '{count} meeting', other: 'All {count} meetings' },
    shown: { one: '{count} of {all} meetings shown', other: '{count} of {all} meetings shown' },
    none: 'No meeting passes these filters. Take one away, or clear them all.',
    passing: {
      one: '{count} of {all} meetings passes the filters',
      other: '{count} of {all} meetings pass the filters',
    },
    elsewhere: {
      one: '{count} of them stands on this page; the others are counted with their pages below.',
      other: '{count} of them stand on this page; the others are counted with their pages below.',
    },
    failed: 'The filters could not be loaded. Each page of the list below is whole.',
    undatedOut: {
      one: '{count} meeting without a stated date is left out, since it is in no period.',
      other: '{count} meetings without a stated date are left out, since they are in no period.',
    },
  },

  entry: {
    source: 'Source',
    by: (author: string) => `By ${author}`,
    readOriginal: 'Read it where it was published',
    published: 'Published',
    noDay: 'Nobody knows when this came out, so no date in it that depends on that day is placed.',
    contents: 'Contents',
    tags: 'Tags',
    tagVenues: 'Venues',
    tagParties: 'Parties',
    tagDates: 'Dates',
    none: 'none',
    meetings: 'What it tells of',
    dates: 'Every date in the text',
    allDates: 'How each date of the text was read, and why.',
    noDays: (n: number) => count(n, 'expression that fixes no days', 'expressions that fix no days'),
    why: 'Why this day?',
    marks: 'Marks in the text',
    markDate: 'dates',
    markHint: 'and words that fix no day',
    markVenue: 'venues',
    cite: 'Cite this entry',
    citeBibtex: 'BibTeX',
    citeCsl: 'CSL-JSON',
    citeInferred: 'The day of publication is inferred, not stated by the article.',
    correct: 'Correct it',
    correctHow: (mdx: string, notes: string) =>
      `The entry is generated as ${mdx}. To correct a date, a venue or a party, quote its words in ${notes} and say what they mean.`,
    previous: 'Earlier entry',
    next: 'Later entry',
    neighbours: 'Neighbouring entries in time',
    table: 'Table',
    about: 'About this entry',
  },

  ifWritten: {
    title: 'If it was written on another day',
    lead: 'The day of publication is not certain. Assume one and see which dates change.',
    assume: 'Assume that it was published on',
    earlier: 'A day earlier',
    later: 'A day later',
    reset: 'Back to what is believed',
    words: 'Words',
    believed: 'As believed',
    assumed: 'On the assumed day',
    changed: 'changed',
    noDays: 'no particular day',
    status: (day: string, n: number) =>
      `Published ${day}: ${n === 1 ? '1 date changes' : `${n} dates change`}.`,
  },

  entries: {
    title: 'Entries',
    lead: 'Each article as it was read, in order of publication, with everything it was tagged with.',
  },

  venues: {
    title: 'Venues',
    lead: 'Places that hosted, host, are expected to host or are proposed to host a meeting. A place counts everything in it.',
    inside: 'In it',
    contains: 'Lies in',
    meetings: 'Meetings here',
    meetingsNone: 'Entries name it as a venue, but of no particular meeting.',
    entries: 'Entries that name it',
    unregistered: 'Places that are not in the register',
    unregisteredNote: 'They have no page of their own until an editor adds them.',
    map: (name: string) => `Map: where ${name} lies`,
    world: 'Map of the world with every venue',
    mapCredit: 'Map: Natural Earth',
    aliases: 'Also called',
    coordinates: 'Coordinates',
    place: (latitude: number, longitude: number) =>
      `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  },

  dates: {
    title: 'Dates',
    lead: 'The archive by year and month. What certainly falls in a period stands before what only possibly does.',
    certainly: 'Certainly in',
    possibly: 'Possibly in',
    certainlyIn: (period: string) => `Certainly in ${period}`,
    possiblyIn: (period: string) => `Possibly in ${period}`,
    nothingCertain: 'Nothing is certain to fall in this period.',
    months: 'Months',
    entries: 'Entries published then',
    entriesPossibly: 'Entries possibly published then',
    previous: 'Earlier period',
    next: 'Later period',
    neighbours: 'Neighbouring periods',
    possiblyMore: (n: number) => `possibly ${n} more`,
    undated: (n: number) => `${count(n, 'meeting has', 'meetings have')} no date.`,
    undatedLink: 'See what has no date',
  },

  parties: {
    title: 'Parties',
    lead: 'Who takes part, mediates, is said to be absent, or is named.',
    speaksFor: 'Speaks for',
    voices: 'Who speaks for it',
    roles: 'Office',
    meetings: 'Meetings',
    entries: 'Entries that name it',
    positions: 'What it is reported to hold',
  },

  positions: {
    title: 'Positions',
    lead: 'What each party is reported to demand, offer, support or reject, by issue. Each stance stands once, in the order in which it was first reported, so that one can see what moved and what did not.',
    party: 'Party',
    empty: 'No entry reports a position.',
    noted: 'added by the editor',
    nothing: 'nothing reported',
    scroll: 'Overview of positions, party by issue',
    unchanged: (articles: number, from: string, to: string) =>
      `No change in ${articles} articles, from ${from} to ${to}`,
    turned: 'Not the same in every article',
    later: (day: string) => `first reported ${day}:`,
    others: (more: number) => count(more, 'more quotation', 'more quotations'),
  },

  about: {
    title: 'About this chronicle',
    lead: 'How its dates and venues are found, what the marks mean, and what every message of the tools means.',
    problems: 'Messages of the tools, code by code',
    severities: {
      stop: 'stops the run before anything is written',
      error: 'leaves out the article it concerns',
      warning: 'is reported and changes nothing',
    },
    effect: 'What it does',
    example: 'Example',
    fix: 'What to do',
  },

  ...dataWords,

  search: {
    title: 'Search',
    lead: 'Search every entry by word, venue, date, party and status.',
    needsScript: 'Searching needs JavaScript. Without it, these pages lead to everything:',
  },

  searching: {
    title: 'Search',
    label: 'Search every entry',
    hint: 'A word, a place, a date: miami december 2025',
    idle: 'Type a word, a place or a date.',
    loading: 'Searching…',
    results: 'Results',
    found: { one: '{count} entry', other: '{count} entries' },
    empty: 'No entry has “{words}”.',
    emptyFiltered: 'No entry passes these filters.',
    emptyHint: 'Try fewer or shorter words, or look in the archive.',
    failed: 'Searching does not work right now.',
    failedHint:
      'The index could not be loaded. You may be offline, or the site may just have been built anew.',
    retry: 'Try again',
    archive: 'Open the archive by date',
    withoutFilters: 'Search without the filters',
    more: { one: 'Show {count} more', other: 'Show more of {count}' },
    close: 'Close',
    fullPage: 'Open as a page',
    filters: 'Filters',
    facets: { venue: 'Venue', month: 'Month', party: 'Party', status: 'Status' },
    possibly: 'possibly',
    certain: 'Only months that are certain',
    sort: 'Sort by',
    sorts: { relevance: 'relevance', newest: 'newest first', oldest: 'oldest first' },
    clear: 'Clear filters',
  },

  notFound: {
    title: 'Page not found',
    lead: 'There is nothing at this address. It may have been mistyped, or the entry it named may have been renamed or taken out.',
    ways: 'Ways on',
  },

  embed: embedWords,

  offline: offlineWords,
};

/** Every word of the site; what a language has to provide. */
export type Words = typeof en;
