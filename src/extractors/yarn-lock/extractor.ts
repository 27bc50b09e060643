import { unresolvedConflict, withoutConflictMarkers } from '../../syntax/shared/conflict-markers.ts'
import type { Extractor } from '../extractor.ts'
import { readBerry } from './berry.ts'
import { readClassic } from './classic.ts'
import { components, gap, type Mistake } from './entry.ts'

/** Reads the packages that a lockfile of yarn installs, in both of its formats. */
export const extractor: Extractor = {
  files: ['**/yarn.lock'],
  maxLength: 24_000_000,
  extract(input) {
    if (input.path.split('/').slice(0, -1).includes('node_modules')) return { components: [], gaps: [] }
    const { text, markers } = withoutConflictMarkers(input.content)
    const mistakes: Mistake[] = markers.slice(0, 1).map(place => ({ reason: unresolvedConflict, ...place }))
    const read = /^__metadata:/m.test(text) ? readBerry(text) : { ...readClassic(text), folders: [] }
    for (const mistake of read.mistakes) mistakes.push(mistake)
    return {
      components: components(read.entries, input),
      governs: read.folders,
      gaps: mistakes.map(mistake => gap(mistake, input))
    }
  }
}
