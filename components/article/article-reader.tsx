'use client'

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { ArticleBody } from '@/components/article/article-body'
import { ClaimCard } from '@/components/article/claim-card'
import { ClaimFilters } from '@/components/article/claim-filters'
import { MarginList } from '@/components/article/margin-list'
import { matchClaim } from '@/components/article/match-claim'
import { nextClaim, stepClaim } from '@/components/article/step-claim'
import { useFilters } from '@/components/filters/use-filters'
import type { ArticleDetailResponse } from '@/lib/api/contracts'

/**
 * The text with its claims marked, and the claims in the margin, in step. The open claim is the link's; `j` and `k` step
 * through the claims that the filters leave. Without scripts the marks, the margin and `?claim=` work as links.
 */
export function ArticleReader({ article }: { article: ArticleDetailResponse['data'] }) {
  const { filters, setFilters, href } = useFilters()
  const text = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => article.claims.filter((claim) => matchClaim(claim, filters)), [article.claims, filters])
  const open = filters.claim
  const opened = shown.find(({ id }) => id === open)
  const wasOpen = useRef<string | null>(undefined)
  // Becomes true in the pass after the one whose effects listen to the keys.
  const hasKeys = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )

  // The claim of a link that is opened cold is scrolled to by the browser itself (autofocus). Followed from another screen it is
  // not: the router puts a new screen at its top after that. Later ones are scrolled to here as well.
  useEffect(() => {
    if (open === wasOpen.current) return
    const isFirst = wasOpen.current === undefined
    wasOpen.current = open
    const mark = open && text.current?.querySelector<HTMLElement>(`mark[data-starts~="${CSS.escape(open)}"]`)
    if (!mark || (isFirst && isOnScreen(mark))) return
    const isCalm = isFirst || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    mark.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
    mark.focus({ preventScroll: true })
  }, [open])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step === 0 || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      if (shown.length === 0) return
      event.preventDefault()
      setFilters(({ claim }) => ({ claim: stepClaim(shown, claim, step) }), { history: 'replace' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shown, setFilters])

  // A click on a passage opens its claim; another click the next of those that overlap there.
  useEffect(() => {
    const body = text.current
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-claims]') : null
      const isSelecting = window.getSelection()?.isCollapsed === false
      const ids = mark?.dataset.claims?.split(' ')
      if (ids && !isSelecting) setFilters(({ claim }) => ({ claim: nextClaim(ids, claim) }))
    }
    body?.addEventListener('click', onClick)
    return () => body?.removeEventListener('click', onClick)
  }, [setFilters])

  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,30rem)] lg:justify-between">
      <div ref={text} className="min-w-0 pt-5">
        <ArticleBody body={article.body} claims={shown} open={open} />
      </div>
      {opened && (
        <aside
          aria-label="The open claim"
          className="no-print fixed inset-x-0 bottom-0 z-10 max-h-[45dvh] overflow-y-auto border-t-2 border-ink bg-paper px-4 pb-3 lg:hidden"
        >
          <p className="flex justify-end">
            <button
              type="button"
              onClick={() => setFilters({ claim: null })}
              className="h-8 text-sm underline underline-offset-3"
            >
              Close
            </button>
          </p>
          <ClaimCard claim={opened} article={article} isOpen href={href({ claim: opened.id })} />
        </aside>
      )}
      <section aria-label="Claims" className="min-w-0">
        <div className="lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:pt-3">
          <ClaimFilters claims={article.claims} shown={shown.length} hasKeys={hasKeys} />
          <MarginList claims={shown} article={article} open={open} href={href} text={text} />
        </div>
      </section>
    </div>
  )
}

function neverChanges(): () => void {
  return () => {}
}

function isOnScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
}
