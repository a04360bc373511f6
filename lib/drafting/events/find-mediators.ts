/** Third parties and what shows them as such: "brokered by", "Qatari mediation", "mediators Egypt and Qatar", "offered to host". */
import { CueReader, type MediatorCue } from './mediator-cues/cue-reader'
import { readActions } from './mediator-cues/read-actions'
import { readAgents } from './mediator-cues/read-agents'
import { readCarrier, readEndeavours } from './mediator-cues/read-endeavours'
import { readEfforts } from './mediator-cues/read-efforts'
import { readFavours } from './mediator-cues/read-favours'
import { readGroups } from './mediator-cues/read-groups'
import { readRoles } from './mediator-cues/read-roles'
import { readRooms } from './mediator-cues/read-rooms'
import { readSponsors } from './mediator-cues/read-sponsors'
import { readTributes } from './mediator-cues/read-tributes'
import type { TextView } from './read-text'
import { IDLE, type Rule } from './text-reader'

export const MEDIATOR_RULES: readonly Rule<CueReader>[] = [
  readGroups,
  readRoles,
  readAgents,
  readActions,
  readEfforts,
  readTributes,
  readRooms,
  readFavours,
  readEndeavours,
  readCarrier,
  readSponsors,
]

export const findMediators = (view: TextView): MediatorCue[] => {
  const reader = new CueReader(view)
  for (let at = 0; at < view.words.length; at++) reader.show(at, MEDIATOR_RULES, undefined, IDLE.mediators)
  return reader.cues
}
