import { aHostedModel } from '../../../test/helpers/components.ts'
import { isFailure } from '../../core/failure.ts'
import { kind } from './kind.ts'

test('two are the same by vendor and id', () => {
  const one = aHostedModel({ name: 'gpt-4o' })
  expect(kind.identity(aHostedModel({ name: 'GPT-4o' }))).toBe(kind.identity(one))
  expect(kind.identity(aHostedModel({ name: 'gpt-4o-mini' }))).not.toBe(kind.identity(one))
  expect(kind.identity(aHostedModel({ vendor: 'azure' }))).not.toBe(kind.identity(one))
})

test('what people read', () => {
  expect(kind.displayName(aHostedModel())).toBe('openai:gpt-4o')
  expect(kind.displayValue(aHostedModel())).toBe('OpenAI')
  expect(kind.displayValue(aHostedModel({ vendor: 'constructor' }))).toBe('constructor')
})

test.each([
  [aHostedModel(), 'openai:gpt-4o'],
  [aHostedModel({ vendor: 'openrouter', name: 'meta-llama/llama-3-8b:free' }), 'openrouter:meta-llama/llama-3-8b:free'],
  [aHostedModel({ vendor: 'vertex', name: 'claude-3@20240620' }), 'vertex:claude-3@20240620'],
  [aHostedModel({ vendor: 'unknown' }), undefined],
  [aHostedModel({ vendor: '__proto__' }), undefined],
  [aHostedModel({ name: 'a*' }), undefined],
  [aHostedModel({ name: 'a b' }), undefined]
])('%j is written %j', (component, written) => {
  expect(kind.policyName(component)).toBe(written)
})

test.each<[string, boolean | undefined]>([
  ['openai:gpt-4o', true],
  ['OpenAI:GPT-4o', true],
  ['openai:*', true],
  ['openai:gpt-*', true],
  ['openai:gpt-5', false],
  ['azure:gpt-4o', false],
  ['openai:', undefined],
  ['openai:a b', undefined],
  ['constructor:x', undefined],
  ['gpt-4o', undefined],
  ['pkg:huggingface/openai/gpt-oss-20b', undefined]
])('%j means openai:gpt-4o: %j', (text, expected) => {
  const parsed = kind.parsePolicyName(text, 'approved', undefined)
  const matcher = parsed === undefined || isFailure(parsed) ? undefined : parsed
  expect(matcher?.matches(aHostedModel())).toBe(expected)
})

test('a slash is matched by two stars alone', () => {
  const routed = aHostedModel({ vendor: 'openrouter', name: 'anthropic/claude-3' })
  const matches = (text: string): boolean | undefined => {
    const parsed = kind.parsePolicyName(text, 'denied', undefined)
    return parsed === undefined || isFailure(parsed) ? undefined : parsed.matches(routed)
  }
  expect(['openrouter:*', 'openrouter:**', 'openrouter:anthropic/*'].map(matches)).toEqual([false, true, true])
})

test('a version apart from the id is refused', () => {
  expect(kind.parsePolicyName('openai:gpt-4o', 'waived', '1')).toMatchObject({
    reason: expect.stringMatching(/no version/) as unknown
  })
})
