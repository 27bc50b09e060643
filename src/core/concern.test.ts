import { aModel, aPackage } from '../../test/helpers/components.ts'
import { mostIn, type Concern } from './concern.ts'
import type { Component } from './component.ts'

const inDocs = (path: string): Pick<Component, 'context' | 'location'> => ({
  context: 'docs',
  location: { path, side: 'head' }
})
const mentioned = (standing: 'installed' | 'configured' | 'told'): Component =>
  aPackage({ ...inDocs('setup.md'), role: 'mentioned', standing })

test.each<[string, Component, Concern, string | undefined]>([
  ['a list that is installed', aPackage({ ...inDocs('docs/requirements.txt') }), 'forbidden', undefined],
  ['a script with the name of a text', mentioned('installed'), 'forbidden', undefined],
  ['a version in a text', mentioned('told'), 'forbidden', 'warn'],
  ['a version that is configured', mentioned('configured'), 'forbidden', 'warn'],
  ['a program', aModel(inDocs('docs/train.py')), 'remote-code', undefined],
  ['a notebook', aModel(inDocs('docs/train.ipynb')), 'remote-code', 'note'],
  ['a program, about something else', aModel(inDocs('docs/train.py')), 'other', 'note'],
  ['a text', aModel(inDocs('docs/train.md')), 'forbidden', 'warn']
])('in a folder of documentation: %s', (_, component, concern, level) => {
  expect(mostIn(component, concern)).toBe(level)
})
