import { posix } from 'node:path'
import { parseXml, xmlAll, xmlAt, type XmlElement } from '../../syntax/xml/parse.ts'

/** A value that others refer to, and the element that gives it where that is in the file under review. */
interface Property {
  readonly value: string
  readonly element?: XmlElement
}

/** A project with what it inherits from parents in the repository. */
export interface Project {
  readonly root: XmlElement
  readonly properties: ReadonlyMap<string, Property>
  /** Elements of `dependencyManagement`, by `group:artifact`; those of the file itself first. */
  readonly managed: ReadonlyMap<string, Property>
}

/** A text with its `${…}` filled in as far as they are known. */
export interface Filled {
  readonly text: string
  /** The property that alone is the text, where the file under review gives it. */
  readonly element?: XmlElement
  /** The first name that nothing here gives a value to. */
  readonly missing?: string
}

const maxDepth = 10
const maxLength = 300

/** The file of the parent, where the project says that it has one in the repository. */
export function parentPath(path: string, root: XmlElement): string | undefined {
  const parent = xmlAt(root, 'parent')
  const written = xmlAt(parent, 'relativePath')
  // An empty element says that the parent is in no folder.
  if (parent === undefined || written?.text === '') return undefined
  const joined = posix.join(posix.dirname(path), written?.text ?? '../pom.xml')
  const file = joined.endsWith('.xml') ? joined : posix.join(joined, 'pom.xml')
  return file.startsWith('../') || posix.isAbsolute(file) || file.length > maxLength ? undefined : file
}

/** Collects the properties and managed versions of a project and of its parents among the neighbours. */
export function readProject(path: string, root: XmlElement, neighbours: ReadonlyMap<string, string>): Project {
  const properties = new Map<string, Property>()
  const managed = new Map<string, Property>()
  const give = (name: string, property: Property): void => {
    if (!properties.has(name)) properties.set(name, property)
  }
  let [file, project, isOwn] = [path, root, true]
  for (let depth = 0; depth < maxDepth; depth++) {
    const parent = xmlAt(project, 'parent')
    const property = (element: XmlElement | undefined): Property | undefined =>
      element && { value: element.text, ...(isOwn && { element }) }
    for (const element of xmlAt(project, 'properties')?.children ?? []) {
      give(element.name, { value: element.text, ...(isOwn && { element }) })
    }
    for (const key of ['groupId', 'artifactId', 'version']) {
      const own = property(xmlAt(project, key) ?? (key === 'artifactId' ? undefined : xmlAt(parent, key)))
      const above = property(xmlAt(parent, key))
      for (const prefix of ['project', 'pom']) if (own !== undefined) give(`${prefix}.${key}`, own)
      if (above !== undefined) give(`project.parent.${key}`, above)
    }
    for (const element of xmlAll(xmlAt(project, 'dependencyManagement', 'dependencies'), 'dependency')) {
      const version = xmlAt(element, 'version')
      const name = `${xmlAt(element, 'groupId')?.text ?? ''}:${xmlAt(element, 'artifactId')?.text ?? ''}`
      if (version !== undefined && !managed.has(name)) managed.set(name, property(version) ?? { value: '' })
    }
    const next = parentPath(file, project)
    const text = next === undefined ? undefined : neighbours.get(next)
    const above = text === undefined ? undefined : parseXml(text).root
    if (
      next === undefined ||
      above === undefined ||
      xmlAt(above, 'artifactId')?.text !== xmlAt(parent, 'artifactId')?.text
    )
      break
    ;[file, project, isOwn] = [next, above, false]
  }
  return { root, properties, managed }
}

/** Fills in properties, and those that they are made of. */
export function fill(written: string, { properties }: Project): Filled {
  let text = written.trim()
  let element: XmlElement | undefined
  for (let depth = 0; depth < maxDepth && text.length <= maxLength && text.includes('${'); depth++) {
    const [, whole] = /^\$\{([^${}]+)\}$/.exec(text) ?? []
    if (whole !== undefined) element = properties.get(whole)?.element ?? element
    const before = text
    text = text.replace(/\$\{([^${}]+)\}/g, (reference, name: string) => {
      const value = properties.get(name)?.value
      return value === undefined || value.length > maxLength ? reference : value
    })
    if (text === before) break
  }
  const [, missing] = /\$\{([^{}]*)\}?/.exec(text) ?? []
  return { text, ...(element && { element }), ...(missing !== undefined && { missing }) }
}
