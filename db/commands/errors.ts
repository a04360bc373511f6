/** A write that was refused: which field, what it held, why, and what is allowed. Nothing was written. */
export class CommandError extends Error {
  override name = 'CommandError'
  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly reason: string,
    readonly allowed: string | readonly string[] | null = null,
  ) {
    const shown = JSON.stringify(value)?.slice(0, 120) ?? 'undefined'
    const list = typeof allowed === 'string' ? allowed : allowed?.join(', ')
    super(`${field}: ${shown} ${reason}${list ? ` (allowed: ${list})` : ''}`)
  }
}
