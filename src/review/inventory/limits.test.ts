import type { ChangedFile } from '../../core/change.ts'
import type { RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { asNewlyExceeded } from './limits.ts'

const entry = { type: 'file', id: '1'.repeat(40) } as const

function file(path: string, over: Partial<ChangedFile> = {}): ChangedFile {
  return { path, base: entry, head: entry, ...over }
}

function gap(side: Side, over: Partial<RawGap> = {}, path = 'run.sh', startLine = 9): RawGap {
  const reason = 'the script has more than 1000 commands'
  return {
    ...{ code: 'limit-exceeded', by: 'extractors/shell', subject: path, reason },
    location: { path, side, startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
    ...over
  }
}

const [old, fresh] = [gap('base'), gap('head')]
const ofTests = gap('head', {}, 'tests/run.sh')
const unplaced: RawGap = { code: 'limit-exceeded', by: 'extractors/shell', subject: 'run.sh', reason: 'too deep' }
const added: ChangedFile = { path: 'run.sh', head: entry }

test.each<[string, readonly ChangedFile[], readonly RawGap[], readonly RawGap[]]>([
  ['the base version was within the limit', [file('run.sh')], [], [fresh]],
  ['the file is new', [added], [], [fresh]],
  ['the base version was beyond another limit', [file('run.sh')], [gap('base', { reason: 'too deep' })], [fresh]],
  ['another reader was beyond it', [file('run.sh')], [gap('base', { by: 'extractors/makefile' })], [fresh]],
  ['another file was beyond it', [file('run.sh')], [gap('base', {}, 'other.sh')], [fresh]],
  ['more parts of the file are beyond it', [file('run.sh')], [old], [fresh, gap('head', {}, 'run.sh', 20)]],
  ['a file of tests was within the limit', [file('tests/run.sh')], [], [ofTests]]
])('%s: the change exceeds the limit', (_, files, before, now) => {
  const nothing = new Map<string, ReadonlySet<string>>()
  expect(asNewlyExceeded(now, files, { gaps: before, lost: nothing })).toEqual(
    now.map(one => ({ ...one, code: 'limit-newly-exceeded' }))
  )
})

test.each<[string, readonly ChangedFile[], readonly RawGap[], readonly RawGap[]]>([
  ['the base version was beyond it', [file('run.sh')], [old], [fresh]],
  [
    'with another number',
    [file('run.sh')],
    [gap('base', { reason: 'the script has more than 900 commands' })],
    [fresh]
  ],
  [
    'the file was renamed, and was beyond it',
    [{ ...added, renamedFrom: 'setup.sh' }],
    [gap('base', {}, 'setup.sh')],
    [fresh]
  ],
  ['a new file of tests', [{ path: 'tests/run.sh', head: entry }], [], [ofTests]],
  ['a file that did not change', [], [], [fresh]],
  ['the base side', [file('run.sh')], [old], [old]],
  ['what is too large to be read at all', [file('run.sh')], [], [gap('head', { by: 'changes' })]],
  ['what cannot be parsed', [file('run.sh')], [], [gap('head', { code: 'parse-error' })]],
  ['what has no place', [file('run.sh')], [], [unplaced]]
])('%s: it stays what it is', (_, files, before, now) => {
  const nothing = new Map<string, ReadonlySet<string>>()
  expect(asNewlyExceeded(now, files, { gaps: before, lost: nothing })).toEqual(now)
})

test.each(['extractors/shell', 'changes'])('of a file that %s could not read before, it stays what it is', by => {
  const lost = new Map([['run.sh', new Set([by])]])
  expect(asNewlyExceeded([fresh], [file('run.sh')], { gaps: [], lost })).toEqual([fresh])
})
