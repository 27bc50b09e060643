import { code, say, type Message } from '../../core/message.ts'

/** What is known of a function that reads objects from a file. */
export interface KnownFunction {
  /** What to write instead. */
  readonly instead: Message
  /** The release of its package from which on it runs no code of the file unless it is told to. */
  readonly safeFrom?: { readonly ecosystem: string; readonly package: string; readonly version: string }
  /** What its protection does not hold against before that release. */
  readonly bypassed?: string
}

const pickle = say`Store data as JSON or Parquet, and weights as safetensors: those formats hold no code`
const torch = say`Pass ${code('weights_only=True')}, or store the weights as safetensors`
const yaml = say`Use ${code('yaml.safe_load')}`
const url = say`Pass ${code('weights_only=True')} and ${code('check_hash=True')}, with the hash in the name of the file`
// CVE-2020-14343 is fixed in it; the loader that is taken without one could be made to run code before.
const yamlVersion = { ecosystem: 'pypi', package: 'pyyaml', version: '5.4' }

/** By the name of the function. */
export const functions: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  [
    'torch.load',
    {
      instead: torch,
      safeFrom: { ecosystem: 'pypi', package: 'torch', version: '2.6.0' },
      bypassed: 'CVE-2025-32434'
    }
  ],
  ['torch.hub.load_state_dict_from_url', { instead: url }],
  ['torch.utils.model_zoo.load_url', { instead: url }],
  [
    'joblib.load',
    { instead: say`Store models of scikit-learn with skops, and data as Parquet: those formats hold no code` }
  ],
  ['pandas.read_pickle', { instead: say`Store the table as Parquet, and read it with ${code('read_parquet')}` }],
  ['shelve.open', { instead: say`Use sqlite3 or JSON: a shelf holds pickled objects` }],
  ['numpy.load', { instead: say`Leave ${code('allow_pickle')} off; arrays of numbers need no pickle` }],
  [
    'keras.models.load_model',
    { instead: say`Leave ${code('safe_mode')} on, and register the classes that the model needs` }
  ],
  ['yaml.load', { instead: yaml, safeFrom: yamlVersion }],
  ['yaml.load_all', { instead: say`Use ${code('yaml.safe_load_all')}`, safeFrom: yamlVersion }],
  ['yaml.unsafe_load', { instead: yaml }],
  ['yaml.unsafe_load_all', { instead: say`Use ${code('yaml.safe_load_all')}` }]
])

/** What to write in place of a function of which nothing else is known: it reads pickled objects. */
export const unknown: KnownFunction = { instead: pickle }
