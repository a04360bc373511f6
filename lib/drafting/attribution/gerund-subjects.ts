/** Whose words a gerund goes on with: "issued a statement saying", "with the UN warning that". */
import { subjectPlace } from '@/lib/drafting/attribution/appositions'
import { isDeterminer, isFinite, isGenitive, isNominal, isTime } from '@/lib/drafting/attribution/items'
import { canSpeak, headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import type { Item } from '@/lib/drafting/attribution/units'
import { CLAIM_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'

const ISSUES =
  /^(?:issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|out|sent|sends|post(?:s|ed)|wrote|signed|made|gave|delivered|circulated|emailed|read|carried|aired|ran|broadcast)$/

/** "The increase follows Trump's pledge, saying", "issued a letter, claiming": whose words a gerund goes on with. */
export function claimOwner(items: readonly Item[], gerund: number, floor: number): Phrase | null {
  for (let at = gerund - 1; at > floor && at > gerund - 14; at--) {
    const item = items[at]
    if (!item || item.pos === 'QUOTE' || item.lower === ';') return null
    if (isFinite(item)) return null
    if (!CLAIM_NOUNS.has(item.lower) && !/^reports?$/.test(item.lower)) continue
    let owner = at - 1
    while (owner > floor && items[owner]?.pos === 'ADJ') owner--
    const genitive = isGenitive(items[owner]) ? phraseEndingAt(items, owner - 1) : null
    if (genitive && canSpeak(items, genitive)) return genitive
    // "local media reports"
    const plain =
      /^(?:reports?|claims?|statements?)$/.test(item.lower) && items[at - 1]?.pos === 'NOUN'
        ? phraseEndingAt(items, at - 1)
        : null
    if (plain && canSpeak(items, plain)) return plain
  }
  return null
}

/** "with [the UN] warning that", "despite [Turkey] denying that": the subject of a gerund. */
export function afterWith(items: readonly Item[], phrase: Phrase): Phrase | null {
  // "with [one official] travelling with the envoy saying"
  const lead = items
    .slice(0, phrase.to)
    .findLastIndex((item, i) => item.lower === ',' && items[i + 1]?.lower === 'with')
  const first = lead >= 0 && phrase.to - lead < 14 ? phraseStartingAt(items, lead + 2) : null
  if (first && first.to <= phrase.to && ROLE_NOUNS.has(items[headOf(items, first)]?.lower ?? '')) return first
  for (let i = phrase.to; i >= phrase.from; i--) {
    if (/^(?:with|despite)$/.test(items[i - 1]?.lower ?? '')) return { from: i, to: phrase.to }
  }
  return null
}

/** "with Oman demanding a map and [Egypt] saying that": the next one after such a subject. */
export function alsoWith(items: readonly Item[], end: number): Phrase | null {
  let and = end
  while (and > 0 && (isNominal(items[and]) || isDeterminer(items[and]))) and--
  if (items[and]?.lower !== 'and' || and === end) return null
  let gerund = false
  for (let at = and - 1; at >= 0 && and - at < 24; at--) {
    const item = items[at]
    if (!item || item.pos === 'QUOTE' || /^[;:.,]$/.test(item.text)) return null
    gerund ||= item.lower.endsWith('ing') && item.pos === 'VERB'
    if (item.lower !== 'with') continue
    const phrase = { from: and + 1, to: end }
    return gerund && canSpeak(items, phrase) ? phrase : null
  }
  return null
}

/** "put out [a statement]": whoever issued it says what it says. */
export const issuesText = (items: readonly Item[], phrase: Phrase) =>
  ISSUES.test(items[phrase.from - 1]?.lower ?? '') && TEXT_NOUNS.has(items[headOf(items, phrase)]?.lower ?? '')

/** "[the group] issuing a letter on Monday", before "calling on": who issues it. */
export function issuerBefore(items: readonly Item[], end: number): Phrase | null {
  let at = end
  while (at > 0 && (isTime(items[at]) || items[at]?.lower === 'on' || items[at]?.pos === 'NUM')) at--
  const text = phraseEndingAt(items, at)
  if (!text || !issuesText(items, text) || !items[text.from - 1]?.lower.endsWith('ing')) return null
  const issuer = phraseEndingAt(items, text.from - 2)
  return issuer && canSpeak(items, issuer) ? (afterWith(items, issuer) ?? issuer) : null
}

const REACHES =
  /^(?:rang|called|phoned|telephoned|wrote|emailed|messaged|texted|contacted|addressed|met|visited|lobbied|pressed)$/

/** "rang [the emir] suggesting he come": whoever reached somebody goes on. */
export const reaches = (items: readonly Item[], phrase: Phrase) => REACHES.test(items[phrase.from - 1]?.lower ?? '')

/** "a statement saying", "sources saying": what may stand directly before the gerund of saying. */
export function writes(items: readonly Item[], phrase: Phrase): boolean {
  const head = items[headOf(items, phrase)]?.lower ?? ''
  return TEXT_NOUNS.has(head) || (ROLE_NOUNS.has(head) && subjectPlace(items, phrase))
}
