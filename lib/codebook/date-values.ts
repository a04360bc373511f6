import { acled, text, ucdp, type CodebookText } from '@/lib/codebook/entry'
import type { Basis, Precision } from '@/lib/codebook/values'

export const PRECISION_TEXTS: Record<Precision, CodebookText> = {
  day: text('The day is known.', 'One calendar day.', ucdp('1'), acled('1')),
  days: text('It is known to within two to six days.', 'Write the first and the last of them.', ucdp('2')),
  week: text('The week is known.', 'Seven days in a row.', ucdp('3'), acled('2')),
  month: text(
    'The month is known.',
    'The whole month is its date; it is never set on a day in the middle.',
    ucdp('4'),
    acled('3', 'ACLED then sets the event at mid-month; we do not'),
  ),
  year: text('The year is known.', 'The whole year is its date.', ucdp('5')),
  range: text('It lies between two days further apart, or before or after one.', 'Write the ends that are known.'),
  unknown: text('Nothing is known of its date.', 'It stands beside the timeline, counted and never placed.'),
}

export const BASIS_TEXTS: Record<Basis, CodebookText> = {
  stated: text('The text gives the date.', 'Word for word, or as a full date in its header.'),
  relative: text(
    'The text gives it by reference to when it was published.',
    '"On Tuesday", "last November", where the date of publication is stated.',
  ),
  inferred: text(
    'It was worked out from something that nobody stated.',
    'Everything that hangs on an inferred date is inferred. The note says how, and from which page.',
  ),
}
