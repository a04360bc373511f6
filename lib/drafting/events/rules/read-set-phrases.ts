/**
 * Acts told by set phrases, whose verb alone says nothing of them: "shook hands", "put its name to", "said no to the proposal".
 * One line a phrase: type | words, the first of which opens it; `a|b` either, `..` up to six words of the sentence, `~` people.
 */
import { EVENT_TYPES, type EventType } from '@/lib/codebook/values'
import { type Verb, verbOf } from '../lexicon'
import { type Reality, realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const PHRASES = `
mediation_session | shook|shake hands
mediation_session | brought together ~
mediation_session | brought together in|at|by
mediation_session | called|calls ~ .. together
mediation_session | came|come face to face
mediation_session | came|come to the table|negotiating
mediation_session | passing|exchanging|swapping|trading drafts|papers|texts|documents|proposals .. other|mediators
mediation_related | stepped|steps in to mediate|help|bring|broker|calm|end|defuse
mediation_session | spent|spends .. hours .. with ~
mediation_session | sat|sit across from|the
talks_collapse | nothing|little came|comes of .. round|talks|meeting|effort|efforts|mission|mediation|initiative
talks_collapse | left|leave|leaves .. without .. agreement|deal|accord|result
talks_collapse | left|leave|leaves|returned|came .. empty handed
talks_collapse | ended|end|ends|closed|close in failure|deadlock|acrimony|recrimination
talks_collapse | came|come|comes to nothing|naught|grief
suspend_mediation | called|calls time on|off .. talks|negotiations|mediation|process|round
suspend_mediation | cut short their|its|the|his talks|summit|meeting|negotiations|visit|round
suspend_mediation | cut|cuts off|all contacts|contact|dealings|talks|contacts with
suspend_mediation | sent|send|sends .. delegations|delegation|negotiators|teams|envoys home
reject_plan | said|says|say no to .. plan|proposal|proposals|text|draft|deal|document|terms|truce|ceasefire
reject_mediation | said|says|say no to .. mediation|mediator|mediators|offer|envoy
reject_talks | have|has no further|more contact|contacts|dealings|talks with ~
reject_mediation | shut|shuts|slammed|closed|closes the door on|to .. mediation|mediators|envoy|envoys
reject_talks | shut|shuts|slammed|closed|closes the door on|to .. talks|negotiations|dialogue
reject_talks | said|says|say no to .. talks|meeting|negotiations|dialogue|summit
reject_plan | turned|turn|turns a cold shoulder|back .. plan|proposal|text|draft|offer
reject_plan | poured|pours|pour|heaped scorn on .. plan|proposal|text|draft|offer|idea
reject_plan | brushed|brushes|swept|waved|waves|shrugged aside|off|away .. plan|proposal|text|draft|offer
reject_plan | poured|pours|pour|threw|throws|throw cold water on .. plan|proposal|text|draft|offer|idea
reject_plan | threw|throws out .. plan|proposal|text|draft|offer
proposal_tabled | hammered|nailed|worked|thrashed|drew|drawn out|down|up|together .. proposal|plan|roadmap|blueprint
proposal_tabled | presented|presents|submitted|submits|handed|delivered .. demands|conditions|timetable|timeline
release_or_exchange | granted|grants|gave .. prisoners|detainees|hostages|captives|them .. pardon|amnesty|clemency
agreement_signed | put|puts|set its|their|his|her name|names|signature|signatures to
agree_to_settle | committed|commits themselves|itself|himself .. truce|ceasefire|halt|pause|lull
agree_to_settle | accepted|accepts|accept the|its|their text|draft|document|terms
ceasefire_in_force | guns|weapons fell|went|fall|go silent|quiet
ceasefire_in_force | guns|firing|shelling died|dies down
ceasefire_in_force | fighting|shelling|hostilities|firing stopped|ceased|paused|halted
humanitarian_access | got|persuaded|convinced|induced ~ .. open .. corridor|corridors|road|roads|crossing|crossings
release_or_exchange | brought|brings out|home|back .. captives|prisoners|hostages|detainees|soldiers|abductees|children
release_or_exchange | flew|flown|carried|airlifted|took|taken .. captives|prisoners|hostages|detainees|abductees|soldiers home|out|to|back|across
release_or_exchange | were|was|are back home after|following .. captivity|prison|jail|detention|custody|captors
release_or_exchange | captives|prisoners|hostages|detainees|abductees came|come|went|flew|returned|arrived home|back
`

type Step = { words: ReadonlySet<string> } | 'gap' | 'people'
type SetPhrase = { type: EventType; steps: Step[] }

const GAP = 6

const readPhrase = (line: string): [string[], SetPhrase] => {
  const [slug, text = ''] = line.split(' | ')
  const type = EVENT_TYPES.find((known) => known === slug)
  if (!type) throw new Error(`a set phrase of no known type: ${line}`)
  const [first = '', ...rest] = text.split(' ')
  const steps = rest.map((step): Step =>
    step === '..' ? 'gap' : step === '~' ? 'people' : { words: new Set(step.split('|')) },
  )
  return [first.split('|'), { type, steps }]
}

const BY_FIRST = new Map<string, SetPhrase[]>()
for (const line of PHRASES.trim().split('\n')) {
  const [firsts, phrase] = readPhrase(line)
  for (const first of firsts) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase])
}

/** The last word of a phrase that goes on at a word; -1 where it does not. */
const endOf = (reader: RuleReader, at: number, steps: Step[], opening: number): number => {
  const [step, ...rest] = steps
  if (step === undefined) return at - 1
  if (!reader.together(at, opening)) return -1
  if (step === 'people') return reader.isPeople(at) ? endOf(reader, at + 1, rest, opening) : peopleBehind()
  if (step !== 'gap') return step.words.has(reader.key(at)) ? endOf(reader, at + 1, rest, opening) : -1
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = endOf(reader, at + skipped, rest, opening)
    if (end >= 0) return end
  }
  return -1

  /** "The two sides". */
  function peopleBehind(): number {
    return /^(?:the|both|two|all|its|their)$/.test(reader.key(at)) ? endOf(reader, at + 1, steps, opening) : -1
  }
}

const INFINITIVE = /^(?:will|would|could|may|might|should|must|can|did)$/
/** The form of an opening word, which the lexicon need not have. */
const formAt = (reader: RuleReader, at: number): Verb['form'] => {
  if (INFINITIVE.test(reader.key(at - 1))) return 'base'
  return verbOf(reader.key(at))?.form ?? 'past'
}

/** What a noun opens is told by the verb behind it. */
const NOUNS =
  /^(?:guns|weapons|fighting|shelling|hostilities|firing|captives|prisoners|hostages|detainees|abductees|nothing|little)$/

const realityOf = (reader: RuleReader, at: number): Reality => {
  // "Nothing came of it": no denial.
  if (/^(?:nothing|little)$/.test(reader.key(at))) return 'happened'
  const verb = NOUNS.test(reader.key(at)) ? at + 1 : at
  return realityOfVerb(reader.view, verb, formAt(reader, verb))
}

export const readSetPhrases = (reader: RuleReader, at: number): boolean => {
  const phrases = BY_FIRST.get(reader.key(at))
  // "Nobody expects it to put its name to the text": an aim is no act.
  if (!phrases || reader.key(at - 1) === 'to') return false
  for (const { type, steps } of phrases) {
    const end = endOf(reader, at + 1, steps, at)
    if (end < 0) continue
    const reality = realityOf(reader, at)
    reader.push(at, type, reality, 'set-phrase', `${reader.key(at)} ${reader.key(end)}`, {
      ...spanning(at, end),
      confidence: 0.5,
      subjectMediates: type === 'proposal_tabled',
      // "Spent four hours with the rebels": with whom is told.
      oneSided: type === 'mediation_session' && steps.at(-1) === 'people',
    })
    return isReal(reality)
  }
  return false
}
