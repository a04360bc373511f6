import { readRoute } from '@/app/api/_server/read-route'
import { getMatrix } from '@/db/queries/matrix'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getMatrix)
