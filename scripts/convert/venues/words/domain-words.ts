/** Words that show a sentence speaks of states, international organisations or parties to a conflict; lower case. */
export const diplomaticWords = `
  minister ministers president presidents premier premiers chancellor envoy envoys ambassador ambassadors
  diplomat diplomats diplomacy diplomatic negotiator negotiators mediator mediators mediation delegation
  delegations delegate delegates leader leaders official officials representative representatives
  government governments rebel rebels guerrilla guerrillas faction factions warring belligerents crisis
  peace ceasefire cease-fire truce armistice treaty treaties accord accords pact war nuclear disarmament
  missile missiles sanctions hostage hostages bilateral trilateral multilateral quadrilateral
  international foreign countries nations states regional border territorial sides monarch king emir
  sultan sheikh tsar czar emperor kaiser pope allied allies alliance powers secretary-general secretary
  commissioner junta insurgents separatists militia militias militants commanders military heads
  counterpart counterparts statesmen normalisation normalization reunification withdrawal tariff tariffs
  climate arms kremlin nato un u.n eu e.u osce csce asean g7 g8 g20 g-7 g-8 g-20 g7's wto gatt iaea imf
  opec oas oau au ecowas igad sadc saarc sco cis brics apec plo hamas hezbollah hizbollah taliban axis
  entente non-aligned commonwealth quartet gcc mercosur unasur oic unhcr ec ussr soviet declaration
  communique communiqué protocol breakthrough deadlock adviser advisers advisor advisors emissary
  emissaries surrender capitulation ministerial kingdom emirate victors farc eta ira`;

/** Statesmen and envoys whom texts call by their surname alone; lower case. */
export const statesmen = `
  churchill roosevelt stalin truman attlee hitler mussolini chamberlain daladier gorbachev reagan yeltsin
  clinton bush nixon brezhnev kissinger kohl mitterrand chirac thatcher blair obama trump putin medvedev
  lavrov arafat rabin peres begin sadat netanyahu sharon abbas barak mubarak assad khrushchev kennedy
  eisenhower gaulle mao zhou deng castro mandela milosevic tudjman izetbegovic holbrooke napoleon
  metternich bismarck wilson clemenceau talleyrand castlereagh molotov ribbentrop gandhi bhutto nehru
  jinnah vajpayee musharraf haile nasser tito ceausescu honecker adenauer brandt zelenskyy zelensky
  erdogan macron merkel xi rubio witkoff kerry albright annan`;

/** Adjectives and names of nations and peoples; lower case. */
export const nationalWords = `
  irish scottish welsh icelandic estonian latvian lithuanian luxembourgish maltese slovene
  american russian british french german italian spanish portuguese dutch belgian swiss austrian swedish
  norwegian danish finnish polish czech slovak hungarian romanian bulgarian serbian serb serbs croatian
  croat croats bosnian slovenian macedonian albanian albanians kosovar greek turkish cypriot cypriots
  ukrainian belarusian moldovan georgian armenian azerbaijani azeri kazakh uzbek kyrgyz tajik turkmen
  afghan pakistani indian bangladeshi nepalese burmese thai vietnamese cambodian lao malaysian indonesian
  filipino chinese taiwanese japanese korean koreas mongolian australian canadian mexican cuban colombian
  venezuelan brazilian argentine chilean peruvian ecuadorian bolivian nicaraguan salvadoran guatemalan
  honduran haitian israeli israelis palestinian palestinians egyptian jordanian lebanese syrian syrians
  iraqi iraqis iranian iranians saudi yemeni omani qatari kuwaiti emirati bahraini libyan tunisian
  algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian tanzanian
  congolese angolan zambian zimbabwean mozambican nigerian ghanaian malian chadian senegalese ivorian
  liberian chechen chechens ossetian abkhaz kurdish kurds tamil houthi houthis sahrawi polisario european
  arab african asian western american-led ottoman prussian byzantine confederate`;

/** Words of business, sport, school, town and court, whose meetings are not of states; lower case. */
export const privateWords = `
  company companies corp inc ltd plc shareholders shareholder investors investor merger takeover
  acquisition bankruptcy creditors employees wage wages salary salaries pension airline stock stocks
  shares player match tournament championship championships olympic olympics cup game games season
  football soccer basketball baseball hockey rugby cricket tennis golf fifa uefa ioc festival film films
  music concert album movie fashion students student school schools college professor mayor county
  councillors councillor municipal residents neighbors neighbours neighborhood parishioners scientists
  researchers doctors physicians patients attorney judge jury murder hospital customers retailers
  software developers startup startups users fans executives executive ceo directors unions workers
  teachers nurses bishops clergy fbi detectives wedding tourism tourists real-estate expo exhibition
  artists writers novel museum stadium industry firms manufacturers craftsmen dealers professional
  marathon squad rally rallies batters innings streak striker unseeded fastest meters medal athletics
  driver racing prix champion champions quarterfinal semifinal semifinals playoffs homer seed elevation
  mountain mountains peak climbers highway railway route boulevard junction goals user roster qualifying
  qualifier mourners worshippers parishioner`;
