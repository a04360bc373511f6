'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { onPlainClick } from '@/components/ui/plain-click'
import Link from '@/components/ui/link'

/**
 * What a link has open, over the view it was opened from: at the side, on a phone from below. Takes the focus when it
 * opens and gives it back when it closes; Escape closes it, and without scripts its close link does.
 */
export function SidePanel({
  label,
  links,
  closeHref,
  onClose,
  children,
}: {
  label: string
  /** What else shows the same: a page, lists. */
  links: { href: string; label: string }[]
  closeHref: string
  onClose: () => void
  children: ReactNode
}) {
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const cameFrom = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      const canFocus = cameFrom instanceof HTMLElement || cameFrom instanceof SVGElement
      if (canFocus && cameFrom.isConnected) cameFrom.focus()
    }
  }, [])

  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented && !document.querySelector(':popover-open')) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 max-h-[75dvh] overflow-y-auto border-t-2 border-ink bg-paper px-4 pb-6 outline-none sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[28rem] sm:border-t-0 sm:border-l sm:px-6 print:static print:w-auto print:border-0"
    >
      <div className="no-print sticky top-0 flex items-center justify-between border-b border-line bg-paper py-2 text-sm">
        <span className="flex gap-3">
          {links.map(({ href, label: text }) => (
            <Link key={href} href={href} className="py-1">
              {text}
            </Link>
          ))}
        </span>
        <a href={closeHref} onClick={onPlainClick(onClose)} className="py-1">
          Close <kbd className="text-xs text-muted">Esc</kbd>
        </a>
      </div>
      {children}
    </aside>
  )
}
