/** Consent: "accepted an invitation", "accepted a request to host", "gave its consent to Omani mediation". */
import { CEASEFIRE_NOUNS, MEDIATION_NOUNS, PROPOSAL_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning } from './rule-reader'

export const MEETING =
  /^(?:meet|resume|hold|continue|return|restart|reconvene|attend|start|begin|open|talks|negotiate|talk|join|participate|send|convene|take|enter|engage|come|go|travel|sit|further|new|another)$/
const TERMS = new Set([...PROPOSAL_NOUNS, ...CEASEFIRE_NOUNS])
const ACCEPTED = words('invitation offer mediation mandate proposal plan')
const CONSENTED_TO = new Set([...MEDIATION_NOUNS, ...TALKS_NOUNS, ...PROPOSAL_NOUNS])
const MEDIATING = words('mediate mediation host hosting facilitate broker help talks meet services offices')
const CONSENTS = words('consent approval go-ahead ahead blessing nod backing agreement light')
const REQUESTS = words('request requests invitation')
const HOSTING = words('host hosting')

/** "A truce proposal that the rebels had already accepted". */
const readAcceptedBefore = (reader: RuleReader, at: number): boolean => {
  const which = reader.find(at, -1, 8, words('that which'))
  if (which < 0 || !(TERMS.has(reader.key(which - 1)) || /^(?:deal|terms)$/.test(reader.key(which - 1)))) return false
  const reality = realityOfVerb(reader.view, at, 'past')
  if (reader.people(which, 1, 4) < 0 || !isReal(reality)) return false
  reader.push(at, 'agree_to_settle', reality, 'accept', `${reader.key(which - 1)} ${reader.key(at)}`, {
    from: which,
    until: at + 1,
    oneSided: true,
    confidence: 0.45,
  })
  return true
}

/** "Accepted an invitation", "accepted Qatar's mediation". */
const readAccepted = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const to = reader.pastAdjuncts(at + 1)
  if (reader.key(to) === 'to' && MEETING.test(reader.key(to + 1))) {
    reader.push(
      at,
      'agree_to_meet',
      'planned',
      'agree-to-meet',
      `accepted to ${reader.key(to + 1)}`,
      spanning(at, to + 1),
    )
    return true
  }
  // "Accepted a request to host the second round".
  const request = reader.find(to - 1, 1, 4, REQUESTS)
  const hosting = request < 0 ? -1 : reader.find(request, 1, 2, HOSTING)
  if (hosting >= 0 && reader.find(hosting, 1, 8, TALKS_NOUNS) >= 0) {
    reader.push(at, 'hosted_talks', 'planned', 'hosting', `${reader.key(at)} ${reader.key(request)}`, {
      ...spanning(at, hosting),
      subjectMediates: true,
    })
    return true
  }
  const offer = reader.find(to - 1, 1, 8, ACCEPTED)
  // "The government accepted it a day later".
  if (
    offer < 0 &&
    reader.key(at - 1) !== 'had' &&
    /^(?:it|them)$/.test(reader.key(at + 1)) &&
    toldBefore(reader, at, TERMS, 2)
  ) {
    const reality = realityOfVerb(reader.view, at, verb.form)
    reader.push(at, 'agree_to_settle', reality, 'accept', `${reader.key(at)} ${reader.key(at + 1)}`, {
      until: at + 2,
      oneSided: true,
      confidence: 0.45,
    })
    return true
  }
  if (offer < 0) return readAcceptedBefore(reader, at)
  // "Accepted Egypt's latest offer": of a truce, unless it is one to mediate.
  const plan =
    /^(?:proposal|plan)$/.test(reader.key(offer)) ||
    (reader.key(offer) === 'offer' && reader.find(offer, 1, 5, MEDIATING) < 0)
  reader.push(
    at,
    plan ? 'agree_to_settle' : 'accept_mediation',
    realityOfVerb(reader.view, at, verb.form),
    'accept',
    `${reader.key(at)} ${reader.key(offer)}`,
    { ...spanning(at, offer), oneSided: plan, confidence: 0.5, subjectMediates: reader.key(offer) === 'mandate' },
  )
  return true
}

/** "Consented to UN mediation", "gave its approval on Monday to the talks". */
const readConsented = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const consent = verb.lemma === 'give' ? reader.find(at, 1, 4, CONSENTS) : verb.lemma === 'consent' ? at : -1
  if (consent < 0 || verb.form === 'base' || verb.form === 'ing') return false
  const to = reader.pastAdjuncts(consent + 1)
  if (!/^(?:to|for)$/.test(reader.key(to))) return false
  const object = reader.find(to, 1, 6, CONSENTED_TO)
  if (object < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(
    at,
    PROPOSAL_NOUNS.has(reader.key(object)) ? 'agree_to_settle' : 'accept_mediation',
    reality,
    'accept',
    `${reader.key(at)} to ${reader.key(object)}`,
    { ...spanning(at, object), confidence: 0.55 },
  )
  return isReal(reality)
}

export const readConsent = (reader: RuleReader, at: number, verb: Verb): boolean =>
  verb.lemma === 'accept' && (verb.form === 'past' || /^(?:we|i)$/.test(reader.key(at - 1)))
    ? readAccepted(reader, at, verb)
    : readConsented(reader, at, verb)
