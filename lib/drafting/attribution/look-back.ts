/** Sentences that say whose words the sentence before was. */
import { phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Unit } from '@/lib/drafting/attribution/units'

const LOOKS_BACK = /^(?:With (?:these|those) words|In (?:these|those) words|(?:This|That) (?:is|was) how|So|Thus)\b/
/** "That was the response of a senior official." */
const WHOSE_WORDS =
  /^(?:So|Thus) (?:spoke|said|wrote|went) |^(?:That|This|Such|Those|These) (?:is|was|were|are) the (?:\p{L}+ )?(?:response|message|view|verdict|assessment|words?|answer|reaction|warning|conclusion|opinion|advice|promise|line) (?:of|from) /u
const STATED_BY =
  /^(?:This|It|That) (?:was|has been|is) (?:stated|announced|reported|said|declared|noted|emphasi[sz]ed|told) (?:to \p{L}+ )?(?:\w+ )?by /u

/** Whether a unit says whose the words before it were, and the phrase that names them: "That was the response of an official." */
export function lookBack(body: string, unit: Unit): { looksBack: boolean; named: Phrase | null } {
  const start = body.slice(unit.start, unit.start + 80)
  const whose = WHOSE_WORDS.exec(start)?.[0].length ?? 0
  const at = whose ? unit.items.findIndex((item) => item.start >= unit.start + whose) : -1
  return {
    looksBack: whose > 0 || LOOKS_BACK.test(start.slice(0, 40)),
    named: at > 0 ? phraseStartingAt(unit.items, at) : null,
  }
}

/** Who stated what the sentence before says: "This was stated by the spokesman". */
export function statedBy(body: string, unit: Unit): Phrase | null {
  if (!STATED_BY.test(body.slice(unit.start, unit.start + 80))) return null
  const by = unit.items.findIndex((item) => item.lower === 'by')
  return phraseStartingAt(unit.items, by + 1)
}
