import { expect, test } from 'vitest'
import { describeOutcome } from './summary'

test('what names and pages hold cannot write over a terminal, nor make two lines of one', () => {
  const reason = 'asks to “log in” (“\u001b]0;x\u0007Log\nin”)'
  expect(describeOutcome({ name: 'a\n\u001b[2Jb.html', status: 'failed', reason })).toBe(
    'failed     a [2Jb.html: asks to “log in” (“ ]0;x Log in”)',
  )
})
