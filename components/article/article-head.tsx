import { describeOutlet } from '@/components/article/describe-outlet'
import { DateText } from '@/components/ui/date-text'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'

/** Title, outlet and date of an article, each with where it is known from. */
export function ArticleHead({ article }: { article: ArticleDetailResponse['data'] }) {
  const { outlet, originOutlet, published } = article
  return (
    <header className="max-w-[60rem] border-b border-line pt-8 pb-5">
      <p className="text-sm text-ink-2">
        <strong className="font-semibold text-ink">{outlet?.name ?? 'Unknown outlet'}</strong>{' '}
        {outlet && <span className="text-muted">({describeOutlet(outlet)})</span>}
        {originOutlet && <> · a text of {originOutlet.name}, republished</>}
        {article.copyOf && <> · a copy of another article; counted once</>}
        {article.state !== 'approved' && (
          <strong className="font-semibold"> · {labelOf('state', article.state)}: not counted anywhere</strong>
        )}
      </p>
      <h1 className="mt-2 font-serif text-3xl">{article.title ?? 'Untitled'}</h1>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
        {article.author && <span>{article.author}</span>}
        <DateText date={published} />
        {article.url && (
          <a href={article.url} rel="noreferrer noopener" target="_blank">
            The original <span className="sr-only">(opens in a new tab)</span>
          </a>
        )}
      </p>
      {(published.note ?? article.titleNote) && (
        <details className="mt-2 max-w-[72ch] text-sm text-muted">
          <summary>How title and date are known</summary>
          {article.titleNote && <p className="mt-1">Title: {article.titleNote}</p>}
          {published.note && <p className="mt-1 break-words">Date: {published.note}</p>}
        </details>
      )}
    </header>
  )
}
