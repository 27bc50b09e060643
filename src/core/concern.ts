import type { Component } from './component.ts'
import type { Context } from './context.ts'
import type { Level } from './finding.ts'

/**
 * What a finding is about, as far as that decides what it is at most outside of code. `forbidden`: what is malicious, or
 * denied by the policy. `remote-code`: code of a repository that runs. `other`: all else.
 */
export type Concern = 'forbidden' | 'remote-code' | 'other'

const most: Readonly<Record<Concern, Readonly<Partial<Record<Context, Level>>>>> = {
  forbidden: { docs: 'warn', comment: 'warn' },
  'remote-code': { docs: 'note', comment: 'note' },
  other: { test: 'note', docs: 'note', comment: 'note' }
}

/**
 * What a finding is at most where its component stands; undefined where nothing lowers it: docs/decisions/052-contexts.md. Whoever
 * writes a change chooses its paths, so what runs or is installed is no documentation where it attacks, whatever its folder is named.
 */
export function mostIn(component: Component, concern: Concern): Level | undefined {
  const { context } = component
  return context === 'docs' && concern !== 'other' && isUsed(component) ? undefined : most[concern][context]
}

/** What a finding is at most where its component may be none: somebody looks at what the policy forbids by that very name. */
export function mostOfGuess(concern: Concern): Level {
  return concern === 'forbidden' ? 'warn' : 'note'
}

function isUsed(component: Component): boolean {
  if (component.kind !== 'package') return !prose.test(component.location.path)
  return component.role !== 'mentioned' || component.standing === 'installed'
}

const prose = /\.(?:mdx?|rst|txt|adoc|ipynb)$/i
