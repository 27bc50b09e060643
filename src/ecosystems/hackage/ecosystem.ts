import { unordered } from '../shared/unordered.ts'

/** Haskell packages of Hackage. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('Hackage', 'hackage')
