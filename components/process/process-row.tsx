import type { ReactNode } from 'react'
import Link from '@/components/ui/link'
import { ConflictTag } from '@/components/ui/conflict-tag'
import type { ProcessesResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'
import { describeSpan } from '@/components/process/describe-span'

type Process = ProcessesResponse['data'][number]

/** One process as a line of a list: what it is, when, in how many acts, and what it has reached. */
export function ProcessRow({ process, showConflict = true }: { process: Process; showConflict?: boolean }) {
  const { slug, name, description, conflict, events, outcome } = process
  return (
    <li className="@container border-b border-line">
      <div className="grid gap-x-8 gap-y-1 py-4 @3xl:grid-cols-[minmax(0,1fr)_6rem_9rem_4rem]">
        <div className="min-w-0">
          <h3 className="font-serif text-xl">
            <Link href={`/processes/${slug}`} className="link-quiet">
              {name}
            </Link>
          </h3>
          {description && <p className="mt-0.5 max-w-[68ch] text-sm text-ink-2">{description}</p>}
          {showConflict && conflict && (
            <p className="mt-1 text-xs text-muted">
              <ConflictTag {...conflict} />
            </p>
          )}
        </div>
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm @3xl:contents">
          <Cell term="Happened">{describeSpan(process)}</Cell>
          <Cell term="Best outcome">
            {outcome ? labelOf('outcome', outcome) : <span className="text-muted">none yet</span>}
          </Cell>
          <Cell term={events === 1 ? 'Act' : 'Acts'} right>
            {events.toLocaleString('en')}
          </Cell>
        </dl>
      </div>
    </li>
  )
}

function Cell({ term, right = false, children }: { term: string; right?: boolean; children: ReactNode }) {
  return (
    <div className={right ? '@3xl:text-right' : ''}>
      <dt className="label">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
