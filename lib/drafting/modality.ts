import type { Modality, Tense } from '@/lib/codebook/values'
import { readTokens, type Token } from '@/lib/drafting/attribution/tokens'

/** What the attribution says of the content. */
export type Frame = {
  /** Family and lemma of the attributing verb; null where a quotation has none. */
  family: string | null
  lemma?: string | null
  negatedCue: boolean
  denies: boolean
}

/** How much of a statement is read: its first clause settles how certain it is and when it holds. */
const READ = 260
const NEGATIVE = new Set(
  "not n't n’t never no nor neither nobody nothing none cannot without hardly nowhere".split(' '),
)
const MAYBE = /\b(?:possibly|potentially|perhaps|maybe|conceivably|allegedly|reportedly|rumou?red|possible that)\b/i
const PROBABLY =
  /\b(?:likely|unlikely|probabl[ey]|expect(?:s|ed)?|believed to|thought to|said to (?:be|have)|reported to|appears?|seem(?:s|ed)?|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|prepar(?:es|ing) to|aims? to|supposed to)\b/i
const FUTURE_PHRASE =
  /\b(?:going to|about to|set to|due (?:to|in|on|next)|expected|scheduled|slated|plan(?:s|ned|ning)? to|prepar(?:es|ing) to|tomorrow|next (?:week|month|year|round|few|\p{Lu}\p{L}+day)|in the coming|upcoming|later this|in the next)\b/u
const PAST_FORMS = new Set(
  (
    'met held told said took went came made gave sent became left broke won lost led began saw knew found got brought thought spoke wrote rose ' +
    'fell kept stood drew flew grew withdrew ran fought struck heard felt meant paid put set read spent built caught sold bought was were had did'
  ).split(' '),
)
const SUBORDINATE = new Set(
  'who whom whose which where when while although though as because since until after before unless if'.split(' '),
)

/** Longer clauses are tagged by their head alone, where their verb stands so many tokens before its end that the tags do not depend on the rest. */
const HEAD = 100
const LEAST_BEHIND = 8

/** The first verb group of the main clause; `until` is the token at which it was complete, or the number of tokens. */
type Group = { aux: string[]; verb: string | null; negated: boolean; conditional: boolean; until: number }

function mainGroup(tokens: readonly Token[]): Group {
  const group: Group = { aux: [], verb: null, negated: false, conditional: false, until: tokens.length }
  let skipping = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const word = token.lower
    const before = tokens[i - 1]
    if (group.verb === null && group.aux.length === 0) {
      const relative = word === 'that' && (before?.pos === 'NOUN' || before?.pos === 'PROPN')
      if (SUBORDINATE.has(word) || relative) {
        if (word === 'if' || word === 'unless') group.conditional = true
        skipping = true
        continue
      }
      if (token.text === ',' || token.text === ';') skipping = false
    }
    if (skipping) continue
    if (NEGATIVE.has(word)) group.negated = true
    else if (token.pos === 'AUX') group.aux.push(word)
    else if (token.pos === 'VERB' && before?.lower !== 'to' && !(word.endsWith('ing') && group.aux.length === 0)) {
      group.verb = word
      group.until = i
      break
    } else if (group.aux.length > 0 && token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'PUNCT') {
      group.until = i
      break
    }
  }
  return group
}

function groupOf(clause: string): Group {
  const cut = clause.length > 1.3 * HEAD ? clause.lastIndexOf(' ', HEAD) : -1
  if (cut > 0) {
    const tokens = readTokens(clause.slice(0, cut), 0)
    const group = mainGroup(tokens)
    if (group.until + LEAST_BEHIND < tokens.length) return group
  }
  return mainGroup(readTokens(clause, 0))
}

/** How certain the source is of the proposition (FactBank's values), and when it holds (PLOVER's modes). */
export function readModality(text: string, frame: Frame): { modality: Modality; tense: Tense } {
  const { family } = frame
  if (family === 'deny' && frame.denies) return { modality: 'CT-', tense: 'negation' }
  const stop = text.slice(0, READ).search(/[.!?…]["”’»]?\s/)
  const clause = text.slice(0, stop > 20 ? stop : READ)
  const group = groupOf(clause)
  const negative = group.negated || /\bunlikely\b/i.test(clause) || (family === 'believe' && frame.negatedCue)
  const question =
    /\?["”’»]?\s*$/.test(text) || family === 'ask' || /^(?:whether|how|why|what|when|where|who)\b/i.test(clause)
  return {
    modality: modalityOf(clause, group, negative, question, frame),
    tense: negative ? 'negation' : tenseOf(clause, group, frame),
  }
}

function modalityOf(clause: string, group: Group, negative: boolean, question: boolean, frame: Frame): Modality {
  if (question) return 'Uu'
  const sign = negative ? '-' : '+'
  const head = group.aux.join(' ')
  const doubtful =
    frame.lemma === 'hope' || frame.lemma === 'fear' || frame.lemma === 'doubt' || frame.lemma === 'suspect'
  if (doubtful || /\b(?:may|might|could)\b/.test(head) || MAYBE.test(clause.slice(0, 120))) return `PS${sign}`
  if (frame.family === 'believe' || PROBABLY.test(clause.slice(0, 140))) return `PR${sign}`
  return `CT${sign}`
}

function tenseOf(clause: string, group: Group, frame: Frame): Tense {
  const { aux, verb } = group
  const has = (pattern: RegExp) => aux.some((word) => pattern.test(word))
  if (group.conditional || has(/^(?:would|could|might|may|should|must|'d|’d)$/)) return 'hypothetical'
  if (has(/^(?:will|shall|'ll|’ll|wo)$/) || frame.family === 'commit') return 'future'
  if (FUTURE_PHRASE.test(clause.slice(0, 140)) && !has(/^(?:was|were|had|did)$/)) return 'future'
  if (has(/^(?:was|were|had|did)$/)) return 'historical'
  if (has(/^(?:has|have|'ve|’ve)$/) && verb !== null) return 'historical'
  if (aux.length === 0 && verb !== null && (verb.endsWith('ed') || PAST_FORMS.has(verb))) return 'historical'
  return 'current'
}
