import type { Cue } from '@/lib/drafting/attribution/cue'
import { findCues, verbAt } from '@/lib/drafting/attribution/cues'
import { canSpeak, isFinite, relativeBefore, type Phrase } from '@/lib/drafting/attribution/phrases'
import { settleCues } from '@/lib/drafting/attribution/settle'
import { findSubject, type Subject } from '@/lib/drafting/attribution/subjects'
import { readTranscript } from '@/lib/drafting/attribution/transcripts'
import { readUnits, type Unit } from '@/lib/drafting/attribution/units'
import { createRegistry, toSpeaker, type Entity, type Registry } from '@/lib/drafting/coreference'
import { isDenial, readModality } from '@/lib/drafting/modality'
import { findQuotes, type Quote } from '@/lib/drafting/quotes'
import type { DraftSpeaker, DraftStatement, Mention, Sentence, Why } from '@/lib/drafting/types'

export type Found = {
  start: number
  end: number
  speaker: Entity | null
  via: DraftSpeaker[]
  direct: boolean
  mixed: boolean
  cue: Cue | null
  /** The words that name the speaker, `[start, end)`; of the attribution before, where this one has none. */
  source: { start: number; end: number } | null
  confidence: number
  why: Why
}

/** Who spoke last, and where: for quotations that name nobody. */
type Thread = { entity: Entity; via: DraftSpeaker[]; paragraph: number; cue: Cue | null; source: Found['source'] }

const CONFIDENCE: Record<Cue['rule'], number> = {
  verb: 0.9,
  inverted: 0.92,
  passive: 0.75,
  'according to': 0.88,
  noun: 0.65,
  conviction: 0.7,
  'quoted as': 0.85,
  colon: 0.85,
  signed: 0.7,
}

function trimSpan(body: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/.test(body.charAt(from))) from++
  while (to > from && /[\s,;:]/.test(body.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** The subject of a unit's first finite verb: who the next "he" is. */
function mainSubject(unit: Unit): Subject | null {
  const { items } = unit
  for (let at = 1; at < items.length && at < 60; at++) {
    if (!isFinite(items[at]) || items[at - 1]?.lower === 'to' || relativeBefore(items, at) >= 0) continue
    const subject = findSubject(items, at, -1, 1)
    if (!subject?.phrase) continue
    const before = items[subject.phrase.from - 1]
    if (
      before &&
      (before.pos === 'SCONJ' || /^(?:where|when|as|after|before|while|that|since|until)$/.test(before.lower))
    )
      continue
    return canSpeak(items, subject.phrase) ? subject : null
  }
  return null
}

/** The subject of the attributing verb nearest to the end of a unit. */
function leadingSource(unit: Unit): Phrase | null {
  const { items } = unit
  for (let at = items.length - 1; at > 0 && at > items.length - 14; at--) {
    const phrase = verbAt(items, at) && findSubject(items, at, -1)?.phrase
    if (phrase) return phrase
  }
  return null
}

/** The span of a cue's clause in the body, with the closing mark of a quotation that it ends in. */
function clauseSpan(body: string, unit: Unit, from: number, to: number): { start: number; end: number } | null {
  const first = unit.items[from]
  const last = unit.items[to - 1]
  if (!first || !last || to <= from) return null
  let { start, end } = { start: first.start, end: last.end }
  for (const quote of unit.inline) {
    if (quote.start === start) start = quote.open
    if (quote.open < end && quote.close > end) end = quote.close
  }
  const span = trimSpan(body, start, end)
  return span.end > span.start ? span : null
}

function spanOf(unit: Unit, phrase: Phrase): { start: number; end: number } | null {
  const first = unit.items[phrase.from]
  const last = unit.items[phrase.to]
  return first && last ? { start: first.start, end: last.end } : null
}

const wordCount = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

class Drafting {
  private readonly found: Found[] = []
  private thread: Thread | null = null

  constructor(
    private readonly body: string,
    private readonly registry: Registry,
  ) {}

  /** Reads one unit: its cues, then the quotations that no cue took. */
  read(unit: Unit): void {
    const { items } = unit
    const cues = settleCues(this.body, items, findCues(this.body, unit))
    const main = mainSubject(unit)
    const subject = main?.phrase ?? null
    this.registry.read(unit, subject, main?.apposition ?? null)
    const taken = new Set<number>()
    for (const cue of cues) this.readCue(unit, cue, taken)
    items.forEach((item, at) => {
      if (item.quote && !taken.has(at)) this.readLooseQuote(unit, at, item.quote, cues, subject)
    })
    if (!cues.length) this.readColouring(unit, subject)
    if (unit.items.at(-1)?.lower === ':') this.lead(unit, cues, subject)
  }

  /** "She went on to say:" – whose words the next paragraph has. */
  private lead(unit: Unit, cues: readonly Cue[], subject: Phrase | null): void {
    const phrase = leadingSource(unit) ?? cues.at(-1)?.source ?? subject
    const entity = phrase && this.registry.resolve(unit, phrase, null)
    if (!entity) return
    this.registry.spoke(entity)
    this.thread = { entity, via: [], paragraph: unit.paragraph, cue: null, source: spanOf(unit, phrase) }
  }

  private speakerOf(unit: Unit, cue: Cue): Entity | null {
    if (cue.source) return this.registry.resolve(unit, cue.source, cue.apposition)
    return cue.inherits ? (this.thread?.entity ?? null) : null
  }

  private readCue(unit: Unit, cue: Cue, taken: Set<number>): void {
    const speaker = this.speakerOf(unit, cue)
    if (!speaker) return
    const via = cue.via.flatMap((phrase) => {
      const entity = this.registry.resolve(unit, phrase, null)
      return entity && (entity.kind === 'outlet' || cue.rule === 'quoted as' || looksLikeOutlet(entity.name))
        ? [toSpeaker(entity)]
        : []
    })
    const source = cue.source ? spanOf(unit, cue.source) : (this.thread?.source ?? null)
    this.registry.spoke(speaker)
    const confidence = CONFIDENCE[cue.rule]
    for (const at of cue.quotes) {
      const quote = unit.items[at]?.quote
      if (!quote || taken.has(at)) continue
      taken.add(at)
      this.push(quote.start, quote.end, speaker, via, true, false, cue, source, confidence, cue.rule)
    }
    if (cue.text && !cue.quotes.length) {
      const span = clauseSpan(this.body, unit, cue.text.from, cue.text.to)
      if (span && wordCount(this.body.slice(span.start, span.end)) > 1) {
        const mixed = unit.inline.some((quote) => quote.open >= span.start && quote.close <= span.end)
        const inner = unit.items.slice(cue.text.from, cue.text.to)
        inner.forEach((item, i) => item.quote && cue.text && taken.add(cue.text.from + i))
        const holds = inner.some((item) => item.quote)
        this.push(
          span.start,
          span.end,
          speaker,
          via,
          false,
          mixed || holds,
          cue,
          source,
          confidence - (cue.verb.family === 'judge' || cue.verb.weak ? 0.2 : 0.08),
          cue.rule,
        )
      }
    }
    this.thread = { entity: speaker, via, paragraph: unit.paragraph, cue, source }
  }

  private readLooseQuote(unit: Unit, at: number, quote: Quote, cues: readonly Cue[], subject: Phrase | null): void {
    const near = cues.findLast((cue) => cue.at < at) ?? cues[0]
    const distance = this.thread ? unit.paragraph - this.thread.paragraph : Infinity
    let speaker: Entity | null = null
    let rule = ''
    let confidence = 0.6
    let source = this.thread?.source ?? null
    if (near?.source) {
      speaker = this.registry.resolve(unit, near.source, near.apposition)
      source = spanOf(unit, near.source)
      rule = 'same sentence as an attribution'
      confidence = 0.7
    } else if (quote.continues && this.thread) {
      speaker = this.thread.entity
      rule = 'quotation that runs on'
      confidence = 0.9
    } else {
      const bare = unit.items.every((item) => item.pos === 'QUOTE' || item.pos === 'PUNCT')
      const own = subject && !bare ? this.registry.resolve(unit, subject, null) : null
      if (own && own.sort !== 'text' && unit.items[at - 1]?.lower === ':') {
        speaker = own
        source = subject && spanOf(unit, subject)
        rule = 'subject of the sentence that leads to the quotation'
      } else if (this.thread && distance <= 1) {
        speaker = this.thread.entity
        rule = distance === 0 ? 'same paragraph, same speaker' : 'next paragraph, same speaker'
        confidence = distance === 0 ? 0.85 : 0.7
      } else if (own && own.sort !== 'text') {
        speaker = own
        source = subject && spanOf(unit, subject)
        rule = 'subject of the sentence'
        confidence = 0.5
      }
    }
    if (!speaker) return
    this.push(
      quote.start,
      quote.end,
      speaker,
      this.thread?.via ?? [],
      true,
      false,
      near ?? null,
      source,
      confidence,
      rule,
    )
    this.thread = {
      entity: speaker,
      via: this.thread?.via ?? [],
      paragraph: unit.paragraph,
      cue: this.thread?.cue ?? null,
      source,
    }
  }

  /** Longer quoted words in a sentence without any attribution are still somebody's. */
  private readColouring(unit: Unit, subject: Phrase | null): void {
    const long = unit.inline.filter((quote) => wordCount(this.body.slice(quote.start, quote.end)) >= 6)
    const first = long[0]
    if (!first) return
    const distance = this.thread ? unit.paragraph - this.thread.paragraph : Infinity
    const own = subject ? this.registry.resolve(unit, subject, null) : null
    const speaker = own && own.sort === 'person' && !own.anonymous ? own : distance <= 1 ? this.thread?.entity : null
    if (!speaker) return
    const span = trimSpan(this.body, unit.start, unit.end)
    const quoted = long.reduce((sum, quote) => sum + quote.end - quote.start, 0)
    this.push(
      span.start,
      span.end,
      speaker,
      this.thread?.via ?? [],
      quoted > (span.end - span.start) * 0.75,
      true,
      null,
      this.thread?.source ?? null,
      0.45,
      'quoted words in a sentence that names no speaker',
    )
  }

  private push(
    start: number,
    end: number,
    speaker: Entity,
    via: DraftSpeaker[],
    direct: boolean,
    mixed: boolean,
    cue: Cue | null,
    source: Found['source'],
    confidence: number,
    rule: string,
  ): void {
    this.found.push({
      start,
      end,
      speaker,
      via,
      direct,
      mixed,
      cue,
      source,
      confidence,
      why: { rule, cue: cue?.verb.lemma ?? null },
    })
  }

  finish(): Found[] {
    return this.found.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

function looksLikeOutlet(name: string): boolean {
  return (
    /\b(?:news|agency|television|tv|radio|times|post|reuters|afp|newspaper|broadcaster|journal|daily|network)\b/i.test(
      name,
    ) || /^(?:AP|CNN|BBC|TASS|Tass|IRNA|RIA|NPR|Axios|Politico|Bloomberg|Newsweek)\b/.test(name)
  )
}

function toStatement(body: string, one: Found): DraftStatement {
  const quote = body.slice(one.start, one.end)
  const lemma = one.cue?.verb.lemma ?? null
  const negated = one.cue?.negated ?? false
  // A quotation's own words decide; the verb decides for the clause it governs.
  const denies = isDenial(one.direct && one.cue?.verb.family !== 'deny' ? null : lemma, quote, negated)
  return {
    start: one.start,
    end: one.end,
    quote,
    speaker: one.speaker && toSpeaker(one.speaker),
    relayedVia: one.via,
    voice: one.direct ? 'direct_quote' : 'paraphrase',
    mixed: one.mixed,
    cueVerb: lemma,
    denies,
    ...readModality(quote, { family: one.cue?.verb.family ?? null, negatedCue: negated, denies }),
    confidence: Math.round(one.confidence * 100) / 100,
    why: [one.why],
  }
}

/** Statements outside transcripts, with the cue each stands on. */
export function findStatements(
  body: string,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): { found: Found[]; units: Unit[] } {
  const units = readUnits(body, sentences, findQuotes(body, sentences))
  const drafting = new Drafting(body, createRegistry(body, mentions))
  for (const unit of units) drafting.read(unit)
  return { found: drafting.finish(), units }
}

/**
 * Who says what, in whose words: the attributed statements of an article, in order. Every `quote` is
 * `body.slice(start, end)`; statements of the outlet itself are not drafted here.
 * @param mentions actors found in the text; more of them means better names, none means names as the text has them
 */
export function draftStatements(body: string, mentions: Mention[], sentences: Sentence[]): DraftStatement[] {
  const transcript = readTranscript(body, sentences)
  const rest = transcript ? sentences.filter((sentence) => !transcript.paragraphs.has(sentence.paragraph)) : sentences
  const drafted = findStatements(body, mentions, rest).found.map((one) => toStatement(body, one))
  return transcript ? [...drafted, ...transcript.statements].sort((a, b) => a.start - b.start) : drafted
}
