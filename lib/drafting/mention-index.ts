import type { Mention } from '@/lib/drafting/types'

export type MentionIndex = {
  /** The mention that covers `[start, end)`. */
  at: (start: number, end: number) => Mention | undefined
  /** Mentions inside `[start, end)`, in order. */
  within: (start: number, end: number) => Mention[]
}

/** Finds mentions by place; they do not overlap. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  const firstEndingAfter = (offset: number) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const within = (start: number, end: number) => {
    const out: Mention[] = []
    for (let i = firstEndingAfter(start); i < sorted.length; i++) {
      const mention = sorted[i]
      if (!mention || mention.start >= end) break
      if (mention.start >= start && mention.end <= end) out.push(mention)
    }
    return out
  }
  const at = (start: number, end: number) => {
    const mention = sorted[firstEndingAfter(start)]
    return mention && mention.start <= start && mention.end >= end ? mention : undefined
  }
  return { at, within }
}
