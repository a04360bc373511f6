'use client'

import { useState } from 'react'

/** What a control shows: a change at once, and whatever the link says as soon as that has followed. */
export function useEcho<T>(value: T): [shown: T, show: (value: T) => void] {
  const [shown, show] = useState(value)
  const [known, setKnown] = useState(value)
  if (JSON.stringify(known) !== JSON.stringify(value)) {
    setKnown(value)
    show(value)
  }
  return [shown, show]
}
