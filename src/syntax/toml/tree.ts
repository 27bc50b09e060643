/** A place in the source, as UTF-16 offsets, the end exclusive. */
interface Range {
  readonly start: number
  readonly end: number
}

/** A table, however it is written: with a header, inline, or by dotted keys. The range is that of its first mention. */
export interface TomlTable extends Range {
  readonly type: 'table'
  readonly entries: ReadonlyMap<string, TomlEntry>
}

export interface TomlArray extends Range {
  readonly type: 'array'
  readonly items: readonly TomlNode[]
}

export interface TomlString extends Range {
  readonly type: 'string'
  readonly value: string
  /** The source between the quotes. */
  readonly raw: string
  /** Where `raw` starts. */
  readonly rawStart: number
  /** Backslashes in `raw` are escapes. */
  readonly escapes: boolean
}

/** A number, a date or a truth value. */
export interface TomlScalar extends Range {
  readonly type: 'boolean' | 'integer' | 'float' | 'date'
  readonly value: boolean | number | string
}

export type TomlNode = TomlTable | TomlArray | TomlString | TomlScalar

/** A key with its value; the range goes from the key to the end of what its table says about it. */
export interface TomlEntry extends Range {
  readonly key: string
  readonly value: TomlNode
}

/** The value at a path of keys; undefined where there is none. */
export function tomlAt(table: TomlTable, ...path: readonly string[]): TomlNode | undefined {
  let node: TomlNode | undefined = table
  for (const key of path) {
    if (node?.type !== 'table') return undefined
    node = node.entries.get(key)?.value
  }
  return node
}

/** The text at a path of keys; undefined where there is none, or something else. */
export function tomlText(table: TomlTable, ...path: readonly string[]): string | undefined {
  const node = tomlAt(table, ...path)
  return node?.type === 'string' ? node.value : undefined
}

const continuation = /\\[ \t]*\r?\n\s*/y

/** The offset in the source of an offset in the value of a string. */
export function sourceOffset(node: TomlString, offset: number): number {
  const { raw, rawStart, escapes } = node
  let at = afterContinuation(node, 0)
  for (let values = 0; values < offset && at < raw.length; values++) {
    if (escapes && raw[at] === '\\') {
      const digits = { x: 2, u: 4, U: 8 }[raw.charAt(at + 1)] ?? 0
      // Beyond the basic plane a character is two units of the value.
      if (digits > 0 && Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16) > 0xffff) values++
      at += 2 + digits
    }
    // A line end is one character in the value, however it is written.
    else at += raw.startsWith('\r\n', at) ? 2 : 1
    at = afterContinuation(node, at)
  }
  return rawStart + at
}

/** Skips a line end that a backslash takes out of the value. */
function afterContinuation({ raw, escapes }: TomlString, at: number): number {
  if (!escapes || raw[at] !== '\\') return at
  continuation.lastIndex = at
  return at + (continuation.exec(raw)?.[0].length ?? 0)
}
