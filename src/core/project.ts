/** Where the project lives, for links in findings. */
export const homepage = 'https://github.com/weighbridge/weighbridge'

/** The place in the documentation that explains a rule. */
export function ruleUrl(ruleId: string): string {
  return `${homepage}/blob/main/docs/rules.md#${ruleId}`
}

/** Where a policy lives in a repository. */
export const policyPath = '.github/weighbridge.yml'
