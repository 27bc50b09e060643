import * as v from 'valibot'

/**
 * The parts that are read of what the hub says of a repository: `ModelInfo` and `DatasetInfo` of huggingface_hub,
 * `hf_api.py`.
 */
const repository = v.object({
  id: v.string(),
  sha: v.nullish(v.string()),
  createdAt: v.nullish(v.string()),
  disabled: v.nullish(v.boolean()),
  siblings: v.nullish(v.array(v.object({ rfilename: v.string() }))),
  config: v.nullish(v.object({ auto_map: v.nullish(v.unknown()) }))
})

export type RepositoryMessage = v.InferOutput<typeof repository>

/** What the hub says of a repository; undefined for an answer of another form. */
export function readRepository(value: unknown): RepositoryMessage | undefined {
  const parsed = v.safeParse(repository, value)
  return parsed.success ? parsed.output : undefined
}
