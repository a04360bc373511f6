import type { KeyboardEvent } from 'react'

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** From a cell's link, the arrow keys go to the next cell that way that has one. Tab still goes through them all. */
export function stepCells(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const here = event.currentTarget.closest('td')
  const table = here?.closest('table')
  if (!step || !here || !table) return
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')])
  let row = rows.findIndex((cells) => cells.includes(here))
  let column = rows[row]?.indexOf(here) ?? -1
  let cell: HTMLElement | undefined = here
  do {
    row += step[0]
    column += step[1]
    cell = rows[row]?.[column]
  } while (cell && !cell.querySelector('a'))
  if (!cell) return
  event.preventDefault()
  cell.querySelector('a')?.focus()
}
