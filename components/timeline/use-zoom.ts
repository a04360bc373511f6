'use client'

import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { TimeScale } from '@/components/timeline/time-scale'
import { bucketAt } from '@/components/timeline/time-ticks'

/** Buckets, first and last included. */
export type Selection = { first: number; last: number }

const DRAG_STARTS_AT = 6

/**
 * Choosing a window by hand: drag across the bars or a handle, or move a handle with the arrow keys and press Enter. `onZoom`
 * is called once, on release. `gutter` is where the plot begins inside the element that the handlers are put on.
 */
export function useZoom(scale: TimeScale, gutter: number, onZoom: (from: string, to: string) => void) {
  const [selection, setSelection] = useState<Selection | null>(null)
  const drag = useRef<{ anchor: number; startX: number; moved: boolean } | null>(null)
  const wasDragged = useRef(false)
  const whole: Selection = { first: 0, last: Math.max(0, scale.buckets.length - 1) }

  function bucketUnder(event: PointerEvent<HTMLElement>): number {
    return bucketAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left - gutter)
  }

  function select(one: number, other: number) {
    setSelection({ first: Math.min(one, other), last: Math.max(one, other) })
  }

  function commit(chosen: Selection | null) {
    setSelection(null)
    const from = chosen && scale.buckets[chosen.first]?.start
    const to = chosen && scale.buckets[chosen.last]?.end
    if (from && to && (chosen.first !== whole.first || chosen.last !== whole.last)) onZoom(from, to)
  }

  const area = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      wasDragged.current = false
      if (event.button !== 0 || scale.buckets.length < 2) return
      const end = event.target instanceof Element ? event.target.getAttribute('data-handle') : null
      const anchor = end === 'first' ? whole.last : end === 'last' ? whole.first : bucketUnder(event)
      drag.current = { anchor, startX: event.clientX, moved: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const current = drag.current
      if (!current || (!current.moved && Math.abs(event.clientX - current.startX) < DRAG_STARTS_AT)) return
      if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId)
      current.moved = true
      select(current.anchor, bucketUnder(event))
    },
    onPointerUp() {
      wasDragged.current = drag.current?.moved ?? false
      if (wasDragged.current) commit(selection)
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
      setSelection(null)
    },
    // The click that ends a drag is not a click on the bar below it.
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (!wasDragged.current) return
      wasDragged.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }

  function onHandleKey(end: keyof Selection, event: KeyboardEvent<HTMLElement>) {
    const now = selection ?? whole
    const moves: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -4,
      PageUp: 4,
      Home: -now[end],
      End: whole.last - now[end],
    }
    const move = moves[event.key]
    if (event.key === 'Enter') commit(selection)
    else if (event.key === 'Escape') setSelection(null)
    else if (move === undefined) return
    else {
      const limits = end === 'first' ? [0, now.last] : [now.first, whole.last]
      const moved = Math.min(limits[1] ?? 0, Math.max(limits[0] ?? 0, now[end] + move))
      setSelection({ ...now, [end]: moved })
    }
    event.preventDefault()
  }

  return { selection, shown: selection ?? whole, area, onHandleKey }
}
