/** Whose statement a text is, where it is published by an office and not by the press: "Ministry of Foreign Affairs - Qatar", "United Nations". */
import { actorOf } from '@/lib/drafting/events/read-text'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import { splitSentences } from '@/lib/drafting/split-sentences'
import type { DraftContext } from '@/lib/drafting/types'

/** Of a state: a union, a council or a house that only bears its name is a club, a church or a think tank. */
const STATE_OFFICES =
  /\b(?:ministry|ministries|ministers?|government|presidency|president|department|foreign|embassy|mission|see|palace|court|diwan|cabinet|chancellery|kremlin|(?:white|state) house|information service|(?:state|sovereign(?:ty)?|leadership|security|transitional|federal) council)\b/i
const ORGANISATIONS =
  /\b(?:office|council|commission|mission|nations|union|community|league|secretariat|organi[sz]ation|eeas|eu|au|un|igad|ecowas|sadc|asean|osce|nato)\b/i
const PRESS =
  /\b(?:news|agency|times|post|press agency|radio|tv|television|herald|daily|gazette|journal|observer|tribune|wire|monitor|broadcasting|media|world service|today|report|foreign relations)\b/i

/** The state or organisation of an office that publishes; null for the press. */
export const issuerOf = (outlet: string | null, context: DraftContext): string | null => {
  if (outlet === null || PRESS.test(outlet)) return null
  const isOfState = STATE_OFFICES.test(outlet)
  const isOrganisation = ORGANISATIONS.test(outlet)
  if (!isOfState && !isOrganisation) return null
  const gazetteer = gazetteerOf(context)
  const name = outlet.replaceAll('&', 'and')
  for (const mention of findMentions(name, splitSentences(name), context)) {
    const actor = actorOf(mention, gazetteer)
    if (actor?.slug && ((isOfState && actor.kind === 'state') || (isOrganisation && actor.kind === 'igo')))
      return actor.slug
  }
  return null
}
