import type { Component } from '../../core/component.ts'
import type { Finding } from '../../core/finding.ts'
import { addTo } from '../../core/group.ts'
import type { Location } from '../../core/location.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import { compareLocations } from '../../core/order.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'

/** What people are told once, with the findings that it comes to: docs/decisions/017-causes.md. */
export interface CauseGroup extends Finding {
  readonly of: readonly [Finding, ...Finding[]]
}

/** With these a name is only the beginning of another one, or of an address. */
const goesOn = /^(?:[\w./-]|:\/\/)/

/** So many names are said one by one. */
const mostNames = 5

/**
 * Takes together the findings that have one cause: one line, call or command brings several components, of which a rule says the
 * same but for their names; or a lockfile takes the place of another one that had them already. In the order given, a cause
 * where its first finding is. What an edit fixes, and what has advisories or chains, is told by itself unless it was
 * there.
 */
export function byCause(findings: readonly Finding[]): readonly CauseGroup[] {
  const groups = new Map<string | Finding, [Finding, ...Finding[]]>()
  for (const finding of findings) addTo(groups, causeOf(finding) ?? finding, finding)
  return [...groups.values()].map(told)
}

function told(group: readonly [Finding, ...Finding[]]): CauseGroup {
  const [only, ...others] = group
  if (others.length === 0) return { ...only, of: group }
  const first = withoutFix(only)
  const places = new Map<string, Location>()
  for (const { location, related } of group) {
    for (const place of [location, ...related]) places.set(lineOf(place), places.get(lineOf(place)) ?? place)
  }
  places.delete(lineOf(first.location))
  const { carriedFrom } = first
  return {
    ...first,
    ...(carriedFrom === undefined ? { message: namesOf(group, ours(first.title)) } : carried(group, carriedFrom)),
    related: [...places.values()].sort(compareLocations),
    of: group
  }
}

/** A fix is for one finding. */
function withoutFix(finding: Finding): Finding {
  const { fix, ...others } = finding
  return fix === undefined ? finding : others
}

/** What was there comes with the lockfile; each finding has its advisories, and the way out of them, in the JSON report. */
function carried(
  group: readonly [Finding, ...Finding[]],
  carriedFrom: string
): Pick<Finding, 'message' | 'help' | 'advisories' | 'paths'> {
  const [{ title }] = group
  return {
    message: namesOf(group, say`${ours(title)}, as in ${code(carriedFrom)} before`),
    help: say`Update them in a change of their own; the JSON report lists the advisories of each`,
    advisories: [],
    paths: []
  }
}

function ours(text: string): Message {
  return [{ type: 'text', text }]
}

function lineOf({ path, side, startLine, within }: Location): string {
  return JSON.stringify([path, side, startLine, within])
}

/** `Package is installed without a pinned version: a, b and c`. */
function namesOf(group: readonly Finding[], what: Message): Message {
  const names = [...new Set(group.map(nameOf))]
  const shown = names.slice(0, names.length > mostNames ? mostNames : -1).map(name => say`${code(name)}`)
  const rest = names.length - shown.length
  const last = rest > 1 ? say`${rest} more` : say`${code(names.at(-1) ?? '')}`
  const listed = names.length === 1 ? last : say`${join(shown, ', ')} and ${last}`
  return say`${what}: ${listed}`
}

/** The same for findings of one cause; undefined for one that is told by itself. */
function causeOf({
  ruleId,
  messageId,
  level,
  component,
  location,
  message,
  help,
  ...rest
}: Finding): string | undefined {
  const { advisories, paths, fix, waiver, carriedFrom, onlyInMerge } = rest
  const { path, side, startLine, within } = location
  if (component === undefined || startLine === undefined || waiver !== undefined) return undefined
  if (onlyInMerge === true) return undefined
  if (carriedFrom !== undefined && level !== 'block') return JSON.stringify([ruleId, messageId, level, carriedFrom])
  if (fix !== undefined) return undefined
  if (advisories.length > 0 || paths.length > 0) return undefined
  const { use } = component.evidence ?? {}
  const place = [path, side, within, ...(use === undefined ? [startLine] : rangeOf(use))]
  return JSON.stringify([ruleId, messageId, level, place, ...shapeOf({ component, message, help })])
}

/** What a finding says and asks for, whatever the name of its component. */
export function shapeOf({ component, message, help }: Pick<Finding, 'component' | 'message' | 'help'>): unknown[] {
  const names = namesIn(component)
  return [message, help].map(said => withoutNames(said, names))
}

/** A message in which a placeholder stands for the name of the component: `<package>==1.0`. */
export function unnamed(message: Message, component: Component | undefined): Message {
  if (component === undefined) return message
  const names = namesIn(component)
  return message.map(part => {
    if (part.type === 'strong') return { ...part, parts: unnamed(part.parts, component) }
    const rest = part.type === 'text' ? undefined : behindName(part.text, names)
    return rest === undefined ? part : { ...part, text: `<${kindOf(component).noun}>${rest}` }
  })
}

function namesIn(component: Component | undefined): readonly string[] {
  return component === undefined ? [] : [displayName(component), component.name].filter(name => name !== '')
}

function rangeOf({ startLine, startColumn, endLine, endColumn }: Location): readonly (number | undefined)[] {
  return [startLine, startColumn, endLine, endColumn]
}

/** What is said of a component, whatever its name. */
function withoutNames(message: Message, names: readonly string[]): unknown {
  return message.map(part => {
    if (part.type === 'strong') return withoutNames(part.parts, names)
    if (part.type === 'text') return part.text
    const rest = behindName(part.text, names)
    return rest === undefined ? ['value', part.text] : ['name', rest]
  })
}

/** What the message of a finding names beside its component: addresses, versions, branches. */
export function valuesIn({ component, message }: Pick<Finding, 'component' | 'message'>): readonly string[] {
  const names = namesIn(component)
  const within = (said: Message): readonly string[] =>
    said.flatMap(part => {
      if (part.type === 'strong') return within(part.parts)
      return part.type === 'text' ? [] : [(behindName(part.text, names) ?? part.text).trim()]
    })
  return within(message).filter(value => value !== '')
}

/** `==1.0` of `name==1.0`; undefined for a text that is not about a name, as `https://a` is not about `h`. */
function behindName(text: string, names: readonly string[]): string | undefined {
  const name = names.find(each => text.startsWith(each) && !goesOn.test(text.slice(each.length)))
  return name === undefined ? undefined : text.slice(name.length)
}

function nameOf({ component }: Finding): string {
  return component === undefined ? '' : displayName(component)
}
