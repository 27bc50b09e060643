import { isThisMachine } from '../../core/url.ts'
import { fromReference } from '../../hosts/hugging-face/identify.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import { isTruthy } from '../../syntax/python/truth.ts'
import { argumentAt, type Range } from './load.ts'
import { at, type Slot } from './loader.ts'

/** A call that loads something from where no source of facts looks. */
export interface Download {
  readonly call: Call
  readonly at: Range
  /** Where it is taken from, as it follows on "it loads from". */
  readonly from: string
  /** It is one of those that the library itself keeps. */
  readonly isOwn: boolean
}

interface Row {
  /** Of which a text holds one where it has such a call. */
  readonly words: readonly string[]
  readonly path: RegExp
  readonly slot: Slot
  /** A host by its name, `address` for the server that the argument names, `weights` for such an address of a file of weights. */
  readonly from: string
  readonly isOwn?: boolean
}

const url = at(0, 'url')
/** Arguments that have a call compare what it loads with a hash. */
const hashes = ['check_hash', 'hash_prefix', 'md5', 'hash', 'file_hash', 'md5_hash', 'known_hash', 'expected_hash']

/** Read from the sources of torch 2.9, tensorflow-hub 0.16, keras 3.12, gdown 5.2, kagglehub 0.3, wandb 0.23 and others. */
const rows: readonly Row[] = [
  {
    words: ['load_state_dict_from_url', 'download_url_to_file'],
    path: /^torch\.hub\.(?:load_state_dict_from_url|download_url_to_file)$/,
    slot: url,
    from: 'address'
  },
  { words: ['load_url'], path: /^torch\.utils\.model_zoo\.load_url$/, slot: url, from: 'address' },
  {
    words: ['load_state_dict_from_url'],
    path: /^torchvision\.[\w.]+\.load_state_dict_from_url$/,
    slot: url,
    from: 'address'
  },
  {
    words: ['download_url', 'download_and_extract_archive'],
    path: /^torchvision\.datasets\.utils\.download_(?:url|and_extract_archive)$/,
    slot: url,
    from: 'weights'
  },
  {
    words: ['tensorflow_hub'],
    path: /^tensorflow_hub\.(?:\w+\.)?(?:load|resolve|Module|KerasLayer)$/,
    slot: at(0, 'handle', 'spec'),
    from: 'address'
  },
  {
    words: ['get_file'],
    path: /^(?:tensorflow\.)?keras\.(?:[\w.]+\.)?get_file$/,
    slot: at(1, 'origin'),
    from: 'weights'
  },
  { words: ['gdown'], path: /^gdown\.(?:cached_)?download$/, slot: at(0, 'url', 'id'), from: 'address' },
  { words: ['gdown'], path: /^gdown\.download_folder$/, slot: at(0, 'url', 'id'), from: 'address' },
  { words: ['pooch'], path: /^pooch\.retrieve$/, slot: url, from: 'weights' },
  { words: ['urlretrieve'], path: /^urllib\.request\.urlretrieve$/, slot: url, from: 'weights' },
  { words: ['wget.download'], path: /^wget\.download$/, slot: url, from: 'weights' },
  {
    words: ['load_checkpoint'],
    path: /^(?:mmcv|mmengine)\.(?:[\w.]+\.)?load_checkpoint$/,
    slot: at(1, 'filename'),
    from: 'address'
  },
  { words: ['load_from_checkpoint'], path: /\.load_from_checkpoint$/, slot: at(0, 'checkpoint_path'), from: 'address' },
  {
    words: ['from_single_file'],
    path: /\.from_single_file$/,
    slot: at(0, 'pretrained_model_link_or_path_or_dict'),
    from: 'address'
  },
  { words: ['read_pickle'], path: /^pandas\.read_pickle$/, slot: at(0, 'filepath_or_buffer'), from: 'address' },
  {
    words: ['ultralytics'],
    path: /^ultralytics\.(?:[\w.]+\.)?(?:YOLO\w*|RTDETR|SAM|NAS)$/,
    slot: at(0, 'model'),
    from: 'address'
  },
  { words: ['open_clip'], path: /^open_clip\.create_model\w*$/, slot: at(1, 'pretrained'), from: 'address' },
  {
    words: ['pretrained_cfg', 'pretrained_cfg_overlay'],
    path: /^timm\.(?:[\w.]+\.)?create_model$/,
    slot: at(undefined, 'pretrained_cfg_overlay.url', 'pretrained_cfg.url', 'checkpoint_path'),
    from: 'address'
  },
  {
    words: ['resources_url'],
    path: /^stanza\.(?:[\w.]+\.)?(?:download|Pipeline)$/,
    slot: at(undefined, 'resources_url'),
    from: 'address'
  },
  {
    words: ['kagglehub'],
    path: /^kagglehub\.(?:\w+_download|load_dataset|dataset_load)$/,
    slot: at(0, 'handle'),
    from: 'Kaggle'
  },
  {
    words: ['kaggle'],
    path: /^kaggle\.api\.\w+_download_files?$/,
    slot: at(0, 'dataset', 'competition', 'kernel'),
    from: 'Kaggle'
  },
  {
    words: ['use_artifact', 'use_model'],
    path: /^wandb\.(?:[\w.()]+\.)?use_(?:artifact|model)$/,
    slot: at(0, 'artifact_or_name', 'name'),
    from: 'Weights & Biases'
  },
  {
    words: ['artifact'],
    path: /^wandb\.(?:apis\.public\.)?Api\(\)\.artifact$/,
    slot: at(0, 'name'),
    from: 'Weights & Biases'
  },
  { words: ['nltk'], path: /^nltk\.(?:downloader\.)?download$/, slot: at(0, 'info_or_id'), from: 'NLTK', isOwn: true },
  {
    words: ['spacy'],
    path: /^spacy\.(?:cli\.)?(?:download\.)?download$/,
    slot: at(0, 'model'),
    from: 'spaCy',
    isOwn: true
  },
  { words: ['stanza'], path: /^stanza\.(?:[\w.]+\.)?download$/, slot: at(0, 'lang'), from: 'Stanza', isOwn: true },
  { words: ['gensim'], path: /^gensim\.downloader\.load$/, slot: at(0, 'name'), from: 'Gensim', isOwn: true },
  {
    words: ['fasttext'],
    path: /^fasttext\.util\.download_model$/,
    slot: at(0, 'lang_id'),
    from: 'fastText',
    isOwn: true
  }
]

const ofAddresses = new Set(['address', 'weights'])
const mayName = wordsOf(rows.filter(({ from }) => !ofAddresses.has(from)))
const mayAddress = wordsOf(rows.filter(({ from }) => ofAddresses.has(from)))

function wordsOf(some: readonly Row[]): RegExp {
  return new RegExp(`\\b(?:${[...new Set(some.flatMap(({ words }) => words))].join('|')})\\b`)
}

/** Whether a text can hold such a call. */
export function mayDownload(content: string): boolean {
  return mayName.test(content) || (mayAddress.test(content) && /:\/\/|\bid=/.test(content))
}

const weights =
  /\.(?:pth?|pth\.tar|ckpt|bin|h5|hdf5|keras|onnx|pkl|pickle|joblib|dill|npy|npz|safetensors|gguf|ggml|tflite|pb|pdparams|weights|params|model|caffemodel|tar|tgz|tar\.gz|zip)(?:[?#].*)?$/i
const address = /^(?:https?|ftp|kaggle):\/\//i
const opensWithAddress = /^[a-z]{0,2}["']{1,3}(?:https?|ftp|kaggle):\/\//i

/** What a call loads from a server or a host that no source of facts knows. */
export function readDownloads(
  file: PythonFile,
  text: string,
  call: Call,
  { path, root }: DottedPath
): readonly Download[] {
  if (root === 'definition') return []
  for (const row of rows) {
    if (!row.path.test(path)) continue
    const argument = argumentAt(file, call, row.slot)
    if (argument === undefined || isVerified(file, call)) continue
    const { node, scope } = argument
    const isById = call.keywords.get('id') === node
    const { constants, open } = file.evaluate(node, scope)
    const found = constants.flatMap(({ value, from, to }): readonly Download[] =>
      value.type === 'string' && (isById || counts(row, value.text)) ? [download(call, row, { from, to })] : []
    )
    if (found.length > 0) return found
    // What begins like an address is one, whatever the running program puts behind it.
    if (open && opensWithAddress.test(text.slice(node.from, node.from + 16))) {
      if (row.from === 'address' || weights.test(text.slice(node.from, node.to).replace(/["']{1,3}$/, '')))
        return [download(call, row, { from: node.from, to: node.to })]
    }
  }
  return []
}

function download(call: Call, { from, isOwn = false }: Row, at: Range): Download {
  const where = ofAddresses.has(from) ? 'an address' : from
  return { call, at, from: where, isOwn }
}

function counts({ from }: Row, text: string): boolean {
  if (!ofAddresses.has(from)) return text !== ''
  if (!address.test(text) || isThisMachine(text) || fromReference(text) !== undefined) return false
  return from === 'address' || weights.test(text)
}

function isVerified(file: PythonFile, call: Call): boolean {
  return hashes.some(keyword => {
    const argument = file.argument(call, keyword)
    if (argument === undefined) return false
    const { constants, open } = file.evaluate(argument.node, argument.scope)
    return !open && constants.length > 0 && constants.every(({ value }) => isTruthy(value) === true)
  })
}
