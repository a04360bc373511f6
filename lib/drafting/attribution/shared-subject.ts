import { isComma } from '@/lib/drafting/attribution/frame'
import { isFinite, isVerbal, relativeBefore } from '@/lib/drafting/attribution/items'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { canSpeak, headOf } from '@/lib/drafting/attribution/phrases'
import { cutAfterAdjunct, emptySubject, type Subject } from '@/lib/drafting/attribution/subject'
import { findSubject } from '@/lib/drafting/attribution/subjects'
import type { Item } from '@/lib/drafting/attribution/units'
import { TEXT_NOUNS } from '@/lib/drafting/attribution/words'

const SUBORDINATES = /^(?:since|after|before|when|while|because|as|until|if|though|although|where|once)$/
/** The nearest subject of a finite verb on the left of `before`, outside relative clauses. */
export function sharedSubject(items: readonly Item[], before: number, floor: number): Subject | null {
  for (let at = before - 1; at > floor; at--) {
    const item = items[at]
    if (!item) break
    if (item.pos === 'QUOTE' || item.lower === ';') return null
    const shot = /^(?:shot|hit)$/.test(item.lower) && items[at + 1]?.lower === 'back'
    if (!(isFinite(item) || shot) || isVerbal(items[at + 1]) || items[at - 1]?.lower === 'to') continue
    const relative = relativeBefore(items, at)
    // "from Zelensky, who sought a clarification and insisted": no comma, so the relative clause goes on.
    const host =
      relative > floor && /^who$/.test(items[relative]?.lower ?? '') && !items.slice(at, before).some(isComma)
        ? phraseEndingAt(items, isComma(items[relative - 1]) ? relative - 2 : relative - 1)
        : null
    if (host) return { ...emptySubject(at), phrase: cutAfterAdjunct(items, host) }
    if (relative >= 0) continue
    const subject = findSubject(items, at, floor, 1)
    const lead = items[(subject?.phrase?.from ?? 0) - 1]
    // "rejected [a committee] led by Moen, accusing Oslo": the committee is what was rejected.
    if (item.lower.endsWith('ed') || item.lower === 'led') if (lead?.pos === 'VERB' && isFinite(lead)) continue
    // "even if it is late, hoping that"
    const dummy = subject?.phrase && /^(?:it|this|that|there)$/.test(items[subject.phrase.to]?.lower ?? '')
    if (dummy && (lead?.pos === 'SCONJ' || SUBORDINATES.test(lead?.lower ?? ''))) continue
    // "shelled each other since the deal was signed, each blaming the other"
    const text = subject?.phrase && TEXT_NOUNS.has(items[headOf(items, subject.phrase)]?.lower ?? '')
    if (text && (lead?.pos === 'SCONJ' || SUBORDINATES.test(lead?.lower ?? ''))) continue
    if (
      subject?.phrase &&
      canSpeak(items, subject.phrase) &&
      !/^(?:who|which|that)$/.test(items[subject.phrase.to]?.lower ?? '')
    )
      return subject
  }
  return null
}
