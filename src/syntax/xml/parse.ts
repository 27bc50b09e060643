import { parseXml as parse, XmlCdata, XmlElement as Parsed, XmlError, XmlText } from '@rgrove/parse-xml'
import { unresolvedConflict, withoutConflictMarkers } from '../shared/conflict-markers.ts'

/** An element. UTF-16 offsets, from its opening tag to the end of its closing one. */
export interface XmlElement {
  readonly name: string
  /** The text in it and in none of its children, without the space around it. */
  readonly text: string
  readonly children: readonly XmlElement[]
  readonly start: number
  readonly end: number
}

/** What is wrong with a text, and where. */
export interface XmlMistake {
  /** A clause without a full stop. */
  readonly message: string
  /** The reader stopped at a limit of its own; otherwise the text is wrong. */
  readonly type?: 'limit'
  readonly start: number
  readonly end: number
}

const deepest = 200

/**
 * Reads XML 1.0 into elements. Nothing that a document type declares is looked up or put in: a name of an entity that XML
 * itself does not know stays as it is written. Merge-conflict markers are mistakes, and the text around them is read all
 * the same; after any other mistake there is no root. Never throws.
 */
export function parseXml(text: string): { readonly root?: XmlElement; readonly mistakes: readonly XmlMistake[] } {
  const { text: withoutMarkers, markers } = withoutConflictMarkers(text.replaceAll('\r\n', ' \n'))
  const mistakes: XmlMistake[] = markers.map(place => ({ message: unresolvedConflict, ...place }))
  try {
    const { root } = parse(withoutMarkers, { includeOffsets: true, ignoreUndefinedEntities: true })
    return { ...(root && { root: convert(root, 0) }), mistakes }
  } catch (error) {
    if (error instanceof XmlError) mistakes.push({ message: describe(error), start: error.pos, end: error.pos })
    else if (error instanceof RangeError || error instanceof TooDeep)
      mistakes.push({ type: 'limit', message: 'elements are nested too deeply', start: 0, end: 0 })
    else throw error
    return { mistakes }
  }
}

/** The first child of a name, and its child of the next name, and so on. */
export function xmlAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of path) at = at?.children.find(child => child.name === name)
  return at
}

/** Every child of a name. */
export function xmlAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter(child => child.name === name) ?? []
}

class TooDeep extends Error {}

function convert({ name, children, start, end }: Parsed, depth: number): XmlElement {
  if (depth > deepest) throw new TooDeep()
  const text = children.map(child => (child instanceof XmlText || child instanceof XmlCdata ? child.text : ''))
  return {
    // Prefixes of namespaces say nothing here.
    name: name.slice(name.indexOf(':') + 1),
    text: text.join('').trim(),
    children: children.filter(child => child instanceof Parsed).map(child => convert(child, depth + 1)),
    start,
    end
  }
}

/** The first line of the message, without the place in it. */
function describe({ message }: XmlError): string {
  const [first = ''] = message.split('\n', 1)
  const clause = first.replace(/ \(line \d+, column \d+\)$/, '').slice(0, 200)
  return `it is not valid XML: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`
}
