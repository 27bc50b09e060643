interface Ranged {
  /** UTF-16 offsets; the end is exclusive. */
  readonly start: number
  readonly end: number
}

/** A property of an object: from the opening quote of its key to the end of its value. */
export interface JsonProperty extends Ranged {
  readonly key: string
  /** The offset after the closing quote of the key. */
  readonly keyEnd: number
  /** Absent when the text breaks off or holds no value here. */
  readonly value: JsonNode | undefined
}

export interface JsonObject extends Ranged {
  readonly type: 'object'
  /** In the order of the text. Of several properties with one key it holds the last, as `JSON.parse` does. */
  readonly properties: ReadonlyMap<string, JsonProperty>
}

export interface JsonArray extends Ranged {
  readonly type: 'array'
  readonly items: readonly JsonNode[]
}

/** The range of a string includes its quotes. */
export type JsonScalar = Ranged &
  (
    | { readonly type: 'string'; readonly value: string }
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'boolean'; readonly value: boolean }
    | { readonly type: 'null'; readonly value: null }
  )

export type JsonNode = JsonObject | JsonArray | JsonScalar

/** Something wrong with the text, at UTF-16 offsets. */
export interface JsonError {
  /**
   * `limit`: the rest was not read. `duplicate`: valid JSON, but `key` is given again later, and what it says here no
   * longer counts.
   */
  readonly type: 'syntax' | 'limit' | 'duplicate'
  readonly key?: string
  readonly message: string
  readonly offset: number
  readonly length: number
}

/** The properties of an object, in order; none for anything else. */
export function properties(node: JsonNode | undefined): readonly JsonProperty[] {
  return node?.type === 'object' ? [...node.properties.values()] : []
}

/** A property of an object by key; undefined for anything that is no object or has no such key. */
export function property(node: JsonNode | undefined, key: string): JsonProperty | undefined {
  return node?.type === 'object' ? node.properties.get(key) : undefined
}

/** The string that a key of an object holds; undefined when it holds anything else. */
export function text(node: JsonNode | undefined, key: string): string | undefined {
  const value = property(node, key)?.value
  return value?.type === 'string' ? value.value : undefined
}

/** Whether a key of an object holds `true` itself. */
export function isTrue(node: JsonNode | undefined, key: string): boolean {
  const value = property(node, key)?.value
  return value?.type === 'boolean' && value.value
}
