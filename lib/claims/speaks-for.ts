/** Whom an actor belongs to: the office of a person, the ministry of an office, the state of a ministry; null at the end. */
export type AffiliationLookup = (actor: string) => string | null

/** The actor and everybody it speaks for, nearest first. A circle in the data ends the chain. */
export function speaksFor(actor: string, affiliationOf: AffiliationLookup): string[] {
  const chain = [actor]
  for (let next = affiliationOf(actor); next !== null && !chain.includes(next); next = affiliationOf(next)) {
    chain.push(next)
  }
  return chain
}
