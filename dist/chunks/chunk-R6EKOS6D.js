import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var long=new Map([["--index-url","index"],["--pypi-url","index"],["--extra-index-url","extra-index"],["--no-index","flag"],["--constraint","constraint"],["--req\
uirement","requirement"],["--editable","editable"],["--find-links","find-links"],["--no-binary","ignored"],["--only-binary","ignored"],["--prefer-binary","flag"],
["--require-hashes","flag"],["--pre","flag"],["--trusted-host","trusted-host"],["--use-feature","ignored"],["--all-releases","ignored"],["--only-final","ignored"],
["--always-unzip","flag"],["--process-dependency-links","flag"],["--use-wheel","flag"],["--no-use-wheel","flag"],["--no-deps","flag"],["--upgrade","flag"]]),short=new Map(
[["-i","--index-url"],["-c","--constraint"],["-r","--requirement"],["-e","--editable"],["-f","--find-links"],["-Z","--always-unzip"],["-U","--upgrade"]]);function readLineOptions(line){
let found=[];for(let at=0;at<line.length;){let{option,end}=readOption(line,at);if(found.push(option),option.name===void 0||option.name==="editable")break;at=end}
return found}function readOption(line,start){let token=/^--[a-z-]+|^-[a-zA-Z]/.exec(line.slice(start,start+100))?.[0]??"",name=long.get(short.get(token)??token);
if(name===void 0)return{option:{name,value:"",at:start,start,end:line.length},end:line.length};let rest=line.slice(start+token.length),[lead=""]=(token.startsWith(
"--")?/^(?:\s*=\s*|\s+)/:/^\s*=?\s*/).exec(rest)??[],at=start+token.length+lead.length;if(name==="editable")return{option:{name,...unquoted(line.slice(at),at),start,
end:line.length},end:line.length};let next=/(?:^|\s)-{1,2}[a-zA-Z]/.exec(line.slice(at)),end=next===null?line.length:at+next.index,value=line.slice(at,end).trimEnd();
return{option:{name,...unquoted(value,at),start,end:at+value.length},end:end+(/\s/.test(line.charAt(end))?1:0)}}function unquoted(value,at){let inner=/^(["'])(.*)\1$/s.
exec(value)?.[2];return inner===void 0?{value,at}:{value:inner,at:at+1}}function splitOptions(line){let first=/ -{1,2}[a-z]/i.exec(line.replace(/\t/g," "));if(first===
null)return{length:line.length,hashes:[]};let words=line.slice(first.index).split(/\s+/).filter(word=>word!==""),hashes=words.flatMap((word,index)=>word==="--ha\
sh"?[words[index+1]??""]:word.startsWith("--hash=")?[word.slice(7)]:[]);return{length:line.slice(0,first.index).trimEnd().length,hashes:hashes.filter(hash=>hash.
includes(":"))}}export{readLineOptions,splitOptions};
