import type { EventItem } from '@/lib/api/shared-contracts'

type Participant = EventItem['participants'][number]

/** Participants with a mediating role, hosts included, those who lead first. */
export function mediatorsOf({ participants }: Pick<EventItem, 'participants'>): Participant[] {
  return participants
    .filter(({ roles }) => roles.some((role) => role !== 'party'))
    .toSorted((a, b) => Number(b.lead) - Number(a.lead))
}

export function partiesOf({ participants }: Pick<EventItem, 'participants'>): Participant[] {
  return participants.filter(({ roles }) => roles.includes('party'))
}
