import { mediatorsOf } from '@/components/events/participants'
import type { ActorRef, EventItem } from '@/lib/api/shared-contracts'
import { ROLES, type Role } from '@/lib/codebook/values'

/** One mediator of a process: how often it acted, led and supported, in which roles, and with whom. */
export type ProcessMediator = {
  actor: ActorRef
  acts: number
  leads: number
  /** Acts in which another mediator leads and this one does not. */
  supports: number
  roles: Role[]
  partners: { actor: ActorRef; acts: number }[]
}

/** Who mediated together with whom in a thread, lead and support; most acts first. */
export function countTogether(thread: readonly EventItem[]): ProcessMediator[] {
  const found = new Map<string, ProcessMediator>()
  for (const event of thread) {
    const mediators = mediatorsOf(event)
    for (const { actor, lead, roles } of mediators) {
      const known = found.get(actor.slug) ?? { actor, acts: 0, leads: 0, supports: 0, roles: [], partners: [] }
      const ledByOther = mediators.some((other) => other.actor.slug !== actor.slug && other.lead)
      const partners = new Map(known.partners.map((partner) => [partner.actor.slug, partner]))
      for (const other of mediators) {
        if (other.actor.slug === actor.slug) continue
        const acts = (partners.get(other.actor.slug)?.acts ?? 0) + 1
        partners.set(other.actor.slug, { actor: other.actor, acts })
      }
      found.set(actor.slug, {
        actor,
        acts: known.acts + 1,
        leads: known.leads + (lead ? 1 : 0),
        supports: known.supports + (!lead && ledByOther ? 1 : 0),
        roles: ROLES.filter((role) => role !== 'party' && (known.roles.includes(role) || roles.includes(role))),
        partners: [...partners.values()].sort((a, b) => b.acts - a.acts),
      })
    }
  }
  return [...found.values()].sort((a, b) => b.acts - a.acts || (a.actor.name < b.actor.name ? -1 : 1))
}
