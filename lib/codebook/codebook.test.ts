import { describe, expect, test } from 'vitest'
import { CODEBOOK, CREDITS } from '@/lib/codebook/codebook'
import { EVENT_FAMILIES, EVENT_FAMILY_LABELS, FAMILY_OF } from '@/lib/codebook/event-types'
import { formOf, STANCE_FORMS } from '@/lib/codebook/forms'
import { LABELS, labelOf, type CodebookKind } from '@/lib/codebook/labels'
import * as values from '@/lib/codebook/values'

const LISTS: Record<CodebookKind, readonly string[]> = {
  type: values.EVENT_TYPES,
  role: values.ROLES,
  status: values.EVENT_STATUSES,
  outcome: values.OUTCOMES,
  stance: values.STANCES,
  voice: values.VOICES,
  modality: values.MODALITIES,
  tense: values.TENSES,
  evidence: values.EVIDENCE_LEVELS,
  precision: values.PRECISIONS,
  basis: values.BASES,
  state: values.STATES,
  actorKind: values.ACTOR_KINDS,
  ownership: values.OWNERSHIPS,
  furniture: values.FURNITURE_KINDS,
}
const entries = CODEBOOK.flatMap((section) => section.entries.map((entry) => ({ ...entry, kind: section.kind })))
const codesOf = (kind: CodebookKind, value: string, scheme: string) =>
  entries
    .find((entry) => entry.kind === kind && entry.value === value)
    ?.crosswalk.filter((link) => link.scheme === scheme)
    .map(({ code }) => code)

describe('in step with the values', () => {
  test.each(CODEBOOK.map(({ kind, entries }) => [kind, entries] as const))('%s', (kind, entries) => {
    expect(entries.map(({ value }) => value).toSorted()).toEqual([...LISTS[kind]].sort())
  })

  test('every list but the furniture has its section, and every value a label of its own', () => {
    const shown: string[] = CODEBOOK.map(({ kind }) => kind)
    expect(shown.toSorted()).toEqual(
      Object.keys(LISTS)
        .filter((kind) => kind !== 'furniture')
        .sort(),
    )
    for (const [kind, labels] of Object.entries(LABELS)) {
      expect(new Set(Object.values(labels)).size, kind).toBe(Object.keys(labels).length)
    }
    expect(labelOf('role', 'hosting_talks')).toBe('Host only')
  })

  test('every entry says what it means and how to code it, in sentences', () => {
    for (const { value, definition, rule } of entries) {
      expect(definition, value).toMatch(/^[A-Z].*[.]$/)
      expect(rule, value).toMatch(/^["A-Z].*[."]$/)
    }
    const definitions = entries.map(({ definition }) => definition)
    expect(new Set(definitions).size).toBe(definitions.length)
  })
})

/** The published tables, as verified. A public lookup file shuffles 037, 038 and 039: these are the right ones. */
describe('crosswalks', () => {
  test.each<[values.EventType, string[], (string | null)[]]>([
    ['offer_mediation', ['039'], ['AGREE']],
    ['accept_mediation', ['038'], ['AGREE']],
    ['agree_to_meet', ['036'], ['AGREE']],
    ['agree_to_settle', ['037'], ['AGREE']],
    ['appeal_for_mediation', ['028'], [null]],
    ['demand_mediation', ['108'], ['REQUEST-meet']],
    ['phone_contact', ['041'], ['CONSULT-phone']],
    ['visit', ['042'], ['CONSULT-visit']],
    ['hosted_talks', ['044'], ['CONSULT-third-party']],
    ['mediation_session', ['045'], ['CONSULT']],
    ['direct_negotiation', ['046'], ['CONSULT']],
    ['party_consultation', [], ['CONSULT']],
    ['mediation_related', [], ['CONSULT']],
    ['proposal_tabled', [], []],
    ['agreement_signed', ['057'], ['SUPPORT']],
    ['ceasefire_declared', ['0871'], ['CONCEDE']],
    ['ceasefire_in_force', [], ['RETREAT-ceasefire']],
    ['release_or_exchange', ['0841'], ['RETREAT-release']],
    ['humanitarian_access', ['0863'], ['RETREAT-access']],
    ['reject_talks', ['125'], ['REJECT-meet']],
    ['reject_mediation', ['126'], ['REJECT-meet']],
    ['reject_plan', ['127'], ['REJECT-meet']],
    ['threaten_to_halt', ['134'], ['THREATEN-relations']],
    ['suspend_mediation', ['165'], ['SANCTION-withdraw']],
    ['talks_collapse', [], []],
    ['ceasefire_violation', ['196'], ['ASSAULT']],
  ])('%s', (type, cameo, plover) => {
    expect(codesOf('type', type, 'CAMEO')).toEqual(cameo)
    expect(codesOf('type', type, 'PLOVER')).toEqual(plover)
  })

  test('dates, modality and stance', () => {
    expect(values.PRECISIONS.map((value) => codesOf('precision', value, 'UCDP')?.[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      undefined,
      undefined,
    ])
    expect(values.PRECISIONS.map((value) => codesOf('precision', value, 'ACLED')?.[0])).toEqual([
      '1',
      undefined,
      '2',
      '3',
      undefined,
      undefined,
      undefined,
    ])
    expect(values.MODALITIES.map((value) => codesOf('modality', value, 'FactBank')?.[0])).toEqual(
      values.MODALITIES.map((value) => value.replace('-', '−')),
    )
    expect(values.STANCES.map((value) => codesOf('stance', value, 'RumourEval')?.[0])).toEqual([
      'support',
      'deny',
      'query',
      'comment',
    ])
  })

  test('what was read in a copy only is marked so', () => {
    const secondary = ['MEND', 'PeaceRep roles', 'PA-X', 'UCDP', 'ACLED']
    for (const { value, crosswalk } of entries) {
      for (const link of crosswalk) {
        const copied = secondary.includes(link.scheme) || (link.scheme === 'CAMEO' && value === 'appeal_for_mediation')
        expect(link.verified, `${value} ${link.scheme}`).toBe(copied ? 'secondary' : 'source')
      }
    }
  })

  test('what nobody has verified stays empty', () => {
    for (const value of ['guarantor', 'message_carrier', 'party']) {
      expect(entries.find((entry) => entry.kind === 'role' && entry.value === value)?.crosswalk).toEqual([])
    }
    expect(entries.filter(({ kind }) => kind === 'voice').flatMap(({ crosswalk }) => crosswalk)).toEqual([])
  })

  test('PLOVER is credited with its licence', () => {
    expect(CREDITS.find(({ scheme }) => scheme === 'PLOVER')).toMatchObject({ license: 'CC BY-SA 4.0' })
  })
})

test('families hold every type, and each is used and named', () => {
  expect(new Set(Object.values(FAMILY_OF))).toEqual(new Set(EVENT_FAMILIES))
  expect(Object.keys(EVENT_FAMILY_LABELS)).toEqual([...EVENT_FAMILIES])
})

test('a form for each status and stance, none like another', () => {
  expect(values.EVENT_STATUSES.map((status) => formOf(status, 'visit'))).toEqual(['solid', 'hollow', 'barred'])
  expect(formOf('happened', 'reject_plan')).toBe('barred')
  expect(formOf('planned', 'reject_plan')).toBe('hollow')
  const forms = Object.values(STANCE_FORMS)
  expect(new Set(forms.map(({ glyph }) => glyph)).size).toBe(forms.length)
  expect(new Set(forms.map(({ line }) => line)).size).toBe(forms.length)
})
