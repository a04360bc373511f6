import { Blocks } from '@/lib/drafting/attribution/blocks'
import { carriersOf } from '@/lib/drafting/attribution/carriers'
import type { Cue } from '@/lib/drafting/attribution/cue'
import { findCues } from '@/lib/drafting/attribution/cues'
import { Collected } from '@/lib/drafting/attribution/collected'
import { CONFIDENCE } from '@/lib/drafting/attribution/found'
import { clauseEnd } from '@/lib/drafting/attribution/frame'
import { lookBack, statedBy } from '@/lib/drafting/attribution/look-back'
import type { Phrase } from '@/lib/drafting/attribution/phrases'
import { settleCues } from '@/lib/drafting/attribution/settle'
import { clauseSpan, spanOf, trimSpan, wordCount, type Span } from '@/lib/drafting/attribution/spans'
import type { Subject } from '@/lib/drafting/attribution/subject'
import {
  isBoilerplate,
  isHeading,
  labelOf,
  leadingSource,
  mainSubject,
  possessorOf,
  publishedIn,
  topicOf,
} from '@/lib/drafting/attribution/unit-subjects'
import type { Unit } from '@/lib/drafting/attribution/units'
import { wholeQuote } from '@/lib/drafting/attribution/whole-quote'
import type { Registry } from '@/lib/drafting/coreference'
import type { Entity } from '@/lib/drafting/coreference-entity'
import type { Quote } from '@/lib/drafting/quotes'

const ISSUES =
  /\b(?:issued|released|published|put out|circulated) an? (?:\p{L}+ )?(?:statement|communiqu[eé]|declaration|readout|letter)\b/iu
const NEXT = 'next paragraph, same speaker'
const RUNS_ON = 'quotation that runs on'
const AUTHOR = /^(?:i|you|we)$/
/** A quotation on a line of its own, this short and without a stop, is a heading. */
const HEADING_WORDS = 3
/** Quoted words in a sentence without any attribution are a statement from this length on. */
const COLOURING_WORDS = 6
const TWO_WORDS = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u
/** "said so", "said as much" say nothing by themselves. */
const saysSomething = (text: string, denied: boolean) =>
  (denied && /^\p{L}{5,}$/u.test(text)) ||
  (/^(?:so|as much|the same|no|yes)\b/i.test(text) ? wordCount(text) > 3 : TWO_WORDS.test(text)) ||
  /^no\.?$/.test(text)

/** Reads the units of an article in order and collects its statements. */
export class Statements extends Collected {
  /** Quotations that nobody had spoken yet when they came. */
  private orphans: { quote: Quote; paragraph: number }[] = []
  private previous: Unit | null = null
  private readonly blocks = new Blocks()
  /** The person that the sentence before is about. */
  private subject: { entity: Entity; paragraph: number; source: Span | null } | null = null

  constructor(
    private readonly body: string,
    private readonly registry: Registry,
  ) {
    super()
  }

  read(unit: Unit): void {
    const { items } = unit
    if (isBoilerplate(this.body.slice(unit.start, unit.start + 40))) return
    if (this.blocks.continues(unit) || this.readBlock(unit)) return
    const cues = isHeading(unit) ? [] : settleCues(this.body, items, findCues(this.body, unit))
    const main = mainSubject(unit)
    const subject = main?.phrase ?? null
    this.registry.meet(unit)
    const topic = topicOf(unit)
    if (topic) this.registry.enter(unit, topic, null)
    // "According to one of them, the Qataris had offered", "Blinken, he said, would": read before the subject comes into focus.
    for (const { source, apposition, text } of cues) {
      const person = source && /^(?:he|she)$/.test(items[source.to]?.lower ?? '')
      const inside = person && subject && text && text.from <= subject.from && subject.from < text.to
      if (source && subject && (inside || source.to < subject.from)) this.registry.resolve(unit, source, apposition)
    }
    if (subject && AUTHOR.test(items[subject.to]?.lower ?? '')) this.subject = null
    else if (subject) this.registry.enter(unit, subject, main?.apposition ?? null)
    else this.enterPossessor(unit)
    if (!cues.length) this.readStatedBy(unit)
    // "Hamas released a statement": "the statement" is theirs from here on.
    const issues = !cues.length && main?.phrase && ISSUES.test(this.body.slice(unit.start, unit.end))
    const issuer = issues && main?.phrase ? this.registry.resolve(unit, main.phrase, main.apposition) : null
    if (issuer) this.registry.spoke(issuer)
    const published = cues.length ? null : publishedIn(unit)
    if (published) this.registry.enter(unit, published, null)
    const taken = new Set<number>()
    for (const cue of cues) this.readCue(unit, cue, taken)
    items.forEach((item, at) => {
      if (item.quote && !taken.has(at)) this.readLooseQuote(unit, at, item.quote, cues, subject)
    })
    if (!cues.length) this.readColouring(unit, subject)
    this.adopt(unit, cues, main)
    if (items.at(-1)?.lower === ':') {
      this.lead(unit, cues, subject)
      this.blocks.announce(this.body, unit)
    }
    this.previous = unit
    const about = subject && this.registry.resolve(unit, subject, main?.apposition ?? null)
    if (about?.sort === 'person')
      this.subject = { entity: about, paragraph: unit.paragraph, source: subject && spanOf(unit, subject) }
    else if (subject) this.subject = null
  }

  private enterPossessor(unit: Unit): void {
    const phrase = possessorOf(unit)
    const person = phrase && this.registry.resolve(unit, phrase, null)
    if (phrase && person?.sort === 'person') this.registry.enter(unit, phrase, null)
  }

  /** "The statement reads:" and paragraphs without marks. */
  private readBlock(unit: Unit): boolean {
    const { thread } = this
    if (!this.blocks.begins(unit) || !thread) return false
    const span = { start: unit.start, end: unit.end }
    const { entity: speaker, via, source } = thread
    const rule = 'paragraph that the sentence before leads to'
    this.pushUncued(unit, span, { speaker, via, source, confidence: 0.6, rule })
    const statement = this.found.at(-1)
    if (statement) this.blocks.take(statement)
    return true
  }

  private readCue(unit: Unit, cue: Cue, taken: Set<number>): void {
    const speaker = cue.source
      ? this.registry.resolve(unit, cue.source, cue.apposition)
      : cue.inherits
        ? (this.thread?.entity ?? null)
        : null
    if (!speaker) return
    const via = carriersOf(this.registry, unit, cue)
    const source = cue.source ? spanOf(unit, cue.source) : (this.thread?.source ?? null)
    const common = { speaker, via, cue, source, rule: cue.rule }
    this.registry.spoke(speaker)
    for (const at of cue.quotes) {
      const quote = unit.items[at]?.quote
      if (!quote || taken.has(at)) continue
      taken.add(at)
      if (quote.continues) this.giveBack(speaker, source)
      this.push(unit, quote, { ...common, direct: true, mixed: false, confidence: CONFIDENCE[cue.rule] })
    }
    const { text } = cue
    const whole = text && !cue.quotes.length ? wholeQuote(unit, text, cue.verb.family) : null
    if (whole) this.push(unit, whole, { ...common, direct: true, mixed: false, confidence: CONFIDENCE[cue.rule] })
    else if (text && !cue.quotes.length) {
      const span = clauseSpan(this.body, unit, text.from, text.to)
      if (span && saysSomething(this.body.slice(span.start, span.end), cue.verb.lemma === 'deny')) {
        const mixed = unit.inline.some((quote) => quote.open >= span.start && quote.close <= span.end)
        let holds = false
        for (let at = text.from; at < text.to; at++) {
          if (!unit.items[at]?.quote) continue
          holds = true
          taken.add(at)
        }
        const confidence = CONFIDENCE[cue.rule] - (cue.verb.family === 'judge' || cue.verb.weak ? 0.2 : 0.08)
        this.push(unit, span, { ...common, direct: false, mixed: mixed || holds, confidence })
      }
    }
    this.thread = { entity: speaker, via, paragraph: unit.paragraph, source }
  }

  /** “It is early. ¶ “So they will wait,” Moen said: the paragraphs that a quotation has run over are by whom its end names. */
  private giveBack(speaker: Entity, source: Span | null): void {
    for (let at = this.found.length - 1; at >= 0; at--) {
      const one = this.found[at]
      if (!one?.direct || one.cue !== null || !(one.rule === RUNS_ON || one.rule === NEXT)) return
      one.speaker = speaker
      one.source = source
      if (one.rule !== RUNS_ON) return
    }
  }

  /** A quotation that no cue of its sentence took: the same speaker goes on, or the sentence leads to it. */
  private readLooseQuote(unit: Unit, at: number, quote: Quote, cues: readonly Cue[], subject: Phrase | null): void {
    const { thread } = this
    const distance = thread ? unit.paragraph - thread.paragraph : Infinity
    const via = thread?.via ?? []
    const say = (speaker: Entity, source: Span | null, cue: Cue | null, confidence: number, rule: string) =>
      this.push(unit, quote, { speaker, via, direct: true, mixed: false, cue, source, confidence, rule })
    const near = cues.findLast((cue) => cue.at < at) ?? cues[0]
    const nearby = near?.source && this.registry.resolve(unit, near.source, near.apposition)
    if (near?.source && nearby)
      return say(nearby, spanOf(unit, near.source), near, 0.7, 'same sentence as an attribution')
    if (quote.continues && thread) return say(thread.entity, thread.source, null, 0.9, RUNS_ON)
    const bare = unit.items.every((item) => item.pos === 'QUOTE' || item.pos === 'PUNCT')
    const words = this.body.slice(quote.start, quote.end)
    if (bare && wordCount(words) <= HEADING_WORDS && !/[.,!?…]$/.test(words)) return
    const own = subject && !bare ? this.registry.resolve(unit, subject, null) : null
    const leads = unit.items[at - 1]?.lower === ':'
    if (own && subject && own.sort !== 'text' && leads) {
      return say(own, spanOf(unit, subject), null, 0.6, 'subject of the sentence that leads to the quotation')
    }
    const { subject: told } = this
    if (told && told.paragraph === unit.paragraph && distance > 0)
      return say(told.entity, told.source, null, 0.65, 'subject of the sentence before')
    if (thread && distance === 0) return say(thread.entity, thread.source, null, 0.85, 'same paragraph, same speaker')
    const opens = unit.items[0]?.pos === 'QUOTE'
    if (thread && distance === 1 && (opens || !own)) return say(thread.entity, thread.source, null, 0.7, NEXT)
    if (own && subject && own.sort !== 'text')
      return say(own, spanOf(unit, subject), null, 0.5, 'subject of the sentence')
    this.orphans.push({ quote, paragraph: unit.paragraph })
  }

  /** "“We held the door.” With these words the archbishop summed up …": a quotation before its speaker. */
  private adopt(unit: Unit, cues: readonly Cue[], main: Subject | null): void {
    const last = this.found.at(-1)
    const { looksBack, named } = lookBack(this.body, unit)
    const phrase = named ?? cues[0]?.source ?? main?.phrase
    const entity = phrase && this.registry.resolve(unit, phrase, cues[0]?.apposition ?? main?.apposition ?? null)
    const waiting = this.orphans.filter((orphan) => unit.paragraph - orphan.paragraph <= 1)
    if (entity && unit.items.some((item) => item.pos !== 'QUOTE' && item.pos !== 'PUNCT')) {
      for (const { quote } of waiting) {
        if (quote.open >= unit.start || !(looksBack || quote.paragraph === unit.paragraph)) continue
        const source = phrase ? spanOf(unit, phrase) : null
        const rule = 'quotation before its speaker'
        this.pushUncued(unit, quote, { speaker: entity, source, confidence: 0.55, rule })
      }
      this.orphans = []
      if (looksBack && last && last.cue === null && last.direct && last.end <= unit.start) {
        last.speaker = entity
        last.rule = 'quotation before its speaker'
      }
    } else this.orphans = waiting
  }

  /** "She went on to say:" – whose words the next paragraph has. */
  private lead(unit: Unit, cues: readonly Cue[], subject: Phrase | null): void {
    const own = subject && AUTHOR.test(unit.items[subject.to]?.lower ?? '') ? null : subject
    const phrase = leadingSource(unit) ?? cues.at(-1)?.source ?? own ?? labelOf(unit)
    const entity = phrase && this.registry.resolve(unit, phrase, null)
    if (!entity || (phrase.from === 0 && phrase.to === unit.items.length - 2 && entity.sort !== 'person')) return
    this.registry.spoke(entity)
    this.thread = { entity, via: [], paragraph: unit.paragraph, source: spanOf(unit, phrase) }
  }

  /** "Talks will be held on Tuesday. This was stated by the spokesman": the sentence before is the content. */
  private readStatedBy(unit: Unit): void {
    const { previous } = this
    if (!previous || unit.paragraph - previous.paragraph > 1) return
    const phrase = statedBy(this.body, unit)
    const speaker = phrase && this.registry.resolve(unit, phrase, null)
    if (!speaker || previous.items.some((item) => item.quote)) return
    const span = clauseSpan(this.body, previous, 0, clauseEnd(previous.items))
    if (!span || this.found.some((one) => one.start < span.end && one.end > span.start)) return
    const source = spanOf(unit, phrase)
    const mixed = previous.inline.length > 0
    const rule = 'sentence before "this was stated by"'
    this.pushUncued(unit, span, { speaker, source, direct: false, mixed, confidence: 0.7, rule })
    this.registry.spoke(speaker)
  }

  /** Longer quoted words in a sentence without any attribution are still somebody's. */
  private readColouring(unit: Unit, subject: Phrase | null): void {
    const long = unit.inline.filter((quote) => wordCount(this.body.slice(quote.start, quote.end)) >= COLOURING_WORDS)
    if (!long.length) return
    const { thread } = this
    const own = subject ? this.registry.resolve(unit, subject, null) : null
    const near = thread && unit.paragraph - thread.paragraph <= 1 ? thread.entity : null
    const speaker = own && own.sort === 'person' && !own.anonymous ? own : near
    if (!speaker) return
    const span = trimSpan(this.body, unit.start, unit.end)
    const { via = [], source = null } = thread ?? {}
    const rule = 'quoted words in a sentence that names no speaker'
    this.pushUncued(unit, span, { speaker, via, source, direct: false, mixed: true, confidence: 0.45, rule })
  }
}
