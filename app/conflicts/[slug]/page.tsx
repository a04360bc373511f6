import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readConflict } from '@/app/conflict-data'
import { readLink, type PageSearch } from '@/app/page-data'
import { QuoteSection } from '@/components/claims/quote-section'
import { ConflictHead } from '@/components/conflict/conflict-head'
import { ConflictTimeline } from '@/components/conflict/conflict-timeline'
import { EventSection } from '@/components/events/event-section'
import { EvidenceTable } from '@/components/events/evidence-table'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { BarList } from '@/components/lists/bar-list'
import { NarrowedLine } from '@/components/lists/narrowed-line'
import { SectionHead } from '@/components/lists/section-head'
import { ProcessRow } from '@/components/process/process-row'
import { DraftNotice } from '@/components/ui/draft-notice'
import Link from '@/components/ui/link'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { isNarrowed } from '@/lib/filters/chips'
import { describeFilters } from '@/lib/filters/describe'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { linkTo } from '@/lib/filters/link-to'
import { hrefFor } from '@/lib/filters/serialize'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearch }

/** Whether the link narrows more than its own conflict does. */
function narrows(filters: Filters): boolean {
  return isNarrowed({ ...filters, conflict: [], drafts: false })
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { filters } = await readLink(`/conflicts/${slug}`, searchParams)
  const { names, lookup } = getNames(getDb())
  if (!lookup.has('conflict', slug)) return { title: 'No such conflict' }
  if (!narrows(filters)) return { title: `${names('conflict', slug)}: who offered to mediate, and who denies it` }
  return { title: describeFilters({ ...filters, conflict: [slug] }, { noun: 'event', names }) }
}

export default async function ConflictPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { filters, ignored } = await readLink(`/conflicts/${slug}`, searchParams)
  const page = readConflict(slug, filters)
  if (!page) {
    if (readConflict(slug, { ...filters, drafts: true }))
      return <DraftNotice what="conflict" path={`/conflicts/${slug}`} />
    notFound()
  }
  const { conflict, events, offers, disputed, claims, counts } = page
  const narrowed = narrows(filters)
  const list = (changes: Partial<Filters>) =>
    hrefFor('/events', { ...filters, conflict: [slug], event: null, process: null, ...changes })
  return (
    <article>
      <ConflictHead conflict={conflict} counts={counts} />
      <div className="pt-3">
        <IgnoredNotice ignored={ignored} />
      </div>
      {narrowed && (
        <NarrowedLine
          sentence={events.sentence}
          href={hrefFor(`/conflicts/${slug}`, { ...NO_FILTERS, drafts: filters.drafts })}
        />
      )}
      {offers.total > 0 && (
        <section aria-labelledby="offers" className="mt-8">
          <SectionHead
            id="offers"
            more={{ href: list({ type: ['offer_mediation'] }), label: `All ${offers.total} offers as a list` }}
          >
            Who offered to mediate, who denies it, and in whose words
          </SectionHead>
          <EvidenceTable events={offers.events} />
        </section>
      )}
      {disputed.events.length > 0 && (
        <section aria-labelledby="disputed" className="mt-12">
          <SectionHead id="disputed" more={{ href: list({ disputed: true }), label: 'All that is disputed' }}>
            {offers.total > 0 ? 'What else is disputed' : 'What is disputed'}
          </SectionHead>
          <EvidenceTable events={disputed.events} />
        </section>
      )}
      {events.total > 0 && (
        <div className="mt-12 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <section aria-labelledby="when" className="min-w-0">
            <SectionHead
              id="when"
              more={{ href: hrefFor('/timeline', { ...filters, conflict: [slug] }), label: 'Timeline' }}
            >
              When, and through whom
            </SectionHead>
            <ConflictTimeline events={events.data} total={events.total} />
          </section>
          <BarList
            id="mediators"
            heading="Who mediates"
            unit="Acts with a mediating role, hosts included"
            none="Nobody."
            bars={conflict.mediators.map(({ slug: mediator, name, events: count }) => ({
              key: mediator,
              label: <Link href={`/mediators/${mediator}`}>{name}</Link>,
              count,
              href: list({ mediator: [mediator] }),
            }))}
          />
        </div>
      )}
      {conflict.processes.length > 0 && (
        <section aria-labelledby="processes" className="mt-12">
          <SectionHead id="processes">Processes</SectionHead>
          <ol>
            {conflict.processes.map((process) => (
              <ProcessRow key={process.slug} process={process} showConflict={false} />
            ))}
          </ol>
        </section>
      )}
      {counts.all === 0 && claims.total > 0 && (
        <div className="mt-8">
          <QuoteSection
            id="claims"
            heading="What the articles say of it"
            claims={claims.data}
            none=""
            wide
            more={{
              href: linkTo('/claims', { conflict: [slug] }),
              label: 'As a list to filter',
            }}
          />
        </div>
      )}
      {counts.all > 0 && (
        <EventSection
          id="events"
          heading={`${events.sentence}, latest first`}
          events={events.data}
          none="None is left by this link’s filters."
          more={{ href: list({}), label: 'As a list to filter' }}
        />
      )}
    </article>
  )
}
