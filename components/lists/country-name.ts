const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** The English name of an ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code
}
