import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { Pinned } from './pin-notation.ts'

const types = new Map([...ecosystems].map(([id, { purlType }]) => [purlType, id] as const))

/** So many of one text are looked at. */
const most = 20_000

/** The package URLs in a text that have a version, <https://github.com/package-url/purl-spec>. */
export function packageUrls(text: string): readonly (Pinned & { readonly ecosystem: string })[] {
  const found: (Pinned & { readonly ecosystem: string })[] = []
  for (let at = text.indexOf('pkg:'); at !== -1 && found.length < most; at = text.indexOf('pkg:', at + 4)) {
    const pattern = /pkg:\/{0,2}([a-z][a-z\d.+-]{0,30})\/([\w.~%@+/!-]{1,400})/iy
    pattern.lastIndex = at
    const [, type = '', path = ''] = pattern.exec(text) ?? []
    const ecosystem = types.get(type.toLowerCase())
    const joint = path.lastIndexOf('@')
    const version = decoded(path.slice(joint + 1).replace(/[.:!/]{1,400}$/, ''))
    if (ecosystem === undefined || joint < 1 || version === undefined || !/^v?\d/.test(version)) continue
    const name = decoded(path.slice(0, joint))
    if (name !== undefined) found.push({ ecosystem, name, version, start: at, end: pattern.lastIndex })
  }
  return found
}

/** Undefined where an escape is cut off or is no text. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
