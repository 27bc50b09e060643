import { added, aDataset, aModel, changed, removed } from '../../../test/helpers/components.ts'
import { names, someRepository, testRule } from '../../../test/helpers/rule.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { likeness } from './likeness.ts'

const like = (id: string) => {
  const wellKnown = hosts.get('hugging-face')?.wellKnown
  return wellKnown && likeness(id, 'model', wellKnown)
}

const fake = aModel({ name: 'EleuterAI/gpt-j-6B' })
// What is known was asked on 2 January 2026.
const since = (createdAt: string) => ({ 'EleuterAI/gpt-j-6B': someRepository({ createdAt }) })

testRule('model-lookalike', [
  { title: 'a well-known organisation', changes: [added(aModel({ name: 'EleutherAI/gpt-j-6B' }))] },
  { title: 'an account of its own', changes: [added(aModel())] },
  { title: 'removed', changes: [removed(fake)] },
  {
    title: 'one letter less, as PoisonGPT had it',
    changes: [added(fake)],
    finds: [
      {
        message: 'EleuterAI/gpt-j-6B may be mistaken for a model of eleutherai: its namespace is one typing error away',
        help: 'Check that EleuterAI is who you mean, or use the model of eleutherai'
      }
    ]
  },
  {
    title: 'a dataset',
    changes: [added(aDataset({ name: 'googel/rows' }))],
    finds: [{ message: /^googel\/rows may be mistaken for a dataset of google/ }]
  },
  {
    title: 'one that the hub has had for a year',
    changes: [added(fake)],
    repositories: since('2025-01-01T00:00:00.000Z')
  },
  {
    title: 'one that is new',
    changes: [added(fake)],
    repositories: since('2025-12-20T00:00:00.000Z'),
    finds: [{ message: /one typing error away$/ }]
  },
  {
    title: 'one that leads to another name now',
    changes: [added(fake)],
    repositories: { 'EleuterAI/gpt-j-6B': someRepository({ movedTo: 'EleutherAI/gpt-j-6B' }) }
  },
  { title: 'another revision of what is loaded already', changes: [changed(fake, { ...fake, revision: 'main' })] },
  {
    title: 'an account that the project loads from already',
    changes: [added(fake)],
    inventory: { base: [aModel({ name: 'eleuterai/pythia' })] }
  },
  {
    title: 'one that the policy approves',
    changes: [added(fake)],
    approved: { models: names('EleuterAI/gpt-j-6B') }
  },
  { title: 'what the repository publishes itself', changes: [added({ ...fake, own: true })] },
  { title: 'a name of another host', changes: [added({ ...fake, host: 'modelscope' })] }
])

test.each([
  ['EleuterAI/gpt-j-6B', 'eleutherai', 'slip'],
  ['EIeutherAI/x', 'eleutherai', 'glyphs'],
  ['meta-IIama/x', 'meta-llama', 'glyphs'],
  ['0penai/x', 'openai', 'glyphs'],
  ['rnicrosoft/x', 'microsoft', 'glyphs'],
  ['meta_llama/x', 'meta-llama', 'separators'],
  ['metallama/x', 'meta-llama', 'separators'],
  ['llama-meta/x', 'meta-llama', 'words'],
  ['mircosoft/x', 'microsoft', 'slip'],
  ['sentence-transformer/x', 'sentence-transformers', 'slip'],
  ['openai-official/x', 'openai', 'affix'],
  ['official-deepseek-ai/x', 'deepseek-ai', 'affix'],
  ['Open-OSS/privacy-filter', 'openai', 'model'],
  ['meta-models/Llama-2-7b-hf', 'meta-llama', 'model']
])('%s is like %s', (id, known, how) => {
  expect(like(id)).toEqual({ known, how })
})

test.each([
  'TheBloke/Llama-2-7B-GGUF',
  'bartowski/Llama-3.2-1B-Instruct-GGUF',
  'unsloth/Llama-3.2-1B-Instruct',
  'mlx-community/Llama-3.2-1B-Instruct',
  'NousResearch/Llama-2-7b-hf',
  'huggyllama/llama-7b',
  'HuggingFaceM4/idefics2-8b',
  'openai-community/gpt2',
  'google-bert/bert-base-uncased',
  'facebookai/roberta-base',
  'open-orca/mistral-7b-openorca',
  'OpenGVLab/InternVL2-8B',
  'openbmb/MiniCPM-V',
  'openchat/openchat-3.5',
  'Qwen2/x',
  'some-org/gpt-oss-20b',
  'kim/DeepSeek-R1',
  'deepseek/deepseek-r1',
  'meta/llama-3.1-8b-instruct',
  'gpt2',
  'a/b'
])('%s is like none', id => {
  expect(like(id)).toBeUndefined()
})

test('the longest names take no time', () => {
  const id = `${'rn'.repeat(48)}/${'I'.repeat(96)}`
  expect(like(id)).toBeUndefined()
})
