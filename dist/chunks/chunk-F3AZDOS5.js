import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

function overrideKey(key){let steps=key.split(/(?<=[^ |@])>(?!=)/),rest=steps.at(-1)??key,of=steps.length>1?overrideKey(steps.at(-2)??"").name:void 0,name=rest;
for(;;){rest=rest.replace(/^(?:\*{1,2}\/)+/,"");let[match=""]=/^(?:@[^/@]+\/)?[^/@]+/.exec(rest)??[];if(match==="")return{name,...of!==void 0&&{of}};name=match;
let range=rest.slice(match.length),next=range.indexOf("/",/^@(?:npm:)?@/.test(range)?range.indexOf("/")+1:0);if(next===-1||/^@(?:patch:|[a-z+]+:\/)/.test(range)){
let asked=range.replace(/^@(?:npm:)?/,"");return{name,...of!==void 0&&{of},...asked!==""&&{asked}}}of=name,rest=range.slice(next+1)}}export{overrideKey};
