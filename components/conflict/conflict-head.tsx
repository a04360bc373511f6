'use client'

import { useConflictColor } from '@/components/shell/palette'
import { FigureLink } from '@/components/ui/figure-link'
import Link from '@/components/ui/link'
import type { ConflictDetailResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { linkTo } from '@/lib/filters/link-to'

type Conflict = ConflictDetailResponse['data']
export type ConflictCounts = { all: number; happened: number; planned: number; notHappened: number; disputed: number }

/** A conflict, its parties by side, and how much mediation is coded in it. */
export function ConflictHead({ conflict, counts }: { conflict: Conflict; counts: ConflictCounts }) {
  const { slug, name, description, wikidata, aliases, mediators } = conflict
  const events = (changes: Partial<Filters>) => linkTo('/events', { conflict: [slug], ...changes })
  return (
    <header className="border-b border-line pt-8 pb-5">
      <p className="text-sm text-ink-2">Conflict</p>
      <h1 className="mt-2 flex items-baseline gap-3 font-serif text-3xl">
        <Swatch slug={slug} />
        {name}
      </h1>
      <div className="mt-3 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="max-w-[72ch]">
          <p className="text-lg">
            {counts.all === 0 ? (
              'The articles mention it; no act of mediation in it is coded.'
            ) : (
              <>
                <FigureLink n={counts.all} one="act" many="acts" href={events({})} /> by{' '}
                <FigureLink
                  n={mediators.length}
                  one="mediator"
                  many="mediators"
                  href={linkTo('/matrix', { conflict: [slug] })}
                />
                : {counts.happened.toLocaleString('en')} happened,{' '}
                <FigureLink
                  n={counts.planned}
                  one="is planned"
                  many="are planned"
                  href={events({ status: ['planned'] })}
                />
                {counts.notHappened > 0 && `, ${counts.notHappened.toLocaleString('en')} did not`};{' '}
                <FigureLink
                  n={counts.disputed}
                  one="is disputed"
                  many="are disputed"
                  href={events({ disputed: true })}
                />
                .
              </>
            )}
          </p>
          {description && <p className="mt-2 text-base text-ink-2">{description}</p>}
          <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
            {aliases.length > 0 && <span>Also called {aliases.join(', ')}</span>}
            {wikidata && (
              <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer noopener" target="_blank">
                Wikidata {wikidata}
                <span className="sr-only"> (opens in a new tab)</span>
              </a>
            )}
          </p>
        </div>
        <Parties parties={conflict.parties} />
      </div>
    </header>
  )
}

/** The parties, a column for each side. */
function Parties({ parties }: { parties: Conflict['parties'] }) {
  const sides = [...Map.groupBy(parties, ({ side }) => side ?? '')]
  return (
    <dl className="grid grid-cols-2 gap-x-6 self-start">
      {sides.map(([side, members], index) => (
        <div key={side} className={index > 0 ? 'border-l border-line pl-6' : ''}>
          <dt className="label">{side === '' ? 'Parties' : index === 0 ? 'One side' : 'Other side'}</dt>
          {members.map((party) => (
            <dd key={party.slug} className="font-serif text-lg">
              <Link href={`/mediators/${party.slug}`} className="link-quiet">
                {party.name}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Swatch({ slug }: { slug: string }) {
  const color = useConflictColor()
  return <span aria-hidden="true" className="size-4 shrink-0 self-center" style={{ background: color(slug) }} />
}
