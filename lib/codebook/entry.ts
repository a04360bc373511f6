/** Where a value of ours stands in a standard of the field. */
export type Crosswalk = {
  scheme:
    'CAMEO' | 'PLOVER' | 'MEND' | 'PeaceRep roles' | 'PAA-X' | 'PA-X' | 'FactBank' | 'RumourEval' | 'UCDP' | 'ACLED'
  /** As the scheme writes it; null where it has given the category up. */
  code: string | null
  note: string | null
  /** `source`: read in the scheme's own publication; `secondary`: in somebody's copy of it. */
  verified: 'source' | 'secondary'
}

/** What a value means, one rule for coding it, and what it is called elsewhere; none where nobody has checked. */
export type CodebookText = { definition: string; rule: string; crosswalk: readonly Crosswalk[] }

function crosswalk(scheme: Crosswalk['scheme'], verified: Crosswalk['verified']) {
  return (code: string | null, note: string | null = null): Crosswalk => ({ scheme, code, note, verified })
}

export const cameo = crosswalk('CAMEO', 'source')
export const cameoSecondary = crosswalk('CAMEO', 'secondary')
export const plover = crosswalk('PLOVER', 'source')
export const mend = crosswalk('MEND', 'secondary')
export const peaceRepRole = crosswalk('PeaceRep roles', 'secondary')
export const paaX = crosswalk('PAA-X', 'source')
export const paX = crosswalk('PA-X', 'secondary')
export const factBank = crosswalk('FactBank', 'source')
export const rumourEval = crosswalk('RumourEval', 'source')
export const ucdp = crosswalk('UCDP', 'secondary')
export const acled = crosswalk('ACLED', 'secondary')

export function text(definition: string, rule: string, ...crosswalk: Crosswalk[]): CodebookText {
  return { definition, rule, crosswalk }
}
