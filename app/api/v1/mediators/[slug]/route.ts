import { recordRoute } from '@/app/api/_server/read-route'
import { getActor } from '@/db/queries/actor'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getActor)
