import type { MouseEvent } from 'react'

/**
 * Runs the change in place of following the link, except where the reader asks for a new tab or window: links stay links,
 * also without scripts.
 */
export function onPlainClick(run: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    const asksForMore = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || asksForMore) return
    event.preventDefault()
    run(event)
  }
}
