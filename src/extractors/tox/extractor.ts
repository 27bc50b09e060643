import { parseIni } from '../../syntax/ini/parse.ts'
import { sourceOffset } from '../../syntax/toml/tree.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readSettings } from '../shared/files/settings-file.ts'
import { at } from '../../syntax/lookup/settings-tree.ts'
import { fromIni } from './ini.ts'
import { fromTables } from './tables.ts'

/** Reads the environments of tox, <https://tox.wiki/en/latest/config.html>: what they install, and their commands. */
export const extractor: Extractor = {
  files: ['**/{tox.ini,tox.toml,setup.cfg,pyproject.toml}'],
  pointsAtRequirements: true,
  mayMatter: (content, path) =>
    /tox\.(?:ini|toml)$/.test(path) || /tool\.tox|\btox\s{0,10}[=.]|\[testenv/.test(content),
  extract(input: ExtractorInput): Extraction {
    return { components: [], gaps: [], embedded: read(input) }
  }
}

function read(input: ExtractorInput): readonly Embedded[] {
  const { path, content } = input
  if (!path.endsWith('.toml')) return fromIni(parseIni(content), offset => offset)
  const { root } = readSettings(input)
  const tables = path.endsWith('pyproject.toml') ? at(root, 'tool', 'tox') : root
  const legacy = at(tables, 'legacy_tox_ini')
  const inside =
    legacy?.type === 'string' && 'raw' in legacy
      ? fromIni(parseIni(legacy.value), offset => sourceOffset(legacy, offset))
      : []
  return [...fromTables(tables, content), ...inside]
}
