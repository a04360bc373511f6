import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT, gazetteerOf } from './compile'
import { CUSTOMARY_MEDIATORS } from './customary-mediators'
import { conflictsOf } from './read-conflicts'

describe('the built-in conflicts', () => {
  const { conflicts } = conflictsOf(EMPTY_CONTEXT)

  it('names none twice', () => {
    const seen = new Set<string>()
    expect(conflicts.filter(({ slug }) => seen.size === seen.add(slug).size)).toEqual([])
  })

  it('knows every party', () => {
    const { bySlug } = gazetteerOf(EMPTY_CONTEXT)
    const unknown = conflicts.flatMap(({ slug, parties }) =>
      parties.filter((party) => !bySlug.has(party)).map((party) => `${slug}: ${party}`),
    )
    expect(unknown).toEqual([])
  })

  it('knows every customary mediator, and every conflict that has one', () => {
    const { bySlug } = gazetteerOf(EMPTY_CONTEXT)
    expect(conflicts.flatMap(({ usual }) => usual).filter(({ slug }) => !bySlug.has(slug))).toEqual([])
    const told = CUSTOMARY_MEDIATORS.trim().split('\n')
    expect(conflicts.filter(({ usual }) => usual.length > 0)).toHaveLength(told.length)
  })

  it('gives them to a conflict of the store under another slug', () => {
    const context = {
      ...EMPTY_CONTEXT,
      conflicts: [{ slug: 'gaza-war', name: 'War in Gaza', aliases: [], parties: ['hamas', 'israel'] }],
    }
    const stored = conflictsOf(context).conflicts.find(({ slug }) => slug === 'gaza-war')
    expect(stored?.usual.map(({ slug }) => slug)).toContain('egypt')
  })
})
