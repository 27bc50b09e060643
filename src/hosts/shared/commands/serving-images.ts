/** The program that an image runs, and its words before those that a container is given. */
export interface ServingProgram {
  readonly name: string
  readonly before: readonly string[]
}

/** Images of servers of models, by the last part of their repository, and the tag where that tells. */
const images: readonly (readonly [image: RegExp, program: string, before: readonly string[]])[] = [
  [/(?:^|\/)text-generation-inference(?:[:@]|$)/, 'text-generation-launcher', []],
  [/(?:^|\/)text-embeddings-inference(?:[:@]|$)/, 'text-embeddings-router', []],
  [/(?:^|\/)vllm(?:-[\w.-]{1,60})?(?:[:@]|$)/, 'vllm', ['serve']],
  [/(?:^|\/)llama\.cpp(?:@|:server[\w.-]{0,60}|:light[\w.-]{0,60})/, 'llama-server', []],
  [/(?:^|\/)infinity(?:[:@]|$)/, 'infinity_emb', []]
]

/** What a container of an image serves models with; undefined for other images. */
export function servingProgram(image: string): ServingProgram | undefined {
  const found = images.find(([pattern]) => pattern.test(image.slice(0, 500)))
  return found && { name: found[1], before: found[2] }
}
