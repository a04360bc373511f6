import { CodebookEntry } from '@/components/codebook/codebook-entry'
import type { CodebookEntry as Entry, CodebookSection as Section } from '@/lib/codebook/codebook'
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS, FAMILY_OF } from '@/lib/codebook/event-types'
import { EVENT_TYPES } from '@/lib/codebook/values'

/** One list of values; the long one of event types in its families. */
export function CodebookSection({ section, usage }: { section: Section; usage: ReadonlyMap<string, number> }) {
  const { kind, title, intro, entries } = section
  const groups = kind === 'type' ? groupTypes(entries) : [{ heading: null, entries }]
  return (
    <section aria-labelledby={kind} className="mt-12 first:mt-0">
      <h2 id={kind} className="scroll-mt-4 font-serif text-xl">
        {title}
      </h2>
      <p className="mt-0.5 max-w-[72ch] text-sm text-ink-2">{intro}</p>
      {groups.map((group) => (
        <div key={group.heading} className="mt-4 border-t border-ink">
          {group.heading && <h3 className="label border-b border-line py-1.5 font-normal">{group.heading}</h3>}
          <ul>
            {group.entries.map((entry) => (
              <CodebookEntry key={entry.value} kind={kind} entry={entry} count={usage.get(entry.value) ?? 0} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function groupTypes(entries: Entry[]): { heading: string | null; entries: Entry[] }[] {
  const familyOf = new Map<string, string>(EVENT_TYPES.map((type) => [type, FAMILY_OF[type]]))
  return EVENT_FAMILIES.map((family) => ({
    heading: EVENT_FAMILY_LABELS[family],
    entries: entries.filter(({ value }) => familyOf.get(value) === family),
  }))
}
