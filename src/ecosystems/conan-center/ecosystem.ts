import { unordered } from '../shared/unordered.ts'

/** C and C++ packages of ConanCenter. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('ConanCenter', 'conan')
