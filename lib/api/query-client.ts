import { QueryClient } from '@tanstack/react-query'

/**
 * Answers stay fresh for five minutes: what the server prefetched is not asked for again on first load. A refused
 * request (4xx) is not repeated; it would be refused again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && !('status' in error && Number(error.status) < 500),
      },
    },
  })
}
