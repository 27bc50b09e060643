import { hosts } from '../../hosts/registry.generated.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import type { Range } from './load.ts'

/** A call that runs code from a Space of the Hub, which is no component that a review knows. */
export interface SpaceLoad {
  readonly call: Call
  readonly at: Range
  /** Its name; undefined where only the running program knows it. */
  readonly name: string | undefined
  /** One of those that the library itself keeps: `accuracy`. */
  readonly isOwn: boolean
}

const loaders: readonly (readonly [path: RegExp, keyword: string])[] = [
  [/^evaluate\.(?:loading\.)?load$/, 'path'],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?load_tool$/, 'repo_id'],
  [/^(?:transformers|smolagents)\.(?:[\w.]+\.)?[A-Z]\w*\.from_hub$/, 'repo_id']
]

/** Whether a text can hold such a call. */
export const mayLoadSpaces =
  /\bevaluate\b[ \t]{0,8}(?:\.|\bimport\b)|import\b[^\n]{0,200}\bevaluate\b|load_tool|from_hub/

/** What `evaluate.load`, `load_tool` and `from_hub` of agents run. Read from evaluate 0.4.6, smolagents 1.22. */
export function readSpaces(file: PythonFile, call: Call, { path, root }: DottedPath): readonly SpaceLoad[] {
  const keyword = root === 'import' || root === 'unbound' ? loaders.find(([form]) => form.test(path))?.[1] : undefined
  const argument = keyword === undefined ? undefined : file.argument(call, keyword, 0)
  if (argument === undefined) return []
  const { node, scope } = argument
  const { constants, open } = file.evaluate(node, scope)
  const host = hosts.get('hugging-face')
  const found = constants.flatMap(({ value, from, to }): readonly SpaceLoad[] => {
    const name = value.type === 'string' ? host?.identify(value.text, 'model')?.name : undefined
    return name === undefined ? [] : [{ call, at: { from, to }, name, isOwn: !name.includes('/') }]
  })
  return open ? [...found, { call, at: { from: node.from, to: node.to }, name: undefined, isOwn: false }] : found
}
