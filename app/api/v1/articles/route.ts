import { readRoute } from '@/app/api/_server/read-route'
import { getArticles } from '@/db/queries/articles'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(getArticles)
