import { expect, it } from 'vitest'
import { RunSet } from './run-set'

it('holds what a set holds, in its order', () => {
  const numbers = Array.from({ length: 400 }, (_, at) => (Math.imul(at % 250, 0x9e3779b9) ^ (at % 7)) >>> 0)
  const [runs, set] = [new RunSet(numbers.length), new Set(numbers)]
  for (const number of numbers) runs.add(number)
  expect([...runs]).toEqual([...set])
  expect(runs.size).toBe(set.size)
  expect([...runs.first(40)]).toEqual([...set].slice(0, 40))
  expect([...set].every((number) => runs.has(number))).toBe(true)
  expect([1, 0xffffffff, 12_345].filter((number) => !set.has(number) && runs.has(number))).toEqual([])
})

it('holds nothing, and numbers that share a slot', () => {
  expect([...new RunSet(0)]).toEqual([])
  expect(new RunSet(0).has(0)).toBe(false)
  const runs = new RunSet(3)
  for (const number of [0, 8, 16]) runs.add(number)
  expect([0, 8, 16, 24].map((number) => runs.has(number))).toEqual([true, true, true, false])
})
