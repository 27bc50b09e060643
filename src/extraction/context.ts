import type { Context } from '../core/context.ts'

const testFolders = new Set(['test', 'tests', '__tests__', 'testing', 'testdata', 'spec', 'specs', 'fixtures', 'e2e'])
const docsFolders = new Set(['doc', 'docs', 'documentation'])
const pipelineFolders = new Set(['.github', '.gitlab', '.circleci', '.buildkite', '.azure-pipelines', '.ci', 'ci'])

/**
 * What a file is for, by its path; where that does not tell, `otherwise`. The author of a change chooses paths, so a path never hides what is
 * malicious or denied: docs/decisions/052-contexts.md.
 */
export function contextOf(path: string, otherwise: Context = 'code'): Context {
  const segments = path.toLowerCase().split('/')
  const name = segments.pop() ?? ''
  if (segments.some(segment => testFolders.has(segment))) return 'test'
  if (/^(test_.*|.*_test|conftest)\.py$/.test(name) || /\.(test|spec)\.[cm]?[jt]sx?$/.test(name)) return 'test'
  if (segments.some(segment => docsFolders.has(segment)) || /\.(md|mdx|rst)$/.test(name)) return 'docs'
  return segments.some(segment => pipelineFolders.has(segment)) ? 'ci' : otherwise
}
