import { hostnameOf } from '../core/url.ts'
import { vendors, type Vendor, type VendorId } from './vendors.ts'

/** A model that a vendor runs. */
export interface HostedModel {
  readonly vendor: VendorId
  /** As the vendor calls it: `gpt-4o`, `anthropic.claude-3-haiku-20240307-v1:0`. */
  readonly name: string
}

const all = Object.entries(vendors) as readonly (readonly [VendorId, Vendor])[]
const byRoute: ReadonlyMap<string, VendorId> = new Map(
  all.flatMap(([id, { routes }]) => routes.map((route): [string, VendorId] => [route, id]))
)

const shape = /^[A-Za-z0-9][\w.:/@+-]{1,199}$/
const madeUp = /^(?:your|my|some|example|test|dummy|fake|mock|placeholder|model|default|none|auto)(?:[-_/.].*)?$/i

/** Whether a text can be what a vendor calls a model. */
function isModelName(text: string): boolean {
  return shape.test(text) && !madeUp.test(text) && !text.includes('//')
}

/** A model of a vendor that the call or the address names; undefined for what is no name. */
export function ofVendor(vendor: VendorId, text: string): HostedModel | undefined {
  return isModelName(text) ? { vendor, name: text } : undefined
}

/**
 * What a router takes for the name of a model: `bedrock/anthropic.claude-v2` and `openai:gpt-4o` name their vendor, `gpt-4o` is
 * known by its family. Undefined for models on one's own machine (`ollama/llama3`) and for all that says neither.
 */
export function routed(text: string): HostedModel | undefined {
  const [, route = '', name = ''] = /^([\w-]{1,40})[/:](.*)$/s.exec(text) ?? []
  const vendor = vendorOfRoute(route)
  return vendor === undefined ? ofFamily(text) : ofVendor(vendor, name)
}

/** The vendor that a router calls by such a name. */
export function vendorOfRoute(route: string): VendorId | undefined {
  return byRoute.get(route)
}

/** The vendor that has models of such a name, where nothing else says whose it is. */
export function ofFamily(text: string): HostedModel | undefined {
  const found = all.find(([, { families }]) => families?.test(text) === true)
  return found && ofVendor(found[0], text)
}

/** The vendor whose server an address is; undefined for any other one, such as a server of one's own. */
export function vendorAt(address: string): VendorId | undefined {
  const host = hostnameOf(address)
  if (host === undefined) return undefined
  return all.find(([, { domains }]) =>
    domains.some(domain => host === domain || (/[.-]$/.test(host.slice(0, -domain.length)) && host.endsWith(domain)))
  )?.[0]
}
