import type { FactKind } from '../../core/facts.ts'
import type { FactAnswer, FactQuery, FactSource, SourceGap } from '../fact-source.ts'

/** The part of a source that is not to be asked: one gap where anything would have been asked of it, whatever about. */
export function notAsked<Kind extends FactKind>(
  subject: string,
  reason: string
): Pick<FactSource<Kind>, 'id' | 'keyOf' | 'lookUp'> {
  return {
    id: subject,
    keyOf: () => '',
    lookUp(queries: readonly FactQuery<Kind>[]): Promise<FactAnswer<Kind>> {
      const about = queries.map(({ key }) => key)
      const gap: SourceGap = { code: 'source-disabled', subject, reason, about }
      return Promise.resolve({ known: new Map(), gaps: [gap], coverage: [] })
    }
  }
}
