import { unordered } from '../shared/unordered.ts'

/** Erlang and Elixir packages of Hex. Only osv-scanner reads their lockfiles, and compares their versions. */
export const ecosystem = unordered('Hex', 'hex')
