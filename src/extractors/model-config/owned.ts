import { settingKey, type SettingKey } from '../../hosts/shared/setting-keys.ts'
import { remoteCodeBeside, valueBeside } from './beside.ts'
import type { Placed, Setting } from './setting.ts'

/** Names beside that of a model, which have a revision of their own or none. */
const second =
  /(?:^|_)(?:tokenizer|adapter|lora|peft|draft|speculat\w*|reward|ref|teacher|embed\w*|rerank\w*|vae|unet|processor)(?:_|$)/

/** What is said of one repository beside its name. */
export interface Owned {
  readonly revision?: Placed
  readonly codeRevision?: Placed
  readonly remoteCode?: Placed
}

/**
 * The revision of a repository, and whether its code may run, by what stands beside its name. Where several names stand
 * together, that of the model has them, and the others have keys of their own.
 */
export function ownedBy(
  content: string,
  { keys, beside }: Pick<Setting, 'keys' | 'beside'>,
  kind: 'model' | 'dataset'
): Owned {
  const key = keys.at(-1) ?? ''
  const others = [...beside.keys()].filter(each => each !== key)
  const isSecond = (each: string): boolean => second.test(each) || settingKey([each])?.kind === 'dataset'
  const isModel = (each: string): boolean => isTold(settingKey([each])) && !/revision|remote_code/.test(each)
  if ((kind === 'dataset' || isSecond(key)) && others.some(each => isModel(each) && !isSecond(each))) {
    const prefix = key.replace(/_(?:name_or_path|name|id|path|repo|repo_id|url)$/, '')
    const revision = beside.get(`${prefix}_revision`)?.placed
    return revision === undefined ? {} : { revision }
  }
  const ofDataset = kind === 'dataset' ? beside.get('dataset_revision')?.placed : undefined
  const revision = ofDataset ?? valueBeside(content, beside, 'revision')
  const codeRevision = valueBeside(content, beside, 'code-revision')
  const remoteCode = remoteCodeBeside(content, beside)
  return {
    ...(revision !== undefined && { revision }),
    ...(codeRevision !== undefined && { codeRevision }),
    ...(remoteCode !== undefined && { remoteCode })
  }
}

/** Whether a key says of its value that it is a model or a dataset. */
function isTold(key: SettingKey | undefined): boolean {
  return key?.told === 'repository' || key?.told === 'model'
}
