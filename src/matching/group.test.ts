import { sameAmong } from './group.ts'

const named = (id: string, aliases: string[] = [], records = [id]) => ({ id, aliases, records })

test.each<[string, ReturnType<typeof named>, ReturnType<typeof named>, boolean]>([
  ['a record in common', named('GHSA-a', ['PYSEC-1'], ['GHSA-a', 'PYSEC-1']), named('PYSEC-1'), true],
  ['a name in common, of other databases', named('PYSEC-1', ['CVE-1']), named('GHSA-a', ['CVE-1']), true],
  ['the one names the other', named('CVE-1', ['GHSA-a', 'PYSEC-1'], ['PYSEC-1']), named('GHSA-a'), true],
  ['a name in common, of one database', named('GHSA-a', ['CVE-1']), named('GHSA-b', ['CVE-1']), false],
  [
    'a name in common, where a database has both',
    named('GHSA-a', ['CVE-1'], ['GHSA-a', 'PYSEC-1']),
    named('GHSA-b', ['CVE-1'], ['GHSA-b', 'OTHER-1']),
    false
  ],
  ['nothing in common', named('GHSA-a', ['CVE-1']), named('PYSEC-2', ['CVE-2']), false]
])('%s', (_, one, other, expected) => {
  expect(sameAmong([one])(other)).toEqual(expected ? [one] : [])
  expect(sameAmong([other])(one)).toEqual(expected ? [other] : [])
})
