import { versionStep } from './version-step.ts'

test.each([
  ['pypi', '1.2.3', '2.0.0', 'major'],
  ['pypi', '1.2.3', '1.3.0', 'minor'],
  ['pypi', '1.2', '1.2.post1', 'patch'],
  ['pypi', '1.2', '1.2.0', undefined],
  ['pypi', '1.2.3', '1.2.2', 'down'],
  ['pypi', '2.0', '1!1.0', 'major'],
  ['pypi', '2024.01', '2024.2', 'minor'],
  ['npm', '1.2.3-rc.1', '1.2.3', 'patch'],
  ['golang', 'v1.9.0', 'v1.10.0', 'minor'],
  ['npm', '1.2.3', 'next', 'other'],
  ['pypi', 'what?', 'what?', undefined],
  ['unheard-of', '1.0', '1.0', undefined],
  ['unheard-of', '1.0', '2.0', 'other']
] as const)('%s %s → %s: %s', (ecosystem, before, after, step) => {
  expect(versionStep(ecosystem, before, after)).toBe(step)
})
