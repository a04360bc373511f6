/** Finest first. Apart from the arithmetic on them, which a page without a chart does not need. */
export const BUCKET_SIZES = ['day', 'month', 'quarter', 'year'] as const
export type BucketSize = (typeof BUCKET_SIZES)[number]
