import { describe, expect, it } from 'vitest'
import { groupEvidence } from '@/components/matrix/group-evidence'
import type { ClaimItem, EventItem } from '@/lib/api/shared-contracts'
import type { EventStatus, Stance } from '@/lib/codebook/values'
import { aClaimItem, anEventItem, UNDATED } from '@/lib/testing/items'

const makeEvent = (slug: string, status: EventStatus): EventItem => anEventItem({ slug, status })

function makeClaim(id: string, bearings: readonly (readonly [slug: string, stance: Stance])[]): ClaimItem {
  const { title, type, status } = anEventItem()
  const bearing = { title, type, status, conflicts: [], mediators: [], date: UNDATED }
  return aClaimItem({ id, quote: id, events: bearings.map(([slug, stance]) => ({ ...bearing, slug, stance })) })
}

describe('the evidence of a cell', () => {
  const events = [makeEvent('visit', 'happened'), makeEvent('round', 'planned'), makeEvent('truce', 'happened')]
  const claims = [
    makeClaim('denial', [['visit', 'disputes']]),
    makeClaim('report', [
      ['visit', 'supports'],
      ['round', 'mentions'],
    ]),
    makeClaim('elsewhere', [['another', 'supports']]),
  ]

  it('keeps apart what happened and what was planned, and loses no event', () => {
    const groups = groupEvidence(events, claims)
    expect(groups.map(({ status, events: of }) => [status, of.map(({ event }) => event.slug)])).toEqual([
      ['happened', ['visit', 'truce']],
      ['planned', ['round']],
    ])
  })

  it('puts a claim under each event that it bears on, support before dispute', () => {
    const [happened, planned] = groupEvidence(events, claims)
    expect(happened?.events[0]?.claims.map(({ claim, stance }) => [claim.id, stance])).toEqual([
      ['report', 'supports'],
      ['denial', 'disputes'],
    ])
    expect(happened?.events[1]?.claims).toEqual([])
    expect(planned?.events[0]?.claims.map(({ stance }) => stance)).toEqual(['mentions'])
  })
})
