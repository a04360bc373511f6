import { expect, test } from 'vitest'
import { findMissingTriggers } from './triggers'
import { createTestDb } from './testing'

test('a test store is made by the real migrations, triggers included', () => {
  const { $client } = createTestDb()
  expect(findMissingTriggers($client)).toEqual([])
  expect($client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect($client.pragma('foreign_keys', { simple: true })).toBe(1)
})
