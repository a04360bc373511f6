/** The scores as a table for a terminal, and the findings as lists. */
import { MEASURES, type Measure, type Score } from './measure'
import type { ArticleScore } from './score-article'

const LABELS: Record<Measure, string> = {
  statements: 'statements (span)',
  statementsWithSpeaker: 'statements + speaker',
  direct: 'direct quotes (span)',
  directWithSpeaker: 'direct quotes + speaker',
  paraphrase: 'paraphrases (span)',
  paraphraseWithSpeaker: 'paraphrases + speaker',
  denials: 'denials',
  events: 'events (family + mediator + date)',
  eventsByFamily: '  family alone',
  eventsByFamilyAndMediator: '  family + mediator',
  eventsByFamilyAndDate: '  family + date',
  eventStatus: '  status, of paired events',
  eventMediators: '  mediators, of paired events',
  eventParties: '  parties, of paired events',
  eventHosts: '  hosts, of paired events',
  mediators: 'mediators per article',
  parties: 'parties per article',
  notVerbatim: 'quotes that are not verbatim',
}

const number = (value: number | null): string => (value === null ? '   -' : value.toFixed(2))

export const formatScores = (scores: Map<Measure, Score>): string => {
  const width = Math.max(...MEASURES.map((measure) => LABELS[measure].length))
  const lines = [`${''.padEnd(width)}  prec.   rec.     F1   found  false  missed`]
  for (const measure of MEASURES) {
    const label = LABELS[measure]
    const score = scores.get(measure)
    if (!score) continue
    if (measure === 'notVerbatim') {
      lines.push(`${label.padEnd(width)}  ${score.false}`)
      continue
    }
    const counts = [score.found, score.false, score.missed].map((count) => String(count).padStart(6)).join(' ')
    lines.push(
      `${label.padEnd(width)}   ${number(score.precision)}   ${number(score.recall)}   ${number(score.f1)}  ${counts}`,
    )
  }
  return lines.join('\n')
}

/** Every miss and false find with its text, by article; `only` keeps the measures that start with it. */
export const formatFindings = (articles: ArticleScore[], only: string | null): string => {
  const lines: string[] = []
  for (const article of articles) {
    const findings = article.findings.filter((finding) => only === null || finding.measure.startsWith(only))
    if (findings.length === 0) continue
    lines.push('', `== ${article.id}`)
    for (const { measure, kind, text, detail } of findings)
      lines.push(`  ${measure} ${kind}: ${text.replace(/\s+/g, ' ')}\n      ${detail}`)
  }
  return lines.join('\n')
}
