import { recordRoute } from '@/app/api/_server/read-route'
import { getClaim } from '@/db/queries/claim'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getClaim)
