import type { Standing } from '../core/package-role.ts'
import { enclosingPart } from './enclosing-part.ts'

/** Words that say of a version that it must not come in. */
export const refusing = new RegExp(
  `(?:^|[^a-z])(?:den(?:y|ied|ies)|(?:deny|block|black)[-_]?list\\w{0,20}|blocked|ban(?:ned|s)?|forbid(?:den)?|iocs?|avoid|yanked|
  disallow\\w{0,20}|prohibit\\w{0,20}|malicious|compromised|malware|vulnerable|exclud\\w{1,20}|reject\\w{0,20}|
  quarantin\\w{0,20}|known[-_ ]?bad|bad[-_]?(?:versions?|packages?)|delete from)(?![a-z])`.replace(/\n\s*/g, ''),
  'i'
)

/** Keys whose entries replace what others ask for. */
const replaces = /^(?:overrides?|resolutions|patchedDependencies|replace|override-dependencies)$/i

/** Keys whose values are installed by whatever reads the file. */
const installs =
  /^(?:[\w.-]{0,40}(?:(?:install|setup|tests?|extras|build|dev)[-_]?requires?|requirements?|dependencies|deps|packages)|requires?|pip|npm|libraries)$/i

/** Whether what stands under a key is installed. */
export function isInstallKey(key: string): boolean {
  return installs.test(key)
}

/** Where a pin stands by the keys above it, its line up to it, and what follows on its line. */
export function standingUnder(keys: readonly string[], before: string, after: string): Standing {
  const installedBy = keys.findIndex(key => installs.test(key))
  const refusals = [enclosingPart(before), ...keys].filter(part => refusing.test(part))
  // `excluded_env: {pip: […]}` may be the name of a group; `denied: {packages: […]}` is a list of what is denied.
  const isGroup = installedBy !== -1 && refusals.every(part => isWeak(part)) && !keys.slice(0, installedBy).some(isWeak)
  if (refusals.length > 0) return isGroup ? 'configured' : 'told'
  const isReplaced = keys.some(key => replaces.test(key))
  // `"name@1.0": "1.1"`: it is replaced; what stands behind the colon replaces.
  if (isReplaced && /^["']?\s{0,5}[:>=]/.test(after)) return 'told'
  return isReplaced || keys.some(key => installs.test(key)) ? 'installed' : 'configured'
}

/** Whether nothing but a weak word refuses in a text, one that names of groups have as well. */
function isWeak(part: string): boolean {
  return refusing.test(part) && !refusing.test(part.replace(/avoid|exclud\w{1,20}/gi, ''))
}

/** Keys whose values people read. */
const forPeople =
  /^(?:name|title|description|summary|label|message|msg|help|about|comments?|notes?|hints?|instructions?|markdown|prompt|placeholder|question|answer|readme|changelog|caption|tooltip|reason|details?|purpose|shortDescription|longDescription|long_description|error|warning|docs?|documentation|examples?|footer|site_description|release_?notes?)$/i

/** Whether people read what stands under a key. */
export function isForPeopleKey(key: string): boolean {
  return forPeople.test(key)
}

/** Whether one of some keys holds examples, whatever they are of. */
export function areExamples(keys: readonly string[]): boolean {
  return keys.some(key => /^examples?$/i.test(key))
}
