import { BlockList, isIP } from 'node:net'

const mostEntries = 1000

/**
 * Whether a host is reached without a proxy by a list such as that of `NO_PROXY`: names (which stand for the hosts below
 * them as well), `.suffix`, `*.suffix`, addresses and ranges of addresses (`10.0.0.0/8`), each with or without a port; or
 * `*` for all hosts. <https://about.gitlab.com/blog/we-need-to-talk-no-proxy/> compares how programs read it.
 */
export function isExempt(list: string, hostname: string, port: string): boolean {
  const host = bare(hostname.toLowerCase())
  const entries = list.split(/[\s,]+/, mostEntries).filter(entry => entry !== '')
  return entries.some(entry => {
    if (entry === '*') return true
    const [name, only] = split(entry.toLowerCase())
    return (only === undefined || only === port) && covers(name, host)
  })
}

/** Whether a host is the machine itself, where a proxy would find another. */
export function isLoopback(hostname: string): boolean {
  const host = bare(hostname.toLowerCase())
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function covers(name: string, host: string): boolean {
  if (isIP(host) !== 0) return name === host || isInRange(name, host)
  const suffix = name.replace(/^\*?\./, '')
  if (suffix === '' || isIP(suffix) !== 0) return false
  return host.endsWith(`.${suffix}`) || (suffix === name && host === name)
}

function isInRange(range: string, address: string): boolean {
  const [network = '', bits = ''] = range.split('/', 2)
  const version = isIP(network)
  if (version === 0 || version !== isIP(address)) return false
  if (!range.includes('/')) return blockList(network, version === 4 ? 32 : 128, version).check(address, family(version))
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > (version === 4 ? 32 : 128)) return false
  return blockList(network, Number(bits), version).check(address, family(version))
}

function blockList(network: string, bits: number, version: number): BlockList {
  const list = new BlockList()
  list.addSubnet(network, bits, family(version))
  return list
}

function family(version: number): 'ipv4' | 'ipv6' {
  return version === 4 ? 'ipv4' : 'ipv6'
}

/** `host:8080`, `[::1]:8080`: the host and its port. The colons of an address without brackets are its own. */
function split(entry: string): readonly [name: string, port?: string] {
  const [, inner, innerPort] = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(entry) ?? []
  if (inner !== undefined) return innerPort === undefined ? [inner] : [inner, innerPort]
  const [, name, port] = /^([^:]*):(\d{1,5})$/.exec(entry) ?? []
  return name === undefined || port === undefined ? [entry] : [name, port]
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}
