/** Several named together: "the United States, Egypt and Qatar", for "the three nations", "the leaders" and their joint statement. */
import { isNamed, type Entity } from '@/lib/drafting/coreference-entity'
import type { Ground } from '@/lib/drafting/coreference-ground'
import type { Mention } from '@/lib/drafting/types'

const JOINED = /^(?:, |,? and (?:the )?|, the )$/
const NUMBERS: Record<string, number> = { two: 2, both: 2, three: 3, trio: 3, four: 4, quartet: 4, five: 5 }
/** How far "the three mediators" looks back, in UTF-16 units. */
const REACH = 4000
/** How near the word for it stands. */
const NEAR = 50
/** How far "the leaders" looks back. */
const PEOPLE_REACH = 1500

type Wanted = {
  /** How many are named. */
  several: [least: number, most: number]
  which?: 'first' | 'last'
  fits?: (from: number, to: number) => boolean
}

/** The state or body that a name of a list stands for: "[the leaders of the UK], France and Germany". */
const actorOf = ({ kind, how, text, actor, affiliation }: Mention): string | null =>
  kind === 'person' ? (how === 'anonymous' && / of /.test(text) ? affiliation : null) : actor

/** The last run of bodies, or the first, joined by commas and "and" between two places of the text. */
function runOfBodies({ body, mentions }: Ground, from: number, to: number, wanted: Wanted): Mention[] {
  const { several, which = 'last', fits = () => true } = wanted
  let run: Mention[] = []
  let best: Mention[] = []
  const close = () => {
    const number = new Set(run.map(actorOf)).size
    const [head, tail] = [run[0], run.at(-1)]
    if (!head || !tail || !fits(head.start, tail.end) || number !== run.length) return
    if (number >= several[0] && number <= several[1] && !(which === 'first' && best.length)) best = run
  }
  for (const one of mentions.within(Math.max(0, from), to)) {
    if (actorOf(one) === null || one.kind === 'outlet' || one.how === 'demonym') continue
    const last = run.at(-1)
    if (last && JOINED.test(body.slice(last.end, one.start))) run.push(one)
    else {
      close()
      run = [one]
    }
  }
  close()
  return best
}

function asBodies({ body, cast }: Ground, run: readonly Mention[]): Entity | null {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  return cast.described(body.slice(first.start, last.end), 'people', undefined, ['sides'], false)
}

const bodiesBefore = (ground: Ground, start: number, reach: number, wanted: Wanted): Entity | null =>
  asBodies(ground, runOfBodies(ground, start - reach, start, wanted))

/** "the three nations", "the two mediators": as many as the text has named together. */
export function listOfNumber(ground: Ground, number: string, start: number): Entity | null {
  const count = NUMBERS[number]
  return count === undefined ? null : bodiesBefore(ground, start, REACH, { several: [count, count] })
}

/** "the mediators": those named together where the text speaks of mediating. */
export const listOfMediators = (ground: Ground, start: number): Entity | null => {
  const fits = (from: number, to: number) => {
    const left = ground.body.slice(Math.max(0, from - NEAR), from).split(/[.!?]\s/)
    const right = ground.body.slice(to, to + NEAR).split(/[.!?]\s/)
    return /\bmediat/i.test(`${left.at(-1)} ${right[0]}`)
  }
  return bodiesBefore(ground, start, REACH, { several: [2, 4], fits })
}

/** What stands between two people of a list: a comma or "and", and the next one's office. */
const TITLED = /^(?:,|,? and) (?:(?:the )?(?:[\p{L}’'.-]+ ){0,6})$/u
const VERBAL = / (?:is|was|are|were|has|have|had|met|said|who|which|with|to|in|on|at|for|from|by) /

/** The last run of people between two places of the text, with or without their offices. */
function runOfPeople({ body, mentions }: Ground, from: number, to: number): Mention[] {
  let run: Mention[] = []
  let best: Mention[] = []
  for (const one of mentions.within(Math.max(0, from), to)) {
    if (!isNamed(one)) continue
    const last = run.at(-1)
    const between = last ? body.slice(last.end, one.start) : ''
    if (last && between.length < 60 && TITLED.test(between) && !VERBAL.test(between)) run.push(one)
    else run = [one]
    if (run.length > 1) best = run
  }
  return best
}

function asPeople({ cast }: Ground, run: readonly Mention[]): Entity | null {
  const names = run.map((one) => cast.person(one, []).name)
  if (names.length < 2) return null
  return cast.described(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, 'people', undefined, ['sides'], false)
}

/** "the leaders": the last two or more people whom the text has named in one list. */
export const listOfPeople = (ground: Ground, start: number): Entity | null =>
  asPeople(ground, runOfPeople(ground, start - PEOPLE_REACH, start))

/** "[Kosovo's negotiator Arben Gashi] and [his Serbian counterpart Petar Milic]": two people by their names; null where not both have one. */
export function twoNamed(ground: Ground, start: number, end: number): Entity | null {
  const run = runOfPeople(ground, start, end)
  return run.length === 2 ? asPeople(ground, run) : null
}

/** "each", "both": the two named together last, or the two that the article is about. */
export const bothBefore = (ground: Ground, start: number): Entity | null =>
  ground.cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name)) ??
  bodiesBefore(ground, start, REACH / 10, { several: [2, 2] }) ??
  ground.cast.bothSides(false)

/** Whose a joint statement is: "issued by the United States and Qatar", or those named together before it. */
export function jointIssuers(ground: Ground, start: number, end: number): Entity | null {
  const by =
    /^(?: \p{L}+)? (?:by|from|of|between) (?:the (?:leaders|governments|foreign ministers) of )?(?:the )?/u.exec(
      ground.body.slice(end, end + 60),
    )
  const after = end + (by?.[0].length ?? 0)
  const right = by && runOfBodies(ground, after, after + 90, { several: [2, 9], which: 'first' })
  if (right?.length) return asBodies(ground, right)
  const bodies = runOfBodies(ground, start - REACH / 5, start, { several: [2, 9] })
  const people = runOfPeople(ground, start - REACH / 5, by ? after + 90 : start)
  return (people[0]?.start ?? -1) > (bodies[0]?.start ?? -1) ? asPeople(ground, people) : asBodies(ground, bodies)
}
