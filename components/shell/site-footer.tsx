import Link from '@/components/ui/link'

/** The sampling, said on every page, and where the data can be had. */
export function SiteFooter({ articles, dataVersion }: { articles: number; dataVersion: string }) {
  return (
    <footer className="mt-16 border-t border-line">
      <div className="mx-auto flex max-w-[90rem] flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 text-xs text-muted sm:px-6">
        <p className="max-w-[70ch]">
          Coded from {articles} {articles === 1 ? 'article' : 'articles'}. Counts rank what those articles cover, not
          the world. <Link href="/about">Coverage and method</Link>
        </p>
        <p>
          Data {dataVersion} ·{' '}
          <Link href="/api/v1/openapi.json" prefetch={false}>
            API
          </Link>{' '}
          · <Link href="/codebook">Codebook</Link>
        </p>
      </div>
    </footer>
  )
}
