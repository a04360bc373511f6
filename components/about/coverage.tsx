import { describeOutlet } from '@/components/article/describe-outlet'
import { DateText } from '@/components/ui/date-text'
import Link from '@/components/ui/link'
import type { ArticlesResponse } from '@/lib/api/contracts'

type Article = ArticlesResponse['data'][number]

/** The coded articles as a table: what was published, where and when, and how that is known. */
export function Coverage({ articles, total }: { articles: Article[]; total: number }) {
  return (
    <>
      <table className="w-full text-left text-sm">
        <caption className="label pb-1 text-left">
          {articles.length < total
            ? `The latest ${articles.length} of ${total.toLocaleString('en')} coded articles.`
            : 'Every coded article, the latest first.'}
        </caption>
        <thead className="label border-y border-ink">
          <tr>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              Article
            </th>
            <th scope="col" className="hidden py-1.5 pr-4 font-normal sm:table-cell">
              Published
            </th>
            <th scope="col" className="py-1.5 pr-2 text-right font-normal">
              Claims
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <tr key={article.slug} className="border-b border-line align-baseline">
              <th scope="row" className="py-2.5 pr-4 font-normal">
                <Link href={`/articles/${article.slug}`} className="font-serif text-base">
                  {article.title ?? 'Untitled'}
                </Link>
                <span className="mt-0.5 block text-muted">
                  {article.outlet ? (
                    <>
                      <Link href={`/mediators/${article.outlet.slug}`} className="link-quiet text-ink-2">
                        {article.outlet.name}
                      </Link>{' '}
                      ({describeOutlet(article.outlet)})
                    </>
                  ) : (
                    'outlet unknown'
                  )}
                  {article.originOutlet && `, a text of ${article.originOutlet.name}`}
                </span>
                <span className="block text-muted sm:hidden">
                  <DateText date={article.published} />
                </span>
                {article.published.note && (
                  <details className="mt-1 text-xs text-muted">
                    <summary>How the date is known</summary>
                    <p className="mt-1 max-w-[72ch] break-words">{article.published.note}</p>
                  </details>
                )}
              </th>
              <td className="hidden py-2.5 pr-4 sm:table-cell">
                <DateText date={article.published} />
              </td>
              <td className="py-2.5 pr-2 text-right">{article.claims.toLocaleString('en')}</td>
              <td className="py-2.5 text-right">{article.events.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-4 list-disc space-y-1.5 pl-5">
        <li>
          Coverage is not the world. Counts rank what these articles tell. Who is named most here is who these outlets
          wrote about, and they wrote about Qatar.
        </li>
        <li>
          A zero is not an absence. The matrix tells <em>zero</em> (articles cover the conflict, none names the mediator
          there) from <em>not covered</em> (no article does).
        </li>
        <li>
          The articles are not a sample. They were given, not drawn: nothing can be inferred from them to all reporting,
          to all mediation, or to change over time.
        </li>
      </ul>
    </>
  )
}
