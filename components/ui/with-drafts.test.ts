import { expect, test } from 'vitest'
import { withDrafts } from './with-drafts'

test.each([
  ['/events/a', 'approved', '/events/a'],
  ['/events/a', 'draft', '/events/a?drafts=true'],
  ['/articles/a?claim=1', 'draft', '/articles/a?claim=1&drafts=true'],
])('%s of a record that is %s leads to %s', (path, state, href) => {
  expect(withDrafts(path, state)).toBe(href)
})
