import { homepage, policyPath, ruleUrl } from '../../core/project.ts'
import type { RuleMeta } from '../../policy/policy.ts'
import { placeholders } from '../../core/waiver.ts'
import { usualTerms } from '../../reports/shared/waiver.ts'
import { explained, table, type Section } from './explanation.ts'
import { plainText } from './plain-text.ts'
import { ruleTexts } from './rule-texts.generated.ts'

/** What the catalogue says of a rule, with the titles of what it finds by message id. */
export type DescribedRule = RuleMeta & { readonly messages: Readonly<Record<string, string>> }

/**
 * What a rule finds, why that matters, how to fix it and how to waive it. `now` is the day that a waiver counts from; without
 * it no waiver is offered, as behind a finding, which has its own.
 */
export function explainRule(id: string, meta: DescribedRule, width: number, now?: Date): string {
  const { lines, links } = plainText(ruleTexts[id] ?? '', width - 2)
  const sections: readonly Section[] = [
    { block: table([...defaults(meta), ...findings(meta)], width) },
    { title: 'Why, and how to fix it', block: lines },
    { title: 'How to waive it', ...(now === undefined ? {} : waiving(id, meta, now)) },
    { title: 'Links', block: [ruleUrl(id), `${homepage}/blob/main/docs/policy.md#waivers`, ...links] }
  ]
  return explained(`${id}: ${meta.about}`, sections, width)
}

const shownLevels: ReadonlyMap<RuleMeta['level'], string> = new Map([
  ['listed', 'off, and block once the policy has its list'],
  ['configured', 'off, and warn once the policy sets one of its options']
])

function defaults({ level, levels = {}, since }: RuleMeta): readonly (readonly [string, string])[] {
  const own = Object.entries(levels).map(([message, each]) => `, ${each} for ${message}`)
  return [
    ['level', `${shownLevels.get(level) ?? level}${own.join('')}, unless the policy sets another`],
    ['since', `release ${since}`]
  ]
}

function findings({ messages }: DescribedRule): readonly (readonly [string, string])[] {
  return Object.entries(messages).map(([message, title], index) => [
    index === 0 ? 'finds' : '',
    `${title} (${message})`
  ])
}

function waiving(id: string, { kinds, advisories, guarded }: RuleMeta, now: Date): Section {
  const { by, expires } = usualTerms(now)
  const binding =
    kinds.length === 0
      ? ['  file: PATH']
      : ['  component: NAME # as review --waivers prints it', ...(advisories === true ? ['  advisory: ID'] : [])]
  const text = [
    `Add this to ${policyPath} of the base branch; weighbridge review --waivers prints it filled in.`,
    ...(guarded === true ? ['A comment waives it only where waivers.commands.rules of the policy names the rule.'] : [])
  ]
  return {
    text,
    block: [
      '',
      'waivers:',
      `  - rule: ${id}`,
      ...binding.map(line => `  ${line}`),
      `    reason: ${placeholders.reason}`,
      `    by: ${by}`,
      `    expires: ${expires}`
    ]
  }
}
