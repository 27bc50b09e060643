/** A revision for people: a full hash is shortened. */
export function shortRevision(revision: string | undefined): string | undefined {
  const [, prefix = '', hash] = /^(sha\d{3}:)?([0-9a-f]{40,128})$/u.exec(revision ?? '') ?? []
  return hash === undefined ? revision : `${prefix}${hash.slice(0, 12)}…`
}
