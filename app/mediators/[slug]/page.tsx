import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readActor } from '@/app/actor-data'
import { readLink, type PageSearch } from '@/app/page-data'
import { ActorFigures } from '@/components/actor/actor-figures'
import { ActorHead } from '@/components/actor/actor-head'
import { ActorSentence } from '@/components/actor/actor-sentence'
import { ActorTimeline } from '@/components/actor/actor-timeline'
import { Spokespeople } from '@/components/actor/spokespeople'
import { QuoteSection } from '@/components/claims/quote-section'
import { EventSection } from '@/components/events/event-section'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { ArticleRow } from '@/components/lists/article-row'
import { NarrowedLine } from '@/components/lists/narrowed-line'
import { SectionHead } from '@/components/lists/section-head'
import { OfferTable } from '@/components/process/offer-table'
import { DraftNotice } from '@/components/ui/draft-notice'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { isNarrowed } from '@/lib/filters/chips'
import { describeFilters } from '@/lib/filters/describe'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { linkTo } from '@/lib/filters/link-to'
import { hrefFor } from '@/lib/filters/serialize'

type Props = { params: Promise<{ slug: string }>; searchParams: PageSearch }

/** Whether the link narrows more than the actor does. */
function narrows(filters: Filters): boolean {
  return isNarrowed({ ...filters, mediator: [], drafts: false })
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { filters } = await readLink(`/mediators/${slug}`, searchParams)
  const { names, lookup } = getNames(getDb())
  if (!lookup.has('mediator', slug)) return { title: 'No such actor' }
  if (!narrows(filters)) return { title: `${names('mediator', slug)}: what it did and said` }
  return { title: describeFilters({ ...filters, mediator: [slug] }, { noun: 'event', names }) }
}

export default async function MediatorPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { filters, ignored } = await readLink(`/mediators/${slug}`, searchParams)
  const page = readActor(slug, filters)
  if (!page) {
    if (readActor(slug, { ...filters, drafts: true })) return <DraftNotice what="actor" path={`/mediators/${slug}`} />
    notFound()
  }
  const { actor, acts, asParty, represented, offers, spokespeople, speakers, said, contested, articles, counts } = page
  const narrowed = narrows(filters)
  const allActs = hrefFor('/events', { ...filters, mediator: [slug], event: null, process: null })
  const allAsParty = hrefFor('/events', { ...filters, mediator: [], party: [slug], event: null, process: null })
  return (
    <article>
      <ActorHead actor={actor}>
        <ActorSentence slug={slug} counts={counts} speakers={speakers} />
      </ActorHead>
      <div className="pt-3">
        <IgnoredNotice ignored={ignored} />
      </div>
      {narrowed && (
        <NarrowedLine
          sentence={acts.sentence}
          href={hrefFor(`/mediators/${slug}`, { ...NO_FILTERS, drafts: filters.drafts })}
        />
      )}
      {counts.mediated > 0 && (
        <>
          <ActorTimeline acts={acts.data} total={acts.total} name={actor.name} />
          <ActorFigures actor={actor} acts={acts.data} total={acts.total} narrowed={narrowed} />
        </>
      )}
      {offers.length > 0 && (
        <section aria-labelledby="offers" className="mt-12">
          <SectionHead id="offers">What it offered, and what came after</SectionHead>
          <OfferTable offers={offers} />
        </section>
      )}
      {counts.mediated > 0 && (
        <EventSection
          id="acts"
          heading={`${acts.sentence}, latest first`}
          events={acts.data}
          none="None is left by this link’s filters."
          more={{
            href: allActs,
            label:
              acts.total > acts.data.length
                ? `All ${acts.total.toLocaleString('en')}, to filter`
                : 'As a list to filter',
          }}
        />
      )}
      {counts.asParty > 0 && (
        <EventSection
          id="as-party"
          heading={`${asParty.sentence}, latest first`}
          events={asParty.data}
          none="None is left by this link’s filters."
          more={{ href: allAsParty, label: 'As a list to filter' }}
        />
      )}
      {represented.length > 0 && (
        <EventSection
          id="represented"
          heading={`${represented.length.toLocaleString('en')} ${represented.length === 1 ? 'act' : 'acts'} in which ${actor.name} acted for somebody`}
          events={represented}
          none=""
        />
      )}
      {articles.length > 0 && (
        <section aria-labelledby="articles" className="mt-12">
          <SectionHead
            id="articles"
            more={{ href: linkTo('/articles', { outlet: [slug] }), label: 'As a list to filter' }}
          >
            What it published
          </SectionHead>
          <ol>
            {articles.map((article) => (
              <ArticleRow key={article.slug} article={article} filters={NO_FILTERS} />
            ))}
          </ol>
        </section>
      )}
      <div className={`mt-12 grid gap-x-12 gap-y-10 ${counts.mediated > 0 && said.total > 0 ? 'lg:grid-cols-2' : ''}`}>
        {said.total > 0 && (
          <QuoteSection
            id="said"
            heading={
              actor.kind === 'person' ? 'What they said' : 'What it said, itself or through those who speak for it'
            }
            wide={counts.mediated === 0}
            claims={said.data}
            none=""
            more={{
              href: linkTo('/claims', { speaker: speakers }),
              label:
                said.total > said.data.length ? `All ${said.total.toLocaleString('en')} claims` : 'As a list to filter',
            }}
          />
        )}
        {counts.mediated > 0 && (
          <QuoteSection
            id="contested"
            heading="What others deny or doubt of its acts"
            claims={contested}
            none="Nothing, in the articles coded so far."
            more={{
              href: linkTo('/claims', { mediator: [slug] }),
              label: 'All claims on its acts',
            }}
          />
        )}
      </div>
      <Spokespeople of={spokespeople} />
    </article>
  )
}
