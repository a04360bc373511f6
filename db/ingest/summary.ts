import { basename, extname } from 'node:path'
import { toPrintable } from '@/lib/text/printable'
import type { Outcome } from './ingest'

export type Summary = {
  stored: number
  /** Of those stored: with drafts, with none by choice or language. */
  drafted: number
  notDrafted: number
  copies: number
  revisions: number
  duplicates: number
  failed: number
  claims: number
  events: number
  /** Drafted events that are proposed to be ones the store knows. */
  linked: number
  /** Drafts thrown away because their quote does not stand in the text, or they name no conflict. */
  dropped: number
  failures: { name: string; reason: string }[]
  /** Articles stored without drafts because of their language. */
  skipped: { name: string; slug: string; reason: string }[]
  /** Files of a folder that are no articles by their name: how many of each extension. */
  passedOver: Record<string, number>
}

export function emptySummary(): Summary {
  const counts = { stored: 0, drafted: 0, notDrafted: 0, copies: 0, revisions: 0, duplicates: 0, failed: 0 }
  return { ...counts, claims: 0, events: 0, linked: 0, dropped: 0, failures: [], skipped: [], passedOver: {} }
}

export function addOutcome(summary: Summary, outcome: Outcome): void {
  const { name } = outcome
  if (outcome.status === 'duplicate') summary.duplicates += 1
  else if (outcome.status === 'failed') {
    summary.failed += 1
    summary.failures.push({ name, reason: outcome.reason })
  } else {
    const { drafts, skipped, slug } = outcome
    summary.stored += 1
    summary[drafts.claims + drafts.events > 0 ? 'drafted' : 'notDrafted'] += 1
    if (outcome.copyOf !== null) summary.copies += 1
    if (outcome.revises !== null) summary.revisions += 1
    if (skipped !== null) summary.skipped.push({ name, slug, reason: skipped })
    for (const key of ['claims', 'events', 'linked', 'dropped'] as const) summary[key] += drafts[key]
  }
}

export function addPassedOver({ passedOver }: Summary, path: string): void {
  const kind = extname(path).toLowerCase() || basename(path)
  passedOver[kind] = (passedOver[kind] ?? 0) + 1
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** One article's line. */
export function describeOutcome(outcome: Outcome): string {
  const name = toPrintable(outcome.name)
  if (outcome.status === 'failed') return `failed     ${name}: ${toPrintable(outcome.reason)}`
  if (outcome.status === 'duplicate') return `known      ${name}: the same text as ${outcome.of}`
  const { slug, drafts, skipped, copyOf, revises, language } = outcome
  const notes = [
    skipped === null
      ? `${count(drafts.claims, 'claim')}, ${count(drafts.events, 'event')} drafted`
      : `not drafted: ${skipped}`,
    drafts.linked > 0 ? `${count(drafts.linked, 'known event')} proposed` : '',
    copyOf === null ? '' : `a copy of ${copyOf}`,
    revises === null ? '' : `a new text of ${revises}`,
    skipped === null && language !== 'und' && !language.startsWith('en') ? `language ${language}` : '',
  ]
  return `stored     ${name}\n           as ${slug} (${notes.filter((note) => note !== '').join('; ')})`
}

/** The last lines of a run. */
export function describeSummary(summary: Summary, seconds: number): string[] {
  const { stored, copies, revisions, duplicates, failed, claims, events, linked, dropped, skipped } = summary
  const passed = Object.entries(summary.passedOver)
  const rate = seconds > 0 ? stored / seconds : 0
  const parts = [
    copies > 0 ? count(copies, 'near copy', 'near copies') : '',
    revisions > 0 ? count(revisions, 'revision') : '',
  ].filter((part) => part !== '')
  return [
    `${count(stored, 'article')} stored${parts.length > 0 ? ` (of these ${parts.join(', ')})` : ''}, ${count(duplicates, 'known text')} skipped, ${failed.toLocaleString('en')} failed, in ${seconds.toFixed(1)} s${stored > 1 ? ` (${rate.toFixed(1)} a second)` : ''}`,
    ...(stored > 0
      ? [
          `${count(claims, 'claim')} and ${count(events, 'event')} drafted${linked > 0 ? `, ${count(linked, 'event')} proposed to be ${linked === 1 ? 'a known one' : 'known ones'}` : ''}${dropped > 0 ? `, ${count(dropped, 'draft')} dropped` : ''}`,
        ]
      : []),
    ...(skipped.length > 0
      ? [`${count(skipped.length, 'article')} stored and not drafted (another language, or too short)`]
      : []),
    ...(passed.length > 0
      ? [`Passed over, being no articles by their name: ${passed.map(([kind, n]) => `${n} ${kind}`).join(', ')}`]
      : []),
    ...(claims + events > 0 ? ['Drafts count nowhere until they are accepted: npm run review -- list'] : []),
  ]
}
