'use client'

import { useEffect, useRef, type RefObject } from 'react'
import { ClaimCard } from '@/components/article/claim-card'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Filters } from '@/lib/filters/filters'

/** The claims in the order of the text, kept beside the passage that is being read. */
export function MarginList({
  claims,
  article,
  open,
  href,
  text,
}: {
  claims: ClaimItem[]
  article: ArticleDetailResponse['data']
  open: string | null
  href: (changes?: Partial<Filters>) => string
  text: RefObject<HTMLElement | null>
}) {
  const list = useRef<HTMLOListElement>(null)

  // The list follows the text, unless the reader is in the list itself.
  useEffect(() => {
    let frame = 0
    const follow = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (!list.current || list.current.matches(':hover, :focus-within')) return
        const id = firstInView(text.current)
        if (id) scrollWithin(list.current, id)
      })
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => {
      window.removeEventListener('scroll', follow)
      cancelAnimationFrame(frame)
    }
  }, [text])

  useEffect(() => {
    if (open && list.current) scrollWithin(list.current, open)
  }, [open])

  if (claims.length === 0) return <p className="py-4 text-sm text-muted">No claim is left by these filters.</p>
  return (
    <ol
      ref={list}
      aria-label="Claims in the order of the text"
      // Scrolls by itself where it stands beside the text, so it must be reachable by keyboard.
      tabIndex={0}
      className="relative min-h-0 flex-1 lg:overflow-y-auto lg:pb-[40vh]"
    >
      {claims.map((claim) => (
        <li key={claim.id} data-claim={claim.id} className="border-b border-line">
          <ClaimCard claim={claim} article={article} isOpen={claim.id === open} href={href({ claim: claim.id })} />
        </li>
      ))}
    </ol>
  )
}

/** The first claim whose passage is still on screen. */
function firstInView(text: HTMLElement | null): string | undefined {
  const marks = text?.querySelectorAll<HTMLElement>('mark[data-starts]') ?? []
  for (const mark of marks) {
    if (mark.getBoundingClientRect().top > 64) return mark.dataset.starts?.split(' ')[0]
  }
  return undefined
}

function scrollWithin(list: HTMLElement, id: string): void {
  const item = list.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)
  if (item && list.scrollHeight > list.clientHeight) list.scrollTo({ top: item.offsetTop - 8 })
}
