/** Steps promised: "pledged to stop attacking ships", "committed themselves to halting", "the declaration commits both sides". */
import { CEASEFIRE_NOUNS, SETTLEMENT_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { letsThrough } from './read-agreeing'
import { isReal, type RuleReader, spanning } from './rule-reader'

const STEP =
  /^(?:stop|cease|halt|end|suspend|refrain|withdraw|releas|free|allow|permit|open|reopen|lift|respect|honou?r|abid|observ|implement|disarm|lay|ceasefire|truce|cessation|avoid|settl|resolv)/

/** "Pledged on Monday to stop", "committed themselves to halting": the step, or -1. */
const stepAhead = (reader: RuleReader, at: number): number => {
  const self = /^(?:themselves|itself|himself|herself)$/.test(reader.key(at + 1)) ? at + 2 : at + 1
  const to = reader.pastAdjuncts(self)
  const not = reader.key(to) === 'not' ? to + 1 : to
  if (reader.key(not) !== 'to') return -1
  const article = /^(?:a|an|the|fully|immediately|strictly)$/.test(reader.key(not + 1)) ? not + 2 : not + 1
  // "Pledged not to attack": a step as well.
  if (not > to) return article
  return STEP.test(reader.key(article)) ? article : STEP.test(reader.key(article + 1)) ? article + 1 : -1
}

/** "Recommitted to the peace deal", "reaffirmed their commitment to the truce". */
export const readRecommitment = (reader: RuleReader, at: number): boolean => {
  const again = /^recommit(?:s|ted)?$/.test(reader.key(at))
  const commitment = /^(?:reaffirm(?:s|ed)?|renew(?:s|ed)?|reiterated|restated)$/.test(reader.key(at))
    ? reader.find(at, 1, 3, words('commitment commitments'))
    : -1
  if (!again && commitment < 0) return false
  const to = reader.find(again ? at : commitment, 1, 4, words('to'))
  const paper = to < 0 ? -1 : reader.find(to, 1, 8, SETTLEMENT_NOUNS)
  if (paper < 0 || reader.people(at, -1, 10) < 0) return false
  reader.push(at, 'agree_to_settle', 'happened', 'agree', `${reader.key(at)} ${reader.key(paper)}`, {
    ...spanning(at, paper),
    confidence: 0.5,
  })
  return true
}

export const readPledge = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:pledge|commit|undertake)$/.test(verb.lemma) || verb.form === 'base' || verb.form === 'ing') return false
  // "The declaration commits both sides to".
  const paper = verb.lemma === 'commit' ? reader.find(at, -1, 12, SETTLEMENT_NOUNS, true) : -1
  const binds = paper >= 0 && reader.people(at, 1, 3) >= 0 && !/^(?:was|were|been)$/.test(reader.key(at - 1))
  const step = binds ? at : stepAhead(reader, at)
  if (step < 0 || (!binds && reader.people(at, -1, 12) < 0)) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const truce = reader.find(at, 1, 9, CEASEFIRE_NOUNS) >= 0
  reader.push(
    at,
    letsThrough(reader, step)
      ? 'humanitarian_access'
      : binds
        ? 'agreement_signed'
        : truce
          ? 'ceasefire_declared'
          : 'agree_to_settle',
    reality,
    'agree',
    `${reader.key(at)} ${reader.key(binds ? paper : step)}`,
    { ...spanning(binds ? paper : at, binds ? at : step), confidence: 0.5 },
  )
  return isReal(reality)
}
