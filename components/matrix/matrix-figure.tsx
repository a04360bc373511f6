'use client'

import Link from '@/components/ui/link'
import { useMemo } from 'react'
import { ChartFrame } from '@/components/charts/chart-frame'
import type { CellLinks, CellPair } from '@/components/matrix/matrix-cell'
import { MatrixControls } from '@/components/matrix/matrix-controls'
import { describeMatrix } from '@/components/matrix/describe-matrix'
import { MatrixGrid } from '@/components/matrix/matrix-grid'
import { MatrixLegend } from '@/components/matrix/matrix-legend'
import { MEASURE_WORDS, orderMatrix } from '@/components/matrix/matrix-order'
import type { MatrixResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

export type MatrixFigureProps = {
  matrix: MatrixResponse
  filters: Filters
  href: (changes?: Partial<Filters>) => string
  setFilters: (changes: Partial<Filters>) => void
  open: CellPair | null
  cellLinks: CellLinks
  busy?: boolean
}

/** The matrix with its controls, legend, caption and downloads. Everything it shows comes in as props. */
export function MatrixFigure({ matrix, filters, href, setFilters, open, cellLinks, busy = false }: MatrixFigureProps) {
  const grid = useMemo(() => orderMatrix(matrix, filters), [matrix, filters])
  const sortLinks = { filters, href, setFilters }
  const measure = MEASURE_WORDS[filters.measure].many
  return (
    <ChartFrame
      heading={`${measure.charAt(0).toUpperCase()}${measure.slice(1)} by mediator and conflict`}
      controls={<MatrixControls {...sortLinks} />}
      busy={busy}
      fileName={`good-offices-matrix-${matrix.dataVersion}`}
      links={{
        view: href(),
        csv: hrefFor('/api/v1/export/matrix.csv', filters),
        json: hrefFor('/api/v1/export/matrix.json', filters),
      }}
      table={null}
      caption={
        <>
          <strong className="font-medium text-ink">{matrix.sentence}.</strong>{' '}
          {[...describeMatrix(matrix, filters.measure), ...matrix.notes].join(' ')}{' '}
          <span className="text-muted">Data {matrix.dataVersion}.</span>
        </>
      }
    >
      <div className="flex flex-col gap-x-12 gap-y-5 xl:flex-row">
        <div className="min-w-0">
          <MatrixGrid grid={grid} open={open} cellLinks={cellLinks} sortLinks={sortLinks} />
        </div>
        <div className="xl:w-72 xl:shrink-0">
          <MatrixLegend measure={filters.measure} highest={grid.highest} />
          <p className="mt-4 max-w-[60ch] border-t border-line pt-3 text-sm text-ink-2">
            <strong className="font-medium text-ink">This ranks coverage, not the world.</strong> A mediator that the
            coded articles write much about has high numbers; one that they pass over has none.{' '}
            <Link href="/about">What is covered</Link>
          </p>
        </div>
      </div>
    </ChartFrame>
  )
}
