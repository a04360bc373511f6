/** Words of mediation by what they do in a sentence. Keys as `tokenize` makes them. */

const sets = new Map<string, ReadonlySet<string>>()

/** Made once for each list, so that a rule may write its list where it uses it. */
export const words = (list: string): ReadonlySet<string> => {
  let set = sets.get(list)
  if (!set) sets.set(list, (set = new Set(list.split(/\s+/).filter((word) => word !== ''))))
  return set
}

export type VerbForm = 'base' | 's' | 'past' | 'ing'
export type Verb = { lemma: string; form: VerbForm }

/** Irregular and doubled forms: lemma, third person, past forms, -ing. */
const IRREGULAR: [string, string, string, string][] = [
  ['meet', 'meets', 'met', 'meeting'],
  ['hold', 'holds', 'held', 'holding'],
  ['begin', 'begins', 'began,begun', 'beginning'],
  ['take', 'takes', 'took,taken', 'taking'],
  ['come', 'comes', 'came', 'coming'],
  ['go', 'goes', 'went,gone', 'going'],
  ['strike', 'strikes', 'struck', 'striking'],
  ['break', 'breaks', 'broke,broken', 'breaking'],
  ['fall', 'falls', 'fell,fallen', 'falling'],
  ['bring', 'brings', 'brought', 'bringing'],
  ['sit', 'sits', 'sat', 'sitting'],
  ['speak', 'speaks', 'spoke,spoken', 'speaking'],
  ['fly', 'flies', 'flew,flown', 'flying'],
  ['free', 'frees', 'freed', 'freeing'],
  ['swap', 'swaps', 'swapped', 'swapping'],
  ['set', 'sets', 'set', 'setting'],
  ['put', 'puts', 'put', 'putting'],
  ['call', 'calls', 'called', 'calling'],
  ['walk', 'walks', 'walked', 'walking'],
  ['pull', 'pulls', 'pulled', 'pulling'],
  ['quit', 'quits', 'quit', 'quitting'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['withdraw', 'withdraws', 'withdrew,withdrawn', 'withdrawing'],
  ['fail', 'fails', 'failed', 'failing'],
  ['agree', 'agrees', 'agreed', 'agreeing'],
  ['see', 'sees', 'saw,seen', 'seeing'],
  ['send', 'sends', 'sent', 'sending'],
  ['give', 'gives', 'gave,given', 'giving'],
  ['hand', 'hands', 'handed', 'handing'],
  ['lead', 'leads', 'led', 'leading'],
  ['shake', 'shakes', 'shook,shaken', 'shaking'],
  ['write', 'writes', 'wrote,written', 'writing'],
  ['choose', 'chooses', 'chose,chosen', 'choosing'],
  ['travel', 'travels', 'travelled,traveled', 'travelling,traveling'],
  ['cancel', 'cancels', 'cancelled,canceled', 'cancelling,canceling'],
  ['shuttle', 'shuttles', 'shuttled', 'shuttling'],
  ['kick', 'kicks', 'kicked', 'kicking'],
  ['win', 'wins', 'won', 'winning'],
  ['confer', 'confers', 'conferred', 'conferring'],
  ['keep', 'keeps', 'kept', 'keeping'],
  ['get', 'gets', 'got,gotten', 'getting'],
  ['play', 'plays', 'played', 'playing'],
  ['let', 'lets', 'let', 'letting'],
  ['do', 'does', 'did,done', 'doing'],
  ['initial', 'initials', 'initialled,initialed', 'initialling,initialing'],
  ['seek', 'seeks', 'sought', 'seeking'],
  ['say', 'says', 'said', 'saying'],
  ['tell', 'tells', 'told', 'telling'],
  ['make', 'makes', 'made', 'making'],
  ['commit', 'commits', 'committed', 'committing'],
  ['permit', 'permits', 'permitted', 'permitting'],
  ['plan', 'plans', 'planned', 'planning'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['scrap', 'scraps', 'scrapped', 'scrapping'],
  ['submit', 'submits', 'submitted', 'submitting'],
  ['transfer', 'transfers', 'transferred', 'transferring'],
  ['wrap', 'wraps', 'wrapped', 'wrapping'],
  ['lay', 'lays', 'laid', 'laying'],
  ['hit', 'hits', 'hit', 'hitting'],
  ['stay', 'stays', 'stayed', 'staying'],
  ['run', 'runs', 'ran', 'running'],
  ['cut', 'cuts', 'cut', 'cutting'],
  ['tear', 'tears', 'tore,torn', 'tearing'],
  ['step', 'steps', 'stepped', 'stepping'],
  ['undertake', 'undertakes', 'undertook,undertaken', 'undertaking'],
  ['oversee', 'oversees', 'oversaw,overseen', 'overseeing'],
  ['shun', 'shuns', 'shunned', 'shunning'],
  ['drag', 'drags', 'dragged', 'dragging'],
  ['freeze', 'freezes', 'froze,frozen', 'freezing'],
  ['ring', 'rings', 'rang,rung', 'ringing'],
]
const REGULAR =
  'broker mediate facilitate host convene chair arrange organise organize sponsor negotiate secure clinch conclude seal sign reach adopt endorse announce declare extend renew ratify finalise finalize ' +
  'start inaugurate open resume continue end finish launch reopen restart relaunch reconvene gather join attend schedule plan expect talk phone telephone discuss consult visit arrive receive summon welcome invite ' +
  'release exchange repatriate reunite evacuate deliver return transfer reject refuse decline dismiss boycott spurn rebuff oppose suspend terminate halt pause postpone delay abandon adjourn collapse stall founder unravel expire lapse ' +
  'offer propose present submit table unveil circulate float request ask urge appeal accept approve accuse violate breach threaten enter cross allow help assist moderate guarantee supervise observe witness restore establish normalise normalize ' +
  'convey relay pass carry act serve engage intervene stop cease resolve settle pledge initiate back support head cosponsor rule turn accompany involve suggest result produce yield order move shift lift crumble issue implement parley interrupt disrupt scrap shelve deadlock ink close storm pardon regain land head outline pronounce tour pledge promise vow consent recall shatter huddle volunteer prolong forge hammer derail scupper torpedo breach rescind revoke repudiate renounce ditch boycott intercede shepherd steer orchestrate engineer preside depart stretch proceed stage cement plead obtain conduct'

const VERBS = new Map<string, Verb>()
const addVerb = (word: string, lemma: string, form: VerbForm): void => {
  if (!VERBS.has(word)) VERBS.set(word, { lemma, form })
}
for (const [lemma, third, past, ing] of IRREGULAR) {
  for (const word of past.split(',')) addVerb(word, lemma, 'past')
  for (const word of ing.split(',')) addVerb(word, lemma, 'ing')
  addVerb(third, lemma, 's')
  addVerb(lemma, lemma, 'base')
}
for (const lemma of REGULAR.split(' ')) {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const consonantY = /[^aeiou]y$/.test(lemma)
  addVerb(consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, lemma, 'past')
  addVerb(`${stem}ing`, lemma, 'ing')
  addVerb(
    consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    lemma,
    's',
  )
  addVerb(lemma, lemma, 'base')
}
addVerb('pressured', 'pressure', 'past')
addVerb('pressuring', 'pressure', 'ing')
addVerb('pressure', 'pressure', 'base')
// As bare forms these are nouns and adjectives.
for (const [word, lemma] of [
  ['traded', 'trade'],
  ['dispatched', 'dispatch'],
  ['briefed', 'brief'],
] as const)
  addVerb(word, lemma, 'past')

/** The verb a word can be; null for a word that is none of ours. */
export const verbOf = (key: string): Verb | null => VERBS.get(key) ?? null

// Nouns that events are made of.
export const CEASEFIRE_NOUNS = words('ceasefire ceasefires truce truces armistice cessation lull pause pauses')
export const AGREEMENT_NOUNS = words(
  'agreement agreements accord accords deal deals pact pacts treaty treaties protocol protocols memorandum declaration communique roadmap framework understanding understandings settlement charter convention annex consensus',
)
export const TALKS_NOUNS = words(
  'talks negotiations meeting meetings summit summits conference round rounds dialogue consultations conversations conversation session sessions discussions contacts encounter negotiation consultation forum peacetalks parley',
)
/** Pacts between friends that settle no conflict. */
export const BUSINESS =
  /^(?:defen[cs]e|trade|free-trade|energy|port|arms|gas|oil|economic|investment|cooperation|extradition|lease|loan|minerals?|tariff|tourism|visa|fisheries|climate|estate|plea|merger|licensing|book|television|cut-price)$/
/** Before a noun of talks: they settle no conflict. */
export const NO_PEACE =
  /^(?:news|press|cabinet|parliament|membership|accession|donors?|pledging|coalition|trade|climate|budget|nato|g7|g20|brics|cyber|cybersecurity|hall|town-hall|policy|ceiling|wage|pay|board|shareholders?|investors?|business|tech|technology|campaign)$/
export const VISIT_NOUNS = words('visit visits trip trips tour')
export const RELEASE_NOUNS = words(
  'release releases freeing exchange exchanges swap swaps handover repatriation liberation return',
)
export const CAPTIVES = words(
  'prisoner prisoners hostage hostages captive captives detainee detainees soldiers soldier bodies remains children pows pow inmates citizen abductees schoolgirls girls crew sailors pilots troops citizens nationals civilians servicemen professors aid-workers workers journalists journalist fighters people persons men women americans israelis ukrainians russians israeli-americans contractor agents convicts families staff employees personnel crewmen fishermen seafarers orphan orphans clergy nuns priests hikers tourists pilgrims missionaries reporter reporters photographer aid-worker monks bishop bishops students policeman policemen officers peacekeepers villagers couple businessman academic academics activists dissidents marine marines airmen mechanic teacher teachers engineer engineers doctor doctors opponents',
)
export const ACCESS_NOUNS = words(
  'corridor corridors convoy convoys access evacuation evacuations crossing crossings aid supplies relief',
)
/** What a conflict is settled by. */
export const SETTLEMENT_NOUNS: ReadonlySet<string> = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS])
export const PROPOSAL_NOUNS = words(
  'proposal proposals plan plans draft drafts text document initiative initiatives roadmap ideas paper formula blueprint outline offer non-paper framework principles',
)
export const OFFER_NOUNS = words('offer offers')
export const MEDIATION_NOUNS = words(
  'mediation facilitation auspices mediators mediator facilitators facilitator intermediaries intermediary good-offices brokering',
)
export const PROCESS_NOUNS = words('process track effort efforts initiative drive push bid mission')

/** Actions a mediator offers or is asked to do. */
export const MEDIATE_VERBS = words(
  'mediate mediating facilitate facilitating broker brokering host hosting arbitrate help assist act serve convene chair arrange moderate intervene organise organize bridge provide bring contribute',
)
export const BROKER_LEMMAS = words(
  'broker mediate facilitate arrange negotiate secure sponsor moderate guarantee oversee convene chair organise organize cosponsor host supervise shepherd steer orchestrate engineer',
)
/** Participles that name a third party after "by" or before a hyphen. */
export const AGENT_PARTICIPLES = new Map<
  string,
  'mediation' | 'hosting_talks' | 'guarantor' | 'good_offices' | 'other'
>([
  ['monitored', 'other'],
  ['shepherded', 'mediation'],
  ['orchestrated', 'mediation'],
  ['crafted', 'mediation'],
  ['devised', 'mediation'],
  ['brokered', 'mediation'],
  ['mediated', 'mediation'],
  ['facilitated', 'good_offices'],
  ['negotiated', 'mediation'],
  ['arranged', 'good_offices'],
  ['sponsored', 'good_offices'],
  ['moderated', 'mediation'],
  ['chaired', 'mediation'],
  ['convened', 'mediation'],
  ['organised', 'good_offices'],
  ['organized', 'good_offices'],
  ['overseen', 'mediation'],
  ['guaranteed', 'guarantor'],
  ['supervised', 'mediation'],
  ['initiated', 'good_offices'],
  ['proposed', 'mediation'],
  ['steered', 'mediation'],
  ['championed', 'mediation'],
  ['drafted', 'mediation'],
  ['hosted', 'hosting_talks'],
  ['presented', 'good_offices'],
  ['introduced', 'good_offices'],
  ['floated', 'good_offices'],
  ['outlined', 'good_offices'],
  ['unveiled', 'good_offices'],
  ['tabled', 'good_offices'],
  ['forward', 'good_offices'],
  ['spearheaded', 'mediation'],
  ['engineered', 'mediation'],
  ['forged', 'mediation'],
  ['coordinated', 'good_offices'],
])

export const SPEECH = words(
  'said says say told tells announced announces added adds stated confirmed confirms reported reports wrote tweeted declared insisted noted stressed claimed claims warned posted admitted conceded acknowledged revealed disclosed complained lamented denied denies saying speaking according briefing reporters statement interview spokesman press-conference',
)

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = words('january february march april may june july august september october november december')

/** Before an infinitive: the act is arranged for. */
export const PLANNING = words(
  'due supposed scheduled set expected slated planned plan plans expects expect poised going agreed invited announced intends intend preparing prepares prepare prepared about likely',
)
/** Before an infinitive: the act is wished for, offered or attempted, not arranged. */
export const WISHING = words(
  'could might would should must can cannot ready willing prepared want wants wanted hope hopes hoped hoping need needs needed try tries tried trying seek seeks sought seeking aimed aim aims effort efforts bid attempt attempts attempting attempted able offer offered offers offering urge urged urges urging asked ask asks calls called calling call pressure pressed pressing pushing push possible possibility unlikely if unless whether helping potential proposed willingness readiness chance opportunity refuse refused refuses declined fail failed fails meant unable reluctant potential proposal assist offer allow allowing persuade convince impossible',
)
export const NEGATIONS = words(
  'not no never without neither nor dont doesnt didnt couldnt shouldnt cant hasnt havent wont wouldnt isnt arent wasnt werent cannot nobody nothing none failed hardly',
)
