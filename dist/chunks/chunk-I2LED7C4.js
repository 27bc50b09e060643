import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var unresolvedConflict="a merge conflict is not resolved",marker=/(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/y;function isConflictMarker(text,at=0){return marker.lastIndex=
at,marker.test(text)}function withoutConflictMarkers(content){let markers=[];return!content.includes("<<<<<<<")&&!content.includes(">>>>>>>")?{text:content,markers}:
{text:content.replaceAll(/^[<|=>]{7}(?=[ \t\r\n]|$)[^\r\n]*/gm,(line,start)=>isConflictMarker(line)?(markers.push({start,end:start+line.trimEnd().length})," ".repeat(
line.length)):line),markers}}export{unresolvedConflict,isConflictMarker,withoutConflictMarkers};
