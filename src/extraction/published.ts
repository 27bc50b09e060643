import type { PublishedName } from '../core/published-name.ts'
import type { ComponentKind } from '../core/component.ts'
import { isAside } from '../core/context.ts'
import { extractors } from '../extractors/registry.generated.ts'
import { pathTest } from '../extractors/lookup/matcher.ts'
import { contextOf } from './context.ts'
import { extractorsFor } from './readers.ts'

/** Longer files are not looked into. */
const longest = 1_000_000

/**
 * Whether a file can name something of a kind that its project publishes, by its path alone. What tests and documentation
 * publish is made up.
 */
export function publishers(kind: ComponentKind): (path: string) => boolean {
  const isRead = pathTest(extractors.flatMap(({ publishes, files }) => (publishes.includes(kind) ? files : [])))
  return path => isRead(path) && !isAside(contextOf(path))
}

/** What a project publishes of what is `asked` for, and perhaps more, by one of its files. */
export async function publishedBy(
  path: string,
  content: string,
  asked: readonly PublishedName[]
): Promise<readonly PublishedName[]> {
  if (content.length > longest) return []
  const found: PublishedName[] = []
  for (const registered of extractorsFor(path)) {
    if (registered.reads !== 'text' || registered.publishes.length === 0) continue
    const extractor = await registered.load()
    found.push(...(extractor.publishes?.names(content, asked) ?? []))
  }
  return found
}
