import { readRoute } from '@/app/api/_server/read-route'
import { streamText } from '@/app/api/_server/stream-text'
import { getDataVersion } from '@/db/data-version'
import { openExport } from '@/db/queries/exports/open-export'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readRoute(
  (db, filters, { file = '' }, origin) => {
    const opened = openExport(db, file, filters, origin)
    return opened && { ...opened, name: file.replace('.', `-${getDataVersion(db)}.`) }
  },
  ({ type, name, pieces }, headers) =>
    new Response(streamText(pieces), {
      headers: {
        ...headers,
        'content-type': type,
        'content-disposition': `attachment; filename="good-offices-${name}"`,
      },
    }),
)
