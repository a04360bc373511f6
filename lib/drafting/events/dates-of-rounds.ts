/** "Three rounds of talks, on 3 March, 5 April and 6 May": as many acts as days. */
import { addDays } from '@/lib/dates/calendar'
import { resolveDate } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { DraftDate } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import type { Candidate } from './candidate'

const SEVERAL = /^(?:rounds|meetings|talks|negotiations|sessions|summits|visits|calls|twice|times)$/
const COUNTED = /^(?:rounds|meetings|sessions|summits|visits|calls|twice|times)$/
const LISTED = /^(?:,| and|, and|, then| and again|, and again)(?: on| in)? ?$/

/** All days of the list in which the act's own date stands; empty where it stands alone. */
export const datesOfRounds = (reading: ArticleReading, candidate: Candidate, own: DraftDate): DraftDate[] => {
  const { view } = reading
  if (own.edtf === null || candidate.reality !== 'happened') return []
  // "Was renewed twice, in June and August".
  const twice = view.words.slice(candidate.at + 1, candidate.at + 4).some(({ key }) => key === 'twice')
  if (FAMILY_OF[candidate.type] !== 'talks' && !twice) return []
  // "The first two were held in April and May".
  const counts = [1, 2, 3].some(
    (step) =>
      /^(?:two|three|four)$/.test(view.words[candidate.at - step]?.key ?? '') &&
      /^(?:first|last|previous|other)$/.test(view.words[candidate.at - step - 1]?.key ?? ''),
  )
  const several =
    counts || twice || view.words.slice(candidate.from, candidate.until + 3).some(({ key }) => SEVERAL.test(key))
  const dates = reading.dates[view.words[candidate.at]?.sentence ?? -1] ?? []
  if (!several || dates.length < 2) return []
  let list: DraftDate[] = []
  for (const [index, { found, start }] of dates.entries()) {
    const date = resolveDate(found, reading.published, 'past', null)
    const before = dates[index - 1]
    const end = before && before.start + (before.found.end - before.found.start)
    const joined = end !== undefined && LISTED.test(view.body.slice(end, start))
    if (!joined && list.length > 1 && list.some(({ edtf }) => edtf === own.edtf)) break
    // "Between April 2021 and April 2022" is one time.
    const span = !joined && /\b(?:between|from) $/i.test(view.body.slice(Math.max(0, start - 9), start))
    if (span) return []
    list = joined ? [...list, date] : [date]
  }
  const known = list.filter(({ edtf }) => edtf !== null)
  const [first, second] = known
  // "On Wednesday and Thursday": talks of two days, unless several rounds are told.
  const lasting =
    candidate.rule === 'talks' &&
    !counts &&
    !view.words.slice(candidate.from, candidate.until).some(({ key }) => COUNTED.test(key))
  if (lasting && known.length === 2 && first?.latest && second?.earliest === addDays(first.latest, 1)) return []
  return known.length > 1 && known.some(({ edtf }) => edtf === own.edtf) ? known : []
}
