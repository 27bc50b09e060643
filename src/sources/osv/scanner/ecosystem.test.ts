import { ecosystems } from '../../../ecosystems/registry.generated.ts'
import { isOsvEcosystem } from '../source.ts'
import { askedEcosystem, isLeftToScanner, scannedEcosystem } from './ecosystem.ts'

const left = ['conan-center', 'hackage', 'hex', 'nuget', 'packagist', 'pub']

test('ecosystems without an order are left to the scanner, and no other source claims them', () => {
  const ids = [...ecosystems.keys()]
  expect(ids.filter(id => isLeftToScanner(ecosystems.get(id)))).toEqual(left)
  expect(left.filter(id => isOsvEcosystem(ecosystems.get(id)))).toEqual([])
})

test.each([
  ['Packagist', 'packagist'],
  ['ConanCenter', 'conan-center'],
  ['PyPI', undefined],
  ['Unheard', undefined]
])('%s is scanned as %s', (osvName, id) => {
  expect(scannedEcosystem(osvName)).toBe(id)
})

test('no two versions compare in what is left to the scanner', () => {
  expect(askedEcosystem('packagist')?.compare('1', '1')).toBeUndefined()
  expect(askedEcosystem('pypi')?.compare('1', '1')).toBe(0)
  expect(askedEcosystem('none')).toBeUndefined()
})
