import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link inside the app. Nothing is fetched before it is followed: a screen of a hundred links would ask the server for a
 * hundred pages, each read from the store as it is now.
 */
export default function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
