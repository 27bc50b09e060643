import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{keysSpelled,options,specificKeys,variables}from"./chunk-IECHDEN7.js";import{quoted}from"./chunk-G5P6R54V.js";import{fileName,findProgram,readArguments,
subcommand}from"./chunk-IBSS7OS7.js";import{percentDecoded}from"./chunk-BVMALLX6.js";import{code,say}from"./chunk-HYDMXC5C.js";import{addTo}from"./chunk-56GMYS36.js";var address=/^https:\/\/[\w.-]{1,255}(?::\d{1,5})?\/[\w./~+-]{1,300}$/,name=/^\w[\w./+-]{0,255}$/;function lsRemote(url,ref){if(!(!address.test(url)||ref!==void 0&&
!name.test(ref)))return["git ls-remote --",url,...refsOf(ref).map(quoted)].join(" ")}function refsOf(ref){return ref===void 0?[]:ref==="HEAD"||ref.startsWith("r\
efs/")?[ref]:[`refs/heads/${ref}`,`refs/tags/${ref}`,`refs/tags/${ref}^{}`]}function gitRevisionClass(revision,pullRequest2){return revision===void 0||revision===""?"absent":/^[0-9a-f]{40}$/.test(revision)?"fixed":/^[0-9a-f]{7,39}$/.test(
revision)?"short":pullRequest2?.test(revision)===!0?"pull-request":"moving"}function gitMovement(revision,revisionClass2,preposition){return revision===void 0||
revision===""?say`at whatever its default branch holds that day`:revisionClass2==="pull-request"?say`from ${code(revision)}, which outsiders can push to`:revisionClass2===
"short"?say`at ${code(revision)}, which is short enough to be a branch's name`:preposition==="from"?say`from ${code(revision)}, a branch or tag that can move`:say`at ${code(
revision)}, a branch or tag that can move`}function gitPinCommand(url,revision,{revisionClass:revisionClass2,usual}){if(revision===void 0||revision==="")return lsRemote(
url,usual);if(revisionClass2==="short"||revisionClass2==="fixed")return;let isPull=revisionClass2==="pull-request"&&!revision.startsWith("refs/");return lsRemote(
url,isPull?`refs/${revision}`:revision)}var part=/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/;function isRepositoryId(text){if(text.length>193||text.includes("--")||text.includes("..")||text.
endsWith(".git"))return!1;let parts=text.split("/");return parts.length<=2&&parts.every(each=>part.test(each))}function repositoryPurl(kind,id,revision){let version=revision!==
void 0&&gitRevisionClass(revision)==="fixed"?`@${revision}`:"";return`pkg:huggingface/${kind==="dataset"?"datasets/":""}${id}${version}`}var folders=new Set(`models model checkpoints checkpoint ckpt ckpts outputs output out results result data datasets dataset weights
  pretrained pretrained_models saved_models saved_model runs logs exp experiments tmp temp assets path path_to cache
  artifacts local home mnt root opt var`.split(/\s+/)),placeholder=/^(?:your|my)[-_]?(?:org|organization|username|user|name|hf|namespace|account)\b|\byour[-_]|\bpath[-_]to\b|^(?:username|user_name)\b/i,
fileEnding=/\.(?:py|json|jsonl|csv|tsv|txt|ya?ml|parquet|arrow|zip|gz|tar|pt|pth|bin|ckpt|onnx|gguf|safetensors|h5|pkl|npz)$/i;function isImprobableId(id){let[first=""]=id.
split("/",1);return folders.has(first.toLowerCase())||placeholder.test(id)||fileEnding.test(id)}var maxStarters=4,uvValues=`--with --with-editable --with-requirements --from -p --python --extra --group --only-group --no-extra
  --no-group --env-file --index --default-index -i --index-url --extra-index-url -f --find-links --project --directory
  --package --refresh-package -P --upgrade-package --isolated-from -c --constraints --overrides --config-file
  --cache-dir --color --link-mode --prerelease --resolution --index-strategy --keyring-provider --exclude-newer -w`,accelerateValues=`--config_file --num_proces\
ses --num_machines --machine_rank --main_process_ip
  --main_process_port --mixed_precision --num_cpu_threads_per_process --gpu_ids --dynamo_backend --deepspeed_config_file
  --zero_stage --gradient_accumulation_steps --fsdp_auto_wrap_policy --rdzv_backend --tee --role --max_restarts`,torchrunValues=`--nproc_per_node --nproc-per-no\
de --nnodes --node_rank --node-rank --master_addr --master-addr
  --master_port --master-port --rdzv_backend --rdzv-backend --rdzv_endpoint --rdzv-endpoint --rdzv_id --rdzv-id
  --rdzv_conf --rdzv-conf --max_restarts --max-restarts --role --tee --log_dir --log-dir --standalone-port`,deepspeedValues=`-i --include -e --exclude -H --host\
file --num_nodes --num_gpus --master_port --master_addr
  --launcher --launcher_args --autotuning`,values=text=>new Set(text.split(/\s+/)),starters=[["uv",["run"],values(uvValues)],["uv",["tool","run"],values(uvValues)],
["uvx",[],values(uvValues)],["pipx",["run"],values("--spec --python --pip-args --index-url -i")],["accelerate",["launch"],values(accelerateValues)],["torchrun",
[],values(torchrunValues)],["deepspeed",[],values(deepspeedValues)]],interpreter=/^(?:python|pypy)[0-9.]*$/;function findLoader(words2){let found=findProgram(words2);
for(let count=0;found!==void 0&&count<maxStarters;count++){let inner=started(found);if(inner===void 0)return found;found={...found,name:fileName(inner.name),rest:inner.
rest}}return found}function started({name:name2,rest}){if(interpreter.test(name2))return ofPython(rest);for(let[program,words2,options2]of starters){if(program!==
name2||!words2.every((word,index)=>rest[index]?.text===word))continue;let after=rest.slice(words2.length),module=after.findIndex(({text})=>text==="-m"||text==="\
--module"),inner=subcommand(after,options2);return module!==-1&&(inner===void 0||after.length-inner.rest.length-1>module)?ofPython(after.slice(module)):inner&&{
name:inner.name.replace(/(?<=.)@.*$/s,""),rest:inner.rest}}}function ofPython(words2){for(let at=0;at<words2.length;at++){let text=words2[at]?.text;if(text===void 0||
text.startsWith("-c"))return;if(text==="-m"||text==="--module")return{name:words2[at+1]?.text??"",rest:words2.slice(at+2)};if(text==="-W"||text==="-X")at++;else if(!text.
startsWith("-"))return{name:text,rest:words2.slice(at+1)}}}var table={values:new Set(`--revision --include --exclude --delete --commit-message --commit-description --every --token --num-workers
    --format`.split(/\s+/)),roles:new Map([["--repo-type","type"],["--type","type"]])};function uploads(words2){let program=findLoader(words2);if(program===void 0||
!["hf","huggingface-cli"].includes(program.name))return[];let command=subcommand(program.rest,new Set);if(command===void 0||!/^upload(?:-large-folder)?$/.test(command.
name))return[];let given=readArguments(command.rest,table);if(given.some(({role,value})=>role==="type"&&value!=="model"&&value!=="dataset"))return[];let name2=given.
find(({role})=>role==="positional")?.value;return name2!==void 0&&isOwnable(name2)?[name2]:[]}function isOwnable(name2){return name2.includes("/")&&isRepositoryId(
name2)&&!isImprobableId(name2)}var builders=new Set(`csv json pandas parquet arrow text conll xml hdf5 webdataset lance iceberg eval tsfile sql spark generator cache
  imagefolder audiofolder videofolder meshfolder pdffolder niftifolder`.split(/\s+/));function isDatasetBuilder(name2){return builders.has(name2)}var legacyModels=new Set(
`albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased bert-base-uncased bert-large-cased bert-large-uncased bert-base-chinese
  bert-base-german-cased bert-base-multilingual-cased bert-base-multilingual-uncased camembert-base ctrl
  distilbert-base-cased distilbert-base-uncased distilbert-base-multilingual-cased
  distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-medium gpt2-large gpt2-xl
  openai-gpt roberta-base roberta-large roberta-large-mnli t5-small t5-base t5-large t5-3b t5-11b transfo-xl-wt103
  xlm-roberta-base xlm-roberta-large xlnet-base-cased xlnet-large-cased`.split(/\s+/));function isLegacyModel(name2){return legacyModels.has(name2)}function withDefaultOrg(name2,org){
return name2.includes("/")||isLegacyModel(name2)?name2:`${org}/${name2}`}var knownOrgs=new Set(`meta-llama facebook facebookai google google-bert openai openai-\
community microsoft nvidia amazon salesforce
  mistralai qwen deepseek-ai ibm-granite allenai bigscience bigcode tiiuae stabilityai black-forest-labs eleutherai
  huggingfaceh4 huggingfacetb distilbert sentence-transformers cross-encoder baai intfloat jinaai nomic-ai
  mixedbread-ai coherelabs databricks mosaicml nousresearch thebloke bartowski unsloth mlx-community ggml-org systran
  distil-whisper pyannote speechbrain timm 01-ai zai-org internlm moonshotai tencent upstage helsinki-nlp cardiffnlp
  xenova onnx-community kernels-community`.split(/\s+/));function isKnownOrg(id){let slash=id.indexOf("/");return slash>0&&knownOrgs.has(id.slice(0,slash).toLowerCase())}function readName(text,kind,isName2){let at=text.indexOf("@"),name2=at===-1?text:text.slice(0,at),revision=at===-1?"":text.slice(at+1);if(isName2(name2))return{
kind,name:name2,isGuess:!name2.includes("/"),...revision!==""&&{revision}}}var web=/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i,verbs=new Set(["resolve","raw","blob","tree"]),reserved=new Set("spaces docs models blog api paper\
s collections organizations settings join login pricing tasks learn chat new buckets".split(" "));function parseHubUrl(url){if(url.length>2048)return;if(url.startsWith(
"hf://"))return fromUri(url.slice(5));let prefix=web.exec(url);return prefix===null?void 0:fromWeb(url.slice(prefix[0].length))}function fromUri(rest){let{kind,
segments}=split(rest),[namespace="",last=""]=segments,at=last.indexOf("@"),name2=at===-1?last:last.slice(0,at);if(!reserved.has(namespace))return reference(kind,
`${namespace}/${name2}`,at===-1?"":percentDecoded(last.slice(at+1)),segments.slice(2))}function fromWeb(rest){let{kind,segments}=split(rest.split(/[?#]/,1)[0]??
""),[first="",second="",third=""]=segments;if(reserved.has(first))return;if(verbs.has(second))return reference(kind,first,percentDecoded(third),segments.slice(3));
if(!verbs.has(third))return third===""?reference(kind,second===""?first:`${first}/${second}`,"",[]):void 0;let[revision,file]=revisionAndFile(segments.slice(3));
return reference(kind,`${first}/${second}`,revision,file)}function revisionAndFile(segments){let count=segments[0]==="refs"&&segments.length>2?3:1;return[percentDecoded(
segments.slice(0,count).join("/")),segments.slice(count)]}function split(path){let segments=path.split("/").filter((segment,index,all)=>segment!==""||index<all.
length-1);return segments[0]==="datasets"&&segments.length>1?{kind:"dataset",segments:segments.slice(1)}:{kind:segments[0]==="datasets"?"dataset":"model",segments}}
function reference(kind,id,revision,file){if(!isRepositoryId(id))return;let path=percentDecoded(file.join("/"));return{kind,id,...revision!==""&&{revision},...path!==
""&&{file:path}}}var media=/\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|webm|avi|mov|wav|mp3|flac|ogg|pdf|html?|md|txt)$/i;function fromReference(text){let tagged=/^hf[-_]hub:(.{1,400})$/.
exec(text)?.[1];if(tagged!==void 0){let found2=readName(tagged,"model",isRepositoryId);return found2&&{...found2,isGuess:!1}}let found=parseHubUrl(text);if(!(found===
void 0||!text.startsWith("hf://")&&found.file===void 0))return found.file!==void 0&&media.test(found.file)?void 0:reference2(found)}function identify(text,kind,defaultOrg){
if(/^(?:hf:\/\/|https?:\/\/|hf[-_]hub:)/.test(text)){let found2=parseHubUrl(text);return found2===void 0?fromReference(text):reference2(found2)}if(kind==="datas\
et"&&isDatasetBuilder(text)||isImprobableId(text))return;let found=readName(text,kind,isRepositoryId);if(found===void 0)return;let name2=defaultOrg===void 0?found.
name:withDefaultOrg(found.name,defaultOrg);return{...found,name:name2,isGuess:kind==="model"&&!name2.includes("/")&&!isLegacyModel(name2)}}function reference2({
id,...found}){return{...found,name:id,isGuess:!1}}var form=/^([A-Za-z0-9-]{1,39}\/[\w.-]{1,100})(?::([^:\s]{1,250}))?$/;function parseReference(text){let[,name2,revision]=text.length>400?[]:form.exec(text)??[];
return name2===void 0?void 0:{name:name2,...revision!==void 0&&{revision}}}function itemsOf({text="",start,end}){let before=[0,2].find(quotes=>end-start===text.length+quotes),found=[],at=0;for(let item of text.split(",")){let equals=item.
indexOf("="),value=item.slice(equals+1),from=start+(before??0)/2+at+equals+1,place=before===void 0?{start,end}:{start:from,end:from+value.length};equals>0&&found.
push([item.slice(0,equals).trim(),{text:value.trim(),...place}]),at+=item.length+1}return found}var items=keysSpelled("item");function readLoadOptions(rest,command){let found=new Map,operands=[],add=(meaning,value)=>{addTo(found,meaning,value)},read=(meaning,value)=>{
if(meaning!=="items")add(meaning,value);else if(value.text===void 0)add("model",value);else for(let[key,item]of itemsOf(value)){let said=items.get(key);said!==void 0&&
add(said,item)}},isCertain=!0,onlyOperands=!1;for(let at=0;at<rest.length;at++){let word=rest[at];if(word===void 0)break;let{text}=word;if(onlyOperands||text?.startsWith(
"-")!==!0||text==="-"){operands.push({word,isCertain}),isCertain=!0;continue}isCertain=!0,text==="--"&&(onlyOperands=!0);let{name:name2,value}=split2(word,text),
meaning=command.options.get(name2);if(meaning==="remote-code"){let next=rest[at+1],isValue=value===void 0&&/^(?:true|false|0|1|yes|no)$/i.test(next?.text??"");isValue&&
at++,add(meaning,(isValue?next:value)??word)}else if(value!==void 0)meaning!==void 0&&read(meaning,value);else if(meaning!==void 0||command.values.has(name2)){let next=rest[++at];
meaning!==void 0&&next!==void 0&&read(meaning,next)}else isCertain=command.flags.has(name2)}return{values:meaning=>found.get(meaning)??[],add,operand:()=>operands.
find(each=>each.isCertain)??operands.findLast(({word})=>word.text?.includes("/")===!0)??operands.at(-1),others:operand=>operands.flatMap(each=>each===operand||!each.
isCertain?[]:[each.word])}}function split2(word,text){let equals=text.indexOf("="),name2=equals===-1?text:text.slice(0,equals),known=name2.startsWith("--")?name2.
replaceAll("_","-"):name2;if(equals===-1)return{name:known};let isPlain=word.end-word.start===text.length,start=word.start+(isPlain?equals+1:0);return{name:known,
value:{text:text.slice(equals+1),start,end:word.end}}}function readLoad(words2,catalogue2){let program=findLoader(words2);if(program!==void 0)for(let command of catalogue2){if(!command.programs.some(each=>fits(each,
program.name)))continue;let rest=behind(command.subcommand,program.rest);if(rest===void 0)continue;let given=readLoadOptions(rest,command);for(let[name2,meaning]of command.
variables??[]){let value=program.assigned.get(name2);value!==void 0&&given.values(meaning).length===0&&given.add(meaning,value)}let repositories=repositoriesOf(
command,given);if(repositories.length>0||command.isShared!==!0)return{use:command.use,repositories}}}function fits(pattern,name2){return pattern.startsWith("*")?
name2.endsWith(pattern.slice(1)):name2===pattern}function behind(subcommand2,words2){let rest=words2;for(let name2 of subcommand2){let at=rest.findIndex(({text})=>text?.
startsWith("-")!==!0);if(rest[at]?.text!==name2)return;rest=rest.slice(at+1)}return rest}function repositoriesOf(command,given){let{kind,takesPaths,operands,idOf,
isShared,isGuess}=command,last=meaning=>given.values(meaning).at(-1),named=word=>{if(word?.text===void 0)return isShared===!0?void 0:word;let text=idOf===void 0?
word.text:idOf(word.text);return text===void 0?void 0:{...word,text}},type=last("repository-type")?.text;if(type==="space")return[];let option=last("model"),operand=option===
void 0&&operands!==void 0?given.operand():void 0,[model,dataset]=[named(option??operand?.word),last("dataset")],flag=last("remote-code"),remoteCode=isRemoteCode(
flag),code2={remoteCode,...flag!==void 0&&remoteCode!==!1&&{remoteCodeAt:flag}},files=[...given.values("file"),...operands==="repository-and-files"?given.others(
operand):[]],own={...words({revision:last("revision"),codeRevision:last("code-revision")}),files,...code2},bare={takesPaths,files:[],remoteCode:!1,isCertain:isGuess!==
!0},isCertain=bare.isCertain&&operand?.isCertain!==!1,tokenizer={...bare,...code2,...words({revision:last("tokenizer-revision")})};return[{...bare,...own,kind:type===
"dataset"?"dataset":kind,id:model,isCertain,...mayBeValue(operand)},{...bare,...model===void 0&&own,kind:"dataset",id:dataset},{...tokenizer,kind:"model",id:last(
"tokenizer")},{...bare,kind:"model",id:last("adapter")},{...bare,kind:"model",id:named(last("draft-model"))}].flatMap(({id,...rest})=>id===void 0?[]:[{id,...rest}])}
function mayBeValue(operand){return operand?.isCertain===!1&&operand.word.text?.includes("/")===!1?{mayBeValue:!0}:{}}function words(given){let entries=Object.entries(
given).filter(([,word])=>word!==void 0&&word.text!=="");return Object.fromEntries(entries)}function isRemoteCode(word){return word===void 0?!1:word.text===void 0?
"unknown":!/^(?:false|0|no|off|n|f)?$/i.test(word.text)}function answers(catalogue2){let rows=new Map(catalogue2.map(row=>[row.use,row]));return{pin:use=>rows.get(
use)?.pin,isCommand:use=>rows.has(use)}}function usesModelScope(words2){let assigned=findLoader(words2)?.assigned;return["VLLM_USE_MODELSCOPE","SGLANG_USE_MODELSCOPE"].some(name2=>/^(?:true|1)$/i.test(
assigned?.get(name2)?.text??""))}function names(text){return new Set(text.split(/\s+/).filter(name2=>name2!==""))}function withoutQuantisation(text){return/^([^:/]{1,96}\/[^:/]{1,96}):[\w.-]{1,64}$/.exec(text)?.[1]??text}var engine={kind:"model",takesPaths:!0,pin:"--revisio\
n <commit>",idOf:withoutQuantisation},vllmValues=names(`--host --port --dtype --max-model-len --tensor-parallel-size -tp --pipeline-parallel-size -pp --data-par\
allel-size
  -dp --gpu-memory-utilization --served-model-name --chat-template --chat-template-content-format --api-key
  --max-num-seqs --max-num-batched-tokens --quantization -q --load-format --download-dir --config --config-format
  --seed --swap-space --cpu-offload-gb --block-size --kv-cache-dtype --task --runner --convert --tool-call-parser
  --tool-parser-plugin --reasoning-parser --limit-mm-per-prompt --mm-processor-kwargs --hf-config-path --hf-overrides
  --hf-token --rope-scaling --rope-theta --tokenizer-mode --distributed-executor-backend --max-lora-rank --max-loras
  --max-cpu-loras --compilation-config -O --speculative-config --kv-transfer-config --override-generation-config
  --generation-config --guided-decoding-backend --uvicorn-log-level --root-path --ssl-keyfile --ssl-certfile
  --allowed-origins --allowed-methods --allowed-headers --response-role --middleware --max-log-len --model-impl
  --max-seq-len-to-capture --num-gpu-blocks-override --device --max-logprobs --logits-processors
  --data-parallel-address --data-parallel-rpc-port --data-parallel-backend --api-server-count --attention-backend
  --async-scheduling-policy --scheduling-policy --pooler-config --default-chat-template-kwargs`),vllmFlags=names(`--enforce-eager --enable-auto-tool-choice --en\
able-prefix-caching --no-enable-prefix-caching --enable-lora
  --enable-chunked-prefill --no-enable-chunked-prefill --disable-log-requests --disable-log-stats
  --enable-expert-parallel --enable-sleep-mode --headless --allow-credentials --skip-tokenizer-init
  --disable-custom-all-reduce --enable-reasoning --language-model-only --async-scheduling --no-async-scheduling
  --enable-prompt-tokens-details --enable-server-load-tracking --disable-frontend-multiprocessing --enable-log-requests`),vllm={...engine,options:options("model",
"tokenizer","revision","code_revision","tokenizer_revision","trust_remote_code"),values:vllmValues,flags:vllmFlags,subcommand:[]},vllmCommands=[{...vllm,use:"vl\
lm serve",programs:["vllm"],subcommand:["serve"],operands:"repository"},{...vllm,use:"vllm.entrypoints.openai.api_server",programs:["vllm.entrypoints.openai.api\
_server","vllm.entrypoints.api_server"]},...["throughput","latency"].map(bench=>({...vllm,use:`vllm bench ${bench}`,programs:["vllm"],subcommand:["bench",bench]}))],
sglang={...engine,options:options("model_path","model","tokenizer_path","revision","trust_remote_code"),values:names(""),flags:names("")},sglangCommands=[{...sglang,
use:"sglang serve",programs:["sglang"],subcommand:["serve"]},{...sglang,use:"sglang.launch_server",programs:["sglang.launch_server"],subcommand:[]},{...sglang,use:"\
sglang.bench_offline_throughput",programs:["sglang.bench_offline_throughput"],subcommand:[]}],inference={...engine,subcommand:[],options:options("model_id","rev\
ision","trust_remote_code"),variables:variables("model_id","revision","trust_remote_code"),values:names(""),flags:names("")},inferenceCommands=[{...inference,use:"\
text-generation-launcher",programs:["text-generation-launcher"]},{...inference,use:"text-embeddings-router",programs:["text-embeddings-router"]},{...inference,use:"\
text-generation-server download-weights",programs:["text-generation-server"],subcommand:["download-weights"],operands:"repository"}];var hub={subcommand:["download"],operands:"repository-and-files",options:new Map([...options("revision","repo_type","include"),["--type","repository-type"]]),values:names(
"--exclude --cache-dir --local-dir --local-dir-use-symlinks --token --max-workers --format"),flags:names("--force-download --resume-download --quiet -q --dry-ru\
n --json"),kind:"model",takesPaths:!1,pin:"--revision <commit>"},llama={subcommand:[],options:new Map([...options("hf_repo","hf_repo_draft","hf_file"),...["-hf",
"-hfr"].map(name2=>[name2,"model"]),["-hfd","draft-model"],["-hfrd","draft-model"],["-hff","file"]]),variables:variables("llama_arg_hf_repo","llama_arg_hf_file"),
values:names(""),flags:names(""),kind:"model",takesPaths:!1,idOf:withoutQuantisation},hubName=/^(?:https?:\/\/)?(?:huggingface\.co|hf\.co)\/([^:/]{1,96}\/[^:/]{1,96})(?::[\w.-]{1,64})?$/,
byAddress={operands:"repository",options:options(),values:names("--context --format --keepalive -f --file"),flags:names("--insecure --verbose -d --detach -y --y\
es --gguf --mlx --ignore-runtime-memory-check"),kind:"model",takesPaths:!1,idOf:text=>hubName.exec(text)?.[1],isShared:!0},training={values:names(""),flags:names(
""),kind:"model",takesPaths:!0},catalogue=[{...hub,use:"hf download",programs:["hf"]},{...hub,use:"huggingface-cli download",programs:["huggingface-cli"]},...vllmCommands,
...sglangCommands,...inferenceCommands,...["llama-server","llama-cli","llama-run","llama-bench","llama-mtmd-cli","llama-embedding","llama-tts"].map(program=>({...llama,
use:program,programs:[program]})),{...byAddress,use:"ollama pull",programs:["ollama"],subcommand:["pull"]},{...byAddress,use:"ollama run",programs:["ollama"],subcommand:[
"run"]},{...byAddress,use:"docker model pull",programs:["docker"],subcommand:["model","pull"]},{...byAddress,use:"docker model run",programs:["docker"],subcommand:[
"model","run"]},{...byAddress,use:"lms get",programs:["lms"],subcommand:["get"]},{...training,use:"lm_eval",programs:["lm_eval","lm-eval"],subcommand:[],options:new Map(
[["--model-args","items"],["-a","items"]]),pin:"revision=<commit>"},...["sft","dpo","grpo","kto","reward","rloo","vllm-serve"].map(script=>({...training,use:`tr\
l ${script}`,programs:["trl"],subcommand:[script],options:options("model_name_or_path","model","model_revision","revision","dataset_name","trust_remote_code"),pin:script===
"vllm-serve"?"--revision <commit>":"--model_revision <commit>"}))],scripts={...training,use:"python",programs:["*.py"],subcommand:[],options:new Map([...[...specificKeys(
"option")].map(([key,meaning])=>[`--${key.replaceAll("_","-")}`,meaning]),...options("model_revision","trust_remote_code")]),isGuess:!0,pin:"--model_revision <c\
ommit>"};var gitPin="git checkout <commit>",globalValues=new Set(["-C","-c","--git-dir","--work-tree","--namespace"]),clone={values:new Set(`--depth -c --config -o --ori\
gin -u --upload-pack --reference --reference-if-able --separate-git-dir --filter -j
    --jobs --template --shallow-since --shallow-exclude --bundle-uri --server-option -I --include -X --exclude`.split(/\s+/)),roles:new Map([["-b","revision"],[
"--branch","revision"],["--revision","revision"]])},maxLater=20;function gitClone(words2,later){let found=gitCommand(words2);if(found?.name!=="clone")return;let given=readArguments(
found.rest,clone),url=given.find(({role})=>role==="positional"),repository=parseHubUrl(webUrl(url?.value??""));if(url===void 0||repository===void 0)return;let named=given.
findLast(({role})=>role==="revision"),branch=named&&{text:named.value,start:named.start,end:named.end},revision=checkedOut(later)??branch;return{use:"git clone",
repositories:[{kind:repository.kind,id:{text:repository.id,start:url.start,end:url.end},...revision!==void 0&&{revision},files:[],remoteCode:!1,takesPaths:!1,isCertain:!0}]}}
function gitCommand(words2){let program=findProgram(words2),command=program?.name==="git"?subcommand(program.rest,globalValues):void 0;return command?.name==="l\
fs"?subcommand(command.rest,globalValues):command}function checkedOut(later){for(let words2 of later.slice(0,maxLater)){let command=gitCommand(words2);if(command?.
name==="clone")return;if(command===void 0||!["checkout","reset","switch"].includes(command.name))continue;let revision=command.rest.find(({text})=>text?.startsWith(
"-")!==!0);if(revision!==void 0)return revision}}function webUrl(url){return url.length>2048?"":url.replace(/^(?:ssh:\/\/)?git@(hf\.co|huggingface\.co)[:/]/,"ht\
tps://$1/").replace(/^(https?:\/\/)[^/@]*@/,"$1").replace(/\.git\/?$/,"")}var downloadPrograms=["curl","wget","wget2","aria2c","axel","http","xh"],downloadPin="/resolve/<commit>/";function webDownload(words2){let program=findProgram(words2);
if(program===void 0||!downloadPrograms.includes(program.name))return;let repositories=program.rest.flatMap(word=>{let{text=""}=word,found=text.startsWith("http")?
fromReference(text):void 0;return found===void 0?[]:[{kind:found.kind,id:word,files:[],remoteCode:!1,takesPaths:!1,isCertain:!0}]});return repositories.length===
0?void 0:{use:program.name,repositories}}var commands={load(words2,later){if(!usesModelScope(words2))return gitClone(words2,later)??webDownload(words2)??readLoad(words2,[...catalogue,scripts])},uploads,
...answers([...catalogue,scripts,{use:"git clone",pin:gitPin},...downloadPrograms.map(use=>({use,pin:downloadPin}))])};var mentions={commands:["hf download","huggingface-cli download","vllm serve","sglang serve","text-generation-launcher","text-embeddings-router","ollama pull","\
ollama run","lms get","lm_eval"],calls:["from_pretrained","from_model_id","hf_hub_download","snapshot_download","load_dataset","load_dataset_builder","load_lora\
_weights","get_kernel","load_tool","SentenceTransformer","SparseEncoder","CrossEncoder","HuggingFaceEmbeddings"]};var pullRequest=/^refs\/pr\/[0-9]+$/,host={displayName:"Hugging Face",domains:["huggingface.co","hf.co"],policyPrefix:{model:"pkg:huggingface/",dataset:"pkg:hug\
gingface/datasets/"},isName:isRepositoryId,identify,normalizeName:name2=>name2.toLowerCase(),purl:repositoryPurl,revisionClass:revision=>gitRevisionClass(revision,
pullRequest),defaultRevision:()=>"main",howItMoves:revision=>gitMovement(revision,gitRevisionClass(revision,pullRequest),"at"),fixedRevision:"commit",pin:'revis\
ion="<commit>"',pinCommand:(kind,name2,revision)=>gitPinCommand(`https://huggingface.co/${kind==="dataset"?"datasets/":""}${name2}`,revision,{revisionClass:gitRevisionClass(
revision,pullRequest),usual:"refs/heads/main"}),remoteCodeArgument:"trust_remote_code",commands,mentions};var client=[{use:"modelscope download",programs:["modelscope"],subcommand:["download"],operands:"repository-and-files",options:options("model","dataset","revisi\
on","repo_type","include"),values:names("--exclude --cache-dir --local-dir --token --max-workers --endpoint --source"),flags:names(""),kind:"model",takesPaths:!1,
pin:"--revision <commit>"}],servers=[...vllmCommands,...sglangCommands],commands2={load:words2=>readLoad(words2,usesModelScope(words2)?[...client,...servers]:client),
...answers([...client,...servers])};var part2=/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,126}[A-Za-z0-9_])?$/,host2={displayName:"ModelScope",domains:["modelscope.cn","modelscope.ai"],policyPrefix:{model:"\
modelscope:",dataset:"modelscope:datasets/"},isName,identify:(text,kind)=>isImprobableId(text)?void 0:readName(text,kind,isName),normalizeName:name2=>name2.toLowerCase(),
revisionClass:revision=>gitRevisionClass(revision),defaultRevision:kind=>kind==="dataset"?"master":void 0,howItMoves:revision=>gitMovement(revision,gitRevisionClass(
revision),"at"),fixedRevision:"commit",pin:'revision="<commit>"',pinCommand:(kind,name2,revision)=>gitPinCommand(`https://www.modelscope.cn/${kind==="dataset"?"\
datasets/":""}${name2}.git`,revision,{revisionClass:gitRevisionClass(revision),usual:kind==="dataset"?"refs/heads/master":void 0}),remoteCodeArgument:"trust_rem\
ote_code",commands:commands2,mentions:{commands:["modelscope download"],calls:[]}};function isName(text){let parts=text.length>260?[]:text.split("/");return parts.
length>0&&parts.length<=2&&parts.every(each=>part2.test(each)&&!each.includes(".."))}var host3={displayName:"torch.hub",domains:["github.com"],policyPrefix:{model:"pkg:github/"},isName:text=>parseReference(text)?.name===text,identify(text,kind){
let found=kind==="model"?parseReference(text):void 0;return found&&{kind,...found,isGuess:!1}},normalizeName:name2=>name2.toLowerCase(),purl(_,name2,revision){let version=revision!==
void 0&&revisionClass(revision)==="fixed"?`@${revision}`:"";return`pkg:github/${name2.toLowerCase()}${version}`},revisionClass,defaultRevision:()=>{},howItMoves:revision=>gitMovement(
revision,revisionClass(revision),"from"),fixedRevision:"commit",pin:"owner/repo:<commit>",pinCommand:(_,name2,revision)=>gitPinCommand(`https://github.com/${name2}`,
revision,{revisionClass:revisionClass(revision),usual:"HEAD"})};function revisionClass(revision){return gitRevisionClass(revision,/^(?:refs\/)?pull\/[0-9]+\/(?:head|merge)$/)}var hosts=new Map([["hugging-face",host],["modelscope",host2],["torch-hub",host3]]);export{lsRemote,isRepositoryId,isImprobableId,isOwnable,knownOrgs,isKnownOrg,fromReference,parseReference,hosts};
