/** Named processes as an index from their words to those who mediate in them. */
import type { DraftContext } from '@/lib/drafting/types'
import { keysOf } from '@/lib/drafting/mentions/tokenize'
import { gazetteerOf } from './compile'
import { PROCESSES } from './processes'

export type ProcessNode = { next: Map<string, ProcessNode>; mediators: string[] }

const build = (context: DraftContext): ProcessNode => {
  const gazetteer = gazetteerOf(context)
  const root: ProcessNode = { next: new Map(), mediators: [] }
  for (const line of PROCESSES.split('\n')) {
    const [names = '', mediators = ''] = line.split('|')
    if (names === '') continue
    for (const name of names.split(',')) {
      let node = root
      for (const key of keysOf(name)) {
        const next = node.next.get(key) ?? { next: new Map(), mediators: [] }
        node.next.set(key, next)
        node = next
      }
      node.mediators = mediators.split(',').map((slug) => gazetteer.rootOf(slug))
    }
  }
  return root
}

const built = new WeakMap<DraftContext, ProcessNode>()

/** Built on first use and kept as long as the context object lives. */
export const processesOf = (context: DraftContext): ProcessNode => {
  const kept = built.get(context)
  if (kept) return kept
  const made = build(context)
  built.set(context, made)
  return made
}
