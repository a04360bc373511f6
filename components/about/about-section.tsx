import type { ReactNode } from 'react'

/** One part of a long page: its heading in the margin where there is room, its text beside it. */
export function AboutSection({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-2 border-t border-line py-8 lg:grid-cols-[14rem_minmax(0,52rem)]"
    >
      <h2 id={id} className="scroll-mt-4 font-serif text-xl">
        {heading}
      </h2>
      <div className="min-w-0 space-y-3 text-base">{children}</div>
    </section>
  )
}
