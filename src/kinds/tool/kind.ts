import type { ToolComponent } from '../../core/component.ts'
import type { Kind } from '../kind.ts'
import { isName, parseToolPattern } from './tool-pattern.ts'

/** A server that gives tools to an agent. */
export const kind = {
  noun: 'tool',
  one: 'a tool',
  written: 'as its name, its https:// address or the package URL of what it runs',
  list: { key: 'tools', about: 'tools of agents', example: 'github, https://mcp.example or pkg:npm/@scope/server' },
  identity: ({ name }) => ['tool', name].join(' '),
  value: ({ transport, command, url, env }) => JSON.stringify([transport, command, url, env]),
  namesake: ({ name }) => ['tool', name],
  displayName: ({ name }) => name,
  displayValue: ({ url, command }) => url ?? command ?? 'no command',
  difference: ({ env }, before) => (before.env.join() === env.join() ? undefined : 'other variables'),
  policyName: ({ name }) => (isName(name) ? name : undefined),
  parsePolicyName: parseToolPattern
} as const satisfies Kind<ToolComponent>
