import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{kindNames,kindOf,kinds,parseOriginName}from"./chunk-UR2CT44L.js";import{isFailure}from"./chunk-CSK74LBQ.js";function isAdvisoryId(text){return/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(text)}function isWaiverPath(text){return!/[*\\]|^\.{0,2}\/|\/$|^$/.test(text)&&
!text.split("/").some(each=>/^\.{0,2}$/.test(each))}function acceptedPath(path){if(!(!/\S/.test(path)||path.length>512||path.split("/").some(each=>/^\.{0,2}$/.test(
each))))return path.replace(/[\\[\]{}()*]|^!/g,"?")}var maxLength=512;function policyName(component){let kind=kindOf(component),name=kind.policyName(component),version=kind.policyVersion?.(component);if(name===void 0)
return;let matcher=parsePolicyName(name,[component.kind],"waived",version);if(!(isFailure(matcher)||!matcher.matches(component)))return{component:name,...version!==
void 0&&{version}}}function parsePolicyName(text,wanted,use,version){if(text.length>maxLength)return{reason:`a pattern has at most ${maxLength} characters`};if(text===
"")return{reason:"the pattern is empty"};let read=wanted.flatMap(kind=>kinds[kind].parsePolicyName(text,use,version)??[]),matchers=read.filter(one=>"matches"in one),
[refusal]=read.filter(one=>!("matches"in one));return matchers.length===0?refusal??otherKind(text,wanted):use==="waived"&&text.includes("*")?{reason:"a waiver n\
ames one component, without wildcards"}:{matches:component=>matchers.some(one=>one.matches(component))}}function otherKind(text,wanted){let must=`this must be ${kindNames.
filter(kind=>wanted.includes(kind)).map(kind=>`${kinds[kind].one}, written ${kinds[kind].written}`).join(", or ")}`,named=parseOriginName(text);return named===void 0?
{reason:`${JSON.stringify(text)} is no package URL; ${must}`}:isFailure(named)?named:{reason:`${JSON.stringify(text)} names ${kinds[named.kind].one}; ${must}`}}export{isAdvisoryId,isWaiverPath,acceptedPath,policyName,parsePolicyName};
