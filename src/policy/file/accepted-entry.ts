import { acceptableGaps, type GapCode } from '../../core/gap.ts'
import { placeholderProblem } from '../../core/waiver.ts'
import { parsePathGlob } from '../patterns/paths.ts'
import type { AcceptedGap } from '../policy.ts'
import { isDate } from '../waivers/date.ts'
import type { Node } from './document.ts'
import { child, type Reading } from './lists.ts'
import { quote } from './problem.ts'

/** The accepted gaps of the policy. What is missing or of the wrong type has been reported by the schema. */
export function readAccepted(root: Node, reading: Reading): AcceptedGap[] {
  return (child(root, 'accepted')?.items ?? []).flatMap(node => {
    const text = (key: string): string => {
      const value = child(node, key)?.value
      return typeof value === 'string' ? value : ''
    }
    const complain = (key: string, message: string): void => {
      reading.complaints.push({ message, span: (child(node, key) ?? node).span, key })
    }
    const [gap, path, expires] = [text('gap'), text('path'), text('expires')]
    if (/^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires)) {
      complain('expires', `${quote(expires)} is not a valid date`)
    }
    for (const key of ['reason', 'by'] as const) {
      const problem = placeholderProblem(key, text(key))
      if (problem !== undefined) complain(key, problem)
    }
    const matches = typeof child(node, 'path')?.value === 'string' ? parsePathGlob(path) : () => false
    if (typeof matches === 'string') {
      complain('path', `${quote(path)}: ${matches}`)
      return []
    }
    if (!isAcceptable(gap)) return []
    return [
      { gap, path, reason: text('reason'), by: text('by'), expires, location: reading.locate(node.span), matches }
    ]
  })
}

function isAcceptable(code: string): code is GapCode {
  return acceptableGaps.some(each => each === code)
}
