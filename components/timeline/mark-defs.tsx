export type MarkIds = { barred: string; hatch: string; fadeBoth: string; fadeLeft: string; fadeRight: string }

/** The names of a figure's patterns and masks. `base` is unique on the page. */
export function createMarkIds(base: string): MarkIds {
  return {
    barred: `${base}barred`,
    hatch: `${base}hatch`,
    fadeBoth: `${base}fade-both`,
    fadeLeft: `${base}fade-left`,
    fadeRight: `${base}fade-right`,
  }
}

function Fade({ id, stops }: { id: string; stops: readonly (readonly [offset: number, opacity: number])[] }) {
  return (
    <>
      <linearGradient id={`${id}-ramp`}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stopColor="#fff" stopOpacity={opacity} />
        ))}
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ramp)`} />
      </mask>
    </>
  )
}

/** Patterns and masks that a figure's marks refer to. Not hidden by `display`, which would switch masks off. */
export function MarkDefs({ ids }: { ids: MarkIds }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id={ids.barred} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--paper)" />
          <rect width="1.75" height="5" fill="var(--muted)" />
        </pattern>
        <pattern id={ids.hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="1" height="4" fill="var(--muted)" />
        </pattern>
        <Fade
          id={ids.fadeBoth}
          stops={[
            [0, 0.1],
            [0.12, 1],
            [0.88, 1],
            [1, 0.1],
          ]}
        />
        <Fade
          id={ids.fadeLeft}
          stops={[
            [0, 0],
            [1, 1],
          ]}
        />
        <Fade
          id={ids.fadeRight}
          stops={[
            [0, 1],
            [1, 0],
          ]}
        />
      </defs>
    </svg>
  )
}
