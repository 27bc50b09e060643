import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{posix}from"node:path";function scriptFolder(path){if(/^\.(?:github|circleci|buildkite|husky)\//.test(path))return".";let[,project]=/^(.*?)\.(?:claude|cursor|vscode|gemini|qwen|devcontainer)\//.
exec(path)??[];return project!==void 0?posix.normalize(project===""?".":project.replace(/\/$/,"")):/\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$|(?:^|\/)tox\.(?:ini|toml)$|(?:^|\/)\.devcontainer\.json$/i.
test(path)?posix.dirname(path):void 0}function commandFolder(path,within){let folder=scriptFolder(path);if(folder===void 0||within===void 0)return;let whole=posix.
join(folder,within).replace(/\/$/,"");return whole.startsWith("..")?void 0:whole}function besideScript(script,file){let folder=scriptFolder(script);if(folder===
void 0||/^[/~]|:\/\//.test(file))return;let path=posix.join(folder,file);return path==="."||path.startsWith("..")||path.endsWith("/")?void 0:path}function inContext(script,file){
if(besideScript(script,file)!==void 0||/:\/\//.test(file))return[];let plain=posix.normalize(file.replace(/^[~/]+/,"")),names=[plain,posix.basename(plain)].filter(
name=>!/^\.{1,2}(?:\/|$)|\/$/.test(name));return[...new Set(names.flatMap(name=>[posix.join(posix.dirname(script),name),name]))]}export{commandFolder,besideScript,inContext};
