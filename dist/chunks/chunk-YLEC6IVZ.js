import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{markedSlot}from"./chunk-XTOEK7LH.js";import{requiredPackage}from"./chunk-N7QOBH5J.js";import{givenAt}from"./chunk-EWJBQYUB.js";import{isTemplate,
namelessPackage}from"./chunk-CIIUSIQ6.js";import{readRequirement}from"./chunk-KY2SHIGB.js";import{isFailure}from"./chunk-CSK74LBQ.js";function requirementOf(input,text,place){let gap=(reason,code="parse-error")=>({code,subject:text.slice(0,2e3),reason,location:input.locate(place.map(0),place.map(
text.length))}),later="the package is only known when the file is used";if(isTemplate(text)||text.includes("%("))return{components:[],gaps:[gap(later,"unresolve\
d-reference")]};let requirement=readRequirement(text);if(isFailure(requirement))return{components:[],gaps:[gap(requirement.reason)]};let gaps=requirement.problem===
void 0?[]:[gap(requirement.problem)],facts=requiredPackage(requirement,place.index);if(facts===void 0){if(requirement.source.type==="path")return{components:[],
gaps};let location=input.locate(place.map(0),place.map(text.length));return{components:[],gaps:[...gaps,namelessPackage(requirement.source.url??text,location)]}}
let start=place.map(requirement.start),end=place.map(requirement.end),{versionAt}=requirement,given=versionAt&&{start:place.map(versionAt.start),end:place.map(versionAt.
end)};return{components:[{...facts,scope:place.scope,direct:!0,slot:markedSlot(place.slot,requirement.marker),location:input.locate(start,end),...givenAt(input,
given),text:input.content.slice(start,end)}],gaps}}export{requirementOf};
