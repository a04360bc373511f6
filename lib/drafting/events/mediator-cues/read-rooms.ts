/** Countries around a room: "peace talks in Minsk", "negotiations resumed in the Qatari capital", for the article's list. */
import { words } from '../lexicon'
import { actorAt } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const MEETINGS = words('talks negotiations conference summit dialogue peacetalks meetings discussions consultations')
const ON_THE_WAY =
  /^(?:held|hosted|in|took|place|taking|resumed?|began|opened|continued?|under|way|ended|concluded|on|next|last|this|week|month|year|the|capital|of|city|swiss|resort|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|early|again|between|both|two|sides|going|expected|due|to|be|resume|start|begin)$/

/** A room lends its country to the list, and hardly more. */
export const readRooms = (reader: CueReader, at: number): void => {
  if (!MEETINGS.has(reader.key(at)) || !reader.plain(at)) return
  for (let index = at + 1; index < at + 9 && reader.together(index, at); index++) {
    const found = actorAt(reader.view, index)
    if (found) {
      const inside = /^(?:in|of|the)$/.test(reader.key(found.from - 1))
      const town = found.mention.how === 'place' || found.mention.how === 'metonym'
      if (inside && town && isThirdPartyKind(found.actor) && found.actor.kind === 'state')
        reader.add([found.actor], at, 'hosting_talks', `${reader.key(at)} in`, 0)
      return
    }
    if (!ON_THE_WAY.test(reader.key(index))) return
  }
}
