import { boundsOf } from '../../../src/domain/edtf.ts';
import { directionOf, resolveChain } from '../../../src/domain/resolve.ts';
import type { Link, Resolution } from '../../../src/domain/resolve.ts';
import { alternativesOf } from '../../../src/domain/resolve/alternatives.ts';
import type { DateMention } from '../mentions.ts';
import { linkFindings } from './anchors.ts';
import { joinRanges } from './joins.ts';
import { takeModifier } from './modifiers.ts';
import { linkNarrated } from './narrated-year.ts';
import { scanText } from './scan.ts';
import type { Finding } from './scan.ts';

/**
 * Every time expression of an English text, in order and without overlaps, resolved against the publication: an EDTF day or interval, or
 * null for one nobody knows. Only mentions of kind `date` place anything in the calendar. Throws an EdtfError for a `published` that is
 * no EDTF.
 */
export function findDates(text: string, published: string | null): DateMention[] {
  const findings = joinRanges(text, takeModifiers(text, scanText(text)));
  const plain = linkFindings(text, findings);
  const narrated = linkNarrated(text, findings, plain);
  const links = withoutFuture(narrated, plain, resolveChain(narrated, published), published);
  const resolutions = resolveChain(links, published);
  return findings.map((finding, index) => mentionOf(text, finding, links[index], resolutions[index]));
}

/** What is told as past is not told of days after the publication: such a link is taken back. */
function withoutFuture(
  narrated: readonly Link[],
  plain: readonly Link[],
  resolutions: readonly Resolution[],
  published: string | null,
): readonly Link[] {
  if (published === null) return narrated;
  const { latest } = boundsOf(published);
  return narrated.map((link, index) => {
    const usual = plain[index] ?? link;
    const edtf = resolutions[index]?.edtf ?? null;
    const isAhead = edtf !== null && boundsOf(edtf).earliest > latest;
    return link !== usual && isAhead && directionOf(usual.expression) === 'past' ? usual : link;
  });
}

function takeModifiers(text: string, findings: readonly Finding[]): Finding[] {
  let free = 0;
  return findings.map((finding) => {
    const taken = takeModifier(text, finding, free);
    free = taken.end;
    return taken;
  });
}

function mentionOf(text: string, finding: Finding, link?: Link, resolution?: Resolution): DateMention {
  const { start, end, rule, reading } = finding;
  const span = { start, end, text: text.slice(start, end), kind: reading.kind, rule };
  if (reading.expression === null || link === undefined || resolution === undefined) {
    return { ...span, basis: 'stated', edtf: null, direction: null, readings: [] };
  }
  const { edtf, direction, readings } = resolution;
  const isStated = link.anchor === 'published' && alternativesOf(link.expression, null).length > 0;
  return {
    ...span,
    basis: isStated ? 'stated' : 'relative',
    edtf,
    direction: edtf === null && reading.kind === 'date' ? direction : null,
    ...(isStated ? {} : { anchor: anchorOf(link) }),
    readings,
    expression: link.expression,
  };
}

function anchorOf({ anchor }: Link): NonNullable<DateMention['anchor']> {
  return anchor === 'published' ? { kind: 'published' } : { kind: 'date', index: anchor };
}
