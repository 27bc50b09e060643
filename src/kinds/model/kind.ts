import type { ModelComponent } from '../../core/component.ts'
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

/** A model that is loaded from a host. */
export const kind = {
  noun: 'model',
  one: 'a model',
  runByPackages: true,
  written: writtenNames('model'),
  list: { key: 'models', about: 'models', example: 'pkg:huggingface/namespace/*' },
  identity: repositoryIdentity,
  value({ revision, codeRevision, remoteCode, files = [], checksum }) {
    return JSON.stringify([revision, codeRevision, remoteCode, [...files].sort(), checksum])
  },
  namesake: ({ name }) => ['model', name],
  isOnlyNamed: model => model.checksum === undefined && isOnlyNamed(model),
  movingName: movingRepository,
  pinning: pinRepository,
  displayName: ({ name }) => name,
  displayValue: ({ revision }) => shortRevision(revision) ?? 'no revision',
  difference: ({ remoteCode }, before) => remoteCodeDifference(remoteCode, before.remoteCode),
  policyName: repositoryPolicyName,
  parsePolicyName: (text, use, version) => parseRepositoryName(text, 'model', use, version)
} as const satisfies Kind<ModelComponent>
