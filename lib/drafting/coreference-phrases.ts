/** What a noun phrase says of whom it means. */
import { isGenitive, withoutStop } from '@/lib/drafting/attribution/items'
import { headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import type { Mention } from '@/lib/drafting/types'

const DESCRIBING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** The describing words of a phrase, lower case. */
export function describe(items: readonly Item[], phrase: Phrase | null): string[] {
  const out: string[] = []
  if (!phrase) return out
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i]
    if (item && DESCRIBING.has(item.pos) && !isMaster(items, i)) out.push(withoutStop(item))
  }
  return out
}

const MASTERS = new Set('president premier minister king queen emir amir sultan pope chancellor prince'.split(' '))

/** "The [president]'s envoy", "an adviser to the [king]": whom somebody serves, and is not. */
const isMaster = (items: readonly Item[], at: number): boolean =>
  MASTERS.has(items[at]?.lower ?? '') &&
  (isGenitive(items[at + 1]) || (items[at - 1]?.lower === 'the' && /^(?:to|for|of)$/.test(items[at - 2]?.lower ?? '')))

/** Pages and accounts that carry their owner's words: "read its Telegram channel". */
const OWN_PAGES = /^(?:account|channel|page|feed|website|site|blog)$/
const SOCIAL =
  /^(?:telegram|facebook|youtube|twitter|x|whatsapp|weibo|instagram|social|media|official|web|home|viber|vk|linkedin)$/
const PASSED_ON = /^(?:seen|obtained|reviewed|viewed|cited|quoted|carried|leaked|read|shared|heard)$/
const ISSUED = /^(?:statement|communiqu[eé]|release)$/
const PUBLISHED = /^(?:published|issued|released|posted|aired|broadcast|carried)$/
/** "a statement from the ministry", "the ministry's statement": whose words a text carries. */
export function issuerOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  const at = headOf(items, phrase)
  const noun = items[at]?.lower ?? ''
  const possessed = /^(?:his|her|its|their)$/.test(items[phrase.from]?.lower ?? '')
  if (!TEXT_NOUNS.has(noun) && !OWN_PAGES.test(noun)) return null
  if (OWN_PAGES.test(noun) && /^(?:channel|page)$/.test(noun) && !SOCIAL.test(items[at - 1]?.lower ?? '')) return null
  for (let i = at + 1; i < phrase.to; i++) {
    // "a report seen by Reuters"
    if (items[i]?.lower === 'by' && PASSED_ON.test(items[i - 1]?.lower ?? '')) return null
    // "a statement of the ministry", and not "of intent"
    const owned = items[i]?.lower === 'of' && ISSUED.test(noun) && /^(?:DET|PROPN)$/.test(items[i + 1]?.pos ?? '')
    if (
      owned ||
      /^(?:from|by|between)$/.test(items[i]?.lower ?? '') ||
      (items[i]?.lower === 'with' && items[at]?.lower.startsWith('interview'))
    )
      return { from: i + 1, to: phrase.to }
  }
  // "The report, published by a website, said"
  const [comma, published, by] = items.slice(phrase.to + 1, phrase.to + 4)
  const report = /^(?:report|article|story|study)$/.test(noun)
  if (report && comma?.lower === ',' && by?.lower === 'by' && PUBLISHED.test(published?.lower ?? ''))
    return phraseStartingAt(items, phrase.to + 4)
  for (let i = at - 1; i > phrase.from; i--) if (isGenitive(items[i])) return { from: phrase.from, to: i - 1 }
  return possessed && at > phrase.from ? { from: phrase.from, to: phrase.from } : null
}

/** "One of them", "two of the diplomats", "another": the noun of the group, '' where it has none, null for anything else. */
export function memberOf(items: readonly Item[], phrase: Phrase): string | null {
  const first = items[phrase.from]?.lower ?? ''
  // "The third cautioned"
  if (
    first === 'the' &&
    phrase.to === phrase.from + 1 &&
    /^(?:other|second|third|fourth)$/.test(items[phrase.to]?.lower ?? '')
  )
    return ''
  if (!/^(?:one|two|three|another|some|several|both|most|many)$/.test(first)) return null
  if (phrase.to === phrase.from) return first === 'one' || first === 'another' ? '' : null
  if (items[phrase.from + 1]?.lower !== 'of') return null
  const next = items[phrase.from + 2]?.lower ?? ''
  if (next === 'them') return ''
  return /^(?:the|those|these)$/.test(next) && phrase.to === phrase.from + 3 ? (items[phrase.to]?.lower ?? null) : null
}

/** A describing word of a phrase as it is printed. */
export function properWord(items: readonly Item[], phrase: Phrase, word: string): string {
  return items.slice(phrase.from, phrase.to + 1).find((item) => withoutStop(item) === word)?.text ?? word
}

/** "the international group Human Rights Watch" is called by its name, "Qatar's foreign ministry" by all its words. */
export function nameOf(mention: Mention | undefined, printed: string): string {
  const text = printed.replace(/ \([^)]*\)$/, '')
  if (!mention) return text
  if (mention.how === 'role') return mention.name === mention.text ? text : mention.name
  if (mention.kind === 'outlet') return mention.name
  // "Save the Children", of which a tagger sees the last words.
  if (mention.text.length > text.length && mention.text.endsWith(text)) return mention.text
  const at = text.indexOf(mention.text)
  const described =
    at > 0 &&
    text.length === at + mention.text.length &&
    (/^(?:[\p{L}\p{M}-]+ )*\p{Ll}[\p{L}\p{M}-]* $/u.test(text.slice(0, at)) ||
      // "Vik's self-styled National Army"
      (mention.actor !== null && /['’]s? (?:(?:\p{L}+-)?\p{Ll}[\p{L}\p{M}-]* )*$/u.test(text.slice(0, at))))
  return described ? mention.text : text
}
