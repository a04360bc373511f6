/** What somebody has said, as the object of another's words: claims that are denied, answered, judged. */
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { isFinite, isNominal, isVerbal } from '@/lib/drafting/attribution/items'
import { canSpeak, headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { readVerbGroup } from '@/lib/drafting/attribution/verb-group'
import type { CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS } from '@/lib/drafting/attribution/words'

const SAID = new Set(
  (
    'report reports rumour rumours rumor rumors news talk speculation stories story notion idea statement statements communique ' +
    'communiqué remarks comments letter document documents article interview account accounts version criticism criticisms view views ' +
    'belief beliefs finding findings information description media allegations reporting narrative coverage suggestions charges ' +
    'arguments insinuation insinuations implication notions theory theories'
  ).split(' '),
)
const OBJECT = /^(?:it|him|her|them|this|that)$/
/** Verbs of which a noun alone is no content: "rejected the offer" is an act, "rejected the claim" a statement. */
const NEEDS_CLAIM =
  /^(?:reject|spurn|contest|disown|shoot down|knock down|wave away|wave aside|pour cold water|press for|push for|refer to|plead for|describe|portray|characteri[sz]e|label|brand|outline|detail|call|rebuff|rubbish|push back on|take issue|dispel|distance from|hit back at|swat away)$/

/** Whether a phrase is about something that was said: "the claim", "media reports". */
export const isClaim = (items: readonly Item[], phrase: Phrase): boolean =>
  items.slice(phrase.from, phrase.to + 1).some((item) => SAID.has(item.lower) || CLAIM_NOUNS.has(item.lower))

const WITHHELD =
  /^(?:access|entry|entrance|permission|permits?|visas?|bail|passage|asylum|admission|accreditation|requests?|appeals?|petitions?|motions?|parole)$/

/** "denied [journalists access]", "denied [him a visa]": what somebody does not get, and no claim. */
function withholds(items: readonly Item[], from: number): boolean {
  // "denied blocking access"
  if (items[from]?.lower.endsWith('ing')) return false
  const first = phraseStartingAt(items, from)
  if (!first) return false
  const next = items[first.to + 1]
  const twoObjects = canSpeak(items, first) && /^(?:an?|any|the|their|its|his|her)$/.test(next?.lower ?? '')
  const noun = items.slice(from, from + 6).find((item) => WITHHELD.test(item.lower))
  const until = noun ? items.indexOf(noun) : -1
  return (
    twoObjects || (until >= 0 && !items.slice(from, until + 2).some((item) => isFinite(item) || item.lower === 'any'))
  )
}

/** "called the deal [illegal]", "called them very harmful": what something is called, at the end of its clause. */
function isVerdict(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (
    item?.pos !== 'ADJ' ||
    /^(?:late|early|last|first|next|back|again|general|elect|responsible|present|available|concerned|close|loyal|due|able|ready|full)$/.test(
      item.lower,
    )
  )
    return false
  const named = items[at - 1]?.pos === 'ADV' ? items[at - 2] : items[at - 1]
  if (named?.pos !== 'NOUN' && named?.pos !== 'PROPN' && !OBJECT.test(named?.lower ?? '')) return false
  return !next || /^(?:PUNCT|CCONJ|SCONJ|ADP)$/.test(next.pos)
}

/** Whether a noun after a verb of judging is a statement: "rejected the claim", "called the talks a waste of time". */
export function tellsSomething(items: readonly Item[], verb: CueVerb, from: number, limit: number): boolean {
  if (verb.lemma === 'deny') return !withholds(items, from)
  if (!NEEDS_CLAIM.test(verb.lemma)) return true
  const about = items.slice(from, limit)
  // "described hearing gunfire"
  if (verb.lemma === 'describe' && items[from]?.lower.endsWith('ing')) return true
  // "referred to it as a lull"
  if (verb.lemma === 'refer to') return about.some((item, i) => i > 0 && item.lower === 'as')
  // "rejected their reported belief that"
  const that = about.findIndex((item) => item.lower === 'that')
  if (that > 0 && that < 9 && isClaim(about, { from: that - 1, to: that - 1 })) return true
  const object = phraseStartingAt(items, from)
  const head = object ? headOf(items, object) : -1
  if (object && head >= 0 && isClaim(items, { from: object.from, to: head })) return true
  // "rejected the label as “an insult to all”"
  if (about.some((item, i) => i > 0 && item.lower === 'as' && about[i + 1]?.inside)) return true
  if (verb.lemma.endsWith(' for')) return about.some((item, i) => item.lower === 'to' && isVerbal(about[i + 1]))
  if (/^(?:reject|spurn|contest|disown|rebuff|rubbish)$/.test(verb.lemma) || verb.lemma.includes(' ')) return false
  if (about.some((item) => item.inside)) return true
  if (verb.lemma !== 'call') return about.some((item, i) => i > 0 && item.lower === 'as')
  if (about.some((_, i) => i > 0 && isVerdict(about, i))) return true
  return about.some(
    (item, i) =>
      i > 0 && /^an?$/.test(item.lower) && (isNominal(about[i - 1]) || OBJECT.test(about[i - 1]?.lower ?? '')),
  )
}

/** "said nothing for ten hours", "would say little": no content, unless a clause follows. */
export const saysNothing = (items: readonly Item[], at: number): boolean =>
  /^(?:nothing|little|much)$/.test(items[at]?.lower ?? '') && !isFinite(items[at + 1]) && items[at + 1]?.pos !== 'ADJ'

/** "denied by Israel": the source behind a passive verb. */
export function byAgent(items: readonly Item[], end: number): Phrase | null {
  for (let i = end + 1; i < end + 6; i++) {
    if (items[i]?.lower === 'by') return phraseStartingAt(items, i + 1)
    if (!items[i] || /^[,.;:]$/.test(items[i]?.text ?? '') || isVerbal(items[i])) return null
  }
  return null
}

/** "Reports that A were denied by X": a claim that is told in a clause of its own. */
export function readAnswered(
  items: readonly Item[],
  known: { verb: CueVerb; end: number },
  at: number,
  floor: number,
): Cue | null {
  if (known.verb.family !== 'deny') return null
  const group = readVerbGroup(items, at)
  const agent = group.passive ? byAgent(items, known.end) : null
  const that = items.findIndex((item, i) => i > floor && i < group.start && item.lower === 'that')
  if (!agent || that < 0 || that - floor > 14 || items.slice(floor + 1, that).some(isFinite)) return null
  if (!isClaim(items, { from: floor + 1, to: that - 1 }) || !canSpeak(items, agent)) return null
  const text = { from: floor + 1, to: group.start }
  return { ...emptyCue('passive', known.verb, at, known.end), source: agent, from: group.start, text }
}
