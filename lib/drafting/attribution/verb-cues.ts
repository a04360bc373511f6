import { byAgent, isClaim, readAnswered, saysNothing, tellsSomething } from '@/lib/drafting/attribution/claims'
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { readComplement } from '@/lib/drafting/attribution/content'
import {
  clauseEnd,
  clauseStart,
  frameContent,
  infinitiveEnd,
  isComma,
  nounEnd,
  quotesAfter,
} from '@/lib/drafting/attribution/frame'
import { isFinite, isNominal, isTime } from '@/lib/drafting/attribution/items'
import { canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { findSubject } from '@/lib/drafting/attribution/subjects'
import type { Subject } from '@/lib/drafting/attribution/subject'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { readVerbGroup } from '@/lib/drafting/attribution/verb-group'
import { verbAt } from '@/lib/drafting/attribution/verb-at'
import { cueVerb, type CueVerb } from '@/lib/drafting/attribution/verbs'

const PLANNED = /^(?:will|would|could|may|might|shall|should|must|can|'ll|’ll|wo|ca|'d|’d)$/

const AFFLICTED = /^(?:killed|dead|missing|wounded|injured|displaced|captured)$/
const DEPICTS = /^(?:describe|characteri[sz]e|label|brand|dub|portray|term|call)$/

function startOf(subject: Subject, at: number): number {
  if (subject.inverted || !subject.phrase) return subject.groupStart
  return Math.min(subject.phrase.from, subject.apposition?.from ?? at)
}

/** A verb, or what the tagger takes for a plural after a name: "…," Lavrov smiles. */
function canQuote(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || item.lower.endsWith('ing')) return false
  return item.pos === 'VERB' || (item.pos === 'NOUN' && item.lower.endsWith('s') && items[at - 1]?.pos === 'PROPN')
}

/**
 * Any verb that joins a quotation to somebody: "…," he smiles. The quotation must lead to it, by a comma or a mark that
 * asks for more.
 */
function quotingVerb(body: string, items: readonly Item[], at: number, subject: Subject): CueVerb | null {
  const item = items[at]
  if (!item || !canQuote(items, at)) return null
  if (!subject.phrase || subject.passive || !canSpeak(items, subject.phrase)) return null
  // "the commander, who goes by another name, told"
  if (items[at - 1]?.lower === 'who') return null
  const from = startOf(subject, at)
  const edge = items[from - 1]
  const quote = edge?.quote ?? (isComma(edge) ? items[from - 2]?.quote : null)
  if (!quote || !(isComma(edge) || /[,?!…–—-]$/.test(body.slice(quote.start, quote.end)))) return null
  const next = items[(subject.inverted ? subject.phrase.to : at) + 1]
  const ends = !next || /^(?:QUOTE|ADP|ADV|SCONJ|PUNCT)$/.test(next.pos) || isTime(next) || next.lower.endsWith('ing')
  return ends ? { lemma: item.lower, family: 'say', frames: 'q', weak: false } : null
}

/** "continues [to fuel the flames]", "continues [“to press” both sides]". */
const leadsTo = (body: string, next: Item | undefined): boolean =>
  next?.lower === 'to' || (next?.quote != null && body.startsWith('to ', next.quote.start))

/** Whether the words of a cue say that nothing was said, or only might be. */
function unsaid(items: readonly Item[], verb: CueVerb, subject: Subject, at: number): boolean {
  if (subject.conditional) return true
  if (subject.negated && verb.family !== 'believe' && !/^(?:deny|rule out|exclude)$/.test(verb.lemma)) return true
  const only = items.slice(subject.groupStart, at + 3).some((item) => item.lower === 'only')
  return subject.modal !== null && PLANNED.test(subject.modal) && !only
}

/** "help the country [defend] its waters", "a state [called] Ambazonia": the verb's neighbour is not its subject. */
function isBare(items: readonly Item[], verb: CueVerb, subject: Subject, phrase: Phrase, at: number): boolean {
  if (subject.inverted || subject.groupStart !== at || phrase.to !== at - 1) return false
  const before = items[phrase.from - 1]
  if (
    items[at]?.lower === verb.lemma &&
    /^(?:help(?:s|ed|ing)?|let|lets|letting|makes?|made)$/.test(before?.lower ?? '')
  )
    return true
  return verb.family === 'call' && before?.pos === 'VERB'
}

/** "Axios reported, citing two officials, that": the officials speak, Axios carries. */
function citedSource(items: readonly Item[], cue: Cue, end: number): void {
  if (!cue.source || !/^(?:report|say|write|state|announce|claim)$/.test(cue.verb.lemma)) return
  // "Quoting the ministry, the paper reports that"
  const led = /^(?:citing|quoting)$/.test(items[0]?.lower ?? '') && isComma(items[cue.from - 1])
  const first = led ? phraseStartingAt(items, 1) : null
  if (first && first.to === cue.from - 2 && canSpeak(items, first)) {
    cue.via.push(cue.source)
    cue.source = first
    cue.apposition = null
    return
  }
  for (let i = cue.source.to + 1; i <= end + 6; i++) {
    const item = items[i]
    if (!item || item.quote || item.lower === 'that') return
    if (!/^(?:citing|quoting)$/.test(item.lower)) continue
    const source = phraseStartingAt(items, i + 1)
    if (!source || !canSpeak(items, source)) return
    cue.via.push(cue.source)
    cue.source = source
    cue.apposition = null
    return
  }
}

/** "said that A: "B"" is a clause and a quotation. */
function cutAtQuotation(items: readonly Item[], text: { from: number; to: number }): void {
  for (let i = text.from + 1; i < text.to; i++) {
    if (items[i]?.pos === 'QUOTE' && items[i - 1]?.lower === ':') text.to = i - 1
  }
}

const DENY: CueVerb = { lemma: 'deny', family: 'deny', frames: 'tzqngw', weak: false }

/** "The army denied it, [saying] that its men were elsewhere": what is said denies. */
function deniesIt(items: readonly Item[], at: number): boolean {
  if (!/^(?:saying|insisting|adding|stating)$/.test(items[at]?.lower ?? '') || !isComma(items[at - 1])) return false
  // "Rejects this, saying it is committed" turns down a charge, and denies nothing.
  return /^(?:it|this|that)$/.test(items[at - 2]?.lower ?? '') && cueVerb(items[at - 3]?.lower ?? '')?.lemma === 'deny'
}

/**
 * The attribution whose verb is at `at`, looking no further left than `floor`; null where nothing is said.
 * @param quotes the unit holds a quotation, so that any verb may join it to somebody
 */
export function readVerbCue(body: string, unit: Unit, at: number, floor: number, quotes: boolean): Cue | null {
  const { items } = unit
  // A question of the author's: "Did the Holy See propose the terms?"
  if (
    items.at(-1)?.lower === '?' &&
    /^(?:AUX|ADV|PRON)$/.test(items[0]?.pos ?? '') &&
    !items.some((item) => item.quote)
  )
    return null
  const known = verbAt(items, at)
  if (!known && !(quotes && canQuote(items, at))) return null
  // "could not confirm [or deny] the report"
  if (known?.verb.lemma === 'deny' && /^(?:or|nor)$/.test(items[at - 1]?.lower ?? '')) return null
  // "hostages held in Gaza"
  if (known?.verb.lemma === 'hold' && items[known.end + 1]?.pos === 'ADP') return null
  // "contrary to Israeli claims": a noun.
  if (/^(?:claims|reports)$/.test(items[at]?.lower ?? '')) {
    const contrary = items.slice(Math.max(floor + 1, at - 4), at).findIndex((item) => item.lower === 'contrary')
    if (contrary >= 0 && items[Math.max(floor + 1, at - 4) + contrary + 2]?.lower !== 'what') return null
  }
  // "voicing hope it would last": a noun.
  if (known && /^(?:express|voic)/.test(items[at - 1]?.lower ?? '')) return null
  // "claims denied by Moscow"
  if (known?.verb.family === 'deny' && items[known.end + 1]?.lower === 'by' && !readVerbGroup(items, at).passive)
    return null
  // "the number of people reported killed"
  if (known?.verb.lemma === 'report' && AFFLICTED.test(items[known.end + 1]?.lower ?? '')) return null
  // "adding to the many who fled"
  if (/^(?:continue|add)$/.test(known?.verb.lemma ?? '') && known && leadsTo(body, items[known.end + 1])) return null
  const answered = known && readAnswered(items, known, at, floor)
  if (answered) return answered
  const subject = findSubject(items, at, floor, 0, known?.end ?? at)
  if (!subject) return null
  // "Peretz said it must go, [a demand Tehran dismisses]": turned down, and no claim.
  const turned =
    subject.phrase && known && /^(?:reject|dismiss|spurn|rebuff)$/.test(known.verb.lemma) ? subject.phrase : null
  const noun = items[(turned?.from ?? 0) + 1]
  if (
    turned &&
    /^an?$/.test(items[turned.from]?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    items[turned.to]?.pos === 'PROPN'
  )
    if (/^(?:demand|offer|proposal|plan|condition|request|idea|step|call|move)$/.test(noun.lower)) return null
  // "despite Western [calls on] Moscow"
  if (
    /^(?:despite|amid|amidst|following)$/.test(items[(subject.phrase?.from ?? 0) - 1]?.lower ?? '') &&
    !items[at]?.lower.endsWith('ing')
  )
    return null
  // "Security guarantees and proposed concessions": a participle.
  const participle = items[at]?.lower.endsWith('ed') && items[at - 1]?.pos === 'CCONJ'
  const joined = participle && isNominal(items[at + 1]) && subject.inherits
  if (joined && !items.slice(Math.max(0, floor + 1), at).some(isFinite)) return null
  // "that the truce is observed and verified": the second of two passives.
  if (
    subject.inherits &&
    items[at - 1]?.pos === 'CCONJ' &&
    items[at - 2]?.pos === 'VERB' &&
    !items[at]?.lower.endsWith('ing') &&
    items[at + 1]?.lower !== 'that' &&
    readVerbGroup(items, at - 2).passive
  )
    return null
  const verb = known?.verb ?? quotingVerb(body, items, at, subject)
  if (!verb) return null
  // "Oman, praised abroad for its patience, has offered"
  const praised = verb.family === 'judge' && isComma(items[at - 1]) && items[at]?.lower.endsWith('ed')
  if (praised && /^(?:ADP|ADV)$/.test(items[(known?.end ?? at) + 1]?.pos ?? '')) return null
  const end = known?.end ?? at
  const limit = clauseEnd(items)
  if (subject.passive && !items[at]?.lower.endsWith('ing')) {
    // "the talks were described by both as a good start"
    const depicted = DEPICTS.test(verb.lemma)
    const agent = byAgent(items, end)
    // "it was reported by the BBC that"
    const that = agent ? skipAdjuncts(items, agent.to + 1) : -1
    if (agent && items[that]?.lower === 'that' && items[subject.phrase?.to ?? -1]?.lower === 'it')
      return {
        ...emptyCue('passive', verb, at, end),
        source: agent,
        from: subject.groupStart,
        marker: 'that',
        text: { from: that + 1, to: limit },
      }
    if (!depicted && verb.family !== 'deny' && verb.family !== 'judge') return null
    if (!agent || !subject.phrase || !canSpeak(items, agent)) return null
    if (!depicted && !isClaim(items, subject.phrase)) return null
    const text = { from: subject.phrase.from, to: depicted ? limit : subject.groupStart }
    return { ...emptyCue('passive', verb, at, end), source: agent, from: subject.groupStart, text }
  }
  // "had a map indicating that they would stay"
  if (verb.weak && subject.inherits && items[at]?.lower.endsWith('ing') && isNominal(items[at - 1])) return null
  const quoted = items[startOf(subject, at) - 1]?.pos === 'QUOTE'
  if (!(quoted && subject.modal === 'will') && unsaid(items, verb, subject, at)) return null
  if (verb.weak && subject.phrase && /^(?:earlier|signs?)$/.test(items[subject.phrase.to]?.lower ?? '')) return null
  // "it suggests that", but "it signalled that"
  const told = /^(?:hint|signal)$/.test(verb.lemma) && items[at]?.lower.endsWith('ed') && items[at - 1]?.lower === 'it'
  if (verb.weak && !told && subject.phrase && /^(?:it|this|that|which)$/.test(items[subject.phrase.to]?.lower ?? ''))
    return null
  // "as the talks continue, the toll rises"
  if (!quoted && verb.lemma === 'continue' && subject.phrase && !canSpeak(items, subject.phrase)) return null
  if (
    !quoted &&
    (verb.weak || /^(?:judge|call)$/.test(verb.family)) &&
    subject.phrase &&
    !canSpeak(items, subject.phrase)
  )
    return null
  if (subject.phrase && !quoted && isBare(items, verb, subject, subject.phrase, at)) return null
  const pronoun = subject.phrase && items[subject.phrase.to]?.lower
  if (/^(?:i|you|we)$/.test(pronoun ?? '')) return null
  const cue = emptyCue(subject.inverted ? 'inverted' : 'verb', deniesIt(items, at) ? DENY : verb, at, end)
  cue.source = subject.phrase
  cue.apposition = subject.apposition
  cue.inherits = subject.inherits
  cue.negated = subject.negated
  cue.from = startOf(subject, at)
  citedSource(items, cue, end)
  if (subject.inverted && subject.phrase) {
    const last = (subject.apposition ?? subject.phrase).to
    return frameContent(items, cue, quotesAfter(items, last + 1), last, limit)
  }
  if (items[cue.from - 1]?.lower === 'as' && isComma(items[end + 1])) {
    // "As X observes, A"
    cue.text = { from: end + 2, to: limit }
    return cue
  }
  const found = readComplement(body, items, verb, end, limit)
  // "If they meet, she told the paper, the place will be known"
  const right = found?.marker === ',' && isComma(items[cue.from - 1]) ? { ...found, from: null, marker: null } : found
  if (right?.addressee) {
    // "They tell us" is the author speaking.
    if (
      /^(?:us|you|me)$/.test(items[right.addressee.from]?.lower ?? '') &&
      right.addressee.from === right.addressee.to &&
      !isComma(items[cue.from - 1]) &&
      !right.quotes.length &&
      items[right.addressee.from]?.lower !== 'me'
    )
      return null
    cue.via.push(right.addressee)
  }
  if (right?.from != null && right.marker === null && saysNothing(items, right.from)) return null
  // "It was not true, he insisted, that A"
  const split = right?.marker === 'that' && isComma(items[cue.from - 1]) && isComma(items[end + 1])
  if (split && right?.from === end + 3 && items[clauseStart(items, cue.from)]?.lower === 'it') {
    cue.text = { from: clauseStart(items, cue.from), to: limit }
    return cue
  }
  cue.marker = right?.marker ?? null
  if (right?.from != null) {
    // "A," he said, adding … has its quotation on the left even when a clause follows.
    const edge = items[cue.from - 1]
    if (edge?.pos === 'QUOTE' && right.marker !== 'that' && verb.frames.includes('q')) cue.quotes = [cue.from - 1]
    else {
      const bare = verb.frames.includes('i') && right.marker === null
      const end = bare ? infinitiveEnd(items, right.from, limit) : limit
      cue.text = { from: right.from, to: right.marker === null ? nounEnd(items, right.from, end) : limit }
    }
    if (cue.text) cutAtQuotation(items, cue.text)
    if (right.marker === null && !tellsSomething(items, verb, right.from, limit)) return null
    return cue
  }
  return frameContent(items, cue, right?.quotes ?? [], right?.addressee?.to ?? end, limit)
}
