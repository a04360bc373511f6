import { describe, expect, test } from 'vitest'
import { findFurniture } from '@/lib/ingest/furniture/find-furniture'
import { normalizeSource } from '@/lib/text/body'
import { anchorArticle } from './anchor'
import { readSeeds } from './read'

/** What the rules cut, against what a person marked as furniture. The rules were written with these five in view. */
describe('furniture found by rule is what was coded by hand', () => {
  test.each(readSeeds().articles.map((article) => [article.coding.slug, article] as const))('%s', (_, article) => {
    const text = normalizeSource(article.source)
    const show = (spans: readonly { kind: string; start: number; end: number }[]) =>
      spans.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    const byHand = anchorArticle(article).text.removals.toSorted((a, b) => a.start - b.start)
    expect(show(findFurniture(text, article.coding.title))).toEqual(show(byHand))
  })
})
