/** "Qatar’s envoy: what now?" -> "qatars-envoy-what-now"; what has no Latin letter or digit is "". */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/['’‘ʼʿʾ`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** As many whole words of a slug as fit into `length`. */
export function cutSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const cut = slug.slice(0, length + 1)
  const dash = cut.lastIndexOf('-')
  return dash > 0 ? cut.slice(0, dash) : slug.slice(0, length)
}

/** `doha-news-2024-07-30-qatar-russia-discuss`: the article's link, before it is made unique. */
export function articleSlug(article: {
  outlet: string | null
  published: string | null
  title: string | null
  hash: string
}): string {
  const title = cutSlug(slugify(article.title ?? ''), 50) || article.hash.slice(0, 8)
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(article.published ?? '')?.[0] ?? 'undated'
  return [cutSlug(slugify(article.outlet ?? ''), 40), date, title].filter((part) => part !== '').join('-')
}
