import type { Found } from '@/lib/drafting/attribution/found'
import type { Headline } from '@/lib/drafting/attribution/headline'
import { Statements } from '@/lib/drafting/attribution/statements'
import { readTranscript } from '@/lib/drafting/attribution/transcripts'
import { startsSmall } from '@/lib/drafting/attribution/tokens'
import { readUnits, type Unit } from '@/lib/drafting/attribution/units'
import { ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { createRegistry, toSpeaker } from '@/lib/drafting/coreference'
import { indexMentions, type MentionIndex } from '@/lib/drafting/mention-index'
import { isDenial } from '@/lib/drafting/denials/is-denial'
import { readModality } from '@/lib/drafting/modality'
import { findQuotes } from '@/lib/drafting/quotes'
import type { DraftStatement, Mention, Sentence } from '@/lib/drafting/types'

/** Those of whom nothing is alleged: what they say did not happen is their news. */
const BYSTANDERS =
  /^(?:residents?|villagers?|neighbou?rs?|relatives?|survivors?|passers-by|passengers?|farmers?|fishermen|shopkeepers?|vendors?|pensioners?|refugees?|students?|teachers?|voters?|mother|widows?|daughter|grandmother|grandfather|historians?|critics?|analysts?|experts?|observers?|commentators?|workers?|monitors?|medics?|doctors?|nurses?|famil(?:y|ies)|parents?|fathers|wives)$/

function toStatement(body: string, one: Found): DraftStatement {
  const quote = body.slice(one.start, one.end)
  const verb = one.cue?.verb ?? null
  const negated = one.cue?.negated ?? false
  // A quotation's own words decide; the verb decides for the clause it governs.
  const governed = one.direct && verb?.family !== 'deny' ? null : (verb?.lemma ?? null)
  // "The Farmers’ Party", "the refugee agency" are none.
  const bystander = one.speaker.sort !== 'body' && [...one.speaker.words].some((word) => BYSTANDERS.test(word))
  const denies = verb?.family !== 'urge' && isDenial(governed, quote, negated, !bystander)
  return {
    start: one.start,
    end: one.end,
    quote,
    speaker: toSpeaker(one.speaker),
    relayedVia: one.via,
    voice: one.direct ? 'direct_quote' : 'paraphrase',
    mixed: one.mixed,
    cueVerb: verb?.lemma ?? null,
    denies,
    ...readModality(quote, { family: verb?.family ?? null, lemma: verb?.lemma ?? null, negatedCue: negated, denies }),
    confidence: Math.round(one.confidence * 100) / 100,
    why: [{ rule: one.rule, cue: verb?.lemma ?? null }],
  }
}

/** What the tagger takes a name for. */
const MISTAKEN = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ', 'NUM'])

/** A capital word in a name that mentions know is a name, whatever the tagger made of it ("Blunt said"). */
function markNames(unit: Unit, mentions: MentionIndex): void {
  for (const item of unit.items) {
    if (startsSmall(item) || !MISTAKEN.has(item.pos) || !/^\p{Lu}\p{Ll}/u.test(item.text) || ROLE_NOUNS.has(item.lower))
      continue
    const mention = mentions.at(item.start, item.end)
    if (mention && (mention.how === 'name' || mention.how === 'alias' || mention.how === 'metonym')) item.pos = 'PROPN'
  }
}

/** "HE Dr. Moen said": a title, and no pronoun; "the UN secretary-general": a noun. */
function markHonours({ items }: Unit): void {
  items.forEach((item, at) => {
    if (item.text === 'HE' && items[at + 1]?.pos === 'PROPN') item.pos = 'PROPN'
    else if (item.pos === 'ADJ' && item.lower.endsWith('-general')) item.pos = 'NOUN'
  })
}

const OWNING = new Set(['a', 'an', 'his', 'her', 'its', 'their'])

/** "a televised address": a noun, whatever the tagger made of it. */
function markTexts({ items }: Unit): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item?.pos !== 'VERB' || !TEXT_NOUNS.has(item.lower)) continue
    const before = items[at - 1]?.lower.endsWith('ed') ? items[at - 2] : items[at - 1]
    if (OWNING.has(before?.lower ?? '')) item.pos = 'NOUN'
  }
}

/** Statements outside transcripts, with the cue each stands on. */
function findStatements(body: string, mentions: readonly Mention[], sentences: readonly Sentence[]): Found[] {
  const index = indexMentions(mentions)
  const statements = new Statements(body, createRegistry(body, mentions, index))
  for (const unit of readUnits(body, sentences, findQuotes(body, sentences))) {
    markNames(unit, index)
    markTexts(unit)
    markHonours(unit)
    statements.read(unit)
  }
  return statements.finish()
}

/**
 * Who says what, in whose words: the attributed statements of an article, in order. Every `quote` is
 * `body.slice(start, end)`; statements of the outlet itself are not drafted here.
 * @param mentions actors found in the text; more of them means better names, none means names as the text has them
 * @param headline names the speaker of a transcript, an interview or a speech that does not do so itself
 */
export function draftStatements(
  body: string,
  mentions: Mention[],
  sentences: Sentence[],
  headline: Headline | null = null,
): DraftStatement[] {
  const transcript = readTranscript(body, sentences, mentions, headline)
  const rest = transcript ? sentences.filter((sentence) => !transcript.paragraphs.has(sentence.paragraph)) : sentences
  const drafted = findStatements(body, mentions, rest).map((one) => toStatement(body, one))
  return transcript ? [...drafted, ...transcript.statements].sort((a, b) => a.start - b.start) : drafted
}
