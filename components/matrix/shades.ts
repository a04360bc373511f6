/**
 * Background and text of the five steps, one hue. The text turns to paper where ink would fall below 4.5 to 1: at the last
 * step in the light, from the fourth in the dark.
 */
export const SHADES = [
  'bg-paper',
  'bg-[color-mix(in_oklab,var(--shade)_15%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_29%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_45%,var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_68%,var(--paper))] text-[light-dark(var(--ink),var(--paper))]',
  'bg-[color-mix(in_oklab,var(--shade)_94%,var(--paper))] text-paper',
] as const

/** The counts that each step stands for; steps that no whole number falls in are left out. */
export function shadeRanges(highest: number): { step: number; from: number; to: number }[] {
  return [1, 2, 3, 4, 5]
    .map((step) => ({
      step,
      from: Math.floor(((step - 1) * highest) / 5) + 1,
      to: Math.floor((step * highest) / 5),
    }))
    .filter(({ from, to }) => from <= to)
}
