import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var defaultRegistry="docker.io",pathComponent=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,hostLabel=/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,ipv6=/^\[[0-9a-fA-F:]+\]$/,
tagForm=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,digestLengths=new Map([["sha256",64],["sha384",96],["sha512",128]]);function parseImageReference(text){if(text.length>
1024)return;let at=text.indexOf("@"),digest=at===-1?void 0:text.slice(at+1);if(digest!==void 0&&!isDigest(digest))return;let named=at===-1?text:text.slice(0,at),
colon=named.indexOf(":",named.lastIndexOf("/")+1),tag=colon===-1?void 0:named.slice(colon+1);if(tag!==void 0&&!tagForm.test(tag))return;let name=splitName(colon===
-1?named:named.slice(0,colon));if(name!==void 0&&!(name.repository.length>255||!name.repository.split("/").every(part=>pathComponent.test(part))))return{registry:name.
registry,repository:familiarPath(name.registry,name.repository),...tag!==void 0&&{tag},...digest!==void 0&&{digest}}}function familiarName({registry,repository}){
return registry===defaultRegistry?repository:`${registry}/${repository}`}function splitName(name){let slash=name.indexOf("/"),first=name.slice(0,Math.max(slash,
0));if(!(slash!==-1&&(/[.:A-Z[]/.test(first)||first==="localhost")))return/^[0-9a-f]{64}$/.test(name)?void 0:{registry:defaultRegistry,repository:name};if(isRegistry(
first))return{registry:first==="index.docker.io"?defaultRegistry:first,repository:name.slice(slash+1)}}function isRegistry(text){let colon=text.startsWith("[")?
text.indexOf(":",text.indexOf("]")):text.indexOf(":"),host=colon===-1?text:text.slice(0,colon);return colon!==-1&&!/^[0-9]{1,5}$/.test(text.slice(colon+1))?!1:ipv6.
test(host)||host.split(".").every(label=>label.length<64&&hostLabel.test(label))}function familiarPath(registry,path){return registry===defaultRegistry&&path.startsWith(
"library/")&&path.indexOf("/",8)===-1?path.slice(8):path}function isDigest(text){let colon=text.indexOf(":"),length=digestLengths.get(text.slice(0,Math.max(colon,
0))),value=text.slice(colon+1);return length===value.length&&/^[0-9a-f]+$/.test(value)}export{parseImageReference,familiarName};
