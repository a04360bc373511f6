/** What coreference reads a phrase with: the text, its mentions, and everybody spoken of so far. */
import { headOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import { isGenitive } from '@/lib/drafting/attribution/items'
import type { Item } from '@/lib/drafting/attribution/units'
import type { Cast } from '@/lib/drafting/coreference-cast'
import type { MentionIndex } from '@/lib/drafting/mention-index'
import type { Mention } from '@/lib/drafting/types'

/** How far "the country's" looks back. */
const STATE_REACH = 600

export type Ground = { body: string; cast: Cast; mentions: MentionIndex; acronyms: ReadonlyMap<string, string> }

export const affiliationIn = ({ mentions }: Ground, items: readonly Item[], phrase: Phrase): string | null =>
  mentions
    .within(items[phrase.from]?.start ?? 0, items[phrase.to]?.end ?? 0)
    .find((one) => one.actor !== null && one.kind !== 'person' && one.kind !== 'outlet')?.actor ?? null

const REALM = /^(?:country|kingdom|nation|sultanate|emirate|republic|territory|enclave|strip)$/
const REGION = /^(?:Gulf|African|Asian|Arab|Himalayan|Balkan|Baltic|Nordic|Caribbean)$/
const GULF = new Set(['bahrain', 'kuwait', 'oman', 'qatar', 'saudi-arabia', 'united-arab-emirates'])
/** The state that "the country's army" means: the one named last before it. */
export function stateBefore({ mentions }: Ground, items: readonly Item[], phrase: Phrase): Mention | null {
  const [first, second, third] = items.slice(phrase.from, phrase.from + 3)
  if (first?.lower !== 'the') return null
  // "the Gulf state's"
  const placed = second !== undefined && REGION.test(second.text) && isGenitive(items[phrase.from + 3])
  const noun = placed ? third : isGenitive(third) ? second : undefined
  if (!(placed && noun?.lower === 'state') && !REALM.test(noun?.lower ?? '')) return null
  const gulf = second?.text === 'Gulf'
  return (
    mentions
      .within(Math.max(0, first.start - STATE_REACH), first.start)
      .filter(({ actor }) => !gulf || GULF.has(actor ?? ''))
      .findLast((one) => one.kind === 'state' || (one.kind === 'entity' && one.how === 'place')) ?? null
  )
}

/** "The oil-rich Gulf state": the one of them that was named last. */
export function gulfState({ mentions }: Ground, start: number, words: readonly string[], noun: string): Mention | null {
  if (!words.includes('gulf') || !(noun === 'state' || REALM.test(noun))) return null
  const before = mentions.within(Math.max(0, start - STATE_REACH), start)
  return before.findLast(({ actor, how }) => GULF.has(actor ?? '') && how !== 'demonym') ?? null
}

const ONE_BODY =
  /^(?:Forum|Council|Committee|Commission|Agency|Organi[sz]ation|Association|Ministry|Department|Fund|Union|Institute|Cent(?:re|er)|Office|Authority|Foundation|Programme|Program|Service|Administration|Movement|Party|Front)$/
/** "Qatar and the United States": names on both sides of "and". */
export function isJoint({ mentions }: Ground, items: readonly Item[], phrase: Phrase): boolean {
  const and = items.findIndex((item, i) => i > phrase.from && i < phrase.to && item.pos === 'CCONJ')
  const [first, last, joint] = [items[phrase.from], items[phrase.to], items[and]]
  // "a former minister and Hamas deputy" is one
  if (!first || !last || !joint || /^an?$/.test(first.lower)) return false
  // "the Hostages and Missing Families Forum" is one by its name
  const own = items.slice(and + 1, phrase.to + 1).every((item) => item.pos === 'PROPN')
  if (own && ONE_BODY.test(last.text) && !mentions.within(first.start, joint.start).some((one) => one.actor !== null))
    return false
  const sides = [mentions.within(first.start, joint.start), mentions.within(joint.end, last.end)]
  return sides.every((side) => side.some((one) => one.how !== 'place' && one.how !== 'demonym'))
}

export function headMention({ mentions }: Ground, items: readonly Item[], phrase: Phrase): Mention | undefined {
  const at = headOf(items, phrase)
  // "Silvestre Bello III"
  const head = items[/^(?:[IVX]{1,4}|Jr\.?|Sr\.?)$/.test(items[at]?.text ?? '') && at > phrase.from ? at - 1 : at]
  return head && mentions.at(head.start, head.end)
}
