import type { Word } from '../../commands/command-line.ts'
import type { Install, InstalledPackage } from '../shared/install.ts'

/** Stands for the part of a word that is only known at run time. No name of a package can hold it. */
const unknown = '{…}'
const mostWords = 50

/**
 * The packages that a command names by words of which only the version is not known: `shale==$V`, `shale@$V`. Each such word
 * is read by the command's own rules with a mark in the place of what is not known; where the mark is anywhere but in the
 * version, it names nothing.
 */
export function unknownVersions(
  words: readonly Word[],
  { unresolved }: Install,
  install: (words: readonly Word[]) => Install | undefined
): readonly InstalledPackage[] {
  const starts = new Set(unresolved.map(({ start }) => start))
  const partly = words.filter(
    ({ text, around, start }) => text === undefined && around !== undefined && around.before !== '' && starts.has(start)
  )
  return partly.slice(0, mostWords).flatMap(word => {
    const { before = '', after = '' } = word.around ?? {}
    const marked = words.map(one => (one === word ? { ...one, text: `${before}${unknown}${after}` } : one))
    const packages = install(marked)?.packages ?? []
    return packages
      .filter(
        ({ start, name, version, source }) =>
          start === word.start && source.type === 'registry' && ![name, version, source.url].some(holdsUnknown)
      )
      .map(found => ({ ...found, versionUnknown: true as const }))
  })
}

/** Whether a requirement holds a variable that nobody has filled in: settings of tools name those of the environment. */
export function isUnfilled({ specifier = '' }: InstalledPackage): boolean {
  return specifier.includes('${')
}

function holdsUnknown(text = ''): boolean {
  return text.includes(unknown)
}
