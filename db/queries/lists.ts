/** Lists of numbers by owner, side by side: those of owner `i` are `values[offsets[i]]` up to `values[offsets[i + 1]]`. */
export type Lists = { offsets: Int32Array; values: Int32Array; extra: Int32Array }

/** One entry of a list: whose, what, and something about the two. */
export type Entry = { owner: number; value: number; extra: number }

/** An owner's values keep their order. Entries with an owner or value below 0 are left out. */
export function buildLists(owners: number, entries: Iterable<Entry>): Lists {
  const kept: Entry[] = []
  const offsets = new Int32Array(owners + 1)
  for (const entry of entries) {
    if (entry.owner < 0 || entry.value < 0) continue
    kept.push(entry)
    offsets[entry.owner + 1]!++
  }
  for (let owner = 0; owner < owners; owner++) offsets[owner + 1]! += offsets[owner]!
  const next = offsets.slice(0, owners)
  const values = new Int32Array(kept.length)
  const extra = new Int32Array(kept.length)
  for (const entry of kept) {
    const at = next[entry.owner]!++
    values[at] = entry.value
    extra[at] = entry.extra
  }
  return { offsets, values, extra }
}

/** The lists turned around: for each value its owners, with the same extras. */
export function invertLists({ offsets, values, extra }: Lists, count: number): Lists {
  const entries: Entry[] = []
  for (let owner = 0; owner + 1 < offsets.length; owner++) {
    for (let at = offsets[owner]!; at < offsets[owner + 1]!; at++)
      entries.push({ owner: values[at]!, value: owner, extra: extra[at]! })
  }
  return buildLists(count, entries)
}

/** Whether any value of the owner passes. */
export function someOf(lists: Lists, owner: number, test: (value: number, extra: number) => boolean): boolean {
  for (let at = lists.offsets[owner]!; at < lists.offsets[owner + 1]!; at++) {
    if (test(lists.values[at]!, lists.extra[at]!)) return true
  }
  return false
}

/** Calls `visit` with each value of the owner. */
export function eachOf(lists: Lists, owner: number, visit: (value: number, extra: number) => void): void {
  for (let at = lists.offsets[owner]!; at < lists.offsets[owner + 1]!; at++) visit(lists.values[at]!, lists.extra[at]!)
}
