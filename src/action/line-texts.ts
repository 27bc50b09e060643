import { readTexts } from '../changes/content/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import type { Finding } from '../core/finding.ts'
import type { Location } from '../core/location.ts'
import { timeLimit } from '../core/time-limit.ts'

/** More files than comments on lines are posted. */
const mostFiles = 50

/**
 * The lines that suggestions would replace, read again for those few files, of the first findings. `signal` is that of posting: the review's own
 * time may be up. The function gives undefined for what could not be read; `log` is told why.
 */
export async function lineTexts(
  findings: readonly Finding[],
  source: ChangeSource,
  signal: AbortSignal,
  log: (line: string) => void
): Promise<(location: Location) => string | undefined> {
  const fixable = findings.filter(({ fix }) => fix?.edits.length === 1)
  const paths = [...new Set(fixable.map(({ location }) => location.path))].slice(0, mostFiles)
  const requests = paths.map(path => ({ at: 'head' as const, path }))
  const time = AbortSignal.any([signal, timeLimit(30_000)])
  const contents = paths.length === 0 ? [] : await readTexts(source, requests, time)
  const lines = new Map<string, readonly string[]>()
  for (const [index, path] of paths.entries()) {
    const content = contents[index]
    if (content?.type === 'text') lines.set(path, content.text.split('\n'))
    else log(`no suggestions for ${path}: ${content?.type === 'failed' ? content.reason : 'no content'}`)
  }
  return ({ path, side, startLine }) =>
    side === 'head' && startLine !== undefined ? lines.get(path)?.[startLine - 1]?.replace(/\r$/, '') : undefined
}
