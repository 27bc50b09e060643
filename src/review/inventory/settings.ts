import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { Component, IndexComponent } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { componentsOf, runRound, startPass, type Pass, type SideState } from '../../extraction/rounds.ts'
import type { ReadersOf } from '../../extraction/readers.ts'
import { depth, nearest } from './nearest.ts'
import { withFiles } from './read.ts'

/** So many folders above a manifest are searched for settings files. */
const mostAbove = 8
/** So many settings files are asked for; those nearest to the root first. */
const most = 400

/**
 * What the settings files say about indexes that lie beside the manifests of a pass or above them, changed or not. A file
 * that cannot be read says nothing: its packages are judged as those of the default index.
 */
export async function indexSettings(
  source: ChangeSource,
  known: SideState,
  pass: Pass,
  readersOf: ReadersOf,
  signal: AbortSignal
): Promise<readonly IndexComponent[]> {
  const found = componentsOf(known, pass)
  const paths = settingsPaths(found).filter(path => !pass.paths.has(path))
  const state = await withFiles(source, known, { texts: paths, stored: [] }, signal)
  const ran = await runRound(state, startPass(state, paths, readersOf), signal)
  return [...found, ...componentsOf(ran.state, ran.pass)].filter(component => component.kind === 'index')
}

/** Where settings files may be that hold for some packages. */
function settingsPaths(components: readonly Component[]): readonly string[] {
  const paths = new Set<string>()
  // A lockfile has many packages in one folder.
  const searched = new Set<string>()
  for (const component of components) {
    if (component.kind !== 'package') continue
    const place = `${component.ecosystem}\n${component.location.path}`
    if (searched.has(place)) continue
    searched.add(place)
    const { settingsFiles = [] } = ecosystems.get(component.ecosystem) ?? {}
    let folder = posix.dirname(component.location.path)
    for (let above = 0; above <= mostAbove && settingsFiles.length > 0; above++) {
      for (const name of settingsFiles) paths.add(posix.join(folder, name))
      if (folder === '.') break
      folder = posix.dirname(folder)
    }
  }
  const files = [...paths].map(path => ({ path }))
  return nearest(files, ({ path }) => depth(path), most).map(({ path }) => path)
}
