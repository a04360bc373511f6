/** A line that says how far a run is, drawn over itself; only on a terminal. */

const WIDTH = 16

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return ''
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${whole % 60} s`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

/** `share`: 0 to 1, null when nobody knows how much is to come. */
export function describeProgress(done: number, failed: number, share: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const counts = `${done.toLocaleString('en')} articles${failed > 0 ? `, ${failed.toLocaleString('en')} failed` : ''}, ${rate.toFixed(1)} a second`
  if (share === null || share <= 0) return counts
  const filled = Math.min(WIDTH, Math.round(share * WIDTH))
  const bar = `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`
  const left = duration((seconds * (1 - share)) / share)
  // What matters most first: a narrow terminal cuts the end.
  return `${bar} ${Math.round(share * 100)}%, ${left} left  ${counts}`
}

export type Terminal = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

/** Lines above, progress below. Where the output is no terminal there are only the lines. */
export function createProgress(terminal: Terminal): {
  line: (text: string) => void
  update: (text: string) => void
  end: () => void
} {
  let shown = false
  const clear = () => {
    if (shown) terminal.write('\r\u001b[2K')
    shown = false
  }
  return {
    line: (text) => {
      clear()
      terminal.write(`${text}\n`)
    },
    update: (text) => {
      if (!terminal.isTTY) return
      clear()
      terminal.write(text.slice(0, (terminal.columns ?? 80) - 1))
      shown = true
    },
    end: clear,
  }
}
