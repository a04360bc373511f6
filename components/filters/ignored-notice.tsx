import { Notice } from '@/components/ui/notice'
import type { Ignored } from '@/lib/filters/parse'

/** Names every part of the link that could not be used, so that nothing is dropped silently. */
export function IgnoredNotice({ ignored }: { ignored: Ignored[] }) {
  if (ignored.length === 0) return null
  return (
    <Notice>
      <ul className="space-y-0.5">
        {ignored.map(({ parameter, value, reason, suggestion }) => (
          <li key={`${parameter}=${value}`} className="break-words">
            Ignored:{' '}
            <code className="text-xs">
              {parameter}={value}
            </code>{' '}
            ({reason}
            {suggestion && (
              <>
                ; did you mean <code className="text-xs">{suggestion}</code>?
              </>
            )}
            )
          </li>
        ))}
      </ul>
    </Notice>
  )
}
