/** No option, and nothing that a shell reads. */
const plain = /^[A-Za-z0-9[][\w./:[\]-]{0,600}$/

/** The command that prints the digest of an image; undefined for a reference that is safer not pasted into a shell. */
export function digestCommand(reference: string): string | undefined {
  if (!plain.test(reference)) return undefined
  const word = /[[\]]/.test(reference) ? `'${reference}'` : reference
  return `docker buildx imagetools inspect ${word} --format '{{.Manifest.Digest}}'`
}
