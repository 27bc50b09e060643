import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function identity(component){switch(component.kind){case"package":{let{type,url}=component.source;return["package",component.ecosystem,component.name,type,url??
""].join(" ")}case"image":return["image",component.registry,component.repository].join(" ");case"model":case"dataset":return[component.kind,component.host,component.
name].join(" ");case"tool":return["tool",component.name].join(" ")}}function value(component){switch(component.kind){case"package":{let{version,specifier,hashes,
source}=component;return JSON.stringify([version,specifier,[...hashes].sort(),source.ref,source.commit])}case"image":return JSON.stringify([component.tag,component.
digest]);case"model":return JSON.stringify([component.revision,component.codeRevision,component.remoteCode,[...component.files??[]].sort()]);case"dataset":return JSON.
stringify([component.revision,component.remoteCode]);case"tool":return JSON.stringify([component.transport,component.command,component.url,component.env])}}export{identity,value};
