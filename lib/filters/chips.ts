import { LABELS, labelOf } from '@/lib/codebook/labels'
import type { NameLookup } from '@/lib/filters/describe'
import { describeWindow } from '@/lib/filters/describe-window'
import { NO_FILTERS, type FilterKey, type Filters } from '@/lib/filters/filters'
import { NARROW_KEYS, PARAMS } from '@/lib/filters/params'
import { filterKey } from '@/lib/filters/serialize'

/** One filter that is on: its key and value as in the link, its words, and the filters without it. */
export type Chip = { key: FilterKey; value: string; label: string; without: Filters }

const SLUG_LISTS = ['mediator', 'conflict', 'party', 'speaker', 'outlet'] as const
const CODE_LISTS = ['type', 'role', 'stance', 'voice', 'modality', 'status'] as const
const LISTS = [...SLUG_LISTS, ...CODE_LISTS] as const

function chip(filters: Filters, key: FilterKey, value: string, label: string, change: Partial<Filters>): Chip {
  return { key, value, label, without: { ...filters, ...change, cursor: null } }
}

function listChips(filters: Filters, key: (typeof LISTS)[number], labelValue: (value: string) => string): Chip[] {
  const values: readonly string[] = filters[key]
  return values.map((value) => {
    const without = { [key]: values.filter((other) => other !== value) }
    return chip(filters, key, value, `${PARAMS[key].label}: ${labelValue(value)}`, without)
  })
}

function labelCode(key: (typeof CODE_LISTS)[number], value: string): string {
  const labels: Record<string, string> = LABELS[key]
  return labels[value] ?? value
}

function capitalise(text: string | null): string {
  return text === null ? '' : text.charAt(0).toUpperCase() + text.slice(1)
}

function singleChips(filters: Filters): Chip[] {
  const { from, to, evidence, disputed, q, drafts } = filters
  const chips: Chip[] = []
  if (from !== null) {
    chips.push(chip(filters, 'from', from, capitalise(describeWindow({ from, to: null })), { from: null }))
  }
  if (to !== null) chips.push(chip(filters, 'to', to, capitalise(describeWindow({ from: null, to })), { to: null }))
  if (evidence !== 'any') {
    const label = `Evidence: at least ${labelOf('evidence', evidence).toLowerCase()}`
    chips.push(chip(filters, 'evidence', evidence, label, { evidence: 'any' }))
  }
  if (disputed !== null) {
    const label = disputed ? 'Only disputed' : 'Only undisputed'
    chips.push(chip(filters, 'disputed', String(disputed), label, { disputed: null }))
  }
  if (q !== null) chips.push(chip(filters, 'q', q, `Search: “${q}”`, { q: null }))
  if (drafts) chips.push(chip(filters, 'drafts', 'true', 'Drafts included', { drafts: false }))
  return chips
}

/** A chip for each value that narrows the view, in the order of the link. */
export function activeChips(filters: Filters, names: NameLookup): Chip[] {
  const chips = [
    ...singleChips(filters),
    ...SLUG_LISTS.flatMap((key) => listChips(filters, key, (slug) => names(key, slug))),
    ...CODE_LISTS.flatMap((key) => listChips(filters, key, (value) => labelCode(key, value))),
  ]
  return NARROW_KEYS.flatMap((key) => chips.filter((candidate) => candidate.key === key))
}

/** Whether anything narrows the view. */
export function isNarrowed(filters: Filters): boolean {
  return filterKey(filters, NARROW_KEYS) !== ''
}

/** The same view of everything: all that narrows is taken off, how it is shown stays. */
export function clearFilters(filters: Filters): Filters {
  const { by, stack, measure, axes, sort, order } = filters
  return { ...structuredClone(NO_FILTERS), by, stack, measure, axes, sort, order }
}
