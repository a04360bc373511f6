/** Mediation told as work: "has mediated between the two", "carried messages between them", "worked to save the truce". */
import { type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const MESSAGES = words(
  'message messages proposals letter letters note notes reply replies response responses offers positions',
)
const BETWEEN = words('between')
const RECEIVERS = words('to from between')
const TO = words('to')
const FROM = words('from')

/** "Relayed messages between the delegations", "conveyed a message to Tehran from Washington". */
const readMessages = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:carry|relay|pass|convey|transmit|shuttle|exchange|deliver)$/.test(verb.lemma)) return false
  const message = reader.find(at, 1, 5, MESSAGES)
  if (message < 0) return false
  const receivers = reader.find(message, 1, 4, RECEIVERS)
  const passive = /^(?:through|via)$/.test(reader.key(message + 1))
  if (receivers < 0 && !passive) return false
  if (verb.lemma === 'exchange' && !passive && reader.find(message, 1, 8, words('through via')) < 0) return false
  // "Conveyed a message to the reporters": somebody must stand on the other side.
  if (!passive && reader.key(receivers) !== 'between' && reader.people(receivers, 1, 5) < 0) return false
  // "From Tehran to Washington": both ends are told.
  const back = reader.key(receivers) === 'from' ? 'to' : 'from'
  const far = receivers < 0 ? -1 : reader.find(receivers, 1, 5, back === 'to' ? TO : FROM)
  const ends = far >= 0 && reader.people(receivers, 1, 3) >= 0 && reader.people(far, 1, 3) >= 0
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_related', reality, 'attempt', `${reader.key(at)} ${reader.key(message)}`, {
    ...spanning(at, message),
    subjectMediates: verb.lemma !== 'exchange',
    confidence: reader.key(receivers) === 'between' || passive || ends ? 0.5 : 0.35,
  })
  return isReal(reality)
}

/** "Has mediated between the two sides since 2015", "is mediating between them". */
const readMediating = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'mediate' || verb.form === 'base') return false
  const between = reader.find(at, 1, 3, BETWEEN)
  const bare = /^(?:in|since|for|during|on|the|an|a)$/.test(reader.key(at + 1)) && reader.timeBetween(at + 1, at + 6)
  if (between < 0 && !bare) return false
  if (/^(?:of|for|by|in)$/.test(reader.key(at - 1)) || reader.people(at, -1, 10) < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_related', reality, 'attempt', reader.key(at), {
    ...spanning(at, between >= 0 ? between : at),
    subjectMediates: true,
    confidence: between >= 0 ? 0.45 : 0.35,
  })
  return isReal(reality)
}

/** "Mediators worked over the weekend to preserve the truce". */
const readWorking = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:worked|working|scrambled|scrambling)$/.test(reader.key(at))) return false
  const to = reader.find(at, 1, 8, words('to'))
  if (
    to < 0 ||
    !/^(?:preserve|save|salvage|rescue|broker|revive|secure|mediate|shore|restore|bridge)$/.test(reader.key(to + 1))
  )
    return false
  if (!reader.timeBetween(at, to)) return false
  reader.push(at, 'mediation_related', 'happened', 'attempt', `${reader.key(at)} to ${reader.key(to + 1)}`, {
    // What they work for is not there yet.
    ...spanning(at, to + 6),
    subjectMediates: true,
    confidence: 0.45,
  })
  return true
}

/** "Led mediation efforts", "drove urgent mediation". */
const readLeading = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:led|drove|launched|conducted|undertook|spearheaded|intensified|resumed)$/.test(reader.key(at))) return false
  const mediation = reader.find(at, 1, 4, words('mediation good-offices'))
  if (mediation < 0 || reader.people(at, -1, 12) < 0) return false
  const reality = realityOfVerb(reader.view, at, 'past')
  reader.push(at, 'mediation_related', reality, 'attempt', `${reader.key(at)} ${reader.key(mediation)}`, {
    ...spanning(at, mediation),
    subjectMediates: true,
    confidence: 0.45,
  })
  return isReal(reality)
}

/** "Is in touch with both governments". */
const readTouch = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:touch|contact)$/.test(reader.key(at)) || reader.key(at + 1) !== 'with') return false
  if (
    reader.find(at, -1, 3, words('in')) < 0 ||
    reader.find(at, -1, 5, words('is are was were been remained remains')) < 0
  )
    return false
  if (
    !/^(?:both|all|the)$/.test(reader.key(at + 2)) ||
    reader.find(at, 1, 6, words('sides parties governments capitals leaders')) < 0
  )
    return false
  reader.push(at, 'mediation_related', 'happened', 'attempt', `in ${reader.key(at)} with`, {
    until: at + 4,
    subjectMediates: true,
    confidence: 0.42,
  })
  return true
}

export const readGoBetweens = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  reader.plain(at) &&
  (readWorking(reader, at) ||
    readLeading(reader, at) ||
    readTouch(reader, at) ||
    (verb !== null && (readMessages(reader, at, verb) || readMediating(reader, at, verb))))
