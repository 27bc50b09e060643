import { say } from '../../core/message.ts'
import { policyPath } from '../../core/project.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: [],
    since: '0.1',
    level: 'block',
    guarded: true,
    about: 'Leaves an invalid policy, under which no later review could run',
    messages: {
      invalid: 'Review policy is invalid'
    }
  },
  check({ files }) {
    const file = files.find(({ path }) => path === policyPath)
    const [first, ...others] = file?.problems ?? []
    if (first === undefined) return []
    return [
      {
        location: first.location,
        related: others.map(({ location }) => location),
        messageId: 'invalid',
        message: say`The policy is invalid after this change: ${first.message}`,
        help: say`Fix the line; weighbridge policy check lists every problem of a policy`
      }
    ]
  }
})
