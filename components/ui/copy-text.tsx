'use client'

import { useState } from 'react'

/** Buttons that copy a text each. Says what was copied, or why it could not be. */
export function CopyText({ texts }: { texts: { label: string; write: () => string }[] }) {
  const [said, setSaid] = useState('')

  async function copy(text: string, what: string) {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(`${what} copied`)
    } catch (error) {
      setSaid(`Not copied: ${error instanceof Error ? error.message : 'the browser refused'}`)
    }
  }

  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <span className="text-muted">Copy</span>
      {texts.map(({ label, write }) => (
        <button
          key={label}
          type="button"
          className="min-h-6 underline underline-offset-3"
          onClick={() => void copy(write(), label)}
        >
          {label}
        </button>
      ))}
      <span role="status" className="text-muted">
        {said}
      </span>
    </div>
  )
}
