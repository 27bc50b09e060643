import type { DeserializationComponent } from '../../core/component.ts'
import type { Kind } from '../kind.ts'

const written = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}$/

/** A call that reads objects from a file, in a format that can hold code. */
export const kind = {
  noun: 'deserialization',
  one: 'a call that reads objects from a file',
  construct: true,
  runByPackages: true,
  written: 'as its function, torch.load',
  identity: ({ name, reads }) => ['deserialization', name, reads].join(' '),
  value: ({ runs, downloads }) => JSON.stringify([runs, downloads]),
  namesake: ({ name }) => ['deserialization', name],
  displayName: ({ name }) => name,
  displayValue: ({ reads }) => reads,
  policyName: ({ name }) => (written.test(name) ? name : undefined),
  parsePolicyName(text, use, version) {
    if (!written.test(text) || use !== 'waived') return undefined
    if (version !== undefined) return { reason: 'a function has no version' }
    return { matches: component => component.kind === 'deserialization' && component.name === text }
  }
} as const satisfies Kind<DeserializationComponent>
