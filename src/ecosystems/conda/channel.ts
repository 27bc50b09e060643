import { createHash } from 'node:crypto'
import type { PackageSource } from '../../core/component.ts'
import { percentDecoded } from '../../core/url.ts'

// The hosts of the public services of channels, as SHA-256 of the lower-case host name.
const hosts: ReadonlySet<string> = new Set([
  '4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619',
  '15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83',
  'ffd4980bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e',
  '116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a',
  'c5e38d0979069fcdc58466a73be3431b97725d8851541d970ea1e124992d1921'
])

/** Channels that conda and its distributions ask without being told. */
const defaults: ReadonlySet<string> = new Set([
  'defaults',
  'main',
  'r',
  'msys2',
  'free',
  'pkgs/main',
  'pkgs/r',
  'pkgs/msys2',
  'pkgs/free',
  'anaconda',
  'conda-forge'
])

/** Channels of the public service in which known projects publish their own builds. */
const projects: ReadonlySet<string> = new Set([
  'bioconda',
  'dglteam',
  'fastai',
  'huggingface',
  'intel',
  'microsoft',
  'nvidia',
  'plotly',
  'pyg',
  'pytorch',
  'pytorch-lts',
  'pytorch-nightly',
  'rapidsai',
  'rapidsai-nightly',
  'robostack',
  'robostack-staging',
  'xformers'
])

/** Whether a channel, in the spelling of {@link channelName}, is that of a known project; labels of it count as well. */
export function isProjectChannel(name: string): boolean {
  const [channel = ''] = name.toLowerCase().split('/', 1)
  return projects.has(channel) || channel === 'conda-forge'
}

const platform = /\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i

/**
 * A channel in one spelling: its name, without the host where that is a public service, or its URL; undefined for the
 * default channels and conda-forge. Takes names, URLs of channels, and URLs of files in them.
 */
export function channelName(written: string): string | undefined {
  const text = written.trim().slice(0, 2000)
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const name = text.replace(/\/{1,9}$/, '')
    return name === '' || defaults.has(name.toLowerCase()) ? undefined : name
  }
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  // A token may be part of the path: /t/<token>/channel
  const path = percentDecoded(url.pathname)
    .replace(platform, '')
    .replace(/^\/t\/[^/]{1,200}(?=\/)/, '')
    .replace(/\/{1,9}$/, '')
  const known = url.port === '' && hosts.has(createHash('sha256').update(url.hostname.toLowerCase()).digest('hex'))
  if (!known) return `${url.protocol}//${url.host}${path}`
  const name = path.replace(/^\/(?:channels\/)?/, '')
  return name === '' || defaults.has(name.toLowerCase()) ? undefined : name
}

/** Where a package comes from that names no channel itself, given those that are asked; `nodefaults` is one of them. */
export function channelsSource(channels: readonly string[], alone: boolean): PackageSource {
  const names = channels.filter(channel => channel.trim() !== 'nodefaults').map(channelName)
  const closed = alone || names.length < channels.length
  const distinct = new Set(closed && names.length > 0 ? names : [...names, undefined])
  const others = [...distinct].filter(name => name !== undefined)
  if (others.length === 0) return { type: 'registry' }
  const [first] = others
  return distinct.size === 1 && first !== undefined
    ? { type: 'registry', url: first }
    : { type: 'registry', extraIndexes: others }
}

/** The source of a package that names its channel. */
export function channelSource(channel: string): PackageSource {
  const name = channelName(channel)
  return name === undefined ? { type: 'registry' } : { type: 'registry', url: name }
}
