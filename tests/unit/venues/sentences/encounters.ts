import { row, type Row } from './row.ts';

/** Encounters told in many ways, often without a word such as "talks". */
export const encounters: readonly Row[] = [
  row(
    'After eleven sleepless nights at the [Grand Hotel] in [Toltsjöbaden], the delegations of the two Sudans had a text they could both live with.',
    'held',
  ),
  row(
    'The two Libyan rivals dined together in [Abu Dhabi] last week and left with a promise to vote by spring.',
    'held',
  ),
  row(
    "The insurgents' political wing and government negotiators are closeted in a convent near [Caracas] and have asked not to be disturbed.",
  ),
  row(
    'A joint communique issued in [Tashkent] at the close of the three-day gathering pledged both armies to go back to their old positions.',
    'held',
  ),
  row('The ninth session of the joint border commission gets under way on Wednesday in [Bishkek].'),
  row(
    'Russian, Turkish and Iranian deputy ministers have now sat around the same table in [Astana] on twenty occasions.',
    'held',
  ),
  row(
    'President Frei will meet his Bolivian colleague at the [Tambo Quemado] border post on 4 May.',
    'expected',
  ),
  row(
    'Kosygin received Zhou at the airport in [Beijing], and in three hours over tea they stepped back from war.',
    'held',
  ),
  row(
    'A Saudi-brokered pact between the tribes was concluded at [Harad], a dusty customs post, on 24 August 1965 but the congress it called for at [Harad] broke up in a month.',
    'held',
  ),
  row('The ICRC chaired an exchange of lists between the two armies at [Erbil airport] on Sunday morning.'),
  row(
    'Delegates to the assembly of the Pacific Islands Forum in [Rarotonga] adopted a treaty banning nuclear weapons from the southern ocean.',
    'held',
  ),
  row(
    'The two Cypriot leaders went back to [Crans-Montana] in late June, dined in silence, and parted without a paper.',
    'held',
  ),
  row(
    'The Guyanese and Venezuelan presidents, at odds over the Essequibo, came face to face in [Argyle], St. Vincent, and agreed not to use force.',
    'held',
  ),
  row('Ministers from Egypt, Sudan and Ethiopia end a two-day meeting on the dam in [Addis Ababa] today.'),
  row(
    'The two Yemeni sides have promised to free a thousand captives under the deal struck in [Montreux].',
    'held',
  ),
  row(
    'The United States and North Korea inched towards a freeze during four weeks of haggling in [Geneva].',
    'held',
  ),
  row(
    'In the end the Boer delegates accepted the British terms at [Vereeniging], by 54 votes to six.',
    'held',
  ),
  row(
    'Barak and Arafat were taken by helicopter to a presidential lodge in the [Catoctin hills], and for two weeks hardly spoke to each other while their teams bargained.',
    'held',
  ),
  row(
    '"We can meet in [Amman], in [Cairo], anywhere he likes," the prime minister said of the Syrian president.',
  ),
  row(
    "India's external affairs minister held his first meeting with the Taliban's acting counterpart in [Dubai] on Wednesday.",
    'held',
  ),
  row(
    "The Chinese leader and Taiwan's president shook hands for more than a minute at the [Shangri-La Hotel] in [Singapore].",
    'held',
  ),
  row(
    'The final document of the non-aligned summit, adopted in [Baku] on Saturday, calls for reform of the Security Council.',
  ),
  row(
    'The Tuareg movements and Bamako signed on to the accord reached in [Algiers] a month after walking out.',
    'held',
  ),
  row(
    'The treaty that ended the War of the Pacific between Chile and Peru was concluded in [Ancón] in 1883.',
    'held',
  ),
  row(
    'Franco and Hitler met only once, in a railway carriage at [Hendaye], and liked each other no better afterwards.',
    'held',
  ),
  row(
    "South Sudan's rival leaders spent a day in silent retreat at the [Vatican], and the pope knelt to kiss their feet.",
    'held',
  ),
  row(
    'Kissinger slipped into [Peking] in July 1971 to prepare the way for his president, and sat with Zhou for seventeen hours.',
    'held',
  ),
  row('Trump said he would prefer to see the Iranian negotiators in [Oslo] rather than [Vienna].'),
  row('The 1978 [Bonn] summit of the seven leading economies had agreed on a package of measures.', 'held'),
  row(
    'A monitoring team made up of officers of both Koreas convened in the [Peace House] on the southern side of Panmunjom.',
    'held',
  ),
  row(
    'The delegations broke off the proceedings in [Brest] on 10 February, when Trotsky declared neither war nor peace.',
    'held',
  ),
  row("Mali's rulers walked out of a gathering of the regional bloc in [Abuja].", 'held'),
  row(
    'Ministers of the eight Arctic states gather in [Kiruna] on Wednesday for their biennial session.',
    'expected',
  ),
  row(
    "Jordan's king and the Israeli premier conferred for two hours aboard a royal yacht off [Aqaba] last night.",
    'held',
  ),
  row(
    'A peace agreement for Mindanao, negotiated over four years in [Kuala Lumpur], was signed in [Manila] on Thursday.',
    'held',
  ),
  row(
    "The Sandinista government and the Miskito leaders met for a second time in [Bogotá], but the Indians' demand for autonomy was turned down.",
    'held',
  ),
  row('Rebel officers said they would send nobody to [Libreville], and the mediation was put off.'),
  row('Poland and Lithuania will sign a border agreement at [Suwałki] in September.', 'expected'),
  row(
    'A high-level Indian delegation landed in [Kathmandu] for two days of talks on the disputed river.',
    'held',
  ),
  row(
    'The two finance ministers, meeting on the margins of an IMF gathering in [Marrakesh], agreed to reschedule the loan.',
    'held',
  ),
  row('Four-party talks on Korea are to be held at the [Palais des Nations] in [Geneva] from 5 to 9 August.'),
  row(
    'Envoys from Moscow and Tokyo wrapped up a round on the islands in [Hakone] without setting a date for the next.',
    'held',
  ),
  row(
    'The governments of Laos and Thailand settled their border clash after commanders met in [Vientiane].',
    'held',
  ),
  row(
    'The Somali factions signed on to a federal charter in a hotel in [Addis Ababa] in March 1993, and broke it by May.',
    'held',
  ),
  row(
    'A deputy secretary of state will travel to [Port Moresby] this weekend to initial the defence pact.',
    'expected',
  ),
  row("Sudan's generals denied they had agreed to meet in [Manama]."),
  row(
    'The Thai foreign minister said his Cambodian opposite number would be welcome in [Bangkok] for bilateral negotiations at any time.',
  ),
  row(
    "Leaders of the Andean Community convened an extraordinary summit in [Trujillo] to discuss Ecuador's default.",
    'held',
  ),
  row('The armistice commission met for the last time at [Panmunjom] in 1991.', 'held'),
  row('The Security Council meets in [New York] on Tuesday to discuss the shelling of Sarajevo.', 'expected'),
  row('The OPEC ministers broke up in [Vienna] without agreeing on quotas.', 'held'),
  row('Israel and the PLO resumed negotiations on the hand-over of Hebron in [Taba] on Sunday.', 'under-way'),
  row(
    'The mediator met separately with the delegations in [Stockholm], but could not get them into one room.',
    'held',
  ),
  row('The [Sochi] congress of Syrian factions ended with a call for a new constitution.'),
  row('In 1907 the powers gathered a second time at [The Hague] to codify the laws of war.', 'held'),
  row("Kuwait's emir has shuttled tirelessly between [Riyadh] and [Doha] in search of a compromise.", 'held'),
  row(
    "Chad's president brought the feuding generals face to face in his palace in [N'Djamena] on Friday.",
    'held',
  ),
  row(
    'Hosni Mubarak, receiving the Libyan leader at [Sharm el-Sheikh], urged him to hand over the suspects.',
  ),
  row(
    'Finance ministers from the euro countries will meet in [Luxembourg] on Monday to discuss aid for Greece.',
    'expected',
  ),
  row(
    'The Turkish foreign minister arrived in [Baku] late on Tuesday for talks with his Azerbaijani counterpart.',
  ),
  row(
    'The two leaders signed the declaration at the [Livadia Palace] after eight days of bargaining over Poland.',
    'held',
  ),
  row(
    "Burundi's president met rebel leaders for the first time in [Dar es Salaam], Tanzanian officials said.",
    'held',
  ),
  row('South African mediators have invited the two Comoran factions to [Pretoria] next month.', 'proposed'),
  row(
    'Lebanese deputies gathered in the Saudi resort of [Taif] to rewrite the rules by which Christians and Muslims share power.',
    'held',
  ),
  row('The warring parties exchanged 900 prisoners under an agreement reached in [Bern] last month.', 'held'),
  row('The treaty of alliance was signed in [Tehran] by the two foreign ministers.', 'held'),
  row(
    'Negotiators returned to [Havana] on Monday for the forty-first cycle of the dialogue with the guerrillas.',
  ),
  row(
    "A meeting of the Arab League's foreign ministers, due to be held in [Khartoum], was called off.",
    'cancelled',
  ),
  row('The Afghan rivals agreed in [Islamabad] on a power-sharing government.', 'held'),
  row(
    "Ethiopia's prime minister received the Eritrean president in [Addis Ababa] on Saturday, the first such visit in two decades.",
    'held',
  ),
  row('The [Bandung] conference brought together 29 Asian and African states.', 'held'),
  row('Japan would like the six-party process to resume in [Beijing] before summer.'),
];
