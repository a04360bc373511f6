import { usesWord, valueHref } from '@/components/codebook/value-link'
import Link from '@/components/ui/link'
import type { CodebookEntry as Entry } from '@/lib/codebook/codebook'
import type { Crosswalk } from '@/lib/codebook/entry'
import type { CodebookKind } from '@/lib/codebook/labels'

/** One value: what it means, how to code it, what it is called elsewhere, and how often it is used. */
export function CodebookEntry({ kind, entry, count }: { kind: CodebookKind; entry: Entry; count: number }) {
  const { value, label, definition, rule, crosswalk } = entry
  const id = `${kind}-${value}`
  const href = count > 0 ? valueHref(kind, value) : null
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-8 gap-y-1.5 border-b border-line py-3 target:bg-mark md:grid-cols-[13rem_minmax(0,1fr)_15rem] xl:grid-cols-[14rem_minmax(0,1fr)_18rem_5rem]"
    >
      <div>
        <h4 className="text-base font-medium">
          <a href={`#${encodeURIComponent(id)}`} className="link-quiet">
            {label}
          </a>
        </h4>
        <code className="font-sans text-xs text-muted">{value}</code>
      </div>
      <div className="max-w-[64ch] text-sm">
        <p>{definition}</p>
        <p className="mt-0.5 text-ink-2">
          <span className="text-muted">Rule: </span>
          {rule}
        </p>
      </div>
      <Crosswalks of={crosswalk} />
      <p className="text-sm text-muted md:col-start-2 xl:col-start-auto xl:text-right">
        {href ? (
          <Link href={href}>
            {count.toLocaleString('en')} {usesWord(kind, count)}
          </Link>
        ) : (
          <>
            {count === 0 ? 'no' : count.toLocaleString('en')} {usesWord(kind, count)}
          </>
        )}
      </p>
    </li>
  )
}

function Crosswalks({ of }: { of: readonly Crosswalk[] }) {
  if (of.length === 0) return <p className="text-xs text-muted">no counterpart verified</p>
  return (
    <dl className="grid auto-rows-min grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs">
      {of.map(({ scheme, code, note, verified }) => (
        <div key={`${scheme} ${code}`} className="contents">
          <dt className="text-muted">{scheme}</dt>
          <dd>
            {code && <span className="font-medium">{code}</span>}
            {code && note && ': '}
            {note}
            {verified === 'secondary' && (
              <span className="text-muted" title="Read in somebody’s copy of the scheme, not in its own publication">
                {' '}
                (read in a copy)
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
