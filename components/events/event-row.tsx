import type { ReactNode } from 'react'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/** One event as a line of a list: its form, what happened, when, in which conflict, on what evidence. */
export function EventRow({ event, children }: { event: EventItem; children: ReactNode }) {
  const { disputed, level } = event.evidence
  return (
    <li className="grid grid-cols-[1rem_1fr] gap-x-2 border-b border-line py-2.5">
      <span className="pt-1">
        <StatusGlyph status={event.status} disputed={disputed} draft={event.state === 'draft'} />
      </span>
      <div className="min-w-0">
        <div className="text-base leading-5">{children}</div>
        <p className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
          <span className="sr-only">{labelOf('status', event.status)}.</span>
          <DateText date={event.date} />
          <span>{labelOf('type', event.type)}</span>
          {event.status !== 'happened' && <strong className="font-medium">{labelOf('status', event.status)}</strong>}
          {event.conflicts[0] && <ConflictTag {...event.conflicts[0]} />}
          {level && <EvidenceMark level={level} disputed={disputed} />}
        </p>
      </div>
    </li>
  )
}
