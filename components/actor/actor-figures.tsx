import { BarList } from '@/components/lists/bar-list'
import { ConflictTag } from '@/components/ui/conflict-tag'
import Link from '@/components/ui/link'
import type { ActorDetailResponse } from '@/lib/api/contracts'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'
import { OUTCOMES } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { linkTo } from '@/lib/filters/link-to'

type Actor = ActorDetailResponse['data']

/** What a mediator was, where, with whom, and what its acts reached: four counts, each number a link. */
export function ActorFigures({
  actor,
  acts,
  total,
  narrowed,
}: {
  actor: Actor
  acts: EventItem[]
  total: number
  narrowed: boolean
}) {
  const { slug, roles, conflicts, partners } = actor
  const events = (changes: Partial<Filters>) => linkTo('/events', { mediator: [slug], ...changes })
  const outcomes = OUTCOMES.map((outcome) => ({
    outcome,
    count: acts.filter((event) => event.status === 'happened' && event.outcome === outcome).length,
  })).filter(({ count }) => count > 0)
  const together = partners.map((partner) => ({ ...partner, leads: leadsWith(acts, partner.slug) }))
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
      <BarList
        id="roles"
        heading="In which roles"
        unit="Acts in which it held the role; it may hold several in one"
        none="No mediating role."
        bars={roles
          .filter(({ role }) => role !== 'party')
          .map(({ role, events: count }) => ({
            key: role,
            label: <Link href={`/codebook#role-${role}`}>{labelOf('role', role)}</Link>,
            count,
            href: events({ role: [role] }),
          }))}
      />
      <BarList
        id="conflicts"
        heading="In which conflicts"
        unit="Acts in the conflict, as mediator or as party"
        none="None."
        bars={conflicts.map((conflict) => ({
          key: conflict.slug,
          label: <ConflictTag slug={conflict.slug} name={conflict.name} />,
          count: conflict.events,
          href: `/conflicts/${conflict.slug}`,
        }))}
      />
      <BarList
        id="partners"
        heading="Together with whom"
        unit="Acts that both mediated"
        none="It mediated alone in every act."
        bars={together.map((partner) => ({
          key: partner.slug,
          label: <Link href={`/mediators/${partner.slug}`}>{partner.name}</Link>,
          note: partner.leads,
          count: partner.events,
          href: `/mediators/${partner.slug}`,
        }))}
      />
      <BarList
        id="outcomes"
        heading="What the acts reached"
        unit={`Acts that happened and have a coded outcome${acts.length < total ? ', of the latest listed' : ''}${narrowed ? ', narrowed as above' : ''}`}
        none="No outcome is coded."
        bars={outcomes.map(({ outcome, count }) => ({
          key: outcome,
          label: <Link href={`/codebook#outcome-${outcome}`}>{labelOf('outcome', outcome)}</Link>,
          count,
          href: '#acts',
        }))}
      />
    </div>
  )
}

/** "(2 as lead)": in how many of the acts that both mediated the partner leads. */
function leadsWith(acts: EventItem[], partner: string): string {
  const led = acts.filter(({ participants }) =>
    participants.some(
      ({ actor, lead, roles }) => actor.slug === partner && lead && roles.some((role) => role !== 'party'),
    ),
  )
  return led.length === 0 ? '' : `(${led.length} as lead)`
}
