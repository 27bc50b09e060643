import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{ecosystems}from"./chunk-OKTZUGYI.js";function queryKey({ecosystem,name,version,specifier}){let normal=ecosystems.get(ecosystem)?.normalizeName(name)??name;return JSON.stringify([ecosystem,normal,version??
null,version===void 0?specifier??null:null])}function subjectsOf(queries,ecosystemOf=id=>ecosystems.get(id)){let subjects=new Map,gaps=[],comparers=new Map;for(let query of queries){
let key=queryKey(query),ecosystem=ecosystemOf(query.ecosystem),name=ecosystem?.normalizeName(query.name)??"";if(!isOsvEcosystem(ecosystem))gaps.push({code:"not-\
covered",reason:`OSV is not asked about ${query.ecosystem}`,about:[key]});else if(name===""||name.length>maxNameLength)gaps.push({code:"advisory-source",reason:"\
the name is empty or too long to be looked up",about:[key]});else{let{specifier}=query,version=query.version??(specifier===void 0?void 0:ecosystem.pinned(specifier)),
stated={...version!==void 0&&{version},...specifier!==void 0&&{specifier}},compare=comparers.get(ecosystem)??remembering(ecosystem);comparers.set(ecosystem,compare),
subjects.set(key,{key,ecosystem,name,compare,...stated})}}return{subjects:[...subjects.values()],gaps}}function isOsvEcosystem(ecosystem){return ecosystem?.osvName!==
void 0}function remembering(ecosystem){let known=new Map;return(left,right)=>{let pair=`${left}
${right}`;if(known.has(pair))return known.get(pair);known.size>=5e5&&known.clear();let order=ecosystem.compare(left,right);return known.set(pair,order),order}}var maxNameLength=1e3;export{queryKey,subjectsOf,isOsvEcosystem,maxNameLength};
