import { extractorOn } from '../../../../test/helpers/extractor.ts'
import { extractor } from '../extractor.ts'

const read = extractorOn(extractor, 'x.py')

/** `kind name[@revision][ code][ on HOST]` of everything that is certain. */
function found(content: string): string[] {
  expect(extractor.mayMatter?.(content, 'x.py')).toBe(true)
  return read(content).components.flatMap(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return [component.kind]
    const { kind, name, revision, remoteCode, host, confidence } = component
    const at = revision === undefined ? '' : `@${revision}`
    const where = host === 'hugging-face' ? '' : ` on ${host}`
    return confidence === 'certain' ? [`${kind} ${name}${at}${remoteCode === true ? ' code' : ''}${where}`] : []
  })
}

test.each<[string, string[]]>([
  // Names of a library's own stand for repositories.
  ['from faster_whisper import WhisperModel\nWhisperModel("tiny")', ['model Systran/faster-whisper-tiny']],
  [
    'from faster_whisper import WhisperModel\nWhisperModel("turbo")',
    ['model mobiuslabsgmbh/faster-whisper-large-v3-turbo']
  ],
  ['from faster_whisper import WhisperModel\nWhisperModel("a/b", revision="v1")', ['model a/b@v1']],
  [
    'from faster_whisper.utils import download_model\ndownload_model("large")',
    ['model Systran/faster-whisper-large-v3']
  ],
  ['import whisperx\nwhisperx.load_model("large-v2", "cpu")', ['model Systran/faster-whisper-large-v2']],
  ['import whisperx\nwhisperx.load_align_model("de", "cpu", model_name="a/b")', ['model a/b']],
  [
    'import open_clip\nopen_clip.create_model_and_transforms("ViT-B-32", pretrained="laion2b_s34b_b79k")',
    ['model laion/CLIP-ViT-B-32-laion2B-s34B-b79K']
  ],
  ['import open_clip\nopen_clip.create_model("hf-hub:a/b")', ['model a/b']],
  [
    'from sentence_transformers import SentenceTransformer\nSentenceTransformer("all-MiniLM-L6-v2")',
    ['model sentence-transformers/all-MiniLM-L6-v2']
  ],
  ['from keybert import KeyBERT\nKeyBERT("all-MiniLM-L6-v2")', ['model sentence-transformers/all-MiniLM-L6-v2']],
  ['from bertopic import BERTopic\nBERTopic(embedding_model="a/b")', ['model a/b']],
  // diffusers
  ['p.from_single_file("https://huggingface.co/a/b/blob/main/x.safetensors")', ['model a/b@main']],
  ['p.from_single_file("https://huggingface.co/a/b/blob/main/x.safetensors", revision="v1")', ['model a/b@v1']],
  ['p.load_attn_procs("a/b")', ['model a/b']],
  // transformers and the client of the hub
  ['from transformers import pipeline\npipeline("t", model="a/b", image_processor="c/d")', ['model a/b', 'model c/d']],
  ['from huggingface_hub import hf_hub_url\nhf_hub_url("a/b", "x.bin", repo_type="dataset")', ['dataset a/b']],
  ['from huggingface_hub import Repository\nRepository("x", clone_from="a/b")', ['model a/b']],
  ['from datasets import get_dataset_config_names\nget_dataset_config_names("a/b")', ['dataset a/b']],
  [
    'from lerobot.datasets.lerobot_dataset import LeRobotDataset\nLeRobotDataset("a/b", revision="v1")',
    ['dataset a/b@v1']
  ],
  ['from trl import GKDTrainer\nGKDTrainer(model="a/b", teacher_model="c/d")', ['model a/b', 'model c/d']],
  // Engines
  ['from vllm import LLM\nLLM("a/b", speculative_config={"model": "c/d"})', ['model a/b', 'model c/d']],
  ['from vllm.lora.request import LoRARequest\nLoRARequest("x", 1, "a/b")', ['model a/b']],
  ['import sglang as sgl\nsgl.Engine(model_path="a/b", trust_remote_code=True)', ['model a/b code']],
  ['from lmdeploy import pipeline\npipeline("a/b")', ['model a/b']],
  ['from mlx_lm import load\nload("a/b", tokenizer_config={"trust_remote_code": True})', ['model a/b code']],
  ['from mlx_lm import convert\nconvert("a/b")', ['model a/b']],
  ['import outlines\noutlines.models.transformers("a/b")', ['model a/b']],
  ['from guidance import models\nmodels.Transformers("a/b")', ['model a/b']],
  [
    'from smolagents import TransformersModel\nTransformersModel(model_id="a/b", trust_remote_code=True)',
    ['model a/b code']
  ],
  ['from lm_eval.models.huggingface import HFLM\nHFLM(pretrained="a/b", peft="c/d")', ['model a/b', 'model c/d']],
  // Vectors and rankers
  ['from sentence_transformers.models import StaticEmbedding\nStaticEmbedding.from_model2vec("a/b")', ['model a/b']],
  ['from model2vec import StaticModel\nStaticModel.from_pretrained(path="a/b")', ['model a/b']],
  [
    'from FlagEmbedding import FlagAutoModel\nFlagAutoModel.from_finetuned("a/b", trust_remote_code=True)',
    ['model a/b code']
  ],
  ['from fastembed import TextEmbedding\nTextEmbedding("a/b")', ['model a/b']],
  ['from pylate import models\nmodels.ColBERT("a/b")', ['model a/b']],
  ['from rerankers import Reranker\nReranker("a/b", model_type="t5")', ['model a/b']],
  ['from txtai import Embeddings\nEmbeddings(path="a/b")', ['model a/b']],
  // Speech
  ['from pyannote.audio import Inference\nInference("a/b")', ['model a/b']],
  ['from speechbrain.inference.interfaces import foreign_class\nforeign_class(source="a/b")', ['model a/b code']],
  ['import mlx_whisper\nmlx_whisper.transcribe("x.wav", path_or_hf_repo="a/b")', ['model a/b']],
  // Frameworks
  ['from langchain_community.llms import VLLM\nVLLM(model="a/b", trust_remote_code=True)', ['model a/b code']],
  [
    'from langchain_community.document_loaders import HuggingFaceDatasetLoader\nHuggingFaceDatasetLoader("a/b")',
    ['dataset a/b']
  ],
  [
    'from langchain_community.embeddings import ModelScopeEmbeddings\nModelScopeEmbeddings(model_id="a/b", model_revision="v1")',
    ['model a/b@v1 on modelscope']
  ],
  [
    'from llama_index.llms.huggingface import HuggingFaceLLM\nHuggingFaceLLM(model_name="a/b", tokenizer_name="c/d")',
    ['model a/b', 'model c/d']
  ],
  [
    'from llama_index.core.postprocessor import SentenceTransformerRerank\nSentenceTransformerRerank(model="a/b", top_n=3)',
    ['model a/b']
  ],
  [
    'from haystack.components.embedders import SentenceTransformersTextEmbedder\nSentenceTransformersTextEmbedder(model="a/b", revision="v1")',
    ['model a/b@v1']
  ],
  [
    'from haystack.components.generators import HuggingFaceLocalGenerator\nHuggingFaceLocalGenerator("a/b")',
    ['model a/b']
  ],
  [
    'from haystack.components.extractors import NamedEntityExtractor\nNamedEntityExtractor(backend="hugging_face", model="a/b")',
    ['model a/b']
  ],
  // Ollama
  ['import ollama\nollama.chat(model="llama3:8b", messages=[])', ['model llama3@8b on ollama']],
  ['from ollama import Client\nClient().generate("lab-x/orbit")', ['model lab-x/orbit on ollama']],
  ['from langchain_ollama import ChatOllama\nChatOllama(model="llama3")', ['model llama3 on ollama']],
  ['from llama_index.llms.ollama import Ollama\nOllama("mistral")', ['model mistral on ollama']],
  // ModelScope
  [
    'from modelscope.msdatasets import MsDataset\nMsDataset.load("a/b", version="v1")',
    ['dataset a/b@v1 on modelscope']
  ],
  [
    'from modelscope.hub.file_download import model_file_download\nmodel_file_download("a/b", "x.bin")',
    ['model a/b on modelscope']
  ]
])('%j', (content, expected) => {
  expect(found(content)).toEqual(expected)
})

test.each([
  'import open_clip\nopen_clip.create_model("ViT-B-32", pretrained="somewhere.pt")',
  'import open_clip\nopen_clip.create_model("ViT-B-32")',
  'p.from_single_file("a/b")',
  'p.from_single_file("./x.safetensors")',
  'from mine import load_model\nload_model("large-v2")',
  'import whisper\nwhisper.load_model("large")',
  'from mine import WhisperModel\nWhisperModel("tiny")',
  'from mine import Reranker, LeRobotDataset\nReranker("a/b")\nLeRobotDataset("a/b")',
  'from vllm.lora.request import LoRARequest\nLoRARequest("x", 1, "/adapters/x")',
  'from fastembed import TextEmbedding\nTextEmbedding("bge")',
  'from rerankers import Reranker\nReranker("cross-encoder")',
  'from mlx_lm import convert\nconvert("./x")',
  'from mine import chat, ChatOllama\nchat("llama3")\nChatOllama(model="llama3")',
  'import ollama\nollama.chat(model=self.model)',
  'import datasets\ndatasets.get_dataset_config_names("csv")'
])('nothing certain in %j', content => {
  expect(read(content).components).toEqual([])
})
