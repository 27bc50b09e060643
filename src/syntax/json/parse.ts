import { printParseErrorCode, visit } from 'jsonc-parser'
import { startTree } from './build.ts'
import { rereader } from './closed-object.ts'
import type { JsonError, JsonNode, JsonProperty } from './tree.ts'

const maxDepth = 200
const maxValues = 4_000_000
const maxErrors = 100
/** The entries of longer texts are read again when somebody asks for them: held, they take several times the memory of the text. */
const longestHeld = 4_000_000

type Dialect = 'json' | 'jsonc'

/**
 * Reads JSON (RFC 8259) into a tree with offsets. Tolerant: what stands before and after a mistake is still in the
 * tree, and every mistake is in `errors`, in the order it was met. Comments and trailing commas are mistakes, but for the
 * dialect `jsonc`. The reading ends at 100 mistakes, 200 levels or four million values, which is an error of its own.
 * Never throws.
 */
export function parseJson(
  text: string,
  dialect: Dialect = 'json'
): { root: JsonNode | undefined; errors: readonly JsonError[] } {
  if (text.length <= longestHeld) return parsePart(text, dialect)
  const reread = rereader((start, end) => propertiesOf(parsePart(text.slice(start, end), dialect, start).root))
  return parsePart(text, dialect, 0, reread)
}

function propertiesOf(node: JsonNode | undefined): ReadonlyMap<string, JsonProperty> {
  return node?.type === 'object' ? node.properties : new Map<string, JsonProperty>()
}

function parsePart(
  text: string,
  dialect: Dialect,
  offset = 0,
  reread?: (start: number, end: number) => ReadonlyMap<string, JsonProperty>
): { root: JsonNode | undefined; errors: readonly JsonError[] } {
  const errors: JsonError[] = []
  const stop = new Error('a limit is reached')
  const limit = (message: string, offset: number): never => {
    errors.push({ type: 'limit', message, offset, length: 1 })
    throw stop
  }
  let duplicates = 0
  let mistakes = 0
  let values = 0

  const onDuplicate = (key: string, { start, end }: JsonProperty): void => {
    if (duplicates++ >= maxErrors) return
    const message = 'a later property with the same key replaces this one'
    errors.push({ type: 'duplicate', key, message, offset: start, length: end - start })
  }
  const tree = startTree({
    textLength: text.length,
    offset,
    onDuplicate,
    mistakes: () => mistakes + duplicates,
    ...(reread !== undefined && { reread })
  })
  const count = (offset: number): void => {
    if (++values > maxValues) limit(`more than ${maxValues} values`, offset)
    if (tree.depth() > maxDepth) limit(`nested deeper than ${maxDepth} levels`, offset)
  }

  try {
    visit(
      text,
      {
        onObjectBegin: offset => {
          tree.beginObject(offset)
          count(offset)
        },
        onArrayBegin: offset => {
          tree.beginArray(offset)
          count(offset)
        },
        onObjectProperty: tree.property,
        onLiteralValue: (value: unknown, offset, length) => {
          tree.scalar(value, offset, offset + length)
          count(offset)
        },
        onObjectEnd: (offset, length) => {
          tree.end(offset + length)
        },
        onArrayEnd: (offset, length) => {
          tree.end(offset + length)
        },
        onError: (code, offset, length) => {
          if (mistakes++ >= maxErrors) limit(`more than ${maxErrors} mistakes`, offset)
          errors.push({ type: 'syntax', message: words(printParseErrorCode(code)), offset, length })
        }
      },
      { disallowComments: dialect === 'json', allowTrailingComma: dialect === 'jsonc' }
    )
  } catch (error) {
    if (error !== stop) throw error
    while (tree.depth() > 0) tree.end(text.length)
  }
  return { root: tree.root(), errors }
}

/** `PropertyNameExpected` as people write it. */
function words(code: string): string {
  return code
    .replaceAll(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase()
}
