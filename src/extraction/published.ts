import type { PublishedName } from '../extractors/extractor.ts'
import { extractors } from '../extractors/registry.generated.ts'
import { pathTest } from '../extractors/lookup/matcher.ts'
import { extractorsFor } from './readers.ts'

/** Whether a file can name a package that its project publishes, by its path alone. */
export const mayPublish = pathTest(extractors.flatMap(({ publishes, files }) => (publishes ? files : [])))

/** Longer files are not looked into. */
const longest = 1_000_000

/** The packages that a project publishes, by one of its files. */
export async function publishedBy(path: string, content: string): Promise<readonly PublishedName[]> {
  if (content.length > longest) return []
  const found: PublishedName[] = []
  for (const registered of extractorsFor(path)) {
    if (registered.reads !== 'text' || !registered.publishes) continue
    const extractor = await registered.load()
    found.push(...(extractor.publishes?.(content) ?? []))
  }
  return found
}
