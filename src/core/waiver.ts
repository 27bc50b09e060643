/** Whether a waiver can name an advisory by this id: `CVE-2024-12345`. */
export function isAdvisoryId(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(text)
}

/** Whether a waiver can name a file by this path: from the root of the repository, without wildcards. */
export function isWaiverPath(text: string): boolean {
  return !/[*\\]|^\.{0,2}\/|\/$|^$/.test(text) && !text.split('/').some(each => /^\.{0,2}$/.test(each))
}
