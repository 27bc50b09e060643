import { at, type Slot } from './loader.ts'

/** A function that reads objects from a file, in a format that can hold code. */
export interface Deserializer {
  /** The dotted path of what is called. */
  readonly path: RegExp
  /** What it is called in reports and waivers, where that is not its path. */
  readonly name?: string
  /** What it reads. */
  readonly reads: Slot
  /** The argument that lets it read nothing but data, with the values that mean so and mean the opposite; absent where none does. */
  readonly guard?: {
    readonly slot: Slot
    readonly safe: 'on' | 'off'
    /** What is the case without the argument; a format that always holds code has none. */
    readonly otherwise: 'protected' | 'default' | 'always'
  }
  /** Functions of the same library that write such files. */
  readonly writer?: RegExp
  /** What it reads is an address. */
  readonly isAddress?: true
}

const file = at(0, 'file', 'f', 'filename', 'path', 'filepath_or_buffer', 'filepath')
const weightsOnly = { slot: at(undefined, 'weights_only'), safe: 'on' } as const

/** Read from the sources of torch 2.9, numpy 2.3, joblib 1.5, pandas 2.3, keras 3.12, dill 0.4 and of Python 3.14. */
export const deserializers: readonly Deserializer[] = [
  {
    path: /^torch\.(?:serialization\.)?load$/,
    name: 'torch.load',
    reads: file,
    guard: { ...weightsOnly, otherwise: 'default' },
    writer: /^torch\.(?:serialization\.)?save$/
  },
  {
    path: /^(?:torch\.hub|torchvision\.[\w.]+)\.load_state_dict_from_url$/,
    name: 'torch.hub.load_state_dict_from_url',
    reads: at(0, 'url'),
    guard: { ...weightsOnly, otherwise: 'always' },
    isAddress: true
  },
  {
    path: /^torch\.utils\.model_zoo\.load_url$/,
    name: 'torch.utils.model_zoo.load_url',
    reads: at(0, 'url'),
    guard: { ...weightsOnly, otherwise: 'always' },
    isAddress: true
  },
  {
    path: /^(?:c[pP]ickle|_?pickle)\.loads?$/,
    reads: at(0, 'file', 'data'),
    writer: /^(?:c[pP]ickle|_?pickle)\.dumps?$/
  },
  {
    path: /^_?pickle\.Unpickler\(\)\.load$/,
    name: 'pickle.Unpickler.load',
    reads: at(0),
    writer: /^_?pickle\.(?:dumps?|Pickler)$/
  },
  { path: /^dill\.loads?$/, reads: at(0, 'file', 'str'), writer: /^dill\.dumps?$/ },
  { path: /^cloudpickle\.loads?$/, reads: at(0, 'file', 'data'), writer: /^cloudpickle\.dumps?$/ },
  {
    path: /^(?:sklearn\.externals\.)?joblib\.load$/,
    name: 'joblib.load',
    reads: file,
    writer: /^(?:sklearn\.externals\.)?joblib\.dump$/
  },
  { path: /^pandas\.read_pickle$/, reads: file, writer: /(?:^|\.)to_pickle$/ },
  { path: /^shelve\.open$/, reads: at(0, 'filename') },
  {
    path: /^numpy\.load$/,
    reads: file,
    guard: { slot: at(2, 'allow_pickle'), safe: 'off', otherwise: 'protected' },
    writer: /^numpy\.savez?(?:_compressed)?$/
  },
  {
    path: /^(?:tensorflow\.)?keras\.(?:\w+\.){0,3}load_model$/,
    name: 'keras.models.load_model',
    reads: at(0, 'filepath'),
    guard: { slot: at(undefined, 'safe_mode'), safe: 'on', otherwise: 'protected' },
    writer: /\.save(?:_model)?$/
  }
]

/** Loaders of PyYAML that make objects of any class, which a text names; and functions that use one. */
export const yaml = {
  unsafeFunctions: /^yaml\.unsafe_load(?:_all)?$/,
  functions: /^yaml\.load(?:_all)?$/,
  unsafeLoaders: /^yaml\.(?:\w+\.)?C?(?:Unsafe)?Loader$/
} as const
