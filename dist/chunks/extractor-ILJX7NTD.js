import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{foreignEncoding}from"./chunk-ZAR3O3Y4.js";import{readPython}from"./chunk-PXM6MCRG.js";import"./chunk-KI6PBNG7.js";var builders=new Set(`csv json pandas parquet arrow text conll xml hdf5 webdataset lance iceberg eval tsfile sql spark generator cache
  imagefolder audiofolder videofolder meshfolder pdffolder niftifolder`.split(/\s+/));function isDatasetBuilder(name){return builders.has(name)}var legacyModels=new Set(
`albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased bert-base-uncased bert-large-cased bert-large-uncased bert-base-chinese
  bert-base-german-cased bert-base-multilingual-cased bert-base-multilingual-uncased camembert-base ctrl
  distilbert-base-cased distilbert-base-uncased distilbert-base-multilingual-cased
  distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-medium gpt2-large gpt2-xl
  openai-gpt roberta-base roberta-large roberta-large-mnli t5-small t5-base t5-large t5-3b t5-11b transfo-xl-wt103
  xlm-roberta-base xlm-roberta-large xlnet-base-cased xlnet-large-cased`.split(/\s+/));function isLegacyModel(name){return legacyModels.has(name)}function withDefaultOrg(name,org){
return name.includes("/")||isLegacyModel(name)?name:`${org}/${name}`}var knownOrgs=new Set(`meta-llama facebook facebookai google google-bert openai openai-comm\
unity microsoft nvidia amazon salesforce
  mistralai qwen deepseek-ai ibm-granite allenai bigscience bigcode tiiuae stabilityai black-forest-labs eleutherai
  huggingfaceh4 huggingfacetb distilbert sentence-transformers cross-encoder baai intfloat jinaai nomic-ai
  mixedbread-ai coherelabs databricks mosaicml nousresearch thebloke bartowski unsloth mlx-community ggml-org systran
  distil-whisper pyannote speechbrain timm 01-ai zai-org internlm moonshotai tencent upstage helsinki-nlp cardiffnlp
  xenova onnx-community kernels-community`.split(/\s+/));function isKnownOrg(id){let slash=id.indexOf("/");return slash>0&&knownOrgs.has(id.slice(0,slash).toLowerCase())}
var folders=new Set(`models model checkpoints checkpoint ckpt ckpts outputs output out results result data datasets dataset weights
  pretrained pretrained_models saved_models saved_model runs logs exp experiments tmp temp assets path path_to cache
  artifacts local home mnt root opt var`.split(/\s+/)),placeholder=/^(?:your|my)[-_]?(?:org|organization|username|user|name|hf|namespace|account)\b|\byour[-_]|\bpath[-_]to\b|^(?:username|user_name)\b/i,
fileEnding=/\.(?:py|json|jsonl|csv|tsv|txt|ya?ml|parquet|arrow|zip|gz|tar|pt|pth|bin|ckpt|onnx|gguf|safetensors|h5|pkl|npz)$/i;function isImprobableId(id){let[first=""]=id.
split("/",1);return folders.has(first.toLowerCase())||placeholder.test(id)||fileEnding.test(id)}var hubHost="huggingface.co",part=/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/;function isRepoId(text2){if(text2.length>193||text2.includes("--")||text2.
includes("..")||text2.endsWith(".git"))return!1;let parts=text2.split("/");return parts.length<=2&&parts.every(each=>part.test(each))}function repoPurl(kind,id,revision2){
let version=revision2!==void 0&&revisionClass(revision2)==="commit"?`@${revision2}`:"";return`pkg:huggingface/${kind==="dataset"?"datasets/":""}${id}${version}`}
function revisionClass(revision2){return revision2===void 0||revision2===""?"absent":/^[0-9a-f]{40}$/.test(revision2)?"commit":/^[0-9a-f]{7,39}$/.test(revision2)?
"short":/^refs\/pr\/[0-9]+$/.test(revision2)?"pull-request":"moving"}var specificKeywords=new Map([["model_name_or_path","model"],["pretrained_model_name_or_path","model"],["base_model_name_or_path","model"],["base_model_name","m\
odel"],["base_model","model"],["tokenizer_name_or_path","model"],["dataset_name","dataset"],["dataset_name_or_path","dataset"]]),genericKeywords=["model","model\
_id","model_name","repo_id","checkpoint"],shaped=/(?:^|[-_.])(?:\d+(?:\.\d+)?[bm]|instruct|it|chat|gguf|awq|gptq|fp8|int4|bnb-4bit|base|large|small|tiny|mini)(?:[-_.]|$)/i,
hosted=/openai|anthropic|litellm|completion|openrouter|together|groq|fireworks|bedrock|replicate|cohere|ollama|inference|client|agent|messages|\.create$|^(?:print|len|str|repr|set|list|isinstance|ModelCard|ModelInfo)$/i,
upload=/push|upload|create_repo|delete|repo_exists|whoami/i,texts=/(?:^|\.)(?:print|startswith|endswith|replace|split|get|pop|append|add|remove|index|count|join|format|debug|info|warning|error|log|assert\w*|raises|skip\w*|xfail|add_argument|setdefault|register\w*|getenv|param|match|search|sub)$/;
function readGeneric(file,content,call,{path}){if(upload.test(call.name))return[];let found=[],revision2=text(file,file.argument(call,"revision"));for(let[keyword,
kind]of specificKeywords)found.push(...read(file,call,kind,call.keywords.get(keyword),revision2,id=>id.includes("/")));if(found.length>0||hosted.test(path)||texts.
test(path))return found;let first=call.countable>0?call.positional[0]:void 0,named=genericKeywords.map(keyword=>call.keywords.get(keyword)).find(node=>node!==void 0),
isPinned=revision2!==void 0,isWritten=(id,from)=>content.startsWith(id,from+1);return read(file,call,"model",named??first,revision2,(id,from)=>id.includes("/")&&
(isPinned||isKnownOrg(id)&&shaped.test(id)&&isWritten(id,from)))}function text(file,argument){if(argument===void 0)return;let{constants,open}=file.evaluate(argument.
node,argument.scope),[only,...more]=constants;return open||more.length>0||only?.value.type!=="string"?void 0:only.value.text}function read(file,call,kind,node,revision2,admits){
return node===void 0?[]:file.evaluate(node,call.scope).constants.flatMap(({value,from,to})=>value.type!=="string"||!isRepoId(value.text)||isImprobableId(value.text)||
!admits(value.text,from)?[]:[{call,kind,host:hubHost,name:value.text,purl:repoPurl(kind,value.text,revision2),...revision2!==void 0&&{revision:revision2},remoteCode:isTrue(
file,call),use:call.name,confidence:"likely",from,to}])}function isTrue(file,call){let argument=file.argument(call,"trust_remote_code");if(argument===void 0)return!1;
let{constants}=file.evaluate(argument.node,argument.scope);return constants.some(({value})=>value.type==="boolean"&&value.value)}var web=/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i,verbs=new Set(["resolve","raw","blob","tree"]),reserved=new Set("spaces docs models blog api paper\
s collections organizations settings join login pricing tasks learn chat new buckets".split(" "));function parseHubUrl(url){if(url.length>2048)return;if(url.startsWith(
"hf://"))return fromUri(url.slice(5));let prefix=web.exec(url);return prefix===null?void 0:fromWeb(url.slice(prefix[0].length))}function fromUri(rest){let{kind,
segments}=split(rest),[namespace="",last=""]=segments,at2=last.indexOf("@"),name=at2===-1?last:last.slice(0,at2);if(!reserved.has(namespace))return reference(kind,
`${namespace}/${name}`,at2===-1?"":decode(last.slice(at2+1)),segments.slice(2))}function fromWeb(rest){let{kind,segments}=split(rest.split(/[?#]/,1)[0]??""),[first="",
second="",third=""]=segments;if(reserved.has(first))return;if(verbs.has(second))return reference(kind,first,decode(third),segments.slice(3));if(!verbs.has(third))
return third===""?reference(kind,second===""?first:`${first}/${second}`,"",[]):void 0;let[revision2,file]=revisionAndFile(segments.slice(3));return reference(kind,
`${first}/${second}`,revision2,file)}function revisionAndFile(segments){let count=segments[0]==="refs"&&segments.length>2?3:1;return[decode(segments.slice(0,count).
join("/")),segments.slice(count)]}function split(path){let segments=path.split("/").filter((segment,index,all)=>segment!==""||index<all.length-1);return segments[0]===
"datasets"&&segments.length>1?{kind:"dataset",segments:segments.slice(1)}:{kind:segments[0]==="datasets"?"dataset":"model",segments}}function reference(kind,id,revision2,file){
if(!isRepoId(id))return;let path=decode(file.join("/"));return{kind,id,...revision2!==""&&{revision:revision2},...path!==""&&{file:path}}}function decode(text2){
try{return decodeURIComponent(text2)}catch{return text2}}function fromReference(text2){let tagged=/^hf[-_]hub:(.{1,400})$/.exec(text2)?.[1];if(tagged!==void 0)return withRevision(tagged,"model");let found=parseHubUrl(
text2);if(!(found===void 0||!text2.startsWith("hf://")&&found.file===void 0)&&!(found.file!==void 0&&media.test(found.file)))return{...found,isGuess:!1}}var media=/\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|webm|avi|mov|wav|mp3|flac|ogg|pdf|html?|md|txt)$/i;
function fromSlot(text2,kind,defaultOrg){if(/^(?:hf:\/\/|https?:\/\/|hf[-_]hub:)/.test(text2)){let found2=parseHubUrl(text2);return found2===void 0?fromReference(
text2):{...found2,isGuess:!1}}if(kind==="dataset"&&isDatasetBuilder(text2)||isImprobableId(text2))return;let found=withRevision(text2,kind);if(found===void 0)return;
let id=defaultOrg===void 0?found.id:withDefaultOrg(found.id,defaultOrg),isGuess=kind==="model"&&!id.includes("/")&&!isLegacyModel(id);return{...found,id,isGuess}}
function withRevision(text2,kind){let at2=text2.indexOf("@"),id=at2===-1?text2:text2.slice(0,at2),revision2=at2===-1?"":text2.slice(at2+1);if(isRepoId(id))return{
kind,id,isGuess:!1,...revision2!==""&&{revision:revision2}}}var localCalls=/(?:^|\.|\))(?:snapshot_download|hf_hub_download|cached_file|join|Path|PurePath|joinpath|mkdtemp|TemporaryDirectory|abspath|realpath|expanduser|dirname|resolve|absolute|as_posix|gettempdir|getcwd|mktemp|get_output_dir)\(?\)?$/;
function isLocal(value){return value.type==="object"&&(value.path==="/"||localCalls.test(value.path))}var localNames=/(?:^|[._])(?:tmp|temp|temporary|tempdir|output|out|save|saved|local|ckpt|checkpoint|cache|work|working|export|merged|logging)_?(?:dir|dirname|directory|path|folder|root|name)?$|(?:^|[._])(?:tmpdirname|tmpdir|save_directory)$/i;
function looksLocal(expression){return localNames.test(expression.slice(-200))||/\._?name_or_path$/.test(expression)}function looksLikeId(expression){return/(?:name|id|path|repo|ckpt|checkpoint)s?(?:['"]\])?$/i.
test(expression.slice(-200))}function subjectOf(callee,expression){let line=`${callee}(${expression.slice(0,200)})`.replace(/\s+/g," ");return line.length>80?`${line.
slice(0,79)}\u2026`:line}function readLoad(file,text2,call,{loader,isUnbound}){let found={loaded:[],unresolved:[]},isCommon=isUnbound&&loader.unbound==="with-namespace";for(let row of[loader,
...(loader.also??[]).map(more=>({...more,name:loader.name,takesObjects:!0}))])readRow(file,text2,call,row,isCommon,found);return found}function readRow(file,text2,call,row,isCommon,found){
let kind=kindOf(file,call,row);if(kind===void 0)return;let argument=argumentAt(file,call,row.id);if(argument===void 0){row.takesObjects!==!0&&!isCommon&&noteHidden(
call,row,found);return}let{node}=argument,source=text2.slice(node.from,node.to),{constants,open}=file.evaluate(node,argument.scope),isOpen=open;for(let constant of constants){
if(constant.value.type==="object"&&!isLocal(constant.value)&&row.takesObjects!==!0&&(isOpen=!0),constant.value.type!=="string")continue;let identified=fromSlot(
constant.value.text,kind,row.defaultOrg);identified===void 0||isCommon&&!identified.id.includes("/")||identified.isGuess&&looksLocal(source)||found.loaded.push(
component(file,call,row,identified,constant,isCommon))}!isOpen||looksLocal(source)||isSuper(call,text2)||(row.takesObjects===!0||isCommon)&&!looksLikeId(source)||
found.unresolved.push({call,from:node.from,to:node.to})}function noteHidden(call,{id},found){let hidden=call.spreads[0]??(call.countable<(id.position??0)+1?call.
stars[0]:void 0);hidden!==void 0&&found.unresolved.push({call,from:hidden.from,to:hidden.to})}function isSuper({callee},text2){return text2.startsWith("super()",
callee.from)}function kindOf(file,call,row){let type=row.repoType===void 0?void 0:one(file,argumentAt(file,call,row.repoType));return type==="space"?void 0:type===
"dataset"?"dataset":row.kind}function component(file,call,row,identified,{from,to,sure},isCommon){let host=row.host??hubHost,revision2=one(file,argumentAt(file,
call,row.revision))??identified.revision,codeRevision=one(file,argumentAt(file,call,row.codeRevision)),filename=one(file,argumentAt(file,call,row.file))??identified.
file,code=row.alwaysRemoteCode===!0?"yes":truth(file,argumentAt(file,call,row.remoteCode)),{kind,id}=identified;return{call,kind,host,name:id,use:call.name,from,
to,remoteCode:code==="maybe"?"unknown":code==="yes",...host===hubHost&&{purl:repoPurl(kind,id,revision2)},...revision2!==void 0&&{revision:revision2},...codeRevision!==
void 0&&{codeRevision},...filename!==void 0&&{files:[filename]},confidence:identified.isGuess?"possible":sure&&!isCommon?"certain":"likely"}}function argumentAt(file,call,slot){
if(slot!==void 0){for(let keyword of slot.keywords){let[outer="",inner]=keyword.split("."),found=file.argument(call,outer),held=found!==void 0&&inner!==void 0?file.
entry(found,inner):found;if(held!==void 0)return held}return slot.position===void 0?void 0:file.argument(call,void 0,slot.position)}}function one(file,argument){
if(argument===void 0)return;let{constants,open}=file.evaluate(argument.node,argument.scope),texts2=new Set(constants.map(({value})=>value.type==="string"?value.
text:void 0)),[only]=texts2;return open||texts2.size!==1||only===""?void 0:only}function truth(file,argument){if(argument===void 0)return"no";let{constants,open}=file.
evaluate(argument.node,argument.scope),truthy=constants.filter(({value})=>value.type==="boolean"?value.value:value.type==="number"||value.type==="string"?value.
text!==""&&value.text!=="0":value.type!=="none");return truthy.length>0?truthy.some(({sure,value})=>sure&&value.type==="boolean")?"yes":"maybe":open?"maybe":"no"}function at(position,...keywords){return{...position!==void 0&&{position},keywords}}var revision=at(void 0,"revision"),remoteCode=at(void 0,"trust_remote_code"),hub={kind:"model",revision,remoteCode,codeRevision:at(void 0,"code_revision")},bare={
kind:"model"},encoder={...hub,id:at(0,"model_name_or_path","model_name"),codeRevision:at(void 0,"model_kwargs.code_revision")},download={kind:"model",id:at(0,"r\
epo_id"),revision,isMethod:!0,repoType:at(void 0,"repo_type")},langchain={kind:"model",revision:at(void 0,"model_kwargs.revision","revision"),remoteCode:at(void 0,
"model_kwargs.trust_remote_code","trust_remote_code")},tokenizer={kind:"model",id:at(void 0,"tokenizer"),revision:at(void 0,"tokenizer_revision"),remoteCode},dataset={
kind:"dataset",modules:["datasets"],revision,remoteCode},catalogue=[{...bare,name:"from_pretrained",modules:["llama_cpp"],id:at(0,"repo_id"),file:at(1,"filename")},
{...bare,name:"from_pretrained",modules:["modelscope"],host:"modelscope.cn",id:at(0,"model_name_or_path","model_id"),revision,remoteCode},{...hub,name:"from_pre\
trained",owner:"PeftModel*",id:at(1,"model_id")},{...hub,name:"from_pretrained",owner:"PeftMixedModel",id:at(1,"model_id")},{...hub,name:"from_pretrained",isMethod:!0,
id:at(0,"pretrained_model_name_or_path","pretrained_model_name","pretrained_model_or_path","model_name_or_path","pretrained_path","model_name","model_id","repo_\
id","identifier","checkpoint")},{...hub,name:"from_quantized",isMethod:!0,id:at(0,"model_name_or_path","quant_path")},{...hub,name:"from_hparams",isMethod:!0,id:at(
0,"source")},{...hub,name:"from_model_id",isMethod:!0,id:at(0,"model_id"),...langchain},{...hub,name:"load_lora_weights",isMethod:!0,takesObjects:!0,id:at(0,"pr\
etrained_model_name_or_path_or_dict")},{...hub,name:"load_textual_inversion",isMethod:!0,takesObjects:!0,id:at(0,"pretrained_model_name_or_path")},{...hub,name:"\
load_ip_adapter",isMethod:!0,takesObjects:!0,id:at(0,"pretrained_model_name_or_path_or_dict")},{...hub,name:"load_adapter",isMethod:!0,id:at(0,"peft_model_id","\
model_id")},{...hub,name:"pipeline",modules:["transformers","optimum"],unbound:"with-namespace",takesObjects:!0,id:at(1,"model"),also:[{kind:"model",id:at(void 0,
"tokenizer"),revision,remoteCode}]},{...hub,name:"pipeline",modules:["modelscope"],host:"modelscope.cn",unbound:"with-namespace",takesObjects:!0,id:at(1,"model"),
revision:at(void 0,"model_revision")},{...bare,name:"snapshot_download",modules:["modelscope"],host:"modelscope.cn",id:at(0,"model_id"),revision},{...download,name:"\
hf_hub_download",file:at(1,"filename")},{...download,name:"snapshot_download"},{...download,name:"load_from_hub",modules:["huggingface_sb3"],file:at(1,"filename"),
isMethod:!1},{...bare,name:"from_pretrained_keras",id:at(0,"pretrained_model_name_or_path"),revision},{...bare,name:"from_pretrained_fastai",id:at(0,"repo_id"),
revision},{...dataset,name:"load_dataset",id:at(0,"path")},{...dataset,name:"load_dataset_builder",id:at(0,"path")},{...encoder,name:"SentenceTransformer",takesObjects:!0,
defaultOrg:"sentence-transformers"},{...encoder,name:"SparseEncoder",defaultOrg:"sparse-encoder"},{...encoder,name:"CrossEncoder",defaultOrg:"cross-encoder"},{...bare,
name:"Transformer",modules:["sentence_transformers"],unbound:"never",id:at(0,"model_name_or_path")},{...hub,name:"LLM",modules:["vllm"],unbound:"with-namespace",
id:at(0,"model"),also:[tokenizer]},{...hub,name:"EngineArgs",id:at(0,"model"),also:[tokenizer]},{...hub,name:"AsyncEngineArgs",id:at(0,"model"),also:[tokenizer]},
{...bare,name:"WhisperModel",modules:["faster_whisper"],id:at(0,"model_size_or_path"),revision},{...langchain,name:"HuggingFaceEmbeddings",id:at(void 0,"model_n\
ame","model"),defaultOrg:"sentence-transformers"},{...langchain,name:"HuggingFaceBgeEmbeddings",id:at(void 0,"model_name")},{...langchain,name:"HuggingFaceInstr\
uctEmbeddings",id:at(void 0,"model_name")},{...langchain,name:"HuggingFaceCrossEncoder",id:at(void 0,"model_name")},{...langchain,name:"HuggingFaceEmbedding",id:at(
0,"model_name")},{...langchain,name:"HuggingFaceLLM",id:at(void 0,"model_name")},{...bare,name:"SentenceTransformerEmbeddingFunction",id:at(0,"model_name"),defaultOrg:"\
sentence-transformers"},{...hub,name:"FlagModel",id:at(0,"model_name_or_path")},{...hub,name:"BGEM3FlagModel",id:at(0,"model_name_or_path")},{...hub,name:"FlagR\
eranker",id:at(0,"model_name_or_path")},{...hub,name:"*Trainer",modules:["trl"],unbound:"with-namespace",takesObjects:!0,id:at(0,"model"),also:[{kind:"model",id:at(
void 0,"reward_funcs")}]},{...hub,name:"ModelConfig",modules:["trl"],unbound:"never",id:at(0,"model_name_or_path"),revision:at(void 0,"model_revision")},{...bare,
name:"get_kernel",modules:["kernels"],id:at(0,"repo_id"),revision,alwaysRemoteCode:!0},{...bare,name:"load",modules:["mlx_lm","mlx_vlm"],unbound:"never",id:at(0,
"path_or_hf_repo"),revision}];var byName=new Map,bySuffix=[];for(let loader of catalogue)loader.name.startsWith("*")?bySuffix.push([loader.name.slice(1),loader]):byName.set(loader.name,[...byName.
get(loader.name)??[],loader]);function matchLoader(name,path,starImports){let rows=byName.get(name)??bySuffix.filter(([end])=>name.endsWith(end)).map(([,loader])=>loader);
for(let loader of rows){let match=fits(loader,path,starImports);if(match!==void 0)return match}}function fits(loader,{path,root},starImports){let{modules,owner,
isMethod=!1}=loader,parts=path.split("."),top=parts[0]??"";if(owner!==void 0&&!fitsName(owner,(parts.at(-2)??"").replace("()","")))return;let isFree=parts.length===
(owner===void 0?1:2);if(root==="import")return isMethod||modules===void 0||modules.includes(top)?{loader,isUnbound:!1}:void 0;if(root!=="unbound")return isMethod&&
!isFree?{loader,isUnbound:!1}:void 0;if(modules?.some(module=>starImports.some(star=>isWithin(star,module)))===!0||!isFree&&modules?.includes(top)===!0)return{loader,
isUnbound:!1};if(!(loader.host!==void 0||loader.unbound==="never"))return isFree||isMethod?{loader,isUnbound:!0}:void 0}function isWithin(path,module){return path===
module||path.startsWith(`${module}.`)}function fitsName(pattern,name){return pattern.endsWith("*")?name.startsWith(pattern.slice(0,-1)):name===pattern}var words=new Set([...catalogue.flatMap(({name,modules=[],unbound})=>unbound==="never"?modules:[name.replace("*","")]),...specificKeywords.keys(),"revision","at\
tn_implementation"]),likely=new RegExp(`${[...words].join("|")}|torch\\.hub|hub\\.(?:load|list|help)|import hub|hf://|hf[-_]hub:|huggingface\\.co/|hf\\.co/`),known=new RegExp(
`['"](?:${[...knownOrgs].join("|")})/`,"i"),isPlain=/^[\0-\x7f]*$/;function mayMatter(content){if(likely.test(content)||known.test(content))return!0;let normal=isPlain.
test(content)?content:content.normalize("NFKC");return normal!==content&&likely.test(normal)||foreignEncoding(content)!==void 0}var shared=new Set(["pipeline","\
*Trainer","Transformer","ModelConfig","load","LLM"]),distinctive=new Set(catalogue.map(({name})=>name).filter(name=>!shared.has(name))),calls=new RegExp(`\\b(?:${[
...distinctive].join("|")})(?=[ \\t]{0,8}\\()`,"g");function namesOfCalls(content){return[...content.matchAll(calls)].map(({index,0:name})=>({from:index,to:index+
name.length}))}var opening=/^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:hf:\/\/|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf[-_]hub:)/;function readReferences(file,text2){let found=[],
calls2=new Map(file.calls.flatMap(call=>[...call.positional,...call.keywords.values()].map(node=>[node.from,call])));for(let{node,scope}of file.strings)if(!(!opening.
test(text2.slice(node.from,node.from+48))||node.to-node.from>2048))for(let{value}of file.evaluate(node,scope).constants){let identified=value.type==="string"?fromReference(
value.text):void 0;identified!==void 0&&found.push(reference2(identified,node,calls2.get(node.from)))}return found}function reference2({kind,id,revision:revision2,
file},{from,to},call){return{...call!==void 0&&{call},kind,host:hubHost,name:id,purl:repoPurl(kind,id,revision2),...revision2!==void 0&&{revision:revision2},...file!==
void 0&&{files:[file]},remoteCode:!1,use:call?.name??"url",confidence:"certain",from,to}}function readKernel(file,call){let argument=file.argument(call,"attn_im\
plementation");return argument===void 0?[]:file.evaluate(argument.node,argument.scope).constants.flatMap(({value,from,to,sure})=>{let parts=value.type==="string"?
/^(?:paged\|)?([\w.-]+\/[\w.-]+)(?:@([^:\s]+))?(?::\w+)?$/.exec(value.text):null,[,id,revision2]=parts??[];return id===void 0?[]:[{call,kind:"model",host:hubHost,
name:id,purl:repoPurl("model",id,revision2),...revision2!==void 0&&{revision:revision2},remoteCode:!0,use:"attn_implementation",confidence:sure?"certain":"likel\
y",from,to}]})}function readTorchHub(file,call,{path,root}){let isStarred=root==="unbound"&&file.starImports.includes("torch.hub");if(!/^torch\.hub\.(?:load|list|help)$/.test(
isStarred?`torch.hub.${path}`:path))return;let found={loaded:[],unresolved:[]},source=file.argument(call,"source");if((source===void 0?[]:file.evaluate(source.node,
source.scope).constants).some(({value})=>value.type==="string"&&value.text==="local"))return found;let argument=file.argument(call,call.name==="load"?"repo_or_d\
ir":"github",0);if(argument===void 0)return found;let{constants,open}=file.evaluate(argument.node,argument.scope);for(let{value,from,to,sure}of constants){let parts=value.
type==="string"?/^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})(?::([^:\s]{1,250}))?$/.exec(value.text):null,[,owner,repo,ref]=parts??[];if(owner===void 0||repo===void 0)
continue;let version=ref!==void 0&&/^[0-9a-f]{40}$/.test(ref)?`@${ref}`:"";found.loaded.push({call,kind:"model",host:"github.com",name:`${owner}/${repo}`,from,to,
remoteCode:!0,purl:`pkg:github/${owner.toLowerCase()}/${repo.toLowerCase()}${version}`,...ref!==void 0&&{revision:ref},use:`torch.hub.${call.name}`,confidence:sure?
"certain":"likely"})}return open&&found.unresolved.push({call,from:argument.node.from,to:argument.node.to}),found}var extractor={files:["**/*.py","**/*.pyw"],languages:["python"],mayMatter,extract(input){let file=readPython(input.content);if("reason"in file)return{components:[],
gaps:[unread(input,file.reason,file.at)]};let declared=foreignEncoding(input.content);if(declared!==void 0){let reason=`it declares the encoding ${declared.name}\
, in which its text may say something else`;return{components:[],gaps:[unread(input,reason,declared.from)]}}let found=new Map,gaps=new Map;for(let call of file.
calls){let{loaded,unresolved}=readCall(file,call,input.content);for(let each of loaded)keep(found,each);for(let each of unresolved){let gap=unresolvedGap(input,
each);gaps.has(gap.subject)||gaps.set(gap.subject,gap)}}for(let each of readReferences(file,input.content))keep(found,each);return{components:[...found.values()].
map(each=>component2(input,each)),gaps:[...gaps.values(),...unreadable(input,file)]}}};function readCall(file,written,text2){let isPartial=/^(?:functools\.)?partial(?:method)?$/.
test(file.path(written).path),called=isPartial?withCallee(written):written,path=file.path(called),call={...called,name:/(?:^|\.)([^.()[\]]+)$/.exec(path.path)?.[1]??
called.name},match=matchLoader(call.name,path,file.starImports),known2=readTorchHub(file,call,path)??(match===void 0?void 0:readLoad(file,text2,call,match)),{loaded,
unresolved}=known2??{loaded:readGeneric(file,text2,call,path),unresolved:[]},isOpen=isPartial&&known2!==void 0&&loaded.length+unresolved.length===0;return{loaded:[
...loaded,...readKernel(file,call)],unresolved:isOpen?[{call,from:written.node.from,to:written.node.to}]:unresolved}}function withCallee(call){let[callee,...positional]=call.
positional;return callee===void 0?call:{...call,callee,positional,countable:Math.max(call.countable-1,0)}}function keep(found,next){let key=[next.from,next.kind,
next.host,next.name,next.revision??""].join(`
`),before=found.get(key);(before===void 0||next.remoteCode!==before.remoteCode&&(next.remoteCode===!0||before.remoteCode===!1))&&found.set(key,next)}function component2(input,{
call,from,to,...rest}){let slot=call===void 0?"":slotOf(call),node=call?.node??{from,to};return{...rest,...slot!==""&&{slot},location:input.locate(from,to),text:input.
content.slice(node.from,Math.min(node.to,node.from+200))}}function slotOf({scope,name}){let names=[name];for(let each=scope;each!==void 0&&names.length<8;each=each.
parent)each.name!==""&&names.unshift(each.name);return names.join(".")}function unresolvedGap(input,{call,from,to}){let{content}=input,callee=content.slice(call.
callee.from,Math.min(call.callee.to,call.callee.from+200)),what=call.name.startsWith("load_dataset")?"dataset":"model";return{code:"unresolved",subject:subjectOf(
callee,content.slice(from,to)),reason:`the ${what} is only known when the program runs`,location:input.locate(from,to)}}function unreadable(input,file){let{errors,
calls:calls2,leftOut}=file;if(leftOut!==void 0)return[unread(input,"a part of it is nested too deeply",leftOut.from)];let[first]=errors;if(first===void 0)return[];
let read2=new Set(calls2.map(({callee})=>callee.to)),lost=namesOfCalls(input.content).find(({from:from2,to:to2})=>{let isDefinition=/\b(?:def|class) {1,8}$/.test(
input.content.slice(Math.max(0,from2-16),from2));return!read2.has(to2)&&!isDefinition&&!file.isProse(from2)}),lines=input.content.split(`
`).length;if(lost===void 0&&(errors.length<3||errors.length*20<lines))return[];let{from,to}=lost??first,reason=lost===void 0?"much of it is not Python that coul\
d be parsed":"a call that loads something could not be parsed";return[{code:"unreadable",subject:input.path,reason,location:input.locate(from,to)}]}function unread(input,reason,at2){
return{code:"unreadable",subject:input.path,reason,location:input.locate(at2,at2+1)}}export{extractor};
