/** Several named together: "the United States, Egypt and Qatar", for "the three nations" and their joint statement. */
import { isNamed, type Entity } from '@/lib/drafting/coreference-entity'
import type { Ground } from '@/lib/drafting/coreference-ground'
import type { Mention } from '@/lib/drafting/types'

const JOINED = /^(?:, |,? and (?:the )?|, the )$/
const NUMBERS: Record<string, number> = { two: 2, both: 2, three: 3, trio: 3, four: 4, five: 5 }
/** How far "the three mediators" looks back, in UTF-16 units. */
const REACH = 4000
/** How near the word for it stands. */
const NEAR = 50
/** How far "the leaders" looks back. */
const PEOPLE_REACH = 1500

/** The last run of names, or the first, joined by commas and "and" between two places of the text. */
function lastList(
  { body, cast, mentions }: Ground,
  from: number,
  to: number,
  [least, most]: [number, number],
  which: 'first' | 'last' = 'last',
  fits: (from: number, to: number) => boolean = () => true,
): Entity | null {
  const found = mentions.within(Math.max(0, from), to)
  let run: Mention[] = []
  let best: Mention[] = []
  const close = () => {
    const several = new Set(run.map((one) => one.actor)).size
    const [head, tail] = [run[0], run.at(-1)]
    if (!head || !tail || !fits(head.start, tail.end)) return
    if (several >= least && several <= most && several === run.length && !(which === 'first' && best.length)) best = run
  }
  for (const one of found) {
    if (one.actor === null || one.kind === 'person' || one.kind === 'outlet' || one.how === 'demonym') continue
    const last = run.at(-1)
    if (last && JOINED.test(body.slice(last.end, one.start))) run.push(one)
    else {
      close()
      run = [one]
    }
  }
  close()
  const [first, last] = [best[0], best.at(-1)]
  if (!first || !last) return null
  return cast.described(body.slice(first.start, last.end), 'people', undefined, ['sides'], false)
}

/** "the three nations", "the two mediators": as many as the text has named together. */
export function listOfNumber(ground: Ground, number: string, start: number): Entity | null {
  const count = NUMBERS[number]
  return count === undefined ? null : lastList(ground, start - REACH, start, [count, count])
}

const TITLED = /^(?:,|,? and) (?:(?:the )?(?:[\p{L}’'.-]+ ){0,6})$/u
const VERBAL = / (?:is|was|are|were|has|have|had|met|said|who|which|with|to|in|on|at|for|from|by) /

/** "the mediators": those named together where the text speaks of mediating. */
export const listOfMediators = (ground: Ground, start: number): Entity | null =>
  lastList(ground, start - REACH, start, [2, 4], 'last', (from, to) => {
    const left = ground.body
      .slice(Math.max(0, from - NEAR), from)
      .split(/[.!?]\s/)
      .at(-1)
    const right = ground.body.slice(to, to + NEAR).split(/[.!?]\s/)[0]
    return /\bmediat/i.test(`${left} ${right}`)
  })

/** "the leaders": the last two or more people whom the text has named in one list, with or without their offices. */
export function listOfPeople({ body, cast, mentions }: Ground, start: number): Entity | null {
  let run: Mention[] = []
  let best: Mention[] = []
  for (const one of mentions.within(Math.max(0, start - PEOPLE_REACH), start)) {
    if (!isNamed(one)) continue
    const last = run.at(-1)
    const between = last ? body.slice(last.end, one.start) : ''
    if (last && between.length < 60 && TITLED.test(between) && !VERBAL.test(between)) run.push(one)
    else run = [one]
    if (run.length > 1) best = run
  }
  const names = best.map((one) => cast.person(one, []).name)
  return names.length < 2
    ? null
    : cast.described(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, 'people', undefined, ['sides'], false)
}

/** "each", "both": the two named together last, or the two that the article is about. */
export const bothBefore = (ground: Ground, start: number): Entity | null =>
  ground.cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name)) ??
  lastList(ground, start - REACH / 10, start, [2, 2]) ??
  ground.cast.bothSides(false)

/** Whose a joint statement is: "issued by the United States and Qatar", or those named together before it. */
export function jointIssuers(ground: Ground, start: number, end: number): Entity | null {
  const by =
    /^(?: \p{L}+)? (?:by|from|of|between) (?:the (?:leaders|governments|foreign ministers) of )?(?:the )?/u.exec(
      ground.body.slice(end, end + 60),
    )
  const right = by && lastList(ground, end + by[0].length, end + by[0].length + 90, [2, 9], 'first')
  return right ?? lastList(ground, start - REACH / 5, start, [2, 9])
}
