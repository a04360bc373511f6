import Link from '@/components/ui/link'

/** Says that what is listed below is narrowed by the link, to what, and takes that off. */
export function NarrowedLine({ sentence, href }: { sentence: string; href: string }) {
  return (
    <p role="status" className="mt-3 border-l-2 border-ink bg-paper-2 px-3 py-2 text-sm">
      Narrowed by this link to: {sentence}. Counts beside bars are of everything. <Link href={href}>Show all</Link>
    </p>
  )
}
