/** Talks told without a verb of holding: "got under way", "sat across from each other", "were back at the table", "are due in Muscat". */
import { SETTLEMENT_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const SIDES = words('sides parties delegations delegation negotiators teams rivals envoys officials they both')
const BOTH = words('sides parties both two delegations')
const TABLE = words('table negotiating bargaining')
const LENGTHS = words('hour hours minutes day days week weeks month months')
const BE = /^(?:is|are|was|were|be|been)$/

/** "Talks got under way", "the talks are under way". */
const readUnderWay = (reader: RuleReader, at: number): boolean => {
  const under = reader.key(at) === 'underway' || (reader.key(at) === 'under' && reader.key(at + 1) === 'way')
  if (!under) return false
  const verb = [1, 2, 3].find((step) => /^(?:get|gets|got|getting|is|are|was|were|be)$/.test(reader.key(at - step)))
  const talks = reader.find(at, -1, 24, TALKS_NOUNS, true)
  if (verb === undefined || talks < 0) return false
  const word = reader.key(at - verb)
  const form = word === 'get' || word === 'be' ? 'base' : 'past'
  reader.push(at, 'mediation_session', realityOfVerb(reader.view, at - verb, form), 'talks', `${word} under way`, {
    ...spanning(talks, at),
    confidence: 0.65,
  })
  return true
}

/** "Returned to the negotiating table", "were back at the table", "sat across from each other". */
const readTable = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  const word = reader.key(at)
  const back =
    (verb !== null && /^(?:return|come|go|get|move)$/.test(verb.lemma)) ||
    (BE.test(word) && reader.key(at + 1) === 'back')
  const seated =
    verb?.lemma === 'sit' && /^(?:across|opposite|around|round|together|face|at|side)$/.test(reader.key(at + 1))
  if (!back && !seated) return false
  const table = reader.find(at, 1, 7, TABLE)
  const facing = seated && /^(?:across|opposite|face|together)$/.test(reader.key(at + 1))
  if (table < 0 && !facing) return false
  if (reader.find(at, -1, 14, SIDES) < 0 && reader.people(at, -1, 10) < 0) return false
  const reality = realityOfVerb(reader.view, at, verb?.form ?? (word === 'be' ? 'base' : 'past'))
  reader.push(at, 'mediation_session', reality, 'meeting', `${word} ${reader.key(table < 0 ? at + 1 : table)}`, {
    ...spanning(at, table < 0 ? at + 1 : table),
    oneSided: true,
    confidence: 0.55,
  })
  return isReal(reality)
}

/** "Muscat was the venue for talks", "Muscat will be the setting of the next round". */
const readVenue = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:venue|setting|stage|scene)$/.test(reader.key(at)) || !/^(?:for|of)$/.test(reader.key(at + 1))) return false
  const verb = [1, 2, 3, 4].find((step) =>
    /^(?:was|were|be|become|became|served|provided)$/.test(reader.key(at - step)),
  )
  const talks = reader.find(at, 1, 8, TALKS_NOUNS)
  if (verb === undefined || talks < 0) return false
  const word = reader.key(at - verb)
  const reality = realityOfVerb(reader.view, at - verb, /^be(?:come)?$/.test(word) ? 'base' : 'past')
  reader.push(at, 'hosted_talks', reality, 'hosting', `${word} venue`, { ...spanning(at, talks), confidence: 0.5 })
  return isReal(reality)
}

/** "A second round is set for Monday", "the delegations are expected back on Monday", "the envoy is due in Sanaa". */
const readTimetable = (reader: RuleReader, at: number): boolean => {
  const word = reader.key(at)
  if (!/^(?:set|slated|due|pencilled|expected|awaited)$/.test(word)) return false
  if (!/^(?:is|are|be|s)$/.test(reader.key(at - 1)) && !/^(?:is|are|be)$/.test(reader.key(at - 2))) return false
  const next = reader.key(at + 1)
  const talks = reader.find(at, -1, 14, TALKS_NOUNS)
  if (/^(?:for|on|next|in)$/.test(next) && talks >= 0 && reader.timeBetween(at + 1, at + 4)) {
    reader.push(at, 'mediation_session', 'planned', 'talks', `${word} ${next}`, {
      ...spanning(talks, at),
      confidence: 0.6,
    })
    return true
  }
  const back = next === 'back' ? at + 2 : at + 1
  const place = /^(?:in|at)$/.test(reader.key(back))
    ? reader.view.mentions[reader.view.words[back + 1]?.mention ?? -1]
    : undefined
  if (!place || !/^(?:place|metonym)$/.test(place.how) || reader.people(at, -1, 12) < 0) return false
  const sides = reader.find(at, -1, 12, SIDES) >= 0 && (next === 'back' || reader.find(at, -1, 12, BOTH) >= 0)
  reader.push(at, sides ? 'mediation_session' : 'visit', 'planned', sides ? 'meeting' : 'visit', `${word} in`, {
    from: reader.people(at, -1, 12),
    until: back + 2,
    oneSided: true,
    subjectMediates: !sides,
    confidence: 0.5,
  })
  return true
}

/** "Talks ran into a third day", "negotiations stretched late into the night", "the meeting lasted four hours". */
const readLasting = (reader: RuleReader, at: number): boolean => {
  const word = reader.key(at)
  if (!/^(?:ran|stretched|lasted|dragged|proceeded|went)$/.test(word)) return false
  const long = word === 'lasted' && reader.find(at, 1, 6, LENGTHS) >= 0
  if (!long && !/^(?:into|late|until|through|past|on|ahead)$/.test(reader.key(at + 1))) return false
  const talks = reader.find(at, -1, 12, TALKS_NOUNS, true)
  if (talks < 0 || reader.verbBetween(talks, at)) return false
  const reality = realityOfVerb(reader.view, at, 'past')
  reader.push(at, 'mediation_session', reality, 'talks', `${reader.key(talks)} ${word}`, {
    ...spanning(talks, at),
    confidence: 0.5,
  })
  return isReal(reality)
}

/** "The fifth session, boycotted by the government, has come to its end". */
const readClosing = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  if (verb?.lemma !== 'come' || reader.key(at + 1) !== 'to' || !/^(?:an?|its|their)$/.test(reader.key(at + 2)))
    return false
  if (!/^(?:end|close|conclusion)$/.test(reader.key(at + 3))) return false
  const talks = reader.find(at, -1, 20, TALKS_NOUNS, true)
  if (talks < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_session', reality, 'talks', `${reader.key(talks)} came to an end`, {
    ...spanning(talks, at + 3),
    confidence: 0.6,
  })
  return isReal(reality)
}

/** "While a truce was being negotiated", "the two are negotiating a pact": talks go on, and nothing is agreed. */
export const readNegotiating = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:negotiate|mediate|broker|finali[sz]e)$/.test(verb.lemma)) return false
  const passive = verb.form === 'past' && reader.key(at - 1) === 'being'
  const active = verb.form === 'ing' && /^(?:is|are|was|were|been)$/.test(reader.key(at - 1))
  if (!passive && !active) return false
  const object = passive ? reader.find(at, -1, 10, SETTLEMENT_NOUNS) : reader.find(at, 1, 6, SETTLEMENT_NOUNS)
  if (object < 0) return false
  const reality = realityOfVerb(reader.view, passive ? at - 1 : at, 'ing')
  reader.push(at, 'mediation_session', reality, 'talks', `${reader.key(at)} ${reader.key(object)}`, {
    ...spanning(at, object),
    confidence: 0.5,
  })
  return isReal(reality)
}

export const readSittings = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  reader.plain(at) &&
  (readUnderWay(reader, at) ||
    readVenue(reader, at) ||
    readTimetable(reader, at) ||
    readTable(reader, at, verb) ||
    readClosing(reader, at, verb) ||
    readLasting(reader, at))
