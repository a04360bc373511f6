/** Third parties by what others say of their service: "thanked Qatar for its efforts", "grateful to Oman for hosting", "credited Egypt with". */
import { words } from '../lexicon'
import { actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const THANKING =
  /^(?:thank(?:s|ed|ing)?|praise[sd]?|praising|hail(?:s|ed|ing)?|commend(?:s|ed|ing)?|applaud(?:s|ed|ing)?|laud(?:s|ed|ing)?|salut(?:e|es|ed|ing)|credit(?:s|ed|ing)?|appreciat(?:e|es|ed|ing|ion)|grateful|gratitude|thankful|welcom(?:e|es|ed|ing)|tribute)$/
const SERVICE = words(
  'efforts effort role mediation mediating facilitation facilitating help helping support hosting initiative offices leadership contribution contributions involvement work brokering diplomacy hospitality arranging engagement',
)
/** Without these a service is help of any kind: arms, money. */
const OF_PEACE =
  /^(?:mediat\w*|facilitat\w*|host(?:ing|ed)?|broker\w*|peace\w*|talks|ceasefire|truce|negotiat\w*|dialogue|agreement|deal|release|exchange|diplomacy|diplomatic|settlement|reconciliation|resolv\w*|resolution|end|ending|offices|hospitality)$/

/** Whoever is thanked for peacemaking; parties are left out later. */
export const readTributes = (reader: CueReader, at: number): void => {
  if (!THANKING.test(reader.key(at)) || !reader.plain(at)) return
  const { actors, until } = actorsFrom(reader.view, at + 1, 4)
  const thanked = actors.filter(isThirdPartyKind)
  if (thanked.length === 0) return
  const service = reader.ahead(until - 1, 8, (key) => SERVICE.has(key))
  if (service < 0 || reader.ahead(until - 1, 14, (key) => OF_PEACE.test(key)) < 0) return
  reader.add(thanked, at, 'good_offices', `${reader.key(at)} for`, 2)
}
