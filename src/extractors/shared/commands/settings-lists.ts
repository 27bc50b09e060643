import type { Place } from '../../../commands/command-line.ts'
import type { Extraction, ExtractorInput, NamedList } from '../../extractor.ts'
import { besideScript, inContext } from './script-folder.ts'

const format = 'settings' as const

/** A settings file that something names, as what names it writes its path. */
export function settingsList(
  { path, start, end }: Place & { readonly path: string },
  { locate }: Pick<ExtractorInput, 'locate'>
): NamedList {
  return { path, format, location: locate(start, end) }
}

/** Where the settings files can be that a file names: they are read whatever their names are. */
export function settingsWanted(lists: readonly NamedList[], file: string): NonNullable<Extraction['wantsAs']> {
  const paths = lists
    .filter(list => list.format === format)
    .flatMap(({ path }) => {
      const plain = path.replace(/^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?)\//, '')
      const beside = besideScript(file, plain)
      return beside === undefined ? inContext(file, plain) : [beside]
    })
  return [...new Set(paths)].map(path => ({ path, format }))
}
