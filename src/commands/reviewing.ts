// What a review needs beyond git, in one place, so that it is loaded while git is asked.
export { basePolicy, policyOf } from '../base-policy.ts'
export { review } from '../review.ts'
export { openFacts } from '../sources/open.ts'
export { openAdvisories } from '../sources/osv/open.ts'
