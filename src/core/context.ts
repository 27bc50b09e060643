import type { Context } from './component.ts'

/** Whether what a file names counts less than code: it is tested with, or told. */
export function isAside(context: Context): boolean {
  return context === 'test' || context === 'docs' || context === 'comment'
}
