import { labelOf } from '@/lib/codebook/labels'
import type { FurnitureKind } from '@/lib/codebook/values'

/** What the page put around the text: kept in the source, not part of the article. */
export function RemovedFurniture({ removals }: { removals: { kind: FurnitureKind; text: string }[] }) {
  if (removals.length === 0) return null
  return (
    <details className="no-print mt-10 max-w-[42rem] border-t border-line pt-3 text-sm text-muted">
      <summary>
        {removals.length} {removals.length === 1 ? 'part' : 'parts'} of the page not shown as the article’s own text
      </summary>
      <dl className="mt-2 grid grid-cols-[8rem_1fr] gap-x-3 gap-y-2">
        {removals.map(({ kind, text }) => (
          <div key={`${kind}:${text}`} className="contents">
            <dt>{labelOf('furniture', kind)}</dt>
            <dd className="break-words whitespace-pre-line">{text.trim()}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
