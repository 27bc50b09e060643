import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['image'],
    since: '0.1',
    level: 'listed',
    about: 'Adds an image that the policy denies or does not approve',
    messages: {
      denied: 'Image is denied by the policy',
      'not-approved': 'Image is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check: input => disallowed('image', input)
})
