import { describe, expect, it } from 'vitest';
import { decideRounds } from '../../../src/domain/decide-rounds.ts';
import type { EditorDecision, NamedReport } from '../../../src/domain/round-decisions.ts';
import { project } from '../venues/project-register.ts';
import { makeEntry, type MeetingFacts } from './made-entries.ts';

const { register } = project;
const because = 'a reason';

function told(sentence: string, facts: MeetingFacts = {}): MeetingFacts {
  return { evidence: [{ before: '', quote: sentence, after: '' }], ...facts };
}

const MUSCAT = told('Envoys met in Muscat on 11 May.', { venue: 'muscat', edtf: '2025-05-11' });
const ROME = told('Envoys met in Rome.', { venue: 'rome', title: 'Talks in Rome' });
const entries = [
  makeEntry('first', '2025-05-12', ROME, MUSCAT),
  makeEntry('second', '2025-05-13', told('The Omani round “ended” late.', { edtf: '2025-06' })),
];
const omani: NamedReport = { entry: 'second', quote: 'The Omani round "ended"' };

function decide(...same: NamedReport[]): ReturnType<typeof decideRounds> {
  return decideRounds(entries, register, [{ same, because, place: { file: 'rounds.yaml', line: 4 } }]);
}

function problemsOf(named: NamedReport): string[] {
  return decide(named, omani).problems.map(
    ({ file, line, code, message, instead }) => `${file}:${line} ${code} ${message} – ${instead}`,
  );
}

describe('a decision about rounds', () => {
  it('names meetings by words of their sentences, whatever their numbers are', () => {
    const { rounds } = decide({ entry: 'first', quote: 'met in Muscat' }, omani);
    expect(rounds).toMatchObject([{ reports: ['first-m2', 'second-m1'], belief: 'confirmed' }]);
  });

  it('holds when the article is converted anew with other meetings before', () => {
    const grown = [makeEntry('first', '2025-05-12', ROME, told('Another.'), MUSCAT), entries[1]!];
    const decision: EditorDecision = { same: [{ entry: 'first', quote: 'met in Muscat' }, omani], because };
    expect(decideRounds(grown, register, [decision]).rounds).toMatchObject([
      { reports: ['first-m3', 'second-m1'] },
    ]);
  });

  it('asks for the entry that was meant', () => {
    expect(problemsOf({ entry: 'frist', quote: 'met in Muscat' })).toEqual([
      'rounds.yaml:4 unknown-report no entry is called "frist" – did you mean first?',
    ]);
  });

  it('gives the nearest words where nothing is told in the quoted ones', () => {
    expect(problemsOf({ entry: 'first', quote: 'meet in Muscat' })).toEqual([
      'rounds.yaml:4 unknown-report "meet in Muscat" stands in no sentence of first that tells of a meeting – the nearest words are "met in Muscat"',
    ]);
  });

  it('asks which meeting is meant where a sentence tells of several', () => {
    const sentence = 'They met in Muscat, then in Rome.';
    const both = [
      makeEntry(
        'first',
        '2025-05-12',
        told(sentence, { title: 'Talks in Muscat' }),
        told(sentence, { title: 'Talks in Rome' }),
      ),
      entries[1]!,
    ];
    const named = { entry: 'first', quote: 'then in Rome' };
    const asked = decideRounds(both, register, [{ same: [named, omani], because }]).problems;
    expect(asked.map(({ message, instead }) => `${message} – ${instead}`)).toEqual([
      '"then in Rome" in first tells of "Talks in Muscat" and "Talks in Rome" – add title: with the one meant',
    ]);
    const answered = decideRounds(both, register, [
      { same: [{ ...named, title: 'Talks in Rome' }, omani], because },
    ]);
    expect(answered.rounds).toMatchObject([{ reports: ['first-m2', 'second-m1'] }]);
  });

  it('is reported where the articles speak against it, and stands', () => {
    const { rounds, problems } = decide({ entry: 'first', quote: 'met in Muscat' }, omani);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'opposed-decision "Talks of Iran and the United States" of first and "Talks of Iran and the United States" of second are put together, but: the days differ',
    ]);
    expect(rounds).toHaveLength(1);
  });
});
