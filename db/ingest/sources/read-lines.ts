import { MAX_BYTES } from '@/lib/ingest/received'

/** `bytes` null: the line is too long to be an article. `end`: bytes read up to its end. */
export type ByteLine = { number: number; bytes: Uint8Array | null; end: number }

/** The lines of a stream of bytes, without their line ends, holding no more than one at a time. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit = MAX_BYTES): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  let end = 0

  function take(): ByteLine {
    const bytes = length > limit ? null : Buffer.concat(parts)
    const line = { number, bytes, end }
    parts = []
    length = 0
    number += 1
    return line
  }

  function keep(part: Uint8Array): void {
    length += part.length
    if (length > limit) parts = []
    else parts.push(part)
  }

  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at))
      end += at + 1 - from
      from = at + 1
      yield take()
    }
    // A copy: the chunk itself may be reused by its stream.
    keep(Uint8Array.from(chunk.subarray(from)))
    end += chunk.length - from
  }
  if (length > 0) yield take()
}
