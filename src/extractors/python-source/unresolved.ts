import type { Value } from '../../syntax/python/value.ts'

/** Calls whose result is a place on the local disk, or what an earlier call has fetched. */
const localCalls =
  /(?:^|\.|\))(?:snapshot_download|hf_hub_download|cached_file|join|Path|PurePath|joinpath|mkdtemp|TemporaryDirectory|abspath|realpath|expanduser|dirname|resolve|absolute|as_posix|gettempdir|getcwd|mktemp|get_output_dir)\(?\)?$/

/** Whether a value that is no text is one that loading from needs no word about. */
export function isLocal(value: Value): boolean {
  return value.type === 'object' && (value.path === '/' || localCalls.test(value.path))
}

/** Whether an expression is named like the id of something to load, and not like the thing itself. */
export function looksLikeId(expression: string): boolean {
  return /(?:name|id|path|repo|ckpt|checkpoint)s?(?:['"]\])?$/i.test(expression.slice(-200))
}

/** `callee(expression)` on one line, at most 80 characters: what a gap is about, wherever it stands. */
export function subjectOf(callee: string, expression: string): string {
  const line = `${callee}(${expression.slice(0, 200)})`.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
