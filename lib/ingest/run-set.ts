/** Numbers of 32 bits in the order in which they came, without repeats: a `Set` of them costs an object a number. */
export class RunSet implements Iterable<number> {
  private readonly values: Uint32Array
  /** For each hash the place of its value, counted from 1; 0: free. At most half full. */
  private readonly slots: Uint32Array
  private readonly mask: number
  size = 0

  /** @param most how many are added at most */
  constructor(most: number) {
    this.values = new Uint32Array(most)
    this.mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1
    this.slots = new Uint32Array(this.mask + 1)
  }

  /** The slot that holds the value, or the free one where it belongs. */
  private slotOf(value: number): number {
    let slot = value & this.mask
    for (let place = this.slots[slot] ?? 0; place > 0; place = this.slots[slot] ?? 0) {
      if (this.values[place - 1] === value) break
      slot = (slot + 1) & this.mask
    }
    return slot
  }

  add(value: number): void {
    const slot = this.slotOf(value)
    if ((this.slots[slot] ?? 0) > 0) return
    this.values[this.size++] = value
    this.slots[slot] = this.size
  }

  has(value: number): boolean {
    return (this.slots[this.slotOf(value)] ?? 0) > 0
  }

  /** The first of them, all where no number is given. */
  first(count = this.size): Uint32Array {
    return this.values.subarray(0, Math.min(count, this.size))
  }

  [Symbol.iterator](): Iterator<number> {
    return this.first().values()
  }
}
