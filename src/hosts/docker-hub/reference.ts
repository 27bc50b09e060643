/** A model that is published as images are. */
export interface ArtifactReference {
  /** `namespace/name`, with the registry before it where that is not Docker Hub. */
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

const part = '[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?'
const form = new RegExp(
  `^((?:[a-z0-9.-]{1,100}(?:\\.[a-z]{2,20}|:\\d{1,5})/)?(?:${part}/){0,4}${part})(?::(\\w[\\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`,
  'i'
)

/** Reads `[registry/][namespace/]name[:tag][@digest]` as `docker model` does, which puts a bare name into `ai/`. */
export function parseReference(text: string): ArtifactReference | undefined {
  const [, named, tag, digest] = text.length > 400 ? [] : (form.exec(text) ?? [])
  if (named === undefined || /^(?:huggingface\.co|hf\.co)\//i.test(named)) return undefined
  const name = named.replace(/^(?:index\.)?docker\.io\//i, '')
  return {
    name: name.includes('/') ? name : `ai/${name}`,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest })
  }
}
