'use client'

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { SlugKey, SlugLookup } from '@/lib/filters/codecs'
import type { NameLookup } from '@/lib/filters/describe'

/** Slug to name. Events and claims are too many to send along; they are named where they are shown. */
export type Names = Record<'actors' | 'outlets' | 'conflicts' | 'processes', Record<string, string>>

const LIST_OF: Record<SlugKey, keyof Names | null> = {
  mediator: 'actors',
  party: 'actors',
  speaker: 'actors',
  outlet: 'outlets',
  conflict: 'conflicts',
  process: 'processes',
  event: null,
  claim: null,
}

const NamesContext = createContext<Names | null>(null)

export function NamesProvider({ names, children }: { names: Names; children: ReactNode }) {
  return <NamesContext value={names}>{children}</NamesContext>
}

/** The names of a key's slugs; null where none were sent. */
function useListOf(): (key: SlugKey) => Record<string, string> | null {
  const names = useContext(NamesContext)
  if (!names) throw new Error('NamesProvider is missing above this component')
  return useMemo(
    () => (key) => {
      const list = LIST_OF[key]
      return list && names[list]
    },
    [names],
  )
}

/** The name of a slug; the slug itself where no name was sent. */
export function useNames(): NameLookup {
  const listOf = useListOf()
  return useMemo(() => (key, slug) => listOf(key)?.[slug] ?? slug, [listOf])
}

/** Which slugs exist, so that browser and server read a link alike. Events and claims are checked when they are asked for. */
export function useSlugLookup(): SlugLookup {
  const listOf = useListOf()
  return useMemo(
    () => ({
      has: (key, slug) => {
        const list = listOf(key)
        return list === null || Object.hasOwn(list, slug)
      },
      all: (key) => Object.keys(listOf(key) ?? {}),
    }),
    [listOf],
  )
}
