import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const read = extractorOn(extractor, 'x.py')

function extract(content: string): Extraction {
  const result = read(content)
  if (result.components.length > 0) expect(extractor.mayMatter?.(content, '')).toBe(true)
  return result
}

/** `line:column kind name[@revision][ code][ ~|?]` of everything found. */
function found(content: string): string[] {
  return extract(content).components.map(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return component.kind
    const { location, kind, name, revision, remoteCode, confidence } = component
    const sign = { certain: '', likely: ' ~', possible: ' ?' }[confidence]
    const at = `${location.startLine ?? 0}:${location.startColumn ?? 0}`
    return `${at} ${kind} ${name}${revision === undefined ? '' : `@${revision}`}${remoteCode === 'unknown' ? ' code?' : remoteCode ? ' code' : ''}${sign}`
  })
}

const names = (content: string): string[] => found(content).map(line => line.slice(line.indexOf(' ') + 1))

const gaps = (content: string): string[] => extract(content).gaps.map(({ code, subject }) => `${code} ${subject}`)

const imports = `from transformers import AutoModel, AutoTokenizer, pipeline\nfrom datasets import load_dataset\n`

describe('a whole file', () => {
  const content = readFileSync(join(import.meta.dirname, 'fixtures/train.py'), 'utf8')
  const sha = '0e9e39f249a16976918f6564b8830bc894c89659'
  const expected = [
    `12:12 model meta-llama/Llama-3.1-8B@${sha} code`,
    '18:51 model OpenAssistant/reward-model-deberta-v3-large-v2 ~',
    '30:25 dataset trl-lib/Capybara@refs/pr/2',
    '32:31 model org/adapter',
    '33:36 model sentence-transformers/all-MiniLM-L6-v2',
    '34:33 model snakers4/silero-vad@v5.1 code'
  ]

  test('components stand where their ids are written', () => {
    expect(found(content)).toEqual(expected)
  })

  test('with CRLF as well', () => {
    expect(found(content.replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  test('what only the program knows is a gap', () => {
    expect(gaps(content)).toEqual(['unresolved-reference Model.from_pretrained(input("which? "))'])
  })

  test('everything about one of them', () => {
    expect(extract(content).components[0]).toEqual({
      kind: 'model',
      host: 'hugging-face',
      name: 'meta-llama/Llama-3.1-8B',
      purl: `pkg:huggingface/meta-llama/Llama-3.1-8B@${sha}`,
      revision: sha,
      remoteCode: true,
      use: 'from_pretrained',
      confidence: 'certain',
      slot: 'main.from_pretrained',
      text: 'Model.from_pretrained(\n        MODEL_ID,\n        revision=REVISION,\n        trust_remote_code=True,\n    )',
      location: { path: 'x.py', side: 'head', startLine: 12, startColumn: 12, endLine: 12, endColumn: 37 },
      evidence: {
        argument: { path: 'x.py', side: 'head', startLine: 13, startColumn: 12, endLine: 13, endColumn: 54 },
        flag: { path: 'x.py', side: 'head', startLine: 27, startColumn: 27, endLine: 27, endColumn: 31 },
        use: { path: 'x.py', side: 'head', startLine: 24, startColumn: 13, endLine: 28, endColumn: 6 }
      }
    })
  })
})

describe('leave to run code', () => {
  const call = (value: string): string => `AutoModel.from_pretrained("a/b", trust_remote_code=${value})`
  const spread = (lines: string): string => `${lines}\nAutoModel.from_pretrained("a/b", **d)`
  const wrapper = 'def load(n, **kw):\n  return AutoModel.from_pretrained(n, **kw)\n'

  test.each([
    ...['True', '1', '2.5', '"yes"', '"False"', 'not False', 'not not 1', 'bool(1)', 'True and 1', 'True or False'],
    ...['[0]', '(True,)[0]', '(yes := True)']
  ])('%s is true', value => {
    expect(names(imports + call(value))).toEqual(['model a/b code'])
  })

  test.each([
    'False',
    '0',
    '0.0',
    '0x0',
    '""',
    'not True',
    'bool(0)',
    'False or False',
    'False and x',
    '[]',
    '{}',
    'None'
  ])('%s is false', value => {
    expect(names(imports + call(value))).toEqual(['model a/b'])
  })

  test.each(['flag', 'not args.safe', 'f()', '1 == 1', 'True and flag', 'lambda: 0'])('%s may be true', value => {
    expect(names(imports + call(value))).toEqual(['model a/b code?'])
  })

  test.each<[string, string]>([
    ['d = {"trust_remote_code": 1}', 'model a/b code'],
    ['d = dict({}, trust_remote_code=True)', 'model a/b code'],
    ['d = {**{"trust_remote_code": True}, "x": 1}', 'model a/b code'],
    ['c = {"trust_remote_code": True}\nd = {**c}', 'model a/b code'],
    ['c = {"x": 1}\nd = c | {"trust_remote_code": True}', 'model a/b code'],
    ['d = {"trust_remote_code": True} | {"trust_remote_code": False}', 'model a/b'],
    ['d = {}\nd |= {"trust_remote_code": True}', 'model a/b code'],
    ['d = {"trust_remote_code": False}\nd["trust_remote_code"] = True', 'model a/b code'],
    ['d = {"trust_remote_code": True}\nd["trust_remote_code"] = False', 'model a/b'],
    ['d = {}\nd.update({"trust_remote_code": True})', 'model a/b code'],
    ['d = {}\nd.update(dict(trust_remote_code=True))', 'model a/b code'],
    ['c = {"trust_remote_code": True}\nd = {}\nd.update(c)', 'model a/b code'],
    ['d = {}\nd.setdefault("trust_remote_code", True)', 'model a/b code'],
    ['d = {"__proto__": 1}\nd.setdefault("constructor", True)', 'model a/b']
  ])('in a dict: %j', (lines, expected) => {
    expect(names(imports + spread(lines))).toEqual([expected])
  })

  test('in a dict of the module that a function spreads', () => {
    const lines = 'd = {}\nd["trust_remote_code"] = True\ndef f():\n  AutoModel.from_pretrained("a/b", **d)'
    expect(names(imports + lines)).toEqual(['model a/b code'])
  })

  test.each<[string, string]>([
    ['pipeline("task", model="a/b", model_kwargs={"trust_remote_code": True})', 'model a/b code'],
    ['pipeline("task", model="a/b", model_kwargs=dict(trust_remote_code=True))', 'model a/b code'],
    ['pipeline("task", "a/b", trust_remote_code=False, model_kwargs={"trust_remote_code": True})', 'model a/b code'],
    ['pipeline("task", model="a/b", model_kwargs={"trust_remote_code": False})', 'model a/b'],
    ['pipeline("task", model="a/b", model_kwargs={"device_map": "auto"})', 'model a/b'],
    ['SentenceTransformer("a/b", config_kwargs={"trust_remote_code": True})', 'model a/b code'],
    ['SentenceTransformer("a/b", tokenizer_kwargs={"trust_remote_code": 1})', 'model a/b code']
  ])('in arguments for the model: %j', (line, expected) => {
    expect(names(imports + line)).toEqual([expected])
  })

  test.each<[string, string[]]>([
    ['load("a/b", trust_remote_code=True)', ['model a/b code ~']],
    ['load("a/b", **{"trust_remote_code": True})', ['model a/b code ~']],
    ['load("a/b", trust_remote_code=True)\nload("c/d")', ['model a/b code ~', 'model c/d ~']],
    ['M = "a/b"\nload(M, trust_remote_code=True)\nload("c/d", revision="r")', ['model a/b code ~', 'model c/d@r ~']],
    ['def outer(n, **o):\n  return load(n, **o)\nouter("a/b", trust_remote_code=True)', ['model a/b code ~']],
    ['load("a/b")', ['model a/b ~']]
  ])('handed on by a function of the file: %j', (lines, expected) => {
    expect(names(imports + wrapper + lines)).toEqual(expected)
  })

  test('which of several calls hands it on is not known', () => {
    const lines =
      'N = "a/b"\ndef load(**kw):\n  return AutoModel.from_pretrained(N, **kw)\nload(trust_remote_code=True)\nload()'
    expect(names(imports + lines)).toEqual(['model a/b code?'])
  })
})

describe('ways to call', () => {
  test.each<[string, string[]]>([
    ['import importlib\nimportlib.import_module("torch.hub").load("a/b", "c")', ['model a/b code']],
    [
      'from importlib import import_module\nimport_module("transformers").AutoModel.from_pretrained("a/b")',
      ['model a/b']
    ],
    ['f = getattr(__import__("transformers"), "pipeline")\nf("x", model="a/b")', ['model a/b']],
    ['from transformers import AutoModel\nA = ("a/b",)\nAutoModel.from_pretrained(*A)', ['model a/b']],
    ['from transformers import pipeline\npipeline(*("x", "a/b"))', ['model a/b']],
    ['from transformers import pipeline\npipeline("x", *["a/b"])', ['model a/b']],
    [
      'from functools import partial\nfrom datasets import load_dataset\nf = partial(load_dataset, split="x")\nf("a/b")',
      ['dataset a/b']
    ],
    [
      'import asyncio\nfrom transformers import AutoModel\nasyncio.to_thread(AutoModel.from_pretrained, "a/b", trust_remote_code=True)',
      ['model a/b code']
    ],
    ['from transformers import AutoModel\npool.submit(AutoModel.from_pretrained, "a/b")', ['model a/b']],
    ['from flair.embeddings import TransformerWordEmbeddings\nTransformerWordEmbeddings("a/b")', ['model a/b']]
  ])('%j', (content, expected) => {
    expect(names(content)).toEqual(expected)
  })
})

describe('code of Spaces', () => {
  test.each<[string, string[]]>([
    ['import evaluate\nevaluate.load("a/b")', ['unaccounted evaluate.load("a/b")']],
    ['import evaluate\nevaluate.load("accuracy")', ['unaccounted evaluate.load("accuracy")']],
    ['from evaluate import load as read\nread(path="a/b")', ['unaccounted read("a/b")']],
    ['import evaluate\nevaluate.load("./metrics/x")', []],
    ['import evaluate\nevaluate.load(name)', ['unresolved-reference evaluate.load(name)']],
    ['import evaluate\nevaluate.combine(["a"])', []],
    ['from mine import evaluate\nevaluate.load("a/b")', []],
    ['from transformers import load_tool\nload_tool("a/b")', ['unaccounted load_tool("a/b")']],
    ['from smolagents import load_tool\nload_tool("a/b")', ['unaccounted load_tool("a/b")']],
    ['from smolagents import CodeAgent\nCodeAgent.from_hub("a/b")', ['unaccounted CodeAgent.from_hub("a/b")']],
    ['from mine import load_tool\nload_tool("a/b")', []],
    ['def load_tool(name): ...\nload_tool("a/b")', []]
  ])('%j', (content, expected) => {
    expect(gaps(content)).toEqual(expected)
    if (expected.length > 0) expect(extractor.mayMatter?.(content, 'x.py')).toBe(true)
  })

  test('one that the library itself keeps is no more than a note', () => {
    expect(extract('import evaluate\nevaluate.load("accuracy")').gaps).toMatchObject([{ atMost: 'note' }])
  })
})

describe('what comes from elsewhere', () => {
  const url = '"https://files.example/x.pth"'
  test.each<[string, string[]]>([
    [
      `import torch\ntorch.hub.load_state_dict_from_url(${url})`,
      [`unaccounted torch.hub.load_state_dict_from_url(${url})`]
    ],
    [`from torch.hub import load_state_dict_from_url as f\nU = ${url}\nf(url=U)`, [`unaccounted f(${url})`]],
    ['import torch\ntorch.hub.download_url_to_file("ftp://a.example/x", "x")', [expect.stringMatching(/^unaccounted/)]],
    [`from torch.utils import model_zoo\nmodel_zoo.load_url(${url})`, [`unaccounted model_zoo.load_url(${url})`]],
    [
      `import torch\ntorch.hub.load_state_dict_from_url(f"https://files.example/{n}")`,
      [expect.stringMatching(/^unaccounted/)]
    ],
    [
      'import tensorflow_hub as hub\nhub.load("https://hub.example/a/b/1")',
      ['unaccounted hub.load("https://hub.example/a/b/1")']
    ],
    [
      'import tensorflow_hub as hub\nhub.KerasLayer(handle="https://hub.example/a")',
      [expect.stringMatching(/^unaccounted/)]
    ],
    [`import tensorflow as tf\ntf.keras.utils.get_file("x", ${url})`, [expect.stringMatching(/^unaccounted/)]],
    ['import gdown\ngdown.download(id="1a", output="x")', ['unaccounted gdown.download("1a")']],
    [`import urllib.request\nurllib.request.urlretrieve(${url}, "x")`, [expect.stringMatching(/^unaccounted/)]],
    [`Net.load_from_checkpoint(${url})`, [`unaccounted Net.load_from_checkpoint(${url})`]],
    [
      `from mmengine.runner import load_checkpoint\nload_checkpoint(m, ${url})`,
      [expect.stringMatching(/^unaccounted/)]
    ],
    [`from ultralytics import YOLO\nYOLO(${url})`, [`unaccounted YOLO(${url})`]],
    [`import pandas as pd\npd.read_pickle(${url})`, [`unaccounted pd.read_pickle(${url})`]],
    [
      `import timm\ntimm.create_model("a", pretrained_cfg_overlay=dict(url=${url}))`,
      [`unaccounted timm.create_model(${url})`]
    ],
    ['import kagglehub\nkagglehub.model_download("a/b/c/d")', ['unaccounted kagglehub.model_download("a/b/c/d")']],
    [
      'import wandb\nwandb.init().use_artifact("a/b/c:latest")',
      ['unaccounted wandb.init().use_artifact("a/b/c:latest")']
    ],
    ['import nltk\nnltk.download("punkt")', ['unaccounted nltk.download("punkt")']],
    [
      'import requests as r\na = r.get(u)\nexec(compile(a.text, "a", "exec"))',
      ['unaccounted exec(compile(a.text, "a", "exec"))']
    ],
    [
      'from urllib.request import urlopen\neval(urlopen(u).read().decode())',
      ['unaccounted eval(urlopen(u).read().decode())']
    ]
  ])('%j', (content, expected) => {
    expect(gaps(content)).toEqual(expected)
    expect(extractor.mayMatter?.(content, 'x.py')).toBe(true)
  })

  test.each([
    'import torch\ntorch.hub.load_state_dict_from_url("http://localhost:8000/x.pth")',
    `import torch\ntorch.hub.load_state_dict_from_url(${url}, check_hash=True)`,
    `import keras\nkeras.utils.get_file("x", ${url}, file_hash="ab")`,
    'import keras\nkeras.utils.get_file("x.csv", "https://files.example/x.csv")',
    'import tensorflow_hub as hub\nhub.load("./model")',
    'import tensorflow_hub as hub\nhub.load(folder)',
    'from ultralytics import YOLO\nYOLO("yolov8n.pt")',
    'Net.load_from_checkpoint("last.ckpt")',
    `def read_pickle(x): ...\nread_pickle(${url})`,
    'import pickle, requests\npickle.load(open("a", "rb"))',
    'import requests\nmodel.eval(requests.get(u))',
    'import yaml, requests\nyaml.load(requests.get(u).text, Loader=yaml.SafeLoader)',
    'import json, requests\njson.loads(requests.get(u).text)'
  ])('%j is quiet', content => {
    expect(gaps(content)).toEqual([])
  })

  test('data that a library keeps itself are no more than a note', () => {
    expect(extract('import nltk\nnltk.download("punkt")').gaps).toMatchObject([{ atMost: 'note' }])
  })
})

describe('calls that load', () => {
  test.each([
    ['AutoModel.from_pretrained("a/b")', ['model a/b']],
    ['AutoModel.from_pretrained(pretrained_model_name_or_path="a/b")', ['model a/b']],
    ['self.model_class.from_pretrained("a/b")', ['model a/b']],
    ['AutoModel.from_pretrained("gpt2")', ['model gpt2']],
    ['AutoModel.from_pretrained("my-model")', ['model my-model ?']],
    ['AutoModel.from_pretrained("a/b", **{"trust_remote_code": True})', ['model a/b code']],
    ['AutoModel.from_pretrained("a/b", trust_remote_code=False)', ['model a/b']],
    ['AutoModel.from_pretrained("a/b", trust_remote_code=flag)', ['model a/b code?']],
    ['def f(flag=False):\n  AutoModel.from_pretrained("a/b", trust_remote_code=flag)', ['model a/b']],
    ['AutoModel.from_pretrained("a/b", revision=rev)', ['model a/b']],
    ['AutoModel.from_pretrained("a/b", revision=None)', ['model a/b']],
    ['AutoModel.from_pretrained("a/b" if x else "c/d")', ['model a/b ~', 'model c/d ~']],
    ['AutoModel.from_pretrained("a/b", attn_implementation="k/l@v1:fn")', ['model a/b', 'model k/l@v1 code']],
    ['AutoModel.from_pretrained("a/b", attn_implementation="sdpa")', ['model a/b']],
    ['PeftModel.from_pretrained(base, "a/b")', ['model a/b']],
    ['AutoPeftModelForCausalLM.from_pretrained("a/b")', ['model a/b']],
    ['Pipeline.from_pretrained("a/b@2.1")', ['model a/b@2.1']],
    ['pipeline("task", "a/b")', ['model a/b']],
    ['pipeline("task", model="a/b", tokenizer="c/d")', ['model a/b', 'model c/d']],
    ['import transformers\ntransformers.pipeline(model="a/b")', ['model a/b']],
    ['load_dataset("squad")', ['dataset squad']],
    ['load_dataset("hf://datasets/a/b@v1/x.csv")', ['dataset a/b@v1']],
    ['HfApi().hf_hub_download(repo_id="a/b", filename="f")', ['model a/b']],
    ['snapshot_download("a/b", repo_type="dataset")', ['dataset a/b']],
    ['snapshot_download("a/b", repo_type="space")', []],
    ['CrossEncoder("x")', ['model cross-encoder/x']],
    ['pipe.load_lora_weights("a/b", weight_name="f")', ['model a/b']],
    ['from llama_cpp import Llama\nLlama.from_pretrained(repo_id="a/b", filename="*.gguf")', ['model a/b']],
    ['from modelscope import snapshot_download\nsnapshot_download("a/b")', ['model a/b']],
    ['HuggingFaceEmbeddings(model_name="a/b", model_kwargs={"trust_remote_code": True})', ['model a/b code']],
    ['from vllm import LLM\nLLM("a/b", tokenizer="c/d", tokenizer_revision="r")', ['model a/b', 'model c/d@r']],
    ['from trl import DPOTrainer\nDPOTrainer("a/b")', ['model a/b']],
    ['from trl import *\nDPOTrainer("a/b")', ['model a/b']],
    ['timm.create_model("hf-hub:a/b@r")', ['model a/b@r']],
    ['URL = "https://huggingface.co/a/b/resolve/main/f.gguf"', ['model a/b@main']],
    ['pd.read_csv("hf://datasets/a/b/x.csv")', ['dataset a/b']],
    ['import torch\ntorch.hub.load("o/r", "m")', ['model o/r code']],
    ['from torch import hub\nhub.load("o/r:v1", "m")', ['model o/r@v1 code']],
    ['kw = {}\nkw["trust_remote_code"] = True\nAutoModel.from_pretrained("a/b", **kw)', ['model a/b code']],
    ['kw = dict()\nkw.update(trust_remote_code=True)\nAutoModel.from_pretrained("a/b", **kw)', ['model a/b code']],
    ['from torch.hub import *\nload("o/r", "m")', ['model o/r code']],
    ['Pipe.from_pretrained("a/b", custom_pipeline="c/d")', ['model a/b', 'model c/d code']],
    ['Pipe.from_pretrained("a/b", custom_pipeline="c/d", custom_revision="v1")', ['model a/b', 'model c/d@v1 code']],
    ['Pipe.from_pretrained("a/b", custom_pipeline="lpw_stable_diffusion")', ['model a/b']],
    ['Pipe.from_pretrained("a/b", custom_pipeline="./pipe.py")', ['model a/b']],
    ['from flair.models import SequenceTagger\nSequenceTagger.load("a/b")', ['model a/b']],
    ['from flair.models import SequenceTagger\nSequenceTagger.load("ner")', []],
    ['AutoModel.from_pretrained("/".join(["a", "b"]))', ['model a/b']],
    ['parts = ("a", "b")\nAutoModel.from_pretrained("/".join(parts))', ['model a/b']],
    ['AutoModel.from_pretrained("".join(["a", "/", "b"]))', ['model a/b']],
    ['AutoModel.from_pretrained("/".join(["a", name]))', []],
    ['name = "a/b"\nname += "-c"\nAutoModel.from_pretrained(name)', ['model a/b-c']],
    ['names = ["a/b"]\nnames += ["c/d"]\nfor n in names: AutoModel.from_pretrained(n)', ['model a/b ~', 'model c/d ~']],
    ['from other import *\nload("o/r", "m")', []],
    ['load = AutoModel.from_pretrained\nload("a/b")', ['model a/b']],
    ['from transformers import pipeline as p\np(model="a/b")', ['model a/b']],
    ['getattr(AutoModel, "from_pretrained")("a/b")', ['model a/b']],
    ['load = getattr(AutoModel, "from_pretrained")\nload("a/b")', ['model a/b']],
    ['AutoModel.\uff46rom_pretrained("a/b", tru\uff53t_remote_code=True)', ['model a/b code']],
    ['from functools import partial\npartial(AutoModel.from_pretrained, "a/b", revision="v1")', ['model a/b@v1']],
    ['launcher("a/b", revision="v1")', ['model a/b@v1 ~']],
    ['runner("Qwen/Qwen2-7B")', ['model Qwen/Qwen2-7B ~']],
    ['Config(base_model_name_or_path="a/b")', ['model a/b ~']]
  ])('%s', (line, expected) => {
    expect(names(imports + line)).toEqual(expected)
  })

  test.each([
    'AutoModel.from_pretrained("./a")',
    'AutoModel.from_pretrained("/a/b")',
    'AutoModel.from_pretrained("~/a")',
    'AutoModel.from_pretrained("a/b/c")',
    'AutoModel.from_pretrained("outputs/run")',
    'AutoModel.from_pretrained("your-org/x")',
    'AutoModel.from_pretrained("{{ model }}")',
    'AutoModel.from_pretrained(None)',
    'AutoModel.from_pretrained(snapshot_dir / "x")',
    'load_dataset("csv", data_files="x.csv")',
    'load_dataset("data")',
    'model.push_to_hub("a/b")',
    'api.upload_file(repo_id="a/b", revision="main")',
    'pipeline("task", model=model)',
    'from other import pipeline\npipeline("task", model="a/b")',
    'from other import load_dataset\nload_dataset("a/b")',
    'def load_dataset(x): pass\nload_dataset("a/b")',
    'import torch\ntorch.hub.load("o/r", "m", source="local")',
    'client.chat.completions.create(model="meta-llama/Llama-3-8B")',
    'x = "meta-llama/Llama-3-8B"',
    'headers(accept="image/png")',
    'url = "https://huggingface.co/datasets/a/b/resolve/main/x.png"',
    'print("Qwen/Qwen2-7B")',
    '"""AutoModel.from_pretrained("a/b")"""',
    '# AutoModel.from_pretrained("a/b")'
  ])('nothing in %s', line => {
    expect(names(imports + line)).toEqual([])
    expect(gaps(imports + line)).toEqual([])
  })

  test('a method named like a loader in a class of the file is a use', () => {
    expect(names('class M(B): pass\nM.from_pretrained("a/b")')).toEqual(['model a/b'])
  })

  test('one place is reported once, with the riskier use', () => {
    const uses = 'AutoTokenizer.from_pretrained(M)\nAutoModel.from_pretrained(M, trust_remote_code=True)'
    expect(found(`${imports}M = "a/b"\n${uses}`)).toEqual(['3:5 model a/b code'])
  })

  test('two calls with their own literals are two places', () => {
    const uses = 'load_dataset("a/b")\n\tload_dataset(path = "a/b")'
    expect(found(`${imports}if x:\n\t${uses}`)).toEqual(['4:15 dataset a/b', '5:22 dataset a/b'])
  })

  test('the revision of the code is kept apart', () => {
    const [component] = extract(`AutoModel.from_pretrained("a/b", code_revision="c")`).components
    expect(component).toMatchObject({ codeRevision: 'c' })
  })

  test('the file of a download is told, and the host of another hub', () => {
    const text = 'hf_hub_download("a/b", "f.bin")\nfrom modelscope import snapshot_download\nsnapshot_download("c/d")'
    expect(extract(text).components).toMatchObject([{ files: ['f.bin'] }, { host: 'modelscope' }])
    expect(extract(text).components[1]).not.toHaveProperty('purl')
  })
})

describe('gaps', () => {
  test('are told once and do not name a line', () => {
    const line = 'AutoModel.from_pretrained(\n  args.model)\n'
    expect(gaps(line + line)).toEqual(['unresolved-reference AutoModel.from_pretrained(args.model)'])
    expect(gaps(`x\n\n${line}`)).toEqual(gaps(line))
  })

  test('name the place of the expression', () => {
    expect(extract('AutoModel.from_pretrained(\n  args.model)').gaps[0]?.location).toMatchObject({
      startLine: 2,
      startColumn: 3
    })
  })

  test('are cut to 80 characters', () => {
    expect(gaps(`AutoModel.from_pretrained(f("${'x'.repeat(200)}"))`)[0]).toHaveLength(
      'unresolved-reference '.length + 80
    )
  })

  test.each([
    ['AutoModel.from_pretrained(**kw)', ['unresolved-reference AutoModel.from_pretrained(kw)']],
    [
      'AutoModel.from_pretrained("a/b" if x else y)',
      ['unresolved-reference AutoModel.from_pretrained("a/b" if x else y)']
    ],
    [
      'from transformers import pipeline\npipeline("t", model=model_name)',
      ['unresolved-reference pipeline(model_name)']
    ],
    [
      'import functools\nfunctools.partial(AutoModel.from_pretrained, trust_remote_code=True)',
      ['unresolved-reference AutoModel.from_pretrained(functools.partial(AutoModel.from_pretrained, trust_re…']
    ],
    ['from functools import partial\npartial(print, "a/b")', []],
    ['# coding: utf-7\nAutoModel.from_pretrained("a/b")', ['parse-error x.py']],
    ['AutoModel.from_pretrained(output_dir)', []],
    ['AutoModel.from_pretrained(tmp_path)', []],
    ['p = snapshot_download("a/b")\nAutoModel.from_pretrained(p)', []],
    ['class A:\n  def f(cls, x):\n    super().from_pretrained(x)', []]
  ])('%s', (text, expected) => {
    expect(gaps(text)).toEqual(expected)
  })
})

describe('text that is not quite Python', () => {
  test('both sides of a merge conflict are read', () => {
    const text = '<<<<<<< HEAD\nA.from_pretrained("a/b")\n=======\nA.from_pretrained("c/d")\n>>>>>>> x\n'
    expect(names(text)).toEqual(['model a/b', 'model c/d'])
  })

  test('a call that is cut off is read as far as it goes', () => {
    expect(names('A.from_pretrained("a/b", revision=')).toEqual(['model a/b'])
    expect(gaps('A.from_pretrained("a/b')).toEqual(['unresolved-reference A.from_pretrained("a/b)'])
  })

  test('a file that is hardly Python is a gap', () => {
    const prose = 'this is: not at all ? python ! code $ here\n'.repeat(20)
    expect(gaps(`${prose}A.from_pretrained("a/b")`)).toContain('parse-error x.py')
  })

  test('nesting beyond what Python allows is a gap on its line', () => {
    const { components, gaps: found } = extract(`\nA.from_pretrained(${'['.repeat(10_000)}`)
    expect(components).toEqual([])
    expect(found).toMatchObject([{ code: 'limit-exceeded', subject: 'x.py', location: { startLine: 2 } }])
  })

  test.each(['', '\n', '\u0000', '"', "'''", 'def', '(', ')'])('%j holds nothing', text => {
    expect(extract(text).components).toEqual([])
  })
})

test.each(['# coding: utf-7\n# +AAo-import x', 'model.\uff46rom_pretrained(x)'])('%j can matter', text => {
  expect(extractor.mayMatter?.(text, '')).toBe(true)
})

test.each(['import os\nprint("a/b")', 'x = "image/png"', ''])('%j cannot matter', text => {
  expect(extractor.mayMatter?.(text, '')).toBe(false)
})

test('what gives the revision, what turns on remote code, and the call are evidence', () => {
  const found = extractorOn(extractor, 'x.py')
  const content = 'R = "abc"\nAutoModel.from_pretrained("a/b", trust_remote_code=True,\n  revision=R)\n'
  expect(found(content).components).toMatchObject([
    {
      location: { startLine: 2, startColumn: 27, endColumn: 32 },
      evidence: {
        argument: { startLine: 1, startColumn: 5, endColumn: 10 },
        flag: { startLine: 2, startColumn: 52, endColumn: 56 },
        use: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 14 }
      }
    }
  ])
  const [plain] = found('AutoModel.from_pretrained("a/b", trust_remote_code=False)').components
  expect(plain).not.toHaveProperty('evidence')
})

test.each([
  [
    'a loader',
    'AutoModel.from_pretrained("a/b", revision="v1",\r\n  trust_remote_code=True)\r\n',
    ['a/b @1:43-1:47 flag @2:21-2:25']
  ],
  [
    'the revision of the code',
    'AutoModel.from_pretrained("a/b", code_revision="v1")\nAutoModel.from_pretrained("a/c", revision="v2", code_revision="v1")\nAutoModel.from_pretrained("a/d", revision=None, code_revision="v1")\n',
    ['a/b @1:48-1:52', 'a/c @2:43-2:47', 'a/d @3:63-3:67']
  ],
  [
    'a call that no row knows',
    'R = "v1"\nload_it(model_name_or_path="a/b", revision=R, trust_remote_code=True)\nload_it(base_model="a/c", trust_remote_code=False)\n',
    ['a/b @1:5-1:9 flag @2:65-2:69', 'a/c']
  ],
  ['nothing where one text says both', 'torch.hub.load("a/b:v1", "m")\nread("hf://a/b@v1/x.csv")\n', ['a/b', 'a/b']]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(read(content))).toEqual(expected)
})

test.each([20, 100])('what a wrapper is given by %d calls is not all known', count => {
  const calls = Array.from({ length: count }, (_, at) => `load("org/m${at}")\n`).join('')
  const content = `from transformers import AutoModel\ndef load(name):\n    AutoModel.from_pretrained(name)\n${calls}`
  expect(extract(content).gaps).toMatchObject([{ code: 'unresolved-reference', location: { startLine: 3 } }])
})

test('a name that is put together of very many parts is not known', () => {
  const content = (count: number): string =>
    `from transformers import AutoModel\nAutoModel.from_pretrained("/".join(["org", "m"${', ""'.repeat(count)}]).strip("/"))\n`
  expect(extract(content(100)).gaps).toMatchObject([{ code: 'unresolved-reference' }])
})
