interface Ranged {
  /** UTF-16 offsets; the end is exclusive. A block collection ends with its last value. */
  readonly start: number
  readonly end: number
}

/** A key of a mapping with its value: from the start of the key to the end of the value. */
export interface YamlEntry extends Ranged {
  readonly key: string
  readonly keyEnd: number
  /** An empty value is a null scalar, at the end of the key. */
  readonly value: YamlNode
}

export interface YamlMap extends Ranged {
  readonly type: 'map'
  /** In the order of the text, merged ones (`<<`) after their own. Of several entries with one key it holds the last. */
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export interface YamlList extends Ranged {
  readonly type: 'list'
  readonly items: readonly YamlNode[]
}

/** The range includes quotes, or the header of a block scalar. */
export interface YamlScalar extends Ranged {
  readonly type: 'scalar'
  /** What it is by the core schema, <https://yaml.org/spec/1.2.2/#103-core-schema>: `1.10` is a number. */
  readonly kind: 'string' | 'number' | 'boolean' | 'null'
  /** Decoded; for what is no string, as written: `1.10` stays `1.10`. Empty for null. */
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
}

export type YamlNode = YamlMap | YamlList | YamlScalar

/** Something wrong with the text. */
export interface YamlError {
  /** `limit`: the rest was not read. `duplicate`: an entry was replaced by a later one of the same key. */
  readonly type: 'syntax' | 'limit' | 'duplicate'
  /** A clause without a full stop. */
  readonly message: string
  readonly offset: number
}

/** The node under a path of keys; undefined where there is none. */
export function yamlAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  let at = node
  for (const key of keys) at = at?.type === 'map' ? at.entries.get(key)?.value : undefined
  return at
}

/** The entries of a mapping, in order; none for anything else. */
export function yamlEntries(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.type === 'map' ? [...node.entries.values()] : []
}

/** The items of a list; none for anything else. */
export function yamlItems(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.type === 'list' ? node.items : []
}

/** The text of a scalar that is not null, under a path of keys: numbers and booleans as written. */
export function yamlText(node: YamlNode | undefined, ...keys: readonly string[]): string | undefined {
  const found = yamlAt(node, ...keys)
  return found?.type === 'scalar' && found.kind !== 'null' ? found.text : undefined
}
