import * as v from 'valibot'
import type { Node } from './document.ts'
import { child, type Reading } from './lists.ts'
import type { PackageIndex } from '../policy.ts'
import { quote } from './problem.ts'

/** An index of the policy. Its token is never written there: the workflow hands it in a variable made for it. */
export const indexEntry = v.strictObject({
  url: v.pipe(v.string(), v.description('URL of the index, as in manifests and lockfiles')),
  ecosystem: v.pipe(v.picklist(['pypi', 'npm']), v.description('API of the index')),
  tokenEnv: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^WEIGHBRIDGE_[A-Z0-9_]{1,80}$/, 'must be the name of a variable that begins with WEIGHBRIDGE_'),
      v.description('Environment variable with its token, or user:password')
    )
  )
})

/** `sources.indexes`: what has the wrong form has been said by the schema. */
export function readIndexes(root: Node, reading: Reading): readonly PackageIndex[] {
  const node = child(child(root, 'sources'), 'indexes')
  return (node?.items ?? []).flatMap(item => {
    const parsed = v.safeParse(indexEntry, item.value)
    if (!parsed.success) return []
    const { url, ecosystem, tokenEnv } = parsed.output
    const problem = problemOf(url)
    if (problem !== undefined) {
      reading.complaints.push({ message: `${quote(url)} ${problem}`, span: child(item, 'url')?.span ?? item.span })
      return []
    }
    return [{ url, ecosystem, ...(tokenEnv === undefined ? {} : { tokenEnv }) }]
  })
}

function problemOf(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is not the address of an index'
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && local)) return 'must begin with https://'
  if (username !== '' || password !== '') return 'holds a user or a password; name a variable under tokenEnv'
  return search === '' && hash === '' ? undefined : 'must not have a query or a fragment'
}
