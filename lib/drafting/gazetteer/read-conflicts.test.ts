import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT, gazetteerOf } from './compile'
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
})
