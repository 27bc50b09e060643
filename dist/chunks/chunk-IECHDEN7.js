import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var modelKeys={model_name_or_path:{meaning:"model",spelled:["argument","option"],source:"trl ModelConfig; sentence-transformers; LLaMA-Factory",isSpecific:!0},pretrained_model_name_or_path:{
meaning:"model",spelled:["argument","option"],source:"transformers PreTrainedModel.from_pretrained; diffusers training scripts",isSpecific:!0},base_model_name_or_path:{
meaning:"model",spelled:["argument","option"],source:"peft adapter_config.json",isSpecific:!0},base_model_name:{meaning:"model",spelled:["argument"],source:"tra\
ining scripts, in the manner of transformers",isSpecific:!0},base_model:{meaning:"model",spelled:["argument","option"],source:"axolotl",isSpecific:!0},tokenizer_name_or_path:{
meaning:"tokenizer",spelled:["argument","option"],source:"alignment-handbook ModelArguments",isSpecific:!0},dataset_name:{meaning:"dataset",spelled:["argument",
"option"],source:"trl ScriptArguments; transformers training scripts",isSpecific:!0},dataset_name_or_path:{meaning:"dataset",spelled:["argument"],source:"traini\
ng scripts, in the manner of transformers",isSpecific:!0},model:{meaning:"model",spelled:["argument","option"],source:"transformers pipeline; vLLM LLM, EngineAr\
gs"},model_id:{meaning:"model",spelled:["argument","option","variable"],source:"text-generation-inference and text-embeddings-inference --model-id, MODEL_ID; pe\
ft; langchain-huggingface"},hf_model_id:{meaning:"model",spelled:["variable"],source:"SageMaker Hugging Face inference toolkit"},model_name:{meaning:"model",spelled:[
"argument"],source:"langchain-huggingface HuggingFaceEmbeddings"},model_path:{meaning:"model",spelled:["option"],source:"SGLang server arguments"},repo_id:{meaning:"\
model",spelled:["argument"],source:"huggingface_hub hf_hub_download; llama-cpp-python"},checkpoint:{meaning:"model",spelled:["argument"],source:"transformers do\
cumentation"},pretrained:{meaning:"model",spelled:["item"],source:"lm-evaluation-harness --model_args"},hf_repo:{meaning:"model",spelled:["option"],source:"llam\
a.cpp common/arg.cpp"},hf_repo_draft:{meaning:"draft-model",spelled:["option"],source:"llama.cpp common/arg.cpp"},llama_arg_hf_repo:{meaning:"model",spelled:["v\
ariable"],source:"llama.cpp common/arg.cpp"},tokenizer:{meaning:"tokenizer",spelled:["argument","option","item"],source:"transformers pipeline; vLLM EngineArgs"},
tokenizer_path:{meaning:"tokenizer",spelled:["option"],source:"SGLang server arguments"},peft:{meaning:"adapter",spelled:["item"],source:"lm-evaluation-harness \
--model_args"},dataset:{meaning:"dataset",spelled:["option"],source:"modelscope download"},revision:{meaning:"revision",spelled:["argument","option","variable",
"item"],source:"huggingface_hub; vLLM; text-generation-inference --revision, REVISION"},model_revision:{meaning:"revision",spelled:["argument","option"],source:"\
trl ModelConfig; LLaMA-Factory; KServe"},code_revision:{meaning:"code-revision",spelled:["argument","option"],source:"transformers auto classes; vLLM"},tokenizer_revision:{
meaning:"tokenizer-revision",spelled:["argument","option"],source:"vLLM EngineArgs; KServe"},trust_remote_code:{meaning:"remote-code",spelled:["argument","optio\
n","variable","item"],source:"transformers; vLLM; SGLang; text-generation-inference --trust-remote-code, TRUST_REMOTE_CODE"},filename:{meaning:"file",spelled:["\
argument"],source:"huggingface_hub hf_hub_download"},include:{meaning:"file",spelled:["option"],source:"hf download; modelscope download"},hf_file:{meaning:"fil\
e",spelled:["option"],source:"llama.cpp common/arg.cpp"},llama_arg_hf_file:{meaning:"file",spelled:["variable"],source:"llama.cpp common/arg.cpp"},repo_type:{meaning:"\
repository-type",spelled:["argument","option"],source:"huggingface_hub"}};function options(...names){return new Map(names.map(key=>[`--${key.replaceAll("_","-")}`,
modelKeys[key].meaning]))}function variables(...names){return new Map(names.map(key=>[key.toUpperCase(),modelKeys[key].meaning]))}var keys=Object.entries(modelKeys);
function keysSpelled(spelling){return new Map(keys.flatMap(([name,{meaning,spelled}])=>spelled.includes(spelling)?[[name,meaning]]:[]))}var remoteCode=new Set(keys.
flatMap(([name,{meaning}])=>meaning==="remote-code"?[name]:[]));function allowsRemoteCode(word){let[,key=""]=/^-{0,2}([\w-]{1,60})(?:=|$)/.exec(word)??[];return remoteCode.
has(key.replaceAll("-","_").toLowerCase())}function specificKeys(spelling){let specific=new Set(keys.flatMap(([name,{isSpecific}])=>isSpecific===!0?[name]:[]));
return new Map([...keysSpelled(spelling)].filter(([name])=>specific.has(name)))}var modelVariables=[...[...keysSpelled("variable").keys()].map(name=>name.toUpperCase()),
"VLLM_USE_MODELSCOPE","SGLANG_USE_MODELSCOPE"];export{options,variables,keysSpelled,allowsRemoteCode,specificKeys,modelVariables};
