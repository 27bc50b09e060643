import { unordered } from '../shared/unordered.ts'

/** PHP packages of Packagist, named `vendor/name`. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('Packagist', 'composer')
