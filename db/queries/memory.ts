import type { StoreIndex } from './store-index'

/** Gives what is kept under the key for this state of the data, or makes and keeps it. */
export type Memory<T extends object> = (index: StoreIndex, key: string, make: () => T) => T

/** Keeps the last `most` things made of one state of the data; all of them go when the data changes. Not to be written to. */
export function makeMemory<T extends object>(most: number): Memory<T> {
  const byIndex = new WeakMap<StoreIndex, Map<string, T>>()
  return (index, key, make) => {
    let kept = byIndex.get(index)
    if (!kept) byIndex.set(index, (kept = new Map()))
    const found = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, found)
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return found
  }
}
