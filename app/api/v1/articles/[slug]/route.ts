import { recordRoute } from '@/app/api/_server/read-route'
import { getArticle } from '@/db/queries/article'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = recordRoute(getArticle)
