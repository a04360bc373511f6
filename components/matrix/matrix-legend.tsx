import { GlyphCount } from '@/components/matrix/cell-glyphs'
import { MEASURE_WORDS } from '@/components/matrix/matrix-order'
import { OutcomeMark } from '@/components/matrix/outcome-mark'
import { SHADES, shadeRanges } from '@/components/matrix/shades'
import type { Measure } from '@/lib/filters/filters'

/** How to read a cell: shades with their numbers, then the marks as they are drawn. */
export function MatrixLegend({ measure, highest }: { measure: Measure; highest: number }) {
  const ranges = shadeRanges(highest)
  const apart = measure === 'events' ? ', never in the number' : ''
  return (
    <section aria-label="How to read a cell" className="text-xs text-ink-2">
      <p className="font-medium text-ink">How to read a cell</p>
      {ranges.length > 0 && (
        <p className="mt-2 flex items-center gap-2">
          <span className="flex flex-wrap">
            {ranges.map(({ step, from, to }) => (
              <span
                key={step}
                className={`min-w-9 px-1.5 py-0.5 text-center whitespace-nowrap [print-color-adjust:exact] ${step < 4 ? 'text-ink' : ''} ${SHADES[step] ?? ''}`}
              >
                {from === to ? from : `${from}–${to}`}
              </span>
            ))}
          </span>
          {MEASURE_WORDS[measure].many}
        </p>
      )}
      <dl className="mt-2 grid grid-cols-[3.5rem_1fr] items-center gap-x-2 gap-y-1.5">
        <dt>
          <OutcomeMark outcome="partial" />
        </dt>
        <dd>best outcome so far, on a ladder of seven</dd>
        <dt className="whitespace-nowrap text-ink">May 2024</dt>
        <dd>the latest that its last event can have happened</dd>
        <dt>
          <GlyphCount form="disputed" count={1} />
        </dt>
        <dd>disputed by a claim</dd>
        <dt>
          <GlyphCount form="planned" count={1} />
        </dt>
        <dd>planned{apart}</dd>
        <dt>
          <GlyphCount form="notHappened" count={1} />
        </dt>
        <dd>did not happen{apart}</dd>
        <dt className="text-sm text-muted">0</dt>
        <dd>articles cover the conflict, and none names this mediator in it</dd>
        <dt>
          <HatchSample />
        </dt>
        <dd>not covered: no article here is about the conflict, which is not a zero</dd>
      </dl>
    </section>
  )
}

function HatchSample() {
  return (
    <svg width="28" height="16" aria-hidden="true">
      <path d="M0 8 8 0M0 16 16 0M8 16 24 0M16 16 28 4M24 16l4-4" stroke="var(--line-2)" strokeWidth="1" />
      <rect x="0.5" y="0.5" width="27" height="15" fill="none" stroke="var(--line)" />
    </svg>
  )
}
