import { describe, expect, it } from 'vitest'
import { describeCell } from '@/components/matrix/matrix-cell'
import { cellHref, readCell } from '@/components/matrix/cell-link'
import { NO_FILTERS } from '@/lib/filters/filters'

const cell = {
  mediator: 'qatar',
  conflict: 'us-iran',
  covered: true,
  events: 7,
  planned: 1,
  notHappened: 2,
  claims: 25,
  articles: 3,
  outlets: 2,
  disputed: 1,
  roles: [],
  lastDate: '2023-10-07',
  bestOutcome: 'partial',
} as const

describe('a cell in words', () => {
  it('says the number, what is not in it, and what came of it', () => {
    expect(describeCell('Qatar', 'United States-Iran', { ...cell, roles: [] }, 'events')).toBe(
      'Qatar in United States-Iran: 7 events happened, 1 planned, 2 did not happen, 1 disputed; best outcome: partial agreement; last Oct 2023',
    )
    expect(
      describeCell('Qatar', 'United States-Iran', { ...cell, roles: [], disputed: 0, bestOutcome: null }, 'claims'),
    ).toBe('Qatar in United States-Iran: 25 claims; 7 events happened, 1 planned, 2 did not happen; last Oct 2023')
  })
})

describe('the address of a cell', () => {
  it('keeps the view, and reads back', () => {
    const href = cellHref(
      { mediator: 'qatar', conflict: 'us-iran' },
      { ...NO_FILTERS, from: '2023', measure: 'claims' },
    )
    expect(href).toBe('/matrix/qatar/us-iran?from=2023&measure=claims')
    expect(readCell('/matrix/qatar/us-iran')).toEqual({ mediator: 'qatar', conflict: 'us-iran' })
    expect(readCell('/matrix')).toBeNull()
    expect(readCell('/')).toBeNull()
  })
})
