import { aModel, anImage, aPackage } from '../../../test/helpers/components.ts'
import type { Component } from '../../core/component.ts'
import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { say } from '../../core/message.ts'
import type { FileChange } from '../../rules/rule.ts'
import { placed } from './places.ts'

const path = 'train.py'
const entry = { type: 'file', id: '0' } as const

function lines(startLine: number, endLine = startLine): Location {
  return { path, side: 'head', startLine, startColumn: 3, endLine, endColumn: 9 }
}

function finding(component: Component, location = component.location): Finding {
  const common = { ruleId: 'r', messageId: 'm', title: '', confidence: 'certain', level: 'warn' } as const
  const told = { related: component.alsoAt, paths: [], advisories: [], references: [], message: say`x`, help: say`x` }
  return { ...common, ...told, component, location, fingerprint: '0', docsUrl: '' }
}

const edited = (base: string, head: string): FileChange => ({ path, base: entry, head: entry, text: { base, head } })

const model = aModel({ location: lines(2) })
const flagged = { ...model, evidence: { name: lines(2), argument: lines(3), flag: lines(4), use: lines(1, 5) } }
const alsoAt = [lines(2), lines(3)]
const before = 'call(\n"a/b",\nrevision=x,\nflag=True,\n)\n'

test.each<[string, Component, FileChange, readonly (number | undefined)[]]>([
  ['the name', flagged, edited(before, before.replace('a/b', 'c/d')), [2]],
  ['the flag alone', flagged, edited(before, before.replace('True', 'yes')), [4, 2, 3]],
  ['the version alone', flagged, edited(before, before.replace('=x', '=y')), [3, 2, 4]],
  [
    'the flag before the version',
    flagged,
    edited(before, before.replace('=x', '=y').replace('True', 'yes')),
    [4, 2, 3]
  ],
  ['another line of the call', flagged, edited(before, before.replace('call(', 'other(')), [1, 2, 4, 3]],
  ['nothing of it', flagged, edited(before, `${before}more\n`), [2]],
  ['a file that is new', flagged, { path, head: entry, text: { head: before } }, [2]],
  ['a file that was not read', flagged, { path, base: entry, head: entry }, [2]],
  [
    'a value above the name',
    anImage({ location: lines(2), evidence: { name: lines(2), argument: lines(1) } }),
    edited('ARG X=1\nFROM ${X}\n', 'ARG X=2\nFROM ${X}\n'),
    [1, 2]
  ],
  ['one of several places', aPackage({ location: lines(1), alsoAt }), edited('a\nb\nb\n', 'a\nb\na\n'), [3, 1, 2]]
])('%s', async (_, component, file, expected) => {
  const [found] = await placed([finding(component)], [file])
  expect([found?.location, ...(found?.related ?? [])].map(place => place?.startLine)).toEqual(expected)
  expect(found?.component?.location).toBe(component.location)
})

test('what a rule says itself stays', async () => {
  const [found] = await placed([finding(flagged, lines(5))], [edited(before, before.replace('True', 'yes'))])
  expect(found?.location.startLine).toBe(5)
})

test('a renamed file is compared with what it was', async () => {
  const renamed: FileChange = {
    path,
    head: entry,
    renamedFrom: 'old.py',
    text: { head: before.replace('True', 'yes') }
  }
  const old: FileChange = { path: 'old.py', base: entry, text: { base: before } }
  const [found] = await placed([finding(flagged)], [renamed, old])
  expect(found?.location.startLine).toBe(4)
})

test('the base side and what has no lines stay', async () => {
  const gone = { ...flagged, location: { ...lines(2), side: 'base' as const } }
  const binary = { ...model, location: { path, side: 'head' as const } }
  const found = await placed([finding(gone), finding(binary)], [edited(before, before.replace('True', 'yes'))])
  expect(found.map(({ location }) => location)).toEqual([binary.location, gone.location])
})
