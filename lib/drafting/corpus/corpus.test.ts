import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const name = z.string().trim().min(1)
const anchor = { quote: name, start: z.int().min(0), optional: z.boolean() }

const GoldEvent = z.strictObject({
  date: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year']).nullable(),
  type: name,
  mediators: z.array(name),
  parties: z.array(name),
  hosts: z.array(name),
  status: z.enum(['happened', 'planned']),
  ...anchor,
})

const GoldStatement = z.strictObject({
  speaker: name,
  direct: z.boolean(),
  mixed: z.boolean(),
  cue_verb: name.nullable(),
  denies: z.boolean(),
  relevant: z.boolean(),
  ...anchor,
})

const Gold = z.strictObject({
  mediators: z.array(name),
  conflicts: z.array(z.strictObject({ label: name, parties: z.array(name) })),
  events: z.array(GoldEvent),
  attributed_statements: z.array(GoldStatement),
})

const Header = z.strictObject({
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.iso.date().nullable(),
})

const DATE_LENGTH = { day: 10, month: 7, year: 4 } as const

const parts = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const cases = parts.flatMap((part) => {
  const folder = path.join(import.meta.dirname, part)
  return readdirSync(path.join(folder, 'gold')).map((file) => ({
    id: `${part}/${path.basename(file, '.json')}`,
    article: path.join(folder, 'articles', `${path.basename(file, '.json')}.txt`),
    gold: path.join(folder, 'gold', file),
  }))
})

describe('the corpus', () => {
  it.each(cases)('$id: every gold quote is a slice of its article, in code points', ({ article, gold }) => {
    const source = readFileSync(article, 'utf8')
    const headerEnd = source.indexOf('\n')
    Header.parse(JSON.parse(source.slice(0, headerEnd)))
    const text = Array.from(source.slice(headerEnd + 1))
    const coded = Gold.parse(JSON.parse(readFileSync(gold, 'utf8')))
    for (const { quote, start } of [...coded.events, ...coded.attributed_statements]) {
      expect(text.slice(start, start + Array.from(quote).length).join('')).toBe(quote)
    }
    for (const { date, precision } of coded.events) {
      expect(date?.length ?? null).toBe(precision && DATE_LENGTH[precision])
    }
    for (const { direct, mixed } of coded.attributed_statements) expect(direct && mixed).toBe(false)
  })
})
