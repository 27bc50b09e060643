import type { PackageComponent, PackageSource } from '../../core/component.ts'
import type { IndexSetting } from '../shared/index-setting.ts'
import { publicIndex } from './public-index.ts'

/**
 * The source of a package, with what the settings say that hold where it is installed, the last of them first. What names
 * its index itself comes from there. An additional index leaves the default one in place.
 */
export function withSettings(
  source: PackageSource,
  { ecosystem, name }: Pick<PackageComponent, 'ecosystem' | 'name'>,
  settings: readonly IndexSetting[]
): PackageSource {
  if (source.type !== 'registry' || source.url !== undefined || settings.length === 0) return source
  const own = settings.filter(setting => setting.ecosystem === ecosystem)
  const serving = own.filter(
    ({ use, scope }) => use === 'default' && (scope === undefined || name.startsWith(`${scope}/`))
  )
  const main = serving.findLast(({ scope }) => scope !== undefined) ?? serving.at(-1)
  const url = main === undefined || publicIndex(ecosystem, main.url) === 'default' ? undefined : main.url
  const further = own.flatMap(setting => (setting.use === 'additional' ? (setting.url ?? setting.name) : []))
  const others = [...(url === undefined ? [] : [url]), ...(source.extraIndexes ?? []), ...further]
  const isAlone = main?.scope !== undefined || (source.extraIndexes === undefined && further.length === 0)
  if (url !== undefined && isAlone) return { ...source, url }
  return others.length === 0 ? source : { ...source, extraIndexes: [...new Set(others)] }
}
