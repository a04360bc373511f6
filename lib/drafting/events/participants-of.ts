/** Mediators, hosts and parties of a filled event as one list, each actor once with all its roles. */
import type { Role } from '@/lib/codebook/values'
import type { DraftParticipant } from '@/lib/drafting/types'
import { keyOfActor } from './article-reading'
import type { Filled } from './fill-event'
import type { Actor } from './read-text'

export const participantsOf = (filled: Filled): DraftParticipant[] => {
  const participants = new Map<string, DraftParticipant>()
  const put = (actor: Actor, roles: Iterable<Role>, lead: boolean): void => {
    const key = keyOfActor(actor)
    const known = participants.get(key)
    if (known) {
      for (const role of roles) if (!known.roles.includes(role)) known.roles.push(role)
      return
    }
    participants.set(key, { actor: actor.slug, name: actor.name, kind: actor.kind, roles: [...roles], lead })
  }
  let first = true
  for (const { actor, roles } of filled.mediators.values()) {
    put(actor, roles, first)
    first = false
  }
  for (const actor of filled.hosts.values()) put(actor, ['hosting_talks'], false)
  for (const actor of filled.parties.values()) put(actor, ['party'], false)
  return [...participants.values()]
}
