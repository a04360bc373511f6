/** Countries around a room: "peace talks in Minsk", "negotiations resumed in the Qatari capital", for the article's list. */
import { words } from '../lexicon'
import { actorAt } from '../read-text'
import type { CueReader } from './cue-reader'

const MEETINGS = words('talks negotiations conference summit dialogue peacetalks meetings discussions consultations')
/** "News conference", "investment summit". */
const OTHER_MATTERS = /^(?:news|press|investment|economic|business|trade|climate|security|donors?|party)$/
const ON_THE_WAY =
  /^(?:were|was|been|have|has|had|will|held|hosted|in|took|place|taking|resumed?|began|opened|continued?|under|way|ended|concluded|on|next|last|this|week|month|year|the|capital|of|city|swiss|resort|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|early|again|between|both|two|sides|going|expected|due|to|be|resume|start|begin)$/

/** A room lends its country to the list, and hardly more. */
export const readRooms = (reader: CueReader, at: number): void => {
  if (!MEETINGS.has(reader.key(at)) || !reader.plain(at) || OTHER_MATTERS.test(reader.key(at - 1))) return
  for (let index = at + 1; index < at + 9 && reader.together(index, at); index++) {
    const found = actorAt(reader.view, index)
    if (found) {
      const inside = /^(?:in|of|the)$/.test(reader.key(found.from - 1))
      const town = found.mention.how === 'place' || found.mention.how === 'metonym'
      if (!inside || !town) return
      // "In Oslo, Rome and Noordwijk".
      for (let next = found; next.actor.kind === 'state';) {
        reader.add([next.actor], at, 'hosting_talks', `${reader.key(at)} in`, 0)
        const step = reader.key(next.until) === 'and' ? next.until + 1 : next.until
        const other = reader.together(at, step) ? actorAt(reader.view, step) : null
        if (other?.from !== step || (other.mention.how !== 'place' && other.mention.how !== 'metonym')) return
        next = other
      }
      return
    }
    if (!ON_THE_WAY.test(reader.key(index))) return
  }
}
