import type { Change } from '../../core/change.ts'
import { code, say, type Message } from '../../core/message.ts'
import { displayName } from '../../kinds/registry.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['image'],
    since: '0.1',
    level: 'warn',
    about: 'Adds a container image that is not pinned to a digest',
    messages: {
      'no-tag': 'Image has neither a tag nor a digest',
      latest: 'Image is used by its latest tag',
      'no-digest': 'Image is not pinned to a digest'
    }
  },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.digest === undefined)
      .map(change => ({
        change,
        ...said(change),
        help: say`Pin ${code('@sha256:<digest>')} after the tag; ${code('docker buildx imagetools inspect')} shows the digest`,
        unpinned: true as const,
        ...(change.component.own === true || wasNoBetter(change) ? { atMost: 'note' as const } : {})
      }))
  }
})

function said({ component }: Change<'image'>): { messageId: 'no-tag' | 'latest' | 'no-digest'; message: Message } {
  const name = displayName(component)
  if (component.tag === undefined) {
    const whose = component.own === true ? ' that this repository pushes' : ''
    const message = say`${code(name)} has no tag and no digest: each build may use a different image${whose}`
    return { messageId: 'no-tag', message }
  }
  const reference = code(`${name}:${component.tag}`)
  const [pushed, again] =
    component.own === true
      ? ['this repository pushed', 'this repository can push the tag again']
      : ['was pushed', 'the tag can be pushed again']
  return component.tag === 'latest'
    ? { messageId: 'latest', message: say`${reference} has no digest and resolves to whatever ${pushed} last` }
    : { messageId: 'no-digest', message: say`${reference} has no digest: ${again}` }
}

/** Another tag of an image that had no digest either: worth a word, not a warning on every update. */
function wasNoBetter({ component, before }: Change<'image'>): boolean {
  return (
    before?.kind === 'image' && before.digest === undefined && component.tag !== undefined && component.tag !== 'latest'
  )
}
