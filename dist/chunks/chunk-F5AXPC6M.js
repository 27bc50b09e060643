import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import{findProgram,subcommand}from"./chunk-IBSS7OS7.js";var dockerValues=new Set(["-H","--host","-c","--context","--config","-l","--log-level","--tlscacert"]),options=`-a --attach --add-host --annotation --blkio-weig\
ht --blkio-weight-device --cap-add --cap-drop
  --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
  --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
  --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint -e --env --env-file
  --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-period --health-timeout -h
  --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver
  --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --network
  --network-alias --net --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
  --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts
  -v --volume --volume-driver --volumes-from -w --workdir --arch --os --secret --userns --cgroup-conf --pod`,runValues=new Set(options.split(/\s+/)),composeValues=new Set(
"-f --file -p --project-name --profile --env-file --project-directory".split(" ")),podValues=new Set("-n --namespace -c --container --context --kubeconfig".split(
" "));function innerCommand(words){let program=findProgram(words);if(program===void 0)return behindUnknown(words);let{name,rest}=program;if(/^(?:docker|podman|nerdctl)$/.
test(name))return inContainer(rest);if(name==="docker-compose")return inService(rest);if(name==="kubectl"||name==="oc"){let exec=subcommand(rest,podValues);return exec?.
name==="exec"?exec.rest.slice(exec.rest.findIndex(({text})=>text==="--")+1):void 0}let start=words.length-rest.length-1;return words[start]?.text===void 0?nonEmpty(
rest):void 0}function inContainer(words){let first=subcommand(words,dockerValues);if(first?.name==="compose")return inService(first.rest);let command=first?.name===
"container"?subcommand(first.rest,dockerValues):first;if(!(command===void 0||!["run","exec"].includes(command.name)))return subcommand(command.rest,runValues)?.
rest}function inService(words){let command=subcommand(words,composeValues);if(!(command===void 0||!["run","exec"].includes(command.name)))return subcommand(command.
rest,runValues)?.rest}function behindUnknown(words){let at=words.findIndex(({text})=>text===void 0);return at===-1?void 0:nonEmpty(words.slice(at+1))}function nonEmpty(words){
return words.length===0?void 0:words}export{dockerValues,runValues,innerCommand};
