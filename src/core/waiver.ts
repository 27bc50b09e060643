/** Whether a waiver can name an advisory by this id: `CVE-2024-12345`. */
export function isAdvisoryId(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(text)
}

/** Whether a waiver can name a file by this path: from the root of the repository, without wildcards. */
export function isWaiverPath(text: string): boolean {
  return !/[*\\]|^\.{0,2}\/|\/$|^$/.test(text) && !text.split('/').some(each => /^\.{0,2}$/.test(each))
}

/** What an entry that is offered says where people have to write something. */
export const placeholders = { reason: 'say why this is acceptable', by: 'your name' } as const

/** What is wrong with a value in whose place nobody has written anything, as a clause. */
export function placeholderProblem(key: keyof typeof placeholders, value: string): string | undefined {
  if (value.trim().toLowerCase() !== placeholders[key]) return undefined
  const wanted = key === 'by' ? 'who answers for this' : 'why this is acceptable'
  return `"${placeholders[key]}" is a placeholder: write ${wanted}`
}

/**
 * The path of one file as a glob of the policy: what is no part of the grammar of globs is written as `?`. Undefined where
 * that is not possible.
 */
export function acceptedPath(path: string): string | undefined {
  if (!/\S/.test(path) || path.length > 512 || path.split('/').some(each => /^\.{0,2}$/.test(each))) return undefined
  return path.replace(/[\\[\]{}()*]|^!/g, '?')
}
