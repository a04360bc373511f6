import { recordRoute } from '@/app/api/_server/read-route'
import { getProcess } from '@/db/queries/process'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getProcess)
