import type { EvidenceLevel } from '@/lib/codebook/values'

export type ReasonInput = {
  level: EvidenceLevel | null
  outlets: number
  articles: number
  /** Articles that are another outlet's text. */
  copies: number
  outletNames: readonly string[]
  confirmedBy: readonly string[]
  disputedBy: readonly string[]
  questionedBy: readonly string[]
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

function spell(count: number): string {
  return NUMBERS[count] ?? String(count)
}

/** "A", "A and B", "A, B and C"; beyond four the rest is counted. */
function joinAnd(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${spell(names.length - 3)} others`] : names
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last
}

function explainOutlets({ outlets, articles, copies, outletNames }: ReasonInput): string {
  const count = outletNames.length === 0 ? 'one article of an unknown outlet' : joinOutlets(outlets, outletNames)
  if (outletNames.length === 0 && articles > 1) return `${spell(articles)} articles of unknown outlets, counted as one`
  return copies > 0 && articles > outlets ? `${count} (${spell(articles)} articles; copies count once)` : count
}

function joinOutlets(outlets: number, names: readonly string[]): string {
  return outlets === 1 ? `one outlet, ${joinAnd(names)}` : `${spell(outlets)} independent outlets, ${joinAnd(names)}`
}

function explainSupport(input: ReasonInput): string {
  if (input.level === null) return 'no approved claim supports it'
  if (input.confirmedBy.length === 0) return explainOutlets(input)
  const sides = input.level === 'both_parties' ? ', on both sides' : ''
  return `confirmed by ${joinAnd(input.confirmedBy)}${sides}; ${explainOutlets(input)}`
}

function explainStance(verb: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `; ${verb} by ${joinAnd(names)}`
}

/** "Two independent outlets, Doha News and Newsweek; disputed by the US State Department." */
export function explainEvidence(input: ReasonInput): string {
  const against = `${explainStance('disputed', input.disputedBy)}${explainStance('questioned', input.questionedBy)}`
  const sentence = `${explainSupport(input)}${against}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
