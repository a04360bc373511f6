import { ClaimQuote } from '@/components/claims/claim-quote'
import type { EventDetailResponse } from '@/lib/api/contracts'

type Claim = EventDetailResponse['data']['claims'][number]

const SIDES = [
  { stance: 'supports', heading: 'Supports it', none: 'No claim supports it.' },
  { stance: 'disputes', heading: 'Disputes it', none: 'No claim disputes it.' },
] as const
const BESIDE = [
  { stance: 'questions', heading: 'Questions it' },
  { stance: 'mentions', heading: 'Mentions it, without taking a side' },
] as const

/** Who says so against who denies it, side by side, then what only questions or mentions it. */
export function EvidenceSides({ claims, stacked = false }: { claims: Claim[]; stacked?: boolean }) {
  const of = (stance: Claim['stance']) => claims.filter((claim) => claim.stance === stance)
  const oneSided = of('disputes').length === 0
  const columns = oneSided ? 'md:grid-cols-[minmax(0,1fr)_12rem]' : 'md:grid-cols-2 print:grid-cols-2'
  return (
    <div className="space-y-8">
      <div className={stacked ? 'space-y-8' : `grid gap-x-10 gap-y-8 ${columns}`}>
        {SIDES.map(({ stance, heading, none }) => {
          const side = of(stance)
          if (stacked && side.length === 0 && stance === 'disputes') return null
          return <Side key={stance} heading={heading} claims={side} none={none} wide={oneSided && !stacked} />
        })}
      </div>
      {BESIDE.map(({ stance, heading }) => {
        const side = of(stance)
        return side.length > 0 && <Side key={stance} heading={heading} claims={side} wide={!stacked} />
      })}
    </div>
  )
}

function Side({ heading, claims, none, wide }: { heading: string; claims: Claim[]; none?: string; wide: boolean }) {
  return (
    <section>
      <h3 className="border-b border-ink pb-1 text-sm">
        {heading} <span className="font-normal text-muted">{claims.length}</span>
      </h3>
      {claims.length === 0 && <p className="py-3 text-sm text-muted">{none}</p>}
      <ul className={`mt-3 ${wide && claims.length > 1 ? 'gap-x-10 md:columns-2' : ''}`}>
        {claims.map((claim) => (
          <li key={claim.id} className="break-inside-avoid pb-4">
            <ClaimQuote claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  )
}
