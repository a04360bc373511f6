/** Who holds which office, by what the whole article says. */
import { isNamed } from '@/lib/drafting/coreference-entity'
import { officeKey } from '@/lib/drafting/coreference-roles'
import type { Mention } from '@/lib/drafting/types'

export class Offices {
  /** Named people by office; null where two hold it. */
  private readonly holders = new Map<string, Mention | null>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (!isNamed(mention) || mention.role === null || mention.role.startsWith('former')) continue
      for (const key of new Set([officeKey(mention.role, mention.affiliation), officeKey(mention.role, null)])) {
        const other = this.holders.get(key)
        this.holders.set(key, other === undefined || other?.name === mention.name ? mention : null)
      }
    }
  }

  /** The one named holder of an office, if the article names one. */
  holderOf(role: string, affiliation: string | null): Mention | null {
    const holder = this.holders.get(officeKey(role, affiliation))
    if (holder) return holder
    const unattached = this.holders.get(officeKey(role, null))
    return unattached?.affiliation === null ? unattached : null
  }
}
