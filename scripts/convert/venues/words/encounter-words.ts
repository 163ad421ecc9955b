/** Words and phrases of encounters between sides that name no meeting; lower case, matched on whole words of a sentence. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** What sides do when they come to terms, one way or the other. */
export const settlingWords = words(`
  agree agreed agrees agreeing accept accepted settle settled settling promise promised pledge pledged persuaded exchange
  exchanged exchanging compromise compromised bargain bargained bargaining haggle haggled haggling reconcile reconciled
  reconciliation undertook undertaken renounced ceded hammered thrashed ironed finalise finalised finalize finalized
  initial initialled initialed sign signed signs signing signatures signature conclude concluded adopted adopt adopting
  ratified brokered struck reached clinched sealed inked drafted negotiated mediate mediated mediating arbitrate arbitrated
  surrendered capitulated ended endorsed deposited`);

/** What only people who face each other do. */
export const contactWords = words(`
  handshake handshakes face-to-face tete-a-tete dined dinner lunch lunched breakfast banquet closeted huddled haggled haggling
  bargained bargaining confer conferred conferring parley parleyed sidelines proximity reconvene reconvened
  reassembled reassemble seated sat sit sits sitting audience encounter encounters conversation conversations tête-à-tête
  session sessions gathering plenary co-chair co-chaired chaired table talk talking talked discuss
  discussed discussing discussions`);

/** How meetings go. */
export const courseWords = words(`
  agenda impasse deadlock deadlocked breakthrough stalemate walked adjourned recess handover parted 
  mediation facilitators conciliation rapprochement thaw normalise
  normalize formula wording text draft concessions concession counterproposal counter-proposal gaps guarantors observers
  communique communiqué final indirect preliminary preparatory photograph auspices sponsored chair closing opening`);

/** Rooms and ways of sitting that texts give a meeting: "in a tent at", "around one table in". */
export const roomWords = words(
  `tent raft carriage lobby suite suites ballroom villa convent monastery seminary farmhouse frigate cruiser yacht warship battleship
  destroyer carrier lakeside shore guesthouse guest-house hut barn tavern table lunch dinner breakfast steps hotel chalet
  schoolhouse school church pavilion mansion chateau château castle palace lodge retreat`,
);

/** Words by which the press, and not a meeting, is addressed. */
export const pressWords = words(
  `reporters journalists news-conference interview television tv radio briefing newspaper newspapers rally speech lecture
  spokesman spokeswoman daily weekly magazine broadcast correspondents`,
);

/** Bodies that meet at home, and what is done before them. */
export const homeWords = words(`
  cabinet parliament senate mayor councillors court judge jury prosecutors trial police caucus union unions
  voters election elections ballot referendum senators lawmakers legislators hearings hearing municipal bishops priests
  opposition supporters protesters demonstrators crowds students workers families relatives refugees residents
  lawyers farmers doctors scientists tourists fans miners mayors shopkeepers merchants traders bankers provincial
  premier's provinces province states' governors alderman aldermen dockers pilots miners' stoppage walkout picket
  congregation diocese synod archbishop rabbi imam imams clan's legislature assembly's lobbying lobbied campaign campaigned candidate
  candidates primary caucuses constituency manifesto electoral committee central-committee politburo secretariat equalization
  pension pensions wage wages tax taxes budget drought ratified ruling cabinets parliamentary domestic`);

/** Force, and what it leaves behind. */
export const forceWords = words(`
  killed killing bomb bombs bombing bombed shelled shelling attack attacked attacks clashes clashed fired wounded troops
  soldiers gunmen explosion exploded fighting battle offensive raid raided rockets missiles arrested detained kidnapped
  prison jailed sentenced earthquake flood floods storm typhoon seized captured occupied destroyed looted fell besieged`);

/** Lives, homes and work. */
export const lifeWords = words(`
  born lives lived home native studied taught teaches grew widow wife husband daughter son resident married died buried
  retired hotel museum tourists visitors restaurant flight flights airline train road serve served serves hotels homes stay stays stayed staying lodged stop stops stopped stopover transit way prices bank exchange shares factory`);

/** Bodies whose name stands for their meeting: "the G20 in Hamburg". */
export const forumWords = words(
  `g7 g-7 g8 g-8 g20 g-20 g77 apec asem unga cop21 cop25 cop26 cop27 cop28 cop29 cop30 cop31`,
);

/** Those who come in order to talk. */
export const envoyWords = words(`
  negotiator negotiators delegate delegates delegation delegations mediator mediators plenipotentiary plenipotentiaries commissioners
  envoy envoys emissary emissaries facilitator facilitators go-between intermediary intermediaries interlocutors factions parties sides
  teams team counterparts counterpart belligerents warlords chiefs signatories intermediation`);

/** Speaking from afar. */
export const callWords = words(`
  telephone telephoned telephoning phone phoned phoning call calls cable cabled letter letters message telegram telegraphed wrote fax
  video video-link videoconference teleconference virtual virtually online briefed brief brief`);

/** How a venue comes about. */
export const choiceWords = words(`
  offer offered offers offering propose proposed proposes proposing suggest suggested suggests suggesting pick picked picks choose chose
  chosen invite invited invites inviting invitation invitations summon summoned prefer preferred favour favoured favor favored insisted
  move moved moving switch switched relocate relocated shift shifted postponed scheduled due set slated rescheduled planned neutral
  picked select selected volunteer volunteered ready willing`);

/** What is left when two sides have dealt with each other. */
export const outcomeWords = words(`
  terms truce peace frontier border boundary boundaries partition armistice ceasefire cease-fire settlement handed exchanged prisoners
  quarrel peacemaking ratification ratifications independence sovereignty hostages release annexes deal bargain pact`);

/** Trades, bodies and gatherings whose meetings are not between states. */
export const tradeWords = words(`
  executive executives management manager managers directors director chairman chairwoman board shipping exporters importers producers
  growers tea coffee bank banks central-bank policymakers rates merger takeover sale sales deal's jets airline airlines carrier oil
  company companies firm firms corporation investors creditors lenders shareholders industrialists businessmen entrepreneurs
  civil-society ngos ngo charities charity volunteers activists campaigners esperanto aids hiv cancer surgeons doctors researchers
  scientists physicists economists academics scholars historians archaeologists writers poets artists architects musicians actors
  film films festival concert exhibition fair expo trade-fair museum gallery opera theatre theater premiere fund-raising fundraising
  fundraiser gala wedding honeymoon holiday vacation pilgrimage pilgrims tournament league olympic olympics games cup champions match
  players coach referee club clubs fifa uefa team-mates athletes race racing tour prize prizes award awards degree lecture lectures
  students professors teachers school schools university universities graduates alumni bishops cardinals clergy monks methodist
  baptist lutheran evangelical masonic rotary scouts jurors prosecutors trial lawsuit lawyers attorneys judges court courts police
  detectives smuggling drugs-traffickers mafia surgery hospital clinic farmers fishermen ranchers truckers drivers pilots nurses
  engineers programmers developers insurers brokers traders retailers steelmakers carmakers automakers mining miners textile`);
