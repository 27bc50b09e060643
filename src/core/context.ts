/**
 * What the file that names a component is for. Pipelines (`ci`) and what a person runs step by step (`interactive`) are code
 * that rules may tell apart.
 */
export type Context = 'code' | 'ci' | 'interactive' | 'test' | 'docs' | 'comment'

const weights: Readonly<Partial<Record<Context, number>>> = { comment: 0, docs: 0, test: 1 }

/** Whether what stands in a context counts more than what stands in another one: code more than tests, tests more than documentation. */
export function countsMore(context: Context, other: Context): boolean {
  return (weights[context] ?? 2) > (weights[other] ?? 2)
}

/** Whether what a file names counts less than code: it is tested with, or told. */
export function isAside(context: Context): boolean {
  return context === 'test' || context === 'docs' || context === 'comment'
}
