export type PublishedArticle = {
  /** Slug of where it was published; null when unknown. */
  outlet: string | null
  /** Slug of the outlet whose text it is, when republished. */
  originOutlet: string | null
  /** The article of which it is a wire or near copy. */
  copyOf: PublishedArticle | null
}

/**
 * The outlet that an article's word counts as: two articles with the same key are one source. null when nobody knows
 * whose text it is: then independence cannot be asserted either.
 */
export function independenceKey(article: PublishedArticle): string | null {
  let original = article
  const passed = new Set([article])
  while (original.copyOf !== null && !passed.has(original.copyOf)) {
    original = original.copyOf
    passed.add(original)
  }
  return original.originOutlet ?? original.outlet
}
