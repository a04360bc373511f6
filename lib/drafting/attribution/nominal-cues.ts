/** Attributions by a noun or an adjective: "X's claim that", "word from X that", "is convinced that". */
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { clauseEnd } from '@/lib/drafting/attribution/frame'
import { isFinite, isGenitive, isVerbal } from '@/lib/drafting/attribution/items'
import { canSpeak, phraseStartingAt } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { findSubject } from '@/lib/drafting/attribution/subjects'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { cueVerb, type CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS, STANCE_ADJECTIVES } from '@/lib/drafting/attribution/words'

const PLAIN = new Set(['clear', 'known', 'plain'])
/** "Made it clear to both that", "let slip to the paper that". */
const LEADS_FAR = new Set([...PLAIN, 'slip', 'understood'])
const BLUNT =
  /^(?:categorical|clear|adamant|blunt|firm|emphatic|unequivocal|explicit|formal|unambiguous|insistent|scathing|optimistic|pessimistic|sceptical|skeptical|confident|hopeful|dismissive)$/
/** Verbs that lend a noun its force: "gave a warning that", "took the view that". */
const LENDS =
  /^(?:g[ia]ve[sn]?|giving|issue[sd]?|issuing|make[s]?|made|making|sound(?:s|ed)?|echo(?:es|ed|ing)?|reiterate[sd]?|reiterating|repeating|send|sends|sent|deliver(?:s|ed)?|take[sn]?|took|taking|maintain(?:s|ed)?|reaffirm(?:s|ed)?|stress(?:es|ed)?|share[sd]?|repeat(?:s|ed)?|offer(?:s|ed)?|hold|holds|held|express|expresses|expressed|expressing|voice[sd]?|voicing|convey(?:s|ed|ing)?|raise[sd]?|raising|is|are|was|were|be|been)$/
const LENT = new Set(
  (
    'warning assurance assurances pledge promise statement announcement prediction predictions hint view opinion belief understanding line position impression ' +
    'worry worries concern concerns hope hopes fear fears doubt doubts alarm regret frustration disappointment dismay confidence optimism scepticism skepticism ' +
    'suspicion suspicions claim claims allegation allegations accusation accusations threat threats suggestion suggestions demand demands conviction ' +
    'criticism criticisms insistence call calls message signal word notice denial'
  ).split(' '),
)

/** "The minister was categorical: no soldier had crossed." */
export function readBlunt(unit: Unit): Cue | null {
  const { items } = unit
  const colon = items.findIndex((item) => item.lower === ':')
  if (colon < 3 || !BLUNT.test(items[colon - 1]?.lower ?? '') || items[colon + 1]?.quote) return null
  let verb = colon - 2
  while (verb > 0 && items[verb]?.pos === 'ADV') verb--
  if (!/^(?:is|are|was|were|remains|remained)$/.test(items[verb]?.lower ?? '')) return null
  return convinced(unit, colon - 1, verb, -1, colon, 'say')
}

/** "is convinced that", "made it known that". */
function readConviction(unit: Unit, at: number, floor: number, that: number): Cue | null {
  const { items } = unit
  const item = items[at]
  if (!item) return null
  const made =
    LEADS_FAR.has(item.lower) &&
    items.slice(Math.max(0, at - 4), at).some((other) => /^(?:ma(?:de|kes?|king)|lets?)$/.test(other.lower))
  if (!(STANCE_ADJECTIVES.has(item.lower) && (that === at + 1 || that === at)) && !made) return null
  let aux = at - 1
  if (made) while (aux > floor && !/^(?:ma(?:de|kes?|king)|lets?)$/.test(items[aux]?.lower ?? '')) aux--
  while (aux > floor && (items[aux]?.pos === 'ADV' || items[aux]?.lower === 'not')) aux--
  if (!isVerbal(items[aux])) return null
  return convinced(unit, at, aux, floor, that, made ? 'say' : 'believe')
}

function convinced(
  unit: Unit,
  at: number,
  verb: number,
  floor: number,
  that: number,
  family: CueVerb['family'],
): Cue | null {
  const { items } = unit
  const subject = findSubject(items, verb, floor)
  if (!subject || !(subject.phrase ? canSpeak(items, subject.phrase) : subject.inherits)) return null
  if (/^(?:it|i|you|we)$/.test(items[subject.phrase?.to ?? verb]?.lower ?? '')) return null
  const lemma = items[at]?.lower ?? ''
  const cue = emptyCue('conviction', { lemma, family, frames: 't', weak: false }, at, at)
  return {
    ...cue,
    source: subject.phrase,
    apposition: subject.apposition,
    inherits: subject.inherits,
    from: subject.phrase?.from ?? subject.groupStart,
    text: { from: that + 1, to: clauseEnd(items) },
    negated: subject.negated,
  }
}

/** "made clear it has little interest". */
function readMadeClear(unit: Unit, at: number, floor: number): Cue | null {
  const { items } = unit
  const adjective = items[at]?.lower ?? ''
  // "is convinced the other side is playing for time"
  const held = STANCE_ADJECTIVES.has(adjective) && adjective !== 'clear'
  // "voicing hope it would last"
  const voiced = /^(?:express|voic)/.test(items[at - 1]?.lower ?? '') && LENT.has(adjective)
  if (!held && !voiced && !PLAIN.has(adjective)) return null
  const subject = phraseStartingAt(items, at + 1)
  if (!subject || !isFinite(items[subject.to + 1])) return null
  return voiced ? convinced(unit, at, at - 1, floor, at, 'say') : readConviction(unit, at, floor, at)
}

/** What somebody lets others know, besides claims. */
const TOLD = new Set(
  'word report reports claim claims news signal signals reminder reminders message messages'.split(' '),
)

const familyOf = (noun: string): CueVerb['family'] => (noun.startsWith('denial') ? 'deny' : 'say')

/** "word from South Korea's spy agency that", "claims by both sides that". */
function readToldBy(unit: Unit, at: number): Cue | null {
  const { items } = unit
  const noun = items[at]?.lower ?? ''
  const next = items[at + 1]?.lower
  if ((next !== 'by' && next !== 'from') || (items[at]?.pos === 'VERB' && noun !== 'word')) return null
  if (!CLAIM_NOUNS.has(noun) && !TOLD.has(noun)) return null
  const source = phraseStartingAt(items, at + 2)
  if (!source || items[source.to + 1]?.lower !== 'that' || !canSpeak(items, source)) return null
  const cue = emptyCue('noun', { lemma: noun, family: familyOf(noun), frames: 't', weak: false }, at, at)
  return { ...cue, source, text: { from: source.to + 2, to: clauseEnd(items) } }
}

const SENT = /^(?:message|warning|signal|word|assurances?|reminder|notice)$/

/** "sent a message to the rebels [that]": where the content of what is sent to somebody begins; -1 where nothing is. */
function thatAfterAddressee(items: readonly Item[], at: number): number {
  const to = items[at + 1]?.lower === 'to' && SENT.test(items[at]?.lower ?? '') ? phraseStartingAt(items, at + 2) : null
  return to && items[to.to + 1]?.lower === 'that' ? to.to + 1 : -1
}

/** "a statement that [blamed] both", "a pledge that [was] kept": a clause about the noun, and not its words. */
function isRelative(items: readonly Item[], that: number): boolean {
  const next = items[that + 1]
  if (!isFinite(next) || /^(?:should|had|were|there)$/.test(next?.lower ?? '')) return false
  return next?.pos === 'AUX' || (next?.lower.endsWith('ed') ?? false) || cueVerb(next?.lower ?? '') !== undefined
}

/** No other word attributes anything by itself. */
const ATTRIBUTING = new Set([...LENT, ...TOLD, ...LEADS_FAR, ...CLAIM_NOUNS, ...STANCE_ADJECTIVES])

/** Where "that" follows within five words; -1 where it does not. */
function thatSoonAfter(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < at + 6; next++) if (items[next]?.lower === 'that') return next
  return -1
}

/** "Iran's claim that", "is convinced that", "gave warning that". */
export function readNounCue(unit: Unit, at: number, floor: number): Cue | null {
  const { items } = unit
  const item = items[at]
  if (!item || item.inside || !ATTRIBUTING.has(item.lower)) return null
  const told = readToldBy(unit, at)
  if (told) return told
  const that =
    items[at + 1]?.lower === 'that'
      ? at + 1
      : LEADS_FAR.has(item.lower)
        ? thatSoonAfter(items, at)
        : thatAfterAddressee(items, at)
  if (that < 0) return readMadeClear(unit, at, floor)
  if (isRelative(items, that)) return null
  const conviction = readConviction(unit, at, floor, that)
  if (conviction) return conviction
  const lent = /^(?:express|voic|convey|rais)/.test(items[at - 1]?.lower ?? '')
  if (item.pos !== 'NOUN' && !lent) return null
  if (LENT.has(item.lower)) {
    let verb = at - 1
    while (
      verb > floor &&
      at - verb < 5 &&
      (/^(?:DET|ADJ|PROPN|NOUN)$/.test(items[verb]?.pos ?? '') ||
        /^(?:his|her|its|their)$/.test(items[verb]?.lower ?? ''))
    )
      verb--
    if (items[verb]?.lower === 'of') verb--
    if (LENDS.test(items[verb]?.lower ?? '') && !/^(?:in|on|by)$/.test(items[verb]?.lower ?? '')) {
      const view = /^(?:view|opinion|belief|understanding|impression)$/.test(item.lower)
      const cue = convinced(unit, at, verb, floor, that, view ? 'believe' : familyOf(item.lower))
      if (cue) return cue
    }
  }
  if (!CLAIM_NOUNS.has(item.lower)) return null
  let owner = at - 1
  while (owner > floor && (items[owner]?.pos === 'ADJ' || items[owner]?.lower === 'repeated')) owner--
  const holder = items[owner]
  if (!holder) return null
  const source = isGenitive(holder)
    ? phraseEndingAt(items, owner - 1)
    : /^(?:his|her|their|its)$/.test(holder.lower)
      ? { from: owner, to: owner }
      : null
  if (!source || !(source.from === source.to || canSpeak(items, source))) return null
  const cue = emptyCue('noun', { lemma: item.lower, family: familyOf(item.lower), frames: 't', weak: false }, at, at)
  return { ...cue, source, from: source.from, text: { from: that + 1, to: clauseEnd(items) } }
}
