import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

/** The canonical link to a screen with these filters and no others. */
export function linkTo(path: string, filters: Partial<Filters>): string {
  return hrefFor(path, { ...NO_FILTERS, ...filters })
}
