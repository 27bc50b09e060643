import type { Program } from '../../commands/command-prefix.ts'
import { indexAt, listItems, uncheckedConnection } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'

const id = 'golang'

/** Variables that Go looks at, <https://go.dev/ref/mod#environment-variables>. */
export const variables: readonly string[] = ['GOPROXY', 'GOINSECURE', 'GOFLAGS']

/** What a variable says to Go. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  switch (name) {
    case 'GOPROXY':
      // The first is asked in place of the default proxy, and the others when it has no answer.
      return listItems(value, /[,|]/).flatMap((item, index) => {
        const use = index === 0 ? 'default' : 'additional'
        return indexAt(item, { ecosystem: id, use, setting: name }) ?? []
      })
    case 'GOINSECURE':
      return listItems(value).map(pattern => uncheckedConnection(pattern === '*' ? name : pattern, name, id))
    case 'GOFLAGS':
      return /(?:^|\s)--?insecure(?:\s|$|=(?:true|1))/.test(value) ? [uncheckedConnection(name, name, id)] : []
    default:
      return []
  }
}

/** `go env -w NAME=value`, and `go get -insecure` of older versions. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (name !== 'go') return []
  const [first] = rest
  if (first?.text === 'env' && rest.some(({ text }) => text === '-w')) {
    return rest.flatMap(({ text = '', start, end }) => {
      const [, variable = '', value = ''] = /^(\w{1,100})=(.*)$/s.exec(text) ?? []
      return environment(variable, value).map(setting => ({ ...setting, start, end, stays: true as const }))
    })
  }
  const insecure = first?.text === 'get' ? rest.find(({ text }) => /^--?insecure$/.test(text ?? '')) : undefined
  if (insecure === undefined) return []
  const { start, end } = insecure
  return [{ ...uncheckedConnection('go get -insecure', '-insecure', id), start, end }]
}
