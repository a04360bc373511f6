import { expect, test } from 'vitest'
import { getCodebookUsage } from '@/db/queries/codebook-usage'
import { getEvents } from '@/db/queries/events'
import { getClaims } from '@/db/queries/claims'
import { EVENT_STATUSES, EVENT_TYPES, STANCES, VOICES } from '@/lib/codebook/values'
import { NO_FILTERS } from '@/lib/filters/filters'
import { createSeededDb } from './testing'

const db = createSeededDb()
const usage = getCodebookUsage(db)
const used = (kind: 'type' | 'status' | 'stance' | 'voice', value: string) => usage.get(kind)?.get(value) ?? 0

test('the codebook counts what the lists behind its links count', () => {
  for (const type of EVENT_TYPES)
    expect(used('type', type), type).toBe(getEvents(db, { ...NO_FILTERS, type: [type] }).total)
  for (const status of EVENT_STATUSES) {
    expect(used('status', status), status).toBe(getEvents(db, { ...NO_FILTERS, status: [status] }).total)
  }
  for (const stance of STANCES) {
    expect(used('stance', stance), stance).toBe(getClaims(db, { ...NO_FILTERS, stance: [stance] }).total)
  }
  for (const voice of VOICES) {
    expect(used('voice', voice), voice).toBe(getClaims(db, { ...NO_FILTERS, voice: [voice] }).total)
  }
})
