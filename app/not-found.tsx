import type { Metadata } from 'next'
import Link from '@/components/ui/link'
import { SearchForm } from '@/components/ui/search-form'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="max-w-[60ch] py-16">
      <h1 className="font-serif text-2xl">Nothing is kept at this address</h1>
      <p className="mt-2 mb-6">
        The link may be mistyped, or name something that was never coded. Search the articles and claims, or start from
        the <Link href="/">overview</Link>.
      </p>
      <SearchForm action="/claims" label="Search claims" />
    </div>
  )
}
