'use client'

import { createContext, useCallback, useContext, type ReactNode } from 'react'

const PaletteContext = createContext<readonly string[]>([])

/** Which conflicts carry a colour: the eight with most events in the whole store, so that a colour is the same on every screen. */
export function PaletteProvider({ conflicts, children }: { conflicts: readonly string[]; children: ReactNode }) {
  return <PaletteContext value={conflicts}>{children}</PaletteContext>
}

/** CSS colour of a conflict; grey beyond the eight that carry one. */
export function useConflictColor(): (slug: string) => string {
  const conflicts = useContext(PaletteContext)
  return useCallback(
    (slug) => {
      const at = conflicts.indexOf(slug)
      return at >= 0 && at < 8 ? `var(--c${at + 1})` : 'var(--c-rest)'
    },
    [conflicts],
  )
}
