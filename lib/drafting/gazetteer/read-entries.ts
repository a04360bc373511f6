/** The built-in gazetteer as records. Parsed once; the line formats are described in the data files. */
import type { ActorKind } from '@/lib/codebook/values'
import { ACTOR_KINDS } from '@/lib/codebook/values'
import { ARMED_GROUPS } from './armed-groups'
import { LEADERS_AFRICA } from './leaders-africa'
import { LEADERS_AMERICAS } from './leaders-americas'
import { LEADERS_ASIA } from './leaders-asia'
import { LEADERS_EUROPE } from './leaders-europe'
import { LEADERS_MIDDLE_EAST } from './leaders-middle-east'
import { ORGANISATIONS } from './organisations'
import { OUTLETS } from './outlets'
import { MOVEMENTS } from './movements'
import { ENVOYS } from './persons-envoys'
import { MEDIATORS } from './persons-mediators'
import { PLACES } from './places'
import { STATES } from './states'

export type AliasKind = 'name' | 'alias' | 'metonym' | 'demonym' | 'place'

export type Entry = {
  slug: string
  name: string
  kind: ActorKind
  /** Slug of whom it speaks for; null when for itself. */
  affiliation: string | null
  /** For persons: the office in words. */
  office: string | null
  female: boolean
  aliases: { text: string; how: AliasKind }[]
}

export const slugify = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((field) => field.trim()))

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter((item) => item !== '')

const isKind = (value: string): value is ActorKind => (ACTOR_KINDS as readonly string[]).includes(value)

const readStates = (): Entry[] => {
  const byCode = new Map<string, Entry>()
  for (const [code = '', name = '', others, demonyms, metonyms] of rows(STATES)) {
    byCode.set(code, {
      slug: slugify(name),
      name,
      kind: name === 'Palestinian Authority' ? 'entity' : 'state',
      affiliation: null,
      office: null,
      female: false,
      aliases: [
        { text: name, how: 'name' },
        ...list(others).map((text) => ({ text, how: 'alias' as const })),
        ...list(demonyms).map((text) => ({ text, how: 'demonym' as const })),
        ...list(metonyms).map((text) => ({ text, how: 'metonym' as const })),
      ],
    })
  }
  for (const [code = '', places] of rows(PLACES)) {
    const state = byCode.get(code)
    if (!state) throw new Error(`gazetteer: places of unknown state ${code}`)
    for (const text of list(places)) state.aliases.push({ text, how: 'place' })
  }
  return [...byCode.values()]
}

const readBodies = (table: string): Entry[] =>
  rows(table).map(([slug = '', kind = '', name = '', others, affiliation]) => {
    if (!isKind(kind)) throw new Error(`gazetteer: ${slug} has unknown kind ${kind}`)
    return {
      slug,
      name,
      kind,
      affiliation: affiliation === undefined || affiliation === '' ? null : affiliation,
      office: null,
      female: false,
      aliases: [{ text: name, how: 'name' as const }, ...list(others).map((text) => ({ text, how: 'alias' as const }))],
    }
  })

const readPersons = (table: string): Entry[] =>
  rows(table).map(([names, surnames, affiliation, office, sex]) => {
    const [name = '', ...others] = list(names)
    return {
      slug: slugify(name),
      name,
      kind: 'person' as const,
      affiliation: affiliation === undefined || affiliation === '' ? null : affiliation,
      office: office === undefined || office === '' ? null : office,
      female: sex === 'f',
      aliases: [
        { text: name, how: 'name' as const },
        ...[...others, ...list(surnames)].map((text) => ({ text, how: 'alias' as const })),
      ],
    }
  })

const readOutlets = (): Entry[] =>
  rows(OUTLETS).map(([slug = '', name = '', others]) => ({
    slug,
    name,
    kind: 'outlet' as const,
    affiliation: null,
    office: null,
    female: false,
    aliases: [{ text: name, how: 'name' as const }, ...list(others).map((text) => ({ text, how: 'alias' as const }))],
  }))

let entries: Entry[] | null = null

/** Every built-in actor; the same list on each call. */
export const readEntries = (): Entry[] =>
  (entries ??= [
    ...readStates(),
    ...readBodies(ORGANISATIONS),
    ...readBodies(ARMED_GROUPS),
    ...readBodies(MOVEMENTS),
    ...[MEDIATORS, ENVOYS, LEADERS_AMERICAS, LEADERS_EUROPE, LEADERS_MIDDLE_EAST, LEADERS_AFRICA, LEADERS_ASIA].flatMap(
      readPersons,
    ),
    ...readOutlets(),
  ])
