import { recordRoute } from '@/app/api/_server/read-route'
import { getConflict } from '@/db/queries/conflict'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getConflict)
