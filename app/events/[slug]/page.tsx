import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readLink, type PageSearch } from '@/app/page-data'
import { CopyEvent } from '@/components/events/copy-event'
import { describeClaims } from '@/components/events/describe-claims'
import { EventFacts, EventVerdict } from '@/components/events/event-facts'
import { EventThread } from '@/components/events/event-thread'
import { EvidenceSides } from '@/components/events/evidence-sides'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { DraftNotice } from '@/components/ui/draft-notice'
import Link from '@/components/ui/link'
import { getEvent } from '@/db/queries/event'
import { getProcess } from '@/db/queries/process'
import { getDb } from '@/db/server'
import { labelOf } from '@/lib/codebook/labels'
import { formatDate } from '@/lib/dates/format'
import { NO_FILTERS } from '@/lib/filters/filters'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearch }

const readEvent = cache((slug: string, drafts: boolean) => getEvent(getDb(), slug, { ...NO_FILTERS, drafts }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { filters } = await readLink(`/events/${slug}`, searchParams)
  const found = readEvent(slug, filters.drafts)
  if (!found) return { title: readEvent(slug, true) ? 'A draft' : 'No such event' }
  return { title: `${found.data.title} (${formatDate(found.data.date)})`, description: found.data.evidence.reason }
}

export default async function EventPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { filters, ignored } = await readLink(`/events/${slug}`, searchParams)
  const found = readEvent(slug, filters.drafts)
  if (!found) {
    if (readEvent(slug, true)) return <DraftNotice what="event" path={`/events/${slug}`} />
    notFound()
  }
  const event = found.data
  const process = event.process && getProcess(getDb(), event.process.slug, { ...NO_FILTERS, drafts: filters.drafts })
  return (
    <article>
      <header className="border-b border-line pt-8 pb-5">
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
          {event.conflicts.map((conflict) => (
            <ConflictTag key={conflict.slug} {...conflict} />
          ))}
          <span>{labelOf('type', event.type)}</span>
          <DateText date={event.date} />
        </p>
        <h1 className="mt-2 max-w-[48ch] font-serif text-3xl">{event.title}</h1>
        <div className="mt-3 max-w-[72ch] text-base">
          <EventVerdict event={event} />
        </div>
      </header>
      <div className="pt-3">
        <IgnoredNotice ignored={ignored} />
      </div>
      <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="evidence" className="min-w-0">
          <h2 id="evidence" className="mb-4 text-sm font-normal text-ink-2">
            {describeClaims(event.claims)}
          </h2>
          <EvidenceSides claims={event.claims} />
        </section>
        <section aria-labelledby="facts" className="min-w-0">
          <h2 id="facts" className="mb-3 border-b border-ink pb-1 text-sm">
            What is coded
          </h2>
          <EventFacts event={event} />
          <div className="no-print mt-5 space-y-1.5 border-t border-line pt-3">
            <CopyEvent
              event={{
                slug,
                title: event.title,
                status: event.status,
                date: event.date,
                reason: event.evidence.reason,
              }}
              dataVersion={found.dataVersion}
            />
            <p className="text-xs">
              <Link href={`/claims?event=${slug}`}>Its claims as a list</Link>
            </p>
          </div>
        </section>
      </div>
      <p className="mt-8 hidden border-t border-line pt-2 text-xs print:block">
        Good Offices, event {slug}, /events/{slug}, data {found.dataVersion}.
      </p>
      {event.process && process && <EventThread slug={slug} process={event.process} thread={process.data.thread} />}
    </article>
  )
}
