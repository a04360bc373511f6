'use client'

import Link from '@/components/ui/link'
import { useId } from 'react'
import { EmptyCell, FilledCell, type CellLinks, type CellPair } from '@/components/matrix/matrix-cell'
import { sortState, type AxisItem, type Grid } from '@/components/matrix/matrix-order'
import { SortLink, type SortLinks } from '@/components/matrix/sort-link'
import { useConflictColor } from '@/components/shell/palette'
import { hrefFor } from '@/lib/filters/serialize'
import type { Filters } from '@/lib/filters/filters'

const STUCK = 'sticky bg-paper print:static'
const CORNERS = { mediator: 'Mediator', conflict: 'Conflict' } as const

function AxisName({ item, filters }: { item: AxisItem; filters: Filters }) {
  const color = useConflictColor()
  const path = item.kind === 'mediator' ? `/mediators/${item.slug}` : `/conflicts/${item.slug}`
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {item.kind === 'conflict' && (
        <span aria-hidden="true" className="size-2 shrink-0 self-center" style={{ background: color(item.slug) }} />
      )}
      <Link href={hrefFor(path, filters)} prefetch={false} className="link-quiet">
        {item.name}
      </Link>
    </span>
  )
}

function TotalHead({ links }: { links: SortLinks }) {
  return (
    <th
      scope="col"
      aria-sort={sortState(links.filters, 'total')}
      className={`${STUCK} top-0 z-10 border-b border-ink px-2 pb-1 text-right align-bottom font-medium whitespace-nowrap`}
    >
      All events
      <SortLink by="total" label="Sort by all events" along="column" links={links} />
    </th>
  )
}

function pairOf(row: AxisItem, column: AxisItem): [mediator: AxisItem, conflict: AxisItem] {
  return row.kind === 'mediator' ? [row, column] : [column, row]
}

/** Mediators by conflicts (or the other way round), as a table that needs no script. */
export function MatrixGrid({
  grid,
  open,
  cellLinks,
  sortLinks,
}: {
  grid: Grid
  open: CellPair | null
  cellLinks: CellLinks
  sortLinks: SortLinks
}) {
  const hatch = `${useId()}hatch`
  const { filters } = sortLinks
  const { rows, columns } = grid
  const rowKind = rows[0]?.kind ?? 'mediator'

  return (
    <div
      role="region"
      aria-label="The matrix. Arrow keys step from cell to cell, Enter opens the evidence."
      className="relative max-h-[85dvh] overflow-auto print:max-h-none print:overflow-visible"
    >
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1" height="6" fill="var(--line-2)" fillOpacity="0.6" />
          </pattern>
        </defs>
      </svg>
      <table className="border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th
              scope="col"
              aria-sort={sortState(filters, 'name')}
              className={`${STUCK} top-0 left-0 z-20 min-w-24 border-b border-ink pr-2 pb-1 text-left align-bottom font-medium sm:min-w-40`}
            >
              {CORNERS[rowKind]}
              <SortLink by="name" label={`Sort by name`} along="column" links={sortLinks} />
            </th>
            {columns.map((column) => (
              <th
                key={column.slug}
                scope="col"
                aria-sort={sortState(filters, column.slug)}
                className={`${STUCK} top-0 z-10 min-w-31 border-b border-ink px-2 pb-1 text-left align-bottom font-medium ${columns.length > 6 ? 'sm:min-w-34' : 'sm:min-w-38'}`}
              >
                <span className="flex items-end justify-between">
                  <AxisName item={column} filters={filters} />
                  <SortLink by={column.slug} label={`Sort by ${column.name}`} along="column" links={sortLinks} />
                </span>
              </th>
            ))}
            <TotalHead links={sortLinks} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slug}>
              <th
                scope="row"
                aria-sort={sortState(filters, row.slug)}
                className={`${STUCK} left-0 z-10 border-b border-line pr-2 text-left align-top font-medium`}
              >
                <span className="flex justify-between pt-1.5">
                  <AxisName item={row} filters={filters} />
                  <SortLink by={row.slug} label={`Sort the columns by ${row.name}`} along="row" links={sortLinks} />
                </span>
              </th>
              {columns.map((column) => {
                const cell = grid.cellAt(row, column)
                const [mediator, conflict] = pairOf(row, column)
                return (
                  <td key={column.slug} className="h-px border-b border-line p-px align-top">
                    {cell ? (
                      <FilledCell
                        cell={cell}
                        mediator={mediator}
                        conflict={conflict}
                        measure={filters.measure}
                        highest={grid.highest}
                        isOpen={open?.mediator === mediator.slug && open.conflict === conflict.slug}
                        links={cellLinks}
                      />
                    ) : (
                      <EmptyCell covered={conflict.covered} hatch={hatch} />
                    )}
                  </td>
                )
              })}
              <td className="border-b border-line px-2 pt-1.5 text-right align-top text-base font-medium">
                {row.events}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${STUCK} left-0 z-10 pt-1.5 pr-2 text-left font-medium`}>
              All events
            </th>
            {columns.map(({ slug, events }) => (
              <td key={slug} className="px-2 pt-1.5 text-right text-base font-medium">
                {events}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
