/** Calls, and talks told as speaking: "phoned his counterpart", "spoke with both leaders". */
import { type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorAt } from '../read-text'
import { isAtHome, isReporters } from './read-meetings'
import { isReal, type RuleReader } from './rule-reader'

const PHONES = words('phone telephone hotline call telephonically')
const TELEPHONES = words('phone telephone')
/** To whom, where and how one speaks without talks. */
const UNHEARD = words(
  'reporters journalists media press parliament lawmakers conference rally funeral ceremony event condition families relatives crowd troops',
)

/** "To Zelensky", "to the Egyptian foreign minister", "to both sides", and not "to a crowd". */
const isWhom = (reader: RuleReader, at: number): boolean => {
  const first = /^(?:the|his|her|their|its|both|all)$/.test(reader.key(at)) ? at + 1 : at
  const found = actorAt(reader.view, first)
  return (
    (found !== null && found.mention.how !== 'place' && !reader.view.words[found.until - 1]?.possessive) ||
    // "To a dozen of her counterparts".
    reader.find(at - 1, 1, 5, words('counterpart counterparts')) >= 0 ||
    (first > at && /^(?:sides|parties|leaders|counterparts?|presidents|ministers)$/.test(reader.key(first)))
  )
}

/** "Called the president a con man", "called him “overdue”", and not "called the president a day later": what somebody is said to be. */
const isNaming = (reader: RuleReader, at: number): boolean => {
  const isBoth = reader.key(at + 1) === 'both'
  // "Called both the president and his rival “crazy”".
  if (
    isBoth &&
    /^[^.;,]{0,120} ["“]/.test(
      reader.view.body.slice(reader.view.words[at + 1]?.end, reader.view.words[at + 14]?.start),
    )
  )
    return true
  const found = actorAt(reader.view, at + 1)
  const after = found?.until ?? (isBoth || /^(?:his|her|their)$/.test(reader.key(at + 1)) ? at + 3 : at + 2)
  if (reader.view.words[after]?.gap === 'join')
    return (
      /^(?:an?|the|one)$/.test(reader.key(after)) &&
      !reader.timeBetween(after + 1, after + 4) &&
      reader.find(after, 1, 3, words('day days hour hours time moment')) < 0
    )
  return /^\s*["“‘']/.test(reader.view.body.slice(reader.view.words[after - 1]?.end))
}

/** "Told his counterpart by phone on Friday", "urged both by telephone". */
const toldByPhone = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:told|urged|warned|assured|informed|asked|briefed)$/.test(reader.key(at))) return false
  // "Told CNN by phone".
  const whom = reader.view.mentions[reader.view.words[reader.people(at, 1, 4)]?.mention ?? -1]
  if (whom?.kind === 'outlet') return false
  const phone = reader.find(at, 1, 10, TELEPHONES)
  return phone >= 0 && /^(?:by|the)$/.test(reader.key(phone - 1)) && !reader.verbBetween(at, phone)
}

const CALLS = words(
  'phone telephone ring speak talk discuss call hold make have tell urge warn assure inform ask brief',
)

export const readCall = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!CALLS.has(verb.lemma)) return false
  const phoned =
    verb.form === 'past' &&
    (/^(?:phone|telephone)$/.test(verb.lemma) || (verb.lemma === 'ring' && isWhom(reader, at + 1)))
  const byPhone =
    verb.form !== 'ing' &&
    ((/^(?:speak|talk|discuss)$/.test(verb.lemma) && reader.find(at, 1, 8, PHONES) >= 0) || toldByPhone(reader, at))
  // "Spoke on Tuesday with both leaders".
  const to = reader.timeBetween(at + 1, at + 2) || reader.key(at + 1).endsWith('ly') ? at + 2 : at + 1
  const next = reader.key(/^(?:with|to)$/.test(reader.key(to)) ? to : at + 1)
  const called =
    verb.lemma === 'call' &&
    verb.form === 'past' &&
    reader.view.words[at + 1]?.gap === 'join' &&
    // "Called his claim ridiculous".
    ![1, 2, 3].some((step) => reader.view.words[at + step]?.possessive) &&
    !isNaming(reader, at) &&
    (actorAt(reader.view, at + 1)?.mention.kind === 'person' ||
      next === 'both' ||
      // "Called her vote a mistake".
      (/^(?:his|her|their)$/.test(next) && (isWhom(reader, at + 1) || reader.key(at + 2) === 'opposite')))
  const line = /^(?:hold|make|have)$/.test(verb.lemma) ? reader.find(at, 1, 6, words('call calls')) : -1
  // "Made the right call".
  const judged =
    verb.lemma === 'make' &&
    (/^(?:wrong|right|good|bad|tough|hard|judg[e]?ment|final|close|difficult)$/.test(reader.key(line - 1)) ||
      reader.key(line + 1) === 'for')
  const held = line >= 0 && !judged && (reader.people(line, 1, 6) >= 0 || reader.people(at, -1, 8) >= 0)
  const spoke =
    /^(?:speak|talk)$/.test(verb.lemma) &&
    verb.form === 'past' &&
    reader.find(at, 1, 6, UNHEARD) < 0 &&
    !isAtHome(reader, at) &&
    (/^(?:with|to|directly|again|separately|briefly|privately|at|on|in|for)$/.test(next) || next === '') &&
    !isReporters(reader, at) &&
    // "Hezbollah spoke for the government".
    (next !== 'for' || reader.people(at + 1, 1, 3) < 0) &&
    (reader.people(at, -1, 12) >= 0 || reader.key(at - 1) === 'i')
  const plural =
    spoke &&
    (reader.key(at - 1) === 'they' ||
      reader.find(at, -1, 5, words('two both')) >= 0 ||
      next === 'with' ||
      (next === 'to' && isWhom(reader, to + 1)) ||
      // "Crowds came and the president spoke to relatives".
      (next !== 'to' && reader.find(at, -1, 14, words('and')) >= 0))
  // "Will speak to Putin on Monday", "plans to speak with both".
  const ahead =
    verb.form === 'base' &&
    /^(?:speak|talk)$/.test(verb.lemma) &&
    /^(?:to|with)$/.test(next) &&
    actorAt(reader.view, at + 2) !== null &&
    realityOfVerb(reader.view, at, verb.form) === 'planned'
  if (!phoned && !byPhone && !called && !held && !plural && !ahead) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const unheard = plural && !byPhone && !called && !held && !phoned
  reader.push(
    at,
    unheard ? 'mediation_session' : 'phone_contact',
    reality,
    unheard ? 'meeting' : 'call',
    reader.key(at),
    {
      oneSided: true,
      confidence: unheard ? 0.45 : 0.65,
    },
  )
  return isReal(reality)
}
