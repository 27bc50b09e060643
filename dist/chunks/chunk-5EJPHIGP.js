import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{quoted}from"./chunk-G5P6R54V.js";import{posix}from"node:path";var lock={manifests:[{manifest:"package.json",locks:["bun.lock"],workspace:!0,overrides:["overrides","resolutions"],statesOverrides:!0}],commands:{update:({name})=>`\
bun update ${name}`,relock:()=>"bun install --lockfile-only"}};var lock2={manifests:[{manifest:"Cargo.toml",locks:["Cargo.lock"],workspace:!0}],commands:{update:({name,version})=>`cargo update -p ${name} --precise ${version}`,
relock:()=>"cargo update --workspace"}};var lock3={manifests:[{manifest:"environment.yml",locks:["conda-lock.yml","conda-lock.yaml"],partial:!0},{manifest:"environment.yaml",locks:["conda-lock.yml","c\
onda-lock.yaml"],partial:!0}],commands:{update:({name},file)=>isUsual(file)?`conda-lock --update ${name}`:void 0,relock:file=>isUsual(file)?"conda-lock":void 0}};
function isUsual(file){return/(?:^|\.)conda-lock\.ya?ml$/i.test(file)}var lock4={manifests:[{manifest:"Gemfile",locks:["Gemfile.lock"]},{manifest:"gems.rb",locks:["gems.locked"]}],commands:{update:({name})=>`bundle update ${name}`,
relock:()=>"bundle lock"}};var lock5={manifests:[{manifest:"go.mod",locks:["go.sum"],pins:!0}],commands:{update:({name,version})=>`go get ${name}@v${version.replace(/^v/,"")}`,relock:()=>"\
go mod tidy"}};var lock6={manifests:[{manifest:"build.gradle",locks:["gradle.lockfile"]},{manifest:"build.gradle.kts",locks:["gradle.lockfile"]}],commands:void 0};var lock7={manifests:[{manifest:"Project.toml",locks:["Manifest.toml"]},{manifest:"JuliaProject.toml",locks:["JuliaManifest.toml"]}],commands:void 0};var lock8={manifests:[{manifest:"package.json",locks:["package-lock.json","npm-shrinkwrap.json"],workspace:!0,overrides:["overrides"]}],commands:{update:({name})=>`\
npm update ${name}`,relock:()=>"npm install --package-lock-only"}};var lock9={manifests:[{manifest:"pyproject.toml",locks:["pdm.lock"],withoutBuild:!0,overrides:["tool.pdm.resolution.overrides"],statesOverrides:!0}],commands:{update:({
name},file)=>isUsual2(file)?`pdm update ${name}`:void 0,relock:file=>isUsual2(file)?"pdm lock":void 0}};function isUsual2(file){return file.toLowerCase()==="pdm\
.lock"}var lock10={manifests:[{manifest:"Pipfile",locks:["Pipfile.lock"]},{manifest:"setup.py",locks:["Pipfile.lock"],partial:!0,withoutBuild:!0},{manifest:"setup.cfg",
locks:["Pipfile.lock"],partial:!0,withoutBuild:!0}],commands:{update:({name})=>`pipenv update ${name}`,relock:()=>"pipenv lock"}};var lock11={manifests:[{manifest:"pixi.toml",locks:["pixi.lock"]},{manifest:"pyproject.toml",locks:["pixi.lock"],workspace:!0,partial:!0,withoutBuild:!0}],commands:{
update:({name})=>`pixi update ${name}`,relock:()=>"pixi lock"}};var lock12={manifests:[{manifest:"package.json",locks:["pnpm-lock.yaml"],workspace:!0,overrides:["pnpm.overrides","resolutions"],statesOverrides:!0},{manifest:"\
pnpm-workspace.yaml",locks:["pnpm-lock.yaml"],partial:!0,statesOverrides:!0}],commands:{update:({name})=>`pnpm update ${name}`,relock:()=>"pnpm install --lockfi\
le-only"}};var lock13={manifests:[{manifest:"pyproject.toml",locks:["poetry.lock"],withoutBuild:!0,overrides:[]}],commands:{update:({name})=>`poetry update ${name}`,relock:()=>"\
poetry lock"}};var lock14={manifests:[{manifest:"pyproject.toml",locks:["pylock.toml"],partial:!0,withoutBuild:!0}],commands:void 0};var lock15={manifests:[],commands:void 0};var lock16={manifests:[{manifest:"pyproject.toml",locks:["uv.lock"],workspace:!0,withoutBuild:!0,overrides:["tool.uv.override-dependencies"],statesOverrides:!0},
{manifest:"setup.py",locks:["uv.lock"],workspace:!0,partial:!0,withoutBuild:!0},{manifest:"setup.cfg",locks:["uv.lock"],workspace:!0,partial:!0,withoutBuild:!0},
{manifest:"*.py",locks:["*.lock"],partial:!0}],commands:{update:({name},file)=>`uv lock ${script(file)}--upgrade-package ${name}`,relock:file=>`uv lock ${script(
file)}`.trimEnd()}};function script(lockfile){return/\.py\.lock$/i.test(lockfile)?`--script ${quoted(lockfile.slice(0,-5))} `:""}var lock17={manifests:[{manifest:"package.json",locks:["yarn.lock"],workspace:!0,overrides:["resolutions"]}],commands:{update:({name,hashes})=>`yarn ${isClassic(
hashes)?"upgrade":"up"} ${name}`,relock:()=>"yarn install"}};function isClassic(hashes){return hashes.some(hash=>/^sha\d+-/.test(hash))}var locks=new Map([["bun-lock",lock],["cargo-lock",lock2],["conda-lock",lock3],["gemfile-lock",lock4],["go-sum",lock5],["gradle-lockfile",lock6],["julia-manifes\
t",lock7],["package-lock",lock8],["pdm-lock",lock9],["pipfile-lock",lock10],["pixi-lock",lock11],["pnpm-lock",lock12],["poetry-lock",lock13],["pylock",lock14],[
"renv-lock",lock15],["uv-lock",lock16],["yarn-lock",lock17]]);var all=[...locks.values()].flatMap(lock18=>lock18.manifests),manifests=[...all.filter(({partial})=>partial!==!0),...all.filter(({partial})=>partial===!0)];function locksBeside(manifest){
return named(posix.dirname(manifest),manifest,manifestsOf(manifest).filter(({partial})=>partial!==!0))}function possibleLocks(manifest,above=0){let known=manifestsOf(
manifest),folder=posix.dirname(manifest),found=[...named(folder,manifest,known)],workspaces=known.filter(({workspace})=>workspace===!0);for(let depth=0;folder!==
"."&&depth<above;depth++)folder=posix.dirname(folder),found.push(...named(folder,manifest,workspaces));return found}function isManifest(path){return manifestsOf(
path).length>0&&!path.startsWith("-")}function manifestsOf(path){let name=posix.basename(path).toLowerCase();return manifests.filter(({manifest})=>isNamed(name,
manifest))}function isNamed(name,manifest){let spelled=manifest.toLowerCase();return spelled.startsWith("*")?name.endsWith(spelled.slice(1)):name===spelled}function named(folder,manifest,known){
let own=posix.basename(manifest);return known.flatMap(({locks:each})=>each.map(name=>name.replace(/^\*/,()=>own))).map(name=>posix.join(folder,name))}export{locks,locksBeside,possibleLocks,isManifest,isNamed};
