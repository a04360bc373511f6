'use client'

import { useEcho } from '@/components/filters/use-echo'
import type { EvidenceThreshold, Filters } from '@/lib/filters/filters'

type Evidence = Pick<Filters, 'evidence' | 'disputed'>

const THRESHOLDS: { value: EvidenceThreshold; label: string }[] = [
  { value: 'any', label: 'Any: one outlet is enough' },
  { value: 'corroborated', label: 'Two independent outlets, or a party' },
  { value: 'party', label: 'A conflict party confirms' },
  { value: 'both_parties', label: 'Both sides confirm' },
]
const DISPUTED = [
  { value: null, label: 'Disputed or not' },
  { value: true, label: 'Only disputed' },
  { value: false, label: 'Only undisputed' },
]

/** What counts as enough evidence. A mediator's own word is not a party's. */
export default function EvidenceFilter({
  filters,
  onChange,
}: {
  filters: Evidence
  onChange: (evidence: Evidence) => void
}) {
  const [evidence, setEvidence] = useEcho<Evidence>({ evidence: filters.evidence, disputed: filters.disputed })
  function change(next: Evidence) {
    setEvidence(next)
    onChange(next)
  }
  return (
    <div className="space-y-3">
      <fieldset>
        <legend className="label mb-1">Count only events with at least</legend>
        {THRESHOLDS.map(({ value, label }) => (
          <Radio
            key={value}
            name="evidence"
            label={label}
            checked={evidence.evidence === value}
            onChange={() => change({ ...evidence, evidence: value })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="label mb-1">Contested</legend>
        {DISPUTED.map(({ value, label }) => (
          <Radio
            key={label}
            name="disputed"
            label={label}
            checked={evidence.disputed === value}
            onChange={() => change({ ...evidence, disputed: value })}
          />
        ))}
      </fieldset>
    </div>
  )
}

function Radio(props: { name: string; label: string; checked: boolean; onChange: () => void }) {
  return (
    <label className="flex min-h-7 cursor-pointer items-center gap-2 hover:bg-paper-2">
      <input
        type="radio"
        name={props.name}
        checked={props.checked}
        onChange={props.onChange}
        className="size-4 accent-(--ink)"
      />
      {props.label}
    </label>
  )
}
