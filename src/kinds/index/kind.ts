import type { IndexComponent, IndexUse } from '../../core/component.ts'
import type { Kind } from '../kind.ts'
import { isIndexName, parseIndexPattern } from './index-pattern.ts'

const uses: Readonly<Record<IndexUse, string>> = {
  default: 'default index',
  additional: 'additional index',
  named: 'index for packages that name it',
  links: 'page of files',
  connection: 'connection'
}

/** An index, registry, channel or page of files that packages come from, or how the servers of them are reached. */
export const kind = {
  noun: 'package index',
  plural: 'package indexes',
  one: 'a package index',
  written: 'as its https:// address, or the name of a channel, a host or a setting',
  list: { key: 'indexes', about: 'package indexes', example: 'https://index.example or https://index.example/pypi/*' },
  identity: ({ ecosystem = '', use, scope = '', name }) => ['index', ecosystem, use, scope, name].join(' '),
  value: ({ unchecked }) => JSON.stringify([unchecked]),
  namesake: ({ ecosystem = '', use, scope = '' }) => ['index', ecosystem, use, scope],
  displayName: ({ name }) => name,
  displayValue({ use, scope, unchecked }) {
    const what = scope === undefined ? uses[use] : `${uses[use]} of ${scope}`
    return unchecked === true ? `${what}, certificates not checked` : what
  },
  difference: ({ name }, before) => (before.name === name ? undefined : `was ${before.name}`),
  policyName: ({ name }) => (isIndexName(name) ? name : undefined),
  parsePolicyName: parseIndexPattern
} as const satisfies Kind<IndexComponent>
