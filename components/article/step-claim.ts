/** The claim `step` places on from the open one, round the end; null when there is none. */
export function stepClaim(claims: readonly { id: string }[], open: string | null, step: 1 | -1): string | null {
  const at = claims.findIndex(({ id }) => id === open)
  const from = at < 0 && step < 0 ? 0 : at
  return claims.at((from + step) % claims.length)?.id ?? null
}

/** Of the claims over one passage, the one after the open one: clicking again and again reaches them all. */
export function nextClaim(ids: readonly string[], open: string | null): string | null {
  const at = open === null ? -1 : ids.indexOf(open)
  return ids[(at + 1) % ids.length] ?? null
}
