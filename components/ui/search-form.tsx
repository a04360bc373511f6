/** A plain search that works without scripts: it asks the server for `action?q=…`. */
export function SearchForm({ action, label, defaultValue }: { action: string; label: string; defaultValue?: string }) {
  return (
    <form action={action} role="search" className="flex max-w-md gap-2">
      <input
        type="search"
        name="q"
        required
        maxLength={200}
        aria-label={label}
        placeholder={label}
        defaultValue={defaultValue}
        className="field min-w-0 flex-1"
      />
      <button type="submit" className="h-8 border border-ink px-3 text-sm">
        Search
      </button>
    </form>
  )
}
