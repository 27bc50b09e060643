import type { Component, ComponentKind } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { compileGlob } from './glob.ts'
import { imageName, parseImageName } from './image-name.ts'
import { hasOrigin, parseOriginName, type Named, type Refusal } from './package-url.ts'
import { toolTest } from './tool-name.ts'
import { versionTest, type PatternUse, type Test } from './version-test.ts'

const maxLength = 512

const spelled: Readonly<Record<ComponentKind, string>> = {
  package: 'a package, written pkg:pypi/name or pkg:npm/@scope/name',
  model: 'a model, written pkg:huggingface/namespace/name, pkg:github/owner/repository or modelscope:namespace/name',
  dataset: 'a dataset, written pkg:huggingface/datasets/namespace/name or modelscope:datasets/namespace/name',
  image: 'an image, written registry/repository',
  tool: 'a tool, written as its name, its https:// address or the package URL of what it runs'
}

/** A text of the policy that was read: what it matches. */
export interface Matcher {
  readonly matches: Test
}

/**
 * Reads a text of the grammar in docs/policy.md that names components of one of `kinds`. For a waiver, which names one
 * component, the version may also come apart from the text.
 */
export function parsePattern(
  text: string,
  kinds: readonly ComponentKind[],
  use: PatternUse,
  apart?: string
): Matcher | Refusal {
  if (text.length > maxLength) return { problem: `a pattern has at most ${maxLength} characters` }
  if (text === '') return { problem: 'the pattern is empty' }
  if (kinds.includes('tool')) return parseTool(text, use, apart)
  if (!hasOrigin(text) && !kinds.includes('image')) {
    return { problem: `${JSON.stringify(text)} is no package URL; this must be ${wantedOf(kinds)}` }
  }
  const named = hasOrigin(text) ? parseOriginName(text) : parseImageName(text)
  if ('problem' in named) {
    return named
  }
  if (!kinds.includes(named.kind)) {
    const [is = ''] = spelled[named.kind].split(',')
    return { problem: `${JSON.stringify(text)} names ${is}; this must be ${wantedOf(kinds)}` }
  }
  if (use === 'waived' && text.includes('*')) return { problem: 'a waiver names one component, without wildcards' }
  const whole = withVersion(named, apart)
  const version = 'problem' in whole ? whole : versionTest(whole, use)
  if (typeof version !== 'function') return version
  const nameMatches = compileGlob(named.name)
  return {
    matches: component =>
      component.kind === named.kind &&
      worldOf(component) === named.world &&
      isApprovable(component, use) &&
      nameMatches(nameOf(component)) &&
      version(component)
  }
}

function parseTool(text: string, use: PatternUse, apart: string | undefined): Matcher | Refusal {
  if (apart !== undefined) return { problem: 'a tool has no version' }
  if (use === 'waived' && text.includes('*')) return { problem: 'a waiver names one component, without wildcards' }
  if (!/^pkg:/i.test(text)) return toolTest(text)
  const inner = parsePattern(text, ['package'], use)
  if ('problem' in inner) return inner
  return {
    matches: component => {
      if (component.kind !== 'tool' || component.runs.length === 0) return false
      const packages = component.runs.map(run => ({
        ...component,
        ...run,
        kind: 'package' as const,
        role: 'installed' as const,
        hashes: [],
        scope: 'runtime' as const
      }))
      return use === 'denied' ? packages.some(inner.matches) : packages.every(inner.matches)
    }
  }
}

function withVersion(named: Named, apart: string | undefined): Named | Refusal {
  if (apart === undefined) return named
  if (named.version !== undefined || named.digest !== undefined) {
    return { problem: 'the version stands both in the component and under "version"' }
  }
  return named.kind === 'image' && apart.includes(':') ? { ...named, digest: apart } : { ...named, version: apart }
}

/** A name says something about a package only where a registry gives it out. */
function isApprovable(component: Component, use: PatternUse): boolean {
  return use !== 'approved' || component.kind !== 'package' || component.source.type === 'registry'
}

function wantedOf(kinds: readonly ComponentKind[]): string {
  return kinds.map(kind => spelled[kind]).join(', or ')
}

function worldOf(component: Component): string {
  if (component.kind === 'package') return component.ecosystem
  return component.kind === 'image' || component.kind === 'tool' ? component.kind : component.host
}

function nameOf(component: Component): string {
  if (component.kind === 'package') {
    const { ecosystem, name } = component
    // Package URLs are written in lower case, also for the old npm names that are not.
    return (ecosystems.get(ecosystem)?.normalizeName(name) ?? name).toLowerCase()
  }
  if (component.kind === 'image') return imageName(component)
  const host = component.kind === 'tool' ? undefined : hosts.get(component.host)
  return host?.normalizeName(component.name) ?? component.name
}
