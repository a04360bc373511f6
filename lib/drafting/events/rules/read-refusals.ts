/** Refusals: "rejected the proposal", "refused to meet", "turned it down", "saw no need for a mediator". */
import { MEDIATION_NOUNS, PROPOSAL_NOUNS, SETTLEMENT_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { readCollapse, readEnded } from './read-collapses'
import { PASSIVE, readSuspension, readThreat, toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning } from './rule-reader'
import { readWithdrawals } from './read-withdrawals'

/** What somebody only says that they might do is not done. */
const THREATS = words('warned warns threatened threatens might could')
const REJECT = words('reject refuse decline boycott spurn rebuff oppose dismiss')
const PROPOSALS = new Set([
  ...PROPOSAL_NOUNS,
  'offers',
  'invitation',
  'invitations',
  'terms',
  'overture',
  'overtures',
  'idea',
  'letter',
  'calls',
  'appeals',
  'map',
  'formula',
])
const REJECTED = new Set([...PROPOSALS, ...SETTLEMENT_NOUNS, ...TALKS_NOUNS, ...MEDIATION_NOUNS])
const MEETS =
  /^(?:meet|negotiate|talk|speak|deal|extend|renew|attend|join|sit|participate|engage|send|take|travel|go|return|sign|accept|hold|come|resume)$/
/** With whom, or in what: what makes sending, taking and holding one of talks. */
const TAKEN_PART = new Set([
  ...TALKS_NOUNS,
  ...words('delegation delegations negotiators negotiator team envoy envoys representatives part call calls seat'),
])
/** After a pronoun. */
const ENDS_CLAUSE =
  /^(?:|and|but|as|on|in|at|after|with|by|for|because|while|saying|outright|later|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** What a name can be put to. */
const PAPERS = new Set([...SETTLEMENT_NOUNS, ...PROPOSAL_NOUNS, 'documents', 'statement', 'it'])
const PRESS = words('reporters journalists media press newspaper newspapers agency television')
/** What else is refused, beside meeting: "refused to back the plan". */
const WITHHELD =
  /^(?:back|support|endorse|recogni[sz]e|honou?r|implement|consider|approve|agree|ratify|respect|observe|commit|halt|stop|end|allow|release|withdraw|join|host|receive|let|open|include)$/

/** Whether a proposal or talks were told of just before, so that "it" is that. */
const proposalTold = (reader: RuleReader, at: number): boolean => reader.find(at, -1, 24, REJECTED, true) >= 0

/** "A plan which both sides rejected". */
const relativeObject = (reader: RuleReader, at: number, verb: Verb): number => {
  const which = verb.form === 'past' ? reader.find(at, -1, 6, words('which that')) : -1
  return which >= 0 && REJECTED.has(reader.key(which - 1)) && reader.people(which, 1, 3) >= 0 ? which - 1 : -1
}

const readRejection = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  const phrasal = (verb.lemma === 'turn' && key(at + 1) === 'down') || (verb.lemma === 'rule' && key(at + 1) === 'out')
  // "Israel has turned it down".
  const pronoun = (verb.lemma === 'turn' && key(at + 2) === 'down') || REJECT.has(verb.lemma) ? key(at + 1) : ''
  if (!REJECT.has(verb.lemma) && !phrasal && pronoun === '') return false
  const told = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(told)) return false
  // "Warned that it would reject any talks": not yet.
  if (told === 'planned' && reader.find(at, -1, 8, THREATS, true) >= 0) return false
  // "Announced that it would boycott the talks": saying so is refusing.
  const reality = told === 'planned' ? 'happened' : told
  const to = verb.lemma === 'refuse' || verb.lemma === 'decline' ? reader.find(at, 1, 8, words('to')) : -1
  const infinitive = to < 0 || !reader.plain(to + 1) ? '' : key(to + 1)
  // "Refused to put its name to the document".
  if (
    infinitive === 'put' &&
    reader.find(to, 1, 5, words('name names signature signatures initials')) >= 0 &&
    reader.find(to, 1, 12, PAPERS) >= 0
  ) {
    reader.push(at, 'reject_plan', reality, 'refusal', `${key(at)} to sign`, spanning(at, to + 1))
    return true
  }
  if (infinitive !== '' && !MEETS.test(infinitive) && !WITHHELD.test(infinitive)) return true
  // "Declined to send troops", "refused to take a stance".
  if (/^(?:send|take|hold)$/.test(infinitive) && reader.find(to, 1, 7, TAKEN_PART) < 0) return true
  if (MEETS.test(infinitive)) {
    // "Refused to speak to reporters".
    if (
      /^(?:talk|speak|deal)$/.test(infinitive) &&
      (!/^(?:to|with|directly)$/.test(key(to + 2)) || reader.find(to, 1, 6, PRESS) >= 0)
    )
      return true
    // "Refused to accept his resignation".
    if (
      infinitive === 'accept' &&
      reader.find(to, 1, 4, words('resignation resignations result results defeat responsibility')) >= 0
    )
      return true
    const plan = /^(?:sign|accept|extend|renew)$/.test(infinitive)
    reader.push(
      at,
      plan ? 'reject_plan' : 'reject_talks',
      reality,
      'refusal',
      `${key(at)} to ${infinitive}`,
      spanning(at, to + 1),
    )
    return true
  }
  // "Rejected this version": no pronoun.
  const stands = /^(?:it|them)$/.test(pronoun) || (/^(?:this|that)$/.test(pronoun) && ENDS_CLAUSE.test(key(at + 2)))
  if (stands && (proposalTold(reader, at) || toldBefore(reader, at, REJECTED, 2))) {
    reader.push(at, 'reject_plan', reality, 'refusal', `${key(at)} ${pronoun}`, { until: at + 2, confidence: 0.5 })
    return true
  }
  if (!REJECT.has(verb.lemma) && !phrasal) return false
  const plan = reader.find(at, 1, 9, PROPOSALS)
  if (verb.lemma === 'dismiss' && plan < 0) return false
  const part = reader.find(at, 1, 7, words('involvement role interference'))
  // "Rejected third-party involvement".
  const outside = part >= 0 && reader.find(part, -1, 3, words('party third outside foreign')) >= 0 ? part : -1
  const mediation = outside >= 0 ? outside : reader.find(at, 1, 9, MEDIATION_NOUNS)
  const table = reader.find(at, 1, 7, words('table'))
  const talks = table >= 0 ? table : reader.find(at, 1, 9, TALKS_NOUNS)
  const named = reader.find(at, 1, 9, SETTLEMENT_NOUNS)
  // "Rejects double standards in the ceasefire" rejects the standards.
  const settlement =
    named >= 0 && reader.find(at, 1, named - at, words('in during amid after before under despite')) >= 0 ? -1 : named
  // "The deal was rejected by Hamas".
  const passive = verb.form === 'past' && [1, 2, 3].some((step) => PASSIVE.test(key(at - step)))
  // "A proposal that was almost immediately rejected by both".
  const that = passive ? reader.find(at, -1, 6, words('that which')) : -1
  const behind = !passive
    ? relativeObject(reader, at, verb)
    : that >= 0
      ? reader.find(that, -1, 6, REJECTED, true)
      : reader.find(at, -1, 12, REJECTED)
  // "By Thursday it had been rejected by both".
  const it = passive ? reader.find(at, -1, 5, words('it they')) : -1
  if (it >= 0 && toldBefore(reader, at, REJECTED)) {
    reader.push(at, 'reject_plan', reality, 'refusal', `${key(it)} ${key(at)}`, {
      ...spanning(it, at),
      confidence: 0.45,
    })
    return true
  }
  const object =
    behind >= 0
      ? behind
      : [mediation, talks, plan, settlement].filter((index) => index >= 0).toSorted((a, b) => a - b)[0]
  if (object === undefined) return false
  // "Rejected the idea that": a statement as well.
  if (key(object) === 'idea' && key(object + 1) === 'that') return true
  const between = reader.find(
    at,
    1,
    Math.max(object - at, 0),
    words('claims claim reports report allegations suggestions accusations charge criticism notion'),
  )
  // To reject a claim is to deny it; that is a statement, not an act.
  if (between >= 0 && between < object) return true
  const type =
    object === mediation
      ? 'reject_mediation'
      : object === talks || TALKS_NOUNS.has(key(object))
        ? 'reject_talks'
        : 'reject_plan'
  // "A faction opposed to the talks": what they think of them.
  const thought = verb.lemma === 'oppose' && key(at + 1) === 'to'
  reader.push(at, type, thought ? 'wished' : reality, 'refusal', `${key(at)} ${key(object)}`, {
    ...spanning(at, object),
    oneSided: true,
    confidence: verb.lemma === 'oppose' ? 0.3 : 0.6,
  })
  return true
}

export const readRefusals = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  readEnded(reader, at, verb) ||
  readWithdrawals(reader, at, verb) ||
  (verb !== null &&
    (readThreat(reader, at, verb) ||
      readRejection(reader, at, verb) ||
      readSuspension(reader, at, verb) ||
      readCollapse(reader, at, verb)))

/** "Saw no need for a third country": refusal without a verb of refusing. */
export const readNoNeed = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at) !== 'need' || reader.key(at - 1) !== 'no') return false
  const object = reader.find(
    at,
    1,
    6,
    words('mediator mediators mediation intermediary intermediaries country party facilitator talks'),
  )
  if (
    object < 0 ||
    ((reader.key(object) === 'country' || reader.key(object) === 'party') && reader.key(object - 1) !== 'third')
  )
    return false
  reader.push(
    at,
    reader.key(object) === 'talks' ? 'reject_talks' : 'reject_mediation',
    'happened',
    'refusal',
    `no need for ${reader.key(object)}`,
    spanning(at, object),
  )
  return true
}
