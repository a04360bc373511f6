/** Lists of numbers by owner, side by side: those of owner `i` are `values[offsets[i]]` up to `values[offsets[i + 1]]`. */
export type Lists = { offsets: Int32Array; values: Int32Array; extra: Int32Array }

/** `pairs`: [owner, value, extra]; an owner's values keep their order. Pairs with an owner or value below 0 are left out. */
export function buildLists(owners: number, pairs: readonly (readonly [number, number, number])[]): Lists {
  const kept = pairs.filter(([owner, value]) => owner >= 0 && value >= 0)
  const offsets = new Int32Array(owners + 1)
  for (const [owner] of kept) offsets[owner + 1]!++
  for (let owner = 0; owner < owners; owner++) offsets[owner + 1]! += offsets[owner]!
  const next = offsets.slice(0, owners)
  const values = new Int32Array(kept.length)
  const extra = new Int32Array(kept.length)
  for (const [owner, value, more] of kept) {
    const at = next[owner]!++
    values[at] = value
    extra[at] = more
  }
  return { offsets, values, extra }
}

/** The lists turned around: for each value its owners, with the same extras. */
export function invertLists({ offsets, values, extra }: Lists, count: number): Lists {
  const pairs: [number, number, number][] = []
  for (let owner = 0; owner + 1 < offsets.length; owner++) {
    for (let at = offsets[owner]!; at < offsets[owner + 1]!; at++) pairs.push([values[at]!, owner, extra[at]!])
  }
  return buildLists(count, pairs)
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
