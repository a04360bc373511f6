import { Choice } from '@/components/charts/choice'
import type { SortLinks } from '@/components/matrix/sort-link'
import { isFixedSort } from '@/components/matrix/matrix-order'
import type { MediatorRole } from '@/lib/codebook/values'
import { MEASURES, type Filters } from '@/lib/filters/filters'

const MEASURE_LABELS = { events: 'Events', claims: 'Claims', articles: 'Articles', outlets: 'Outlets' } as const
const ROLE_CHOICES: { value: string; label: string; roles: MediatorRole[]; title: string }[] = [
  { value: 'any', label: 'Any', roles: [], title: 'Every mediator role, hosts included' },
  { value: 'chaired', label: 'Only where it chaired', roles: ['mediation'], title: 'Held or chaired the talks' },
  { value: 'hosts', label: 'Only hosts', roles: ['hosting_talks'], title: 'Gave the venue; that is not chairing' },
]
const SORT_LABELS = { total: 'Events', name: 'Name', last: 'Latest' } as const

function currentRole(filters: Filters): string {
  const chosen = ROLE_CHOICES.find(
    ({ roles }) => roles.length === filters.role.length && roles.every((role) => filters.role.includes(role)),
  )
  return chosen?.value ?? ''
}

/** What a cell counts, in which roles, ordered how, and which way round. */
export function MatrixControls({ filters, href, setFilters }: SortLinks) {
  const swapped: Partial<Filters> = { axes: filters.axes === 'swap' ? 'default' : 'swap' }
  const sorts = (['total', 'name', 'last'] as const).map((value) => ({
    value,
    label: SORT_LABELS[value],
    changes: { sort: value === 'total' ? null : value, order: null } satisfies Partial<Filters>,
  }))
  return (
    <>
      <Choice
        label="Count"
        current={filters.measure}
        options={MEASURES.map((measure) => ({
          value: measure,
          label: MEASURE_LABELS[measure],
          href: href({ measure }),
        }))}
        onChoose={(chosen) => {
          const measure = MEASURES.find((candidate) => candidate === chosen)
          if (measure) setFilters({ measure })
        }}
      />
      <Choice
        label="Role"
        current={currentRole(filters)}
        options={ROLE_CHOICES.map(({ value, label, roles, title }) => ({
          value,
          label,
          title,
          href: href({ role: roles }),
        }))}
        onChoose={(chosen) => {
          const choice = ROLE_CHOICES.find(({ value }) => value === chosen)
          if (choice) setFilters({ role: choice.roles })
        }}
      />
      <Choice
        label="Sort"
        current={isFixedSort(filters.sort) ? (filters.sort ?? 'total') : ''}
        options={sorts.map(({ value, label, changes }) => ({ value, label, href: href(changes) }))}
        onChoose={(chosen) => {
          const choice = sorts.find(({ value }) => value === chosen)
          if (choice) setFilters(choice.changes)
        }}
      />
      <Choice
        label="Rows"
        current={filters.axes}
        options={[
          { value: 'default', label: 'Mediators', href: href(swapped) },
          { value: 'swap', label: 'Conflicts', href: href(swapped) },
        ].map((option) => ({ ...option, href: option.value === filters.axes ? href({}) : option.href }))}
        onChoose={(chosen) => setFilters({ axes: chosen === 'swap' ? 'swap' : 'default' })}
      />
    </>
  )
}
