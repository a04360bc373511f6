import type { Stack } from '@/lib/filters/filters'

const REST = '_rest'
const NONE = '_none'

/** For types and mediators: hue stands for conflicts alone, so these differ in lightness, neighbours most. */
const TONES = [
  'var(--shade)',
  'color-mix(in oklab, var(--ink) 28%, var(--paper))',
  'color-mix(in oklab, var(--shade) 55%, var(--paper))',
  'color-mix(in oklab, var(--ink) 72%, var(--paper))',
  'color-mix(in oklab, var(--shade) 24%, var(--paper))',
  'color-mix(in oklab, var(--ink) 50%, var(--paper))',
  'color-mix(in oklab, var(--shade) 70%, var(--ink))',
  'color-mix(in oklab, var(--ink) 12%, var(--paper))',
] as const

export type Paint = { fill: string; stroke: string }

/**
 * How a series of the bars is painted; `index` is its rank, biggest first. Conflicts have a hue and a gap of paper between
 * them; the tones have an outline, without which the pale ones would not stand out from the paper.
 */
export function seriesPaint(stack: Stack, slug: string, index: number, conflictColor: (slug: string) => string): Paint {
  if (stack === 'conflict') {
    return { fill: slug === NONE || slug === REST ? 'var(--c-rest)' : conflictColor(slug), stroke: 'var(--paper)' }
  }
  if (slug === NONE) return { fill: 'var(--paper)', stroke: 'var(--ink-2)' }
  return { fill: slug === REST ? 'var(--line)' : (TONES[index] ?? 'var(--line)'), stroke: 'var(--ink-2)' }
}
