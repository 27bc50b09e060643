import type { ImageComponent } from '../../core/component.ts'
import { digestCommand } from '../../ecosystems/oci/digest-command.ts'
import { familiarName } from '../../ecosystems/oci/image-reference.ts'
import type { Kind } from '../kind.ts'
import { parseImagePattern } from './image-pattern.ts'

/** A container image. */
export const kind = {
  noun: 'image',
  one: 'an image',
  written: 'registry/repository',
  list: { key: 'images', about: 'images', example: 'python, or registry.example/team/**' },
  identity: ({ registry, repository }) => ['image', registry, repository].join(' '),
  value: ({ tag, digest }) => JSON.stringify([tag, digest]),
  namesake: ({ repository }) => ['image', repository],
  movingName: ({ name, digest }) =>
    digest === undefined && name.includes('/') ? { ecosystem: 'oci', name } : undefined,
  pinning({ tag, digest, ...image }) {
    if (digest !== undefined) return undefined
    const reference = tag === undefined ? familiarName(image) : `${familiarName(image)}:${tag}`
    const command = digestCommand(reference)
    return { what: 'digest', ...(command !== undefined && { command }), form: `${reference}@sha256:<digest>` }
  },
  displayName: image => familiarName(image),
  displayValue({ tag, digest }) {
    if (tag === undefined && digest === undefined) return 'no tag'
    const pinned = digest === undefined ? '' : `@${digest.slice(0, 15)}${digest.length > 15 ? '…' : ''}`
    return `${tag ?? ''}${pinned}`
  },
  policyName(image) {
    const name = familiarName(image)
    // A single segment with a dot would be read as a registry.
    return /^(?:localhost|[^/]*\.[^/]*)$/.test(name) ? `docker.io/${name}` : name
  },
  parsePolicyName: parseImagePattern
} as const satisfies Kind<ImageComponent>
