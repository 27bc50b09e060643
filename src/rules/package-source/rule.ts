import type { Change } from '../../core/change.ts'
import { code, say, type Message } from '../../core/message.ts'
import { defineRule, incoming } from '../rule.ts'
import { bothSides, type Sides } from '../sides.ts'
import { insecureIndexes } from './indexes.ts'
import { isLockedByCommit, isPlainHttp, shownUrl } from './source.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'warn',
    about: 'A package comes from a branch or tag, a URL without a hash, or over a connection that nobody checks'
  },
  check(input) {
    const sides = bothSides(input)
    return [...incoming(input.changes).flatMap(change => judge(change, sides)), ...insecureIndexes(sides)]
  }
})

interface Said {
  readonly message: Message
  readonly help: Message
  readonly atMost?: 'note'
}

function judge(change: Change<'package'>, sides: Sides) {
  const said = ofRepository(change, sides) ?? ofUrl(change) ?? ofMove(change)
  return said === undefined ? [] : [{ change, ...said }]
}

function ofRepository({ component, before }: Change<'package'>, sides: Sides): Said | undefined {
  const { source, name } = component
  if (source.type !== 'vcs') return undefined
  const where = code(shownUrl(source.url))
  if (isPlainHttp(source.url) || source.trusted === true) {
    return {
      message: say`${code(name)} is fetched from ${where} over a connection that anybody can change`,
      help: useHttps
    }
  }
  if (source.commit !== undefined || isLockedByCommit(component, sides)) return undefined
  const ref =
    source.ref === undefined ? say`whatever its default branch holds` : say`${code(source.ref)}, which can move`
  const was = before?.kind === 'package' ? before.source : undefined
  const wasNoBetter = was?.type === 'vcs' && was.url === source.url && was.commit === undefined
  return {
    message: say`${code(name)} is built from ${where} at ${ref}`,
    help: say`Name the full commit that you have tested in place of the branch or tag`,
    ...(wasNoBetter ? { atMost: 'note' } : {})
  }
}

function ofUrl({ component, before }: Change<'package'>): Said | undefined {
  const { source, name, hashes } = component
  if (source.type !== 'url') return undefined
  const where = code(shownUrl(source.url))
  if (isPlainHttp(source.url) || source.trusted === true) {
    return {
      message: say`${code(name)} is fetched from ${where} over a connection that anybody can change`,
      help: useHttps
    }
  }
  if (hashes.length > 0 || /#sha(?:256|384|512)=/.test(source.url ?? '')) return undefined
  const wasNoBetter = before?.kind === 'package' && before.source.type === 'url' && before.hashes.length === 0
  return {
    message: say`${code(name)} comes from ${where} without a hash: what is there can be replaced`,
    help: say`Add the hash of the file that you have tested (${code('#sha256=<digest>')}), or take it from a registry`,
    ...(wasNoBetter ? { atMost: 'note' } : {})
  }
}

/** Pinned well enough, but no longer what its registry publishes. */
function ofMove({ component, before }: Change<'package'>): Said | undefined {
  const { source, name } = component
  if (before?.kind !== 'package' || before.source.type !== 'registry') return undefined
  if (source.type !== 'vcs' && source.type !== 'url') return undefined
  return {
    message: say`${code(name)} came from a registry and now comes from ${code(shownUrl(source.url))}: advisories no longer cover it`,
    help: say`Go back to the registry once a release has what you need`,
    atMost: 'note'
  }
}

const useHttps = say`Use https, and name a commit or a hash`
