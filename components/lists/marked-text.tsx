import type { TextPart } from '@/components/lists/find-hits'

/** A text with what was searched for marked in it. */
export function MarkedText({ parts }: { parts: TextPart[] }) {
  let at = 0
  return parts.map(({ text, hit }) => {
    const start = at
    at += text.length
    return hit ? (
      <mark key={start} className="bg-mark-2 text-inherit">
        {text}
      </mark>
    ) : (
      text
    )
  })
}
