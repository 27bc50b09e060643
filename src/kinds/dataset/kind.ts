import type { DatasetComponent } from '../../core/component.ts'
import type { Kind } from '../kind.ts'
import {
  isOnlyNamed,
  movingRepository,
  parseRepositoryName,
  pinRepository,
  remoteCodeDifference,
  repositoryIdentity,
  repositoryPolicyName,
  writtenNames
} from '../shared/repository.ts'
import { shortRevision } from '../shared/revision.ts'

/** A dataset that is loaded from a host. */
export const kind = {
  noun: 'dataset',
  one: 'a dataset',
  written: writtenNames('dataset'),
  list: { key: 'datasets', about: 'datasets', example: 'pkg:huggingface/datasets/namespace/*' },
  identity: repositoryIdentity,
  value: ({ revision, remoteCode }) => JSON.stringify([revision, remoteCode]),
  namesake: ({ name }) => ['dataset', name],
  isOnlyNamed,
  movingName: movingRepository,
  pinning: pinRepository,
  displayName: ({ name }) => name,
  displayValue: ({ revision }) => shortRevision(revision) ?? 'no revision',
  difference: ({ remoteCode }, before) => remoteCodeDifference(remoteCode, before.remoteCode),
  policyName: repositoryPolicyName,
  parsePolicyName: (text, use, version) => parseRepositoryName(text, 'dataset', use, version)
} as const satisfies Kind<DatasetComponent>
