'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import { cellHref, readCell } from '@/components/matrix/cell-link'
import { CellPanel } from '@/components/matrix/cell-panel'
import type { CellPair } from '@/components/matrix/matrix-cell'
import { MatrixFigure } from '@/components/matrix/matrix-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { matrixQuery } from '@/lib/api/queries'
import { activeChips, clearFilters } from '@/lib/filters/chips'
import { hrefFor } from '@/lib/filters/serialize'

const PATH = '/matrix'

/** The matrix under the link's filters, and the evidence of the cell that the address has open. */
export function MatrixView() {
  const path = usePathname()
  const router = useRouter()
  const { filters, href, setFilters } = useFilters()
  const names = useNames()
  const matrix = useQuery({ ...matrixQuery(filters), placeholderData: keepPreviousData })
  const open = readCell(path)
  const closeHref = hrefFor(PATH, filters)

  /** On its own screen the matrix stays and the server is not asked for the page; from another, that screen is left. */
  function go(target: string) {
    if (path.startsWith(PATH)) window.history.pushState(null, '', target)
    else router.push(target)
  }

  if (matrix.isError) {
    return <FailureNotice what="The matrix" error={matrix.error} onRetry={() => void matrix.refetch()} />
  }
  if (!matrix.data) return <Skeleton height={480} label="Loading the matrix" />
  const isEmpty = matrix.data.mediators.length === 0 || matrix.data.conflicts.length === 0
  return (
    <>
      {isEmpty ? (
        <EmptyState
          reason={{
            text: [`No mediator is named in any event here. ${matrix.data.sentence}: none.`, ...matrix.data.notes].join(
              ' ',
            ),
            remove: activeChips(filters, names).map(({ label, without }) => ({
              label: `Remove ${label}`,
              href: href(without),
            })),
          }}
          clearHref={href(clearFilters(filters))}
        />
      ) : (
        <MatrixFigure
          matrix={matrix.data}
          filters={filters}
          href={href}
          setFilters={setFilters}
          open={open}
          busy={matrix.isPlaceholderData}
          cellLinks={{
            href: (pair) => cellHref(pair, filters),
            onOpen: (pair: CellPair) => go(cellHref(pair, filters)),
          }}
        />
      )}
      {open && (
        <CellPanel
          key={`${open.mediator}/${open.conflict}`}
          pair={open}
          filters={filters}
          names={names}
          closeHref={closeHref}
          onClose={() => go(closeHref)}
        />
      )}
    </>
  )
}
