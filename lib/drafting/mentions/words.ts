/** Word classes of the noun phrases that name people and bodies ("a senior Qatari foreign ministry official"). Keys as `tokenize` makes them. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** One person. */
export const PERSON_ROLES = set(`
  president premier minister chancellor emir amir king sultan prince princess queen monarch ruler pope pontiff cardinal archbishop bishop
  spokesman spokeswoman spokesperson envoy ambassador emissary representative mediator negotiator facilitator diplomat official source
  secretary undersecretary chief head leader director chairman chairwoman chairperson chair commander general colonel brigadier marshal lieutenant major admiral captain
  adviser advisor aide deputy coordinator commissioner lawmaker senator congressman governor mayor politician speaker
  delegate counterpart analyst expert professor researcher lawyer judge prosecutor activist imam cleric mullah ayatollah patriarch elder
  statesman strongman warlord lawmaker legislator founder member veteran intermediary ombudsman ombudswoman nuncio attache consul dignitary guerrilla rebel
  figure insider person woman man resident witness survivor economist historian author journalist reporter correspondent editor columnist`)

/** One person, where written in capitals: "Foreign Affairs PS", "the Indian PM". */
export const ROLE_ACRONYMS = new Map([
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
  ['fm', 'foreign minister'],
  ['eam', 'foreign minister'],
  ['ps', 'principal secretary'],
  ['cs', 'cabinet secretary'],
  ['sg', 'secretary general'],
  ['srsg', 'special representative'],
  ['dg', 'director general'],
  ['cds', 'chief of defence staff'],
  ['mp', 'mp'],
  ['mep', 'mep'],
  ['ceo', 'chief executive'],
])

/** Several people. */
export const PEOPLE_ROLES = set(`
  presidents ministers leaders spokesmen spokespersons spokespeople envoys ambassadors emissaries representatives mediators negotiators facilitators diplomats officials sources
  commanders generals advisers advisors aides lawmakers senators legislators delegates counterparts analysts experts observers critics residents witnesses activists
  politicians chiefs heads elders clerics bishops intermediaries figures members insiders guerrillas families relatives supporters`)

/** Bodies that speak for a state or an organisation. */
export const BODY_ROLES = set(`
  ministry government presidency office embassy delegation administration parliament cabinet army military authorities authority department directorate
  mission secretariat politburo bureau leadership regime junta palace council commission committee agency police navy command court team side camp forces intelligence consulate
  legislature assembly senate congress party movement group rebels fighters insurgents militia militias separatists opposition faction factions coalition troops soldiers bloc kingdom sultanate emirate`)

/** Words that may stand between determiner and role noun. */
export const MODIFIERS = set(`
  foreign prime vice deputy assistant senior top chief special personal permanent acting interim caretaker former ex then outgoing incoming newly new elected current late
  high low level ranking unnamed anonymous informed western european arab gulf african asian latin regional local international national federal
  defence defense interior finance justice security intelligence peace political military press media information strategic affairs state crown supreme spiritual
  lead main key veteran exiled rebel opposition government governmental presidential royal diplomatic humanitarian rival warring civilian transitional
  joint general executive parliamentary israeli-palestinian military-led islamist leftist separatist armed kurdish shiite shia sunni druze house mideast middle east
  east west north south eastern western northern southern central upper lower well placed high-level long serving time hostage prisoner nuclear ceasefire truce tribal religious church catholic
  appointed mandated sponsored visiting designated named same other another respective two three four several many some various both independent external neutral outside third
  police army naval air force intelligence spy cabinet ministerial ministry presidency embassy delegation party group movement team talks negotiations mediation`)

/** What follows "minister of", "ministry for", "head of the". */
export const TOPICS = set(`
  foreign affairs state defence defense interior justice finance peace reconciliation security intelligence staff international cooperation information communication communications external relations
  strategic migration relief humanitarian political refugees prisoners hostages detainees captives parliamentary national general african european middle east gulf negotiation negotiating negotiations
  delegation team office bureau mission committee council commission ministry government parliament army military service agency department party movement group region great lakes horn africa sahel`)

export const DETERMINERS = set(
  'the a an its his her their our my this one another some several many two three four both',
)
export const INDEFINITE = set('a an one another some several many two three four')

/** Titles that come directly before a name and mean no office. */
export const TITLES = set(
  'mr mrs ms dr sir lord lady dame sheikh sheikha sheik haji hajj hojjatoleslam sayyid sayyed mullah maulana imam prof professor father sister rev reverend monsignor his her hrh he excellency highness majesty eminence holiness gen lt col maj brig capt sgt sergeant corporal cmdr adm field rear',
)

export const FEMALE_WORDS = set(
  'mrs ms sheikha queen princess spokeswoman chairwoman congresswoman lady dame sister her woman ombudswoman madam',
)
export const MALE_WORDS = set(
  'mr sheikh king sultan prince emir amir pope cardinal congressman sir lord father sayyid mullah ayatollah',
)

/** Small words inside a name. */
export const PARTICLES = set(
  'bin ibn ben bint al el ad as ash at an ar az ul ur abu abd abdul abdel ould de da di del della der den van von la le du dos das y e ag wald ol os',
)

/** Words that start with a capital only because a sentence does, and others that are no names. */
export const COMMON = set(`
  the a an and or but if as at by for from in into of on to with without within about above after again against all also although among amid another any anyone are around because been before being below besides between both
  can could did despite do does doing during each earlier either else even ever every everyone few finally first following further had has have having he hence her here hers herself him himself his how however i it its itself instead
  just last later least less like many may me meanwhile might mine more moreover most much must my near neither never nevertheless next no nobody none nor not nothing now off often once one only other others our ours out over own
  perhaps please previously quite rather recently same say said says second several shall she should since so some someone something soon speaking still such than that their theirs them then there therefore these they third this those though three through throughout thus till today together tomorrow tonight too two under unless until up upon us
  very was we were what whatever when where whereas whether which while who whom whose why will would yes yesterday yet you your yours according asked added adding addressing told talks talk negotiations ceasefire truce peace war mediation deal agreement accord treaty conflict crisis
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  western eastern northern southern central middle north south east west europe africa asia america latin gulf arab arabs muslim muslims islamic islam christian christians catholic jewish jew jews sunni shiite shia kurdish kurd kurds druze
  god ramadan eid christmas easter new old former senior top both reuters photo file image read watch listen share follow more update updated breaking exclusive analysis opinion editorial video live
  minister president prime foreign spokesman spokeswoman official officials sources source secretary general ambassador envoy special chief leader king emir sultan sheikh pope crown prince
  if under despite asked on thursday's days hours weeks months years week month year day time part parties sides side round phase talks meeting summit conference forum dialogue process plan proposal initiative resolution article chapter section
  earlier efforts diplomats mediators negotiators analysts observers critics experts rebels troops fighters forces state states government ministry council committee commission office army military border people civilians children women men hostages prisoners
  addressing announcing arriving asking calling citing commenting condemning describing discussing echoing ending expressing following hosting including noting praising quoting referring regarding responding saying speaking stressing thanking welcoming writing
  countries nations parties country nation dear well let here's it's that's there's don't didn't doesn't isn't wasn't won't cannot thank thanks yeah okay question answer q mr mrs ms dr`)

/** Heads of a capitalised phrase that make it an organisation, not a person. */
export const ORG_HEADS = set(`
  university institute center centre council committee commission ministry party front movement union group league organization organisation association foundation court assembly congress parliament
  agency bank forum initiative coalition alliance army force forces brigade brigades corps guard guards police network fund society chamber federation company corporation press news agency tv radio times post journal magazine
  hotel palace airport street square square strait sea river mountains valley island islands province region governorate district state city town village camp crossing corridor base port bridge house hall
  act accord accords agreement treaty declaration resolution protocol plan pact convention charter process dialogue conference summit talks war day week month year operation affairs service services office department authority embassy mission program programme project report index prize award cup games minister secretary board bureau cabinet brotherhood church mosque synagogue school college`)

export const THIRD_PERSON = new Map<string, 'm' | 'f'>([
  ['he', 'm'],
  ['she', 'f'],
])

const OPENING = [THIRD_PERSON, DETERMINERS, MODIFIERS, PERSON_ROLES, PEOPLE_ROLES, BODY_ROLES, PARTICLES]

/** Whether a word in small letters may begin a phrase that names somebody. */
export const mayOpenPhrase = (key: string): boolean => OPENING.some((words) => words.has(key))
