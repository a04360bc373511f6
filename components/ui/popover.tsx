'use client'

import { Suspense, useId, useRef, useState, type ReactNode } from 'react'

/**
 * A button that opens a panel below it. The browser's own popover: light dismissal, Escape, focus handed back, and drawn
 * above everything else without being cut by a scrolling parent.
 */
export function Popover({
  label,
  active = false,
  title,
  children,
}: {
  label: ReactNode
  active?: boolean
  title: string
  /** Called only while open, so that closed panels cost nothing. */
  children: () => ReactNode
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)

  function place() {
    if (!button.current || !panel.current) return
    const box = button.current.getBoundingClientRect()
    const width = panel.current.offsetWidth
    const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8))
    panel.current.style.left = `${left + window.scrollX}px`
    panel.current.style.top = `${box.bottom + window.scrollY + 4}px`
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-expanded={isOpen}
        className={`flex h-8 items-center gap-1.5 border px-2.5 text-sm whitespace-nowrap ${active ? 'border-ink font-medium' : 'border-line text-ink-2 hover:border-line-2'}`}
      >
        {label}
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="m1 2.5 3 3 3-3" fill="none" stroke="currentColor" strokeWidth="1.25" />
        </svg>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        onToggle={(event) => {
          const opened = event.newState === 'open'
          setIsOpen(opened)
          if (opened) requestAnimationFrame(place)
        }}
        className="absolute m-0 max-h-[min(28rem,70vh)] w-72 max-w-[calc(100vw-1rem)] overflow-auto border border-line-2 bg-paper p-3 text-sm text-ink"
      >
        {isOpen && <Suspense fallback={<p role="status">Loading…</p>}>{children()}</Suspense>}
      </div>
    </>
  )
}
