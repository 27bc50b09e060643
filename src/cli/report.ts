import type { Review } from '../core/review.ts'
import type { WaiverTerms } from '../reports/shared/waiver.ts'

export const formats = ['text', 'markdown', 'json', 'sarif'] as const

export type Format = (typeof formats)[number]

/** What a terminal can take, and what is wanted of it. */
export interface Presentation {
  readonly color: boolean
  readonly width?: number | undefined
  readonly verbose: boolean
  /** What a waiver that is offered says of who and until when. */
  readonly terms: WaiverTerms
  /** Print the waiver of each finding in a terminal, too. */
  readonly waivers: boolean
}

/** A review in one of the formats, with a line break at the end. */
export async function renderReview(review: Review, format: Format, presentation: Presentation): Promise<string> {
  switch (format) {
    case 'json': {
      const { toJson } = await import('../reports/json/json.ts')
      return `${JSON.stringify(toJson(review), null, 2)}\n`
    }
    case 'sarif': {
      const [{ toSarif }, { catalogue }] = await Promise.all([
        import('../reports/sarif/sarif.ts'),
        import('../review/catalogue.ts')
      ])
      return `${JSON.stringify(toSarif(review, catalogue), null, 2)}\n`
    }
    case 'markdown': {
      const { renderPullRequest } = await import('../reports/pull-request/pull-request.ts')
      return `${renderPullRequest(review, { waivers: presentation.terms })}\n`
    }
    case 'text': {
      const { renderTerminal } = await import('../reports/terminal/terminal.ts')
      const { width, terms, waivers, ...options } = presentation
      return renderTerminal(review, {
        ...options,
        ...(width === undefined ? {} : { width }),
        ...(waivers ? { waivers: terms } : {})
      })
    }
  }
}
