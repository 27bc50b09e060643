import type { Change } from '../../core/change.ts'
import { code, say, type Message } from '../../core/message.ts'
import type { PackageFacts } from '../../core/package-facts.ts'
import { likelyIndex } from '../../ecosystems/lookup/public-index.ts'
import { incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule, type Violation } from '../rule.ts'
import { likeness, type Likeness } from './likeness.ts'

const day = 86_400_000
/** A name that has been there for so long, and was worked on, is no squat: those are found and taken down. */
const established = { days: 365, versions: 5, daysInAnyCase: 3 * 365 }
/** A name without its like in our lists is suspected only in its first months. */
const young = { days: 90 }

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Adds a new package that does not exist, or whose name resembles a popular one (typosquatting)',
    messages: {
      missing: 'Package does not exist',
      'similar-name': 'Package name resembles a popular package'
    }
  },
  asks({ type, component }) {
    if (type !== 'added' || component.source.type !== 'registry' || component.takenFrom?.sure === true) return []
    if (likeness(component.ecosystem, component.name) !== undefined) return ['listed', 'name']
    // What another package depends on was chosen by its authors, who would have noticed.
    return component.direct === false ? ['listed'] : ['listed', 'name', 'similar']
  },
  check({ changes, inventory, internal }, facts) {
    const known = new Set(inventory.base.flatMap(component => (component.kind === 'package' ? keyOf(component) : [])))
    for (const { before } of changes) if (before?.kind === 'package') known.add(keyOf(before))
    return incomingPackages(changes).flatMap(change => {
      const { type, component } = change
      if (type !== 'added' || component.source.type !== 'registry' || known.has(keyOf(component))) return []
      // Nobody can be taken for another in a scope that an index of one's own serves alone.
      if (component.takenFrom?.sure === true) return []
      // A package of one's own that the public registry is asked for is for package-confusion.
      if (internal.some(pattern => pattern.matches(component))) return []
      return judge(change, facts.about(component)) ?? []
    })
  }
})

function keyOf({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }): string {
  return `${ecosystem} ${name}`
}

type Lookalike = Violation<'package', 'missing' | 'similar-name'>

function judge(change: Change<'package'>, known: PackageFacts | undefined): Lookalike | undefined {
  const { ecosystem, name } = change.component
  const like = likeness(ecosystem, name)
  const own = likelyIndex(change.component) !== undefined
  if (known?.exists === false && !own) {
    const nearest = like === undefined ? say`` : say`; did you mean ${code(like.popular)}?`
    return {
      change,
      messageId: 'missing',
      message: say`${code(name)} does not exist: anyone can register the name and have their package installed here${nearest}`,
      help: say`Correct the name, or configure the index that serves it; attackers register names that AI assistants make up`
    }
  }
  const age = ageOf(known)
  if (like !== undefined) {
    if (isEstablished(known)) return undefined
    return { ...found(change, like.popular, tricks[like.how], known), ...(own && { atMost: 'warn' as const }) }
  }
  const [similar] = known?.similar ?? []
  if (similar === undefined || age === undefined || age >= young.days) return undefined
  return found(change, similar, say`has a similar name`, known)
}

function isEstablished(known: PackageFacts | undefined): boolean {
  const age = ageOf(known) ?? 0
  const versions = known?.listing?.versions ?? 0
  return age >= established.daysInAnyCase || (age >= established.days && versions >= established.versions)
}

const tricks: Readonly<Record<Likeness['how'], Message>> = {
  glyphs: say`looks the same`,
  separators: say`differs only in separators`,
  words: say`has the same words in a different order`,
  slip: say`is one typing error away`,
  affix: say`differs only in a generic word`
}

function found(change: Change<'package'>, popular: string, trick: Message, known: PackageFacts | undefined): Lookalike {
  const { name } = change.component
  const age = ageOf(known)
  const since = age === undefined ? say`` : say`, and the name is ${age} ${age === 1 ? 'day' : 'days'} old`
  return {
    change,
    messageId: 'similar-name',
    confidence: 'likely',
    message: say`${code(name)} may be mistaken for ${code(popular)}: it ${trick}${since}`,
    help: say`Check that ${code(name)} is the package you want, or use ${code(popular)}`
  }
}

/** Of the name, in whole days. */
function ageOf(known: PackageFacts | undefined): number | undefined {
  const first = known?.listing?.firstPublishedAt
  if (known === undefined || first === undefined) return undefined
  return Math.max(0, Math.floor((Date.parse(known.askedAt) - Date.parse(first)) / day))
}
