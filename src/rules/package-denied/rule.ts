import { denied } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    about: 'Adds a package that the policy denies',
    messages: {
      denied: 'Package is denied by the policy'
    },
    concern: 'forbidden',
    mentions: true
  },
  check: input => denied('package', input)
})
