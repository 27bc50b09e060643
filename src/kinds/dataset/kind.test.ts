import { aDataset } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

test('its revision is shown', () => {
  expect([aDataset(), aDataset({ revision: 'main' })].map(kind.displayValue)).toEqual(['no revision', 'main'])
})

test('a dataset that begins to run code has changed', () => {
  const running = aDataset({ remoteCode: true })
  expect(kind.value(running)).not.toBe(kind.value(aDataset()))
  expect(kind.difference(running, aDataset())).toBe('now runs remote code')
})

test('a dataset is never a model of the same name', () => {
  expect(kind.identity(aDataset({ name: 'a/b' }))).toBe('dataset hugging-face a/b')
})
