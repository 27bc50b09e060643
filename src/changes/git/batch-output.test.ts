import { batchOutput } from './batch-output.ts'

const id = 'a'.repeat(40)
const other = 'b'.repeat(40)

function collect(output: Buffer, size: number, contents = true, limit = 100): { taken: boolean; objects: unknown[] } {
  const objects: unknown[] = []
  const take = batchOutput({ contents, limit }, (name, object) => {
    objects.push([name, object === 'missing' ? object : { ...object, bytes: object.bytes?.toString('latin1') }])
  })
  let taken = true
  for (let at = 0; at < output.length && taken; at += size) taken = take(output.subarray(at, at + size))
  return { taken, objects }
}

describe('whatever the chunks', () => {
  const content = `${other} blob 3\nabc\n`
  const output = Buffer.from(
    `${id} blob ${content.length}\n${content}\n${other} missing\n${id} blob 0\n\n${id} blob 101\n${'x'.repeat(101)}\n${other} blob 2\n\n\n\n`
  )

  test.each([1, 2, 3, 7, 40, 41, 64, 1000])('of %d bytes', size => {
    expect(collect(output, size)).toEqual({
      taken: true,
      objects: [
        [id, { type: 'blob', size: content.length, bytes: content }],
        [other, 'missing'],
        [id, { type: 'blob', size: 0, bytes: '' }],
        [id, { type: 'blob', size: 101, bytes: undefined }],
        [other, { type: 'blob', size: 2, bytes: '\n\n' }]
      ]
    })
  })

  test.each([1, 5, 1000])('without contents, of %d bytes', size => {
    const lines = Buffer.from(`${id} blob 5\n${other} tree 7\n`)
    expect(collect(lines, size, false).objects).toEqual([
      [id, { type: 'blob', size: 5, bytes: undefined }],
      [other, { type: 'tree', size: 7, bytes: undefined }]
    ])
  })
})

test.each([
  'no header\n',
  `${id} blob x\n`,
  `${id} blob -1\n`,
  `${id} blob 1 2\n`,
  '\n',
  'x'.repeat(300),
  `${id} blob 1e3\n`
])('%j is not what git prints', output => {
  expect(collect(Buffer.from(output), 50)).toEqual({ taken: false, objects: [] })
})
