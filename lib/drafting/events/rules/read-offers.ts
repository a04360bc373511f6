/** Offers, appeals and proposals: "offered to host", "asked Norway to mediate", "put forward a plan". */
import {
  CEASEFIRE_NOUNS,
  MEDIATE_VERBS,
  MEDIATION_NOUNS,
  OFFER_NOUNS,
  PROPOSAL_NOUNS,
  TALKS_NOUNS,
  type Verb,
  words,
} from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { readCeasefireAppeal, readLetter, readRenewedCall } from './read-appeals'
import { ACCOMPANIED, brokerAhead, readAppeal } from './read-requests'
import { readCandidacy, readIdea, readInvitation, readProposedTalks } from './read-invitations'
import { isReal, type RuleReader, spanning } from './rule-reader'
import { toldBefore } from './read-suspensions'

const PRESENT = words('present submit table unveil circulate float propose hand deliver give put send lay set outline')
const OFFERED = new Set([...MEDIATION_NOUNS, 'offices', 'venue', 'services', 'help', 'assistance', 'platform'])
const PROPOSED = new Set([...PROPOSAL_NOUNS, ...CEASEFIRE_NOUNS, 'deal', 'agreement', 'talks', 'exchange', 'swap'])
const DOCUMENTS = words('proposal proposals draft text plan document paper documents')
const INSIDE = words('in by from under')
const PARTS = words('role part')
const ACCOMPANY = /^(?:accompany|observe|monitor|guarantee|supervise|oversee|verify|support|lead|chair)$/
const GUESTS = words('sides parties delegations leaders negotiators both them')
const SETTLING =
  /^(?:mediat|broker|facilitat|negotiat|bridge|peace|dialogue|ceasefire|truce|end$|resolve|resolving|settle|conflict|dispute|solution|summit|together$|reconcil)/
const READY =
  /^(?:ready|willing|prepared|happy|glad|love|like|willingness|readiness|openness|offer|offers|proposal|proposed|proposes|proposing|volunteered|bid)$/

/** "Proposed a summit, and Oman is ready to host it": that "it" is no cup final. */
const tellsOfTalks = (reader: RuleReader, at: number): boolean =>
  reader.find(at, -1, 24, TALKS_NOUNS, true) >= 0 || toldBefore(reader, at, TALKS_NOUNS)

/** Whether the infinitive at a word is one of mediating: "to mediate", "to host talks", not "to play a role". */
const mediates = (reader: RuleReader, at: number): boolean => {
  const target = reader.key(at)
  // "Ready to offer Moscow as a platform", "would love to be a mediator".
  if (/^(?:offer|provide|give)$/.test(target) && reader.find(at, 1, 7, OFFERED) >= 0) return true
  if (/^(?:be|become|act|serve)$/.test(target) && brokerAhead(reader, at) >= 0) return true
  // "Willing to play a mediating role".
  if (/^(?:play|take)$/.test(target) && reader.find(at, 1, 5, PARTS) >= 0)
    return [1, 2, 3, 4, 5].some((step) =>
      /^(?:mediat|facilitat|broker|intermediar|constructive$)/.test(reader.key(at + step)),
    )
  if (/^(?:continue|keep|also)$/.test(target)) return mediates(reader, at + (reader.key(at + 1) === 'to' ? 2 : 1))
  if (target === 'step' && reader.key(at + 1) === 'in') return true
  if (target === 'support' && reader.find(at, 1, 4, MEDIATION_NOUNS) >= 0) return true
  // "To accompany the talks", "to monitor the truce".
  if (ACCOMPANY.test(target) && reader.find(at, 1, 6, ACCOMPANIED) >= 0) return true
  const receiving = /^(?:host|welcome)$/.test(target) || (target === 'take' && reader.key(at + 1) === 'in')
  if (
    receiving &&
    (reader.find(at, 1, 4, GUESTS) >= 0 ||
      (target === 'host' && /^(?:it|them)$/.test(reader.key(at + 1)) && tellsOfTalks(reader, at)))
  )
    return true
  if (!MEDIATE_VERBS.has(target)) return false
  if (/^(?:mediat|facilitat|broker|arbitrat|interven)/.test(target)) return true
  for (let next = at + 1; next < at + 13 && reader.together(next, at); next++)
    if (TALKS_NOUNS.has(reader.key(next)) || MEDIATION_NOUNS.has(reader.key(next)) || SETTLING.test(reader.key(next)))
      return true
  return false
}

const readOffering = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  const word = reader.key(at)
  // "Offered, on behalf of the bloc, to mediate".
  const aside = reader.key(at + 1) === 'on' && reader.key(at + 2) === 'behalf'
  const to = reader.find(at, 1, aside ? 14 : 6, words('to'), aside)
  const service = reader.find(at, 1, 7, OFFERED)
  // "A truce offered by Egypt".
  const truce = reader.key(at + 1) === 'by' ? reader.find(at, -1, 3, CEASEFIRE_NOUNS) : -1
  if (truce >= 0 && verb.form === 'past') {
    reader.push(at, 'proposal_tabled', reality, 'proposal', `${word} ${reader.key(truce)}`, spanning(at, truce))
    return true
  }
  const plan = reader.find(at, 1, 6, PROPOSAL_NOUNS)
  if ((to >= 0 && mediates(reader, to + 1)) || service >= 0) {
    // "To host the next round": the round is not there yet.
    const aim = to >= 0 ? reader.find(to, 1, 8, TALKS_NOUNS) : -1
    const end = aim >= 0 ? aim : to >= 0 ? to + 1 : service
    reader.push(
      at,
      'offer_mediation',
      reality,
      'offer',
      `${word} ${to >= 0 ? `to ${reader.key(to + 1)}` : reader.key(end)}`,
      { ...spanning(at, end), subjectMediates: true, confidence: 0.8 },
    )
    return true
  }
  if (plan < 0) return false
  reader.push(at, 'proposal_tabled', reality, 'proposal', `${word} ${reader.key(plan)}`, spanning(at, plan))
  return true
}

const readProposal = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const onTable =
    (verb.lemma === 'put' && /^(?:forward|on)$/.test(reader.key(at + 1))) ||
    (/^(?:set|lay)$/.test(verb.lemma) && /^(?:out|forth)$/.test(reader.key(at + 1)))
  if (/^(?:set|lay)$/.test(verb.lemma) && !onTable) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  // "A proposed ceasefire": an adjective.
  if (
    verb.form === 'past' &&
    verb.lemma === 'propose' &&
    /^(?:a|the|of|this|that|any|new|each)$/.test(reader.key(at - 1))
  )
    return false
  const handed = /^(?:give|hand|deliver|send|put)$/.test(verb.lemma) && !onTable
  // "Gave the plan short shrift".
  if (verb.lemma === 'give' && reader.find(at, 1, 8, words('shrift shoulder thumbs')) >= 0) return false
  const bare = verb.lemma === 'put' && !onTable
  const reached = reader.find(at, 1, bare ? 4 : 8, PROPOSAL_NOUNS)
  // "Laid out in the mediators' proposal".
  const near = reached >= 0 && reader.find(at, 1, reached - at, INSIDE) >= 0 ? -1 : reached
  if (
    bare &&
    (near < 0 ||
      reader.find(at, 1, near - at, words('in into on')) >= 0 ||
      reader.find(at, 1, near - at, words('to')) >= 0)
  )
    return false
  // "Delivered on Monday to the government and to the rebels a document": the object comes last.
  const far = near < 0 && handed && /^(?:to|on|this)$/.test(reader.key(at + 1)) ? reader.find(at, 1, 20, DOCUMENTS) : -1
  const ahead = near >= 0 ? near : far
  // "A truce proposed by Egypt": it is the proposal that is told of.
  const byWhom = verb.form === 'past' && reader.key(at + (onTable ? 2 : 1)) === 'by'
  // "A plan drawn up by Oman and the UN was presented on Friday".
  const passive = /^(?:was|were|been)$/.test(reader.key(at - 1))
  const behind =
    verb.form === 'past'
      ? reader.find(
          at,
          -1,
          byWhom ? 4 : passive ? 14 : 8,
          byWhom && /^(?:propose|outline|present|unveil|table|submit|set|lay)$/.test(verb.lemma)
            ? PROPOSED
            : PROPOSAL_NOUNS,
          verb.lemma === 'send' || reader.find(at, -1, 6, words('which that'), true) >= 0,
        )
      : -1
  const object = ahead >= 0 ? ahead : behind
  if (object < 0 || (handed && !DOCUMENTS.has(reader.key(object)))) return false
  if (/^messages?$/.test(reader.key(object + 1))) return false
  // "A proposal to sanction two ministers".
  if (
    /^(?:to|for)$/.test(reader.key(object + 1)) &&
    reader.find(object + 1, 1, 3, words('sanction impose tax tariffs ban')) >= 0
  )
    return false
  reader.push(
    at,
    'proposal_tabled',
    reality,
    'proposal',
    `${reader.key(at)} ${reader.key(object)}`,
    spanning(at, object),
  )
  return isReal(reality)
}

/** "On Friday the envoy proposed a referendum": whatever is proposed, on a day. */
const readProposing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'propose' || verb.form !== 'past' || reader.people(at, -1, 4) < 0) return false
  if (!/^(?:an?|that|to)$/.test(reader.key(reader.pastAdjuncts(at + 1)))) return false
  if (realityOfVerb(reader.view, at, verb.form) !== 'happened') return false
  reader.push(at, 'proposal_tabled', 'happened', 'proposal', reader.key(at), {
    subjectMediates: true,
    confidence: 0.38,
  })
  return true
}

/** "Doha could host talks, an official said": held out by those who would do it. */
const readHeldOut = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:could|can)$/.test(reader.key(at))) return false
  const verb = [1, 2, 3].find((step) => MEDIATE_VERBS.has(reader.key(at + step)) || reader.key(at + step) === 'step')
  // "They can offer to help" is said of what somebody might do.
  if (
    verb === undefined ||
    !mediates(reader, at + verb) ||
    /^(?:help|assist|provide|bring|contribute|serve|act)$/.test(reader.key(at + verb))
  )
    return false
  reader.push(at, 'offer_mediation', 'happened', 'offer', `${reader.key(at)} ${reader.key(at + verb)}`, {
    ...spanning(at, at + verb),
    subjectMediates: true,
    confidence: 0.45,
  })
  return true
}

/** "Proposed hosting a summit". */
const readSuggested = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (
    !/^(?:propose|suggest|offer|volunteer)$/.test(verb.lemma) ||
    !reader.key(at + 1).endsWith('ing') ||
    !mediates(reader, at + 1)
  )
    return false
  if (!isReal(realityOfVerb(reader.view, at, verb.form))) return false
  reader.push(at, 'offer_mediation', 'happened', 'offer', `${reader.key(at)} ${reader.key(at + 1)}`, {
    ...spanning(at, at + 1),
    subjectMediates: true,
    confidence: 0.7,
  })
  return true
}

/** "An attempt by Oslo to mediate": under way, whatever comes of it. */
const readAttempt = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:attempts?|efforts?|bid)$/.test(reader.key(at)) || reader.key(at + 1) !== 'by') return false
  const to = reader.find(at + 1, 1, 6, words('to'))
  if (to < 0 || !/^(?:mediate|broker|facilitate)$/.test(reader.key(to + 1))) return false
  reader.push(at, 'mediation_related', 'happened', 'attempt', `${reader.key(at)} to ${reader.key(to + 1)}`, {
    ...spanning(at, to + 1),
    confidence: 0.5,
  })
  return true
}

export const readOffers = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  const word = reader.key(at)
  if (
    verb &&
    (readSuggested(reader, at, verb) || readProposedTalks(reader, at, verb) || readInvitation(reader, at, verb))
  )
    return true
  if (reader.plain(at) && readIdea(reader, at, verb)) return true
  if (verb?.lemma === 'offer' && readOffering(reader, at, verb)) return true
  // "Stands ready to mediate", "willingness to host", "an offer to mediate".
  if (READY.test(word) && reader.key(at + 1) === 'to' && mediates(reader, at + 2)) {
    if (word === 'offer' && /^(?:could|can|might|would|should)$/.test(reader.key(at - 1))) return false
    if (word.startsWith('offer') && /^(?:rejected|declined|refused|accepted)$/.test(reader.key(at - 1))) return false
    reader.push(at, 'offer_mediation', 'happened', 'offer', `${word} to ${reader.key(at + 2)}`, {
      ...spanning(at, at + 2),
      subjectMediates: true,
      confidence: 0.65,
    })
    return true
  }
  if (
    OFFER_NOUNS.has(word) &&
    reader.key(at + 1) === 'of' &&
    (MEDIATION_NOUNS.has(reader.key(at + 2)) || reader.key(at + 2) === 'good')
  ) {
    reader.push(at, 'offer_mediation', 'happened', 'offer', `${word} of ${reader.key(at + 2)}`, {
      ...spanning(at, at + 2),
      subjectMediates: true,
    })
    return true
  }
  if (readHeldOut(reader, at) || readAttempt(reader, at) || (verb && readCandidacy(reader, at, verb))) return true
  if (!reader.plain(at)) return false
  if (readRenewedCall(reader, at)) return true
  if (!verb) return false
  if (/^(?:ask|request|urge|appeal|call|invite)$/.test(verb.lemma) && readAppeal(reader, at, verb)) return true
  if (readLetter(reader, at, verb) || readCeasefireAppeal(reader, at, verb)) return true
  return PRESENT.has(verb.lemma) && (readProposal(reader, at, verb) || readProposing(reader, at, verb))
}
