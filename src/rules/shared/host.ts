/** The host of a URL, lower case, without user and port; undefined for what is no URL, or a file. */
export function hostOf(url: string | undefined): string | undefined {
  const plain = url?.replace(/^git\+/, '')
  if (plain === undefined || !URL.canParse(plain)) return undefined
  const { hostname } = new URL(plain)
  return hostname === '' ? undefined : hostname.toLowerCase()
}
