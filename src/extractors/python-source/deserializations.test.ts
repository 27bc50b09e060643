import type { DeserializationComponent } from '../../core/component.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const read = extractorOn(extractor, 'x.py')

function found(content: string): readonly Omit<DeserializationComponent, 'alsoAt' | 'context' | 'evidence'>[] {
  const all = read(content).components.flatMap(each => (each.kind === 'deserialization' ? [each] : []))
  if (all.length > 0) expect(extractor.mayMatter?.(content, '')).toBe(true)
  return all
}

/** `function(what it reads) runs[ downloads][ writes][ -> safer]` of every call of a program. */
const calls = (content: string): string[] =>
  found(content).map(({ name, reads, runs, downloads, writes, safer }) => {
    const parts = [downloads ?? '', writes === true ? 'writes' : '', safer === undefined ? '' : `-> ${safer.text}`]
    return [`${name}(${reads}) ${runs}`, ...parts.filter(part => part !== '')].join(' ')
  })

test.each<[string, string[]]>([
  ['import torch\ntorch.load(p)', ['torch.load(p) default']],
  ['import torch as th\nth.load(p, map_location="cpu")', ['torch.load(p) default']],
  ['from torch import load\nload(f=p)', ['torch.load(p) default']],
  ['import torch\ntorch.load(p, weights_only=False)', ['torch.load(p) unprotected -> True']],
  ['import torch\nsafe = False\ntorch.load(p, weights_only=safe)', ['torch.load(p) unprotected -> True']],
  ['import torch\ntorch.load(p, weights_only=True)', ['torch.load(p) protected']],
  ['import torch\ntorch.load(p)\ntorch.save(x, p)', ['torch.load(p) default writes']],
  ['import pickle\npickle.load(open("a", "rb"))', ['pickle.load(open("a", "rb")) always']],
  ['import pickle as pkl\npkl.loads(b)', ['pickle.loads(b) always']],
  ['from pickle import load as read\nread(f)', ['pickle.load(f) always']],
  ['import _pickle as cPickle\ncPickle.load(f)', ['_pickle.load(f) always']],
  ['import pickle\npickle.Unpickler(f).load()', ['pickle.Unpickler.load() always']],
  ['import pickle\npickle.dump(x, f)\npickle.load(g)', ['pickle.load(g) always writes']],
  ['import dill, cloudpickle, joblib, shelve', []],
  ['import dill\ndill.load(f)', ['dill.load(f) always']],
  ['import cloudpickle\ncloudpickle.loads(b)', ['cloudpickle.loads(b) always']],
  ['import joblib\njoblib.load("m.joblib")', ['joblib.load("m.joblib") always']],
  ['import shelve\nshelve.open("s")', ['shelve.open("s") always']],
  ['import pandas as pd\npd.read_pickle("x.pkl")', ['pandas.read_pickle("x.pkl") always']],
  ['import numpy as np\nnp.load(p, allow_pickle=True)', ['numpy.load(p) unprotected -> False']],
  [
    'import tensorflow as tf\ntf.keras.models.load_model(p, safe_mode=False)',
    ['keras.models.load_model(p) unprotected -> True']
  ],
  ['import keras\nkeras.saving.load_model(p, safe_mode=False)', ['keras.models.load_model(p) unprotected -> True']],
  ['import yaml\nyaml.load(s)', ['yaml.load(s) default -> yaml.safe_load']],
  ['import yaml\nyaml.load(s, Loader=yaml.Loader)', ['yaml.load(s) unprotected -> yaml.SafeLoader']],
  ['import yaml\nyaml.load(s, yaml.UnsafeLoader)', ['yaml.load(s) unprotected -> yaml.SafeLoader']],
  ['from yaml import load, Loader\nload(s, Loader=Loader)', ['yaml.load(s) unprotected']],
  ['import yaml\nyaml.unsafe_load(s)', ['yaml.unsafe_load(s) unprotected -> yaml.safe_load']],
  ['import torch\ntorch.hub.load_state_dict_from_url(u)', ['torch.hub.load_state_dict_from_url(u) always address']],
  [
    'import pickle, requests\npickle.loads(requests.get(u).content)',
    ['pickle.loads(requests.get(u).content) always same']
  ],
  [
    'import requests, joblib, io\nr = requests.get(u)\njoblib.load(io.BytesIO(r.content))',
    ['joblib.load(io.BytesIO(r.content)) always same']
  ],
  [
    'import torch, io, httpx\ntorch.load(io.BytesIO(httpx.get(u).content), weights_only=False)',
    ['torch.load(io.BytesIO(httpx.get(u).content)) unprotected same -> True']
  ],
  [
    'import yaml, requests\nyaml.unsafe_load(requests.get(u).text)',
    ['yaml.unsafe_load(requests.get(u).text) unprotected same -> yaml.safe_load']
  ]
])('%j', (content, expected) => {
  expect(calls(content)).toEqual(expected)
})

test.each([
  'import torch\ntorch.load(p, weights_only=args.safe)',
  'import torch\ntorch.load(p, **options)',
  'import torch\ndef f(p, weights_only):\n  torch.load(p, weights_only=weights_only)',
  'import torch\ntorch.jit.load(p)',
  'import torch\nmodel.load(p)',
  'import pickle\nclass Store:\n  def load(self): ...\nStore().load()',
  'import pickle\npickle.loads(pickle.dumps(x))',
  'from mine import pickle_tools\npickle_tools.load(f)',
  'from mine import torch\nmine.torch.load(f)',
  'import json, pickle\njson.load(f)',
  'import numpy as np\nnp.load(p)',
  'import numpy as np\nnp.load(p, allow_pickle=False)',
  'import numpy as np\nnp.load(p, allow_pickle=flag)',
  'import keras\nkeras.models.load_model(p)',
  'import yaml\nyaml.safe_load(s)',
  'import yaml\nyaml.load(s, Loader=yaml.SafeLoader)',
  'import yaml\nyaml.load(s, Loader=yaml.CSafeLoader)',
  'import yaml\nyaml.load(s, Loader=yaml.FullLoader)',
  'import yaml\nclass Mine(yaml.SafeLoader): ...\nyaml.load(s, Loader=Mine)',
  'import yaml\nyaml.load(s, Loader=loader)',
  'from ruamel.yaml import YAML\nYAML().load(s)',
  'import torch\ntorch.hub.load_state_dict_from_url(u, check_hash=True)',
  'import torch\ntorch.hub.load_state_dict_from_url(u, weights_only=True)',
  '# import torch\n# torch.load(p)',
  '"""torch.load(p)"""\nimport torch'
])('%j is nothing', content => {
  expect(calls(content)).toEqual([])
})

test('it stands where the function is called, and the edit where the argument is written', () => {
  const [only] = found('import torch\ndef f():\n  torch.load(\n    p,\n    weights_only=False,\n  )')
  expect(only).toMatchObject({
    slot: 'f',
    location: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 13 },
    safer: { location: { startLine: 5, startColumn: 18, endColumn: 23 } }
  })
})
