'use client'

import { useState } from 'react'

/** Full-text search of the current view; asks on Enter, so that a half-typed word is no view of its own. */
export function SearchBox({ value, onSearch }: { value: string | null; onSearch: (q: string | null) => void }) {
  const [text, setText] = useState(value ?? '')
  return (
    <form
      role="search"
      className="flex w-full sm:w-auto"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text.trim() === '' ? null : text.trim())
      }}
    >
      <input
        type="search"
        name="q"
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.target.value)}
        aria-label="Search the words of articles and claims"
        placeholder="Search the words…"
        className="field w-full border-r-0 sm:w-56"
      />
      <button type="submit" className="h-8 border border-line-2 px-2.5 text-sm">
        Search
      </button>
    </form>
  )
}
