import { publicIndex } from '../ecosystems/lookup/public-index.ts'
import type { IndexSetting } from '../ecosystems/shared/index-setting.ts'

/** Whether a setting names an index that anybody may run, or gives up how servers are known. */
export function isStrange({ ecosystem, url, unchecked }: IndexSetting): boolean {
  if (ecosystem === undefined || url === undefined) return unchecked === true
  return !['default', 'mirror', 'project'].includes(publicIndex(ecosystem, url) ?? '')
}
