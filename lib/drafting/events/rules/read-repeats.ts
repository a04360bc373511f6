/** Acts told again without their verb: "…, the second in Kuwait from 3 March", "and about 800 in April", "and then in Kuwait on 10 April". */
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from '../candidate'
import { words } from '../lexicon'
import { isReal, type RuleReader } from './rule-reader'

const COUNTED = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth another further final last next',
)
const ONES = words(
  'one round session meeting summit conference visit trip call exchange swap release batch group phase extension truce',
)
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|scores)$/
const ABOUT = /^(?:about|nearly|almost|some|over|around|roughly|only|just|at|least|more|than|another|a|further)$/
const WHEN = /^(?:in|on|at|from|between|last|later|earlier|early|late|the|this|a)$/
const OPENS = words('and then later again finally afterwards')
const PAUSES = new Set([',', ';', ':'])
/** Words that make a clause of what follows. */
const FINITE = /^(?:is|are|has|have|had|will|would|which|who|that|be|been|not|to|because|if)$/
const LONGEST = 14

/** Whether something new may begin at a word: after a comma, a semicolon or "and". */
const mayOpen = (reader: RuleReader, at: number): boolean =>
  OPENS.has(reader.key(at)) || PAUSES.has(reader.view.body.charAt(reader.view.words[at - 1]?.end ?? 0))

/** The words of a repetition that begins here, [from, until), with what it repeats; null where nothing is repeated. */
const repetitionAt = (reader: RuleReader, start: number): { at: number; counted: boolean } | null => {
  // "…, followed by a second on 12 August".
  let at = reader.key(start) === 'followed' && reader.key(start + 1) === 'by' ? start + 2 : start
  while (OPENS.has(reader.key(at)) && at < start + 5) at++
  if (/^(?:a|an|the)$/.test(reader.key(at)) && COUNTED.has(reader.key(at + 1))) at++
  if (COUNTED.has(reader.key(at)) && !NUMBER.test(reader.key(at + 1))) {
    const noun = ONES.has(reader.key(at + 1)) ? at + 1 : at
    // "The second in a month" counts and tells nothing new.
    return WHEN.test(reader.key(noun + 1)) &&
      !/^(?:the|a|an|as|this)$/.test(reader.key(noun + 1)) &&
      !/^(?:a|an|as|this|the)$/.test(reader.key(noun + 2))
      ? { at: noun, counted: false }
      : null
  }
  const first = at
  while (ABOUT.test(reader.key(at)) && at < first + 4) at++
  if (NUMBER.test(reader.key(at)) && reader.plain(at)) {
    const more = /^(?:more|others|people|prisoners|captives|detainees|hostages)$/.test(reader.key(at + 1)) ? at + 1 : at
    return /^(?:in|on|last|later|the)$/.test(reader.key(more + 1)) && reader.timeBetween(more + 1, more + 4)
      ? { at: more, counted: true }
      : null
  }
  // "And then in Kuwait on 10 April", "and again in August".
  const place = /^(?:in|at|to)$/.test(reader.key(first)) ? first + 1 : first
  const how = reader.view.mentions[reader.view.words[place]?.mention ?? -1]?.how
  if ((how === 'place' || how === 'metonym') && start !== place)
    return /^(?:in|on|from|last)$/.test(reader.key(place + 1)) && reader.timeBetween(place + 2, place + 3)
      ? { at: place, counted: false }
      : null
  const again = reader.key(first - 1) === 'again' && first > start
  return again && /^(?:in|on|last)$/.test(reader.key(first)) && reader.timeBetween(first + 1, first + 2)
    ? { at: first - 1, counted: false }
    : null
}

/** Where the repetition ends: before the next comma or "and"; -1 if it has a verb of its own or no time. */
const endOf = (reader: RuleReader, at: number): number => {
  let end = at + 1
  for (; end < at + LONGEST && reader.together(end, at); end++) {
    if (FINITE.test(reader.key(end))) return -1
    if (reader.key(end) === 'and' || PAUSES.has(reader.view.body.charAt(reader.view.words[end - 1]?.end ?? 0))) break
  }
  return reader.timeBetween(at + 1, end) ? end : -1
}

/** What can be told again: talks, releases, a truce that is extended. */
const isRepeated = ({ type, reality }: Candidate, counted: boolean): boolean => {
  const family = FAMILY_OF[type]
  if (!isReal(reality)) return false
  return counted ? family === 'release' : family === 'talks' || family === 'release' || type === 'ceasefire_in_force'
}

/** `start`: the first candidate of the sentence. */
export const readRepeats = (reader: RuleReader, from: number, until: number, start: number): void => {
  const told = reader.candidates.slice(start)
  if (told.length === 0) return
  for (let at = from + 1; at < until; at++) {
    if (!mayOpen(reader, at)) continue
    const found = repetitionAt(reader, at)
    const end = found ? endOf(reader, found.at) : -1
    if (!found || end < 0) continue
    if (reader.candidates.slice(start).some((one) => found.at >= one.from && found.at < one.until)) continue
    const before = told
      .filter((one) => one.at < at && isRepeated(one, found.counted))
      .toSorted((a, b) => b.at - a.at)[0]
    if (!before) continue
    reader.push(found.at, before.type, before.reality, before.rule, reader.key(found.at), {
      from: at,
      until: end,
      subjectMediates: false,
      oneSided: before.oneSided,
      direct: before.direct,
      confidence: 0.38,
    })
    at = end - 1
  }
}
