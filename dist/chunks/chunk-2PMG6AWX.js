import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{percentDecoded}from"./chunk-GWDX2BPN.js";import{createHash}from"node:crypto";var hosts=new Set(["4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619","15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83","ffd498\
0bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e","116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a","c5e38d0979069fcdc58466a73be3431b\
97725d8851541d970ea1e124992d1921"]),defaults=new Set(["defaults","main","r","msys2","free","pkgs/main","pkgs/r","pkgs/msys2","pkgs/free","anaconda","conda-forge"]),
platform=/\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i;function channelName(written){let text=written.trim().slice(0,2e3);
if(!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)){let name2=text.replace(/\/{1,9}$/,"");return name2===""||defaults.has(name2.toLowerCase())?void 0:name2}if(!URL.canParse(
text))return text;let url=new URL(text),path=percentDecoded(url.pathname).replace(platform,"").replace(/^\/t\/[^/]{1,200}(?=\/)/,"").replace(/\/{1,9}$/,"");if(!(url.
port===""&&hosts.has(createHash("sha256").update(url.hostname.toLowerCase()).digest("hex"))))return`${url.protocol}//${url.host}${path}`;let name=path.replace(/^\/(?:channels\/)?/,
"");return name===""||defaults.has(name.toLowerCase())?void 0:name}function channelsSource(channels,alone){let names=channels.filter(channel=>channel.trim()!=="\
nodefaults").map(channelName),closed=alone||names.length<channels.length,distinct=new Set(closed&&names.length>0?names:[...names,void 0]),others=[...distinct].filter(
name=>name!==void 0);if(others.length===0)return{type:"registry"};let[first]=others;return distinct.size===1&&first!==void 0?{type:"registry",url:first}:{type:"\
registry",extraIndexes:others}}function channelSource(channel){let name=channelName(channel);return name===void 0?{type:"registry"}:{type:"registry",url:name}}export{channelName,channelsSource,channelSource};
