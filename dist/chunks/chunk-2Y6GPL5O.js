import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{decoded}from"./chunk-YS6KM4OM.js";function joinedStrings(content,nodes){let strings=nodes.flatMap(node=>node.type==="string"?[node]:[]),text=strings.map(({value})=>value).join(""),offsets=new Uint32Array(
text.length+1),to=0;for(let{value,start,end}of strings){let from=start+1;for(let at=0;at<value.length;at++)offsets[to++]=Math.min(from,end),from+=content[from]!==
"\\"?1:content[from+1]==="u"?6:2;offsets[to]=Math.min(from,end)}return decoded(text,offsets)}export{joinedStrings};
