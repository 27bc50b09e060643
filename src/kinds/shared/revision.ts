/** A revision for people: a full hash is shortened. */
export function shortRevision(revision: string | undefined): string | undefined {
  return revision !== undefined && /^[0-9a-f]{40,64}$/u.test(revision) ? `${revision.slice(0, 12)}…` : revision
}
