'use client'

import { useState } from 'react'
import { useEcho } from '@/components/filters/use-echo'

export type FacetValue = { value: string; label: string; count: number }

const SEARCH_FROM = 9

/** Tick boxes with live counts; a value that is on stays listed even when nothing is left of it. */
export function FacetList({
  values,
  selected,
  onChange,
  legend,
  leftOut = 0,
}: {
  values: FacetValue[]
  selected: readonly string[]
  onChange: (selected: string[]) => void
  legend: string
  /** How many values the server did not send. */
  leftOut?: number
}) {
  const [sought, setSought] = useState('')
  const [ticked, setTicked] = useEcho(selected)
  function toggle(value: string) {
    const next = ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value]
    setTicked(next)
    onChange(next)
  }
  const shown = values.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <fieldset>
      <legend className="label mb-1">{legend}</legend>
      {values.length >= SEARCH_FROM && (
        <input
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          aria-label={`Find in ${legend}`}
          placeholder="Find…"
          className="field mb-1 w-full"
        />
      )}
      <ul>
        {shown.map(({ value, label, count }) => {
          const isOn = ticked.includes(value)
          return (
            <li key={value}>
              <label
                className={`flex min-h-7 cursor-pointer items-center gap-2 hover:bg-paper-2 ${count === 0 && !isOn ? 'text-muted' : ''}`}
              >
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => toggle(value)}
                  className="size-4 shrink-0 accent-(--ink)"
                />
                <span className="min-w-0 flex-1 py-0.5 leading-tight">{label}</span>
                <span className="text-xs text-muted tabular-nums">{count.toLocaleString('en')}</span>
              </label>
            </li>
          )
        })}
      </ul>
      {shown.length === 0 && (
        <p className="py-1 text-muted">{sought ? `Nothing like “${sought}”.` : 'No values here.'}</p>
      )}
      {leftOut > 0 && (
        <p className="label mt-1">{leftOut.toLocaleString('en')} more with smaller counts are not listed.</p>
      )}
    </fieldset>
  )
}
