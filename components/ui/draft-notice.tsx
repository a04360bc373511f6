import Link from '@/components/ui/link'
import { withDrafts } from '@/components/ui/with-drafts'

/** In the place of a record that nobody has accepted yet, for a link that does not ask for drafts. */
export function DraftNotice({ what, path }: { what: string; path: string }) {
  return (
    <div className="max-w-[60ch] py-16">
      <h1 className="font-serif text-2xl">This {what} is a draft</h1>
      <p className="mt-2 mb-6">A program proposed it and nobody has accepted it yet, so it counts nowhere.</p>
      <Link href={withDrafts(path, 'draft')}>Show it, with drafts included</Link>
    </div>
  )
}
