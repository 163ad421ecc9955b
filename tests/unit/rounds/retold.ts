/** Articles on the same events, and what is to be made of them together. */
export interface Retold {
  readonly name: string;
  /** Day of publication and text of each article. */
  readonly articles: readonly (readonly [published: string, text: string])[];
  /** Rounds of several articles: the articles by number in order of publication, belief, and a reason that must be among those given. */
  readonly rounds: readonly (readonly [articles: string, belief: string, reason: string])[];
  /** What keeps back from saying that the first round was or will be. */
  readonly hedges?: readonly string[];
  /** Titles of meetings with the days that all articles together give them. */
  readonly days?: Readonly<Record<string, string>>;
  /** Words that the one problem reported must have; none is to be reported where this is absent. */
  readonly problem?: readonly string[];
}

export const retold: readonly Retold[] = [
  {
    name: 'two agencies on one round',
    articles: [
      ['2025-05-12', 'Iranian and American envoys met in Muscat on Sunday. They will talk again.'],
      ['2025-05-12', 'The United States and Iran held a fourth round of talks in Oman on 11 May 2025.'],
    ],
    rounds: [['1 2', 'certain', 'Muscat lies in Oman']],
  },
  {
    name: 'announced, then held',
    articles: [
      ['2025-02-14', 'Russian and American officials will meet in Riyadh next Tuesday.'],
      [
        '2025-02-19',
        'Russia and the United States held talks in Riyadh on Tuesday. Ukraine was not invited.',
      ],
    ],
    rounds: [['1 2', 'certain', 'both in Riyadh']],
  },
  {
    name: 'reported, then denied',
    articles: [
      ['2025-07-01', 'Iran and the United States will meet in Oslo next week.'],
      ['2025-07-02', 'Iran denied reports of a meeting with the United States in Oslo next week.'],
    ],
    rounds: [['1 2', 'certain', 'both in Oslo']],
    hedges: ['denied'],
  },
  {
    name: 'the same days in two cities',
    articles: [
      ['2022-03-11', 'Russia and Ukraine held talks in Antalya on 10 March 2022.'],
      ['2022-03-11', 'Russia and Ukraine held talks in Minsk on 10 March 2022.'],
    ],
    rounds: [],
  },
  {
    name: 'one who was there and was not',
    articles: [
      [
        '2019-02-01',
        'The United States and the Taliban held talks in Doha on 26 January 2019. Pakistan attended the talks.',
      ],
      [
        '2019-02-01',
        'The United States and the Taliban held talks in Doha on 26 January 2019. Pakistan did not take part in the talks.',
      ],
    ],
    rounds: [],
  },
  {
    name: 'only probable: nobody gives the days',
    articles: [
      ['2020-10-12', 'Armenia and Azerbaijan held talks in Moscow.'],
      ['2020-10-14', 'Talks between Armenia and Azerbaijan took place in Moscow, diplomats said.'],
    ],
    rounds: [['1 2', 'probable', 'reported at the same time']],
  },
  {
    name: 'a month and a day in it',
    articles: [
      ['2018-12-20', 'Yemen and the Houthis held consultations in Sweden in December 2018.'],
      ['2018-12-14', 'Consultations of Yemen and the Houthis took place in Sweden on 13 December 2018.'],
    ],
    rounds: [['2 1', 'probable', 'both in Sweden']],
  },
  {
    name: 'a call is not the meeting of the same day',
    articles: [
      ['2025-08-19', 'Trump and Putin spoke by phone on 18 August 2025.'],
      ['2025-08-19', 'Trump and Zelenskyy met at the White House on 18 August 2025.'],
    ],
    rounds: [],
  },
  {
    name: 'two rounds a month apart in one place',
    articles: [
      ['2025-05-17', 'Russia and Ukraine held talks in Istanbul on 16 May 2025.'],
      ['2025-06-03', 'Russia and Ukraine held talks in Istanbul on 2 June 2025.'],
    ],
    rounds: [],
  },
  {
    name: 'three articles, of which the third alone gives both days and sides',
    articles: [
      ['2023-05-07', 'Talks on Sudan opened in Jeddah on 6 May 2023.'],
      ['2023-05-08', 'The Sudanese army and the Rapid Support Forces held talks in Jeddah on Saturday.'],
      [
        '2023-05-08',
        'Talks between the Sudanese army and the Rapid Support Forces took place in Saudi Arabia on 6 May 2023.',
      ],
    ],
    rounds: [['1 2 3', 'certain', 'both in Jeddah']],
  },
  {
    name: 'days that follow from another article',
    articles: [
      ['2025-12-30', 'Ukrainian and American envoys held talks in Kyiv two days after the Miami meeting.'],
      ['2025-12-29', 'Ukrainian and American envoys met in Miami on 21 December 2025.'],
    ],
    rounds: [],
    days: { 'Talks of Ukraine and the United States in Kyiv': '2025-12-23?' },
  },
  {
    name: 'an order that cannot be',
    articles: [
      [
        '2025-04-01',
        'Iran and the United States held talks in Rome on 20 March 2025, two days after the Muscat meeting. Iran and the United States had met in Muscat on 10 March 2025.',
      ],
    ],
    rounds: [],
    problem: ['two days after the Muscat meeting', '2025-03-20', '2025-03-10'],
  },
  {
    name: 'expected before another round',
    articles: [
      [
        '2025-03-01',
        'Officials of Ukraine and the United States will meet in Jeddah in March 2025 before the Riyadh round. Russia and the United States will hold talks in Riyadh on 24 March 2025.',
      ],
    ],
    rounds: [],
    days: { 'Talks of Ukraine and the United States in Jeddah': '2025-03-01/2025-03-24' },
  },
];
