/** Where the project lives, for links in findings. */
export const homepage = 'https://github.com/weighbridge/weighbridge'

/** The place in the documentation that explains a rule. */
export function ruleUrl(ruleId: string): string {
  return `${homepage}/blob/main/docs/rules.md#${ruleId}`
}

/** Where a policy lives in a repository. */
export const policyPath = '.github/weighbridge.yml'

/** The folder of what the review itself is made of in a repository. */
export const gateFolder = '.github/'

/** The repository of the action: what a workflow writes before `@`. */
export const actionRepository = 'weighbridge/weighbridge'

/** The name of the required check, as a job or as a commit status. */
export const checkName = 'weighbridge'

/** The name of the workflow whose runs start the review where the check is a commit status. */
export const starterName = 'weighbridge-start'

/** The name of the workflow that takes commands from comments, and of its file. */
export const commandsName = 'weighbridge-commands'

/** What the box in the review comment says: the review is held again when somebody ticks it. */
export const boxLabel = 'Run this review again'
