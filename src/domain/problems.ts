/** One row of the table of problems: the message of a code, and what the about page says of it. */
export interface ProblemKind {
  /**
   * `stop` ends the run before anything is written; `error` leaves out the one article it concerns, whose previous entry stays, and the
   * run ends with status 1; `warning` is reported and changes nothing.
   */
  readonly severity: 'stop' | 'error' | 'warning';
  /** What happened, in one sentence, for the about page. */
  readonly what: string;
  /** A line that causes it. */
  readonly example: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every problem the tools can report; drives the terminal and `/about/#CODE`. */
export const problemKinds = {
  'ambiguous-quotation': {
    severity: 'error',
    what: 'A correction quotes words that stand in the article more than once, or in several meetings.',
    example: 'quote: "Friday", in an article that says Friday twice',
    fix: 'Add in: with a longer quotation around the words meant.',
  },
  'article-failed': {
    severity: 'error',
    what: 'The converter could not finish an article: it ran out of memory or met a fault of its own.',
    example: 'an article that exhausts the memory of a worker',
    fix: 'Cut the article into smaller ones, and report the fault with the message.',
  },
  'article-too-large': {
    severity: 'error',
    what: 'An article is larger than 2 MB.',
    example: 'a whole book saved as one article',
    fix: 'Cut it into several articles.',
  },
  'article-too-slow': {
    severity: 'error',
    what: 'An article took longer than 10 seconds, and its conversion was stopped.',
    example: 'forty thousand unclosed brackets in a row',
    fix: 'Look for a long run of brackets or other marks in the article and take it out.',
  },
  'article-without-notes': {
    severity: 'error',
    what: 'An article has no notes beside it, so nobody knows where it came from.',
    example: 'talks.txt without talks.yaml',
    fix: 'Write the notes, or let npm run new -- FILE write them.',
  },
  'bad-correction': {
    severity: 'error',
    what: 'A correction lacks a field, or has fields that cannot stand together.',
    example: 'reject: true together with edtf:',
    fix: 'Give either reject: true or the fields that are right.',
  },
  'bad-encoding': {
    severity: 'error',
    what: 'A page or feed names an encoding that nobody knows, or its bytes are not in it.',
    example: '<meta charset="utf-8"> in a page saved as Windows-1252',
    fix: 'Save it as UTF-8, and let it say so.',
  },
  'bad-front-matter': {
    severity: 'error',
    what: 'The front matter of a Markdown file that is taken in is no YAML mapping.',
    example: 'title: "Talks, between two lines of ---',
    fix: 'Mend it at the line given, or take it out.',
  },
  'bad-id': {
    severity: 'error',
    what: 'The name of an article cannot be part of an address.',
    example: 'talks #2.txt',
    fix: 'Rename the article and its notes with letters, digits, hyphens and underscores.',
  },
  'bad-previous': {
    severity: 'stop',
    what: 'The file given with --previous is no chronicle that a build of Parley wrote.',
    example: 'npm run build -- --previous data/timelinejs.json',
    fix: 'Give the data/chronicle.json of the site that was published before.',
  },
  'block-too-long': {
    severity: 'error',
    what: 'A paragraph, heading, item or cell of an article has more than 20,000 characters.',
    example: 'a whole report on one line',
    fix: 'Break it into paragraphs with blank lines.',
  },
  'body-not-inert': {
    severity: 'error',
    what: 'The body written for an article does not read back as the same text and nothing else, not even with every mark escaped.',
    example: 'a mixture of characters that the Markdown processor reads in a way nobody foresaw',
    fix: 'Rewrite the named words in plainer characters, and report them.',
  },
  'build-failed': {
    severity: 'stop',
    what: 'The pages or the search index could not be made. The site that was there stays.',
    example: 'a page template with a fault',
    fix: 'Read the message; the first line names the file.',
  },
  'days-differ': {
    severity: 'warning',
    what: 'A page that is taken in names several days of publication. The first in order of trust went to the notes.',
    example: 'datePublished 2025-03-12 in its JSON-LD, and 2025-03-13 in its <time>',
    fix: 'Check published: in the notes.',
  },
  'disk-full': {
    severity: 'stop',
    what: 'The disk that was to hold the output is full. What was there before stays.',
    example: 'no space left while writing entries',
    fix: 'Free some space and run the command again.',
  },
  'dropped-boilerplate': {
    severity: 'warning',
    what: 'Lines of an article that belong to its web page, not to its text, were left out.',
    example: 'Related Links: at the end of an article',
    fix: 'Nothing, if they are no part of the article; else reword the line.',
  },
  'contradicting-dates': {
    severity: 'warning',
    what: 'An article puts a meeting before or after another one, and the days given for the two do not allow that.',
    example: '"two days after the Miami meeting", with both dated 20 December 2025',
    fix: 'Read both quotations; where one day is wrong, correct it in the notes of its article.',
  },
  'dropped-metadata': {
    severity: 'warning',
    what: "Keys of a file's front matter have no place in the notes and were left out.",
    example: 'tags: [talks, geneva]',
    fix: 'Nothing, if they are not needed.',
  },
  'dropped-parts': {
    severity: 'warning',
    what: 'Texts, pictures and the like of a page are not in the article that was read from it.',
    example: 'the navigation of a saved page',
    fix: 'Nothing, if they are no part of the article; else add the words to it.',
  },
  'duplicate-alias': {
    severity: 'stop',
    what: 'Two items of a register file have the same name or alias, so nobody could tell which an article means.',
    example: 'aliases: [Washington] for both washington and washington-state',
    fix: 'Leave the name with one of them.',
  },
  'duplicate-id': {
    severity: 'stop',
    what: 'Two items of a register file have the same id.',
    example: '- id: geneva, twice',
    fix: 'Give one of the two another id, or join them.',
  },
  'empty-article': {
    severity: 'error',
    what: 'An article has no text.',
    example: 'talks.txt with 0 bytes',
    fix: 'Put the text in, or remove the article and its notes.',
  },
  'encoding-guessed': {
    severity: 'warning',
    what: 'A page names no encoding and is not UTF-8, so it was read as Windows-1252, as browsers do.',
    example: 'an old page without <meta charset>',
    fix: 'Look at letters with accents; where they are wrong, add <meta charset> and take it in again.',
  },
  'feed-summary': {
    severity: 'warning',
    what: 'A feed has a description of an item and not its content, so the article may be a summary only.',
    example: 'an RSS item with <description> and no <content:encoded>',
    fix: 'Save the page it leads to, and take that in instead.',
  },
  'file-failed': {
    severity: 'stop',
    what: 'A file or folder could not be read or written.',
    example: 'an input/output error of the disk',
    fix: 'Read the message; it names the file and what the system said.',
  },
  'foreign-entry': {
    severity: 'warning',
    what: 'A file among the entries was not made by the converter. It is left alone.',
    example: 'content/entries/draft.mdx written by hand',
    fix: 'Move it elsewhere: entries are made from articles.',
  },
  'impossible-date': {
    severity: 'error',
    what: 'A date is not in the calendar.',
    example: 'published: "2025-02-30"',
    fix: 'Check the month and the day.',
  },
  'item-without-text': {
    severity: 'warning',
    what: 'An item of a feed has no text, so there is nothing to take in.',
    example: 'an item with a title and a link',
    fix: 'Save the page it leads to, and take that in.',
  },
  'missing-file': {
    severity: 'stop',
    what: 'A file or folder that the command was given is not there.',
    example: 'npm run new -- talk.txt, where the file is talks.txt',
    fix: 'Check the path.',
  },
  'missing-parent': {
    severity: 'stop',
    what: 'An item of the register names a parent (or, for a person, a party) that the file does not have.',
    example: 'parent: saudi-arabia, with no item of that id',
    fix: 'Add the item, or mend the spelling.',
  },
  'missing-title': {
    severity: 'error',
    what: 'Neither the notes nor the article itself gives a title.',
    example: 'an article that begins with a paragraph, and notes without title:',
    fix: 'Write title: in the notes.',
  },
  'nested-too-deep': {
    severity: 'error',
    what: 'A Markdown article nests its quotes, lists or emphasis more than 40 levels deep, or a page its elements more than 150.',
    example: '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep',
    fix: 'Write it with fewer levels.',
  },
  'no-articles': {
    severity: 'stop',
    what: 'The folder of articles holds no article.',
    example: 'content/articles/ is empty',
    fix: 'Put at least one .txt or .md file with its notes there, or run npm run new -- FILE.',
  },
  'no-readable-text': {
    severity: 'error',
    what: 'No article can be told from what surrounds it in a page.',
    example: 'a page whose text is put there by its scripts',
    fix: 'Save the text of the article as .txt or .md.',
  },
  'not-a-feed': {
    severity: 'error',
    what: 'A file that should be a feed is neither RSS nor Atom, or has no items.',
    example: 'a sitemap saved as feed.xml',
    fix: 'Give a whole feed file, or the page as .html.',
  },
  'not-a-file': {
    severity: 'error',
    what: 'A folder has the name of an article or of its notes.',
    example: 'a folder called talks.txt',
    fix: 'Rename the folder, or move it elsewhere.',
  },
  'not-a-folder': {
    severity: 'stop',
    what: 'Something that should be a folder is a file.',
    example: '--out dist, where dist is a file',
    fix: 'Give another path, or move the file away.',
  },
  'not-a-site': {
    severity: 'stop',
    what: 'The folder a site should be written to holds other files, which would be lost.',
    example: '--out with the path of a home folder',
    fix: 'Give a new or empty folder, or one that an earlier build wrote.',
  },
  'not-edtf': {
    severity: 'error',
    what: 'A date is not written as EDTF (ISO 8601-2), level 0 or 1.',
    example: 'published: "17.12.2025"',
    fix: 'Write "2025-12-17", or an interval "2025-12-17/2025-12-18"; add ~ for about or ? for uncertain.',
  },
  'not-utf8': {
    severity: 'error',
    what: 'A file is not encoded as UTF-8.',
    example: 'an article saved as Windows-1252 or UTF-16',
    fix: 'Save it as UTF-8.',
  },
  'notes-field': {
    severity: 'error',
    what: 'A field of the notes is missing or has a value it cannot have.',
    example: 'source: without name:',
    fix: 'Write the field as the message says.',
  },
  'notes-syntax': {
    severity: 'error',
    what: 'The notes are not well-formed YAML.',
    example: 'title: "Talks',
    fix: 'Mend the YAML at the line given.',
  },
  'notes-without-article': {
    severity: 'error',
    what: 'Notes have no article beside them.',
    example: 'talks.yaml without talks.txt',
    fix: 'Put the article beside them, mend the spelling, or remove the notes.',
  },
  'opposed-decision': {
    severity: 'warning',
    what: 'An editor has put reports together as one meeting although their days, places, attendance or kind contradict each other.',
    example: 'same: with words of geneva-talks and of oslo-talks in rounds.yaml',
    fix: 'Check both reports. The decision stands as long as rounds.yaml has it.',
  },
  'output-busy': {
    severity: 'stop',
    what: 'Another run is writing the same output.',
    example: 'npm run build in two terminals',
    fix: 'Wait until the other run has ended.',
  },
  'parent-cycle': {
    severity: 'stop',
    what: 'Places of the register contain each other in a circle.',
    example: 'riyadh has parent: najd and najd has parent: riyadh',
    fix: 'Take the parent out of one of them.',
  },
  'port-taken': {
    severity: 'stop',
    what: 'Another program uses the port the site should be served on.',
    example: 'npm start in two terminals',
    fix: 'End the other program, or give another port with --port.',
  },
  'read-only': {
    severity: 'stop',
    what: 'The output may not be written there.',
    example: '--out on a read-only disk',
    fix: 'Give another folder, or change its permissions.',
  },
  'register-field': {
    severity: 'stop',
    what: 'A field of the register is missing, unknown or has a value it cannot have.',
    example: 'country: sa',
    fix: 'Write the field as the comment at the top of the file says.',
  },
  'register-syntax': {
    severity: 'stop',
    what: 'A file of the register is not a YAML list.',
    example: '- id: [riyadh',
    fix: 'Mend the YAML at the line given; every item begins with "- id: ".',
  },
  'reversed-interval': {
    severity: 'error',
    what: 'An interval ends before it starts.',
    example: 'published: "2025-12-18/2025-12-17"',
    fix: 'Write the earlier end first.',
  },
  'same-article': {
    severity: 'warning',
    what: 'An article is there already: one with the same address, or the same words. It was not taken in again.',
    example: 'npm run new -- feed.xml, a week later',
    fix: 'Nothing; where it has changed, change the article that is there.',
  },
  'same-id': {
    severity: 'error',
    what: 'Two articles make one id: names that differ only in upper and lower case or in their ending count as the same.',
    example: 'talks.txt and Talks.md',
    fix: 'Rename one of them and its notes.',
  },
  'site-field': {
    severity: 'stop',
    what: 'A field of site.yaml is missing, unknown or has a value it cannot have.',
    example: 'titel: Peace talks',
    fix: 'Write the field as the message says.',
  },
  'site-syntax': {
    severity: 'stop',
    what: 'The file site.yaml is not well-formed YAML.',
    example: 'title: "Peace talks',
    fix: 'Mend the YAML at the line given.',
  },
  'undated-article': {
    severity: 'warning',
    what: 'The notes give no day of publication, so relative time expressions of the article have no date.',
    example: 'published: is missing',
    fix: 'Add published: with an EDTF day or interval and publishedBecause: with the reason.',
  },
  'unknown-format': {
    severity: 'error',
    what: 'A file is of a kind that is not read.',
    example: 'npm run new -- talks.pdf',
    fix: 'Save its text as .txt, .md or .html.',
  },
  'unknown-key': {
    severity: 'error',
    what: 'The notes have a key that means nothing, so what it says would be lost.',
    example: 'publishd: "2025-12-17"',
    fix: 'Mend the spelling, or remove the key.',
  },
  'unknown-name': {
    severity: 'warning',
    what: 'An entry is tagged with a venue or party that the register of the build does not have.',
    example: 'an entry tagged riyadh, with no riyadh in venues.yaml',
    fix: 'Convert the articles again with the register that the site is built with.',
  },
  'unknown-party': {
    severity: 'error',
    what: 'A correction names a party that is not in the register.',
    example: 'party: rusia',
    fix: 'Mend the spelling, or add the party to parties.yaml.',
  },
  'unknown-quotation': {
    severity: 'error',
    what: 'A correction quotes words that the article does not have.',
    example: 'quote: "this weeknd"',
    fix: 'Quote the words as they stand; the message gives the nearest ones.',
  },
  'unknown-report': {
    severity: 'warning',
    what: 'rounds.yaml quotes words that tell of no meeting, or of several.',
    example: 'same: [{ entry: geneva-talks, quote: "met in Genva" }, …]',
    fix: 'Quote words of a sentence that the page of the meeting shows; the message gives the nearest ones, or the titles to choose from.',
  },
  'unknown-venue': {
    severity: 'error',
    what: 'A correction names a venue that is not in the register.',
    example: 'venue: riyad',
    fix: 'Mend the spelling, or add the venue to venues.yaml.',
  },
  'unread-file': {
    severity: 'warning',
    what: 'A file of a folder was passed over, since its name ends like none that is read.',
    example: 'npm run new -- saved/, with a picture in it',
    fix: 'Nothing, or save its text as .txt, .md or .html.',
  },
  'unregistered-party': {
    severity: 'warning',
    what: 'A name acts like a party to talks and is not in the register, so it is not tagged.',
    example: 'the Ruritanian delegation, with no Ruritania in parties.yaml',
    fix: 'Add it to parties.yaml with id, kind and name.',
  },
  'unregistered-venue': {
    severity: 'warning',
    what: 'An article names a place that hosts a meeting and is not in the register, so it has no page of its own.',
    example: 'talks in Naivasha, with no such place in venues.yaml',
    fix: 'Add the line that the message gives to venues.yaml, with parent, country and coordinates.',
  },
  'untagged-quotation': {
    severity: 'error',
    what: 'A correction rejects a tag that the quoted words do not have.',
    example: 'quote: "ceasefire" with reject: true under venues',
    fix: 'Remove the correction: there is nothing to reject.',
  },
  'vanished-article': {
    severity: 'error',
    what: 'An article or its notes disappeared while they were being read.',
    example: 'a file moved during the run',
    fix: 'Run the command again.',
  },
} satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** One problem met in a run. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path of the file, relative to the folder the run was started on. */
  readonly file: string;
  /** Line in that file, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** What was seen, with the offending value quoted. */
  readonly message: string;
  /** What to write instead. */
  readonly instead: string;
}

/** `file:line code message – what to write instead`, the form in which every command prints a problem. */
export function formatProblem(problem: Problem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${where} ${problem.code} ${problem.message} – ${problem.instead}`;
}

/** Whether a problem makes the run end with status 1. */
export function isError(problem: Problem): boolean {
  return problemKinds[problem.code].severity !== 'warning';
}

/** Whether a problem ends the run before anything is written. */
export function stopsRun(problem: Problem): boolean {
  return problemKinds[problem.code].severity === 'stop';
}
