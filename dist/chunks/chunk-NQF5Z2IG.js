import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

var ranks={off:0,note:1,warn:2,block:3};function compareLevels(one,other){return ranks[other]-ranks[one]}function lowestLevel(first,...others){return others.reduce(
(low,level)=>level!==void 0&&ranks[level]<ranks[low]?level:low,first)}function highestLevel(first,...others){return others.reduce((high,level)=>level!==void 0&&
ranks[level]>ranks[high]?level:high,first)}function compareText(one,other){return one===other?0:one<other?-1:1}function compareLocations(one,other){return compareText(
one?.path??"",other?.path??"")||(one?.startLine??0)-(other?.startLine??0)||(one?.startColumn??0)-(other?.startColumn??0)||compareText(one?.side??"",other?.side??
"")}export{compareLevels,lowestLevel,highestLevel,compareText,compareLocations};
