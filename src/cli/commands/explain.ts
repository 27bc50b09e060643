import { isFailure } from '../../core/failure.ts'
import { gapCodes } from '../../core/gap.ts'
import { meantWord } from '../../core/near-word.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { catalogue } from '../../review/catalogue.ts'
import type { Arguments } from '../catalogue.ts'
import { explainFinding, findingsNamed, namesFinding, readFindings } from '../explain/finding.ts'
import { explainGap, isGapCode } from '../explain/gap.ts'
import { explainRule } from '../explain/rule.ts'
import { widthFor } from '../terminal/presentation.ts'

/** `weighbridge explain`: 0 when there is something to tell, 2 when nothing has that name. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const [word] = positionals
  if (word === undefined) return refuse('explain needs the id of a rule or of a finding, or the code of a gap')
  const width = widthFor(process.env, process.stdout)
  const now = new Date()
  const rule = Object.hasOwn(catalogue, word) ? catalogue[word] : undefined
  if (rule !== undefined) return say(explainRule(word, rule, width, now))
  if (isGapCode(word)) return say(explainGap(word, width, now))
  const { report } = values
  if (typeof report !== 'string') {
    const named = JSON.stringify(shorten(word, 100))
    return refuse(
      namesFinding(word)
        ? `${named} looks like the id of a finding: write a report with weighbridge review --format json --output report.json, and name it with --report report.json`
        : `no rule and no kind of gap is called ${named}${meantWord(word, [...Object.keys(catalogue), ...Object.keys(gapCodes)])}`
    )
  }
  const findings = await readFindings(report)
  if (isFailure(findings)) return refuse(findings.reason)
  const named = findingsNamed(findings, word)
  if (named.length === 0) return refuse(`${report} has no finding ${JSON.stringify(shorten(word, 100))}`)
  return say(
    named
      .map(finding => {
        const of = Object.hasOwn(catalogue, finding.ruleId) ? catalogue[finding.ruleId] : undefined
        return `${explainFinding(finding, width, now)}${of === undefined ? '' : `\n${explainRule(finding.ruleId, of, width)}`}`
      })
      .join('\n')
  )
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

function refuse(reason: string): number {
  process.stderr.write(`weighbridge: ${terminal(reason)}; see weighbridge explain --help\n`)
  return 2
}
