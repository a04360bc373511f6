import Link from '@/components/ui/link'
import type { ReactNode } from 'react'
import type { OverviewResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

/** The view in one paragraph; every figure in it is a link to what it counts. */
export function Headline({ overview, filters }: { overview: OverviewResponse; filters: Filters }) {
  const { counts } = overview
  const events = (changes: Partial<Filters>) => hrefFor('/events', filters, changes)
  return (
    <p className="max-w-[60ch] py-6 font-serif text-xl leading-8 sm:text-2xl sm:leading-10">
      <Figure n={counts.mediators} href={hrefFor('/matrix', filters)} one="mediator" many="mediators" /> in{' '}
      <Figure
        n={counts.conflicts}
        href={hrefFor('/matrix', filters, { axes: 'swap' })}
        one="conflict"
        many="conflicts"
      />
      : <Figure n={counts.happened} href={events({ status: ['happened'] })} one="act" many="acts" /> that happened
      {counts.planned > 0 && (
        <>
          , <Figure n={counts.planned} href={events({ status: ['planned'] })} one="planned" many="planned" />
        </>
      )}
      {counts.notHappened > 0 && (
        <>
          , <Figure n={counts.notHappened} href={events({ status: ['did_not_happen'] })} /> that did not
        </>
      )}
      . <Figure n={counts.disputed} href={events({ disputed: true })} one="is" many="are" /> disputed and{' '}
      <Figure n={counts.corroborated} href={events({ evidence: 'corroborated' })} one="rests" many="rest" /> on more
      than one outlet’s word or a party’s, told by{' '}
      <Figure n={counts.claims} href={hrefFor('/claims', filters)} one="claim" many="claims" /> in{' '}
      <Figure n={counts.articles} href={hrefFor('/articles', filters)} one="article" many="articles" />.
    </p>
  )
}

function Figure({ n, href, one = '', many = '' }: { n: number; href: string; one?: string; many?: string }): ReactNode {
  const word = n === 1 ? one : many
  return (
    <Link href={href} className="whitespace-nowrap decoration-line-2">
      <span className="font-semibold">{n.toLocaleString('en')}</span>
      {word && ` ${word}`}
    </Link>
  )
}
