import { readShell } from '../../syntax/shell/read-shell.ts'
import { locks } from '../locks.generated.ts'
import { extractors } from '../registry.generated.ts'
import { relockCommand, updateCommand } from './lock-commands.ts'
import { matcher } from './matcher.ts'

/** Lockfiles whose tool has no command, with the reason in their `lock.ts`. */
const withoutCommands = ['gradle-lockfile', 'julia-manifest', 'pylock', 'renv-lock']

/** The names of a lockfile's kind that it states for its manifests; for want of any, the plain names among its globs. */
function namesOf(id: string): readonly string[] {
  const stated = locks.get(id)?.manifests.flatMap(each => each.locks.map(name => name.replace(/^\*/, 'train.py'))) ?? []
  const globs = extractors.find(extractor => extractor.id === id)?.files ?? []
  return stated.length > 0 ? stated : globs.flatMap(glob => /^\*\*\/([\w.-]+)$/.exec(glob)?.[1] ?? [])
}

function wordsOf(command: string | undefined): readonly (readonly string[])[] {
  const { commands, errors } = readShell(command ?? '')
  expect(errors).toEqual([])
  return commands.map(({ words }) => words.map(({ text = '' }) => text))
}

const hostile = ['it\'s $(id) `id` "${x}"; id & #', '-rf', '~', '*', 'a b']
const update = { name: '@scope/some-package', version: '1.2.3', hashes: [] }
const names = [...locks.keys()].flatMap(id => namesOf(id).map(name => [id, name] as const))

test('every lockfile has a name', () => {
  expect(new Set(names.map(([id]) => id))).toEqual(new Set(locks.keys()))
})

test('those and no others are registered as locks', () => {
  expect(extractors.filter(({ lock }) => lock).map(({ id }) => id)).toEqual([...locks.keys()])
})

test('a tool has commands, or says that it has none', () => {
  const without = [...locks].filter(([, { commands }]) => commands === undefined)
  expect(without.map(([id]) => id)).toEqual(withoutCommands)
})

test.each(names)('%s reads %s', (id, name) => {
  expect(matcher(extractors)(`a/${name}`).map(extractor => extractor.id)).toContain(id)
})

describe.each(names.filter(([id]) => withoutCommands.includes(id)))('%s: %s', (_, name) => {
  test('has no command', () => {
    expect([relockCommand(name), updateCommand(name, update)]).toEqual([undefined, undefined])
  })
})

describe.each(names.filter(([id]) => !withoutCommands.includes(id)))('%s: %s', (_, name) => {
  test('is locked again, and a package of it updated, by one command each', () => {
    const [again, changed] = [wordsOf(relockCommand(name)), wordsOf(updateCommand(name, update))]
    expect([again.length, changed.length]).toEqual([1, 1])
    expect(changed[0]?.some(word => word.startsWith(update.name))).toBe(true)
    expect(again[0]?.[0]).toBe(changed[0]?.[0])
  })

  test.each(hostile)('a folder called %j is one word of it', folder => {
    const path = `${folder}/${name}`
    const plain = wordsOf(relockCommand(name))
    expect(wordsOf(relockCommand(path))).toEqual([['cd', folder.startsWith('-') ? `./${folder}` : folder], ...plain])
    expect(wordsOf(updateCommand(path, update)).length).toBe(2)
  })

  test.each(['--registry=x', 'a;id', 'a$(id)', 'a b', '`id`', ''])('%j is in no command', text => {
    expect(updateCommand(name, { ...update, name: text })).toBeUndefined()
    expect(updateCommand(name, { ...update, version: text })).toBeUndefined()
  })
})
