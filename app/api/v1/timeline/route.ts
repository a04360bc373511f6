import { readRoute } from '@/app/api/_server/read-route'
import { getTimeline } from '@/db/queries/timeline'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getTimeline)
