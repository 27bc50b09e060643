import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{parseIni}from"./chunk-5XQBGQKZ.js";import{parseToml}from"./chunk-MNZMW5QX.js";import{parseYaml}from"./chunk-UZGEIL5P.js";import"./chunk-I2LED7C4.js";
import{few,syntaxCode,unreadable}from"./chunk-53PCDVRT.js";import"./chunk-PI5WMIUK.js";import{isDefaultRegistry}from"./chunk-S4M4VCR4.js";import{
channelName}from"./chunk-2PMG6AWX.js";import{isDefaultIndex}from"./chunk-YGPZEBAW.js";import{withoutCredentials}from"./chunk-GWDX2BPN.js";import"./chunk-KI6PBNG7.js";var deepest=40;function lines(separator){return content=>{let settings=[];for(let at=0;at<=content.length;){let found=content.indexOf(`
`,at),end=found===-1?content.length:found,line=content.slice(at,end).trim(),start=at+content.slice(at,end).indexOf(line);at=end+1;let[key="",...rest]=/^[#;]/.test(
line)?[]:line.split(separator);if(rest.length===0)continue;let text=unquoted(line.slice(key.length).replace(/^[\s=]{1,80}/,""));settings.push({key:spelled(unquoted(
key.trim())),text,start,end:start+line.length})}return{settings,errors:[]}}}function ini(content){let{entries,errors}=parseIni(content);return{settings:entries.
flatMap(({key,lines:values})=>values.map(({text,start,end})=>({key:spelled(key),text,start,end}))),errors:errors.map(({message,start})=>({message,offset:start}))}}
function toml(content){let{root,errors}=parseToml(content),settings=[],visit=(node,key,depth)=>{if(!(depth>deepest))if(node.type==="table")for(let entry of node.
entries.values())visit(entry.value,`${key}.${entry.key}`,depth+1);else if(node.type==="array")for(let item of node.items)visit(item,key,depth+1);else settings.push(
{key:spelled(key.slice(1)),text:String(node.value),start:node.start,end:node.end})};return visit(root,"",0),{settings,errors}}function yaml(content){let{documents,
errors}=parseYaml(content),settings=[],visit=(node,key,depth)=>{if(!(depth>deepest))if(node.type==="map")for(let entry of node.entries.values())visit(entry.value,
`${key}.${entry.key}`,depth+1);else if(node.type==="list")for(let item of node.items)visit(item,key,depth+1);else settings.push({key:spelled(key.slice(1)),text:node.
text,start:node.start,end:node.end})};for(let document of documents)document!==void 0&&visit(document,"",0);return{settings,errors}}function spelled(key){return key.
toLowerCase().replaceAll("_","-")}function unquoted(text){return/^(["']).*\1$/s.test(text)?text.slice(1,-1):text}var python=/(?:^|[.-])(?:index|index-url|extra-index-url|default-index|find-links|url|trusted-host|allow-insecure-host|index-strategy|constraints?|requirements?|override-dependencies|constraint-dependencies|proxy|cert)$|^(?:sources?|index|repositories|pypi)\./,
npm=/(?:^|[.:])(?:npm)?registry(?:server)?$|^registries\.|^npmscopes\.|(?:^|\.)(?:yarnpath|yarn-path|plugins(?:\..*)?|pnpmfile|global-pnpmfile|pnpmfilepath|script-shell|node-options|proxy|https-proxy|httpproxy|httpsproxy|cafile|ca|strict-ssl|enablestrictssl|unsafehttpwhitelist|git|preload|config|userconfig|prefix|scopes(?:\..*)?)$/,
conda=/^(?:channels|default-channels|channel-alias|custom-channels|custom-multichannels|migrated-|mirrored-channels|ssl-verify|proxy-servers|pinned-packages|create-default-packages|allowlist-channels)/,
kinds=[{file:/(?:^|\/)\.?npmrc$/,read:lines(/=/),telling:npm},{file:/(?:^|\/)\.yarnrc$/,read:lines(/\s/),telling:npm},{file:/(?:^|\/)\.yarnrc\.ya?ml$/,read:yaml,
telling:npm},{file:/(?:^|\/)bunfig\.toml$/,read:toml,telling:npm},{file:/(?:^|\/)(?:\.?pip\.(?:conf|ini)|\.pydistutils\.cfg)$/,read:ini,telling:python},{file:/(?:^|\/)(?:uv|poetry|\.?pdm)\.toml$/,
read:toml,telling:python},{file:/(?:condarc|mambarc)(?:\.ya?ml)?$/,read:yaml,telling:conda},{file:/\.cargo\/config(?:\.toml)?$/,read:toml,telling:/^(?:source|registry|registries|patch|paths|alias|build\.rustc)/},
{file:/(?:^|\/)\.bundle\/config$/,read:yaml,telling:/^bundle-(?:mirror|gemfile|.*source)/},{file:/(?:^|\/)go\.env$/,read:lines(/=/),telling:/^go(?:proxy|sumdb|nosumdb|nosumcheck|insecure|flags|private|noproxy|toolchain)$/}];
function tellingSettings(path,content){let kind=kinds.find(({file})=>file.test(path.toLowerCase()));if(kind===void 0)return{settings:[],errors:[]};let{settings,
errors}=kind.read(content);return{settings:settings.filter(({key})=>kind.telling.test(key)),errors}}var extractor={files:["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml}","**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,poetry.\
toml,pdm.toml,.pdm.toml}","**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}","**/.cargo/{config,config.toml}","**/.bundle/conf\
ig","**/go.env"],extract(input){let{settings,errors}=tellingSettings(input.path,input.content),mistakes=errors.map(error=>unreadable(input,error.offset,error.offset,
error.message,syntaxCode(error))),told=settings.filter(setting=>!isUsual(setting,input.path)).map(setting=>gapOf(setting,input));return{components:[],gaps:[...few(
told),...few(mistakes)]}}};function isUsual({key,text},path){return text===""?!0:/ssl/.test(key)?text==="true":/rc(?:\.ya?ml)?$/.test(path)&&/channel/.test(key)?
channelName(text)===void 0:isDefaultIndex(text)||isDefaultRegistry(text)}function gapOf({key,text,start,end},{locate}){return{code:"not-covered",subject:`${key}\
 = ${withoutCredentials(text)}`.slice(0,300),reason:"it changes where packages come from, or how they are fetched, for manifests that do not say so",location:locate(
start,end)}}export{extractor};
