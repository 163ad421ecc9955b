import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionMention } from '../../../scripts/convert/mentions.ts';
import { findParties } from '../../../scripts/convert/parties/find-parties.ts';
import { findPositions } from '../../../scripts/convert/positions/find-positions.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { newsText } from '../meetings/news-text.ts';
import { project } from '../venues/project-register.ts';

function find(text: string): PositionMention[] {
  const { register } = project;
  const sentences = splitSentences(text);
  const parties = findParties(text, sentences, register, null);
  return findPositions({ text, sentences, parties, register });
}

/** Sentences, and the positions in them as "party stance issue". */
const table: readonly (readonly [string, ...string[]])[] = [
  ['Kyiv demands security guarantees.', 'ukraine demands security-guarantees'],
  ['Israel insists on the release of all hostages.', 'israel demands prisoners'],
  ['Armenia has repeatedly called for an observer mission.', 'armenia demands monitoring-force'],
  ['Moscow maintains that its borders must be recognised.', 'russia demands territory'],
  ['Syria’s demand for an end to sanctions is old.', 'syria demands sanctions'],
  ['Russia rejects foreign troops.', 'russia rejects monitoring-force'],
  ['Ethiopia ruled out territorial concessions.', 'ethiopia rejects territory'],
  ['Serbia will not accept peacekeepers.', 'serbia rejects monitoring-force'],
  ['Turkey does not support sanctions.', 'turkey rejects sanctions'],
  ['Tehran’s refusal to release detainees angers London.', 'iran rejects prisoners'],
  ['The United States offered to lift sanctions.', 'united-states offers sanctions'],
  ['Hamas is ready to release ten hostages.', 'hamas offers prisoners'],
  ['Germany has expressed readiness to fund reconstruction.', 'germany offers reconstruction'],
  ['Qatar supports a humanitarian corridor.', 'qatar supports humanitarian-access'],
  ['The African Union backs a truce.', 'african-union supports ceasefire-terms'],
  ['Zelenskyy wants NATO membership.', 'ukraine demands security-guarantees'],
  [
    'Iranian Foreign Minister Abbas Araghchi rejected an extension of the arms embargo.',
    'iran rejects sanctions',
  ],
  ['Egypt and Jordan oppose the annexation.', 'egypt rejects territory', 'jordan rejects territory'],
  [
    'Hamas demands a withdrawal of Israeli forces and rejects any observers.',
    'hamas demands territory',
    'hamas rejects monitoring-force',
  ],
  [
    'The EU backs peacekeepers and humanitarian aid.',
    'european-union supports monitoring-force',
    'european-union supports humanitarian-access',
  ],
  ['France supports a multinational force to monitor the ceasefire.', 'france supports monitoring-force'],
  ['Ukraine is asking for security guarantees.', 'ukraine demands security-guarantees'],
  ['Yerevan urged an immediate ceasefire.', 'armenia demands ceasefire-terms'],
  ['Turkey vetoed the sanctions.', 'turkey rejects sanctions'],
  ['Iran would never accept an extension of the embargo.', 'iran rejects sanctions'],
  ['Ukraine offered neutrality in return for security guarantees.', 'ukraine demands security-guarantees'],
  ['Critics say Sudan opposes aid convoys.', 'sudan rejects humanitarian-access'],
  ['Israel said that Hamas rejects the release of hostages.', 'hamas rejects prisoners'],
  ['According to Washington, Moscow wants the whole of Donbas.', 'russia demands territory'],
  ['Iran denied demanding an end to sanctions.'],
  ['Kyiv is not asking for peacekeepers.'],
  ['Ukraine no longer insists on NATO membership.'],
  ['Hamas has dropped its demand for a permanent ceasefire.'],
  ['The Kremlin denied that it rejects a ceasefire.'],
  ['Sudan has not rejected a humanitarian corridor.'],
  ['Egypt does not oppose a multinational force.'],
  ['Israel and Hamas agreed to a deal to free hostages.'],
  ['If Russia rejects sanctions, talks end.'],
  ['Iran might accept a ceasefire.'],
  ['Does Kyiv want security guarantees?'],
  ['Talks with Ukraine support reconstruction.'],
  ['China rejects the accusation.'],
  ['Sanctions on Russia require unity.'],
  ['Prisoners demand better food.'],
  ['A ceasefire is what everybody wants.'],
];

describe('findPositions', () => {
  it.each(table)('reads "%s"', (sentence, ...expected) => {
    expect(find(sentence).map(({ party, stance, issue }) => `${party} ${stance} ${issue}`)).toEqual(expected);
  });

  it('quotes from the party to the end of what it holds', () => {
    const [position] = find('While Iran rejects foreign observers, others wait.');
    expect(position?.text).toBe('Iran rejects foreign observers');
  });

  it('slices the text and names registered parties, whatever the text is', () => {
    assert(
      property(newsText, (text) => {
        for (const { start, end, text: words, party } of find(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(project.register.parties.has(party)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
