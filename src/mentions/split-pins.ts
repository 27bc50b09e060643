import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { EcosystemPin } from './artefacts.ts'
import { enclosingKeys } from './enclosing-keys.ts'
import { isInstallKey } from './keys.ts'

/** So much before a version is looked at for its name, and for what says that the name is that of a package. */
const longestLine = 200
const longest = 300
/** So many versions of one text are looked at. */
const most = 20_000

const versions = /(?<![\w.-])v?(\d{1,5}(?:\.\d{1,6}){2})(?![\w+-]|\.\w)/g
const packageName = '(?:([a-z]{2,10}):)?((?:@[\\w.-]{1,60}/)?[A-Za-z][\\w.-]{0,80})'
/** `"name": "1.2.3"`, `name = "==1.2.3"`, `name = { version = "1.2.3"`, `('name', '1.2.3')`. */
const keyed = new RegExp(
  `(?:^|[\\s"'\`{[(,./])${packageName}["'\`]?[ \\t]{0,5}(?:=>|[:=,])[ \\t]{0,5}` +
    `(?:\\{\\s{0,5}["']?version["']?[ \\t]{0,5}[:=][ \\t]{0,5})?["'\`]?(?:={1,3}[ \\t]?)?$`
)
/** `name 1.2.3` on a line of its own, also as an item of a list. */
const listed = new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:name:[ \\t]+)?${packageName}[ \\t]+(?:={1,3}[ \\t]?)?$`)
/** A version under a key of its own; its name stands under another one. */
const ownKey = /(?:^|[\s{,(["'])(?:version|ensure)["']?\s{0,5}(?:=>|[:=]|[ \t])\s{0,5}["']?(?:={1,3}[ \t]?)?$/i
const nameKey = new RegExp(
  `(?:^|[\\s{,(["'])(?:p?name|pkg|package(?:_name)?|\\w{1,20}_package|package[ \\t]{0,4}\\{)["']?[ \\t]{0,5}(?:=>|[:=]|[ \\t])[ \\t]{0,5}` +
    `["']?${packageName}(?=["'\\s,;:})])`,
  'gi'
)

const prefixes = new Map(
  [...ecosystems].flatMap(([id, { mentions }]) => (mentions?.prefixes ?? []).map(one => [one, id]))
)
const wordsOf = [...ecosystems].flatMap(([id, { mentions }]) =>
  (mentions?.words ?? []).map(word => [word, id] as const)
)
const wordSources = wordsOf.map(([word]) => word)
const words = wordsOf.map(([word, id]) => [new RegExp(`(?:^|[^a-z])${word}(?![a-z])`, 'i'), id] as const)
/** Any of these words: before most versions is none. */
const anyWord = new RegExp(`(?:^|[^a-z])(?:${wordSources.join('|')})(?![a-z])`, 'i')
const dependency = /^(?:\w{1,20}\.)?(?:dev|peer|optional)?dependencies\./i
const joined = [...ecosystems].flatMap(([id, { mentions }]) => (mentions?.joint === undefined ? [] : [id]))

/** Something of what says that names are those of packages. A table of numbers has none of it. */
const mayName = new RegExp(
  [...prefixes.keys(), ...wordSources, 'requir', 'dependenc', 'deps', 'packages', 'librar'].join('|'),
  'i'
)

/**
 * Packages whose name and exact version stand apart, as keys and values do: only where something around them says that they
 * are packages, and of each ecosystem that it may be. One pass, bounded looks around each version.
 */
export function splitPinsIn(text: string): readonly EcosystemPin[] {
  const found: EcosystemPin[] = []
  if (!mayName.test(text)) return found
  let left = most
  for (const match of text.matchAll(versions)) {
    if (left-- === 0) break
    const [whole, version = ''] = match
    const end = match.index + whole.length
    const before = text.slice(Math.max(0, match.index - longest), match.index)
    const line = before.slice(before.lastIndexOf('\n') + 1).slice(-longestLine)
    const named = nameBefore(before, line, text.slice(end, end + 1))
    if (named === undefined) continue
    const { prefix, start } = named
    if (prefix !== undefined && !prefixes.has(prefix)) continue
    // The path of a key: `dependencies.name`.
    const name = named.name.replace(dependency, '')
    let keys: readonly string[] | undefined
    const above = (): readonly string[] => (keys ??= enclosingKeys(text, match.index - line.length, line))
    const said = ecosystemsOf(prefix, before, above)
    const place = { start: match.index - before.length + start, end }
    if (said.length > 0) for (const ecosystem of said) found.push({ ecosystem, name, version, ...place })
    else if (name !== named.name || above().some(isInstallKey))
      for (const ecosystem of joined) found.push({ ecosystem, name, version, isSupposed: true, ...place })
  }
  return found
}

interface Named {
  readonly prefix: string | undefined
  readonly name: string
  /** Offset in what stands before the version. */
  readonly start: number
}

function nameBefore(before: string, line: string, after: string): Named | undefined {
  if (ownKey.test(line)) {
    const last = [...before.matchAll(nameKey)].at(-1)
    if (last !== undefined) return { prefix: last[1], name: last[2] ?? '', start: last.index }
  }
  const direct = keyed.exec(line) ?? (/\s|^$/.test(after) ? listed.exec(line) : null)
  return direct
    ? { prefix: direct[1], name: direct[2] ?? '', start: before.length - line.length + direct.index }
    : undefined
}

function ecosystemsOf(prefix: string | undefined, before: string, keys: () => readonly string[]): readonly string[] {
  const owner = prefix === undefined ? undefined : prefixes.get(prefix)
  if (owner !== undefined) return [owner]
  const texts = [before, ...keys()].filter(text => anyWord.test(text))
  if (texts.length === 0) return []
  const said = words.flatMap(([word, id]) => (texts.some(text => word.test(text)) ? [id] : []))
  return [...new Set(said)]
}
