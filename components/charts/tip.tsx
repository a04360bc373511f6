'use client'

import { useCallback, useEffect, useState, type ReactNode, type RefObject } from 'react'

const WIDTH = 272

export type Pointed<T> = { left: number; top: number; item: T }

/** Where a note stands beside what the pointer or the focus is on, inside `container`. Escape puts it away. */
export function useTip<T>(container: RefObject<HTMLElement | null>): {
  pointed: Pointed<T> | null
  showTip: (target: Element, item: T) => void
  hideTip: () => void
} {
  const [pointed, setPointed] = useState<Pointed<T> | null>(null)
  const hideTip = useCallback(() => setPointed(null), [])

  const showTip = useCallback(
    (target: Element, item: T) => {
      if (!container.current) return
      const [box, frame] = [target.getBoundingClientRect(), container.current.getBoundingClientRect()]
      const [after, before] = [box.right - frame.left + 10, box.left - frame.left - WIDTH - 10]
      const top = box.top - frame.top
      if (after + WIDTH <= frame.width) setPointed({ left: after, top, item })
      else if (before >= 0) setPointed({ left: before, top, item })
      else setPointed({ left: Math.max(0, (frame.width - WIDTH) / 2), top: top + box.height + 8, item })
    },
    [container],
  )

  const isShown = pointed !== null
  useEffect(() => {
    if (!isShown) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hideTip()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isShown, hideTip])

  return { pointed, showTip, hideTip }
}

/** The note. It repeats what the mark's own label and the table say, so it is hidden from assistive technology. */
export function Tip({ at: { left, top }, children }: { at: { left: number; top: number }; children: ReactNode }) {
  return (
    <div
      aria-hidden="true"
      data-export="skip"
      className="pointer-events-none absolute z-20 border border-line-2 bg-paper px-3 py-2 text-sm text-ink"
      style={{ left, top, width: WIDTH, maxWidth: '100%' }}
    >
      {children}
    </div>
  )
}
