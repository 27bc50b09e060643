import type { HostedModelComponent } from '../../core/component.ts'
import { vendorOf } from '../../vendors/vendors.ts'
import type { Kind } from '../kind.ts'
import { parseHostedPattern, writtenName } from './hosted-pattern.ts'

/** A model that a vendor runs, and a program asks over the network. */
export const kind = {
  noun: 'hosted model',
  one: 'a hosted model',
  written: 'as its vendor and its id, openai:gpt-4o',
  list: { key: 'hostedModels', about: 'hosted models', example: 'openai:gpt-4o-* or openrouter:anthropic/*' },
  identity: ({ vendor, name }) => ['hosted-model', vendor, name.toLowerCase()].join(' '),
  value: () => '',
  displayName: ({ vendor, name }) => `${vendor}:${name}`,
  displayValue: ({ vendor }) => vendorOf(vendor)?.displayName ?? vendor,
  policyName: writtenName,
  parsePolicyName: parseHostedPattern
} as const satisfies Kind<HostedModelComponent>
