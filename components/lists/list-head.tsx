'use client'

import { Choice } from '@/components/charts/choice'
import { useFilters } from '@/components/filters/use-filters'
import { CopyText } from '@/components/ui/copy-text'
import { hrefFor } from '@/lib/filters/serialize'

export type SortOption = {
  value: string
  label: string
  /** The order it has when none is asked for. */
  order: 'asc' | 'desc'
  /** What each order is called. */
  words: { asc: string; desc: string }
}

const EXPORTS = ['csv', 'json'] as const

/** What is listed, as a sentence, in which order, and as a file. */
export function ListHead({ noun, sentence, sorts }: { noun: string; sentence: string; sorts: readonly SortOption[] }) {
  const { filters, href } = useFilters()
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-ink pt-4 pb-1.5">
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
        <h2 className="max-w-[80ch] min-w-0 text-sm break-words">{sentence}.</h2>
        <CopyText
          texts={[{ label: 'Link to this view', write: () => `${sentence}\n${window.location.origin}${href()}` }]}
        />
      </div>
      <div className="no-print flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
        {sorts.length > 0 && <SortChoice sorts={sorts} />}
        {noun !== 'processes' && (
          <p className="flex items-baseline gap-2.5">
            <span className="label">Save</span>
            {EXPORTS.map((kind) => (
              <a key={kind} href={hrefFor(`/api/v1/export/${noun}.${kind}`, filters)} download className="text-ink-2">
                {kind.toUpperCase()}
              </a>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}

function SortChoice({ sorts }: { sorts: readonly SortOption[] }) {
  const { filters, href, setFilters } = useFilters()
  const chosen = sorts.find(({ value }) => value === filters.sort) ?? sorts[0]
  if (!chosen) return null
  // A default is left out of the link.
  const sortTo = (value: string) => ({ sort: value === sorts[0]?.value ? null : value, order: null })
  const orderTo = (value: 'asc' | 'desc') => ({ order: value === chosen.order ? null : value })
  const orders = [chosen.order, chosen.order === 'asc' ? 'desc' : 'asc'] as const
  return (
    <>
      <Choice
        label="By"
        options={sorts.map(({ value, label }) => ({ value, label, href: href(sortTo(value)) }))}
        current={chosen.value}
        onChoose={(value) => setFilters(sortTo(value))}
      />
      <Choice
        label="Order"
        options={orders.map((value) => ({ value, label: chosen.words[value], href: href(orderTo(value)) }))}
        current={filters.order ?? chosen.order}
        onChoose={(value) => setFilters(orderTo(value === 'asc' ? 'asc' : 'desc'))}
      />
    </>
  )
}
