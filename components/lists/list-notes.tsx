import { Notice } from '@/components/ui/notice'

/** What the answer says a reader must know of it. */
export function ListNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <div className="pt-3">
      <Notice>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
    </div>
  )
}
