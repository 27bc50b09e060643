import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { EcosystemPin } from './artefacts.ts'

/** Longer texts are not looked into. */
const longest = 300_000
/** So many versions are looked for, and so many places that may give one. */
const most = 50
const mostGiven = 20

const version = 'v?(\\d{1,5}(?:\\.\\d{1,6}){1,4})(?![\\w.+-]*[A-Za-z*])'
/** `name==${{ matrix.version }}`, `name@$(VERSION)`, `name=={version}`. */
const open =
  /(?<![\w.@/-])((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{0,80})(?:\[[\w,. -]{0,60}\])?(==|@)["']?(?:\$\$?[({]{0,2}|\{{1,2}|%\()\s{0,3}(?:\w{1,30}\.){0,4}([A-Za-z_]\w{0,60})/g
/** `LITELLM_VERSION=1.2.3`, `litellm_version: 1.2.3`, `variable "litellm_version" { default = "1.2.3"`. */
const named = new RegExp(
  `(?<![\\w.-])([A-Za-z][A-Za-z\\d_-]{1,60}?)[_-]?(?:VERSION|version|Version)["']?\\s{0,4}(?:[:?]?=|:|\\{\\s{0,9}default\\s{0,4}=)[ \\t]{0,4}["']?(?:==)?${version}`,
  'g'
)

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
  const given = new Map<string, readonly string[]>()
  for (const match of text.matchAll(open)) {
    const [whole, name = '', joint, variable = ''] = match
    if (!given.has(variable) && given.size >= most) break
    const versions = given.get(variable) ?? versionsOf(text, variable)
    given.set(variable, versions)
    const place = { start: match.index, end: match.index + whole.length }
    for (const { ecosystem } of byJoint.filter(one => one.joint === joint))
      for (const each of versions) found.push({ ecosystem, name, version: each, isSupposed: true, ...place })
  }
  for (const match of text.matchAll(named)) {
    const [whole, variable = '', each = ''] = match
    if (found.length >= most * mostGiven) break
    const name = variable.toLowerCase().replaceAll('_', '-')
    const place = { start: match.index, end: match.index + whole.length }
    for (const { ecosystem } of byJoint) found.push({ ecosystem, name, version: each, isSupposed: true, ...place })
  }
  return found
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
