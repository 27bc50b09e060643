
// src/core/release.ts
var form = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(?=$|\.)/;
function readRelease(version2) {
  let [, major, minor] = form.exec(version2) ?? [];
  return major === void 0 || minor === void 0 ? void 0 : { major: Number(major), minor: Number(minor) };
}
function compareReleases(one, other) {
  return one.major - other.major || one.minor - other.minor;
}

// src/core/version.ts
var version = "0.1.0", release = readRelease("0.1.0");

// src/core/project.ts
var homepage = "https://github.com/weighbridge/weighbridge";
function ruleUrl(ruleId) {
  return `${homepage}/blob/main/docs/rules.md#${ruleId}`;
}
var policyPath = ".github/weighbridge.yml", gateFolder = ".github/", actionRepository = "weighbridge/weighbridge", checkName = "weighbridge", starterName = "weighbridge-start", commandsName = "weighbridge-commands", boxLabel = "Run this review again";

// src/cli/catalogue.ts
var policyRoot = {
  type: "string",
  value: "DIR",
  about: "folder of checkouts, DIR/OWNER/REPOSITORY, of extended policies (default: GitHub, with GITHUB_TOKEN)"
}, commands = [
  {
    name: "review",
    about: "review the changes of a range of commits",
    positionals: ["[<base>..<head>]"],
    options: {
      staged: { type: "boolean", about: "review what is staged, compared with HEAD, under the policy of HEAD" },
      worktree: {
        type: "boolean",
        about: "review the work tree with untracked files, but for ignored ones, compared with HEAD"
      },
      repo: { type: "string", value: "DIR", about: "the repository (default: this folder)" },
      policy: { type: "string", value: "FILE", about: `a policy file instead of ${policyPath} of the base side` },
      "policy-root": policyRoot,
      osv: {
        type: "string",
        value: "SOURCE",
        about: "source of advisories: api, api:URL, database:PATH, scanner or scanner:PATH (default: api)"
      },
      facts: {
        type: "string",
        value: "SOURCE",
        about: "source of metadata of packages and models (age, licence, current name): api, api:URL or off (default: api)"
      },
      offline: { type: "boolean", about: "never use the network" },
      format: { type: "string", value: "FORMAT", about: "text, markdown, json or sarif (default: text)" },
      output: { type: "string", value: "FILE", about: "write the report to a file, and print the verdict" },
      waivers: { type: "boolean", about: "print one block of waivers for all findings, to paste into the policy" },
      verbose: { type: "boolean", about: "print everything: advisories with summaries, all changes, all queries" },
      color: { type: "string", value: "WHEN", about: "auto, always or never (default: auto; NO_COLOR, FORCE_COLOR)" },
      quiet: { type: "boolean", about: "print no status line and no hints, and no report where all is well" },
      "no-progress": { type: "boolean", about: "print no status line while the review runs" },
      deadline: {
        type: "string",
        value: "SECONDS",
        about: "time limit, after which the review is incomplete (default: 600)"
      }
    },
    load: async () => (await import("./review.js")).execute
  },
  {
    name: "init",
    about: "write the workflow and a first policy into a repository",
    positionals: [],
    options: {
      setup: {
        type: "string",
        value: "SETUP",
        about: "private, public or organization; explains each if omitted"
      },
      repo: { type: "string", value: "DIR", about: "the repository (default: this folder)" },
      pin: { type: "string", value: "COMMIT", about: "the commit of the action (default: that of this program)" },
      commands: {
        type: "boolean",
        about: "also write the workflow that takes commands from comments on pull requests"
      },
      "dry-run": { type: "boolean", about: "print the files and write nothing" }
    },
    load: async () => (await import("./cli-commands-init.js")).execute
  },
  {
    name: "doctor",
    about: "check whether the review of a GitHub repository works, is required and can be forged",
    positionals: [],
    options: {
      repo: {
        type: "string",
        value: "OWNER/NAME",
        about: "the repository; GITHUB_TOKEN holds a token that may read it"
      },
      "api-url": {
        type: "string",
        value: "URL",
        about: "the API (default: GITHUB_API_URL, else https://api.github.com)"
      }
    },
    load: async () => (await import("./cli-commands-doctor.js")).execute
  },
  {
    name: "policy check",
    about: "list every problem of a policy file",
    positionals: [`[FILE (default: ${policyPath})]`],
    options: { "policy-root": policyRoot },
    load: async () => (await import("./cli-commands-policy-check.js")).execute
  },
  {
    name: "policy show",
    about: "print the policy combined with those it extends, and where each value is set",
    positionals: [`[FILE (default: ${policyPath})]`],
    options: { "policy-root": policyRoot },
    load: async () => (await import("./cli-commands-policy-show.js")).execute
  },
  {
    name: "explain",
    about: "tell what a rule, a finding or a gap is, why it matters, how to fix it and how to waive it",
    positionals: ["RULE|FINDING|GAP"],
    options: {
      report: {
        type: "string",
        value: "FILE",
        about: "the JSON report that the finding is in: review --format json --output FILE"
      }
    },
    load: async () => (await import("./cli-commands-explain.js")).execute
  },
  {
    name: "osv fetch",
    about: "download OSV's exports for review --osv database:DIR",
    positionals: ["DIR"],
    options: {
      ecosystem: {
        type: "string",
        value: "LIST",
        about: "comma-separated, as OSV spells them (default: all supported)"
      },
      url: { type: "string", value: "URL", about: "a mirror of the exports" }
    },
    load: async () => (await import("./cli-commands-osv-fetch.js")).execute
  },
  {
    name: "demo",
    about: "review a bad pull request that it creates",
    positionals: [],
    options: {},
    load: async () => (await import("./cli-commands-demo.js")).execute
  }
];

export {
  homepage,
  ruleUrl,
  policyPath,
  gateFolder,
  actionRepository,
  checkName,
  starterName,
  commandsName,
  boxLabel,
  readRelease,
  compareReleases,
  version,
  release,
  commands
};
