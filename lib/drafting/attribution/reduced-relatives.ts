/** Whom a participle's clause describes: "[a lecturer] reached on a line used by an agency said". */
import { subjectPlace } from '@/lib/drafting/attribution/appositions'
import { isNominal } from '@/lib/drafting/attribution/items'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { canSpeak, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { cueVerb } from '@/lib/drafting/attribution/verbs'

/** How many such clauses hang on one another. */
const DEEP = 3

const PARTICIPLE =
  /ed$|^(?:held|led|run|hit|met|known|seen|heard|made|given|taken|kept|built|sent|found|brought|caught)$/
/** "The envoy said in a statement": a verb, as every one of saying is here. */
const SAYS = /^(?:say|tell)$/
const isParticiple = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.lower ?? ''
  return (
    items[at]?.pos === 'VERB' &&
    PARTICIPLE.test(word) &&
    !SAYS.test(cueVerb(word)?.family ?? '') &&
    isNominal(items[at - 1])
  )
}

/** "The report, [published] by a website": what a participle after a comma only describes. */
export const describes = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === 'VERB' &&
  PARTICIPLE.test(items[at]?.lower ?? '') &&
  items[at - 1]?.lower === ',' &&
  items[at + 1]?.lower === 'by'

/** The subject before the participle on which the preposition before `phrase` hangs; null where there is none. */
export function hostOfParticiple(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  let { from } = phrase
  for (let depth = 0; depth < DEEP; depth++) {
    if (items[from - 1]?.pos !== 'ADP') return null
    const participle = isParticiple(items, from - 2)
    const host = phraseEndingAt(items, participle ? from - 3 : from - 2)
    if (!host || host.from <= floor) return null
    const described = participle || items.slice(host.from, host.to).some((_, i) => isParticiple(items, host.from + i))
    if (subjectPlace(items, host)) return described && canSpeak(items, host) ? host : null
    from = host.from
  }
  return null
}
