import { Word } from './flags.ts';
import { diplomaticWords, nationalWords, privateWords, statesmen } from './domain-words.ts';

/** The words of each kind, in lower case. */
const LISTS: readonly (readonly [number, string])[] = [
  [
    Word.Talks,
    'talks negotiations negotiation consultations summit summits mini-summit minisummit parley parleys pre-talks',
  ],
  [
    Word.Meeting,
    `meeting meetings conference conferences consultation discussion discussions dialogue dialogues session sessions
    round rounds cycle cycles forum congress gathering encounter retreat conclave contacts roundtable ministerial plenary sit-down conversations
    deliberations mediation rendezvous tete-a-tete meet-up process`,
  ],
  [
    Word.Agreement,
    `treaty treaties armistice accord accords truce ceasefire cease-fire pact pacts protocol protocols peace agreement agreements deal
    memorandum declaration communique communiqué convention charter document documents surrender capitulation instrument alliance act plan settlement cessation draft text framework statute roadmap concordat ceremony`,
  ],
  [
    Word.Meet,
    `meet meets met meeting negotiate negotiates negotiated negotiating confer confers conferred conferring convene convenes convened
    convening gather gathers gathered gathering reconvene reconvened assembled assemble reassembled reassemble mediating discuss discusses discussed discussing consult
    consulted consulting parleyed talked talking huddled received receive receives receiving hosted hosts hosting host`,
  ],
  [
    Word.Sign,
    `sign signs signed signing signature initial initialled initialed initialling initialing conclude concludes concluded concluding
    reach reached brokered broker struck strike sealed seal clinched hammered adopt adopted adoption ink inked agreed agree agrees
    negotiated formalised formalized ratified worked drafted thrashed`,
  ],
  [Word.Host, 'host hosts hosted hosting'],
  [
    Word.Event,
    `held hold holds holding begin begins began begun beginning open opens opened opening reopen reopened resume resumes resumed resuming
    resumption continue continues continued continuing start starts started starting end ends ended ending conclude concludes concluded
    concluding collapse collapsed break broke broken down take takes took taken taking place placed scheduled rescheduled planned
    planning plan plans due set expected slated postponed delayed cancelled canceled called off convene convened organised organized
    arranged arrange chaired chair led lead attended attend attending joined join joining occur occurred happen happened way underway
    ongoing adjourned suspended restart restarted relaunched launch launched kick kicked wrap wrapped up stalled deadlocked proceed
    proceeding drag dragged go going went gone enter entered lasted brokered sponsored mediated participate participated participating
    part proposed conducted completed finish finished headed returning presided aimed supposed designed intended invited starring
    broached involved scrapped boycotted dubbed co-hosted co-chaired co-sponsored tentatively billed rejoin rejoined mediate oversee revive relaunch jump-start broker press observe`,
  ],
  [
    Word.Motion,
    `fly flies flew flown flying travel travels traveled travelled traveling travelling go goes going went gone arrive arrives arrived
    arriving arrival leave leaves leaving left depart departs departed departing head heads headed heading return returns returned
    returning visit visits visited visiting trip trips journey journeyed mission tour stopover come comes came coming invite invites
    invited inviting invitation send sends sent sending dispatch dispatched bring brought shuttle shuttled drive drove driven driving
    sail sailed slip slipped rush rushed bound route crossed cross summoned delegation delegations envoys team teams`,
  ],
  [
    Word.Speech,
    `said say says saying told tell tells telling added adds announced warned warns stated argued argues reported reports claimed claims
    insisted insists denied denies declared criticised criticized quoted spoke speaks speaking remarks interview explained noted
    acknowledged testified wrote writes commented condemned accused predicted complained believes thinks hopes admitted`,
  ],
  [
    Word.Located,
    `war wars warfare conflict conflicts crisis crises violence fighting situation troops forces soldiers peacekeepers peacekeeping
    presence deployment abuses election elections vote referendum regime ceasefire cease-fire truce hostilities bloodshed unrest
    uprising rebellion insurgency coup invasion occupation intervention offensive attack attacks bombing bombings bombardment shelling
    strikes airstrikes massacre massacres killing killings genocide atrocities crimes famine drought reconstruction stability democracy
    development developments investment investments refugees hostages hostage prisoners settlers settlement settlements bases operations
    operation campaign violations reforms reform tensions tension transition power-sharing rule control influence interests interest
    earthquake flood floods outbreak disaster reactor reactors projects project factory plant plants pipeline embassy embassies
    consulate ambassador ambassadors bureau office offices court trial tribunal prison jail school schools hospital university
    residents population civilians citizens workers born live lives lived living resident station newspaper radio observers monitors
    monitoring inspectors role involvement confidence participation engaged interested change changes increase decline events
    demonstrators demonstrations demonstration stake share shares protest protests protesters rally rallies strike siege blockade peace policy policies
    economy market markets businesses exiles exile based headquartered security withdrawal independence dictatorship rights zone zones
    militants fighters bombers insurgents progress`,
  ],
  [
    Word.Seat,
    'government governments regime leadership administration parliament opposition junta authorities rulers',
  ],
  [Word.At, 'in at near outside aboard inside off beside'],
  [Word.To, 'to into for toward towards'],
  [Word.About, 'on about over regarding concerning upon to against'],
  [
    Word.PlaceNoun,
    `city capital town resort village port island islands suburb region province state district peninsula area neighbourhood
    neighborhood enclave outpost municipality county oasis kingdom republic emirate sultanate sheikhdom territory borough retreat
    headquarters seat airport base cities towns villages resorts suburbs outskirts
    lobby suite tent raft carriage middle edge shore shores bank banks foot forest grounds steps garden gardens hall
    farmhouse convent frigate cruiser yacht warship battleship destroyer ship`,
  ],
  [Word.Venue, 'venue venues site setting settings location locations host hosts scene place'],
  [
    Word.Time,
    `monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today tomorrow yesterday tonight week
    weekend month year day days weeks months years morning afternoon evening night later earlier last next this early late mid`,
  ],
  [Word.Determiner, 'the a an its his her their our this that these those'],
  [
    Word.Adjective,
    `northern southern eastern western central north south east west northeastern northwestern southeastern southwestern neutral nearby
    neighbouring neighboring remote historic ancient tiny small seaside coastal alpine snowy downtown upstate old new occupied
    then nearby former third luxury southernmost northernmost inner both either mainland`,
  ],
  [
    Word.OtherVerb,
    `shows show showed remains remained faces faced wants wanted seeks sought means meant signals reflects reflected underscores
    highlights comes fought won lost shot built gave made saw found kept stood spent grew rose fell felt thought bought sold caught ran
    hit died threatens threatened launches backs backed urged asked helped seized captured`,
  ],
  [Word.Clause, 'while because although though if unless whereas whereby when where than but'],
  [
    Word.Site,
    `palace castle house hotel villa camp fort bridge crossing airport base island club centre center hall monastery chateau château
    residence lodge ranch resort abbey manor farm estate mansion point checkpoint headquarters plantation schloss palais kremlin
    monastery museum barracks dacha citadel beach heights hills valley river bay springs falls park square lake mount cottage grange hôtel palacio palazzo auberge chalet`,
  ],
  [
    Word.NameTail,
    `times post university convention conventions agreement agreements accord accords treaty protocol declaration group process
    institute college school bank exchange stock herald journal gazette tribune bureau police court principles formula framework act
    pact plan initiative charter communique memorandum airlines company stadium street avenue hilton correspondent reporter correspondents
    format club open cup games championships olympics series league project organization organisation cooperation television cellular authority
    foundation fund agency association federation corporation team teams trophy festival tour grand prix`,
  ],
  [
    Word.Auxiliary,
    `is are was were be been being will would could may might shall should must can cannot has have had having do does did to not also
    again now still yet just only finally officially formally reportedly probably possibly likely`,
  ],
  [
    Word.Veto,
    `news press cabinet board council committee party staff town union unions shareholder shareholders prayer business sales class court
    budget training practice trading parliamentary campaign company coalition wage pay salary labor labour contract merger takeover
    parents caucus faculty school club team church family scientific medical academic tech telephone phone video virtual online
    telephonic annual-general off-season drafting jam recording therapy group-stage counselling hearing`,
  ],
  [
    Word.NoPlace,
    `congress parliament senate house council security assembly union ministry department committee commission party president prime
    minister secretary general mr mrs ms dr king queen prince court army navy police church bank university politburo god english
    french german russian spanish arabic chinese christmas easter ramadan eid passover ottoman islam internet facebook twitter
    united america europe africa asia sunni shiite shia muslim christian jewish catholic protestant orthodox islamic republican
    democratic communist nobel i we he she it they there here but and`,
  ],
  [
    Word.Person,
    `minister ministers president presidents premier premiers chancellor envoy envoys ambassador ambassadors diplomat diplomats
    negotiator negotiators mediator mediators delegation delegations delegate delegates leader leaders official officials
    representative representatives rebels rebel guerrillas counterpart counterparts king emir sultan secretary chief chairman heads
    head foreign adviser advisers advisor advisors emissary emissaries commander commanders general generals`,
  ],
  [Word.Diplomatic, diplomaticWords],
  [Word.Statesman, statesmen],
  [Word.National, nationalWords],
  [Word.Private, privateWords],
];

/** The flags of every word of the lists. */
export const lexicon: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [flag, list] of LISTS)
    for (const word of list.split(/\s+/u)) words.set(word, (words.get(word) ?? 0) | flag);
  return words;
}
