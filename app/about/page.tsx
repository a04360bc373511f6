import type { Metadata } from 'next'
import { readLink, type PageSearch } from '@/app/page-data'
import { AboutSection } from '@/components/about/about-section'
import { Coverage } from '@/components/about/coverage'
import { EvidenceLevels } from '@/components/about/evidence-levels'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { FigureLink } from '@/components/ui/figure-link'
import Link from '@/components/ui/link'
import { getArticles } from '@/db/queries/articles'
import { getCodebookUsage } from '@/db/queries/codebook-usage'
import { getEvents } from '@/db/queries/events'
import { getHealth } from '@/db/queries/health'
import { getDb } from '@/db/server'
import { NO_FILTERS } from '@/lib/filters/filters'

export const metadata: Metadata = {
  title: 'About: coverage, method, limits, how to cite',
  description: 'What the data covers and what it does not, how it is coded, how to cite it, and the API.',
}

const MOST_ARTICLES = 50

export default async function AboutPage({ searchParams }: { searchParams: PageSearch }) {
  const { ignored } = await readLink('/about', searchParams)
  const db = getDb()
  const { counts, dataVersion } = getHealth(db)
  const articles = getArticles(db, { ...NO_FILTERS, limit: MOST_ARTICLES })
  const usage = getCodebookUsage(db)
  const disputed = getEvents(db, { ...NO_FILTERS, disputed: true, limit: 1 }).total
  const { events = 0, claims = 0, conflicts = 0 } = counts
  const inferred = usage.get('basis')?.get('inferred') ?? 0
  const dated = articles.data.filter(({ published }) => published.basis === 'stated').length
  const outlets = new Set(articles.data.flatMap(({ outlet }) => (outlet ? [outlet.slug] : []))).size
  return (
    <article className="pb-8">
      <header className="pt-8 pb-8">
        <h1 className="font-serif text-3xl">What this is, and what it is not</h1>
        <p className="mt-3 max-w-[60ch] font-serif text-xl leading-8">
          <em>Good offices</em> is the diplomat’s term for what a third party lends two others so that they can talk.
          Good Offices tracks exactly that: who mediates which conflict, when, with what result, and according to whom.
        </p>
        <p className="mt-3 max-w-[72ch] text-base text-ink-2">
          It holds <FigureLink n={claims} one="claim" many="claims" href="/claims" /> from{' '}
          <FigureLink n={articles.total} one="article" many="articles" href="/articles" /> of {outlets} outlets, on{' '}
          <FigureLink n={events} one="event" many="events" href="/events" /> in {conflicts} conflicts.
        </p>
        <IgnoredNotice ignored={ignored} />
      </header>

      <AboutSection id="coverage" heading="Coverage">
        <Coverage articles={articles.data} total={articles.total} />
      </AboutSection>

      <AboutSection id="method" heading="From words to events">
        <p>
          A <strong>claim</strong> is one proposition that an article makes or reports. It is anchored to the exact
          words: a quote that is not found in its article, character by character, cannot be saved. Each claim has its
          speaker (the outlet itself where nobody is cited), whom it came through, its voice, how sure the speaker is,
          and its tense.
        </p>
        <p>
          An <strong>event</strong> is one act of mediation or its refusal. Offers, refusals, denials and stalls stand
          beside agreements. A claim supports, disputes, questions or merely mentions an event. What is planned never
          counts as what happened, and a hedge is not a fact.
        </p>
        <p>
          A <strong>process</strong> is a named thread of events, so that what came of an offer can be followed. All
          values, with one rule each, are in the <Link href="/codebook">codebook</Link>.
        </p>
      </AboutSection>

      <AboutSection id="evidence" heading="Evidence">
        <p>
          The evidence of an event is computed from its approved claims whenever one of them changes, and never typed
          in. A mediator’s word is not a party’s: a Qatari official confirms nothing on behalf of Washington or Tehran.
          A republished or copied text counts once. Outlets of whom nobody knows who owns them are independent only as
          far as their texts differ.
        </p>
        <EvidenceLevels counts={usage.get('evidence') ?? new Map()} disputed={disputed} />
      </AboutSection>

      <AboutSection id="dates" heading="Dates">
        <p>
          A date is kept as sharply as the text has it, and no sharper: a month stays a month, a range a range, and what
          is unknown is counted beside the charts and never placed in them. A date is <em>stated</em>, <em>relative</em>{' '}
          to a stated publication date (“on Tuesday”), or <em>inferred</em>; the weakest link wins. {inferred} of{' '}
          {events} events have an inferred date; {dated} of {articles.data.length} articles
          {dated === 1 ? 'states' : 'state'} the day of publication. The note of each says how it was worked out, and
          from which public page.
        </p>
      </AboutSection>

      <AboutSection id="drafts" heading="Drafts">
        <p>
          Only approved records are counted in a chart, a matrix, a list or an export. Whoever adds{' '}
          <code className="text-sm">drafts=true</code> to a link sees drafts too; they are drawn dashed, and say that
          they are not counted.
        </p>
      </AboutSection>

      <AboutSection id="cite" heading="How to cite">
        <p>
          Cite the words, not the count: each claim and each event has its own address, and a button that copies a
          citation with the quote, its speaker, the article and its date (plain, BibTeX or CSL-JSON). For a view, cite
          its link, which holds every filter, and the data version that stands below it:
        </p>
        <p className="border-l-2 border-line pl-3 font-serif">
          Good Offices, mediation events by Qatar in United States–Iran since 2023, data {dataVersion},
          /events?from=2023&amp;mediator=qatar&amp;conflict=us-iran
        </p>
        <p>
          Links are kept: a parameter that is renamed still works. The articles remain their publishers’; cite those for
          what they say.
        </p>
      </AboutSection>

      <AboutSection id="data" heading="Data and API">
        <p>
          The data version now is <strong>{dataVersion}</strong>: the number of the last change, and the first eight
          digits of a hash over all of them. Two copies with the same version hold the same data.
        </p>
        <p>
          Every view is to be had as data, with the same filters as its link:{' '}
          <a href="/api/v1/events?mediator=qatar">/api/v1/events?mediator=qatar</a> as JSON,{' '}
          <a href="/api/v1/export/events.csv" download>
            /api/v1/export/events.csv
          </a>{' '}
          as a table, likewise claims, articles, timeline and matrix. The API reads strictly: what it does not know it
          refuses, with the name of the parameter and what is allowed. It is described in{' '}
          <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
      </AboutSection>

      <AboutSection id="limits" heading="Limits">
        <ul className="list-disc space-y-1.5 pl-5">
          <li>
            One coding, by hand, of a few texts in English. No second coder has coded them, so agreement is not known.
          </li>
          <li>
            The outlets’ owners and countries were looked up, and are said to be unknown where no source was found;
            without them independence is only asserted.
          </li>
          <li>
            Public record was used to settle publication dates and outlets, not to correct what an article says. An
            article that is wrong is coded as it is; only another claim disputes it.
          </li>
          <li>
            A conflict is coded as the articles treat it: as one file between two sides, though several powers may act
            in it.
          </li>
        </ul>
      </AboutSection>
    </article>
  )
}
