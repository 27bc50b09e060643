/** A model as Ollama names it. */
export interface OllamaName {
  /** `model`, or `namespace/model` of an account, without what the client adds by itself. */
  readonly name: string
  readonly tag?: string
}

const part = '[A-Za-z0-9_][\\w.-]{0,79}'
const form = new RegExp(`^(?:registry\\.ollama\\.ai/)?(?:library/)?((?:${part}/)?${part})(?::(${part}))?$`)
/** Files that are read from the local disk. */
const file = /\.(?:gguf|safetensors|bin|txt)$|(?:^|[/\\])Modelfile$/i

/** Reads `[registry.ollama.ai/][namespace/]model[:tag]` (ollama, `types/model/name.go`); undefined for all else. */
export function parseName(text: string): OllamaName | undefined {
  const [, name, tag] = text.length > 300 || file.test(text) ? [] : (form.exec(text) ?? [])
  // A namespace with a dot is the host of another registry.
  if (name === undefined || /^[^/]*\.[^/]*\//.test(name)) return undefined
  return { name, ...(tag !== undefined && { tag }) }
}
