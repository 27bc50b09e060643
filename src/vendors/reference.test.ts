import { ofFamily, routed, vendorAt, type HostedModel } from './reference.ts'
import { vendorOf, vendors, type Vendor } from './vendors.ts'

const written = (found: HostedModel | undefined): string | undefined => found && `${found.vendor}:${found.name}`

test.each([
  ['gpt-4o', 'openai:gpt-4o'],
  ['openai/gpt-4o', 'openai:gpt-4o'],
  ['openai:gpt-4o', 'openai:gpt-4o'],
  ['o3-mini', 'openai:o3-mini'],
  ['ft:gpt-4o-mini:acme::1', 'openai:ft:gpt-4o-mini:acme::1'],
  ['azure/our-deployment', 'azure:our-deployment'],
  ['anthropic/claude-sonnet-4-5', 'anthropic:claude-sonnet-4-5'],
  ['claude-3-opus-20240229', 'anthropic:claude-3-opus-20240229'],
  ['bedrock/anthropic.claude-v2:1', 'bedrock:anthropic.claude-v2:1'],
  ['vertex_ai/gemini-2.5-pro', 'vertex:gemini-2.5-pro'],
  ['gemini/gemini-2.5-pro', 'gemini:gemini-2.5-pro'],
  ['google_genai:gemini-2.5-pro', 'gemini:gemini-2.5-pro'],
  ['openrouter/meta-llama/llama-3-8b:free', 'openrouter:meta-llama/llama-3-8b:free'],
  ['mistral/mistral-large-latest', 'mistral:mistral-large-latest'],
  ['together_ai/meta-llama/Llama-3', 'together:meta-llama/Llama-3']
])('a router takes %s for %s', (text, expected) => {
  expect(written(routed(text))).toBe(expected)
})

test.each([
  'ollama/llama3',
  'ollama_chat/llama3',
  'hosted_vllm/org/name',
  'huggingface/org/name',
  'meta-llama/Llama-3-8B',
  'openai-community/gpt2',
  'gpt2',
  'gpt-neo-1.3B',
  'gpt-j-6B',
  'gpt-oss-20b',
  'llama3',
  'openai/',
  'openai/your-model',
  'constructor/x',
  '__proto__:x',
  '',
  `openai/${'x'.repeat(300)}`,
  'openai/a b'
])('a router asks no vendor for %j', text => {
  expect(routed(text)).toBeUndefined()
})

test.each([
  ['https://api.openai.com/v1', 'openai'],
  ['https://acme.openai.azure.com/', 'azure'],
  ['https://openrouter.ai/api/v1', 'openrouter'],
  ['https://us-central1-aiplatform.googleapis.com/v1', 'vertex'],
  ['https://bedrock-runtime.eu-west-1.amazonaws.com', 'bedrock'],
  ['https://generativelanguage.googleapis.com/v1beta/openai/', 'gemini'],
  ['http://localhost:8000/v1', undefined],
  ['https://models.acme.example/v1', undefined],
  ['https://notopenrouter.ai/v1', undefined],
  ['https://api.openai.com.evil.example/v1', undefined],
  ['openrouter.ai', undefined],
  ['', undefined]
])('at %j is %s', (address, vendor) => {
  expect(vendorAt(address)).toBe(vendor)
})

test('no two vendors have a route, a server or a family in common', () => {
  const all: readonly Vendor[] = Object.values(vendors)
  const claimed = all.flatMap(({ routes, domains }) => [...routes, ...domains])
  expect(claimed).toHaveLength(new Set(claimed).size)
  expect(['gpt-4o', 'claude-3', 'gemini-2.5-pro', 'command-r', 'grok-3'].map(each => ofFamily(each)?.vendor)).toEqual([
    'openai',
    'anthropic',
    'gemini',
    'cohere',
    'xai'
  ])
})

test.each(['constructor', '__proto__', 'toString', 'OpenAI', ''])('%j is no vendor', id => {
  expect(vendorOf(id)).toBeUndefined()
})
