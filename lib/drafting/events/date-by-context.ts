/** The date of an act that stands with no date of its own: the day it was said on, the day its neighbours tell of. */
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { addDays } from '@/lib/dates/calendar'
import { resolveDate, UNKNOWN_DATE } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { DraftDate } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import { isBound } from './bounds-of-time'
import type { Candidate } from './candidate'
import { carriesOn, isFollowed } from './clauses-of-dates'
import { endsInSaying, isOfSaying, isSpeechDate, opensSpeech } from './dates-of-saying'
import { isDayOfWriting } from './days-of-writing'
import { dayOfAct, dayOfPublication, isConsent, isParticiple, tenseOf } from './day-of-narrative'
import { liesBehind } from './direction-of-date'
import { isLead } from './is-lead'
import { daysBehind, firstOfDays } from './length-of-talks'
import type { TextView } from './read-text'

export type EventDate = {
  date: DraftDate
  /** It stands with the very words of the act. */
  near: boolean
  /** It is read from what stands around the act, not from words of its own. */
  soft: boolean
}

const softDate = (date: DraftDate): EventDate => ({ date, near: false, soft: true })

const NO_DATE: EventDate = softDate(UNKNOWN_DATE)

/** How many sentences on a lead's act of speech may be dated. */
const SAID_WITHIN = 4

/** "Reported on Monday", "said on Dec. 18" a day later: no day further back is the news'. */
const isOfNews = ({ published }: ArticleReading, found: FoundDate): boolean => {
  if (found.parts.weekday !== null) return true
  const { latest } = resolveDate(found, published, 'past', null)
  return (
    published !== null && latest !== null && latest >= addDays(published.day, -NEWS_DAYS) && latest <= published.day
  )
}
const NEWS_DAYS = 3

/** Refusing, offering and appealing are done by saying so. */
const isSpeechAct = ({ rule }: Candidate): boolean =>
  /^(?:refusal|offer|ceasefire-appeal|proposal|invitation|agree-to-meet)$/.test(rule)

const LOOKING_BACK =
  /^(?:announcement|move|decision|statement|meeting|talks|deal|agreement|visit|call|release|exchange|swap|signing|truce|ceasefire|step|offer)$/

/** "The UN has called for a truce", says the lead; "he said in a statement on Saturday", the sentence after the next. */
const saidLater = (reading: ArticleReading, sentence: number, resolve: (found: FoundDate) => EventDate): EventDate => {
  const { view, dates } = reading
  for (let index = sentence + 1; index <= sentence + SAID_WITHIN; index++) {
    const said = (dates[index] ?? []).find(
      ({ at, found }) =>
        found.unit === 'day' && found.parts.weekday !== null && (isSpeechDate(view, at) || opensSpeech(view, at)),
    )
    if (said) return resolve(said.found)
  }
  return NO_DATE
}

/** "In April, Kenya proposed a truce, but the army turned it down": what opens a sentence goes for all that it tells. */
const opens = (view: TextView, at: number): boolean =>
  at - (view.sentenceWords[view.words[at]?.sentence ?? -1]?.from ?? 0) <= 2

/** The day of what follows talks is theirs, or the last of theirs. */
const dayOfFollowed = (reading: ArticleReading, candidate: Candidate, sentence: number): DraftDate | null => {
  const { view, dates, published } = reading
  if (FAMILY_OF[candidate.type] !== 'talks' || candidate.reality !== 'happened' || !isFollowed(view, candidate))
    return null
  const day = (dates[sentence] ?? []).find(
    ({ at, found }) =>
      found.unit === 'day' &&
      found.afterEarlier === null &&
      !found.ofNext &&
      !isBound(view, at) &&
      liesBehind(view, at) &&
      !isDayOfWriting(view, found, at),
  )
  return day ? firstOfDays(resolveDate(day.found, published, 'past', null), daysBehind(view, candidate)) : null
}

const isJustDone = (view: TextView, { at, reality, confidence }: Candidate): boolean =>
  reality === 'happened' &&
  confidence >= 0.45 &&
  view.words[at - 1]?.key === 'just' &&
  /^(?:i|we|ive|weve|have|has|had)$/.test(view.words[at - 2]?.key ?? '')

const SOON = /^(?:hours|days|weeks)$/

/** "A truce in January 2014, which collapsed within days": in the month, or the year, of what it was. */
export const soonAfter = (
  { view, dates, published }: ArticleReading,
  { at, rule }: Candidate,
  sentence: number,
): DraftDate | null => {
  const within = [1, 2].find((step) => view.words[at + step]?.key === 'within')
  if (rule !== 'collapse' || within === undefined) return null
  const span = [1, 2].map((step) => view.words[at + within + step]?.key ?? '').find((key) => SOON.test(key))
  if (span === undefined) return null
  const told = [sentence - 1, sentence].flatMap((index) => (dates[index] ?? []).filter((one) => one.at < at)).at(-1)
  const fits = told?.found.unit === 'year' || (told?.found.unit === 'month' && span !== 'weeks')
  return told && fits ? resolveDate(told.found, published, 'past', null) : null
}

export const dateByContext = (reading: ArticleReading, candidate: Candidate, sentence: number): EventDate => {
  const later = laterDate(reading, candidate, sentence)
  if (later.date.edtf !== null) return later
  const followed = dayOfFollowed(reading, candidate, sentence)
  if (followed !== null) return softDate(followed)
  const { view, dates } = reading
  // "I have just met both", "we just had a meeting": today.
  if (isJustDone(view, candidate) && reading.published !== null)
    return softDate(dayOfPublication(reading.published.day))
  const tense = tenseOf(view, candidate)
  const behind = daysBehind(view, candidate)
  // "It came at the end of six days of talks": as many before the day told.
  if (tense === null && behind > 0 && !(dates[sentence] ?? []).some(({ found }) => !found.ofNext)) {
    const last = dayOfAct(reading, candidate, sentence)
    return last === null ? NO_DATE : softDate(firstOfDays(last, behind))
  }
  if (tense === null) return NO_DATE
  const shared = (tense === 'perfect' ? [] : (dates[sentence] ?? [])).find(
    ({ at, found }) =>
      (found.unit === 'day' || opens(view, at)) &&
      found.afterEarlier === null &&
      !found.ofNext &&
      !isBound(view, at) &&
      liesBehind(view, at) &&
      carriesOn(view, at, candidate.at),
  )
  if (shared) return softDate(firstOfDays(resolveDate(shared.found, reading.published, 'past', null), behind))
  // Words of time of its own that fit no day keep it out of the day told before.
  if ((dates[sentence] ?? []).some(({ found }) => !found.ofNext)) return NO_DATE
  // "Egypt is hosting talks": now.
  if (tense === 'present')
    return reading.published === null ? NO_DATE : softDate(dayOfPublication(reading.published.day))
  if (tense === 'perfect' && !isLead(view, sentence)) return NO_DATE
  const date = dayOfAct(reading, candidate, sentence)
  return date === null ? NO_DATE : softDate(firstOfDays(date, behind))
}

/** Acts of speech happen when they are said; what "The announcement on Thursday" looks back on happened that day. */
const laterDate = (reading: ArticleReading, candidate: Candidate, sentence: number): EventDate => {
  const { view, dates } = reading
  const resolve = (found: FoundDate): EventDate => softDate(resolveDate(found, reading.published, 'past', null))
  if (isSpeechAct(candidate) && candidate.reality === 'happened' && !isParticiple(view, candidate.at)) {
    const said = (dates[sentence] ?? []).find(
      ({ at, found, start }) =>
        found.afterEarlier === null &&
        (isSpeechDate(view, at) ||
          endsInSaying(view, at, candidate.at) ||
          (at < candidate.at && opensSpeech(view, at)) ||
          isOfSaying(view, start + found.end - found.start)),
    )
    return said ? resolve(said.found) : isLead(view, sentence) ? saidLater(reading, sentence, resolve) : NO_DATE
  }
  if (candidate.confidence < 0.4 || candidate.reality !== 'happened') return NO_DATE
  // A lead is the day's news: "said on Monday that the minister had hosted both"; a consent is news wherever it is told.
  if (candidate.confidence >= 0.5 && (isLead(view, sentence) || isConsent(candidate))) {
    const said = (dates[sentence] ?? []).find(
      ({ at, found }) => found.unit === 'day' && isSpeechDate(view, at) && isOfNews(reading, found),
    )
    if (said) return resolve(said.found)
  }
  // "Said last week that it had agreed": within that week.
  const weeks = (dates[sentence] ?? []).find(
    ({ at, found }) =>
      at < candidate.at &&
      (found.unit === 'week' || found.unit === 'month') &&
      (isSpeechDate(view, at) || opensSpeech(view, at)),
  )
  if (weeks) return resolve(weeks.found)
  const next = view.sentenceWords[sentence + 1]
  const opening = next && view.words.slice(next.from, next.from + 3).map((word) => word.key)
  // It looks back on what its neighbour mainly tells.
  if (view.words[view.sentenceWords[sentence]?.from ?? 0]?.clause !== view.words[candidate.at]?.clause) return NO_DATE
  if (!next || opening?.[0] !== 'the' || !LOOKING_BACK.test(opening[1] ?? '')) return NO_DATE
  const told = (dates[sentence + 1] ?? []).find(({ at, found }) => at <= next.from + 4 && found.afterEarlier === null)
  return told ? resolve(told.found) : NO_DATE
}
