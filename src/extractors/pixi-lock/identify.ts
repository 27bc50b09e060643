import { isPackageFile, readPackageFile } from '../../ecosystems/conda/package-file.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlEntry, YamlMap } from '../../syntax/yaml/tree.ts'

/** Which package an entry is about. */
export interface Identified {
  readonly ecosystem: 'conda' | 'pypi'
  /** What environments call it: mostly the URL or path of the file. */
  readonly reference: string
  /** The URL or path of the file or of the sources. */
  readonly address: string
  readonly name: string
  readonly version: string | undefined
  /** The entries that say so, the first ones first. */
  readonly places: readonly (YamlEntry | undefined)[]
}

/**
 * Reads the identity of an entry. From version 6 on, `conda:` and `pypi:` hold the address, and a conda package is named
 * by its file alone; before, there are `kind` or `manager`, `name` and `version`.
 */
export function identify(entry: YamlMap): Identified | undefined {
  const kind = yamlText(entry, 'kind') ?? yamlText(entry, 'manager')
  const at = (key: string): YamlEntry | undefined => entry.entries.get(key)
  const source = yamlText(entry, 'conda_source')
  if (source !== undefined) return readSource(source, at('conda_source'))
  const key = ['conda', 'pypi'].find(name => entry.entries.has(name))
  const ecosystem =
    (key ?? kind) === 'conda' ? 'conda' : ['pypi', 'pip'].includes(key ?? kind ?? '') ? 'pypi' : undefined
  if (ecosystem === undefined) return undefined
  const address = yamlText(entry, ...(key === undefined ? ['url'] : [key])) ?? yamlText(entry, 'path') ?? ''
  const file = ecosystem === 'conda' ? fileOf(address) : archiveName(address.replace(/[?#].*$/s, ''))
  const name = yamlText(entry, 'name') ?? file?.name
  if (name === undefined || name === '') return undefined
  const named = [at('name'), at('version')].filter(place => place !== undefined)
  return {
    ecosystem,
    reference: address,
    address,
    name,
    version: yamlText(entry, 'version') ?? file?.version,
    places: named.length > 0 ? named : [key === undefined ? at('url') : at(key)]
  }
}

function fileOf(address: string): { name: string; version: string } | undefined {
  return isPackageFile(address) ? readPackageFile(address) : undefined
}

/** `name[hash] @ path`: a package that is built from source. */
function readSource(text: string, place: YamlEntry | undefined): Identified | undefined {
  const [, name, path = ''] = /^([\w.-]+)(?:\[[^\]]*\])?\s@\s(.*)$/s.exec(text.trim()) ?? []
  return name === undefined
    ? undefined
    : { ecosystem: 'conda', reference: text, address: path, name, version: undefined, places: [place] }
}
