import type { Change } from '../../core/change.ts'
import { code, say, type Message } from '../../core/message.ts'
import { displayName } from '../../kinds/registry.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['image'],
    level: 'warn',
    about: 'An image comes in by a tag, which can be pushed again, and not by its digest'
  },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.digest === undefined)
      .map(change => ({
        change,
        message: message(change),
        help: say`Pin ${code('@sha256:<digest>')} behind the tag; ${code('docker buildx imagetools inspect')} shows the digest`,
        ...(wasNoBetter(change) ? { atMost: 'note' as const } : {})
      }))
  }
})

function message({ component }: Change<'image'>): Message {
  const name = displayName(component)
  if (component.tag === undefined) return say`${code(name)} has neither tag nor digest: any build may get another image`
  const reference = code(`${name}:${component.tag}`)
  return component.tag === 'latest'
    ? say`${reference} is whatever was pushed last, and has no digest`
    : say`${reference} has no digest: the tag can be pushed again`
}

/** Another tag of an image that had no digest either: worth a word, not a warning on every update. */
function wasNoBetter({ component, before }: Change<'image'>): boolean {
  return (
    before?.kind === 'image' && before.digest === undefined && component.tag !== undefined && component.tag !== 'latest'
  )
}
