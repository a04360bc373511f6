import type { ReactNode } from 'react'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { mediatorsOf } from '@/components/events/participants'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/**
 * One event as a line of a list: its form, what happened, when, through whom, in which conflict, on what evidence. In columns
 * where there is room, else the rest in small under the title (`children`, usually a link).
 */
export function EventRow({ event, children }: { event: EventItem; children: ReactNode }) {
  const { disputed, level } = event.evidence
  const mediators = mediatorsOf(event)
  return (
    <li className="@container border-b border-line">
      <div className="grid grid-cols-[0.875rem_minmax(0,1fr)] gap-x-2.5 py-2.5 @4xl:grid-cols-[9.5rem_0.875rem_minmax(0,1fr)_9rem_10rem_11rem] @4xl:gap-x-4">
        <span className="row-start-1 pt-0.5 @4xl:col-start-2">
          <StatusGlyph status={event.status} disputed={disputed} draft={event.state === 'draft'} />
        </span>
        <div className="row-start-1 min-w-0 @4xl:col-start-3">
          <div className="text-base leading-5">{children}</div>
          <p className="mt-0.5 hidden text-xs text-muted @4xl:block">
            <TypeWords event={event} />
          </p>
        </div>
        <div className="col-start-2 mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted @4xl:contents">
          <DateText
            date={event.date}
            className="@4xl:col-start-1 @4xl:row-start-1 @4xl:pt-0.5 @4xl:text-sm @4xl:leading-4 @4xl:text-ink-2"
          />
          <span className="@4xl:hidden">
            <TypeWords event={event} />
          </span>
          <span className="@4xl:col-start-4 @4xl:row-start-1 @4xl:pt-0.5 @4xl:text-sm @4xl:leading-4 @4xl:text-ink-2">
            {mediators.length > 0 ? (
              <>
                <span className="@4xl:sr-only">by </span>
                {mediators.map(({ actor }) => actor.name).join(', ')}
              </>
            ) : (
              'no third party'
            )}
          </span>
          <span className="@4xl:col-start-5 @4xl:row-start-1 @4xl:pt-0.5 @4xl:leading-4">
            {event.conflicts[0] && <ConflictTag {...event.conflicts[0]} />}
          </span>
          <span className="@4xl:col-start-6 @4xl:row-start-1 @4xl:pt-0.5 @4xl:leading-4">
            {level ? <EvidenceMark level={level} disputed={disputed} /> : 'no approved claim'}
          </span>
        </div>
      </div>
    </li>
  )
}

function TypeWords({ event }: { event: EventItem }) {
  return (
    <>
      {labelOf('type', event.type)}
      {event.status === 'happened' ? (
        <span className="sr-only">, happened</span>
      ) : (
        <strong className="font-medium text-ink-2"> · {labelOf('status', event.status).toLowerCase()}</strong>
      )}
      {event.state !== 'approved' && (
        <strong className="font-medium text-ink-2">
          {' '}
          · {labelOf('state', event.state).toLowerCase()}, not counted
        </strong>
      )}
    </>
  )
}
