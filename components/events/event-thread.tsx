import Link from '@/components/ui/link'
import { DateText } from '@/components/ui/date-text'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventItem, Named } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/** Where an event stands in its process: the act before it, the act after it, and how many there are. */
export function EventThread({ slug, process, thread }: { slug: string; process: Named; thread: EventItem[] }) {
  const at = thread.findIndex((event) => event.slug === slug)
  const [before, after] = [thread[at - 1], thread[at + 1]]
  return (
    <nav aria-labelledby="in-the-thread" className="mt-12 border-t border-ink pt-3">
      <h2 id="in-the-thread" className="text-sm">
        Act {at + 1} of {thread.length} in <Link href={`/processes/${process.slug}`}>{process.name}</Link>
      </h2>
      <div className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {before ? (
          <Act event={before} word="Before it" rel="prev" />
        ) : (
          <p className="text-sm text-muted">It begins here.</p>
        )}
        {after ? (
          <Act event={after} word="After it" rel="next" />
        ) : (
          <p className="text-sm text-muted">Nothing later is coded in this process.</p>
        )}
      </div>
    </nav>
  )
}

function Act({ event, word, rel }: { event: EventItem; word: string; rel: string }) {
  return (
    <div>
      <p className="label">{word}</p>
      <p className="mt-0.5 flex items-start gap-2">
        <span className="pt-1">
          <StatusGlyph status={event.status} disputed={event.evidence.disputed} draft={event.state === 'draft'} />
        </span>
        <span className="min-w-0">
          <Link href={withDrafts(`/events/${event.slug}`, event.state)} rel={rel} className="font-serif text-lg">
            {event.title}
          </Link>
          <span className="block text-xs text-muted">
            <DateText date={event.date} />
            {event.outcome && <> · {labelOf('outcome', event.outcome).toLowerCase()}</>}
            {event.status !== 'happened' && <> · {labelOf('status', event.status).toLowerCase()}</>}
          </span>
        </span>
      </p>
    </div>
  )
}
