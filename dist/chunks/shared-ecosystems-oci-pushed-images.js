import {
  readShell
} from "./shared-unbash.js";
import {
  dockerValues,
  familiarName,
  findProgram,
  hosts,
  parseImageReference,
  readArguments,
  subcommand
} from "./review.js";

// src/ecosystems/oci/pushed-images.ts
var build = {
  // <https://docs.docker.com/reference/cli/docker/buildx/build/>
  values: new Set(
    `--add-host --allow --annotation --attest --build-arg --build-context --builder --cache-from --cache-to
    --cgroup-parent --file -f --iidfile --label --metadata-file --network --no-cache-filter --output -o --platform
    --progress --secret --shm-size --ssh --target --ulimit --provenance --sbom --cpuset-cpus --memory -m`.split(/\s+/)
  ),
  roles: /* @__PURE__ */ new Map([
    ["--tag", "name"],
    ["-t", "name"]
  ])
}, push = {
  values: /* @__PURE__ */ new Set(["--platform", "--authfile", "--creds", "--cert-dir", "--format", "-f", "--digestfile"]),
  roles: /* @__PURE__ */ new Map()
};
function pushedImages(words) {
  let program = findProgram(words);
  if (program === void 0 || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return [];
  let command = subcommand(program.rest, dockerValues), groups = [];
  for (; command !== void 0 && ["image", "buildx", "builder", "imagetools", "manifest"].includes(command.name); )
    groups.push(command.name), command = subcommand(command.rest, /* @__PURE__ */ new Set(["--builder"]));
  if (command === void 0) return [];
  let { name, rest } = command;
  if (name === "push") return namesOf(readArguments(rest, push), "positional");
  return (name === "build" || name === "b" ? rest.some(({ text = "" }) => /^--push(?:=true)?$/.test(text) || /\btype=registry\b|\bpush=true\b/.test(text)) : name === "create" && groups.includes("imagetools")) ? namesOf(readArguments(rest, build), "name") : [];
  function namesOf(found, wanted) {
    return found.flatMap(({ role, value, start }) => {
      if (role !== wanted) return [];
      let word = rest.find((one) => one.start === start);
      return pushedName(value ?? `${word?.around?.before ?? ""}$`) ?? [];
    });
  }
}
function pushedName(reference) {
  let known = /^[^$<]{0,1024}/.exec(reference)?.[0] ?? "", [, name] = /^((?:[^/]{0,255}\/){0,20}[^/:@]{1,255})[:@]/.exec(known) ?? [], image = parseImageReference(known.length === reference.length ? reference : name ?? "");
  if (!(image === void 0 || image.registry === "docker.io" && !image.repository.includes("/")))
    return familiarName(image);
}

// src/hosts/lookup/uploads.ts
function uploadedBy(words) {
  return [...hosts].flatMap(([host, { commands }]) => (commands?.uploads?.(words) ?? []).map((name) => ({ host, name })));
}

// src/extractors/shared/commands/published.ts
var hint = /\b(?:docker|podman|nerdctl|hf|huggingface-cli)\b/;
function publishedByScript(text) {
  return !hint.test(text) || !/\b(?:push|upload|imagetools|registry)/.test(text) ? [] : readShell(text).commands.flatMap(({ words }) => publishedBy(words));
}
function publishedBy(words) {
  return [...pushedImages(words).map((name) => ({ ecosystem: "oci", name })), ...uploadedBy(words)];
}

export {
  pushedName,
  publishedByScript
};
