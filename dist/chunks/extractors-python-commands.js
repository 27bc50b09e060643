import {
  decodeBody,
  literalParts,
  operands,
  readPython,
  unwrapped
} from "./shared-lezer-lr.js";
import {
  isFailure,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/python-commands/extractor.ts
import { posix } from "node:path";

// src/extractors/python-commands/package-calls.ts
var runtimeEnvironments = ["pip", "pip.packages", "uv", "uv.packages", "conda.dependencies.[].pip"], runtimeEnvironment = (before) => runtimeEnvironments.map((key) => `${before}${key}`), metaflowConda = { command: "conda install", packages: ["packages", "libraries"] }, glueModules = "--additional-python-modules", packageCalls = [
  // Modal, <https://modal.com/docs/reference/modal.Image>; E2B, <https://e2b.dev/docs/template/defining-template>
  { call: ".pip_install", packages: [], isVariadic: !0, indexes: ["index_url", "extra_index_url"] },
  {
    call: ".uv_pip_install",
    packages: ["packages"],
    isVariadic: !0,
    files: ["requirements"],
    indexes: ["index_url", "extra_index_url"]
  },
  { call: ".pip_install_from_requirements", files: [0, "requirements_txt"], indexes: ["index_url", "extra_index_url"] },
  // Kubeflow Pipelines, <https://kubeflow-pipelines.readthedocs.io/en/stable/source/dsl.html>
  { packages: ["packages_to_install"], indexes: ["pip_index_urls"] },
  // Airflow, <https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/python.html>
  ...["PythonVirtualenvOperator", "BranchPythonVirtualenvOperator", "task.virtualenv", "venv_task"].map(
    (call) => ({ call, packages: ["requirements"], text: "words", indexes: ["index_urls"] })
  ),
  // Ray, <https://docs.ray.io/en/latest/ray-core/api/doc/ray.runtime_env.RuntimeEnv.html>
  { packages: runtimeEnvironment("runtime_env."), text: "file" },
  { packages: runtimeEnvironment("ray_actor_options.runtime_env."), text: "file" },
  { call: "RuntimeEnv", packages: runtimeEnvironment(""), text: "file" },
  // Vertex AI, <https://docs.cloud.google.com/python/docs/reference/aiplatform/latest>
  ...["CustomTrainingJob", "CustomJob.from_local_script", "CustomContainerTrainingJob"].map((call) => ({
    call,
    packages: ["requirements"]
  })),
  ...["agent_engines.create", "agent_engines.update", "ReasoningEngine.create"].map((call) => ({
    call,
    packages: ["requirements", "config.requirements"],
    text: "file"
  })),
  // MLflow, <https://mlflow.org/docs/latest/api_reference/python_api/mlflow.pyfunc.html>; Letta and Truss share a name
  { packages: ["extra_pip_requirements"], text: "file" },
  { packages: ["pip_requirements"], text: "file" },
  { packages: ["conda_env.dependencies.[].pip"] },
  // Beam Cloud, <https://docs.beam.cloud/v2/environment/custom-images>; AutoGen's `with_requirements`
  { packages: ["python_packages"], text: "file" },
  { call: ".add_python_packages", packages: [0, "packages"], text: "file" },
  // BentoML, <https://docs.bentoml.com/en/latest/reference/bentoml/bento-build-options.html>
  { call: ".python_packages", isVariadic: !0 },
  { call: "requirements_file", module: "bentoml", files: [0, "file_path"] },
  // Flyte, <https://www.union.ai/docs/v1/flyte/api-reference/flytekit-sdk/packages/flytekit.image_spec>
  {
    call: "ImageSpec",
    packages: ["packages"],
    files: ["requirements"],
    indexes: ["pip_index", "pip_extra_index_url"]
  },
  { call: ".with_pip_packages", isVariadic: !0, indexes: ["index_url", "extra_index_urls"] },
  // ZenML, <https://docs.zenml.io/concepts/containerization>
  { call: "DockerSettings", packages: ["requirements"], text: "file" },
  // Coiled, <https://docs.coiled.io/user_guide/software/manual.html>; Dask, <https://distributed.dask.org/en/stable/plugins.html>
  { call: "create_software_environment", packages: ["pip", "conda.dependencies.[].pip"], text: "file" },
  { call: "PipInstall", packages: [0, "packages"] },
  // Azure Machine Learning, <https://learn.microsoft.com/en-us/python/api/azureml-core/azureml.core.conda_dependencies.condadependencies>
  { packages: ["pip_packages"] },
  { call: ".add_pip_package", packages: [0, "pip_package"] },
  // ClearML, <https://clear.ml/docs/latest/docs/references/sdk/task#taskadd_requirements>
  { call: "Task.add_requirements", packages: [0, "package_name"], version: [1, "package_version"] },
  ...["Task.create", ".add_function_step", "PipelineDecorator.component"].map((call) => ({
    call,
    module: "clearml",
    packages: ["packages"],
    text: "file"
  })),
  // Hugging Face Jobs, <https://huggingface.co/docs/huggingface_hub/guides/jobs>
  ...["run_uv_job", "create_scheduled_uv_job"].map((call) => ({ call, packages: ["dependencies"] })),
  // FastMCP, <https://gofastmcp.com/servers/server>
  { call: "FastMCP", packages: ["dependencies"] },
  { call: "create_function", packages: ["requirements"] },
  // Databricks, <https://docs.databricks.com/aws/en/dev-tools/databricks-utils>, <https://databricks-sdk-py.readthedocs.io/>
  { call: "library.installPyPI", packages: [0, "pypiPackage"], version: [1, "version"], indexes: [2, "repo"] },
  { call: "PythonPyPiLibrary", packages: [0, "package"], indexes: [1, "repo"] },
  { call: ".withDependencies", packages: [], isVariadic: !0 },
  { call: "Environment", module: "databricks", packages: ["dependencies"] },
  // Notebooks of EMR, <https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-jupyterhub-install-kernels-libs.html>
  { call: ".install_pypi_package", packages: [0], indexes: [1] },
  // BigQuery DataFrames, <https://dataframes.bigquery.dev/>
  ...["remote_function", "udf"].map((call) => ({ call, module: "bigframes", packages: ["packages"] })),
  // Lightning, <https://lightning.ai/docs/app/stable/>
  ...["BuildConfig", "CloudBuildConfig"].map((call) => ({
    call,
    module: "lightning",
    packages: ["requirements"]
  })),
  // Metaflow, <https://docs.metaflow.org/api/step-decorators/pypi>, <https://docs.metaflow.org/api/step-decorators/conda>
  ...["pypi", "pypi_base"].map((call) => ({ call, word: `(?<=@)${call}`, packages: ["packages"] })),
  ...["conda", "conda_base"].map((call) => ({ ...metaflowConda, call, word: `(?<=@)${call}` })),
  // fal, <https://docs.fal.ai/serverless/>
  ...["fal.function", "fal.cached"].map((call) => ({ call, module: "fal", packages: ["requirements"] })),
  // AWS Glue, <https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html>
  ...["DefaultArguments", "default_arguments", "Arguments", "script_args", "create_job_kwargs.DefaultArguments"].map(
    (key) => ({ packages: [`${key}.${glueModules}`], text: "commas" })
  ),
  // Images of Prefect and Dask, <https://docs.prefect.io/v3/deploy/infrastructure-examples/docker>
  ...["env", "environment", "job_variables.env"].map((key) => ({
    packages: [`${key}.EXTRA_PIP_PACKAGES`],
    text: "words"
  })),
  // The images of Airflow, <https://airflow.apache.org/docs/docker-stack/entrypoint.html>
  ...["env", "environment", "env_vars"].map((key) => ({
    packages: [`${key}._PIP_ADDITIONAL_REQUIREMENTS`],
    text: "words"
  })),
  // Pyodide, <https://micropip.pyodide.org/en/stable/project/api.html>
  ...["micropip.install", "piplite.install"].map((call) => ({
    call,
    packages: [0, "requirements"],
    indexes: ["index_urls"]
  })),
  // Pants, <https://www.pantsbuild.org/stable/reference/targets/python_requirement>
  { call: "python_requirement", packages: ["requirements"] },
  { call: "python_requirements", files: ["source"] }
], packageNames = [
  // pip-run, <https://github.com/jaraco/pip-run>
  { name: "__requires__", text: "words" },
  // fal, <https://docs.fal.ai/serverless/>
  { name: "requirements", module: "fal" }
], byCall = /* @__PURE__ */ new Map(), byKeyword = /* @__PURE__ */ new Map();
for (let row of packageCalls) {
  let [first = ""] = row.packages ?? [], [table, key] = row.call === void 0 ? [byKeyword, firstKey(first)] : [byCall, row.call.slice(row.call.lastIndexOf(".") + 1)];
  table.set(key, [...table.get(key) ?? [], row]);
}
function firstKey(path) {
  return String(path).split(".")[0] ?? "";
}
function packageCallsOf(name, keywords) {
  return [...byCall.get(name) ?? [], ...[...keywords.keys()].flatMap((key) => byKeyword.get(key) ?? [])];
}
var packageWords = [
  ...packageNames.map(({ name, module }) => module ?? name),
  ...packageCalls.flatMap(
    ({ call, module, word, packages: packages2 = [] }) => call === void 0 ? packages2.map(tellingKey) : [word ?? module ?? longest(call.split("."))]
  )
].filter((word) => word !== "");
function tellingKey(path) {
  let common2 = /* @__PURE__ */ new Set(["dependencies", "packages"]);
  return String(path).split(".").findLast((one2) => one2.length > 5 && !common2.has(one2))?.replace(/^\W+/, "") ?? "";
}
function longest(names2) {
  return names2.reduce((found, name) => name.length > found.length ? name : found, "");
}

// src/extractors/python-commands/calls.ts
var command = (position = 0, keyword) => ({
  type: "command",
  position,
  ...keyword !== void 0 && { keyword }
}), words = (before = "", from = 0) => ({ type: "words", from, before }), list = (before, position = 0, keyword) => ({
  type: "list",
  position,
  before,
  ...keyword !== void 0 && { keyword }
}), byPath = new Map([
  ...["run", "call", "check_call", "check_output", "Popen"].map(
    (name) => [`subprocess.${name}`, command(0, "args")]
  ),
  ["subprocess.getoutput", command(0, "cmd")],
  ["subprocess.getstatusoutput", command(0, "cmd")],
  ["os.system", command(0, "command")],
  ["os.popen", command(0, "cmd")],
  ["os.execv", command(1)],
  ["os.execve", command(1)],
  ["os.execvp", command(1)],
  ["os.execvpe", command(1)],
  ["os.execl", words("", 1)],
  ["os.execlp", words("", 1)],
  ["os.spawnv", command(2)],
  ["os.spawnvp", command(2)],
  ["os.spawnl", words("", 2)],
  ["os.spawnlp", words("", 2)],
  ["asyncio.create_subprocess_shell", command(0, "cmd")],
  ["asyncio.create_subprocess_exec", words()],
  ["asyncio.subprocess.create_subprocess_shell", command(0, "cmd")],
  ["asyncio.subprocess.create_subprocess_exec", words()],
  ["anyio.run_process", command(0, "command")],
  ["anyio.open_process", command(0, "command")],
  ["trio.run_process", command(0, "command")],
  ["invoke.run", command()],
  ["invoke.sudo", command()],
  ["fabric.api.run", command()],
  ["fabric.api.sudo", command()],
  ["fabric.api.local", command()],
  ["conda.cli.python_api.run_command", words("conda")],
  ["conda.cli.main", words("", 0)],
  ["setuptools.command.easy_install.main", list("pip install")],
  ["pexpect.run", command()],
  ["pexpect.spawn", command()],
  ["pty.spawn", command()],
  ["pip.main", list("pip")],
  ["pip._internal.main", list("pip")],
  ["pip._internal.main.main", list("pip")],
  ["pip._internal.cli.main.main", list("pip")]
]), programs = /^(?:sh|plumbum\.cmd)\.([a-z][\w-]*)(?:\.(?:bake|([a-z]\w*)))?$/, byEnd = [
  // IPython, <https://ipython.readthedocs.io/en/stable/api/generated/IPython.core.interactiveshell.html>
  [/^fabric\.(?:[\w.]+\.)?Connection\(\)\.(?:run|sudo|local)$/, command()],
  [/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:system|system_raw|system_piped|getoutput)$/, command()],
  [/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:run_line_magic|run_cell_magic|magic)$/, { type: "magic" }],
  // Nox, <https://nox.thea.codes/en/stable/config.html>
  [/^session\.(?:run|run_always|run_install)$/, words()],
  [/^session\.install$/, words("pip install")],
  [/^session\.conda_install$/, words("conda install")],
  // The installer of extensions of Stable Diffusion web UI, <https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Developing-extensions>
  [/(?:^|\.)run_pip$/, list("pip")],
  // Invoke and Fabric
  [/^(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)$/, command()],
  // Modal, <https://modal.com/docs/reference/modal.Image>
  [/\.micromamba_install$/, words("micromamba install")],
  [/\.run_commands$/, { type: "texts" }],
  // SkyPilot, <https://docs.skypilot.co/en/latest/reference/api.html#sky.Task>
  [/^sky\.Task$/, { type: "keywords", keywords: ["setup", "run"] }],
  // Airflow, <https://airflow.apache.org/docs/apache-airflow-providers-cncf-kubernetes/stable/operators.html>
  [/(?:^|\.)KubernetesPodOperator$/, { type: "joined", keywords: ["cmds", "arguments"] }]
], tasks = [
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.(?:run|run_always|run_install)$/, words()],
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.install$/, words("pip install")],
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.conda_install$/, words("conda install")],
  [/^\s*(?:import|from)[ \t]+(?:invoke|fabric)\b/m, /^\w+\.(?:run|sudo|local)$/, command()]
];
function formOf(path, isValue, content) {
  return byPath.get(path) ?? byEnd.find(([end]) => end.test(path))?.[1] ?? programForm(path) ?? taskForm();
  function taskForm() {
    return isValue ? tasks.find(([library, end]) => end.test(path) && library.test(content))?.[2] : void 0;
  }
}
function programForm(path) {
  let [, program, verb] = programs.exec(path) ?? [];
  return program === void 0 ? void 0 : words([program, verb ?? ""].join(" ").trim());
}
var common = /* @__PURE__ */ new Set(["install", "local", "run_command", "run_process", "open_process"]), names = [...byPath.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)).filter((name) => name.length > 4 && !common.has(name)), tellingWords = [
  "subprocess",
  "pexpect",
  "pty",
  "get_ipython",
  "plumbum",
  "anyio",
  "trio",
  "run_pip",
  "micromamba_install",
  "run_commands",
  "system_raw",
  "run_line_magic",
  "run_cell_magic",
  "sky",
  "KubernetesPodOperator",
  ...names,
  ...packageWords
], telling = new RegExp(`\\b(?:${[...new Set(tellingWords)].join("|")})\\b`), runs = /\b(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)\(|\bsession\.(?:run|install|conda_install)|\bpip\b.{0,40}\bmain\b|(?:import|from)[ \t]+(?:sh|nox|conda|easy_install|invoke|fabric)\b/;
function mayRun(content) {
  return telling.test(content) || runs.test(content);
}

// src/extractors/python-commands/command-text.ts
var unknown = "${__}";
function commandText(parts, at) {
  let segments = [], fixed3 = (text2) => {
    segments.push({ text: text2, from: segments.at(-1)?.to ?? at, to: segments.at(-1)?.to ?? at, lead: void 0 });
  };
  for (let [index, part] of parts.entries())
    if (index > 0 && fixed3(" "), part.type === "fixed") fixed3(part.text);
    else {
      part.pieces.length === 0 && fixed3("''");
      for (let piece of part.pieces) segments.push(part.type === "word" ? quoted(piece) : plain(piece));
    }
  let starts = [], length = 0;
  for (let { text: text2 } of segments)
    starts.push(length), length += text2.length;
  let map = (offset) => {
    let low = 0;
    for (let high = segments.length - 1; low < high; ) {
      let middle = low + high + 1 >> 1;
      (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    let segment = segments[low];
    return segment === void 0 ? at : within(segment, offset - (starts[low] ?? 0));
  };
  return { text: segments.map(({ text: text2 }) => text2).join(""), map };
}
function within({ text: text2, from, to, lead }, offset) {
  return lead !== void 0 ? Math.min(Math.max(from + offset - lead, from), Math.max(to - 1, from)) : offset <= 1 || offset < text2.length - 2 ? from : Math.max(to - 1, from);
}
function plain({ text: text2, from, to, isExact }) {
  return { text: text2 ?? unknown, from, to, lead: isExact ? 0 : void 0 };
}
function quoted({ text: text2, from, to, isExact }) {
  if (text2 === void 0) return { text: `"${unknown}"`, from, to, lead: void 0 };
  let isWhole = isExact && !text2.includes("'");
  return { text: `'${text2.replaceAll("'", String.raw`'\''`)}'`, from, to, lead: isWhole ? 1 : void 0 };
}

// src/extractors/python-commands/argument-path.ts
function argumentsAt(file, call, path) {
  if (typeof path == "number") return present(file.argument(call, void 0, path));
  let [keyword, ...keys] = path.split("."), found = present(file.argument(call, keyword));
  for (let key of keys)
    found = found.flatMap((argument) => key === "[]" ? itemsOf(file, argument) : present(file.entry(argument, key))).slice(0, 500);
  return found;
}
function itemsOf(file, { node, scope }) {
  return file.evaluate(node, scope).constants.flatMap(({ value }) => value.type !== "container" ? [] : file.entries(value).values.map((item) => ({ node: item, scope: value.scope })));
}
function present(argument) {
  return argument === void 0 ? [] : [argument];
}

// src/extractors/python-commands/pieces.ts
var mostPieces = 200, deepest = 40;
function piecesOf(file, source, { node, scope }, depth = 0) {
  let inner = unwrapped(node), unknown2 = { text: void 0, from: inner.from, to: inner.to, isExact: !1 };
  if (depth > deepest) return [unknown2];
  let of = (each) => piecesOf(file, source, { node: each, scope }, depth + 1);
  switch (inner.name) {
    case "String":
      return [literal(source, inner.from, inner.to) ?? unknown2];
    case "ContinuedString":
      return firstPieces(
        operands(inner).slice(0, mostPieces + 1).flatMap(of)
      );
    case "FormatString":
      return formatted(source, inner, of) ?? [unknown2];
    case "BinaryExpression": {
      let [left, right] = operands(inner);
      if (left === void 0 || right === void 0) break;
      let between = source.slice(left.to, right.from);
      if (/^\s*\/(?!\/)/.test(between)) return within2(inner, of(right));
      if (!/^\s*\+/.test(between)) break;
      return firstPieces([...of(left), ...of(right)]);
    }
  }
  let path = inner.name === "CallExpression" ? pathOf(source, inner) : void 0;
  if (path !== void 0) return path.isWhole ? of(path.last) : within2(inner, of(path.last));
  let written = source.slice(inner.from, Math.min(inner.to, inner.from + 40));
  if (/^(?:sys\.)?executable$/.test(written)) return [{ ...unknown2, text: "python3" }];
  let { constants, open } = file.evaluate(inner, scope), [only] = constants;
  return [constants.length === 1 && !open && (only?.value.type === "string" || only?.value.type === "number") && "text" in only.value ? { ...unknown2, text: only.value.text } : unknown2];
}
function firstPieces(pieces) {
  let beyond = pieces[mostPieces];
  return beyond === void 0 ? pieces : [...pieces.slice(0, mostPieces), cutAt(beyond)];
}
function cutAt({ from, to }) {
  return { text: void 0, from, to, isExact: !1, isCut: !0 };
}
function within2({ from }, last) {
  let folder = { from, to: from, isExact: !1 };
  return [{ ...folder, text: void 0 }, { ...folder, text: "/" }, ...last];
}
function pathOf(source, node) {
  let [callee, list2] = operands(node), parts = list2 === void 0 ? [] : operands(list2), last = parts.at(-1);
  if (callee === void 0 || last === void 0) return;
  let name = source.slice(callee.from, Math.min(callee.to, callee.from + 60));
  return /^(?:str|(?:os\.)?fspath|(?:shutil\.)?which)$/.test(name) ? { last: parts[0] ?? last, isWhole: !0 } : /^(?:pathlib\.)?(?:Pure)?Path$/.test(name) ? { last, isWhole: parts.length === 1 } : /(?:^|\.)(?:path\.join|joinpath)$/.test(name) ? { last, isWhole: !1 } : void 0;
}
function literalAt(source, known) {
  let written = literal(source, known.from, known.to);
  return written?.text === known.text ? written : { ...known, isExact: !1 };
}
function literal(source, from, to) {
  let written = source.slice(from, to), parts = literalParts(written);
  if (parts === void 0) return;
  let text2 = decodeBody(parts.body, parts.prefix), start = to - parts.quote - parts.body.length;
  return { text: text2, from: start, to: to - parts.quote, isExact: text2 === parts.body };
}
function formatted(source, node, of) {
  let parts = literalParts(source.slice(node.from, node.to));
  if (parts === void 0) return;
  let pieces = [], plain2 = (from, to) => {
    if (from >= to) return;
    let written = source.slice(from, to), text2 = decodeBody(written, parts.prefix).replaceAll("{{", "{").replaceAll("}}", "}");
    pieces.push({ text: text2, from, to, isExact: text2 === written });
  }, at = node.to - parts.quote - parts.body.length;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== "FormatReplacement") continue;
    plain2(at, child.from);
    let { from, to } = child, [inner, ...more] = operands(child), texts = (inner === void 0 || more.length > 0 ? [] : of(inner)).map(({ text: text3 }) => text3), text2 = texts.length > 0 && texts.every((each) => each !== void 0) ? texts.join("") : void 0;
    if (pieces.push({ text: text2, from, to, isExact: !1 }), at = to, pieces.length > mostPieces) return firstPieces(pieces);
  }
  return plain2(at, node.to - parts.quote), pieces;
}

// src/extractors/python-commands/words.ts
var mostWords = 500, deepest2 = 20, mostAlternatives = 32;
function commandParts(file, source, argument) {
  let words2 = listed(file, source, argument, 0);
  return words2 === void 0 ? [{ type: "text", pieces: piecesOf(file, source, argument) }] : interpreted(words2);
}
function interpreted(words2) {
  let [first, second, ...rest] = words2;
  if (first?.type !== "word" || second?.type !== "word") return words2;
  let [piece, ...more] = first.pieces;
  return piece?.text !== void 0 || piece === void 0 || more.length > 0 || second.pieces[0]?.text !== "-m" ? words2 : [{ ...first, pieces: [{ ...piece, text: "python3" }] }, second, ...rest];
}
function wordParts(file, source, argument) {
  return listed(file, source, argument, 0) ?? wordsOf(file, source, argument);
}
function listParts(file, source, argument) {
  return listed(file, source, argument, 0);
}
function wordsOf(file, source, { node, scope }) {
  let pieces = piecesOf(file, source, { node, scope });
  if (pieces.some(({ text: text2 }) => text2 !== void 0)) return [{ type: "word", pieces }];
  let texts = file.evaluate(node, scope).constants.flatMap(({ value, from, to }) => value.type === "string" ? [literalAt(source, { text: value.text, from, to })] : []);
  return texts.length === 0 || texts.length > mostAlternatives ? [{ type: "word", pieces }] : texts.map((piece) => ({ type: "word", pieces: [piece] }));
}
function listed(file, source, { node, scope }, depth) {
  if (depth > deepest2) return;
  let inner = unwrapped(node), of = (each) => listed(file, source, { node: each, scope }, depth + 1);
  switch (inner.name) {
    case "ArrayExpression":
    case "TupleExpression":
    case "SetExpression":
      return firstWords([
        ...items(inner).slice(0, mostWords + 1).flatMap(({ node: item, isSpread }) => (isSpread ? of(item) : void 0) ?? wordsOf(file, source, { node: item, scope })),
        ...added(file, source, inner, depth)
      ]);
    case "BinaryExpression": {
      let [left, right] = operands(inner);
      if (left === void 0 || right === void 0 || !/^\s*\+/.test(source.slice(left.to, right.from)))
        return;
      let [first, second] = [of(left), of(right)];
      if (first === void 0 && second === void 0) return;
      let open = (each) => [{ type: "word", pieces: [unknownAt(each)] }];
      return firstWords([...first ?? open(left), ...second ?? open(right)]);
    }
    case "CallExpression":
      return split(file, source, { node: inner, scope });
    case "VariableName":
    case "MemberExpression":
      return alternative(file, source, { node: inner, scope }, depth);
    case "ConditionalExpression":
      return alternative(file, source, { node: inner, scope }, depth);
    default:
      return;
  }
}
function firstWords(words2) {
  let beyond = words2[mostWords];
  if (beyond === void 0) return words2;
  let [piece] = beyond.type === "fixed" ? [] : beyond.pieces;
  return [
    ...words2.slice(0, mostWords),
    ...piece === void 0 ? [] : [{ type: "word", pieces: [cutAt(piece)] }]
  ];
}
function alternative(file, source, { node, scope }, depth) {
  let { constants, open } = file.evaluate(node, scope), lists = constants.flatMap(({ value }) => value.type === "container" ? [value] : []), [first] = lists;
  if (open || first === void 0 || lists.length < constants.length) return;
  let words2 = [first, ...lists.slice(1).filter((list2) => list2.node.parent?.name === "UpdateStatement")].map((list2) => listed(file, source, { node: list2.node, scope: list2.scope }, depth + 1));
  return words2.some((each) => each === void 0) ? void 0 : firstWords(words2.flatMap((each) => each ?? []));
}
function added(file, source, list2, depth) {
  return file.additions().at(list2.from).slice(0, mostWords + 1).flatMap(({ adds, value, scope, key }) => {
    if (key !== void 0) return [];
    let argument = { node: value, scope };
    return (adds === "elements" ? listed(file, source, argument, depth + 1) : void 0) ?? wordsOf(file, source, argument);
  });
}
function split(file, source, { node, scope }) {
  let callee = node.firstChild, given2 = node.lastChild === null ? [] : operands(node.lastChild);
  if (callee?.name !== "MemberExpression") return;
  let base = callee.firstChild;
  if (base === null || source.slice(callee.to - 6, callee.to) !== ".split") return;
  let [argument] = given2, text2 = source.slice(base.from, base.to) === "shlex" ? argument : given2.length === 0 ? base : void 0;
  return text2 && [{ type: "text", pieces: piecesOf(file, source, { node: text2, scope }) }];
}
function unknownAt({ from, to }) {
  return { text: void 0, from, to, isExact: !1 };
}
function items(node) {
  let found = [], all = operands(node);
  for (let each of all) found.push({ node: each, isSpread: each.prevSibling?.name === "*" });
  return found;
}

// src/extractors/python-commands/package-lists.ts
var mostItems = 500;
function packageCommands(file, source, call, path) {
  return packageCallsOf(call.name, call.keywords).filter((row) => fits(row, source, call, path)).flatMap((row) => {
    let found = [...packages(file, source, call, row), ...files(file, source, call, row)];
    return found.length === 0 ? [] : [[fixed(row.command ?? "pip install"), ...found, ...indexes(file, source, call, row)]];
  });
}
function namedPackages(file, source) {
  return packageNames.flatMap(({ name, module, text: text2 }) => !source.includes(name) || module !== void 0 && !imports(source, module) ? [] : (module === void 0 ? [file.module] : classesOf(file)).flatMap((scope) => scope.bindings.get(name) ?? []).flatMap(({ source: value }) => {
    if (value.type !== "value" || value.unpack.length > 0) return [];
    let parts = listParts(file, source, value) ?? textParts(file, source, value, text2);
    return parts.length === 0 ? [] : [[fixed("pip install"), ...parts]];
  }));
}
function classesOf(file) {
  return [...file.module.bindings.values()].flatMap(
    (bindings) => bindings.flatMap(
      ({ source }) => source.type === "definition" && source.scope.kind === "class" && source.scope.bases.length > 0 ? [source.scope] : []
    )
  );
}
function filesOf(parts) {
  return parts.flatMap((part, at) => {
    let before = parts[at - 1];
    if (part.type === "fixed" || before?.type !== "fixed" || before.text !== "-r") return [];
    let texts = part.pieces.map(({ text: text2 }) => text2);
    return texts.every((text2) => text2 !== void 0) ? [texts.join("")] : [];
  });
}
function fits({ call: names2, module }, source, call, path) {
  if (module !== void 0 && !path.startsWith(`${module}.`) && !imports(source, module)) return !1;
  if (names2 === void 0) return !0;
  if (names2.startsWith(".")) return source.slice(call.callee.to - names2.length, call.callee.to) === names2;
  let written = source.slice(Math.max(call.callee.to - names2.length - 1, call.node.from), call.callee.to);
  return [`.${path}`, `.${written.replace(/^[@.\s]/, "")}`].some((full) => full.endsWith(`.${names2}`));
}
function imports(source, module) {
  return new RegExp(`^[ \\t]{0,20}(?:from|import)[ \\t]{1,4}${module}\\b`, "m").test(source);
}
function packages(file, source, call, row) {
  let { scope } = call, variadic = row.isVariadic === !0 ? [...call.positional, ...call.stars] : [], given2 = (row.packages ?? []).flatMap((path) => argumentsAt(file, call, path)), version = row.version?.flatMap((path) => argumentsAt(file, call, path))[0];
  return [...variadic.map((node) => ({ node, scope })), ...given2].flatMap((argument) => {
    if (isNone(source, argument)) return [];
    let pairs = pairsOf(file, source, argument);
    return pairs !== void 0 ? pairs : version !== void 0 && !isNone(source, version) ? [pair(file, source, argument, version)] : listParts(file, source, argument) ?? textParts(file, source, argument, row.text);
  });
}
function textParts(file, source, argument, text2) {
  if (text2 === void 0) return wordParts(file, source, argument);
  let pieces = piecesOf(file, source, argument);
  if (!pieces.some((piece) => piece.text !== void 0)) return text2 === "file" ? [] : [{ type: "word", pieces }];
  if (text2 === "file") return [fixed("-r"), { type: "word", pieces }];
  let [only, ...more] = pieces;
  return only === void 0 || more.length > 0 ? [{ type: text2 === "words" ? "text" : "word", pieces }] : cut(only, text2 === "commas" ? /[^\s,]+/g : /\S+/g);
}
function cut(piece, words2) {
  let all = [...(piece.text ?? "").matchAll(words2)], beyond = all.length > mostItems ? [{ type: "word", pieces: [cutAt(piece)] }] : [];
  return [...all.slice(0, mostItems).map(({ index, 0: text2 }) => {
    let from = piece.from + index;
    return {
      type: "word",
      pieces: [piece.isExact ? { ...piece, text: text2, from, to: from + text2.length } : { ...piece, text: text2 }]
    };
  }), ...beyond];
}
function pairsOf(file, source, argument) {
  let { constants } = file.evaluate(argument.node, argument.scope), parts = [], beyond = (nodes) => {
    let first = nodes[mostItems];
    first !== void 0 && parts.push({ type: "word", pieces: [cutAt(first)] });
  }, isMapping = !1;
  for (let { value } of constants) {
    if (value.type !== "container") continue;
    let { byKey, keys, values } = file.entries(value), of = (node) => ({ node, scope: value.scope });
    if (byKey !== void 0 && keys.length > 0) {
      if (isMapping = !0, byKey.has("packages")) continue;
      for (let [at, key] of keys.slice(0, mostItems).entries()) {
        let version = values[at];
        version !== void 0 && parts.push(pair(file, source, of(key), of(version)));
      }
      beyond(keys);
    } else if (byKey === void 0) {
      for (let item of values.slice(0, mostItems)) {
        let [name, version] = [file.entry(of(item), "name"), file.entry(of(item), "version")];
        name !== void 0 && (isMapping = !0, parts.push(version === void 0 ? one(file, source, name) : pair(file, source, name, version)));
      }
      isMapping && beyond(values);
    }
  }
  return isMapping ? parts : void 0;
}
function one(file, source, name) {
  return { type: "word", pieces: piecesOf(file, source, name) };
}
function pair(file, source, name, version) {
  let [first, second] = [piecesOf(file, source, name), piecesOf(file, source, version)], at = first.at(-1), text2 = second.map((piece) => piece.text ?? "?").join("");
  if (at === void 0 || /^(?:latest|\*)?$/.test(text2) || isNone(source, version))
    return { type: "word", pieces: first };
  let isRange = /^\s*(?:[<>=!~]|@)/.test(text2), joint = { text: "==", from: at.to, to: at.to, isExact: !1 };
  return { type: "word", pieces: [...first, ...isRange ? [] : [joint], ...second] };
}
function files(file, source, call, row) {
  return (row.files ?? []).flatMap((path) => argumentsAt(file, call, path)).filter((argument) => !isNone(source, argument)).flatMap((argument) => wordParts(file, source, argument).flatMap((part) => [fixed("-r"), part]));
}
function indexes(file, source, call, row) {
  return (row.indexes ?? []).flatMap(
    (path) => argumentsAt(file, call, path).filter((argument) => !isNone(source, argument)).flatMap((argument) => wordParts(file, source, argument)).flatMap((part, at) => [
      fixed(at > 0 || String(path).includes("extra") ? "--extra-index-url" : "--index-url"),
      part
    ])
  );
}
function isNone(source, { node }) {
  return source.slice(node.from, Math.min(node.to, node.from + 5)) === "None";
}
function fixed(text2) {
  return { type: "fixed", text: text2 };
}

// src/extractors/python-commands/extractor.ts
var nothing = { components: [], gaps: [] }, mostCommands = 1e3, extractor = {
  files: ["**/*.py", "**/*.pyw", "**/BUILD{,.pants}"],
  languages: ["python"],
  mayMatter: mayRun,
  extract(input) {
    let { content } = input, file = readPython(content);
    if (isFailure(file)) return nothing;
    let found = [
      ...file.calls.flatMap((call) => commandsOf(file, content, call)),
      ...namedPackages(file, content).map((parts) => command2(parts, 0, ""))
    ], beyond = found[mostCommands], reason = `only the first ${mostCommands} of its commands are read`;
    return {
      components: [],
      gaps: [
        ...found.slice(0, mostCommands).flatMap(({ cut: cut2 }) => cut2 === void 0 ? [] : [cutOff(input, cut2)]),
        ...beyond === void 0 ? [] : [unreadable(input, beyond.embedded.map(0), beyond.embedded.map(0), reason, "limit-exceeded")]
      ],
      embedded: found.slice(0, mostCommands).map(({ embedded }) => embedded),
      wantsAs: listsAt(
        input.path,
        found.flatMap(({ lists }) => lists)
      )
    };
  }
};
function listsAt(path, lists) {
  let paths = lists.filter((list2) => !/^[/~]|:\/\//.test(list2)).flatMap((list2) => [posix.join(posix.dirname(path), list2), posix.normalize(list2)]).filter((list2) => !/^\.{1,2}(?:\/|$)/.test(list2));
  return [...new Set(paths)].map((list2) => ({ path: list2, format: "pip-requirements" }));
}
function cutOff(input, { from, to }) {
  return unreadable(input, from, to, "the command has too many parts, and was not read from here on", "limit-exceeded");
}
function commandsOf(file, content, call) {
  let { path, root } = file.path(call), form = formOf(path, root === "value", content);
  return [
    ...form === void 0 ? [] : given(file, content, call, form),
    ...packageCommands(file, content, call, path)
  ].map((parts) => command2(parts, call.node.from, slotOf(call)));
}
function command2(parts, at, slot) {
  return {
    embedded: { language: "shell", ...commandText(parts, at), ...slot !== "" && { slot } },
    cut: parts.flatMap((part) => part.type === "fixed" ? [] : part.pieces).find(({ isCut }) => isCut),
    lists: filesOf(parts)
  };
}
function given(file, content, call, form) {
  let { positional, scope } = call, at = (index) => file.argument(call, void 0, index);
  switch (form.type) {
    case "command": {
      let argument = file.argument(call, form.keyword, form.position);
      return argument === void 0 ? [] : [commandParts(file, content, argument)];
    }
    case "list": {
      let argument = file.argument(call, form.keyword, form.position);
      return argument === void 0 ? [] : [[fixed2(form.before), ...commandParts(file, content, argument)]];
    }
    case "keywords":
      return form.keywords.flatMap((keyword) => {
        let argument = file.argument(call, keyword);
        return argument === void 0 ? [] : [commandParts(file, content, argument)];
      });
    case "joined": {
      let [program, words2] = form.keywords.map((keyword, position) => file.argument(call, keyword, position));
      return program === void 0 || words2 === void 0 ? [] : [[...commandParts(file, content, program), ...wordParts(file, content, words2)]];
    }
    case "words": {
      let parts = [...positional.slice(form.from), ...call.stars].flatMap((node) => wordParts(file, content, { node, scope }));
      return parts.length === 0 ? [] : [form.before === "" ? parts : [fixed2(form.before), ...parts]];
    }
    case "texts":
      return positional.flatMap((node) => wordParts(file, content, { node, scope }).map((part) => [part.type === "word" ? { ...part, type: "text" } : part]));
    case "magic": {
      let parts = [at(0), at(1), at(2)].flatMap(
        (argument) => argument === void 0 ? [] : [piecesOf(file, content, argument)]
      );
      return magic((parts[0] ?? []).map((piece) => piece.text ?? "").join(""), parts);
    }
  }
}
function magic(line, parts) {
  let [name = ""] = line.trim().replace(/^%+/, "").split(/\s/);
  if (/^(?:pip|conda|mamba|micromamba|uv)$/.test(name)) return [parts.map(text)];
  let last = parts.slice(1).at(-1);
  return /^(?:system|sx|!|bash|sh|script)$/.test(name) && last !== void 0 ? [[text(last)]] : [];
}
function text(pieces) {
  return { type: "text", pieces };
}
function fixed2(words2) {
  return { type: "fixed", text: words2 };
}
function slotOf({ scope }) {
  let names2 = [];
  for (let each = scope; each !== void 0 && names2.length < 8; each = each.parent)
    each.name !== "" && names2.unshift(each.name);
  return names2.join(".");
}
export {
  extractor
};
