'use client'

import Link from '@/components/ui/link'
import { useConflictColor } from '@/components/shell/palette'

/** A conflict's name with the swatch it has on every screen. */
export function ConflictTag({ slug, name, link = true }: { slug: string; name: string; link?: boolean }) {
  const color = useConflictColor()
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span aria-hidden="true" className="size-2 shrink-0 self-center" style={{ background: color(slug) }} />
      {link ? (
        <Link href={`/conflicts/${slug}`} className="link-quiet">
          {name}
        </Link>
      ) : (
        name
      )}
    </span>
  )
}
