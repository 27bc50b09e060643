import type { Component } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { compileGlob, globParts } from './glob.ts'
import { isDigest } from './image-name.ts'
import type { Named, Refusal } from './package-url.ts'
import { exactVersion, versionSet } from './package-versions.ts'

/**
 * What a match allows decides what counts as one where a version is not certain: what is approved or waived must be
 * meant whatever the version turns out to be; what is denied is so as soon as it may be meant.
 */
export type PatternUse = 'approved' | 'denied' | 'waived'

/** Whether a component is meant. */
export type Test = (component: Component) => boolean

/** Reads the part of a pattern behind the name: the version, range, revision, tag or digest. */
export function versionTest(named: Named, use: PatternUse): Test | Refusal {
  switch (named.kind) {
    case 'package':
      return packageTest(named, use)
    case 'image':
      return imageTest(named, use)
    case 'model':
    case 'dataset':
      return revisionTest(named, use)
    case 'tool':
      return () => true
  }
}

function packageTest({ world, version }: Named, use: PatternUse): Test | Refusal {
  const ecosystem = ecosystems.get(world)
  if (version === undefined || ecosystem === undefined) return () => true
  const set = use === 'waived' ? exactVersion(ecosystem, version) : versionSet(ecosystem, version)
  if (set === undefined) {
    const or = use === 'waived' ? '' : ', nor a range of them'
    return { problem: `${JSON.stringify(version)} is no version of ${ecosystem.osvName ?? ecosystem.purlType}${or}` }
  }
  return component => component.kind === 'package' && (use === 'denied' ? set.meets(component) : set.holds(component))
}

const commit = /^[0-9a-f]{40}$/

/** A commit never moves; any other revision, and none, may be every commit. */
function revisionTest({ world, version }: Named, use: PatternUse): Test | Refusal {
  if (version === undefined) return () => true
  if (/[*<>=\s]/.test(version)) return { problem: 'revisions have no order: name one, without wildcards' }
  const wanted = commit.test(version.toLowerCase()) ? version.toLowerCase() : version
  return component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return false
    const revision = component.revision ?? hosts.get(world)?.defaultRevision(component.kind)
    if (revision === undefined) return use === 'denied'
    return revision === wanted || (use === 'denied' && commit.test(wanted) && !commit.test(revision))
  }
}

/** Without tag and digest an image is `latest`; a digest says nothing about tags, nor a tag about digests. */
function imageTest({ version, digest }: Named, use: PatternUse): Test | Refusal {
  if (digest !== undefined && !isDigest(digest)) return { problem: 'a digest is sha256: and 64 hexadecimal digits' }
  if (use === 'waived' && `${version ?? ''}${digest ?? ''}`.includes('*')) {
    return { problem: 'a waiver names one version, without wildcards' }
  }
  const tagMatches = version === undefined ? undefined : compileGlob(globParts(version))
  const digestMatches = digest === undefined ? undefined : compileGlob(globParts(digest.toLowerCase()))
  const unknown = use === 'denied'
  return component => {
    if (component.kind !== 'image') return false
    const tag = component.tag ?? (component.digest === undefined ? 'latest' : undefined)
    return (
      (tagMatches === undefined || (tag === undefined ? unknown : tagMatches(tag))) &&
      (digestMatches === undefined ||
        (component.digest === undefined ? unknown : digestMatches(component.digest.toLowerCase())))
    )
  }
}
