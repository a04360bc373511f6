import { isClaim } from '@/lib/drafting/attribution/claims'
import { appositionLeft, appositionRight, namedAs, subjectPlace } from '@/lib/drafting/attribution/appositions'
import { acrossCommas } from '@/lib/drafting/attribution/across-commas'
import { isComma } from '@/lib/drafting/attribution/frame'
import {
  afterWith,
  alsoWith,
  claimOwner,
  issuerBefore,
  issuesText,
  reaches,
  writes,
} from '@/lib/drafting/attribution/gerund-subjects'
import { isFinite, isNominal, isPronoun, isTime, relativeBefore } from '@/lib/drafting/attribution/items'
import { invertedSubject, startsClause } from '@/lib/drafting/attribution/inverted-subject'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { canSpeak, headOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import { describes, hostOfParticiple } from '@/lib/drafting/attribution/reduced-relatives'
import { cutAfterAdjunct, emptySubject, type Subject } from '@/lib/drafting/attribution/subject'
import type { Item } from '@/lib/drafting/attribution/units'
import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { readVerbGroup } from '@/lib/drafting/attribution/verb-group'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'

const TELLS = /^(?:quoted|quotes|quoting|cited|cites|citing|told|tells|tell|informed|assured|urged|reminded)$/
const SPOKEN_CHAINS =
  /^(?:go|goes|going|went|continue|continues|continued|seek|sought|proceed|proceeded|begin|began|begun|start|started|rush|rushed|quick|swift|pains|anxious|right|fond|hasten|hastened|used|keen|careful|eager|happy|came|come|comes|hesitated?|bother|turned|took|way|managed|able|chose|prefer|preferred|forced|compelled|moved|move|moves|appear|appeared|appears|seem|seemed|seems)$/
/** What people do in order to say something. */
const SPEAKS_TO =
  /^(?:took|takes|used|uses|held|issued|wrote|phoned|called|rang|telephoned|spoke|appeared|posted|seized|convened|broke|interrupted|tweeted|emailed|addressed|visited|met|contacted)$/
const REFUSED_CHAINS =
  /^(?:decline|declined|declines|refuse|refused|refuses|fail|failed|fails|unable|unwilling|reluctant)$/

/** Whom a relative pronoun stands for: "Macron, [who], officials said, …". */
function antecedentOf(items: readonly Item[], phrase: Phrase): Phrase {
  if (phrase.from !== phrase.to || items[phrase.to]?.lower !== 'who') return phrase
  return phraseEndingAt(items, isComma(items[phrase.from - 1]) ? phrase.from - 2 : phrase.from - 1) ?? phrase
}

/** "the condemnation of [Ida Moen], who said": whom a relative clause goes on about where the noun before is a thing. */
function personIn(items: readonly Item[], phrase: Phrase): Phrase | null {
  const of = items
    .slice(0, phrase.to)
    .findLastIndex((item, i) => i > phrase.from && /^(?:of|by|from)$/.test(item.lower))
  const person = { from: of + 1, to: phrase.to }
  return of > phrase.from && canSpeak(items, person) ? person : null
}

/** "[Petro] took to X to announce that", "used her speech to warn that": who does something in order to say. */
function purpose(items: readonly Item[], end: number, floor: number, base: Subject): Subject | null {
  for (let at = end; at > floor && end - at < 12; at--) {
    const item = items[at]
    if (!item || item.pos === 'QUOTE' || item.pos === 'PUNCT') return null
    if (!isFinite(item)) continue
    const subject = SPEAKS_TO.test(item.lower) ? findSubject(items, at, floor, 1) : null
    return subject?.phrase && canSpeak(items, subject.phrase)
      ? { ...base, phrase: subject.phrase, apposition: subject.apposition }
      : null
  }
  return null
}

/**
 * The subject of the verb at `verb`, looking no further left than `floor`. Null where no speaker can be read.
 * @param depth recursion guard: 0 from outside
 * @param last the verb's particle, where it has one
 */
export function findSubject(
  items: readonly Item[],
  verb: number,
  floor: number,
  depth = 0,
  last = verb,
): Subject | null {
  const group = readVerbGroup(items, verb)
  const { start, negated, passive, modal } = group
  const left = start - 1
  const item = items[left]
  const gerund = (items[verb]?.lower.endsWith('ing') ?? false) && !group.carried
  const base: Subject = { ...emptySubject(start), negated, passive, modal }
  const withPhrase = (found: Phrase): Subject => {
    const phrase = antecedentOf(items, found)
    const before = items[phrase.from - 1]?.lower ?? ''
    return {
      ...base,
      phrase,
      apposition: appositionLeft(items, phrase) ?? namedAs(items, phrase),
      conditional: /^(?:if|unless|whether|until|once)$/.test(before),
    }
  }
  const invert = (): Subject | null => {
    const says =
      item?.pos === 'QUOTE' ||
      items[left - 1]?.pos === 'QUOTE' ||
      (cueVerb(items[verb]?.lower ?? '')?.frames.includes('z') ?? false) ||
      last > verb
    const phrase = gerund || passive || !says ? null : invertedSubject(items, last)
    return phrase && { ...base, phrase, apposition: appositionRight(items, phrase), inverted: true }
  }
  const inherit = (): Subject => ({ ...base, inherits: true })

  if (!item || left <= floor) return gerund ? inherit() : invert()
  if (item.pos === 'QUOTE') return invert() ?? (gerund ? inherit() : null)
  // "two diplomats, one of whom said"
  if (item.lower === 'whom' && items[left - 1]?.lower === 'of') return withPhrase({ from: left - 2, to: left - 2 })
  if (item.lower === 'who' || item.lower === 'which' || (item.lower === 'that' && item.pos === 'PRON')) {
    const phrase = phraseEndingAt(items, items[left - 1]?.lower === ',' ? left - 2 : left - 1)
    // "issued a statement that blamed both": whoever issued it.
    if (phrase && item.lower !== 'who' && issuesText(items, phrase)) return inherit()
    // "explore a dialogue with the Taliban, who have said"
    return (
      phrase &&
      withPhrase(canSpeak(items, phrase) ? phrase : (personIn(items, phrase) ?? cutAfterAdjunct(items, phrase)))
    )
  }
  if (item.pos === 'CCONJ' || /^(?:though|although|yet)$/.test(item.lower)) return depth ? null : inherit()
  // "followed [both leaders] issuing a statement on Thursday calling on"
  const issuer = gerund ? issuerBefore(items, left) : null
  if (issuer) return withPhrase(issuer)
  // "arrived in Geneva on Tuesday saying"
  if (gerund && start < verb && isTime(items[verb - 1])) return inherit()
  // "issued a statement on Oct. 26 saying"
  if (gerund && (isTime(item) || (item.pos === 'NUM' && item.lower !== 'one'))) return inherit()
  if (
    gerund &&
    (item.lower === 'by' ||
      item.lower === 'in' ||
      item.lower === 'before' ||
      item.lower === 'after' ||
      item.lower === 'while')
  )
    return inherit()
  if ((item.lower === 'as' || item.lower === 'without') && gerund) return null
  if (/^[,—–;:-]$/.test(item.text) || item.text === '.') {
    const owner = gerund ? claimOwner(items, left, floor) : null
    if (owner) return { ...base, phrase: owner }
    if (gerund) return inherit()
    const inverted =
      /^[,—–]$/.test(item.text) && start === verb && !TELLS.test(items[verb]?.lower ?? '') ? invert() : null
    const across = /^[,—–]$/.test(item.text) ? acrossCommas(items, left, floor) : null
    // "Ida Moen, the envoy, denied the report": what is denied is no speaker.
    const claim = inverted?.phrase && isClaim(items, inverted.phrase) && items[start - 1]?.text === ','
    // "Ida Moen, for her part, said Norway preferred": nothing was said yet on the left.
    const said = (one: Item, at: number) => one.quote || (isFinite(one) && !describes(items, floor + 1 + at))
    const bare = across !== null && !items.slice(floor + 1, left).some(said)
    if (inverted && !(across && (bare || claim || startsClause(items, verb)))) return inverted
    if (across) return withPhrase(across)
    return inverted ?? (item.lower === ',' && !depth ? { ...inherit() } : null)
  }
  if (item.lower === 'to' && !depth) {
    let at = left - 1
    while (at > floor && items[at]?.pos === 'ADV') at--
    const matrix = items[at]
    if (!matrix) return null
    const spoken =
      SPOKEN_CHAINS.test(matrix.lower) || (matrix.lower === 'on' && SPOKEN_CHAINS.test(items[at - 1]?.lower ?? ''))
    if (!spoken && !REFUSED_CHAINS.test(matrix.lower)) return purpose(items, at, floor, base)
    // "went on to", "was at pains to"
    const apart = matrix.lower === 'on' || (matrix.lower === 'pains' && items[at - 1]?.lower === 'at')
    const subject = findSubject(items, apart ? at - 1 : at, floor, 1)
    return subject && { ...subject, passive: false, negated: subject.negated || REFUSED_CHAINS.test(matrix.lower) }
  }
  if (
    isPronoun(item) ||
    isNominal(item) ||
    item.lower === ')' ||
    /^(?:those|others|some|many|both|all|each)$/.test(item.lower)
  ) {
    const next = gerund ? alsoWith(items, left) : null
    if (next) return withPhrase(next)
    const phrase = phraseEndingAt(items, left)
    if (!phrase || phrase.from <= floor) return invert()
    // "met the envoy, and [for that reason] insisted"
    const adverbial =
      /^(?:ADP|PART)$/.test(items[phrase.from - 1]?.pos ?? '') && items[phrase.from - 2]?.pos === 'CCONJ'
    if (adverbial && !depth && !canSpeak(items, phrase)) return { ...inherit(), groupStart: phrase.from - 1 }
    if (gerund) {
      // "issued a statement saying": whoever issued it says it.
      if (issuesText(items, phrase)) return inherit()
      if (reaches(items, phrase)) return inherit()
      const absolute = afterWith(items, phrase)
      if (absolute || writes(items, phrase)) return withPhrase(absolute ?? phrase)
      // "made a visit announcing that"
      return canSpeak(items, phrase) ? null : inherit()
    }
    // "[several officials], including Moen, have voiced"
    const includes = items[phrase.from - 1]?.lower === 'including'
    const many = includes ? phraseEndingAt(items, phrase.from - (isComma(items[phrase.from - 2]) ? 3 : 2)) : null
    if (many && canSpeak(items, many)) return withPhrase(many)
    // "came after [an official involved in the talks] said"
    const clause = /^(?:after|before|since|until)$/.test(items[phrase.from - 1]?.lower ?? '')
    if (subjectPlace(items, phrase) || (clause && ROLE_NOUNS.has(items[headOf(items, phrase)]?.lower ?? '')))
      return withPhrase(phrase)
    // "envoys who worked on Afghanistan warned"
    const relative = relativeBefore(items, phrase.from)
    const host = relative > 0 && items[relative]?.lower === 'who' ? phraseEndingAt(items, relative - 1) : null
    return withPhrase(host ?? hostOfParticiple(items, phrase, floor) ?? cutAfterAdjunct(items, phrase))
  }
  if (item.pos === 'VERB' || item.pos === 'ADP' || item.pos === 'AUX') {
    const relative = relativeBefore(items, start)
    const phrase = relative > 0 ? phraseEndingAt(items, relative - 1) : null
    if (phrase) return withPhrase(phrase)
    const reduced = phraseEndingAt(items, left)
    return reduced && subjectPlace(items, reduced) ? withPhrase(reduced) : null
  }
  return null
}
