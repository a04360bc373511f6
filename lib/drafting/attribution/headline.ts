/** What the headline of a text says of whose words it is. */
import type { Mention } from '@/lib/drafting/types'

export type Headline = { text: string; mentions: readonly Mention[] }

const SPOKEN =
  /\b(?:transcript|remarks|statement|speech|address|message|lecture|keynote|intervention|briefing|stakeout|press conference|letter|full text)\b/i
const INTERVIEW = /\b(?:interview(?:s|ed)?|Q ?& ?A|in conversation|speaks? to|talks? to|sits? down|questions)\b/i

const isPerson = ({ kind, how }: Mention): boolean => kind === 'person' && (how === 'name' || how === 'alias')

/** Whom a headline names as the speaker of a text: "Remarks by President Moen", "Moen's speech at the council". */
export function speakerIn(headline: Headline | null): Mention | null {
  if (!headline || !SPOKEN.test(headline.text)) return null
  return headline.mentions.find(isPerson) ?? null
}

/** Whom a headline names as the one interviewed: "Interview: Ida Moen on the talks". */
export function intervieweeIn(headline: Headline | null): Mention | null {
  if (!headline || !INTERVIEW.test(headline.text)) return null
  return headline.mentions.find(isPerson) ?? null
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

/** Whether letters before a colon are somebody's initials: "SdeM" for Staffan de Mistura. */
export function areInitials(label: string, name: string): boolean {
  if (!/^\p{Lu}\p{L}{1,5}$/u.test(label)) return false
  const words = name.split(/[\s-]+/)
  const spelt = words.map((word) => (/^\p{Ll}/u.test(word) ? word : word.charAt(0))).join('')
  const short = words.map((word) => word.charAt(0)).join('')
  const bare = words
    .filter((word) => !/^\p{Ll}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return [spelt, short, bare].some((letters) => letters.length > 1 && plain(letters) === plain(label))
}
