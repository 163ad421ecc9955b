/** A side of the talks as running text names it. */
export interface Side {
  /** With its article, where it takes one. */
  readonly name: string;
  readonly adjective: string;
  /** The place that stands for its government. */
  readonly seat: string;
}

const SIDE_ROWS: readonly (readonly [name: string, adjective: string, seat: string])[] = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['the United States', 'American', 'Washington'],
  ['Iran', 'Iranian', 'Tehran'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Ethiopia', 'Ethiopian', 'Addis Ababa'],
  ['Colombia', 'Colombian', 'Bogotá'],
  ['Armenia', 'Armenian', 'Yerevan'],
  ['Azerbaijan', 'Azerbaijani', 'Baku'],
  ['Serbia', 'Serbian', 'Belgrade'],
  ['Kosovo', 'Kosovar', 'Pristina'],
  ['Greece', 'Greek', 'Athens'],
  ['Turkey', 'Turkish', 'Ankara'],
  ['India', 'Indian', 'New Delhi'],
  ['Pakistan', 'Pakistani', 'Islamabad'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['China', 'Chinese', 'Beijing'],
  ['Sudan', 'Sudanese', 'Khartoum'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Israel', 'Israeli', 'Jerusalem'],
  ['Syria', 'Syrian', 'Damascus'],
  ['Saudi Arabia', 'Saudi', 'Riyadh'],
  ['Qatar', 'Qatari', 'Doha'],
  ['Georgia', 'Georgian', 'Tbilisi'],
  ['Russia', 'Russian', 'Moscow'],
  ['Ukraine', 'Ukrainian', 'Kyiv'],
  ['Moldova', 'Moldovan', 'Chisinau'],
  ['Venezuela', 'Venezuelan', 'Caracas'],
  ['Mexico', 'Mexican', 'Mexico City'],
  ['France', 'French', 'Paris'],
  ['Germany', 'German', 'Berlin'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Hungary', 'Hungarian', 'Budapest'],
  ['Rwanda', 'Rwandan', 'Kigali'],
  ['Angola', 'Angolan', 'Luanda'],
  ['South Africa', 'South African', 'Pretoria'],
  ['Kazakhstan', 'Kazakh', 'Astana'],
];

/** States that the corpus lets talk with each other; who talks with whom there is made up. */
export const SIDES: readonly Side[] = SIDE_ROWS.map(([name, adjective, seat]) => ({ name, adjective, seat }));

/** Towns that host, most of them in the project's register and some in no list of it. */
export const TOWNS: readonly string[] = [
  'Geneva',
  'Vienna',
  'Oslo',
  'Doha',
  'Muscat',
  'Istanbul',
  'Cairo',
  'Nairobi',
  'Helsinki',
  'Stockholm',
  'Riyadh',
  'Jeddah',
  'Abu Dhabi',
  'Dubai',
  'Kuwait City',
  'Amman',
  'Lausanne',
  'Montreux',
  'Zurich',
  'Salzburg',
  'Reykjavik',
  'Copenhagen',
  'Brussels',
  'Luxembourg',
  'Madrid',
  'Lisbon',
  'Rome',
  'Valletta',
  'Nicosia',
  'Prague',
  'Bratislava',
  'Budapest',
  'Bucharest',
  'Sofia',
  'Minsk',
  'Tallinn',
  'Riga',
  'Astana',
  'Tashkent',
  'Islamabad',
  'Singapore',
  'Kuala Lumpur',
  'Jakarta',
  'Bangkok',
  'Hanoi',
  'Tokyo',
  'Seoul',
  'Havana',
  'Mexico City',
  'Bogotá',
  'Miami',
  'New York',
  'Ottawa',
  'Addis Ababa',
  'Kampala',
  'Kigali',
  'Arusha',
  'Pretoria',
  'Abuja',
  'Accra',
  'Tunis',
  'Algiers',
  'Rabat',
  'Djibouti',
  'Split',
  'Bergen',
  'Graz',
  'Tampere',
  'Porto',
  'Lucerne',
];

/** Papers and agencies that never were. */
export const PAPERS: readonly string[] = [
  'The Harbour Gazette',
  'Northern Wire',
  'Morning Register',
  'The Lake Chronicle',
  'Meridian Post',
  'Public Ledger',
  'The Evening Courier',
  'Continental Dispatch',
];

const ONSETS = ['Bar', 'Dal', 'Fen', 'Gor', 'Hal', 'Jor', 'Kel', 'Lar', 'Mor', 'Nal', 'Pel', 'Ras', 'Sor'];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ane', 'eri', 'olu', 'ami', 'ute', 'ade', 'ise', 'oke'];
const CODAS = ['bek', 'dal', 'gard', 'holm', 'kan', 'lund', 'mir', 'nov', 'rud', 'sen', 'tov', 'vik', 'zan'];

/** A name of nobody and nothing, one of some two thousand, so that the words of a corpus grow with it as those of news do. */
export function makeName(random: () => number): string {
  return [ONSETS, MIDDLES, CODAS].map((parts) => pick(random, parts)).join('');
}

/** One of a list. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}
