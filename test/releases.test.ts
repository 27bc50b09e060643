import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gapHistory } from '../src/core/gap.ts'
import { compareReleases, readRelease, type MinorRelease } from '../src/core/release.ts'
import { rules } from '../src/rules/registry.generated.ts'

const manifest = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')
const { version } = JSON.parse(manifest) as { version: string }

const histories: readonly (readonly [string, readonly MinorRelease[]])[] = [
  ...Object.entries(rules).map(([id, { meta }]) => {
    const { since, messagesSince = {}, earlier = [] } = meta
    return [id, [since, ...Object.values(messagesSince), ...earlier.map(({ before }) => before)]] as const
  }),
  ...Object.entries(gapHistory).map(([code, { since, earlier = [] }]) => {
    return [code, [since, ...earlier.map(({ before }) => before)]] as const
  })
]

test.each(histories)('%s came with a release that was made, or with the next one', (_, releases) => {
  const { major = 0, minor = 0 } = readRelease(version) ?? {}
  const next = { major, minor: minor + 1 }
  const unknown = releases.filter(each => {
    const read = readRelease(each)
    return read === undefined || compareReleases(read, next) > 0
  })
  expect(unknown).toEqual([])
})

test.each(Object.entries(rules))(
  '%s says since when of messages that it has, and earlier defaults in order',
  (_, { meta }) => {
    const { messages, messagesSince = {}, earlier = [] } = meta
    const named = [...Object.keys(messagesSince), ...earlier.flatMap(({ levels = {} }) => Object.keys(levels))]
    expect(named.filter(each => !Object.hasOwn(messages, each))).toEqual([])
    const order = earlier.map(({ before }) => readRelease(before) ?? { major: 0, minor: 0 })
    expect(order).toEqual(order.toSorted(compareReleases))
  }
)
