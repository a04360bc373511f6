/** What the headline of a text says of whose words it is. */
import type { Mention } from '@/lib/drafting/types'

export type Headline = { text: string; mentions: readonly Mention[] }

const SPOKEN =
  /\b(?:transcript|remarks|statement|speech|address|message|lecture|keynote|intervention|briefing|stakeout|press conference|letter|full text)\b/i
const INTERVIEW = /\b(?:interview(?:s|ed)?|Q ?& ?A|in conversation|speaks? to|talks? to|sits? down|questions)\b/i

const isPerson = ({ kind, how }: Mention): boolean => kind === 'person' && (how === 'name' || how === 'alias')

/** "Joint Statement from the Leaders of Chad, Mali and Niger on the Sahel" */
const JOINT =
  /^(?:\S+ ){0,2}joint (?:statement|communiqu[eé]|declaration)s? (?:from|by|of|between) (?:the )?(?:(?:leaders|governments|foreign ministers|heads of state) of )?(?:the )?(?<who>[^:|]+?)(?= (?:on|following|regarding|concerning|after) |$)/i

export const isJoint = (title: string): boolean =>
  /^(?:\S+ ){0,2}joint (?:statement|communiqu[eé]|declaration)\b/i.test(title)

const signatories = ({ text, mentions }: Headline): Mention | null => {
  const who = JOINT.exec(text)?.groups?.who
  const first = mentions[0]
  if (who === undefined || !first) return null
  return {
    ...first,
    text: who,
    actor: null,
    name: who.replace(/\s+/g, ' ').trim(),
    kind: 'other',
    affiliation: null,
    role: null,
    how: 'name',
  }
}

/** Whom a headline names as the speaker of a text: "Remarks by President Moen", "Moen's speech at the council". */
export function speakerIn(headline: Headline | null): Mention | null {
  if (!headline || !SPOKEN.test(headline.text)) return null
  if (isJoint(headline.text)) return signatories(headline)
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
