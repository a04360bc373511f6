import { readRoute } from '@/app/api/_server/read-route'
import { getFacets } from '@/db/queries/facets'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getFacets)
