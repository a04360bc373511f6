import type { Store } from '@/db/client'

export function recomputeEvidence(_store: Store, _events: Iterable<number>): void {}
