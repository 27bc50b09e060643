import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{readLineOptions,splitOptions}from"./chunk-R6EKOS6D.js";import{logicalLines}from"./chunk-6UFSHZL6.js";import{readRequirement}from"./chunk-KY2SHIGB.js";
import{isFailure}from"./chunk-CSK74LBQ.js";import{posix}from"node:path";var longest=2e6,mostLines=1e4;function requirementLike(text){let counts={telling:0,bare:0,other:0};for(let{text:line}of logicalLines(text.slice(0,longest)).slice(
0,mostLines))line!==""&&counts[kindOf(line)]++;let{telling,bare,other}=counts;if(!(other>0&&telling+bare<other*5))return telling>0&&(other===0||telling>=bare)?"\
certainly":(telling+bare>0||text.length>longest)&&other===0?"possibly":void 0}function kindOf(line){if(line.startsWith("-"))return kindOfOption(line);let requirement=readRequirement(
line.slice(0,splitOptions(line).length));if(isFailure(requirement)||requirement.problem!==void 0)return"other";let{name,source,specifier="",marker="",extras,hashes}=requirement;
return source.type==="path"?"bare":source.type==="vcs"?/^git\+/.test(line)||line.includes("@")?"telling":"bare":source.type==="url"?/\.whl(?:[#?]|$)|#egg=/.test(
line)||/^[\w.[\],-]+\s*@/.test(line)?"telling":"bare":name===void 0||!/[a-z]/i.test(name)?"other":splitOptions(line).hashes.length>0||hashes.length>0||/[=<>~!]=?\s*v?\d/.
test(specifier)||marker!==""&&/[<>=]|\bin\b/.test(marker)?"telling":specifier===""&&!extras.includes("")?"bare":"other"}function kindOfOption(line){let options=readLineOptions(
line);return options.length>0&&options.every(({name})=>name!==void 0)&&(line.startsWith("--")||/^-[rcefi]\s*\S*[/.:]/.test(line))?"telling":"other"}var extensions=new Set(
".txt .in .pip .list .lst .lock .req .reqs .requirements .deps .dep .cfg .conf .pkgs .packages .frozen .freeze .pypi".split(" "));function mayBeList(path){if(path.
endsWith(".browserslistrc"))return!1;let extension=posix.extname(path).toLowerCase();return extension===""||extensions.has(extension)}export{longest,mostLines,requirementLike,mayBeList};
