import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{requiredPackage}from"./chunk-DBL2QXKA.js";import{isTemplate}from"./chunk-YWJDWTWA.js";import{readRequirement}from"./chunk-CIXJXOOR.js";function requirementOf(input,text,place){let gap=(reason,code="unreadable")=>({code,subject:text.slice(0,2e3),reason,location:input.locate(place.map(0),place.map(
text.length))}),later="the package is only known when the file is used";if(isTemplate(text)||text.includes("%("))return{components:[],gaps:[gap(later,"unresolve\
d")]};let requirement=readRequirement(text);if("reason"in requirement)return{components:[],gaps:[gap(requirement.reason)]};let gaps=requirement.problem===void 0?
[]:[gap(requirement.problem)],facts=requiredPackage(requirement,place.index);if(facts===void 0)return requirement.source.type==="path"?{components:[],gaps}:{components:[],
gaps:[...gaps,gap("the URL does not say which package it is","unresolved")]};let start=place.map(requirement.start),end=place.map(requirement.end);return{components:[
{...facts,scope:place.scope,direct:!0,slot:place.slot,location:input.locate(start,end),text:input.content.slice(start,end)}],gaps}}export{requirementOf};
