import { describe, expect, it } from 'vitest';
import { findParties } from '../../../scripts/convert/parties/find-parties.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { project } from '../venues/project-register.ts';

function read(text: string, published: string | null = null): string[] {
  return findParties(text, splitSentences(text), project.register, published).map(
    ({ text: words, party, role }) => `${words} ${party} ${role}`,
  );
}

/** Sentences, and every mention in them as "words party role". */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['Moscow rejects the plan.', ['Moscow russia named']],
  ['The Kremlin gave no comment.', ['Kremlin russia named']],
  ['Kyiv and Washington traded barbs.', ['Kyiv ukraine named', 'Washington united-states named']],
  ['Snow fell in Moscow.', []],
  ['He flew from Ankara to Baku.', []],
  ['The delegation left Cairo at noon.', []],
  ['The Muscat talks went well.', []],
  ['The Oslo Accords were signed long ago.', []],
  ['The Kyiv Independent had the story first.', []],
  ['Ships crossed the Gulf of Oman.', []],
  ['Michael met Jordan Miller at the station.', []],
  ['Pro-Russian fighters held the bridge.', []],
  ['Concessions to Moscow are unpopular.', ['Moscow russia named']],
  ['Pressure on Tehran grows.', ['Tehran iran named']],
  ['A U.S.-led coalition patrols there.', ['U.S. united-states named']],
  ['South Sudan has its own army.', ['South Sudan south-sudan named']],
  ['European art was on show.', []],
  ['European leaders agreed.', ['European european-states named']],
  ['The Taliban issued a decree.', ['Taliban taliban named']],
  ['The us in the sentence is a pronoun.', []],
  ['Russian officials were in the hall.', ['Russian russia named']],
  ['Iran and Oman held talks.', ['Iran iran participant', 'Oman oman participant']],
  ['Talks between Iran and Iraq opened.', ['Iran iran participant', 'Iraq iraq participant']],
  [
    'The talks involved Libya, Chad and Niger.',
    ['Libya libya participant', 'Chad chad participant', 'Niger niger participant'],
  ],
  ['US-China consultations resumed.', ['US united-states participant', 'China china participant']],
  ['The Serbian delegation arrived late.', ['Serbian serbia participant']],
  ['Negotiators from Hamas and Israel met.', ['Hamas hamas participant', 'Israel israel participant']],
  [
    'North and South Korean envoys met.',
    ['North north-korea participant', 'South Korean south-korea participant'],
  ],
  ['Abiy Ahmed sat down with his rivals.', ['Abiy Ahmed abiy-ahmed participant']],
  [
    'Araghchi, who flew in on Friday, met Witkoff.',
    ['Araghchi abbas-araghchi participant', 'Witkoff steve-witkoff participant'],
  ],
  ['Ethiopia prepares for talks with Egypt.', ['Ethiopia ethiopia participant', 'Egypt egypt participant']],
  [
    'Several officials, among them Sergei Lavrov and Marco Rubio, attended.',
    ['Sergei Lavrov sergei-lavrov participant', 'Marco Rubio marco-rubio participant'],
  ],
  ['He met senior diplomats, including Javad Zarif.', ['Javad Zarif javad-zarif participant']],
  ['A pledge to meet the Ukrainian people’s needs was renewed.', ['Ukrainian ukraine named']],
  ['The negotiations are clouded by friction with Norway.', ['Norway norway named']],
  [
    'As Kyiv, Moscow, and others weigh the venue, time passes.',
    ['Kyiv ukraine named', 'Moscow russia named'],
  ],
  ['Why did Egypt not take part in the talks?', ['Egypt egypt absent']],
  [
    'Ukraine will be represented by Rustem Umerov.',
    ['Ukraine ukraine participant', 'Rustem Umerov rustem-umerov participant'],
  ],
  ['Kenya, which has acted as a key mediator, said nothing.', ['Kenya kenya mediator']],
  ['Norway took no part in the negotiations.', ['Norway norway absent']],
  ['India is not part of the accord.', ['India india named']],
  ['Iran and the other signatories met.', ['Iran iran participant']],
  ['Qatar hosted the session.', ['Qatar qatar mediator']],
  [
    'The round was mediated by Kenya and the African Union.',
    ['Kenya kenya mediator', 'African Union african-union mediator'],
  ],
  ['Egyptian mediators shuttled between rooms.', ['Egyptian egypt mediator']],
  ['A Saudi-brokered truce held.', ['Saudi saudi-arabia mediator']],
  ['Norway acts as guarantor.', ['Norway norway mediator']],
  ['Switzerland has offered to host.', ['Switzerland switzerland mediator']],
  [
    'The meeting took place under the auspices of the United Nations.',
    ['United Nations united-nations mediator'],
  ],
  ['Armenia was not present.', ['Armenia armenia absent']],
  ['Poland, however, was not invited.', ['Poland poland absent']],
  ['The parley went ahead without Eritrea.', ['Eritrea eritrea absent']],
  ['Nothing moves without Turkish consent.', ['Turkish turkey named']],
  ['The round did not include Syrian participation.', ['Syrian syria absent']],
  ['Sudan boycotted the summit.', ['Sudan sudan absent']],
  ['India declined to attend.', ['India india absent']],
  ['Rwanda’s absence was noticed.', ['Rwanda rwanda absent']],
  ['No Chinese officials were present.', ['Chinese china absent']],
  ['Japan was left out of the talks.', ['Japan japan absent']],
  ['Putin’s envoy will take part.', ['Putin vladimir-putin named']],
  ['Observers from Kenya and Uganda took part.', ['Kenya kenya named', 'Uganda uganda named']],
  ['With Iraq, Iran has its own quarrel.', ['Iraq iraq named', 'Iran iran named']],
];

describe('findParties', () => {
  it.each(table)('reads "%s"', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('names whoever held an office all through the days of publication', () => {
    expect(read('The US president spoke.', '2024-06-01')).toContain('president joe-biden named');
    expect(read('The US president spoke.', '2025-06-01')).toContain('president donald-trump named');
    expect(read('The US president spoke.', '2025-01-15/2025-01-25')).toEqual(['US united-states named']);
    expect(read('The US president spoke.')).toEqual(['US united-states named']);
    expect(read('A former US president spoke.', '2025-06-01')).toEqual(['US united-states named']);
  });

  it('gives the rule that a role comes from, or the kind of name', () => {
    const text = 'Oman hosted the talks. Tehran agreed.';
    const rules = findParties(text, splitSentences(text), project.register, null).map(({ rule }) => rule);
    expect(rules).toEqual(['hosted', 'seat']);
  });
});
