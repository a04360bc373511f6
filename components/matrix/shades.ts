/**
 * Background and text of the five steps, one hue. The text turns to paper where ink would fall below 4.5 to 1: at the last
 * step in the light, from the fourth in the dark.
 */
export const SHADES = [
  'bg-paper',
  'bg-[color-mix(in_oklab,var(--shade)_15%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_30%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_46%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_71%,var(--paper))] text-[light-dark(var(--ink),var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_94%,var(--paper))] text-paper',
] as const

/** Up to here the steps are equal parts; beyond, one large number would leave all others in the palest. */
const EQUAL_UP_TO = 20

/** The highest count of a step: equal parts of the highest, or for high numbers parts that grow with their square. */
function topOf(step: number, highest: number): number {
  const part = step / 5
  return Math.floor(highest * (highest > EQUAL_UP_TO ? part * part : part))
}

/** One of five steps, 0 for nothing: a shade means the same in the whole matrix. */
export function shadeStep(count: number, highest: number): number {
  if (count <= 0) return 0
  return [1, 2, 3, 4].find((step) => count <= topOf(step, highest)) ?? 5
}

/** The counts that each step stands for; steps that no whole number falls in are left out. */
export function shadeRanges(highest: number): { step: number; from: number; to: number }[] {
  return [1, 2, 3, 4, 5]
    .map((step) => ({ step, from: topOf(step - 1, highest) + 1, to: topOf(step, highest) }))
    .filter(({ from, to }) => from <= to)
}
