/** "Has agreed to send negotiators", "said it would take part", "said it would suspend the talks": what is done is the agreeing or the announcing, unless what is announced has a day of its own. */
import type { ArticleReading } from './article-reading'
import type { Candidate } from './candidate'
import type { EventDate } from './date-by-context'
import { dateEvent } from './date-event'
import type { TextView } from './read-text'

const isPromise = (view: TextView, { type, reality, cue, at }: Candidate): boolean =>
  (type === 'agree_to_meet' || type === 'suspend_mediation') &&
  reality === 'planned' &&
  (/^(?:agreed|accepted)/.test(cue) ||
    [1, 2, 3].some((step) => /^(?:will|would)$/.test(view.words[at - step]?.key ?? '')))

/** The date of an act and what it tells of: the meeting that is arranged, or that it was arranged. */
export const dateTold = (reading: ArticleReading, told: Candidate): EventDate & { candidate: Candidate } => {
  const planned = dateEvent(reading, told)
  // "Agreed to meet at a later date": a time of its own as well.
  if (!planned.soft || !isPromise(reading.view, told)) return { ...planned, candidate: told }
  const candidate: Candidate = { ...told, reality: 'happened' }
  return { ...dateEvent(reading, candidate), candidate }
}
