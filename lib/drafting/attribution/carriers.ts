import type { Cue } from '@/lib/drafting/attribution/cue'
import type { Unit } from '@/lib/drafting/attribution/units'
import { OUTLET_WORDS } from '@/lib/drafting/attribution/words'
import { toSpeaker, type Registry } from '@/lib/drafting/coreference'
import type { DraftSpeaker } from '@/lib/drafting/types'

/** Outlets and others that the words of a cue passed through. */
export const carriersOf = (registry: Registry, unit: Unit, cue: Cue): DraftSpeaker[] =>
  cue.via.flatMap((phrase) => {
    const entity = registry.resolve(unit, phrase, null)
    if (!entity) return []
    return entity.kind === 'outlet' || cue.rule === 'quoted as' || OUTLET_WORDS.test(entity.name)
      ? [toSpeaker(entity)]
      : []
  })
