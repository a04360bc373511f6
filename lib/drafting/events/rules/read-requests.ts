/** Who is asked to mediate, to host or to watch over: "asked Norway to mediate", "invited the king to act as guarantor", "asked them to take over the mediation". */
import { CEASEFIRE_NOUNS, MEDIATION_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorsFrom } from '../read-text'
import { isReal, type RuleReader, spanning } from './rule-reader'

export const BROKERS = words(
  'broker channel bridge host guarantor mediator mediators arbitrator intermediary facilitator peacemaker go-between',
)
/** "To act as a go-between": where the word for it stands; -1 for none. */
export const brokerAhead = (reader: RuleReader, at: number): number => {
  const broker = reader.find(at, 1, 4, BROKERS)
  if (broker >= 0) return broker
  const go = reader.find(at, 1, 4, words('go'))
  return go >= 0 && reader.key(go + 1) === 'between' ? go : -1
}
/** What third parties accompany and watch over. */
export const ACCOMPANIED = new Set([...TALKS_NOUNS, ...CEASEFIRE_NOUNS, ...MEDIATION_NOUNS, 'process'])

/** "To take over the mediation", "to act as guarantor", "to observe the truce", "to host the talks": -1 for anything else. */
const roleAskedFor = (reader: RuleReader, at: number): number => {
  const verb = reader.key(at)
  if (/^(?:act|serve|be|become)$/.test(verb)) return brokerAhead(reader, at)
  if (/^(?:take|lead|join|resume|continue|support|chair)$/.test(verb)) return reader.find(at, 1, 5, MEDIATION_NOUNS)
  if (/^(?:accompany|observe|monitor|guarantee|supervise|oversee|verify|witness|host|convene)$/.test(verb))
    return reader.find(at, 1, 6, ACCOMPANIED)
  return -1
}

export const readAppeal = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  const word = reader.key(at)
  const to = reader.find(at, 1, 12, words('to'))
  const helping = to >= 0 && reader.key(to + 1) === 'help' ? to + 1 : to
  // "Oman was asked by the government to help", and not "by villagers" or "to help in the search".
  const isAsked =
    /^(?:was|were|been)$/.test(reader.key(at - 1)) &&
    reader.key(at + 1) === 'by' &&
    actorsFrom(reader.view, at + 2, 2).actors.length > 0
  if (isAsked && /^(?:help|assist)$/.test(reader.key(to + 1)) && !reader.together(to + 2, at)) {
    reader.push(at, 'appeal_for_mediation', 'happened', 'appeal', `${word} to ${reader.key(to + 1)}`, {
      ...spanning(at, to + 1),
      subjectMediates: true,
      confidence: 0.42,
    })
    return true
  }
  const stepsIn = reader.key(helping + 1) === 'step' && reader.key(helping + 2) === 'in'
  if (to >= 0 && (stepsIn || /^(?:mediat|interven|facilitat|broker)/.test(reader.key(helping + 1)))) {
    reader.push(
      at,
      'appeal_for_mediation',
      'happened',
      'appeal',
      `${word} to ${reader.key(to + 1)}`,
      spanning(at, to + 1),
    )
    return true
  }
  // "Asked friendly countries with ties to the rebels to use their influence".
  const influence = reader.find(at, 1, 30, words('influence leverage'), true)
  if (
    influence >= 0 &&
    [1, 2, 3].some((step) => reader.key(influence - step) === 'use' && reader.key(influence - step - 1) === 'to')
  ) {
    reader.push(at, 'appeal_for_mediation', 'happened', 'appeal', `${word} to use ${reader.key(influence)}`, {
      ...spanning(at, influence),
      confidence: 0.45,
    })
    return true
  }
  const role = to >= 0 ? roleAskedFor(reader, to + 1) : -1
  if (role >= 0) {
    reader.push(at, 'appeal_for_mediation', 'happened', 'appeal', `${word} ${reader.key(role)}`, {
      ...spanning(at, role),
      confidence: 0.5,
    })
    return true
  }
  const mediation = reader.find(at, 1, 4, words('mediation facilitation'))
  if (mediation < 0) return false
  reader.push(
    at,
    'appeal_for_mediation',
    'happened',
    'appeal',
    `${word} ${reader.key(mediation)}`,
    spanning(at, mediation),
  )
  return true
}
