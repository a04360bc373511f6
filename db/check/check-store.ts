import type { Store } from '@/db/client'
import { checkAnchors } from './check-anchors'
import { checkDates } from './check-dates'
import { checkEvidence } from './check-evidence'
import { checkFile } from './check-file'
import { checkFullText } from './check-full-text'
import { checkReferences } from './check-references'
import { checkValues } from './check-values'
import type { Finding } from './findings'

/** Everything that is wrong with a store, record by record; empty when all is well. Reads only. */
export function checkStore(store: Store): Finding[] {
  const checks = [checkFile, checkReferences, checkValues, checkDates, checkAnchors, checkEvidence, checkFullText]
  return checks.flatMap((check) => [...check(store)])
}
