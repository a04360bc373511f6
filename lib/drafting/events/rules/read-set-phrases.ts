/** Reads the acts of the table of set phrases. */
import { EVENT_TYPES, type EventType } from '@/lib/codebook/values'
import { BUSINESS, NO_PEACE, type Verb, verbOf, words } from '../lexicon'
import { type Reality, realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'
import { SET_PHRASES } from './set-phrases'

type Step = { words: ReadonlySet<string> } | 'gap' | 'people'
type SetPhrase = { type: EventType; byPeople: boolean; steps: Step[] }

const GAP = 6

const readPhrase = (line: string): [string[], SetPhrase] => {
  const [mark = '', text = ''] = line.split(' | ')
  const byPeople = mark.startsWith('@')
  const slug = byPeople ? mark.slice(1) : mark
  const type = EVENT_TYPES.find((known) => known === slug)
  if (!type) throw new Error(`a set phrase of no known type: ${line}`)
  const [first = '', ...rest] = text.split(' ')
  const steps = rest.map((step): Step =>
    step === '..' ? 'gap' : step === '~' ? 'people' : { words: new Set(step.split('|')) },
  )
  return [first.split('|'), { type, byPeople, steps }]
}

const BY_FIRST = new Map<string, SetPhrase[]>()
for (const line of SET_PHRASES.trim().split('\n')) {
  const [firsts, phrase] = readPhrase(line)
  for (const first of firsts) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase])
}

/** Before people: "the two sides". */
const BEFORE_PEOPLE = words('the both two all its their')

/** The last word of a phrase that goes on at a word with the step `index`; -1 where it does not. */
const endOf = (reader: RuleReader, at: number, steps: readonly Step[], index: number, opening: number): number => {
  const step = steps[index]
  if (step === undefined) return at - 1
  if (!reader.together(at, opening)) return -1
  if (step === 'people') {
    if (reader.isPeople(at)) return endOf(reader, at + 1, steps, index + 1, opening)
    return BEFORE_PEOPLE.has(reader.key(at)) ? endOf(reader, at + 1, steps, index, opening) : -1
  }
  if (step !== 'gap') return step.words.has(reader.key(at)) ? endOf(reader, at + 1, steps, index + 1, opening) : -1
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = endOf(reader, at + skipped, steps, index + 1, opening)
    if (end >= 0) return end
  }
  return -1
}

const INFINITIVE = /^(?:will|would|could|might|should|must|can|did)$/
/** The form of an opening word, which the lexicon need not have. */
const formAt = (reader: RuleReader, at: number): Verb['form'] => {
  if (INFINITIVE.test(reader.key(at - 1))) return 'base'
  return verbOf(reader.key(at))?.form ?? 'past'
}

/** What somebody lends to others: whoever does it mediates. */
const LENT =
  /^(?:visit|proposal_tabled|offer_mediation|mediation_related|phone_contact|hosted_talks|release_or_exchange)$/
/** "Got both to put their names to the text". */
const ARRANGED = /^(?:due|set|scheduled|slated|plans|planned|planning)$/
const BROUGHT_TO = words('got persuaded convinced induced')

/** What a noun opens is told by the verb behind it. */
const NOUNS =
  /^(?:guns|weapons|fighting|shelling|hostilities|firing|captives|prisoners|hostages|detainees|abductees|nothing|little|draft|accord|agreement|statement|declaration|communique|proposal|text|paper|delegates|delegations|negotiators|talks|process|mediation|phase|truce|deal|initiative|plan)$/

const realityOf = (reader: RuleReader, at: number): Reality => {
  // "Nothing came of it": no denial.
  if (/^(?:nothing|little)$/.test(reader.key(at))) return 'happened'
  const verb = NOUNS.test(reader.key(at)) ? at + 1 : at
  return realityOfVerb(reader.view, verb, formAt(reader, verb))
}

const tellsOfBusiness = (reader: RuleReader, from: number, until: number): boolean => {
  for (let at = from; at <= until; at++) if (BUSINESS.test(reader.key(at)) || NO_PEACE.test(reader.key(at))) return true
  return false
}

export const readSetPhrases = (reader: RuleReader, at: number): boolean => {
  const phrases = BY_FIRST.get(reader.key(at))
  if (!phrases) return false
  // "Nobody expects it to put its name to the text": an aim is no act.
  if (reader.key(at - 1) === 'to' && !ARRANGED.test(reader.key(at - 2)) && reader.find(at, -1, 7, BROUGHT_TO) < 0)
    return false
  for (const { type, byPeople, steps } of phrases) {
    const end = endOf(reader, at + 1, steps, 0, at)
    // "Put a trade agreement on hold".
    if (end < 0 || tellsOfBusiness(reader, at, end) || (byPeople && reader.people(at, -1, 12) < 0)) continue
    const reality = realityOf(reader, at)
    reader.push(at, type, reality, 'set-phrase', `${reader.key(at)} ${reader.key(end)}`, {
      ...spanning(at, end),
      confidence: 0.5,
      subjectMediates: LENT.test(type) || steps.at(-1) === 'people',
      // "Spent four hours with the rebels": with whom is told.
      oneSided: type === 'mediation_session' && steps.at(-1) === 'people',
    })
    return isReal(reality)
  }
  return false
}
