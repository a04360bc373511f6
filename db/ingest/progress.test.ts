import { expect, test } from 'vitest'
import { createProgress, describeProgress } from './progress'
import { describeSummary, emptySummary } from './summary'

test.each([
  [500, 0, 0.25, 10, '[====            ] 25%, 30 s left  500 articles, 50.0 a second'],
  [40_000, 3, 0.5, 400, '[========        ] 50%, 6 min 40 s left  40,000 articles, 3 failed, 100.0 a second'],
  [10, 0, 0.001, 10, '[                ] 0%, 2 h 46 min left  10 articles, 1.0 a second'],
  [3, 0, null, 2, '3 articles, 1.5 a second'],
  [0, 0, 0, 0, '0 articles, 0.0 a second'],
])('%d articles', (done, failed, share, seconds, line) => {
  expect(describeProgress(done, failed, share, seconds)).toBe(line)
})

const run = (isTTY: boolean) => {
  let out = ''
  const progress = createProgress({ isTTY, columns: 20, write: (text) => (out += text) })
  progress.update('one bar that is too long for it')
  progress.line('a line')
  progress.update('two')
  progress.end()
  return out
}

test('on a terminal the bar is drawn over itself, below the lines; elsewhere there are only lines', () => {
  expect(run(true)).toBe('one bar that is too\r\u001b[2Ka line\ntwo\r\u001b[2K')
  expect(run(false)).toBe('a line\n')
})

test('the last lines say what came of it, and no more', () => {
  expect(describeSummary({ ...emptySummary(), duplicates: 2 }, 1)).toEqual([
    '0 articles stored, 2 known texts skipped, 0 failed, in 1.0 s',
  ])
  const summary = {
    ...emptySummary(),
    stored: 10,
    drafted: 9,
    notDrafted: 1,
    copies: 1,
    revisions: 2,
    failed: 1,
    claims: 30,
    events: 1,
    linked: 1,
    dropped: 4,
  }
  expect(describeSummary({ ...summary, skipped: [{ name: 'a', slug: 'a', reason: 'x' }] }, 2)).toEqual([
    '10 articles stored (of these 1 near copy, 2 revisions), 0 known texts skipped, 1 failed, in 2.0 s (5.0 a second)',
    '30 claims and 1 event drafted, 1 event proposed to be a known one, 4 drafts dropped',
    '1 article stored and not drafted (another language, or too short)',
    'Drafts count nowhere until they are accepted: npm run review -- list',
  ])
})
