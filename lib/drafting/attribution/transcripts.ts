import { paragraphsOf } from '@/lib/drafting/quotes'
import { isDenial } from '@/lib/drafting/denials'
import { readModality } from '@/lib/drafting/modality'
import type { DraftStatement, Sentence } from '@/lib/drafting/types'

const LABEL =
  /^(?:\*\*|__)?((?:Q|A|QUESTION|ANSWER|MODERATOR|INTERVIEWER|REPORTER|[\p{Lu}][\p{L}\p{M}’'.-]*(?:[ ,]+(?:[\p{Lu}][\p{L}\p{M}’'.-]*|of|the|for|bin|al|de|van|von)){0,7})(?: ?\([^)]{1,60}\))?)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s+(?=\S)/u
const ASKS = /^(?:Q|QUESTION|MODERATOR|INTERVIEWER|REPORTER)$/i

/** The statements of a text that is set as a transcript ("NAME: words"), and which paragraphs they take. */
export function readTranscript(
  body: string,
  sentences: readonly Sentence[],
): { statements: DraftStatement[]; paragraphs: Set<number> } | null {
  const turns: { paragraph: number; label: string | null; start: number; end: number }[] = []
  const labels = new Map<string, number>()
  for (const { start, end, index } of paragraphsOf(sentences)) {
    const hit = LABEL.exec(body.slice(start, Math.min(end, start + 160)))
    const label = hit?.[1]?.trim() ?? null
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1)
    turns.push({ paragraph: index, label, start: start + (hit ? hit[0].length : 0), end })
  }
  const repeated = [...labels.values()].filter((count) => count > 1).length
  const labelled = [...labels.values()].reduce((sum, count) => sum + count, 0)
  if (labelled < 3 || !repeated || (labels.size < 2 && labelled < 4) || labelled < turns.length / 6) return null
  const paragraphs = new Set<number>()
  const statements: DraftStatement[] = []
  let speaker: string | null = null
  const lastLabelled = turns.findLastIndex((turn) => turn.label !== null)
  turns.forEach((turn, at) => {
    if (turn.label !== null) speaker = turn.label
    if (speaker === null) return
    const quote = body.slice(turn.start, turn.end)
    // What follows the last turn is often the editor's note.
    if (
      at > lastLabelled &&
      /^(?:This (?:interview|transcript|conversation)|Editing|The interview|Interview by|Copyright|©|\(|END|###)/i.test(
        quote,
      )
    ) {
      speaker = null
      return
    }
    paragraphs.add(turn.paragraph)
    if (turn.end <= turn.start) return
    const anonymous = ASKS.test(speaker)
    const denies = isDenial(null, quote, false)
    statements.push({
      start: turn.start,
      end: turn.end,
      quote,
      speaker: { actor: null, name: speaker.replace(/ ?\([^)]*\)$/, ''), kind: 'person', affiliation: null, anonymous },
      relayedVia: [],
      voice: 'direct_quote',
      mixed: false,
      cueVerb: null,
      denies,
      ...readModality(quote, { family: anonymous ? 'ask' : null, lemma: null, negatedCue: false, denies }),
      confidence: 0.85,
      why: [{ rule: 'turn in a transcript', cue: turn.label }],
    })
  })
  return { statements, paragraphs }
}
