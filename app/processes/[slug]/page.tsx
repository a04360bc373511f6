import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readLink, type PageSearch } from '@/app/page-data'
import { EventStrip } from '@/components/events/event-strip'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { SectionHead } from '@/components/lists/section-head'
import { countTogether } from '@/components/process/count-together'
import { describeSpan } from '@/components/process/describe-span'
import { Thread } from '@/components/process/thread'
import { TogetherTable } from '@/components/process/together-table'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { FigureLink } from '@/components/ui/figure-link'
import Link from '@/components/ui/link'
import { getProcess } from '@/db/queries/process'
import { getDb } from '@/db/server'
import { labelOf } from '@/lib/codebook/labels'
import { NO_FILTERS } from '@/lib/filters/filters'
import { linkTo } from '@/lib/filters/link-to'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearch }

const readProcess = cache((slug: string, drafts: boolean) => getProcess(getDb(), slug, { ...NO_FILTERS, drafts }))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { filters } = await readLink(`/processes/${slug}`, searchParams)
  const found = readProcess(slug, filters.drafts)
  if (!found) return { title: 'No such process' }
  const acts = found.data.thread.length
  return { title: `${found.data.name}: ${acts} ${acts === 1 ? 'act' : 'acts'}, who mediated, what it reached` }
}

export default async function ProcessPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { filters, ignored } = await readLink(`/processes/${slug}`, searchParams)
  const found = readProcess(slug, filters.drafts)
  if (!found) notFound()
  const { name, description, conflict, thread, outcome } = found.data
  const mediators = countTogether(thread)
  const best = outcome && thread.filter((event) => event.status === 'happened' && event.outcome === outcome)
  const isContested = best && best.length > 0 && best.every((event) => event.evidence.disputed)
  const planned = thread.filter(({ status }) => status === 'planned').length
  const disputed = thread.filter(({ evidence }) => evidence.disputed).length
  return (
    <article>
      <header className="border-b border-line pt-8 pb-5">
        <p className="flex flex-wrap gap-x-5 text-sm text-ink-2">
          <span>Process</span>
          {conflict && <ConflictTag {...conflict} />}
          <span>{describeSpan(found.data)}</span>
        </p>
        <h1 className="mt-2 max-w-[48ch] font-serif text-3xl">{name}</h1>
        <p className="mt-3 max-w-[72ch] text-lg">
          <FigureLink n={thread.length} one="act" many="acts" href={linkTo('/events', { process: slug })} />
          {planned > 0 && `, ${planned} of them planned`}
          {disputed > 0 && `${planned > 0 ? ' and' : ','} ${disputed} disputed`}.{' '}
          {outcome ? (
            <>
              Best outcome so far:{' '}
              <Link href={`/codebook#outcome-${outcome}`}>{labelOf('outcome', outcome).toLowerCase()}</Link>
              {isContested && ', and that is disputed'}.
            </>
          ) : (
            'No outcome is coded.'
          )}
        </p>
        {description && <p className="mt-1 max-w-[72ch] text-base text-ink-2">{description}</p>}
      </header>
      <div className="pt-3">
        <IgnoredNotice ignored={ignored} />
      </div>
      <EventStrip
        lanes={[{ key: slug, label: 'The acts', events: thread }]}
        caption="The acts of this process, each as wide as its date is uncertain. Filled: happened; hollow: planned; framed: disputed."
      />
      <section aria-labelledby="thread" className="mt-10">
        <SectionHead id="thread" more={{ href: linkTo('/claims', { process: slug }), label: 'All claims on it' }}>
          What came of it, act by act
        </SectionHead>
        <Thread acts={thread} />
      </section>
      <section aria-labelledby="together" className="mt-12">
        <SectionHead id="together">Who mediated, together with whom</SectionHead>
        <TogetherTable mediators={mediators} acts={thread.length} />
      </section>
    </article>
  )
}
