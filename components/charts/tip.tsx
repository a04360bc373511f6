'use client'

import { useEffect, useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react'

const WIDTH = 272

type Pointed<T> = { left: number; top: number; item: T }

export type TipStore<T> = {
  show: (target: Element, item: T) => void
  hide: () => void
  subscribe: (listener: () => void) => () => void
  read: () => Pointed<T> | null
}

function placeBeside(target: Element, frame: Element): { left: number; top: number } {
  const [box, around] = [target.getBoundingClientRect(), frame.getBoundingClientRect()]
  const [after, before] = [box.right - around.left + 10, box.left - around.left - WIDTH - 10]
  const top = box.top - around.top
  if (after + WIDTH <= around.width) return { left: after, top }
  if (before >= 0) return { left: before, top }
  return { left: Math.max(0, (around.width - WIDTH) / 2), top: top + box.height + 8 }
}

function createTipStore<T>(frame: RefObject<HTMLElement | null>): TipStore<T> {
  const listeners = new Set<() => void>()
  let pointed: Pointed<T> | null = null
  function set(next: Pointed<T> | null) {
    pointed = next
    for (const listener of listeners) listener()
  }
  return {
    show: (target, item) => {
      if (frame.current) set({ ...placeBeside(target, frame.current), item })
    },
    hide: () => set(null),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => pointed,
  }
}

/**
 * What the pointer or the focus is on, inside `frame`. Kept outside of React's state: pointing must not draw the whole
 * figure again.
 */
export function useTipStore<T>(frame: RefObject<HTMLElement | null>): TipStore<T> {
  const [store] = useState(() => createTipStore<T>(frame))
  return store
}

/**
 * A note beside what is pointed at; Escape puts it away. It repeats what the mark's own label and the table say, so it is
 * hidden from assistive technology.
 */
export function Tip<T>({ store, children }: { store: TipStore<T>; children: (item: T) => ReactNode }) {
  const pointed = useSyncExternalStore(store.subscribe, store.read, () => null)
  const isShown = pointed !== null
  useEffect(() => {
    if (!isShown) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') store.hide()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isShown, store])

  if (!pointed) return null
  return (
    <div
      aria-hidden="true"
      data-export="skip"
      className="pointer-events-none absolute z-20 border border-line-2 bg-paper px-3 py-2 text-sm text-ink"
      style={{ left: pointed.left, top: pointed.top, width: WIDTH, maxWidth: '100%' }}
    >
      {children(pointed.item)}
    </div>
  )
}
