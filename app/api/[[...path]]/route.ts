import { problemResponse } from '@/app/api/_server/problem'

async function refusePath(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  return problemResponse(404, `There is no ${pathname}. /api/v1/openapi.json lists every route.`)
}

export {
  refusePath as GET,
  refusePath as POST,
  refusePath as PUT,
  refusePath as PATCH,
  refusePath as DELETE,
  refusePath as OPTIONS,
}
