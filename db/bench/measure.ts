/** Milliseconds: of `runs`, the middle one and the one that 95 of 100 keep under. */
export type Timing = { median: number; p95: number }

export function summarize(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** Runs each in turn, round after round, so that a busy moment of the machine falls on all alike; one round warms up. */
export function measure(rounds: number, subjects: readonly (() => unknown)[]): Timing[] {
  const times: number[][] = subjects.map(() => [])
  for (let round = -1; round < rounds; round++) {
    subjects.forEach((run, at) => {
      const start = performance.now()
      run()
      if (round >= 0) times[at]?.push(performance.now() - start)
    })
  }
  return times.map(summarize)
}
