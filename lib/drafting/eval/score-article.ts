/** One drafted article against its gold, and many of them added up. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { DraftResult } from '@/lib/drafting/types'
import { addCounts, type Counts, type Measure, MEASURES, noCounts, type Score, scoreOf } from './measure'
import { actorKey } from './names'
import type { GoldArticle } from './read-gold'
import { draftKey, scoreEvents } from './score-events'
import { type Finding, scoreStatements } from './score-statements'

export type ArticleScore = {
  id: string
  counts: Record<Measure, Counts>
  findings: Finding[]
}

const scoreNames = (
  measure: string,
  gold: Map<string, string>,
  draft: Map<string, string>,
  findings: Finding[],
): Counts => {
  const counts = noCounts()
  for (const [key, name] of gold) {
    counts[draft.has(key) ? 'found' : 'missed']++
    if (!draft.has(key)) findings.push({ measure, kind: 'missed', text: name, detail: key })
  }
  for (const [key, name] of draft) {
    if (gold.has(key)) continue
    counts.false++
    findings.push({ measure, kind: 'false', text: name, detail: key })
  }
  return counts
}

/** Mediators and parties are compared once an article, whoever they are mediating between. */
export const scoreArticle = (article: GoldArticle, drafted: DraftResult, gazetteer: Gazetteer): ArticleScore => {
  const statements = scoreStatements(article.gold.attributed_statements, drafted.claims, gazetteer)
  const events = scoreEvents(article.gold.events, drafted.events, gazetteer)
  const findings = [...statements.findings, ...events.findings]
  const goldNames = (names: string[]) => new Map(names.map((name) => [actorKey(name, gazetteer), name]))
  const draftNames = (names: { actor: string | null; name: string }[]) =>
    new Map(names.map((one) => [draftKey(one, gazetteer), one.name]))
  const mediators = scoreNames('mediators', goldNames(article.gold.mediators), draftNames(drafted.mediators), findings)
  const parties = scoreNames(
    'parties',
    goldNames(article.gold.conflicts.flatMap((conflict) => conflict.parties)),
    draftNames(drafted.conflicts.flatMap((conflict) => conflict.parties)),
    findings,
  )
  const notVerbatim = noCounts()
  for (const { start, end, quote } of [...drafted.claims, ...drafted.events]) {
    if (article.body.slice(start, end) === quote) continue
    notVerbatim.false++
    findings.push({ measure: 'verbatim', kind: 'wrong', text: quote, detail: `not at ${start}` })
  }
  return {
    id: article.id,
    counts: { ...statements.counts, ...events.counts, mediators, parties, notVerbatim },
    findings,
  }
}

/** Counts added up over articles (micro average), by measure, in the order of the report. */
export const totalScores = (articles: ArticleScore[]): Map<Measure, Score> => {
  const scores = new Map<Measure, Score>()
  for (const measure of MEASURES) {
    const total = noCounts()
    for (const article of articles) addCounts(total, article.counts[measure])
    scores.set(measure, scoreOf(total))
  }
  return scores
}
