import { intervalSets } from '../shared/interval-sets.ts'
import { compareVersions } from './version.ts'

/** Sets of versions in the order of PEP 440. */
export const sets = intervalSets(compareVersions)
