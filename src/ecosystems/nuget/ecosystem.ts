import { unordered } from '../shared/unordered.ts'

/** .NET packages of NuGet. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('NuGet', 'nuget')
