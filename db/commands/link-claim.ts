import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { Stance } from '@/lib/codebook/values'
import { readClaim } from './claim-coding'
import { CommandError } from './errors'
import { saveClaim } from './save-claim'
import { write, type Author } from './write'

const findClaim = column<number>('select id from claims where public_id = ?')

/** Sets how a claim bears on an event, or with `stance` null takes the link away. @throws CommandError */
export function linkClaim(
  store: Store,
  link: { claim: string; event: string; stance: Stance | null },
  author: Author,
): { changed: boolean } {
  return write(store, () => {
    const id = findClaim(store).get(link.claim)
    if (id === undefined) throw new CommandError('claim', link.claim, 'is not a known claim', 'the id of a claim')
    const coding = readClaim(store, id)
    const others = coding.events.filter(({ event }) => event !== link.event)
    const events = link.stance === null ? others : [...others, { event: link.event, stance: link.stance }]
    // The claim exists, so its state and provenance stay whatever is given here.
    return { changed: saveClaim(store, { ...coding, events }, author, { state: 'draft', draftedBy: null }).changed }
  })
}
