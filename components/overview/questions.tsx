'use client'

import { useQuery } from '@tanstack/react-query'
import Link from '@/components/ui/link'
import { matrixQuery } from '@/lib/api/queries'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

const SHOWN = 3

/** Where a reader can start: the questions that the view's biggest conflicts answer, each a link. */
export function Questions({ filters }: { filters: Filters }) {
  const { data } = useQuery(matrixQuery(filters))
  const conflicts = (data?.conflicts ?? []).filter(({ events }) => events > 0).slice(0, SHOWN)
  if (conflicts.length === 0) return null
  return (
    <nav aria-label="Questions to start from">
      <p className="label mb-1">Start from a question</p>
      <ul className="space-y-1 text-base">
        {conflicts.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={hrefFor(`/conflicts/${slug}`, filters)}>
              Who offered to mediate in {name}, who denied it, and in whose words?
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
