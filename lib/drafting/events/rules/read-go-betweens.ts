/** Mediation told as work: "has mediated between the two", "carried messages between them", "worked to save the truce". */
import { type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorAt, actorsFrom } from '../read-text'
import { COLLECTIVES, isReal, type RuleReader, spanning } from './rule-reader'

const MESSAGES = words(
  'message messages proposals letter letters note notes reply replies response responses answer answers offers positions drafts',
)
const BETWEEN = words('between')
const MEDIATORS = words('mediator mediators envoy envoys diplomat diplomats negotiators intermediaries facilitators')
const AT_HOME = words(
  'family families relatives police troops forces doctors hospitals journalists reporters counsel lawyers',
)
const TRIES = /^(?:tried|trying|sought|seeking|attempted|attempting|stepped|intervened)$/
const QUARRELS = words('dispute crisis conflict rift row standoff feud war quarrel spat impasse')
const TOGETHER = words('together')
const RECEIVERS = words('to from between')
const TO = words('to')
const FROM = words('from')

/** "The answer was delivered by way of Oman", "the letter was carried to Tehran by an envoy". */
const readDelivered = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.form !== 'past' || !/^(?:was|were|been)$/.test(reader.key(at - 1))) return false
  const message = reader.find(at, -1, 10, MESSAGES)
  const way = reader.find(at, 1, 5, words('through via by'))
  if (message < 0 || way < 0 || reader.people(way, 1, 4) < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_related', reality, 'attempt', `${reader.key(message)} ${reader.key(at)}`, {
    ...spanning(message, at),
    confidence: 0.45,
  })
  return isReal(reality)
}

/** "Relayed messages between the delegations", "conveyed a message to Tehran from Washington". */
const readMessages = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:carry|relay|pass|convey|transmit|shuttle|exchange|deliver|bring)$/.test(verb.lemma)) return false
  const message = reader.find(at, 1, 5, MESSAGES)
  if (message < 0) return readDelivered(reader, at, verb)
  const receivers = reader.find(message, 1, 4, RECEIVERS)
  const passive = /^(?:through|via)$/.test(reader.key(message + 1))
  if (receivers < 0 && !passive) return false
  // "Brought a message of peace to the crowd".
  if (verb.lemma === 'bring' && receivers !== message + 1) return false
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
    confidence:
      reader.key(receivers) === 'between' || passive || ends
        ? 0.5
        : reader.find(at, -1, 8, MEDIATORS) >= 0
          ? 0.42
          : 0.35,
  })
  return isReal(reality)
}

/** "Has mediated between the two sides since 2015", "is mediating between them". */
const readMediating = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'mediate') return false
  // "Has tried to mediate", "is trying to mediate": an attempt is an act, whatever comes of it.
  const tries = verb.form === 'base' && reader.key(at - 1) === 'to' && TRIES.test(reader.key(at - 2))
  if (verb.form === 'base' && !tries) return false
  const between = reader.find(at, 1, 3, BETWEEN)
  const bare = /^(?:in|since|for|during|on|the|an|a)$/.test(reader.key(at + 1)) && reader.timeBetween(at + 1, at + 6)
  const quarrel = tries && reader.find(at, 1, 5, QUARRELS) >= 0
  if (between < 0 && !bare && !quarrel) return false
  if (/^(?:of|for|by|in)$/.test(reader.key(at - 1)) || reader.people(at, -1, 10) < 0) return false
  const reality = tries
    ? realityOfVerb(reader.view, at - 2, reader.key(at - 2).endsWith('ing') ? 'ing' : 'past')
    : realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_related', reality, 'attempt', reader.key(at), {
    ...spanning(at, between >= 0 ? between : at),
    subjectMediates: true,
    confidence: between >= 0 || quarrel ? 0.45 : 0.35,
  })
  return isReal(reality)
}

/** "To bring the two sides together", and not "families" or "the team". */
const namesSides = (reader: RuleReader, from: number, until: number): boolean =>
  reader.find(from - 1, 1, until - from, COLLECTIVES) >= 0 ||
  actorsFrom(reader.view, from, until - from).actors.length > 0

/** "Mediators worked over the weekend to preserve the truce". */
const readWorking = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:worked|working|scrambled|scrambling)$/.test(reader.key(at))) return false
  const to = reader.find(at, 1, 8, words('to'))
  if (
    to < 0 ||
    !/^(?:preserve|save|salvage|rescue|broker|revive|secure|mediate|shore|restore|bridge|keep|narrow|bring|avert|close|prevent|stop|end|calm|contain)$/.test(
      reader.key(to + 1),
    )
  )
    return false
  if (!reader.timeBetween(at, to) && reader.find(at, 1, to - at, words('clock hours days weeks months')) < 0)
    return false
  // "The army worked on Monday to stop the fire": only of third parties and their envoys.
  const together = reader.key(to + 1) === 'bring' ? reader.find(to + 1, 1, 5, TOGETHER) : -1
  if (
    /^(?:stop|end|prevent|contain|bring|keep|close)$/.test(reader.key(to + 1)) &&
    reader.find(at, -1, 8, MEDIATORS) < 0 &&
    !(together >= 0 && namesSides(reader, to + 2, together))
  )
    return false
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

/** "Is in touch with both governments", "was in close contact with mediators in Muscat". */
const readTouch = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:touch|contacts?)$/.test(reader.key(at)) || reader.key(at + 1) !== 'with') return false
  if (
    reader.find(at, -1, 4, words('in')) < 0 ||
    reader.find(at, -1, 6, words('is are was were been be remained remains kept keeps stayed')) < 0
  )
    return false
  const partner = reader.people(at + 1, 1, 5)
  if (partner < 0 || actorAt(reader.view, partner)?.mention.how === 'place') return false
  if (reader.people(at, -1, 10) < 0 || reader.find(at, 1, 7, AT_HOME) >= 0) return false
  if (reader.find(at, -1, 8, words('not no never without could can should must want wants')) >= 0) return false
  reader.push(at, 'mediation_related', 'happened', 'attempt', `in ${reader.key(at)} with`, {
    until: partner + 1,
    oneSided: true,
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
