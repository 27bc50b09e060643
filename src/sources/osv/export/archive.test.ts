import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureOf, readArchive } from './archive.ts'

const { signal } = new AbortController()

test('an archive that does not exist is missing', async () => {
  const { entries, failure } = await readArchive(join(tmpdir(), 'no-such-folder', 'all.zip'), signal)
  expect([entries, failure]).toEqual([0, { reason: expect.stringMatching(/^ENOENT/) as string, cause: 'missing' }])
})

test('an archive that cannot be read is not missing', async () => {
  const { failure } = await readArchive(tmpdir(), signal)
  expect(failure).toEqual({ reason: expect.stringMatching(/\w/) as string })
})

test('the wording of an error does not make an archive missing', () => {
  expect(failureOf(new Error('ENOENT is the name of an entry'))).toEqual({ reason: 'ENOENT is the name of an entry' })
})
