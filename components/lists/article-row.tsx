import { describeOutlet } from '@/components/article/describe-outlet'
import Link from '@/components/ui/link'
import { readSnippet } from '@/components/lists/read-snippet'
import { MarkedText } from '@/components/lists/marked-text'
import { DateText } from '@/components/ui/date-text'
import type { ArticlesResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { labelOf } from '@/lib/codebook/labels'

export type ListedArticle = ArticlesResponse['data'][number]

/** One article as a line of a list: where and when it was published, what was found in it, how much of it is coded. */
export function ArticleRow({ article, filters }: { article: ListedArticle; filters: Filters }) {
  const isDraft = article.state !== 'approved'
  return (
    <li
      className={`border-b border-line ${isDraft ? 'border-l-2 border-l-line-2 pl-3 [border-left-style:dashed]' : ''}`}
    >
      <article className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[10rem_minmax(0,1fr)_auto]">
        <p className="text-sm text-ink-2">
          <DateText date={article.published} />
        </p>
        <div className="min-w-0">
          <h3 className="font-serif text-xl">
            <Link href={hrefFor(`/articles/${article.slug}`, filters)} className="link-quiet">
              {article.title ?? 'Untitled article'}
            </Link>
          </h3>
          <p className="mt-0.5 text-sm text-muted">
            <Outlet article={article} />
            {article.copyOf && ' · a copy of another article, counted once'}
            {isDraft && (
              <strong className="font-semibold text-ink"> · {labelOf('state', article.state)}, not counted</strong>
            )}
          </p>
          {article.snippet && (
            <p className="mt-1.5 max-w-[72ch] font-serif text-base text-ink-2">
              <MarkedText parts={readSnippet(article.snippet)} />
            </p>
          )}
        </div>
        <p className="flex gap-x-6 text-sm text-muted md:block md:text-right">
          <span className="block">
            <Link href={hrefFor(`/articles/${article.slug}`, filters)} className="link-quiet">
              <span className="font-medium text-ink">{article.claims.toLocaleString('en')}</span>{' '}
              {article.claims === 1 ? 'claim' : 'claims'}
            </Link>
          </span>
          <span className="block">
            <span className="font-medium text-ink">{article.events.toLocaleString('en')}</span>{' '}
            {article.events === 1 ? 'event' : 'events'}
          </span>
        </p>
      </article>
    </li>
  )
}

/** "Doha News (Qatar, private)", with whose text it is where that is another's. */
function Outlet({ article: { outlet, originOutlet } }: { article: ListedArticle }) {
  if (!outlet) return 'Outlet unknown'
  return (
    <>
      <Link href={`/mediators/${outlet.slug}`} className="link-quiet text-ink-2">
        {outlet.name}
      </Link>{' '}
      ({describeOutlet(outlet)}){originOutlet && ` · a text of ${originOutlet.name}, republished`}
    </>
  )
}
