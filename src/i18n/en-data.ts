/** The words of the data page, of the files and of what changed, in English. */
export const dataWords = {
  data: {
    title: 'Data',
    lead: 'The same chronicle as files, to carry away, compute with, subscribe to or cite.',
    files: 'Files',
    about: {
      'chronicle.json':
        'Everything: entries with all tags and evidence, rounds, venues and parties, as one JSON document.',
      'chronicle.schema.json': 'JSON Schema of chronicle.json: every field and what it may hold.',
      'meetings.csv':
        'One line for each meeting as each entry tells it: earliest and latest day, EDTF, words, basis, venue, coordinates, status, participants, evidence, source.',
      'entries.csv':
        'One line for each entry: title, source, address, day of publication and why it is believed, venues, coordinates, parties.',
      'venues.geojson': 'Every venue as a point on the map, with how many meetings are told of it.',
      'timelinejs.json':
        'For TimelineJS by Knight Lab: what fell on an unknown day is a range, with the words as its date.',
      'chronicle.mw': 'Markwhen text: a timeline that can be read and edited as plain text.',
      'datapackage.json': 'Frictionless Data Package: the type and meaning of every column of the tables.',
      'CITATION.cff': 'How to cite the chronicle and every article it was made from, for reference managers.',
    },
    subscribe: 'Subscribe',
    calendars: 'Calendar',
    calendarsHow:
      'For any calendar program. Meetings without certain days are tentative, cover every day they may have been on, and say so. What has no stated date is left out.',
    feeds: 'Feeds',
    feedsHow: 'What is new or has changed in the chronicle, newest first.',
    feedNames: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    calendarName: 'Calendar (ICS)',
    everything: 'The whole chronicle',
    byVenue: 'By venue',
    take: 'Take it along',
    carryAway: {
      'chronicle.zip':
        'This whole site, with timeline and search, for a disk or a stick. Unpack it and open index.html in a browser: it needs no server and no connection.',
      'briefing.html': 'The chronicle as it prints, in one file that any browser opens.',
    },
    filtered: 'Only a part of it',
    filteredHow: 'To download only what interests you, filter the chronicle and use “Download this list”.',
    filteredLink: 'Go to the chronicle',
    changes: 'What has changed',
    changesHow: 'See what was added, corrected or dated anew since the chronicle was last published.',
    noAddress:
      'This site has no address yet, so its feeds and files name its pages from the root of the host. Set address: in site.yaml for full addresses.',
    cite: 'How to cite',
    citeHow: (title: string) =>
      `Give the name of this site, “${title}”, the address of the page and the day you read it. To cite one article, use “Cite this entry” on its page.`,
    citeMessage: 'If you use this chronicle, cite it as below, and cite the articles it was made from.',
    dates: 'How dates are written',
    datesHow:
      'Dates are EDTF (ISO 8601-2), levels 0 and 1: a day 2025-12-20, a month 2025-11, a stretch 2025-12-20/2025-12-21; “~” means about and “?” means uncertain. Earliest and latest give the widest days that the value may cover.',
  },

  exports: {
    someDay: 'The very days are not certain: it may have been on any of these days, or on some of them.',
    unsureDay: 'The day is not certain.',
    onlyExpected: 'It is expected; nobody says that it has been held.',
    onlyProposed: 'It is only proposed; nobody says that it will be held.',
    hedged: (words: string) => `The text hedges: ${words}.`,
    unsure: (title: string, when: string) => `${title} (${when}; not certain)`,
    leftOut: (n: number) =>
      n === 1
        ? 'One more meeting has no stated date, or no first or last day, and is not in this calendar.'
        : `${n} more meetings have no stated date, or no first or last day, and are not in this calendar.`,
    undated: 'Not placed: no date is stated, or no first or last day.',
    noVenue: 'Venue not stated',
    page: 'Page',
    when: 'When',
    status: 'Status',
    participants: 'Between',
    newEntry: (title: string) => `New entry: ${title}`,
    about: (site: string, place: string) => `${place} – ${site}`,
  },

  changes: {
    title: 'What has changed',
    lead: 'What this chronicle tells differently from the one published before it: added, dated anew, corrected, taken out.',
    noPrevious:
      'There is no earlier chronicle to compare with. A build that is given the chronicle.json of the build before it lists here what has changed:',
    compared: (was: string, now: string) =>
      `The chronicle as known on ${now}, compared with the one as known on ${was}.`,
    neverKnown: 'an unknown day',
    none: 'Nothing has changed.',
    added: 'Added',
    redated: 'Dated anew',
    corrected: 'Corrected',
    removed: 'Taken out',
    entries: 'Entries',
    meetings: 'Meetings',
    was: 'was:',
    now: 'is now:',
    said: (field: string, was: string, now: string) => `${field}: ${was} → ${now}`,
    nothing: { date: 'date not stated', other: 'nothing' },
    fields: {
      edtf: 'Date',
      published: 'Published',
      title: 'Title',
      source: 'Source',
      venue: 'Venue',
      status: 'Status',
      kind: 'Kind',
      hedges: 'Hedges',
      participants: 'Between',
      mediators: 'Hosted or mediated by',
      absent: 'Said to be absent',
      reports: 'Reported in',
    },
  },

  takeAway: {
    open: 'Download this list',
    note: 'As it is shown now, with the filters that are set.',
    all: 'All data and feeds',
    failed: 'The data could not be loaded. You may be offline.',
    formats: {
      json: 'JSON',
      csv: 'Meetings (CSV)',
      entries: 'Entries (CSV)',
      ics: 'Calendar (ICS)',
      timelinejs: 'TimelineJS',
      markwhen: 'Markwhen',
      geojson: 'Venues (GeoJSON)',
    },
  },
};
