import type { Store } from '@/db/client'
import type { Filters } from '@/lib/filters/filters'
import type { Export } from './export'
import { writeAnnotations } from './export-annotations'
import { exportArticles } from './export-articles'
import { exportClaims } from './export-claims'
import { exportEvents } from './export-events'
import { exportMatrix } from './export-matrix'
import { exportTimeline } from './export-timeline'
import { writeCsv, writeJson, type Pieces } from './write-export'

/** A file as it goes out. `pieces` are read one after the other. */
export type ExportFile = { type: string; pieces: Pieces }
type Open = (db: Store, filters: Filters, origin: string) => ExportFile

const DATASETS: Record<string, (db: Store, filters: Filters) => Export> = {
  events: exportEvents,
  claims: exportClaims,
  articles: exportArticles,
  matrix: exportMatrix,
  timeline: exportTimeline,
}

const FILES = new Map<string, Open>(
  Object.entries(DATASETS).flatMap(([name, read]): [string, Open][] => [
    [
      `${name}.csv`,
      (db, filters, origin) => ({ type: 'text/csv; charset=utf-8', pieces: writeCsv(read(db, filters), origin) }),
    ],
    [
      `${name}.json`,
      (db, filters, origin) => ({
        type: 'application/json; charset=utf-8',
        pieces: writeJson(read(db, filters), origin),
      }),
    ],
  ]),
)
FILES.set('claims.jsonld', (db, filters, origin) => ({
  type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  pieces: writeAnnotations(db, filters, origin),
}))

/** The names of all files that can be exported. */
export const EXPORT_FILES: readonly string[] = [...FILES.keys()]

/** One file under the filters; null: there is none of that name. `origin` makes its links whole. */
export function openExport(db: Store, name: string, filters: Filters, origin: string): ExportFile | null {
  return FILES.get(name)?.(db, filters, origin) ?? null
}
