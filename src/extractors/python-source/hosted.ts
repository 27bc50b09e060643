import type { SyntaxNode } from '@lezer/common'
import { ofFamily, ofVendor, routed, vendorAt, vendorOfRoute, type HostedModel } from '../../vendors/reference.ts'
import type { VendorId } from '../../vendors/vendors.ts'
import { readArguments, type Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import type { Scope } from '../../syntax/python/scope.ts'
import { isTruthy } from '../../syntax/python/truth.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'
import { usedBy } from '../shared/files/evidence.ts'
import { addressKeywords, clients, hostedCalls, methods, methodSlot, ownMethods } from './hosted-calls.ts'
import { argumentAt } from './load.ts'
import type { Slot } from './loader.ts'

const modules =
  /\b(?:openai|anthropic|mistralai|genai|generativeai|vertexai|cohere|groq|together|fireworks|litellm|dspy|crewai|smolagents|agents|pydantic_ai|instructor|langchain\w*|llama_index|haystack|agno|semantic_kernel|google\.adk|azure\.ai\.inference)\b/
const asks =
  /\b(?:model(?:_name|_id|Id)?|engine|azure_deployment|deployment_name)\s{0,8}=|\blitellm\.\w|\blitellm\s{1,8}import\b|\bimport\s{1,8}litellm\b|\binit_chat_model\b|\bGenerativeModel\b|\bfrom_provider\b|\b(?:LM|Agent)\(/

/** Whether a text can hold a call that asks a hosted model. */
export function mayAsk(content: string): boolean {
  return asks.test(content) && (modules.test(content) || content.includes('modelId'))
}

type Keywords = ReadonlyMap<string, SyntaxNode>

/** Who is asked by a call, as far as the file tells: `own` for a server that no vendor has. */
type Asked = { readonly vendor: VendorId; readonly sure: boolean } | 'own' | undefined

/** The hosted models that a call asks. */
export function readHosted(
  file: PythonFile,
  input: ExtractorInput,
  call: Call,
  path: DottedPath
): readonly ExtractedComponent[] {
  const row = path.root === 'definition' ? undefined : hostedCalls.find(each => each.path.test(path.path))
  if (row !== undefined) {
    const asked =
      row.vendor === undefined ? routedBy(file, call) : addressed(file, call.keywords, call.scope, row.vendor)
    if (asked === 'own') return []
    return modelsIn(file, input, call, row.slot, text =>
      asked === undefined ? withSureness(routed(text), true) : withSureness(ofVendor(asked.vendor, text), asked.sure)
    )
  }
  if (!call.keywords.has('model') || !methods.test(call.name)) return []
  const asked = clientOf(file, input.content, call)
  if (asked === 'own' || (asked === undefined && !ownMethods.test(path.path))) return []
  return modelsIn(file, input, call, methodSlot, text =>
    asked === undefined ? withSureness(ofFamily(text), false) : withSureness(ofVendor(asked.vendor, text), asked.sure)
  )
}

interface Found extends HostedModel {
  readonly sure: boolean
}

function withSureness(found: HostedModel | undefined, sure: boolean): Found | undefined {
  return found && { ...found, sure }
}

function modelsIn(
  file: PythonFile,
  input: ExtractorInput,
  call: Call,
  slot: Slot,
  read: (text: string) => Found | undefined
): readonly ExtractedComponent[] {
  const argument = argumentAt(file, call, slot)
  if (argument === undefined) return []
  return file.evaluate(argument.node, argument.scope).constants.flatMap(({ value, from, to, sure }) => {
    const found = value.type === 'string' ? read(value.text) : undefined
    if (found === undefined) return []
    const location = input.locate(from, to)
    const { node } = call
    const component: ExtractedComponent = {
      kind: 'hosted-model',
      vendor: found.vendor,
      name: found.name,
      use: call.name,
      confidence: sure && found.sure ? 'certain' : 'likely',
      location,
      evidence: usedBy(location, input.locate(node.from, node.to)),
      text: input.content.slice(node.from, Math.min(node.to, node.from + 200))
    }
    return [component]
  })
}

/** A router that is given an address asks there; one that is given a provider asks that. */
function routedBy(file: PythonFile, call: Call): Asked {
  const provider = file.argument(call, 'custom_llm_provider') ?? file.argument(call, 'model_provider')
  const [given] = provider === undefined ? [] : file.evaluate(provider.node, provider.scope).constants
  if (given?.value.type === 'string') {
    const vendor = vendorOfRoute(given.value.text)
    return vendor === undefined ? 'own' : { vendor, sure: given.sure }
  }
  return addressed(file, call.keywords, call.scope, undefined)
}

/** The client whose method is called: what the names before the method stand for. */
function clientOf(file: PythonFile, text: string, call: Call): Asked {
  let node = call.callee.firstChild
  for (let deep = 0; node !== null && deep < 5; deep++, node = node.firstChild) {
    const path = file.path({ ...call, callee: node }).path
    if (path === 'openai') return { vendor: 'openai', sure: true }
    for (const { value, sure } of file.evaluate(node, call.scope).constants) {
      if (value.type !== 'object') continue
      const made = clients.find(([name]) => name.test(value.path.replace(/\(\)$/, '')))
      const list = value.node.name === 'CallExpression' ? value.node.lastChild : null
      if (made === undefined || list?.name !== 'ArgList') continue
      const { keywords } = readArguments(list, text)
      const [, vendor] = made
      const isVertex = vendor === 'gemini' && isTrue(file, keywords.get('vertexai'), value.scope)
      const asked = addressed(file, keywords, value.scope, isVertex ? 'vertex' : vendor)
      return asked === undefined || asked === 'own' ? asked : { ...asked, sure: asked.sure && sure }
    }
  }
  return undefined
}

function isTrue(file: PythonFile, node: SyntaxNode | undefined, scope: Scope): boolean {
  return node !== undefined && file.evaluate(node, scope).constants.some(({ value }) => isTruthy(value) === true)
}

/** Who is asked at the address that some arguments give; `otherwise` where they give none. */
function addressed(file: PythonFile, keywords: Keywords, scope: Scope, otherwise: VendorId | undefined): Asked {
  const usual = otherwise && ({ vendor: otherwise, sure: true } as const)
  const node = addressKeywords.map(keyword => keywords.get(keyword)).find(each => each !== undefined)
  if (node === undefined || otherwise === 'azure') return usual
  const { constants, open } = file.evaluate(node, scope)
  const [first] = constants
  if (first === undefined) return open ? 'own' : usual
  if (first.value.type !== 'string') return usual
  const vendor = vendorAt(first.value.text)
  return vendor === undefined ? 'own' : { vendor, sure: first.sure }
}
