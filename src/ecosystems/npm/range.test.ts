import { isDeepStrictEqual } from 'node:util'
import { admittedVersions } from './range.ts'

const numbers = [0, 1, 2, 9, 10, 123_456_789]
const versions = numbers.flatMap(major => numbers.flatMap(minor => numbers.map(patch => `${major}.${minor}.${patch}`)))

test.each(['^', '~', '>='])('%s before a version is read as the library reads it', operator => {
  // With a space behind it, the library reads a range.
  const different = versions.filter(
    version => !isDeepStrictEqual(admittedVersions(`${operator}${version}`), admittedVersions(`${operator}${version} `))
  )
  expect(different).toEqual([])
})
