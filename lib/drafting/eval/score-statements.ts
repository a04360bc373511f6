/** Statements against gold: span, span and speaker, direct and paraphrased apart, denials. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { DraftStatement } from '@/lib/drafting/types'
import { type Counts, noCounts, overlap, pairUp } from './measure'
import { sameSpeaker } from './names'
import type { GoldStatement } from './read-gold'

export type Finding = { measure: string; kind: 'missed' | 'false' | 'wrong'; text: string; detail: string }

export type StatementCounts = {
  statements: Counts
  statementsWithSpeaker: Counts
  direct: Counts
  directWithSpeaker: Counts
  paraphrase: Counts
  paraphraseWithSpeaker: Counts
  denials: Counts
}

const endOf = (item: { start: number; quote: string }): number => item.start + item.quote.length
const isDirect = (draft: DraftStatement): boolean => draft.voice === 'direct_quote' && !draft.mixed
const speakerOf = (draft: DraftStatement): string => draft.speaker?.name ?? '(the outlet)'

const shared = (gold: GoldStatement, draft: DraftStatement) =>
  overlap({ start: gold.start, end: endOf(gold) }, draft) / Math.max(1, gold.quote.length)

/** Gold that counts is required and relevant; a draft over other gold is neither found nor false. */
export const scoreStatements = (
  golds: GoldStatement[],
  drafts: DraftStatement[],
  gazetteer: Gazetteer,
): { counts: StatementCounts; findings: Finding[] } => {
  const counts: StatementCounts = {
    statements: noCounts(),
    statementsWithSpeaker: noCounts(),
    direct: noCounts(),
    directWithSpeaker: noCounts(),
    paraphrase: noCounts(),
    paraphraseWithSpeaker: noCounts(),
    denials: noCounts(),
  }
  const findings: Finding[] = []
  const required = golds.filter((gold) => !gold.optional && gold.relevant)
  const excused = golds.filter((gold) => gold.optional || !gold.relevant)
  const reported = drafts.filter((draft) => draft.voice !== 'narration')
  const agrees = (gold: GoldStatement, draft: DraftStatement) =>
    draft.speaker !== null && sameSpeaker(gold.speaker, draft.speaker.name, gazetteer)
  // Of two drafts over one gold the tighter one is its pair.
  const pairs = pairUp(required, reported, (gold, draft) => {
    const part = shared(gold, draft)
    if (part < 0.5) return 0
    const tightness = gold.quote.length / Math.max(gold.quote.length, draft.end - draft.start)
    return part + tightness + (agrees(gold, draft) ? 0.25 : 0)
  })
  const goldOf = new Map(pairs.map(([gold, draft]) => [draft, gold]))
  const draftOf = new Map(pairs)
  for (const gold of required) {
    const draft = draftOf.get(gold)
    const voice = gold.direct ? 'direct' : 'paraphrase'
    const sameVoice = draft !== undefined && isDirect(draft) === gold.direct
    const rightSpeaker = draft !== undefined && agrees(gold, draft)
    counts.statements[draft ? 'found' : 'missed']++
    counts.statementsWithSpeaker[rightSpeaker ? 'found' : 'missed']++
    counts[voice][sameVoice ? 'found' : 'missed']++
    counts[`${voice}WithSpeaker`][sameVoice && rightSpeaker ? 'found' : 'missed']++
    if (gold.denies) counts.denials[draft?.denies ? 'found' : 'missed']++
    if (!draft) findings.push({ measure: voice, kind: 'missed', text: gold.quote, detail: gold.speaker })
    else {
      if (!rightSpeaker)
        findings.push({
          measure: 'speaker',
          kind: 'wrong',
          text: gold.quote,
          detail: `${gold.speaker} ≠ ${speakerOf(draft)}`,
        })
      if (!sameVoice)
        findings.push({
          measure: 'voice',
          kind: 'wrong',
          text: gold.quote,
          detail: `${voice} drafted as ${draft.mixed ? 'mixed' : draft.voice}`,
        })
      if (gold.denies && !draft.denies)
        findings.push({ measure: 'denials', kind: 'missed', text: gold.quote, detail: gold.speaker })
    }
  }
  for (const draft of reported) {
    const gold = goldOf.get(draft)
    const voice = isDirect(draft) ? 'direct' : 'paraphrase'
    const excuse =
      !gold &&
      excused.some(
        (other) =>
          shared(other, draft) >= 0.5 ||
          overlap({ start: other.start, end: endOf(other) }, draft) >= 0.5 * (draft.end - draft.start),
      )
    if (excuse) continue
    if (!gold) counts.statements.false++
    if (!gold || !agrees(gold, draft)) counts.statementsWithSpeaker.false++
    if (!gold || gold.direct !== isDirect(draft)) counts[voice].false++
    if (!gold || gold.direct !== isDirect(draft) || !agrees(gold, draft)) counts[`${voice}WithSpeaker`].false++
    if (draft.denies && !gold?.denies) {
      counts.denials.false++
      findings.push({ measure: 'denials', kind: 'false', text: draft.quote, detail: speakerOf(draft) })
    }
    if (!gold) findings.push({ measure: voice, kind: 'false', text: draft.quote, detail: speakerOf(draft) })
  }
  return { counts, findings }
}
