import { readRoute } from '@/app/api/_server/read-route'
import { getLanes } from '@/db/queries/lanes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getLanes)
