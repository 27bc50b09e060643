import type { Location as SarifLocation, Region } from 'sarif'
import type { Location } from '../../core/location.ts'

/** A place, by a path from the root of the repository. What has no line is at the first: GitHub shows nothing without. */
export function placeOf(location: Location): SarifLocation {
  return { physicalLocation: { artifactLocation: artifactOf(location.path), region: regionOf(location) } }
}

/** A file of the repository. */
export function artifactOf(path: string): { readonly uri: string; readonly uriBaseId: string } {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
}

/** Lines and columns as the review has them: from 1, columns in UTF-16 units, the end exclusive. */
export function regionOf({ startLine, startColumn, endLine, endColumn }: Location): Region {
  return {
    startLine: startLine ?? 1,
    ...(startColumn !== undefined && { startColumn }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn })
  }
}

/** A relative reference, RFC 3986; bytes that are no UTF-8, `\xNN` in the path, are written as such. */
function uriOf(path: string): string {
  return path
    .split(/(\\x[0-9a-f]{2})/i)
    .map((part, at) => (at % 2 === 1 ? `%${part.slice(2).toUpperCase()}` : encoded(part)))
    .join('')
}

function encoded(text: string): string {
  return text
    .toWellFormed()
    .split('/')
    .map(part => encodeURIComponent(part))
    .join('/')
}
