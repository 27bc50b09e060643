import { acceptableGaps, gapCodes, gapHistory, type GapCode } from '../../core/gap.ts'
import { homepage, policyPath } from '../../core/project.ts'
import { placeholders } from '../../core/waiver.ts'
import { usualTerms } from '../../reports/shared/waiver.ts'
import { explained, table, type Section } from './explanation.ts'
import { gapAdvice } from './gap-advice.ts'

/** Whether a word is the code of a gap. */
export function isGapCode(word: string): word is GapCode {
  return Object.hasOwn(gapCodes, word)
}

const does = {
  incomplete: 'incomplete: the review ends without a pass',
  warn: 'warn: it is told, and blocks nothing',
  note: 'note: it is told quietly'
} as const

/** What a kind of gap is, why it matters, how to fix it and how to accept it. */
export function explainGap(code: GapCode, width: number, now: Date): string {
  const { level, about } = gapCodes[code]
  const { why, fix } = gapAdvice[code]
  const rows = [
    ['level', `${does[level]}; the policy may set another`],
    ['since', `release ${gapHistory[code].since}`]
  ] as const
  const sections: readonly Section[] = [
    { block: table(rows, width) },
    { title: 'Why it matters', text: [why] },
    { title: 'How to fix it', text: [fix] },
    { title: 'How to accept it', ...accepting(code, now) },
    { title: 'Links', block: [`${homepage}/blob/main/docs/policy.md#accepted-gaps`] }
  ]
  return explained(
    `${code}: ${about}. A gap is something that could not be checked, and is no finding`,
    sections,
    width
  )
}

function accepting(code: GapCode, now: Date): Section {
  if (!acceptableGaps.some(each => each === code)) {
    const text = `It is about no single file, so no path can accept it. A level for all of them: gaps: { ${code}: note }`
    return { text: [text] }
  }
  const { by, expires } = usualTerms(now)
  const entry = ['path: PATH', `reason: ${placeholders.reason}`, `by: ${by}`, `expires: ${expires}`]
  return {
    text: [`Add this to ${policyPath} of the base branch.`],
    block: ['', 'accepted:', `  - gap: ${code}`, ...entry.map(line => `    ${line}`)]
  }
}
