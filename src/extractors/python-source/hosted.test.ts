import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const read = extractorOn(extractor, 'x.py')

/** `vendor:name[ ~]` of every hosted model of a program. */
function asked(content: string): string[] {
  const hosted = read(content).components.flatMap(each => (each.kind === 'hosted-model' ? [each] : []))
  if (hosted.length > 0) expect(extractor.mayMatter?.(content, '')).toBe(true)
  return hosted.map(({ vendor, name, confidence }) => `${vendor}:${name}${confidence === 'likely' ? ' ~' : ''}`)
}

const openai = 'from openai import OpenAI\n'
const ask = '.chat.completions.create(model="gpt-4o")'

describe('clients', () => {
  test.each<[string, string[]]>([
    [`${openai}OpenAI()${ask}`, ['openai:gpt-4o']],
    [`${openai}client = OpenAI(api_key=key)\nclient${ask}`, ['openai:gpt-4o']],
    [`${openai}client = OpenAI(base_url=None)\nclient${ask}`, ['openai:gpt-4o']],
    [
      `${openai}class A:\n  def __init__(self):\n    self.c = OpenAI()\n  def f(self):\n    self.c${ask}`,
      ['openai:gpt-4o']
    ],
    [`${openai}M = "gpt-4o"\nOpenAI().responses.create(model=M, input="x")`, ['openai:gpt-4o']],
    [`${openai}def f(m="gpt-4o"):\n  OpenAI().responses.create(model=m)`, ['openai:gpt-4o ~']],
    [`${openai}OpenAI().embeddings.create(model="text-embedding-3-small", input=x)`, ['openai:text-embedding-3-small']],
    [`import openai as o\no.OpenAI()${ask}`, ['openai:gpt-4o']],
    [`import openai\nopenai${ask}`, ['openai:gpt-4o']],
    ['import openai\nopenai.ChatCompletion.create(model="gpt-4")', ['openai:gpt-4']],
    [`from openai import AzureOpenAI\nAzureOpenAI(azure_endpoint=e)${ask}`, ['azure:gpt-4o']],
    [
      `${openai}c = OpenAI(base_url="https://openrouter.ai/api/v1")\nc.chat.completions.create(model="anthropic/claude-3")`,
      ['openrouter:anthropic/claude-3']
    ],
    [
      `import os\n${openai}c = OpenAI(base_url=os.environ.get("U", "https://api.openai.com/v1"))\nc${ask}`,
      ['openai:gpt-4o ~']
    ],
    [
      'import anthropic\nanthropic.Anthropic().messages.create(model="claude-3-opus", max_tokens=1)',
      ['anthropic:claude-3-opus']
    ],
    [
      'from anthropic import AnthropicBedrock\nAnthropicBedrock().messages.create(model="anthropic.claude-v2")',
      ['bedrock:anthropic.claude-v2']
    ],
    ['from mistralai import Mistral\nMistral().chat.complete(model="mistral-large")', ['mistral:mistral-large']],
    [
      'from google import genai\ngenai.Client().models.generate_content(model="gemini-2.5-pro")',
      ['gemini:gemini-2.5-pro']
    ],
    [
      'from google import genai\ngenai.Client(vertexai=True).models.generate_content(model="gemini-2.5-pro")',
      ['vertex:gemini-2.5-pro']
    ],
    ['import google.generativeai as genai\ngenai.GenerativeModel("gemini-pro")', ['gemini:gemini-pro']],
    ['from vertexai.generative_models import GenerativeModel\nGenerativeModel("gemini-pro")', ['vertex:gemini-pro']],
    [
      'import boto3\nboto3.client("bedrock-runtime").invoke_model(modelId="amazon.titan-text-v1")',
      ['bedrock:amazon.titan-text-v1']
    ],
    ['def f(runtime):\n  runtime.converse(modelId="amazon.nova-lite-v1:0")', ['bedrock:amazon.nova-lite-v1:0']],
    [`import openai\ndef f(client):\n  client${ask}`, ['openai:gpt-4o ~']]
  ])('%j', (content, expected) => {
    expect(asked(content)).toEqual(expected)
  })

  test.each([
    `${openai}OpenAI(base_url="http://localhost:8000/v1")${ask}`,
    `${openai}OpenAI(base_url="https://models.acme.example/v1").chat.completions.create(model="org/name")`,
    `${openai}OpenAI(base_url=url)${ask}`,
    `${openai}OpenAI().chat.completions.create(model=name)`,
    `${openai}OpenAI().chat.completions.create(model="your-model")`,
    `${openai}OpenAI().files.create(file=f)`,
    'import openai\ndef f(client):\n  client.chat.completions.create(model="local-llama")',
    'import openai\ndef f(x):\n  x.create(model="gpt-4o")',
    'from mine import OpenAI\nOpenAI().tables.create(model="gpt-4o")',
    'import openai\nclass ChatOpenAI: ...\nChatOpenAI(model="gpt-4o")'
  ])('%j asks no vendor', content => {
    expect(asked(content)).toEqual([])
  })
})

describe('routers and frameworks', () => {
  test.each<[string, string[]]>([
    ['import litellm\nlitellm.completion(model="bedrock/anthropic.claude-v2")', ['bedrock:anthropic.claude-v2']],
    ['from litellm import acompletion as c\nc("azure/ours", messages=m)', ['azure:ours']],
    ['import litellm\nlitellm.completion("gpt-4o", messages=m)', ['openai:gpt-4o']],
    ['import litellm\nlitellm.completion(model="ours", custom_llm_provider="groq")', ['groq:ours']],
    ['from langchain_openai import ChatOpenAI\nChatOpenAI(model="gpt-4o")', ['openai:gpt-4o']],
    ['from langchain_openai import ChatOpenAI\nChatOpenAI(model_name="gpt-4o", temperature=0)', ['openai:gpt-4o']],
    ['from langchain_openai import AzureChatOpenAI\nAzureChatOpenAI(azure_deployment="ours")', ['azure:ours']],
    [
      'from langchain_openai import OpenAIEmbeddings\nOpenAIEmbeddings(model="text-embedding-3-large")',
      ['openai:text-embedding-3-large']
    ],
    [
      'from langchain_anthropic import ChatAnthropic\nChatAnthropic(model="claude-3-opus")',
      ['anthropic:claude-3-opus']
    ],
    [
      'from langchain_aws import ChatBedrockConverse\nChatBedrockConverse(model="amazon.nova-lite-v1:0")',
      ['bedrock:amazon.nova-lite-v1:0']
    ],
    [
      'from langchain.chat_models import init_chat_model\ninit_chat_model("google_genai:gemini-2.5-pro")',
      ['gemini:gemini-2.5-pro']
    ],
    [
      'from langchain.chat_models import init_chat_model\ninit_chat_model("gpt-4o", model_provider="azure_openai")',
      ['azure:gpt-4o']
    ],
    ['from llama_index.llms.openai import OpenAI\nOpenAI(model="gpt-4o")', ['openai:gpt-4o']],
    ['from pydantic_ai import Agent\nAgent("anthropic:claude-sonnet-4-5")', ['anthropic:claude-sonnet-4-5']],
    ['import dspy\ndspy.LM("openai/gpt-4o-mini")', ['openai:gpt-4o-mini']],
    ['from crewai import LLM\nLLM(model="gemini/gemini-2.5-pro")', ['gemini:gemini-2.5-pro']],
    [
      'from haystack.components.generators.chat import OpenAIChatGenerator\nOpenAIChatGenerator(model="gpt-4o")',
      ['openai:gpt-4o']
    ]
  ])('%j', (content, expected) => {
    expect(asked(content)).toEqual(expected)
  })

  test.each([
    'import litellm\nlitellm.completion(model="ollama/llama3")',
    'import litellm\nlitellm.completion(model="openai/ours", api_base="http://localhost:4000")',
    'from langchain_openai import ChatOpenAI\nChatOpenAI(model="ours", base_url="http://vllm:8000/v1")',
    'from langchain_ollama import ChatOllama\nChatOllama(model="llama3")',
    'from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="a/b")',
    'from langchain_openai import ChatOpenAI\nChatOpenAI(temperature=0)'
  ])('%j asks no vendor', content => {
    expect(asked(content)).toEqual([])
  })
})

test('the place of the id, the call, and the name of the call are told', () => {
  const [only] = read('import litellm\nlitellm.completion(\n  model="gpt-4o",\n)').components
  expect(only).toMatchObject({
    use: 'completion',
    location: { startLine: 3, startColumn: 9, endColumn: 17 },
    evidence: { use: { startLine: 2, endLine: 4 } }
  })
})
