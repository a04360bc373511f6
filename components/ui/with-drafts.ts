/** A link to a record, or from one, that is not approved shows drafts; any other would lead to the notice. */
export function withDrafts(path: string, state: string): string {
  return state === 'approved' ? path : `${path}${path.includes('?') ? '&' : '?'}drafts=true`
}
