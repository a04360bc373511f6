/** Which earlier speaker a general word can mean: "the diplomat", "the group"; and what words tell of a person. */
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS, ROLE_NOUNS } from '@/lib/drafting/attribution/words'

const ANY = /./
const HEADS = /^(?:president|king|queen|emir|amir|sultan|pope|premier|leader)$/
/** "A member of the president's office" is no president. */
const SERVES = /^(?:member|aide|advis[eo]r|official|spokes\p{L}+)$/u
/** "The deputy prime minister" is not "the prime minister", "the vice president" not "the president". */
const SECOND = ['deputy', 'vice']
export const isSecond = (head: string, words: ReadonlySet<string>, told: readonly string[]): boolean =>
  (/^(?:president|premier)$/.test(head) || told.includes('prime')) &&
  SECOND.some((word) => words.has(word) && !told.includes(word))

/** "An adviser to the leader" is no leader. */
export const servesOnly = (words: ReadonlySet<string>): boolean => [...words].some((word) => SERVES.test(word))

/** Role words that stand for more than themselves, with what they stand for. */
const PEOPLE: Record<string, RegExp> = {
  official: ANY,
  man: ANY,
  woman: ANY,
  politician: ANY,
  source: /source|official|diplomat|person|insider|someone|somebody/,
  person: /person|source|insider|someone|somebody/,
  diplomat:
    /minister|diplomat|envoy|ambassador|negotiator|spokes|representative|mediator|facilitator|secretary|official|consul/,
  envoy: /envoy|representative|mediator|ambassador/,
  mediator: /mediator|envoy|facilitator|representative/,
  facilitator: /mediator|envoy|facilitator/,
  delegate: /delegate|member|representative|negotiator/,
  negotiator: /negotiator|minister|envoy|head|chief|representative|diplomat/,
  'head of state': /president|king|queen|emir|amir|sultan|monarch|leader/,
  'head of government': /prime|premier|chancellor|leader/,
  leader: /president|leader|king|emir|amir|sultan|minister|chief|premier|head|general|commander|pope|chancellor|prince/,
  chief: /chief|head|director|commander|secretary|leader|commissioner/,
  premier: /prime|premier/,
  pm: /prime|premier/,
  emir: /emir|amir/,
  amir: /emir|amir/,
  pontiff: /pope|pontiff/,
  monarch: /king|queen|emir|sultan/,
  general: /general|gen|commander|chief/,
  commander: /commander|general|chief|leader/,
  spokesperson: /spokes/,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  cleric: /cleric|imam|ayatollah|bishop|archbishop|cardinal|pope/,
  academic: /academic|professor|scholar|researcher|analyst|expert|lecturer/,
  scholar: /academic|professor|scholar|researcher|analyst|expert/,
  analyst: /analyst|expert|researcher|scholar|professor/,
  expert: /analyst|expert|researcher|scholar|professor/,
  lawmaker: /lawmaker|senator|representative|member|deputy|parliamentarian/,
}

const BODIES: Record<string, RegExp> = {
  group: /armed_organization|umbrella|political_party|ngo|military/,
  movement: /armed_organization|umbrella|political_party/,
  organisation: /armed_organization|igo|ngo|umbrella|other/,
  organization: /armed_organization|igo|ngo|umbrella|other/,
  coalition: /umbrella|state_coalition|armed_organization|political_party/,
  alliance: /umbrella|state_coalition|armed_organization|political_party/,
  militia: /armed_organization|military/,
  force: /armed_organization|military/,
  army: /military/,
  military: /military/,
  bloc: /igo|state_coalition/,
  union: /igo/,
  body: /igo|ngo|other/,
  party: /political_party|armed_organization/,
  rebels: /armed_organization/,
  country: /state/,
  nation: /state/,
  kingdom: /state/,
  emirate: /state/,
  sultanate: /state/,
  state: /state/,
  agency: /outlet|igo/,
  newspaper: /outlet/,
  paper: /outlet/,
  daily: /outlet/,
  magazine: /outlet/,
  broadcaster: /outlet/,
  network: /outlet/,
  channel: /outlet/,
  outlet: /outlet/,
  site: /outlet/,
  website: /outlet/,
}

/** Bodies that people join. */
export const isGroupNoun = (head: string): boolean =>
  /^(?:group|movement|organi[sz]ation|militia|bloc|union|party|coalition|alliance|faction|front|charity)$/.test(head)

/** "official", "man": words that fit almost anybody. */
export const standsForAny = (head: string) => PEOPLE[head] === ANY

/** Whether somebody described by `words` can be meant by the role word `head`. */
export function fitsRole(head: string, words: ReadonlySet<string>): boolean {
  if (words.has(head)) return true
  const stands = PEOPLE[head]
  if (!stands) return false
  // Heads of state are no "officials", nor is somebody of whom the text names no office.
  if (stands === ANY) {
    const offices = [...words].filter((word) => ROLE_NOUNS.has(word))
    if (offices.some((word) => SERVES.test(word))) return true
    return (head !== 'official' || offices.length > 0) && !offices.some((word) => HEADS.test(word))
  }
  for (const word of words) if (stands.test(word)) return true
  return false
}

/** Whether a text has called somebody by a role word, or by one that "the head of state" stands for. */
export const calledSo = (head: string, words: ReadonlySet<string>): boolean =>
  words.has(head) || (head.startsWith('head of') && fitsRole(head, words))

/** Words for a person that stand for whoever was named last: they name no office that only one holds. */
const LOOSE =
  /^(?:deputy|lawmaker|parliamentarian|legislator|politician|academic|professor|scholar|analyst|expert|researcher|historian|author|writer|general|colonel|brigadier|major|captain|admiral|marshal|lieutenant|officer|cleric|priest|pastor|imam|mullah|rabbi|bishop|cardinal|lawyer|veteran|economist|activist|journalist|columnist|businessman|businesswoman|doctor|teacher|resident|vendor|trader|farmer|driver|shopkeeper|mediator|facilitator|negotiator|envoy|diplomat|man|woman|newcomer|octogenarian|septuagenarian|statesman|stateswoman|ex-minister|interviewee|speaker|dignitary|interlocutor)$/

export const isLooseRole = (head: string) => LOOSE.test(head)

const MINISTER = /^(?:foreign|prime|defen[cs]e|interior|finance|justice|energy|oil|security|information|water)$/
/** The office that somebody's describing words name: "foreign minister". */
export function officeOf(words: ReadonlySet<string>): string | null {
  if (words.has('minister') || words.has('premier')) {
    if (words.has('premier')) return 'prime minister'
    const topic = [...words].find((word) => MINISTER.test(word))
    return topic ? `${topic} minister` : null
  }
  if (words.has('secretary') && words.has('state')) return 'foreign minister'
  return (
    [...words].find((word) =>
      /^(?:president|king|emir|sultan|chancellor|spokes\p{L}+|ambassador|envoy)$/u.test(word),
    ) ?? null
  )
}

/** Whether a body of a kind can be meant by a general noun: "the movement". */
export function fitsBody(head: string, kind: string | null): boolean {
  // The gazetteer knows no firms.
  if (kind === null)
    return /^(?:company|firm|giant|operator|corporation|charity|foundation|institute|institution)$/.test(head)
  return BODIES[head]?.test(kind) ?? false
}

/** One key for "Minister of Foreign Affairs" and "foreign minister". */
export function officeKey(role: string, affiliation: string | null): string {
  const words = role
    .toLowerCase()
    .replace(/\bpremier\b/g, 'prime minister')
    .replace(/\bamir\b/g, 'emir')
    .replace(/\bdefence\b/g, 'defense')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|affairs|and|senior|his|her|s)$/.test(word))
  return `${words.toSorted().join(' ')}@${affiliation ?? ''}`
}

/** Whether words that describe somebody, or a given name, settle "he" or "she". */
export function genderOf(words: Iterable<string>, name: string): 'm' | 'f' | null {
  for (const word of words) {
    if (FEMALE_WORDS.has(word)) return 'f'
    if (MALE_WORDS.has(word)) return 'm'
  }
  const given = (name.split(/\s/)[0] ?? '').toLowerCase()
  if (FEMALE_NAMES.has(given)) return 'f'
  return MALE_NAMES.has(given) ? 'm' : null
}
