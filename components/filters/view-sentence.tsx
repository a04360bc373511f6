'use client'

import { useState } from 'react'
import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import { describeFilters, type Noun } from '@/lib/filters/describe'

/** The filters in a sentence, and the link to exactly this view, copied with that sentence. */
export function ViewSentence({ noun }: { noun: Noun }) {
  const { filters, href } = useFilters()
  const names = useNames()
  const [said, setSaid] = useState('')
  const sentence = describeFilters(filters, { noun, names })

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${sentence}\n${window.location.origin}${href()}`)
      setSaid('Copied, with its sentence')
    } catch (error) {
      setSaid(`Not copied: ${error instanceof Error ? error.message : 'the browser refused'}`)
    }
  }

  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-2">
      <span>{sentence}.</span>
      <button
        type="button"
        onClick={() => void copy()}
        onBlur={() => setSaid('')}
        className="min-h-6 text-xs underline underline-offset-3"
      >
        Copy the link to this view
      </button>
      <span role="status" className="text-xs text-muted">
        {said}
      </span>
    </p>
  )
}
