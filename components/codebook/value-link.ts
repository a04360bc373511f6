import type { CodebookKind } from '@/lib/codebook/labels'
import { linkTo } from '@/lib/filters/link-to'
import { parseFilters } from '@/lib/filters/parse'

/** What the uses of each kind are, one and many, and the screen and key that show them; null: no filter asks for it. */
const USES: Record<CodebookKind, { one: string; many: string; on: readonly [path: string, key: string] | null }> = {
  type: { one: 'event', many: 'events', on: ['/events', 'type'] },
  role: { one: 'event', many: 'events', on: ['/events', 'role'] },
  status: { one: 'event', many: 'events', on: ['/events', 'status'] },
  outcome: { one: 'event', many: 'events', on: null },
  evidence: { one: 'event', many: 'events', on: null },
  stance: { one: 'claim', many: 'claims', on: ['/claims', 'stance'] },
  voice: { one: 'claim', many: 'claims', on: ['/claims', 'voice'] },
  modality: { one: 'claim', many: 'claims', on: ['/claims', 'modality'] },
  tense: { one: 'claim', many: 'claims', on: null },
  precision: { one: 'event', many: 'events', on: null },
  basis: { one: 'event', many: 'events', on: null },
  state: { one: 'record', many: 'records', on: null },
  actorKind: { one: 'actor', many: 'actors', on: null },
  ownership: { one: 'outlet', many: 'outlets', on: null },
  furniture: { one: 'part', many: 'parts', on: null },
}

export function usesWord(kind: CodebookKind, count: number): string {
  return count === 1 ? USES[kind].one : USES[kind].many
}

/** The list of what uses a value; null where no filter asks for it. */
export function valueHref(kind: CodebookKind, value: string): string | null {
  const { on } = USES[kind]
  if (!on) return null
  const [path, key] = on
  return linkTo(path, parseFilters({ [key]: value }, 'strict', { path }).filters)
}
