import { readRoute } from '@/app/api/_server/read-route'
import { getClaims } from '@/db/queries/claims'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getClaims)
