import { readRoute } from '@/app/api/_server/read-route'
import { getEvents } from '@/db/queries/events'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getEvents)
