import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{following}from"./chunk-R6YCNLSS.js";import{compareDigits,compareLists,isDigits}from"./chunk-RYM7763F.js";import{halfOpen,intervalSets,packageUrl}from"./chunk-EVOIQP5R.js";
import{compareText}from"./chunk-NQF5Z2IG.js";var maxLength=256,written=/^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*)|([a-z][0-9a-z-]*(?:\.[0-9a-z-]+)*)|(-))?(?:\+([0-9a-z-]+(?:\.[0-9a-z-]+)*)|(\+))?$/i;
function compareVersions(left,right){let[first,second]=[read(left),read(right)];if(first===void 0||second===void 0)return;let order=compareLists(first.release,second.
release,compareDigits);if(order!==0)return order;if(first.prerelease.length===0||second.prerelease.length===0){let prerelease=second.prerelease.length-first.prerelease.
length;if(prerelease!==0)return prerelease}return compareLists(first.prerelease,second.prerelease,compareIdentifiers)||compareLists(first.build,second.build,compareIdentifiers)}
function read(text){let match=text.length>maxLength?null:written.exec(text);if(match===null)return;let[,major="",minor="0",patch="0",behind,attached,hyphen,build,
plus]=match,identifiers=(part,empty)=>part?.split(".")??(empty===void 0?[]:[""]);return{release:[major,minor,patch],prerelease:identifiers(behind??attached,hyphen),
build:identifiers(build,plus)}}function compareIdentifiers(left,right){if(left===""||right==="")return compareText(left,right);let[first,second]=[isDigits(left),
isDigits(right)];return first&&second?compareDigits(left,right):first!==second?first?-1:1:compareText(left,right)}var maxLength2=1024,sets=intervalSets(compareVersions),number=String.raw`v?(\d+)(?:\.(\d+))?(?:\.(\d+))?`,simple=new RegExp(String.raw`^([~^]|[<=≥]\s*|>=\s*)?${number}$`),
hyphenated=new RegExp(String.raw`^${number}\s+-\s+${number}$`);function pinnedVersion(specifier){let[,version]=/^=\s*v?(\d+\.\d+\.\d+)$/.exec(specifier.trim())??
[];return version}function admittedVersions(specifier){if(specifier.length>maxLength2)return;let admitted=[];for(let part of specifier.split(",")){let versions=partVersions(
part.trim());if(versions===void 0)return;admitted=sets.unite(admitted,versions)}return admitted}function partVersions(text){let match=simple.exec(text);if(match===
null)return hyphenVersions(text);let numbers=given(match.slice(2,5)),first=padded(numbers);switch(match[1]?.trim()??""){case"<":return[{to:{version:`${first}-`,
inclusive:!1}}];case"=":return halfOpen(first,after([...numbers,"0","0"].slice(0,3)));case">=":case"\u2265":return[{from:{version:first,inclusive:!0}}];case"~":
return halfOpen(first,after(numbers.slice(0,2)));default:return halfOpen(first,after(compatible(numbers)))}}function hyphenVersions(text){let match=hyphenated.exec(
text);if(match===null)return;let low=[{from:{version:padded(given(match.slice(1,4))),inclusive:!0}}];return sets.intersect(low,[{to:{version:after(given(match.slice(
4,7))),inclusive:!1}}])}function compatible(numbers){let significant=numbers.findIndex(digits=>/[1-9]/.test(digits));return significant===-1?numbers:numbers.slice(
0,significant+1)}function given(parts){return parts.filter(part=>part!==void 0)}function padded(numbers){return[...numbers,"0","0"].slice(0,3).join(".")}function after(numbers){
return`${padded([...numbers.slice(0,-1),following(numbers.at(-1)??"0")])}-`}var ecosystem={osvName:"Julia",purlType:"julia",normalizeName:name=>name.trim(),purl:(name,version)=>packageUrl("julia",void 0,name,version),isMirror:()=>!1,compare:compareVersions,
through(version){let[,...numbers]=/^v?(\d+)\.(\d+)\.(\d+)$/.exec(version)??[];return numbers.length===0?{version,inclusive:!0}:{version:after(numbers),inclusive:!1}},
pinned:pinnedVersion,admitted:admittedVersions};export{ecosystem};
