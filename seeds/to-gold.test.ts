import { describe, expect, it } from 'vitest'
import { readGoldArticle } from '@/lib/drafting/eval/read-gold'
import { readSeeds } from './read'
import { toGold } from './to-gold'

describe('seeds as gold', () => {
  const seeds = readSeeds()

  it.each(seeds.articles.map((article) => [article.coding.slug, article] as const))(
    '%s can be read back, every quote in its place',
    (_slug, article) => {
      const { header, body, gold } = toGold(article, seeds)
      const read = readGoldArticle('00', `${JSON.stringify(header)}\n${body}`, JSON.stringify(gold))
      expect(read.gold.attributed_statements.length).toBeGreaterThan(0)
      expect(read.gold.events.length).toBeGreaterThan(0)
      expect(read.gold.events.every((event) => event.quote !== '')).toBe(true)
    },
  )

  it('keeps dates as fine as they are coded and no finer', () => {
    const events = seeds.articles.flatMap((article) => toGold(article, seeds).gold.events)
    for (const { date, precision } of events)
      expect(
        date === null ? precision === null : date.length === { day: 10, month: 7, year: 4 }[precision ?? 'day'],
      ).toBe(true)
  })
})
