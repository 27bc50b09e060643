import type { Change } from '../../core/change.ts'
import { isAside } from '../../core/context.ts'
import { code, say, strong } from '../../core/message.ts'
import type { RepositoryFacts } from '../../core/repository-facts.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { kinds } from '../../kinds/registry.ts'
import { ownerOf, renamed } from '../shared/repository-name.ts'
import { isFixed } from '../shared/revision.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'

type Kind = 'model' | 'dataset'
type Found = Violation<Kind, 'disabled' | 'missing' | 'moved' | 'no-revision'>

export const rule = defineRule({
  meta: {
    kinds: ['model', 'dataset'],
    since: '0.1',
    level: 'warn',
    about:
      'Loads a model or dataset that does not exist or has moved, so that its name may be claimed by somebody else',
    messages: {
      disabled: 'Model or dataset is disabled',
      missing: 'Model or dataset does not exist',
      moved: 'Model or dataset has another name now',
      'no-revision': 'Model or dataset has no such revision'
    }
  },
  asks(change) {
    const { context, own } = change.component
    return incoming([change]).length === 0 || isAside(context) || own === true ? [] : ['name']
  },
  check: ({ changes }, facts) =>
    incoming(changes).flatMap(change => {
      const known = facts.about(change.component)
      if (known === undefined || change.component.own === true) return []
      return judge(change, known) ?? []
    })
})

function judge(change: Change<Kind>, known: RepositoryFacts): Found | undefined {
  const { name, host, revision, kind } = change.component
  const { noun } = kinds[kind]
  if (known.repository === 'missing') return missing(change, known)
  if (known.repository === 'disabled') {
    return {
      change,
      messageId: 'disabled',
      message: say`${code(name)} is disabled on ${hosts.get(host)?.displayName ?? host}: it cannot be loaded`,
      help: say`Use a different ${noun}; the page of this one may say why it was disabled`
    }
  }
  if (known.movedTo !== undefined) return moved(change, known, known.movedTo)
  if (known.hasRevision !== false || revision === undefined) return undefined
  return {
    change,
    messageId: 'no-revision',
    message: say`${code(name)} has no revision ${code(revision)}: loading it fails, or takes what its owner may publish under that name`,
    help: say`Pin a full commit of the ${noun} that exists`
  }
}

function missing(change: Change<Kind>, { namespace }: RepositoryFacts): Found {
  const { name, kind } = change.component
  const { noun } = kinds[kind]
  const found = { change, messageId: 'missing' } as const
  if (namespace === 'free') {
    return {
      ...found,
      message: say`${code(name)} does not exist, and ${strong`anyone can register`} ${code(ownerOf(name))} and have their ${noun} loaded here`,
      help: say`Correct the name, or remove the ${noun}; attackers register names that were given up, and those that AI assistants make up`
    }
  }
  return {
    ...found,
    message: say`${code(name)} does not exist, or is private to others`,
    help: say`Correct the name, or give the review a token that may read it`,
    atMost: 'note'
  }
}

function moved(change: Change<Kind>, { namespace }: RepositoryFacts, to: string): Found {
  const { component } = change
  const { name, kind } = component
  const { noun } = kinds[kind]
  const [owner, now] = [ownerOf(name), ownerOf(to)]
  const edits = renamed(component, to)
  const found = { change, messageId: 'moved', ...(edits && { fix: { edits, clears: true } }) } as const
  if (owner.toLowerCase() === now.toLowerCase()) {
    return {
      ...found,
      message: say`${code(name)} is called ${code(to)} now`,
      help: say`Use ${code(to)}`,
      atMost: 'note'
    }
  }
  const claimable =
    namespace === 'free'
      ? say`${strong`anyone can register`} ${code(owner)} and publish another ${noun} under this name`
      : say`whoever has ${code(owner)} can publish another ${noun} under this name`
  return {
    ...found,
    message: say`${code(name)} leads to ${code(to)} now, and ${claimable}`,
    help: say`Check that ${code(to)} is the ${noun} that you mean, and use that name`,
    // Whoever claims the name has no commit of this id.
    ...(isFixed(component) && { atMost: 'note' as const })
  }
}
