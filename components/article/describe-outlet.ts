import type { ArticleItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })

/** "Qatar, private ownership"; what is not known of an outlet is said to be. */
export function describeOutlet({ country, ownership }: NonNullable<ArticleItem['outlet']>): string {
  const owner =
    ownership === 'unknown' ? 'ownership unknown' : `${labelOf('ownership', ownership).toLowerCase()} ownership`
  return [country === null ? 'country unknown' : COUNTRIES.of(country), owner].join(', ')
}
