import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentBody } from '@/lib/claims/segments'

test('overlapping and nested claims become flat segments', () => {
  const body = 'one two three\n\nfour'
  const paragraphs = segmentBody(body, [
    { id: 'b', start: 4, end: 13 },
    { id: 'a', start: 0, end: 7 },
    { id: 'c', start: 8, end: 19 },
  ])
  expect(paragraphs).toEqual([
    {
      start: 0,
      end: 13,
      segments: [
        { start: 0, end: 4, text: 'one ', ids: ['a'], starts: ['a'] },
        { start: 4, end: 7, text: 'two', ids: ['a', 'b'], starts: ['b'] },
        { start: 7, end: 8, text: ' ', ids: ['b'], starts: [] },
        { start: 8, end: 13, text: 'three', ids: ['b', 'c'], starts: ['c'] },
      ],
    },
    { start: 15, end: 19, segments: [{ start: 15, end: 19, text: 'four', ids: ['c'], starts: [] }] },
  ])
})

test('a claim with two anchors is one link target and two marks', () => {
  const [paragraph] = segmentBody('said. said.', [
    { id: 'a', start: 0, end: 5 },
    { id: 'a', start: 6, end: 11 },
  ])
  expect(paragraph?.segments.map(({ ids, starts }) => [ids, starts])).toEqual([
    [['a'], ['a']],
    [[], []],
    [['a'], []],
  ])
})

test.each([
  [-1, 2],
  [0, 0],
  [3, 2],
  [0, 9],
  [0.5, 2],
])('a range %d to %d outside the text is an error', (start, end) => {
  expect(() => segmentBody('12345', [{ id: 'a', start, end }])).toThrow(/claim a/)
})

test('joined, the segments are the body, and each claim covers exactly its own range', () => {
  const body = fc
    .array(fc.stringMatching(/^[a-z ]{1,12}$/), { minLength: 1, maxLength: 5 })
    .map((list) => list.join('\n\n'))
  const cuts = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 })
  fc.assert(
    fc.property(body, cuts, (body, cuts) => {
      const ranges = cuts.flatMap(([a, b], index) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        return start < end && end <= body.length ? [{ id: `c${index}`, start, end }] : []
      })
      const paragraphs = segmentBody(body, ranges)
      expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join('')).join('\n\n')).toBe(body)
      const segments = paragraphs.flatMap(({ segments }) => segments)
      for (const { id, start, end } of ranges) {
        const covered = segments.filter(({ ids }) => ids.includes(id))
        expect(covered.map(({ text }) => text).join('')).toBe(body.slice(start, end).replaceAll(/\n+/g, ''))
        expect(segments.filter(({ starts }) => starts.includes(id))).toHaveLength(covered.length > 0 ? 1 : 0)
      }
      for (const { text, start, end, ids } of segments) {
        expect(body.slice(start, end)).toBe(text)
        expect(ids).toHaveLength(ranges.filter((range) => range.start <= start && range.end >= end).length)
      }
    }),
  )
})
