import type { ReactNode } from 'react'
import { describeOutlet } from '@/components/article/describe-outlet'
import Link from '@/components/ui/link'
import type { ActorDetailResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'

type Actor = ActorDetailResponse['data']

/** Who an actor is: kind, office and whom it speaks for, other names, identifiers. `children`: what it did, in a sentence. */
export function ActorHead({ actor, children }: { actor: Actor; children: ReactNode }) {
  const { kind, iso3166, wikidata, affiliation, office, aliases, name, outlet } = actor
  return (
    <header className="border-b border-line pt-8 pb-5">
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
        <Link href={`/codebook#actorKind-${kind}`} className="link-quiet">
          {labelOf('actorKind', kind)}
        </Link>
        {office && <span>{office}</span>}
        {outlet && <span>{describeOutlet(outlet)}</span>}
        {affiliation && (
          <span>
            speaks for <Link href={`/mediators/${affiliation.slug}`}>{affiliation.name}</Link>
          </span>
        )}
      </p>
      <h1 className="mt-2 font-serif text-3xl">{name}</h1>
      <div className="mt-2 max-w-[72ch] text-lg">{children}</div>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {aliases.length > 0 && <span>Also called {aliases.join(', ')}</span>}
        {iso3166 && <span>ISO 3166 {iso3166}</span>}
        {wikidata && (
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer noopener" target="_blank">
            Wikidata {wikidata}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
      </p>
    </header>
  )
}
