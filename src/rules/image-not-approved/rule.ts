import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['image'],
    level: 'listed',
    about: 'An image comes in that the policy denies, or that its list of approved images does not have',
    messages: {
      denied: 'Image is denied by the policy',
      'not-approved': 'Image is not on the approved list'
    }
  },
  check: input => disallowed('image', input)
})
