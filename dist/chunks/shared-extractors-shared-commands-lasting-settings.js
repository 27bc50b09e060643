import {
  fileSettings,
  scriptSettings
} from "./shared-extractors-shared-commands-output.js";
import {
  followedVariables
} from "./shared-syntax-shared-source-text.js";
import {
  readShell
} from "./shared-unbash.js";

// src/extractors/shared/commands/lasting-settings.ts
var telling = /config|\bset\b|\bsources?\b|channel|env\b|rc\b|\.conf\b|profile|\.toml\b/i;
function lastingSettings(script, environment) {
  if (!telling.test(script)) return [];
  let written = (start, end) => script.slice(start, end);
  return readShell(script, environment, followedVariables).commands.flatMap((command) => [
    ...scriptSettings(command, script, written).filter(({ holds }) => holds === "machine" || holds === "next"),
    ...fileSettings(command, script)
  ]);
}

export {
  lastingSettings
};
