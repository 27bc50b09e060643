import type { RawGap } from '../../core/gap.ts'
import { newGaps } from './gaps.ts'

const gap = (code: RawGap['code'], subject: string): RawGap => ({
  code,
  by: 'extractors/shell',
  subject,
  reason: 'x',
  location: { path: 'setup.sh', side: 'head', startLine: 1 }
})

test.each<[string, RawGap, number]>([
  ['a reference', gap('unresolved-reference', '$X'), 0],
  ['a list or a script elsewhere', gap('outside-repository', 'https://host.example/i.sh'), 0],
  ['the whole file', gap('parse-error', 'setup.sh'), 1],
  ['a failure', gap('internal', '$X'), 1]
])('%s that was unknown before', (_, known, told) => {
  expect(newGaps([{ ...known, location: { path: 'setup.sh', side: 'base', startLine: 9 } }], [known])).toHaveLength(
    told
  )
})

test('what is new is told', () => {
  const known = gap('outside-repository', 'https://host.example/i.sh')
  const other = gap('outside-repository', 'https://host.example/j.sh')
  expect(newGaps([known], [known, other])).toEqual([other])
})
