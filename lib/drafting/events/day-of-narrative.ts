/** "On Tuesday he arrived. He met both sides.": what is told in the plain past, without a day of its own, goes on on the day told before. */
import { addDays, isoMonth, splitDay } from '@/lib/dates/calendar'
import { boundsOf } from '@/lib/dates/edtf'
import { resolveDate, UNKNOWN_DATE } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { DraftDate } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import { isBound } from './bounds-of-time'
import type { Candidate } from './candidate'
import { firstOfClause } from './clauses-of-dates'
import { isDayOfWriting } from './days-of-writing'
import { liesBehind } from './direction-of-date'
import { TALKS_NOUNS, verbOf } from './lexicon'
import type { TextView } from './read-text'
import { isSeries } from './words-of-act'

/** How many sentences the day of the news goes on: for meetings, and for what may as well be background. */
const REACH = 8
export const SHORT_REACH = 4
/** How many days an act is news. */
const NEWS_DAYS = 7

const BACKGROUND =
  /^(?:twice|recently|previously|formerly|already|repeatedly|once|always|often|ago|since|never|long|earlier|historically|traditionally|years|decades|months|weeks|times|ever|initially|originally|past|previous|last)$/
/** Times that no day can be read from, wherever in the clause. */
const NO_DAY = /^(?:ago|ramadan|eid|century|decades?|era|(?:19|20)\d0s)$/
const OPENS_BACKGROUND = /^(?:which|who|whose|that|since|before|until|once|if|because)$/

/** How far back an opening mark is looked for, so that a text on one line is not read again for each of its acts. */
const LONGEST_PARAGRAPH = 20_000

/** Inside marks somebody else tells of another time. */
const isQuoted = ({ body, words }: TextView, at: number): boolean => {
  const end = words[at]?.start ?? 0
  const near = body.slice(Math.max(0, end - LONGEST_PARAGRAPH), end)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  let straight = 0
  for (let index = before.indexOf('"'); index >= 0; index = before.indexOf('"', index + 1)) straight++
  return straight % 2 === 1
}

export type Tense = 'past' | 'perfect' | 'present' | null

/** "During a phone call with him, the minister said": what else was said then. */
const opensScene = (view: TextView, { at, rule }: Candidate): boolean => {
  const first = view.sentenceWords[view.words[at]?.sentence ?? -1]?.from ?? 0
  if (rule !== 'call-noun' || at - first > 5 || !/^(?:during|in)$/.test(view.words[first]?.key ?? '')) return false
  for (let index = first; index < at; index++) if (BACKGROUND.test(view.words[index]?.key ?? '')) return false
  return true
}

/** How a verb tells what happened: "met", "has met", "is meeting"; null where it looks further back, or tells nothing by itself. */
export const tenseOf = (view: TextView, candidate: Candidate): Tense => {
  if (candidate.reality !== 'happened' || candidate.confidence < 0.45) return null
  if (opensScene(view, candidate)) return isQuoted(view, candidate.at) ? null : 'past'
  if (candidate.rule.endsWith('-noun')) return null
  if (candidate.rule === 'welcome') return isQuoted(view, candidate.at) ? null : 'perfect'
  const first = firstOfClause(view, candidate.at)
  const opening = view.words[first]?.key ?? ''
  // "Said that the two had met" is told, "the deal that he struck" is looked back on.
  if (OPENS_BACKGROUND.test(opening) && !(opening === 'that' && isSaying(view, first - 1))) return null
  const { key = '', mention } = view.words[candidate.at] ?? {}
  const aux = view.words[candidate.at - 1]?.key ?? ''
  const going = key.endsWith('ing') && /^(?:is|are)$/.test(aux)
  const went = key.endsWith('ing') && /^(?:was|were)$/.test(aux)
  // "Used the trip to urge him": done.
  const meant = aux === 'to'
  if (mention !== -1 || !(going || went || meant || verbOf(key)?.form === 'past' || key.endsWith('ed'))) return null
  if (isParticiple(view, candidate.at) || isCountedAfter(view, candidate.at)) return null
  let tense: Tense = going ? 'present' : 'past'
  for (let at = first; at < Math.min(candidate.until + 16, view.words.length); at++) {
    const word = view.words[at]
    if (!word || (at > candidate.at && word.clause !== view.words[candidate.at]?.clause)) break
    if (NO_DAY.test(word.key)) return null
    if (at >= candidate.until + 3) continue
    // "The first visit since the war began" is no background.
    if (word.key === 'since' ? !isFirstSince(view, at, first) : BACKGROUND.test(word.key)) return null
    if (word.key === 'had' && isConsentTold(view, candidate, first)) continue
    if (/^(?:had|would|could|might|should|must)$/.test(word.key) && at < candidate.until) return null
    if (at >= candidate.at) continue
    if (candidate.at - at <= 5 && (word.key === 'has' || word.key === 'have')) tense = 'perfect'
  }
  // "Have held four rounds of talks": over some time.
  if (tense === 'perfect' && isSeries(view, candidate)) return null
  return isQuoted(view, candidate.at) ? null : tense
}

export const isConsent = ({ rule }: Candidate): boolean => /^(?:agree|accept|agree-to-meet|agreement)$/.test(rule)

/** "Told reporters that Juba had accepted the plan": news when it is told; what else "had" been done is looked back on. */
const isConsentTold = (view: TextView, candidate: Candidate, first: number): boolean => {
  if (!isConsent(candidate)) return false
  const { at } = candidate
  for (let back = at - 1; back >= Math.max(first - 1, at - 14); back--) if (isSaying(view, back)) return true
  return false
}

const isFirstSince = (view: TextView, at: number, from: number): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - 8); back--)
    if (/^(?:first|second|third|latest)$/.test(view.words[back]?.key ?? '')) return true
  return false
}

/** "A ceasefire brokered by China": a verb that tells nothing by itself. */
export const isParticiple = (view: TextView, at: number): boolean => {
  const next = view.words[at + 1]?.key ?? ''
  // "With talks conducted through Oman".
  if (/^(?:through|via)$/.test(next) && TALKS_NOUNS.has(view.words[at - 1]?.key ?? '')) return true
  const particle = /^(?:forward|out|up|down)$/.test(next) && view.words[at + 2]?.key === 'by'
  if (next !== 'by' && !particle) return false
  for (let back = at - 1; back >= at - 4; back--)
    if (/^(?:is|are|was|were|be|been|being)$/.test(view.words[back]?.key ?? '')) return false
  return true
}

/** "Collapsed after ten days": counted from a day that is not told. */
const isCountedAfter = (view: TextView, at: number): boolean =>
  view.words[at + 1]?.key === 'after' &&
  /^(?:days|weeks|months)$/.test(view.words[at + 3]?.key ?? '') &&
  view.words[at + 4]?.key !== 'of'

const isSaying = (view: TextView, at: number): boolean =>
  /^(?:said|says|announced|confirmed|added|told|reported|reporters|declared|stated|fact|news)$/.test(
    view.words[at]?.key ?? '',
  )

const isNews = ({ published }: ArticleReading, { precision, earliest }: DraftDate): boolean =>
  /^(?:days?|week)$/.test(precision) &&
  earliest !== null &&
  published !== null &&
  earliest <= published.day &&
  earliest >= addDays(published.day, -NEWS_DAYS)

/** "In Ankara, where he met the president": of the news of the day itself, or of nobody knows when. */
const isAside = (view: TextView, at: number): boolean => view.words[firstOfClause(view, at)]?.key === 'where'

const GOES_ON = /^(?:they|he|she|it|both|then|there)$/
/** "They signed a truce", "the two sides signed": about those of the sentence before. */
const goesOn = (view: TextView, sentence: number): boolean => {
  const first = view.sentenceWords[sentence]?.from ?? 0
  const key = view.words[first]?.key ?? ''
  return (
    GOES_ON.test(key) ||
    (key === 'the' && /^(?:two|sides|parties|meeting|talks)$/.test(view.words[first + 1]?.key ?? ''))
  )
}

const ANSWERS = /^(?:accepted|rejected|refused|dismissed|welcomed|backed|endorsed|signed|approved|declined|ignored)$/
const OF_TIME = /^(?:day|week|month|year|morning|afternoon|evening|night|time|same|is|was|has|said|would|will)$/
/** "Those talks were suspended", "Israel accepted it", "the delegates then sat apart": what came of what the sentence before tells. */
const cameOf = ({ words, sentenceWords }: TextView, sentence: number): boolean => {
  const first = sentenceWords[sentence]?.from ?? 0
  const key = (at: number): string => words[at]?.key ?? ''
  if (/^(?:that|those)$/.test(key(first)) && !OF_TIME.test(key(first + 1))) return true
  return [1, 2, 3, 4].some(
    (step) => key(first + step) === 'then' || (key(first + step) === 'it' && ANSWERS.test(key(first + step - 1))),
  )
}

/** A day as the month in which what came of it may as well have been done; unknown where a few days more or less give another month. */
export const monthOf = (date: DraftDate, within = 0): DraftDate => {
  if (date.precision !== 'day' || date.earliest === null) return date
  const { year, month } = splitDay(date.earliest)
  const edtf = isoMonth(year, month)
  if (!addDays(date.earliest, within).startsWith(edtf)) return UNKNOWN_DATE
  return { ...date, edtf, ...boundsOf(edtf), precision: 'month', basis: 'inferred' }
}

/** The day of the news on which an act without a day was done. */
export const dayOfAct = (reading: ArticleReading, candidate: Candidate, sentence: number): DraftDate | null => {
  const date = dayOfNarrative(reading, sentence, FAMILY_OF[candidate.type] === 'talks' ? REACH : SHORT_REACH)
  return isAside(reading.view, candidate.at) && date?.earliest !== reading.published?.day ? null : date
}

/** Counted from the day of speaking, inside marks. */
const OF_SPEAKER = /^(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|midnight)\b/i

type Lead = { candidate: Candidate; sentence: number; date: DraftDate; dateSoft: boolean }

/** The dates of a sentence on which something was done. */
const daysTold = ({ view, dates, published }: ArticleReading, sentence: number): DraftDate[] =>
  (dates[sentence] ?? [])
    .filter(
      ({ found, at }) =>
        !found.ofNext &&
        !found.forNext &&
        found.unit !== 'vague' &&
        !(OF_SPEAKER.test(found.text) && isQuoted(view, at)) &&
        !isBound(view, at) &&
        liesBehind(view, at) &&
        !isDayOfWriting(view, found, at),
    )
    .map(({ found }) => resolveDate(found, published, 'past', null))

/** The day that the sentences before a sentence tell of; null where they look back further, or tell of none. */
export const dayOfNarrative = (reading: ArticleReading, sentence: number, reach: number): DraftDate | null => {
  for (let index = sentence - 1; index >= Math.max(0, sentence - reach); index--) {
    const days = daysTold(reading, index)
    const news = days.filter((date) => isNews(reading, date))
    // "Said on Monday that it had met both last week".
    const last = news.findLast(({ precision }) => precision === 'day') ?? news.at(-1)
    if (last) return last
    const [day] = days
    if (!day) continue
    // An older day goes on in the next sentence only.
    if (index < sentence - 1 || days.length > 1) return null
    if (goesOn(reading.view, sentence) && day.precision !== 'year') return day
    return cameOf(reading.view, sentence) ? monthOf(day) : null
  }
  return null
}

export const dayOfPublication = (day: string): DraftDate => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis: 'inferred',
})

/** "It comes after a truce fell apart": the ground of the news, not the news; "After all called for a truce, the …" is news. */
const isGround = (view: TextView, at: number): boolean => {
  const first = firstOfClause(view, at)
  const opens = view.sentenceWords[view.words[at]?.sentence ?? -1]?.from === first
  return !opens && /^(?:after|following|where|when)$/.test(view.words[first]?.key ?? '')
}

/** "Days later, Oman brokered a truce, and both met": of no day that is told. */
const opensVaguely = ({ view, dates }: ArticleReading, sentence: number): boolean =>
  (dates[sentence] ?? []).some(
    ({ found, at }) => found.unit === 'vague' && at - (view.sentenceWords[sentence]?.from ?? 0) <= 2,
  )

/** How many sentences on a lead's day may be told. */
const TOLD_WITHIN = 3

/** What a lead tells as done, without a word of when, is of the day told next, or of the day of publication. */
export const dayOfLead = (reading: ArticleReading, { candidate, sentence, date, dateSoft }: Lead): DraftDate => {
  const { view, published } = reading
  // "Days later": words of its own that give no day.
  if (date.edtf !== null || !dateSoft || published === null) return date
  if (tenseOf(view, candidate) === null || isGround(view, candidate.at) || opensVaguely(reading, sentence)) return date
  // "The two fought a war in 2020. Russia brokered a truce."
  const before = sentence === 0 ? [] : daysTold(reading, sentence - 1)
  if (before.length > 0 && !before.some((told) => isNews(reading, told))) return date
  for (let index = sentence + 1; index <= sentence + TOLD_WITHIN; index++) {
    const day = daysTold(reading, index).find((told) => isNews(reading, told))
    if (day) return day
  }
  return dayOfPublication(published.day)
}
