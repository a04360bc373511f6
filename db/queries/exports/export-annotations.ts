import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { toSelectors } from '@/lib/claims/selectors'
import type { Filters } from '@/lib/filters/filters'
import { claimPath, findClaims } from './export-claims'
import { writeList, type Pieces } from './write-export'

const findBody = column<string>('select body from articles where slug = ?')

function says(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

/**
 * Makes W3C Web Annotations of claims: what is said of which words of which article. Positions count code points, as the standard
 * wants. Claims of one article should follow each other: its text is read once.
 */
function makeAnnotator(db: Store, origin: string): (claim: ClaimItem) => object {
  let [slug, body] = ['', '']
  return (claim) => {
    const { paraphrase, article, speaker, events } = claim
    if (article.slug !== slug) [slug, body] = [article.slug, findBody(db).get(article.slug) ?? '']
    return {
      id: `${origin}${claimPath(claim)}`,
      type: 'Annotation',
      body: [
        ...(paraphrase === null ? [] : [says('describing', paraphrase)]),
        ...(speaker === null ? [] : [says('tagging', speaker.name)]),
        ...events.flatMap((event) => [
          says('commenting', `${event.stance}: ${event.title}`),
          { type: 'SpecificResource', purpose: 'linking', source: `${origin}/events/${event.slug}` },
        ]),
      ],
      target: [claim, ...claim.alsoAt].map(({ start, end }) => ({
        source: `${origin}/articles/${article.slug}`,
        selector: toSelectors(body, start, end),
      })),
    }
  }
}

function* annotateAll(db: Store, origin: string, batches: Iterable<ClaimItem[]>): Generator<object[]> {
  const annotate = makeAnnotator(db, origin)
  for (const batch of batches) yield batch.map(annotate)
}

/** The claims under the filters as one page of W3C Web Annotations. */
export function writeAnnotations(db: Store, filters: Filters, origin: string): Pieces {
  const { head, view, batches } = findClaims(db, filters)
  const collection = {
    id: `${origin}${view}`,
    type: 'AnnotationCollection',
    label: `${head.sentence}. Data version ${head.dataVersion}.`,
    total: head.total,
  }
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: 0,
  }
  return writeList(page, 'items', annotateAll(db, origin, batches()))
}
