import type { FileChange } from './github-diff.ts'
import { refusal } from './github-http.ts'
import type { Call } from './github-http.ts'
import type { PullState } from './github-state.ts'

/** What a pull request changes, from its merge base with the base branch of now. */
export async function changesOf(call: Call, pull: PullState, head = pull.headSha): Promise<readonly FileChange[]> {
  return call.repository.objects.changes(await mergeBaseOf(call, pull, head), head)
}

export async function mergeBaseOf({ repository: { objects } }: Call, pull: PullState, head: string): Promise<string> {
  const tip = (await objects.resolve(pull.base)) ?? pull.baseSha
  return (await objects.mergeBase(tip, head)) ?? tip
}

/** A body that GitHub takes: there is one, and it is no longer than 65,536 characters. */
export function checkedBody(body: unknown, resource: string): string {
  const text = typeof body === 'string' ? body : ''
  if (text.trim() === '') {
    throw refusal(422, 'Validation Failed', [{ resource, code: 'missing_field', field: 'body' }])
  }
  checkLength(text, resource)
  return text
}

export function checkLength(text: string, resource: string): void {
  if (Array.from(text).length <= 65_536) return
  const message = 'body is too long (maximum is 65536 characters)'
  throw refusal(422, 'Validation Failed', [{ resource, code: 'custom', field: 'body', message }])
}
