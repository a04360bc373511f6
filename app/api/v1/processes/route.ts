import { readRoute } from '@/app/api/_server/read-route'
import { getProcesses } from '@/db/queries/processes'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getProcesses)
