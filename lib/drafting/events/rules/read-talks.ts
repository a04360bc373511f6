/** Talks, meetings, calls and visits: "met", "talks resumed", "spoke by phone", "travelled to". */
import { NO_PEACE, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { type Reality, realityOfVerb } from '../read-modality'
import { readCall } from './read-calls'
import { readHosting } from './read-hosting'
import { readJourney, readSending, readTrip } from './read-journeys'
import { readGoBetweens } from './read-go-betweens'
import { isDirect, readConversation, readMeeting, servesCoalition } from './read-meetings'
import { readPresence } from './read-presence'
import { readSittings } from './read-sittings'
import { toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning, talksOfMakers } from './rule-reader'

/** What else one sits down to. */
const NO_TALKS = words(
  'cnn bbc reuters meal dinner lunch breakfast interview interviews coffee tea reporters journalists',
)
const HOLD = words(
  'hold conduct host inaugurate broker convene begin open resume start launch continue conclude end finish attend chair mediate facilitate join organise organize arrange reconvene restart kick reopen schedule plan expect move take close wrap enter',
)
const HELD = words(
  'talks negotiations meeting meetings summit round rounds session sessions conference dialogue consultations conversations discussions encounter contact contacts',
)
const INTRANSITIVE =
  /^(?:begin|open|resume|start|continue|conclude|end|finish|take|kick|reconvene|restart|move|close|wrap|enter)$/
const PASSIVE_AUXILIARY = /^(?:was|were|been|be|being|is|are)$/
const TEXTS = /^(?:statement|communique|letter|message|text|document|declaration|report|article|post)$/
const ORDINALS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth latest next last recent previous they it',
)
const AFTER_VERB =
  /^(?:on|in|at|after|before|by|next|this|soon|shortly|today|tonight|tomorrow|later|again|from|until|between|and|for|over|when|under|with|without|as|here|there|early|late|within|\w+day|\w+ly)$/
/** Between a verb and talks that are not its object: "launched strikes ahead of the talks". */
const BEFORE_TALKS = words('long ahead before after during amid despite over since until')
const DURING = words('during')
const ARRANGED = /^(?:schedule|plan|expect)$/
const EFFORTS = words('efforts effort mediation diplomacy')
const PASSIVE_BEFORE = /^(?:was|were|been)$/
const HELD_PEOPLE = words('hostage hostages prisoner prisoners captives detainee detainees')

/** "The second was held in Rome", "the first two were held in May", "the last of them", and not "the third release took place". */
const countsRound = (reader: RuleReader, at: number): boolean => {
  const ordinal = reader.find(at, -1, 6, ORDINALS)
  const key = reader.key(ordinal)
  // "It began in 2023": a war, unless talks were told of just before.
  if (/^(?:it|they|last|recent|previous)$/.test(key) && !toldBefore(reader, at, HELD)) return false
  // "Last week it opened".
  if (/^(?:last|previous)$/.test(key) && !/^(?:the|its|their)$/.test(reader.key(ordinal - 1))) return false
  const after = /^(?:two|three|four)$/.test(reader.key(ordinal + 1)) ? ordinal + 2 : ordinal + 1
  return (
    ordinal >= 0 &&
    ((ordinal >= at - 2 && !/^(?:last|recent|previous)$/.test(key)) ||
      /^(?:was|were|is|are|will|would|has|had|of|one|in|on|to|should|held|took)$/.test(reader.key(after)))
  )
}

/** "A second is planned for January", after the first was told of. */
const isPlannedNext = (reader: RuleReader, at: number, verb: Verb): boolean =>
  /^(?:plan|schedule|expect)$/.test(verb.lemma) &&
  /^(?:for|in|on|next)$/.test(reader.key(at + 1)) &&
  toldBefore(reader, at, HELD)

/** The last noun of "a fifth round of indirect nuclear talks". */
const nounChainEnd = (reader: RuleReader, at: number): number => {
  let end = at
  for (
    let index = at + 1;
    index <= end + 6 && reader.together(index, at) && reader.view.words[index]?.gap === 'join';
    index++
  ) {
    if (HELD.has(reader.key(index))) end = index
    if (/^(?:in|on|at|with|between|after|before|for)$/.test(reader.key(index))) break
  }
  return end
}

/** "They moved to Kuwait in May": the talks told of before. */
const readMoving = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:they|it)$/.test(reader.key(at - 1)) || verb.form !== 'past' || reader.key(at + 1) !== 'to') return false
  const place = reader.view.mentions[reader.view.words[at + 2]?.mention ?? -1]?.how
  if ((place !== 'place' && place !== 'metonym') || !toldBefore(reader, at, TALKS_NOUNS)) return false
  reader.push(at, 'mediation_session', 'happened', 'talks', `${reader.key(at - 1)} ${reader.key(at)}`, {
    ...spanning(at - 1, at + 2),
    confidence: 0.5,
  })
  return true
}

/** "Talks to free the hostages who have been held in Gaza": it is they who are held. */
const holdsPeople = (reader: RuleReader, at: number, talks: number): boolean => {
  const people = reader.find(at, -1, at - talks, HELD_PEOPLE, true)
  if (people <= talks) return false
  return (
    [people + 1, people + 2].some((next) => /^(?:who|that|whom)$/.test(reader.key(next))) ||
    !PASSIVE_BEFORE.test(reader.key(at - 1))
  )
}

/** "As ceasefire negotiations continue": a plural's present tense, with nothing that makes it a wish. */
const isGoingOn = (reader: RuleReader, at: number, talks: number): boolean => {
  if (reader.key(at) !== 'continue' || !reader.key(talks).endsWith('s')) return false
  for (let index = at - 1; index > at - 16 && reader.together(index, at); index--) {
    if (
      /^(?:to|will|would|can|could|might|must|should|let|if|whether|when|until|before|once|that|not|unless)$/.test(
        reader.key(index),
      )
    )
      return false
    if (reader.view.words[index]?.clause !== reader.view.words[at]?.clause) break
  }
  return true
}

const readHolding = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!HOLD.has(verb.lemma)) return false
  if (/^(?:continue|begin|start)$/.test(verb.lemma) && reader.key(at + 1) === 'to') return false
  // "“… ready to restart negotiations,” the statement ends".
  if (TEXTS.test(reader.key(at - 1))) return false
  // "…, beginning next week" dates the talks told before.
  if (verb.form === 'ing' && /^(?:begin|start)$/.test(verb.lemma) && reader.view.words[at]?.gap === 'marks')
    return false
  // "Remain in close contact".
  if (verb.lemma === 'close' && reader.key(at - 1) === 'in') return false
  // "The opening of the crossing", "it was the beginning".
  if (verb.form === 'ing' && (reader.key(at + 1) === 'of' || /^(?:the|a|an)$/.test(reader.key(at - 1)))) return false
  // "Still open to dialogue", "hoped that talks would move forward".
  if (verb.form === 'base' && verb.lemma === 'open' && reader.key(at + 1) === 'to') return false
  // "To deal with open questions": an adjective.
  if (verb.form === 'base' && /^(?:with|of|on|over|any|all|some|other|many)$/.test(reader.key(at - 1))) return false
  if (verb.lemma === 'move' && !/^(?:to|from|on)$/.test(reader.key(at + 1))) return false
  if (verb.lemma === 'move' && readMoving(reader, at, verb)) return true
  // "Closed-door talks", "strikes launched ahead of the talks".
  if (reader.key(at + 1) === 'door' || reader.key(at + 1) === 'doors') return false
  if (verb.lemma === 'wrap' && reader.key(at + 1) !== 'up') return false
  // "Entered its second day": of talks, and not of a war.
  if (verb.lemma === 'enter' && reader.find(at, 1, 6, words('day week round phase session')) < 0) return false
  // "Had been expected to close on Sunday": when they were to be over.
  if (
    /^(?:close|end|finish|conclude|wrap)$/.test(verb.lemma) &&
    reader.key(at - 1) === 'to' &&
    /^(?:expected|due|scheduled|supposed|meant)$/.test(reader.key(at - 2))
  )
    return false
  if (verb.lemma === 'take' && reader.key(at + 1) !== 'place' && reader.key(at + 1) !== 'part') return false
  const ahead = reader.find(at, 1, 9, HELD)
  const behind = reader.find(at, -1, 24, HELD, true)
  // "Efforts to forge a truce resumed in Cairo".
  const effort =
    /^(?:resume|restart|relaunch)$/.test(verb.lemma) && ahead < 0 && behind < 0 ? reader.find(at, -1, 8, EFFORTS) : -1
  const passive =
    verb.form === 'past' &&
    (PASSIVE_AUXILIARY.test(reader.key(at - 1)) ||
      PASSIVE_AUXILIARY.test(reader.key(at - 2)) ||
      reader.view.words[at]?.gap === 'marks' ||
      HELD.has(reader.key(at - 1)) ||
      // "Agreed to a truce during talks in Muscat mediated by Oman": one act.
      (talksOfMakers(reader, at) >= 0 && reader.find(talksOfMakers(reader, at), -1, 3, DURING) < 0))
  if (verb.lemma === 'hold' && behind >= 0 && holdsPeople(reader, at, behind)) return false
  // "Ending a civil war" ends something else.
  const transitive =
    ahead < 0 &&
    verb.lemma !== 'enter' &&
    !reader.timeBetween(at + 2, at + 3) &&
    /^(?:a|an|the|its|their|his|this|that|any|all|nearly|almost|more)$/.test(reader.key(at + 1)) &&
    reader.view.words[at + 1]?.gap === 'join'
  // "To resume relations".
  const other =
    ahead < 0 &&
    verb.lemma !== 'take' &&
    verb.form === 'base' &&
    reader.key(at - 1) === 'to' &&
    reader.view.words[at + 1]?.gap === 'join' &&
    !AFTER_VERB.test(reader.key(at + 1))
  const intransitive = !other && INTRANSITIVE.test(verb.lemma) && !transitive
  // "Were suspended in June, resumed in October": a second verb of the same talks.
  const again =
    /^(?:resume|restart|reopen|reconvene)$/.test(verb.lemma) &&
    verb.form === 'past' &&
    (reader.view.words[at]?.gap === 'marks' || /^(?:and|then|but|only)$/.test(reader.key(at - 1)))
  let object = -1
  const between = ahead < 0 ? -1 : reader.find(at, 1, ahead - at, BEFORE_TALKS)
  if (ahead >= 0 && between < 0 && !reader.verbBetween(at, ahead) && reader.key(at + 1) !== 'place')
    object = nounChainEnd(reader, ahead)
  else if (behind >= 0 && (intransitive || passive) && (again || !reader.verbBetween(behind, at))) object = behind
  else if (effort >= 0) object = effort
  else if (verb.lemma === 'convene') return readMeeting(reader, at, { lemma: 'meet', form: verb.form })
  const ordinal =
    object < 0 &&
    !/^(?:hostages?|captive|prisoner|responsible|accountable|back|up|by)$/.test(reader.key(at + 1)) &&
    (intransitive || passive) &&
    (/^(?:hold|take|begin|open|continue|resume)$/.test(verb.lemma) || isPlannedNext(reader, at, verb)) &&
    countsRound(reader, at)
  if (object < 0 && !ordinal) return false
  // "Brokered an end to most rounds of violence".
  if (
    object >= 0 &&
    /^rounds?$/.test(reader.key(object)) &&
    reader.key(object + 1) === 'of' &&
    reader.find(object, 1, 5, HELD) < 0
  )
    return false
  // "Are due to hold talks, mediated by Oman": told already.
  if (
    verb.form === 'past' &&
    reader.key(at + 1) === 'by' &&
    reader.view.words[at]?.gap === 'marks' &&
    reader.candidates.some((one) => one.rule === 'talks' && object >= one.from && object < one.until)
  )
    return true
  if ((object >= 0 && NO_PEACE.test(reader.key(object - 1))) || (object > at && NO_PEACE.test(reader.key(ahead - 1))))
    return true
  if (object >= 0 && servesCoalition(reader, object)) return true
  const arranged = ARRANGED.test(verb.lemma)
  const seen = realityOfVerb(reader.view, at, verb.form)
  // "Are scheduled for January" tells of the future whatever its form; "was scheduled" of one that may have passed.
  // "The meeting scheduled for Monday was called off".
  const dropped =
    arranged &&
    reader.find(at, 1, 16, words('postponed cancelled canceled called delayed scrapped failed not'), true) >= 0
  const goesOn =
    verb.form === 'base' && seen === 'wished' && object >= 0 && object < at && isGoingOn(reader, at, object)
  const reality: Reality = goesOn
    ? 'happened'
    : arranged && (seen === 'happened' || dropped)
      ? dropped || reader.find(at, -1, 3, words('was were had')) >= 0
        ? 'wished'
        : 'planned'
      : seen
  if (arranged && reader.key(at + 1) === 'to') return false
  const from = object >= 0 ? object : at
  reader.push(
    at,
    'mediation_session',
    reality,
    'talks',
    `${reader.key(at)}${object >= 0 ? ` ${reader.key(object)}` : ''}`,
    {
      ...spanning(at, ahead >= 0 && object >= ahead ? object : from),
      direct: isDirect(reader, from),
      confidence:
        object < 0
          ? 0.5
          : reality !== 'planned' &&
              object > at &&
              (/^(?:attend|join)$/.test(verb.lemma) || reader.key(at + 1) === 'part')
            ? 0.38
            : 0.7,
    },
  )
  return isReal(reality)
}

export const readTalks = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  if (readPresence(reader, at) || readSittings(reader, at, verb) || readGoBetweens(reader, at, verb)) return true
  if (!reader.plain(at)) return false
  if (readConversation(reader, at, verb) || readTrip(reader, at)) return true
  if (!verb) return false
  if (readMeeting(reader, at, verb)) return true
  if (
    verb.lemma === 'sit' &&
    verb.form !== 'ing' &&
    reader.key(at + 1) === 'down' &&
    reader.find(at, 1, 5, NO_TALKS) < 0
  ) {
    reader.push(at, 'mediation_session', realityOfVerb(reader.view, at, verb.form), 'meeting', 'sat down', {
      until: at + 2,
    })
    return true
  }
  return (
    readCall(reader, at, verb) ||
    readSending(reader, at, verb) ||
    readHosting(reader, at, verb) ||
    readHolding(reader, at, verb) ||
    readJourney(reader, at, verb)
  )
}
