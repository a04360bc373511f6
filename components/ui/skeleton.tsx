/** Holds a figure's place while the browser fetches, so that nothing jumps. */
export function Skeleton({ height, label }: { height: number; label: string }) {
  return (
    <div
      role="status"
      aria-label={label}
      style={{ height }}
      className="w-full bg-[repeating-linear-gradient(0deg,var(--paper-2)_0_23px,var(--line)_23px_24px)]"
    />
  )
}
