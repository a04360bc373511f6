/** Whoever mediates gives it up, and talks that come off their track: "was putting an end to its mission", "laid down its mandate", "had been moved to a later date", "ran aground". */
import { MEDIATION_NOUNS, PROCESS_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const TASK = new Set([...MEDIATION_NOUNS, ...PROCESS_NOUNS, 'mandate', 'role', 'task', 'involvement', 'dialogue'])
const ENDED = new Set([...TASK, ...TALKS_NOUNS])
const EFFORTS = new Set([...TALKS_NOUNS, ...MEDIATION_NOUNS, 'process', 'efforts', 'effort', 'initiative', 'mission'])
const PARTS = words('mediator mediation facilitator guarantor host facilitation intermediary broker')
const OWN = words('its their his her the this that')
const END = words('end stop halt')
const LATER = words('later date')
const ROUNDS = words('round meeting session summit talks conference visit one')

const push = (reader: RuleReader, at: number, verb: Verb, object: number): boolean => {
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'suspend_mediation', reality, 'suspension', `${reader.key(at)} ${reader.key(object)}`, {
    ...spanning(at, object),
    confidence: 0.5,
  })
  return isReal(reality)
}

/** "Put an end to its mission", "laid down its mandate", "gave up its role as mediator", "stepped down as guarantor". */
const readGivingUp = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const ending = verb.lemma === 'put' && reader.find(at, 1, 3, END) >= 0
  const down = (verb.lemma === 'lay' || verb.lemma === 'step') && /^(?:down|aside)$/.test(reader.key(at + 1))
  const up = verb.lemma === 'give' && reader.key(at + 1) === 'up'
  const from = verb.lemma === 'withdraw' || (verb.lemma === 'pull' && reader.key(at + 1) === 'out')
  const stopping = /^(?:end|terminate|wind)$/.test(verb.lemma) && reader.find(at, 1, 1, OWN) >= 0
  if (!ending && !down && !up && !from && !stopping) return false
  const object = reader.find(at, 1, 7, stopping ? TASK : ending ? ENDED : new Set([...TASK, ...PARTS]))
  if (object < 0 || (stopping && reader.key(object) === 'role')) return false
  // "Ended the effort" of a company; "its mission" may be a soldier's: somebody mediates in the sentence.
  const mandated =
    PARTS.has(reader.key(object)) || MEDIATION_NOUNS.has(reader.key(object)) || TALKS_NOUNS.has(reader.key(object))
  if (!mandated && !reader.isPeople(at - 1) && reader.people(at, -1, 6) < 0) return false
  return push(reader, at, verb, object)
}

/** "Had ended the talks in November": somebody's act; "ended the talks with a statement" only closes them. */
const readBreakingOff = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'end' || verb.form !== 'past' || !OWN.has(reader.key(at + 1))) return false
  const talks = reader.find(at, 1, 4, words('talks negotiations dialogue'))
  if (talks < 0 || reader.find(talks, 1, 3, words('with by without')) >= 0 || reader.people(at, -1, 3) < 0) return false
  if (/^(?:sides|parties|both|two|they|we|delegations|negotiators)$/.test(reader.key(at - 1))) return false
  return push(reader, at, verb, talks)
}

/** "The ceremony had been moved to a later date", "a third, due in April, was put off". */
const readMovedOn = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const later =
    /^(?:move|shift|put|push)$/.test(verb.lemma) &&
    (reader.find(at, 1, 5, LATER) >= 0 || /^(?:back|off)$/.test(reader.key(at + 1)))
  if (!later || verb.form !== 'past' || !/^(?:was|were|been)$/.test(reader.key(at - 1))) return false
  const range = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]
  const near = reader.find(at, -1, 24, new Set([...ROUNDS, ...TALKS_NOUNS, 'ceremony', 'signing']), true)
  const counted =
    near >= 0 ? near : reader.find(at, -1, at - (range?.from ?? at), words('first second third fourth fifth'), true)
  return counted >= 0 && push(reader, at, verb, counted)
}

/** "The negotiations ran aground", "that process broke down", "the effort came to nothing". */
const readAground = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const aground =
    (verb.lemma === 'run' && /^(?:aground|out|into)$/.test(reader.key(at + 1))) ||
    (verb.lemma === 'come' && (reader.key(at + 2) === 'nothing' || reader.key(at + 2) === 'naught'))
  if (!aground || verb.form === 'ing') return false
  const out = reader.key(at + 1) === 'out'
  if (reader.key(at + 1) === 'into' && reader.find(at, 1, 4, words('deadlock impasse sand trouble')) < 0) return false
  const object = reader.find(at, -1, 10, out ? words('truce ceasefire agreement deal') : EFFORTS)
  if (object < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(
    at,
    out ? 'ceasefire_violation' : 'talks_collapse',
    reality,
    'collapse',
    `${reader.key(object)} ${reader.key(at)}`,
    {
      ...spanning(at, object),
      confidence: 0.5,
    },
  )
  return isReal(reality)
}

/** "Was turned away at the airport": whoever came to talk. */
const readTurnedAway = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'turn' || !/^(?:away|back)$/.test(reader.key(at + 1))) return false
  const guests = reader.find(
    at,
    -1,
    14,
    words('envoy envoys mediator mediators delegation delegations team mission scholars bishops elders'),
    true,
  )
  return guests >= 0 && /^(?:was|were|been)$/.test(reader.key(at - 1)) && push(reader, at, verb, at + 1)
}

/** "Has not entrusted any country with the role of mediator". */
const readNotEntrusted = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:entrusted|given|asked|mandated|appointed)$/.test(reader.key(at))) return false
  if (reader.find(at, -1, 3, words('not never nor')) < 0) return false
  const part = reader.find(at, 1, 14, PARTS)
  if (part < 0) return false
  reader.push(at, 'reject_mediation', 'happened', 'refusal', `not ${reader.key(at)} ${reader.key(part)}`, {
    ...spanning(at, part),
    confidence: 0.5,
  })
  return true
}

export const readWithdrawals = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  readNotEntrusted(reader, at) ||
  (verb !== null &&
    (readGivingUp(reader, at, verb) ||
      readBreakingOff(reader, at, verb) ||
      readMovedOn(reader, at, verb) ||
      readAground(reader, at, verb) ||
      readTurnedAway(reader, at, verb)))
