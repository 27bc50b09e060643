import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const read = extractorOn(extractor, 'x.py')

/** What is said of how to pin the only component of a program; undefined for the usual form of its host. */
function form(content: string): string | false | undefined {
  const [only, ...more] = read(content).components
  if (only === undefined || more.length > 0 || (only.kind !== 'model' && only.kind !== 'dataset'))
    throw new Error(`this has not one model or dataset: ${content}`)
  return only.revisionForm
}

test.each<[string, string | false | undefined]>([
  ['from transformers import AutoModel\nAutoModel.from_pretrained("a/b")', undefined],
  ['from datasets import load_dataset\nload_dataset("a/b")', undefined],
  ['from datasets import load_dataset\nload_dataset("hf://datasets/a/b/x.csv")', undefined],
  ['from trl import ModelConfig\nModelConfig(model_name_or_path="a/b")', 'model_revision="<commit>"'],
  [
    'from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="a/b")',
    'model_kwargs={"revision": "<commit>"}'
  ],
  ['from llama_cpp import Llama\nLlama.from_pretrained(repo_id="a/b", filename="x.gguf")', false],
  ['import pandas as pd\npd.read_csv("hf://datasets/a/b/x.csv")', 'hf://datasets/a/b@<commit>'],
  ['import pandas as pd\npd.read_csv("hf://datasets/a/b@main/x.csv")', 'hf://datasets/a/b@<commit>'],
  ['import fsspec\nfsspec.open("hf://a/b/x.bin")', 'hf://a/b@<commit>'],
  ['URL = "https://huggingface.co/a/b/resolve/main/f.gguf"', '/resolve/<commit>/'],
  ['P.from_single_file("https://huggingface.co/a/b/blob/main/x.safetensors")', undefined],
  ['import timm\ntimm.create_model("hf-hub:a/b")', 'hf-hub:a/b@<commit>'],
  ['import open_clip\nopen_clip.create_model_and_transforms("hf-hub:a/b")', false],
  ['import torch\ntorch.hub.load("a/b", "x")', undefined]
])('%j', (content, expected) => {
  expect(form(content)).toBe(expected)
})
