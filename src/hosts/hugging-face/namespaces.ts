const reserved = new Set(
  'spaces docs models blog api papers collections organizations settings join login pricing tasks learn chat new buckets'.split(
    ' '
  )
)

/** Whether the hub has pages of its own where an account of that name would be, so that nobody can register it. */
export function isReservedNamespace(namespace: string): boolean {
  return reserved.has(namespace)
}

/** The account or organisation that an id belongs to; undefined for the models and datasets that have none. */
export function namespaceOf(id: string): string | undefined {
  const slash = id.indexOf('/')
  return slash > 0 ? id.slice(0, slash) : undefined
}
