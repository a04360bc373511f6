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
import { IdleWords } from './text-reader'

const ARTICLES =
  /^(?:the|a|an|this|that|its|their|his|her|no|any|each|every|first|second|third|next|last|official|joint)$/

const NOUN_AFTER =
  /^(?:the|a|an|its|their|his|her|to|of|in|for|from|with|by|about|over|on|any|more|further|these|those|such|no|many|several|both|two|three|previous|repeated|new|possible)$/
const INFINITIVE = /^(?:to|will|would|could|may|might|should|must|can|did)$/

/** A link standing alone: its words are no sentence. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

const IDLE = new IdleWords()

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

/** Reads the act that a word opens, if any; the last word that it takes up. */
const readAct = (reader: RuleReader, at: number): number => {
  const verb = formInPlace(reader, at, verbOf(reader.key(at)))
  if (reader.plain(at) && (readAbsences(reader, at) || readRefusals(reader, at, verb))) return at
  if (readNoNeed(reader, at)) return at
  if (readWelcome(reader, at)) return (reader.candidates.at(-1)?.until ?? at + 1) - 1
  if (readOffers(reader, at, verb)) {
    // "Offered to host talks" is one act.
    const last = reader.candidates.at(-1)
    if (last?.rule === 'offer' && last.until > at + 1) return last.until - 1
    return at
  }
  if (readReleases(reader, at, verb)) return at
  if (readAgreements(reader, at, verb)) {
    // "Agreed to free 887 detainees" is one act: the infinitive is its content.
    const last = reader.candidates.at(-1)
    if (last?.rule.startsWith('agree') && last.until > at) return last.until - 1
    return at
  }
  if (readTalks(reader, at, verb)) {
    // "Will send a delegation to take part in the talks" is one act.
    const last = reader.candidates.at(-1)
    if (last?.rule === 'agree-to-meet' && last.until > at) return last.until - 1
    return at
  }
  readSetPhrases(reader, at)
  return at
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
    for (let at = from; at < until; at++) {
      if (!reader.open(at, IDLE)) continue
      const last = readAct(reader, at)
      reader.close(at, IDLE)
      at = last
    }
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

/** A noun in the clause of a verb that tells of the same family of acts adds nothing. */
const isSameMatter = (view: TextView, one: Candidate, at: number): boolean => {
  const word = view.words[at]
  // "Is to meet his counterpart on Monday, a visit that …": the meeting again.
  if (word && VISIT_NOUNS.has(word.key) && FAMILY_OF[one.type] === 'talks' && isApposed(view, at)) return true
  const clause = view.words[one.at]?.clause
  if (!word || word.clause !== clause) return false
  const talks =
    FAMILY_OF[one.type] === 'talks' || FAMILY_OF[one.type] === 'agree_to_meet' || FAMILY_OF[one.type] === 'refusal'
  return (
    talks && /^(?:talks|negotiations|meeting|summit|round|session|conference|dialogue|consultations)$/.test(word.key)
  )
}
