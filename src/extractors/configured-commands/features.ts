import type { Embedded } from '../extractor.ts'
import { at, decodedText, entries, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { FoundValue } from '../shared/files/key-paths.ts'

/** A feature of dev containers that installs what one of its options names. */
interface Feature {
  readonly id: string
  readonly option: string
  /** The command that it runs with the names. */
  readonly command: string
}

/** By the last part of their names: collections are copied. <https://containers.dev/features> */
const features: readonly Feature[] = [
  { id: 'python', option: 'toolsToInstall', command: 'pipx install' },
  { id: 'pipx-package', option: 'package', command: 'pipx install' },
  { id: 'npm-package', option: 'package', command: 'npm install -g' },
  { id: 'npm-packages', option: 'packages', command: 'npm install -g' },
  { id: 'npm-packages', option: 'package', command: 'npm install -g' },
  { id: 'pip-packages', option: 'packages', command: 'pip install' },
  { id: 'cargo-packages', option: 'packages', command: 'cargo install' },
  { id: 'gem-package', option: 'package', command: 'gem install' }
]

/** The packages that features of a dev container install, as the commands that they run. */
export function featurePackages({ node, slot }: FoundValue, content: string): readonly Embedded[] {
  return entries(node).flatMap(({ key, value }) => {
    const id = /([\w-]+)(?::[\w.-]{1,100}|@sha256:\w{1,100})?$/.exec(key.slice(-300))?.[1]
    return features
      .filter(feature => feature.id === id)
      .flatMap(({ option, command }): readonly Embedded[] => {
        const named = at(value, option)
        const found = named === undefined || textOf(named) === undefined ? undefined : decodedText(content, named)
        if (found === undefined || found.text.trim() === '') return []
        const lead = command.length + 1
        const version = textOf(at(value, 'version')) ?? ''
        const isVersion = option === 'package' && /^\d[\w.+-]{0,100}$/.test(version)
        const text = found.text.replaceAll(',', ' ') + (isVersion ? joint(command) + version : '')
        const map = (offset: number): number => found.map(Math.min(Math.max(offset - lead, 0), found.text.length - 1))
        return [{ language: 'shell', text: `${command} ${text}`, map, slot }]
      })
  })
}

function joint(command: string): string {
  return command.startsWith('pip') ? '==' : '@'
}
