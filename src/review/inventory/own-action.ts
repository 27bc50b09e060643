import { readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { FileChange } from '../../rules/rule.ts'

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/
const usesRoot = /uses['"]?[ \t]*:[ \t]*['"]?\.\/?['"]?[ \t\r]*(?=[,}\]#]|$)/m

/** Gives workflows that run the repository's own action (`uses: ./`) the text of it, as the base side has it. */
export async function withOwnAction(
  files: readonly FileChange[],
  source: ChangeSource,
  signal: AbortSignal
): Promise<readonly FileChange[]> {
  const using = new Set(
    files.filter(({ path, text }) => {
      return workflow.test(path) && [text?.base, text?.head].some(each => each !== undefined && usesRoot.test(each))
    })
  )
  if (using.size === 0) return files
  const places = ['action.yml', 'action.yaml'].map(path => ({ at: 'base', path }) as const)
  const found = (await readTexts(source, places, signal)).find(({ type }) => type === 'text')
  if (found?.type !== 'text') return files
  const { text: action } = found
  return files.map(file => (using.has(file) ? { ...file, action } : file))
}
