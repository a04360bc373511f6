import Link from '@/components/ui/link'

/** A number in a sentence that opens what it counts: "25 acts". */
export function FigureLink({ n, one, many, href }: { n: number; one: string; many: string; href: string }) {
  return (
    <Link href={href} className="whitespace-nowrap">
      <span className="font-semibold">{n.toLocaleString('en')}</span> {n === 1 ? one : many}
    </Link>
  )
}
