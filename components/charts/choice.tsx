import { onPlainClick } from '@/components/ui/plain-click'

export type ChoiceOption = { value: string; label: string; href: string; title?: string }

/** One of a few, as links side by side: each is a view of its own, and works without scripts. */
export function Choice({
  label,
  options,
  current,
  onChoose,
}: {
  label: string
  options: readonly ChoiceOption[]
  current: string
  onChoose: (value: string) => void
}) {
  return (
    <div role="group" aria-label={label} className="flex items-baseline gap-2 text-sm">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <ul className="flex gap-2.5">
        {options.map(({ value, label: text, href, title }) => (
          <li key={value}>
            <a
              href={href}
              title={title}
              aria-current={value === current ? 'true' : undefined}
              onClick={onPlainClick(() => onChoose(value))}
              className="link-quiet inline-block border-b-2 border-transparent py-1 text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
