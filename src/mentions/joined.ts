import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { EcosystemPin } from './artefacts.ts'

/** Longer texts are not looked into. */
const longest = 300_000
/** So many versions are looked for, and so many places that may give one. */
const most = 50
const mostGiven = 20

const number = 'v?(\\d{1,5}(?:\\.\\d{1,6}){1,4})(?![\\w.+-]*[A-Za-z*])'
/** What asks for the version that a variable has: `==${{ matrix.version }}`, `@$(VERSION)`, `=={version}`. */
const open = /(==|@)["']?(?:\$\$?[({]{0,2}|\{{1,2}|%\()\s{0,3}(?:\w{1,30}\.){0,4}([A-Za-z_]\w{0,60})/g
/** The name before it, which is no longer than `longestName`. */
const asked = /(?<![\w.@/-])((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{0,80})(?:\[[\w,. -]{0,60}\])?$/
const longestName = 210
/** What a name ends with: `LITELLM_VERSION=1.2.3`, `litellm_version: 1.2.3`, `variable "litellm_version" { default = "1.2.3"`. */
const named = new RegExp(
  `(?:VERSION|version|Version)["']?\\s{0,4}(?:[:?]?=|:|\\{\\s{0,9}default\\s{0,4}=)[ \\t]{0,4}["']?(?:==)?${number}`,
  'g'
)
const variable = /(?<![\w.-])([A-Za-z][A-Za-z\d_-]{1,60}?)[_-]?$/
const longestVariable = 64

const byJoint = [...ecosystems].flatMap(([ecosystem, { mentions }]) =>
  mentions?.joint === undefined ? [] : [{ ecosystem, joint: mentions.joint }]
)

/**
 * Packages whose versions the same text gives by a variable, a parameter or a matrix: where they are asked for. Also what the
 * name of a variable says, in each ecosystem that it may be.
 */
export function joinedIn(text: string): readonly EcosystemPin[] {
  if (text.length > longest) return []
  const found: EcosystemPin[] = []
  const versions = new Map<string, readonly string[]>()
  for (const { match, name, start } of namedBefore(text, open, asked, longestName)) {
    const [whole, joint, given = ''] = match
    if (!versions.has(given) && versions.size >= most) break
    const all = versions.get(given) ?? versionsOf(text, given)
    versions.set(given, all)
    const place = { start, end: match.index + whole.length }
    for (const { ecosystem } of byJoint.filter(one => one.joint === joint))
      for (const version of all) found.push({ ecosystem, name, version, isSupposed: true, ...place })
  }
  for (const { match, name: written, start } of namedBefore(text, named, variable, longestVariable)) {
    const [whole, version = ''] = match
    if (found.length >= most * mostGiven) break
    const name = written.toLowerCase().replaceAll('_', '-')
    const place = { start, end: match.index + whole.length }
    for (const { ecosystem } of byJoint) found.push({ ecosystem, name, version, isSupposed: true, ...place })
  }
  return found
}

/** Where a text holds a pattern right behind a name, which is looked for there alone. */
function* namedBefore(
  text: string,
  pattern: RegExp,
  name: RegExp,
  longest: number
): Iterable<{ readonly match: RegExpExecArray; readonly name: string; readonly start: number }> {
  for (const match of text.matchAll(pattern)) {
    const from = Math.max(0, match.index - longest)
    const before = name.exec(text.slice(from, match.index))
    if (before !== null) yield { match, name: before[1] ?? '', start: from + before.index }
  }
}

/** The versions that a text gives a variable. */
function versionsOf(text: string, variable: string): readonly string[] {
  const gives = new RegExp(
    `(?<![\\w.])${variable}["']?\\]?\\s{0,4}(?:[:?]?=|:|\\{)\\s{0,20}(?:\\{\\s{0,20})?(?:default["']?\\s{0,4}[:=]\\s{0,4})?([\\["'\\s,v\\d.-]{1,300})`,
    'g'
  )
  const versions = new Set<string>()
  let left = mostGiven
  for (const [, values = ''] of text.matchAll(gives)) {
    if (left-- === 0) break
    for (const [one] of values.matchAll(/(?<![\w.])\d{1,5}(?:\.\d{1,6}){1,4}(?![\w.])/g))
      if (versions.size < mostGiven) versions.add(one)
  }
  return [...versions]
}
