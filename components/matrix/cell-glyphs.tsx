/** The forms of `StatusGlyph` in the colour of the cell's text, which changes with the shade. */
const FORMS = {
  planned: <circle cx="7" cy="7" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  notHappened: (
    <>
      <circle cx="7" cy="7" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.2 10.8 10.8 3.2" stroke="currentColor" strokeWidth="1.75" />
    </>
  ),
  disputed: (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <circle cx="7" cy="7" r="3" fill="currentColor" />
    </>
  ),
} as const

/** A glyph and how many; nothing for none. */
export function GlyphCount({ form, count }: { form: keyof typeof FORMS; count: number }) {
  if (count === 0) return null
  return (
    <span className="inline-flex items-center gap-0.5 text-xs">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="shrink-0">
        {FORMS[form]}
      </svg>
      {count}
    </span>
  )
}
