import { readRoute } from '@/app/api/_server/read-route'
import { makeOpenApi } from '@/lib/api/openapi'
import { version } from '@/package.json'

const description = makeOpenApi(version)

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(() => description)
