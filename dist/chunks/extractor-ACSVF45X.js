import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{summary}from"./chunk-RDLGFHXA.js";import{manifestsOfFolders,overrideKey}from"./chunk-P7DGUULO.js";import{possibleLocks}from"./chunk-5EJPHIGP.js";
import{yamlAt,yamlEntries,yamlText}from"./chunk-PRDJM426.js";import{givenAt}from"./chunk-EWJBQYUB.js";import{unresolvedConflict,withoutConflictMarkers}from"./chunk-I2LED7C4.js";
import{parseYaml}from"./chunk-JDZ3NIPG.js";import{isTemplate,syntaxCode,unreadable}from"./chunk-CIIUSIQ6.js";import{ecosystem,readRequirement}from"./chunk-QLNZGMRC.js";
import"./chunk-GKOKNEKI.js";import"./chunk-O6SPXYV6.js";import"./chunk-G5P6R54V.js";import"./chunk-E32ULNDK.js";import"./chunk-A5OYSPPA.js";
import"./chunk-M5F4DRZR.js";import"./chunk-IBSS7OS7.js";import"./chunk-PI5WMIUK.js";import"./chunk-BVMALLX6.js";import{isFailure}from"./chunk-CSK74LBQ.js";
import"./chunk-KI6PBNG7.js";var extractor={files:["**/pnpm-workspace.yaml"],extract(input){let{text,markers}=withoutConflictMarkers(input.content),{root,errors}=parseYaml(text),gaps=summary(
errors).map(error=>unreadable(input,error.offset,error.offset,error.message,syntaxCode(error))),[marker]=markers;marker!==void 0&&gaps.unshift(gap(input,unresolvedConflict,
marker.start,marker.end)),root!==void 0&&root.type!=="map"&&errors.length===0&&gaps.push(gap(input,"it holds no mapping",root.start,root.end));let components=[];
for(let section of sections(root)){section.node.type!=="map"&&yamlText(section.node)!==void 0&&gaps.push(gap(input,`${section.slot} is no mapping`,section.node.
start,section.node.end));for(let entry of yamlEntries(section.node)){if(section.overrides===!0&&yamlText(entry.value)==="-")continue;let found=readEntry(entry,section,
input);isFailure(found)?gaps.push(gap(input,found.reason,entry.start,entry.end,`${entry.key} in ${section.slot}`)):components.push(found)}}let folders=manifestsOfFolders(
input.path,components);return{components,gaps:[...gaps,...folders.gaps],wantsAs:folders.wantsAs,wants:possibleLocks(input.path)}}};function sections(root){let named=yamlEntries(
yamlAt(root,"catalogs")).map(({key,value})=>[`catalogs.${key}`,value,!0]),overrides=yamlAt(root,"overrides");return[...[["catalog",yamlAt(root,"catalog"),!0],...named,
["configDependencies",yamlAt(root,"configDependencies"),!0],...extensions(root)].flatMap(([slot,node,direct])=>node===void 0?[]:[{slot,node,direct}]),...overrides===
void 0?[]:[{slot:"overrides",node:overrides,direct:!1,overrides:!0}]]}function extensions(root){return yamlEntries(yamlAt(root,"packageExtensions")).flatMap(({key,
value})=>["dependencies","optionalDependencies"].map(part=>[`packageExtensions > ${key} > ${part}`,yamlAt(value,part),!1]))}function readEntry({key,value,start,
end},{slot,direct,overrides},{content,locate}){let written=yamlText(value)??yamlText(value,"version");if(written===void 0)return{reason:"it has no version"};if(isTemplate(
written)||isTemplate(key))return{reason:"it is filled in by a template"};let{name:asked,...override}=overrides===!0?overrideKey(key):{name:key};if(!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.
test(asked))return{reason:"it names no package"};let[,plain=written,hash]=/^([^+\s]+)\+(sha\d+-\S+)$/.exec(written)??[],{name,specifier,source}=readRequirement(
asked,plain),version=source.type==="registry"&&specifier!==void 0?ecosystem.pinned(specifier):void 0;return{kind:"package",role:"requirement",ecosystem:"npm",name,
purl:ecosystem.purl(name,version),location:locate(start,end),...givenAt({locate},value.type==="scalar"?value:yamlAt(value,"version")),slot:key===name?slot:`${slot}\
 > ${key}`,text:content.slice(start,end),confidence:"certain",hashes:hash===void 0?[]:[hash],source,scope:"runtime",direct,...overrides===!0&&{override:{section:"\
overrides",...override}},...version!==void 0&&{version},...specifier!==void 0&&{specifier}}}function gap(input,reason,start,end,subject=input.path){return{code:"\
parse-error",subject:subject.slice(0,2e3),reason,location:input.locate(start,end)}}export{extractor};
