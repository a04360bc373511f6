import { expect, test } from 'vitest'
import { looksLikeRecords } from './looks-like-records'

test.each([
  ['{"id": 1, "Body": "x"}', 'jsonl'],
  ['\uFEFF{"story": "x"}\r\n{"story": "y"}', 'jsonl'],
  ['{"title": "T", "html": "<p>', 'jsonl'], // cut
  ['{"title": "T", "url": "https://x.org"}\nOman said so.', null],
  ['{\n  "title": "T"\n}', null],
  ['Title,Text,"Publish Date"\nA,B,C', 'csv'],
  ['Title,Text,"extra,column"\nA,B,C', 'csv'],
  ['id;content\n1;x', 'csv'],
  ['title\ttext', 'csv'],
  ['text\nOman said so.', null],
  ['Text, lies and a truce that nobody signed\nOman said so.', null],
  ['Oman, Egypt, text of the deal.\nIt said so.', null],
])('%j: %s', (head, kind) => {
  expect(looksLikeRecords(head)).toBe(kind)
})
