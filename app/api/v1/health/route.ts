import { readRoute } from '@/app/api/_server/read-route'
import { getHealth } from '@/db/queries/health'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getHealth)
