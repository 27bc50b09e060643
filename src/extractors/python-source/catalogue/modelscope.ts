import { at, keyword, type Loader } from '../loader.ts'
import { hub, named, revision } from './slots.ts'

const base = { modules: ['modelscope'], host: 'modelscope', revision } as const

/** The client of ModelScope. Read from modelscope 1.40. */
export const ofModelScope: readonly Loader[] = [
  {
    ...hub,
    ...base,
    name: 'pipeline',
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(1, 'model'),
    revision: keyword('model_revision')
  },
  { ...base, name: 'model_file_download', kind: 'model', id: at(0, 'model_id'), file: at(1, 'file_path') },
  ...named('dataset_snapshot_download dataset_file_download', { ...base, kind: 'dataset', id: at(0, 'dataset_id') }),
  {
    ...base,
    name: 'load',
    owner: 'MsDataset',
    kind: 'dataset',
    unbound: 'never',
    needsNamespace: true,
    id: at(0, 'dataset_name'),
    revision: at(undefined, 'version')
  }
]
