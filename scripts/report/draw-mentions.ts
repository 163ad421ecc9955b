import Table from 'cli-table3';
import { wordsOf } from '../../src/domain/edtf.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Mentions, Span } from '../convert/mentions.ts';

/** Tables of what would be tagged and why, for a terminal. */
export function drawMentions(text: string, mentions: Mentions, { venues, parties }: Register): string {
  const nameOf = (id: string): string => parties.get(id)?.name ?? id;
  const evidence = (span: Span): string => quoteInContext(text, span);
  return [
    draw(
      'Dates',
      ['words', 'kind', 'value', 'rule', 'evidence'],
      mentions.dates.map((date) => [
        date.text,
        date.kind,
        date.edtf === null ? (date.direction ?? '–') : `${date.edtf}\n${wordsOf(date.edtf)}`,
        `${date.rule}\n${date.basis}`,
        evidence(date),
      ]),
    ),
    draw(
      'Venues',
      ['words', 'venue', 'status', 'rule', 'evidence'],
      mentions.venues.map((venue) => [
        venue.text,
        venue.venue === null
          ? `${venue.name}\nnot in the register`
          : (venues.get(venue.venue)?.name ?? venue.venue),
        [venue.status, ...venue.hedges.map((hedge) => `"${hedge.text}"`)].join('\n'),
        venue.rule,
        evidence(venue),
      ]),
    ),
    draw(
      'Parties',
      ['words', 'party', 'role', 'rule', 'evidence'],
      mentions.parties.map((party) => [
        party.text,
        nameOf(party.party),
        party.role,
        party.rule,
        evidence(party),
      ]),
    ),
    draw(
      'Meetings',
      ['meeting', 'when', 'where', 'status', 'evidence'],
      mentions.meetings.map((meeting) => [
        `${meeting.kind}\n${meeting.title}`,
        meeting.when.edtf === null ? (meeting.when.direction ?? '–') : wordsOf(meeting.when.edtf),
        meeting.venueName ?? '–',
        [meeting.status, ...meeting.hedges.map((hedge) => `"${hedge}"`)].join('\n'),
        meeting.evidence.map((span) => squeeze(span.text)).join('\n'),
      ]),
    ),
    draw(
      'Positions',
      ['party', 'issue', 'stance', 'rule', 'evidence'],
      mentions.positions.map((position) => [
        nameOf(position.party),
        position.issue,
        position.stance,
        position.rule,
        evidence(position),
      ]),
    ),
  ].join('\n');
}

const AROUND = 40;
const LEAST_WIDTH = 100;

function draw(title: string, head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return `${title}: none\n`;
  const width = Math.max(LEAST_WIDTH, process.stdout.columns ?? 0);
  const narrow = Math.floor((width - 6) / 7);
  const colWidths = [...head.slice(1).map(() => narrow), width - 6 - narrow * (head.length - 1)];
  const table = new Table({ head: [...head], colWidths, wordWrap: true, style: { head: [], border: [] } });
  table.push(...rows.map((row) => row.map(makePrintable)));
  return `${title} (${rows.length})\n${table.toString()}\n`;
}

/** The words in square brackets with some around them. */
function quoteInContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [head, tail] = [start > AROUND ? '…' : '', end + AROUND < text.length ? '…' : ''];
  return squeeze(`${head}${before}[${text.slice(start, end)}]${after}${tail}`);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** An article's own control characters must not reach the terminal. */
function makePrintable(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : '\uFFFD'));
}
