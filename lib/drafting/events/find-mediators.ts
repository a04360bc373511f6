/** Third parties and what shows them as such: "brokered by", "Qatari mediation", "mediators Egypt and Qatar", "offered to host". */
import { CueReader, type MediatorCue } from './mediator-cues/cue-reader'
import { readActions } from './mediator-cues/read-actions'
import { readAgents } from './mediator-cues/read-agents'
import { readEndeavours } from './mediator-cues/read-endeavours'
import { readEfforts } from './mediator-cues/read-efforts'
import { readFavours } from './mediator-cues/read-favours'
import { readGroups } from './mediator-cues/read-groups'
import { readRoles } from './mediator-cues/read-roles'
import { readRooms } from './mediator-cues/read-rooms'
import { readSponsors } from './mediator-cues/read-sponsors'
import { readTributes } from './mediator-cues/read-tributes'
import type { TextView } from './read-text'
import { IdleWords } from './text-reader'

const IDLE = new IdleWords()

const readCues = (reader: CueReader, at: number): void => {
  readGroups(reader, at)
  if (readRoles(reader, at)) return
  readAgents(reader, at)
  readActions(reader, at)
  readEfforts(reader, at)
  readTributes(reader, at)
  readRooms(reader, at)
  readFavours(reader, at)
  readEndeavours(reader, at)
  readSponsors(reader, at)
}

export const findMediators = (view: TextView): MediatorCue[] => {
  const reader = new CueReader(view)
  for (let at = 0; at < view.words.length; at++) {
    if (!reader.open(at, IDLE)) continue
    readCues(reader, at)
    reader.close(at, IDLE)
  }
  return reader.cues
}
