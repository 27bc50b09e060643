import type { PackageComponent } from '../../core/component.ts'
import { xmlAll, xmlAt, type XmlElement } from '../../syntax/xml/parse.ts'

/** An element that names an artifact. */
export interface Named {
  readonly element: XmlElement
  readonly slot: string
  readonly scope: PackageComponent['scope']
  /** It is asked for here, and not only managed for those who do. */
  readonly direct: boolean
  /** The group where none is written. */
  readonly group?: string
}

const pluginGroup = 'org.apache.maven.plugins'

/** Every dependency, plugin and extension of a project and of its profiles, and the project's parent. */
export function artifacts(root: XmlElement): readonly Named[] {
  const parent = xmlAt(root, 'parent')
  const profiles = xmlAll(xmlAt(root, 'profiles'), 'profile')
  return [
    ...(parent === undefined ? [] : [{ element: parent, slot: 'parent', scope: 'build' as const, direct: true }]),
    ...artifactsOf(root, ''),
    ...profiles.flatMap(profile => artifactsOf(profile, `profile ${xmlAt(profile, 'id')?.text ?? ''} > `))
  ]
}

function artifactsOf(model: XmlElement, prefix: string): readonly Named[] {
  const build = xmlAt(model, 'build')
  return [
    ...dependencies(xmlAt(model, 'dependencies'), `${prefix}dependencies`, undefined, true),
    ...dependencies(
      xmlAt(model, 'dependencyManagement', 'dependencies'),
      `${prefix}dependencyManagement`,
      undefined,
      false
    ),
    ...plugins(xmlAt(build, 'plugins'), 'plugin', `${prefix}plugins`, true),
    ...plugins(xmlAt(build, 'pluginManagement', 'plugins'), 'plugin', `${prefix}pluginManagement`, false),
    ...plugins(xmlAt(build, 'extensions'), 'extension', `${prefix}extensions`, true),
    ...plugins(xmlAt(model, 'reporting', 'plugins'), 'plugin', `${prefix}reporting`, true)
  ]
}

function dependencies(
  list: XmlElement | undefined,
  slot: string,
  scope: Named['scope'] | undefined,
  direct: boolean
): readonly Named[] {
  return xmlAll(list, 'dependency').map(element => ({
    element,
    slot: [slot, xmlAt(element, 'type')?.text, xmlAt(element, 'classifier')?.text].filter(Boolean).join(':'),
    scope: scope ?? scopeOf(element),
    direct
  }))
}

function plugins(
  list: XmlElement | undefined,
  kind: 'plugin' | 'extension',
  slot: string,
  direct: boolean
): readonly Named[] {
  return xmlAll(list, kind).flatMap(element => [
    { element, slot, scope: 'build', direct, ...(kind === 'plugin' && { group: pluginGroup }) },
    ...dependencies(xmlAt(element, 'dependencies'), `${slot} > dependencies`, 'build', direct)
  ])
}

function scopeOf(element: XmlElement): Named['scope'] {
  if (xmlAt(element, 'scope')?.text === 'test') return 'development'
  return xmlAt(element, 'optional')?.text === 'true' ? 'optional' : 'runtime'
}
