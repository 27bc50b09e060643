import { isFailure, type Failure } from '../../core/failure.ts'
import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { markdownMessage } from '../../core/message.ts'
import { redacted } from '../../core/redacted.ts'
import type { Review } from '../../core/review.ts'
import { markdown, markdownBlock, markdownCode, shorten, yamlVisible } from '../../core/untrusted.ts'
import { pinningOf } from '../../kinds/registry.ts'
import { explained, type ExplainOptions } from './explain.ts'
import { shownMessage } from './findings.ts'
import { shownPlace } from './markdown.ts'
import { suggestionFor } from './suggestion.ts'

interface PinOptions extends ExplainOptions {
  /** As for comments on lines. */
  readonly lineText: (location: Location) => string | undefined
}

const unchanged = '<sub>Nothing was written to the branch.</sub>'

/**
 * How to pin what a finding is about, in GitHub Markdown: the edit, where the review knows it, or else the command that
 * prints what to write. No digest, commit or version is named that no source of the review gave. Pure.
 */
export function renderPin(finding: Finding, review: Review, options: PinOptions): string {
  const { location, message, unpinned } = finding
  const edit = shownEdit(finding, options)
  const head = [`<strong>${shownMessage(finding)}</strong>`, shownPlace(location, options.links ?? (() => undefined))]
  if (edit !== undefined && !isFailure(edit)) return [...head, ...edit, unchanged].join('\n\n')
  if (unpinned === true) return [...head, ...shownPinning(finding), unchanged].join('\n\n')
  const why = isFailure(edit)
    ? `The edit for this finding cannot be shown here: ${edit.reason}`
    : `There is nothing to pin in this finding: ${markdownMessage(message)}`
  return [`ℹ️ ${why}. All there is to say of it:`, explained(finding, review, options)].join('\n\n')
}

function shownEdit(finding: Finding, { lineText }: PinOptions): readonly string[] | Failure | undefined {
  const { fix, location, onlyInMerge } = finding
  // The place is in the text of the test merge, and not of the head.
  if (fix === undefined || onlyInMerge === true) return undefined
  const suggested = suggestionFor(finding, lineText)
  if (suggested === undefined || isFailure(suggested)) return suggested
  const before = lineText(location) ?? ''
  if (redacted(before) !== before) return { reason: 'the line holds credentials' }
  const { command, clears } = fix
  return [
    clears ? 'This edit fixes it:' : 'This edit fixes a part of it:',
    markdownBlock(`-${yamlVisible(shorten(before, 1000))}\n+${suggested.line}`, 'diff'),
    ...(command === undefined ? [] : [`Then run ${markdownCode(shorten(command, 400))}.`])
  ]
}

function shownPinning({ component, help, fix }: Finding): readonly string[] {
  // What to write is known, and stands there.
  if (fix !== undefined) return [`${markdownMessage(help)}.`]
  const { what = 'version', command, form } = (component === undefined ? undefined : pinningOf(component)) ?? {}
  const write =
    form === undefined ? [] : [`Write ${markdownCode(shorten(form, 300))} with the ${what} that you have tested.`]
  const shown = command !== undefined && redacted(command) === command && command.length <= 1000
  return [
    `${markdownMessage(help)}.`,
    ...(shown
      ? [
          `No source of this review gives the ${markdown(what)}. This prints the one of now, which nobody has reviewed:`,
          markdownBlock(command, 'sh')
        ]
      : [`No source of this review gives the ${markdown(what)}, and no command is known that prints it.`]),
    ...write
  ]
}
