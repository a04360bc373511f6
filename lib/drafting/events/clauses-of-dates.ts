/** How the clause of a date stands to the clause of an act. */
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { isHour } from './bounds-of-time'
import type { Candidate } from './candidate'
import { TALKS_NOUNS, verbOf, words } from './lexicon'
import type { TextView } from './read-text'

const AHEAD_OF = words(
  'talks meeting meetings summit round session conference negotiations ceremony visit signing assembly',
)

export const firstOfClause = (view: TextView, at: number): number => {
  let first = at
  while (first > 0 && view.words[first - 1]?.clause === view.words[at]?.clause) first--
  return first
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|might|must|should|according|said|told|says)$/

/** "Presented last week in Doha, where negotiators met": what "where" opens shares the day of what stands before it. */
export const opensWhere = (view: TextView, at: number, clause: number): boolean => {
  const own = view.words[at]?.clause
  if (own === undefined) return false
  const first = firstOfClause(view, at)
  // "Talks at the end of September, hosted by Cairo, at which they agreed": two words that each open a clause.
  if (view.words[first]?.key === 'which' && /^(?:at|during)$/.test(view.words[first - 1]?.key ?? ''))
    return own > clause && own - clause <= 3
  return own - clause === 1 && /^(?:where|when|at|during)$/.test(view.words[first]?.key ?? '')
}

/** A clause that is only "on Wednesday". */
export const setsOff = (view: TextView, found: FoundDate, at: number): boolean => {
  const first = firstOfClause(view, at)
  const end = (view.words[at]?.start ?? 0) + found.text.replace(/[,;]$/, '').length
  if (!/^[,.;]/.test(view.body.slice(end, end + 1)) || found.unit !== 'day') return false
  return at - first <= 2 && /^(?:on|in|at|late|early)$/.test(view.words[first]?.key ?? '')
}

/** "There was confusion on Monday after the delegation failed to come": the day of both. */
export const followsDate = (view: TextView, dateAt: number, at: number): boolean => {
  const opening = firstOfClause(view, at)
  return opening > dateAt && opening - dateAt <= 2 && /^(?:after|as|when)$/.test(view.words[opening]?.key ?? '')
}

/** "Mr Obasanjo, appointed in 2021, shuttled": a day of what is set off about somebody. */
export const isAside = (view: TextView, dateAt: number): boolean => {
  const { key = '', gap } = view.words[firstOfClause(view, dateAt)] ?? {}
  return gap === 'marks' && /^(?:appointed|elected|who)$/.test(key)
}

/** A clause that tells something else, with a verb of its own: "the war that erupted in 2014". */
export const tellsElse = (view: TextView, dateAt: number, candidate: Candidate): boolean => {
  const clause = view.words[dateAt]?.clause
  const first = firstOfClause(view, dateAt)
  // "A deal which the parties struck last month": the clause belongs to the noun before it.
  if (first === candidate.until && /^(?:which|that)$/.test(view.words[first]?.key ?? '')) return false
  // "Talks that begin on Thursday".
  if (/^(?:which|that|who)$/.test(view.words[first]?.key ?? '') && verbOf(view.words[first + 1]?.key ?? '')) return true
  for (let at = first; view.words[at]?.clause === clause; at++) {
    const word = view.words[at]
    if (!word || word.mention !== -1) continue
    if (
      /^(?:is|are|was|were|has|have|had|will|would|does|doesnt|wont)$/.test(word.key) ||
      (word.key.length > 4 && word.key.endsWith('ed')) ||
      verbOf(word.key)?.form === 'past'
    )
      return true
  }
  return false
}

/** "A meeting of the ministers of four countries in Geneva on April 17 gave hope": a day that belongs to the noun, however far on. */
export const isOfNoun = (view: TextView, { at, rule }: Candidate, dateAt: number): boolean => {
  if (
    !rule.endsWith('-noun') ||
    dateAt < at ||
    dateAt - at > 24 ||
    view.words[dateAt]?.clause !== view.words[at]?.clause
  )
    return false
  for (let index = at + 1; index < dateAt; index++) {
    const { key = '', mention } = view.words[index] ?? {}
    if (mention === -1 && (FINITE.test(key) || key.endsWith('ed') || verbOf(key)?.form === 'past')) return false
  }
  return true
}

/** "Since August, when a truce collapsed": the day of what "when" opens. */
export const opensWhen = (view: TextView, at: number, dateAt: number): boolean =>
  opensWhere(view, at, view.words[dateAt]?.clause ?? 0) && view.words[firstOfClause(view, at)]?.key === 'when'

/** "It was on May 3 that they signed a truce". */
export const isCleft = (view: TextView, dateAt: number, at: number): boolean => {
  const before = /^(?:on|in|at|only)$/.test(view.words[dateAt - 1]?.key ?? '') ? dateAt - 2 : dateAt - 1
  if (view.words[before]?.key !== 'was' || view.words[before - 1]?.key !== 'it') return false
  const opening = firstOfClause(view, at)
  return view.words[opening]?.key === 'that' && opening > dateAt && opening - dateAt <= 5
}

/** "Agreed on a roadmap when they met in Muscat on Wednesday": the day of what the act's own clause leads to. */
export const isOfWhen = (view: TextView, dateAt: number, { at, reality }: Candidate): boolean => {
  if (reality !== 'happened' || dateAt < at || view.words[dateAt]?.sentence !== view.words[at]?.sentence) return false
  const apart = (view.words[dateAt]?.clause ?? 0) - (view.words[at]?.clause ?? 0)
  return apart === 1 && view.words[firstOfClause(view, dateAt)]?.key === 'when'
}

/** "The talks closed this morning in Muscat, and the parties agreed on a truce": the day of both, where both are told alike. */
export const carriesOn = (view: TextView, dateAt: number, at: number): boolean => {
  const opening = firstOfClause(view, at)
  if (dateAt >= opening || view.words[dateAt]?.sentence !== view.words[at]?.sentence) return false
  const apart = (view.words[at]?.clause ?? 0) - (view.words[dateAt]?.clause ?? 0)
  return apart <= 2 && /^(?:and|but|while|then)$/.test(view.words[opening]?.key ?? '')
}

/** "Ahead of talks next month, he called for": what a phrase before the act looks ahead to. */
const inPhraseAhead = (view: TextView, at: number, dateAt: number): boolean => {
  for (let index = dateAt - 1; index >= dateAt - 12; index--) {
    const word = view.words[index]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (/^(?:ahead|before|prior|until|eve)$/.test(word.key)) return true
    if (word.key === 'after' || view.words[index + 1]?.clause !== word.clause) return false
  }
  return false
}

/** Talks that something else goes before stand between an act and a date, or with the date in a phrase before it. */
export const liesAhead = (view: TextView, at: number, dateAt: number): boolean => {
  // "Fought until 1991, when a truce was signed".
  if (dateAt < at) return !isHour(view, dateAt) && !opensWhen(view, at, dateAt) && inPhraseAhead(view, at, dateAt)
  let before = false
  for (let index = at + 1; index < dateAt; index++) {
    const key = view.words[index]?.key ?? ''
    // "Visited Aden before going on to Riyadh on Tuesday".
    if (key === 'before' && view.words[index + 1]?.key.endsWith('ing')) return true
    if ((key === 'ahead' || key === 'eve') && view.words[index + 1]?.key === 'of') before = true
    if (before && AHEAD_OF.has(key)) return true
  }
  return false
}

const OCCASIONS = new Set([...AHEAD_OF, 'exchange', 'swap'])

/** "Met on the sidelines of last month's summit", "agreed in Sunday's talks", "last year's talks … ended": an act is of the day of its occasion. */
export const isOfOccasion = (view: TextView, { at, rule }: Candidate, dateAt: number): boolean => {
  if (![1, 2, 3, 4].some((step) => OCCASIONS.has(view.words[dateAt + step]?.key ?? ''))) return false
  const before = view.words[dateAt - 1]?.key ?? ''
  if (dateAt > at)
    return (
      /^(?:at|during|in)$/.test(before === 'the' ? (view.words[dateAt - 2]?.key ?? '') : before) ||
      (before === 'of' && /^(?:sidelines|margins|fringes|start|end|close)$/.test(view.words[dateAt - 2]?.key ?? ''))
    )
  const opens = firstOfClause(view, dateAt) === dateAt - Number(/^(?:the|a|an|that)$/.test(before))
  return /^(?:collapse|talks)$/.test(rule) && opens
}

const BLOWS =
  /^(?:attacks?|bombings?|strikes?|killings?|assassination|massacre|raids?|coup|elections?|referendum|vote|invasion|uprising)$/

/** "The bombing of Thursday was why the talks were called off": the day of the blow. */
export const isOfBlow = (view: TextView, dateAt: number): boolean =>
  view.words[dateAt - 1]?.key === 'of' && BLOWS.test(view.words[dateAt - 2]?.key ?? '')

const UNITS = /^(?:minutes|day|days|week|weeks|month|months|year|years|long|later|soon|only|just)$/

/** "Following two days of talks in Muscat, the envoy said on Friday": talks that only a noun tells of, behind what has a day. */
export const isFollowed = (view: TextView, { from, at }: Candidate): boolean => {
  for (let back = at; back >= from - 8; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (!/^(?:after|following)$/.test(word.key)) continue
    if (UNITS.test(view.words[back - 1]?.key ?? '')) return false
    for (let next = back + 1; next <= at; next++) {
      const key = view.words[next]?.key ?? ''
      if (TALKS_NOUNS.has(key) || (next === back + 1 && key.endsWith('ing'))) return true
      // "US-backed talks" has no verb.
      if (view.words[next]?.mention === -1 && view.words[next]?.gap !== 'join' && verbOf(key)?.form === 'past')
        return false
    }
    return false
  }
  return false
}

/** "A truce on May 3 was followed by talks on May 5", "led to talks": the days on either side belong to what stands there. */
export const partsDates = (view: TextView, a: number, b: number): boolean => {
  const until = Math.max(a, b)
  for (let index = Math.min(a, b) + 1; index < until; index++) {
    const key = view.words[index]?.key
    const next = view.words[index + 1]?.key
    if (/^(?:followed|preceded)$/.test(key ?? '') && next === 'by') return true
    if ((key === 'led' && next === 'to') || (key === 'paved' && next === 'the') || (key === 'gave' && next === 'way'))
      return true
  }
  return false
}
