import { readRoute } from '@/app/api/_server/read-route'
import { getOverview } from '@/db/queries/overview'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getOverview)
