import { anImage } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const bare = Object.fromEntries(Object.entries(anImage()).filter(([key]) => key !== 'tag')) as ReturnType<
  typeof anImage
>

test.each([
  [bare, 'no tag'],
  [anImage({ tag: '3' }), '3'],
  [anImage({ tag: '3', digest }), '3@sha256:abababab…'],
  [{ ...bare, digest }, '@sha256:abababab…']
])('%o shows %s', (component, shown) => {
  expect(kind.displayValue(component)).toBe(shown)
})

test.each([
  [anImage(), 'python', 'python'],
  [anImage({ registry: 'quay.example' }), 'quay.example/python', 'quay.example/python'],
  [anImage({ repository: 'a.b' }), 'a.b', 'docker.io/a.b'],
  [anImage({ repository: 'localhost' }), 'localhost', 'docker.io/localhost']
])('%o is shown as %s and written %s', (component, shown, written) => {
  expect(kind.displayName(component)).toBe(shown)
  expect(kind.policyName(component)).toBe(written)
})
