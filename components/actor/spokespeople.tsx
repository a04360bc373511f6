import { SectionHead } from '@/components/lists/section-head'
import Link from '@/components/ui/link'
import type { ActorRef } from '@/lib/api/shared-contracts'
import { linkTo } from '@/lib/filters/link-to'

type Person = ActorRef & { office: string | null; claims: number }

/** Who is heard speaking for an actor, with how many claims. */
export function Spokespeople({ of }: { of: Person[] }) {
  if (of.length === 0) return null
  return (
    <section aria-labelledby="spokespeople" className="mt-12">
      <SectionHead id="spokespeople">Who speaks for it in the articles</SectionHead>
      <ul className="gap-x-12 sm:columns-2 lg:columns-3">
        {of.map(({ slug, name, office, claims }) => (
          <li
            key={slug}
            className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-line py-1.5 text-sm"
          >
            <span className="min-w-0">
              <Link href={`/mediators/${slug}`} className="link-quiet">
                {name}
              </Link>
              {office && <span className="block text-xs text-muted">{office}</span>}
            </span>
            <Link
              href={linkTo('/claims', { speaker: [slug] })}
              aria-label={`${claims} ${claims === 1 ? 'claim' : 'claims'} by ${name}`}
              className="link-quiet font-medium"
            >
              {claims}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
