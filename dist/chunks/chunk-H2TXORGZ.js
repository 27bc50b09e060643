import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{isAdvisoryId,isWaiverPath,policyName}from"./chunk-CNEQ4TPJ.js";import{require_dist}from"./chunk-PI5WMIUK.js";import{yamlVisible}from"./chunk-J245M3L4.js";
import{__toESM}from"./chunk-KI6PBNG7.js";var import_yaml=__toESM(require_dist(),1);function usualTerms(now){let late=new Date(now.getTime()+7776e6);return{by:"your name",expires:new Date(Date.UTC(late.getUTCFullYear(),late.getUTCMonth()+1,0)).
toISOString().slice(0,10)}}function notWaivable({component,location,advisories,notWaivable:reason}){if(reason!==void 0)return reason;let what=component!==void 0&&
policyName(component)===void 0?"name of this component":component===void 0&&!isWaiverPath(location.path)?"path of this file":advisories.some(({id,waiver})=>waiver===
void 0&&!isAdvisoryId(id))?"id of this advisory":void 0;return what&&`The ${what} cannot be written in a policy, so this finding cannot be waived`}function waiverStanza(finding,{
by,expires}){if(notWaivable(finding)!==void 0)return;let{ruleId,component,location,advisories}=finding,binding=component===void 0?{file:location.path}:policyName(
component),open=advisories.filter(({waiver})=>waiver===void 0).map(({id})=>({advisory:id})),entries=(open.length>0?open:[{}]).map(advisory=>({rule:ruleId,...binding,
...advisory,reason:"say why this is acceptable",by,expires})),document=new import_yaml.Document(entries);return(0,import_yaml.visit)(document,{Pair(_,{key,value}){
let ours=(0,import_yaml.isScalar)(key)&&(key.value==="rule"||key.value==="expires");(0,import_yaml.isScalar)(value)&&(value.type=ours?import_yaml.Scalar.PLAIN:import_yaml.Scalar.
QUOTE_DOUBLE)}}),yamlVisible(document.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}))}function waiverSection(stanzas){return["waivers:",...stanzas.flatMap(
stanza=>stanza.trimEnd().split(`
`)).map(line=>`  ${line}`)].join(`
`)}export{usualTerms,notWaivable,waiverStanza,waiverSection};
