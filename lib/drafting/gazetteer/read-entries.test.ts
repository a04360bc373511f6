import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT, gazetteerOf } from './compile'
import { readEntries } from './read-entries'

describe('the built-in gazetteer', () => {
  const entries = readEntries()
  const slugs = new Set(entries.map((entry) => entry.slug))

  it('names no actor twice', () => {
    const seen = new Set<string>()
    const twice = entries.filter((entry) => seen.size === seen.add(entry.slug).size).map((entry) => entry.slug)
    expect(twice).toEqual([])
  })

  it('knows whom each person and body speaks for', () => {
    const missing = entries
      .filter((entry) => entry.affiliation !== null && !slugs.has(entry.affiliation))
      .map((entry) => entry.slug)
    expect(missing).toEqual([])
  })

  it('has every member of the United Nations by ISO code, and a demonym or capital for all but a few', () => {
    const states = entries.filter((entry) => entry.kind === 'state')
    expect(states.length).toBeGreaterThanOrEqual(195)
    expect(states.filter((entry) => entry.aliases.length < 2).length).toBeLessThan(10)
  })
})

describe('a gazetteer with the store’s actors', () => {
  it('puts the store’s slug in place of its own and keeps its aliases', () => {
    const gazetteer = gazetteerOf({
      actors: [{ slug: 'the-state-of-qatar', name: 'Qatar', kind: 'state', aliases: ['Katar'], affiliation: null }],
      conflicts: [],
      events: [],
    })
    expect(gazetteer.find('Doha')).toMatchObject({ how: 'metonym', entry: { slug: 'the-state-of-qatar' } })
    expect(gazetteer.find('Katar')?.entry.slug).toBe('the-state-of-qatar')
    expect(gazetteer.rootOf('majed-al-ansari')).toBe('the-state-of-qatar')
  })

  it('compiles once per context', () => {
    expect(gazetteerOf(EMPTY_CONTEXT)).toBe(gazetteerOf(EMPTY_CONTEXT))
  })
})
