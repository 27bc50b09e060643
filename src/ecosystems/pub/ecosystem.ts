import { unordered } from '../shared/unordered.ts'

/** Dart packages of pub.dev. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('Pub', 'pub')
