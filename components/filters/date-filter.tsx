'use client'

import { useState } from 'react'
import type { Filters } from '@/lib/filters/filters'
import { parseFilters } from '@/lib/filters/parse'

type Window = Pick<Filters, 'from' | 'to'>

/** From and to, as sharp as the reader likes: a year, a month or a day. */
export default function DateFilter({ window, onChange }: { window: Window; onChange: (window: Window) => void }) {
  const [from, setFrom] = useState(window.from ?? '')
  const [to, setTo] = useState(window.to ?? '')
  const [problem, setProblem] = useState<string | null>(null)

  function apply() {
    const { filters, ignored } = parseFilters({ from: from.trim(), to: to.trim() }, 'lenient')
    const [first] = ignored
    setProblem(first ? `${first.value}: ${first.reason}` : null)
    if (!first) onChange({ from: filters.from, to: filters.to })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
      className="space-y-2"
    >
      <p className="label">A year, a month or a day: 2023, 2023-09 or 2023-09-18. Keeps what may fall in the window.</p>
      <div className="grid grid-cols-2 gap-2">
        <label className="text-xs">
          From
          <input value={from} onChange={(event) => setFrom(event.target.value)} className="field mt-0.5 w-full" />
        </label>
        <label className="text-xs">
          To
          <input value={to} onChange={(event) => setTo(event.target.value)} className="field mt-0.5 w-full" />
        </label>
      </div>
      {problem && (
        <p role="alert" className="text-xs text-danger">
          {problem}
        </p>
      )}
      <div className="flex gap-3">
        <button type="submit" className="h-8 border border-ink px-3">
          Apply
        </button>
        {(window.from !== null || window.to !== null) && (
          <button
            type="button"
            className="underline underline-offset-3"
            onClick={() => onChange({ from: null, to: null })}
          >
            Any date
          </button>
        )}
      </div>
    </form>
  )
}
