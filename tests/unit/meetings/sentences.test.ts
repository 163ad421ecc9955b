import { describe, expect, it } from 'vitest';
import { lineOf, readMeetings } from './read-meetings.ts';

const PUBLISHED = '2025-06-18';

/** Sentences published on Wednesday 18 June 2025, and the meetings they tell of. */
const told: readonly (readonly [string, ...string[]])[] = [
  [
    'Iranian and American envoys met in Muscat on 12 April 2025.',
    'talks held: Talks of Iran and the United States in Muscat; 2025-04-12',
  ],
  [
    'Iran and the United States will hold talks in Oslo next week.',
    'talks expected: Talks of Iran and the United States in Oslo; 2025-06-23/2025-06-29',
  ],
  [
    'Kenya and Sudan may hold talks in Nairobi.',
    'talks proposed: Talks of Kenya and Sudan in Nairobi; "may"',
  ],
  [
    'Talks between Armenia and Azerbaijan in Brussels were called off.',
    'talks cancelled: Talks of Armenia and Azerbaijan in Brussels',
  ],
  [
    'Consultations between India and China took place in Geneva without Pakistan.',
    'consultation held: Consultations of India and China in Geneva; without pakistan',
  ],
  [
    'Trump spoke by phone with Putin on Monday.',
    'call held: Call of the United States and Russia; 2025-06-16',
  ],
  [
    'Qatar hosted talks between Fatah and Hamas in Doha on 3 June 2025.',
    'talks held: Talks of Fatah and Hamas in Doha; 2025-06-03; by qatar',
  ],
  ['In May, Egypt presented a peace plan.', 'proposal proposed: Peace plan of Egypt; 2025-05'],
  ['The Turkish peace plan was unveiled in 2023.', 'proposal proposed: Peace plan of Turkey; 2023'],
  ['Ukraine proposed a 60-day truce.', 'proposal proposed: Proposal of a 60-day truce by Ukraine'],
  [
    'The possibility of a no-fly zone over the Red Sea is being weighed.',
    'proposal proposed: Proposal of a no-fly zone for the Red Sea; "The possibility"',
  ],
  ['Washington has suspended military aid.', 'measure held: Suspension of military aid by the United States'],
  ['Israel released 90 prisoners on Sunday.', 'measure held: Release of 90 prisoners by Israel; 2025-06-15'],
  [
    'Egypt and Israel signed a peace treaty on 26 March 1979.',
    'agreement held: Peace treaty between Egypt and Israel; 1979-03-26',
  ],
  [
    'Ethiopia and Eritrea agreed on Monday to cease hostilities.',
    'agreement held: Cessation of hostilities between Ethiopia and Eritrea; 2025-06-16',
  ],
  [
    'France and Germany issued a joint statement on Sunday.',
    'statement held: Joint statement of France and Germany; 2025-06-15',
  ],
  [
    'Iran and Iraq have agreed to cease fire from midnight on Friday.',
    'agreement held: Cessation of hostilities between Iran and Iraq',
  ],
  [
    'Chad and Libya are to sign a border treaty in Tunis next week.',
    'agreement expected: Border treaty between Chad and Libya in Tunis; 2025-06-23/2025-06-29',
  ],
  ['Military aid has been frozen by the U.S.', 'measure held: Freeze of military aid by the United States'],
  [
    'Iran and Oman agreed to resume diplomatic relations.',
    'agreement held: Restoration of relations between Iran and Oman',
  ],
  [
    'Talks of Iran and Iraq resumed in Geneva last week. The presidents of Iran and Iraq spoke by telephone on Saturday.',
    'talks held: Talks of Iran and Iraq in Geneva; 2025-06-09/2025-06-15',
    'call held: Call of Iran and Iraq; 2025-06-14',
  ],
  [
    'Oman mediated rounds in Muscat on 12 April and 11 May, at its embassy in Rome on 23 May and once more in Muscat on 2 June.',
    'talks held: Talks in Muscat; 2025-04-12; by oman',
    'talks held: Talks in Muscat; 2025-05-11; by oman',
    'talks held: Talks in Rome; 2025-05-23; by oman',
    'talks held: Talks in Muscat; 2025-06-02; by oman',
  ],
  [
    'Earlier rounds took place in Geneva (May 23), Oslo (May 30 and June 4-6) and Berlin (June 14-15).',
    'talks held: Talks in Geneva; 2025-05-23',
    'talks held: Talks in Oslo; 2025-05-30',
    'talks held: Talks in Oslo; 2025-06-04/2025-06-06',
    'talks held: Talks in Berlin; 2025-06-14/2025-06-15',
  ],
  ['Kremlin confirms second Geneva round', 'talks expected: Talks in Geneva'],
  [
    'The ninth, held in Manila on July 2 last year, had been called after a clash.',
    'talks held: Talks in Manila; 2024-07-02',
  ],
  [
    'Asked whether a meeting between India and China could come next, the minister smiled.',
    'talks proposed: Talks of India and China',
  ],
  [
    'Erdogan hosts Zelenskyy in Ankara\n\nThe third direct round between Russia and Ukraine in Oslo took place on 23 May. The second round, on 2 May, produced a list.',
    'talks held: Talks of Turkey and Ukraine in Ankara',
    'talks held: Talks of Russia and Ukraine in Oslo; 2025-05-23',
    'talks held: Talks of Russia and Ukraine; 2025-05-02',
  ],
  [
    'He spoke on Wednesday of the Istanbul process, which has slept since the third direct round between Russia and Ukraine in Oslo on 23 May.',
    'talks held: Talks of Russia and Ukraine in Oslo; 2025-05-23',
  ],
  [
    'They had met before in Geneva in March and in London in May.',
    'talks held: Talks in Geneva; 2025-03',
    'talks held: Talks in London; 2025-05',
  ],
  [
    'Kenya and Chad last met at Argyle, on the island of Saint Vincent, on 14 December 2023 and agreed to meet again in Brazil.',
    'talks held: Talks of Kenya and Chad in Argyle; 2023-12-14',
    'talks expected: Talks in Brazil',
  ],
  [
    'South Korea hosts the summit in Gyeongju from October 31.',
    'summit expected: Summit in Gyeongju; 2025-10-31; by south-korea',
  ],
  [
    'They met in Riyadh in January and in March, and in Jeddah in May.',
    'talks held: Talks in Riyadh; 2025-01',
    'talks held: Talks in Riyadh; 2025-03',
    'talks held: Talks in Jeddah; 2025-05',
  ],
  [
    'They met in Riyadh in February, in Jeddah on 3 and 9 March and again in Istanbul in May.',
    'talks held: Talks in Riyadh; 2025-02',
    'talks held: Talks in Jeddah; 2025-03-03',
    'talks held: Talks in Jeddah; 2025-03-09',
    'talks held: Talks in Istanbul; 2025-05',
  ],
  [
    'Saudi Arabia has offered to host; the first grain deal was signed in July 2022.',
    'agreement held: First grain deal, July 2022; 2022-07',
  ],
  ['A plan to convene talks in Amman on 5 June was dropped.', 'talks cancelled: Talks in Amman; 2025-06-05'],
  [
    'A summit in Tirana this autumn could give it one more push.',
    'summit proposed: Summit in Tirana; 2025-09/2025-11',
  ],
  ['Kenya and Chad came to Nairobi on Monday and did not even meet.'],
  [
    'Kenya and Chad will meet for dinner at the old airport of Nairobi on 20 June, their first encounter since the vote.',
    'talks expected: Talks of Kenya and Chad in Nairobi; 2025-06-20',
  ],
  [
    'Armenia and Azerbaijan agreed in principle to resume talks in Abu Dhabi.',
    'talks expected: Talks of Armenia and Azerbaijan in Abu Dhabi; "in principle"',
  ],
  ['The meeting in Geneva was attended by China and India as observers.', 'talks held: Talks in Geneva'],
  ['Modi spoke with Macron by telephone on Monday.', 'call held: Call of India and France; 2025-06-16'],
  [
    'Indian and Chinese envoys met in Oslo on Monday. The two sides agreed to prepare a summit of their presidents.',
    'talks held: Talks of India and China in Oslo; 2025-06-16',
    'summit expected: Summit of India and China',
  ],
  [
    'A second round took place on 2 May 2025. The first was held on 19 April 2025.',
    'talks held: Talks, 2 May 2025; 2025-05-02',
    'talks held: Talks, 19 April 2025; 2025-04-19',
  ],
  [
    'Kenya and Chad will reconvene in Nairobi on Friday.',
    'talks expected: Talks of Kenya and Chad in Nairobi; 2025-06-20',
  ],
  [
    'Japan and Mongolia held talks in Busan on Monday. China stayed away.',
    'talks held: Talks of Japan and Mongolia in Busan; 2025-06-16; without china',
  ],
  [
    'Before the Cairo meeting, Fatah and Hamas held talks on 1 and 2 June 2025.',
    'talks held: Talks in Cairo',
    'talks held: Talks of Fatah and Hamas; 2025-06-01/2025-06-02',
  ],
  [
    'Japan and Russia held consultations; China was not present.',
    'consultation held: Consultations of Japan and Russia; without china',
  ],
  ['The Oslo summit was cancelled on 2 June 2025.', 'summit cancelled: Summit in Oslo'],
  [
    'India said on Monday that it would hold talks with Nepal in Geneva.',
    'talks expected: Talks of India and Nepal in Geneva',
  ],
  [
    'The third round was held on 2 June 2025, and the fourth is due on Sunday.',
    'talks held: Talks, 2 June 2025; 2025-06-02',
    'talks expected: Talks, 22 June 2025; 2025-06-22',
  ],
  [
    'The United States and the Taliban held an eighth round of talks on 3 June 2025. The ninth round begins on Thursday.',
    'talks held: Talks of the United States and the Taliban; 2025-06-03',
    'talks expected: Talks of the United States and the Taliban; 2025-06-19',
  ],
  [
    'Ethiopia and the TPLF agreed to silence the guns after ten days of talks in Pretoria.',
    'agreement held: Cessation of hostilities between Ethiopia and the TPLF',
    'talks held: Talks of Ethiopia and the TPLF in Pretoria',
  ],
  [
    'Talks at Stormont ended with an agreement between the United Kingdom and Ireland.',
    'talks held: Talks of the United Kingdom and Ireland in Stormont',
    'agreement held: Agreement between the United Kingdom and Ireland',
  ],
  [
    'Egypt and Israel agreed to a truce on Monday. The negotiations, mediated by Qatar, had gone on for months in Doha.',
    'agreement held: Truce between Egypt and Israel; 2025-06-16',
    'talks held: Talks of Egypt and Israel in Doha; by qatar',
  ],
  [
    'Rambouillet talks founder\n\nSerbia and Kosovo held talks in Rambouillet on Tuesday.',
    'talks held: Talks of Serbia and Kosovo in Rambouillet; 2025-06-17',
  ],
  [
    'Abbas Araghchi denied reports of a meeting with Steve Witkoff in Oslo next week.',
    'talks expected: Talks of Iran and the United States in Oslo; 2025-06-23/2025-06-29; "denied"',
  ],
  [
    'The Kremlin rejected a summit with Ukraine in Geneva.',
    'summit proposed: Summit with Ukraine in Geneva; "rejected"',
  ],
  [
    'Lavrov travelled to Oslo. He met Araghchi there on Monday.',
    'talks held: Talks of Russia and Iran; 2025-06-16',
  ],
  [
    'Lavrov received Araghchi in Moscow on Monday.',
    'talks held: Talks of Russia and Iran in Moscow; 2025-06-16',
  ],
  [
    'Talks in Doha, due on Thursday, have been pushed back to Saturday.',
    'talks expected: Talks in Doha; 2025-06-21',
  ],
  [
    'Trump and Xi shook hands on Monday after their envoys signed a trade agreement.',
    'talks held: Talks of the United States and China; 2025-06-16',
    'agreement held: Trade agreement between the United States and China',
  ],
  [
    'Negotiations in Havana, with Cuba and Norway as guarantors, went on for years.',
    'talks held: Talks in Havana; by cuba norway',
  ],
  [
    'Iran and Iraq announced on Monday that they would restore relations.',
    'agreement held: Restoration of relations between Iran and Iraq',
  ],
  [
    'The meeting on Monday brought together envoys of India and China with officials of Nepal and Bhutan.',
    'talks held: Talks of India, China and Nepal; 2025-06-16',
  ],
  [
    'Delegations of Russia and Ukraine met in Istanbul on Monday for an hour and agreed to swap all wounded prisoners.',
    'talks held: Talks of Russia and Ukraine in Istanbul; 2025-06-16',
    'agreement held: Exchange of prisoners between Russia and Ukraine',
  ],
  [
    'Iran and Iraq held talks in Geneva on Monday. It was their fifth round this year.',
    'talks held: Talks of Iran and Iraq in Geneva; 2025-06-16',
  ],
  ['Bilateral talks are to follow on Sunday.', 'talks expected: Talks, 22 June 2025; 2025-06-22'],
  [
    'The agreement to end the war was signed by Chad and Libya on Monday.',
    'agreement held: Agreement between Chad and Libya; 2025-06-16',
  ],
  [
    'Macron met Jane Roe and Mahmoud Abbas in Aqaba on Monday.',
    'talks held: Talks of France and Palestine in Aqaba; 2025-06-16',
  ],
  [
    'At the invitation of Qatar, delegations of Armenia and Azerbaijan held their third meeting in Doha on 12–14 March 2025.',
    'talks held: Talks of Armenia and Azerbaijan in Doha; 2025-03-12/2025-03-14; by qatar',
  ],
  [
    'Trump and Xi will meet in Oslo rather than in Geneva, where a fair is being held on 20 June.',
    'talks expected: Talks of the United States and China in Oslo',
  ],
  [
    'Trump and Xi will meet next Thursday on the sidelines of the Arab League summit in Oslo, the White House said.',
    'talks expected: Talks of the United States and China in Oslo; 2025-06-19~/2025-06-26~',
  ],
  [
    'The next round of talks between Armenia and Azerbaijan was to have started in Oslo in August.',
    'talks cancelled: Talks of Armenia and Azerbaijan in Oslo; 2025-08',
  ],
  [
    'Iran and Iraq will meet the Turks in Ankara on Friday after a round in Geneva ended on 2 June.',
    'talks expected: Talks of Iran, Iraq and Turkey in Ankara; 2025-06-20',
  ],
  [
    'A fifth round of talks between Iran and Iraq opens in Oslo on Saturday.',
    'talks expected: Talks of Iran and Iraq in Oslo; 2025-06-21',
  ],
  [
    'Envoys will travel to Cairo on Friday for an extraordinary meeting with Hamas, after the sixth cycle in Doha closed on 6 June.',
    'talks expected: Talks with Hamas in Cairo; 2025-06-20',
    'talks held: Talks in Doha; 2025-06-06',
  ],
  [
    'Sergei Lavrov will meet his Turkish counterpart in Ankara on Friday.',
    'talks expected: Talks with Russia in Ankara; 2025-06-20',
  ],
  ['France floated a summit of Iran and Iraq in Paris.', 'summit proposed: Summit of Iran and Iraq in Paris'],
  [
    'Experts of Iran and Iraq shall meet in Oslo no later than 30 June.',
    'talks expected: Talks of Iran and Iraq in Oslo; 2025-06-30',
  ],
  [
    'CAIRO/OSLO, June 18, 2025 (Agencies) -- Two weeks after talks in Doha, Hamas and Israel are at odds again.',
    'talks held: Talks in Doha',
  ],
  [
    'Lavrov will sit down with Wang Yi in Cairo on Friday.',
    'talks expected: Talks of Russia and China in Cairo; 2025-06-20',
  ],
  [
    'Iran and Iraq came together in Doha for the first time on 28 March.',
    'talks held: Talks of Iran and Iraq in Doha; 2025-03-28',
  ],
  [
    'Donald Trump and Keir Starmer meet in Oslo on 30 June.',
    'talks expected: Talks of the United States and the United Kingdom in Oslo; 2025-06-30',
  ],
  [
    'Washington and Tehran held five rounds, mediated by Oman, between 12 April and 23 May.',
    'talks held: Talks of the United States and Iran; 2025-04-12/2025-05-23; by oman',
  ],
  ['A sixth, planned for 15 June in Muscat, was called off.', 'talks cancelled: Talks in Muscat; 2025-06-15'],
  [
    'A fourth round was discussed for late May and never took place.',
    'talks cancelled: Talks, May 2025; 2025-05',
  ],
  [
    'Hans Berg, the special envoy of the secretary-general for Yemen, ended a visit to Muscat, where he met officials of Oman and the Houthis.',
    'talks held: Talks of Oman and the Houthis in Muscat',
  ],
  [
    'Oman mediated five rounds between Iran and Iraq in Muscat. A sixth, planned for 15 June in Muscat, was called off.',
    'talks held: Talks of Iran and Iraq in Muscat; by oman',
    'talks cancelled: Talks in Muscat; 2025-06-15',
  ],
  [
    'A delegation of Iran left Oslo late on Thursday after six days of talks with Iraq, which said that contacts would continue.',
    'talks held: Talks of Iran and Iraq in Oslo',
  ],
  [
    'The leaders of Iran and Iraq may meet in person before the end of the year, perhaps in Cairo.',
    'talks proposed: Talks of Iran and Iraq; 2025; "may" "perhaps"',
  ],
  ['A meeting that Iran proposed in Oslo never came about.', 'talks cancelled: Talks in Oslo'],
  [
    'Iran and Iraq met in Oslo. The round, the second under Qatari mediation, began on Saturday.',
    'talks held: Talks of Iran and Iraq in Oslo; 2025-06-14; by qatar',
  ],
  [
    'The next conference of Iran and Iraq, first announced for July, has been moved to the dry season.',
    'talks expected: Talks of Iran and Iraq',
  ],
  [
    'Deputies of Iran and Iraq are expected to meet in Cairo on the margins of a donor conference.',
    'talks expected: Talks of Iran and Iraq in Cairo',
  ],
  [
    'Monday. Lavrov met Wang Yi in Oslo. They dined. He flew home.',
    'talks held: Talks of Russia and China in Oslo; 2025-06-16',
  ],
  [
    '4 June 2025. Talks of Iran and Iraq were held in Cairo.',
    'talks held: Talks of Iran and Iraq in Cairo; 2025-06-04',
  ],
];

/** Sentences that tell of no meeting. */
const untold: readonly string[] = [
  'Peace requires dialogue.',
  'Talks are never easy.',
  'The need for negotiations between the two is plain.',
  'Negotiations between nations demand patience.',
  'Will Iran and Iraq meet in Oslo?',
  'No talks are planned.',
  'Envoys worked through a peace plan.',
  'Why did Russia not take part?',
  'The company held a news conference in Paris.',
  'Sanctions must meet the goals of the treaty.',
  'The United States could impose sanctions.',
  'Russia refused to release prisoners.',
  'The government has a plan for schools.',
  'Diplomacy plays a crucial role in resolving conflicts.',
  'The importance of talks between Iran and Iraq is hard to overstate.',
  'Any agreement would have to be signed by both sides.',
  'No agreement was reached.',
  'He called for a lasting ceasefire.',
  'Mediators need to know both languages.',
  'The relationship between Moscow and Washington is tense.',
  'Efforts to bring Iran and Iraq together have failed before.',
  'Analysts say talks between Iran and Iraq remain difficult.',
  'Tehran said it is open to talks with Baghdad.',
  'Germany supports the call for talks with Iran.',
  'Vucic and Kurti failed to meet in Brussels on Monday.',
  'The parliament opened its spring session on Monday.',
  'Ukraine will meet the Russian demands.',
  'They will meet the Friday deadline.',
];

describe('findMeetings', () => {
  it.each(told)('reads "%s"', (sentence, ...expected) => {
    expect(readMeetings(sentence, PUBLISHED).map(lineOf)).toEqual(expected);
  });

  it.each(untold)('finds no meeting in "%s"', (sentence) => {
    expect(readMeetings(sentence, PUBLISHED).map(lineOf)).toEqual([]);
  });

  it('keeps what a text says of the order of two meetings', () => {
    const [first] = readMeetings('Envoys met in Cairo two days after the Geneva talks.', PUBLISHED);
    expect(first?.constraints).toEqual([
      {
        relation: 'after',
        days: [2, 2],
        venue: 'geneva',
        evidence: { start: 20, end: 51, text: 'two days after the Geneva talks' },
      },
    ]);
  });
});
