import type { ActorRef, Named } from '@/lib/api/shared-contracts'
import type { Lists } from './lists'

/**
 * What counting needs of every record, in arrays: a record is a place, and so is a coded value, in its codebook list.
 * Places are in the default order: events by date, latest first, undated last; articles by publication likewise; claims by
 * article, then as in the text. `!` after an array access in what reads this: places come from the index itself.
 */
export type StoreIndex = {
  version: string
  actors: ActorRef[]
  conflicts: Named[]
  /** 1 approved, 0 a drafter's proposal. */
  conflictsApproved: Uint8Array
  events: {
    count: number
    ids: Int32Array
    /** By id; -1 where there is no such record. */
    placeOf: Int32Array
    /** 1 approved, 0 draft. */
    approved: Uint8Array
    type: Uint8Array
    status: Uint8Array
    /** Place in OUTCOMES; NONE without. */
    outcome: Uint8Array
    /** 0 no evidence yet, 1 single … 4 both_parties. */
    rank: Uint8Array
    disputed: Uint8Array
    /** Days as yyyymmdd; 0 open or unknown. */
    earliest: Int32Array
    latest: Int32Array
    dated: Uint8Array
    /** Primary first. */
    conflicts: Lists
    /** Actors; extra = bits of the roles, by place in ROLES. */
    participants: Lists
    /** Claims; extra = place in STANCES. */
    claims: Lists
  }
  claims: {
    count: number
    ids: Int32Array
    /** By id; -1 where there is no such record. */
    placeOf: Int32Array
    /** 1 approved in an approved article, 0 a draft or in one. */
    approved: Uint8Array
    article: Int32Array
    /** Actor; -1 none. */
    speaker: Int32Array
    voice: Uint8Array
    modality: Uint8Array
    conflicts: Lists
    events: Lists
  }
  articles: {
    count: number
    ids: Int32Array
    /** By id; -1 where there is no such record. */
    placeOf: Int32Array
    approved: Uint8Array
    /** Actor of the outlet; -1 unknown. */
    outlet: Int32Array
    /** Actor of the outlet that its word counts as; -1 unknown. */
    voice: Int32Array
    /** Alphabetical by title, else slug; 1 is first. */
    titleRank: Int32Array
    earliest: Int32Array
    latest: Int32Array
    dated: Uint8Array
    claims: Lists
  }
}

export const NONE = 255
