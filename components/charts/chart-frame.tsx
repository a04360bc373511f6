'use client'

import { useId, useRef, type ReactNode } from 'react'
import { FigureActions } from '@/components/charts/figure-actions'

export type FigureLinks = {
  /** Path and query of this very view. */
  view: string
  csv: string
  json: string
}

/**
 * What every figure has: a heading, a caption that says what is counted, the same numbers as a table, downloads and a link.
 * `busy` dims what is shown while the next answer is on its way.
 */
export function ChartFrame({
  heading,
  controls,
  children,
  caption,
  links,
  fileName,
  table,
  busy = false,
}: {
  heading: string
  controls?: ReactNode
  children: ReactNode
  caption: ReactNode
  links: FigureLinks
  fileName: string
  /** The table twin; null where the figure is a table itself. */
  table: ReactNode
  busy?: boolean
}) {
  const figure = useRef<HTMLElement>(null)
  const headingId = useId()
  return (
    <figure ref={figure} aria-labelledby={headingId} aria-busy={busy} className="chart-figure">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-t-2 border-ink pt-2">
        <h2 id={headingId} className="text-lg">
          {heading}
        </h2>
        {controls && (
          <div data-export="skip" className="no-print flex flex-wrap gap-x-6 gap-y-1">
            {controls}
          </div>
        )}
      </div>
      <div className={`mt-3 transition-opacity duration-100 ${busy ? 'opacity-50' : ''}`}>{children}</div>
      <figcaption className="mt-4 max-w-[86ch] text-sm text-ink-2">{caption}</figcaption>
      <div data-export="skip" className="no-print mt-2">
        <FigureActions figure={figure} links={links} fileName={fileName} heading={heading} />
        {table && (
          <details className="table-twin mt-2 text-sm">
            <summary className="w-fit py-1 underline decoration-line-2 underline-offset-3">Show as table</summary>
            <div className="mt-2">{table}</div>
          </details>
        )}
      </div>
    </figure>
  )
}
