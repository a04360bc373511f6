/** Words that tell of an act of mediation, with the kind of act. */
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from './candidate'
import { type Verb, VISIT_NOUNS, verbOf } from './lexicon'
import type { TextView } from './read-text'
import { readAbsences } from './rules/read-absences'
import { readAgreements } from './rules/read-agreements'
import { readNouns } from './rules/read-nouns'
import { readOffers } from './rules/read-offers'
import { readNoNeed, readRefusals } from './rules/read-refusals'
import { readReleases } from './rules/read-releases'
import { readRepeats } from './rules/read-repeats'
import { readSetPhrases } from './rules/read-set-phrases'
import { readTalks } from './rules/read-talks'
import { readWelcome } from './rules/read-welcomes'
import { COLLECTIVES, RuleReader } from './rules/rule-reader'
import { IDLE, type Rule } from './text-reader'

const ARTICLES =
  /^(?:the|a|an|this|that|its|their|his|her|no|any|each|every|first|second|third|next|last|official|joint)$/

const NOUN_AFTER =
  /^(?:the|a|an|its|their|his|her|to|of|in|for|from|with|by|about|over|on|any|more|further|these|those|such|no|many|several|both|two|three|previous|repeated|new|possible)$/
const INFINITIVE = /^(?:to|will|would|could|might|should|must|can|did)$/

/** A link standing alone: its words are no sentence. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

/** "The end of March", "a visit": a noun. "To let in aid": no past form. */
const formInPlace = (reader: RuleReader, at: number, known: Verb | null): Verb | null => {
  if (known?.form === 'base') {
    // "Will next meet in June": a verb after all.
    const counted = /^(?:first|next|last)$/.test(reader.key(at - 1)) && INFINITIVE.test(reader.key(at - 2))
    // "The temporary pause to": an adjective between.
    const described =
      ARTICLES.test(reader.key(at - 2)) &&
      reader.plain(at - 1) &&
      !INFINITIVE.test(reader.key(at - 1)) &&
      !/(?:s|ly)$/.test(reader.key(at - 1)) &&
      !COLLECTIVES.has(reader.key(at - 1))
    return (ARTICLES.test(reader.key(at - 1)) || described) && !counted ? null : known
  }
  // "The strikes", "contributed to delays": nouns.
  if (known?.form === 's' && NOUN_AFTER.test(reader.key(at - 1))) return null
  if (known?.form === 'past' && known.lemma === reader.key(at) && INFINITIVE.test(reader.key(at - 1)))
    return { ...known, form: 'base' }
  return known
}

const RULES: readonly Rule<RuleReader, Verb | null>[] = [
  (reader, at) => reader.plain(at) && readAbsences(reader, at),
  (reader, at, verb) => reader.plain(at) && readRefusals(reader, at, verb),
  readNoNeed,
  readWelcome,
  readOffers,
  readReleases,
  readAgreements,
  readTalks,
  readSetPhrases,
]

/** The last word of the act that a rule, by its index, took a word up for: "offered to host talks", "agreed to free 887 detainees", "will send a delegation to take part in the talks". */
const endOfAct = ({ candidates }: RuleReader, at: number, taken: number): number => {
  const taker = RULES[taken]
  const last = candidates.at(-1)
  if (!last) return at
  const whole =
    taker === readWelcome ||
    (taker === readOffers && last.rule === 'offer') ||
    (taker === readAgreements && last.rule.startsWith('agree')) ||
    (taker === readTalks && last.rule === 'agree-to-meet')
  return whole && last.until > at ? last.until - 1 : at
}

/** Reads the act that a word opens, if any; the last word that it takes up. */
const readAct = (reader: RuleReader, at: number): number => {
  if (reader.isIdle(at, RULES.length, IDLE.candidates)) return at
  const known = verbOf(reader.key(at))
  const verb = formInPlace(reader, at, known)
  // No verb; one that is none where it stands; as it is; as an infinitive.
  const reading = known === null ? 0 : verb === null ? 1 : verb === known ? 2 : 3
  return endOfAct(reader, at, reader.show(at, RULES, verb, IDLE.candidates + 3 * reading))
}

/**
 * Candidates in the order of the text, those only wished for or negated among them. What a noun alone gives carries a
 * confidence below 0.4: a date or an agent must support it. Questions tell of nothing.
 */
export const findCandidates = (view: TextView): Candidate[] => {
  const reader = new RuleReader(view)
  for (const [index, { from, until }] of view.sentenceWords.entries()) {
    const text = view.sentences[index]?.text.trim() ?? ''
    if (text.endsWith('?') || ADDRESS.test(text)) continue
    const start = reader.candidates.length
    for (let at = from; at < until; at++) at = readAct(reader, at)
    if (text.includes('?')) dropAsked(reader, start)
    const told = reader.candidates.slice(start)
    const nouns = reader.candidates.length
    readNouns(
      reader,
      from,
      until,
      (at) =>
        reader.candidates.slice(nouns).some((one) => at > one.from && at < one.until) ||
        told.some((one) => (at >= one.from && at < one.until) || isSameMatter(view, one, at)),
    )
    readRepeats(reader, from, until, start)
  }
  return reader.candidates
}

/** "What is the point of holding talks?” said a diplomat": a question within the sentence. */
const dropAsked = ({ candidates, view }: RuleReader, start: number): void => {
  for (let index = candidates.length - 1; index >= start; index--) {
    const end = view.words[candidates[index]?.until ?? 0]?.start ?? 0
    if (/^[^.?!]*\?/.test(view.body.slice(end, end + 300))) candidates.splice(index, 1)
  }
}

/** ", a visit". */
const isApposed = (view: TextView, at: number): boolean => {
  const article = view.words[at - 1]
  return (
    /^(?:a|an)$/.test(article?.key ?? '') && view.body.slice(view.words[at - 2]?.end, article?.start).startsWith(',')
  )
}

/** "Ahead of a summit set for Wednesday, she met both": another meeting than the one told of. */
const isSetAhead = (view: TextView, at: number): boolean => {
  if (![2, 3, 4].some((step) => view.words[at - step]?.key === 'ahead' && view.words[at - step + 1]?.key === 'of'))
    return false
  for (let next = at + 1; next <= at + 8 && view.words[next]?.sentence === view.words[at]?.sentence; next++)
    if (/^(?:set|scheduled|due|planned|slated)$/.test(view.words[next]?.key ?? '')) return true
  return false
}

/** A noun in the clause of a verb that tells of the same family of acts adds nothing. */
const isSameMatter = (view: TextView, one: Candidate, at: number): boolean => {
  const word = view.words[at]
  // "Is to meet his counterpart on Monday, a visit that …": the meeting again.
  if (word && VISIT_NOUNS.has(word.key) && FAMILY_OF[one.type] === 'talks' && isApposed(view, at)) return true
  const clause = view.words[one.at]?.clause
  if (!word || word.clause !== clause || (one.reality === 'happened' && isSetAhead(view, at))) return false
  const talks =
    FAMILY_OF[one.type] === 'talks' || FAMILY_OF[one.type] === 'agree_to_meet' || FAMILY_OF[one.type] === 'refusal'
  return (
    talks && /^(?:talks|negotiations|meeting|summit|round|session|conference|dialogue|consultations)$/.test(word.key)
  )
}
