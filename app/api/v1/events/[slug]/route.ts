import { recordRoute } from '@/app/api/_server/read-route'
import { getEvent } from '@/db/queries/event'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getEvent)
