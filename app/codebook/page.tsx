import type { Metadata } from 'next'
import { readLink, type PageSearch } from '@/app/page-data'
import { CodebookSection } from '@/components/codebook/codebook-section'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { PageHead } from '@/components/ui/page-head'
import { getCodebookUsage } from '@/db/queries/codebook-usage'
import { getDb } from '@/db/server'
import { CODEBOOK, CREDITS } from '@/lib/codebook/codebook'

export const metadata: Metadata = {
  title: 'Codebook: every value, its definition and its rule',
  description:
    'Every coded value with its definition, one coding rule, and what CAMEO, PLOVER, MEND, UCDP and ACLED call it.',
}

export default async function CodebookPage({ searchParams }: { searchParams: PageSearch }) {
  const { ignored } = await readLink('/codebook', searchParams)
  const usage = getCodebookUsage(getDb())
  const values = CODEBOOK.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <PageHead title="Codebook">
        Every value that a record can have: {values} in {CODEBOOK.length} lists, each with what it means, one rule for
        coding it, what other schemes call it, and how many approved records have it now. A counterpart is given only
        where it was checked.
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <div className="mt-4 grid gap-x-12 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <nav aria-label="Lists of values" className="no-print">
          <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm lg:sticky lg:top-4 lg:block lg:space-y-1.5">
            {CODEBOOK.map(({ kind, title, entries }) => (
              <li key={kind}>
                <a href={`#${kind}`} className="link-quiet">
                  {title}
                </a>{' '}
                <span className="text-xs text-muted">{entries.length}</span>
              </li>
            ))}
            <li>
              <a href="#credits" className="link-quiet">
                Credits
              </a>
            </li>
          </ul>
        </nav>
        <div className="min-w-0">
          {CODEBOOK.map((section) => (
            <CodebookSection key={section.kind} section={section} usage={usage.get(section.kind) ?? new Map()} />
          ))}
          <section aria-labelledby="credits" className="mt-12">
            <h2 id="credits" className="scroll-mt-4 font-serif text-xl">
              Credits
            </h2>
            <ul className="mt-2 max-w-[72ch] space-y-2 text-sm">
              {CREDITS.map(({ scheme, text, license }) => (
                <li key={scheme}>
                  {text}
                  {license && <> Licence: {license}.</>}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}
