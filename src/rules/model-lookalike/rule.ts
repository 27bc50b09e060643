import type { Change } from '../../core/change.ts'
import { code, say, type Message } from '../../core/message.ts'
import type { RepositoryFacts } from '../../core/repository-facts.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { kinds } from '../../kinds/registry.ts'
import { ownerOf } from '../shared/repository-name.ts'
import { defineRule, type Violation } from '../rule.ts'
import { likeness, type Likeness } from './likeness.ts'

const judged = ['model', 'dataset'] as const
type Kind = (typeof judged)[number]
const isJudged: ReadonlySet<string> = new Set(judged)

const day = 86_400_000
/** What has been there for so long is no imitation: those are found and taken down. */
const established = 365

export const rule = defineRule({
  meta: {
    kinds: judged,
    since: '0.1',
    level: 'warn',
    about: 'Loads a model or dataset whose namespace resembles a well-known organisation',
    messages: { 'similar-name': 'Namespace resembles a well-known organisation' }
  },
  asks: change => (likenessOf(change) === undefined ? [] : ['name']),
  check({ changes, inventory, approved }, facts) {
    const known = new Set(
      inventory.base.flatMap(each => (isJudged.has(each.kind) ? ownerOf(each.name).toLowerCase() : []))
    )
    for (const { before } of changes) if (before !== undefined) known.add(ownerOf(before.name).toLowerCase())
    const allowed = [...(approved.models ?? []), ...(approved.datasets ?? [])]
    return changes.flatMap(change => {
      const { component } = change
      const like = likenessOf(change)
      if (like === undefined || known.has(ownerOf(component.name).toLowerCase())) return []
      if (component.own === true || allowed.some(pattern => pattern.matches(component))) return []
      return isEstablished(facts.about(component)) ? [] : found(change, like)
    })
  }
})

function likenessOf({ type, component: { host, name, kind } }: Change<Kind>): Likeness | undefined {
  const wellKnown = hosts.get(host)?.wellKnown
  return type === 'added' && wellKnown !== undefined ? likeness(name, kind, wellKnown) : undefined
}

/** A name that leads elsewhere now is not the imitation: `model-missing` tells of it. */
function isEstablished(known: RepositoryFacts | undefined): boolean {
  if (known === undefined) return false
  if (known.movedTo !== undefined) return true
  return Date.parse(known.askedAt) - Date.parse(known.createdAt ?? '') >= established * day
}

const tricks: Readonly<Record<Likeness['how'], Message>> = {
  glyphs: say`looks the same`,
  separators: say`differs only in separators`,
  words: say`has the same words in a different order`,
  slip: say`is one typing error away`,
  affix: say`only adds a word that claims to be official`,
  model: say`begins alike, and the model has the same name`
}

function found(change: Change<Kind>, { known, how }: Likeness): Violation<Kind, 'similar-name'>[] {
  const { name, kind } = change.component
  const owner = ownerOf(name)
  return [
    {
      change,
      messageId: 'similar-name',
      confidence: 'likely',
      message: say`${code(name)} may be mistaken for a ${kinds[kind].noun} of ${code(known)}: its namespace ${tricks[how]}`,
      help: say`Check that ${code(owner)} is who you mean, or use the ${kinds[kind].noun} of ${code(known)}`
    }
  ]
}
