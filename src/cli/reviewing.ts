// What a review needs beyond git, in one place, so that it is loaded while git is asked.
export { basePolicy, policyOf } from '../review/base-policy.ts'
export { review } from '../review/review.ts'
export { openFacts } from '../sources/collect/open.ts'
export { openAdvisories } from '../sources/osv/open.ts'
