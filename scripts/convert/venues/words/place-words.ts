/** Top-level places so small, or so much one town, that "the Singapore summit" says where and not whom about. */
export const townLikePlaces: ReadonlySet<string> = new Set(
  'Singapore Malta Luxembourg Monaco Iceland Barbados Brunei Bahrain Liechtenstein Bermuda Jerusalem Prespa Kuwait Djibouti Panama'.split(
    ' ',
  ),
);

/** Parts of countries that are more often what talks are about than where they are held. */
export const disputedAreas: ReadonlySet<string> = new Set([
  'West Bank',
  'Gaza',
  'Kosovo',
  'Crimea',
  'Northern Ireland',
  'Scotland',
  'England',
  'Greenland',
  'Dead Sea',
  'Donetsk',
  'Okinawa',
  'Azores',
  'Hong Kong',
  'Taiwan',
  'Darfur',
  'Kashmir',
  'Chechnya',
  'Aceh',
  'Tibet',
  'Golan',
  'Donbas',
]);

/** Parts of countries that only say where a town lies: "Dayton in Ohio". */
export const provinces: ReadonlySet<string> = new Set(
  'Maryland Ohio Florida Alaska California Maine Virginia Hawaii Georgia Texas Massachusetts Pennsylvania Oklahoma Connecticut Bavaria Tuscany Sicily'
    .split(' ')
    .concat('New Hampshire', 'New York State', 'New Jersey', 'Rhode Island'),
);

/** Given names that are also places: "Jordan" after a title or before a surname is a person. */
export const givenNames: ReadonlySet<string> = new Set(
  'Jordan Chad Sofia Georgia Florence Victoria Charlotte Sydney Lima Nice Split Reading Lincoln Jackson Clinton Kennedy Carter Santiago Houston Austin Madison Israel Rio Paris Bath March'.split(
    ' ',
  ),
);
