import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{admittedBy}from"./chunk-ZWXJFMLL.js";import{readRequirement}from"./chunk-EKWD3FCD.js";function markAsAsked(components,asked){let versions=new Map(components.flatMap(({entry,version})=>entry===void 0?[]:[[entry,version]])),tests=new Map,admitted=new Map;
for(let{entry,name,range}of asked){let version=versions.get(entry);if(version===void 0||admitted.get(entry)===!1)continue;let{specifier,source}=readRequirement(
name,range),wanted=specifier??"*",test=tests.get(wanted)??admittedBy("npm",wanted);tests.set(wanted,test),admitted.set(entry,source.type==="registry"&&test(version))}
return components.map(component=>component.entry!==void 0&&admitted.get(component.entry)===!0?{...component,asAsked:!0}:component)}export{markAsAsked};
