'use client'

import { Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react'

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

  // The browser opens it without a script: opened before this one had loaded, it is open already and still empty.
  useEffect(() => {
    if (!panel.current?.matches(':popover-open')) return
    setIsOpen(true)
    requestAnimationFrame(() => placeBelow(button.current, panel.current))
  }, [])

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
          if (opened) requestAnimationFrame(() => placeBelow(button.current, panel.current))
        }}
        className="absolute m-0 max-h-[min(28rem,70vh)] w-72 max-w-[calc(100vw-1rem)] overflow-auto border border-line-2 bg-paper p-3 text-sm text-ink"
      >
        {isOpen && <Suspense fallback={<p role="status">Loading…</p>}>{children()}</Suspense>}
      </div>
    </>
  )
}

/** Under the button, but inside the window. */
function placeBelow(button: HTMLElement | null, panel: HTMLElement | null): void {
  if (!button || !panel) return
  const box = button.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left, window.innerWidth - panel.offsetWidth - 8))
  panel.style.left = `${left + window.scrollX}px`
  panel.style.top = `${box.bottom + window.scrollY + 4}px`
}
