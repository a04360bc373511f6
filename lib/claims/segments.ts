import { splitParagraphs } from '@/lib/text/paragraphs'

/** A claim's place in the body, in UTF-16 code units. A claim with two anchors gives two ranges of one id. */
export type ClaimRange = { id: string; start: number; end: number }

/** A stretch of text covered by the same claims throughout. */
export type Segment = {
  start: number
  end: number
  text: string
  /** The claims over it, the one that starts first and reaches furthest first; empty for plain text. */
  ids: string[]
  /** Those of them that were not yet seen: here stands the link target of each. */
  starts: string[]
}

export type SegmentedParagraph = { start: number; end: number; segments: Segment[] }

function checkRange({ id, start, end }: ClaimRange, body: string): void {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= body.length
  if (!inside) throw new RangeError(`claim ${id}: ${start} to ${end} is no part of a text of ${body.length}`)
}

function segmentParagraph(
  body: string,
  start: number,
  end: number,
  ranges: ClaimRange[],
  seen: Set<string>,
): Segment[] {
  const inside = ranges.filter((range) => range.start < end && range.end > start)
  const edges = new Set([start, end])
  for (const range of inside) edges.add(Math.max(range.start, start)).add(Math.min(range.end, end))
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    const ids = [...new Set(inside.filter((range) => range.start <= from && range.end >= to).map(({ id }) => id))]
    const starts = ids.filter((id) => !seen.has(id))
    for (const id of starts) seen.add(id)
    return { start: from, end: to, text: body.slice(from, to), ids, starts }
  })
}

/**
 * Cuts a body into paragraphs (at blank lines), and these into flat segments, so that claims may overlap in any way and
 * still be drawn as siblings. The segments of a paragraph, joined, are its text. @throws RangeError for a range outside.
 */
export function segmentBody(body: string, ranges: readonly ClaimRange[]): SegmentedParagraph[] {
  for (const range of ranges) checkRange(range, body)
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
  const seen = new Set<string>()
  return splitParagraphs(body).map(({ start, end }) => ({
    start,
    end,
    segments: segmentParagraph(body, start, end, sorted, seen),
  }))
}
