import {
  compareReleases,
  gateFolder,
  policyPath,
  readRelease,
  release,
  version
} from "./cli.js";

// src/core/failure.ts
function isFailure(answer) {
  return typeof answer == "object" && answer !== null && "reason" in answer;
}
function messageOf(error) {
  let { message } = Object(error);
  return typeof message == "string" ? message : typeof error == "object" && error !== null ? "unknown error" : String(error);
}

// src/core/review.ts
function exitCode(review2) {
  return review2.policy.enforcement === "observe" ? 0 : review2.verdict === "block" ? 1 : review2.verdict === "incomplete" ? 2 : 0;
}

// node_modules/valibot/dist/index.mjs
var store$4, DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  return !config$1 && !store$4 ? DEFAULT_CONFIG : {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference4, lang) {
  return store$1?.get(reference4)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  let type = typeof input;
  return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null" : type;
}
function _addIssue(context, label, dataset, config$1, other2) {
  let input = other2 && "input" in other2 ? other2.input : dataset.value, expected = other2?.expected ?? context.expects ?? null, received = other2?.received ?? /* @__PURE__ */ _stringify(input), issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other2?.path,
    issues: other2?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  }, isSchema = context.kind === "schema", message$1 = other2?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1), isSchema && (dataset.typed = !1), dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key3) {
  return Object.prototype.hasOwnProperty.call(object$1, key3) && key3 !== "__proto__" && key3 !== "prototype" && key3 !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  let list2 = [...new Set(values$1)];
  return list2.length > 1 ? `(${list2.join(` ${separator} `)})` : list2[0] ?? "never";
}
function _standardSchema(schema3) {
  return schema3["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema3["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  }, schema3;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key3 = "";
    for (let item of issue.path) if (typeof item.key == "string" || typeof item.key == "number") key3 ? key3 += `.${item.key}` : key3 += item.key;
    else return null;
    return key3;
  }
  return null;
}
var ValiError = class extends Error {
  /**
  * Creates a Valibot error with useful information.
  *
  * @param issues The error issues.
  */
  constructor(issues) {
    super(issues[0].message), this.name = "ValiError", this.issues = issues;
  }
};
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
var ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
// @__NO_SIDE_EFFECTS__
function check(requirement3, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: !1,
    expects: null,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function description(description_) {
  return {
    kind: "metadata",
    type: "description",
    reference: description,
    description: description_
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "integer", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: !1,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "timestamp", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement3, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: !1,
    expects: `<=${requirement3}`,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement3, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: !1,
    expects: `<=${requirement3 instanceof Date ? requirement3.toJSON() : /* @__PURE__ */ _stringify(requirement3)}`,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement3, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: !1,
    expects: `>=${requirement3}`,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement3, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: !1,
    expects: `>=${requirement3 instanceof Date ? requirement3.toJSON() : /* @__PURE__ */ _stringify(requirement3)}`,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) }), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement3, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: !1,
    expects: `${requirement3}`,
    requirement: requirement3,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: !1,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "safe integer", dataset, config$1), dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: !1,
    operation,
    "~run"(dataset) {
      return dataset.value = this.operation(dataset.value), dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: !0 };
// @__NO_SIDE_EFFECTS__
function getFallback(schema3, dataset, config$1) {
  return typeof schema3.fallback == "function" ? schema3.fallback(dataset, config$1) : schema3.fallback;
}
// @__NO_SIDE_EFFECTS__
function fallback(schema3, fallback$1) {
  return _standardSchema({
    ...schema3,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
      let outputDataset = schema3["~run"](dataset, config$1);
      return outputDataset.issues ? {
        typed: !0,
        value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
      } : outputDataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema3, dataset, config$1) {
  return typeof schema3.default == "function" ? schema3.default(dataset, config$1) : schema3.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema3, input) {
  return !schema3["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: !1,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      let input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = !0, dataset.value = [];
        for (let key3 = 0; key3 < input.length; key3++) {
          let value$1 = input[key3], itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            let pathItem = {
              type: "array",
              origin: "value",
              input,
              key: key3,
              value: value$1
            };
            for (let issue of itemDataset.issues)
              issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
            if (dataset.issues || (dataset.issues = itemDataset.issues), config$1.abortEarly) {
              dataset.typed = !1;
              break;
            }
          }
          itemDataset.typed || (dataset.typed = !1), dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
      return typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function custom(check$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "custom",
    reference: custom,
    expects: "unknown",
    async: !1,
    check: check$1,
    message: message$1,
    "~run"(dataset, config$1) {
      return this.check(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: !1,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      return /* @__PURE__ */ _isSameValueZero(dataset.value, this.literal) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return dataset.value === null && (this.default !== void 0 && (dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1)), dataset.value === null) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return (dataset.value === null || dataset.value === void 0) && (this.default !== void 0 && (dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1)), dataset.value === null || dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
      return typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: !1,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      let input = dataset.value;
      if (input && typeof input == "object") {
        dataset.typed = !0, dataset.value = {};
        for (let key3 in this.entries) {
          let valueSchema = this.entries[key3];
          if (key3 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            let value$1 = key3 in input ? input[key3] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              let pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key3,
                value: value$1
              };
              for (let issue of valueDataset.issues)
                issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
              if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
                dataset.typed = !1;
                break;
              }
            }
            valueDataset.typed || (dataset.typed = !1), dataset.value[key3] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key3] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
            input: void 0,
            expected: `"${key3}"`,
            path: [{
              type: "object",
              origin: "key",
              input,
              key: key3,
              value: input[key3]
            }]
          }), config$1.abortEarly))
            break;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: !1,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return dataset.value === void 0 && (this.default !== void 0 && (dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1)), dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options13, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options13.map(_stringify), "|"),
    async: !1,
    options: options13,
    message: message$1,
    "~run"(dataset, config$1) {
      return this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key3, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: !1,
    key: key3,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      let input = dataset.value;
      if (input && typeof input == "object") {
        dataset.typed = !0, dataset.value = {};
        for (let entryKey2 in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey2)) {
          let entryValue = input[entryKey2], keyDataset = this.key["~run"]({ value: entryKey2 }, config$1);
          if (keyDataset.issues) {
            let pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey2,
              value: entryValue
            };
            for (let issue of keyDataset.issues)
              issue.path = [pathItem], dataset.issues?.push(issue);
            if (dataset.issues || (dataset.issues = keyDataset.issues), config$1.abortEarly) {
              dataset.typed = !1;
              break;
            }
          }
          let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            let pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey2,
              value: entryValue
            };
            for (let issue of valueDataset.issues)
              issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
            if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
              dataset.typed = !1;
              break;
            }
          }
          (!keyDataset.typed || !valueDataset.typed) && (dataset.typed = !1), keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: !1,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      let input = dataset.value;
      if (input && typeof input == "object") {
        dataset.typed = !0, dataset.value = {};
        for (let key3 in this.entries) {
          let valueSchema = this.entries[key3];
          if (key3 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            let value$1 = key3 in input ? input[key3] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              let pathItem = {
                type: "object",
                origin: "value",
                input,
                key: key3,
                value: value$1
              };
              for (let issue of valueDataset.issues)
                issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], dataset.issues?.push(issue);
              if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
                dataset.typed = !1;
                break;
              }
            }
            valueDataset.typed || (dataset.typed = !1), dataset.value[key3] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key3] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
            input: void 0,
            expected: `"${key3}"`,
            path: [{
              type: "object",
              origin: "key",
              input,
              key: key3,
              value: input[key3]
            }]
          }), config$1.abortEarly))
            break;
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (let key3 in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key3)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key3,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key: key3,
                value: input[key3]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: !1,
    message: message$1,
    "~run"(dataset, config$1) {
      return typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options13, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options13.map((option) => option.expects), "|"),
    async: !1,
    options: options13,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset, typedDatasets, untypedDatasets;
      for (let schema3 of this.options) {
        let optionDataset = schema3["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) }), dataset.typed = !0;
      } else {
        if (untypedDatasets?.length === 1) return untypedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: !1,
    "~run"(dataset) {
      return dataset.typed = !0, dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key3, options13, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: !1,
    key: key3,
    options: options13,
    message: message$1,
    "~run"(dataset, config$1) {
      let input = dataset.value;
      if (input && typeof input == "object") {
        let outputDataset, maxDiscriminatorPriority = 0, invalidDiscriminatorKey = this.key, expectedDiscriminators = [], parseOptions = (variant$1, allKeys) => {
          for (let schema3 of variant$1.options) {
            if (schema3.type === "variant") parseOptions(schema3, new Set(allKeys).add(schema3.key));
            else {
              let keysAreValid = !0, currentPriority = 0;
              for (let currentKey of allKeys) {
                let discriminatorSchema = schema3.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: !1,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = !1, invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input)) && (maxDiscriminatorPriority = currentPriority, invalidDiscriminatorKey = currentKey, expectedDiscriminators = []), invalidDiscriminatorKey === currentKey && expectedDiscriminators.push(schema3.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                let optionDataset = schema3["~run"]({ value: input }, config$1);
                (!outputDataset || !outputDataset.typed && optionDataset.typed) && (outputDataset = optionDataset);
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        if (parseOptions(this, /* @__PURE__ */ new Set([this.key])), outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
function parse(schema3, input, config$1) {
  let dataset = schema3["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  if (dataset.issues) throw new ValiError(dataset.issues);
  return dataset.value;
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (let item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = !1;
          break;
        }
        (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) && (dataset = item["~run"](dataset, config$1));
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema3, input, config$1) {
  let dataset = schema3["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/core/library.ts
import { createRequire } from "node:module";
var library = (name3) => createRequire(import.meta.url)(`./${name3}.cjs`);

// src/core/once.ts
function once(make) {
  let made2;
  return () => (made2 ??= { value: make() }).value;
}

// src/rules/package-licence/expression.ts
var parser = once(() => library("spdx-expression-parse")), maxLength2 = 1e3;
function readExpression(text3) {
  if (!(text3.length > maxLength2))
    try {
      return parser()(text3);
    } catch {
      return;
    }
}
function isLicence(text3) {
  let read8 = readExpression(text3);
  return read8 !== void 0 && "license" in read8;
}
function unmet(expression, permits) {
  if ("license" in expression) {
    let name3 = nameOf(expression);
    return permits(name3) ? [] : [name3];
  }
  let left = unmet(expression.left, permits), right = unmet(expression.right, permits);
  return expression.conjunction === "or" && (left.length === 0 || right.length === 0) ? [] : [.../* @__PURE__ */ new Set([...left, ...right])];
}
function nameOf({ license, plus, exception }) {
  let name3 = /^(?:[AL]?GPL|GFDL)-[\d.]+$/.test(license) ? `${license}-${plus === !0 ? "or-later" : "only"}` : `${license}${plus === !0 ? "+" : ""}`;
  return exception === void 0 ? name3 : `${name3} WITH ${exception}`;
}

// src/rules/package-licence/options.ts
function licences(about) {
  return optional(pipe(array(string()), description(about)), []);
}
function effect(about) {
  return pipe(picklist(["block", "warn", "note", "off"]), description(about));
}
var entries = strictObject({
  allow: licences("Allowed SPDX licences; empty allows every licence that is not denied"),
  deny: licences("Denied SPDX licences"),
  unknown: optional(effect("Level when the licence is unknown (capped at the level of the rule)"), "note"),
  changed: optional(effect("Level when an update changes the licence (capped at the level of the rule)"), "warn")
}), unlicensed = ({ allow, deny }) => [...allow, ...deny].find((text3) => !isLicence(text3)), options = pipe(
  entries,
  check(
    (given5) => unlicensed(given5) === void 0,
    ({ input }) => `names ${JSON.stringify(unlicensed(input))}, which is not one SPDX licence such as Apache-2.0`
  )
);

// src/rules/package-too-new/options.ts
var options2 = strictObject({
  age: optional(
    pipe(
      string(),
      regex(/^[1-9]\d{0,3}[hdw]$/, "must be a duration such as 12h, 7d or 2w"),
      description("Minimum age of a version")
    ),
    "7d"
  ),
  unknown: optional(
    pipe(
      picklist(["block", "warn", "note", "off"]),
      description("Level when the publication date is unknown (capped at the level of the rule)")
    ),
    "note"
  )
});

// src/rules/package-vulnerable/options.ts
var severity = picklist(["low", "medium", "high", "critical"]), options3 = strictObject({
  threshold: optional(pipe(severity, description("Minimum severity; advisories below it are notes")), "high"),
  unscored: optional(pipe(severity, description("Severity assumed for an advisory without one")), "high")
});

// src/rules/package-withdrawn/options.ts
function effect2(about) {
  return pipe(picklist(["block", "warn", "note", "off"]), description(about));
}
var options4 = strictObject({
  quarantined: optional(effect2("Level for a project that its registry has quarantined"), "block"),
  yanked: optional(effect2("Level for a yanked version"), "warn"),
  deprecated: optional(effect2("Level for a deprecated version or project"), "warn"),
  archived: optional(effect2("Level for an archived project"), "note")
});

// src/rules/catalogue.generated.ts
var catalogue = {
  "dataset-not-approved": {
    kinds: ["dataset"],
    since: "0.1",
    level: "listed",
    about: "Adds a dataset that the policy denies or does not approve",
    messages: { denied: "Dataset is denied by the policy", "not-approved": "Dataset is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "dataset-remote-code": {
    kinds: ["dataset"],
    since: "0.1",
    level: "block",
    about: "Loads a dataset that runs, or may run, code from its repository at a revision that can move",
    messages: { allowed: "Dataset is allowed to run code from a branch that can move", pinned: "Dataset runs code from its repository at a pinned commit", possible: "Dataset may run code from a branch that can move" },
    concern: "remote-code"
  },
  "dataset-unpinned": {
    kinds: ["dataset"],
    since: "0.1",
    level: "warn",
    about: "Loads a dataset from a revision that can move",
    messages: { unpinned: "Dataset revision can move" }
  },
  "hosted-model-not-approved": {
    kinds: ["hosted-model"],
    since: "0.1",
    level: "listed",
    about: "Asks a hosted model that the policy denies or does not approve",
    messages: { denied: "Hosted model is denied by the policy", "not-approved": "Hosted model is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "image-not-approved": {
    kinds: ["image"],
    since: "0.1",
    level: "listed",
    about: "Adds an image that the policy denies or does not approve",
    messages: { denied: "Image is denied by the policy", "not-approved": "Image is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "image-unpinned": {
    kinds: ["image"],
    since: "0.1",
    level: "warn",
    about: "Adds a container image that is not pinned to a digest",
    messages: { "no-tag": "Image has neither a tag nor a digest", latest: "Image is used by its latest tag", "no-digest": "Image is not pinned to a digest" }
  },
  "index-not-approved": {
    kinds: ["index"],
    since: "0.1",
    level: "listed",
    about: "Adds a package index that the policy denies or does not approve",
    messages: { denied: "Package index is denied by the policy", "not-approved": "Package index is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "lockfile-drift": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Changes a manifest so that its unchanged lockfile no longer satisfies it",
    messages: { missing: "Package is missing from the lockfile", "version-differs": "Locked version does not satisfy the requirement", "source-differs": "Locked package comes from a different source than the manifest requires", "revision-differs": "Locked revision is not the one that the manifest requires", "override-removed": "Lockfile still has a version that a removed override forced" }
  },
  "lockfile-tampered": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Changes or removes the hash of a locked package, or downloads it from a new host",
    messages: { "file-foreign": "Package version lists a file of a different package or version", "file-moved": "File without a hash comes from a different URL", "file-unhashed": "Package version has a file without a hash", "files-replaced": "All files of a package version were replaced", "hash-ambiguous": "One file of a package version has two hashes", "hash-changed": "Package version has a different hash than before", "hash-incomparable": "Package version has a hash of a different algorithm than before", "hash-removed": "Package version lost its hash", "hash-weakened": "Package version has only weak hashes", "hashes-dropped": "Requirements file or lockfile lost all of its hashes", "hashes-replaced": "Some hashes of a package version were replaced", "lookalike-host": "Lockfile downloads from a host whose name resembles that of the default index", "new-host": "Lockfile downloads from a new host" }
  },
  "model-loader-vulnerable": {
    kinds: ["model"],
    since: "0.1",
    level: "warn",
    about: "Loads a model with a locked version of its loader that runs code of a model even when it is told not to",
    messages: { vulnerable: "Locked loader runs code of a model although it is told not to" },
    advisories: !0
  },
  "model-lookalike": {
    kinds: ["model", "dataset"],
    since: "0.1",
    level: "warn",
    about: "Loads a model or dataset whose namespace resembles a well-known organisation",
    messages: { "similar-name": "Namespace resembles a well-known organisation" }
  },
  "model-missing": {
    kinds: ["model", "dataset"],
    since: "0.1",
    level: "warn",
    about: "Loads a model or dataset that does not exist or has moved, so that its name may be claimed by somebody else",
    messages: { disabled: "Model or dataset is disabled", missing: "Model or dataset does not exist", moved: "Model or dataset has another name now", "no-revision": "Model or dataset has no such revision" }
  },
  "model-not-approved": {
    kinds: ["model"],
    since: "0.1",
    level: "listed",
    about: "Adds a model that the policy denies or does not approve",
    messages: { denied: "Model is denied by the policy", "not-approved": "Model is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "model-remote-code": {
    kinds: ["model"],
    since: "0.1",
    level: "block",
    about: "Loads a model that runs, or may run, code from its repository at a revision that can move",
    messages: { allowed: "Model is allowed to run code from a branch that can move", pinned: "Model runs code from its repository at a pinned commit", possible: "Model may run code from a branch that can move", unpinned: "Model runs code from a branch that can move" },
    concern: "remote-code"
  },
  "model-unpinned": {
    kinds: ["model"],
    since: "0.1",
    level: "warn",
    about: "Loads a model from a revision that can move",
    messages: { unpinned: "Model revision can move" }
  },
  "package-confusion": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Dependency confusion: a package can be resolved from an index other than the intended one",
    messages: { "internal-name": "Internal package is requested from a public index", "unsafe-strategy": "Index strategy ranks all indexes equally", "moved-from-public": "Package moved from the public index to another one" }
  },
  "package-denied": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package that the policy denies",
    messages: { denied: "Package is denied by the policy" },
    concern: "forbidden",
    mentions: !0
  },
  "package-index": {
    kinds: ["index"],
    since: "0.1",
    level: "warn",
    about: "Uses a package index that is neither a known public index nor one of the policy",
    messages: { "default-index": "Packages come from a different index", "additional-index": "Additional package index", "named-index": "Package index for named packages", links: "Additional page of package files" }
  },
  "package-install-script": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a package that runs an install script, or updates to a version that newly runs one",
    messages: { "new-package": "New package runs an install script", "new-script": "Update adds an install script" }
  },
  "package-licence": {
    kinds: ["package"],
    since: "0.1",
    level: "configured",
    about: "Adds a package whose licence is not allowed, is unknown or has changed",
    messages: { "not-allowed": "Licence is not allowed", unknown: "Licence is unknown", changed: "Licence changed" },
    options
  },
  "package-lookalike": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a new package that does not exist, or whose name resembles a popular one (typosquatting)",
    messages: { missing: "Package does not exist", "similar-name": "Package name resembles a popular package" }
  },
  "package-malicious": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Adds a package version that is known to be malicious",
    messages: { malicious: "Package is malicious", "newest-malicious": "Newest allowed version of a package is malicious", "admits-malicious": "Requirement allows malicious versions of a package" },
    advisories: !0,
    concern: "forbidden",
    mentions: !0
  },
  "package-not-approved": {
    kinds: ["package"],
    since: "0.1",
    level: "listed",
    about: "Adds a package that the policy does not approve",
    messages: { "not-approved": "Package is not on the approved list" }
  },
  "package-provenance-lost": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Updates a package to a version without the build provenance of the one before",
    messages: { "provenance-lost": "Update loses build provenance" }
  },
  "package-source": {
    kinds: ["package", "index"],
    since: "0.1",
    level: "warn",
    about: "Installs a package from a branch or tag, from a URL without a hash, or over an insecure connection",
    messages: { "insecure-connection": "Package is fetched over an insecure connection", "unpinned-repository": "Package is built from a branch or tag that can move", "unhashed-url": "Package is downloaded from a URL without a hash", "left-registry": "Package no longer comes from a registry", "insecure-index": "Package index is used over an insecure connection" }
  },
  "package-too-new": {
    kinds: ["package"],
    since: "0.1",
    level: "configured",
    about: "Adds a package version that is younger than the policy allows",
    messages: { "too-new": "Package version was published recently", "unknown-age": "Publication date of the package version is unknown" },
    options: options2
  },
  "package-unhashed": {
    kinds: ["package"],
    since: "0.1",
    level: "off",
    about: "Adds a package without a hash to a file that can hold hashes",
    messages: { "no-hash": "Package has no hash", "hash-removed": "Package lost its hash" }
  },
  "package-unlisted": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Adds a package version that its index does not list, although it lists others",
    messages: { unlisted: "Package version is not listed by its index", "newer-than-listed": "Package version is newer than every version that its index lists" }
  },
  "package-unpinned": {
    kinds: ["package"],
    since: "0.1",
    level: "warn",
    about: "Installs a package without a pinned version or a lockfile",
    messages: { "installed-unpinned": "Package is installed without a pinned version", "pin-removed": "Package is no longer pinned", unbounded: "Requirement has no upper bound and is not locked" }
  },
  "package-vulnerable": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package version with known vulnerabilities",
    messages: { vulnerable: "Package has known vulnerabilities", "newest-vulnerable": "Newest allowed version of a package has known vulnerabilities", "admits-vulnerable": "Requirement allows vulnerable versions of a package" },
    advisories: !0,
    options: options3
  },
  "package-withdrawn": {
    kinds: ["package"],
    since: "0.1",
    level: "block",
    about: "Adds a package that is yanked, deprecated, archived or quarantined",
    messages: { quarantined: "Package is quarantined by its registry", yanked: "Package version was yanked", deprecated: "Package is deprecated", archived: "Package is archived" },
    options: options4
  },
  "policy-changed": {
    kinds: [],
    since: "0.1",
    level: "warn",
    guarded: !0,
    levels: { "name-taken": "block" },
    about: "Changes the review itself: its policy, a workflow that runs it, or one that could report its check",
    messages: { "policy-edited": "Review policy is edited", "policy-removed": "Review policy is removed", "policy-extends": "Review policy extends another policy", "gate-removed": "Workflow no longer runs the review", "gate-edited": "Workflow that runs the review is edited", "gate-source": "Review runs from a different repository", "gate-pin": "Version of the review is changed", "name-taken": "Job or workflow takes the name of the review", "job-name-computed": "Job may take the name of the review", "status-write": "Workflow may report checks", "owners-changed": "Owners of the review are changed", "settings-changed": "Settings of protected branches are changed" }
  },
  "policy-invalid": {
    kinds: [],
    since: "0.1",
    level: "block",
    guarded: !0,
    about: "Leaves an invalid policy, under which no later review could run",
    messages: { invalid: "Review policy is invalid" }
  },
  "tls-disabled": {
    kinds: ["index", "package"],
    since: "0.1",
    level: "warn",
    about: "Disables the certificate checks of a package manager",
    messages: { "certificates-unchecked": "Certificates are not checked" }
  },
  "tool-not-approved": {
    kinds: ["tool"],
    since: "0.1",
    level: "listed",
    about: "Adds an agent tool that the policy denies or does not approve",
    messages: { denied: "Agent tool is denied by the policy", "not-approved": "Agent tool is not on the approved list" },
    concerns: { denied: "forbidden" }
  },
  "unsafe-load": {
    kinds: ["deserialization"],
    since: "0.1",
    level: "warn",
    levels: { fetched: "block" },
    about: "Reads a file in a way that runs code which the file holds",
    messages: { bypassed: "Locked version runs code of a file although it is told not to", "by-version": "Code of a file is run unless the version of the library prevents it", downloaded: "Weights are downloaded in a format that holds code", fetched: "Downloaded data is read in a format that holds code", format: "File is read in a format that holds code", unprotected: "Protection against code in a file is turned off" }
  }
};

// src/core/near-word.ts
function allowance(word2, candidate) {
  return word2.length < 5 ? lettersOf(word2) === lettersOf(candidate) ? 2 : 1 : word2.length < 9 ? 2 : 3;
}
function lettersOf(word2) {
  return Array.from(word2).sort().join("");
}
function nearWord(word2, known) {
  if (word2 === "" || word2.length > 80) return;
  let wanted = word2.toLowerCase(), [best] = known.map((candidate) => {
    let allowed = allowance(wanted, candidate.toLowerCase());
    return { candidate, allowed, edits: editsBetween(wanted, candidate.toLowerCase(), allowed) };
  }).filter(({ edits, allowed }) => edits <= allowed).toSorted((one, other2) => one.edits - other2.edits);
  if (best !== void 0) return best.candidate;
  let [begun2, ...others3] = word2.length < 3 ? [] : known.filter((each) => each.toLowerCase().startsWith(wanted));
  return others3.length === 0 ? begun2 : void 0;
}
function editsBetween(one, other2, most22) {
  if (Math.abs(one.length - other2.length) > most22) return most22 + 1;
  let earlier = [], above2 = Array.from({ length: other2.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    let line = [row];
    for (let column = 1; column <= other2.length; column++) {
      let isSame2 = one[row - 1] === other2[column - 1], isSwap = one[row - 1] === other2[column - 2] && one[row - 2] === other2[column - 1];
      line.push(
        Math.min(
          (above2[column] ?? 1 / 0) + 1,
          (line[column - 1] ?? 1 / 0) + 1,
          (above2[column - 1] ?? 1 / 0) + (isSame2 ? 0 : 1),
          isSwap ? (earlier[column - 2] ?? 1 / 0) + 1 : 1 / 0
        )
      );
    }
    if (Math.min(...line) > most22) return most22 + 1;
    earlier = above2, above2 = line;
  }
  return above2[other2.length] ?? most22 + 1;
}
function meantWord(word2, known) {
  let near = nearWord(word2, known);
  return near === void 0 || near === word2 ? "" : `; did you mean ${JSON.stringify(near)}?`;
}

// src/sources/collect/option.ts
function readFactsOption(option) {
  if (option === "off") return { kind: "off" };
  let [kind9, ...rest] = option.split(":"), url = rest.join(":");
  if (kind9 !== "api") {
    let meant2 = meantWord(kind9 ?? "", ["api", "off"]);
    return { reason: `takes api, api:URL or off, not ${JSON.stringify(option)}${meant2}` };
  }
  return url === "" ? { kind: kind9 } : /^https?:\/\/[^/]/.test(url) ? { kind: kind9, url } : { reason: "needs an http(s) address behind api:" };
}

// src/ecosystems/shared/purl.ts
function packageUrl(type, namespace, name3, version3) {
  return formatted(type, namespace, name3, version3) ?? named(type, [...namespace?.split("/") ?? [], name3].map(encode).join("/"), version3);
}
function npmPackageUrl(name3, version3) {
  let slash2 = name3.startsWith("@") ? name3.indexOf("/") : -1, namespace = slash2 === -1 ? void 0 : name3.slice(0, slash2);
  return formatted("npm", namespace, name3.slice(slash2 + 1), version3) ?? named("npm", encode(name3), version3);
}
var undemanding = /* @__PURE__ */ new Set(["cargo", "conda", "gem", "npm", "pypi"]), plainName = /^[a-z\d][a-z\d.-]*$/, plainVersion = /^[\w.+-]+$/;
function formatted(type, namespace, name3, version3) {
  let scope = namespace?.replace(/^@/, "") ?? "a";
  if (plainName.test(name3) && plainName.test(scope) && plainVersion.test(version3 ?? "0") && undemanding.has(type)) {
    let path = namespace === void 0 ? name3 : `${namespace.replace("@", "%40")}/${name3}`;
    return `pkg:${type}/${path}${version3 === void 0 ? "" : `@${version3}`}`;
  }
  let { PackageURL } = library("packageurl-js");
  try {
    return new PackageURL(type, namespace, name3, version3, void 0, void 0).toString();
  } catch {
    return;
  }
}
function named(type, path, version3) {
  return `pkg:${type}/${path}${version3 === void 0 ? "" : `@${encode(version3)}`}`;
}
function encode(part5) {
  return encodeURIComponent(Buffer.from(part5).toString());
}

// src/ecosystems/cargo/default-registry.ts
import { createHash as createHash2 } from "node:crypto";

// src/ecosystems/shared/host-digest.ts
import { createHash } from "node:crypto";
function hostDigest(url) {
  let parsed2 = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed2 === void 0 || !/^https?:$/.test(parsed2.protocol) || parsed2.port !== "") return;
  let host6 = parsed2.hostname.toLowerCase().replace(/\.$/, "");
  return createHash("sha256").update(host6).digest("hex");
}

// src/ecosystems/cargo/default-registry.ts
var sparseHost = "eb7e11c7f9ecbcf48099060ec1c8c593134ff031f587e07be17293b2a3a0ee36", gitIndex = "d2a97a7c0ce0ab3aa045f18ee7e877a76ef25606a002f8dcfe95e952db4186b8";
function isDefaultRegistry(url) {
  if (hostDigest(url) === sparseHost) return !0;
  let plain7 = url.toLowerCase().replace(/(?:\.git)?\/?$/, "");
  return createHash2("sha256").update(plain7).digest("hex") === gitIndex;
}

// src/core/url.ts
function withoutCredentials(url) {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, "$1");
}
function withoutSecrets(url) {
  return withoutCredentials(url.replace(/[?#].*$/s, ""));
}
function hostOf(url) {
  return parsed(url)?.host.toLowerCase() || void 0;
}
function hostnameOf(url) {
  return parsed(url)?.hostname.toLowerCase() || void 0;
}
function isThisMachine(url) {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostnameOf(url) ?? "");
}
function hostsOf(urls) {
  return [...new Set(urls.flatMap((url) => hostOf(url) ?? []))].sort();
}
function plainAddress(url) {
  let bare = withoutSecrets(url.trim()), { protocol: protocol2, host: host6, pathname } = parsed(bare) ?? {};
  return host6 === void 0 || host6 === "" || protocol2 === void 0 ? bare : `${protocol2}//${host6}${pathname}`.replace(/\/{1,9}$/, "");
}
function percentDecoded(text3) {
  if (!text3.includes("%")) return text3;
  try {
    return decodeURIComponent(text3);
  } catch {
    return text3;
  }
}
function parsed(url) {
  let plain7 = url?.replace(/^git\+/i, "");
  return plain7 !== void 0 && URL.canParse(plain7) ? new URL(plain7) : void 0;
}

// src/ecosystems/shared/index-setting.ts
function indexAt(address5, setting2) {
  let url = plainAddress(address5.slice(0, 2e3));
  if (/^https?:\/\/./i.test(url))
    return { ...setting2, name: url, url };
}
function uncheckedConnection(name3, setting2, ecosystem16) {
  let plain7 = name3.trim().toLowerCase().slice(0, 300);
  return { ...ecosystem16 !== void 0 && { ecosystem: ecosystem16 }, name: plain7, use: "connection", unchecked: !0, setting: setting2 };
}
var maxItems = 100;
function listItems(value2, separator = /[\s,]+/) {
  return value2.split(separator, maxItems).map((item) => item.trim()).filter((item) => item !== "");
}
function isOff(text3) {
  return /^(?:false|0|no|off|n|f)$/i.test(text3.trim());
}
function isOn(text3) {
  return /^(?:true|1|yes|on|y|t)$/i.test(text3.trim());
}

// src/ecosystems/cargo/index-settings.ts
var id = "cargo", variables = ["CARGO_REGISTRY_INDEX"];
function environment(name3, value2) {
  return name3 === "CARGO_REGISTRY_INDEX" ? registry(value2, "default", name3) : /^CARGO_REGISTRIES_\w{1,100}_INDEX$/.test(name3) ? registry(value2, "named", name3) : [];
}
function settings({ name: name3, rest }) {
  return name3 !== "cargo" || rest.some(({ text: text3 }) => text3 === "publish" || text3 === "login") ? [] : rest.flatMap((word2, index4) => {
    let [, option, inline] = /^(--index|--config)(?:=(.*))?$/s.exec(word2.text ?? "") ?? [], value2 = inline === void 0 ? rest[index4 + 1] : word2, text3 = inline ?? value2?.text;
    if (option === void 0 || value2 === void 0 || text3 === void 0) return [];
    let { start: start2, end } = value2;
    return (option === "--index" ? registry(text3, "default", option) : configured(text3)).map((setting2) => ({ ...setting2, start: start2, end }));
  });
}
function configured(text3) {
  let [, key3 = "", value2 = ""] = /^\s{0,20}([\w."-]{1,200}?)\s{0,20}=\s{0,20}["']([^"']{1,1000})["']/.exec(text3) ?? [];
  return keySettings(key3, value2, key3);
}
function keySettings(key3, value2, setting2) {
  return /^registries\.[^.]+\.index$/.test(key3) ? registry(value2, "named", setting2) : /^(?:source\.[^.]+\.registry|registry\.index)$/.test(key3) ? registry(value2, "default", setting2) : [];
}
function registry(value2, use, setting2) {
  return [indexAt(value2.replace(/^(?:sparse|registry)\+/, ""), { ecosystem: id, use, setting: setting2 }) ?? []].flat();
}

// src/commands/command-line.ts
function readArguments(words6, table8) {
  let found = [], onlyWords = !1;
  for (let at3 = 0; at3 < words6.length; at3++) {
    let word2 = words6[at3];
    if (word2 === void 0) break;
    let { text: text3, start: start2, end } = word2, named8 = onlyWords ? void 0 : unknownOption(word2);
    if (named8 !== void 0) {
      let option = readOption(named8, table8);
      option?.role !== void 0 && found.push({ role: option.role, option: option.name, value: void 0, start: start2, end });
      continue;
    }
    if (onlyWords || text3 === void 0 || !text3.startsWith("-") || text3 === "-") {
      if (found.push({ role: "positional", value: text3, start: start2, end }), table8.stopsAtCommand === !0) break;
    } else if (text3 === "--") onlyWords = !0;
    else {
      let option = readOption(text3, table8);
      if (option === void 0) continue;
      let next = option.value === void 0 ? words6[++at3] : void 0;
      if (option.role === void 0 || option.value === void 0 && next === void 0) continue;
      let place2 = next ?? word2, { role, name: name3 } = option;
      found.push({ role, option: name3, value: option.value ?? next?.text, start: place2.start, end: place2.end });
    }
  }
  return found;
}
function subcommand(words6, values5) {
  for (let at3 = 0; at3 < words6.length; at3++) {
    let word2 = words6[at3];
    if (word2 !== void 0 && unknownOption(word2) !== void 0) continue;
    let text3 = word2?.text;
    if (text3 === void 0) return;
    if (!text3.startsWith("-")) return { name: text3, rest: words6.slice(at3 + 1) };
    values5.has(text3) && at3++;
  }
}
function unknownOption({ text: text3, around }) {
  return text3 === void 0 ? /^--[\w-]{1,100}=/.exec(around?.before.slice(0, 200) ?? "")?.[0] : void 0;
}
function readOption(text3, table8) {
  if (text3.startsWith("--")) {
    let equals = text3.indexOf("="), name3 = fullName(equals === -1 ? text3 : text3.slice(0, equals), table8);
    return takesValue(name3, table8) ? { name: name3, role: table8.roles.get(name3), value: equals === -1 ? void 0 : text3.slice(equals + 1) } : void 0;
  }
  for (let at3 = 1; at3 < text3.length; at3++) {
    let name3 = `-${text3.charAt(at3)}`;
    if (!takesValue(name3, table8)) continue;
    let value2 = text3.slice(at3 + 1).replace(/^=/, "");
    return { name: name3, role: table8.roles.get(name3), value: at3 + 1 < text3.length ? value2 : void 0 };
  }
}
function fullName(name3, table8) {
  if (takesValue(name3, table8) || table8.abbreviates === void 0 || table8.abbreviates.has(name3)) return name3;
  let matches = [...table8.values, ...table8.roles.keys()].filter((option) => option.startsWith(name3));
  return matches.length === 1 ? matches[0] ?? name3 : name3;
}
function takesValue(name3, table8) {
  return table8.values.has(name3) || table8.roles.has(name3);
}

// src/commands/command-prefix.ts
var prefix = (options13, words6 = 0) => ({ values: new Set(options13.split(" ")), words: words6 }), prefixes = /* @__PURE__ */ new Map([
  ["sudo", prefix("-u --user -g --group -h --host -p --prompt -C -r -t -D -R")],
  ["doas", prefix("-u -C")],
  ["exec", prefix("-a")],
  ["time", prefix("-f -o")],
  ["env", prefix("-u --unset -C --chdir -S")],
  ["nice", prefix("-n")],
  ["timeout", prefix("-s --signal -k --kill-after", 1)],
  ["travis_retry", prefix("")],
  ["command", prefix("")],
  ["nohup", prefix("")],
  ["builtin", prefix("")],
  ["setsid", prefix("")],
  ["stdbuf", prefix("-i -o -e")],
  ["ionice", prefix("-c -n -p")],
  ["taskset", prefix("", 1)],
  ["chroot", prefix("", 1)],
  ["ssh", prefix("-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w", 1)],
  ["retry", prefix("-t -d -n")],
  ["watch", prefix("-n --interval")],
  ["coproc", prefix("")],
  ["corepack", prefix("")],
  ["cross-env", prefix("")],
  ["cross-env-shell", prefix("")],
  ["env-cmd", prefix("-f --file -e --environments -r --rc-file")],
  ["busybox", prefix("")],
  ["call", prefix("")],
  // Another user, another set of rights.
  ["gosu", prefix("", 1)],
  ["su-exec", prefix("", 1)],
  ["setpriv", prefix("--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig")],
  ["runuser", prefix("-u --user -g --group -G --supp-group")],
  ["setarch", prefix("", 1)],
  ["unshare", prefix("-R --root -w --wd")],
  ["nsenter", prefix("-t --target -S --setuid -G --setgid")],
  ["firejail", prefix("")],
  ["bwrap", prefix("--chdir --setenv --unsetenv --dir --proc --dev --tmpfs --uid --gid --hostname")],
  ["fakeroot", prefix("-l -s -i")],
  // A first process, a watchdog, another try.
  ["tini", prefix("-p -e")],
  ["dumb-init", prefix("-r --rewrite")],
  ["catatonit", prefix("")],
  ["flock", prefix("-w --timeout --wait -E --conflict-exit-code", 1)],
  ["chronic", prefix("")],
  ["unbuffer", prefix("")],
  ["systemd-run", prefix("-p --property --unit --slice -E --setenv --uid --gid --working-directory")],
  ["caffeinate", prefix("-t -w")],
  ["numactl", prefix("-N -m -C -i -p --cpunodebind --membind --physcpubind --interleave --preferred")],
  ["chrt", prefix("-T -P -D", 1)],
  ["strace", prefix("-e -o -p -s -u -E")],
  ["ltrace", prefix("-e -o -p -s -u")],
  ["xvfb-run", prefix("-n -s -e -f -w --server-num --server-args --error-file --auth-file --wait")],
  ["script", prefix("")],
  ["proxychains", prefix("-f")],
  ["proxychains4", prefix("-f")],
  ["torsocks", prefix("-u -p -a -P --user --pass --address --port")],
  ["arch", prefix("")],
  ["gtime", prefix("-f -o")],
  ["gtimeout", prefix("-s --signal -k --kill-after", 1)],
  ["parallel", prefix("-j --jobs -I -a --arg-file -n --max-args -d --delimiter --retries --timeout")],
  ["xargs", prefix("-n -P -I -L -d -s -a -E --max-args --max-procs --replace --delimiter --arg-file")]
]), runners = new Map(
  [
    ["conda", "run", "-n --name -p --prefix --cwd"],
    ["mamba", "run", "-n --name -p --prefix --cwd"],
    ["micromamba", "run", "-n --name -p --prefix -r --root-prefix --cwd -e --env"],
    ["poetry", "run", "-P --project -C --directory"],
    ["pdm", "run", "-p --project -s --site-packages"],
    ["pipenv", "run", ""],
    ["pixi", "run", "-e --environment --manifest-path"],
    ["hatch", "run", "-e --env"],
    ["rye", "run", ""],
    ["bundle", "exec", ""],
    ["mise", "exec x", "-C --cd -E --env -j --jobs"],
    ["pyenv", "exec", ""],
    ["rbenv", "exec", ""],
    ["asdf", "exec", ""],
    ["direnv", "exec", "", 1],
    ["dotenv", "run", "-f --file -q --quote -e --export"],
    ["infisical", "run", "--env --path --projectId --token"],
    ["doppler", "run", "-p --project -c --config -t --token"],
    ["op", "run", "--env-file --account"],
    ["aws-vault", "exec", "-d --duration -t --mfa-token --region", 1],
    ["chamber", "exec", "", 1],
    ["apptainer", "exec", "-B --bind --env --env-file -H --home -o --overlay --pwd -W --workdir", 1],
    ["singularity", "exec", "-B --bind --env --env-file -H --home -o --overlay --pwd -W --workdir", 1]
  ].map(([name3, subcommands4, options13, count3]) => [
    name3,
    { ...prefix(options13, count3), subcommands: new Set(subcommands4.split(" ")) }
  ])
), givers = /* @__PURE__ */ new Set(["xargs", "parallel"]), maxPrefixes = 12, last;
function findProgram(words6) {
  return last?.words !== words6 && (last = { words: words6, program: readProgram(words6) }), last.program;
}
function readProgram(words6) {
  let variables9 = /* @__PURE__ */ new Map(), assigned = /* @__PURE__ */ new Map(), at3 = 0, takesInput = !1;
  for (let seen = 0; at3 < words6.length && seen < maxPrefixes; at3++) {
    let word2 = words6[at3], text3 = word2 && (word2.text ?? programOf(word2));
    if (word2 === void 0 || text3 === void 0) return;
    if (word2.text === void 0 && isAssignment(text3)) {
      variables9.delete(text3.slice(0, -1)), assigned.delete(text3.slice(0, -1));
      continue;
    }
    let [, name3, value2] = text3.includes("=") && /^([a-z_]\w*)\+?=(.*)$/is.exec(text3) || [];
    if (name3 !== void 0 && value2 !== void 0) {
      variables9.set(name3, value2), assigned.set(name3, { text: value2, start: word2.start + name3.length + 1, end: word2.end });
      continue;
    }
    let own6 = prefixes.get(fileName(text3)), runner = runnerAt(words6, at3);
    if (takesInput ||= givers.has(text3), own6 !== void 0) at3 = skipOptions(words6, at3, own6) + (own6.words ?? 0);
    else {
      if (seen > 0 && /^\d+[smhd]?$/.test(text3)) continue;
      if (runner !== void 0) at3 = runner;
      else break;
    }
    seen++;
  }
  let program2 = words6[at3], path = program2 && (program2.text ?? programOf(program2));
  for (let [name3, { text: text3, start: start2, end }] of assigned)
    end < start2 && program2 !== void 0 && assigned.set(name3, { text: text3, start: program2.start, end: program2.end });
  return { name: fileName(path ?? ""), rest: words6.slice(at3 + 1), variables: variables9, assigned, takesInput };
}
function runnerAt(words6, at3) {
  let runner = runners.get(fileName(words6[at3]?.text ?? ""));
  if (runner === void 0) return;
  let command3 = skipOptions(words6, at3, runner) + 1;
  if (!runner.subcommands.has(words6[command3]?.text ?? "")) return;
  let last3 = skipOptions(words6, command3, runner) + (runner.words ?? 0);
  return words6[last3 + 1]?.text === "--" ? last3 + 1 : last3;
}
function programOf({ around }) {
  if (around === void 0) return;
  let { before, after: after2, variable: variable2 } = around, [assignment2] = /^[a-z_]\w*\+?=/i.exec(before) ?? [];
  return assignment2 !== void 0 ? assignment2.replace("+", "") : after2.includes("/") ? fileName(after2) : variable2?.toLowerCase().replace(/_?(?:bin|exe|executable|cmd|command|path|program)$/, "") || void 0;
}
function isAssignment(text3) {
  return text3.endsWith("=");
}
function fileName(path) {
  let name3 = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name3.length > 4 && name3.at(-4) === "." ? name3.replace(/\.exe$/i, "") : name3;
}
function skipOptions(words6, from, { values: values5 }) {
  let at3 = from;
  for (let next = words6[at3 + 1]?.text; next?.startsWith("-") === !0 && (at3 += values5.has(next) ? 2 : 1, next !== "--"); next = words6[at3 + 1]?.text)
    ;
  return at3;
}

// src/ecosystems/shared/install.ts
var constraintVariables = ["PIP_CONSTRAINT", "UV_CONSTRAINT"];
function whole(argument) {
  if (argument?.value === void 0) return;
  let { value: value2, start: start2, end } = argument;
  return { value: value2, from: 0, to: value2.length, start: start2, end };
}

// src/ecosystems/cargo/source.ts
function registrySource(index4) {
  let url = index4.replace(/^sparse\+/, "");
  return isDefaultRegistry(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function gitSource(url, ref, commit = ref ?? "") {
  return {
    type: "vcs",
    url: withoutCredentials(url),
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function lockedSource(written7) {
  let [, kind9 = "", rest = ""] = /^([a-z-]+)\+(.*)$/s.exec(written7 ?? "") ?? [];
  switch (kind9) {
    case "registry":
    case "sparse":
    case "local-registry":
      return registrySource(rest);
    case "git": {
      let [address5 = "", commit = ""] = rest.split("#", 2), [url = "", query = ""] = address5.split("?", 2), asked3 = new URLSearchParams(query), ref = asked3.get("rev") ?? asked3.get("tag") ?? asked3.get("branch") ?? void 0;
      return gitSource(url, ref, commit);
    }
    case "path":
    case "directory":
      return { type: "path", url: rest.replace(/^file:\/\//, "") };
  }
  return written7 === void 0 ? { type: "path" } : { type: "url", url: withoutCredentials(written7) };
}

// src/ecosystems/cargo/install.ts
var values = `--bin --example --branch --path --root --registry -F --features --profile --target --target-dir -j --jobs
  --color --config -Z -C --message-format --lockfile-path`, table = {
  values: new Set(values.split(/\s+/)),
  roles: /* @__PURE__ */ new Map([
    ["--version", "constraint"],
    ["--vers", "constraint"],
    ["--git", "packages"],
    ["--tag", "requirement"],
    ["--rev", "requirement"],
    ["--index", "index"]
  ])
};
function install(words6) {
  let program2 = findProgram(words6);
  if (program2?.name !== "cargo") return;
  let toolchain = program2.rest[0]?.text?.startsWith("+") === !0, command3 = subcommand(toolchain ? program2.rest.slice(1) : program2.rest, table.values);
  if (command3?.name !== "install" && command3?.name !== "binstall") return;
  let found = readArguments(command3.rest, table), argument = (wanted) => found.filter(({ role }) => role === wanted).at(-1), last3 = (role) => argument(role)?.value, given5 = whole(argument("requirement") ?? argument("constraint")), asked3 = last3("constraint"), [git, ref, index4] = [last3("packages"), last3("requirement"), last3("index")], isPath2 = command3.rest.some(({ text: text3 }) => text3 === "--path" || text3?.startsWith("--path=") === !0), packages2 = [], unresolved = [];
  for (let { role, value: value2, start: start2, end } of found) {
    if (value2 === void 0 && unresolved.push({ start: start2, end }), value2 === void 0 || role !== "positional" || isPath2) continue;
    let at3 = value2.indexOf("@"), name3 = at3 === -1 ? value2 : value2.slice(0, at3), version3 = at3 === -1 ? asked3 : value2.slice(at3 + 1);
    /^[a-z][\w-]*$/i.test(name3) ? packages2.push({
      name: name3,
      // `cargo install` takes a bare version as that one, unlike a manifest.
      ...version3 !== void 0 && { specifier: /^\d+\.\d+\.\d+/.test(version3) ? `=${version3}` : version3 },
      hashes: [],
      source: git !== void 0 ? gitSource(git, ref) : index4 === void 0 ? { type: "registry" } : registrySource(index4),
      ...at3 === -1 ? given5 && { given: given5 } : { given: { value: value2, from: at3 + 1, to: value2.length, start: start2, end } },
      certain: !0,
      start: start2,
      end
    }) : unresolved.push({ start: start2, end });
  }
  return { packages: packages2, files: [], unresolved };
}

// src/ecosystems/shared/interval-sets.ts
var everything = [{}];
function only(version3) {
  return [{ from: { version: version3, inclusive: !0 }, to: { version: version3, inclusive: !0 } }];
}
function halfOpen(from, to) {
  return [{ from: { version: from, inclusive: !0 }, to: { version: to, inclusive: !1 } }];
}
function contains({ from, to }, version3, compare2) {
  let above2 = from === void 0 ? 1 : compare2(version3, from.version), below2 = to === void 0 ? -1 : compare2(version3, to.version);
  if (!(above2 === void 0 || below2 === void 0))
    return (above2 > 0 || above2 === 0 && from?.inclusive === !0) && (below2 < 0 || below2 === 0 && to?.inclusive === !0);
}
function intervalSets(compare2) {
  let startsAfter = (left, right) => left === void 0 || right === void 0 ? +(left !== void 0) - +(right !== void 0) : (compare2(left.version, right.version) ?? 0) || Number(right.inclusive) - Number(left.inclusive), endsAfter2 = (left, right) => left === void 0 || right === void 0 ? +(right !== void 0) - +(left !== void 0) : (compare2(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive), holdsAny = (from, to) => {
    if (from === void 0 || to === void 0) return !0;
    let order3 = compare2(from.version, to.version) ?? 0;
    return order3 < 0 || order3 === 0 && from.inclusive && to.inclusive;
  };
  function intersect2(left, right) {
    let both2 = [];
    for (let leftAt = 0, rightAt = 0; leftAt < left.length && rightAt < right.length; ) {
      let one = left[leftAt] ?? {}, other2 = right[rightAt] ?? {}, from = startsAfter(one.from, other2.from) >= 0 ? one.from : other2.from, oneEndsFirst = endsAfter2(one.to, other2.to) <= 0, to = oneEndsFirst ? one.to : other2.to;
      holdsAny(from, to) && both2.push(interval(from, to)), oneEndsFirst ? leftAt++ : rightAt++;
    }
    return both2;
  }
  function complement(intervals) {
    let rest = [], from;
    for (let { from: start2, to: end } of intervals) {
      let to = start2 && { version: start2.version, inclusive: !start2.inclusive };
      if (to !== void 0 && holdsAny(from, to) && rest.push(interval(from, to)), end === void 0) return rest;
      from = { version: end.version, inclusive: !end.inclusive };
    }
    return rest.push(interval(from, void 0)), rest;
  }
  return {
    intersect: intersect2,
    complement,
    unite: (left, right) => complement(intersect2(complement(left), complement(right))),
    compared(operator, version3) {
      let bound = { version: version3, inclusive: operator.endsWith("=") };
      return operator === ">" || operator === ">=" ? [{ from: bound }] : operator === "<" || operator === "<=" ? [{ to: bound }] : operator === "=" || operator === "==" ? only(version3) : operator === "!=" ? complement(only(version3)) : void 0;
    }
  };
}
function interval(from, to) {
  return { ...from && { from }, ...to && { to } };
}

// src/core/order.ts
var ranks = { off: 0, note: 1, warn: 2, block: 3 };
function compareLevels(one, other2) {
  return ranks[other2] - ranks[one];
}
function lowestLevel(first2, ...others3) {
  return others3.reduce((low, level) => level !== void 0 && ranks[level] < ranks[low] ? level : low, first2);
}
function highestLevel(first2, ...others3) {
  return others3.reduce((high, level) => level !== void 0 && ranks[level] > ranks[high] ? level : high, first2);
}
function compareText(one, other2) {
  return one === other2 ? 0 : one < other2 ? -1 : 1;
}
function compareLocations(one, other2) {
  return compareText(one?.path ?? "", other2?.path ?? "") || (one?.startLine ?? 0) - (other2?.startLine ?? 0) || (one?.startColumn ?? 0) - (other2?.startColumn ?? 0) || compareText(one?.side ?? "", other2?.side ?? "");
}

// src/ecosystems/shared/order.ts
function compareDigits(left, right) {
  let [first2, second] = [significant(left), significant(right)];
  return first2.length - second.length || compareText(first2, second);
}
function compareLists(left, right, compare2) {
  let shared = Math.min(left.length, right.length);
  for (let index4 = 0; index4 < shared; index4++) {
    let order3 = compare2(left[index4], right[index4]);
    if (order3 !== 0) return order3;
  }
  return left.length - right.length;
}
function isDigits(text3) {
  return /^\d+$/.test(text3);
}
function significant(digits2) {
  let start2 = 0;
  for (; start2 < digits2.length - 1 && digits2[start2] === "0"; ) start2++;
  return digits2.slice(start2);
}

// src/ecosystems/shared/semantic-version.ts
var maxLength3 = 256, written = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function readSemantic(text3) {
  let match2 = text3.length > maxLength3 ? null : written.exec(text3);
  if (match2 === null) return;
  let [, major = "", minor = "", patch = "", behind3] = match2, prerelease = behind3 === void 0 ? [] : behind3.split(".");
  return prerelease.includes("") ? void 0 : { release: [major, minor, patch], prerelease };
}
function compareSemantic(left, right) {
  let order3 = compareLists(left.release, right.release, compareDigits);
  return order3 !== 0 ? order3 : left.prerelease.length === 0 || right.prerelease.length === 0 ? right.prerelease.length - left.prerelease.length : compareLists(left.prerelease, right.prerelease, compareIdentifiers);
}
function following(digits2) {
  return (BigInt(digits2) + 1n).toString();
}
function compareIdentifiers(left, right) {
  let [first2, second] = [isDigits(left), isDigits(right)];
  return first2 && second ? compareDigits(left, right) : first2 !== second ? first2 ? -1 : 1 : compareText(left, right);
}

// src/ecosystems/cargo/version.ts
function compareVersions(left, right) {
  let [first2, second] = [readSemantic(left), readSemantic(right)];
  return first2 && second && compareSemantic(first2, second);
}

// src/ecosystems/cargo/requirement.ts
var maxLength4 = 1024, sets = intervalSets(compareVersions), wildcard = /^[*xX]$/, comparator = /^(\^|~|=|>=|<=|>|<)? *(\d+)(?:\.(\d+|[*xX])(?:\.(\d+|[*xX])(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?)?)?$/;
function pinnedVersion(specifier) {
  let [, operator, major, minor, patch = "*", prerelease = "", build = ""] = comparator.exec(specifier.trim()) ?? [];
  if (!(operator !== "=" || major === void 0 || minor === void 0 || wildcard.test(patch) || wildcard.test(minor)))
    return `${major}.${minor}.${patch}${prerelease}${build}`;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength4) return;
  if (wildcard.test(specifier.trim())) return everything;
  let admitted = everything;
  for (let part5 of specifier.split(",")) {
    let versions3 = comparatorVersions(part5.trim(), specifier.includes("-"));
    if (versions3 === void 0) return;
    admitted = sets.intersect(admitted, versions3);
  }
  return admitted;
}
function comparatorVersions(text3, wantsPrereleases) {
  let match2 = comparator.exec(text3);
  if (match2 === null) return;
  let [, operator, major = "", second, third, prerelease = ""] = match2, numbers = [major];
  for (let part5 of [second, third]) {
    if (part5 === void 0 || wildcard.test(part5)) break;
    numbers.push(part5);
  }
  if (second !== void 0 && wildcard.test(second) && third !== void 0 && !wildcard.test(third)) return;
  let isPartial = numbers.length < 3, written7 = beginning(numbers, prerelease);
  switch (operator) {
    case ">":
      return isPartial ? [{ from: { version: written7.end, inclusive: !0 } }] : sets.compared(">", written7.first);
    case "<=":
      return isPartial ? [{ to: { version: written7.end, inclusive: !1 } }] : sets.compared("<=", written7.first);
    case ">=":
      return sets.compared(">=", written7.first);
    case "<":
      return sets.compared("<", isPartial || !wantsPrereleases ? `${written7.first}-0` : written7.first);
    case "=":
      return isPartial ? halfOpen(written7.first, written7.end) : only(written7.first);
    case "~":
      return halfOpen(written7.first, beginning(numbers.slice(0, 2), "").end);
    default: {
      let isWild = operator === void 0 && [second, third].some((part5) => part5 !== void 0 && wildcard.test(part5));
      return halfOpen(written7.first, isWild ? written7.end : beginning(compatible(numbers), "").end);
    }
  }
}
function compatible(numbers) {
  let significant2 = numbers.findIndex((digits2) => /[1-9]/.test(digits2));
  return significant2 === -1 ? numbers : numbers.slice(0, significant2 + 1);
}
function beginning(numbers, prerelease) {
  let padded3 = (digits2) => [...digits2, "0", "0"].slice(0, 3).join("."), next = [...numbers.slice(0, -1), following(numbers.at(-1) ?? "0")];
  return { first: `${padded3(numbers)}${prerelease}`, end: `${padded3(next)}-0` };
}

// src/ecosystems/cargo/ecosystem.ts
var ecosystem = {
  // OSV's name of the ecosystem is that of the host, which is written nowhere here.
  osvName: ["crates", "io"].join("."),
  purlType: "cargo",
  normalizeName: (name3) => name3.trim(),
  purl: (name3, version3) => packageUrl("cargo", void 0, name3, version3),
  isDefault: isDefaultRegistry,
  isMirror: () => !1,
  settingsPointers: { variables: [], options: ["cargo --config"] },
  compare: compareVersions,
  // Build metadata has no place in the order.
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  install,
  mentions: { installers: ["cargo add", "cargo install", "cargo binstall"] },
  environment,
  variables,
  settings
};

// src/ecosystems/shared/unordered.ts
function unordered(osvName, purlType) {
  return {
    osvName,
    purlType,
    normalizeName: (name3) => name3,
    purl(name3, version3) {
      let slash2 = name3.lastIndexOf("/");
      return packageUrl(purlType, slash2 === -1 ? void 0 : name3.slice(0, slash2), name3.slice(slash2 + 1), version3);
    },
    isMirror: () => !1
  };
}

// src/ecosystems/conan-center/ecosystem.ts
var ecosystem2 = unordered("ConanCenter", "conan");

// src/ecosystems/conda/channel.ts
import { createHash as createHash3 } from "node:crypto";
var hosts = /* @__PURE__ */ new Set([
  "4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619",
  "15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83",
  "ffd4980bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e",
  "116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a",
  "c5e38d0979069fcdc58466a73be3431b97725d8851541d970ea1e124992d1921"
]), defaults = /* @__PURE__ */ new Set([
  "defaults",
  "main",
  "r",
  "msys2",
  "free",
  "pkgs/main",
  "pkgs/r",
  "pkgs/msys2",
  "pkgs/free",
  "anaconda",
  "conda-forge"
]), projects = /* @__PURE__ */ new Set([
  "bioconda",
  "dglteam",
  "fastai",
  "huggingface",
  "intel",
  "microsoft",
  "nvidia",
  "plotly",
  "pyg",
  "pytorch",
  "pytorch-lts",
  "pytorch-nightly",
  "rapidsai",
  "rapidsai-nightly",
  "robostack",
  "robostack-staging",
  "xformers"
]);
function isProjectChannel(name3) {
  let [channel2 = ""] = name3.toLowerCase().split("/", 1);
  return projects.has(channel2) || channel2 === "conda-forge";
}
var platform = /\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i;
function channelName(written7) {
  let text3 = written7.trim().slice(0, 2e3);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text3)) {
    let name4 = text3.replace(/\/{1,9}$/, "");
    return name4 === "" || defaults.has(name4.toLowerCase()) ? void 0 : name4;
  }
  if (!URL.canParse(text3)) return text3;
  let url = new URL(text3), path = percentDecoded(url.pathname).replace(platform, "").replace(/^\/t\/[^/]{1,200}(?=\/)/, "").replace(/\/{1,9}$/, "");
  if (!(url.port === "" && hosts.has(createHash3("sha256").update(url.hostname.toLowerCase()).digest("hex")))) return `${url.protocol}//${url.host}${path}`;
  let name3 = path.replace(/^\/(?:channels\/)?/, "");
  return name3 === "" || defaults.has(name3.toLowerCase()) ? void 0 : name3;
}
function channelsSource(channels, alone2) {
  let names7 = channels.filter((channel2) => channel2.trim() !== "nodefaults").map(channelName), closed = alone2 || names7.length < channels.length, distinct = new Set(closed && names7.length > 0 ? names7 : [...names7, void 0]), others3 = [...distinct].filter((name3) => name3 !== void 0);
  if (others3.length === 0) return { type: "registry" };
  let [first2] = others3;
  return distinct.size === 1 && first2 !== void 0 ? { type: "registry", url: first2 } : { type: "registry", extraIndexes: others3 };
}
function channelSource(channel2) {
  let name3 = channelName(channel2);
  return name3 === void 0 ? { type: "registry" } : { type: "registry", url: name3 };
}

// src/ecosystems/conda/package-file.ts
var extension = /\.(?:conda|tar\.bz2)$/i;
function isPackageFile(text3) {
  return !/\s/.test(text3) && extension.test(address(text3));
}
function readPackageFile(text3) {
  let parts3 = (address(text3).split(/[/\\]/).at(-1)?.replace(extension, "") ?? "").split("-"), [version3, build] = [parts3.at(-2), parts3.at(-1)], name3 = parts3.slice(0, -2).join("-");
  if (!(name3 === "" || version3 === void 0 || version3 === "" || build === void 0))
    return { name: name3, version: percentDecoded(version3) };
}
function address(text3) {
  return text3.replace(/[?#].*$/s, "");
}

// src/ecosystems/shared/remembered.ts
function remembered(read8) {
  let known = /* @__PURE__ */ new Map();
  return (text3) => {
    let before = known.get(text3);
    if (before !== void 0) return before.value;
    let value2 = read8(text3);
    return text3.length > 256 || (known.size >= 2e5 && (known = /* @__PURE__ */ new Map()), known.set(text3, { value: value2 })), value2;
  };
}

// src/ecosystems/conda/version.ts
var longest = 256, readVersion = remembered((text3) => {
  if (text3.length > longest) return;
  let version3 = text3.trim().toLowerCase();
  if (version3.includes("_") || (version3 = version3.replaceAll("-", "_")), !/^[*.+!_0-9a-z]+$/.test(version3)) return;
  let [first2 = "", second, ...more] = version3.split("!"), [main = "", local, ...rest] = (second ?? first2).split("+");
  if (more.length > 0 || rest.length > 0 || main === "") return;
  let epoch = second === void 0 ? "0" : first2;
  if (!/^\d+$/.test(epoch)) return;
  let openEnd = main.endsWith("_"), pieces3 = (openEnd ? main.slice(0, -1) : main).split(/[._]/);
  openEnd && pieces3.push(`${pieces3.pop() ?? ""}_`);
  let locals = local?.split(/[._]/) ?? [];
  if (![...pieces3, ...locals].includes(""))
    return { main: [[BigInt(epoch)], ...pieces3.map(segment)], local: locals.map(segment) };
});
function segment(text3) {
  let parts3 = (text3.match(/\d+|\*+|[^\d*]+/g) ?? []).map((run) => /^\d/.test(run) ? BigInt(run) : run === "post" ? 1 / 0 : run === "dev" ? "DEV" : run);
  return typeof parts3[0] == "bigint" ? parts3 : [0n, ...parts3];
}
function compareVersions2(left, right) {
  let [one, other2] = [readVersion(left), readVersion(right)];
  if (!(one === void 0 || other2 === void 0))
    return compareSegments(one.main, other2.main) || compareSegments(one.local, other2.local);
}
function compareSegments(left, right) {
  for (let at3 = 0; at3 < Math.max(left.length, right.length); at3++) {
    let [one, other2] = [left[at3] ?? [], right[at3] ?? []];
    for (let part5 = 0; part5 < Math.max(one.length, other2.length); part5++) {
      let order3 = compareParts(one[part5] ?? 0n, other2[part5] ?? 0n);
      if (order3 !== 0) return order3;
    }
  }
  return 0;
}
function compareParts(left, right) {
  return typeof left == "string" && typeof right == "string" ? left === right ? 0 : left < right ? -1 : 1 : typeof left == "string" ? -1 : typeof right == "string" ? 1 : left === right ? 0 : left < right ? -1 : 1;
}

// src/ecosystems/conda/version-spec.ts
var sets2 = intervalSets(compareVersions2), longest2 = 4096, mostParts = 64, maxDepth = 16;
function specIntervals(text3) {
  if (text3.length > longest2 || text3.includes("^") || text3.includes("$")) return;
  let tokens = (text3.match(/[()|,]|[^()|,]+/g) ?? []).map((token) => token.trim()).filter((token) => token !== "");
  if (tokens.length > 2 * mostParts) return;
  let at3 = 0;
  function anyOf(depth2) {
    let found2 = allOf2(depth2);
    for (; found2 !== void 0 && tokens[at3] === "|"; ) {
      at3++;
      let next = allOf2(depth2);
      found2 = next && sets2.unite(found2, next);
    }
    return found2;
  }
  function allOf2(depth2) {
    let found2 = one(depth2);
    for (; found2 !== void 0 && tokens[at3] === ","; ) {
      at3++;
      let next = one(depth2);
      found2 = next && sets2.intersect(found2, next);
    }
    return found2;
  }
  function one(depth2) {
    let token = tokens[at3++];
    if (token === void 0 || /^[)|,]$/.test(token)) return;
    if (token !== "(") return clause(token);
    let inner = depth2 < maxDepth ? anyOf(depth2 + 1) : void 0;
    return tokens[at3++] === ")" ? inner : void 0;
  }
  let found = anyOf(0);
  return at3 === tokens.length ? found : void 0;
}
function exactVersion(text3) {
  let version3 = /^(?:==)?\s*([^\s=<>!~*^$|,()]+(?:![^\s=<>!~*^$|,()]+)?)$/.exec(text3.trim())?.[1];
  return version3 !== void 0 && readVersion(version3) !== void 0 ? version3 : void 0;
}
function clause(text3) {
  let [, operator = "", written7 = ""] = /^(==|!=|<=|>=|~=|=|<|>)?\s*([^\s=<>~^$]+)$/.exec(text3) ?? [];
  if (written7 === "") return;
  if (/^\*+$/.test(written7)) return operator === "" || operator === "=" || operator === ">=" ? everything : void 0;
  let version3 = written7.replace(/\.?\*+$/, ""), open4 = version3 !== written7;
  if (!(version3.includes("*") || readVersion(version3) === void 0)) {
    if (open4 && !written7.endsWith(".*") && !["", "=", "~="].includes(operator)) return besideAsterisk(operator, version3);
    switch (operator) {
      case "":
        return open4 ? startingWith(version3) : sets2.compared("==", version3);
      case "=":
        return startingWith(version3);
      case "!=":
        return open4 ? notStartingWith(version3) : sets2.compared("!=", version3);
      case "~=":
        return open4 ? void 0 : compatible2(version3);
      default:
        return sets2.compared(operator, version3);
    }
  }
}
function besideAsterisk(operator, version3) {
  let bound = { version: version3 + lowest, inclusive: !1 };
  return operator.startsWith(">") ? [{ from: bound }] : operator.startsWith("<") ? [{ to: bound }] : operator === "!=" ? everything : [];
}
function compatible2(version3) {
  let stem2 = version3.slice(0, Math.max(version3.lastIndexOf("."), 0)), same = stem2 === "" ? void 0 : startingWith(stem2);
  return same && sets2.intersect([{ from: { version: version3, inclusive: !0 } }], same);
}
function startingWith(version3) {
  let ends2 = prefixEnds(version3);
  return ends2 && [{ from: { version: ends2.from, inclusive: !0 }, to: { version: ends2.to, inclusive: !1 } }];
}
function notStartingWith(version3) {
  let ends2 = prefixEnds(version3);
  return ends2 && [{ to: { version: ends2.from, inclusive: !1 } }, { from: { version: ends2.to, inclusive: !0 } }];
}
function prefixEnds(version3) {
  let [, stem2 = "", last3 = ""] = /^(.*?)(\d+|[a-z]+)$/is.exec(version3) ?? [];
  if (last3 === "" || version3.includes("+")) return;
  let from = `${version3}${lowest}`;
  if (/^\d/.test(last3)) return { from, to: `${stem2}${BigInt(last3) + 1n}${lowest}` };
  let word2 = last3.toLowerCase();
  if (word2 === "dev") return { from, to: `${stem2}_`.replace(/[._]_$/, ".0_") };
  if (word2 === "post") {
    let [, before = "", number4 = "0"] = /^(.*?)(\d*)$/s.exec(stem2) ?? [];
    return number4 === "" ? void 0 : { from, to: `${before}${BigInt(number4) + 1n}${lowest}` };
  }
  let end = word2.endsWith("z") ? void 0 : word2.slice(0, -1) + String.fromCharCode(word2.charCodeAt(word2.length - 1) + 1);
  return end === void 0 ? void 0 : { from, to: `${stem2}${end}${lowest}` };
}
var lowest = "**";

// src/ecosystems/conda/match-spec.ts
var longest3 = 4096;
function readMatchSpec(text3) {
  if (text3.length > longest3) return { reason: "it is too long to be a package specification" };
  let lead = text3.length - text3.trimStart().length, body = withoutComment(text3.slice(lead)).trimEnd();
  if (body === "") return { reason: "it is empty" };
  if (isPackageFile(body)) return readFile(body, lead);
  let open4 = body.indexOf("["), brackets = readBrackets(open4 === -1 || !body.endsWith("]") ? "" : body.slice(open4 + 1, -1)), plain7 = (open4 === -1 ? body : body.slice(0, open4)).trimEnd(), colons = plain7.lastIndexOf("::"), [, channel2] = colons === -1 ? [] : ["", plain7.slice(0, colons).replace(/\/(?:noarch|[a-z]+-[a-z0-9]+)$/, "")], from = colons === -1 ? 0 : colons + 2, name3 = /^[^ =<>!~\t[]+/.exec(plain7.slice(from))?.[0] ?? "";
  if (!/^[a-z0-9_](?:[\w.-]*[a-z0-9_])?$/i.test(name3)) return { reason: "it does not start with a package name" };
  let behind3 = plain7.slice(from + name3.length), rest = behind3.trim(), bracketed = brackets.get("version"), specifier = bracketed?.text ?? rest, build = brackets.get("build")?.text, version3 = specifier === "" ? void 0 : pinned(build === void 0 ? specifier : `${specifier}=${build}`), readable = specifier === "" || isReadable(specifier), ownChannel = brackets.get("channel")?.text ?? channel2, url = brackets.get("url")?.text, restFrom = lead + from + name3.length + behind3.length - behind3.trimStart().length, versionAt = bracketed ? { start: lead + open4 + 1 + bracketed.start, end: lead + open4 + 1 + bracketed.end } : { start: restFrom, end: restFrom + rest.length };
  return {
    name: name3,
    ...specifier !== "" && { specifier },
    ...version3 !== void 0 && { version: version3 },
    ...ownChannel !== void 0 && ownChannel !== "" && { channel: ownChannel },
    ...url !== void 0 && { url },
    hashes: ["md5", "sha256"].flatMap((key3) => {
      let digest = brackets.get(key3)?.text;
      return digest === void 0 ? [] : [`${key3}:${digest}`];
    }),
    start: lead,
    end: lead + body.length,
    ...specifier !== "" && { versionAt },
    ...!readable && { problem: "its version specifier is malformed" }
  };
}
function specificationOf(specifier) {
  if (specifier.length > longest3) return specifier;
  let text3 = specifier.trim().replace(/\s{2,}/g, " ").replace(/ ?([,|()]|[<>=!~]+) ?/g, "$1"), [, version3, build] = /^(.*[^=<>!~,| ])[ =]([^-=,|<>~ ]+)$/s.exec(text3) ?? [];
  return version3 === void 0 || build === void 0 ? text3 : /^={1,2}[^=,|*]+$/.test(version3) ? version3.replace(/^=+/, "") : version3;
}
function pinned(specifier) {
  return exactVersion(specificationOf(specifier));
}
function isReadable(specifier) {
  let text3 = specificationOf(specifier);
  return specIntervals(text3) !== void 0 || /^\^.*\$$/s.test(text3) || /^[\w.+!]*\*[\w.+!*]*$/.test(text3);
}
function withoutComment(text3) {
  let hash4 = text3.indexOf("#");
  return hash4 === -1 || isPackageFile(text3) ? text3 : text3.slice(0, hash4);
}
function readFile(text3, lead) {
  let hash4 = text3.indexOf("#"), url = hash4 === -1 ? text3 : text3.slice(0, hash4), digest = hash4 === -1 ? "" : text3.slice(hash4 + 1).replace(/^(?:md5|sha256)[:=]/i, ""), file2 = readPackageFile(url);
  if (file2 === void 0) return { reason: "the file name does not say which package it is" };
  let hashes = /^[0-9a-f]{32}$/i.test(digest) ? [`md5:${digest}`] : digest.length === 64 ? [`sha256:${digest}`] : [];
  return { ...file2, url, hashes, start: lead, end: lead + text3.length };
}
function readBrackets(text3) {
  let found = /* @__PURE__ */ new Map(), pattern = /([\w-]{1,64}) ?= ?(?:"([^"]*)"|'([^']*)'|([^,\s'"]*))/g;
  for (let { 0: all2, 1: key3 = "", 2: double, 3: single2, 4: bare, index: index4 } of text3.matchAll(pattern)) {
    let value2 = double ?? single2 ?? bare ?? "", end = index4 + all2.length, start2 = end - value2.length - (double === void 0 && single2 === void 0 ? 0 : 2);
    found.set(key3.toLowerCase(), { text: value2, start: start2, end });
  }
  return found;
}

// src/ecosystems/conda/install.ts
var options5 = (text3) => text3.split(/\s+/), table2 = (values5, roles2) => ({
  values: new Set(options5(values5)),
  roles: new Map(
    Object.entries(roles2).flatMap(([role, text3]) => options5(text3).map((name3) => [name3, role]))
  )
}), condaTable = table2(
  `-n --name -p --prefix --clone --platform --subdir --repodata-fn --solver --experimental -r --root-prefix --relocate-prefix
  --rc-file --safety-checks --extra-safety-checks --category --pyc --cafile --ssl-verify --retry-clean-cache --revision`,
  { requirement: "-f --file", "extra-index": "-c --channel" }
), pixiTable = table2(
  "--manifest-path --platform -p -f --feature -e --environment --expose -g --git --branch --tag --rev -s --subdir --pypi-keyring-provider",
  { "extra-index": "-c --channel", package: "--with" }
), pixiExecTable = {
  ...table2("-p --platform --pypi-keyring-provider --concurrent-downloads", {
    "extra-index": "-c --channel",
    main: "-s --spec",
    package: "-w --with"
  }),
  stopsAtCommand: !0
}, globalValues = /* @__PURE__ */ new Set(["-r", "--root-prefix", "--rc-file", "--manifest-path"]), globalVerbs = /* @__PURE__ */ new Set(["install", "i", "add", "a", "update"]), subcommands = /* @__PURE__ */ new Set(["install", "create", "update", "upgrade"]);
function install2(words6) {
  let installer2 = findInstaller(words6);
  if (installer2 === void 0) return;
  let found = readArguments(installer2.rest, installer2.table), channels = found.flatMap(({ role, value: value2 }) => role === "extra-index" && value2 !== void 0 ? [value2] : []), alone2 = installer2.rest.some(({ text: text3 }) => text3 === "--override-channels"), at3 = found.find(({ role }) => role === "extra-index"), isNamed2 = found.some(({ role }) => role === "main"), packages2 = [], files = [], unresolved = [];
  for (let { role, value: value2, start: start2, end } of found)
    if (value2 === void 0) unresolved.push({ start: start2, end });
    else if (role === "requirement") files.push({ path: value2, start: start2, end });
    else if (role === "main" || role === "package" || role === "positional" && !isNamed2) {
      let spec = readMatchSpec(value2);
      if (isFailure(spec)) {
        unresolved.push({ start: start2, end });
        continue;
      }
      let { name: name3, version: version3, specifier, hashes, channel: channel2, url, versionAt } = spec, source = url !== void 0 ? { type: "url", url } : channel2 === void 0 ? channelsSource(channels, alone2) : channelSource(channel2);
      packages2.push({
        name: name3,
        ...version3 !== void 0 && { version: version3 },
        ...specifier !== void 0 && { specifier },
        hashes,
        source,
        ...at3 !== void 0 && channel2 === void 0 && { optionsAt: { start: at3.start, end: at3.end } },
        ...versionAt && { given: { value: value2, from: versionAt.start, to: versionAt.end, start: start2, end } },
        certain: !0,
        start: start2,
        end
      });
    }
  return { packages: packages2, files, unresolved };
}
function findInstaller(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0) return;
  let first2 = subcommand(program2.rest, globalValues);
  if (first2 !== void 0) {
    if (program2.name === "pixi") {
      if (program2.rest.some(({ text: text3 }) => text3 === "--pypi")) return;
      let second = first2.name === "global" ? subcommand(first2.rest, globalValues) : void 0;
      return first2.name === "add" ? { rest: first2.rest, table: pixiTable } : first2.name === "exec" || first2.name === "x" ? { rest: first2.rest, table: pixiExecTable } : second !== void 0 && globalVerbs.has(second.name) ? { rest: second.rest, table: pixiTable } : void 0;
    }
    if (!(!/^(?:conda|mamba|micromamba)$/.test(program2.name) || !subcommands.has(first2.name)))
      return { rest: first2.rest, table: condaTable };
  }
}

// src/ecosystems/conda/index-settings.ts
var id2 = "conda", channelKeys = ["channels", "default_channels", "channel_alias", "custom_channels", "custom_multichannels"], variables2 = [
  "CONDA_CHANNELS",
  "CONDA_DEFAULT_CHANNELS",
  "CONDA_CHANNEL_ALIAS",
  "CONDA_SSL_VERIFY",
  "MAMBA_SSL_VERIFY",
  "MAMBA_CHANNELS",
  "PIXI_TLS_NO_VERIFY"
];
function environment2(name3, value2) {
  let [, key3] = /^(?:CONDA|MAMBA)_([A-Z_]{1,40})$/.exec(name3) ?? [];
  return key3 !== void 0 ? keySettings2(key3.toLowerCase(), value2, name3) : name3 === "PIXI_TLS_NO_VERIFY" && isOn(value2) ? [uncheckedConnection("tls-no-verify", name3, id2)] : [];
}
function keySettings2(key3, value2, setting2) {
  let [first2 = ""] = key3.split(".");
  if (first2 === "ssl_verify") return isOff(value2) ? [uncheckedConnection("ssl_verify", setting2, id2)] : [];
  if (!channelKeys.includes(first2)) return [];
  let use = first2 === "channels" || first2.startsWith("custom") ? "additional" : "default";
  return listItems(value2, /[\s,&]+/).flatMap((item) => channel(item, use, setting2));
}
function channel(written7, use, setting2) {
  if (written7 === "nodefaults" || /^(?:\.{0,2}\/|~|file:)/.test(written7)) return [];
  let name3 = channelName(written7);
  return name3 === void 0 ? [] : [{ ecosystem: id2, name: name3, .../^https?:/i.test(name3) && { url: name3 }, use, setting: setting2 }];
}
function settings2({ name: name3, rest }) {
  if (name3 === "pixi") return ofPixi(rest);
  if (!/^(?:conda|mamba|micromamba)(?:\.bat)?$/.test(name3)) return [];
  let first2 = subcommand(rest, /* @__PURE__ */ new Set(["-r", "--root-prefix", "--rc-file"]));
  return first2?.name === "config" ? configured2(first2.rest) : first2?.name === "run" || first2?.name === "activate" ? [] : [
    ...channelOptions(rest),
    ...insecure(rest, /^(?:-k|--insecure|--ssl-verify=(?:false|0|no|off)|--ssl-no-verify)$/i),
    ...verified(rest)
  ];
}
function channelOptions(words6) {
  return readArguments(words6, condaTable).flatMap(
    ({ role, option = "", value: value2, start: start2, end }) => role === "extra-index" && value2 !== void 0 ? listItems(value2).flatMap((item) => channel(item, "additional", option).map((one) => ({ ...one, start: start2, end }))) : []
  );
}
function verified(words6) {
  return words6.flatMap(
    ({ text: text3 = "", start: start2, end }, index4) => words6[index4 - 1]?.text === "--ssl-verify" && isOff(text3) ? [{ ...uncheckedConnection("ssl_verify", "--ssl-verify", id2), start: start2, end }] : []
  );
}
function insecure(words6, option) {
  let word2 = words6.find(({ text: text4 }) => option.test(text4?.slice(0, 40) ?? ""));
  if (word2 === void 0) return [];
  let { text: text3 = "", start: start2, end } = word2;
  return [{ ...uncheckedConnection("ssl_verify", text3.replace(/=.*/s, ""), id2), start: start2, end }];
}
function configured2(words6) {
  return words6.flatMap(({ text: text3 = "" }, index4) => {
    if (!/^(?:--(?:add|append|prepend|set)|add|append|prepend|set)$/.test(text3)) return [];
    let [key3, value2] = [words6[index4 + 1], words6[index4 + 2]];
    if (key3?.text === void 0 || value2?.text === void 0) return [];
    let { start: start2, end } = value2, plain7 = key3.text.toLowerCase();
    return keySettings2(plain7, value2.text, key3.text).map((setting2) => ({ ...setting2, start: start2, end, stays: !0 }));
  });
}
function ofPixi(words6) {
  let texts2 = words6.slice(0, 4).map(({ text: text3 }) => text3), add2 = texts2.findIndex((text3, index4) => text3 === "add" && texts2[index4 - 1] === "channel");
  return [...(add2 === -1 ? [] : words6.slice(add2 + 1).filter(({ text: text3 }) => text3?.startsWith("-") === !1)).flatMap(
    ({ text: text3 = "", start: start2, end }) => channel(text3, "additional", "pixi channel add").map((setting2) => ({ ...setting2, start: start2, end, stays: !0 }))
  ), ...channelOptions(words6), ...insecure(words6, /^--tls-no-verify(?:=true)?$/i)];
}

// src/ecosystems/conda/ecosystem.ts
var ecosystem3 = {
  purlType: "conda",
  normalizeName: (name3) => name3.trim().toLowerCase(),
  purl: (name3, version3) => packageUrl("conda", void 0, name3, version3),
  isMirror: () => !1,
  knownIndex: (channel2) => isProjectChannel(channel2) ? "project" : void 0,
  settingsPointers: {
    variables: ["CONDARC", "MAMBARC"],
    options: ["conda --rc-file", "mamba --rc-file", "micromamba --rc-file"]
  },
  settingsFiles: [".condarc"],
  compare(left, right) {
    return [left, right].some((version3) => version3.includes("*") && !version3.endsWith("**")) ? void 0 : compareVersions2(left, right);
  },
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: (specifier) => exactVersion(specificationOf(specifier)),
  admitted: (specifier) => specIntervals(specificationOf(specifier)),
  install: install2,
  mentions: {
    installers: [
      "conda install",
      "conda create",
      "conda update",
      "mamba install",
      "mamba create",
      "micromamba install",
      "micromamba create",
      "pixi add",
      "pixi exec",
      "pixi x",
      "pixi global"
    ]
  },
  environment: environment2,
  variables: variables2,
  settings: settings2
};

// src/ecosystems/cran/default-repository.ts
var archives = /* @__PURE__ */ new Set([
  "e7fbfb5eb8b891d51d67f690d0ae486f670e82b9ced96c91b5091bc532e812ab",
  "575e9d5d9ed9a30131e6c64f685ea7b2377d57735990003b4e3df6209eb8c624"
]), mirrors = /* @__PURE__ */ new Set([
  "ab488ee3b611d021214da033aea606a008c933652950468a8fbcd63e771076c2",
  "65677d32ca742f27542f66cb4f80818a1a57f6a57e124934333212cc06de5309",
  "531ef11fc7ff5379c7fd841bf737607c988bdeca097108fbc331751ccaf71d7e"
]);
function isDefaultRepository(url) {
  return archives.has(hostDigest(url) ?? "");
}
function isMirror(url) {
  return mirrors.has(hostDigest(url) ?? "");
}

// src/ecosystems/cran/version.ts
var maxLength5 = 256;
function compareVersions3(left, right) {
  let [first2, second] = [read(left), read(right)];
  return first2 && second && compareLists(first2, second, compareDigits);
}
function read(text3) {
  return text3.length <= maxLength5 && /^\d+(?:[.-]\d+)*$/.test(text3) ? text3.split(/[.-]/) : void 0;
}

// src/ecosystems/cran/requirement.ts
var maxLength6 = 1024, sets3 = intervalSets(compareVersions3), requirement = /^\(?\s*(>=|<=|==|!=|>|<)?\s*([\d.-]+)\s*\)?$/;
function pinnedVersion2(specifier) {
  let [, operator = "==", version3 = ""] = requirement.exec(specifier.trim()) ?? [];
  return operator === "==" && compareVersions3(version3, version3) !== void 0 ? version3 : void 0;
}
function admittedVersions2(specifier) {
  if (specifier.length > maxLength6) return;
  let admitted = everything;
  for (let part5 of specifier.split(",")) {
    let [, operator = "==", version3 = ""] = requirement.exec(part5.trim()) ?? [], versions3 = compareVersions3(version3, version3) === void 0 ? void 0 : sets3.compared(operator, version3);
    if (versions3 === void 0) return;
    admitted = sets3.intersect(admitted, versions3);
  }
  return admitted;
}

// src/ecosystems/cran/ecosystem.ts
var ecosystem4 = {
  osvName: "CRAN",
  purlType: "cran",
  normalizeName: (name3) => name3.trim(),
  purl: (name3, version3) => packageUrl("cran", void 0, name3, version3),
  isDefault: isDefaultRepository,
  isMirror,
  compare: compareVersions3,
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion2,
  admitted: admittedVersions2
};

// src/ecosystems/golang/default-proxy.ts
var publicHost = "00a7dc5a0cc388586b8665846e7d8ae94a6dd096f2aa1aa3b4aab4ac484f998a", mirrors2 = /* @__PURE__ */ new Set([
  "048e76c14ef34200a2fd1bff13c584ea0770b46ab008f537a9cb62637655eb2b",
  "be57af6b78a7facae64f87c4f9230a273a036b2a192a16104abb469385e28f46"
]);
function isDefaultProxy(url) {
  return hostDigest(url) === publicHost;
}
function isMirrorProxy(url) {
  return url.startsWith("https://") && mirrors2.has(hostDigest(url) ?? "");
}

// src/ecosystems/golang/index-settings.ts
var id3 = "golang", variables3 = ["GOPROXY", "GOINSECURE", "GOFLAGS"];
function environment3(name3, value2) {
  switch (name3) {
    case "GOPROXY":
      return listItems(value2, /[,|]/).flatMap((item, index4) => indexAt(item, { ecosystem: id3, use: index4 === 0 ? "default" : "additional", setting: name3 }) ?? []);
    case "GOINSECURE":
      return listItems(value2).map((pattern) => uncheckedConnection(pattern === "*" ? name3 : pattern, name3, id3));
    case "GOFLAGS":
      return /(?:^|\s)--?insecure(?:\s|$|=(?:true|1))/.test(value2) ? [uncheckedConnection(name3, name3, id3)] : [];
    default:
      return [];
  }
}
function settings3({ name: name3, rest }) {
  if (name3 !== "go") return [];
  let [first2] = rest;
  if (first2?.text === "env" && rest.some(({ text: text3 }) => text3 === "-w"))
    return rest.flatMap(({ text: text3 = "", start: start3, end: end2 }) => {
      let [, variable2 = "", value2 = ""] = /^(\w{1,100})=(.*)$/s.exec(text3) ?? [];
      return environment3(variable2, value2).map((setting2) => ({ ...setting2, start: start3, end: end2, stays: !0 }));
    });
  let insecure2 = first2?.text === "get" ? rest.find(({ text: text3 }) => /^--?insecure$/.test(text3 ?? "")) : void 0;
  if (insecure2 === void 0) return [];
  let { start: start2, end } = insecure2;
  return [{ ...uncheckedConnection("go get -insecure", "-insecure", id3), start: start2, end }];
}

// src/ecosystems/golang/install.ts
var values2 = "-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -ldflags -mod -modfile -o -overlay -pgo -pkgdir -tags -toolexec -exec", table3 = { values: /* @__PURE__ */ new Set(), roles: /* @__PURE__ */ new Map() }, flags = new Set(values2.split(" "));
function install3(words6) {
  let program2 = findProgram(words6);
  if (program2?.name !== "go") return;
  let command3 = subcommand(program2.rest, flags);
  if (command3 === void 0 || !["install", "get", "run"].includes(command3.name)) return;
  let rest = command3.rest.flatMap((word2, index4) => {
    let before = command3.rest[index4 - 1]?.text ?? "";
    return flags.has(before.replace(/^--/, "-")) ? [] : [word2];
  }), found = readArguments(rest, { ...table3, stopsAtCommand: command3.name === "run" }), packages2 = [], unresolved = [];
  for (let { value: value2, start: start2, end } of found) {
    if (value2 === void 0) {
      unresolved.push({ start: start2, end });
      continue;
    }
    let at3 = value2.indexOf("@"), path = at3 === -1 ? value2 : value2.slice(0, at3);
    if (at3 === -1 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/i.test(path)) continue;
    let asked3 = value2.slice(at3 + 1), cut = path.search(/\/cmd(?:\/|$)/), named8 = asked3 !== "latest" && asked3 !== "";
    packages2.push({
      name: cut === -1 ? path : path.slice(0, cut),
      ...named8 && { specifier: asked3 },
      .../^v\d+\.\d+\.\d+/.test(asked3) && { version: asked3 },
      hashes: [],
      source: { type: "registry" },
      ...named8 && { given: { value: value2, from: at3 + 1, to: value2.length, start: start2, end } },
      certain: path.split("/").length <= 3 || cut !== -1,
      start: start2,
      end
    });
  }
  return { packages: packages2, files: [], unresolved };
}

// src/ecosystems/golang/version.ts
var partial = /^(v?\d{1,200})(?:\.(\d{1,200}))?$/;
function compareVersions4(left, right) {
  let [first2, second] = [read2(left), read2(right)];
  return first2 && second && compareSemantic(first2, second);
}
var read2 = remembered((text3) => {
  let match2 = partial.exec(text3);
  return readSemantic(match2 === null ? text3 : `${match2[1] ?? ""}.${match2[2] ?? "0"}.0`);
});

// src/ecosystems/golang/requirement.ts
var maxLength7 = 1024, sets4 = intervalSets(compareVersions4);
function pinnedVersion3(specifier) {
  let text3 = specifier.trim();
  return compareVersions4(text3, text3) === void 0 ? void 0 : text3;
}
function admittedVersions3(specifier) {
  if (specifier.length > maxLength7) return;
  let exact = pinnedVersion3(specifier);
  if (exact !== void 0) return only(exact);
  let [, low = "", high = ""] = /^\s*\[\s*([^\s,\]]+)\s*,\s*([^\s,\]]+)\s*\]\s*$/.exec(specifier) ?? [];
  if (low !== "") return compared([`>=${low}`, `<=${high}`]);
  if (specifier.trim() === "*") return everything;
  let parts3 = specifier.match(/(?:[<>]=?|!=|=)\s*[^\s,<>=!]+|[^\s,]+/g);
  return parts3 === null ? void 0 : compared(parts3);
}
function compared(comparisons) {
  let admitted = everything;
  for (let comparison of comparisons) {
    let [, operator = "", version3 = ""] = /^([<>]=?|!=|=)\s*(\S+)$/.exec(comparison) ?? [], versions3 = pinnedVersion3(version3) === void 0 ? void 0 : sets4.compared(operator, version3);
    if (versions3 === void 0) return;
    admitted = sets4.intersect(admitted, versions3);
  }
  return admitted;
}

// src/ecosystems/golang/ecosystem.ts
var ecosystem5 = {
  osvName: "Go",
  purlType: "golang",
  normalizeName: (name3) => name3.trim(),
  purl,
  isDefault: isDefaultProxy,
  isMirror: isMirrorProxy,
  settingsPointers: { variables: ["GOENV"], options: [] },
  compare: compareVersions4,
  // `+incompatible` has no place in the order.
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion3,
  // A shorter one may be a branch.
  isCommit: (specifier) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(specifier.trim()),
  admitted: admittedVersions3,
  install: install3,
  mentions: { installers: ["go get", "go install", "go run"] },
  environment: environment3,
  variables: variables3,
  settings: settings3
};
function purl(name3, version3) {
  let path = name3.toLowerCase(), slash2 = path.lastIndexOf("/"), namespace = slash2 === -1 ? void 0 : path.slice(0, slash2);
  return packageUrl("golang", namespace, path.slice(slash2 + 1), version3);
}

// src/ecosystems/hackage/ecosystem.ts
var ecosystem6 = unordered("Hackage", "hackage");

// src/ecosystems/hex/ecosystem.ts
var ecosystem7 = unordered("Hex", "hex");

// src/ecosystems/julia/version.ts
var maxLength8 = 256, written2 = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*)|([a-z][0-9a-z-]*(?:\.[0-9a-z-]+)*)|(-))?(?:\+([0-9a-z-]+(?:\.[0-9a-z-]+)*)|(\+))?$/i;
function compareVersions5(left, right) {
  let [first2, second] = [read3(left), read3(right)];
  if (first2 === void 0 || second === void 0) return;
  let order3 = compareLists(first2.release, second.release, compareDigits);
  if (order3 !== 0) return order3;
  if (first2.prerelease.length === 0 || second.prerelease.length === 0) {
    let prerelease = second.prerelease.length - first2.prerelease.length;
    if (prerelease !== 0) return prerelease;
  }
  return compareLists(first2.prerelease, second.prerelease, compareIdentifiers2) || compareLists(first2.build, second.build, compareIdentifiers2);
}
function read3(text3) {
  let match2 = text3.length > maxLength8 ? null : written2.exec(text3);
  if (match2 === null) return;
  let [, major = "", minor = "0", patch = "0", behind3, attached, hyphen, build, plus] = match2, identifiers = (part5, empty) => part5?.split(".") ?? (empty === void 0 ? [] : [""]);
  return {
    release: [major, minor, patch],
    prerelease: identifiers(behind3 ?? attached, hyphen),
    build: identifiers(build, plus)
  };
}
function compareIdentifiers2(left, right) {
  if (left === "" || right === "") return compareText(left, right);
  let [first2, second] = [isDigits(left), isDigits(right)];
  return first2 && second ? compareDigits(left, right) : first2 !== second ? first2 ? -1 : 1 : compareText(left, right);
}

// src/ecosystems/julia/requirement.ts
var maxLength9 = 1024, sets5 = intervalSets(compareVersions5), number2 = String.raw`v?(\d+)(?:\.(\d+))?(?:\.(\d+))?`, simple = new RegExp(String.raw`^([~^]|[<=\u2265]\s*|>=\s*)?${number2}$`), hyphenated = new RegExp(String.raw`^${number2}\s+-\s+${number2}$`);
function pinnedVersion4(specifier) {
  let [, version3] = /^=\s*v?(\d+\.\d+\.\d+)$/.exec(specifier.trim()) ?? [];
  return version3;
}
function admittedVersions4(specifier) {
  if (specifier.length > maxLength9) return;
  let admitted = [];
  for (let part5 of specifier.split(",")) {
    let versions3 = partVersions(part5.trim());
    if (versions3 === void 0) return;
    admitted = sets5.unite(admitted, versions3);
  }
  return admitted;
}
function partVersions(text3) {
  let match2 = simple.exec(text3);
  if (match2 === null) return hyphenVersions(text3);
  let numbers = given(match2.slice(2, 5)), first2 = padded(numbers);
  switch (match2[1]?.trim() ?? "") {
    case "<":
      return [{ to: { version: `${first2}-`, inclusive: !1 } }];
    case "=":
      return halfOpen(first2, after([...numbers, "0", "0"].slice(0, 3)));
    case ">=":
    case "\u2265":
      return [{ from: { version: first2, inclusive: !0 } }];
    case "~":
      return halfOpen(first2, after(numbers.slice(0, 2)));
    default:
      return halfOpen(first2, after(compatible3(numbers)));
  }
}
function hyphenVersions(text3) {
  let match2 = hyphenated.exec(text3);
  if (match2 === null) return;
  let low = [{ from: { version: padded(given(match2.slice(1, 4))), inclusive: !0 } }];
  return sets5.intersect(low, [{ to: { version: after(given(match2.slice(4, 7))), inclusive: !1 } }]);
}
function compatible3(numbers) {
  let significant2 = numbers.findIndex((digits2) => /[1-9]/.test(digits2));
  return significant2 === -1 ? numbers : numbers.slice(0, significant2 + 1);
}
function given(parts3) {
  return parts3.filter((part5) => part5 !== void 0);
}
function padded(numbers) {
  return [...numbers, "0", "0"].slice(0, 3).join(".");
}
function after(numbers) {
  return `${padded([...numbers.slice(0, -1), following(numbers.at(-1) ?? "0")])}-`;
}

// src/ecosystems/julia/ecosystem.ts
var ecosystem8 = {
  osvName: "Julia",
  purlType: "julia",
  normalizeName: (name3) => name3.trim(),
  purl: (name3, version3) => packageUrl("julia", void 0, name3, version3),
  isMirror: () => !1,
  compare: compareVersions5,
  through(version3) {
    let [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version3) ?? [];
    return numbers.length === 0 ? { version: version3, inclusive: !0 } : { version: after(numbers), inclusive: !1 };
  },
  pinned: pinnedVersion4,
  admitted: admittedVersions4
};

// src/ecosystems/maven/version.ts
var maxLength10 = 256, qualifiers = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"], release2 = String(qualifiers.indexOf("")), aliases = /* @__PURE__ */ new Map([
  ["ga", ""],
  ["final", ""],
  ["release", ""],
  ["cr", "rc"]
]), short = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]), zero = { type: "number", digits: "0" };
function compareVersions6(left, right) {
  if (!(!isVersion(left) || !isVersion(right)))
    return left === right ? 0 : compareItems(read4(left), read4(right));
}
function isVersion(text3) {
  return text3 !== "" && text3.length <= maxLength10 && !/[\s[\](),<>=~^*|${}]/.test(text3);
}
function read4(text3) {
  let version3 = text3.toLowerCase(), root = [], lists2 = [root], list2 = root, [start2, inDigits] = [0, !1], nest = () => {
    let items3 = [];
    list2.push({ type: "list", items: items3 }), lists2.push(items3), list2 = items3;
  }, push = (end, beforeDigit = !1) => {
    let part5 = version3.slice(start2, end);
    if (part5 === "") list2.push(zero);
    else if (inDigits) list2.push({ type: "number", digits: part5 });
    else {
      let word2 = (beforeDigit ? short.get(part5) : void 0) ?? part5;
      list2.push({ type: "word", word: aliases.get(word2) ?? word2 });
    }
    start2 = end;
  };
  for (let at3 = 0; at3 < version3.length; at3++) {
    let character = version3.charAt(at3);
    if (character === "." || character === "-") {
      push(at3), start2 = at3 + 1, character === "-" && nest();
      continue;
    }
    let isDigit2 = character >= "0" && character <= "9";
    isDigit2 !== inDigits && at3 > start2 && (isDigit2 && list2.length > 0 && nest(), push(at3, isDigit2), nest()), inDigits = isDigit2;
  }
  version3.length > start2 && (!inDigits && list2.length > 0 && nest(), push(version3.length));
  for (let items3 of lists2.reverse()) trim(items3);
  return { type: "list", items: root };
}
function trim(items3) {
  for (let at3 = items3.length - 1; at3 >= 0; at3--) {
    let item = items3[at3];
    if (item !== void 0 && isNothing(item)) items3.splice(at3, 1);
    else if (item?.type !== "list") return;
  }
}
function isNothing(item) {
  return item.type === "number" ? /^0+$/.test(item.digits) : item.type === "word" ? item.word === "" : item.items.length === 0;
}
function compareItems(left, right) {
  if (left.type === "number" && right.type === "number") return compareDigits(left.digits, right.digits);
  if (left.type === "word" && right.type === "word") return compareText(rank(left.word), rank(right.word));
  if (left.type !== "list" || right.type !== "list") return weight(left) - weight(right);
  let longest21 = Math.max(left.items.length, right.items.length);
  for (let index4 = 0; index4 < longest21; index4++) {
    let order3 = comparePlaces(left.items[index4], right.items[index4]);
    if (order3 !== 0) return order3;
  }
  return 0;
}
function comparePlaces(left, right) {
  return left !== void 0 && right !== void 0 ? compareItems(left, right) : left !== void 0 ? againstNothing(left) : right === void 0 ? 0 : -againstNothing(right);
}
function againstNothing(item) {
  if (item.type === "number") return isNothing(item) ? 0 : 1;
  if (item.type === "word") return compareText(rank(item.word), release2);
  for (let part5 of item.items) {
    let order3 = againstNothing(part5);
    if (order3 !== 0) return order3;
  }
  return 0;
}
function rank(word2) {
  let index4 = qualifiers.indexOf(word2);
  return index4 === -1 ? `${qualifiers.length}-${word2}` : String(index4);
}
function weight({ type }) {
  return { word: 0, list: 1, number: 2 }[type];
}

// src/ecosystems/maven/requirement.ts
var maxLength11 = 1024, sets6 = intervalSets(compareVersions6), moving = /* @__PURE__ */ new Set(["latest", "release"]);
function pinnedVersion5(specifier) {
  let text3 = specifier.trim(), [, inner = text3] = /^\[([^,[\]()]*)\]$/.exec(text3) ?? [], version3 = inner.trim();
  return isVersion(version3) && !moving.has(version3.toLowerCase()) ? version3 : void 0;
}
function admittedVersions5(specifier) {
  let text3 = specifier.trim();
  if (text3.length > maxLength11) return;
  let exact = pinnedVersion5(text3);
  if (exact !== void 0) return only(exact);
  let ranges = text3.match(/[[(][^[\]()]*[\])]/g) ?? [];
  if (ranges.length === 0 || text3.replace(/[[(][^[\]()]*[\])]/g, "").replace(/[\s,]/g, "") !== "") return;
  let admitted = [];
  for (let range3 of ranges) {
    let versions3 = rangeVersions(range3);
    if (versions3 === void 0) return;
    admitted = sets6.unite(admitted, versions3);
  }
  return admitted;
}
function rangeVersions(range3) {
  let ends2 = range3.slice(1, -1).split(",").map((end) => end.trim()), [low = "", high = low] = ends2;
  if (ends2.length > 2 || ends2.some((end) => end !== "" && !isVersion(end))) return;
  if (ends2.length === 1) return low !== "" && range3.startsWith("[") && range3.endsWith("]") ? only(low) : void 0;
  let from = { version: low, inclusive: range3.startsWith("[") }, to = { version: high, inclusive: range3.endsWith("]") };
  return sets6.intersect(low === "" ? [{}] : [{ from }], high === "" ? [{}] : [{ to }]);
}

// src/ecosystems/maven/ecosystem.ts
var ecosystem9 = {
  osvName: "Maven",
  purlType: "maven",
  // A purl has a slash between group and artifact.
  normalizeName: (name3) => name3.trim().replace("/", ":"),
  purl: purl2,
  isMirror: () => !1,
  compare: compareVersions6,
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion5,
  admitted: admittedVersions5
};
function purl2(name3, version3) {
  let colon2 = name3.indexOf(":"), group = colon2 === -1 ? void 0 : name3.slice(0, colon2);
  return packageUrl("maven", group, name3.slice(colon2 + 1), version3);
}

// src/ecosystems/npm/default-registry.ts
var publicHosts = /* @__PURE__ */ new Set([
  "0dc11026ac75c015aaa1deafff4a7a54ef6d0cf6b3c7f9b1d2c8f3502929aa9e",
  "70bb4000cd2fab03af01fed086c6bf3c2c970f8b8b8001c311028ec3b80e775a"
]), mirrors3 = /* @__PURE__ */ new Set([
  "05b16d11407cc4e4a60df3760a38c1f542c1aefbfaa524e42cedf413a119c3f2",
  "d1e9987b2558387414484c97401b27b9213b70f09671ceabe113a7c4b9401808",
  "c207ecfcfbc47a0c598d77611b525e768353f2c5bd8335ba20799f680d0747e4",
  "d3d69fb16c45fbd9e2e10a1c126428b7ac05aab7bc587c3a6db318dda3d9be47",
  "bd0fbd7623bc42a48bd22b9a693f6884bfaddd34681c7799bb8543a70fe4964a",
  "91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b"
]);
function isMirrorRegistry(url) {
  return url.startsWith("https://") && mirrors3.has(hostDigest(url) ?? "");
}
var releases = "a2d3e8bf26c22bba42c1a31295dcc6e94978aa5341ba07d8fcaaee59c3e2fd75";
function isReleaseHost(url) {
  return url.startsWith("https://") && hostDigest(url) === releases;
}
function isDefaultRegistry2(url) {
  return publicHosts.has(hostDigest(url) ?? "");
}

// src/ecosystems/npm/install-options.ts
var options6 = (text3) => text3.split(/\s+/).filter((option) => option !== ""), table4 = (values5, roles2, stopsAtCommand = !1) => ({
  values: new Set(options6(values5)),
  roles: new Map(
    Object.entries(roles2).flatMap(([role, text3]) => options6(text3).map((name3) => [name3, role]))
  ),
  stopsAtCommand
}), npmValues = `--workspace --prefix -C --tag --omit --include --loglevel --cache --userconfig --globalconfig
  --before --cpu --os --libc --install-strategy --save-prefix --otp --fetch-retries --fetch-timeout --network-timeout
  --script-shell --min-release-age --location --allow-git --node-options`, pnpmValues = `${npmValues} --dir --filter -F --store-dir --virtual-store-dir --reporter --save-catalog-name
  --network-concurrency --lockfile-dir --modules-dir --allow-build --cpu --libc --resume-from`, yarnValues = `--cwd --cache-folder --modules-folder --mutex --network-concurrency --network-timeout --otp --mode
  --use-yarnrc --preferred-cache-folder`, bunValues = `-c --config --cwd --backend --cache-dir --cafile --ca --network-concurrency --concurrent-scripts
  --linker --omit -F --filter --minimum-release-age`, index = { index: "--registry" }, globalValues2 = new Set(
  options6(`${npmValues} --registry --dir --filter -F --cwd --config`)
), npmTable = table4(`${npmValues} -w`, index), npxTable = table4(`${npmValues} -w -c --call`, { ...index, main: "-p --package" }, !0), npmCreateTable = table4(`${npmValues} -w`, index, !0), pnpmTable = table4(pnpmValues, index), pnpmDlxTable = table4(`${pnpmValues} -c`, { ...index, main: "--package" }, !0), yarnTable = table4(yarnValues, index), yarnDlxTable = table4(yarnValues, { main: "-p --package" }, !0), bunTable = table4(bunValues, index), denoTable = table4("--allow-scripts --config -c --import-map --location --cert --env-file --lock", {}), denoRunTable = table4("--config -c --import-map --location --cert --env-file --lock --seed", {}, !0), bunxTable = table4("", { main: "-p --package" }, !0);

// src/ecosystems/npm/index-settings.ts
var id4 = "npm", programs = /* @__PURE__ */ new Set([
  "npm",
  "npx",
  "pnpm",
  "pnpx",
  "yarn",
  "yarnpkg",
  "bun",
  "bunx",
  "corepack"
]), otherwise = new Set(
  `publish unpublish login logout adduser whoami ping token owner access dist-tag deprecate star stars unstar team org hook
  profile view info show search view v npm pack version`.split(/\s+/)
), variables4 = [
  "npm_config_registry",
  "NPM_CONFIG_REGISTRY",
  "npm_config_strict_ssl",
  "NPM_CONFIG_STRICT_SSL",
  "YARN_REGISTRY",
  "YARN_NPM_REGISTRY_SERVER",
  "YARN_ENABLE_STRICT_SSL",
  "YARN_STRICT_SSL",
  "BUN_CONFIG_REGISTRY",
  "COREPACK_NPM_REGISTRY",
  "NODE_TLS_REJECT_UNAUTHORIZED"
], prefix2 = /^(?:p?npm_config|yarn|bun_config|corepack)_/i;
function environment4(name3, value2) {
  return name3 === "NODE_TLS_REJECT_UNAUTHORIZED" ? value2.trim() === "0" ? [uncheckedConnection(name3, name3, id4)] : [] : prefix2.test(name3) && (/^p?npm_config_/i.test(name3) || /^[A-Z_]+$/.test(name3)) ? keySettings3(name3.replace(prefix2, ""), value2, name3) : [];
}
function keySettings3(key3, value2, setting2) {
  let scope = /^(@[\w.~-]{1,200}):registry$/.exec(key3)?.[1] ?? yarnScope(key3);
  if (scope !== void 0) return [indexAt(value2, { ecosystem: id4, use: "default", setting: setting2, scope }) ?? []].flat();
  switch (key3.toLowerCase().replaceAll(/[-_]/g, "")) {
    case "registry":
    case "reg":
    case "npmregistry":
    case "npmregistryserver":
      return [indexAt(value2, { ecosystem: id4, use: "default", setting: setting2 }) ?? []].flat();
    case "strictssl":
    case "enablestrictssl":
      return isOff(value2) ? [uncheckedConnection("strict-ssl", setting2, id4)] : [];
    default:
      return [];
  }
}
function yarnScope(key3) {
  let [, scope] = /^npmScopes\.["']?([\w.~-]{1,200}?)["']?\.npmRegistryServer$/.exec(key3) ?? [];
  return scope && `@${scope}`;
}
function settings4({ name: name3, rest }) {
  if (!programs.has(name3)) return [];
  let written7 = configured3(name3, rest);
  if (written7 !== void 0) return written7;
  let command3 = subcommand(rest, globalValues2), isRunner = /x$/.test(name3), runs2 = isRunner ? rest : ["exec", "x", "dlx"].includes(command3?.name ?? "") ? command3?.rest : void 0, isInstall = isRunner || !otherwise.has(command3?.name ?? "");
  return options7(withoutProgram(rest, runs2)).filter(({ use }) => isInstall || use === "connection");
}
var runnerValues = /* @__PURE__ */ new Set([...globalValues2, "-p", "--package", "-c", "--call"]);
function withoutProgram(words6, runs2) {
  let program2 = runs2 && subcommand(runs2, runnerValues);
  return program2 === void 0 ? words6 : words6.slice(0, words6.length - program2.rest.length - 1);
}
function options7(words6) {
  let found = [];
  for (let [index4, word2] of words6.entries()) {
    let { text: text3 = "", start: start2, end } = word2;
    if (text3 === "--") break;
    let [, negated, key3 = "", inline] = /^--(no-)?((?:@[\w.~-]+:)?[\w-]+)(?:=(.*))?$/s.exec(text3.slice(0, 4e3)) ?? [];
    if (key3 === "") continue;
    let next = inline === void 0 && negated === void 0 ? words6[index4 + 1] : word2, value2 = negated === void 0 ? inline ?? next?.text : "false";
    if (value2 === void 0 || next === void 0 || value2.startsWith("-")) continue;
    let place2 = next === word2 ? { start: start2, end } : { start: next.start, end: next.end };
    found.push(...keySettings3(key3, value2, `--${key3}`).map((setting2) => ({ ...setting2, ...place2 })));
  }
  return found;
}
function configured3(program2, words6) {
  if (!/^(?:npm|pnpm|yarn|yarnpkg)$/.test(program2)) return;
  let first2 = subcommand(words6, globalValues2), second = first2?.name === "config" || first2?.name === "c" ? subcommand(first2.rest, globalValues2) : first2?.name === "set" ? first2 : void 0;
  if (second?.name !== "set") return;
  let given5 = second.rest.filter(
    ({ text: text3 }, index4) => text3?.startsWith("-") !== !0 && !globalValues2.has(second.rest[index4 - 1]?.text ?? "")
  );
  return given5.flatMap((word2, index4) => {
    let [, key3, value2] = /^((?:@[\w.~-]+:)?[\w.~-]+)=(.*)$/s.exec(word2.text ?? "") ?? [];
    if (key3 !== void 0 && value2 !== void 0) return [[key3, value2, word2]];
    let next = given5[index4 + 1];
    return index4 === 0 && word2.text !== void 0 && next?.text !== void 0 ? [[word2.text, next.text, next]] : [];
  }).flatMap(
    ([key3, value2, { start: start2, end }]) => [...keySettings3(key3, value2, key3), ...scopesOf(key3, value2)].map((setting2) => ({ ...setting2, start: start2, end, stays: !0 }))
  );
}
function scopesOf(key3, value2) {
  let [, only5] = /^npmScopes(?:\.(.{1,200}))?$/s.exec(key3) ?? (key3 === "npmScopes" ? ["", ""] : []);
  return !key3.startsWith("npmScopes") || value2.length > 4e3 ? [] : [
    ...value2.matchAll(
      /(?:"([\w.~-]{1,200})"\s{0,20}:\s{0,20}\{[^{}]{0,500})?"npmRegistryServer"\s{0,20}:\s{0,20}"([^"]{1,500})"/g
    )
  ].flatMap(([, scope = only5, url = ""]) => scope === void 0 || scope === "" ? [] : indexAt(url, { ecosystem: id4, use: "default", setting: key3, scope: `@${scope}` }) ?? []);
}

// src/ecosystems/npm/git-url.ts
var hosts2 = {
  github: "github.com",
  gitlab: "gitlab.com",
  bitbucket: "bitbucket.org",
  gist: "gist.github.com"
}, repositoryPath = /^\/[^/]+\/[^/]+\/?$/;
function isGitUrl(value2) {
  if (shorthand(value2) !== void 0 || /^(?:git\+|git:|ssh:)/i.test(value2) || scp(value2) !== void 0) return !0;
  let [address5 = ""] = value2.split("#", 1);
  if (!/^https?:/i.test(address5) || !URL.canParse(address5)) return !1;
  let { hostname, pathname } = new URL(address5);
  return pathname.endsWith(".git") || Object.values(hosts2).includes(hostname) && repositoryPath.test(pathname);
}
function readGit(value2) {
  let hash4 = value2.indexOf("#"), address5 = hash4 === -1 ? value2 : value2.slice(0, hash4), ref = hash4 === -1 ? "" : value2.slice(hash4 + 1).replace(/^(?:commit|tag|branch|head)=/, ""), isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
  return {
    type: "vcs",
    url: repository(address5),
    ...ref !== "" && { ref },
    ...isCommit && { commit: ref.toLowerCase() }
  };
}
function repository(address5) {
  let short3 = shorthand(address5);
  if (short3 !== void 0) return short3;
  let plain7 = withoutCredentials(scp(address5) ?? address5).replace(/^git\+/i, ""), [, host6 = "", path = ""] = /^[a-z]+:\/\/([^/]+)\/(.*)$/i.exec(plain7) ?? [];
  return Object.values(hosts2).includes(host6.toLowerCase()) ? `https://${host6.toLowerCase()}/${path.replace(/\/$/, "").replace(/\.git$/, "")}` : plain7;
}
function shorthand(value2) {
  let [address5 = ""] = value2.split("#", 1), [, host6, path = ""] = /^(?:(github|gitlab|bitbucket|gist):)?(.*)$/i.exec(address5) ?? [], clean = path.slice(path.lastIndexOf("@") + 1).replace(/\.git$/, "");
  return host6 !== void 0 ? `https://${hosts2[host6.toLowerCase()] ?? host6}/${clean}` : /^[^:@%/\s.~-][^:@%/\s]*\/[^:@%/\s]+$/.test(address5) ? `https://github.com/${clean}` : void 0;
}
function scp(value2) {
  let match2 = /^(?:git\+ssh:\/\/|ssh:\/\/)?([\w.-]+)@([\w.-]+):(?!\d+\/)([^:]+)$/i.exec(value2);
  return match2 === null ? void 0 : `ssh://${match2[2] ?? ""}/${match2[3] ?? ""}`;
}

// src/ecosystems/npm/installers.ts
var npmInstall = ["install", "i", "in", "ins", "inst", "insta", "instal", "isnt", "isnta", "isntal", "isntall", "add"], npmVerbs = [...npmInstall, "update", "up", "upgrade", "udpate", "link", "ln", "install-test", "it"], creating = /* @__PURE__ */ new Set(["create", "init", "innit"]), subcommands2 = /* @__PURE__ */ new Map([
  [
    "npm",
    new Map([
      ...npmVerbs.map((name3) => [name3, npmTable]),
      ...[...creating].map((name3) => [name3, npmCreateTable]),
      ["exec", npxTable],
      ["x", npxTable]
    ])
  ],
  [
    "pnpm",
    new Map([
      ...["add", "update", "up", "upgrade", "link", "ln"].map((name3) => [name3, pnpmTable]),
      ["create", pnpmDlxTable],
      ["install", pnpmTable],
      ["i", pnpmTable],
      ["dlx", pnpmDlxTable]
    ])
  ],
  [
    "yarn",
    new Map([
      ...["add", "up", "upgrade", "upgrade-interactive"].map((name3) => [name3, yarnTable]),
      ["create", yarnDlxTable],
      ["dlx", yarnDlxTable]
    ])
  ],
  [
    "deno",
    /* @__PURE__ */ new Map([
      ["run", denoRunTable],
      ["x", denoRunTable],
      ["add", denoTable],
      ["install", denoTable],
      ["i", denoTable]
    ])
  ],
  [
    "bun",
    /* @__PURE__ */ new Map([
      ["add", bunTable],
      ["update", bunTable],
      ["create", bunxTable],
      ["c", bunxTable],
      ["a", bunTable],
      ["install", bunTable],
      ["i", bunTable],
      ["x", bunxTable]
    ])
  ]
]), runners2 = /* @__PURE__ */ new Map([
  ["npx", npxTable],
  ["pnpx", pnpmDlxTable],
  ["bunx", bunxTable]
]);
function findInstaller2(words6) {
  let found = findProgram(words6);
  if (found === void 0) return;
  let { name: program2, variables: variables9 } = found, registry3 = variables9.get("npm_config_registry") ?? variables9.get("NPM_CONFIG_REGISTRY"), runner = runners2.get(program2);
  if (runner !== void 0)
    return {
      rest: found.rest,
      table: runner,
      registry: registry3,
      prefersOwn: program2 !== "pnpx",
      elsewhere: namesFolder(found.rest),
      prefixed: !1,
      creates: !1
    };
  let known = subcommands2.get(program2);
  if (known === void 0) return;
  let { name: name3 = "", rest = [] } = subcommand(found.rest, globalValues2) ?? {}, global = program2 === "yarn" && name3 === "global" ? subcommand(rest, globalValues2) : void 0, table8 = known.get(global?.name ?? name3), prefersOwn = table8 === npxTable || table8 === bunxTable, elsewhere = namesFolder(found.rest), creates = creating.has(name3) || program2 === "bun" && name3 === "c", prefixed = program2 === "deno";
  return table8 && { rest: global?.rest ?? rest, table: table8, registry: registry3, prefersOwn, elsewhere, prefixed, creates };
}
function namesFolder(words6) {
  return words6.some(({ text: text3 = "" }) => /^(?:--prefix|--cwd|--dir|--global)(?:=|$)|^-[gC]$/.test(text3));
}

// src/ecosystems/npm/never-downloads.ts
function neverDownloads({ rest, table: { values: values5, roles: roles2 } }) {
  let refuses = !1;
  for (let at3 = 0; at3 < rest.length; at3++) {
    let text3 = rest[at3]?.text;
    if (text3?.startsWith("-") !== !0 || text3 === "--") break;
    if (/^(?:-[a-z]*y[a-z]*|--yes|--yes=true)$/.test(text3)) return !1;
    /^(?:--no|--no-install|--no-yes|--yes=false|--install=false)$/.test(text3) && (refuses = !0), (values5.has(text3) || roles2.has(text3)) && at3++;
  }
  return refuses;
}

// src/ecosystems/npm/version.ts
var maxLength12 = 256, written3 = /^[v=\s]*(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+)|([A-Za-z][0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?\s*$/, odd = /^[v=\s]*(\d+)(?:\.(\d+)(?:\.(\d+)\.\d[0-9A-Za-z.+-]*)?)?\s*$/;
function compareVersions7(left, right) {
  let [first2, second] = [read5(left), read5(right)];
  if (!(first2 === void 0 || second === void 0)) {
    for (let index4 = 0; index4 < 3; index4++) {
      let order3 = compareNumbers(first2.release[index4] ?? 0n, second.release[index4] ?? 0n);
      if (order3 !== 0) return order3;
    }
    return comparePrereleases(first2.prerelease, second.prerelease);
  }
}
var read5 = remembered((text3) => readVersion2(text3) ?? readOdd(text3));
function cleanVersion(text3) {
  return readVersion2(text3) === void 0 ? void 0 : text3.replace(/^[v=\s]+/, "").trim();
}
function readVersion2(text3) {
  if (text3.length > maxLength12) return;
  let match2 = written3.exec(text3);
  if (match2 === null) return;
  let prerelease = (match2[4] ?? match2[5] ?? "").split(".");
  if (match2[4] === void 0 && match2[5] === void 0 && (prerelease.length = 0), !prerelease.includes(""))
    return { release: match2.slice(1, 4).map(BigInt), prerelease };
}
function readOdd(text3) {
  let match2 = text3.length > maxLength12 ? null : odd.exec(text3);
  return match2 === null ? void 0 : { release: match2.slice(1, 4).map((part5) => BigInt(part5 || 0)), prerelease: [] };
}
function comparePrereleases(left, right) {
  if (left.length === 0 || right.length === 0) return Math.sign(right.length - left.length);
  let shared = Math.min(left.length, right.length);
  for (let index4 = 0; index4 < shared; index4++) {
    let order3 = compareIdentifiers3(left[index4] ?? "", right[index4] ?? "");
    if (order3 !== 0) return order3;
  }
  return Math.sign(left.length - right.length);
}
function compareIdentifiers3(left, right) {
  let [first2, second] = [isNumeric(left), isNumeric(right)];
  return first2 && second ? compareNumbers(BigInt(left), BigInt(right)) : first2 !== second ? first2 ? -1 : 1 : left === right ? 0 : left < right ? -1 : 1;
}
function compareNumbers(left, right) {
  return left === right ? 0 : left < right ? -1 : 1;
}
function isNumeric(identifier) {
  return /^\d+$/.test(identifier);
}

// src/ecosystems/npm/range.ts
var semver = once(() => library("semver")), maxLength13 = 1024;
function pinnedVersion6(specifier) {
  return cleanVersion(specifier);
}
function admittedVersions6(specifier) {
  let exact = pinnedVersion6(specifier);
  if (exact !== void 0) return [only2(exact)];
  let plain7 = plainRange(specifier);
  if (plain7 !== void 0) return [plain7];
  let range3 = specifier.length > maxLength13 ? void 0 : readRange(specifier);
  if (range3 === void 0) return;
  let intervals = [];
  for (let comparators of range3.set) {
    let interval2 = {};
    for (let comparator2 of comparators) interval2 = interval2 && intersect(interval2, intervalOf(comparator2));
    interval2 !== void 0 && !(interval2.to?.version === "0.0.0-0" && !interval2.to.inclusive) && intervals.push(interval2);
  }
  return union2(intervals);
}
function plainRange(specifier) {
  let match2 = /^(\^|~|>=)((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))$/.exec(specifier), [, operator, version3 = "0.0.0"] = match2 ?? [];
  if (version3 === "0.0.0") return;
  let from = { version: version3, inclusive: !0 };
  if (operator === ">=") return { from };
  let [major = 0, minor = 0, patch = 0] = version3.split(".").map(Number), below2 = (end) => ({ from, to: { version: `${end}-0`, inclusive: !1 } });
  return operator === "^" && major > 0 ? below2(`${major + 1}.0.0`) : below2(operator === "^" && minor === 0 ? `0.0.${patch + 1}` : `${major}.${minor + 1}.0`);
}
function readRange(specifier) {
  if (!/(?<![\w.+-])\d+\.\d+\.\d+\.\d/.test(specifier))
    try {
      return new (semver()).Range(specifier, { loose: !0 });
    } catch {
      return;
    }
}
function intervalOf({ operator, semver: version3 }) {
  if (!(version3 instanceof semver().SemVer)) return {};
  let inclusive = { version: version3.version, inclusive: !0 }, exclusive = { version: version3.version, inclusive: !1 };
  switch (operator) {
    case ">":
      return { from: exclusive };
    case ">=":
      return { from: inclusive };
    case "<":
      return { to: exclusive };
    case "<=":
      return { to: inclusive };
    case "=":
    case "":
      return only2(version3.version);
  }
}
function only2(version3) {
  return { from: { version: version3, inclusive: !0 }, to: { version: version3, inclusive: !0 } };
}
function intersect(left, right) {
  let from = compareStarts(left.from, right.from) >= 0 ? left.from : right.from, to = compareEnds(left.to, right.to) <= 0 ? left.to : right.to;
  if (from !== void 0 && to !== void 0) {
    let order3 = compareVersions7(from.version, to.version) ?? 0;
    if (order3 > 0 || order3 === 0 && !(from.inclusive && to.inclusive)) return;
  }
  return { ...from && { from }, ...to && { to } };
}
function union2(intervals) {
  let sorted2 = intervals.toSorted((left, right) => compareStarts(left.from, right.from)), merged = [];
  for (let interval2 of sorted2) {
    let last3 = merged.at(-1);
    if (last3 === void 0 || !touches(last3.to, interval2.from)) {
      merged.push(interval2);
      continue;
    }
    let to = compareEnds(last3.to, interval2.to) >= 0 ? last3.to : interval2.to;
    merged[merged.length - 1] = { ...last3.from && { from: last3.from }, ...to && { to } };
  }
  return merged;
}
function touches(end, start2) {
  if (end === void 0 || start2 === void 0) return !0;
  let order3 = compareVersions7(start2.version, end.version) ?? 0;
  return order3 < 0 || order3 === 0 && (start2.inclusive || end.inclusive);
}
function compareStarts(left, right) {
  return left === void 0 || right === void 0 ? left === right ? 0 : left === void 0 ? -1 : 1 : (compareVersions7(left.version, right.version) ?? 0) || Number(right.inclusive) - Number(left.inclusive);
}
function compareEnds(left, right) {
  return left === void 0 || right === void 0 ? left === right ? 0 : left === void 0 ? 1 : -1 : (compareVersions7(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive);
}

// src/ecosystems/npm/requirement.ts
var maxPatches = 4, maxTarballPath = 1024, registry2 = { type: "registry" };
function readRequirement(key3, value2) {
  let name3 = key3.trim(), written7 = value2.trim();
  for (let patches = 0; written7.startsWith("patch:") && patches < maxPatches; patches++)
    [name3, written7] = patched(written7);
  let [, protocol2 = "", rest = ""] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(written7) ?? [];
  switch (protocol2.toLowerCase()) {
    case "npm":
      return alias(name3, rest.trim());
    case "workspace":
      return { name: name3, specifier: written7, source: { type: "path" } };
    case "file":
    case "link":
    case "portal":
      return { name: name3, source: { type: "path", url: rest } };
    case "catalog":
      return { name: name3, specifier: written7, source: registry2 };
    case "http":
    case "https":
      return isGitUrl(written7) ? { name: name3, source: readGit(written7) } : tarball(name3, written7);
  }
  return isGitUrl(written7) ? { name: name3, source: readGit(written7) } : isPath(written7) ? { name: name3, source: { type: "path", url: written7 } } : protocol2 !== "" ? { name: name3, source: { type: "url", url: withoutCredentials(written7) } } : { name: name3, specifier: written7, source: registry2 };
}
function readResolved(resolved) {
  let archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/(?:legacy\.)?tar\.gz\/([^/?#]+)/i.exec(resolved);
  return archive !== null ? readGit(`github:${archive[1] ?? ""}#${archive[2] ?? ""}`) : !/^https?:/i.test(resolved) || isGitUrl(resolved) ? readRequirement("", resolved).source : isDefaultRegistry2(resolved) ? registry2 : isMirrorRegistry(resolved) || URL.canParse(resolved) && /\/-\/|^\/download\//.test(new URL(resolved).pathname) ? { type: "registry", url: new URL(resolved).origin } : { type: "url", url: withoutCredentials(resolved) };
}
function resolvedPackage(resolved) {
  if (!isDefaultRegistry2(resolved)) return;
  let { name: name3, specifier, source } = tarball("", resolved);
  return source.type === "registry" && specifier !== void 0 ? { name: name3, version: specifier } : void 0;
}
function urlHost(address5) {
  let url = isGitUrl(address5) ? readGit(address5).url ?? "" : address5;
  return /^(?:https?|git|ssh):/i.test(url) ? hostOf(url) : void 0;
}
function alias(name3, target) {
  let at3 = target.indexOf("@", 1);
  return /^(?:[\d^~<>=*]|v\d)/.test(target) || target === "" ? { name: name3, specifier: target, source: registry2 } : at3 === -1 ? { name: target, source: registry2 } : { name: target.slice(0, at3), specifier: target.slice(at3 + 1), source: registry2 };
}
function patched(value2) {
  let [target = ""] = value2.slice(6).split("#", 1), at3 = target.indexOf("@", 1);
  return at3 === -1 ? [target, ""] : [target.slice(0, at3), percentDecoded(target.slice(at3 + 1))];
}
function tarball(name3, url) {
  let path = isDefaultRegistry2(url) ? new URL(url).pathname : "", match2 = path.length > maxTarballPath ? null : /^\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/]+)\/-\/([^/]+)\.tgz$/i.exec(path);
  if (match2 === null) return { name: name3, source: { type: "url", url: withoutCredentials(url) } };
  let real = percentDecoded(match2[1] ?? name3), prefix3 = `${real.slice(real.lastIndexOf("/") + 1)}-`, file2 = percentDecoded(match2[2] ?? "");
  return { name: real, ...file2.startsWith(prefix3) && { specifier: file2.slice(prefix3.length) }, source: registry2 };
}
function isPath(value2) {
  return /^(?:\.{1,2}(?:[/\\]|$)|~?[/\\]|[a-z]:[/\\])/i.test(value2) || /^[^@:]*\.(?:tgz|tar\.gz|tar)$/i.test(value2);
}

// src/ecosystems/npm/install.ts
var nameForm = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i, maxWord = 2048;
function install4(words6) {
  let installer2 = findInstaller2(words6);
  if (installer2 === void 0) return;
  if (installer2.prefersOwn && neverDownloads(installer2)) return { packages: [], files: [], unresolved: [] };
  let found = readArguments(installer2.rest, installer2.table), given5 = found.filter(({ role }) => role === "index").at(-1), registry3 = given5 === void 0 ? installer2.registry : given5.value, statedAt = given5 ?? (installer2.registry === void 0 ? void 0 : words6[0]), named8 = found.some(({ role }) => role === "main"), isProgram3 = ({ specifier }, role) => installer2.prefersOwn && specifier === void 0 && role === "positional", packages2 = [], unresolved = [];
  for (let { role, value: value2, start: start2, end } of found)
    if (!(role === "positional" && named8) && !(installer2.prefixed && value2 !== void 0 && !value2.startsWith("npm:"))) {
      if (value2 === void 0) unresolved.push({ start: start2, end });
      else if (role !== "index") {
        let plain7 = installer2.prefixed ? value2.slice(4).replace(/^\//, "") : value2, word2 = installer2.creates ? initializer(plain7) : plain7, read8 = readWord(word2);
        if (read8 === "unclear") unresolved.push({ start: start2, end });
        else if (read8 !== void 0) {
          let { versionFrom: from, ...named9 } = read8;
          packages2.push({
            ...named9,
            certain: read8.certain && !isProgram3(read8, role),
            ...isProgram3(read8, role) && { program: !0 },
            ...installer2.prefersOwn && isOwnEnough(read8) && !installer2.elsewhere && own,
            source: inRegistry(read8.source, registry3),
            ...statedAt !== void 0 && { optionsAt: { start: statedAt.start, end: statedAt.end } },
            ...from !== void 0 && { given: { value: word2, from, to: word2.length, start: start2, end } },
            start: start2,
            end
          });
        }
      }
    }
  return { packages: packages2, files: [], unresolved };
}
function initializer(word2) {
  let [, scope = "", name3 = "", version3 = ""] = /^(?:(@[^/@]{1,214})(?:\/|(?=@|$)))?([^@:/]{0,214})(@.{0,214})?$/s.exec(word2) ?? [];
  if (scope === "" && name3 === "") return word2;
  let own6 = name3 === "" ? "create" : name3.startsWith("create-") ? name3 : `create-${name3}`;
  return `${scope === "" ? "" : `${scope}/`}${own6}${version3}`;
}
var own = { ownFirst: !0, manifest: "package.json" };
function isOwnEnough({ specifier = "" }) {
  return admittedVersions6(specifier) !== void 0;
}
function inRegistry(source, registry3) {
  return source.type !== "registry" || registry3 === void 0 || isDefaultRegistry2(registry3) ? source : { type: "registry", url: withoutCredentials(registry3) };
}
function readWord(text3) {
  if (text3 === "" || text3.length > maxWord) return "unclear";
  let at3 = text3.indexOf("@", 1), key3 = at3 === -1 ? text3 : text3.slice(0, at3);
  if (nameForm.test(key3)) {
    let asked3 = at3 === -1 ? "" : text3.slice(at3 + 1), { name: name4, specifier, source: source2 } = readRequirement(key3, asked3);
    return source2.type === "path" ? void 0 : nameForm.test(name4) ? {
      name: name4,
      ...specifier !== void 0 && specifier !== "" && { specifier },
      hashes: [],
      source: source2,
      certain: !0,
      ...at3 !== -1 && { versionFrom: at3 + 1 }
    } : "unclear";
  }
  let { source } = readRequirement("", text3);
  if (source.type === "path") return;
  if (source.type === "registry" && !isGitUrl(text3)) return "unclear";
  let name3 = ((source.url ?? "").replace(/[?#].*$/s, "").split("/").at(-1) ?? "").replace(/\.git$|(?:-\d[\w.+-]*)?\.(?:tgz|tar\.gz)$/i, "");
  return nameForm.test(name3) ? { name: name3, hashes: [], source, certain: !1 } : "unclear";
}

// src/ecosystems/npm/mentions.ts
var programs2 = {
  npm: ["install", "i", "in", "isntall", "add", "exec", "x", "init", "create", "update", "up"],
  pnpm: ["add", "install", "i", "dlx", "exec", "create", "update", "up"],
  yarn: ["add", "dlx", "create", "up", "upgrade", "plugin"],
  bun: ["add", "a", "install", "i", "x", "create", "update"],
  deno: ["run", "x", "add", "install", "i"],
  corepack: ["use", "prepare", "install"]
}, mentions = {
  joint: "@",
  prefixes: ["npm"],
  artefacts: [".tgz"],
  words: ["npm", "pnpm", "yarn", "node_modules", "catalogs?"],
  installers: [
    ...Object.entries(programs2).flatMap(([program2, verbs3]) => verbs3.map((verb) => `${program2} ${verb}`)),
    "npx",
    "pnpx",
    "bunx"
  ]
};

// src/ecosystems/npm/programs.ts
var packages = /* @__PURE__ */ new Map([
  ["tsc", ["typescript"]],
  ["tsserver", ["typescript"]],
  ["ng", ["@angular/cli"]],
  ["nest", ["@nestjs/cli"]],
  ["vue-cli-service", ["@vue/cli-service"]],
  ["playwright", ["@playwright/test"]],
  ["biome", ["@biomejs/biome"]],
  ["changeset", ["@changesets/cli"]],
  ["commitlint", ["@commitlint/cli"]],
  ["babel", ["@babel/cli"]],
  ["swc", ["@swc/cli"]],
  ["tailwindcss", ["@tailwindcss/cli"]],
  ["graphql-codegen", ["@graphql-codegen/cli"]],
  ["sentry-cli", ["@sentry/cli"]],
  ["cap", ["@capacitor/cli"]],
  ["vsce", ["@vscode/vsce"]],
  ["lhci", ["@lhci/cli"]],
  ["markdownlint", ["markdownlint-cli"]],
  ["redocly", ["@redocly/cli"]],
  ["svelte-kit", ["@sveltejs/kit"]],
  ["remix", ["@remix-run/dev"]]
]);
function bringing(program2) {
  return packages.get(program2) ?? [];
}

// src/commands/shell-words.ts
import { posix } from "node:path";
function isPlain(text3) {
  return text3.length <= 256 && /^@?[a-z0-9_][\w./+~-]*$/i.test(text3);
}
function quoted(path) {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
function inFolder(file2, command3) {
  let { dir } = posix.parse(file2);
  return dir === "" ? command3 : `cd ${dir.startsWith("-") ? "./" : ""}${quoted(dir)} && ${command3}`;
}

// src/ecosystems/npm/pinning.ts
var plainName2 = /^(?:@[\w.~][\w.~-]{0,100}\/)?[\w.~][\w.~-]{0,200}$/, range = /^(?:[\w^~<>=*][\w.^~<>=|* +-]{0,200})?$/;
function pinning(name3, specifier) {
  if (!plainName2.test(name3) || !range.test(specifier)) return;
  let wanted = specifier === "" ? name3 : `${name3}@${specifier}`;
  return { what: "version", command: `npm view ${quoted(wanted)} version dist.integrity`, form: `${name3}@<version>` };
}

// src/ecosystems/shared/tools.ts
function toolTable(names7, checkPrefixes) {
  let of = (purpose) => names7[purpose].split(/\s+/).map((name3) => [name3, purpose]), byName = new Map([...of("install"), ...of("check"), ...of("publish")]);
  return (name3) => byName.get(name3) ?? (checkPrefixes.some((prefix3) => name3.startsWith(prefix3)) ? "check" : void 0);
}

// src/ecosystems/npm/tools.ts
var toolPurpose = toolTable(
  {
    install: "npm pnpm yarn corepack",
    check: `eslint prettier typescript tsc jest vitest mocha ava nyc c8 codecov playwright @playwright/test cypress
      markdownlint-cli markdownlint-cli2 markdown-link-check cspell @commitlint/cli commitlint stylelint
      license-checker pyright @biomejs/biome knip depcheck npm-check-updates publint @arethetypeswrong/cli
      @redocly/cli @stoplight/spectral-cli htmlhint jscpd lighthouse @lhci/cli size-limit serve http-server wait-on`,
    publish: `semantic-release release-it standard-version conventional-changelog-cli np lerna nx turbo
      @changesets/cli vsce @vscode/vsce ovsx node-gyp prebuildify surge netlify-cli vercel wrangler gh-pages
      firebase-tools`
  },
  ["eslint-", "@eslint/", "@types/", "@semantic-release/", "@commitlint/", "@vitest/", "@jest/"]
);

// src/ecosystems/npm/ecosystem.ts
var ecosystem10 = {
  osvName: "npm",
  purlType: "npm",
  normalizeName: (name3) => name3.trim(),
  purl: npmPackageUrl,
  isDefault: isDefaultRegistry2,
  isMirror: isMirrorRegistry,
  knownIndex: (url) => isReleaseHost(url) ? "project" : void 0,
  locksOmitIndex: !0,
  settingsPointers: {
    variables: [
      ...["userconfig", "globalconfig"].flatMap((key3) => [`npm_config_${key3}`, `NPM_CONFIG_${key3.toUpperCase()}`]),
      "YARN_RC_FILENAME"
    ],
    options: [
      ...["npm", "npx", "pnpm"].flatMap((program2) => [`${program2} --userconfig`, `${program2} --globalconfig`]),
      "yarn --use-yarnrc",
      "bun --config",
      "bun -c"
    ]
  },
  settingsFiles: [".npmrc", ".yarnrc.yml", ".yarnrc", "bunfig.toml", "pnpm-workspace.yaml"],
  compare: compareVersions7,
  // Build metadata has no place in the order.
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion6,
  admitted: admittedVersions6,
  pinning,
  install: install4,
  mentions,
  environment: environment4,
  variables: variables4,
  settings: settings4,
  bringing,
  toolPurpose
};

// src/ecosystems/nuget/ecosystem.ts
var ecosystem11 = unordered("NuGet", "nuget");

// src/ecosystems/packagist/ecosystem.ts
var ecosystem12 = unordered("Packagist", "composer");

// src/ecosystems/pub/ecosystem.ts
var ecosystem13 = unordered("Pub", "pub");

// src/ecosystems/shared/build.ts
function withoutBuild(version3) {
  let plus = version3.indexOf("+");
  return plus === -1 ? version3 : version3.slice(0, plus);
}

// src/ecosystems/pypi/name.ts
function isPackageName(text3) {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text3);
}
function normalizeName(name3) {
  return name3.replace(/[-_.]+/g, "-").toLowerCase();
}

// src/ecosystems/pypi/legacy-version.ts
var standard = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?([-_.]?dev[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/, moving2 = /^(?:latest|stable|head|main|master)$/;
function compareUnusual(left, right) {
  let leftKey = keyOf(left), rightKey = keyOf(right);
  return leftKey && rightKey && compareKeys(leftKey, rightKey);
}
function keyOf(text3) {
  let version3 = text3.trim().toLowerCase();
  if (version3.length > 256) return;
  let found = standard.exec(version3);
  return found !== null ? standardKey(found) : /^[a-z\d._+:-]*[a-z\d][a-z\d._+:-]*$/.test(version3) && !moving2.test(version3) ? [[-1n], legacyParts(version3)] : void 0;
}
function standardKey(found) {
  let [, epoch = "0", release3 = "", letter, pre, implied, word2, post, dev, devNumber, local] = found, numbers = release3.split(".").map(BigInt);
  for (; numbers.at(-1) === 0n; ) numbers.pop();
  let hasPost = implied !== void 0 || word2 !== void 0, phase = letter === void 0 ? dev !== void 0 && !hasPost ? "" : "~" : phases.get(letter) ?? letter;
  return [
    [BigInt(epoch)],
    numbers,
    [phase, BigInt(pre ?? 0)],
    [hasPost ? BigInt(implied ?? post ?? 0) : -1n],
    [dev === void 0 ? "~" : "dev", BigInt(devNumber ?? 0)],
    (local ?? "").split(/[-_.]/).map((part5) => /^\d+$/.test(part5) ? BigInt(part5) : part5)
  ];
}
var phases = /* @__PURE__ */ new Map([
  ["alpha", "a"],
  ["beta", "b"],
  ["c", "rc"],
  ["pre", "rc"],
  ["preview", "rc"]
]), words = /* @__PURE__ */ new Map([
  ["pre", "c"],
  ["preview", "c"],
  ["rc", "c"],
  ["-", "final-"],
  ["dev", "@"]
]);
function legacyParts(version3) {
  let parts3 = [];
  for (let [found] of `${version3}
final`.matchAll(/\d+|[a-z]+|-/g)) {
    if (/^\d/.test(found)) {
      parts3.push(found.padStart(8, "0"));
      continue;
    }
    let part5 = `*${words.get(found) ?? found}`;
    if (part5 < "*final") for (; parts3.at(-1) === "*final-"; ) parts3.pop();
    for (; parts3.at(-1) === "00000000"; ) parts3.pop();
    parts3.push(part5);
  }
  return parts3;
}
function compareKeys(left, right) {
  for (let at3 = 0; at3 < Math.min(left.length, right.length); at3++) {
    let order3 = compareParts2(left[at3] ?? [], right[at3] ?? []);
    if (order3 !== 0) return order3;
  }
  return 0;
}
function compareParts2(left, right) {
  for (let at3 = 0; at3 < Math.min(left.length, right.length); at3++) {
    let one = left[at3] ?? "", other2 = right[at3] ?? "";
    if (typeof one != typeof other2) return typeof one == "string" ? -1 : 1;
    if (one !== other2) return one < other2 ? -1 : 1;
  }
  return left.length - right.length;
}

// src/ecosystems/pypi/version.ts
var pep440 = once(() => library("@renovatebot/pep440")), longest4 = 256, readVersion3 = remembered((text3) => {
  let trimmed2 = text3.trim();
  if (trimmed2.length > longest4) return;
  let [publicPart = "", local] = trimmed2.split("+", 2), read8 = pep440().parse(trimmed2);
  if (read8 === null || /\d{16}/.test(publicPart)) return;
  let pre = read8.pre, post = read8.post, dev = read8.dev;
  return {
    base: (read8.epoch === 0 ? "" : `${read8.epoch}!`) + read8.release.join("."),
    epoch: read8.epoch,
    release: read8.release,
    pre: pre === null ? "" : pre.join(""),
    post: post === null ? void 0 : Number(post[1]),
    dev: dev === null ? void 0 : Number(dev[1]),
    local: local?.toLowerCase().replace(/[-_]/g, ".")
  };
});
function publicVersion({ base, pre, post, dev }) {
  return base + pre + (post === void 0 ? "" : `.post${post}`) + (dev === void 0 ? "" : `.dev${dev}`);
}
function releaseBehind(version3) {
  return version3.includes("+") ? withoutBuild(version3) : void 0;
}
function compareVersions8(left, right) {
  let leftVersion = readVersion3(left), rightVersion = readVersion3(right);
  return leftVersion === void 0 || rightVersion === void 0 ? compareUnusual(left, right) : comparePublic(leftVersion, rightVersion) || compareLocal(leftVersion.local, rightVersion.local);
}
function comparePublic(left, right) {
  return left.epoch - right.epoch || compareReleases2(left.release, right.release) || comparePre(left, right) || (left.post ?? -1) - (right.post ?? -1) || // A development release comes before what it leads to.
  (left.dev === right.dev ? 0 : (left.dev ?? 1 / 0) < (right.dev ?? 1 / 0) ? -1 : 1);
}
function compareReleases2(left, right) {
  for (let at3 = 0; at3 < Math.max(left.length, right.length); at3++) {
    let order3 = (left[at3] ?? 0) - (right[at3] ?? 0);
    if (order3 !== 0) return order3;
  }
  return 0;
}
function comparePre(left, right) {
  let order3 = phaseOf(left) - phaseOf(right);
  if (order3 !== 0 || left.pre === right.pre) return order3;
  let [one, other2] = [left.pre, right.pre].map((pre) => /^([a-z]+)(\d*)$/.exec(pre));
  return compareText(one?.[1] ?? "", other2?.[1] ?? "") || Number(one?.[2] ?? 0) - Number(other2?.[2] ?? 0);
}
function phaseOf({ pre, post, dev }) {
  return pre !== "" ? 1 : post === void 0 && dev !== void 0 ? 0 : 2;
}
function compareLocal(left, right) {
  if (left === void 0 || right === void 0) return +(left !== void 0) - +(right !== void 0);
  let leftParts = left.split("."), rightParts = right.split(".");
  for (let [index4, leftPart] of leftParts.entries()) {
    let rightPart = rightParts[index4];
    if (rightPart === void 0) return 1;
    let order3 = compareLocalPart(leftPart, rightPart);
    if (order3 !== 0) return order3;
  }
  return leftParts.length - rightParts.length;
}
function compareLocalPart(left, right) {
  let leftIsNumber = /^\d+$/.test(left), rightIsNumber = /^\d+$/.test(right);
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? 1 : -1;
  if (!leftIsNumber) return left < right ? -1 : +(left > right);
  let order3 = BigInt(left) - BigInt(right);
  return order3 < 0n ? -1 : +(order3 > 0n);
}

// src/ecosystems/pypi/archive-name.ts
var sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i;
function isArchive(path) {
  return /\.whl$/i.test(path) || sourceArchive.test(path);
}
function archiveName(path) {
  let file2 = percentDecoded(path.slice(path.lastIndexOf("/") + 1));
  if (/\.whl$/i.test(file2)) {
    let parts3 = file2.slice(0, -4).split("-"), [name4 = "", version4] = parts3;
    return parts3.length < 5 || parts3.length > 6 || version4 === void 0 || !isPackageName(name4) ? void 0 : { name: name4, version: version4.replace(/_/g, "-") };
  }
  let stem2 = file2.replace(sourceArchive, "");
  if (stem2 === file2) return;
  let dash2 = stem2.lastIndexOf("-"), name3 = stem2.slice(0, Math.max(dash2, 0)), version3 = stem2.slice(dash2 + 1);
  return isPackageName(name3) && readVersion3(version3) !== void 0 ? { name: name3, version: version3 } : void 0;
}

// src/ecosystems/pypi/file-names.ts
var fileNames = {
  misfit(file2, release3) {
    if (file2.length > longest5) return;
    let wheel = wheelParts(file2);
    if (wheel !== void 0) {
      let [name3 = "", version3 = ""] = wheel;
      return normalizeName(name3) !== release3.name ? "package" : isOtherVersion(version3.replaceAll("_", "-"), release3) ? "version" : void 0;
    }
    return isSource(file2) ? sourceMisfit(withoutSuffix(file2), release3) : void 0;
  },
  isUniversal(file2) {
    let wheel = wheelParts(file2);
    if (wheel === void 0) return isSource(file2);
    let [python = "", abi, platform2] = wheel.slice(-3);
    return abi === "none" && platform2 === "any" && python.split(".").includes("py3");
  }
}, longest5 = 255;
function wheelParts(file2) {
  let parts3 = /\.whl$/i.test(file2) ? file2.slice(0, -4).toLowerCase().split("-") : [];
  return parts3.length === 5 || parts3.length === 6 ? parts3 : void 0;
}
function isSource(file2) {
  return isArchive(file2) && !/\.whl$/i.test(file2);
}
function sourceMisfit(stem2, release3) {
  for (let at3 = stem2.indexOf("-"); at3 !== -1; at3 = stem2.indexOf("-", at3 + 1)) {
    if (normalizeName(stem2.slice(0, at3)) !== release3.name) continue;
    let version4 = stem2.slice(at3 + 1);
    return readVersion3(version4) !== void 0 ? isOtherVersion(version4, release3) ? "version" : void 0 : /^v?\d/i.test(version4) ? void 0 : "package";
  }
  let version3 = stem2.slice(stem2.lastIndexOf("-") + 1);
  return stem2.includes("-") && readVersion3(version3) !== void 0 ? "package" : void 0;
}
function isOtherVersion(version3, { version: stated }) {
  return stated === void 0 || readVersion3(version3) === void 0 || readVersion3(stated) === void 0 ? !1 : compareVersions8(withoutBuild(version3), withoutBuild(stated)) !== 0;
}
function withoutSuffix(file2) {
  return file2.replace(/\.(?:tar\.[a-z0-9]{2,4}|[a-z0-9]{2,4})$/i, "");
}

// src/ecosystems/shared/option-settings.ts
function settingsOf(role, value2, setting2, ecosystem16) {
  switch (role) {
    case "index":
      return present(indexAt(address2(value2), { ecosystem: ecosystem16, use: "default", setting: setting2 }));
    case "extra-index":
      return listItems(value2, /\s+/).flatMap(
        (item) => present(indexAt(address2(item), { ecosystem: ecosystem16, use: "additional", setting: setting2 }))
      );
    case "find-links":
      return listItems(value2).flatMap((item) => present(indexAt(item, { ecosystem: ecosystem16, use: "links", setting: setting2 })));
    case "trusted-host":
      return listItems(value2).map((host6) => uncheckedConnection(host6, setting2, ecosystem16));
  }
}
function optionSettings(words6, table8, ecosystem16) {
  return readArguments(words6, table8).flatMap(
    ({ role, option = "", value: value2, start: start2, end }) => value2 === void 0 || !isSettingRole(role) ? [] : settingsOf(role, value2, option, ecosystem16).map((setting2) => ({ ...setting2, start: start2, end }))
  );
}
function isSettingRole(role) {
  return role === "index" || role === "extra-index" || role === "find-links" || role === "trusted-host";
}
function address2(value2) {
  return value2.trim().replace(/^[\w.-]{1,100}=(?=https?:)/i, "");
}
function present(setting2) {
  return setting2 === void 0 ? [] : [setting2];
}

// src/ecosystems/pypi/install-options.ts
var options8 = (text3) => text3.split(/\s+/).filter((option) => option !== ""), roles = (byRole) => new Map(Object.entries(byRole).flatMap(([role, text3]) => options8(text3).map((option) => [option, role]))), pipGlobal = `--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --cert --client-cert --cache-dir --use-feature --use-deprecated`, pipGlobalValues = new Set(options8(`${pipGlobal} --trusted-host`)), pipTable = {
  values: new Set(
    options8(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report
      -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)
  ),
  roles: roles({
    requirement: "-r --requirement",
    constraint: "-c --constraint",
    package: "-e --editable",
    index: "-i --index-url --pypi-url",
    "extra-index": "--extra-index-url",
    "find-links": "-f --find-links",
    "trusted-host": "--trusted-host"
  }),
  abbreviates: /* @__PURE__ */ new Set(["--pre", "--upgrade", "--no", "--use"])
}, uvGlobal = `--cache-dir -p --python --color --directory --project
  --config-file --python-preference`, uvGlobalValues = new Set(options8(`${uvGlobal} --allow-insecure-host --trusted-host`)), uvResolver = `${uvGlobal} --keyring-provider -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`, uvIndexes = {
  index: "-i --index-url --default-index",
  "extra-index": "--extra-index-url --index",
  "find-links": "-f --find-links",
  "trusted-host": "--allow-insecure-host --trusted-host",
  strategy: "--index-strategy"
}, uvPipTable = {
  values: new Set(
    options8(`${uvResolver} --extra --group --cert -t --target --prefix --no-binary --only-binary --python-version
      --output-format --no-editable-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: "-r --requirement --requirements",
    constraint: "-c --constraint --constraints --override --overrides",
    package: "-e --editable"
  })
}, uvAddTable = {
  values: new Set(
    options8(`${uvResolver} -m --marker --optional --group --bounds --rev --tag --branch --extra --package --script
      --no-install-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: "-r --requirement --requirements",
    constraint: "-c --constraint --constraints"
  })
}, uvToolRoles = {
  ...uvIndexes,
  packages: "-w --with --with-executables-from",
  package: "--with-editable",
  requirement: "--with-requirements",
  constraint: "-c --constraint --constraints --override --overrides"
}, uvToolInstallTable = { values: new Set(options8(uvResolver)), roles: roles(uvToolRoles) }, uvToolRunTable = {
  values: new Set(options8(uvResolver)),
  roles: roles({ ...uvToolRoles, main: "--from" }),
  stopsAtCommand: !0
}, uvRunTable = {
  values: new Set(
    options8(`${uvResolver} --extra --no-extra --group --no-group --only-group --package --no-editable-package`)
  ),
  roles: roles(uvToolRoles),
  stopsAtCommand: !0
}, uvLockTable = {
  values: new Set([...uvRunTable.values].filter((option) => !/^(?:-P|--upgrade-package)$/.test(option))),
  roles: roles({ package: "-P --upgrade-package --with -w" })
}, uvRunValues = /* @__PURE__ */ new Set([...uvRunTable.values, ...uvRunTable.roles.keys()]), pipxValues = `--include-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`, pipxInstallTable = {
  values: new Set(options8(pipxValues)),
  roles: roles({
    index: "-i --index-url",
    package: "--preinstall",
    main: "--spec",
    requirement: "-r --requirement"
  })
}, pipxRunTable = {
  values: new Set(options8(pipxValues)),
  roles: roles({ index: "-i --index-url", package: "--with", main: "--spec" }),
  stopsAtCommand: !0
}, poetryGlobal = "-P --project -C --directory", poetryGlobalValues = new Set(options8(poetryGlobal)), poetryTable = {
  values: new Set(options8(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),
  roles: /* @__PURE__ */ new Map()
}, pdmTable = {
  values: new Set(
    options8(`-g -p --project -G --group -L --lockfile --override --config-setting --venv --exclude-newer --platform
      --python --implementation`)
  ),
  roles: roles({ package: "-e --editable" })
}, pipenvTable = {
  values: new Set(options8("--categories --python --extra-pip-args --editable-package")),
  roles: roles({ index: "-i --index --pypi-mirror", package: "-e --editable", requirement: "-r --requirements" })
}, pixiTable2 = {
  values: new Set(options8("--manifest-path -p --platform -f --feature -g --git --branch --tag --rev -s --subdir")),
  roles: /* @__PURE__ */ new Map()
};

// src/ecosystems/pypi/index-settings.ts
var id5 = "pypi", pipOptions = /* @__PURE__ */ new Map([
  ["index-url", "index"],
  ["pypi-url", "index"],
  ["extra-index-url", "extra-index"],
  ["find-links", "find-links"],
  ["trusted-host", "trusted-host"]
]), others = /* @__PURE__ */ new Map([
  // https://docs.astral.sh/uv/reference/environment/
  ["UV_DEFAULT_INDEX", "index"],
  ["UV_INDEX_URL", "index"],
  ["UV_INDEX", "extra-index"],
  ["UV_EXTRA_INDEX_URL", "extra-index"],
  ["UV_FIND_LINKS", "find-links"],
  ["UV_INSECURE_HOST", "trusted-host"],
  ["PDM_PYPI_URL", "index"],
  ["PIPENV_PYPI_MIRROR", "index"],
  ["PIPENV_TEST_INDEX", "index"],
  ["POETRY_PYPI_MIRROR_URL", "index"]
]), byVariable = new Map([
  ...[...pipOptions].map(([name3, role]) => [`PIP_${name3.toUpperCase().replaceAll("-", "_")}`, role]),
  ...others
]), switches = /* @__PURE__ */ new Set(["PYTHONHTTPSVERIFY", "PDM_PYPI_VERIFY_SSL"]), variables5 = [...byVariable.keys(), ...switches];
function environment5(name3, value2) {
  let role = byVariable.get(name3);
  return role !== void 0 ? settingsOf(role, value2, name3, id5) : (switches.has(name3) || /^POETRY_CERTIFICATES_\w{1,100}_CERT$/.test(name3)) && isOff(value2) ? [uncheckedConnection(name3, name3, id5)] : [];
}
function settings5({ name: name3, rest }) {
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name3) || name3 === "py") return ofModule(rest);
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name3)) return [...configured4(rest), ...optionSettings(rest, pipTable, id5)];
  switch (name3) {
    case "pip-compile":
    case "pip-sync":
    case "easy_install":
      return [...optionSettings(rest, pipTable, id5), ...passedOn(rest)];
    case "uv":
    case "uvx":
      return ofUv(name3, rest);
    case "pipx":
      return [...optionSettings(rest, pipxInstallTable, id5), ...passedOn(rest)];
    case "pipenv":
      return [...optionSettings(rest, pipenvTable, id5), ...passedOn(rest)];
    case "poetry":
      return ofPoetry(rest);
    case "pdm":
      return ofPdm(rest);
    default:
      return [];
  }
}
function ofModule(words6) {
  let at3 = words6.slice(0, 10).findIndex(({ text: text3 }) => text3 === "-m"), name3 = words6[at3 + 1]?.text;
  if (at3 === -1 || name3 === void 0 || !/^(?:pip|uv|pipx|pipenv|poetry|pdm|easy_install|piptools)$/.test(name3))
    return [];
  let rest = words6.slice(at3 + 2);
  return settings5({ name: name3 === "piptools" ? "pip-compile" : name3, rest, variables: /* @__PURE__ */ new Map(), assigned: /* @__PURE__ */ new Map() });
}
function configured4(words6) {
  let config = subcommand(words6, pipGlobalValues), values5 = /* @__PURE__ */ new Set([...pipGlobalValues, "--editor"]), set = config?.name === "config" ? subcommand(config.rest, values5) : void 0, [key3, value2] = set?.name === "set" ? plainWords(set.rest) : [], option = (key3?.text ?? "").split(".").at(-1)?.toLowerCase().replaceAll("_", "-") ?? "", role = pipOptions.get(option);
  return role === void 0 ? [] : written4(value2, (text3) => settingsOf(role, text3, key3?.text ?? option, id5));
}
var uvTable = {
  values: /* @__PURE__ */ new Set([...uvPipTable.values, ...uvAddTable.values, ...uvRunTable.values]),
  roles: new Map([...uvToolRunTable.roles, ...uvPipTable.roles, ...uvAddTable.roles])
};
function ofUv(name3, words6) {
  let first2 = name3 === "uv" ? subcommand(words6, uvGlobalValues) : void 0, second = first2?.name === "tool" ? subcommand(first2.rest, uvGlobalValues) : void 0, runs2 = name3 === "uvx" ? words6 : second?.name === "run" ? second.rest : void 0;
  if (runs2 !== void 0) return optionSettings(runs2, uvToolRunTable, id5);
  if (first2?.name !== "run") return optionSettings(words6, uvTable, id5);
  let inner = subcommand(first2.rest, uvRunValues), program2 = { name: inner?.name ?? "", rest: inner?.rest ?? [], variables: /* @__PURE__ */ new Map(), assigned: /* @__PURE__ */ new Map() };
  return [...optionSettings(first2.rest, uvRunTable, id5), ...settings5(program2)];
}
function passedOn(words6) {
  return words6.flatMap((word2, index4) => {
    let [, inline] = /^--(?:extra-)?pip-args=(.*)$/s.exec(word2.text ?? "") ?? [], value2 = /^--(?:extra-)?pip-args$/.test(word2.text ?? "") ? words6[index4 + 1] : word2, text3 = inline ?? (value2 === word2 ? void 0 : value2?.text);
    if (text3 === void 0 || value2 === void 0) return [];
    let inner = text3.split(/\s+/).map((one) => ({ text: one, start: value2.start, end: value2.end }));
    return optionSettings(inner, pipTable, id5);
  });
}
function ofPoetry(words6) {
  let first2 = subcommand(words6, poetryGlobalValues);
  if (first2?.name === "config") {
    let [key3, value2] = plainWords(first2.rest);
    return /^certificates\.(.{1,100})\.cert$/s.exec(key3?.text ?? "") === null ? [] : written4(value2, (text3) => isOff(text3) ? [uncheckedConnection(key3?.text ?? "", key3?.text ?? "", id5)] : []);
  }
  let second = first2?.name === "source" ? subcommand(first2.rest, poetryGlobalValues) : void 0;
  if (second?.name !== "add") return [];
  let [, url] = plainWords(second.rest, /* @__PURE__ */ new Set(["--priority", "-p"])), use = second.rest.some(({ text: text3 }) => text3 === "--default" || text3 === "--priority=default") ? "default" : "additional";
  return written4(url, (text3) => indexAt(text3, { ecosystem: id5, use, setting: "poetry source add" }) ?? []);
}
function ofPdm(words6) {
  let first2 = subcommand(words6, /* @__PURE__ */ new Set()), [key3, value2] = first2?.name === "config" ? plainWords(first2.rest) : [], [, , option] = /^pypi\.(?:([^.]{1,100})\.)?(url|verify_ssl)$/.exec(key3?.text ?? "") ?? [], setting2 = key3?.text ?? "";
  return option === void 0 ? [] : option === "verify_ssl" ? written4(value2, (text3) => isOff(text3) ? [uncheckedConnection(setting2, setting2, id5)] : []) : written4(value2, (text3) => settingsOf(setting2 === "pypi.url" ? "index" : "extra-index", text3, setting2, id5));
}
function plainWords(words6, values5 = /* @__PURE__ */ new Set()) {
  return words6.filter(({ text: text3 }, index4) => text3?.startsWith("-") !== !0 && !values5.has(words6[index4 - 1]?.text ?? ""));
}
function written4(word2, read8) {
  if (word2?.text === void 0) return [];
  let { start: start2, end } = word2;
  return [read8(word2.text)].flat().map((setting2) => ({ ...setting2, start: start2, end, stays: !0 }));
}

// src/ecosystems/pypi/default-index.ts
import { createHash as createHash4 } from "node:crypto";
var hosts3 = /* @__PURE__ */ new Set([
  "a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41",
  "3aa282eb004de296fcb997e706570a2eaa60e1eb1e8118a90003b7c7da1e39f7",
  "c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636",
  "d6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17f"
]), mirrors4 = /* @__PURE__ */ new Set([
  "03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091",
  "107971dcfe883e3a8508fdd29b4eb8d2882c2038f13e3d24055ff7bb1fd082b6",
  "67855217519deda9bf2532498736373178cac3f405db4487ecf2d5ed06a5b846",
  "28ff1fed379fb6ecd1fb65055c088fd1928327a732fb534f427a0650d9632f61",
  "83ebc76e70e6df34f73b77b261f634f6a27eb025d40a2ab8613d85b2fefb1531",
  "bd0fbd7623bc42a48bd22b9a693f6884bfaddd34681c7799bb8543a70fe4964a",
  "76b00a5b8d4501b4481468ee94618d91c61f3752398fe1286bf33b14b4b1d382",
  "24c637394def1d1f78d7b1e32eb34eaadd1803b96fd841a66ee88cace8c0d177",
  "91e226731c329933f077b529fb173a0e5561bb9b8696145f11b71f16f85ea83b",
  "e5959c11dee9a783d011db898fb19116bf1ba6aeb6ac5beaef5b2df200338aef",
  "dafb3977781d522aaa45e62f597bfc95440448f869c6c386ddb7b0c1fcaa6646",
  "62933a3256ebadc10d8fa5ebab2fe530d8bba52704c567a8bfdefe1d4338f8bd",
  "cdff2a636ab5171a5e9ff949b060bba7095d70fd00a95068038fab5b72660611",
  "593c101b85083a08b9ad086aac5d6755b2ef2aa0ad9f02f02119e4abe966e089",
  "532dc4394dabfed4616659e65efe0580d73a535ddb1dbc4206676a256141f4b0"
]);
function isDefaultIndex(url) {
  return isOn2(hosts3, url, /^https?:$/);
}
function isMirror2(url) {
  return isOn2(mirrors4, url, /^https:$/);
}
function isOn2(known, url, protocol2) {
  let parsed2 = URL.canParse(url) ? new URL(url) : null;
  return parsed2 === null || parsed2.port !== "" || !protocol2.test(parsed2.protocol) ? !1 : known.has(createHash4("sha256").update(parsed2.hostname).digest("hex"));
}

// src/ecosystems/pypi/direct-reference.ts
var vcs = /^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i, hashName = /^(?:sha(?:1|224|256|384|512)|md5)$/i;
function isDirect(text3) {
  let bare = withoutExtras(text3);
  return vcs.test(text3) || /^(?:https?|ftp|file):/i.test(text3) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text3) || /^(?:[./\\]|~[/\\])/.test(text3) || /^[a-z]:[\\/]/i.test(text3) ? !0 : !/[\s@;<>=]/.test(bare) && (bare.includes("/") || bare.includes("\\") || isArchive(bare));
}
function readDirect(text3) {
  let hash4 = text3.indexOf("#"), address5 = hash4 === -1 ? text3 : text3.slice(0, hash4), fragment = readFragment(hash4 === -1 ? "" : text3.slice(hash4 + 1));
  if (vcs.test(address5)) {
    let source2 = vcsSource(address5);
    return { ...repositoryName(source2.url ?? ""), ...fragment, source: source2 };
  }
  let path = /^file:/i.test(address5) || !/^[a-z][a-z0-9+.-]+:/i.test(address5), bare = path ? withoutExtras(address5) : address5, named8 = archiveName(bare.replace(/\?.*$/s, "")), extras = bare === address5 ? fragment.extras : splitExtras(address5.slice(bare.length + 1, -1)), source = path ? { type: "path", url: bare } : (
    // A file of the public index is what the index gives for that name and version.
    named8 !== void 0 && isDefaultIndex(bare) ? { type: "registry" } : { type: "url", url: withoutCredentials(bare) }
  );
  return { ...fragment, ...named8, extras, source };
}
function splitExtras(text3) {
  return text3.split(",").map((extra) => extra.trim()).filter((extra) => extra !== "");
}
function vcsSource(address5) {
  let url = withoutCredentials(address5.replace(/^git\+git@/i, "git+ssh://git@").replace(/^[a-z]+\+/i, "")), authorityEnd = url.indexOf("/", url.indexOf("://") + 3), at3 = url.lastIndexOf("@");
  if (at3 <= authorityEnd || authorityEnd === -1) return { type: "vcs", url };
  let ref = url.slice(at3 + 1), commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? { commit: ref.toLowerCase() } : {};
  return { type: "vcs", url: url.slice(0, at3), ...ref === "" ? {} : { ref }, ...commit };
}
function repositoryName(url) {
  let last3 = url.replace(/\.git$/i, "").split("/").at(-1) ?? "";
  return isPackageName(last3) ? { name: last3, guessed: !0 } : {};
}
function readFragment(fragment) {
  let pairs = fragment.split("&").map((pair3) => {
    let equals = pair3.indexOf("=");
    return [pair3.slice(0, Math.max(equals, 0)), pair3.slice(equals + 1)];
  }), hashes = pairs.filter(([key3]) => hashName.test(key3)).map(([key3, value2]) => `${key3.toLowerCase()}:${value2}`), egg = pairs.find(([key3]) => key3 === "egg")?.[1] ?? "", [, name3, extras = ""] = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg) ?? [];
  return { ...name3 === void 0 ? {} : { name: name3, guessed: !1 }, extras: splitExtras(extras), hashes };
}
function withoutExtras(text3) {
  let open4 = text3.lastIndexOf("[");
  return open4 > 0 && text3.endsWith("]") ? text3.slice(0, open4) : text3;
}

// src/ecosystems/pypi/indexes.ts
function registrySource2(settings10) {
  let { indexes, findLinks = [], trustedHosts = [], strategy, at: at3 } = settings10, distinct = new Set(
    indexes.map((url) => url === void 0 || isDefaultIndex(url) ? "" : withoutCredentials(url))
  ), named8 = [...distinct].filter((url) => url !== ""), [main] = distinct.has("") ? [] : named8, others3 = named8.filter((url) => url !== main), says = named8.length > 0 || findLinks.length > 0 || trustedHosts.length > 0 || strategy !== void 0;
  return {
    type: "registry",
    ...main !== void 0 && { url: main },
    ...others3.length > 0 && { extraIndexes: others3 },
    ...findLinks.length > 0 && { findLinks: [...new Set(findLinks.map(withoutCredentials))] },
    ...trustedHosts.length > 0 && { trusted: !0 },
    ...strategy !== void 0 && { strategy },
    ...says && at3 !== void 0 && { optionsAt: at3 }
  };
}
function inSettings(source, named8, settings10) {
  return named8 && source.type === "registry" && source.url === void 0 ? registrySource2(settings10) : source.type === "url" && [hostnameOf(source.url), hostOf(source.url)].some(
    (host6) => host6 !== void 0 && settings10.trustedHosts?.includes(host6)
  ) ? { ...source, trusted: !0 } : source;
}

// src/ecosystems/pypi/packaging-options.ts
var withTable = {
  values: new Set(options8("-t --transport --host -p --port -n --name -f --env-file -v --env-var --python --project")),
  roles: roles({ package: "--with", requirement: "--with-requirements" })
}, easyInstallTable = {
  values: new Set(options8("-d --install-dir -s --script-dir -b --build-directory --prefix --record -S --site-dirs")),
  roles: roles({ index: "-i --index-url --index", "find-links": "-f --find-links" })
}, pexTable = {
  values: new Set(
    options8(`-c --script --console-script -m --module -e --entry-point -o --output-file -D --sources-directory -P
      --package --python --platform --complete-platform --interpreter-constraint --pex-root --runtime-pex-root
      --resolver-version --lock --project --python-shebang --venv --layout -C --constraint-file --tmpdir --cache-dir`)
  ),
  roles: roles({
    requirement: "-r --requirement",
    constraint: "--constraints",
    index: "-i --index-url --index --pypi",
    "extra-index": "--extra-index-url",
    "find-links": "-f --find-links --repo"
  })
}, shivTable = {
  ...pipTable,
  values: /* @__PURE__ */ new Set([
    ...pipTable.values,
    ...options8("-e --entry-point -c --console-script -o --output-file -p --python --site-packages --preamble -E --root")
  ]),
  roles: new Map([...pipTable.roles].filter(([option]) => !/^-(?:c|e)$/.test(option)))
}, compileTable = {
  values: new Set(
    options8(`${pipGlobal} -o --output-file --extra --resolver --annotation-style --build-deps-for --max-rounds
      --newline --pip-args --python-executable --unsafe-package --config --only-build-deps`)
  ),
  roles: roles({
    package: "-P --upgrade-package",
    constraint: "-c --constraint",
    index: "-i --index-url",
    "extra-index": "--extra-index-url",
    "find-links": "-f --find-links",
    "trusted-host": "--trusted-host"
  })
};

// src/ecosystems/pypi/verbs.ts
var poetry = { table: poetryTable, versionsAfterAt: !0, gitFragments: !0 }, withOptions = { table: withTable, onlyOptions: !0, pip: !0 }, otherVerbs = /* @__PURE__ */ new Map([
  ["poetry", ["add", "self add", "update", "self update"].map((verb) => ({ verb, ...poetry }))],
  ["pdm", ["add", "update", "self add"].map((verb) => ({ verb, table: pdmTable }))],
  [
    "rye",
    // `rye install` installs a program in an environment of its own, `rye add` a package.
    [
      { verb: "add", table: pdmTable },
      ...["install", "tools install"].map((verb) => ({ verb, table: pipxInstallTable }))
    ]
  ],
  ["pipenv", ["install", "update", "upgrade"].map((verb) => ({ verb, table: pipenvTable }))],
  ["pixi", [{ verb: "add", table: pixiTable2 }]],
  ["easy_install", [{ verb: "", table: easyInstallTable, pip: !0 }]],
  ["pip-run", [{ verb: "", table: pipTable, pip: !0, runs: !0, untilDashes: !0 }]],
  ["pex", [{ verb: "", table: pexTable, pip: !0, untilDashes: !0 }]],
  ["shiv", [{ verb: "", table: shivTable, pip: !0 }]],
  ["pip-sync", [{ verb: "", table: pipTable, files: !0, pip: !0 }]],
  ["pip-compile", [{ verb: "", table: compileTable, files: !0, pip: !0 }]],
  ["fastmcp", ["run", "dev", "install"].map((verb) => ({ verb, ...withOptions }))],
  ["mcp", ["dev", "install"].map((verb) => ({ verb, ...withOptions }))],
  ["juv", ["run", "add", "exec"].map((verb) => ({ verb, ...withOptions }))]
]), globalValues3 = /* @__PURE__ */ new Map([["poetry", poetryGlobalValues]]);

// src/ecosystems/pypi/installers.ts
var noValues = /* @__PURE__ */ new Set();
function findInstaller3(words6) {
  let found = findProgram(words6);
  return found && program(found.name, found.rest, found.variables);
}
function program(path, rest, variables9) {
  let name3 = fileName(path).replace(/\.__main__$/, "");
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name3)) return pip(rest, variables9);
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name3) || name3 === "py") return pythonModule(rest, variables9);
  if (name3 === "uv") return uv(rest, variables9);
  if (name3 === "uvx") return toolRun(rest, variables9);
  if (name3 === "pipx") return pipx(rest, variables9);
  if (!(name3 === "pixi" && !rest.some(({ text: text3 }) => text3 === "--pypi")))
    return ofTable(name3, rest, pipIndexes(variables9));
}
function installer(rest, table8, traits) {
  return { ...{ skip: 0, files: !1, onlyOptions: !1, versionsAfterAt: !1, gitFragments: !1, runs: !1 }, index: void 0, extraIndexes: [], constraints: [], ...traits, rest, table: table8 };
}
var toolRunValues = /* @__PURE__ */ new Set([
  ...uvToolRunTable.values,
  ...uvToolRunTable.roles.keys()
]);
function toolRun(words6, variables9) {
  let { name: name3 = "" } = subcommand(words6, toolRunValues) ?? {}, onlyOptions = /^python(?:\d[\d.]*)?(?:@|$)/.test(name3);
  return installer(words6, uvToolRunTable, {
    versionsAfterAt: !0,
    onlyOptions,
    runs: !0,
    ...uvIndexes2(variables9)
  });
}
function pip(words6, variables9) {
  let { name: name3 = "", rest = [] } = subcommand(words6, pipGlobalValues) ?? {};
  if (["install", "download", "wheel"].includes(name3))
    return installer(rest, pipTable, { ...pipIndexes(variables9) });
}
function pythonModule(words6, variables9) {
  for (let at3 = 0; at3 < words6.length; at3++) {
    let text3 = words6[at3]?.text;
    if (text3?.startsWith("-") !== !0) return;
    let module = /^-[a-zA-Z]*?m(.*)$/s.exec(text3)?.[1];
    if (text3 === "-W" || text3 === "-X") at3++;
    else {
      if (text3.startsWith("-c")) return;
      if (module !== void 0 && !text3.startsWith("--")) {
        let own6 = module !== "";
        return program(own6 ? module : words6[at3 + 1]?.text ?? "", words6.slice(at3 + (own6 ? 1 : 2)), variables9);
      }
    }
  }
}
function pipIndexes(variables9) {
  return {
    index: variables9.get("PIP_INDEX_URL"),
    extraIndexes: list(variables9.get("PIP_EXTRA_INDEX_URL")),
    constraints: list(variables9.get("PIP_CONSTRAINT"))
  };
}
function uvIndexes2(variables9) {
  return {
    index: variables9.get("UV_DEFAULT_INDEX") ?? variables9.get("UV_INDEX_URL"),
    // `name=https://\u2026` gives an index a name.
    extraIndexes: ["UV_INDEX", "UV_EXTRA_INDEX_URL"].flatMap(
      (name3) => list(variables9.get(name3)).map((url) => url.replace(/^[\w-]+=/, ""))
    ),
    constraints: list(variables9.get("UV_CONSTRAINT"))
  };
}
function list(value2 = "") {
  return value2.split(/\s+/).filter((url) => url !== "");
}
function uv(words6, variables9) {
  let indexes = uvIndexes2(variables9), { name: name3 = "", rest = [] } = subcommand(words6, uvGlobalValues) ?? {};
  if (name3 === "add") return installer(rest, uvAddTable, indexes);
  let inner = name3 === "run" ? subcommand(rest, uvRunValues) : void 0;
  if (inner !== void 0 && (inner.name === "pip" || /^python/.test(inner.name))) {
    let found = program(inner.name, inner.rest, variables9);
    if (found !== void 0) return found;
  }
  if (name3 === "run") return installer(rest, uvRunTable, { ...indexes, onlyOptions: !0 });
  if (name3 === "sync" || name3 === "lock" || name3 === "init")
    return only3(installer(rest, uvLockTable, { ...indexes, onlyOptions: !0 }));
  if (name3 !== "pip" && name3 !== "tool") return;
  let second = subcommand(rest, uvGlobalValues);
  switch (`${name3} ${second?.name ?? ""}`) {
    case "pip install":
      return installer(second?.rest ?? [], uvPipTable, indexes);
    case "pip sync":
    case "pip compile":
      return installer(second?.rest ?? [], uvPipTable, { ...indexes, files: !0 });
    case "tool install":
    case "tool upgrade":
      return installer(second?.rest ?? [], uvToolInstallTable, { ...indexes, versionsAfterAt: !0 });
    case "tool run":
      return toolRun(second?.rest ?? [], variables9);
    default:
      return;
  }
}
function only3(found) {
  return readArguments(found.rest, found.table).some(({ role }) => role !== "positional") ? found : void 0;
}
function pipx(words6, variables9) {
  let indexes = pipIndexes(variables9), { name: name3 = "", rest = [] } = subcommand(words6, noValues) ?? {}, inner = name3 === "run" ? subcommand(rest, noValues) : void 0, found = inner?.name === "pip" ? pip(inner.rest, variables9) : void 0;
  return found !== void 0 ? found : name3 === "run" ? installer(rest, pipxRunTable, { ...indexes, runs: !0 }) : name3 === "install" || name3 === "upgrade" ? installer(rest, pipxInstallTable, indexes) : name3 === "runpip" ? pip(subcommand(rest, noValues)?.rest ?? [], variables9) : name3 === "inject" ? installer(rest, pipxInstallTable, { ...indexes, skip: 1 }) : void 0;
}
function ofTable(program2, words6, indexes) {
  let verbs3 = otherVerbs.get(program2);
  if (verbs3 !== void 0)
    for (let { verb, table: table8, pip: asksIndexes = !1, untilDashes = !1, ...traits } of verbs3) {
      let rest = words6;
      for (let part5 of verb === "" ? [] : verb.split(" ")) {
        let next = subcommand(rest, globalValues3.get(program2) ?? noValues);
        if (rest = next?.name === part5 ? next.rest : void 0, rest === void 0) break;
      }
      let end = untilDashes ? rest?.findIndex(({ text: text3 }) => text3 === "--") : void 0;
      if (end !== void 0 && end !== -1 && (rest = rest?.slice(0, end)), rest !== void 0) return installer(rest, table8, { ...traits, ...asksIndexes && indexes });
    }
}

// src/ecosystems/pypi/intervals.ts
var sets7 = intervalSets(compareVersions8);

// src/ecosystems/pypi/specifier.ts
var mostClauses = 64, longest6 = 8192;
function readClauses(text3) {
  if (text3.length > longest6) return;
  let parts3 = text3.trim() === "" ? [] : text3.split(",").map((part5) => part5.trim());
  if (parts3.at(-1) === "" && parts3.pop(), parts3.length > mostClauses) return;
  let clauses = [];
  for (let part5 of parts3) {
    let [, operator, version3] = /^(===|~=|==|!=|<=|>=|<|>)\s*([\w.*+!-]+)$/.exec(part5) ?? [];
    if (operator === void 0 || version3 === void 0) return;
    clauses.push({ operator, version: version3 });
  }
  return clauses;
}
function specifierIntervals(text3) {
  let clauses = readClauses(text3);
  if (clauses === void 0) return;
  let admitted = everything;
  for (let clause2 of clauses) {
    let intervals = clauseIntervals(clause2);
    if (intervals === void 0) return;
    admitted = sets7.intersect(admitted, intervals);
  }
  return admitted;
}
function clauseIntervals({ operator, version: written7 }) {
  let prefix3 = written7.endsWith(".*"), version3 = readVersion3(prefix3 ? written7.slice(0, -2) : written7);
  if (version3 === void 0) return;
  if (prefix3) return prefixIntervals(operator, version3);
  if (operator === "===") return only(written7);
  if (version3.local !== void 0)
    return operator === "==" ? only(written7) : operator === "!=" ? sets7.complement(only(written7)) : void 0;
  let from = { version: publicVersion(version3), inclusive: !0 };
  switch (operator) {
    case "==":
      return halfOpen(from.version, successor(version3));
    case "!=":
      return sets7.complement(halfOpen(from.version, successor(version3)));
    case ">=":
      return [{ from }];
    case "<=":
      return [{ to: { version: successor(version3), inclusive: !1 } }];
    case "<":
      return [below(version3)];
    case ">":
      return [above(version3)];
    case "~=":
      return version3.release.length < 2 ? void 0 : sets7.intersect([{ from }], [under(stem(version3))]);
    default:
      return;
  }
}
function prefixIntervals(operator, version3) {
  if (!(version3.dev !== void 0 || version3.local !== void 0))
    return operator === "==" ? [under(version3)] : operator === "!=" ? sets7.complement([under(version3)]) : void 0;
}
function through(text3) {
  let version3 = readVersion3(text3);
  return version3 === void 0 ? { version: text3, inclusive: !0 } : { version: successor(version3), inclusive: !1 };
}
function successor(version3) {
  return version3.dev !== void 0 ? publicVersion({ ...version3, dev: version3.dev + 1 }) : publicVersion({ ...version3, post: version3.post === void 0 ? 0 : version3.post + 1, dev: 0 });
}
function under(version3) {
  let { base, pre, post, epoch, release: release3 } = version3, start2 = publicVersion({ ...version3, dev: 0 }), end = "";
  return post !== void 0 ? end = publicVersion({ ...version3, post: post + 1, dev: 0 }) : pre !== "" ? end = `${base}${pre.replace(/\d+$/, (number4) => String(Number(number4) + 1))}.dev0` : end = `${epoch}!${[...release3.slice(0, -1), (release3.at(-1) ?? 0) + 1].join(".")}.dev0`, { from: { version: start2, inclusive: !0 }, to: { version: end, inclusive: !1 } };
}
function stem(version3) {
  let release3 = version3.release.slice(0, -1);
  return {
    ...version3,
    release: release3,
    base: `${version3.epoch}!${release3.join(".")}`,
    pre: "",
    post: void 0,
    dev: void 0
  };
}
function below(version3) {
  let stable = version3.pre === "" && version3.dev === void 0;
  return { to: { version: publicVersion(stable ? { ...version3, dev: 0 } : version3), inclusive: !1 } };
}
function above(version3) {
  return version3.post !== void 0 || version3.dev !== void 0 ? { from: { version: successor(version3), inclusive: !0 } } : { from: { version: publicVersion({ ...version3, post: 999999999999999 }), inclusive: !1 } };
}

// src/ecosystems/pypi/requirement.ts
function readRequirement2(text3) {
  let start2 = skip(text3, 0), rest = text3.slice(start2).trimEnd();
  if (rest === "") return { reason: "it is empty", at: start2 };
  let word2 = /^\S+/.exec(rest)?.[0] ?? "";
  return isDirect(word2) ? readPlace(rest, /^[a-z][\w+.-]+:/i.test(word2) ? beforeMarker(word2) : word2.replace(/;.*$/s, ""), start2) : readNamed(text3, start2);
}
function beforeMarker(url) {
  return url.endsWith(";") ? url.slice(0, -1) : url;
}
function readPlace(rest, word2, start2) {
  let { marker: marker2, junk } = readTail(rest, word2.length);
  return junk !== void 0 ? { reason: "there is text after the URL", at: start2 + junk } : { ...readDirect(word2), ...marker2 && { marker: marker2 }, start: start2, end: start2 + word2.length };
}
function readNamed(text3, start2) {
  let name3 = /^[a-z0-9][\w.-]*/i.exec(text3.slice(start2, start2 + 512))?.[0].replace(/[._-]+$/, "");
  if (name3 === void 0) return { reason: "it does not start with a package name", at: start2 };
  let end = start2 + name3.length, at3 = skip(text3, end), extras = [];
  if (text3[at3] === "[") {
    let close2 = text3.indexOf("]", at3);
    if (close2 === -1) return { reason: "the list of extras has no end", at: at3 };
    extras = splitExtras(text3.slice(at3 + 1, close2)), end = close2 + 1, at3 = skip(text3, end);
  }
  let base = { name: name3, extras, hashes: [], source: { type: "registry" }, start: start2 };
  if (text3[at3] === "@") return readUrl(text3, at3, base);
  let semicolon = text3.indexOf(";", at3), until = semicolon === -1 ? text3.length : semicolon, marker2 = semicolon === -1 ? "" : text3.slice(semicolon + 1).trim(), written7 = text3.slice(at3, until).trimEnd();
  if (written7 === "") return { ...base, end, ...marker2 !== "" && { marker: marker2 } };
  let specifier = written7.startsWith("(") && written7.endsWith(")") ? written7.slice(1, -1).trim() : written7;
  if (!/^[(=<>!~^]/.test(written7) || /["'#]/.test(written7))
    return { reason: "there is text after the name that is not a version specifier", at: at3 };
  let problem = readClauses(specifier) === void 0 && { problem: "its version specifier is malformed" };
  return {
    ...base,
    end: at3 + written7.length,
    versionAt: { start: at3, end: at3 + written7.length },
    ...specifier !== "" && { specifier },
    ...marker2 !== "" && { marker: marker2 },
    ...problem
  };
}
function readUrl(text3, at3, base) {
  let from = skip(text3, at3 + 1), url = beforeMarker(/^\S*/.exec(text3.slice(from))?.[0] ?? "");
  if (url === "") return { reason: "there is no URL after the @", at: at3 };
  let { marker: marker2, junk } = readTail(text3, from + url.length);
  if (junk !== void 0) return { reason: "there is text after the URL", at: junk };
  let { source, version: version3, hashes } = readDirect(url), end = from + url.length;
  return {
    ...base,
    source,
    hashes,
    end,
    versionAt: { start: from, end },
    ...version3 !== void 0 && { version: version3 },
    ...marker2 && { marker: marker2 }
  };
}
function readTail(text3, from) {
  let at3 = skip(text3, from);
  return at3 >= text3.length ? {} : text3[at3] === ";" ? { marker: text3.slice(at3 + 1).trim() } : { junk: at3 };
}
function skip(text3, from) {
  let at3 = from;
  for (; at3 < text3.length && /\s/.test(text3.charAt(at3)); ) at3++;
  return at3;
}

// src/ecosystems/pypi/install-command.ts
var settingRoles = /* @__PURE__ */ new Set(["index", "extra-index", "find-links", "trusted-host", "strategy"]);
function installCommand(words6) {
  let installer2 = findInstaller3(words6);
  if (installer2 === void 0) return;
  let found = readArguments(installer2.rest, installer2.table), packages2 = [], files = [], unresolved = [], settings10 = indexSettings(found, installer2), add2 = (value2, { start: start3, end: end2 }, isAlone = !0) => {
    let requirement3 = readWord2(value2, installer2);
    if (isFailure(requirement3)) unresolved.push({ start: start3, end: end2 });
    else {
      let source = inSettings(requirement3.source, !0, settings10), { versionAt } = requirement3, given5 = isAlone && versionAt && { value: value2, from: versionAt.start, to: versionAt.end, start: start3, end: end2 };
      packages2.push({ requirement: { ...requirement3, source }, start: start3, end: end2, ...given5 && { given: given5 } });
    }
  }, named8 = found.some(({ role }) => role === "main"), position = 0;
  for (let { role, value: value2, start: start3, end: end2 } of found)
    if (role !== "positional" || position++ >= installer2.skip && !(named8 || installer2.onlyOptions))
      if (value2 === void 0) unresolved.push({ start: start3, end: end2 });
      else if (role === "requirement" || role === "constraint") files.push({ path: value2, kind: role, start: start3, end: end2 });
      else if (role === "positional" && installer2.files) files.push({ path: value2, kind: "requirement", start: start3, end: end2 });
      else if (role === "packages") {
        let parts3 = splitList(value2);
        for (let part5 of parts3) add2(part5, { start: start3, end: end2 }, parts3.length === 1);
      } else settingRoles.has(role) || add2(value2, { start: start3, end: end2 });
  let { start: start2 = 0, end = 0 } = words6[0] ?? {};
  files.push(...installer2.constraints.map((path) => ({ path, kind: "constraint", start: start2, end })));
  let option = found.find(({ role }) => settingRoles.has(role)), isInEnvironment = installer2.index !== void 0 || installer2.extraIndexes.length > 0, optionsAt = option ?? (isInEnvironment ? { start: start2, end } : void 0), { runs: runs2 } = installer2;
  return {
    packages: packages2,
    files,
    unresolved,
    runs: runs2,
    ...optionsAt && { optionsAt: { start: optionsAt.start, end: optionsAt.end } }
  };
}
function indexSettings(found, installer2) {
  let values5 = (role) => found.flatMap((argument) => argument.role === role && argument.value !== void 0 ? [argument.value] : []), main = values5("index").at(-1) ?? installer2.index, extra = values5("extra-index").concat(installer2.extraIndexes);
  return {
    indexes: [main, ...extra],
    findLinks: values5("find-links"),
    trustedHosts: values5("trusted-host"),
    strategy: values5("strategy").at(-1)
  };
}
function readWord2(text3, { versionsAfterAt, gitFragments }) {
  let at3 = text3.indexOf("@");
  if (versionsAfterAt && at3 > 0 && !isDirect(text3) && !isDirect(text3.slice(at3 + 1).trim())) {
    let requirement4 = readRequirement2(text3.slice(0, at3)), specifier = text3.slice(at3 + 1).trim();
    return isFailure(requirement4) || specifier === "latest" || specifier === "" ? requirement4 : { ...requirement4, specifier, end: text3.length, versionAt: { start: at3 + 1, end: text3.length } };
  }
  let requirement3 = readRequirement2(text3), hash4 = text3.indexOf("#");
  if (!gitFragments || isFailure(requirement3) || requirement3.source.type !== "vcs" || hash4 === -1) return requirement3;
  let ref = text3.slice(hash4 + 1);
  return /[=&]/.test(ref) ? requirement3 : readRequirement2(`${text3.slice(0, hash4)}@${ref}`);
}
function splitList(text3) {
  let parts3 = [], depth2 = 0, from = 0;
  for (let offset = 0; offset <= text3.length; offset++) {
    let character = text3.charAt(offset);
    character === "[" ? depth2++ : character === "]" && depth2--, !(!(character === "," && depth2 <= 0 && /^\s*[a-z.]/i.test(text3.slice(offset + 1, offset + 16))) && offset < text3.length) && (parts3.push(text3.slice(from, offset)), from = offset + 1);
  }
  return parts3;
}

// src/ecosystems/pypi/install.ts
var project = /(?:^|\/)(?:pyproject\.toml|pylock(?:\.[^/]*)?\.toml|setup\.(?:py|cfg))$/i;
function install5(words6) {
  let command3 = installCommand(words6);
  if (command3 === void 0) return;
  let { unresolved } = command3, files = command3.files.map(({ kind: kind9, ...file2 }) => ({
    ...file2,
    isRequirements: !project.test(file2.path),
    ...kind9 === "constraint" && { isConstraints: !0 }
  })), packages2 = command3.packages.map((found) => installed(found, command3)), unnamed3 = command3.packages.filter((_, index4) => packages2[index4]?.length === 0), archives2 = unnamed3.filter(
    ({ requirement: { source } }) => source.type === "path" && isArchive(source.url ?? "")
  ), nameless = unnamed3.flatMap(
    ({ requirement: { source }, start: start2, end }) => source.type === "path" ? [] : [{ url: source.url ?? "", start: start2, end }]
  );
  return {
    packages: packages2.flat(),
    files,
    unresolved: [...unresolved, ...archives2],
    nameless,
    takesRequirements: !0
  };
}
function installed({ requirement: requirement3, start: start2, end, given: given5 }, { optionsAt, runs: runs2 }) {
  let { specifier, version: version3, source, hashes } = requirement3, name3 = requirement3.name ?? repositoryName2(requirement3);
  return name3 === void 0 ? [] : [{
    name: name3,
    ...version3 !== void 0 && { version: version3 },
    ...specifier !== void 0 && { specifier },
    hashes,
    source,
    ...optionsAt !== void 0 && { optionsAt },
    ...given5 && { given: given5 },
    ...runs2 && { manifest: "pyproject.toml" },
    certain: requirement3.name !== void 0,
    start: start2,
    end
  }];
}
function repositoryName2({ source: { type, url = "" } }) {
  if (type !== "vcs") return;
  let last3 = url.slice(url.lastIndexOf("/") + 1).replace(/\.git$/, "");
  return isPackageName(last3) ? last3 : void 0;
}

// src/ecosystems/pypi/mentions.ts
var mentions2 = {
  joint: "==",
  prefixes: ["pypi", "pip", "pipx", "uv"],
  artefacts: ["-py2.py3-", "-py3-", "-cp3", ".tar.gz"],
  words: ["pip[3x]?", "pypi", "fetchpypi", "buildpythonpackage", "python_package"],
  installers: [
    "pip install",
    "pip download",
    "pip wheel",
    "uv add",
    "uv init",
    "uv install",
    "uv lock",
    "uv run",
    "uv sync",
    "uv tool",
    "uvx",
    "pipx install",
    "pipx inject",
    "pipx run",
    "pipx upgrade",
    "poetry add",
    "pdm add",
    "rye add",
    "poetry self",
    "poetry update",
    "pdm update",
    "rye install",
    "rye tools",
    "pipx runpip",
    "hatch run",
    "pipenv install",
    "pipenv update",
    "pipenv upgrade",
    "pixi add",
    "easy_install"
  ]
};

// src/ecosystems/pypi/pinning.ts
var plainName3 = /^[a-z0-9](?:[\w.-]{0,198}[a-z0-9])?$/i, specifiers = /^(?:[<>=!~][\w.,<>=!~*+ ]{0,200})?$/;
function pinning2(name3, specifier) {
  return !plainName3.test(name3) || !specifiers.test(specifier) ? void 0 : { what: "version", command: `echo ${quoted(name3 + specifier)} | uv pip compile --no-deps --only-binary :all: --generate-hashes -`, form: `${name3}==<version>` };
}

// src/ecosystems/pypi/poetry-constraint.ts
var longest7 = 8192, mostParts2 = 64;
function constraintIntervals(text3) {
  if (text3.length > longest7) return;
  let alternatives = text3.split(/\|\|?/);
  if (alternatives.length > mostParts2) return;
  let admitted = [];
  for (let alternative of alternatives) {
    let intervals = allOf(alternative);
    if (intervals === void 0) return;
    admitted = sets7.unite(admitted, intervals);
  }
  return admitted;
}
function exactConstraint(text3) {
  let [, version3 = ""] = /^(?:=(?!=)\s*)?([^\s=<>!~^|,*]+)$/.exec(text3.trim()) ?? [];
  return readVersion3(version3) === void 0 ? void 0 : version3;
}
function allOf(text3) {
  let words6 = text3.replace(/,/g, " ").split(/\s+/).filter((word2) => word2 !== "");
  if (words6.length === 0 || words6.length > mostParts2) return;
  let admitted = everything;
  for (let at3 = 0; at3 < words6.length; at3++) {
    let part5 = words6[at3] ?? "";
    /^[~^=<>!]+$/.test(part5) && (part5 += words6[++at3] ?? "");
    let intervals = single(part5);
    if (intervals === void 0) return;
    admitted = sets7.intersect(admitted, intervals);
  }
  return admitted;
}
function single(part5) {
  if (part5 === "*") return everything;
  let [, operator = "", written7 = ""] = /^([~^=<>!]*)(.*)$/.exec(part5) ?? [], version3 = readVersion3(written7);
  switch (operator) {
    case "":
    case "=":
      return clauseIntervals({ operator: "==", version: written7 });
    case "^":
      return version3 && caret(version3);
    case "~":
      return version3 && upTo(version3, Math.min(1, version3.release.length - 1));
    default:
      return clauseIntervals({ operator, version: written7 });
  }
}
function caret(version3) {
  let first2 = version3.release.findIndex((number4) => number4 !== 0);
  return upTo(version3, first2 === -1 ? version3.release.length - 1 : first2);
}
function upTo(version3, index4) {
  let release3 = [...version3.release.slice(0, index4), (version3.release[index4] ?? 0) + 1], end = `${version3.epoch}!${release3.join(".")}.dev0`;
  return halfOpen(publicVersion(version3), end);
}

// src/ecosystems/pypi/tools.ts
var toolPurpose2 = toolTable(
  {
    install: "pip setuptools wheel build uv pipx poetry",
    check: `pytest tox nox hypothesis coverage codecov flake8 pylint pyflakes pycodestyle pydocstyle ruff black isort
      mypy pyright pytype bandit codespell pre-commit yapf autopep8 autoflake pyupgrade vulture interrogate
      docformatter pip-audit pip-licenses safety semgrep yamllint zizmor nbmake nbval nbqa deptry check-manifest
      validate-pyproject pyroma import-linter diff-cover cpplint clang-format reuse sphinx mkdocs`,
    publish: `twine flit hatch pdm maturin cibuildwheel auditwheel delocate delvewheel abi3audit versioneer
      python-semantic-release commitizen bumpversion bump2version bump-my-version towncrier sigstore conda-build
      anaconda-client`
  },
  ["pytest-", "flake8-", "tox-", "sphinx-", "mkdocs-", "types-"]
);

// src/ecosystems/pypi/known-index.ts
var projects2 = /* @__PURE__ */ new Set([
  "bd848f96e7140691505c2e7fa56266ed0515b223ad2188d7aa428dfc77c2823f",
  "df62e3961d50812232f771efa50cd550a3e15655db66f9ed1557699c5ff4fd6b",
  "6efb893d658a49505f04b8b61f7f7a3b662ede34daa07d9a74df8c8f924c5a07",
  "7f298d87fd857a88ec663c0a9b408c82966a9438fc7c8fcea4347a5ced4fdbba",
  "81cb2c6b00812985bd7c8b05cf284864e1c44c0f46eaa51a14ad4dc5ee0e4ac9",
  "e1d0d697d8c6be0673b540c778cfabb49639e602bcc96a19c9d23864acf0374e",
  "fac4895e46787e81d99deb42f97f885e12f29291d40eedec00516cda3322edd0",
  "3710b66b715bff42a09b72fa668565db84ae602c786b63e7a6188ec0efe39a3b",
  "982468bd19a624a432fdb21f4c27f3810c1165c6ffd1642f31bfbe17dbfd8b17",
  "f8fa150cfe6a790b92d7698009df1adb95d8fa895068d4daeada24f927096798"
]), open = /* @__PURE__ */ new Set([
  "9495278a74715c7e246a36404b3589f0f2f0b564defdec00b228aa07ecb515e0",
  "204ff3eaea3bd921e590c516c462856aebe8ec9b000fbbef0c6b703769fb4abc"
]);
function knownIndex(url) {
  let digest = hostDigest(url) ?? "";
  return open.has(digest) ? "open" : url.startsWith("https://") && projects2.has(digest) ? "project" : void 0;
}

// src/ecosystems/pypi/ecosystem.ts
var ecosystem14 = {
  osvName: "PyPI",
  purlType: "pypi",
  normalizeName,
  purl: (name3, version3) => packageUrl("pypi", void 0, name3, version3),
  isDefault: isDefaultIndex,
  isMirror: isMirror2,
  knownIndex,
  ranksIndexes: !0,
  settingsPointers: {
    variables: ["PIP_CONFIG_FILE", "UV_CONFIG_FILE", "PDM_CONFIG_FILE"],
    options: ["uv --config-file", "uvx --config-file", "pdm --config", "pdm -c"]
  },
  versionFiles: ["requirements.txt", "pyproject.toml", "Pipfile"],
  settingsFiles: ["pip.conf", "uv.toml", "pdm.toml", "pyproject.toml"],
  compare: compareVersions8,
  through,
  releaseBehind,
  pinned(specifier) {
    let clauses = readClauses(specifier);
    if (clauses === void 0) return exactConstraint(specifier);
    let exact = clauses.find(({ operator, version: version3 }) => /^={2,3}$/.test(operator) && !version3.endsWith(".*"));
    if (exact === void 0) return;
    if (clauses.length === 1) return exact.version;
    let admitted = specifierIntervals(specifier), named8 = clauseIntervals(exact);
    return admitted && named8 && sets7.intersect(admitted, named8).length > 0 ? exact.version : void 0;
  },
  admitted: (specifier) => specifierIntervals(specifier) ?? constraintIntervals(specifier),
  pinning: pinning2,
  install: install5,
  mentions: mentions2,
  environment: environment5,
  variables: variables5,
  settings: settings5,
  toolPurpose: toolPurpose2,
  fileNames
};

// src/ecosystems/rubygems/default-source.ts
var publicHost2 = "71741fe2460a615058687c4585f665af5e825968e51a512ffb14c6f2684a397d";
function isDefaultSource(url) {
  return hostDigest(url) === publicHost2;
}

// src/ecosystems/rubygems/index-settings.ts
var id6 = "rubygems", variables6 = ["BUNDLE_SSL_VERIFY_MODE", "BUNDLE_MIRROR__ALL"];
function environment6(name3, value2) {
  return name3 === "BUNDLE_SSL_VERIFY_MODE" ? unverified(value2, name3) : /^BUNDLE_MIRROR__\w{1,200}$/.test(name3) && !name3.endsWith("TIMEOUT") ? index2(value2, "default", name3) : [];
}
function settings6({ name: name3, rest }) {
  return /^gem(?:\d+(?:\.\d+)*)?$/.test(name3) ? ofGem(rest) : name3 === "bundle" || name3 === "bundler" ? ofBundler(rest) : [];
}
function ofGem(words6) {
  let command3 = subcommand(words6, /* @__PURE__ */ new Set());
  if (command3 === void 0 || ["push", "yank", "owner", "signin"].includes(command3.name)) return [];
  let stays = command3.name === "sources" || command3.name === "source", use = stays && !words6.some(({ text: text3 }) => text3 === "-c" || text3 === "--clear-all") ? "additional" : "default";
  return command3.rest.flatMap((word2, at3) => {
    let [, option, inline] = /^(--source|-s|--add|-a)(?:=(.*))?$/s.exec(word2.text ?? "") ?? [], value2 = inline === void 0 ? command3.rest[at3 + 1] : word2, text3 = inline ?? value2?.text;
    if (option === void 0 || value2 === void 0 || text3 === void 0) return [];
    let { start: start2, end } = value2;
    return index2(text3, use, option).map((setting2) => ({ ...setting2, start: start2, end, ...stays && { stays: !0 } }));
  });
}
function ofBundler(words6) {
  let command3 = subcommand(words6, /* @__PURE__ */ new Set());
  if (command3?.name !== "config") return [];
  let given5 = command3.rest.filter(({ text: text3 }) => text3?.startsWith("-") !== !0), [key3, value2] = given5[0]?.text === "set" ? given5.slice(1) : given5;
  if (key3?.text === void 0 || value2?.text === void 0) return [];
  let setting2 = key3.text, found = /^mirror\./i.test(setting2) ? index2(value2.text, "default", setting2) : setting2 === "ssl_verify_mode" ? unverified(value2.text, setting2) : [], { start: start2, end } = value2;
  return found.map((one) => ({ ...one, start: start2, end, stays: !0 }));
}
function index2(value2, use, setting2) {
  return [indexAt(value2, { ecosystem: id6, use, setting: setting2 }) ?? []].flat();
}
function unverified(value2, setting2) {
  return value2.trim() === "0" ? [uncheckedConnection("ssl_verify_mode", setting2, id6)] : [];
}

// src/ecosystems/rubygems/install.ts
var values3 = `-i --install-dir -n --bindir --document --build-root --platform -P --trust-policy -g --file --without -B
  --bulk-threshold -p --http-proxy --config-file`, table5 = {
  values: new Set(values3.split(/\s+/)),
  roles: /* @__PURE__ */ new Map([
    ["-v", "constraint"],
    ["--version", "constraint"],
    ["-s", "index"],
    ["--source", "index"]
  ])
};
function install6(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0 || !/^gem(?:\d+(?:\.\d+)*)?$/.test(program2.name)) return;
  let command3 = subcommand(program2.rest, table5.values);
  if (command3 === void 0 || !["install", "i", "update"].includes(command3.name)) return;
  let found = readArguments(command3.rest, table5), constraint = found.filter(({ role }) => role === "constraint").at(-1), asked3 = constraint?.value, index4 = found.filter(({ role }) => role === "index").at(-1), packages2 = [], unresolved = [];
  for (let { role, value: value2, start: start2, end } of found) {
    if (value2 === void 0 && unresolved.push({ start: start2, end }), value2 === void 0 || role !== "positional" || value2.endsWith(".gem")) continue;
    let [name3 = "", own6] = value2.split(":", 2), specifier = own6 ?? asked3, given5 = own6 === void 0 ? whole(constraint) : { value: value2, from: name3.length + 1, to: value2.length, start: start2, end };
    /^[a-z0-9_][\w.-]*$/i.test(name3) ? packages2.push({
      name: name3,
      ...specifier !== void 0 && { specifier: /^\d/.test(specifier) ? `= ${specifier}` : specifier },
      hashes: [],
      source: {
        type: "registry",
        ...index4?.value !== void 0 && !isDefaultSource(index4.value) && { url: index4.value }
      },
      ...index4 !== void 0 && { optionsAt: { start: index4.start, end: index4.end } },
      ...given5 && { given: given5 },
      certain: !0,
      start: start2,
      end
    }) : unresolved.push({ start: start2, end });
  }
  return { packages: packages2, files: [], unresolved };
}

// src/ecosystems/rubygems/version.ts
var maxLength14 = 256, written5 = /^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function segmentsOf(text3) {
  let version3 = text3.trim();
  if (!(version3.length > maxLength14 || !written5.test(version3)))
    return version3.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareVersions9(left, right) {
  let [first2, second] = [canonical(left), canonical(right)];
  if (first2 === void 0 || second === void 0) return;
  let shared = Math.min(first2.length, second.length);
  for (let index4 = 0; index4 < shared; index4++) {
    let order3 = compareSegments2(first2[index4] ?? "", second[index4] ?? "");
    if (order3 !== 0) return order3;
  }
  return againstEnd(first2.slice(shared)) || -againstEnd(second.slice(shared)) || 0;
}
function canonical(text3) {
  let segments = segmentsOf(text3);
  if (segments === void 0) return;
  let end = segments.length;
  for (; end > 1 && isZero(segments[end - 1] ?? ""); ) end--;
  let word2 = segments.findIndex((segment2) => !isDigits(segment2));
  if (word2 === -1 || word2 >= end) return segments.slice(0, end);
  let numbers = word2;
  for (; numbers > 0 && isZero(segments[numbers - 1] ?? ""); ) numbers--;
  return [...segments.slice(0, numbers), ...segments.slice(word2, end)];
}
function compareSegments2(left, right) {
  let [first2, second] = [isDigits(left), isDigits(right)];
  return first2 && second ? compareDigits(left, right) : first2 !== second ? first2 ? 1 : -1 : compareText(left, right);
}
function againstEnd(rest) {
  for (let segment2 of rest) {
    if (!isDigits(segment2)) return -1;
    if (!isZero(segment2)) return 1;
  }
  return 0;
}
function isZero(segment2) {
  return /^0+$/.test(segment2);
}

// src/ecosystems/rubygems/requirement.ts
var maxLength15 = 1024, sets8 = intervalSets(compareVersions9), requirement2 = /^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/;
function pinnedVersion7(specifier) {
  let [, operator = "=", version3 = ""] = requirement2.exec(specifier.trim()) ?? [];
  return operator === "=" && segmentsOf(version3) !== void 0 ? version3 : void 0;
}
function admittedVersions7(specifier) {
  if (specifier.length > maxLength15) return;
  let admitted = everything;
  for (let part5 of specifier.split(",")) {
    let [, operator = "=", version3 = ""] = requirement2.exec(part5.trim()) ?? [], segments = segmentsOf(version3);
    if (segments === void 0) return;
    let versions3 = operator === "~>" ? halfOpen(version3, bumped(segments)) : sets8.compared(operator, version3);
    if (versions3 === void 0) return;
    admitted = sets8.intersect(admitted, versions3);
  }
  return admitted;
}
function bumped(segments) {
  let word2 = segments.findIndex((segment2) => !isDigits(segment2)), numbers = word2 === -1 ? segments : segments.slice(0, word2), kept2 = numbers.length > 1 ? numbers.slice(0, -1) : numbers;
  return [...kept2.slice(0, -1), following(kept2.at(-1) ?? "0"), "A"].join(".");
}

// src/ecosystems/rubygems/ecosystem.ts
var ecosystem15 = {
  osvName: "RubyGems",
  purlType: "gem",
  normalizeName: (name3) => name3.trim(),
  purl: (name3, version3) => packageUrl("gem", void 0, name3, version3),
  isDefault: isDefaultSource,
  isMirror: () => !1,
  compare: compareVersions9,
  through: (version3) => ({ version: version3, inclusive: !0 }),
  pinned: pinnedVersion7,
  admitted: admittedVersions7,
  install: install6,
  mentions: { installers: ["gem install", "bundle add"] },
  environment: environment6,
  variables: variables6,
  settings: settings6
};

// src/ecosystems/registry.generated.ts
var ecosystems = /* @__PURE__ */ new Map([
  ["cargo", ecosystem],
  ["conan-center", ecosystem2],
  ["conda", ecosystem3],
  ["cran", ecosystem4],
  ["golang", ecosystem5],
  ["hackage", ecosystem6],
  ["hex", ecosystem7],
  ["julia", ecosystem8],
  ["maven", ecosystem9],
  ["npm", ecosystem10],
  ["nuget", ecosystem11],
  ["packagist", ecosystem12],
  ["pub", ecosystem13],
  ["pypi", ecosystem14],
  ["rubygems", ecosystem15]
]);

// src/sources/osv/scanner/ecosystem.ts
function isLeftToScanner(ecosystem16) {
  return ecosystem16?.osvName !== void 0 && ecosystem16.compare === void 0;
}
function scannedEcosystem(osvName) {
  return [...ecosystems].find(([, one]) => one.osvName === osvName && isLeftToScanner(one))?.[0];
}
function askedEcosystem(id7) {
  let ecosystem16 = ecosystems.get(id7);
  if (ecosystem16 === void 0 || ecosystem16.compare !== void 0) return ecosystem16;
  let { osvName, purlType, normalizeName: normalizeName2, purl: purl3, isMirror: isMirror3 } = ecosystem16;
  return {
    ...osvName !== void 0 && { osvName },
    purlType,
    normalizeName: normalizeName2,
    purl: purl3,
    isMirror: isMirror3,
    compare: () => {
    },
    pinned: () => {
    },
    through: (version3) => ({ version: version3, inclusive: !0 }),
    admitted: () => {
    }
  };
}

// src/sources/osv/scanner/read.ts
import { posix as posix3 } from "node:path";

// src/sources/osv/scanner/files.ts
import { posix as posix2 } from "node:path";
var names = /* @__PURE__ */ new Set([
  "cabal.project.freeze",
  "composer.lock",
  "conan.lock",
  "mix.lock",
  "packages.config",
  "packages.lock.json",
  "pubspec.lock",
  "stack.yaml.lock",
  "verification-metadata.xml"
]), scannedFiles = [...names].map((name3) => `**/${name3}`);
function isScanned(path) {
  return names.has(posix2.basename(path).toLowerCase());
}

// src/sources/osv/scanner/session.ts
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join as join2 } from "node:path";

// src/core/termination.ts
var endings = ["SIGHUP", "SIGINT", "SIGTERM"];
function beforeTermination(cleanUp, signals = endings) {
  let handlers = signals.map((signal) => ({
    signal,
    handle: () => {
      stop2();
      try {
        cleanUp();
      } finally {
        process.kill(process.pid, signal);
      }
    }
  })), stop2 = () => {
    for (let { signal, handle } of handlers) process.removeListener(signal, handle);
  };
  for (let { signal, handle } of handlers) process.once(signal, handle);
  return stop2;
}

// src/sources/osv/scanner/binary.ts
import { createHash as createHash5 } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
var pinned2 = {
  version: "2.5.1",
  digests: /* @__PURE__ */ new Map([
    ["linux-x64", "f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be"],
    ["linux-arm64", "3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"]
  ])
};
async function findScanner(given5, env) {
  if (given5 !== void 0)
    return await isProgram(given5) ? { path: given5 } : { reason: `${given5} is not an executable` };
  let name3 = process.platform === "win32" ? "osv-scanner.exe" : "osv-scanner";
  for (let folder of (env.PATH ?? "").split(delimiter).filter(isAbsolute)) {
    let path2 = join(folder, name3);
    if (await isProgram(path2)) return { path: path2 };
  }
  let cache = env.RUNNER_TOOL_CACHE;
  if (cache === void 0 || !isAbsolute(cache)) return { reason: "osv-scanner is not on PATH" };
  let path = join(cache, "osv-scanner", pinned2.version, process.arch, name3);
  if (!await isProgram(path)) return { reason: "osv-scanner is neither on PATH nor in the tool cache" };
  let wanted = pinned2.digests.get(`${process.platform}-${process.arch}`);
  return wanted === void 0 ? { reason: `no digest of osv-scanner is pinned for ${process.platform}` } : await digestOf(path) === wanted ? { path } : { reason: `${path} does not have the digest of osv-scanner ${pinned2.version}` };
}
async function isProgram(path) {
  try {
    return await access(path, constants.X_OK), (await stat(path)).isFile();
  } catch {
    return !1;
  }
}
async function digestOf(path) {
  let hash4 = createHash5("sha256");
  return await pipeline(createReadStream(path), hash4), hash4.digest("hex");
}

// src/sources/osv/record.ts
var strings = nullish(array(string()), []), severities = nullish(array(object({ type: string(), score: string() })), []), event = object({
  introduced: optional(string()),
  fixed: optional(string()),
  last_affected: optional(string()),
  limit: optional(string())
}), range2 = pipe(
  object({ type: string(), events: array(event) }),
  check(
    ({ type, events }) => type === "GIT" || events.some(({ introduced }) => introduced !== void 0),
    "a range without an introduced event"
  )
), customRanges = fallback(nullish(object({ custom_ranges: nullish(array(range2), []) })), void 0), affected = pipe(
  object({
    package: nullish(object({ ecosystem: string(), name: string() })),
    ranges: nullish(array(range2), []),
    versions: strings,
    severity: severities,
    ecosystem_specific: customRanges
  }),
  transform(({ ecosystem_specific, ...entry3 }) => {
    let custom2 = ecosystem_specific?.custom_ranges ?? [], hasCustom = custom2.length > 0;
    return hasCustom && entry3.ranges.every(isEndless) ? { ...entry3, ranges: custom2, hasCustom } : { ...entry3, hasCustom };
  })
);
function isEndless({ events }) {
  return events.every(({ introduced }) => introduced === "0");
}
var schema = object({
  id: pipe(string(), regex(/^[A-Za-z0-9][\w.:+-]{0,127}$/, "an id of unknown form")),
  withdrawn: nullish(string()),
  aliases: strings,
  summary: nullish(string(), ""),
  details: nullish(string(), ""),
  severity: severities,
  affected: nullish(array(affected), []),
  database_specific: nullish(record(string(), unknown()))
});
function isAdvisoryId(id7) {
  return is(schema.entries.id, id7);
}
function isMalicious(id7) {
  return id7.startsWith("MAL-");
}
function readRecord(value2) {
  let result = safeParse(schema, value2, { abortEarly: !0 });
  if (result.success) return { record: result.output };
  let [issue] = result.issues;
  return {
    reason: `not a record of the OSV schema at ${getDotPath(issue) ?? "its top"}: ${issue.message.slice(0, 200)}`
  };
}

// src/sources/osv/scanner/output.ts
var schema2 = object({
  results: nullish(
    array(
      object({
        packages: array(
          object({
            package: object({ name: string(), version: nullish(string(), ""), ecosystem: string() }),
            vulnerabilities: nullish(array(unknown()), [])
          })
        )
      })
    ),
    []
  )
});
function readScan(output) {
  let value2;
  try {
    value2 = JSON.parse(output);
  } catch {
    return { reason: "osv-scanner printed no JSON" };
  }
  let parsed2 = safeParse(schema2, value2, { abortEarly: !0 });
  return parsed2.success ? { packages: parsed2.output.results.flatMap(
    ({ packages: found }) => found.map(({ package: { name: name3, version: version3, ecosystem: ecosystem16 }, vulnerabilities: vulnerabilities2 }) => {
      let read8 = vulnerabilities2.map(readRecord);
      return {
        ecosystem: ecosystem16,
        name: name3,
        version: version3,
        records: read8.flatMap((one) => "record" in one ? [one.record] : []),
        broken: read8.flatMap((one) => isFailure(one) ? [one.reason] : [])
      };
    })
  ) } : { reason: `osv-scanner printed unexpected output: ${parsed2.issues[0].message}` };
}

// src/sources/osv/scanner/failure.ts
function causeOf({ exit }) {
  return exit === void 0 ? "unavailable" : exit.code === 128 ? "no-packages" : exit.code === 127 && isAboutFile(exit.lastLine) ? "unreadable-file" : "unavailable";
}
function isAboutFile(line) {
  return line === "extraction failed on specified lockfile" || line.startsWith("could not determine extractor suitable to this file: ");
}

// src/sources/osv/scanner/run.ts
import { spawn } from "node:child_process";

// src/core/time-limit.ts
var Stop = class extends Error {
};
function isStop(cause) {
  return cause instanceof Stop;
}
function timeLimit(milliseconds, limit = new AbortController()) {
  return setTimeout(() => {
    limit.abort(new DOMException("The time is up", "TimeoutError"));
  }, milliseconds).unref(), limit.signal;
}
var patience = 1e3;
function untilStopped(milliseconds) {
  let stopped = new AbortController(), since;
  return process.on("SIGTERM", () => {
    since ??= performance.now(), performance.now() - since > patience && process.exit(2), stopped.abort(new Stop("the process was stopped"));
  }), timeLimit(milliseconds, stopped);
}

// src/sources/osv/scanner/run.ts
var outputLimit = 256 * 1024 * 1024, wordsLimit = 4 * 1024, secondsLimit = 300;
function runScanner(path, args, options13) {
  let { cwd, accepts, signal } = options13;
  return new Promise((resolve4) => {
    if (signal.aborted) {
      resolve4({ reason: "timed out before osv-scanner was started" });
      return;
    }
    let limit = AbortSignal.any([signal, timeLimit(secondsLimit * 1e3)]), child2 = spawn(path, args, {
      cwd,
      env: environment7(cwd),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: !0
    }), kill = () => {
      child2.kill("SIGKILL");
    }, output = [], length = 0, words6 = "", failure2 = "";
    limit.addEventListener("abort", kill, { once: !0 }), child2.on("error", (error) => {
      failure2 = error.message;
    }), child2.stdout.on("data", (chunk) => {
      length += chunk.length, length <= outputLimit ? output.push(chunk) : kill();
    }), child2.stderr.on("data", (chunk) => {
      words6 = (words6 + chunk.toString()).slice(-wordsLimit);
    }), child2.on("close", (code2) => {
      if (limit.removeEventListener("abort", kill), failure2 !== "") resolve4({ reason: `osv-scanner could not be started: ${failure2}` });
      else if (limit.aborted) resolve4({ reason: "osv-scanner timed out" });
      else if (length > outputLimit) resolve4({ reason: "osv-scanner printed too much output" });
      else if (code2 === null || !accepts.includes(code2)) {
        let lastLine2 = (words6.trim().split(`
`).at(-1) ?? "").slice(0, 300), reason = `osv-scanner ended with ${code2 ?? "a signal"}${lastLine2 === "" ? "" : `: ${lastLine2}`}`;
        resolve4({ reason, ...code2 !== null && { exit: { code: code2, lastLine: lastLine2 } } });
      } else resolve4({ output: Buffer.concat(output).toString() });
    });
  });
}
function environment7(home) {
  let database = ["OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY", "OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY"], proxy = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"].flatMap((name3) => [name3, name3.toLowerCase()]), named8 = ["PATH", ...database, ...proxy, "SSL_CERT_FILE", "SSL_CERT_DIR", "SystemRoot"].flatMap((name3) => {
    let value2 = process.env[name3];
    return value2 === void 0 ? [] : [[name3, value2]];
  });
  return { ...Object.fromEntries(named8), HOME: home, NO_COLOR: "1" };
}

// src/sources/osv/scanner/session.ts
var noVulnerability = 0, vulnerabilities = 1;
async function scan(files, options13, signal) {
  let binary = await findScanner(options13.path, process.env);
  if (isFailure(binary)) return { ...binary, cause: "unavailable" };
  let folder = await mkdtemp(join2(tmpdir(), "weighbridge-scanner-")), terminated = new AbortController(), stopWatching = beforeTermination(() => {
    terminated.abort(), rmSync(folder, { recursive: !0, force: !0 });
  }), ends2 = AbortSignal.any([signal, terminated.signal]);
  try {
    let version3 = await runScanner(binary.path, ["--version"], { cwd: folder, accepts: [0], signal: ends2 });
    if (isFailure(version3)) return { reason: version3.reason, cause: "unavailable" };
    let config = join2(folder, "osv-scanner.toml");
    await writeFile(config, "");
    let args = ["scan", "source", "--format", "json", "--all-packages", "--no-resolve", "--config", config];
    for (let [name4, content] of files) {
      let path = join2(folder, name4);
      await mkdir(dirname(path), { recursive: !0 }), await writeFile(path, content), args.push("--lockfile", path);
    }
    let accepts = [noVulnerability, vulnerabilities], ran = await runScanner(binary.path, options13.offline ? [...args, "--offline"] : args, {
      cwd: folder,
      accepts,
      signal: ends2
    }), name3 = `osv-scanner ${versionIn(version3.output)}`;
    if (isFailure(ran)) return { reason: `${ran.reason} (${name3})`, cause: causeOf(ran) };
    let read8 = readScan(ran.output);
    return isFailure(read8) ? { reason: `${read8.reason} (${name3})`, cause: "unavailable" } : { packages: read8.packages, name: name3 };
  } finally {
    stopWatching(), await rm(folder, { recursive: !0, force: !0 });
  }
}
function versionIn(output) {
  let [, found] = /version:\s*v?([\w.+-]{1,40})/.exec(output) ?? [];
  return found ?? "of unknown version";
}

// src/sources/osv/scanner/read.ts
function lockfileReader(options13) {
  return {
    id: "sources/osv",
    files: scannedFiles,
    lock: !0,
    async read(files, signal) {
      let found = [];
      for (let file2 of files) found.push(await readLockfile(file2, options13, signal));
      return found;
    }
  };
}
async function readLockfile(file2, options13, signal) {
  let scanned = await scan(/* @__PURE__ */ new Map([[posix3.basename(file2.path), file2.content]]), options13, signal), { path, side } = file2.locate(0, 0);
  if (isFailure(scanned)) {
    if (scanned.cause === "no-packages") return { components: [], gaps: [] };
    let code2 = scanned.cause === "unreadable-file" ? "parse-error" : "advisory-source";
    return { components: [], gaps: [{ code: code2, subject: path, reason: scanned.reason, location: { path, side } }] };
  }
  let once2 = new Map(scanned.packages.map((one) => [JSON.stringify([one.ecosystem, one.name, one.version]), one])), seen = /* @__PURE__ */ new Map(), dropped = /* @__PURE__ */ new Map();
  return { components: [...once2.values()].flatMap(({ ecosystem: osvName, name: name3, version: version3 }) => {
    let id7 = scannedEcosystem(osvName);
    if (id7 === void 0)
      return dropped.set(osvName, (dropped.get(osvName) ?? 0) + 1), [];
    let position = seen.get(name3) ?? 0;
    return seen.set(name3, position + 1), [componentOf(id7, name3, version3, position, placeOf(name3, file2))];
  }), gaps: [...dropped].map(([osvName, count3]) => droppedGap(osvName, count3, { path, side })) };
}
function droppedGap(osvName, count3, location) {
  let subject = osvName === "" ? "packages without an ecosystem" : osvName, reason = `osv-scanner finds ${count3 === 1 ? "one package" : `${count3} packages`} of this ecosystem in the file, and they are not reviewed`;
  return { code: "not-covered", subject, reason, location };
}
function componentOf(ecosystem16, name3, version3, position, location) {
  let purl3 = ecosystems.get(ecosystem16)?.purl(name3, version3 === "" ? void 0 : version3);
  return {
    kind: "package",
    role: "locked",
    ecosystem: ecosystem16,
    name: name3,
    ...purl3 === void 0 ? {} : { purl: purl3 },
    ...version3 === "" ? {} : { version: version3 },
    hashes: [],
    source: { type: "registry" },
    scope: "runtime",
    ...position === 0 ? {} : { slot: `${name3}@${position}` },
    location,
    text: name3,
    confidence: "likely"
  };
}
function placeOf(name3, file2) {
  let at3 = Math.max(0, file2.content.indexOf(name3));
  return file2.locate(at3, at3 + name3.length);
}

// src/sources/osv/source.ts
function queryKey({ ecosystem: ecosystem16, name: name3, version: version3, specifier }) {
  let normal = ecosystems.get(ecosystem16)?.normalizeName(name3) ?? name3;
  return JSON.stringify([ecosystem16, normal, version3 ?? null, version3 === void 0 ? specifier ?? null : null]);
}
function packagesOf(queries, ecosystemOf = (id7) => ecosystems.get(id7)) {
  let packages2 = /* @__PURE__ */ new Map(), gaps = [];
  for (let query of queries) {
    let key3 = queryKey(query), ecosystem16 = ecosystemOf(query.ecosystem), name3 = ecosystem16?.normalizeName(query.name) ?? "";
    if (!isOsvEcosystem(ecosystem16))
      gaps.push({ code: "not-covered", reason: `OSV is not queried for ${query.ecosystem}`, about: [key3] });
    else if (name3 === "" || name3.length > maxNameLength)
      gaps.push({ code: "advisory-source", reason: "the name is empty or too long to be looked up", about: [key3] });
    else {
      let { specifier } = query, version3 = query.version ?? (specifier === void 0 ? void 0 : ecosystem16.pinned(specifier)), stated = { ...version3 !== void 0 && { version: version3 }, ...specifier !== void 0 && { specifier } };
      packages2.set(key3, { key: key3, ecosystem: ecosystem16, name: name3, ...stated });
    }
  }
  return { packages: [...packages2.values()], gaps };
}
function isOsvEcosystem(ecosystem16) {
  return ecosystem16?.osvName !== void 0 && ecosystem16.compare !== void 0;
}
var maxNameLength = 1e3;

// src/sources/osv/scanner/scanner.ts
function openScanner(options13) {
  return {
    id: "scanner",
    covers: (ecosystem16) => isLeftToScanner(ecosystems.get(ecosystem16)),
    reader: lockfileReader(options13),
    async lookUp(queries, signal) {
      let { packages: known, gaps } = packagesOf(queries, askedEcosystem), exact = known.filter(({ version: version3 }) => version3 !== void 0), open4 = known.filter(({ version: version3 }) => version3 === void 0);
      if (open4.length > 0) {
        let reason = "osv-scanner judges exact versions, and it has none";
        gaps.push(...open4.map(({ key: key3 }) => ({ code: "not-covered", reason, about: [key3] })));
      }
      let asked3 = exact.length === 0 ? { packages: [], name: "osv-scanner" } : await scan(/* @__PURE__ */ new Map([["bom.cdx.json", JSON.stringify(billOf(exact))]]), options13, signal);
      if (isFailure(asked3)) return unanswered(asked3, known, gaps);
      let found = byPackage(asked3.packages), missing = exact.filter((one) => !found.has(keyOf2(one)));
      for (let { key: key3 } of missing)
        gaps.push({ code: "advisory-source", reason: "osv-scanner gave no answer about it", about: [key3] });
      let packages2 = exact.map((one) => {
        let { records = [], broken = [] } = found.get(keyOf2(one)) ?? {};
        for (let reason of broken)
          gaps.push({ code: "advisory-source", subject: "OSV", reason, about: [one.key], namesComponents: !0 });
        return [one.key, { package: one, records: [], asserted: records }];
      }), answered = exact.length - missing.length;
      return {
        packages: new Map(packages2),
        gaps,
        coverage: [{ source: asked3.name, asked: known.length, answered }]
      };
    }
  };
}
function unanswered({ reason }, asked3, gaps) {
  let about = asked3.map(({ key: key3 }) => key3), gap3 = {
    code: "advisory-source",
    subject: "osv-scanner",
    reason,
    about,
    namesComponents: !0
  }, coverage = [{ source: "osv-scanner", asked: asked3.length, answered: 0 }];
  return { packages: /* @__PURE__ */ new Map(), gaps: [...gaps, gap3], coverage };
}
function billOf(packages2) {
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components: packages2.map(({ ecosystem: ecosystem16, name: name3, version: version3 = "" }) => ({
    type: "library",
    name: name3,
    version: version3,
    purl: ecosystem16.purl(name3, version3)
  })) };
}
function byPackage(packages2) {
  let found = /* @__PURE__ */ new Map();
  for (let one of packages2) found.set(JSON.stringify([one.ecosystem, one.name, one.version]), one);
  return found;
}
function keyOf2({ ecosystem: ecosystem16, name: name3, version: version3 }) {
  return JSON.stringify([ecosystem16.osvName, name3, version3]);
}

// src/sources/osv/open.ts
function openAdvisories(option, offline, { maxAge, now, version: version3, progress }) {
  let [kind9, ...rest] = option.split(":"), where = rest.join(":");
  if (kind9 === "database")
    return where === "" ? { reason: "needs a folder behind database:" } : {
      source: whenAsked(
        "database",
        async () => (await import("./sources-osv-export-database.js")).openDatabase(where, { maxAge, now, version: version3 })
      )
    };
  if (kind9 === "scanner") return { source: openScanner({ ...where === "" ? {} : { path: where }, offline }) };
  if (kind9 !== "api")
    return {
      reason: `takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}${meantWord(kind9 ?? "", ["api", "database", "scanner"])}`
    };
  if (where !== "" && !/^https?:\/\/[^/]/.test(where)) return { reason: "needs an http(s) address behind api:" };
  if (offline) return { source: void 0 };
  let options13 = { now, version: version3, ...progress && { progress }, ...where === "" ? {} : { url: where } };
  return { source: whenAsked("api", async () => (await import("./sources-osv-api-api.js")).openApi(options13)) };
}
function whenAsked(id7, open4) {
  let opened2 = once(open4);
  return { id: id7, lookUp: async (queries, signal) => (await opened2()).lookUp(queries, signal) };
}

// src/changes/content/decode.ts
var utf8 = new TextDecoder("utf-8"), utf16 = new TextDecoder("utf-16le");
function decode(bytes) {
  let text3 = decodeAs(bytes);
  return { text: text3, isBinary: text3.includes("\0") };
}
function decodeAs(bytes) {
  let [first2, second] = bytes;
  return first2 === 255 && second === 254 ? utf16.decode(bytes) : first2 === 254 && second === 255 ? utf16.decode(swapped(bytes)) : utf8.decode(bytes);
}
function swapped(bytes) {
  let even = bytes.length - bytes.length % 2, copy = Buffer.from(bytes);
  return copy.subarray(0, even).swap16(), copy;
}

// src/changes/content/lfs.ts
var versions = /* @__PURE__ */ new Set([
  "https://git-lfs.github.com/spec/v1",
  "https://hawser.github.com/spec/v1",
  "http://git-media.io/v/2"
]);
function lfsPointer(bytes) {
  if (bytes.length >= 1024 || bytes[0] !== 118) return;
  let pairs = Buffer.from(bytes).toString("utf8").trim().split(/\r?\n/).map((line) => /^([a-z0-9.-]+) (\S.*)$/.exec(line)?.slice(1, 3) ?? []), keys4 = pairs.map(([key3 = ""]) => key3), [first2, ...others3] = keys4;
  if (first2 !== "version" || others3.some((key3, index4) => key3 <= (others3[index4 - 1] ?? "")) || others3.some((key3) => !/^(?:oid|size|ext-\d-[a-z0-9.-]+)$/.test(key3))) return;
  let values5 = new Map(pairs.map(([key3 = "", value2 = ""]) => [key3, value2])), [, oid] = /^sha256:([0-9a-f]{64})$/.exec(values5.get("oid") ?? "") ?? [], size = values5.get("size") ?? "";
  if (!(!versions.has(values5.get("version") ?? "") || oid === void 0 || !/^\d{1,15}$/.test(size)))
    return { oid, size: Number(size) };
}

// src/changes/content/link-target.ts
function followLink(link2, target, rest) {
  if (link2.hops === 5) return { reason: "more than 5 symbolic links, or a loop of them", cause: "limit" };
  if (target.length > 4096) return { reason: "a symbolic link with a target too long for a path", cause: "limit" };
  if (target === "") return { reason: "a symbolic link without a target" };
  if (target.startsWith("/")) return { reason: `a symbolic link that points outside the repository, to ${target}` };
  let path = link2.path.split("/").slice(0, -1), descended = !1;
  for (let segment2 of target.split("/"))
    if (!(segment2 === "" || segment2 === ".")) {
      if (segment2 !== "..") {
        path.push(segment2), descended = !0;
        continue;
      }
      if (descended) return { reason: `a symbolic link that goes down and up again, to ${target}` };
      if (path.pop() === void 0) return { reason: `a symbolic link that points outside the repository, to ${target}` };
    }
  return { path: [...path, ...rest].join("/"), hops: link2.hops + 1 };
}

// src/changes/content/spool.ts
import { createHash as createHash6 } from "node:crypto";
import { closeSync, mkdtempSync, openSync, read as read6, rmSync as rmSync2, writeSync } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3 } from "node:path";
import { promisify } from "node:util";

// src/core/content.ts
function unavailableCode({ cause }) {
  return cause === "missing" ? "content-missing" : cause === "limit" ? "limit-exceeded" : "parse-error";
}

// src/changes/content/spool.ts
var inMemory = 8 * 1024 * 1024;
async function spool(size, fill, folder = tmpdir2()) {
  let store;
  try {
    let kept2 = size <= inMemory ? memoryStore(size) : fileStore(folder);
    store = kept2;
    let hash4 = createHash6("sha256"), length = 0, failure2, unavailable = await fill((chunk) => failure2 !== void 0 ? !1 : (length + chunk.length > size ? failure2 = { reason: `it has more bytes than the announced ${size}` } : failure2 = attempt(() => {
      kept2.append(chunk, length);
    }), length += chunk.length, hash4.update(chunk), failure2 === void 0)), why = failure2 ?? unavailable;
    if (why === void 0 && length === size)
      return {
        bytes: { size, sha256: hash4.digest("hex"), read: pieces(kept2, size) },
        close: () => (kept2.close(), Promise.resolve())
      };
    store.close();
    let reason = `only ${length} of its ${size} bytes were read`;
    return why ?? { reason, cause: "missing" };
  } catch (error) {
    return store?.close(), { reason: `it could not be buffered: ${messageOf(error)}` };
  }
}
function memoryStore(size) {
  let buffer = Buffer.alloc(size);
  return {
    append: (chunk, at3) => {
      buffer.set(chunk, at3);
    },
    read: (start2, length) => Promise.resolve(Uint8Array.from(buffer.subarray(start2, start2 + length))),
    close: () => {
      buffer = Buffer.alloc(0);
    }
  };
}
var readFrom = promisify(read6);
function fileStore(parent) {
  let folder = mkdtempSync(join3(parent, "weighbridge-")), discard = () => {
    rmSync2(folder, { recursive: !0, force: !0 });
  }, file2;
  try {
    file2 = openSync(join3(folder, "content"), "wx+", 384);
  } finally {
    discard();
  }
  let opened2 = file2;
  return {
    append: (chunk, at3) => {
      for (let done = 0; done < chunk.length; ) done += writeSync(opened2, chunk, done, chunk.length - done, at3 + done);
    },
    async read(start2, length) {
      let buffer = Buffer.alloc(length), done = 0;
      for (; done < length; ) {
        let { bytesRead } = await readFrom(opened2, buffer, done, length - done, start2 + done);
        if (bytesRead === 0) throw new Error("the temporary file is shorter than what was written to it");
        done += bytesRead;
      }
      return buffer;
    },
    close: () => {
      file2 !== void 0 && closeSync(file2), file2 = void 0;
    }
  };
}
function pieces(store, size) {
  return async (start2, end) => {
    if (!(Number.isSafeInteger(start2) && Number.isSafeInteger(end) && start2 >= 0 && end >= start2) || end - start2 > 8388608) throw new RangeError(`no piece of it: ${start2} to ${end}`);
    let from = Math.min(start2, size);
    return store.read(from, Math.min(end, size) - from);
  };
}
function attempt(action) {
  try {
    action();
    return;
  } catch (error) {
    return { reason: `it could not be buffered: ${messageOf(error)}` };
  }
}

// src/changes/trees/path-bytes.ts
var strict = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function pathFromBytes(bytes) {
  try {
    return strict.decode(bytes);
  } catch {
    return escapeInvalid(bytes);
  }
}
function escapeInvalid(bytes) {
  let text3 = "", at3 = 0;
  for (; at3 < bytes.length; ) {
    let byte = bytes[at3] ?? 0, sequence = bytes.subarray(at3, at3 + sequenceLength(byte)), decoded4 = decodeOne(sequence);
    text3 += decoded4 ?? `\\x${byte.toString(16).padStart(2, "0")}`, at3 += decoded4 === void 0 ? 1 : sequence.length;
  }
  return text3;
}
function sequenceLength(lead) {
  return lead < 192 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
}
function decodeOne(sequence) {
  try {
    return strict.decode(sequence);
  } catch {
    return;
  }
}

// src/changes/content/content.ts
var notRead = { type: "failed", reason: "it was not read", cause: "missing" }, batch = 500;
async function readTexts(source, requests, signal) {
  return (await readContents(source, requests, signal)).map((content) => content.type === "bytes" ? notRead : content);
}
async function readContents(source, requests, signal) {
  let gone = gonePaths(source), reading = {
    contents: requests.map(() => notRead),
    next: requests.map(({ at: at3, path, inPieces = !1, longest: longest21 }, index4) => ({ index: index4, at: at3, inPieces, bounds: longest21 === void 0 ? {} : { longest: longest21 }, route: { path, hops: 0 } }))
  };
  for (; reading.next.length > 0; ) {
    let round = reading.next;
    reading.next = [];
    let absent2 = [];
    for (let start2 = 0; start2 < round.length; start2 += batch) {
      let part5 = round.slice(start2, start2 + batch), blobs = await source.read(
        part5.map(({ at: at3, route, inPieces, bounds }) => ({ at: at3, path: route.path, inPieces, ...bounds })),
        signal
      );
      part5.forEach((item, index4) => {
        let blob = blobs[index4] ?? notRead;
        blob.type === "absent" && !gone.has(`${item.at} ${item.route.path}`) && absent2.push(item), settle(reading, item, blob);
      });
    }
    await throughFolders(source, reading, absent2, signal);
  }
  return reading.contents;
}
function settle({ contents, next }, item, blob, rest = []) {
  let { index: index4, route } = item;
  switch (blob.type) {
    case "symlink": {
      let followed = followLink(route, pathFromBytes(blob.bytes), rest);
      "path" in followed ? next.push({ ...item, route: followed }) : contents[index4] = { type: "failed", ...followed };
      break;
    }
    case "file": {
      contents[index4] = contentOf(blob.bytes, item.inPieces);
      break;
    }
    case "stored": {
      contents[index4] = { type: "bytes", open: blob.open };
      break;
    }
    case "absent":
    case "failed": {
      let { reason, ...rest2 } = blob.type === "absent" ? { reason: "which does not exist" } : blob, told2 = `a symbolic link to ${route.path}: ${reason}`;
      contents[index4] = route.hops > 0 ? { ...rest2, type: "failed", reason: told2 } : blob;
    }
  }
}
function contentOf(bytes, inPieces) {
  let pointer = lfsPointer(bytes);
  if (pointer !== void 0)
    return { type: "failed", reason: `its content is in Git LFS (sha256:${pointer.oid}, ${pointer.size} bytes), and only the pointer to it is here`, cause: "missing", pointer };
  if (inPieces)
    return {
      type: "bytes",
      open: () => spool(bytes.length, (take) => Promise.resolve(take(bytes) ? void 0 : notRead))
    };
  let { text: text3, isBinary: isBinary2 } = decode(bytes);
  return isBinary2 ? { type: "failed", reason: "it is binary (it contains NUL)", cause: "binary", searchable: text3 } : { type: "text", text: text3 };
}
async function throughFolders(source, reading, absent2, signal) {
  let folders3 = new Map(
    absent2.flatMap(({ at: at3, route }) => foldersOf(route.path).map((path) => [`${at3} ${path}`, { at: at3, path }]))
  );
  if (folders3.size === 0) return;
  let blobs = await source.read([...folders3.values()], signal), found = new Map([...folders3.keys()].map((key3, index4) => [key3, blobs[index4]]));
  for (let item of absent2) {
    let { path } = item.route;
    for (let folder of foldersOf(path)) {
      let blob = found.get(`${item.at} ${folder}`);
      if (blob?.type !== "symlink") continue;
      let link2 = { ...item, route: { ...item.route, path: folder } };
      settle(reading, link2, blob, path.slice(folder.length + 1).split("/"));
      break;
    }
  }
}
function foldersOf(path) {
  let segments = path.split("/");
  return segments.slice(1).map((_, index4) => segments.slice(0, index4 + 1).join("/"));
}
function gonePaths({ files }) {
  let sides = ["base", "head"];
  return new Set(files.flatMap((file2) => sides.filter((side) => !file2[side]).map((side) => `${side} ${file2.path}`)));
}

// src/core/location.ts
function lineIndex(text3) {
  let starts4 = [0];
  for (let at3 = text3.indexOf(`
`); at3 !== -1; at3 = text3.indexOf(`
`, at3 + 1)) starts4.push(at3 + 1);
  let position = (offset) => {
    let bounded = Math.min(Math.max(offset, 0), text3.length), low = 0, high = starts4.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      (starts4[middle] ?? 0) <= bounded ? low = middle : high = middle - 1;
    }
    return [low + 1, bounded - (starts4[low] ?? 0) + 1];
  };
  return (start2, end) => {
    let [startLine, startColumn] = position(start2), [endLine2, endColumn] = position(Math.max(start2, end));
    return { startLine, startColumn, endLine: endLine2, endColumn };
  };
}

// src/policy/file/problem.ts
var maxProblems = 100;
function problemsOf(complaints, side) {
  let said = /* @__PURE__ */ new Map(), files = [...new Set(complaints.map(({ span }) => span.path))];
  for (let each of complaints) {
    let key3 = `${each.span.path}:${each.span.startLine}:${each.span.startColumn} ${each.message}`;
    said.has(key3) || said.set(key3, each);
  }
  let sorted2 = [...said.values()].toSorted(
    ({ span: one }, { span: other2 }) => files.indexOf(one.path) - files.indexOf(other2.path) || one.startLine - other2.startLine || one.startColumn - other2.startColumn
  ).map(({ span, ...rest }) => ({
    ...rest,
    line: span.startLine,
    column: span.startColumn,
    location: { side, ...span }
  })), shown2 = sorted2.slice(0, maxProblems), [next] = sorted2.slice(maxProblems);
  if (next === void 0) return shown2;
  let { line, column, location } = next;
  return [
    ...shown2,
    { message: `and ${sorted2.length - maxProblems} more problems from here on`, line, column, location }
  ];
}
function formatProblem(path, { line, column, message, nearest: nearest2 }) {
  let hint = nearest2 === void 0 ? "" : `; did you mean ${JSON.stringify(nearest2)}?`;
  return `${path}:${line}:${column}: ${message}${hint}`;
}
function quote(text3) {
  return JSON.stringify(text3.length > 80 ? `${text3.slice(0, 80)}\u2026` : text3);
}
function unknownWord(word2, known) {
  if (word2.length > 80) return { key: `${word2.slice(0, 80)}\u2026` };
  let nearest2 = nearWord(word2, known);
  return { key: word2, ...nearest2 === void 0 ? {} : { nearest: nearest2 } };
}
function refused({ reason, unknown: unknown4 }, span) {
  return { message: reason, span, ...unknown4 === void 0 ? {} : unknownWord(unknown4.word, unknown4.known) };
}

// src/policy/file/document.ts
var maxBytes = 256 * 1024, maxDepth2 = 32, maxNodes = 5e4;
function readDocument(text3, path) {
  let start2 = startOf(path);
  if (Buffer.byteLength(text3) > maxBytes)
    return { complaints: [{ message: "a policy has at most 256 KiB", span: start2 }] };
  let content = text3.startsWith("\uFEFF") ? text3.slice(1) : text3, document = library("yaml").parseDocument(content, {
    schema: "core",
    merge: !1,
    uniqueKeys: !1,
    prettyErrors: !1
  }), lines = lineIndex(content), spanOf = (from, to) => ({ path, ...lines(from, to) }), complaints = [...document.errors, ...document.warnings].map(({ code: code2, message, pos }) => {
    let span = spanOf(pos[0], pos[1]);
    return code2 === "RESOURCE_EXHAUSTION" ? { message: "the policy is nested too deeply", span } : code2 === "MULTIPLE_DOCS" ? { message: "a policy must be a single YAML document; a second one begins here", span } : { message, span };
  });
  if (complaints.length > 0) return { complaints };
  let root = document.contents === null ? void 0 : readTree(document.contents, start2, spanOf, complaints);
  return complaints.length > 0 ? { complaints } : { root };
}
function startOf(path) {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function readTree(contents, start2, spanOf, complaints) {
  let { isAlias, isMap, isScalar, isSeq } = library("yaml"), anchors = /* @__PURE__ */ new Map(), nodes = 0, stopped = !1;
  function stop2(message, span) {
    stopped || complaints.push({ message, span }), stopped = !0;
  }
  function read8(node, fallback2, depth2) {
    let range3 = node?.range, span = range3 ? spanOf(range3[0], range3[1]) : fallback2;
    if (isAlias(node)) return expand(node.source, span);
    if (++nodes > maxNodes) {
      stop2(`a policy has at most ${maxNodes} values`, span);
      return;
    }
    if (depth2 > maxDepth2) {
      stop2("the policy is nested too deeply", span);
      return;
    }
    let result = isMap(node) ? readMap2(node, span, depth2) : isSeq(node) ? readList2(node.items, span, depth2) : readScalar4(node, span), anchor = node?.anchor;
    return result !== void 0 && anchor !== void 0 && anchors.set(anchor, result), result;
  }
  function expand(name3, span) {
    let target = anchors.get(name3);
    if (target === void 0) {
      stop2(`the alias ${quote(`*${name3}`)} has no anchor before it, or is inside of it`, span);
      return;
    }
    if (nodes + target.size > maxNodes) {
      stop2(`the aliases make more than ${maxNodes} values of the policy`, span);
      return;
    }
    return nodes += target.size, target;
  }
  function readMap2(map, span, depth2) {
    let entries3 = /* @__PURE__ */ new Map(), value2 = /* @__PURE__ */ Object.create(null), size = 1;
    for (let pair3 of map.items) {
      let range3 = pair3.key?.range, key3 = range3 ? spanOf(range3[0], range3[1]) : span;
      if (!isScalar(pair3.key)) {
        complaints.push({ message: "a key must be plain text", span: key3 });
        continue;
      }
      let name3 = typeof pair3.key.value == "string" ? pair3.key.value : pair3.key.source ?? "", node = read8(pair3.value, key3, depth2 + 1);
      if (node === void 0) {
        if (stopped) return;
        continue;
      }
      if (entries3.has(name3)) {
        complaints.push({ message: `duplicate key ${quote(name3)}`, span: key3, key: name3 });
        continue;
      }
      entries3.set(name3, { key: key3, node }), value2[name3] = node.value, size += node.size;
    }
    return { value: value2, span, entries: entries3, size };
  }
  function readList2(items3, span, depth2) {
    let nodesOf2 = [];
    for (let item of items3) {
      let node = read8(item, span, depth2 + 1);
      if (node === void 0) return;
      nodesOf2.push(node);
    }
    let size = nodesOf2.reduce((sum, node) => sum + node.size, 1);
    return { value: nodesOf2.map(({ value: value2 }) => value2), span, items: nodesOf2, size };
  }
  function readScalar4(node, span) {
    let value2 = isScalar(node) ? node.value : null, source = isScalar(node) && typeof value2 != "string" ? node.source : void 0;
    return { value: value2, span, size: 1, ...source === void 0 ? {} : { source } };
  }
  return read8(contents, start2, 0);
}

// src/policy/file/explain.ts
function placeName(path) {
  let name3 = path.map((key3) => typeof key3 == "number" ? `[${key3}]` : `.${key3}`).join("");
  return name3 === "" ? "the policy" : name3.replace(/^\./, "");
}
function unknownKeys(schema3, root) {
  let found = [], visit3 = (shape, node, path) => {
    let inner = shape.wrapped ?? shape, { entries: entries3, item } = formOf(inner, node);
    entries3 !== void 0 && node.items !== void 0 && found.push(noMapping(node, path));
    for (let [key3, entry3] of entries3 === void 0 ? [] : node.entries ?? []) {
      let next = Object.hasOwn(entries3 ?? {}, key3) ? entries3?.[key3] : void 0;
      next === void 0 ? found.push(unknownKey(key3, entry3, Object.keys(entries3 ?? {}), path)) : visit3(next, entry3.node, [...path, key3]);
    }
    for (let [index4, each] of (item === void 0 ? [] : node.items ?? []).entries())
      item !== void 0 && visit3(item, each, [...path, index4]);
  };
  return visit3(schema3, root, []), found;
}
function keysBelow(schema3, path) {
  return path.reduce(
    (found, key3) => found.flatMap((shape) => objectsOf(shape).flatMap((entries3) => own2(entries3, key3))),
    [schema3]
  ).flatMap(objectsOf).flatMap((entries3) => Object.keys(entries3));
}
function own2(entries3, key3) {
  let shape = Object.hasOwn(entries3, key3) ? entries3[key3] : void 0;
  return shape === void 0 ? [] : [shape];
}
function objectsOf(shape) {
  let inner = shape.wrapped ?? shape, options13 = inner.options?.map((option) => Object(option)) ?? [];
  return [...inner.entries === void 0 ? [] : [inner.entries], ...options13.flatMap(objectsOf)];
}
function formOf(shape, { items: items3 }) {
  if (shape.type !== "union") return shape;
  let options13 = shape.options?.map((option) => option) ?? [];
  return (items3 === void 0 ? void 0 : options13.find(({ type }) => type === "array")) ?? options13.find(({ entries: entries3 }) => entries3) ?? {};
}
function noMapping({ span }, path) {
  return { message: `${placeName(path)} must be a mapping of keys to values`, span };
}
function unknownKey(key3, entry3, known, path) {
  let where = path.length === 0 ? "" : ` in ${placeName(path)}`;
  return { message: `unknown key ${quote(key3)}${where}`, span: entry3.key, ...unknownWord(key3, known) };
}
function misfits(schema3, root) {
  let { issues = [] } = safeParse(schema3, root.value);
  return issues.flatMap((issue) => explainIssue(issue, root, []));
}
function explainIssue(issue, root, before) {
  let path = [...before, ...(issue.path ?? []).map(({ key: key4 }) => key4)], { node, key: key3, depth: depth2 } = at(root, path), where = path.slice(0, depth2);
  if (issue.type === "union" && issue.issues !== void 0) return explainUnion(issue, issue.issues, root, path);
  if (issue.kind === "schema" && issue.path?.at(-1)?.origin === "key") {
    let name3 = String(path.at(-1));
    if (issue.expected === "never") {
      let entry3 = at(root, path.slice(0, -1)).node.entries?.get(name3);
      return [entry3 === void 0 ? noMapping(node, where) : unknownKey(name3, entry3, [], path.slice(0, -1))];
    }
    return [{ message: `${placeName(path.slice(0, -1))} needs the key ${quote(name3)}`, span: node.span, key: name3 }];
  }
  return [complain(issue, { node, key: key3 }, placeName(where))];
}
function explainUnion({ expected, message }, issues, root, path) {
  let { node, key: key3 } = at(root, path), inList = issues.filter(({ path: below2 }) => typeof below2?.[0]?.key == "number");
  if (node.items !== void 0 && inList.length > 0) return inList.flatMap((issue) => explainIssue(issue, root, path));
  if (node.items !== void 0 && issues.some(({ expected: wanted }) => wanted === "never"))
    return [noMapping(node, path)];
  let inside = node.entries !== void 0 || node.items !== void 0, meant2 = issues.filter(({ type, path: below2 }) => inside ? below2 !== void 0 : type === "picklist");
  return meant2.length > 0 ? meant2.flatMap((issue) => explainIssue(issue, root, path)) : [misfit(node, key3, placeName(path), message.startsWith("must ") ? message : `must be ${expected ?? "else"}`)];
}
function misfit({ value: value2, span, source }, key3, name3, must) {
  return value2 !== null ? { message: `${name3} ${must}`, span } : { message: `${name3} has no value`, span: source === void 0 || source === "" ? key3 : span };
}
function complain(issue, { node, key: key3 }, name3) {
  let { value: value2, span, source } = node;
  if (value2 === null) return misfit(node, key3, name3, "");
  if (issue.type === "picklist") {
    let known = optionsOf(issue.expected), list2 = known.length > 8 ? "a name that is known" : `one of ${known.join(", ")}`;
    return typeof value2 != "string" ? { message: `${name3} must be ${list2}`, span } : { message: `${name3} is ${quote(value2)}, not ${list2}`, span, ...unknownWord(value2, known) };
  }
  return issue.kind === "schema" && issue.message.startsWith("must ") ? { message: `${name3} ${issue.message}`, span } : issue.type === "string" && source !== void 0 ? { message: `${name3} must be text: put it in quotes, ${quote(source)}`, span } : issue.kind === "schema" ? { message: `${name3} must be ${article(issue)}`, span } : { message: `${name3} ${issue.message}`, span };
}
function article({ type, expected }) {
  switch (type) {
    case "strict_object":
      return "a mapping of keys to values";
    case "array":
      return "a list";
    case "string":
      return "text";
    default:
      return expected ?? type;
  }
}
function optionsOf(expected) {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map((match2) => match2[1] ?? "");
}
function at(root, path) {
  let node = root, key3 = root.span;
  for (let [depth2, step2] of path.entries()) {
    let entry3 = typeof step2 == "string" ? node.entries?.get(step2) : void 0, next = entry3?.node ?? (typeof step2 == "number" ? node.items?.[step2] : void 0);
    if (next === void 0) return { node, key: key3, depth: depth2 };
    key3 = entry3?.key ?? next.span, node = next;
  }
  return { node, key: key3, depth: path.length };
}

// src/core/glob.ts
function globParts(text3, wildcards = "*") {
  let parts3 = [], at3 = 0;
  for (; at3 < text3.length; ) {
    let start2 = at3;
    if (text3[at3] === "*") {
      for (; text3[at3] === "*"; ) at3++;
      parts3.push({ type: at3 - start2 === 1 ? "star" : "globstar" });
    } else if (wildcards === "*?" && text3[at3] === "?")
      at3++, parts3.push({ type: "any" });
    else {
      for (; at3 < text3.length && text3[at3] !== "*" && !(wildcards === "*?" && text3[at3] === "?"); ) at3++;
      parts3.push({ type: "literal", text: text3.slice(start2, at3) });
    }
  }
  return parts3;
}
var slash = 47;
function compileGlob(parts3) {
  let [first2] = parts3;
  if (parts3.length === 1 && first2?.type === "literal") return (text3) => text3 === first2.text;
  let prefix3 = first2?.type === "literal" ? first2.text : "", steps = stepsOf(parts3);
  return (text3) => {
    if (!text3.startsWith(prefix3)) return !1;
    let states = reached(steps, [prefix3.length]);
    for (let at3 = prefix3.length; at3 < text3.length && states.size > 0; at3++)
      states = advance(steps, states, text3.charCodeAt(at3));
    return states.has(steps.length);
  };
}
function stepsOf(parts3) {
  let steps = [];
  for (let part5 of parts3) {
    let units2 = part5.type === "literal" ? Array.from({ length: part5.text.length }, (_, at3) => part5.text.charCodeAt(at3)) : [], before = steps.at(-2);
    units2[0] === slash && steps.at(-1) === "globstar" && (steps.length === 1 || before === slash || before === "folder") ? steps.splice(-1, 1, "folders", "folder", ...units2.slice(1)) : steps.push(...part5.type === "literal" ? units2 : [part5.type]);
  }
  return steps;
}
function advance(steps, states, unit) {
  let next = [];
  for (let state of states) {
    let step2 = steps[state];
    step2 === "globstar" || step2 === "star" && unit !== slash ? next.push(state) : step2 === "folders" ? next.push(unit === slash ? state : state + 1) : step2 === "folder" ? next.push(unit === slash ? state - 1 : state) : (step2 === unit || step2 === "any" && unit !== slash) && next.push(state + 1);
  }
  return reached(steps, next);
}
function reached(steps, from) {
  let states = /* @__PURE__ */ new Set();
  for (let state = from.pop(); state !== void 0; state = from.pop()) {
    if (states.has(state)) continue;
    states.add(state);
    let step2 = steps[state];
    (step2 === "star" || step2 === "globstar") && from.push(state + 1), step2 === "folders" && from.push(state + 2);
  }
  return states;
}

// src/policy/patterns/paths.ts
var maxLength16 = 512;
function parsePathGlob(text3) {
  if (text3 === "") return "the glob is empty";
  if (text3.length > maxLength16) return `a glob has at most ${maxLength16} characters`;
  let other2 = /[\\[\]{}()]|^!/.exec(text3);
  return other2 !== null ? `"${other2[0]}" is not supported in paths (only ?, * and ** are); write ? to match the character` : text3.startsWith("/") ? 'paths are written from the root of the repository, without a "/" before them' : text3.endsWith("/") ? `a folder is written ${JSON.stringify(`${text3}**`)}` : text3.split("/").some((segment2) => ["", ".", ".."].includes(segment2)) ? 'paths have no empty, "." or ".." segments' : compileGlob(globParts(text3, "*?"));
}

// src/vendors/vendors.ts
var vendors = {
  anthropic: {
    displayName: "Anthropic",
    routes: ["anthropic"],
    domains: ["api.anthropic.com"],
    families: /^claude-/
  },
  azure: {
    displayName: "Azure",
    routes: ["azure", "azure_ai", "azure_text", "azure_openai"],
    domains: ["openai.azure.com", "services.ai.azure.com", "cognitiveservices.azure.com", "inference.ai.azure.com"]
  },
  bedrock: {
    displayName: "Amazon Bedrock",
    routes: ["bedrock", "bedrock_converse", "sagemaker", "sagemaker_chat"],
    domains: ["amazonaws.com"]
  },
  cohere: {
    displayName: "Cohere",
    routes: ["cohere", "cohere_chat"],
    domains: ["api.cohere.com", "api.cohere.ai"],
    families: /^command-/
  },
  deepseek: {
    displayName: "DeepSeek",
    routes: ["deepseek"],
    domains: ["api.deepseek.com"],
    families: /^deepseek-(?:chat|reasoner|coder)$/
  },
  fireworks: { displayName: "Fireworks AI", routes: ["fireworks_ai", "fireworks"], domains: ["api.fireworks.ai"] },
  gemini: {
    displayName: "Gemini",
    routes: ["gemini", "google_genai", "google-gla"],
    domains: ["generativelanguage.googleapis.com"],
    families: /^(?:models\/)?gemini-/
  },
  groq: { displayName: "Groq", routes: ["groq"], domains: ["api.groq.com"] },
  mistral: {
    displayName: "Mistral",
    routes: ["mistral", "mistralai", "codestral", "text-completion-codestral"],
    domains: ["api.mistral.ai", "codestral.mistral.ai"],
    families: /^(?:(?:open-)?mistral|ministral|codestral|pixtral|magistral|open-mixtral)-/
  },
  openai: {
    displayName: "OpenAI",
    routes: ["openai", "text-completion-openai", "openai-chat", "openai-responses"],
    domains: ["api.openai.com"],
    families: /^(?:ft:)?(?:gpt-(?!oss|neo|j\b)|chatgpt-|o[1-9](?:-|$)|text-embedding-(?:3|ada)-|text-davinci-|dall-e-|tts-1|whisper-1|omni-moderation-|davinci-|babbage-|codex-|computer-use-|sora-)/
  },
  openrouter: { displayName: "OpenRouter", routes: ["openrouter"], domains: ["openrouter.ai"] },
  perplexity: { displayName: "Perplexity", routes: ["perplexity"], domains: ["api.perplexity.ai"] },
  replicate: { displayName: "Replicate", routes: ["replicate"], domains: ["api.replicate.com"] },
  together: {
    displayName: "Together AI",
    routes: ["together_ai", "together"],
    domains: ["api.together.xyz", "api.together.ai"]
  },
  vertex: {
    displayName: "Vertex AI",
    routes: ["vertex_ai", "vertex_ai_beta", "google_vertexai", "google-vertex"],
    domains: ["aiplatform.googleapis.com"]
  },
  xai: { displayName: "xAI", routes: ["xai"], domains: ["api.x.ai"], families: /^grok-/ }
}, byId = new Map(Object.entries(vendors));
function vendorOf(id7) {
  return byId.get(id7);
}

// src/core/untrusted.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffe\\uffff]|(?! )\\p{Zs}|(?<=\\p{M}{4})\\p{M}", "gu"), zeroWidth = "&#8203;", markdownMeaning = /^ ?(?:[-+=]|\d{1,9}[.)](?= |$))|[\\`*_{}[\]()~|!<>&$@#]|:(?=[\w/+-])|\b[wW]{3}\.|\b[gG][hH]-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gu;
function markdown(text3) {
  return visible(text3.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, " ")).replace(markdownMeaning, (found) => /^[<>&$]$/u.test(found) ? entity(found) : /^[@#:]$/u.test(found) ? entity(found) + zeroWidth : /^[\da-f]{6}$|^gh-$/iu.test(found) ? found + zeroWidth : /^www\.$/iu.test(found) ? `${found.slice(0, 3)}&#46;${zeroWidth}` : `${found.slice(0, -1)}\\${found.slice(-1)}`);
}
function markdownCode(text3) {
  let shown2 = visible(text3);
  if (shown2.trim() === "") return `<code>${"&nbsp;".repeat(Math.max(1, shown2.length))}</code>`;
  if (shown2.includes("|")) return `<code>${markdown(shown2)}</code>`;
  let fence = fenceFor(shown2, 1), padding = /^[ `]|[ `]$/u.test(shown2) ? " " : "";
  return `${fence}${padding}${shown2}${padding}${fence}`;
}
function markdownBlock(text3, language) {
  let fence = fenceFor(text3, 3);
  return `${fence}${language}
${text3.trimEnd()}
${fence}`;
}
function markdownUrl(url) {
  if (url.length > 2e3 || !URL.canParse(url)) return;
  let { protocol: protocol2, username, password, href } = new URL(url);
  if (!(protocol2 !== "https:" && protocol2 !== "http:" || username !== "" || password !== ""))
    return href.replace(/[()<>[\]|\\`*_~"'!{}^$]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
}
function terminal(text3) {
  return visible(text3).replace(/(^|\s)::/gu, "$1\\u{3a}:").replaceAll("##[", "#\\u{23}[");
}
function yamlVisible(yaml) {
  return yaml.replaceAll("##[", "#\\x23[").replace(unseen, (found) => {
    let hex = (found.codePointAt(0) ?? 0).toString(16);
    return found === `
` ? found : hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
}
function shorten(text3, max) {
  if (text3.length <= max) return text3;
  let tail = Math.floor((max - 1) / 3), start2 = text3.slice(0, max - 1 - tail).replace(/[\ud800-\udbff]$/u, ""), end = text3.slice(text3.length - tail).replace(/^[\udc00-\udfff]/u, "");
  return `${start2}\u2026${tail > 0 ? end : ""}`;
}
function visible(text3) {
  return text3.replace(unseen, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}
function fenceFor(text3, least3) {
  let longest21 = least3 - 1;
  for (let run of text3.matchAll(/`+/gu)) longest21 = Math.max(longest21, run[0].length);
  return "`".repeat(longest21 + 1);
}

// src/core/message.ts
function say(literals, ...values5) {
  let parts3 = [];
  return literals.forEach((literal2, index4) => {
    if (literal2 !== "" && parts3.push({ type: "text", text: literal2 }), index4 >= values5.length) return;
    let value2 = values5[index4];
    typeof value2 == "string" || typeof value2 == "number" ? parts3.push({ type: "value", text: String(value2) }) : isMessage(value2) ? parts3.push(...value2) : parts3.push(value2);
  }), parts3;
}
function code(text3) {
  return { type: "code", text: text3 };
}
function strong(literals, ...values5) {
  return { type: "strong", parts: say(literals, ...values5) };
}
function join4(messages, separator) {
  return messages.flatMap(
    (message, index4) => index4 === 0 ? message : [{ type: "text", text: separator }, ...message]
  );
}
function plain(message) {
  return message.map((part5) => part5.type === "strong" ? plain(part5.parts) : part5.text).join("");
}
var longestValue = 200;
function markdownMessage(message, link2) {
  return message.map((part5) => {
    if (part5.type === "strong") return `<strong>${markdownMessage(part5.parts, link2)}</strong>`;
    if (part5.type === "text") return markdown(part5.text);
    let text3 = shorten(part5.text, longestValue), shown2 = part5.type === "code" ? markdownCode(text3) : markdown(text3), target = link2?.(part5.text);
    return target === void 0 ? shown2 : `[${shown2}](${target})`;
  }).join("");
}
function terminalMessage(message) {
  return message.map((part5) => part5.type === "strong" ? terminalMessage(part5.parts) : terminal(shorten(part5.text, longestValue))).join("");
}
function isMessage(value2) {
  return Array.isArray(value2);
}

// src/hosts/shared/commands/load-command.ts
function names2(text3) {
  return new Set(text3.split(/\s+/).filter((name3) => name3 !== ""));
}

// src/commands/inner-command.ts
var dockerValues = /* @__PURE__ */ new Set([
  "-H",
  "--host",
  "-c",
  "--context",
  "--config",
  "-l",
  "--log-level",
  "--tlscacert"
]), options9 = `-a --attach --add-host --annotation --blkio-weight --blkio-weight-device --cap-add --cap-drop
  --cgroup-parent --cgroupns --cidfile --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus
  --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
  --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint -e --env --env-file
  --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-period --health-timeout -h
  --hostname --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver
  --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --network
  --network-alias --net --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
  --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns --uts
  -v --volume --volume-driver --volumes-from -w --workdir --arch --os --secret --userns --cgroup-conf --pod`, runValues = new Set(options9.split(/\s+/)), composeValues = new Set("-f --file -p --project-name --profile --env-file --project-directory".split(" ")), podValues = new Set("-n --namespace -c --container --context --kubeconfig".split(" "));
function innerCommand(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0) return behindUnknown(words6);
  let { name: name3, rest } = program2;
  if (/^(?:docker|podman|nerdctl)$/.test(name3)) return inContainer(rest);
  if (name3 === "docker-compose") return inService(rest);
  if (name3 === "kubectl" || name3 === "oc") {
    let exec = subcommand(rest, podValues);
    return exec?.name === "exec" ? exec.rest.slice(exec.rest.findIndex(({ text: text3 }) => text3 === "--") + 1) : void 0;
  }
  let start2 = words6.length - rest.length - 1;
  return words6[start2]?.text === void 0 ? nonEmpty(rest) : void 0;
}
function inContainer(words6) {
  let first2 = subcommand(words6, dockerValues);
  if (first2?.name === "compose") return inService(first2.rest);
  let command3 = first2?.name === "container" ? subcommand(first2.rest, dockerValues) : first2;
  if (!(command3 === void 0 || !["run", "exec"].includes(command3.name)))
    return subcommand(command3.rest, runValues)?.rest;
}
function inService(words6) {
  let command3 = subcommand(words6, composeValues);
  if (!(command3 === void 0 || !["run", "exec"].includes(command3.name)))
    return subcommand(command3.rest, runValues)?.rest;
}
function behindUnknown(words6) {
  let at3 = words6.findIndex(({ text: text3 }) => text3 === void 0);
  return at3 === -1 ? void 0 : nonEmpty(words6.slice(at3 + 1));
}
function nonEmpty(words6) {
  return words6.length === 0 ? void 0 : words6;
}

// src/hosts/shared/commands/serving-images.ts
var images = [
  [/(?:^|\/)text-generation-inference(?:[:@]|$)/, "text-generation-launcher", []],
  [/(?:^|\/)text-embeddings-inference(?:[:@]|$)/, "text-embeddings-router", []],
  [/(?:^|\/)vllm(?:-[\w.-]{1,60})?(?:[:@]|$)/, "vllm", ["serve"]],
  [/(?:^|\/)llama\.cpp(?:@|:server[\w.-]{0,60}|:light[\w.-]{0,60})/, "llama-server", []],
  [/(?:^|\/)infinity(?:[:@]|$)/, "infinity_emb", []]
];
function servingProgram(image) {
  let found = images.find(([pattern]) => pattern.test(image.slice(0, 500)));
  return found && { name: found[1], before: found[2] };
}

// src/hosts/shared/commands/in-container.ts
var table6 = {
  values: runValues,
  roles: /* @__PURE__ */ new Map([
    ["-e", "variable"],
    ["--env", "variable"]
  ]),
  stopsAtCommand: !0
};
function inContainer2(program2, words6) {
  if (!/^(?:docker|podman|nerdctl)$/.test(program2)) return;
  let first2 = subcommand(words6, dockerValues), command3 = first2?.name === "container" ? subcommand(first2.rest, dockerValues) : first2;
  if (command3?.name !== "run") return;
  let image = subcommand(command3.rest, runValues), served = image && servingProgram(image.name);
  if (image === void 0 || served === void 0) return;
  let at3 = command3.rest.at(-image.rest.length - 1), before = served.before.map((text3) => ({ text: text3, start: at3?.start ?? 0, end: at3?.end ?? 0 })), given5 = readArguments(command3.rest, table6).flatMap(({ role, value: value2, end }) => {
    let [name3 = "", ...more] = role === "variable" ? value2?.split("=") ?? [] : [], text3 = more.join("=");
    return name3 === "" ? [] : [[name3, { text: text3, start: end - text3.length, end }]];
  });
  return { name: served.name, rest: [...before, ...image.rest], given: new Map(given5) };
}

// src/hosts/shared/commands/find-loader.ts
var maxStarters = 4, uvValues = `--with --with-editable --with-requirements --from -p --python --extra --group --only-group --no-extra
  --no-group --env-file --index --default-index -i --index-url --extra-index-url -f --find-links --project --directory
  --package --refresh-package -P --upgrade-package --isolated-from -c --constraints --overrides --config-file
  --cache-dir --color --link-mode --prerelease --resolution --index-strategy --keyring-provider --exclude-newer -w`, accelerateValues = `--config_file --num_processes --num_machines --machine_rank --main_process_ip
  --main_process_port --mixed_precision --num_cpu_threads_per_process --gpu_ids --dynamo_backend --deepspeed_config_file
  --zero_stage --gradient_accumulation_steps --fsdp_auto_wrap_policy --rdzv_backend --tee --role --max_restarts`, torchrunValues = `--nproc_per_node --nproc-per-node --nnodes --node_rank --node-rank --master_addr --master-addr
  --master_port --master-port --rdzv_backend --rdzv-backend --rdzv_endpoint --rdzv-endpoint --rdzv_id --rdzv-id
  --rdzv_conf --rdzv-conf --max_restarts --max-restarts --role --tee --log_dir --log-dir --standalone-port`, deepspeedValues = `-i --include -e --exclude -H --hostfile --num_nodes --num_gpus --master_port --master_addr
  --launcher --launcher_args --autotuning`, values4 = (text3) => new Set(text3.split(/\s+/)), starters = [
  ["uv", ["run"], values4(uvValues)],
  ["uv", ["tool", "run"], values4(uvValues)],
  ["uvx", [], values4(uvValues)],
  ["pipx", ["run"], values4("--spec --python --pip-args --index-url -i")],
  ["accelerate", ["launch"], values4(accelerateValues)],
  ["torchrun", [], values4(torchrunValues)],
  ["deepspeed", [], values4(deepspeedValues)]
], interpreter = /^(?:python|pypy)[0-9.]*$/;
function findLoader(words6) {
  let found = findProgram(words6);
  for (let count3 = 0; found !== void 0 && count3 < maxStarters; count3++) {
    let inner = started(found);
    if (inner === void 0) return found;
    let { name: name3, rest, given: given5 = found.assigned } = inner;
    found = { ...found, name: fileName(name3), rest, assigned: given5 };
  }
  return found;
}
function started({ name: name3, rest }) {
  let contained = inContainer2(name3, rest);
  if (contained !== void 0) return contained;
  if (interpreter.test(name3)) return ofPython(rest);
  for (let [program2, words6, options13] of starters) {
    if (program2 !== name3 || !words6.every((word2, index4) => rest[index4]?.text === word2)) continue;
    let after2 = rest.slice(words6.length), module = after2.findIndex(({ text: text3 }) => text3 === "-m" || text3 === "--module"), inner = subcommand(after2, options13);
    return module !== -1 && (inner === void 0 || after2.length - inner.rest.length - 1 > module) ? ofPython(after2.slice(module)) : inner && { name: inner.name.replace(/(?<=.)@.*$/s, ""), rest: inner.rest };
  }
}
function ofPython(words6) {
  for (let at3 = 0; at3 < words6.length; at3++) {
    let text3 = words6[at3]?.text;
    if (text3 === void 0 || text3.startsWith("-c")) return;
    if (text3 === "-m" || text3 === "--module") return { name: words6[at3 + 1]?.text ?? "", rest: words6.slice(at3 + 2) };
    if (text3 === "-W" || text3 === "-X") at3++;
    else if (!text3.startsWith("-")) return { name: text3, rest: words6.slice(at3 + 1) };
  }
}

// src/core/group.ts
function addTo(lists2, key3, value2) {
  let list2 = lists2.get(key3);
  list2 === void 0 ? lists2.set(key3, [value2]) : list2.push(value2);
}
function groupBy(values5, keyOf10) {
  let lists2 = /* @__PURE__ */ new Map();
  for (let value2 of values5) addTo(lists2, keyOf10(value2), value2);
  return lists2;
}
function nameSome(names7, most22) {
  let more = names7.length - most22;
  return `${names7.slice(0, most22).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/hosts/shared/model-keys.ts
var modelKeys = {
  model_name_or_path: {
    meaning: "model",
    spelled: ["argument", "option", "setting"],
    source: "trl ModelConfig; sentence-transformers; LLaMA-Factory",
    isSpecific: !0
  },
  pretrained_model_name_or_path: {
    meaning: "model",
    spelled: ["argument", "option", "setting"],
    source: "transformers PreTrainedModel.from_pretrained; diffusers training scripts",
    isSpecific: !0
  },
  base_model_name_or_path: {
    meaning: "model",
    spelled: ["argument", "option", "setting"],
    source: "peft adapter_config.json",
    isSpecific: !0
  },
  base_model_name: {
    meaning: "model",
    spelled: ["argument", "setting"],
    source: "training scripts, in the manner of transformers",
    isSpecific: !0
  },
  base_model: { meaning: "model", spelled: ["argument", "option", "setting"], source: "axolotl", isSpecific: !0 },
  tokenizer_name_or_path: {
    meaning: "tokenizer",
    spelled: ["argument", "option", "setting"],
    source: "alignment-handbook ModelArguments",
    isSpecific: !0
  },
  dataset_name: {
    meaning: "dataset",
    spelled: ["argument", "option", "setting"],
    source: "trl ScriptArguments; transformers training scripts",
    isSpecific: !0
  },
  dataset_name_or_path: {
    meaning: "dataset",
    spelled: ["argument", "setting"],
    source: "training scripts, in the manner of transformers",
    isSpecific: !0
  },
  base_model_config: { meaning: "model", spelled: ["setting"], source: "axolotl", isSpecific: !0 },
  tokenizer_config: { meaning: "tokenizer", spelled: ["setting"], source: "axolotl", isSpecific: !0 },
  adapter_name_or_path: { meaning: "adapter", spelled: ["setting"], source: "LLaMA-Factory", isSpecific: !0 },
  pretrained_model_name: { meaning: "model", spelled: ["setting"], source: "NeMo language models", isSpecific: !0 },
  hf_model_name: { meaning: "model", spelled: ["setting"], source: "settings of private-gpt", isSpecific: !0 },
  hf_repo_id: { meaning: "model", spelled: ["setting"], source: "settings of private-gpt", isSpecific: !0 },
  model_source: {
    meaning: "model",
    spelled: ["setting"],
    source: "Ray Serve LLM model_loading_config",
    isSpecific: !0
  },
  tokenizer_source: { meaning: "tokenizer", spelled: ["setting"], source: "Ray Serve LLM", isSpecific: !0 },
  hf_hub_url: { meaning: "dataset", spelled: ["setting"], source: "LLaMA-Factory dataset_info.json", isSpecific: !0 },
  ms_hub_url: { meaning: "dataset", spelled: ["setting"], source: "LLaMA-Factory dataset_info.json", isSpecific: !0 },
  revision_of_model: { meaning: "revision", spelled: ["setting"], source: "axolotl" },
  hf_model_revision: { meaning: "revision", spelled: ["setting"], source: "SageMaker Hugging Face inference toolkit" },
  model: { meaning: "model", spelled: ["argument", "option"], source: "transformers pipeline; vLLM LLM, EngineArgs" },
  model_id: {
    meaning: "model",
    spelled: ["argument", "option", "variable"],
    source: "text-generation-inference and text-embeddings-inference --model-id, MODEL_ID; peft; langchain-huggingface"
  },
  hf_model_id: {
    meaning: "model",
    spelled: ["variable", "setting"],
    source: "SageMaker Hugging Face inference toolkit",
    isSpecific: !0
  },
  model_name: { meaning: "model", spelled: ["argument"], source: "langchain-huggingface HuggingFaceEmbeddings" },
  model_path: { meaning: "model", spelled: ["option"], source: "SGLang server arguments" },
  repo_id: { meaning: "model", spelled: ["argument"], source: "huggingface_hub hf_hub_download; llama-cpp-python" },
  checkpoint: { meaning: "model", spelled: ["argument"], source: "transformers documentation" },
  pretrained: { meaning: "model", spelled: ["item"], source: "lm-evaluation-harness --model_args" },
  hf_repo: { meaning: "model", spelled: ["option"], source: "llama.cpp common/arg.cpp" },
  hf_repo_draft: { meaning: "draft-model", spelled: ["option"], source: "llama.cpp common/arg.cpp" },
  model_url: { meaning: "model", spelled: ["option"], source: "llama.cpp common/arg.cpp" },
  mmproj_url: { meaning: "draft-model", spelled: ["option"], source: "llama.cpp common/arg.cpp" },
  llama_arg_model_url: { meaning: "model", spelled: ["variable"], source: "llama.cpp common/arg.cpp" },
  llama_arg_hf_repo: { meaning: "model", spelled: ["variable"], source: "llama.cpp common/arg.cpp" },
  tokenizer: {
    meaning: "tokenizer",
    spelled: ["argument", "option", "item"],
    source: "transformers pipeline; vLLM EngineArgs"
  },
  tokenizer_path: { meaning: "tokenizer", spelled: ["option"], source: "SGLang server arguments" },
  peft: { meaning: "adapter", spelled: ["item"], source: "lm-evaluation-harness --model_args" },
  dataset: { meaning: "dataset", spelled: ["option"], source: "modelscope download" },
  revision: {
    meaning: "revision",
    spelled: ["argument", "option", "variable", "item", "setting"],
    source: "huggingface_hub; vLLM; text-generation-inference --revision, REVISION"
  },
  model_revision: {
    meaning: "revision",
    spelled: ["argument", "option", "setting"],
    source: "trl ModelConfig; LLaMA-Factory; KServe"
  },
  code_revision: {
    meaning: "code-revision",
    spelled: ["argument", "option", "setting"],
    source: "transformers auto classes; vLLM"
  },
  tokenizer_revision: {
    meaning: "tokenizer-revision",
    spelled: ["argument", "option", "setting"],
    source: "vLLM EngineArgs; KServe"
  },
  trust_remote_code: {
    meaning: "remote-code",
    spelled: ["argument", "option", "variable", "item", "setting"],
    source: "transformers; vLLM; SGLang; text-generation-inference --trust-remote-code, TRUST_REMOTE_CODE"
  },
  filename: { meaning: "file", spelled: ["argument"], source: "huggingface_hub hf_hub_download" },
  include: { meaning: "file", spelled: ["option"], source: "hf download; modelscope download" },
  hf_file: { meaning: "file", spelled: ["option"], source: "llama.cpp common/arg.cpp" },
  llama_arg_hf_file: { meaning: "file", spelled: ["variable"], source: "llama.cpp common/arg.cpp" },
  repo_type: { meaning: "repository-type", spelled: ["argument", "option"], source: "huggingface_hub" }
};
function options10(...names7) {
  return new Map(names7.map((key3) => [`--${key3.replaceAll("_", "-")}`, modelKeys[key3].meaning]));
}
function variables7(...names7) {
  return new Map(names7.map((key3) => [key3.toUpperCase(), modelKeys[key3].meaning]));
}
var keys = Object.entries(modelKeys);
function keysSpelled(spelling) {
  return new Map(keys.flatMap(([name3, { meaning, spelled: spelled2 }]) => spelled2.includes(spelling) ? [[name3, meaning]] : []));
}
var remoteCode = new Set(keys.flatMap(([name3, { meaning }]) => meaning === "remote-code" ? [name3] : []));
function allowsRemoteCode(word2) {
  let [, key3 = ""] = /^-{0,2}([\w-]{1,60})(?:=|$)/.exec(word2) ?? [];
  return remoteCode.has(key3.replaceAll("-", "_").toLowerCase());
}
function specificKeys(spelling) {
  let specific = new Set(keys.flatMap(([name3, { isSpecific }]) => isSpecific === !0 ? [name3] : []));
  return new Map([...keysSpelled(spelling)].filter(([name3]) => specific.has(name3)));
}
var modelVariables = [
  ...[...keysSpelled("variable").keys()].map((name3) => name3.toUpperCase()),
  "VLLM_USE_MODELSCOPE",
  "SGLANG_USE_MODELSCOPE"
], revisionForms = /* @__PURE__ */ new Map([
  ["base_model", "revision_of_model: <commit>"],
  ["model_name_or_path", "model_revision: <commit>"],
  ["adapter_name_or_path", !1],
  ["hf_hub_url", !1],
  ["ms_hub_url", !1],
  ["MODEL_ID", "REVISION=<commit>"],
  ["HF_MODEL_ID", "HF_MODEL_REVISION=<commit>"]
]);
function settingForm(key3) {
  return revisionForms.get(key3) ?? (/^[A-Z0-9_]+$/.test(key3) ? void 0 : "revision: <commit>");
}

// src/hosts/shared/commands/items.ts
function itemsOf({ text: text3 = "", start: start2, end }) {
  let before = [0, 2].find((quotes2) => end - start2 === text3.length + quotes2), found = [], at3 = 0;
  for (let item of text3.split(",")) {
    let equals = item.indexOf("="), value2 = item.slice(equals + 1), from = start2 + (before ?? 0) / 2 + at3 + equals + 1, place2 = before === void 0 ? { start: start2, end } : { start: from, end: from + value2.length };
    equals > 0 && found.push([item.slice(0, equals).trim(), { text: value2.trim(), ...place2 }]), at3 += item.length + 1;
  }
  return found;
}

// src/hosts/shared/commands/load-options.ts
var items = keysSpelled("item");
function readLoadOptions(rest, command3) {
  let found = /* @__PURE__ */ new Map(), operands2 = [], add2 = (meaning, value2) => {
    addTo(found, meaning, value2);
  }, read8 = (meaning, value2) => {
    if (meaning !== "items") add2(meaning, value2);
    else if (value2.text === void 0) add2("model", value2);
    else
      for (let [key3, item] of itemsOf(value2)) {
        let said = items.get(key3);
        said !== void 0 && add2(said, item);
      }
  }, isCertain = !0, onlyOperands = !1;
  for (let at3 = 0; at3 < rest.length; at3++) {
    let word2 = rest[at3];
    if (word2 === void 0) break;
    let { text: text3 } = word2;
    if (onlyOperands || text3?.startsWith("-") !== !0 || text3 === "-") {
      operands2.push({ word: word2, isCertain }), isCertain = !0;
      continue;
    }
    isCertain = !0, text3 === "--" && (onlyOperands = !0);
    let { name: name3, value: value2 } = split(word2, text3), meaning = command3.options.get(name3);
    if (meaning === "remote-code") {
      let next = rest[at3 + 1], isValue = value2 === void 0 && /^(?:true|false|0|1|yes|no)$/i.test(next?.text ?? "");
      isValue && at3++, add2(meaning, (isValue ? next : value2) ?? word2);
    } else if (value2 !== void 0)
      meaning !== void 0 && read8(meaning, value2);
    else if (meaning !== void 0 || command3.values.has(name3)) {
      let next = rest[++at3];
      meaning !== void 0 && next !== void 0 && read8(meaning, next);
    } else isCertain = command3.flags.has(name3);
  }
  return {
    values: (meaning) => found.get(meaning) ?? [],
    add: add2,
    operand: () => operands2.find((each) => each.isCertain) ?? operands2.findLast(({ word: word2 }) => word2.text?.includes("/") === !0) ?? operands2.at(-1),
    others: (operand) => operands2.flatMap((each) => each === operand || !each.isCertain ? [] : [each.word])
  };
}
function split(word2, text3) {
  let equals = text3.indexOf("="), name3 = equals === -1 ? text3 : text3.slice(0, equals), known = name3.startsWith("--") ? name3.replaceAll("_", "-") : name3;
  if (equals === -1) return { name: known };
  let isPlain3 = word2.end - word2.start === text3.length, start2 = word2.start + (isPlain3 ? equals + 1 : 0);
  return { name: known, value: { text: text3.slice(equals + 1), start: start2, end: word2.end } };
}

// src/hosts/shared/commands/read-load.ts
function readLoad(words6, catalogue5) {
  let program2 = findLoader(words6);
  if (program2 !== void 0)
    for (let command3 of catalogue5) {
      if (!command3.programs.some((each) => fits(each, program2.name))) continue;
      let rest = behind(command3.subcommand, program2.rest);
      if (rest === void 0) continue;
      let given5 = readLoadOptions(rest, command3);
      for (let [name3, meaning] of command3.variables ?? []) {
        let value2 = program2.assigned.get(name3);
        value2 !== void 0 && given5.values(meaning).length === 0 && given5.add(meaning, value2);
      }
      let repositories = repositoriesOf(command3, given5);
      if (repositories.length > 0 || command3.isShared !== !0) return { use: command3.use, repositories };
    }
}
function fits(pattern, name3) {
  return pattern.startsWith("*") ? name3.endsWith(pattern.slice(1)) : name3 === pattern;
}
function behind(subcommand2, words6) {
  let rest = words6;
  for (let name3 of subcommand2) {
    let at3 = rest.findIndex(({ text: text3 }) => text3?.startsWith("-") !== !0);
    if (rest[at3]?.text !== name3) return;
    rest = rest.slice(at3 + 1);
  }
  return rest;
}
function repositoriesOf(command3, given5) {
  let { kind: kind9, takesPaths, operands: operands2, idOf, isShared, isGuess } = command3, last3 = (meaning) => given5.values(meaning).at(-1), named8 = (word2) => {
    if (word2?.text === void 0) return isShared === !0 ? void 0 : word2;
    let text3 = idOf === void 0 ? word2.text : idOf(word2.text);
    return text3 === void 0 ? void 0 : { ...word2, text: text3 };
  }, type = last3("repository-type")?.text;
  if (type === "space") return [];
  let option = last3("model"), operand = option === void 0 && operands2 !== void 0 ? given5.operand() : void 0, [model, dataset] = [named8(option ?? operand?.word), last3("dataset")], flag = last3("remote-code"), remoteCode2 = isRemoteCode(flag), code2 = { remoteCode: remoteCode2, ...flag !== void 0 && remoteCode2 !== !1 && { remoteCodeAt: flag } }, files = [...given5.values("file"), ...operands2 === "repository-and-files" ? given5.others(operand) : []], own6 = { ...words2({ revision: last3("revision"), codeRevision: last3("code-revision") }), files, ...code2 }, bare = { takesPaths, files: [], remoteCode: !1, isCertain: isGuess !== !0 }, isCertain = bare.isCertain && operand?.isCertain !== !1, tokenizer = { ...bare, ...code2, ...words2({ revision: last3("tokenizer-revision") }) };
  return [
    { ...bare, ...own6, kind: type === "dataset" ? "dataset" : kind9, id: model, isCertain, ...mayBeValue(operand) },
    { ...bare, ...model === void 0 && own6, kind: "dataset", id: dataset },
    { ...tokenizer, kind: "model", id: last3("tokenizer") },
    { ...bare, kind: "model", id: last3("adapter") },
    { ...bare, kind: "model", id: named8(last3("draft-model")) }
  ].flatMap(({ id: id7, ...rest }) => id7 === void 0 ? [] : [{ id: id7, ...rest }]);
}
function mayBeValue(operand) {
  return operand?.isCertain === !1 && operand.word.text?.includes("/") === !1 ? { mayBeValue: !0 } : {};
}
function words2(given5) {
  let entries3 = Object.entries(given5).filter(([, word2]) => word2 !== void 0 && word2.text !== "");
  return Object.fromEntries(entries3);
}
function isRemoteCode(word2) {
  return word2 === void 0 ? !1 : word2.text === void 0 ? "unknown" : !/^(?:false|0|no|off|n|f)?$/i.test(word2.text);
}
function answers(catalogue5) {
  let rows = new Map(catalogue5.map((row) => [row.use, row]));
  return { pin: (use) => rows.get(use)?.pin, isCommand: (use) => rows.has(use) };
}

// src/hosts/docker-hub/reference.ts
var part = "[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?", form = new RegExp(
  `^((?:[a-z0-9.-]{1,100}(?:\\.[a-z]{2,20}|:\\d{1,5})/)?(?:${part}/){0,4}${part})(?::(\\w[\\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$`,
  "i"
);
function parseReference(text3) {
  let [, named8, tag, digest] = text3.length > 400 ? [] : form.exec(text3) ?? [];
  if (named8 === void 0 || /^(?:huggingface\.co|hf\.co)\//i.test(named8)) return;
  let name3 = named8.replace(/^(?:index\.)?docker\.io\//i, "");
  return {
    name: name3.includes("/") ? name3 : `ai/${name3}`,
    ...tag !== void 0 && { tag },
    ...digest !== void 0 && { digest }
  };
}

// src/hosts/docker-hub/commands.ts
var client = {
  programs: ["docker"],
  operands: "repository",
  options: options10(),
  values: names2("--backend --context --runtime-flags"),
  flags: names2("-d --detach --debug --ignore-runtime-memory-check --color"),
  kind: "model",
  takesPaths: !1,
  isShared: !0,
  idOf: (text3) => parseReference(text3) === void 0 ? void 0 : text3,
  pin: "@sha256:<digest>"
}, catalogue2 = ["pull", "run"].map((subcommand2) => ({
  ...client,
  use: `docker model ${subcommand2}`,
  subcommand: ["model", subcommand2]
})), commands = { load: (words6) => readLoad(words6, catalogue2), ...answers(catalogue2) };

// src/hosts/docker-hub/host.ts
var host = {
  displayName: "Docker Hub",
  domains: ["hub.docker.com", "docker.io"],
  policyPrefix: { model: "pkg:docker/" },
  isName: (text3) => parseReference(text3)?.name === text3,
  identify(text3, kind9) {
    let found = kind9 === "model" ? parseReference(text3) : void 0;
    if (found === void 0) return;
    let revision = found.digest ?? found.tag;
    return { kind: kind9, name: found.name, isGuess: !1, ...revision !== void 0 && { revision } };
  },
  normalizeName: (name3) => name3.toLowerCase(),
  purl: (_, name3, revision) => `pkg:docker/${name3}${revisionClass(revision) === "fixed" ? `@${encodeURIComponent(revision ?? "")}` : ""}`,
  revisionClass,
  defaultRevision: () => "latest",
  howItMoves: (tag) => tag === void 0 || tag === "" ? say`at its tag ${code("latest")}, which can be pushed again` : say`at ${code(tag)}, a tag that can be pushed again`,
  fixedRevision: "digest",
  pin: "@sha256:<digest>",
  pinCommand: () => {
  },
  commands
};
function revisionClass(revision) {
  return revision === void 0 || revision === "" ? "absent" : /^sha256:[0-9a-f]{64}$/.test(revision) ? "fixed" : "moving";
}

// src/commands/ls-remote.ts
var address3 = /^https:\/\/[\w.-]{1,255}(?::\d{1,5})?\/[\w./~+-]{1,300}$/, name = /^\w[\w./+-]{0,255}$/;
function lsRemote(url, ref) {
  if (!(!address3.test(url) || ref !== void 0 && !name.test(ref)))
    return ["git ls-remote --", url, ...refsOf(ref).map(quoted)].join(" ");
}
function refsOf(ref) {
  return ref === void 0 ? [] : ref === "HEAD" || ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`];
}

// src/hosts/shared/git-revision.ts
function gitRevisionClass(revision, pullRequest2) {
  return revision === void 0 || revision === "" ? "absent" : /^[0-9a-f]{40}$/.test(revision) ? "fixed" : /^[0-9a-f]{7,39}$/.test(revision) ? "short" : pullRequest2?.test(revision) === !0 ? "pull-request" : "moving";
}
function gitMovement(revision, revisionClass4, preposition) {
  return revision === void 0 || revision === "" ? say`at its default branch, which can move` : revisionClass4 === "pull-request" ? say`from ${code(revision)}, which outsiders can push to` : revisionClass4 === "short" ? say`at ${code(revision)}, a short id that a branch can also have as its name` : preposition === "from" ? say`from ${code(revision)}, a branch or tag that can move` : say`at ${code(revision)}, a branch or tag that can move`;
}
function gitPinCommand(url, revision, { revisionClass: revisionClass4, usual }) {
  if (revision === void 0 || revision === "") return lsRemote(url, usual);
  if (revisionClass4 === "short" || revisionClass4 === "fixed") return;
  let isPull = revisionClass4 === "pull-request" && !revision.startsWith("refs/");
  return lsRemote(url, isPull ? `refs/${revision}` : revision);
}

// src/hosts/shared/commands/uses-modelscope.ts
function usesModelScope(words6) {
  let assigned = findLoader(words6)?.assigned;
  return ["VLLM_USE_MODELSCOPE", "SGLANG_USE_MODELSCOPE"].some(
    (name3) => /^(?:true|1)$/i.test(assigned?.get(name3)?.text ?? "")
  );
}

// src/hosts/shared/commands/servers.ts
function withoutQuantisation(text3) {
  return /^([^:/]{1,96}\/[^:/]{1,96}):[\w.-]{1,64}$/.exec(text3)?.[1] ?? text3;
}
var engine = {
  kind: "model",
  takesPaths: !0,
  pin: "--revision <commit>",
  idOf: withoutQuantisation
}, vllmValues = names2(
  `--host --port --dtype --max-model-len --tensor-parallel-size -tp --pipeline-parallel-size -pp --data-parallel-size
  -dp --gpu-memory-utilization --served-model-name --chat-template --chat-template-content-format --api-key
  --max-num-seqs --max-num-batched-tokens --quantization -q --load-format --download-dir --config --config-format
  --seed --swap-space --cpu-offload-gb --block-size --kv-cache-dtype --task --runner --convert --tool-call-parser
  --tool-parser-plugin --reasoning-parser --limit-mm-per-prompt --mm-processor-kwargs --hf-config-path --hf-overrides
  --hf-token --rope-scaling --rope-theta --tokenizer-mode --distributed-executor-backend --max-lora-rank --max-loras
  --max-cpu-loras --compilation-config -O --speculative-config --kv-transfer-config --override-generation-config
  --generation-config --guided-decoding-backend --uvicorn-log-level --root-path --ssl-keyfile --ssl-certfile
  --allowed-origins --allowed-methods --allowed-headers --response-role --middleware --max-log-len --model-impl
  --max-seq-len-to-capture --num-gpu-blocks-override --device --max-logprobs --logits-processors
  --data-parallel-address --data-parallel-rpc-port --data-parallel-backend --api-server-count --attention-backend
  --async-scheduling-policy --scheduling-policy --pooler-config --default-chat-template-kwargs`
), vllmFlags = names2(
  `--enforce-eager --enable-auto-tool-choice --enable-prefix-caching --no-enable-prefix-caching --enable-lora
  --enable-chunked-prefill --no-enable-chunked-prefill --disable-log-requests --disable-log-stats
  --enable-expert-parallel --enable-sleep-mode --headless --allow-credentials --skip-tokenizer-init
  --disable-custom-all-reduce --enable-reasoning --language-model-only --async-scheduling --no-async-scheduling
  --enable-prompt-tokens-details --enable-server-load-tracking --disable-frontend-multiprocessing --enable-log-requests`
), vllm = {
  ...engine,
  options: options10("model", "tokenizer", "revision", "code_revision", "tokenizer_revision", "trust_remote_code"),
  values: vllmValues,
  flags: vllmFlags,
  subcommand: []
}, vllmCommands = [
  { ...vllm, use: "vllm serve", programs: ["vllm"], subcommand: ["serve"], operands: "repository" },
  {
    ...vllm,
    use: "vllm.entrypoints.openai.api_server",
    programs: ["vllm.entrypoints.openai.api_server", "vllm.entrypoints.api_server"]
  },
  ...["throughput", "latency"].map(
    (bench) => ({ ...vllm, use: `vllm bench ${bench}`, programs: ["vllm"], subcommand: ["bench", bench] })
  )
], sglang = {
  ...engine,
  options: options10("model_path", "model", "tokenizer_path", "revision", "trust_remote_code"),
  values: names2(""),
  flags: names2("")
}, sglangCommands = [
  { ...sglang, use: "sglang serve", programs: ["sglang"], subcommand: ["serve"] },
  { ...sglang, use: "sglang.launch_server", programs: ["sglang.launch_server"], subcommand: [] },
  { ...sglang, use: "sglang.bench_offline_throughput", programs: ["sglang.bench_offline_throughput"], subcommand: [] }
], inference = {
  ...engine,
  subcommand: [],
  options: options10("model_id", "revision", "trust_remote_code"),
  variables: variables7("model_id", "revision", "trust_remote_code"),
  values: names2(""),
  flags: names2("")
}, inferenceCommands = [
  { ...inference, use: "text-generation-launcher", programs: ["text-generation-launcher"] },
  { ...inference, use: "text-embeddings-router", programs: ["text-embeddings-router"] },
  {
    ...inference,
    use: "text-generation-server download-weights",
    programs: ["text-generation-server"],
    subcommand: ["download-weights"],
    operands: "repository"
  }
];

// src/hosts/hugging-face/commands/tools.ts
var tool = { subcommand: [], values: names2(""), flags: names2(""), kind: "model", takesPaths: !0 }, download = { ...tool, operands: "repository", takesPaths: !1 }, fastChat = "model_worker cli vllm_worker multi_model_worker lightllm_worker sglang_worker huggingface_api", mlx = "generate server chat lora fuse cache_prompt evaluate", tools = [
  // torchtune, `torchtune/_cli/download.py`
  {
    ...download,
    use: "tune download",
    programs: ["tune"],
    subcommand: ["download"],
    options: options10(),
    values: names2("--output-dir --hf-token --ignore-patterns --source --kaggle-username --kaggle-api-key")
  },
  // LitGPT, `litgpt/scripts/download.py`
  {
    ...download,
    use: "litgpt download",
    programs: ["litgpt"],
    subcommand: ["download"],
    options: /* @__PURE__ */ new Map([["--repo-id", "model"]]),
    values: names2("--access-token --tokenizer-only --convert-checkpoint --dtype --checkpoint-dir --model-name")
  },
  // text-generation-webui, `download-model.py`
  {
    ...download,
    use: "download-model.py",
    programs: ["download-model.py"],
    options: /* @__PURE__ */ new Map([["--branch", "revision"]]),
    values: names2("--threads --specific-file --exclude-pattern --output --model-dir --max-retries"),
    flags: names2("--text-only --clean --check"),
    pin: "--branch <commit>"
  },
  // FastChat, `fastchat/model/model_adapter.py`
  ...fastChat.split(" ").map(
    (module) => ({
      ...tool,
      use: `fastchat.serve.${module}`,
      programs: [`fastchat.serve.${module}`],
      options: options10("model_path", "revision"),
      pin: "--revision <commit>"
    })
  ),
  // LMDeploy, `lmdeploy/cli`
  ...[["serve", "api_server"], ["chat"], ["lite", "auto_awq"]].map(
    (subcommand2) => ({
      ...tool,
      use: `lmdeploy ${subcommand2.join(" ")}`,
      programs: ["lmdeploy"],
      subcommand: subcommand2,
      operands: "repository",
      options: options10("revision", "trust_remote_code"),
      values: names2(`--backend --tp --server-name --server-port --model-name --session-len --cache-max-entry-count
          --quant-policy --model-format --dtype --download-dir --chat-template --log-level --work-dir`),
      flags: names2("--enable-prefix-caching --eager-mode"),
      pin: "--revision <commit>"
    })
  ),
  // Infinity, `infinity_emb/cli.py`
  {
    ...tool,
    use: "infinity_emb",
    programs: ["infinity_emb"],
    subcommand: ["v2"],
    options: options10("model_id", "revision", "trust_remote_code"),
    pin: "--revision <commit>"
  },
  // MLX LM
  ...mlx.split(" ").map(
    (module) => ({
      ...tool,
      use: `mlx_lm.${module}`,
      programs: [`mlx_lm.${module}`],
      options: options10("model", "trust_remote_code")
    })
  ),
  {
    ...tool,
    use: "mlx_lm.convert",
    programs: ["mlx_lm.convert"],
    options: new Map([...options10("trust_remote_code"), ["--hf-path", "model"]])
  },
  // Optimum, `optimum/commands/export`
  ...["onnx", "openvino", "executorch", "neuron", "tflite"].map(
    (target) => ({
      ...tool,
      use: `optimum-cli export ${target}`,
      programs: ["optimum-cli"],
      subcommand: ["export", target],
      options: new Map([...options10("model", "trust_remote_code"), ["-m", "model"]])
    })
  ),
  // CTranslate2, `ctranslate2/converters/transformers.py`
  {
    ...tool,
    use: "ct2-transformers-converter",
    programs: ["ct2-transformers-converter"],
    options: options10("model", "revision", "trust_remote_code"),
    pin: "--revision <commit>"
  },
  // LLaMA-Factory, `llamafactory/cli.py`
  ...["train", "chat", "api", "export", "webchat", "eval"].map(
    (subcommand2) => ({
      ...tool,
      use: `llamafactory-cli ${subcommand2}`,
      programs: ["llamafactory-cli"],
      subcommand: [subcommand2],
      options: options10("model_name_or_path", "model_revision", "trust_remote_code"),
      pin: "--model_revision <commit>"
    })
  ),
  // LocalAI, `core/cli`: a model of the hub by its address.
  ...[["run"], ["models", "install"]].map(
    (subcommand2) => ({
      ...download,
      use: `local-ai ${subcommand2.join(" ")}`,
      programs: ["local-ai"],
      subcommand: subcommand2,
      options: options10(),
      idOf: (text3) => /^(?:huggingface:\/\/|hf:\/\/)([\w.-]{1,96}\/[\w.-]{1,96})/.exec(text3)?.[1],
      isShared: !0
    })
  ),
  // transformers, `transformers/commands`
  {
    ...tool,
    use: "transformers chat",
    programs: ["transformers"],
    subcommand: ["chat"],
    operands: "repository",
    options: options10("model_name_or_path", "model_revision", "trust_remote_code"),
    idOf: withoutQuantisation,
    pin: "--model-revision <commit>"
  }
];

// src/hosts/hugging-face/commands/catalogue.ts
var hub = {
  subcommand: ["download"],
  operands: "repository-and-files",
  options: new Map([...options10("revision", "repo_type", "include"), ["--type", "repository-type"]]),
  values: names2("--exclude --cache-dir --local-dir --local-dir-use-symlinks --token --max-workers --format"),
  flags: names2("--force-download --resume-download --quiet -q --dry-run --json"),
  kind: "model",
  takesPaths: !1,
  pin: "--revision <commit>"
}, llama = {
  subcommand: [],
  options: new Map([
    ...options10("hf_repo", "hf_repo_draft", "hf_file", "model_url", "mmproj_url"),
    ...["-hf", "-hfr"].map((name3) => [name3, "model"]),
    ["-hfd", "draft-model"],
    ["-hfrd", "draft-model"],
    ["-hff", "file"],
    ["-mu", "model"],
    ["-mmu", "draft-model"]
  ]),
  variables: variables7("llama_arg_hf_repo", "llama_arg_hf_file", "llama_arg_model_url"),
  values: names2(""),
  flags: names2(""),
  kind: "model",
  takesPaths: !1,
  idOf: withoutQuantisation
}, hubName = /^(?:https?:\/\/)?(?:huggingface\.co|hf\.co)\/([^:/]{1,96}\/[^:/]{1,96})(?::[\w.-]{1,64})?$/, byAddress = {
  operands: "repository",
  options: options10(),
  values: names2("--context --format --keepalive -f --file"),
  flags: names2("--insecure --verbose -d --detach -y --yes --gguf --mlx --ignore-runtime-memory-check"),
  kind: "model",
  takesPaths: !1,
  idOf: (text3) => hubName.exec(text3)?.[1],
  isShared: !0
}, training = {
  values: names2(""),
  flags: names2(""),
  kind: "model",
  takesPaths: !0
}, catalogue3 = [
  // huggingface_hub, `cli/download.py` and `commands/download.py`
  { ...hub, use: "hf download", programs: ["hf"] },
  { ...hub, use: "huggingface-cli download", programs: ["huggingface-cli"] },
  ...vllmCommands,
  ...sglangCommands,
  ...inferenceCommands,
  // llama.cpp, `common/arg.cpp`
  ...["llama-server", "llama-cli", "llama-run", "llama-bench", "llama-mtmd-cli", "llama-embedding", "llama-tts"].map(
    (program2) => ({ ...llama, use: program2, programs: [program2] })
  ),
  { ...byAddress, use: "ollama pull", programs: ["ollama"], subcommand: ["pull"] },
  { ...byAddress, use: "ollama run", programs: ["ollama"], subcommand: ["run"] },
  { ...byAddress, use: "docker model pull", programs: ["docker"], subcommand: ["model", "pull"] },
  { ...byAddress, use: "docker model run", programs: ["docker"], subcommand: ["model", "run"] },
  { ...byAddress, use: "lms get", programs: ["lms"], subcommand: ["get"] },
  // lm-evaluation-harness, `lm_eval/__main__.py`; `lm_eval run` takes the same options.
  {
    ...training,
    use: "lm_eval",
    programs: ["lm_eval", "lm-eval"],
    subcommand: [],
    options: /* @__PURE__ */ new Map([
      ["--model-args", "items"],
      ["-a", "items"]
    ]),
    pin: "revision=<commit>"
  },
  ...tools,
  // trl, `trl/cli`
  ...["sft", "dpo", "grpo", "kto", "reward", "rloo", "vllm-serve"].map(
    (script2) => ({
      ...training,
      use: `trl ${script2}`,
      programs: ["trl"],
      subcommand: [script2],
      options: options10(
        "model_name_or_path",
        "model",
        "model_revision",
        "revision",
        "dataset_name",
        "trust_remote_code"
      ),
      pin: script2 === "vllm-serve" ? "--revision <commit>" : "--model_revision <commit>"
    })
  )
], scripts = {
  ...training,
  use: "python",
  programs: ["*.py"],
  subcommand: [],
  options: new Map([
    ...[...specificKeys("option")].map(([key3, meaning]) => [`--${key3.replaceAll("_", "-")}`, meaning]),
    ...options10("model_revision", "trust_remote_code")
  ]),
  isGuess: !0,
  pin: "--model_revision <commit>"
};

// src/hosts/hugging-face/namespaces.ts
var reserved = new Set(
  "spaces docs models blog api papers collections organizations settings join login pricing tasks learn chat new buckets".split(
    " "
  )
);
function isReservedNamespace(namespace) {
  return reserved.has(namespace);
}
function namespaceOf(id7) {
  let slash2 = id7.indexOf("/");
  return slash2 > 0 ? id7.slice(0, slash2) : void 0;
}

// src/hosts/hugging-face/repository-id.ts
var part2 = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/;
function isRepositoryId(text3) {
  if (text3.length > 193 || text3.includes("--") || text3.includes("..") || text3.endsWith(".git")) return !1;
  let parts3 = text3.split("/");
  return parts3.length <= 2 && parts3.every((each) => part2.test(each));
}
function repositoryPurl(kind9, id7, revision) {
  let version3 = revision !== void 0 && gitRevisionClass(revision) === "fixed" ? `@${revision}` : "";
  return `pkg:huggingface/${kind9 === "dataset" ? "datasets/" : ""}${id7}${version3}`;
}

// src/hosts/hugging-face/hub-url.ts
var web = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i, verbs = /* @__PURE__ */ new Set(["resolve", "raw", "blob", "tree"]);
function parseHubUrl(url) {
  if (url.length > 2048) return;
  if (url.startsWith("hf://")) return fromUri(url.slice(5));
  let prefix3 = web.exec(url);
  return prefix3 === null ? void 0 : fromWeb(url.slice(prefix3[0].length));
}
function fromUri(rest) {
  let { kind: kind9, segments } = split2(rest), [namespace = "", last3 = ""] = segments, at3 = last3.indexOf("@"), name3 = at3 === -1 ? last3 : last3.slice(0, at3);
  if (!isReservedNamespace(namespace))
    return reference(kind9, `${namespace}/${name3}`, at3 === -1 ? "" : percentDecoded(last3.slice(at3 + 1)), segments.slice(2));
}
function fromWeb(rest) {
  let { kind: kind9, segments } = split2(rest.split(/[?#]/, 1)[0] ?? ""), [first2 = "", second = "", third = ""] = segments;
  if (isReservedNamespace(first2)) return;
  if (verbs.has(second)) return reference(kind9, first2, percentDecoded(third), segments.slice(3));
  if (!verbs.has(third))
    return third === "" ? reference(kind9, second === "" ? first2 : `${first2}/${second}`, "", []) : void 0;
  let [revision, file2] = revisionAndFile(segments.slice(3));
  return reference(kind9, `${first2}/${second}`, revision, file2);
}
function revisionAndFile(segments) {
  let count3 = segments[0] === "refs" && segments.length > 2 ? 3 : 1;
  return [percentDecoded(segments.slice(0, count3).join("/")), segments.slice(count3)];
}
function split2(path) {
  let segments = path.split("/").filter((segment2, index4, all2) => segment2 !== "" || index4 < all2.length - 1);
  return segments[0] === "datasets" && segments.length > 1 ? { kind: "dataset", segments: segments.slice(1) } : { kind: segments[0] === "datasets" ? "dataset" : "model", segments };
}
function reference(kind9, id7, revision, file2) {
  if (!isRepositoryId(id7)) return;
  let path = percentDecoded(file2.join("/"));
  return { kind: kind9, id: id7, ...revision !== "" && { revision }, ...path !== "" && { file: path } };
}

// src/hosts/hugging-face/commands/git-clone.ts
var gitPin = "git checkout <commit>", globalValues4 = /* @__PURE__ */ new Set(["-C", "-c", "--git-dir", "--work-tree", "--namespace"]), clone = {
  values: new Set(
    `--depth -c --config -o --origin -u --upload-pack --reference --reference-if-able --separate-git-dir --filter -j
    --jobs --template --shallow-since --shallow-exclude --bundle-uri --server-option -I --include -X --exclude`.split(
      /\s+/
    )
  ),
  roles: /* @__PURE__ */ new Map([
    ["-b", "revision"],
    ["--branch", "revision"],
    ["--revision", "revision"]
  ])
}, maxLater = 20;
function gitClone(words6, later) {
  let found = gitCommand(words6);
  if (found?.name !== "clone") return;
  let given5 = readArguments(found.rest.map(withoutSecret), clone), url = given5.find(({ role }) => role === "positional"), repository3 = parseHubUrl(webUrl(url?.value ?? ""));
  if (url === void 0 || repository3 === void 0) return;
  let named8 = given5.findLast(({ role }) => role === "revision"), branch = named8 && { text: named8.value, start: named8.start, end: named8.end }, revision = checkedOut(later) ?? branch;
  return {
    use: "git clone",
    repositories: [
      {
        kind: repository3.kind,
        id: { text: repository3.id, start: url.start, end: url.end },
        ...revision !== void 0 && { revision },
        files: [],
        remoteCode: !1,
        takesPaths: !1,
        isCertain: !0
      }
    ]
  };
}
function gitCommand(words6) {
  let program2 = findProgram(words6), command3 = program2?.name === "git" ? subcommand(program2.rest, globalValues4) : void 0;
  return command3?.name === "lfs" ? subcommand(command3.rest, globalValues4) : command3;
}
function checkedOut(later) {
  for (let words6 of later.slice(0, maxLater)) {
    let command3 = gitCommand(words6);
    if (command3?.name === "clone") return;
    if (command3 === void 0 || !["checkout", "reset", "switch"].includes(command3.name)) continue;
    let revision = command3.rest.find(({ text: text3 }) => text3?.startsWith("-") !== !0);
    if (revision !== void 0) return revision;
  }
}
function withoutSecret(word2) {
  let { before = "", after: after2 = "" } = word2.text === void 0 ? word2.around ?? {} : {}, [, protocol2] = /^(https?:\/\/)[^/@]{0,200}$/.exec(before) ?? [], [, rest] = /^[^/@]{0,200}@([^@]{1,2000})$/.exec(after2) ?? [];
  return protocol2 === void 0 || rest === void 0 ? word2 : { ...word2, text: `${protocol2}${rest}` };
}
function webUrl(url) {
  return url.length > 2048 ? "" : url.replace(/^(?:ssh:\/\/)?git@(hf\.co|huggingface\.co)[:/]/, "https://$1/").replace(/^(https?:\/\/)[^/@]*@/, "$1").replace(/\.git\/?$/, "");
}

// src/hosts/shared/improbable-name.ts
var folders = new Set(
  `models model checkpoints checkpoint ckpt ckpts outputs output out results result data datasets dataset weights
  pretrained pretrained_models saved_models saved_model runs logs exp experiments tmp temp assets path path_to cache
  artifacts local home mnt root opt var`.split(/\s+/)
), placeholder = /^(?:your|my)[-_]?(?:org|organization|username|user|name|hf|namespace|account)\b|\byour[-_]|\bpath[-_]to\b|^(?:username|user_name)\b/i, fileEnding = /\.(?:py|json|jsonl|csv|tsv|txt|ya?ml|parquet|arrow|zip|gz|tar|pt|pth|bin|ckpt|onnx|gguf|safetensors|h5|pkl|npz)$/i;
function isImprobableId(id7) {
  let [first2 = ""] = id7.split("/", 1);
  return folders.has(first2.toLowerCase()) || placeholder.test(id7) || fileEnding.test(id7);
}

// src/hosts/hugging-face/commands/uploads.ts
var table7 = {
  values: new Set(
    `--revision --include --exclude --delete --commit-message --commit-description --every --token --num-workers
    --format`.split(/\s+/)
  ),
  roles: /* @__PURE__ */ new Map([
    ["--repo-type", "type"],
    ["--type", "type"]
  ])
};
function uploads(words6) {
  let program2 = findLoader(words6);
  if (program2 === void 0 || !["hf", "huggingface-cli"].includes(program2.name)) return [];
  let command3 = subcommand(program2.rest, /* @__PURE__ */ new Set());
  if (command3 === void 0 || !/^upload(?:-large-folder)?$/.test(command3.name)) return [];
  let given5 = readArguments(command3.rest, table7);
  if (given5.some(({ role, value: value2 }) => role === "type" && value2 !== "model" && value2 !== "dataset")) return [];
  let name3 = given5.find(({ role }) => role === "positional")?.value;
  return name3 !== void 0 && isOwnable(name3) ? [name3] : [];
}
function isOwnable(name3) {
  return name3.includes("/") && isRepositoryId(name3) && !isImprobableId(name3);
}

// src/hosts/shared/read-name.ts
function readName(text3, kind9, isName4) {
  let at3 = text3.indexOf("@"), name3 = at3 === -1 ? text3 : text3.slice(0, at3), revision = at3 === -1 ? "" : text3.slice(at3 + 1);
  if (isName4(name3))
    return { kind: kind9, name: name3, isGuess: !name3.includes("/"), ...revision !== "" && { revision } };
}

// src/hosts/hugging-face/names.ts
var builders = new Set(
  `csv json pandas parquet arrow text conll xml hdf5 webdataset lance iceberg eval tsfile sql spark generator cache
  imagefolder audiofolder videofolder meshfolder pdffolder niftifolder`.split(/\s+/)
);
function isDatasetBuilder(name3) {
  return builders.has(name3);
}
var legacyModels = new Set(
  `albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased bert-base-uncased bert-large-cased bert-large-uncased bert-base-chinese
  bert-base-german-cased bert-base-multilingual-cased bert-base-multilingual-uncased camembert-base ctrl
  distilbert-base-cased distilbert-base-uncased distilbert-base-multilingual-cased
  distilbert-base-uncased-finetuned-sst-2-english distilgpt2 distilroberta-base gpt2 gpt2-medium gpt2-large gpt2-xl
  openai-gpt roberta-base roberta-large roberta-large-mnli t5-small t5-base t5-large t5-3b t5-11b transfo-xl-wt103
  xlm-roberta-base xlm-roberta-large xlnet-base-cased xlnet-large-cased`.split(/\s+/)
);
function isLegacyModel(name3) {
  return legacyModels.has(name3);
}
function withDefaultOrg(name3, org) {
  return name3.includes("/") || isLegacyModel(name3) ? name3 : `${org}/${name3}`;
}
var knownOrgs = new Set(
  `facebook google microsoft nvidia amazon salesforce openai databricks tencent allenai mosaicml pyannote
  speechbrain mistralai qwen meta-llama bigscience upstage stabilityai eleutherai systran internlm ggml-org
  xenova moonshotai deepseek-ai nousresearch ibm baidu bytedance suno openbmb thudm deepset lmsys ultralytics
  openmmlab lightonai snowflake huggingface lerobot princeton-nlp anthropic lllyasviel laion runwayml compvis
  coqui hpcaitech naver argilla wikimedia stanfordnlp tatsu-lab mlabonne zai-org nomic-ai 01-ai answerdotai
  ibm-granite black-forest-labs neuralmagic funaudiollm hexgrad nyu-mll liquidai minimaxai xiaomimimo cais
  teknium ylecun vidore yahma bigcode open-r1 facebookai google-bert google-t5 openai-community tiiuae
  huggingfaceh4 huggingfacetb huggingfacem4 huggingfacefw distilbert sentence-transformers cross-encoder baai
  intfloat jinaai mixedbread-ai coherelabs cohereforai thebloke bartowski unsloth mlx-community distil-whisper
  timm helsinki-nlp cardiffnlp onnx-community kernels-community alibaba-nlp lmstudio-community maziyarpanahi
  redhatai thenlper stable-diffusion-v1-5 depth-anything prosusai dslim trl-lib trl-internal-testing
  hf-internal-testing open-orca rajpurkar legacy-datasets cognitivecomputations`.split(/\s+/)
);
function isKnownOrg(id7) {
  return knownOrgs.has(id7.slice(0, Math.max(id7.indexOf("/"), 0)).toLowerCase());
}

// src/hosts/hugging-face/identify.ts
var media = /\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|webm|avi|mov|wav|mp3|flac|ogg|pdf|html?|md|txt)$/i;
function fromReference(text3) {
  let tagged = /^hf[-_]hub:(.{1,400})$/.exec(text3)?.[1];
  if (tagged !== void 0) {
    let found2 = readName(tagged, "model", isRepositoryId);
    return found2 && { ...found2, isGuess: !1 };
  }
  let found = parseHubUrl(text3);
  if (!(found === void 0 || !text3.startsWith("hf://") && found.file === void 0))
    return found.file !== void 0 && media.test(found.file) ? void 0 : reference2(found);
}
function identify(text3, kind9, defaultOrg) {
  if (/^(?:hf:\/\/|https?:\/\/|hf[-_]hub:)/.test(text3)) {
    let found2 = parseHubUrl(text3);
    return found2 === void 0 ? fromReference(text3) : reference2(found2);
  }
  if (kind9 === "dataset" && isDatasetBuilder(text3) || isImprobableId(text3)) return;
  let found = readName(text3, kind9, isRepositoryId);
  if (found === void 0) return;
  let name3 = defaultOrg === void 0 ? found.name : withDefaultOrg(found.name, defaultOrg);
  return { ...found, name: name3, isGuess: kind9 === "model" && !name3.includes("/") && !isLegacyModel(name3) };
}
function reference2({ id: id7, ...found }) {
  return { ...found, name: id7, isGuess: !1 };
}

// src/hosts/hugging-face/commands/web-download.ts
var downloadPrograms = ["curl", "wget", "wget2", "aria2c", "axel", "http", "xh"], downloadPin = "/resolve/<commit>/";
function webDownload(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0 || !downloadPrograms.includes(program2.name)) return;
  let repositories = program2.rest.flatMap((word2) => {
    let { text: text3 = "" } = word2, found = text3.startsWith("http") ? fromReference(text3) : void 0;
    return found === void 0 ? [] : [
      {
        kind: found.kind,
        id: word2,
        files: [],
        remoteCode: !1,
        takesPaths: !1,
        isCertain: !0
      }
    ];
  });
  return repositories.length === 0 ? void 0 : { use: program2.name, repositories };
}

// src/hosts/hugging-face/commands/commands.ts
var commands2 = {
  load(words6, later) {
    if (!usesModelScope(words6))
      return gitClone(words6, later) ?? webDownload(words6) ?? readLoad(words6, [...catalogue3, scripts]);
  },
  uploads,
  ...answers([
    ...catalogue3,
    scripts,
    { use: "git clone", pin: gitPin },
    ...downloadPrograms.map((use) => ({ use, pin: downloadPin }))
  ])
};

// src/hosts/hugging-face/from-uri.ts
var prose = /(?:^|\/)(?:licen[sc]e|notice|readme|use_policy|model_card)[^/]{0,60}$/i;
function fromUri2(text3) {
  let [, gallery] = /^huggingface:\/\/(.{1,400})$/.exec(text3) ?? [];
  if (gallery !== void 0) return fromGallery(gallery);
  let [, page] = /^(?:huggingface\.co|hf\.co)\/([^/:@]{1,96}\/[^/:@]{1,96})(?::[\w.-]{1,64})?$/.exec(text3) ?? [];
  if (page !== void 0) return isRepositoryId(page) ? { kind: "model", name: page, isGuess: !1 } : void 0;
  let [, named8, revision] = /^(hf:\/\/[^/:@]{1,96}\/[^/:@]{1,96}):([\w.-]{1,100})$/.exec(text3) ?? [], found = fromReference(named8 ?? text3);
  if (!(found === void 0 || prose.test(found.file ?? "")))
    return revision === void 0 ? found : { ...found, revision };
}
function fromGallery(path) {
  let [, id7 = "", revision, file2] = /^([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(path) ?? [];
  if (isRepositoryId(id7))
    return {
      kind: "model",
      name: id7,
      isGuess: !1,
      ...revision !== void 0 && { revision },
      ...file2 !== void 0 && { file: file2 }
    };
}

// src/hosts/hugging-face/known-models.ts
var models = `
openai/gpt-oss-20b openai/gpt-oss-120b openai/privacy-filter openai/whisper-large-v3 openai/whisper-large-v3-turbo openai/whisper-small openai/clip-vit-large-patch14
openai/clip-vit-base-patch32 meta-llama/Llama-2-7b-hf meta-llama/Llama-2-7b-chat-hf meta-llama/Llama-2-13b-chat-hf meta-llama/Meta-Llama-3-8B
meta-llama/Meta-Llama-3-8B-Instruct meta-llama/Llama-3.1-8B meta-llama/Llama-3.1-8B-Instruct meta-llama/Llama-3.2-1B-Instruct
meta-llama/Llama-3.2-3B-Instruct meta-llama/Llama-3.3-70B-Instruct meta-llama/Llama-Guard-3-8B Qwen/Qwen2.5-7B-Instruct Qwen/Qwen2.5-0.5B-Instruct
Qwen/Qwen2.5-Coder-32B-Instruct Qwen/Qwen3-8B Qwen/Qwen3-0.6B Qwen/Qwen3-32B Qwen/Qwen3-Embedding-0.6B Qwen/Qwen2.5-VL-7B-Instruct Qwen/QwQ-32B
mistralai/Mistral-7B-v0.1 mistralai/Mistral-7B-Instruct-v0.2 mistralai/Mistral-7B-Instruct-v0.3 mistralai/Mixtral-8x7B-Instruct-v0.1
mistralai/Mistral-Small-3.1-24B-Instruct-2503 google/gemma-2b google/gemma-2-9b-it google/gemma-3-4b-it google/gemma-3-27b-it google/flan-t5-base
google/flan-t5-large google/siglip-base-patch16-224 google/vit-base-patch16-224 deepseek-ai/DeepSeek-R1 deepseek-ai/DeepSeek-V3
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B deepseek-ai/DeepSeek-OCR microsoft/phi-2 microsoft/Phi-3-mini-4k-instruct microsoft/phi-4 microsoft/deberta-v3-base
microsoft/Florence-2-large BAAI/bge-m3 BAAI/bge-large-en-v1.5 BAAI/bge-small-en-v1.5 BAAI/bge-reranker-v2-m3 intfloat/e5-mistral-7b-instruct
intfloat/multilingual-e5-large sentence-transformers/all-MiniLM-L6-v2 sentence-transformers/all-mpnet-base-v2 stabilityai/stable-diffusion-xl-base-1.0
stabilityai/stable-diffusion-2-1 stabilityai/sdxl-turbo black-forest-labs/FLUX.1-dev black-forest-labs/FLUX.1-schnell EleutherAI/gpt-j-6b
EleutherAI/gpt-neo-2.7B EleutherAI/pythia-70m facebook/bart-large-mnli facebook/opt-125m facebook/dinov2-base facebook/wav2vec2-base-960h
tiiuae/falcon-7b-instruct bigscience/bloom bigscience/bloom-560m moonshotai/Kimi-K2-Instruct zai-org/GLM-4.5 nomic-ai/nomic-embed-text-v1.5
mixedbread-ai/mxbai-embed-large-v1 jinaai/jina-embeddings-v3 ibm-granite/granite-3.3-8b-instruct nvidia/parakeet-tdt-0.6b-v2
pyannote/speaker-diarization-3.1 HuggingFaceTB/SmolLM2-1.7B-Instruct Salesforce/blip-image-captioning-large allenai/OLMo-2-1124-7B
`, knownModels = new Map(
  models.trim().toLowerCase().split(/\s+/).map((id7) => {
    let slash2 = id7.indexOf("/");
    return [id7.slice(slash2 + 1), id7.slice(0, slash2)];
  })
);

// src/hosts/hugging-face/mentions.ts
var mentions3 = {
  commands: [
    "hf download",
    "huggingface-cli download",
    "vllm serve",
    "sglang serve",
    "text-generation-launcher",
    "text-embeddings-router",
    "ollama pull",
    "ollama run",
    "lms get",
    "lm_eval"
  ],
  calls: [
    "from_pretrained",
    "from_model_id",
    "hf_hub_download",
    "snapshot_download",
    "load_dataset",
    "load_dataset_builder",
    "load_lora_weights",
    "get_kernel",
    "load_tool",
    "SentenceTransformer",
    "SparseEncoder",
    "CrossEncoder",
    "HuggingFaceEmbeddings"
  ]
};

// src/hosts/hugging-face/resembles.ts
var sized = /(?:^|[-_.])(?:\d{1,4}(?:\.\d{1,3})?b|a\d{1,3}b|instruct|gguf|awq|gptq|fp8|nvfp4|mxfp4|bnb-4bit)(?:[-_.]|$)/i, worded = /(?:^|[-_.])(?:\d{1,4}m|it|chat|base|large|small|tiny|mini|nano|coder|vl|embed(?:ding)?|rerank(?:er)?|int[48]|sft|dpo)(?:[-_.]|$)/i, families = /(?:^|[-_.])(?:qwen|llama|meta-llama|gemma|paligemma|whisper|bge|e5|gte|mistral|mixtral|ministral|phi-|deepseek|gpt2|gpt-oss|bert|roberta|deberta|xlm|t5|flan|bart|clip|siglip|stable-diffusion|sdxl|flux|bloom|falcon|opt-|pythia|gpt-neo|gpt-j|all-|paraphrase|multi-qa|ms-marco|nomic|jina|granite|olmo|smol|kimi|glm|internlm|wav2vec|hubert|musicgen|vit-|dino|sam-|blip|llava|codellama|starcoder|starchat|aya|nemotron|parakeet|canary|tinyllama|minilm|mxbai)/i, programs3 = /\.(?:cpp|c|py|js|ts|rs|go|net|swift)$/i;
function resembles(id7, kind9) {
  let slash2 = id7.indexOf("/");
  if (slash2 === -1 || programs3.test(id7)) return "no";
  let name3 = id7.slice(slash2 + 1), isKnown = isKnownOrg(id7);
  if (kind9 === "dataset") return isKnown ? "some" : "no";
  let isNamed2 = worded.test(name3) || families.test(name3);
  return isKnown && (isNamed2 || sized.test(name3)) ? "much" : sized.test(name3) ? "sized" : isKnown || isNamed2 ? "some" : "no";
}

// src/hosts/hugging-face/host.ts
var pullRequest = /^refs\/pr\/[0-9]+$/, host2 = {
  displayName: "Hugging Face",
  domains: ["huggingface.co", "hf.co"],
  policyPrefix: { model: "pkg:huggingface/", dataset: "pkg:huggingface/datasets/" },
  isName: isRepositoryId,
  identify,
  schemes: ["hf", "huggingface"],
  fromUri: fromUri2,
  resembles,
  // The hub finds a repository whatever the case of its name.
  normalizeName: (name3) => name3.toLowerCase(),
  purl: repositoryPurl,
  revisionClass: (revision) => gitRevisionClass(revision, pullRequest),
  defaultRevision: () => "main",
  howItMoves: (revision) => gitMovement(revision, gitRevisionClass(revision, pullRequest), "at"),
  fixedRevision: "commit",
  pin: 'revision="<commit>"',
  pinCommand: (kind9, name3, revision) => gitPinCommand(`https://huggingface.co/${kind9 === "dataset" ? "datasets/" : ""}${name3}`, revision, {
    revisionClass: gitRevisionClass(revision, pullRequest),
    usual: "refs/heads/main"
  }),
  remoteCodeArgument: "trust_remote_code",
  commands: commands2,
  mentions: mentions3,
  wellKnown: { owners: knownOrgs, models: knownModels }
};

// src/hosts/modelscope/commands.ts
var client2 = [
  {
    use: "modelscope download",
    programs: ["modelscope"],
    subcommand: ["download"],
    operands: "repository-and-files",
    options: options10("model", "dataset", "revision", "repo_type", "include"),
    values: names2("--exclude --cache-dir --local-dir --token --max-workers --endpoint --source"),
    flags: names2(""),
    kind: "model",
    takesPaths: !1,
    pin: "--revision <commit>"
  }
], servers = [...vllmCommands, ...sglangCommands], commands3 = {
  load: (words6) => readLoad(words6, usesModelScope(words6) ? [...client2, ...servers] : client2),
  ...answers([...client2, ...servers])
};

// src/hosts/modelscope/host.ts
var part3 = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,126}[A-Za-z0-9_])?$/, host3 = {
  displayName: "ModelScope",
  domains: ["modelscope.cn", "modelscope.ai"],
  policyPrefix: { model: "modelscope:", dataset: "modelscope:datasets/" },
  isName,
  schemes: ["modelscope"],
  // KServe
  fromUri(text3) {
    let found = text3.startsWith("modelscope://") ? readName(text3.slice(13), "model", isName) : void 0;
    return found?.isGuess === !1 ? found : void 0;
  },
  identify: (text3, kind9) => isImprobableId(text3) ? void 0 : readName(text3, kind9, isName),
  normalizeName: (name3) => name3.toLowerCase(),
  revisionClass: (revision) => gitRevisionClass(revision),
  // For a model without a revision the client takes the last tag before its own release, or the branch `master`.
  defaultRevision: (kind9) => kind9 === "dataset" ? "master" : void 0,
  howItMoves: (revision) => gitMovement(revision, gitRevisionClass(revision), "at"),
  fixedRevision: "commit",
  pin: 'revision="<commit>"',
  pinCommand: (kind9, name3, revision) => gitPinCommand(`https://www.modelscope.cn/${kind9 === "dataset" ? "datasets/" : ""}${name3}.git`, revision, {
    revisionClass: gitRevisionClass(revision),
    usual: kind9 === "dataset" ? "refs/heads/master" : void 0
  }),
  remoteCodeArgument: "trust_remote_code",
  commands: commands3,
  mentions: { commands: ["modelscope download"], calls: [] }
};
function isName(text3) {
  let parts3 = text3.length > 260 ? [] : text3.split("/");
  return parts3.length > 0 && parts3.length <= 2 && parts3.every((each) => part3.test(each) && !each.includes(".."));
}

// src/hosts/ollama/name.ts
var part4 = "[A-Za-z0-9_][\\w.-]{0,79}", form2 = new RegExp(`^(?:registry\\.ollama\\.ai/)?(?:library/)?((?:${part4}/)?${part4})(?::(${part4}))?$`), file = /\.(?:gguf|safetensors|bin|txt)$|(?:^|[/\\])Modelfile$/i;
function parseName(text3) {
  let [, name3, tag] = text3.length > 300 || file.test(text3) ? [] : form2.exec(text3) ?? [];
  if (!(name3 === void 0 || /^[^/]*\.[^/]*\//.test(name3)))
    return { name: name3, ...tag !== void 0 && { tag } };
}

// src/hosts/ollama/commands.ts
var client3 = {
  programs: ["ollama"],
  operands: "repository",
  options: options10(),
  values: names2("--format --keepalive --dimensions --think"),
  flags: names2("--insecure --verbose --nowordwrap --hidethinking --truncate"),
  kind: "model",
  takesPaths: !1,
  isShared: !0,
  idOf: (text3) => parseName(text3) === void 0 ? void 0 : text3
}, catalogue4 = ["pull", "run"].map((subcommand2) => ({
  ...client3,
  use: `ollama ${subcommand2}`,
  subcommand: [subcommand2]
})), commands4 = { load: (words6) => readLoad(words6, catalogue4), ...answers(catalogue4) };

// src/hosts/ollama/host.ts
var host4 = {
  displayName: "Ollama",
  domains: ["ollama.com", "registry.ollama.ai"],
  policyPrefix: { model: "ollama:" },
  isName: (text3) => parseName(text3)?.name === text3,
  schemes: ["ollama"],
  fromUri: (text3) => text3.startsWith("ollama://") ? reference3(text3.slice(9)) : void 0,
  identify: (text3, kind9) => kind9 === "model" ? reference3(text3) : void 0,
  normalizeName: (name3) => name3.toLowerCase(),
  revisionClass: revisionClass2,
  defaultRevision: () => "latest",
  howItMoves: (tag) => tag === void 0 || tag === "" ? say`at its tag ${code("latest")}, which can be pushed again` : say`at ${code(tag)}, a tag that can be pushed again`,
  fixedRevision: "digest",
  pinCommand: () => {
  },
  commands: commands4
};
function reference3(text3) {
  let found = parseName(text3);
  if (found !== void 0)
    return { kind: "model", name: found.name, isGuess: !1, ...found.tag !== void 0 && { revision: found.tag } };
}
function revisionClass2(tag) {
  return tag === void 0 || tag === "" ? "absent" : "moving";
}

// src/hosts/torch-hub/reference.ts
var form3 = /^([A-Za-z0-9-]{1,39}\/[\w.-]{1,100})(?::([^:\s]{1,250}))?$/;
function parseReference2(text3) {
  let [, name3, revision] = text3.length > 400 ? [] : form3.exec(text3) ?? [];
  return name3 === void 0 ? void 0 : { name: name3, ...revision !== void 0 && { revision } };
}

// src/hosts/torch-hub/host.ts
var host5 = {
  displayName: "torch.hub",
  domains: ["github.com"],
  policyPrefix: { model: "pkg:github/" },
  isName: (text3) => parseReference2(text3)?.name === text3,
  identify(text3, kind9) {
    let found = kind9 === "model" ? parseReference2(text3) : void 0;
    return found && { kind: kind9, ...found, isGuess: !1 };
  },
  // GitHub finds a repository whatever the case of its name.
  normalizeName: (name3) => name3.toLowerCase(),
  purl(_, name3, revision) {
    let version3 = revision !== void 0 && revisionClass3(revision) === "fixed" ? `@${revision}` : "";
    return `pkg:github/${name3.toLowerCase()}${version3}`;
  },
  revisionClass: revisionClass3,
  // A repository of GitHub names its default branch itself.
  defaultRevision: () => {
  },
  howItMoves: (revision) => gitMovement(revision, revisionClass3(revision), "from"),
  fixedRevision: "commit",
  pin: "owner/repo:<commit>",
  pinCommand: (_, name3, revision) => gitPinCommand(`https://github.com/${name3}`, revision, { revisionClass: revisionClass3(revision), usual: "HEAD" })
};
function revisionClass3(revision) {
  return gitRevisionClass(revision, /^(?:refs\/)?pull\/[0-9]+\/(?:head|merge)$/);
}

// src/hosts/registry.generated.ts
var hosts4 = /* @__PURE__ */ new Map([
  ["docker-hub", host],
  ["hugging-face", host2],
  ["modelscope", host3],
  ["ollama", host4],
  ["torch-hub", host5]
]);

// src/kinds/shared/origin-name.ts
var origins = once(
  () => [
    ...[...ecosystems].map(([origin2, { purlType, normalizeName: normalizeName2 }]) => [
      `pkg:${purlType}/`,
      // Package URLs are written in lower case, also for the old npm names that are not.
      { kind: "package", origin: origin2, normalize: (name3) => normalizeName2(name3).toLowerCase() }
    ]),
    ...[...hosts4].flatMap(
      ([origin2, { policyPrefix, normalizeName: normalizeName2 }]) => ["model", "dataset"].flatMap((kind9) => {
        let prefix3 = policyPrefix[kind9];
        return prefix3 === void 0 ? [] : [[prefix3, { kind: kind9, origin: origin2, normalize: normalizeName2 }]];
      })
    )
  ].toSorted(([one], [other2]) => other2.length - one.length)
), schemes = once(
  () => [...new Set(origins().flatMap(([prefix3]) => /^[^:]+/.exec(prefix3)?.[0] ?? []))].sort()
), packageUrlPrefix = /^pkg:\/*/i;
function hasOrigin(text3) {
  let lower2 = text3.toLowerCase();
  return packageUrlPrefix.test(text3) || origins().some(([prefix3]) => lower2.startsWith(prefix3));
}
function parseOriginName(text3) {
  if (!hasOrigin(text3)) return;
  let whole2 = text3.replace(packageUrlPrefix, "pkg:"), found = origins().find(([prefix4]) => whole2.slice(0, prefix4.length).toLowerCase() === prefix4);
  if (found === void 0) return unknownOrigin(whole2);
  let [prefix3, origin2] = found, [path, version3] = splitVersion(whole2.slice(prefix3.length));
  if (/[?#]/.test(path)) return { reason: "qualifiers and subpaths of package URLs are not supported" };
  if (path.split("/").includes("")) return { reason: "the name has an empty segment" };
  let decoded4 = version3 === void 0 ? void 0 : decode2(version3);
  if (version3 !== void 0 && (decoded4 === void 0 || decoded4 === ""))
    return { reason: 'nothing readable follows the "@"' };
  let name3 = nameParts(path, origin2.normalize);
  return isFailure(name3) ? name3 : { kind: origin2.kind, origin: origin2.origin, name: name3, ...decoded4 !== void 0 && { version: decoded4 } };
}
function unknownScheme(text3, more) {
  let [, word2] = /^([a-z][a-z0-9+.-]{0,40}):(?!\/\/)/i.exec(text3) ?? [];
  return word2 === void 0 ? void 0 : { word: word2.toLowerCase(), known: [...schemes(), ...more] };
}
function versionApart(named8, apart2) {
  return named8 === void 0 || isFailure(named8) || apart2 === void 0 ? named8 : named8.version === void 0 ? { ...named8, version: apart2 } : { reason: 'the version is given twice, in the component and under "version"' };
}
function unknownOrigin(text3) {
  let slash2 = text3.indexOf("/");
  if (slash2 === -1) return { reason: "a package URL is written pkg:type/name" };
  let type = text3.slice(4, slash2).toLowerCase(), known = [...new Set(origins().flatMap(([prefix3]) => /^pkg:([^/]+)/.exec(prefix3)?.[1] ?? []))].sort();
  return { reason: `no components of the package URL type "${type}" are reviewed (${known.join(", ")} are)`, unknown: { word: type, known } };
}
function splitVersion(rest) {
  for (let at3 = rest.indexOf("@"); at3 !== -1; at3 = rest.indexOf("@", at3 + 1))
    if (at3 > 0 && rest[at3 - 1] !== "/") return [rest.slice(0, at3), rest.slice(at3 + 1)];
  return [rest, void 0];
}
function nameParts(path, normalize) {
  let name3 = [];
  for (let part5 of globParts(path)) {
    let text3 = part5.type === "literal" ? decode2(part5.text) : "";
    if (text3 === void 0) return { reason: "the percent-encoding of the name is broken" };
    if (/[\s\p{Cc}\\]/u.test(text3)) return { reason: "a name has no spaces or backslashes" };
    name3.push(part5.type === "literal" ? { type: "literal", text: normalize(text3) } : part5);
  }
  let [first2] = name3;
  return name3.some((part5) => part5.type === "literal" && part5.text.includes("@", part5 === first2 ? 1 : 0)) ? { reason: 'an "@" precedes a version, or begins the scope of an npm name' } : name3;
}
function decode2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return;
  }
}

// src/kinds/shared/repository.ts
function writtenNames(kind9) {
  return [...hosts4.values()].flatMap(({ policyPrefix }) => policyPrefix[kind9] ?? []).map((prefix3) => `${prefix3}namespace/name`).join(" or ");
}
function repositoryIdentity({ kind: kind9, host: host6, name: name3 }) {
  return [kind9, host6, hosts4.get(host6)?.normalizeName(name3) ?? name3].join(" ");
}
function movingRepository({ host: host6, name: name3, revision }) {
  return hosts4.get(host6)?.revisionClass(revision) === "fixed" || !name3.includes("/") ? void 0 : { host: host6, name: name3 };
}
function isOnlyNamed({ confidence, remoteCode: remoteCode2, revision }) {
  return confidence !== "certain" && remoteCode2 === !1 && revision === void 0;
}
function pinRepository({ kind: kind9, host: id7, name: name3, revision, revisionForm, use }) {
  let host6 = hosts4.get(id7);
  if (host6 === void 0 || host6.revisionClass(revision) === "fixed") return;
  let { commands: commands5, fixedRevision: what, pin } = host6, command3 = host6.pinCommand(kind9, name3, revision), usual = commands5?.isCommand(use) === !0 ? commands5.pin(use) : pin, form7 = revisionForm === !1 ? void 0 : revisionForm ?? usual;
  return { what, ...command3 !== void 0 && { command: command3 }, ...form7 !== void 0 && { form: form7 } };
}
function remoteCodeDifference(now, before) {
  if (now !== before)
    return now === "unknown" ? "may run remote code" : now ? "now runs remote code" : "no remote code now";
}
function repositoryPolicyName({ kind: kind9, host: host6, name: name3 }) {
  let prefix3 = hosts4.get(host6)?.policyPrefix[kind9];
  if (!(prefix3 === void 0 || !name3.isWellFormed()))
    return prefix3 + name3.split("/").map(encodeURIComponent).join("/");
}
function parseRepositoryName(text3, kind9, use, apart2) {
  let named8 = versionApart(parseOriginName(text3), apart2);
  if (named8 === void 0 || isFailure(named8)) return named8;
  let host6 = named8.kind === kind9 ? hosts4.get(named8.origin) : void 0;
  if (host6 === void 0) return;
  let revisionMatches = revisionTest(named8, kind9, use);
  if (typeof revisionMatches != "function") return revisionMatches;
  let nameMatches = compileGlob(named8.name);
  return {
    matches: (component) => component.kind === kind9 && component.host === named8.origin && nameMatches(host6.normalizeName(component.name)) && revisionMatches(component.revision)
  };
}
function revisionTest({ origin: origin2, version: version3 }, kind9, use) {
  if (version3 === void 0) return () => !0;
  if (/[*<>=\s]/.test(version3)) return { reason: "revisions cannot be compared: name one, without wildcards" };
  let host6 = hosts4.get(origin2), isCommit = (revision) => host6?.revisionClass(revision) === "fixed", wanted = isCommit(version3.toLowerCase()) ? version3.toLowerCase() : version3;
  return (stated) => {
    let revision = stated ?? host6?.defaultRevision(kind9);
    return revision === void 0 ? use === "denied" : revision === wanted || use === "denied" && isCommit(wanted) && !isCommit(revision);
  };
}

// src/kinds/shared/revision.ts
function shortRevision(revision) {
  let [, prefix3 = "", hash4] = /^(sha\d{3}:)?([0-9a-f]{40,128})$/u.exec(revision ?? "") ?? [];
  return hash4 === void 0 ? revision : `${prefix3}${hash4.slice(0, 12)}\u2026`;
}

// src/kinds/dataset/kind.ts
var kind = {
  noun: "dataset",
  one: "a dataset",
  written: writtenNames("dataset"),
  list: { key: "datasets", about: "datasets", example: "pkg:huggingface/datasets/namespace/*" },
  identity: repositoryIdentity,
  value: ({ revision, remoteCode: remoteCode2 }) => JSON.stringify([revision, remoteCode2]),
  namesake: ({ name: name3 }) => ["dataset", name3],
  isOnlyNamed,
  movingName: movingRepository,
  pinning: pinRepository,
  displayName: ({ name: name3 }) => name3,
  displayValue: ({ revision }) => shortRevision(revision) ?? "no revision",
  difference: ({ remoteCode: remoteCode2 }, before) => remoteCodeDifference(remoteCode2, before.remoteCode),
  policyName: repositoryPolicyName,
  parsePolicyName: (text3, use, version3) => parseRepositoryName(text3, "dataset", use, version3)
};

// src/kinds/deserialization/kind.ts
var written6 = /^[A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,6}$/, kind2 = {
  noun: "deserialization",
  one: "a call that reads objects from a file",
  construct: !0,
  runByPackages: !0,
  written: "as its function, torch.load",
  identity: ({ name: name3, reads }) => ["deserialization", name3, reads].join(" "),
  value: ({ runs: runs2, downloads }) => JSON.stringify([runs2, downloads]),
  namesake: ({ name: name3 }) => ["deserialization", name3],
  displayName: ({ name: name3 }) => name3,
  displayValue: ({ reads }) => reads,
  policyName: ({ name: name3 }) => written6.test(name3) ? name3 : void 0,
  parsePolicyName(text3, use, version3) {
    if (!(!written6.test(text3) || use !== "waived"))
      return version3 !== void 0 ? { reason: "a function has no version" } : { matches: (component) => component.kind === "deserialization" && component.name === text3 };
  }
};

// src/kinds/hosted-model/hosted-pattern.ts
var form4 = /^([a-z]{1,40}):(.*)$/is, unreadable = /[\s\p{Cc}\\]/u;
function writtenName({ vendor, name: name3 }) {
  if (!(vendorOf(vendor) === void 0 || name3 === "" || unreadable.test(name3) || !name3.isWellFormed()))
    return name3.includes("*") ? void 0 : `${vendor}:${name3}`;
}
function parseHostedPattern(text3, _, version3) {
  let [, vendor = "", id7 = ""] = form4.exec(text3) ?? [], wanted = vendor.toLowerCase();
  if (vendorOf(wanted) === void 0) return;
  if (version3 !== void 0) return { reason: "a hosted model has no version apart from its id" };
  if (id7 === "" || unreadable.test(id7)) return { reason: "an id follows the vendor, as in openai:gpt-4o" };
  let matches = compileGlob(globParts(id7.toLowerCase()));
  return {
    matches: (component) => component.kind === "hosted-model" && component.vendor === wanted && matches(component.name.toLowerCase())
  };
}

// src/kinds/hosted-model/kind.ts
var kind3 = {
  noun: "hosted model",
  one: "a hosted model",
  written: "as its vendor and its id, openai:gpt-4o",
  list: { key: "hostedModels", about: "hosted models", example: "openai:gpt-4o-* or openrouter:anthropic/*" },
  identity: ({ vendor, name: name3 }) => ["hosted-model", vendor, name3.toLowerCase()].join(" "),
  value: () => "",
  displayName: ({ vendor, name: name3 }) => `${vendor}:${name3}`,
  displayValue: ({ vendor }) => vendorOf(vendor)?.displayName ?? vendor,
  policyName: writtenName,
  parsePolicyName: parseHostedPattern
};

// src/ecosystems/oci/digest-command.ts
var plain2 = /^[A-Za-z0-9[][\w./:[\]-]{0,600}$/;
function digestCommand(reference4) {
  return plain2.test(reference4) ? `docker buildx imagetools inspect ${/[[\]]/.test(reference4) ? `'${reference4}'` : reference4} --format '{{.Manifest.Digest}}'` : void 0;
}

// src/ecosystems/oci/image-reference.ts
var defaultRegistry = "docker.io", pathComponent = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/, hostLabel = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/, ipv6 = /^\[[0-9a-fA-F:]+\]$/, tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, digestLengths = /* @__PURE__ */ new Map([
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128]
]);
function parseImageReference(text3) {
  if (text3.length > 1024) return;
  let at3 = text3.indexOf("@"), digest = at3 === -1 ? void 0 : text3.slice(at3 + 1);
  if (digest !== void 0 && !isDigest(digest)) return;
  let named8 = at3 === -1 ? text3 : text3.slice(0, at3), colon2 = named8.indexOf(":", named8.lastIndexOf("/") + 1), tag = colon2 === -1 ? void 0 : named8.slice(colon2 + 1);
  if (tag !== void 0 && !tagForm.test(tag)) return;
  let name3 = splitName(colon2 === -1 ? named8 : named8.slice(0, colon2));
  if (name3 !== void 0 && !(name3.repository.length > 255 || !name3.repository.split("/").every((part5) => pathComponent.test(part5))))
    return {
      registry: name3.registry,
      repository: familiarPath(name3.registry, name3.repository),
      ...tag !== void 0 && { tag },
      ...digest !== void 0 && { digest }
    };
}
function familiarName({ registry: registry3, repository: repository3 }) {
  return registry3 === defaultRegistry ? repository3 : `${registry3}/${repository3}`;
}
function splitName(name3) {
  let slash2 = name3.indexOf("/"), first2 = name3.slice(0, Math.max(slash2, 0));
  if (!(slash2 !== -1 && (/[.:A-Z[]/.test(first2) || first2 === "localhost"))) return /^[0-9a-f]{64}$/.test(name3) ? void 0 : { registry: defaultRegistry, repository: name3 };
  if (isRegistry(first2))
    return { registry: first2 === "index.docker.io" ? defaultRegistry : first2, repository: name3.slice(slash2 + 1) };
}
function isRegistry(text3) {
  let colon2 = text3.startsWith("[") ? text3.indexOf(":", text3.indexOf("]")) : text3.indexOf(":"), host6 = colon2 === -1 ? text3 : text3.slice(0, colon2);
  return colon2 !== -1 && !/^[0-9]{1,5}$/.test(text3.slice(colon2 + 1)) ? !1 : ipv6.test(host6) || host6.split(".").every((label) => label.length < 64 && hostLabel.test(label));
}
function familiarPath(registry3, path) {
  return registry3 === defaultRegistry && path.startsWith("library/") && path.indexOf("/", 8) === -1 ? path.slice(8) : path;
}
function isDigest(text3) {
  let colon2 = text3.indexOf(":"), length = digestLengths.get(text3.slice(0, Math.max(colon2, 0))), value2 = text3.slice(colon2 + 1);
  return length === value2.length && /^[0-9a-f]+$/.test(value2);
}

// src/kinds/image/image-pattern.ts
var hub2 = "docker.io", hubAliases = /* @__PURE__ */ new Set([hub2, "index.docker.io", "registry-1.docker.io"]);
function parseImagePattern(text3, use, apart2) {
  if (hasOrigin(text3) && !/^[a-z0-9]+:\d{1,5}\//i.test(text3)) return;
  let written7 = parts(text3), pattern = isFailure(written7) ? written7 : withVersion(written7, apart2);
  if (isFailure(pattern)) return pattern;
  let { name: name3, tag, digest } = pattern;
  if (digest !== void 0 && !isDigest2(digest)) return { reason: "a digest is sha256: and 64 hexadecimal digits" };
  if (use === "waived" && `${tag ?? ""}${digest ?? ""}`.includes("*"))
    return { reason: "a waiver names one version, without wildcards" };
  let nameMatches = compileGlob(globParts(name3)), tagMatches = tag === void 0 ? void 0 : compileGlob(globParts(tag)), digestMatches = digest === void 0 ? void 0 : compileGlob(globParts(digest.toLowerCase())), unknown4 = use === "denied";
  return {
    matches(component) {
      if (component.kind !== "image" || !nameMatches(imageName(component))) return !1;
      let stated = component.tag ?? (component.digest === void 0 ? "latest" : void 0);
      return (tagMatches === void 0 || (stated === void 0 ? unknown4 : tagMatches(stated))) && (digestMatches === void 0 || (component.digest === void 0 ? unknown4 : digestMatches(component.digest.toLowerCase())));
    }
  };
}
function parts(text3) {
  let invalid = /[^A-Za-z0-9._:/@*-]/.exec(text3);
  if (invalid !== null) return { reason: `an image has no ${JSON.stringify(invalid[0])} in its name` };
  let at3 = text3.indexOf("@"), digest = at3 === -1 ? void 0 : text3.slice(at3 + 1).toLowerCase(), rest = at3 === -1 ? text3 : text3.slice(0, at3), colon2 = rest.indexOf(":", rest.lastIndexOf("/") + 1), tag = colon2 === -1 ? void 0 : rest.slice(colon2 + 1), name3 = colon2 === -1 ? rest : rest.slice(0, colon2);
  if (digest !== void 0 && !isDigest2(digest))
    return { reason: "a digest is written sha256: and 64 hexadecimal digits, or *" };
  if (tag !== void 0 && !/^[\w.*-]{1,128}$/.test(tag)) return { reason: "the tag is not valid" };
  let segments = name3.split("/");
  return segments.includes("") ? { reason: "the image has an empty segment" } : segments.length === 1 && name3.includes(".") ? { reason: `"${name3}" is a registry; for all of its images write ${name3}/**` } : {
    name: qualified(segments),
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function withVersion(pattern, apart2) {
  return apart2 === void 0 ? pattern : pattern.tag !== void 0 || pattern.digest !== void 0 ? { reason: 'the version is given twice, in the component and under "version"' } : apart2.includes(":") ? { ...pattern, digest: apart2 } : { ...pattern, tag: apart2 };
}
function isDigest2(text3) {
  return /^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text3);
}
function imageName({ registry: registry3, repository: repository3 }) {
  return qualified([registry3, ...repository3.split("/")]);
}
function qualified(segments) {
  let [first2 = "", ...others3] = segments.map((segment2) => segment2.toLowerCase()), host6 = first2 === "localhost" || /[.:]/.test(first2);
  if (first2 === "**" || host6 && !hubAliases.has(first2)) return [first2, ...others3].join("/");
  let path = host6 ? others3 : [first2, ...others3];
  return [hub2, ...path[0] === "library" && path.length > 1 ? path.slice(1) : path].join("/");
}

// src/kinds/image/kind.ts
var kind4 = {
  noun: "image",
  one: "an image",
  written: "registry/repository",
  list: { key: "images", about: "images", example: "python, or registry.example/team/**" },
  identity: ({ registry: registry3, repository: repository3 }) => ["image", registry3, repository3].join(" "),
  value: ({ tag, digest }) => JSON.stringify([tag, digest]),
  namesake: ({ repository: repository3 }) => ["image", repository3],
  movingName: ({ name: name3, digest }) => digest === void 0 && name3.includes("/") ? { ecosystem: "oci", name: name3 } : void 0,
  pinning({ tag, digest, ...image }) {
    if (digest !== void 0) return;
    let reference4 = tag === void 0 ? familiarName(image) : `${familiarName(image)}:${tag}`, command3 = digestCommand(reference4);
    return { what: "digest", ...command3 !== void 0 && { command: command3 }, form: `${reference4}@sha256:<digest>` };
  },
  displayName: (image) => familiarName(image),
  displayValue({ tag, digest }) {
    if (tag === void 0 && digest === void 0) return "no tag";
    let pinned3 = digest === void 0 ? "" : `@${digest.slice(0, 15)}${digest.length > 15 ? "\u2026" : ""}`;
    return `${tag ?? ""}${pinned3}`;
  },
  policyName(image) {
    let name3 = familiarName(image);
    return /^(?:localhost|[^/]*\.[^/]*)$/.test(name3) ? `docker.io/${name3}` : name3;
  },
  parsePolicyName: parseImagePattern
};

// src/kinds/shared/address-pattern.ts
var address4 = /^[a-z][a-z0-9+.-]*:\/\//i;
function isAddress(text3) {
  return address4.test(text3);
}
function parseAddress(text3, { meansHost }) {
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.test(text3))
    return { reason: "an address is written https://host or https://host/path, without user, query and fragment" };
  let wanted = comparable(text3), tests = (meansHost && /^https?:\/\/[^/]+$/.test(wanted) ? [wanted, `${wanted}/**`] : [wanted]).map((pattern) => compileGlob(globParts(pattern)));
  return (url) => tests.some((test) => test(comparable(url)));
}
function comparable(url) {
  return url.toLowerCase().replace(/\/$/, "");
}

// src/kinds/index/index-pattern.ts
var packageUrl2 = /^pkg:/i, plainName4 = /^[\w.@[\]-][\w.:@/[\]-]*$/;
function isIndexName(name3) {
  return !name3.includes("*") && !packageUrl2.test(name3) && (isAddress(name3) || plainName4.test(name3));
}
function parseIndexPattern(text3, use, apart2) {
  if (apart2 !== void 0) return { reason: "an index has no version" };
  if (packageUrl2.test(text3)) return;
  if (isAddress(text3)) {
    let matches2 = parseAddress(text3, { meansHost: use !== "waived" });
    return typeof matches2 != "function" ? matches2 : { matches: (component) => component.kind === "index" && isAddress(component.name) && matches2(component.name) };
  }
  if (!plainName4.test(text3.replaceAll("*", "-")))
    return { reason: "an index is named by its https:// address, or by the name of a channel, a host or a setting" };
  let matches = compileGlob(globParts(text3.toLowerCase()));
  return {
    matches: (component) => component.kind === "index" && !isAddress(component.name) && matches(component.name.toLowerCase())
  };
}

// src/kinds/index/kind.ts
var uses = {
  default: "default index",
  additional: "additional index",
  named: "index for packages that name it",
  links: "page of files",
  connection: "connection"
}, kind5 = {
  noun: "package index",
  plural: "package indexes",
  one: "a package index",
  written: "as its https:// address, or the name of a channel, a host or a setting",
  list: { key: "indexes", about: "package indexes", example: "https://index.example or https://index.example/pypi/*" },
  identity: ({ ecosystem: ecosystem16 = "", use, scope = "", name: name3 }) => ["index", ecosystem16, use, scope, name3].join(" "),
  value: ({ unchecked }) => JSON.stringify([unchecked]),
  namesake: ({ ecosystem: ecosystem16 = "", use, scope = "" }) => ["index", ecosystem16, use, scope],
  displayName: ({ name: name3 }) => name3,
  displayValue({ use, scope, unchecked }) {
    let what = scope === void 0 ? uses[use] : `${uses[use]} of ${scope}`;
    return unchecked === !0 ? `${what}, certificates not checked` : what;
  },
  difference: ({ name: name3 }, before) => before.name === name3 ? void 0 : `was ${before.name}`,
  policyName: ({ name: name3 }) => isIndexName(name3) ? name3 : void 0,
  parsePolicyName: parseIndexPattern
};

// src/kinds/model/kind.ts
var kind6 = {
  noun: "model",
  one: "a model",
  runByPackages: !0,
  written: writtenNames("model"),
  list: { key: "models", about: "models", example: "pkg:huggingface/namespace/*" },
  identity: repositoryIdentity,
  value({ revision, codeRevision, remoteCode: remoteCode2, files = [], checksum }) {
    return JSON.stringify([revision, codeRevision, remoteCode2, [...files].sort(), checksum]);
  },
  namesake: ({ name: name3 }) => ["model", name3],
  isOnlyNamed: (model) => model.checksum === void 0 && isOnlyNamed(model),
  movingName: movingRepository,
  pinning: pinRepository,
  displayName: ({ name: name3 }) => name3,
  displayValue: ({ revision }) => shortRevision(revision) ?? "no revision",
  difference: ({ remoteCode: remoteCode2 }, before) => remoteCodeDifference(remoteCode2, before.remoteCode),
  policyName: repositoryPolicyName,
  parsePolicyName: (text3, use, version3) => parseRepositoryName(text3, "model", use, version3)
};

// src/kinds/shared/package-versions.ts
function versionSet(ecosystem16, text3) {
  if (ecosystem16.compare === void 0) return writtenVersion(text3);
  let exact = isVersion2(ecosystem16, text3), intervals = ecosystem16.admitted(exact ? `==${text3}` : text3) ?? (exact ? [point(text3)] : void 0);
  return intervals === void 0 ? void 0 : setOf(ecosystem16, intervals);
}
function exactVersion2(ecosystem16, text3) {
  return ecosystem16.compare !== void 0 && isVersion2(ecosystem16, text3) ? setOf(ecosystem16, [point(text3)]) : writtenVersion(text3);
}
function writtenVersion(text3) {
  if (/[<>=~^*|,\s]/.test(text3)) return;
  let stated = ({ version: version3, resolved }) => resolved?.version ?? version3;
  return { holds: (one) => stated(one) === text3, meets: (one) => (stated(one) ?? text3) === text3 };
}
function setOf(ecosystem16, intervals) {
  return {
    holds(component) {
      let possible = possibleVersions(ecosystem16, component);
      return possible?.every((one) => intervals.some((whole2) => within(ecosystem16, one, whole2))) === !0 && possible.length > 0;
    },
    meets(component) {
      let possible = possibleVersions(ecosystem16, component);
      return possible === void 0 || possible.some((one) => intervals.some((other2) => overlaps(ecosystem16, one, other2)));
    }
  };
}
function possibleVersions(ecosystem16, component) {
  let version3 = component.resolved?.version ?? component.version;
  if (version3 !== void 0) return isVersion2(ecosystem16, version3) ? [point(version3)] : void 0;
  let { specifier } = component;
  return specifier === void 0 || specifier.trim() === "" ? [{}] : ecosystem16.admitted(specifier);
}
function isVersion2(ecosystem16, text3) {
  return ecosystem16.compare(text3, text3) !== void 0;
}
function point(version3) {
  return { from: { version: version3, inclusive: !0 }, to: { version: version3, inclusive: !0 } };
}
function within(ecosystem16, part5, whole2) {
  return startsBefore(ecosystem16, whole2.from, part5.from) && endsAfter(ecosystem16, whole2.to, part5.to);
}
function startsBefore(ecosystem16, whole2, part5) {
  if (whole2 === void 0) return !0;
  let order3 = part5 && ecosystem16.compare(whole2.version, part5.version);
  return part5 === void 0 || order3 === void 0 ? !1 : order3 < 0 || order3 === 0 && (whole2.inclusive || !part5.inclusive);
}
function endsAfter(ecosystem16, whole2, part5) {
  if (whole2 === void 0) return !0;
  let order3 = part5 && ecosystem16.compare(whole2.version, part5.version);
  return part5 === void 0 || order3 === void 0 ? !1 : order3 > 0 || order3 === 0 && (whole2.inclusive || !part5.inclusive);
}
function overlaps(ecosystem16, one, other2) {
  return reaches(ecosystem16, one.from, other2.to) && reaches(ecosystem16, other2.from, one.to);
}
function reaches(ecosystem16, from, to) {
  if (from === void 0 || to === void 0) return !0;
  let order3 = ecosystem16.compare(from.version, to.version);
  return order3 === void 0 ? !0 : order3 < 0 || order3 === 0 && from.inclusive && to.inclusive;
}

// src/kinds/shared/package-pattern.ts
function parsePackagePattern(text3, use, apart2) {
  let named8 = versionApart(parseOriginName(text3), apart2);
  if (named8 === void 0 || isFailure(named8)) return named8;
  let { kind: kind9, origin: origin2, version: version3 } = named8, ecosystem16 = ecosystems.get(origin2);
  if (kind9 !== "package" || ecosystem16 === void 0) return;
  let nameMatches = compileGlob(named8.name), set = version3 === void 0 ? void 0 : (use === "waived" ? exactVersion2 : versionSet)(ecosystem16, version3);
  return version3 !== void 0 && set === void 0 ? { reason: refusal(ecosystem16, version3, use) } : {
    matches(component) {
      return component.ecosystem !== origin2 || !nameMatches(ecosystem16.normalizeName(component.name).toLowerCase()) ? !1 : set === void 0 || (use === "denied" ? set.meets(component) : set.holds(component));
    }
  };
}
function refusal({ compare: compare2, osvName, purlType }, version3, use) {
  let name3 = osvName ?? purlType;
  return compare2 === void 0 ? `versions of ${name3} have no order here: name one, as it is written` : `${JSON.stringify(version3)} is not a version${use === "waived" ? "" : " or version range"} of ${name3}`;
}

// src/kinds/package/files.ts
import { createHash as createHash7 } from "node:crypto";
var longestKept = 200;
function filesValue({ archives: archives2, hashes }) {
  let text3 = (archives2 === void 0 ? [...hashes] : archives2.map(keyOf3)).sort().join(`
`);
  return text3.length > longestKept ? createHash7("sha256").update(text3).digest("base64") : text3;
}
function hasMoreFiles(component, before) {
  if (before.hashes.length === 0 || apart(before) !== apart(component)) return !1;
  if (before.archives === void 0 || component.archives === void 0) {
    let hashes = new Set(component.hashes);
    return before.archives === component.archives && before.hashes.every((hash4) => hashes.has(hash4));
  }
  let old = new Set(before.archives.map(keyOf3)), now = new Set(component.archives.map(keyOf3)), names7 = ecosystems.get(component.ecosystem)?.fileNames, files = new Set(before.archives.map(({ file: file2 }) => file2.toLowerCase())), isFurther = ({ file: file2, hashes }) => {
    let name3 = file2.toLowerCase();
    return hashes.length === 0 || files.has(name3) || names7?.misfit(file2, component) !== void 0 ? !1 : (files.add(name3), !0);
  };
  return before.archives.every((archive) => now.has(keyOf3(archive))) && component.archives.every((archive) => old.has(keyOf3(archive)) || isFurther(archive));
}
function keyOf3({ file: file2, hashes, url = "" }) {
  let [first2 = url, ...more] = hashes;
  return more.length === 0 ? `${first2} ${file2}` : `${[...hashes].sort().join(" ")} ${file2}`;
}
function apart({ version: version3, specifier, source, hosts: hosts5 }) {
  let { type, url, ref, commit } = source;
  return JSON.stringify([version3, specifier, type, url, ref, commit, hosts5]);
}

// src/kinds/package/pin.ts
function pinPackage({
  ecosystem: ecosystem16,
  name: name3,
  version: version3,
  specifier = "",
  source,
  takenFrom
}) {
  let { type, url, ref, commit, extraIndexes = [], findLinks = [] } = source;
  return type === "vcs" ? commit === void 0 ? ofRepository(url, ref) : void 0 : type !== "registry" || version3 !== void 0 ? void 0 : ((url ?? takenFrom) === void 0 && [...extraIndexes, ...findLinks].length === 0 ? ecosystems.get(ecosystem16)?.pinning?.(name3, specifier) : void 0) ?? { what: "version" };
}
function ofRepository(url = "", ref = "HEAD") {
  let command3 = /^[0-9a-f]{7,39}$/.test(ref) ? void 0 : lsRemote(url, ref);
  return { what: "commit", ...command3 !== void 0 && { command: command3 } };
}

// src/kinds/package/kind.ts
var kind7 = {
  noun: "package",
  one: "a package",
  written: "pkg:pypi/name or pkg:npm/@scope/name",
  list: { key: "packages", about: "packages", example: "pkg:pypi/** or pkg:npm/@scope/name@<2" },
  identity({ ecosystem: ecosystem16, name: name3, source: { type, url } }) {
    return ["package", ecosystem16, name3, type, url ?? ""].join(" ");
  },
  value(component) {
    let { version: version3, specifier, source } = component;
    return JSON.stringify([version3, specifier, filesValue(component), source.ref, source.commit]);
  },
  sources({ source: { extraIndexes = [], findLinks = [], trusted = !1, strategy = "" }, takenFrom }) {
    return [...[...extraIndexes.map((url) => `index ${url}`), ...findLinks.map((url) => `links ${url}`)].sort(), `${strategy} ${String(trusted)}`, takenFrom?.index ?? ""];
  },
  namesake: ({ ecosystem: ecosystem16, name: name3 }) => ["package", ecosystem16, name3],
  movingName({ ecosystem: ecosystem16, name: name3, role, resolved, version: version3, source: { type, url } }) {
    return role === "installed" && resolved === void 0 && version3 === void 0 && type === "registry" && url === void 0 ? { ecosystem: ecosystem16, name: name3 } : void 0;
  },
  pinning: pinPackage,
  isSettled: ({ version: version3, resolved }) => version3 === void 0 && resolved !== void 0,
  displayName: ({ name: name3 }) => name3,
  displayValue({ resolved, version: version3, specifier, source }) {
    let shown2 = resolved?.version ?? version3 ?? specifier ?? shortRevision(source.commit) ?? source.ref;
    return shown2 === void 0 || shown2 === "" ? "any version" : shown2;
  },
  hasOnlyMore: hasMoreFiles,
  difference(component, before) {
    return before.hashes.join() !== component.hashes.join() ? "other hashes" : filesValue(before) === filesValue(component) ? void 0 : "other files";
  },
  policyName: ({ ecosystem: ecosystem16, name: name3 }) => ecosystems.get(ecosystem16)?.purl(name3),
  policyVersion: ({ resolved, version: version3 }) => resolved?.version ?? version3,
  parsePolicyName(text3, use, version3) {
    let pattern = parsePackagePattern(text3, use, version3);
    return pattern === void 0 || isFailure(pattern) ? pattern : {
      matches(component) {
        return component.kind !== "package" ? !1 : (use !== "approved" || component.source.type === "registry") && pattern.matches(component);
      }
    };
  }
};

// src/kinds/tool/tool-pattern.ts
var packageUrl3 = /^pkg:/i;
function isName2(text3) {
  return text3 !== "" && !packageUrl3.test(text3) && !isAddress(text3) && !/[*\p{Cc}]/u.test(text3);
}
function parseToolPattern(text3, use, apart2) {
  if (apart2 !== void 0) return { reason: "a tool has no version" };
  if (!packageUrl3.test(text3)) return namedTool(text3);
  let inner = parsePackagePattern(text3, use, void 0);
  return inner === void 0 || isFailure(inner) ? inner : {
    matches(component) {
      return component.kind !== "tool" || component.runs.length === 0 ? !1 : use === "denied" ? component.runs.some((run) => inner.matches(run)) : component.runs.every((run) => (use !== "approved" || run.source.type === "registry") && inner.matches(run));
    }
  };
}
function namedTool(text3) {
  if (/[\p{Cc}]/u.test(text3)) return { reason: "no tool has control characters in its name" };
  if (!isAddress(text3)) {
    let matches2 = compileGlob(globParts(text3));
    return { matches: (component) => component.kind === "tool" && matches2(component.name) };
  }
  let matches = parseAddress(text3, { meansHost: !0 });
  return typeof matches != "function" ? matches : { matches: (component) => component.kind === "tool" && component.url !== void 0 && matches(component.url) };
}

// src/kinds/tool/kind.ts
var kind8 = {
  noun: "tool",
  one: "a tool",
  written: "as its name, its https:// address or the package URL of what it runs",
  list: { key: "tools", about: "tools of agents", example: "github, https://mcp.example or pkg:npm/@scope/server" },
  identity: ({ name: name3 }) => ["tool", name3].join(" "),
  value: ({ transport, command: command3, url, env }) => JSON.stringify([transport, command3, url, env]),
  namesake: ({ name: name3 }) => ["tool", name3],
  displayName: ({ name: name3 }) => name3,
  displayValue: ({ url, command: command3 }) => url ?? command3 ?? "no command",
  difference: ({ env }, before) => before.env.join() === env.join() ? void 0 : "other variables",
  policyName: ({ name: name3 }) => isName2(name3) ? name3 : void 0,
  parsePolicyName: parseToolPattern
};

// src/kinds/registry.ts
var registered = {
  package: kind7,
  model: kind6,
  dataset: kind,
  "hosted-model": kind3,
  image: kind4,
  tool: kind8,
  index: kind5,
  deserialization: kind2
}, kinds = registered, kindNames = Object.keys(kinds);
function listName(kind9) {
  return registered[kind9].list?.key;
}
function kindOf(component) {
  return kinds[component.kind];
}
function identity(component) {
  return kindOf(component).identity(component);
}
function value(component) {
  return kindOf(component).value(component);
}
function movingName(component) {
  return kindOf(component).movingName?.(component);
}
function pinningOf(component) {
  return kindOf(component).pinning?.(component);
}
function isBrought(component) {
  return kindOf(component).construct !== !0;
}
function displayName(component) {
  return kindOf(component).displayName(component);
}

// src/kinds/policy-name.ts
var maxLength17 = 512;
function policyName(component) {
  let kind9 = kindOf(component), name3 = kind9.policyName(component), version3 = kind9.policyVersion?.(component);
  if (name3 === void 0) return;
  let matcher2 = parsePolicyName(name3, [component.kind], "waived", version3);
  if (!(isFailure(matcher2) || !matcher2.matches(component)))
    return { component: name3, ...version3 !== void 0 && { version: version3 } };
}
function parsePolicyName(text3, wanted, use, version3) {
  if (text3.length > maxLength17) return { reason: `a pattern has at most ${maxLength17} characters` };
  if (text3 === "") return { reason: "the pattern is empty" };
  let read8 = wanted.flatMap((kind9) => kinds[kind9].parsePolicyName(text3, use, version3) ?? []), matchers = read8.filter((one) => "matches" in one), [refusal2] = read8.filter((one) => !("matches" in one));
  return matchers.length === 0 ? refusal2 ?? otherKind(text3, wanted) : use === "waived" && text3.includes("*") ? { reason: "a waiver names one component, without wildcards" } : { matches: (component) => matchers.some((one) => one.matches(component)) };
}
function otherKind(text3, wanted) {
  let must = `this must be ${kindNames.filter((kind9) => wanted.includes(kind9)).map((kind9) => `${kinds[kind9].one}, written ${kinds[kind9].written}`).join(", or ")}`, named8 = parseOriginName(text3);
  if (named8 === void 0) {
    let unknown4 = unknownScheme(text3, Object.keys(vendors));
    return {
      reason: `${JSON.stringify(text3)} is not a package URL; ${must}`,
      ...unknown4 !== void 0 && { unknown: unknown4 }
    };
  }
  return isFailure(named8) ? named8 : { reason: `${JSON.stringify(text3)} names ${kinds[named8.kind].one}; ${must}` };
}

// src/policy/file/lists.ts
function child(node, key3) {
  return node?.entries?.get(key3)?.node;
}
function texts(node, reading) {
  let found = (node?.items ?? []).flatMap(
    ({ value: value2, span }) => typeof value2 == "string" ? [{ text: value2, span }] : []
  ), seen = /* @__PURE__ */ new Set();
  for (let { text: text3, span } of found)
    seen.has(text3) && reading.doubts.push({ message: `duplicate entry ${quote(text3)}`, span }), seen.add(text3);
  return found;
}
function readLists(root, use, reading) {
  let section = child(root, use), read8 = kindNames.flatMap((kind9) => {
    let list2 = listName(kind9);
    if (list2 === void 0) return [];
    let node = child(section, list2);
    return [[list2, node === void 0 ? void 0 : readPatterns(node, kind9, use, reading)]];
  });
  return Object.fromEntries(read8);
}
function readInternal(root, reading) {
  return readPatterns(child(child(root, "internal"), "packages"), "package", "denied", reading);
}
function readPatterns(node, kind9, use, reading) {
  return texts(node, reading).flatMap(({ text: text3, span }) => {
    let matcher2 = parsePolicyName(text3, [kind9], use);
    return "matches" in matcher2 ? [{ text: text3, location: reading.locate(span), matches: matcher2.matches }] : (reading.complaints.push(refused(matcher2, span)), []);
  });
}
function readIgnored(root, reading) {
  let globs = texts(child(child(root, "ignore"), "paths"), reading).flatMap(({ text: text3, span }) => {
    let glob = parsePathGlob(text3);
    return typeof glob == "function" ? (/^[*/]*$/.test(text3) && text3.includes("**") && reading.doubts.push({ message: `${quote(text3)} excludes every file from the review`, span }), [glob]) : (reading.complaints.push({ message: `${quote(text3)}: ${glob}`, span }), []);
  });
  return (path) => globs.some((glob) => glob(path));
}

// src/policy/file/final.ts
var own3 = /* @__PURE__ */ new Set(["version", "extends", "final"]);
function readFinal(schema3, root, complaints) {
  return (child(root, "final")?.items ?? []).flatMap(({ value: value2, span }) => {
    if (typeof value2 != "string") return [];
    let path = value2.split("."), [first2 = ""] = path;
    if (own3.has(first2))
      return complaints.push({ message: `final cannot name ${quote(value2)}: it applies to the file itself`, span }), [];
    for (let [depth2, key3] of path.entries()) {
      let known = keysBelow(schema3, path.slice(0, depth2));
      if (known.includes(key3)) continue;
      let near = unknownWord(key3, known);
      return complaints.push({ message: `final names ${quote(value2)}, which is not a policy key`, span, ...near }), [];
    }
    return [{ text: value2, path, span }];
  });
}
function overridden(root, final) {
  return final.flatMap(({ text: text3, path, span: { path: by2 } }) => {
    let node = root, place2;
    for (let key3 of path) {
      let entry3 = node?.entries?.get(key3);
      node = entry3?.node, place2 = entry3?.key;
    }
    let message = `${text3} is final in ${by2}, so it cannot be set here`;
    return place2 === void 0 ? [] : [{ message, span: place2, key: text3 }];
  });
}

// src/policy/file/reference.ts
var form5 = { reason: "must be written owner/repository/path@commit" }, maxLength18 = 400;
function parseReference3(text3) {
  if (text3.length > maxLength18) return { reason: `must have at most ${maxLength18} characters` };
  let at3 = text3.lastIndexOf("@"), [owner = "", repo = "", ...segments] = text3.slice(0, Math.max(at3, 0)).split("/"), ref = text3.slice(at3 + 1);
  return at3 === -1 || segments.length === 0 || !/^[A-Za-z\d][A-Za-z\d_-]{0,38}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || isDots(repo) ? form5 : segments.every((segment2) => /^[\w .+-]+$/.test(segment2) && !isDots(segment2)) ? /\.ya?ml$/.test(segments.at(-1) ?? "") ? !/^\w[\w./+-]*$/.test(ref) || ref.includes("..") ? { reason: 'must have a full commit SHA, or a branch or tag, after the "@"' } : { text: text3, owner, repo, path: segments.join("/"), ref, moves: !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) } : { reason: "must name a file that ends with .yml or .yaml" } : {
    reason: 'must name a path of letters, digits, "_", ".", "+", "-" and spaces, without "." and ".." segments'
  };
}
function placeOf2({ owner, repo, path }) {
  return `${owner}/${repo}`.toLowerCase() + `/${path}`;
}
function isDots(name3) {
  return name3 === "." || name3 === "..";
}

// src/core/gap.ts
var gapCodes = {
  "advisory-source": {
    level: "incomplete",
    about: "an advisory source could not be queried, or did not answer in full"
  },
  "advisory-age": { level: "warn", about: "the advisory database is older than allowed, or its age is unknown" },
  "not-covered": { level: "warn", about: "no advisory source covers where the component comes from" },
  "version-not-comparable": { level: "warn", about: "a version cannot be compared with the ranges of an advisory" },
  "package-facts": { level: "warn", about: "metadata of a package, such as its age or licence, is not available" },
  "model-facts": {
    level: "warn",
    about: "metadata of a model or dataset, such as its current name or commit, is not available"
  },
  "source-disabled": { level: "note", about: "a data source is disabled for this review" },
  "content-missing": { level: "incomplete", about: "the content of a file is not available to the review" },
  "parse-error": { level: "warn", about: "a file, or a part of it, cannot be parsed" },
  "limit-exceeded": {
    level: "warn",
    about: "a file is larger or nested deeper than a limit, and was not read in full"
  },
  "limit-newly-exceeded": {
    level: "incomplete",
    about: "the change takes a file beyond a limit of its size or nesting, and the rest of it was not read"
  },
  unreadable: {
    level: "incomplete",
    about: "a file cannot be read at all that could be read before, is too large, or is binary"
  },
  "unsupported-file": { level: "note", about: "a lockfile is in a format that is not supported" },
  "outside-repository": {
    level: "warn",
    about: "something is installed from a list, script or URL that is not in the repository"
  },
  unaccounted: {
    level: "warn",
    about: "a changed text appears to install or load something in a part that could not be parsed"
  },
  "merge-not-reviewed": {
    level: "warn",
    about: "the base branch has changed, and the result of merging was not reviewed"
  },
  "waiver-not-read": {
    level: "warn",
    about: "comments that could waive findings, or the permissions of their authors, could not be read; they are ignored"
  },
  submodule: { level: "warn", about: "a submodule moved; its content is not in this repository" },
  "unresolved-reference": { level: "note", about: "a reference is only known at run time" },
  deadline: { level: "incomplete", about: "the review ran out of time" },
  internal: { level: "incomplete", about: "a rule or an extractor failed (a bug in Weighbridge)" }
}, gapHistory = {
  "advisory-source": { since: "0.1" },
  "advisory-age": { since: "0.1" },
  "not-covered": { since: "0.1" },
  "version-not-comparable": { since: "0.1" },
  "package-facts": { since: "0.1" },
  "model-facts": { since: "0.1" },
  "source-disabled": { since: "0.1" },
  "content-missing": { since: "0.1" },
  "parse-error": { since: "0.1" },
  "limit-exceeded": { since: "0.1" },
  "limit-newly-exceeded": { since: "0.1" },
  unreadable: { since: "0.1" },
  "unsupported-file": { since: "0.1" },
  "outside-repository": { since: "0.1" },
  unaccounted: { since: "0.1" },
  "merge-not-reviewed": { since: "0.1" },
  "waiver-not-read": { since: "0.1" },
  submodule: { since: "0.1" },
  "unresolved-reference": { since: "0.1" },
  deadline: { since: "0.1" },
  internal: { since: "0.1" }
}, acceptableGaps = [
  "not-covered",
  "version-not-comparable",
  "content-missing",
  "parse-error",
  "limit-exceeded",
  "limit-newly-exceeded",
  "unreadable",
  "unsupported-file",
  "outside-repository",
  "unaccounted",
  "submodule",
  "unresolved-reference"
], levels = ["note", "warn", "incomplete"];
function levelled({ atMost, ...gap3 }, level) {
  let isLower = atMost !== void 0 && levels.indexOf(atMost) < levels.indexOf(level);
  return { ...gap3, level: isLower ? atMost : level };
}

// src/policy/file/indexes.ts
var indexEntry = strictObject({
  url: pipe(string(), description("URL of the index, as in manifests and lockfiles")),
  ecosystem: pipe(picklist(["pypi", "npm"]), description("API of the index")),
  tokenEnv: optional(
    pipe(
      string(),
      regex(/^WEIGHBRIDGE_[A-Z0-9_]{1,80}$/, "must be the name of a variable that begins with WEIGHBRIDGE_"),
      description("Environment variable with its token, or user:password")
    )
  )
});
function readIndexes(root, reading) {
  return (child(child(root, "sources"), "indexes")?.items ?? []).flatMap((item) => {
    let parsed2 = safeParse(indexEntry, item.value);
    if (!parsed2.success) return [];
    let { url, ecosystem: ecosystem16, tokenEnv } = parsed2.output, problem = problemOf(url);
    return problem !== void 0 ? (reading.complaints.push({ message: `${quote(url)} ${problem}`, span: child(item, "url")?.span ?? item.span }), []) : [{ url, ecosystem: ecosystem16, ...tokenEnv === void 0 ? {} : { tokenEnv } }];
  });
}
function problemOf(text3) {
  if (!URL.canParse(text3)) return "is not the address of an index";
  let { protocol: protocol2, hostname, username, password, search, hash: hash4 } = new URL(text3), local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol2 !== "https:" && !(protocol2 === "http:" && local) ? "must begin with https://" : username !== "" || password !== "" ? "holds a user or a password; name a variable under tokenEnv" : search === "" && hash4 === "" ? void 0 : "must not have a query or a fragment";
}

// src/policy/file/schema.ts
var levels2 = picklist(["block", "warn", "note", "off"]), gapLevels = picklist(["incomplete", "warn", "note"]);
function described(schema3, description2) {
  return optional(pipe(schema3, description(description2)));
}
var duration = "must be a duration such as 12h, 7d or 2w";
function text(maxLength19) {
  return pipe(
    string(),
    regex(/\S/, "must not be empty"),
    maxLength(maxLength19, `must have at most ${maxLength19} characters`)
  );
}
var patterns = array(string());
function lists(which) {
  let entries3 = kindNames.flatMap((kind9) => {
    let { list: list2 } = kinds[kind9];
    return list2 === void 0 ? [] : [[list2.key, described(patterns, `Patterns of the ${which} ${list2.about}, such as ${list2.example}`)]];
  });
  return strictObject(Object.fromEntries(entries3));
}
function waiver(rules) {
  return strictObject({
    rule: pipe(picklist(Object.keys(rules)), description("The rule that the waiver clears")),
    component: described(
      string(),
      "The one component: a package URL, an image or the name of a tool. Not for rules about files"
    ),
    version: described(string(), "The one version, revision, tag or digest; without it, every one"),
    advisory: described(
      string(),
      "The advisory, by any of its ids. For rules that name advisories, and required there"
    ),
    file: described(string(), "The one file; without it, every file. Required for rules about files"),
    ...terms("the finding", "the waiver")
  });
}
function waiverSection(rules) {
  let guarded = Object.keys(rules).filter((id7) => rules[id7]?.guarded === !0), commands5 = strictObject({
    by: pipe(
      array(text(100)),
      minLength(1, "must name somebody"),
      description("Who may waive by a comment: logins with triage access or more, or role:maintain, role:write")
    ),
    ownPullRequests: described(boolean(), "Whether they may waive on their own pull requests (default: false)"),
    rules: described(
      array(picklist(guarded)),
      "Rules about malicious code, tampering and the review itself that may be waived by a comment too"
    )
  });
  return strictObject({
    entries: described(array(waiver(rules)), "The waivers"),
    maxDays: described(
      pipe(number(), integer(days), minValue(1, days), maxValue(3650, days)),
      "Maximum number of days until a waiver expires (default: 90 for waivers by a comment)"
    ),
    commands: described(commands5, "Waivers by a comment on a pull request, for that pull request only")
  });
}
var days = "must be a whole number of days from 1 to 3650";
function terms(what, entry3) {
  return {
    reason: pipe(text(1e3), description(`Why ${what} is acceptable`)),
    by: pipe(text(200), description("Who is responsible")),
    expires: pipe(
      string(),
      regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-12-31"),
      description(`The last day, in UTC, on which ${entry3} holds`)
    )
  };
}
var acceptedGap = strictObject({
  gap: pipe(picklist(acceptableGaps), description("The kind of gap that is accepted")),
  path: pipe(text(512), description("The file, or a glob of files such as models/**")),
  ...terms("the gap", "the entry")
});
function optionEntries({ options: options13 }) {
  return options13 !== void 0 && "entries" in options13 ? options13.entries : {};
}
var standardLevels = /* @__PURE__ */ new Map([
  ["listed", "off without a list, then block"],
  ["configured", "off without options, then warn"]
]);
function rule(meta) {
  let own6 = Object.entries(meta.levels ?? {}).map(([message, each]) => `, ${each} for ${message}`), standard2 = `${standardLevels.get(meta.level) ?? meta.level}${own6.join("")}`, level = described(levels2, `Level of its findings (default: ${standard2})`), whole2 = strictObject({ ...optionEntries(meta), level });
  return described(union([levels2, whole2]), `${meta.about} (default: ${standard2})`);
}
function policySchema(rules) {
  let gaps = Object.entries(gapCodes).map(([code2, { level, about }]) => [code2, described(gapLevels, `Level when ${about} (default: ${level})`)]), osv = strictObject({
    maxAge: described(
      pipe(string(duration), regex(/^[1-9]\d{0,3}[hdw]$/, duration)),
      "Maximum age of the advisory database (default: 7d)"
    )
  });
  return strictObject({
    version: pipe(literal(1), description("Version of the policy format")),
    extends: described(
      text(400),
      "The policy in another repository that this one extends: owner/repository/path@commit, with a full commit SHA"
    ),
    final: described(
      array(text(200)),
      "Keys, including all keys below them, that policies extending this one may not set: rules.package-malicious, enforcement"
    ),
    defaults: described(
      pipe(
        string(),
        regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/, 'must be a minor release in quotes, such as "1.3"')
      ),
      "Release whose defaults apply, in quotes; rules added later are notes at most (default: the release before the running one)"
    ),
    enforcement: described(picklist(["block", "observe"]), "observe: the review reports everything and exits with 0"),
    rules: described(
      strictObject(Object.fromEntries(Object.entries(rules).map(([id7, meta]) => [id7, rule(meta)]))),
      "The level of each rule, with its options"
    ),
    gaps: described(
      strictObject(Object.fromEntries(gaps)),
      "Level of each kind of gap (something that could not be checked)"
    ),
    sources: described(
      strictObject({
        osv: described(osv, "The OSV advisory database"),
        indexes: described(array(indexEntry), "Indexes of your own, queried for the packages that come from them")
      }),
      "Sources of package metadata"
    ),
    approved: described(
      lists("approved"),
      "Approved components; a list makes everything else of its kind not approved"
    ),
    denied: described(lists("denied"), "Denied components"),
    internal: described(
      strictObject({
        packages: described(patterns, "Patterns of internal packages, which no public index may serve: pkg:pypi/acme-*")
      }),
      "Internal components"
    ),
    ignore: described(
      strictObject({ paths: described(patterns, "Globs of files that are not reviewed, such as examples/**") }),
      "Files that are excluded from the review"
    ),
    waivers: described(
      union(
        [array(waiver(rules)), waiverSection(rules)],
        "must be a list of waivers, or a mapping of keys to values"
      ),
      "Findings that are accepted until a date: a list, or a mapping with the list under entries"
    ),
    accepted: described(
      array(acceptedGap),
      "Gaps (something that could not be checked) that are accepted until a date"
    )
  });
}

// src/policy/file/policy-file.ts
var supportedVersion = 1;
function readPolicyFile(text3, path, rules) {
  let document = readDocument(text3, path);
  if ("complaints" in document) return { path, root: void 0, complaints: document.complaints, final: [] };
  let { root } = document, version3 = root === void 0 ? nothing(startOf(path)) : checkVersion(root);
  if (root === void 0 || version3 !== void 0)
    return { path, root: void 0, complaints: version3 === void 0 ? [] : [version3], final: [] };
  let schema3 = policySchema(rules), complaints = [...unknownKeys(schema3, root), ...misfits(schema3, root)], final = readFinal(schema3, root, complaints), written7 = child(root, "extends");
  if (typeof written7?.value != "string") return { path, root, complaints, final };
  let reference4 = parseReference3(written7.value);
  return isFailure(reference4) ? (complaints.push({ message: `extends ${reference4.reason}`, span: written7.span }), { path, root, complaints, final }) : { path, root, complaints, final, extends: { reference: reference4, span: written7.span } };
}
var needed = `a policy needs the line "version: ${supportedVersion}"`;
function nothing(span) {
  return { message: `the file is empty; ${needed}`, span, key: "version" };
}
function checkVersion(root) {
  let { entries: entries3, span } = root;
  if (entries3 === void 0)
    return root.value === null ? nothing(startOf(span.path)) : { message: "a policy must be a mapping of keys to values", span };
  let entry3 = entries3.get("version");
  if (entry3 === void 0 || entry3.node.value === supportedVersion) return;
  let { value: value2, source } = entry3.node, reads = `this release reads version ${supportedVersion}`;
  return typeof value2 == "number" ? {
    message: `version ${source ?? value2} of the policy format is not supported; ${reads}`,
    span: entry3.node.span,
    key: "version"
  } : {
    message: `version must be the number ${supportedVersion}; ${reads}`,
    span: value2 === null ? entry3.key : entry3.node.span,
    key: "version"
  };
}

// src/policy/file/chain.ts
var maxExtended = 3;
async function readChain(text3, path, rules, read8) {
  let first2 = readPolicyFile(text3, path, rules), parents = [], extended = [], seen = /* @__PURE__ */ new Set();
  for (let next = first2.extends; next !== void 0; next = parents.at(-1)?.extends) {
    let { reference: reference4, span } = next, stop2 = (message, passing = !1) => ({ files: [first2, ...parents], extended, broken: { message, span, key: "extends", passing } });
    if (seen.has(placeOf2(reference4))) return stop2(`extends ${reference4.text}, which extends this policy in turn`);
    if (parents.length === maxExtended) return stop2(`at most ${maxExtended} policies can be extended in a row`);
    let found = await read8(reference4);
    if (isFailure(found))
      return stop2(`extends ${reference4.text}, which could not be read: ${found.reason}`, found.passing);
    seen.add(placeOf2(reference4)), parents.push(readPolicyFile(found.text, reference4.text, rules)), extended.push({ reference: reference4, ...found.commit === void 0 ? {} : { commit: found.commit } });
  }
  return { files: [first2, ...parents], extended };
}

// src/policy/waivers/date.ts
function isDate(text3) {
  if (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text3) === null) return !1;
  let time = Date.parse(`${text3}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text3);
}
function endOfDay(date) {
  return Date.parse(`${date}T00:00:00Z`) + 864e5;
}
function isBeyond(date, days2, now) {
  return !(Date.parse(`${date}T00:00:00Z`) <= now.getTime() + days2 * 864e5);
}
function termProblem(until, maxDays, now) {
  if (!isDate(until)) return `${until} is not a valid date`;
  if (!(now.getTime() < endOfDay(until))) return `${until} is past`;
  if (!isBeyond(until, maxDays, now)) return;
  let last3 = new Date(now.getTime() + maxDays * 864e5).toISOString().slice(0, 10);
  return `a waiver may hold for ${maxDays} days at most, thus until ${last3}`;
}
var units = { h: 864e5 / 24, d: 864e5, w: 7 * 864e5 };
function parseDuration(text3) {
  let match2 = /^([1-9]\d{0,3})([hdw])$/.exec(text3);
  return match2 === null ? void 0 : Number(match2[1]) * (units[match2[2] ?? ""] ?? Number.NaN);
}

// src/policy/file/defaults.ts
var first = { major: 0, minor: 1 }, promised = { major: 1, minor: 1 };
function readDefaults(root, running, { complaints }) {
  let node = child(root, "defaults"), named8 = typeof node?.value == "string" ? readRelease(node.value) : void 0;
  if (node === void 0 || named8 === void 0) return running && releaseBefore(running);
  let { span } = node;
  return running !== void 0 && compareReleases(named8, running) > 0 && complaints.push({
    message: `defaults is ${quote(textOf(named8))}, and this release is ${textOf(running)}, which does not know the defaults of a later one`,
    span
  }), compareReleases(named8, first) < 0 && complaints.push({ message: `defaults is ${quote(textOf(named8))}, and the first release is ${textOf(first)}`, span }), named8;
}
function releaseBefore(running) {
  if (compareReleases(running, promised) < 0) return;
  let { major, minor } = running;
  return minor > 0 ? { major, minor: minor - 1 } : { major: major - 1, minor: 1 / 0 };
}
function textOf({ major, minor }) {
  return `${major}.${minor}`;
}
function isNewer(since, defaults3) {
  let known = readRelease(since);
  return defaults3 !== void 0 && known !== void 0 && compareReleases(known, defaults3) > 0;
}
function earlierOf(all2 = [], defaults3) {
  return all2.find(({ before }) => isNewer(before, defaults3));
}
function standardGapLevel(history, level, defaults3) {
  return history === void 0 ? level : isNewer(history.since, defaults3) ? "note" : earlierOf(history.earlier, defaults3)?.level ?? level;
}

// src/core/waiver.ts
function isAdvisoryId2(text3) {
  return /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(text3);
}
function isWaiverPath(text3) {
  return !/[*\\]|^\.{0,2}\/|\/$|^$/.test(text3) && !text3.split("/").some((each) => /^\.{0,2}$/.test(each));
}
var placeholders = { reason: "say why this is acceptable", by: "your name" };
function placeholderProblem(key3, value2) {
  if (value2.trim().toLowerCase() !== placeholders[key3]) return;
  let wanted = key3 === "by" ? "who answers for this" : "why this is acceptable";
  return `"${placeholders[key3]}" is a placeholder: write ${wanted}`;
}
function acceptedPath(path) {
  if (!(!/\S/.test(path) || path.length > 512 || path.split("/").some((each) => /^\.{0,2}$/.test(each))))
    return path.replace(/[\\[\]{}()*]|^!/g, "?");
}

// src/policy/file/accepted-entry.ts
function readAccepted(root, reading) {
  return (child(root, "accepted")?.items ?? []).flatMap((node) => {
    let text3 = (key3) => {
      let value2 = child(node, key3)?.value;
      return typeof value2 == "string" ? value2 : "";
    }, complain3 = (key3, message) => {
      reading.complaints.push({ message, span: (child(node, key3) ?? node).span, key: key3 });
    }, [gap3, path, expires] = [text3("gap"), text3("path"), text3("expires")];
    /^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires) && complain3("expires", `${quote(expires)} is not a valid date`);
    for (let key3 of ["reason", "by"]) {
      let problem = placeholderProblem(key3, text3(key3));
      problem !== void 0 && complain3(key3, problem);
    }
    let matches = typeof child(node, "path")?.value == "string" ? parsePathGlob(path) : () => !1;
    return typeof matches == "string" ? (complain3("path", `${quote(path)}: ${matches}`), []) : isAcceptable(gap3) ? [
      { gap: gap3, path, reason: text3("reason"), by: text3("by"), expires, location: reading.locate(node.span), matches }
    ] : [];
  });
}
function isAcceptable(code2) {
  return acceptableGaps.some((each) => each === code2);
}

// src/policy/file/merge.ts
var own4 = /* @__PURE__ */ new Set(["version", "extends", "final"]);
function mergeOnto(parent, root) {
  return merge(withoutOwn(parent), root, []);
}
function writtenOut(root) {
  let rules = root.entries?.get("rules"), waivers = root.entries?.get("waivers");
  return withEntries(root, [
    ...root.entries ?? [],
    ...rules === void 0 ? [] : [["rules", { ...rules, node: longRules(rules.node) }]],
    ...waivers?.node.items === void 0 ? [] : [["waivers", { ...waivers, node: under2("entries", waivers.node) }]]
  ]);
}
function longRules(rules) {
  return withEntries(
    rules,
    [...rules.entries ?? []].map(([id7, entry3]) => [
      id7,
      entry3.node.entries === void 0 ? { ...entry3, node: under2("level", entry3.node) } : entry3
    ])
  );
}
function under2(key3, node) {
  return withEntries(node, [[key3, { key: node.span, node }]]);
}
function merge(lower2, upper, path) {
  if (lower2.entries !== void 0 && upper.entries !== void 0) {
    let added = [...upper.entries].map(([key3, entry3]) => {
      let before = lower2.entries?.get(key3);
      return [key3, before === void 0 ? entry3 : { ...entry3, node: merge(before.node, entry3.node, [...path, key3]) }];
    });
    return withEntries(upper, [...lower2.entries, ...added]);
  }
  if (lower2.items === void 0 || upper.items === void 0 || path[0] === "rules") return upper;
  let items3 = [...lower2.items, ...upper.items];
  return { span: upper.span, items: items3, value: items3.map(({ value: value2 }) => value2), size: sizeOf(items3) };
}
function withoutOwn(root) {
  return withEntries(
    root,
    [...root.entries ?? []].filter(([key3]) => !own4.has(key3))
  );
}
function withEntries({ span }, pairs) {
  let entries3 = new Map(pairs), value2 = /* @__PURE__ */ Object.create(null);
  for (let [key3, { node }] of entries3) value2[key3] = node.value;
  return { span, entries: entries3, value: value2, size: sizeOf([...entries3.values()].map(({ node }) => node)) };
}
function sizeOf(nodes) {
  return nodes.reduce((sum, { size }) => sum + size, 1);
}

// src/policy/file/rule-settings.ts
function readRules(root, rules, lists2, defaults3, reading) {
  let section = child(root, "rules");
  return Object.fromEntries(
    Object.entries(rules).map(([id7, current]) => {
      let earlier = earlierOf(current.earlier, defaults3), meta = earlier === void 0 ? current : { ...current, level: earlier.level, levels: earlier.levels ?? {} }, node = child(section, id7), level = levelOf(node) ?? levelOf(child(node, "level")), listed4 = hasList(meta, lists2);
      if (meta.level === "listed" && !listed4 && level !== void 0 && level !== "off") {
        let span = section?.entries?.get(id7)?.key ?? root.span;
        reading.doubts.push({
          message: `${id7} has no effect without a list under "approved" or "denied"`,
          span,
          key: id7
        });
      }
      let options13 = readOptions(root, id7, meta, node, earlier?.options ?? {}, reading);
      return level !== void 0 ? [id7, { level, options: options13 }] : [id7, { ...standardLevels2(meta, standardLevel(meta, listed4, node), defaults3), options: options13 }];
    })
  );
}
function standardLevels2({ since, levels: own6 = {}, messagesSince = {} }, standard2, defaults3) {
  if (standard2 === "off") return { level: standard2 };
  let capped = (level, came) => isNewer(came, defaults3) ? lowestLevel(level, "note") : level, upcoming = (level, came) => capped(level, came) === level ? void 0 : { since: came, level }, messages = Object.keys({ ...own6, ...messagesSince }).map((id7) => ({ id: id7, level: own6[id7] ?? standard2, came: messagesSince[id7] ?? since })), rule2 = upcoming(standard2, since), later = messages.flatMap(({ id: id7, level, came }) => {
    let known = upcoming(level, came);
    return known === void 0 ? [] : [[id7, known]];
  });
  return {
    level: capped(standard2, since),
    ...messages.length > 0 && {
      levels: Object.fromEntries(messages.map(({ id: id7, level, came }) => [id7, capped(level, came)]))
    },
    ...(rule2 !== void 0 || later.length > 0) && {
      upcoming: { ...rule2 !== void 0 && { rule: rule2 }, messages: Object.fromEntries(later) }
    }
  };
}
function standardLevel({ level }, listed4, node) {
  return level === "listed" ? listed4 ? "block" : "off" : level === "configured" ? (node?.entries?.size ?? 0) > 0 ? "warn" : "off" : level;
}
function hasList({ kinds: kinds3 }, { approved, denied }) {
  let [kind9] = kinds3, list2 = kind9 && listName(kind9);
  return list2 !== void 0 && (approved[list2] ?? denied[list2]) !== void 0;
}
var levels3 = /* @__PURE__ */ new Set(["block", "warn", "note", "off"]);
function levelOf(node) {
  return levels3.has(node?.value) ? node?.value : void 0;
}
function readOptions(root, id7, { options: options13 }, node, defaults3, reading) {
  if (options13 === void 0) return {};
  let given5 = node?.entries === void 0 ? [] : [...node.entries].filter(([key3]) => key3 !== "level"), written7 = Object.fromEntries(given5.map(([key3, entry3]) => [key3, entry3.node.value])), result = safeParse(options13, { ...defaults3, ...written7 });
  return result.success ? result.output : (reading.complaints.length === 0 && reading.complaints.push(...result.issues.flatMap((issue) => explainIssue(issue, root, ["rules", id7]))), {});
}

// src/policy/file/waiver-commands.ts
var usualDays = 90, ownRoles = ["admin", "maintain", "write", "triage"];
function readWaiverCommands(root, reading) {
  let section = child(root, "waivers"), node = child(section, "commands");
  if (node === void 0) return;
  let maxDays = child(section, "maxDays")?.value, logins = /* @__PURE__ */ new Set(), roles2 = /* @__PURE__ */ new Set();
  for (let item of child(node, "by")?.items ?? []) {
    if (typeof item.value != "string") continue;
    let name3 = item.value.toLowerCase(), role = /^role:(.*)$/s.exec(name3)?.[1], problem = role === void 0 ? loginProblem(name3) : roleProblem(role);
    problem !== void 0 ? reading.complaints.push({ message: `${quote(item.value)} ${problem}`, span: item.span }) : role === void 0 ? logins.add(name3) : (doubtRole(role, item, reading), roles2.add(role));
  }
  let rules = child(node, "rules")?.items ?? [];
  return {
    logins,
    roles: roles2,
    ownPullRequests: child(node, "ownPullRequests")?.value === !0,
    rules: new Set(rules.flatMap(({ value: value2 }) => typeof value2 == "string" ? [value2] : [])),
    maxDays: typeof maxDays == "number" ? maxDays : usualDays
  };
}
function loginProblem(name3) {
  return name3.includes("/") || name3.startsWith("team:") ? "names a team: the token of a job cannot see who is in it; name people, or a role such as role:maintain" : name3.startsWith("@") ? "is written without the @" : name3.endsWith("[bot]") ? "is an app: only people waive findings" : /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/.test(name3) ? void 0 : "is neither a login nor a role such as role:maintain";
}
function roleProblem(role) {
  return role === "read" || role === "none" ? "is everybody who can see the repository" : /^\S(?:[^\p{Cc}]{0,80}\S)?$/u.test(role) ? void 0 : "names no role";
}
function doubtRole(role, { span }, { doubts }) {
  if (ownRoles.includes(role)) return;
  let { nearest: nearest2 } = unknownWord(role, ownRoles), message = `${quote(`role:${role}`)} is none of GitHub's own roles, so it must be one of your organisation's`;
  doubts.push({ message, span, key: role, ...nearest2 === void 0 ? {} : { nearest: nearest2 } });
}

// src/policy/file/waiver-entry.ts
var keys2 = ["rule", "component", "version", "advisory", "file", "reason", "by", "expires"];
function readWaivers(root, rules, reading) {
  let section = child(root, "waivers"), maxDays = child(section, "maxDays")?.value, bound = typeof maxDays == "number" ? { maxDays } : {};
  return (section?.items ?? child(section, "entries")?.items ?? []).flatMap((node) => {
    let fields = {};
    for (let key3 of keys2) {
      let value2 = child(node, key3)?.value;
      typeof value2 == "string" && (fields[key3] = value2);
    }
    return readWaiver(node, fields, rules, reading).map((waiver2) => ({ ...waiver2, ...bound }));
  });
}
function readWaiver(node, fields, rules, reading) {
  let { rule: rule2 = "", component, expires = "" } = fields;
  /^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires) && complain2(node, "expires", `${quote(expires)} is not a valid date`, reading);
  for (let key3 of ["reason", "by"]) {
    let problem = placeholderProblem(key3, fields[key3] ?? "");
    problem !== void 0 && complain2(node, key3, problem, reading);
  }
  let meta = Object.hasOwn(rules, rule2) ? rules[rule2] : void 0;
  if (meta === void 0) return [];
  checkKeys(node, fields, rule2, meta, reading);
  let matcher2 = component === void 0 ? void 0 : readComponent(node, component, fields.version, meta, reading);
  return [
    {
      reason: "",
      by: "",
      ...fields,
      rule: rule2,
      expires,
      location: reading.locate(node.span),
      binds: (found) => component === void 0 ? found === void 0 : found !== void 0 && matcher2?.matches(found) === !0
    }
  ];
}
function checkKeys(node, fields, rule2, meta, reading) {
  let needs = (key3, why) => {
    child(node, key3) === void 0 && reading.complaints.push({ message: `a waiver of ${rule2} needs the key "${key3}": ${why}`, span: node.span, key: key3 });
  }, refuses = (key3, why) => {
    child(node, key3) !== void 0 && complain2(node, key3, `a waiver of ${rule2} has no "${key3}": ${why}`, reading);
  };
  meta.kinds.length === 0 ? (needs("file", "the rule is about files"), refuses("component", "the rule is about files"), refuses("version", "the rule is about files")) : needs("component", "the rule is about components"), meta.advisories === !0 ? needs("advisory", "one advisory never clears another") : refuses("advisory", "the rule names none");
  let { advisory, file: file2 } = fields;
  advisory !== void 0 && !isAdvisoryId2(advisory) && complain2(node, "advisory", `${quote(advisory)} is not an advisory id, such as CVE-2024-12345`, reading), file2 !== void 0 && !isWaiverPath(file2) && complain2(
    node,
    "file",
    `${quote(file2)} is not the path of one file, relative to the root of the repository`,
    reading
  );
}
function readComponent(node, component, version3, { kinds: kinds3 }, reading) {
  if (kinds3.length === 0) return;
  let matcher2 = parsePolicyName(component, kinds3, "waived", version3);
  if ("matches" in matcher2) return matcher2;
  reading.complaints.push(refused(matcher2, (child(node, "component") ?? node).span));
}
function complain2(node, key3, message, { complaints }) {
  complaints.push({ message, span: (child(node, key3) ?? node).span, key: key3 });
}

// src/policy/file/load.ts
function parsePolicy(text3, path, rules, side = "base") {
  return policyFrom([readPolicyFile(text3, path, rules)], rules, side);
}
function defaultPolicy(rules) {
  let parsed2 = parsePolicy(`version: ${supportedVersion}`, "", rules);
  if ("policy" in parsed2) return parsed2.policy;
  throw new Error(parsed2.problems.map(({ message }) => message).join("; "));
}
function policyFrom(files, rules, side = "base", broken = unread(files)) {
  let root = mergedRoot(files), complaints = [
    ...files.flatMap((file2) => file2.complaints),
    ...overrides(files),
    ...broken === void 0 ? [] : [broken]
  ];
  if (root === void 0) return { problems: problemsOf(complaints, side) };
  let reading = { locate: (span) => ({ side, ...span }), complaints, doubts: movingRefs(files) }, policy = {
    ...readPolicy(root, rules, reading),
    problemsIn: (text3, path) => problemsInPlaceOf(files, readPolicyFile(text3, path, rules), rules)
  };
  return complaints.length > 0 ? { problems: problemsOf(complaints, side) } : { policy, warnings: problemsOf(reading.doubts, side) };
}
function mergedRoot(files) {
  let roots = files.flatMap(({ root }) => root ?? []), [only5] = roots;
  return roots.length < files.length || roots.length === 1 ? roots.length < files.length ? void 0 : only5 : roots.map(writtenOut).reduceRight((parent, root) => mergeOnto(parent, root));
}
function overrides(files) {
  return files.flatMap(({ root }, depth2) => {
    let final = files.slice(depth2 + 1).flatMap((parent) => parent.final);
    return root === void 0 ? [] : overridden(writtenOut(root), final);
  });
}
function unread(files) {
  let next = files.at(-1)?.extends;
  return next && { message: `extends ${next.reference.text}, which was not read`, span: next.span };
}
function movingRefs(files) {
  return files.flatMap((file2) => {
    if (file2.extends?.reference.moves !== !0) return [];
    let { reference: reference4, span } = file2.extends;
    return [{ message: `extends names ${quote(reference4.ref)}, which can be moved; write a full commit id`, span, key: "extends" }];
  });
}
function problemsInPlaceOf([before, ...parents], file2, rules) {
  if (file2.extends !== void 0 && file2.extends.reference.text !== before.extends?.reference.text) return problemsOf(file2.complaints, "head");
  let parsed2 = policyFrom(file2.extends === void 0 ? [file2] : [file2, ...parents], rules, "head");
  return "problems" in parsed2 ? parsed2.problems : [];
}
function readPolicy(root, rules, reading) {
  let approved = readLists(root, "approved", reading), denied = readLists(root, "denied", reading), defaults3 = readDefaults(root, release, reading), maxAge = child(child(child(root, "sources"), "osv"), "maxAge")?.value;
  return {
    enforcement: child(root, "enforcement")?.value === "observe" ? "observe" : "block",
    rules: readRules(root, rules, { approved, denied }, defaults3, reading),
    gaps: readGaps(root, defaults3),
    advisoryMaxAge: parseDuration(typeof maxAge == "string" ? maxAge : "7d") ?? 0,
    indexes: readIndexes(root, reading),
    approved,
    denied,
    internal: readInternal(root, reading),
    ignores: readIgnored(root, reading),
    waivers: readWaivers(root, rules, reading),
    waiverCommands: readWaiverCommands(root, reading),
    accepted: readAccepted(root, reading)
  };
}
function readGaps(root, defaults3) {
  let section = child(root, "gaps"), levels7 = Object.entries(gapCodes).map(([code2, { level }]) => [code2, child(section, code2)?.value ?? standardGapLevel(histories[code2], level, defaults3)]);
  return Object.fromEntries(levels7);
}
var histories = gapHistory;

// src/review/base-policy.ts
async function basePolicy(source, extended, signal) {
  let { commit, ref, unborn } = source.policyTip, [content] = await readTexts(source, [{ at: "policy", path: policyPath }], signal);
  return content?.type === "text" ? policyOf(content.text, { path: policyPath, ref, commit }, extended) : content?.type === "absent" ? defaults2(unborn === !0 ? {} : { ref, commit }) : { problems: [`${policyPath} of ${ref}: ${content?.reason ?? "it could not be read"}`] };
}
function defaults2(place2) {
  return { policy: defaultPolicy(catalogue), place: place2, warnings: [] };
}
async function policyOf(text3, place2, read8) {
  let { files, extended, broken } = await readChain(text3, place2.path, catalogue, read8), parsed2 = policyFrom(files, catalogue, "base", broken), where = place2.ref === void 0 ? place2.path : `${place2.path} of ${place2.ref}`, told2 = (problem) => {
    let { path } = problem.location;
    return formatProblem(path === place2.path ? where : path, problem);
  };
  if ("problems" in parsed2)
    return { problems: parsed2.problems.map(told2), ...broken?.passing === !0 && { passing: !0 } };
  let { policy, warnings } = parsed2, on = extended.map(({ reference: { owner, repo, path, ref }, commit }) => ({ path: `${owner}/${repo}/${path}`, ref, ...commit === void 0 ? {} : { commit } }));
  return {
    policy,
    place: { ...place2, ...on.length > 0 && { extends: on } },
    warnings: warnings.filter(({ key: key3 }) => key3 === "extends").map(told2)
  };
}
async function repairs(text3, before, read8) {
  let { extends: wanted, ...alone2 } = readPolicyFile(text3, policyPath, catalogue), extended = readPolicyFile(before, policyPath, catalogue).extends;
  return !("problems" in (wanted !== void 0 && wanted.reference.text !== extended?.reference.text ? policyFrom([alone2], catalogue) : await policyOf(text3, { path: policyPath }, read8)));
}

// src/changes/trees/file-name.ts
function fileName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/changes/compare/pair.ts
function pair(before, after2, key3) {
  let waiting2 = /* @__PURE__ */ new Map();
  for (let entry3 of [...before].reverse()) addTo(waiting2, JSON.stringify(key3(entry3)), entry3);
  let pairs = [], paired = /* @__PURE__ */ new Set(), right = after2.filter((entry3) => {
    let match2 = waiting2.get(JSON.stringify(key3(entry3)))?.pop();
    return match2 ? (paired.add(match2), pairs.push([match2, entry3]), !1) : !0;
  });
  return { pairs, left: before.filter((entry3) => !paired.has(entry3)), right };
}

// src/changes/compare/across.ts
var most = 2e5;
function pairAcross(before, after2, likeness2) {
  let [gone, fresh] = [waiting(before), waiting(after2)], pairs = [], done = /* @__PURE__ */ new Set();
  for (let { from, to, keys: keys4 } of ranked(gone, fresh, likeness2))
    for (let key3 of keys4) {
      let [left, right] = [gone.get(key3)?.get(from) ?? [], fresh.get(key3)?.get(to) ?? []];
      if (left.length === 0 || right.length === 0) continue;
      let same = pair(left, right, ({ component }) => [component.slot]), others3 = pair(same.left, same.right, () => []);
      for (let found of [...same.pairs, ...others3.pairs]) {
        pairs.push(found);
        for (let entry3 of found) done.add(entry3);
      }
      gone.get(key3)?.set(from, others3.left), fresh.get(key3)?.set(to, others3.right);
    }
  let isLeft = (entry3) => !done.has(entry3);
  return { pairs, left: before.filter(isLeft), right: after2.filter(isLeft) };
}
function waiting(entries3) {
  let found = /* @__PURE__ */ new Map();
  for (let entry3 of entries3) {
    let key3 = JSON.stringify([entry3.identity, entry3.value, entry3.isSettled]), paths = found.get(key3) ?? /* @__PURE__ */ new Map();
    addTo(paths, entry3.path, entry3), found.set(key3, paths);
  }
  return found;
}
function ranked(gone, fresh, likeness2) {
  let found = /* @__PURE__ */ new Map(), all2 = () => [...found.values()].flatMap((paths) => [...paths.values()]), left = most;
  for (let [key3, heads] of fresh) {
    let bases = [...gone.get(key3)?.keys() ?? []];
    for (let to of heads.keys())
      for (let from of bases) {
        if (left-- <= 0) return sorted(all2(), likeness2);
        let origins2 = found.get(to) ?? /* @__PURE__ */ new Map();
        found.set(to, origins2);
        let known = origins2.get(from);
        known === void 0 ? origins2.set(from, { from, to, keys: [key3] }) : known.keys.push(key3);
      }
  }
  return sorted(all2(), likeness2);
}
function sorted(candidates2, likeness2) {
  return candidates2.map((candidate) => ({ candidate, rate: likeness2(candidate.from, candidate.to) ?? 0, named: isSameName(candidate) })).sort(
    (one, other2) => other2.rate - one.rate || other2.candidate.keys.length - one.candidate.keys.length || Number(other2.named) - Number(one.named) || compareText(one.candidate.to, other2.candidate.to) || compareText(one.candidate.from, other2.candidate.from)
  ).map(({ candidate }) => candidate);
}
function isSameName({ from, to }) {
  return fileName2(from) === fileName2(to);
}

// src/changes/compare/entry.ts
var Entry = class {
  component;
  /** Its path, or what its file is called on the head side. */
  path;
  constructor(component, path) {
    this.component = component, this.path = path;
  }
  get identity() {
    return identity(this.component);
  }
  get value() {
    return value(this.component);
  }
  /** What stands beside its file settles what its value leaves open. */
  get isSettled() {
    return kindOf(this.component).isSettled?.(this.component) ?? !1;
  }
};

// src/changes/compare/compare.ts
var passes = [
  [
    "unchanged",
    by(({ path, identity: identity2, value: value2, component }) => [path, identity2, value2, weight2(component), component.slot])
  ],
  ["unchanged", by(({ path, identity: identity2, value: value2, component }) => [path, identity2, value2, weight2(component)])],
  ["changed", by(({ path, identity: identity2, value: value2 }) => [path, identity2, value2])],
  ["changed", by(({ path, identity: identity2, component }) => [path, identity2, component.slot])],
  ["changed", by(({ path, identity: identity2 }) => [path, identity2])],
  ["changed", by(({ path, component }) => [path, ...namesake(component), component.slot])],
  ["changed", by(({ path, component }) => [path, ...namesake(component)])],
  ["moved", (before, after2, { likeness: likeness2 }) => pairAcross(before, after2, likeness2)],
  ["moved", by(({ path, identity: identity2, value: value2, isSettled }) => [fileName2(path), identity2, value2, isSettled])],
  ["moved", by(({ identity: identity2, value: value2, isSettled }) => [identity2, value2, isSettled])]
];
function by(key3) {
  return (before, after2) => pair(before, after2, key3);
}
var nothingKnown = { files: [], likeness: () => {
} };
function compare(base, head, files = nothingKnown) {
  let names7 = new Map(
    files.files.flatMap(({ path, renamedFrom }) => renamedFrom === void 0 ? [] : [[renamedFrom, path]])
  ), before = inOrder(base).map((component) => {
    let { path } = component.location;
    return new Entry(component, names7.get(path) ?? path);
  }), after2 = inOrder(head).map((component) => new Entry(component, component.location.path)), changes = [], same = [];
  for (let [outcome, pass] of passes) {
    if (before.length === 0 || after2.length === 0) break;
    let { pairs, left, right } = pass(before, after2, files);
    for (let [from, to] of pairs) {
      let pairOf = { base: from.component, head: to.component }, type = outcomeOf(outcome, from, to);
      type === "unchanged" ? same.push(pairOf) : changes.push({ type, component: to.component, before: from.component });
    }
    before = left, after2 = right;
  }
  for (let { component } of after2) changes.push({ type: "added", component });
  for (let { component } of before) changes.push({ type: "removed", component });
  return same.sort((left, right) => compareLocations(left.head.location, right.head.location)), {
    changes: changes.sort((left, right) => compareLocations(left.component.location, right.component.location)),
    unchanged: { base: same.map((pair3) => pair3.base), head: same.map((pair3) => pair3.head) }
  };
}
function outcomeOf(outcome, from, to) {
  let more = outcome === "changed" && hasOnlyMore(from.component, to.component), isSame2 = outcome === "unchanged" || more || from.value === to.value;
  return from.component.location.path !== to.component.location.path && from.identity === to.identity && isSame2 ? "moved" : more ? "unchanged" : outcome;
}
function hasOnlyMore(before, after2) {
  return weight2(before) === weight2(after2) && kindOf(after2).hasOnlyMore?.(after2, before) === !0;
}
function weight2({ context, confidence }) {
  return confidence === "possible" ? `${context}?` : context;
}
function namesake(component) {
  return kindOf(component).namesake?.(component) ?? [identity(component)];
}
function inOrder(components) {
  return [...components].sort((one, other2) => compareLocations(one.location, other2.location));
}

// src/changes/recorded/recorded.ts
function recorded(source, onRead) {
  let paths = /* @__PURE__ */ new Set();
  return {
    paths,
    source: {
      ...source,
      read(requests, signal) {
        for (let { path } of requests)
          paths.add(path), onRead(path);
        return source.read(requests, signal);
      }
    }
  };
}

// src/core/turns.ts
import { setImmediate } from "node:timers/promises";
function turnsUntil(signal, length = 20) {
  let started2 = performance.now();
  return {
    isDue: () => signal.aborted || performance.now() - started2 >= length,
    async next() {
      return await setImmediate(), started2 = performance.now(), !signal.aborted;
    }
  };
}
var [share, least, most2] = [0.2, 1e3, 3e4];
function closingAfter(signal, started2 = performance.now()) {
  let closing3 = new AbortController(), close2 = () => {
    let grace = Math.min(most2, Math.max(least, share * (performance.now() - started2)));
    setTimeout(() => {
      closing3.abort();
    }, grace).unref();
  };
  return signal.aborted ? close2() : signal.addEventListener("abort", close2, { once: !0 }), closing3.signal;
}

// src/changes/likeness/sketch.ts
function sketchOf(text3) {
  let hashes = /* @__PURE__ */ new Set();
  for (let start2 = 0; start2 < text3.length; ) {
    let found = text3.indexOf(`
`, start2), end = found === -1 ? text3.length : found, line = text3.slice(start2, end).trim();
    line !== "" && hashes.add(hash(line)), start2 = end + 1;
  }
  return { lowest: Int32Array.from(hashes).sort().slice(0, 128), lines: hashes.size };
}
function likeness(one, other2) {
  let [few3, many] = [Math.min(one.lines, other2.lines), Math.max(one.lines, other2.lines)];
  if (few3 === 0) return 0;
  let { shared, seen } = sharedHashes(one, other2);
  if (shared === 0) return 0;
  let ratio = shared / seen;
  return Math.min(few3 / many, ratio / (1 + ratio) * (few3 + many) / many);
}
function sharedHashes(one, other2) {
  let a = one.lowest, b = other2.lowest, last3 = Math.min(endOf(one), endOf(other2)), left = 0, right = 0, shared = 0;
  for (; left < a.length && right < b.length; ) {
    let x = a[left] ?? 0, y = b[right] ?? 0;
    if (x > last3 && y > last3) break;
    x === y && (shared += 1), x <= y && (left += 1), y <= x && (right += 1);
  }
  for (; left < a.length && (a[left] ?? last3) <= last3; ) left += 1;
  for (; right < b.length && (b[right] ?? last3) <= last3; ) right += 1;
  return { shared, seen: left + right - shared };
}
var highest = 2147483647;
function endOf({ lowest: lowest2, lines }) {
  return lowest2.length < lines ? lowest2.at(-1) ?? highest : highest;
}
function hash(text3) {
  let value2 = 2166136261;
  for (let at3 = 0; at3 < text3.length; at3 += 1) value2 = Math.imul(value2 ^ text3.charCodeAt(at3), 16777619);
  return value2 = Math.imul(value2 ^ value2 >>> 16, 2246822507), value2 = Math.imul(value2 ^ value2 >>> 13, 3266489909), value2 ^ value2 >>> 16 | 0;
}

// src/changes/likeness/likeness.ts
function likenessOf(texts2) {
  let base = sketches(texts2.base), head = sketches(texts2.head);
  return (from, to) => {
    let [before, after2] = [base(from), head(to)];
    return before === void 0 || after2 === void 0 ? void 0 : likeness(before, after2);
  };
}
function sketches(texts2) {
  let known = /* @__PURE__ */ new Map();
  return (path) => {
    let sketch = known.get(path), text3 = texts2.get(path);
    return sketch === void 0 && text3 !== void 0 && known.set(path, sketch = sketchOf(text3)), sketch;
  };
}

// src/changes/likeness/renames.ts
var least2 = 0.5, mostPairs = 25e4, mostOrigins = 4;
function withSimilarRenames(files, likeness2) {
  let taken = new Set(files.flatMap(({ renamedFrom }) => renamedFrom ?? [])), gone = files.filter(({ path, base, head }) => isText(base) && head === void 0 && !taken.has(path)), added = files.filter(
    ({ base, head, renamedFrom }) => base === void 0 && isText(head) && renamedFrom === void 0
  ), origins2 = /* @__PURE__ */ new Map();
  for (let { from, to } of candidates(gone, added, likeness2).sort(byLikeness))
    origins2.has(to) || taken.has(from) || (origins2.set(to, from), taken.add(from));
  return files.map((file2) => {
    let renamedFrom = origins2.get(file2.path);
    return renamedFrom === void 0 ? file2 : { ...file2, renamedFrom };
  });
}
function candidates(gone, added, likeness2) {
  let found = [], byName = groupBy(gone, ({ path }) => fileName2(path)), isFew = gone.length * added.length <= mostPairs, left = mostPairs;
  for (let { path: to } of added) {
    let best = [];
    for (let { path: from } of isFew ? gone : byName.get(fileName2(to)) ?? []) {
      if (left-- <= 0) break;
      let rate = likeness2(from, to) ?? 0, worst = best.length < mostOrigins ? void 0 : best.at(-1), candidate = { from, to, rate };
      rate < least2 || worst !== void 0 && byLikeness(worst, candidate) <= 0 || (worst !== void 0 && best.pop(), best.push(candidate), best.sort(byLikeness));
    }
    found.push(...best);
  }
  return found;
}
function byLikeness(one, other2) {
  return other2.rate - one.rate || Number(isSameName2(other2)) - Number(isSameName2(one)) || compareText(one.to, other2.to) || compareText(one.from, other2.from);
}
function isSameName2({ from, to }) {
  return fileName2(from) === fileName2(to);
}
function isText(entry3) {
  return entry3?.type === "file";
}

// src/extractors/registry.generated.ts
var extractors = [
  {
    id: "agent-tools",
    files: ["**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}", "**/claude_desktop_config.json", "**/.claude.json", "**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json", "**/*.code-workspace", "**/{devcontainer,.devcontainer}.json", "**/{opencode,gemini-extension}.{json,jsonc}", "**/.opencode/*.{json,jsonc}", "**/.claude-plugin/plugin.json", "**/.codex/*.toml", "**/.continue/**/*.{yaml,yml,json}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-agent-tools.js")).extractor
  },
  {
    id: "bun-lock",
    files: ["**/bun.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-bun-lock.js")).extractor
  },
  {
    id: "bun-lockb",
    files: ["**/bun.lockb"],
    reads: "bytes",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-bun-lockb.js")).extractor
  },
  {
    id: "cargo-lock",
    files: ["**/Cargo.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-cargo-lock.js")).extractor
  },
  {
    id: "cargo-toml",
    files: ["**/Cargo.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-cargo-toml.js")).extractor
  },
  {
    id: "conda-environment",
    files: ["**/*.{yml,yaml}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/*{env,conda}*.{yml,yaml}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-conda-environment.js")).extractor
  },
  {
    id: "conda-lock",
    files: ["**/*conda-lock*.{yml,yaml}", "**/conda*.lock.{yml,yaml}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-conda-lock.js")).extractor
  },
  {
    id: "configured-commands",
    files: ["**/{devcontainer,.devcontainer}.json", "**/.claude/settings{,.local}.json", "**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/tasks}.json", ".github/hooks/*.json", "**/{.gemini,.qwen}/settings.json", "**/{cog,bentofile}.{yml,yaml}", "**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}", "**/{config,python_env,snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}", "**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml", "**/mise/{config,conf.d/*}.toml", "**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/{devcontainer,.devcontainer}.json", "**/.claude/settings{,.local}.json", "**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/tasks}.json", ".github/hooks/*.json", "**/{.gemini,.qwen}/settings.json", "**/{cog,bentofile}.{yml,yaml}", "**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}", "**/{config,python_env,snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}", "**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml", "**/mise/{config,conf.d/*}.toml", "**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-configured-commands.js")).extractor
  },
  {
    id: "container-commands",
    files: ["**/*.{yml,yaml}", "**/*{task,job,container}[-_]def*.json", "**/{task,job,container}def*.json"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-container-commands.js")).extractor
  },
  {
    id: "databricks-notebook",
    files: ["**/*.{py,sql,scala,r,R}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-databricks-notebook.js")).extractor
  },
  {
    id: "dockerfile",
    files: ["**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}", "**/{Docker,Container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|*dockerignore)", "**/{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|php|ps1|py|rb|rs|sh|swift|ts|tsx|vim|*dockerignore)", "**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)", "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],
    reads: "text",
    languages: ["dockerfile"],
    interpreters: [],
    pointsAtRequirements: ["**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}", "**/{Docker,Container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|*dockerignore)", "**/{docker,container}file.!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|adoc|csv|html|json|lock|md|mdx|rst|snap|svg|txt|yaml|yml|c|cc|cjs|cpp|cs|go|h|java|js|jsx|kt|lua|mjs|php|ps1|py|rb|rs|sh|swift|ts|tsx|vim|*dockerignore)", "**/{Docker,docker,Container,container}file[-_]!(*.{adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml,c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim}|*dockerignore)", "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-dockerfile.js")).extractor
  },
  {
    id: "earthfile",
    files: ["**/{Earthfile,*.earth}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/{Earthfile,*.earth}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-earthfile.js")).extractor
  },
  {
    id: "gemfile-lock",
    files: ["**/Gemfile.lock", "**/gems.locked"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-gemfile-lock.js")).extractor
  },
  {
    id: "go-mod",
    files: ["**/go.mod"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-go-mod.js")).extractor
  },
  {
    id: "go-sum",
    files: ["**/go.sum"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-go-sum.js")).extractor
  },
  {
    id: "gradle-lockfile",
    files: ["**/gradle.lockfile", "**/buildscript-gradle.lockfile", "**/settings-gradle.lockfile", "**/gradle/dependency-locks/*.lockfile"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-gradle-lockfile.js")).extractor
  },
  {
    id: "index-settings",
    files: ["**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}", "**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}", "**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}", "**/.cargo/{config,config.toml}", "**/.bundle/config", "**/go.env"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-index-settings.js")).extractor
  },
  {
    id: "inline-metadata",
    files: ["**/*.py", "**/*.pyw"],
    reads: "text",
    languages: [],
    interpreters: ["python", "pypy", "uv"],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-inline-metadata.js")).extractor
  },
  {
    id: "jenkinsfile",
    files: ["**/{Jenkinsfile,jenkinsfile}", "**/{Jenkinsfile,jenkinsfile}.*", "**/*.{jenkinsfile,Jenkinsfile}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/{Jenkinsfile,jenkinsfile}", "**/{Jenkinsfile,jenkinsfile}.*", "**/*.{jenkinsfile,Jenkinsfile}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-jenkinsfile.js")).extractor
  },
  {
    id: "julia-manifest",
    files: ["**/Manifest.toml", "**/JuliaManifest.toml", "**/Manifest-v*.toml", "**/JuliaManifest-v*.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-julia-manifest.js")).extractor
  },
  {
    id: "makefile",
    files: ["**/{Makefile,makefile,GNUmakefile}", "**/{Makefile,makefile}.*", "**/*.{mk,mak,make}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/{Makefile,makefile,GNUmakefile}", "**/{Makefile,makefile}.*", "**/*.{mk,mak,make}"],
    publishes: ["image", "model", "dataset"],
    lock: !1,
    load: async () => (await import("./extractors-makefile.js")).extractor
  },
  {
    id: "model-config",
    files: ["**/*.{yml,yaml,json,toml}", "**/.env", "**/.env.*", "**/*.env", "**/README.md"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-model-config.js")).extractor
  },
  {
    id: "modelfile",
    files: ["**/Modelfile", "**/Modelfile.*", "**/*.Modelfile"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-modelfile.js")).extractor
  },
  {
    id: "notebook",
    files: ["**/*.ipynb"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/*.ipynb"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-notebook.js")).extractor
  },
  {
    id: "package-json",
    files: ["**/package.json"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: ["package"],
    lock: !1,
    load: async () => (await import("./extractors-package-json.js")).extractor
  },
  {
    id: "package-keys",
    files: ["**/*.{yml,yaml,json}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-package-keys.js")).extractor
  },
  {
    id: "package-lock",
    files: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-package-lock.js")).extractor
  },
  {
    id: "pdm-lock",
    files: ["**/pdm.lock", "**/pdm.*.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-pdm-lock.js")).extractor
  },
  {
    id: "pipfile",
    files: ["**/Pipfile"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pipfile.js")).extractor
  },
  {
    id: "pipfile-lock",
    files: ["**/Pipfile.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-pipfile-lock.js")).extractor
  },
  {
    id: "pixi-lock",
    files: ["**/pixi.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-pixi-lock.js")).extractor
  },
  {
    id: "pixi-toml",
    files: ["**/pixi.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pixi-toml.js")).extractor
  },
  {
    id: "pnpm-lock",
    files: ["**/pnpm-lock.yaml", "**/pnpm-lock.*.yaml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-pnpm-lock.js")).extractor
  },
  {
    id: "pnpm-manifest",
    files: ["**/package.yaml", "**/package.json5"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pnpm-manifest.js")).extractor
  },
  {
    id: "pnpm-workspace",
    files: ["**/pnpm-workspace.yaml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pnpm-workspace.js")).extractor
  },
  {
    id: "pnpmfile",
    files: ["**/.pnpmfile.{cjs,mjs}", "**/pnpmfile.js"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pnpmfile.js")).extractor
  },
  {
    id: "poetry-lock",
    files: ["**/poetry.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-poetry-lock.js")).extractor
  },
  {
    id: "pom-xml",
    files: ["**/pom.xml", "**/*.pom"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pom-xml.js")).extractor
  },
  {
    id: "pre-commit",
    files: ["**/.pre-commit-{config,hooks}.{yaml,yml}", "**/prek.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-pre-commit.js")).extractor
  },
  {
    id: "pylock",
    files: ["**/pylock.toml", "**/pylock.*.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-pylock.js")).extractor
  },
  {
    id: "pyproject",
    files: ["**/pyproject.toml", "**/hatch.toml"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/pyproject.toml", "**/hatch.toml"],
    publishes: ["package"],
    lock: !1,
    load: async () => (await import("./extractors-pyproject.js")).extractor
  },
  {
    id: "python-commands",
    files: ["**/*.py", "**/*.pyw", "**/BUILD{,.pants}"],
    reads: "text",
    languages: ["python"],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-python-commands.js")).extractor
  },
  {
    id: "python-source",
    files: ["**/*.py", "**/*.pyw"],
    reads: "text",
    languages: ["python"],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: ["model", "dataset"],
    lock: !1,
    load: async () => (await import("./extractors-python-source.js")).extractor
  },
  {
    id: "renv-lock",
    files: ["**/renv.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-renv-lock.js")).extractor
  },
  {
    id: "requirements-txt",
    files: ["**/*requirement*.{txt,in,pip,lock}", "**/*constraint*.{txt,in,pip}", "**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}", "**/{requires,reqs,deps}*.txt"],
    reads: "text",
    languages: ["pip-requirements"],
    interpreters: [],
    pointsAtRequirements: ["**/*requirement*.{txt,in,pip,lock}", "**/*constraint*.{txt,in,pip}", "**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}", "**/{requires,reqs,deps}*.txt"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-requirements-txt.js")).extractor
  },
  {
    id: "setup-cfg",
    files: ["**/setup.cfg"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/setup.cfg"],
    publishes: ["package"],
    lock: !1,
    load: async () => (await import("./extractors-setup-cfg.js")).extractor
  },
  {
    id: "setup-py",
    files: ["**/setup.py"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/setup.py"],
    publishes: ["package"],
    lock: !1,
    load: async () => (await import("./extractors-setup-py.js")).extractor
  },
  {
    id: "shell",
    files: ["**/*.{sh,bash,zsh,ksh,dash,command}", "**/.husky/*", "**/{postBuild,.envrc}", "**/{justfile,.justfile}"],
    reads: "text",
    languages: ["shell"],
    interpreters: ["sh", "ash", "bash", "dash", "ksh", "zsh"],
    pointsAtRequirements: ["**/*.{sh,bash,zsh,ksh,dash,command}", "**/.husky/*", "**/{postBuild,.envrc}", "**/{justfile,.justfile}"],
    publishes: ["image", "model", "dataset"],
    lock: !1,
    load: async () => (await import("./extractors-shell.js")).extractor
  },
  {
    id: "tox",
    files: ["**/{tox.ini,tox.toml,setup.cfg,pyproject.toml}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/{tox.ini,tox.toml,setup.cfg,pyproject.toml}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-tox.js")).extractor
  },
  {
    id: "uv-lock",
    files: ["**/uv.lock", "**/*.py.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-uv-lock.js")).extractor
  },
  {
    id: "windows-script",
    files: ["**/*.{ps1,psm1,bat,cmd}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: ["**/*.{ps1,psm1,bat,cmd}"],
    publishes: [],
    lock: !1,
    load: async () => (await import("./extractors-windows-script.js")).extractor
  },
  {
    id: "workflow",
    files: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}", "**/.gitlab-ci.{yml,yaml}", "**/*.gitlab-ci.{yml,yaml}", ".circleci/**/*.{yml,yaml}", "**/azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".buildkite/**/*.{yml,yaml}", "**/{.travis,bitbucket-pipelines,.gitpod,.readthedocs,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [".{github,gitea,forgejo}/workflows/*.{yml,yaml}", "**/action.{yml,yaml}", "**/.gitlab-ci.{yml,yaml}", "**/*.gitlab-ci.{yml,yaml}", ".circleci/**/*.{yml,yaml}", "**/azure-pipelines*.{yml,yaml}", ".azure-pipelines/**/*.{yml,yaml}", ".buildkite/**/*.{yml,yaml}", "**/{.travis,bitbucket-pipelines,.gitpod,.readthedocs,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}"],
    publishes: ["image", "model", "dataset"],
    lock: !1,
    load: async () => (await import("./extractors-workflow.js")).extractor
  },
  {
    id: "yarn-lock",
    files: ["**/yarn.lock"],
    reads: "text",
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: !0,
    load: async () => (await import("./extractors-yarn-lock.js")).extractor
  }
], formatReaders = {
  dockerfile: "dockerfile",
  settings: "index-settings",
  "npm-manifest": "package-json",
  "pip-requirements": "requirements-txt",
  pipeline: "workflow"
};

// src/extractors/lookup/braces.ts
function expandBraces(glob) {
  let end = /[!+@?*]?\(/.exec(glob)?.index ?? glob.length, start2 = glob.slice(0, end);
  if (!/^(?:[\w./*[\]-]|\{[\w./*[\]-]*,[\w./*[\],-]*\})*$/.test(start2) || start2.includes("..")) return [glob];
  let expanded = [""];
  for (let [at3, part5] of start2.split(/[{}]/).entries()) {
    let choices2 = at3 % 2 === 0 ? [part5] : part5.split(",");
    if (expanded = expanded.flatMap((before) => choices2.map((choice) => before + choice)), expanded.length > 500) return [glob];
  }
  return [...new Set(expanded)].map((before) => before + glob.slice(end));
}

// src/extractors/lookup/glob-index.ts
var options11 = { dot: !0, flags: "is" };
function indexGlobs(owners) {
  let byName = /* @__PURE__ */ new Map(), byExtension = /* @__PURE__ */ new Map(), others3 = [];
  for (let [owner, globs] of owners.entries()) {
    let byFolded = new Map(globs.flatMap(expandBraces).map((glob) => [lowerCase(glob), glob]));
    for (let [folded2, glob] of byFolded) {
      let [, path, name3] = /^\*\*(\/(?:[\w.-]+\/)*([\w.-]+))$/.exec(folded2) ?? [], [, suffix] = /^\*\*\/\*([\w.-]*\.[\w-]+)$/.exec(folded2) ?? [], [extension2] = /\.[\w-]+$/.exec(folded2) ?? [], entry3 = suffix === void 0 ? { owner, part: fixedText(folded2), glob } : { owner, part: suffix };
      path !== void 0 && name3 !== void 0 ? addTo(byName, name3, { owner, part: path }) : extension2 === void 0 ? others3.push(entry3) : addTo(byExtension, extension2, entry3);
    }
  }
  return (path) => {
    if (isUnusual(path)) return new Set(owners.flatMap((globs, owner) => matchesOne(globs, path) ? [owner] : []));
    let folded2 = `/${lowerCase(path)}`, base = folded2.slice(folded2.lastIndexOf("/") + 1), found = /* @__PURE__ */ new Set();
    for (let entries3 of [byName.get(base), byExtension.get(base.slice(base.lastIndexOf("."))), others3])
      for (let { owner, part: part5, glob } of entries3 ?? []) {
        if (found.has(owner)) continue;
        (glob === void 0 ? folded2.endsWith(part5) : folded2.includes(part5) && compiled(glob)(path)) && found.add(owner);
      }
    return found;
  };
}
function isUnusual(path) {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
function matchesOne(globs, path) {
  let folded2 = `/${lowerCase(path)}`, name3 = folded2.slice(folded2.lastIndexOf("/") + 1);
  return globs.some(
    (glob) => /^\*\*\/[\w.-]+$/.test(glob) ? lowerCase(glob.slice(3)) === name3 : fixedTexts(glob).some((text3) => folded2.includes(text3)) && compiled(glob)(path)
  );
}
var textsOfGlobs = /* @__PURE__ */ new Map();
function fixedTexts(glob) {
  let known = textsOfGlobs.get(glob);
  if (known !== void 0) return known;
  let texts2 = expandBraces(glob).map((each) => fixedText(lowerCase(each)));
  return textsOfGlobs.set(glob, texts2), texts2;
}
function fixedText(glob) {
  let [start2 = ""] = glob.split(/[({]/);
  return start2.replaceAll(/\*\*\/|\[[^[\]]*\]|[^\w./-]/g, `
`).split(`
`).reduce((longest21, text3) => text3.length > longest21.length ? text3 : longest21, "");
}
function lowerCase(text3) {
  return text3.replaceAll(/[A-Z]+/g, (letters2) => letters2.toLowerCase());
}
var compiledGlobs = /* @__PURE__ */ new Map();
function compiled(glob) {
  let known = compiledGlobs.get(glob);
  if (known !== void 0) return known;
  let test = library("picomatch")(glob, options11);
  return compiledGlobs.set(glob, test), test;
}

// src/extractors/lookup/matcher.ts
function matcher(readers2) {
  let ownersOf;
  return (path) => {
    ownersOf ??= indexGlobs(readers2.map(({ files }) => files));
    let owners = ownersOf(path);
    return owners.size === 0 ? [] : readers2.filter((_, at3) => owners.has(at3));
  };
}
function pathTest(globs) {
  let ownersOf;
  return (path) => (ownersOf ??= indexGlobs([globs]))(path).size > 0;
}

// src/extraction/readers.ts
var extractorsFor = matcher(extractors), anyName = /^\*\*\/\*\.[\w{},]+$/;
function namingExtractors() {
  return matcher(extractors.map((each) => ({ ...each, files: each.files.filter((pattern) => !anyName.test(pattern)) })));
}
function readersWith(external) {
  if (external.length === 0) return extractorsFor;
  let externalFor = matcher(external);
  return (path) => [...extractorsFor(path), ...externalFor(path)];
}
function extractorOf(id7) {
  return extractors.filter((extractor) => extractor.id === id7);
}
function isExternal(reader) {
  return "read" in reader;
}
function readsBytes(reader) {
  return !isExternal(reader) && reader.reads === "bytes";
}
function nameOf2(reader) {
  return isExternal(reader) ? reader.id : `extractors/${reader.id}`;
}

// src/extraction/result.ts
import { posix as posix11 } from "node:path";

// src/core/text-range.ts
function mergedRanges(ranges) {
  let merged = [], sorted2 = ranges.filter(({ start: start2, end }) => end > start2).sort((left, right) => left.start - right.start);
  for (let { start: start2, end } of sorted2) {
    let last3 = merged.at(-1);
    last3 !== void 0 && start2 <= last3.end ? last3.end = Math.max(last3.end, end) : merged.push({ start: start2, end });
  }
  return merged;
}
function isWithin(merged, offset) {
  let low = 0, high = merged.length - 1;
  for (; low <= high; ) {
    let middle = low + high >> 1, range3 = merged[middle];
    if (range3 === void 0) return !1;
    if (offset < range3.start) high = middle - 1;
    else if (offset >= range3.end) low = middle + 1;
    else return !0;
  }
  return !1;
}

// src/ecosystems/lookup/admits.ts
function admits(ecosystem16, specifier, version3) {
  return admittedBy(ecosystem16, specifier)(version3);
}
function admittedBy(ecosystem16, specifier) {
  let world = ecosystems.get(ecosystem16), { compare: compare2 } = world ?? {};
  if (compare2 === void 0) return () => !1;
  let intervals = world?.admitted?.(specifier) ?? [];
  return (version3) => intervals.some((interval2) => contains(interval2, version3, compare2) === !0);
}

// src/extraction/list-constraints.ts
import { posix as posix4 } from "node:path";
function listConstraints(files) {
  let find = finder(files), uses2 = files.flatMap(
    ({ path, listUses }) => listUses.map((use) => ({ by: path, requirements: find(use.requirements), constraints: find(use.constraints) }))
  ), usesBy = groupBy(uses2, ({ by: by2 }) => by2), usesOf = /* @__PURE__ */ new Map();
  for (let use of uses2) for (let path of use.requirements) addTo(usesOf, path, use);
  let limiting = new Set(uses2.flatMap((use) => use.constraints)), within2 = ({ requirements, constraints: own6 }, depth2) => [
    ...own6,
    ...[...own6, ...requirements].flatMap((path) => [...inside(path, depth2 + 1)])
  ], inside = onceFor((path, depth2) => inAll((usesBy.get(path) ?? []).map((use) => within2(use, depth2)))), above2 = onceFor(
    (path, depth2) => inAll((usesOf.get(path) ?? []).map((use) => [...within2(use, depth2), ...above2(use.by, depth2 + 1)]))
  );
  return {
    isLimiting: (path) => limiting.has(path),
    isConstraints: (path) => limiting.has(path) && !usesOf.has(path),
    holdingIn: (path) => [.../* @__PURE__ */ new Set([...inside(path, 0), ...above2(path, 0)])],
    holdingWith: (named8) => [...new Set(within2({ by: "", requirements: [], constraints: find(named8) }, 0))]
  };
}
var deepest = 8, most3 = 50, none = /* @__PURE__ */ new Set();
function onceFor(find) {
  let known = /* @__PURE__ */ new Map();
  return (path, depth2) => {
    let before = known.get(path);
    if (before !== void 0 || depth2 > deepest) return before ?? none;
    known.set(path, none);
    let found = find(path, depth2);
    return known.set(path, found), found;
  };
}
function finder(files) {
  let paths = new Set(files.map(({ path }) => path)), byName = groupBy(paths, (path) => posix4.basename(path));
  return (names7) => names7.slice(0, most3).flatMap((name3) => {
    if (!name3.startsWith("any:")) return paths.has(name3) ? [name3] : [];
    let candidates2 = byName.get(name3.slice(4)) ?? [];
    return candidates2.length === 1 ? candidates2 : [];
  });
}
function inAll(lists2) {
  let [first2 = /* @__PURE__ */ new Set(), ...others3] = lists2.map((list2) => new Set(list2));
  return new Set([...first2].filter((path) => others3.every((other2) => other2.has(path))));
}

// src/extraction/constraints.ts
function constrained(files) {
  let { holdingIn, holdingWith, isLimiting, isConstraints } = listConstraints(files), all2 = files.flatMap(({ components }) => components).filter((component) => component.kind === "package"), constraints = /* @__PURE__ */ new Map();
  for (let component of all2) {
    let { path } = component.location;
    (component.constraint === !0 || isLimiting(path)) && addTo(constraints, keyOf4(component, path), component);
  }
  if (constraints.size === 0) return (component) => [component];
  let isConstraint = ({ constraint, location }) => constraint !== void 0 || isConstraints(location.path), limitsOf = (component) => {
    let { location, role, scope } = component, paths = role === "installed" ? holdingWith(component.constrainedBy ?? []) : holdingIn(location.path);
    return [.../* @__PURE__ */ new Set([...paths, ...role === "installed" ? [] : [location.path]])].flatMap((path) => constraints.get(keyOf4(component, path)) ?? []).filter((limit) => limit !== component && limit.scope === "build" == (scope === "build"));
  }, asked3 = new Set(
    all2.filter((component) => component.role !== "locked" && !isConstraint(component)).flatMap(limitsOf)
  );
  return (component) => {
    if (component.kind !== "package" || component.role === "locked") return [component];
    if (!isConstraint(component)) return [limited(component, limitsOf(component))];
    if (component.version === void 0 && component.resolved === void 0) return [];
    let isAsked2 = [...constraints.get(keyOf4(component, component.location.path)) ?? []].some((one) => asked3.has(one));
    return [{ ...component, constraint: !isAsked2 }];
  };
}
function limited(component, limits2) {
  let { ecosystem: ecosystem16, version: version3, specifier = "", resolved, source } = component;
  if (limits2.length === 0 || version3 !== void 0 || resolved !== void 0 || source.type !== "registry")
    return component;
  let pins = limits2.filter((limit) => limit.version !== void 0), [pin] = pins;
  if (pin?.version === void 0) {
    let clauses = [specifier, ...limits2.map((limit) => limit.specifier ?? "")].filter((clause2) => clause2 !== "");
    return { ...component, specifier: clauses.join(",") };
  }
  return pins.every((other2) => other2.version === pin.version) && admits(ecosystem16, specifier, pin.version) ? { ...component, resolved: { version: pin.version, by: pin.location } } : component;
}
function keyOf4({ ecosystem: ecosystem16, name: name3 }, path) {
  return JSON.stringify([path, ecosystem16, name3]);
}

// src/extraction/indexes.ts
import { posix as posix5 } from "node:path";

// src/ecosystems/lookup/public-index.ts
function publicIndex(ecosystem16, url) {
  if (url === void 0) return "default";
  let names7 = ecosystems.get(ecosystem16);
  return names7?.isDefault?.(url) === !0 ? "default" : names7?.isMirror(url) === !0 ? "mirror" : names7?.knownIndex?.(url);
}
function likelyIndex({ ecosystem: ecosystem16, source, takenFrom }) {
  if (takenFrom !== void 0) return takenFrom.sure ? void 0 : takenFrom;
  let { type, url, optionsAt } = source;
  if (!(type !== "registry" || url === void 0 || optionsAt === void 0))
    return publicIndex(ecosystem16, url) === void 0 ? { index: url, by: optionsAt, sure: !1 } : void 0;
}
function mayBePublic(component) {
  let { ecosystem: ecosystem16, source, takenFrom } = component;
  if (source.type !== "registry" || takenFrom?.sure === !0) return !1;
  if (source.url === void 0 || likelyIndex(component) !== void 0) return !0;
  let names7 = ecosystems.get(ecosystem16);
  return [source.url, ...source.extraIndexes ?? []].some((url) => names7?.isMirror(url) === !0);
}

// src/extraction/indexes.ts
function withIndexes(components, evidence) {
  let settingOf = nearestSetting(evidence), entryOf = entriesByPlace(evidence.locked);
  return components.map((component) => {
    if (component.kind !== "package" || !leavesItsIndex(component)) return component;
    let entry3 = entryOf(component);
    if (entry3 !== void 0 && entry3.source.url === void 0 && !leavesItsIndex(entry3)) return component;
    let setting2 = settingOf(component), takenFrom = setting2?.sure === !0 ? setting2 : privateIndexOf(entry3) ?? setting2;
    return takenFrom === void 0 ? component : { ...component, takenFrom };
  });
}
function leavesItsIndex({ ecosystem: ecosystem16, role, source, hosts: hosts5 }) {
  return source.type !== "registry" || source.url !== void 0 || role === "installed" ? !1 : role === "requirement" || hosts5 === void 0 && ecosystems.get(ecosystem16)?.locksOmitIndex === !0;
}
function nearestSetting({ indexes, stands }) {
  let byPlace = /* @__PURE__ */ new Map();
  for (let index4 of indexes)
    index4.forFolder !== !0 || index4.use !== "default" || index4.ecosystem === void 0 || index4.url === void 0 || addTo(byPlace, placeKey(folderOf(index4.location.path), index4.ecosystem, index4.scope), index4);
  return ({ ecosystem: ecosystem16, name: name3, location }) => {
    if (byPlace.size === 0) return;
    let scope = scopeOf(name3);
    for (let folder of foldersAbove(posix5.dirname(location.path))) {
      let [own6] = scope === void 0 ? [] : byPlace.get(placeKey(folder, ecosystem16, scope)) ?? [], index4 = own6 ?? byPlace.get(placeKey(folder, ecosystem16, void 0))?.[0];
      if (index4 !== void 0)
        return publicIndex(ecosystem16, index4.url) !== void 0 ? void 0 : { index: index4.name, by: index4.location, sure: own6 !== void 0 && stands(index4) };
    }
  };
}
function entriesByPlace(locked) {
  let byPlace = once(() => new Map(locked.map((entry3) => [entryKey(entry3, entry3.location), entry3])));
  return (component) => component.resolved && byPlace().get(entryKey(component, component.resolved.by));
}
function privateIndexOf(entry3) {
  if (!(entry3?.source.type !== "registry" || entry3.source.url === void 0) && publicIndex(entry3.ecosystem, entry3.source.url) === void 0)
    return { index: entry3.source.url, by: entry3.location, sure: !1 };
}
function folderOf(path) {
  let folder = posix5.dirname(path);
  return /^\.[^./]/.test(posix5.basename(folder)) ? posix5.dirname(folder) : folder;
}
function foldersAbove(folder) {
  let parts3 = folder === "." ? [] : folder.split("/");
  return [...parts3.map((_, index4) => parts3.slice(0, parts3.length - index4).join("/")), "."];
}
function scopeOf(name3) {
  return /^(@[^/]+)\//.exec(name3)?.[1];
}
function placeKey(folder, ecosystem16, scope) {
  return JSON.stringify([folder, ecosystem16, scope ?? null]);
}
function entryKey({ ecosystem: ecosystem16, name: name3 }, { path, startLine, startColumn }) {
  return JSON.stringify([ecosystem16, name3, path, startLine, startColumn]);
}

// src/core/context.ts
var weights = { comment: 0, docs: 0, test: 1 };
function countsMore(context, other2) {
  return (weights[context] ?? 2) > (weights[other2] ?? 2);
}
function isAside(context) {
  return context === "test" || context === "docs" || context === "comment";
}

// src/extractors/shared/files/path-scope.ts
var development = /^(?:dev|devel|development|tests?|testing|lint|linting|docs?|ci|typing)$/;
function pathScope(path) {
  let [folder = "", name3 = ""] = ["", ...path.split("/")].slice(-2);
  return saysDevelopment(`${folder}/${name3}`) ? "development" : "runtime";
}
function saysDevelopment(name3) {
  return name3.toLowerCase().split(/[^a-z]+/).some((word2) => development.test(word2));
}

// src/extraction/context.ts
var testFolders = /* @__PURE__ */ new Set(["test", "tests", "__tests__", "testing", "testdata", "spec", "specs", "fixtures", "e2e"]), docsFolders = /* @__PURE__ */ new Set(["doc", "docs", "documentation"]), pipelineFolders = /* @__PURE__ */ new Set([".github", ".gitlab", ".circleci", ".buildkite", ".azure-pipelines", ".ci", "ci"]);
function contextOf(path, otherwise2 = "code") {
  let segments = path.toLowerCase().split("/"), name3 = segments.pop() ?? "";
  return segments.some((segment2) => testFolders.has(segment2)) || /^(test_.*|.*_test|conftest)\.py$/.test(name3) || /\.(test|spec)\.[cm]?[jt]sx?$/.test(name3) ? "test" : segments.some((segment2) => docsFolders.has(segment2)) || /\.(md|mdx|rst)$/.test(name3) ? "docs" : segments.some((segment2) => pipelineFolders.has(segment2)) ? "ci" : otherwise2;
}

// src/extraction/production.ts
function inProduction(files) {
  let byPath = groupBy(files, ({ path }) => path), reached2 = new Set(files.filter(({ path }) => isForProduction(path)).map(({ path }) => path));
  for (let path of reached2) {
    let uses2 = (byPath.get(path) ?? []).flatMap(({ listUses }) => listUses);
    for (let { inList, requirements } of uses2) if (inList) for (let included of requirements) reached2.add(included);
  }
  return (component) => !reached2.has(component.location.path) || !isAside(component.context) || component.context === "comment" ? component : component.kind !== "package" || component.scope !== "development" ? { ...component, context: "code" } : { ...component, context: "code", scope: "runtime" };
}
function isForProduction(path) {
  return contextOf(path) === "code" && !saysDevelopment(path);
}

// src/extractors/lookup/governing.ts
import { posix as posix7 } from "node:path";

// src/extractors/bun-lock/lock.ts
var lock = {
  manifests: [
    {
      manifest: "package.json",
      locks: ["bun.lock"],
      workspace: !0,
      overrides: ["overrides", "resolutions"],
      statesOverrides: !0
    }
  ],
  commands: { update: ({ name: name3 }) => `bun update ${name3}`, relock: () => "bun install --lockfile-only" }
};

// src/extractors/cargo-lock/lock.ts
var lock2 = {
  manifests: [{ manifest: "Cargo.toml", locks: ["Cargo.lock"], workspace: !0 }],
  commands: {
    update: ({ name: name3, version: version3 }) => `cargo update -p ${name3} --precise ${version3}`,
    relock: () => "cargo update --workspace"
  }
};

// src/extractors/conda-lock/lock.ts
var lock3 = {
  manifests: [
    // It may be the lock of another environment in the same folder.
    { manifest: "environment.yml", locks: ["conda-lock.yml", "conda-lock.yaml"], partial: !0 },
    { manifest: "environment.yaml", locks: ["conda-lock.yml", "conda-lock.yaml"], partial: !0 }
  ],
  commands: {
    update: ({ name: name3 }, file2) => isUsual(file2) ? `conda-lock --update ${name3}` : void 0,
    relock: (file2) => isUsual(file2) ? "conda-lock" : void 0
  }
};
function isUsual(file2) {
  return /(?:^|\.)conda-lock\.ya?ml$/i.test(file2);
}

// src/extractors/gemfile-lock/lock.ts
var lock4 = {
  manifests: [
    { manifest: "Gemfile", locks: ["Gemfile.lock"] },
    { manifest: "gems.rb", locks: ["gems.locked"] }
  ],
  commands: { update: ({ name: name3 }) => `bundle update ${name3}`, relock: () => "bundle lock" }
};

// src/extractors/go-sum/lock.ts
var lock5 = {
  manifests: [{ manifest: "go.mod", locks: ["go.sum"], pins: !0 }],
  commands: {
    update: ({ name: name3, version: version3 }) => `go get ${name3}@v${version3.replace(/^v/, "")}`,
    relock: () => "go mod tidy"
  }
};

// src/extractors/gradle-lockfile/lock.ts
var lock6 = {
  manifests: [
    { manifest: "build.gradle", locks: ["gradle.lockfile"] },
    { manifest: "build.gradle.kts", locks: ["gradle.lockfile"] }
  ],
  commands: void 0
};

// src/extractors/julia-manifest/lock.ts
var lock7 = {
  manifests: [
    { manifest: "Project.toml", locks: ["Manifest.toml"] },
    { manifest: "JuliaProject.toml", locks: ["JuliaManifest.toml"] }
  ],
  commands: void 0
};

// src/extractors/package-lock/lock.ts
var lock8 = {
  manifests: [
    {
      manifest: "package.json",
      locks: ["package-lock.json", "npm-shrinkwrap.json"],
      workspace: !0,
      overrides: ["overrides"]
    }
  ],
  commands: { update: ({ name: name3 }) => `npm update ${name3}`, relock: () => "npm install --package-lock-only" }
};

// src/extractors/pdm-lock/lock.ts
var lock9 = {
  manifests: [
    {
      manifest: "pyproject.toml",
      locks: ["pdm.lock"],
      withoutBuild: !0,
      overrides: ["tool.pdm.resolution.overrides"],
      statesOverrides: !0
    }
  ],
  commands: {
    update: ({ name: name3 }, file2) => isUsual2(file2) ? `pdm update ${name3}` : void 0,
    relock: (file2) => isUsual2(file2) ? "pdm lock" : void 0
  }
};
function isUsual2(file2) {
  return file2.toLowerCase() === "pdm.lock";
}

// src/extractors/pipfile-lock/lock.ts
var lock10 = {
  manifests: [
    { manifest: "Pipfile", locks: ["Pipfile.lock"] },
    // Of a project that its own Pipfile installs.
    { manifest: "setup.py", locks: ["Pipfile.lock"], partial: !0, withoutBuild: !0 },
    { manifest: "setup.cfg", locks: ["Pipfile.lock"], partial: !0, withoutBuild: !0 }
  ],
  commands: { update: ({ name: name3 }) => `pipenv update ${name3}`, relock: () => "pipenv lock" }
};

// src/extractors/pixi-lock/lock.ts
var lock11 = {
  manifests: [
    { manifest: "pixi.toml", locks: ["pixi.lock"] },
    // Without pixi's own tables in it, its requirements need not be in the lock.
    { manifest: "pyproject.toml", locks: ["pixi.lock"], workspace: !0, partial: !0, withoutBuild: !0 }
  ],
  commands: { update: ({ name: name3 }) => `pixi update ${name3}`, relock: () => "pixi lock" }
};

// src/extractors/pnpm-lock/lock.ts
var lock12 = {
  manifests: [
    {
      manifest: "package.json",
      locks: ["pnpm-lock.yaml"],
      workspace: !0,
      overrides: ["pnpm.overrides", "resolutions"],
      statesOverrides: !0
    },
    // A version in a catalog that nothing uses is not locked.
    { manifest: "pnpm-workspace.yaml", locks: ["pnpm-lock.yaml"], partial: !0, statesOverrides: !0 }
  ],
  commands: { update: ({ name: name3 }) => `pnpm update ${name3}`, relock: () => "pnpm install --lockfile-only" }
};

// src/extractors/poetry-lock/lock.ts
var lock13 = {
  manifests: [{ manifest: "pyproject.toml", locks: ["poetry.lock"], withoutBuild: !0, overrides: [] }],
  commands: { update: ({ name: name3 }) => `poetry update ${name3}`, relock: () => "poetry lock" }
};

// src/extractors/pylock/lock.ts
var lock14 = {
  manifests: [{ manifest: "pyproject.toml", locks: ["pylock.toml"], partial: !0, withoutBuild: !0 }],
  commands: void 0
};

// src/extractors/renv-lock/lock.ts
var lock15 = { manifests: [], commands: void 0 };

// src/extractors/uv-lock/lock.ts
var lock16 = {
  manifests: [
    {
      manifest: "pyproject.toml",
      locks: ["uv.lock"],
      workspace: !0,
      withoutBuild: !0,
      overrides: ["tool.uv.override-dependencies"],
      statesOverrides: !0
    },
    // A project can leave its requirements to the files of setuptools.
    { manifest: "setup.py", locks: ["uv.lock"], workspace: !0, partial: !0, withoutBuild: !0 },
    { manifest: "setup.cfg", locks: ["uv.lock"], workspace: !0, partial: !0, withoutBuild: !0 },
    // Programs install packages in other ways as well.
    { manifest: "*.py", locks: ["*.lock"], partial: !0 }
  ],
  commands: {
    update: ({ name: name3 }, file2) => `uv lock ${script(file2)}--upgrade-package ${name3}`,
    relock: (file2) => `uv lock ${script(file2)}`.trimEnd()
  }
};
function script(lockfile) {
  return /\.py\.lock$/i.test(lockfile) ? `--script ${quoted(lockfile.slice(0, -5))} ` : "";
}

// src/extractors/yarn-lock/lock.ts
var lock17 = {
  manifests: [{ manifest: "package.json", locks: ["yarn.lock"], workspace: !0, overrides: ["resolutions"] }],
  commands: {
    update: ({ name: name3, hashes }) => `yarn ${isClassic(hashes) ? "upgrade" : "up"} ${name3}`,
    relock: () => "yarn install"
  }
};
function isClassic(hashes) {
  return hashes.some((hash4) => /^sha\d+-/.test(hash4));
}

// src/extractors/locks.generated.ts
var locks = /* @__PURE__ */ new Map([
  ["bun-lock", lock],
  ["cargo-lock", lock2],
  ["conda-lock", lock3],
  ["gemfile-lock", lock4],
  ["go-sum", lock5],
  ["gradle-lockfile", lock6],
  ["julia-manifest", lock7],
  ["package-lock", lock8],
  ["pdm-lock", lock9],
  ["pipfile-lock", lock10],
  ["pixi-lock", lock11],
  ["pnpm-lock", lock12],
  ["poetry-lock", lock13],
  ["pylock", lock14],
  ["renv-lock", lock15],
  ["uv-lock", lock16],
  ["yarn-lock", lock17]
]);

// src/extractors/lookup/lock-paths.ts
import { posix as posix6 } from "node:path";
var all = [...locks.values()].flatMap((lock18) => lock18.manifests), manifests = [...all.filter(({ partial: partial2 }) => partial2 !== !0), ...all.filter(({ partial: partial2 }) => partial2 === !0)];
function locksBeside(manifest) {
  return named2(
    posix6.dirname(manifest),
    manifest,
    manifestsOf(manifest).filter(({ partial: partial2 }) => partial2 !== !0)
  );
}
function possibleLocks(manifest, above2 = 0) {
  let known = manifestsOf(manifest), folder = posix6.dirname(manifest), found = [...named2(folder, manifest, known)], workspaces = known.filter(({ workspace }) => workspace === !0);
  for (let depth2 = 0; folder !== "." && depth2 < above2; depth2++)
    folder = posix6.dirname(folder), found.push(...named2(folder, manifest, workspaces));
  return found;
}
function isManifest(path) {
  return manifestsOf(path).length > 0 && !path.startsWith("-");
}
function manifestsOf(path) {
  let name3 = posix6.basename(path).toLowerCase();
  return manifests.filter(({ manifest }) => isNamed(name3, manifest));
}
function isNamed(name3, manifest) {
  let spelled2 = manifest.toLowerCase();
  return spelled2.startsWith("*") ? name3.endsWith(spelled2.slice(1)) : name3 === spelled2;
}
function named2(folder, manifest, known) {
  let own6 = posix6.basename(manifest);
  return known.flatMap(({ locks: each }) => each.map((name3) => name3.replace(/^\*/, () => own6))).map((name3) => posix6.join(folder, name3));
}

// src/extractors/lookup/governing.ts
var kinds2 = matcher(
  extractors.flatMap(({ id: id7, files }) => {
    let lock18 = locks.get(id7);
    return lock18 === void 0 ? [] : [{ files, manifests: lock18.manifests }];
  })
);
function lockOf(lock18, manifest) {
  let known = kinds2(lock18).flatMap(({ manifests: manifests4 }) => manifests4), own6 = posix7.basename(lock18).toLowerCase(), name3 = posix7.basename(manifest).toLowerCase(), candidates2 = known.filter((one) => isNamed(name3, one.manifest)), stated = candidates2.find((one) => one.locks.some((each) => spelled(each, name3) === own6));
  return stated !== void 0 || known.some((one) => one.locks.some((each) => isNamed(own6, each))) ? stated : candidates2.find((one) => !one.manifest.startsWith("*"));
}
function spelled(lock18, manifest) {
  return lock18.replace(/^\*/, () => manifest).toLowerCase();
}
function readsOverride(lock18, { location, override }) {
  let manifest = lockOf(lock18, location.path);
  return override === void 0 || manifest === void 0 ? !1 : manifest.overrides?.includes(override.section) ?? !0;
}

// src/extraction/programs.ts
function bringers(component, locks2) {
  if (!namesProgram(component)) return [];
  let { ecosystem: ecosystem16, name: name3 } = component, said = locks2.flatMap((lock18) => lock18.bringing(component));
  return said.length > 0 ? said : (ecosystems.get(ecosystem16)?.bringing?.(name3) ?? []).flatMap((each) => locks2.flatMap((lock18) => lock18.entriesOf({ ...component, name: each })));
}
function namesProgram({ installedIn, program: program2 }) {
  return installedIn !== void 0 && program2 === !0;
}
function asBringer(component, { name: name3 }) {
  if (name3 === component.name) return component;
  let purl3 = ecosystems.get(component.ecosystem)?.purl(name3);
  return { ...component, name: name3, confidence: "certain", ...purl3 !== void 0 && { purl: purl3 } };
}

// src/extraction/governing.ts
import { posix as posix8 } from "node:path";
function governing(locks2) {
  let byFolder = /* @__PURE__ */ new Map(), byManifest = /* @__PURE__ */ new Map();
  for (let lock18 of locks2) {
    let indexed = index3(lock18);
    for (let ecosystem16 of new Set(lock18.packages.map((one) => one.ecosystem))) {
      lock18.manifests.length === 0 && addTo(byFolder, JSON.stringify([ecosystem16, posix8.dirname(lock18.path)]), indexed);
      for (let manifest of lock18.manifests) addTo(byManifest, JSON.stringify([ecosystem16, manifest]), indexed);
    }
  }
  let search = (component) => {
    let { ecosystem: ecosystem16, role, location, installedIn, scope } = component;
    if (role === "installed") return installedIn === void 0 ? [] : nearest2(ecosystem16, installedIn, () => !0);
    let named8 = byManifest.get(JSON.stringify([ecosystem16, location.path])), isItsLock = ({ path }) => {
      let manifest = lockOf(path, location.path);
      return manifest !== void 0 && !(scope === "build" && manifest.withoutBuild === !0);
    };
    return named8 ?? nearest2(ecosystem16, posix8.dirname(location.path), isItsLock);
  }, nearest2 = (ecosystem16, own6, isMeant) => {
    for (let folder = own6; ; folder = posix8.dirname(folder)) {
      let found = byFolder.get(JSON.stringify([ecosystem16, folder]))?.filter(isMeant) ?? [];
      if (found.length > 0) return folder === own6 ? found : found.filter((lock18) => isMember(lock18, own6));
      if (folder === "." || folder === "/") return [];
    }
  }, known = /* @__PURE__ */ new Map();
  return (component) => {
    let { ecosystem: ecosystem16, role, location, installedIn, scope } = component;
    if (role === "locked") return [];
    let key3 = JSON.stringify([ecosystem16, role, location.path, installedIn, scope === "build"]), found = known.get(key3) ?? search(component);
    return known.set(key3, found), found;
  };
}
function isMember({ governs }, folder) {
  return governs === "below" || governs.includes(folder);
}
function index3(lock18) {
  let byName = once(() => groupBy(lock18.packages, nameKey)), byProgram = /* @__PURE__ */ new Map();
  for (let one of lock18.packages)
    for (let name3 of one.programs ?? []) addTo(byProgram, nameKey({ ...one, name: name3 }), one);
  return {
    ...lock18,
    entriesOf: (component) => byName().get(nameKey(component)) ?? [],
    bringing: (component) => byProgram.get(nameKey(component)) ?? []
  };
}
function nameKey({ ecosystem: ecosystem16, name: name3 }) {
  return JSON.stringify([ecosystem16, name3]);
}

// src/extraction/resolve.ts
function resolver(all2, locks2) {
  let governed = governing(locks2), overriding = overridesOf(all2, governed);
  return (component) => {
    if (component.kind !== "package" || component.source.type !== "registry") return component;
    let locks3 = governed(component), programs6 = bringers(component, locks3), entries3 = programs6.length > 0 ? programs6 : locks3.flatMap((lock18) => lock18.entriesOf(component)), locked = entries3.length === 0 ? void 0 : only4(component, entries3, overriding(component));
    return locked?.version === void 0 ? component : { ...asBringer(component, locked), resolved: { version: locked.version, by: locked.location } };
  };
}
function overridesOf(all2, governed) {
  let byLock = /* @__PURE__ */ new Map();
  for (let component of all2)
    if (!(component.kind !== "package" || component.override === void 0) && !(component.override.of !== void 0 || component.override.asked !== void 0))
      for (let lock18 of governed(component).filter(({ path }) => readsOverride(path, component))) {
        let byName = byLock.get(lock18) ?? /* @__PURE__ */ new Map();
        byLock.set(lock18, byName), addTo(byName, component.name, component);
      }
  return (component) => governed(component).flatMap((lock18) => byLock.get(lock18)?.get(component.name) ?? []);
}
var mostVersions = 100;
function only4(component, entries3, overrides3) {
  let byVersion = groupBy(entries3, ({ version: version3 }) => version3);
  if (byVersion.size > mostVersions && component.version === void 0) return;
  let tests = [component, ...component.version === void 0 ? overrides3 : []].map(admission), fitting = [...byVersion].flatMap(
    ([version3, stating]) => version3 !== void 0 && tests.some((test) => test(version3)) ? [stating] : []
  );
  return fitting.length < 2 ? fitting[0]?.[0] : highest2(fitting.flatMap((stating) => stating.filter(({ direct }) => direct === !0).slice(0, 1)));
}
function highest2(entries3) {
  let [first2, ...others3] = entries3;
  if (first2 === void 0 || others3.length === 0) return first2;
  let compare2 = ecosystems.get(first2.ecosystem)?.compare;
  if (compare2 !== void 0)
    return others3.reduce((top, one) => (compare2(one.version ?? "", top.version ?? "") ?? 0) > 0 ? one : top, first2);
}
function admission({ ecosystem: ecosystem16, version: exact, specifier }) {
  return exact !== void 0 ? (version3) => version3 === exact : specifier === void 0 ? () => !0 : ecosystems.get(ecosystem16)?.admitted?.(specifier) === void 0 ? () => !0 : admittedBy(ecosystem16, specifier);
}

// src/extraction/rounds.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";

// src/extraction/merge.ts
function merge2(components, path, otherwise2) {
  let byValue = /* @__PURE__ */ new Map(), context = contextOf(path, otherwise2);
  for (let extracted of components) {
    let component = merging(extracted, context), key3 = `${identity(component)}
${value(component)}`, first2 = byValue.get(key3);
    first2 === void 0 ? byValue.set(key3, component) : (isAside2(first2) === isAside2(component) ? countsMore2(component, first2) : isAside2(first2)) ? (absorb(component, first2), byValue.set(key3, component)) : absorb(first2, component);
  }
  return withoutNamesOfLoaded([...byValue.values()]);
}
function withoutNamesOfLoaded(components) {
  let named8 = components.filter(isOnlyNamed2);
  if (named8.length === 0) return [...components];
  let loads2 = /* @__PURE__ */ new Map();
  for (let component of components) {
    if (isOnlyNamed2(component) || isAside2(component)) continue;
    let key3 = identity(component);
    loads2.has(key3) || loads2.set(key3, component);
  }
  let absorbed = /* @__PURE__ */ new Set();
  for (let component of named8) {
    let load = loads2.get(identity(component));
    load !== void 0 && (absorb(load, { ...component, ...load.slot !== void 0 && { slot: load.slot } }), absorbed.add(component));
  }
  return components.filter((component) => !absorbed.has(component));
}
function isOnlyNamed2(component) {
  return kindOf(component).isOnlyNamed?.(component) === !0;
}
function merging(extracted, context) {
  let evidence = { name: extracted.location, ...extracted.evidence };
  if (extracted.kind !== "package") return { context, ...extracted, evidence, alsoAt: [] };
  let { alsoEntries, ...rest } = extracted;
  return { context, ...rest, evidence, alsoAt: [], ...alsoEntries !== void 0 && { alsoEntries: [...alsoEntries] } };
}
function absorb(kept2, other2) {
  other2.slot === void 0 ? delete kept2.slot : kept2.slot !== void 0 && leads(other2.slot, kept2.slot) && (kept2.slot = other2.slot), isSamePlace(kept2.location, other2.location) || kept2.alsoAt.push(other2.location);
  for (let place2 of other2.alsoAt) kept2.alsoAt.push(place2);
  if (other2.kind !== "package" || other2.entry === void 0) return;
  let { entry: id7, dependsOn = [], direct, alsoEntries = [] } = other2;
  kept2.alsoEntries ??= [], kept2.alsoEntries.push({ id: id7, dependsOn, ...direct !== void 0 && { direct } });
  for (let entry3 of alsoEntries) kept2.alsoEntries.push(entry3);
}
function isSamePlace(one, other2) {
  return one.startLine !== void 0 && one.startLine === other2.startLine && one.startColumn === other2.startColumn;
}
function leads(one, other2) {
  return one.length < other2.length || one.length === other2.length && one < other2;
}
function countsMore2(one, other2) {
  if (one.kind !== "package" || other2.kind !== "package") return !1;
  let weight4 = ({ scope, direct }) => +(scope === "runtime") * 2 + +(direct === !0);
  return weight4(one) > weight4(other2);
}
function isAside2({ confidence, context }) {
  return confidence === "possible" || context === "comment" || context === "docs";
}

// src/extraction/lost.ts
var isOfFile = /* @__PURE__ */ new Set(["parse-error", "limit-exceeded"]);
function saysNothing({ components, gaps, embedded = [], wants = [], understood = [] }, path) {
  return components.length + embedded.length + wants.length + understood.length === 0 && gaps.some(({ code: code2, subject }) => isOfFile.has(code2) && subject === path);
}

// src/extraction/slot.ts
function inSlot(component, slot) {
  return slot === void 0 ? component : { ...component, slot: component.slot === void 0 ? slot : `${slot}/${component.slot}` };
}

// src/extraction/text.ts
var maxEmbedding = 3, mostEmbedded = 2e3, surroundingsOfText = 100, mostComponents = 2e4;
async function runText(registered2, within2, found, input) {
  let by2 = `extractors/${registered2.id}`, isFile = within2.depth === 0 && input.isWritten !== !0;
  try {
    let extractor = await registered2.load(), { maxLength: maxLength19 = 2e6 } = extractor;
    if (within2.depth === 0 && extractor.context !== void 0 && (found.context = extractor.context), extractor.mayMatter?.(input.content, input.path) === !1) return;
    if (input.content.length > maxLength19) {
      let reason = `its ${input.content.length} characters are more than the ${maxLength19} that are read`;
      found.gaps.push({ code: "limit-exceeded", by: by2, subject: input.path, reason, location: input.locate(0, 0) }), isFile && (found.isLost = !0);
      return;
    }
    let extraction = extractor.extract(input);
    isFile && (found.isLost = saysNothing(extraction, input.path));
    let { components, gaps, wants = [], wantsAs = [], names: names7 = [], listUses = [], embedded = [] } = extraction;
    for (let component of components) found.components.push(inSlot(component, within2.slot));
    for (let gap3 of gaps) found.gaps.push({ ...gap3, by: by2 });
    for (let path of wants) found.wants.push(path);
    for (let { path, format, otherwise: otherwise2 } of wantsAs)
      found.wants.push(path), otherwise2 !== void 0 && found.absences.push({ path, gap: { ...otherwise2, by: by2 } }), found.readers.set(path, formatReaders[format]);
    for (let name3 of names7) found.names.push(name3);
    for (let use of listUses) found.listUses.push(use);
    for (let { start: start2, end } of extraction.understood ?? []) found.understood.push(input.locate(start2, end));
    extraction.governs !== void 0 && (found.governs = extraction.governs), extraction.manifests !== void 0 && (found.manifests = extraction.manifests), addFiles(extraction, within2, found);
    for (let part5 of embedded) {
      if (isBeyond2(part5, found, input)) break;
      await runEmbedded(part5, within2, found, input);
    }
  } catch (error) {
    let reason = `the extractor failed: ${messageOf(error)}`;
    found.gaps.push({ code: "internal", by: by2, subject: input.path, reason, location: input.locate(0, 0) });
  }
}
function addFiles({ writtenFiles = [], lists: lists2 = [] }, { slot, map }, found) {
  for (let file2 of writtenFiles) found.written.push({ file: file2, slot, map });
  for (let list2 of lists2) found.lists.push(list2);
}
function isBeyond2(part5, found, input) {
  let { environment: environment9, settings: settings10 = [] } = part5;
  if (found.embedded += 1 + ((environment9?.size ?? 0) + settings10.length) / surroundingsOfText, found.embedded <= mostEmbedded && found.components.length <= mostComponents) return !1;
  if (found.isBeyond) return !0;
  found.isBeyond = !0;
  let reason = "it holds too many scripts, or they install too much, and was not read from here on", location = textOf2(part5, input).locate(0, 0);
  return found.gaps.push({ code: "limit-exceeded", by: "extractors", subject: input.path, reason, location }), !0;
}
async function runEmbedded(part5, outer, found, input) {
  let slot = [outer.slot, part5.slot].filter((name3) => name3 !== void 0).join("/") || void 0, within2 = { depth: outer.depth + 1, slot, map: (offset) => outer.map(part5.map(offset)) }, text3 = textOf2(part5, input);
  if (within2.depth > maxEmbedding) {
    let reason = `it is embedded more than ${maxEmbedding} languages deep`, location = text3.locate(0, 0);
    found.gaps.push({ code: "limit-exceeded", by: "extractors", subject: input.path, reason, location });
    return;
  }
  for (let registered2 of extractors)
    registered2.reads !== "text" || !registered2.languages.includes(part5.language) || await runText(registered2, within2, found, text3);
}
function textOf2({ text: text3, map, settings: settings10, environment: environment9 }, outer, path = outer.path) {
  let range3 = (start2, end) => {
    let from = map(start2);
    return [from, end > start2 ? Math.max(map(end - 1) + 1, from) : from];
  };
  return {
    path,
    content: text3,
    neighbours: outer.neighbours,
    ...settings10 !== void 0 && { settings: settings10 },
    ...environment9 !== void 0 && { environment: environment9 },
    locate: (start2, end) => outer.locate(...range3(start2, end)),
    written: (start2, end) => outer.written(...range3(start2, end))
  };
}

// src/extraction/understood.ts
function rangesKept(locate) {
  let ranges = /* @__PURE__ */ new WeakMap();
  return {
    locate(start2, end) {
      let location = locate(start2, end);
      return ranges.set(location, { start: start2, end }), location;
    },
    rangeOf: (location) => ranges.get(location)
  };
}
function rangesUnderstood({ components, gaps, understood }, { rangeOf: rangeOf4 }) {
  let ranges = [], add2 = (location) => {
    let range3 = location && rangeOf4(location);
    range3 !== void 0 && ranges.push(range3);
  };
  for (let component of components) for (let place2 of placesOf(component)) add2(place2);
  for (let { location } of gaps) add2(location);
  for (let location of understood) add2(location);
  return mergedRanges(ranges);
}
function placesOf(component) {
  let { location, evidence: { argument, flag } = {} } = component;
  return [location, argument, flag, component.kind === "package" ? component.source.optionsAt : void 0];
}

// src/extraction/written.ts
import { posix as posix10 } from "node:path";

// src/extractors/shared/commands/script-folder.ts
import { posix as posix9 } from "node:path";
function scriptFolder(path) {
  if (/^\.(?:github|circleci|buildkite|husky)\//.test(path)) return ".";
  let [, project2] = /^(.*?)\.(?:claude|cursor|vscode|gemini|qwen|devcontainer)\//.exec(path) ?? [];
  return project2 !== void 0 ? posix9.normalize(project2 === "" ? "." : project2.replace(/\/$/, "")) : /\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$|(?:^|\/)tox\.(?:ini|toml)$|(?:^|\/)\.devcontainer\.json$/i.test(
    path
  ) ? posix9.dirname(path) : void 0;
}
function commandFolder(path, within2) {
  let folder = scriptFolder(path);
  if (folder === void 0 || within2 === void 0) return;
  let whole2 = posix9.join(folder, within2).replace(/\/$/, "");
  return whole2.startsWith("..") ? void 0 : whole2;
}
function besideScript(script2, file2) {
  let folder = scriptFolder(script2);
  if (folder === void 0 || /^[/~]|:\/\//.test(file2)) return;
  let path = posix9.join(folder, file2);
  return path === "." || path.startsWith("..") || path.endsWith("/") ? void 0 : path;
}
function inContext(script2, file2) {
  if (besideScript(script2, file2) !== void 0 || /:\/\//.test(file2)) return [];
  let plain7 = posix9.normalize(file2.replace(/^[~/]+/, "")), names7 = [plain7, posix9.basename(plain7)].filter((name3) => !/^\.{1,2}(?:\/|$)|\/$/.test(name3));
  return [...new Set(names7.flatMap((name3) => [posix9.join(posix9.dirname(script2), name3), name3]))];
}

// src/extractors/shared/files/template.ts
function isTemplate(text3) {
  return /\{\{|\{%|<%|\$\{/.test(text3);
}
function withoutStatements(text3) {
  return !text3.includes("{%") && !text3.includes("{#") ? text3 : text3.replaceAll(
    /^[ \t]{0,200}(?:\{%[^%\n]{0,500}%\}|\{#[^#\n]{0,500}#\})[ \t]{0,200}(?=\r?$)/gm,
    (line) => " ".repeat(line.length)
  );
}

// src/extractors/shared/files/gaps.ts
var most4 = 20;
function few(mistakes) {
  let last3 = mistakes[most4 - 1];
  return mistakes.length <= most4 || last3 === void 0 ? mistakes : [
    ...mistakes.slice(0, most4 - 1),
    { ...last3, reason: `${last3.reason}, and ${mistakes.length - most4} more like it` }
  ];
}
function syntaxCode({ type }) {
  return type === "limit" ? "limit-exceeded" : "parse-error";
}
function unreadable2({ path, locate }, start2, end, reason, code2 = "parse-error") {
  return { code: code2, subject: path, reason, location: locate(start2, end) };
}
function downloadedList(url, location) {
  return {
    code: "outside-repository",
    subject: withoutCredentials(url).slice(0, 300),
    reason: "the list is downloaded when the command runs, so what it installs is not reviewed",
    location
  };
}
function namelessPackage(url, location) {
  let isFilledIn = isTemplate(url);
  return {
    code: isFilledIn ? "unresolved-reference" : "outside-repository",
    subject: withoutCredentials(url).slice(0, 300),
    reason: isFilledIn ? "the address of the package is only known when it is installed" : "the URL does not state the package name, so the package is not reviewed",
    location
  };
}
function downloadedScript(url, location) {
  return {
    code: "outside-repository",
    subject: withoutCredentials(url).slice(0, 300),
    reason: "the script is downloaded and run, so what it installs is not reviewed",
    location
  };
}
function absentList(path, location) {
  return {
    code: "outside-repository",
    subject: path.slice(0, 300),
    reason: "the repository has no file of that name, so what the command installs is not reviewed",
    location
  };
}
function downloadedFile(url, path, location) {
  return {
    code: "outside-repository",
    subject: withoutCredentials(url).slice(0, 300),
    reason: `it is downloaded to ${path.slice(0, 200)}, so what it says is not reviewed`,
    location
  };
}
function decodedScript(command3, location) {
  return {
    code: "unaccounted",
    subject: command3.slice(0, 300),
    reason: "the script is decoded and run, so what it installs is not reviewed",
    location
  };
}

// src/extraction/capabilities.ts
var pointsAtRequirements = pathTest(extractors.flatMap((extractor) => extractor.pointsAtRequirements)), interpreters = new Map(
  extractors.flatMap(({ id: id7, interpreters: interpreters3 }) => interpreters3.map((program2) => [program2, id7]))
), longestLine = 200;
function scriptReader(text3 = "") {
  let [line = ""] = /^#![^\n]*/.exec(text3.slice(0, longestLine)) ?? [];
  return (line.replaceAll(/\S*\//g, "").match(/(?<!\w)[a-z]+(?=[\d.]*\b)/g) ?? []).flatMap((program2) => interpreters.get(program2) ?? [])[0];
}

// src/extraction/written.ts
var maxText = 4e6;
function writtenTexts(parts3, outer) {
  let open4 = /* @__PURE__ */ new Map(), all2 = [], beyond2 = [], room = maxText;
  for (let part5 of parts3) {
    let { path, appends, content } = part5.file;
    if (content === void 0) continue;
    if (room -= content.text.length, room < 0) {
      beyond2.push(part5);
      continue;
    }
    let before = appends ? open4.get(path) : void 0, pieces3 = before ?? [];
    pieces3.push(part5), before === void 0 && (open4.set(path, pieces3), all2.push(pieces3));
  }
  return { texts: all2.flatMap((pieces3) => joined(pieces3, outer)), beyond: beyond2 };
}
function joined(pieces3, outer) {
  let [first2] = pieces3;
  if (first2 === void 0) return [];
  let texts2 = pieces3.map(({ file: file2 }) => file2.content?.text ?? ""), starts4 = [], length = 0;
  for (let text3 of texts2)
    starts4.push(length), length += text3.length;
  let map = (offset) => {
    let index4 = Math.max(
      starts4.findLastIndex((start2) => start2 <= offset),
      0
    ), part5 = pieces3[index4];
    return part5?.map(part5.file.content?.map(offset - (starts4[index4] ?? 0)) ?? 0) ?? 0;
  }, { path: name3 } = first2.file, isBeside = !/^[/~$]/.test(name3), path = posix10.join(posix10.dirname(outer), name3.replace(/^[~/]+|^\$\{?\w+\}?\/+/, "").replaceAll("../", ""));
  return [{ name: name3, path, isBeside, slot: first2.slot, text: texts2.join(""), map }];
}
function readersOfWritten({ name: name3, path, text: text3 }, lists2) {
  let formats3 = lists2.filter((list2) => isSame(list2.path, name3)).map((list2) => formatReaders[list2.format]), known = [...extractorsFor(path), ...formats3.flatMap((id7) => extractorOf(id7))], readers2 = known.length === 0 ? extractorOf(scriptReader(text3)) : known;
  return [...new Set(readers2)].flatMap((reader) => isExternal(reader) || readsBytes(reader) ? [] : [reader]);
}
function unreadGap(parts3, path, locate) {
  let first2 = parts3.find(({ file: file2 }) => file2.content !== void 0);
  if (first2 === void 0) return [];
  let at3 = first2.map(first2.file.content?.map(0) ?? 0);
  return [{ code: "limit-exceeded", by: "extractors", subject: path, reason: "its commands write more text to files, or in more steps, than is read", location: locate(at3, at3) }];
}
function copiedFiles(parts3, lists2, outer) {
  return parts3.flatMap(({ file: { path, copies: copies2 = [] } }) => {
    if (copies2.length === 0) return [];
    let format = lists2.find((list2) => isSame(list2.path, path))?.format ?? formatOf(path);
    return format === void 0 ? [] : copies2.flatMap((copy) => placesOf2(outer, copy)).map((place2) => ({ path: place2, format }));
  });
}
function downloadGaps(written7, lists2, locate) {
  return written7.flatMap(({ file: { path, url, place: place2 }, map }) => {
    let format = url === void 0 || place2 === void 0 ? void 0 : formatOf(path);
    if (format === void 0 || url === void 0 || place2 === void 0) return [];
    if (lists2.some((list2) => isSame(list2.path, path))) return [];
    let location = locate(map(place2.start), Math.max(map(place2.end - 1) + 1, map(place2.start)));
    return [{ ...downloadedFile(url, path, location), by: `extractors/${formatReaders[format]}` }];
  });
}
var formats = Object.entries(formatReaders);
function formatOf(path) {
  let readers2 = extractorsFor(posix10.normalize(path.replace(/^[~/]+|^\$\{?\w+\}?\/+/, ""))), known = formats.find(([, id7]) => readers2.some((reader) => reader.id === id7))?.[0];
  return isFormat(known) ? known : void 0;
}
function isFormat(name3) {
  return name3 !== void 0 && Object.hasOwn(formatReaders, name3);
}
function placesOf2(outer, file2) {
  let plain7 = file2.replace(/^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?|\$\(pwd\))\//, ""), beside = besideScript(outer, plain7);
  return beside === void 0 ? inContext(outer, plain7) : [beside];
}
function listGaps(lists2, written7) {
  return lists2.flatMap(({ path, format, location }) => {
    let writers = written7.filter(({ file: file2 }) => isSame(file2.path, path)), url = isUrl(path) ? path : writers.find(({ file: file2 }) => file2.url !== void 0)?.file.url;
    return url === void 0 || writers.some(({ file: file2 }) => file2.content !== void 0) ? [] : [{ ...downloadedList(url, location), by: `extractors/${formatReaders[format]}` }];
  });
}
function listsFromElsewhere(lists2, written7) {
  return lists2.flatMap(({ path, format, location }) => {
    let name3 = posix10.basename(path);
    return isUrl(path) || !isPlainName.test(name3) || written7.some(({ file: file2 }) => isSame(file2.path, path)) ? [] : [{ name: name3, gap: { ...absentList(path, location), by: `extractors/${formatReaders[format]}` } }];
  });
}
var isPlainName = /^[\w.+@-]+\.[\w-]+$/;
function isSame(one, other2) {
  return posix10.basename(one) === posix10.basename(other2);
}
function isUrl(path) {
  return /^(?:https?|ftps?):\/\//i.test(path);
}

// src/extraction/file.ts
var maxWriting = 3, wantsNothing = {
  wants: [],
  readers: /* @__PURE__ */ new Map(),
  absences: [],
  namedAbsences: [],
  names: [],
  governs: [],
  manifests: [],
  listUses: [],
  understood: [],
  isLost: !1
};
async function runFile(registered2, input) {
  let { path, side, texts: texts2 } = input, content = texts2.get(path) ?? "", spanOf = lineIndex(content), found = {
    components: [],
    gaps: [],
    wants: [],
    readers: /* @__PURE__ */ new Map(),
    absences: [],
    names: [],
    governs: [],
    written: [],
    lists: [],
    manifests: [],
    listUses: [],
    understood: [],
    isLost: !1,
    embedded: 0,
    isBeyond: !1
  }, kept2 = rangesKept((start2, end) => ({ path, side, ...spanOf(start2, end) })), whole2 = {
    path,
    content,
    neighbours: new Map(input.neighbours.map((neighbour) => [neighbour, texts2.get(neighbour) ?? ""])),
    locate: kept2.locate,
    written: (start2, end) => content.slice(start2, end)
  };
  await runText(registered2, { depth: 0, slot: void 0, map: (offset) => offset }, found, whole2);
  let namedAbsences = await runWritten(found, whole2), components = merge2(found.components, path, found.context), { gaps, readers: readers2, absences, names: names7, governs, manifests: manifests4, listUses } = found, wants = [...new Set(found.wants)], understood = registered2.lock && gaps.length === 0 ? [{ start: 0, end: content.length }] : rangesUnderstood(found, kept2), isLost = found.isLost && components.length === 0;
  return {
    components,
    gaps,
    wants,
    readers: readers2,
    absences,
    namedAbsences,
    names: names7,
    governs,
    manifests: manifests4,
    listUses,
    understood,
    isLost
  };
}
async function runWritten(found, whole2) {
  let all2 = [], unread2 = [];
  for (let round = 0; round < maxWriting && found.written.length > 0; round++) {
    let parts3 = found.written.splice(0);
    all2.push(...parts3);
    let { texts: texts2, beyond: beyond2 } = writtenTexts(parts3, whole2.path);
    unread2.push(...beyond2);
    for (let written7 of texts2) {
      let before = found.wants.length, within2 = { depth: 0, slot: written7.slot, map: written7.map };
      for (let registered2 of readersOfWritten(written7, found.lists))
        await runText(registered2, within2, found, { ...textOf2(written7, whole2, written7.path), isWritten: !0 });
      written7.isBeside || found.wants.splice(before);
    }
  }
  unread2.push(...found.written);
  for (let gap3 of unreadGap(unread2, whole2.path, whole2.locate)) found.gaps.push(gap3);
  for (let gap3 of listGaps(found.lists, all2)) found.gaps.push(gap3);
  for (let gap3 of downloadGaps(all2, found.lists, whole2.locate)) found.gaps.push(gap3);
  for (let { path, format } of copiedFiles(all2, found.lists, whole2.path))
    path !== whole2.path && (found.wants.push(path), found.readers.set(path, formatReaders[format]));
  return listsFromElsewhere(found.lists, all2);
}

// src/extraction/bytes.ts
async function runBytes(readers2, file2, signal) {
  let opened2 = await file2.open(signal);
  if (isFailure(opened2)) {
    let { path, side } = file2, gap3 = { code: unavailableCode(opened2), by: "changes", subject: path, reason: opened2.reason, location: { path, side } };
    return readers2.map((_, index4) => ({ ...wantsNothing, components: [], gaps: index4 === 0 ? [gap3] : [] }));
  }
  try {
    let results = [];
    for (let reader of readers2) results.push(await runOne(reader, file2, opened2));
    return results;
  } finally {
    await opened2.close();
  }
}
async function runOne(registered2, { path, side }, { bytes }) {
  let by2 = `extractors/${registered2.id}`, locate = (within2) => ({ path, side, ...within2 === void 0 ? {} : { within: within2 } });
  try {
    let extractor = await registered2.load(), { components, gaps } = await extractor.extract({ path, bytes, locate });
    return { ...wantsNothing, components: merge2(components, path), gaps: gaps.map((gap3) => ({ ...gap3, by: by2 })) };
  } catch (error) {
    let reason = `the extractor failed: ${messageOf(error)}`, gap3 = { code: "internal", by: by2, subject: path, reason, location: locate() };
    return { ...wantsNothing, components: [], gaps: [gap3] };
  }
}

// src/extraction/external.ts
async function runExternal(reader, files, signal) {
  let answer = await ask(reader, files.map(inputOf), signal);
  return files.map(({ path, side, texts: texts2 }, index4) => {
    let found = isFailure(answer) ? void 0 : answer.found[index4], { components = [], governs = [], manifests: manifests4 = [] } = found ?? {}, reason = isFailure(answer) ? answer.reason : "the reader failed: it gave no answer about the file", failure2 = { code: "internal", subject: path, reason, location: { path, side } }, gaps = (found?.gaps ?? [failure2]).map((gap3) => ({ ...gap3, by: reader.id })), text3 = found === void 0 || gaps.length > 0 ? "" : texts2.get(path) ?? "", understood = reader.lock ? [{ start: 0, end: text3.length }] : [];
    return { ...wantsNothing, components: merge2(components, path), gaps, governs, manifests: manifests4, understood };
  });
}
async function ask(reader, inputs, signal) {
  try {
    return { found: await reader.read(inputs, signal) };
  } catch (error) {
    return { reason: `the reader failed: ${messageOf(error)}` };
  }
}
function inputOf({ path, side, texts: texts2 }) {
  let content = texts2.get(path) ?? "", spanOf = lineIndex(content);
  return {
    path,
    content,
    neighbours: /* @__PURE__ */ new Map(),
    locate: (start2, end) => ({ path, side, ...spanOf(start2, end) }),
    written: (start2, end) => content.slice(start2, end)
  };
}

// src/extraction/rounds.ts
var maxRounds = 3;
function newSide(side) {
  return { side, contents: /* @__PURE__ */ new Map(), stored: /* @__PURE__ */ new Map(), done: /* @__PURE__ */ new Map() };
}
function withContents(state, more) {
  return { ...state, contents: new Map([...state.contents, ...more]) };
}
function withStored(state, more) {
  return { ...state, stored: new Map([...state.stored, ...more]) };
}
function startPass(state, paths, readersOf, named8 = /* @__PURE__ */ new Map()) {
  let from = new Set(paths);
  return { tasks: [...from].flatMap((path) => tasksOf(state, path, readersOf, named8.get(path))), round: 0, reached: /* @__PURE__ */ new Set(), paths: from, late: [] };
}
function isOpen({ tasks, round }) {
  return tasks.length > 0 && round < maxRounds;
}
async function runRound(state, pass, signal) {
  let done = new Map(state.done), reached2 = new Set(pass.reached), late2 = [...pass.late], outside2 = [];
  for (let task of pass.tasks) {
    let before = done.get(taskKey(task)), neighbours = availableTo(before, state);
    if (before?.neighbours === neighbours.length) {
      reached2.add(taskKey(task));
      continue;
    }
    if (await setImmediate2(), signal.aborted) {
      late2.push(taskGap(task, state.side, "deadline", "the review ran out of time before it was read"));
      continue;
    }
    reached2.add(taskKey(task));
    let { reader, path } = task;
    if (isExternal(reader)) outside2.push(task);
    else if (readsBytes(reader))
      for (let one of await runStored(state, pass.tasks, path, signal)) done.set(taskKey(one.task), one);
    else {
      let result = await runFile(reader, inputOf2(state, path, neighbours));
      done.set(taskKey(task), { task, result, neighbours: neighbours.length });
    }
  }
  for (let one of await runOutside(state, outside2, signal)) done.set(taskKey(one.task), one);
  let paths = new Set(pass.paths);
  for (let key3 of reached2) for (let path of done.get(key3)?.result.wants ?? []) paths.add(path);
  return { state: { ...state, done }, pass: { ...pass, reached: reached2, paths, late: late2 } };
}
async function runStored(state, tasks, path, signal) {
  let content = state.stored.get(path);
  if (content?.type !== "bytes") return [];
  let readers2 = tasks.flatMap(({ reader, path: other2 }) => other2 === path && readsBytes(reader) ? [reader] : []);
  return (await runBytes(readers2, { path, side: state.side, open: content.open }, signal)).flatMap((result, index4) => doneOf(readers2[index4], path, result));
}
async function runOutside(state, tasks, signal) {
  let done = [];
  for (let reader of new Set(tasks.map((task) => task.reader))) {
    if (!isExternal(reader)) continue;
    let paths = tasks.flatMap((task) => task.reader === reader ? [task.path] : []), inputs = paths.map((path) => inputOf2(state, path, [])), results = await runExternal(reader, inputs, signal);
    done.push(...results.flatMap((result, index4) => doneOf(reader, paths[index4], result)));
  }
  return done;
}
function doneOf(reader, path, result) {
  return reader === void 0 || path === void 0 ? [] : [{ task: { reader, path }, result, neighbours: 0 }];
}
function nextRound(state, pass, readersOf) {
  let next = /* @__PURE__ */ new Map();
  for (let key3 of pass.reached) {
    let done = state.done.get(key3);
    if (done === void 0) continue;
    let { task, result, neighbours } = done;
    availableTo(done, state).length > neighbours && next.set(key3, task);
    for (let path of result.wants) {
      let tasks = tasksOf(state, path, readersOf, result.readers.get(path));
      for (let one of tasks) pass.reached.has(taskKey(one)) || next.set(taskKey(one), one);
    }
  }
  return { ...pass, tasks: [...next.values()], round: pass.round + 1 };
}
function componentsOf({ done }, { reached: reached2 }) {
  return [...reached2].flatMap((key3) => done.get(key3)?.result.components ?? []);
}
function taskKey({ reader, path }) {
  return `${reader.id}
${path}`;
}
function taskGap({ reader, path }, side, code2, reason) {
  return { code: code2, by: nameOf2(reader), subject: path, reason, location: { path, side } };
}
function tasksOf(state, path, readersOf, id7) {
  return [...readersOf(path), ...extractorOf(id7)].filter(
    (reader) => readsBytes(reader) ? state.stored.get(path)?.type === "bytes" : textAt(state, path) !== void 0
  ).map((reader) => ({ reader, path }));
}
function availableTo(done, state) {
  return done?.result.wants.filter((path) => textAt(state, path) !== void 0) ?? [];
}
function inputOf2(state, path, neighbours) {
  let texts2 = new Map([path, ...neighbours].map((each) => [each, textAt(state, each) ?? ""]));
  return { path, side: state.side, texts: texts2, neighbours };
}
function textAt({ contents }, path) {
  let content = contents.get(path);
  return content?.type === "text" ? content.text : void 0;
}

// src/extraction/result.ts
function resultOf(state, pass, changed, settings10 = { indexes: [], stands: () => !0 }) {
  let all2 = doneBy(state, pass), inside = all2.filter(({ task }) => changed.has(task.path)), beside = all2.filter(({ task }) => !changed.has(task.path)), of = (some) => some.flatMap(({ result }) => result.components), locks2 = all2.filter(({ task }) => task.reader.lock).map(lockOf2), resolve4 = resolver(of(all2), locks2), listed4 = all2.map(({ task: { path }, result: { components, listUses } }) => ({
    path,
    components: components.map(resolve4),
    listUses
  })), limit = constrained(listed4), raise = inProduction(listed4), evidence = { ...settings10, locked: locks2.flatMap(({ packages: packages2 }) => packages2) }, deep = pass.tasks.filter((task) => !pass.reached.has(taskKey(task))).map((task) => taskGap(task, state.side, "limit-exceeded", `it is included more than ${maxRounds} files deep`));
  return {
    components: withIndexes(of(inside).map(resolve4).flatMap(limit).map(raise), evidence),
    context: withIndexes(of(beside).map(resolve4).flatMap(limit).map(raise), evidence),
    gaps: [
      ...toldOnce(inside.flatMap(({ result }) => [...result.gaps, ...absent(state, result)])),
      ...pass.late,
      ...deep
    ],
    understood: understoodOf(inside),
    namedAbsences: inside.flatMap(({ result }) => result.namedAbsences),
    filesRead: [...pass.paths].filter(
      (path) => state.contents.get(path)?.type === "text" || state.stored.get(path)?.type === "bytes"
    ).length
  };
}
function toldOnce(gaps) {
  return [...groupBy(
    gaps,
    ({ code: code2, subject, reason, location }) => JSON.stringify([code2, subject, reason, location])
  ).values()].flatMap(([first2]) => first2 ?? []);
}
function understoodOf(files) {
  let byPath = groupBy(files, ({ task }) => task.path);
  return new Map(
    [...byPath].map(([path, readings]) => [path, mergedRanges(readings.flatMap(({ result }) => result.understood))])
  );
}
function extractedPaths({
  state,
  pass
}) {
  return new Set(doneBy(state, pass).map(({ task }) => task.path));
}
function pointedAtBy(state, pass) {
  let all2 = doneBy(state, pass), unnamed3 = [...all2.map(({ task }) => task), ...pass.tasks].filter(({ path, reader }) => !isExternal(reader) && !extractorsFor(path).includes(reader)).map(({ path, reader }) => [path, reader.id]), failed2 = all2.flatMap(({ result }) => [...result.readers]).filter(
    ([path, id7]) => state.contents.get(path)?.type === "failed" && !extractorsFor(path).some((one) => one.id === id7)
  ), failures2 = all2.flatMap(({ result }) => result.gaps).filter(({ code: code2 }) => code2 === "internal");
  return {
    paths: new Map([...unnamed3, ...failed2]),
    asFormats: new Map(
      [...groupBy(all2, ({ task }) => task.path)].map(([path, readings]) => [
        path,
        readings.flatMap(({ result }) => [...result.readers.keys()])
      ])
    ),
    names: new Set(all2.flatMap(({ result }) => result.names)),
    gaps: [...failures2, ...pass.late]
  };
}
function doneBy({ done }, { reached: reached2 }) {
  return [...reached2].flatMap((key3) => done.get(key3) ?? []);
}
function absent({ contents }, { absences }) {
  return absences.flatMap(({ path, gap: gap3 }) => contents.get(path)?.type === "absent" ? [gap3] : []);
}
function lockOf2({ task: { path }, result: { components, governs, manifests: manifests4 } }) {
  let packages2 = components.filter((component) => component.kind === "package"), member = (folder) => posix11.join(posix11.dirname(path), folder).replace(/\/$/, "");
  return {
    path,
    packages: packages2,
    governs: governs === "below" ? governs : governs.map(member),
    manifests: manifests4.map(member)
  };
}

// src/review/inventory/absences.ts
import { posix as posix12 } from "node:path";
var unknown2 = "whether the repository has a file of that name is not known, nor what the command installs";
async function absencesOf(source, absences, signal) {
  if (absences.length === 0) return [];
  let listing = await source.list(signal), { entries: entries3, whole: whole2 } = isFailure(listing) ? { entries: [], whole: !1 } : listing, names7 = new Set(entries3.map(({ path }) => posix12.basename(path))), modules2 = entries3.flatMap(({ path, type }) => type === "submodule" ? [`${path}/`] : []), isKnown = (list2) => whole2 && !modules2.some((module) => list2.includes(module));
  return absences.filter(({ name: name3 }) => !names7.has(name3)).map(({ gap: gap3 }) => isKnown(gap3.subject) ? gap3 : { ...gap3, reason: unknown2, atMost: "note" });
}

// src/review/inventory/around.ts
import { posix as posix13 } from "node:path";

// src/review/inventory/nearest.ts
function nearest(files, distance2, count3) {
  return files.map((file2) => ({ file: file2, far: distance2(file2) })).sort((one, other2) => one.far - other2.far || (one.file.path < other2.file.path ? -1 : 1)).slice(0, count3).map(({ file: file2 }) => file2);
}
function depth(path) {
  return path.split("/").length;
}

// src/review/inventory/read.ts
async function readPaths(source, side, paths, signal) {
  let contents = await readTexts(
    source,
    paths.map((path) => ({ at: side, path })),
    signal
  );
  return new Map(paths.map((path, index4) => [path, contents[index4] ?? { type: "absent" }]));
}
async function withFiles(source, state, { texts: texts2, stored }, signal) {
  let { side, contents } = state, missing = [...new Set(texts2)].filter((path) => !contents.has(path)), more = missing.length === 0 ? state : withContents(state, await readPaths(source, side, missing, signal)), closed = [...new Set(stored)].filter((path) => !state.stored.has(path));
  if (closed.length === 0) return more;
  let requests = closed.map((path) => ({ at: side, path, inPieces: !0 })), found = await readContents(source, requests, signal);
  return withStored(
    more,
    closed.map((path, index4) => [path, found[index4] ?? { type: "absent" }])
  );
}
async function extractFrom(source, from, { paths, readersOf, named: named8 }, signal) {
  let state = from, pass = startPass(state, paths, readersOf, named8);
  for (; isOpen(pass); ) {
    let ran = await runRound(state, pass, signal), asked3 = [...ran.pass.paths].filter((path) => !pass.paths.has(path)), stored = asked3.filter((path) => readersOf(path).some(readsBytes));
    state = await withFiles(source, ran.state, { texts: asked3, stored }, signal), pass = nextRound(state, ran.pass, readersOf);
  }
  return { state, pass };
}

// src/review/inventory/around.ts
var most5 = 20;
async function packagesAround(source, known, components, readersOf, signal) {
  let folders3 = new Set(
    components.flatMap((one) => kindOf(one).runByPackages === !0 ? posix13.dirname(one.location.path) : [])
  );
  if (folders3.size === 0) return [];
  let listing = await source.list(signal);
  if (isFailure(listing)) return [];
  let present2 = new Set(listing.entries.flatMap(({ path, type }) => type === "file" ? [path] : [])), paths = new Set([...folders3].flatMap((folder) => nearestTo(folder, present2))), chosen = nearest(
    [...paths].map((path) => ({ path })),
    ({ path }) => depth(path),
    most5
  ).map(({ path }) => path), state = await withFiles(source, known, { texts: chosen, stored: [] }, signal), ran = await extractFrom(source, state, { paths: chosen, readersOf }, signal);
  return componentsOf(ran.state, ran.pass).filter((component) => component.kind === "package");
}
var manifests2 = new Set([...ecosystems.values()].flatMap(({ versionFiles = [] }) => versionFiles)), lockfiles = [...locks.values()].flatMap(
  (lock18) => lock18.manifests.filter(({ manifest }) => manifests2.has(manifest)).flatMap(({ locks: named8 }) => named8)
), names3 = /* @__PURE__ */ new Set([...lockfiles, ...manifests2]);
function nearestTo(from, present2) {
  for (let folder = from; ; folder = posix13.dirname(folder)) {
    let found = [...names3].map((name3) => posix13.join(folder, name3)).filter((path) => present2.has(path));
    if (found.length > 0 || folder === ".") return found;
  }
}

// src/review/inventory/discover.ts
import { posix as posix21 } from "node:path";

// src/extractors/shared/python/requirement-like.ts
import { posix as posix14 } from "node:path";

// src/ecosystems/pypi/logical-lines.ts
var lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function logicalLines(content) {
  return [...eachLogicalLine(content)];
}
function* eachLogicalLine(content) {
  let parts3 = [], pieces3 = [], length = 0;
  for (let from = 0; from <= content.length; ) {
    lineEnd.lastIndex = from;
    let found = lineEnd.exec(content), line = content.slice(from, found?.index), comments = line.trimStart().startsWith("#"), continues = line.endsWith("\\") && !comments && found !== null, part5 = continues ? line.slice(0, -1) : line;
    pieces3.push({ at: length, source: from }), parts3.push(part5), length += part5.length, from = found === null ? content.length + 1 : lineEnd.lastIndex, !continues && (yield logicalLine(parts3, pieces3, comments ? length - line.trimStart().length : void 0), parts3 = [], pieces3 = [], length = 0);
  }
}
function logicalLine(parts3, pieces3, commentAt) {
  let whole2 = parts3.join(""), hash4 = commentAt ?? findComment(whole2), bare = hash4 === -1 ? whole2 : whole2.slice(0, hash4), text3 = bare.trim(), shift = bare.length - bare.trimStart().length;
  return {
    text: text3,
    comment: hash4 === -1 ? void 0 : whole2.slice(hash4 + 1).trim(),
    source(offset) {
      let at3 = offset + shift, low = 0, high = pieces3.length - 1;
      for (; low < high; ) {
        let middle = low + high + 1 >> 1;
        (pieces3[middle]?.at ?? 0) <= at3 ? low = middle : high = middle - 1;
      }
      let piece = pieces3[low];
      return piece === void 0 ? at3 : piece.source + at3 - piece.at;
    }
  };
}
function findComment(text3) {
  for (let at3 = text3.indexOf("#"); at3 !== -1; at3 = text3.indexOf("#", at3 + 1))
    if (at3 === 0 || /\s/.test(text3.charAt(at3 - 1))) return at3;
  return -1;
}

// src/ecosystems/pypi/requirements-options.ts
var long = /* @__PURE__ */ new Map([
  ["--index-url", "index"],
  ["--pypi-url", "index"],
  ["--extra-index-url", "extra-index"],
  ["--no-index", "flag"],
  ["--constraint", "constraint"],
  ["--requirement", "requirement"],
  ["--editable", "editable"],
  ["--find-links", "find-links"],
  ["--no-binary", "ignored"],
  ["--only-binary", "ignored"],
  ["--prefer-binary", "flag"],
  ["--require-hashes", "flag"],
  ["--pre", "flag"],
  ["--trusted-host", "trusted-host"],
  ["--use-feature", "ignored"],
  ["--all-releases", "ignored"],
  ["--only-final", "ignored"],
  // pip no longer knows these; files that have them exist.
  ["--always-unzip", "flag"],
  ["--process-dependency-links", "flag"],
  ["--use-wheel", "flag"],
  ["--no-use-wheel", "flag"],
  ["--no-deps", "flag"],
  ["--upgrade", "flag"]
]), short2 = /* @__PURE__ */ new Map([
  ["-i", "--index-url"],
  ["-c", "--constraint"],
  ["-r", "--requirement"],
  ["-e", "--editable"],
  ["-f", "--find-links"],
  ["-Z", "--always-unzip"],
  ["-U", "--upgrade"]
]);
function readLineOptions(line) {
  let found = [];
  for (let at3 = 0; at3 < line.length; ) {
    let { option, end } = readOption2(line, at3);
    if (found.push(option), option.name === void 0 || option.name === "editable") break;
    at3 = end;
  }
  return found;
}
function readOption2(line, start2) {
  let token = /^--[a-z-]+|^-[a-zA-Z]/.exec(line.slice(start2, start2 + 100))?.[0] ?? "", name3 = long.get(short2.get(token) ?? token);
  if (name3 === void 0) return { option: { name: name3, value: "", at: start2, start: start2, end: line.length }, end: line.length };
  let rest = line.slice(start2 + token.length), [lead = ""] = (token.startsWith("--") ? /^(?:\s*=\s*|\s+)/ : /^\s*=?\s*/).exec(rest) ?? [], at3 = start2 + token.length + lead.length;
  if (name3 === "editable")
    return { option: { name: name3, ...unquoted(line.slice(at3), at3), start: start2, end: line.length }, end: line.length };
  let next = /(?:^|\s)-{1,2}[a-zA-Z]/.exec(line.slice(at3)), end = next === null ? line.length : at3 + next.index, value2 = line.slice(at3, end).trimEnd();
  return { option: { name: name3, ...unquoted(value2, at3), start: start2, end: at3 + value2.length }, end: end + (/\s/.test(line.charAt(end)) ? 1 : 0) };
}
function unquoted(value2, at3) {
  let inner = /^(["'])(.*)\1$/s.exec(value2)?.[2];
  return inner === void 0 ? { value: value2, at: at3 } : { value: inner, at: at3 + 1 };
}
function splitOptions(line) {
  let first2 = / -{1,2}[a-z]/i.exec(line.replace(/\t/g, " "));
  if (first2 === null) return { length: line.length, hashes: [] };
  let words6 = line.slice(first2.index).split(/\s+/).filter((word2) => word2 !== ""), hashes = words6.flatMap((word2, index4) => word2 === "--hash" ? [words6[index4 + 1] ?? ""] : word2.startsWith("--hash=") ? [word2.slice(7)] : []);
  return { length: line.slice(0, first2.index).trimEnd().length, hashes: hashes.filter((hash4) => hash4.includes(":")) };
}

// src/extractors/shared/python/requirement-like.ts
var longest8 = 2e6, mostLines = 1e4, enough = 2e3;
function requirementLike(text3) {
  let counts = { telling: 0, bare: 0, other: 0 }, [read8, told2] = [0, 0];
  for (let { text: line } of eachLogicalLine(text3.slice(0, longest8))) {
    if (read8++ === mostLines || told2 === enough) break;
    line !== "" && (counts[kindOf2(line)]++, told2++);
  }
  let { telling: telling2, bare, other: other2 } = counts;
  if (!(other2 > 0 && telling2 + bare < other2 * 5))
    return telling2 > 0 && (other2 === 0 || telling2 >= bare) ? "certainly" : (telling2 + bare > 0 || text3.length > longest8) && other2 === 0 ? "possibly" : void 0;
}
function kindOf2(line) {
  if (line.startsWith("-")) return kindOfOption(line);
  let requirement3 = readRequirement2(line.slice(0, splitOptions(line).length));
  if (isFailure(requirement3) || requirement3.problem !== void 0) return "other";
  let { name: name3, source, specifier = "", marker: marker2 = "", extras, hashes } = requirement3;
  return source.type === "path" ? "bare" : source.type === "vcs" ? /^git\+/.test(line) || line.includes("@") ? "telling" : "bare" : source.type === "url" ? /\.whl(?:[#?]|$)|#egg=/.test(line) || /^[\w.[\],-]+\s*@/.test(line) ? "telling" : "bare" : name3 === void 0 || !/[a-z]/i.test(name3) ? "other" : splitOptions(line).hashes.length > 0 || hashes.length > 0 || /[=<>~!]=?\s*v?\d/.test(specifier) || marker2 !== "" && /[<>=]|\bin\b/.test(marker2) ? "telling" : specifier === "" && !extras.includes("") ? "bare" : "other";
}
function kindOfOption(line) {
  let options13 = readLineOptions(line);
  return options13.length > 0 && options13.every(({ name: name3 }) => name3 !== void 0) && (line.startsWith("--") || /^-[rcefi]\s*\S*[/.:]/.test(line)) ? "telling" : "other";
}
function mayInclude(text3) {
  return /(?<![\w.-])-{1,2}[rc\\]/.test(text3);
}
var extensions = new Set(
  ".txt .in .pip .list .lst .lock .req .reqs .requirements .deps .dep .cfg .conf .pkgs .packages .frozen .freeze .pypi".split(
    " "
  )
);
function mayBeList(path) {
  if (path.endsWith(".browserslistrc")) return !1;
  let extension2 = posix14.extname(path).toLowerCase();
  return extension2 === "" || extensions.has(extension2);
}

// src/review/inventory/gaps.ts
function changesGap(code2, subject, reason) {
  return { code: code2, by: "changes", subject, reason };
}
function failedReads(side, contents, paths) {
  return [...paths].flatMap((path) => {
    let content = contents.get(path);
    return content?.type !== "failed" ? [] : [{ ...changesGap(unavailableCode(content), path, content.reason), location: { path, side } }];
  });
}
function missingReads(side, contents, paths) {
  let missing = [...contents].filter(([, content]) => isMissing(content));
  return failedReads(side, new Map(missing), paths);
}
function isMissing(content) {
  return content?.type === "failed" && content.cause === "missing" && content.pointer === void 0;
}
function isPointer(content) {
  return content?.type === "failed" && content.pointer !== void 0;
}
function pointersBefore(contents, paths) {
  return failedReads("base", contents, paths).map((gap3) => ({
    ...gap3,
    code: "unresolved-reference",
    reason: `${gap3.reason}; everything in the head version counts as new`
  }));
}
var failures = /* @__PURE__ */ new Set(["content-missing", "deadline", "internal"]);
function isOfDeleted({ code: code2, location }, deleted) {
  return location === void 0 || failures.has(code2) || !deleted.has(location.path) ? !1 : location.path !== policyPath && !location.path.startsWith(".github/");
}
function submoduleGaps(files) {
  return files.flatMap(({ path, head, base }) => {
    if (head?.type !== "submodule" || head.id === base?.id) return [];
    let reason = `the submodule ${base === void 0 ? `is new, at ${head.id.slice(0, 12)}` : `moved from ${base.id.slice(0, 12)} to ${head.id.slice(0, 12)}`}; its content is not in this repository`;
    return [{ ...changesGap("submodule", path, reason), location: { path, side: "head" } }];
  });
}
function newGaps(base, head) {
  let key3 = ({ code: code2, by: by2, subject, reason, location }) => JSON.stringify([code2, by2, subject, reason, location?.path]), before = new Set(base.filter(isOfPart).map(key3)), now = head.filter((gap3) => !before.has(key3(gap3))), said = new Set(now.map(key3));
  return [...now, ...base.filter((gap3) => !isOfPart(gap3) && !said.has(key3(gap3)))];
}
var partCodes = /* @__PURE__ */ new Set([
  "unresolved-reference",
  "parse-error",
  "limit-exceeded",
  "not-covered",
  "outside-repository"
]);
function isOfPart({ code: code2, subject, location }) {
  return partCodes.has(code2) && location !== void 0 && subject !== location.path;
}

// src/review/inventory/links.ts
var link = { type: "symlink", id: "" };
function asLink(path) {
  return { path, base: link, head: link };
}
async function changedLinks(source, { entries: entries3 }, isRead, pointedAt, signal) {
  let known = new Set([...source.files, ...entries3].map(({ path }) => path)), changed = new Set(source.files.map(({ path }) => path)), links = entries3.filter(({ path, type }) => type === "symlink" && !changed.has(path)).map(({ path }) => path), behind3 = [...pointedAt].filter((path) => !known.has(path)), paths = [...links, ...behind3].filter(isRead);
  if (paths.length === 0) return { files: [], base: /* @__PURE__ */ new Map(), head: /* @__PURE__ */ new Map() };
  let base = await readPaths(source, "base", paths, signal), head = await readPaths(source, "head", paths, signal), differs = paths.filter((path) => {
    let [before, after2] = [base.get(path), head.get(path)];
    return isMissing(before) || isMissing(after2) || JSON.stringify(before) !== JSON.stringify(after2);
  }), of = (contents) => new Map([...contents].filter(([path]) => differs.includes(path)));
  return { files: differs.map(asLink), base: of(base), head: of(head) };
}

// src/review/inventory/can-be-list.ts
import { posix as posix15 } from "node:path";
var most6 = 200, notText = new Set(
  ".png .jpg .jpeg .gif .webp .ico .pdf .mp3 .mp4 .wav .woff .woff2 .ttf .zip .gz .whl .so .pt .onnx .safetensors .gguf".split(
    " "
  )
);
async function anyCanBeList(source, files, known, signal) {
  let texts2 = files.map(({ path }) => path).filter((path) => !notText.has(posix15.extname(path).toLowerCase()));
  if (texts2.length > most6) return !0;
  let unread2 = texts2.filter((path) => !known.has(path)), read8 = unread2.length === 0 ? known : await readPaths(source, "head", unread2, signal);
  return texts2.some((path) => canBeList(known.get(path) ?? read8.get(path)));
}
function canBeList(content) {
  return content?.type === "text" ? requirementLike(content.text) !== void 0 : content?.type === "failed" && (content.cause === "missing" || content.cause === "limit");
}

// src/review/inventory/pointing.ts
import { posix as posix17 } from "node:path";

// src/mentions/languages.ts
import { posix as posix16 } from "node:path";
var extensions2 = new Set(
  `.py .pyi .pyx .js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .rb .java .kt .kts .scala .c .cc .cpp .h .hpp .cs .php .swift
  .lua .r .jl .ex .exs .erl .vue .svelte .astro .dart .m .mm .pl .pm .clj .hs .ml .fs .vb`.split(/\s+/)
);
function isProgram2(path) {
  return extensions2.has(posix16.extname(path).toLowerCase());
}

// src/review/inventory/pointing.ts
var most7 = 200;
async function findPointing(source, listing, files, readersOf, signal) {
  let folders3 = new Set(files.map(({ path }) => posix17.dirname(path))), names7 = new Set(files.filter(({ path }) => canBeOther(path)).map(({ path }) => posix17.basename(path))), pointers = listing.entries.filter(({ path, type }) => type !== "submodule" && pointsAtRequirements(path)), distance2 = (path) => (folders3.has(posix17.dirname(path)) ? 0 : depth(path)) * 2, near = nearest(pointers, ({ path }) => distance2(path) + (isList(path) ? 0 : 1), most7).map(({ path }) => path), read8 = await readPaths(source, "head", near, signal), telling2 = near.filter((path) => {
    let content = read8.get(path);
    return content?.type !== "text" ? !1 : isList(path) && mayInclude(content.text) || mentions4(content.text, names7);
  }), start2 = withContents(newSide("head"), read8), { state, pass } = await extractFrom(
    source,
    start2,
    { paths: telling2, readersOf: (path) => readersOf(path).filter(canPoint) },
    signal
  ), found = pointedAtBy(state, pass), changed = new Set(source.files.map(({ path }) => path)), elsewhere = near.filter((path) => isPointer(read8.get(path)) && !changed.has(path)), left = pointers.length - near.length;
  return {
    ...found,
    head: { ...state, contents: new Map([...state.contents].filter(([, content]) => !isMissing(content))) },
    gaps: [
      ...missingReads("head", state.contents, /* @__PURE__ */ new Set([...near, ...pass.paths])),
      // What fails on a changed file is said where the change is extracted.
      ...found.gaps.filter(({ code: code2, subject }) => code2 === "deadline" || !changed.has(subject))
    ],
    unsearched: [
      ...elsewhere.length > 0 ? [changesGap("unresolved-reference", `${elsewhere.length} files`, "their content is in Git LFS, so whether they point pip at a changed file is not known")] : [],
      ...left > 0 ? [changesGap("unresolved-reference", `${left} files`, "they were not read to see whether they point pip at a changed file")] : [],
      ...listing.whole ? [] : [changesGap("unresolved-reference", "the tree", "folders without a change were not searched for what points pip at a changed file")]
    ]
  };
}
function canPoint(reader) {
  return !reader.lock;
}
var formatIds = new Set(Object.values(formatReaders));
function canBeOther(path) {
  return isList(path) ? !0 : isProgram2(path) || extractorsFor(path).some(({ id: id7, lock: lock18 }) => lock18 || formatIds.has(id7)) ? !1 : /\.ya?ml$/i.test(path) || !pointsAtRequirements(path);
}
function namedByRead({ asFormats }, left) {
  let named8 = new Set([...asFormats].flatMap(([path, files]) => left(path) ? [] : files));
  for (let path of named8) for (let file2 of asFormats.get(path) ?? []) named8.add(file2);
  return named8;
}
var listReader = formatReaders["pip-requirements"];
function isList(path) {
  return extractorsFor(path).some(({ id: id7 }) => id7 === listReader);
}
var fewNames = 50;
function mentions4(text3, names7) {
  if (names7.size <= fewNames && ![...names7].some((name3) => text3.includes(name3))) return !1;
  for (let [word2] of text3.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g)) if (names7.has(word2)) return !0;
  return [...names7].filter((name3) => /[\s'"`=,;:()[\]{}\\]/.test(name3)).slice(0, fewNames).some((name3) => text3.includes(name3));
}

// src/review/inventory/uses.ts
import { posix as posix20 } from "node:path";

// src/mentions/prose.ts
import { posix as posix18 } from "node:path";

// src/core/last-text.ts
function ofLastText(make) {
  let last3;
  return (text3) => (last3?.text !== text3 && (last3 = { text: text3, made: make(text3) }), last3.made);
}

// src/core/sorted.ts
function firstWhere(length, holds3) {
  let low = 0, high = length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    holds3(middle) ? high = middle : low = middle + 1;
  }
  return low;
}

// src/mentions/places.ts
function placesOf3(text3, pattern) {
  return Array.from(text3.matchAll(pattern), ({ 0: found, index: index4 }) => ({ start: index4, end: index4 + found.length }));
}
function firstFrom(places, offset) {
  return firstWhere(places.length, (at3) => (places[at3]?.start ?? 0) >= offset);
}
function countUntil(places, offset) {
  return firstWhere(places.length, (at3) => (places[at3]?.end ?? 0) > offset);
}

// src/mentions/prose.ts
var longest9 = 2e4, names4 = /^(?:change(?:s|log)|news|history|readme|release[-_]?notes?|authors|contributing|security|licen[sc]e|notice|upgrading|migration)\b/i, configures = /\.(?:ya?ml|json[5c]?|toml|ini|cfg|conf|properties|env|xml|tf|tfvars|hcl|bicep|nix|nu|sh|bash|zsh|ksh|fish|csh|ps1|psm1|bat|cmd|mk|cmake|gradle|ipynb|dockerfile|service)$/i, extensions3 = new Set(
  `.md .mdx .rst .adoc .asciidoc .org .tex .html .htm .pod .textile .1 .log .csv .tsv .jsonl .svg .diff .patch .po .bib .srt
  .vtt`.split(/\s+/)
);
function isProse(path, line) {
  let name3 = posix18.basename(path), extension2 = posix18.extname(name3).toLowerCase();
  return extensions3.has(extension2) || names4.test(name3) && !canConfigure(name3) ? !0 : extension2 === ".txt" && (line.match(/(?:^|\s)[a-z]{2,30}(?=[\s,.:!?]|$)/gi)?.length ?? 0) >= 2;
}
function canConfigure(name3) {
  return isProgram2(name3) || configures.test(name3) && !/^(?:change(?:s|logs?)|release[-_]?notes?)\.\w+$/i.test(name3);
}
var exampleFolders = /(?:^|\/)(?:__snapshots__|cassettes|snapshots|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE|locales?|i18n|translations)\//i, dataFolders = /(?:^|\/)(?:data|datasets?|evals?|prompts?|snippets|registry|catalogu?e?)\/(?:.{0,200}\/)?[^/]*$/i, dataNames = /(?:^|\/)(?:docs|snippets|registry|catalogu?e?|prompts?|examples?|datasets?|openapi|swagger)\.\w{1,6}$/i;
function isData(path) {
  return /\.(?:jsonc?|ya?ml|toml|txt|j2|jinja2?|tmpl|xml)$/i.test(path) && (dataFolders.test(path) || dataNames.test(path));
}
function isExample(path) {
  return exampleFolders.test(path);
}
function isForAgents(path) {
  return /(?:^|\/)(?:(?:CLAUDE|AGENTS?|GEMINI|SKILL)(?:\.local)?\.md|\.(?:cursor|windsurf|cline)rules|copilot-instructions\.md|[^/]{1,80}\.(?:instructions|prompt|chatmode|agent)\.md)$/.test(
    path
  ) || /(?:^|\/)\.(?:claude|cursor|codex|gemini|windsurf|clinerules|openhands|agents?|kiro|roo|junie|amazonq|augment|continue|trae|qodo)\/.*\.mdc?$/.test(
    path
  ) || /(?:^|\/)skills\/[^/]{1,80}\/.*\.md$/.test(path);
}
var entry = /^\s*["']?[\w@][\w.@/[\],-]{0,213}\s{0,5}(?:[=<>~!]=|[<>@])[^\s]{1,200}\s*(?:$|#|\\|;|--)/, other = /^\s*(?:$|#|--[a-z]|-[a-z]\s)/;
function isList2(text3) {
  if (text3.length > longest9) return !1;
  let lines = text3.split(`
`).filter((line) => !/^\s*(?:$|#)/.test(line));
  return lines.length > 0 && lines.every((line) => entry.test(line) || other.test(line));
}
function isFrontMatter(text3, offset) {
  return text3.startsWith("---") && !text3.slice(3, Math.min(offset, longest9)).includes(`
---`);
}
var outside = /^(?:(?: {4}|\t)?(?:(?:async )?def |class |@)\w|(?:import|from) \w)/gm;
function longTextStart(path, text3, offset) {
  if (!/\.pyw?$|^[^.]+$/i.test(posix18.basename(path))) return;
  let { outsides, quotes: quotes2 } = longTextsIn(text3), window = Math.max(0, offset - longest9), definition = window === 0 ? void 0 : outsides[firstFrom(outsides, window)], from = definition === void 0 || definition.end > offset ? window : definition.start, behind3 = countUntil(quotes2, offset), open4 = quotes2[behind3 - 1];
  return open4 !== void 0 && open4.start >= from && (behind3 - firstFrom(quotes2, from)) % 2 === 1 ? open4.start : void 0;
}
var longTextsIn = ofLastText((text3) => ({ outsides: placesOf3(text3, outside), quotes: placesOf3(text3, /"""|'''/g) }));
function isDocumentation(text3, start2) {
  if (start2 === void 0) return !1;
  let before = text3.slice(Math.max(0, start2 - 200), start2);
  return /^\s*[a-z]{0,2}$/i.test(before.slice(before.lastIndexOf(`
`) + 1));
}

// src/mentions/uses.ts
import { posix as posix19 } from "node:path";
var longest10 = 1e6, mostWords = 2e3, mostFolders = 20, mostCopies = 200, gap = `(?:["']?\\s{0,9},\\s{0,40}(?:(?:["']?args["']?\\s{0,9}[:=]\\s{0,9})?\\[\\s{0,40})?["']|["']?[ \\t]{1,40}["']?)`, options12 = `(?:(?:-[a-z]{0,4}[oOWX]|-r|--(?:loader|import|require|rcfile|config))${gap}[^\\s"',-][^\\s"',]{0,80}${gap}|-{1,2}(?!m\\b)[\\w-]{0,40}(?:=[^\\s"',]{0,80})?${gap}){0,6}`, word = "((?!-)[^\\s\"'`;|&()<>,[\\]{}#=$*?!]{1,200})", begin = "(?<![\\w./$-])", interpreters2 = "(?:(?:ba|da|z|k|a|fi|c|tc)?sh|source|\\.|python[\\d.]{0,5}|pypy3?|node|bun|deno|tsx|ts-node|ruby|perl|pwsh|powershell|Rscript|php|lua|julia)", verbs2 = "(?:run|launch|exec|execute|apply|submit|deploy|up|start|create|play|ansible-playbook|papermill|include|-include|%run|include_tasks:|import_tasks:|import_playbook:|uses:|local:)", starts = [
  new RegExp(`${begin}${interpreters2}(?:${gap}run)?${gap}${options12}${word}`, "g"),
  new RegExp(`${begin}${verbs2}${gap}${options12}${word}`, "g"),
  // At the start of a command.
  new RegExp(`(?:^|[;&|(\`\\n]|- )[ \\t@-]{0,40}["'[]{0,3}(?=\\.{1,2}/)${word}`, "g"),
  new RegExp(
    `(?:[;&|]|\\b(?:run|entry|script|command|exec|entrypoint|postinstall|preinstall|prepare)["']?:|\\b(?:RUN|CMD|ENTRYPOINT))[ \\t]{0,9}["'[]{0,3}(?=[\\w.-]{1,80}/)${word}`,
    "g"
  ),
  // A list includes another one.
  new RegExp(`(?:^|\\n)[ \\t]{0,9}(?:-[rc]|--requirement|--constraint)(?:=|[ \\t]{0,9})${word}`, "g"),
  /(?<![\w.])(?:exec(?:file)?\s?\(\s?(?:open|compile)?\s?\(?|run_path\s?\()\s{0,9}["']([^"'\n]{1,200})["']/g
], read7 = [
  new RegExp(
    `-(?<=[\\s"']-)(?:[rcfat]|-(?:requirements?|constraints?|file|config(?:-file)?|rcfile|script|with-requirements|env-file|playbook))(?:=|${gap}|(?<=-r))["']?${word}`,
    "g"
  ),
  new RegExp(`(?<!<)<[ \\t]{0,9}["']?${word}`, "g"),
  new RegExp(
    `${begin}(?:cat|head|tail|sed|awk|grep|egrep|cut|tr|envsubst|base64|zcat|gunzip)(?=[ \\t])[^\\n|;&]{0,160}?[ \\t]["']?${word}(?=["']?[ \\t]{0,9}(?:\\||\\)|\`))`,
    "g"
  )
], takes = /(?<![\w./-])(?:(?:ba|da|z|k|a)?sh|pip[\dx.]{0,5}|uvx?|conda|(?:micro)?mamba|pipenv|poetry|pdm|npm|pnpm|yarn|bun|xargs|eval|python[\d.]{0,5}|node|done|docker|podman|docker-compose|compose|make|kubectl|helm|ansible|ansible-playbook|task|just|nox|tox|gcloud|sky|ray|dvc)(?![\w./-])/, modules = /-m(?<=[\s"']-m)(?:["']\s{0,9},\s{0,40}["']|[ \t]{1,9})([A-Za-z_][\w]{0,60}(?:\.\w{1,60}){1,8})(?![\w.])/g, folders2 = new RegExp(
  `(?:["':=]\\s{0,4}["']?(?:file|link|portal):|\\b(?:pip[\\d.]{0,5}|npm|pnpm|yarn|bun)${gap}(?:install|i|add)${gap}(?:-{1,2}[\\w-]{1,40}${gap}){0,4}(?=\\.{0,2}/?[\\w.-]{1,80}/|\\./))${word}`,
  "g"
), entered = new RegExp(
  `(?:${begin}(?:cd|pushd|-C)[ \\t]{1,9}|\\b(?:working-directory|workingDirectory|WORKDIR):?[ \\t]{1,9})["']?${word}`,
  "g"
), copies = new RegExp(
  `${begin}(?:COPY|ADD|cp|mv|ln|install)[ \\t]{1,9}(?:-{1,2}[\\w-]{1,40}(?:=\\S{0,80})?[ \\t]{1,9}){0,5}["']?${word}["']?[ \\t]{1,9}["']?${word}`,
  "g"
), runsCommands = /subprocess|\bsystem2?\s{0,3}\(|\bsystem\s["']|\bos\b[^\n]{0,40}\bsystem\b|exec(?!ut(?!e\())|spawn|popen|run_path|stdio|shell|\bsh\(|\$`/i, unknown3 = /\$(?:\{\{[^{}\n]{0,80}\}\}|\{\w{1,60}\}|\([^()\n]{0,80}\)|\w{1,60})["']?\//g;
function mayRun(path, content) {
  return isProgram2(path) ? runsCommands.test(content) : posix19.basename(path) !== "MANIFEST.in";
}
function usesIn(path, content) {
  let found = /* @__PURE__ */ new Set();
  if (content.length > longest10 || !mayRun(path, content)) return found;
  let text3 = content.replace(/\\\r?\n/g, " ").replace(unknown3, "./"), named8 = [...namedIn(text3)], modulesRun = firsts(text3, modules, mostWords), installed3 = firsts(text3, folders2, mostWords);
  if (named8.length + modulesRun.length + installed3.length === 0) return found;
  let bases = ["", posix19.dirname(path), ...firsts(text3, entered, mostFolders)], add2 = (name3) => {
    for (let folder of bases) for (let each of tails(name3)) found.add(posix19.join(folder, each));
  };
  for (let name3 of named8) add2(name3);
  let names7 = new Set(named8.map((name3) => posix19.basename(name3))), left = mostCopies;
  for (let [, from = "", to = ""] of names7.size === 0 ? [] : text3.matchAll(copies)) {
    if (left-- === 0) break;
    (names7.has(/(?:^|\/)\.{0,2}$/.test(to) ? posix19.basename(from) : posix19.basename(to)) || names7.has(posix19.basename(from))) && add2(from);
  }
  for (let name3 of modulesRun)
    add2(`${name3.replaceAll(".", "/")}.py`), add2(`${name3.replaceAll(".", "/")}/__main__.py`);
  for (let name3 of installed3) add2(`${name3.replace(/\/+$/, "")}/`);
  return found;
}
function* namedIn(text3) {
  for (let pattern of starts)
    for (let { 0: whole2, 1: name3 = "", index: index4 } of limited2(text3, pattern))
      isBehindComment(text3, index4 + whole2.length - name3.length) || (yield name3);
  if (takes.test(text3))
    for (let pattern of read7)
      for (let { 0: whole2, 1: name3 = "", index: index4 } of limited2(text3, pattern))
        takes.test(lineAround(text3, index4, index4 + whole2.length)) && (yield name3);
}
function* limited2(text3, pattern) {
  let left = mostWords;
  for (let match2 of text3.matchAll(pattern)) {
    if (left-- === 0) return;
    yield match2;
  }
}
function firsts(text3, pattern, most22) {
  let found = [];
  for (let [, name3 = ""] of text3.matchAll(pattern)) {
    if (found.length >= most22) break;
    found.push(name3);
  }
  return found;
}
function isBehindComment(text3, offset) {
  let before = text3.slice(Math.max(0, offset - 200), offset);
  return /(?:^|\s)#(?!!)/.test(before.slice(before.lastIndexOf(`
`) + 1));
}
function lineAround(text3, start2, end) {
  let before = text3.slice(Math.max(0, start2 - 300), start2), after2 = text3.slice(end, end + 200), line = before.slice(before.lastIndexOf(`
`) + 1);
  return /(?:^|\s)#/.test(line) ? "" : `${line} ${text3.slice(start2, end)}${/^[^\n]*/.exec(after2)?.[0] ?? ""}`;
}
function tails(name3) {
  if (!name3.startsWith("/")) return [name3];
  let parts3 = name3.slice(1).split("/");
  return parts3.slice(0, 4).map((_, at3) => parts3.slice(at3).join("/"));
}

// src/review/inventory/uses.ts
function usesAmong(contents, left, find = usesIn) {
  let texts2 = new Map(
    [...contents].flatMap(([path, content]) => content.type === "text" ? [[path, content.text]] : [])
  ), named8 = /* @__PURE__ */ new Set(), has = (path) => named8.has(path) || named8.has(`${posix20.dirname(path)}/`) && isInstalled(path), waiting2 = [...texts2.keys()];
  for (let size = -1; size !== named8.size; ) {
    size = named8.size;
    let now = waiting2.filter((path) => starts2(path) && !left(path) || has(path)), done = new Set(now);
    waiting2 = waiting2.filter((path) => !done.has(path));
    for (let path of now) for (let one of find(path, texts2.get(path) ?? "")) one !== path && named8.add(one);
  }
  return { has, named: named8 };
}
function remembering() {
  let known = /* @__PURE__ */ new Map();
  return (path, text3) => {
    let key3 = `${path}
${text3}`, found = known.get(key3) ?? usesIn(path, text3);
    return known.set(key3, found), found;
  };
}
var noUses = { has: () => !1, named: /* @__PURE__ */ new Set() };
function starts2(path) {
  return isAside(contextOf(path)) || isProse(path, "") && !isForAgents(path) ? !1 : !extractorsFor(path).some(({ lock: lock18 }) => lock18);
}
function isInstalled(path) {
  return extractorsFor(path).some(({ publishes }) => publishes.includes("package"));
}

// src/review/inventory/discover.ts
var most8 = 1e3;
async function discover(source, policy, readersOf, signal) {
  let ignores = (path) => policy.ignores(path), present2 = source.files.filter(({ path, head }) => head !== void 0 && (!isList(path) || ignores(path))), sides = { base: newSide("base"), head: newSide("head") }, nothing4 = { ...sides, files: [], links: [], named: /* @__PURE__ */ new Map(), gaps: [], uses: noUses };
  if (present2.length === 0) return nothing4;
  let listing = await source.list(signal);
  if (isFailure(listing)) return { ...nothing4, gaps: [changesGap("content-missing", "the tree", listing.reason)] };
  let pointing = await findPointing(
    source,
    listing,
    present2.filter(({ path }) => !ignores(path) || isList(path)),
    readersOf,
    signal
  ), uses2 = present2.some(({ path }) => ignores(path)) ? usesAmong(pointing.head.contents, ignores) : noUses, namedLists = namedByRead(pointing, ignores), isInstalled2 = (path) => ignores(path) && namedLists.has(path), isLeftOut = (path) => ignores(path) && !uses2.has(path) && !isInstalled2(path), files = present2.filter(({ path }) => !isLeftOut(path)), links = await changedLinks(source, listing, (path) => !isLeftOut(path) && (pointing.paths.has(path) || extractorsFor(path).length > 0), pointing.paths.keys(), signal), guessed = await guess(source, files, pointing.names, signal), named8 = /* @__PURE__ */ new Map();
  for (let { path } of links.files) {
    let reader = pointing.paths.get(path);
    reader !== void 0 && named8.set(path, reader);
  }
  for (let { path } of files) {
    let reader = pointing.paths.get(path) ?? guessed.named.get(path);
    reader !== void 0 && named8.set(path, reader);
  }
  let canBeLists = pointing.unsearched.length > 0 && await anyCanBeList(source, files, guessed.head, signal), known = (contents) => [...contents].filter(([, content]) => !isMissing(content));
  return {
    files: files.filter(({ path }) => named8.has(path) || isInstalled2(path) || guessed.unreadable.has(path)),
    links: links.files,
    named: named8,
    uses: uses2,
    gaps: [...pointing.gaps, ...guessed.gaps, ...canBeLists ? pointing.unsearched : []],
    base: withContents(sides.base, [...known(links.base), ...known(guessed.base)]),
    head: withContents(pointing.head, [
      ...known(links.head),
      ...known(guessed.head).filter(([path]) => named8.has(path) || guessed.unreadable.has(path))
    ])
  };
}
async function guess(source, files, names7, signal) {
  let isNamed2 = (path) => names7.has(posix21.basename(path)), isUnread = (path) => extractorsFor(path).length === 0, guesses = files.filter(({ path }) => isNamed2(path) || mayBeList(path) && isUnread(path)), looked = nearest(guesses, ({ path, base: base2 }) => (isNamed2(path) ? 0 : base2 === void 0 ? 100 : 1) + depth(path), most8).map(({ path }) => path), head = await readPaths(source, "head", looked, signal), failed2 = new Set(looked.filter((path) => isUnread(path) && !isWhole(head.get(path)))), before = files.filter(({ path, base: base2 }) => base2 !== void 0 && failed2.has(path)).map(({ path }) => path), base = before.length === 0 ? /* @__PURE__ */ new Map() : await readPaths(source, "base", before, signal), named8 = /* @__PURE__ */ new Map();
  for (let [path, content] of [...head, ...base]) {
    if (content.type !== "text") continue;
    let like = requirementLike(content.text), reader = like === "certainly" || like === "possibly" && isNamed2(path) ? listReader : isUnread(path) ? scriptReader(content.text) : void 0;
    reader !== void 0 && named8.set(path, reader);
  }
  let unreadable3 = new Set([...failed2].filter((path) => named8.has(path) || isNamed2(path))), unseen2 = guesses.length - looked.length, left = unseen2 > 0 ? [changesGap("unresolved-reference", `${unseen2} files`, "it was not checked whether they are requirements files")] : [], missing = [...missingReads("head", head, looked), ...missingReads("base", base, before)];
  return { named: named8, unreadable: unreadable3, base, head, gaps: [...missing, ...left] };
}
function isWhole(content) {
  return content?.type === "text" ? content.text.length <= longest8 : content?.type === "absent";
}

// src/review/inventory/includers.ts
import { posix as posix22 } from "node:path";
var most9 = 200, deepest2 = 3;
async function includers(source, isIgnored, signal) {
  let changed = new Set(source.files.map(({ path }) => path)), names7 = new Set(
    source.files.filter(({ path, head }) => head !== void 0 && isList(path) && isAside(contextOf(path))).map(({ path }) => posix22.basename(path))
  ), found = /* @__PURE__ */ new Map();
  if (names7.size === 0) return found;
  let listing = await source.list(signal);
  if (isFailure(listing)) return found;
  let lists2 = listing.entries.filter(
    ({ path, type }) => type === "file" && !changed.has(path) && !isIgnored(path) && isList(path)
  ), paths = nearest(lists2, ({ path }) => depth(path), most9).map(({ path }) => path), contents = await readPaths(source, "head", paths, signal);
  for (let round = 0, more = !0; more && round < deepest2; round++) {
    more = !1;
    for (let [path, content] of contents)
      content.type !== "text" || found.has(path) || !mentions4(content.text, names7) || (found.set(path, content), names7.add(posix22.basename(path)), more = !0);
  }
  return found;
}

// src/review/inventory/limits.ts
function asNewlyExceeded(gaps, files, before) {
  let byPath = new Map(files.map((file2) => [file2.path, file2])), keyOf10 = ({ by: by2, reason, location }, path = location?.path) => JSON.stringify([path, by2, reason.replaceAll(/\d+/gu, "#")]), then = groupBy(before.gaps.filter(isLimitOfPart), (gap3) => keyOf10(gap3)), now = groupBy(gaps.filter(isLimitOfPart), (gap3) => keyOf10(gap3));
  return gaps.map((gap3) => {
    let file2 = gap3.location?.side === "head" ? byPath.get(gap3.location.path) : void 0;
    if (file2 === void 0 || !isLimitOfPart(gap3)) return gap3;
    let origin2 = file2.base === void 0 ? file2.renamedFrom : file2.path;
    if (origin2 === void 0 && isAside(contextOf(file2.path))) return gap3;
    let lost = before.lost.get(origin2 ?? file2.path);
    if (lost?.has(gap3.by) === !0 || lost?.has("changes") === !0) return gap3;
    let stood = then.get(keyOf10(gap3, origin2 ?? file2.path))?.length ?? 0;
    return (now.get(keyOf10(gap3))?.length ?? 0) > stood ? { ...gap3, code: "limit-newly-exceeded" } : gap3;
  });
}
function isLimitOfPart({ code: code2, by: by2 }) {
  return code2 === "limit-exceeded" && by2 !== "changes";
}

// src/review/inventory/own.ts
import { posix as posix23 } from "node:path";

// src/extraction/published.ts
var longest11 = 1e6;
function publishers(kind9) {
  let isRead = pathTest(extractors.flatMap(({ publishes, files }) => publishes.includes(kind9) ? files : []));
  return (path) => isRead(path) && !isAside(contextOf(path));
}
async function publishedBy(path, content, asked3) {
  if (content.length > longest11) return [];
  let found = [];
  for (let registered2 of extractorsFor(path)) {
    if (registered2.reads !== "text" || registered2.publishes.length === 0) continue;
    let extractor = await registered2.load();
    found.push(...extractor.publishes?.names(content, asked3) ?? []);
  }
  return found;
}

// src/review/inventory/own.ts
var most10 = 50, telling = /build|deploy|docker|export|hub|image|publish|push|release|train|upload/i;
async function withOwn(source, components, signal) {
  let open4 = components.filter((component) => movingName(component) !== void 0);
  if (open4.length === 0) return components;
  let listing = await source.list(signal);
  if (isFailure(listing)) return components;
  let places = new Set(open4.map(({ location }) => location.path)), files = listing.entries.filter(({ type }) => type === "file"), paths = [...new Set(open4.map(({ kind: kind9 }) => kind9))].flatMap((kind9) => {
    let canPublish = publishers(kind9), candidates2 = files.filter(({ path }) => canPublish(path));
    return nearest(candidates2, ({ path }) => distance(path, places), most10).map(({ path }) => path);
  }), asked3 = open4.flatMap((component) => movingName(component) ?? []), names7 = /* @__PURE__ */ new Set();
  for (let [path, content] of await readPaths(source, "base", [...new Set(paths)], signal))
    if (content.type === "text") for (let name3 of await publishedBy(path, content.text, asked3)) names7.add(keyOf5(name3));
  return components.map((component) => {
    let name3 = movingName(component);
    return name3 !== void 0 && names7.has(keyOf5(name3)) ? { ...component, own: !0 } : component;
  });
}
function distance(path, places) {
  return places.has(path) ? 0 : depth(path) + (telling.test(posix23.basename(path)) ? 0 : 10);
}
function keyOf5(published2) {
  let home = "host" in published2 ? ["host", published2.host] : ["ecosystem", published2.ecosystem];
  return JSON.stringify([...home, published2.name]);
}

// src/review/inventory/own-action.ts
var workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/, usesRoot = /uses['"]?[ \t]*:[ \t]*['"]?\.\/?['"]?[ \t\r]*(?=[,}\]#]|$)/m;
async function withOwnAction(files, source, signal) {
  let using = new Set(
    files.filter(({ path, text: text3 }) => workflow.test(path) && [text3?.base, text3?.head].some((each) => each !== void 0 && usesRoot.test(each)))
  );
  if (using.size === 0) return files;
  let places = ["action.yml", "action.yaml"].map((path) => ({ at: "base", path })), found = (await readTexts(source, places, signal)).find(({ type }) => type === "text");
  if (found?.type !== "text") return files;
  let { text: action } = found;
  return files.map((file2) => using.has(file2) ? { ...file2, action } : file2);
}

// src/review/inventory/unreadable.ts
function asUnreadable(gaps, files, base, head) {
  let [before, now] = [lostIn(base), lostIn(head)], byPath = new Map(files.map((file2) => [file2.path, file2]));
  return gaps.map((gap3) => {
    let { code: code2, by: by2, subject, location } = gap3, file2 = location?.side === "head" && subject === location.path ? byPath.get(subject) : void 0;
    if (file2 === void 0 || !wholeCodes.has(code2) || now.get(subject)?.has(by2) !== !0) return gap3;
    let wasRead = base.contents.get(subject)?.type === "text" && !before.has(subject), isOdd = code2 === "limit-exceeded" || isBinary(head, subject), isNews = file2.base === void 0 && isOdd && !aside.has(contextOf(subject));
    return wasRead || isNews ? { ...gap3, code: "unreadable" } : gap3;
  });
}
var wholeCodes = /* @__PURE__ */ new Set(["parse-error", "limit-exceeded"]), aside = /* @__PURE__ */ new Set(["test", "docs"]);
function lostIn({ contents, done }) {
  let lost = /* @__PURE__ */ new Map(), add2 = (path, by2) => {
    lost.set(path, (lost.get(path) ?? /* @__PURE__ */ new Set()).add(by2));
  };
  for (let [path, content] of contents) content.type === "failed" && add2(path, "changes");
  for (let { task, result } of done.values()) result.isLost && add2(task.path, nameOf2(task.reader));
  return lost;
}
function isBinary({ contents }, path) {
  let content = contents.get(path);
  return content?.type === "failed" && content.cause === "binary";
}

// src/review/inventory/settings.ts
import { posix as posix24 } from "node:path";
var mostAbove = 8, most11 = 400;
async function indexSettings2(source, known, pass, readersOf, signal) {
  let found = componentsOf(known, pass), paths = settingsPaths(found).filter((path) => !pass.paths.has(path)), state = await withFiles(source, known, { texts: paths, stored: [] }, signal), ran = await runRound(state, startPass(state, paths, readersOf), signal);
  return [...found, ...componentsOf(ran.state, ran.pass)].filter((component) => component.kind === "index");
}
function settingsPaths(components) {
  let paths = /* @__PURE__ */ new Set(), searched = /* @__PURE__ */ new Set();
  for (let component of components) {
    if (component.kind !== "package") continue;
    let place2 = `${component.ecosystem}
${component.location.path}`;
    if (searched.has(place2)) continue;
    searched.add(place2);
    let { settingsFiles = [] } = ecosystems.get(component.ecosystem) ?? {}, folder = posix24.dirname(component.location.path);
    for (let above2 = 0; above2 <= mostAbove && settingsFiles.length > 0; above2++) {
      for (let name3 of settingsFiles) paths.add(posix24.join(folder, name3));
      if (folder === ".") break;
      folder = posix24.dirname(folder);
    }
  }
  let files = [...paths].map((path) => ({ path }));
  return nearest(files, ({ path }) => depth(path), most11).map(({ path }) => path);
}

// src/review/inventory/unsupported.ts
import { posix as posix25 } from "node:path";
var unsupported = /* @__PURE__ */ new Set([
  ".terraform.lock.hcl",
  "chart.lock",
  "deno.lock",
  "flake.lock",
  "gradle-wrapper.properties",
  "maven-wrapper.properties",
  "mise.lock",
  "module.bazel.lock",
  "package.resolved",
  "podfile.lock",
  "rebar.lock"
]);
function unsupportedLockfiles(files, isRead) {
  let unread2 = files.filter(({ head }) => head !== void 0).map(({ path }) => path).filter((path) => !isRead(path)), scanned = unread2.filter(isScanned), unknown4 = unread2.filter((path) => unsupported.has(posix25.basename(path).toLowerCase()));
  return [
    ...scanned.map(
      (path) => gap2(path, "this lockfile format is not supported; an installed osv-scanner reads it (osv: scanner)")
    ),
    ...unknown4.map((path) => gap2(path, "this file format is not supported"))
  ];
}
function gap2(path, reason) {
  return { code: "unsupported-file", by: "review", subject: path, reason, location: { path, side: "head" } };
}

// src/review/inventory/inventory.ts
async function gather({ source, policy, external }, signal) {
  let readersOf = readersWith(external), discovered = await discover(source, policy, readersOf, signal), isLeftOut = (path) => policy.ignores(path) && !discovered.uses.has(path), isReviewed = (path) => !isLeftOut(path) && readersOf(path).length > 0, links = discovered.links.filter(({ path }) => path !== policyPath), linked = [...await linkedPolicy(source, signal), ...links], byName = source.files.map(({ path }) => path).filter(isReviewed), reviewed = /* @__PURE__ */ new Set([...byName, ...[...discovered.files, ...discovered.links].map(({ path }) => path)]), files = [...source.files.filter(({ path }) => reviewed.has(path) || path.startsWith(".github/")), ...linked], start2 = { files, reviewed, readersOf, named: discovered.named }, before = await extractSide(source, discovered.base, start2, signal), including = await includers(source, isLeftOut, signal), headStart = { ...start2, beside: [...including.keys()] }, after2 = await extractSide(source, withContents(discovered.head, including), headStart, signal), changed = new Set([...source.files, ...discovered.links].map(({ path }) => path)), base = resultOf(before.state, before.pass, changed), included = extractedPaths(before), pointed = pointedAtBy(after2.state, after2.pass).paths, isNew = (path) => !included.has(path) && (!isReviewed(path) || pointed.has(path)), indexes = await indexSettings2(source, after2.state, after2.pass, readersOf, signal), stood = new Set([...base.components, ...base.context].filter(({ kind: kind9 }) => kind9 === "index").map(identity)), stands = (index4) => !changed.has(index4.location.path) || stood.has(identity(index4)), reported = /* @__PURE__ */ new Set([...changed, ...[...extractedPaths(after2)].filter(isNew)]), head = resultOf(after2.state, after2.pass, reported, { indexes, stands }), known = /* @__PURE__ */ new Set([...head.components, ...head.context]), beside = indexes.filter((index4) => !known.has(index4)), texts2 = { base: textsOf(before, files), head: textsOf(after2, files) }, behindLink = linked.filter(({ path }) => texts2.base.get(path) !== texts2.head.get(path)), deleted = new Set(source.files.filter(({ head: head2 }) => head2 === void 0).map(({ path }) => path)), present2 = source.files.filter(({ path }) => !isLeftOut(path)), gapsBefore = gapsOf(before, base, start2, after2), absentNames = await absencesOf(source, head.namedAbsences, signal), likeness2 = likenessOf(texts2), renamed = withSimilarRenames(source.files, likeness2);
  return {
    base,
    head: {
      ...head,
      components: await withOwn(source, head.components, signal),
      context: [...head.context, ...beside]
    },
    files: await withOwnAction(
      [...renamed, ...behindLink].map((file2) => withText(file2, texts2, policy)),
      source,
      signal
    ),
    likeness: likeness2,
    around: await packagesAround(source, after2.state, head.components, readersOf, signal),
    uses: discovered.uses,
    contents: { base: before.state.contents, head: after2.state.contents },
    gaps: [
      ...submoduleGaps(source.files),
      // What is missing of a reviewed file is asked for again, and reported with its side.
      ...discovered.gaps.filter(({ code: code2, subject }) => code2 !== "content-missing" || !reviewed.has(subject)),
      ...asNewlyExceeded(
        asUnreadable(
          newGaps(
            [...gapsBefore.filter((gap3) => !isOfDeleted(gap3, deleted)), ...base.namedAbsences.map(({ gap: gap3 }) => gap3)],
            [...gapsOf(after2, head, start2), ...absentNames]
          ),
          files,
          before.state,
          after2.state
        ),
        renamed,
        { gaps: gapsBefore, lost: lostIn(before.state) }
      ),
      ...unsupportedLockfiles(present2, (path) => readersOf(path).length > 0)
    ]
  };
}
async function linkedPolicy(source, signal) {
  if (source.files.some(({ path }) => path === policyPath)) return [];
  let [blob] = await source.read([{ at: "base", path: policyPath }], signal);
  return blob?.type === "symlink" ? [asLink(policyPath)] : [];
}
async function extractSide(source, known, { files, reviewed, readersOf, named: named8, beside = [] }, signal) {
  let present2 = pathsOn(known.side, files), stored = present2.filter((path) => reviewed.has(path) && readersOf(path).some(readsBytes)), isText2 = (path) => named8.has(path) || !stored.includes(path) || !readersOf(path).every(readsBytes), state = await withFiles(source, known, { texts: present2.filter(isText2), stored }, signal), paths = [...present2.filter((path) => reviewed.has(path)), ...beside];
  return extractFrom(source, state, { paths, readersOf, named: named8 }, signal);
}
function pathsOn(side, files) {
  return files.filter((file2) => ["file", "symlink"].includes(file2[side]?.type ?? "")).map(({ path }) => path);
}
function gapsOf({ state, pass }, { gaps }, { files, reviewed }, later) {
  let { side } = state, all2 = [...state.stored, ...state.contents], isSaid2 = (path) => isPointer(later?.state.contents.get(path) ?? later?.state.stored.get(path)), isTold = ([path, content]) => !(isPointer(content) && isSaid2(path)), isBefore = ([path, content]) => later !== void 0 && path !== policyPath && isPointer(content), contents = new Map(all2.filter((entry3) => isTold(entry3) && !isBefore(entry3))), pointers = new Map(all2.filter((entry3) => isTold(entry3) && isBefore(entry3))), first2 = new Set(pathsOn(side, files).filter((path) => reviewed.has(path) || path === policyPath)), wanted = [...pass.paths].filter((path) => !first2.has(path));
  return [
    ...failedReads(side, contents, first2),
    ...gaps,
    ...failedReads(side, contents, wanted),
    ...pointersBefore(pointers, [...first2, ...wanted])
  ];
}
function textsOf({ state }, files) {
  return new Map(
    pathsOn(state.side, files).flatMap((path) => {
      let content = state.contents.get(path);
      return content?.type === "text" ? [[path, content.text]] : [];
    })
  );
}
function withText(file2, texts2, policy) {
  let [base, head] = [texts2.base.get(file2.path), texts2.head.get(file2.path)], text3 = { ...base === void 0 ? {} : { base }, ...head === void 0 ? {} : { head } };
  return file2.path !== policyPath || head === void 0 ? { ...file2, text: text3 } : { ...file2, text: text3, problems: policy.problemsIn(head, file2.path) };
}

// src/review/mentions/mentions.ts
import { setImmediate as setImmediate3 } from "node:timers/promises";

// src/review/mentions/placed.ts
var mostOnLines = 50, lineWidth = 2 ** 24;
function placesBy(byKey) {
  let known = /* @__PURE__ */ new Map();
  return (key3) => {
    let placed3 = byKey.get(key3);
    if (placed3 === void 0) return;
    let places = known.get(key3) ?? placesOf4(placed3);
    return known.set(key3, places), places;
  };
}
function placesOf4(placed3) {
  let sorted2 = placed3.filter(({ place: place2 }) => place2.startLine !== void 0).sort((one, other2) => (one.place.startLine ?? 0) - (other2.place.startLine ?? 0)), held2 = mergedRanges(sorted2.map(({ place: place2 }) => rangeOf(place2)));
  return {
    holdSome(span) {
      let { start: start2, end } = rangeOf(span);
      return isWithin(held2, start2) || startsWithin(held2, start2, end);
    },
    onLines({ startLine, endLine: endLine2 }) {
      let found = [], behind3 = firstWhere(sorted2.length, (at3) => (sorted2[at3]?.place.startLine ?? 0) > endLine2);
      for (let at3 = behind3 - 1; at3 >= Math.max(0, behind3 - mostOnLines); at3--) {
        let one = sorted2[at3];
        one !== void 0 && (one.place.endLine ?? one.place.startLine ?? 0) >= startLine && found.push(one);
      }
      return found;
    }
  };
}
function startsWithin(merged, start2, end) {
  let next = firstWhere(merged.length, (at3) => (merged[at3]?.start ?? 0) >= start2);
  return (merged[next]?.start ?? 1 / 0) < end;
}
function rangeOf({ startLine = 0, startColumn = 1, endLine: endLine2 = startLine, endColumn }) {
  let column = (given5) => Math.min(given5, lineWidth - 1);
  return {
    start: startLine * lineWidth + column(startColumn),
    end: endLine2 * lineWidth + column(endColumn ?? lineWidth)
  };
}

// src/review/mentions/components.ts
function onComponents(components) {
  let byName = /* @__PURE__ */ new Map();
  for (let component of components) {
    if (component.kind !== "package" || isInstead(component)) continue;
    let key3 = keyOf6(component.location.path, component);
    for (let place2 of [component.location, ...component.alsoAt]) addTo(byName, key3, { place: place2, of: component });
  }
  let indexed = placesBy(byName), indexes = /* @__PURE__ */ new WeakMap();
  return ({ in: text3, what: pin }) => {
    let places = indexed(keyOf6(text3.path, pin));
    if (places === void 0) return !1;
    let spanOf = indexes.get(text3) ?? lineIndex(text3.text);
    indexes.set(text3, spanOf);
    let span = spanOf(pin.start, pin.end);
    return pin.isApart !== !0 && places.holdSome(span) || places.onLines(span).some(({ of: component }) => isSameVersion(component, pin));
  };
}
function isInstead({ role, source }) {
  return role === "requirement" && source.type === "path";
}
function keyOf6(path, { ecosystem: ecosystem16, name: name3 }) {
  return JSON.stringify([path, plain3(ecosystem16, name3)]);
}
function plain3(ecosystem16, name3) {
  return (ecosystems.get(ecosystem16)?.normalizeName(name3) ?? name3).toLowerCase().replace(/[-_.]+/g, "-");
}
function isSameVersion({ ecosystem: ecosystem16, version: version3, resolved }, pin) {
  let compare2 = ecosystems.get(ecosystem16)?.compare;
  return [version3, resolved?.version].some(
    (one) => one !== void 0 && (one === pin.version || compare2?.(one, pin.version) === 0)
  );
}

// src/mentions/enclosing-part.ts
var key = /^\s{0,9}["']?[\w.-]{1,60}["']?\s{0,5}(?::|=(?!=))/, ends = /^\s{0,9}[,;\]}]/;
function enclosingPart(line) {
  let kept2 = [], end = line.length, depth2 = 0, isOther = !1;
  for (let at3 = line.length - 1; at3 >= Math.max(0, line.length - 1e3); at3--) {
    let letter = line.charAt(at3);
    (letter === "]" || letter === "}") && (depth2 > 0 || ends.test(line.slice(at3 + 1, at3 + 20))) ? (depth2 === 0 && !isOther && kept2.push(line.slice(at3 + 1, end)), depth2++) : letter === "[" || letter === "{" ? (depth2 > 0 ? depth2-- : (kept2.push(isOther ? letter : line.slice(at3, end)), isOther = !1), end = at3) : letter === "," && depth2 === 0 && !isOther && key.test(line.slice(at3 + 1, at3 + 90)) && (kept2.push(line.slice(at3 + 1, end)), isOther = !0);
  }
  return !isOther && depth2 === 0 && kept2.push(line.slice(0, end)), kept2.reverse().join("");
}

// src/mentions/enclosing-keys.ts
var mostLines2 = 60, most12 = 4e3;
function enclosingKeys(text3, lineStart, before) {
  let lines = linesOf(text3), bound = Math.max(0, lineStart - most12), own6 = lineAt(lines.starts, lineStart), indent = indentOf(before), isItem2 = isItemOfList.test(before), keys4 = [...ownKeys(before)];
  for (let at3 = own6 - 1; at3 >= 0 && at3 > own6 - mostLines2; at3--) {
    indent === 0 && !isItem2 && (at3 = Math.max(own6 - mostLines2 + 1, lines.tables[at3] ?? 0));
    let line = lineOf(text3, lines, at3, bound);
    if (line === void 0) break;
    if (line.saysNothing) continue;
    if (line.table.length > 0) return [...keys4, ...line.table];
    if (line.indent < indent || line.indent === indent && isItem2 && line.isOpen) {
      for (let key3 of line.keys()) keys4.push(key3);
      isItem2 = line.isItem, indent = line.indent;
    }
  }
  return keys4;
}
var linesOf = ofLastText((text3) => {
  let starts4 = [], tables = [], table8 = 0;
  for (let start2 = 0; ; ) {
    text3.charAt(start2) === "[" && (table8 = starts4.length), starts4.push(start2), tables.push(table8);
    let end = text3.indexOf(`
`, start2);
    if (end === -1) return { starts: starts4, tables, known: /* @__PURE__ */ new Map() };
    start2 = end + 1;
  }
});
function lineAt(starts4, offset) {
  return firstWhere(starts4.length, (at3) => (starts4[at3] ?? 0) > offset) - 1;
}
function lineOf(text3, { starts: starts4, known }, at3, bound) {
  let [start2 = 0, next = text3.length + 1] = [starts4[at3], starts4[at3 + 1]];
  if (next - 1 < bound) return;
  if (start2 < bound) return readLine(text3.slice(bound, next - 1));
  let line = known.get(at3) ?? readLine(text3.slice(start2, next - 1));
  return known.set(at3, line), line;
}
function readLine(line) {
  let keys4;
  return {
    saysNothing: line.trim() === "" || /^\s*[#/]/.test(line),
    table: tableOf(line),
    indent: indentOf(line),
    isItem: isItemOfList.test(line),
    isOpen: /:\s*$/.test(line),
    keys: () => keys4 ??= keysIn(line)
  };
}
var isItemOfList = /^\s*-\s/, ownKeys = ofLastText((before) => keysIn(enclosingPart(before)));
function keysIn(line) {
  let keys4 = /(?:^|[\s{,(["'])([\w.-]{1,60})["']?\]?\s{0,5}(?::|\+?=(?!=)|\(\s{0,5}\[)/g;
  return [...line.slice(-500).matchAll(keys4)].map(([, key3 = ""]) => key3).reverse();
}
function tableOf(line) {
  let [, name3] = /^\[{1,2}([\w."-]{1,100})\]{1,2}\s*$/.exec(line) ?? [];
  return name3 === void 0 ? [] : name3.split(".").reverse();
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// src/mentions/keys.ts
var refusing = new RegExp(
  `(?:^|[^a-z])(?:den(?:y|ied|ies)|(?:deny|block|black)[-_]?list\\w{0,20}|blocked|ban(?:ned|s)?|forbid(?:den)?|iocs?|avoid|yanked|
  disallow\\w{0,20}|prohibit\\w{0,20}|malicious|compromised|malware|vulnerable|exclud\\w{1,20}|reject\\w{0,20}|
  quarantin\\w{0,20}|known[-_ ]?bad|bad[-_]?(?:versions?|packages?)|delete from)(?![a-z])`.replace(/\n\s*/g, ""),
  "i"
), replaces = /^(?:overrides?|resolutions|patchedDependencies|replace|override-dependencies)$/i, installs = /^(?:[\w.-]{0,40}(?:(?:install|setup|tests?|extras|build|dev)[-_]?requires?|requirements?|dependencies|deps|packages)|requires?|pip|npm|libraries)$/i;
function isInstallKey(key3) {
  return installs.test(key3);
}
function standingUnder(keys4, before, after2) {
  let installedBy = keys4.findIndex((key3) => installs.test(key3)), refusals = [enclosingPart(before), ...keys4].filter((part5) => refusing.test(part5)), isGroup = installedBy !== -1 && refusals.every((part5) => isWeak(part5)) && !keys4.slice(0, installedBy).some(isWeak);
  if (refusals.length > 0) return isGroup ? "configured" : "told";
  let isReplaced = keys4.some((key3) => replaces.test(key3));
  return isReplaced && /^["']?\s{0,5}[:>=]/.test(after2) ? "told" : isReplaced || keys4.some((key3) => installs.test(key3)) ? "installed" : "configured";
}
function isWeak(part5) {
  return refusing.test(part5) && !refusing.test(part5.replace(/avoid|exclud\w{1,20}/gi, ""));
}
var forPeople = /^(?:name|title|description|summary|label|message|msg|help|about|comments?|notes?|hints?|instructions?|markdown|prompt|placeholder|question|answer|readme|changelog|caption|tooltip|reason|details?|purpose|shortDescription|longDescription|long_description|error|warning|docs?|documentation|examples?|footer|site_description|release_?notes?)$/i;
function isForPeopleKey(key3) {
  return forPeople.test(key3);
}
function areExamples(keys4) {
  return keys4.some((key3) => /^examples?$/i.test(key3));
}

// src/mentions/split-pins.ts
var longestLine2 = 200, longest12 = 300, most13 = 2e4, versions2 = /(?<![\w.-])v?(\d{1,5}(?:\.\d{1,6}){2})(?![\w+-]|\.\w)/g, packageName = "(?:([a-z]{2,10}):)?((?:@[\\w.-]{1,60}/)?[A-Za-z][\\w.-]{0,80})", keyed = new RegExp(
  `(?:^|[\\s"'\`{[(,./])${packageName}["'\`]?[ \\t]{0,5}(?:=>|[:=,])[ \\t]{0,5}(?:\\{\\s{0,5}["']?version["']?[ \\t]{0,5}[:=][ \\t]{0,5})?["'\`]?(?:={1,3}[ \\t]?)?$`
), listed = new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:name:[ \\t]+)?${packageName}[ \\t]+(?:={1,3}[ \\t]?)?$`), ownKey = /(?:^|[\s{,(["'])(?:version|ensure)["']?\s{0,5}(?:=>|[:=]|[ \t])\s{0,5}["']?(?:={1,3}[ \t]?)?$/i, nameKey2 = new RegExp(
  `(?:^|[\\s{,(["'])(?:p?name|pkg|package(?:_name)?|\\w{1,20}_package|package[ \\t]{0,4}\\{)["']?[ \\t]{0,5}(?:=>|[:=]|[ \\t])[ \\t]{0,5}["']?${packageName}(?=["'\\s,;:})])`,
  "gi"
), prefixes2 = new Map(
  [...ecosystems].flatMap(([id7, { mentions: mentions5 }]) => (mentions5?.prefixes ?? []).map((one) => [one, id7]))
), wordsOf = [...ecosystems].flatMap(
  ([id7, { mentions: mentions5 }]) => (mentions5?.words ?? []).map((word2) => [word2, id7])
), wordSources = wordsOf.map(([word2]) => word2), words3 = wordsOf.map(([word2, id7]) => [new RegExp(`(?:^|[^a-z])${word2}(?![a-z])`, "i"), id7]), anyWord = new RegExp(`(?:^|[^a-z])(?:${wordSources.join("|")})(?![a-z])`, "i"), dependency = /^(?:\w{1,20}\.)?(?:dev|peer|optional)?dependencies\./i, joined2 = [...ecosystems].flatMap(([id7, { mentions: mentions5 }]) => mentions5?.joint === void 0 ? [] : [id7]), mayName = new RegExp(
  [...prefixes2.keys(), ...wordSources, "requir", "dependenc", "deps", "packages", "librar"].join("|"),
  "i"
);
function splitPinsIn(text3) {
  let found = [];
  if (!mayName.test(text3)) return found;
  let left = most13;
  for (let match2 of text3.matchAll(versions2)) {
    if (left-- === 0) break;
    let [whole2, version3 = ""] = match2, end = match2.index + whole2.length, before = text3.slice(Math.max(0, match2.index - longest12), match2.index), line = before.slice(before.lastIndexOf(`
`) + 1).slice(-longestLine2), named8 = nameBefore(before, line, text3.slice(end, end + 1));
    if (named8 === void 0) continue;
    let { prefix: prefix3, start: start2 } = named8;
    if (prefix3 !== void 0 && !prefixes2.has(prefix3)) continue;
    let name3 = named8.name.replace(dependency, ""), keys4, above2 = () => keys4 ??= enclosingKeys(text3, match2.index - line.length, line), said = ecosystemsOf(prefix3, before, above2), place2 = { start: match2.index - before.length + start2, end };
    if (said.length > 0) for (let ecosystem16 of said) found.push({ ecosystem: ecosystem16, name: name3, version: version3, ...place2 });
    else if (name3 !== named8.name || above2().some(isInstallKey))
      for (let ecosystem16 of joined2) found.push({ ecosystem: ecosystem16, name: name3, version: version3, isSupposed: !0, ...place2 });
  }
  return found;
}
function nameBefore(before, line, after2) {
  if (ownKey.test(line)) {
    let last3 = [...before.matchAll(nameKey2)].at(-1);
    if (last3 !== void 0) return { prefix: last3[1], name: last3[2] ?? "", start: last3.index };
  }
  let direct = keyed.exec(line) ?? (/\s|^$/.test(after2) ? listed.exec(line) : null);
  return direct ? { prefix: direct[1], name: direct[2] ?? "", start: before.length - line.length + direct.index } : void 0;
}
function ecosystemsOf(prefix3, before, keys4) {
  let owner = prefix3 === void 0 ? void 0 : prefixes2.get(prefix3);
  if (owner !== void 0) return [owner];
  let texts2 = [before, ...keys4()].filter((text3) => anyWord.test(text3));
  if (texts2.length === 0) return [];
  let said = words3.flatMap(([word2, id7]) => texts2.some((text3) => word2.test(text3)) ? [id7] : []);
  return [...new Set(said)];
}

// src/mentions/artefacts.ts
var longest13 = 200, most14 = 5e3, endings2 = [...ecosystems].flatMap(
  ([ecosystem16, { mentions: mentions5 }]) => (mentions5?.artefacts ?? []).map((ending) => ({ ecosystem: ecosystem16, ending }))
);
function artefactsIn(text3) {
  let found = [];
  for (let { ecosystem: ecosystem16, ending } of endings2) {
    let left = most14;
    for (let end = text3.indexOf(ending); end !== -1 && left > 0; end = text3.indexOf(ending, end + ending.length)) {
      left--;
      let before = text3.slice(Math.max(0, end - longest13), end), file2 = before.slice(before.search(/[\w.+!-]{1,200}$/)), joint = file2.search(/-v?\d[\w+!]{0,40}\.[\w.+!]{1,60}$/);
      if (joint < 1 || !/^[a-z\d]/i.test(file2)) continue;
      let name3 = file2.slice(0, joint), [, scope = ""] = /(@[\w.-]{1,80}\/)[\w.-]{1,80}\/-\/$/.exec(before.slice(0, -file2.length)) ?? [], version3 = file2.slice(joint + 1).replace(/^v/, "");
      found.push({ ecosystem: ecosystem16, name: `${scope}${name3}`, version: version3, start: end - file2.length, end });
    }
  }
  return found;
}

// src/mentions/joined.ts
var longest14 = 3e5, most15 = 50, mostGiven = 20, number3 = "v?(\\d{1,5}(?:\\.\\d{1,6}){1,4})(?![\\w.+-]*[A-Za-z*])", open2 = /(==|@)["']?(?:\$\$?[({]{0,2}|\{{1,2}|%\()\s{0,3}(?:\w{1,30}\.){0,4}([A-Za-z_]\w{0,60})/g, asked = /(?<![\w.@/-])((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{0,80})(?:\[[\w,. -]{0,60}\])?$/, longestName = 210, named3 = new RegExp(
  `(?:VERSION|version|Version)["']?\\s{0,4}(?:[:?]?=|:|\\{\\s{0,9}default\\s{0,4}=)[ \\t]{0,4}["']?(?:==)?${number3}`,
  "g"
), variable = /(?<![\w.-])([A-Za-z][A-Za-z\d_-]{1,60}?)[_-]?$/, longestVariable = 64, byJoint = [...ecosystems].flatMap(
  ([ecosystem16, { mentions: mentions5 }]) => mentions5?.joint === void 0 ? [] : [{ ecosystem: ecosystem16, joint: mentions5.joint }]
);
function joinedIn(text3) {
  if (text3.length > longest14) return [];
  let found = [], versions3 = /* @__PURE__ */ new Map();
  for (let { match: match2, name: name3, start: start2 } of namedBefore(text3, open2, asked, longestName)) {
    let [whole2, joint, given5 = ""] = match2;
    if (!versions3.has(given5) && versions3.size >= most15) break;
    let all2 = versions3.get(given5) ?? versionsOf(text3, given5);
    versions3.set(given5, all2);
    let place2 = { start: start2, end: match2.index + whole2.length };
    for (let { ecosystem: ecosystem16 } of byJoint.filter((one) => one.joint === joint))
      for (let version3 of all2) found.push({ ecosystem: ecosystem16, name: name3, version: version3, isSupposed: !0, ...place2 });
  }
  for (let { match: match2, name: written7, start: start2 } of namedBefore(text3, named3, variable, longestVariable)) {
    let [whole2, version3 = ""] = match2;
    if (found.length >= most15 * mostGiven) break;
    let name3 = written7.toLowerCase().replaceAll("_", "-"), place2 = { start: start2, end: match2.index + whole2.length };
    for (let { ecosystem: ecosystem16 } of byJoint) found.push({ ecosystem: ecosystem16, name: name3, version: version3, isSupposed: !0, ...place2 });
  }
  return found;
}
function* namedBefore(text3, pattern, name3, longest21) {
  for (let match2 of text3.matchAll(pattern)) {
    let from = Math.max(0, match2.index - longest21), before = name3.exec(text3.slice(from, match2.index));
    before !== null && (yield { match: match2, name: before[1] ?? "", start: from + before.index });
  }
}
function versionsOf(text3, variable2) {
  let gives = new RegExp(
    `(?<![\\w.])${variable2}["']?\\]?\\s{0,4}(?:[:?]?=|:|\\{)\\s{0,20}(?:\\{\\s{0,20})?(?:default["']?\\s{0,4}[:=]\\s{0,4})?([\\["'\\s,v\\d.-]{1,300})`,
    "g"
  ), versions3 = /* @__PURE__ */ new Set(), left = mostGiven;
  for (let [, values5 = ""] of text3.matchAll(gives)) {
    if (left-- === 0) break;
    for (let [one] of values5.matchAll(/(?<![\w.])\d{1,5}(?:\.\d{1,6}){1,4}(?![\w.])/g))
      versions3.size < mostGiven && versions3.add(one);
  }
  return [...versions3];
}

// src/mentions/escapes.ts
var quoted2 = new RegExp(
  `(?<!\\\\)(?:"((?:[^"\\\\\\n]|\\\\.){1,3000})"|'((?:[^'\\\\\\n]|\\\\.){1,3000})')`,
  "g"
), hides = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|u\{[\da-fA-F]{1,6}\}|[nrt]\w|["'/])/, escape = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\}|([^]))/g, letters = { n: `
`, r: "\r", t: "	" };
function decodedStrings(text3) {
  if (!hides.test(text3)) return [];
  let found = [], left = 2e5;
  for (let { 0: whole2, 1: double, 2: single2, index: index4 } of text3.matchAll(quoted2)) {
    let content = double ?? single2 ?? "";
    if (hides.test(content)) {
      if (left -= whole2.length, left < 0) break;
      found.push(decoded(content, index4 + 1));
    }
  }
  return found;
}
function unescaped(text3) {
  return text3.includes("\\") ? text3.replace(escape, (...match2) => meant(match2)) : text3;
}
function decoded(content, start2) {
  let pieces3 = [], offsets = [];
  for (let at3 = 0; at3 < content.length; ) {
    escape.lastIndex = at3;
    let match2 = content.charAt(at3) === "\\" ? escape.exec(content) : null, piece = match2 === null ? content.charAt(at3) : meant(match2);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(start2 + at3);
    pieces3.push(piece), at3 += match2 === null ? 1 : match2[0].length;
  }
  let end = start2 + content.length;
  return { text: pieces3.join(""), at: (offset) => offsets[offset] ?? end };
}
function meant([whole2, four, two, eight, braced, letter]) {
  if (letter !== void 0) return letters[letter] ?? (/["'/\\]/.test(letter) ? letter : whole2 ?? "");
  let code2 = Number.parseInt(four ?? two ?? eight ?? braced ?? "", 16);
  return code2 <= 1114111 ? String.fromCodePoint(code2) : whole2 ?? "";
}

// src/mentions/pin-notation.ts
function equalsPin(text3, at3) {
  let joint = text3.charAt(at3 + 2) === "=" ? 3 : 2, from = forwards(text3, at3 + joint);
  if (!canBeVersion(text3.charCodeAt(from))) return;
  let nameEnd = backwards(text3, at3);
  if (text3.charAt(nameEnd - 1) === "(" && (nameEnd = backwards(text3, nameEnd - 1)), text3.charAt(nameEnd - 1) === "]" && (nameEnd = backwards(text3, beforeExtras(text3, nameEnd))), !isNameEnd(text3.charCodeAt(nameEnd - 1))) return;
  let found = match(/v?\d[\w.!+-]{0,127}/iy, text3, from);
  if (found === void 0 || /^(?:[*{$%(]|<(?!\/))/.test(text3.slice(from + found.length, from + found.length + 2)))
    return;
  let version3 = trimmed(found), start2 = nameStart(text3, nameEnd), name3 = text3.slice(start2, nameEnd);
  if (!/^[a-z\d][\w.-]*$/i.test(name3) || /[$@\\]/.test(text3.charAt(start2 - 1))) return;
  let pinned3 = { name: name3, version: version3, start: start2, end: from + version3.length }, isSpaced = from > at3 + joint || nameEnd < at3, isRound = !version3.includes(".");
  if (!(isSpaced && isRound))
    return (isSpaced || isRound) && !standsAlone(text3, pinned3) ? void 0 : pinned3;
}
function atPin(text3, at3) {
  let next = text3.charCodeAt(at3 + 1);
  if (!canBeVersion(next) && next !== 61 && next !== 110) return;
  let prefix3 = match(/(?:npm:)?[v=]?/y, text3, at3 + 1) ?? "", from = at3 + 1 + prefix3.length, found = match(/\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?(?:\+[\dA-Za-z.-]{1,100})?/y, text3, from);
  if (found === void 0 || /^(?:\w|\.\d|@)/.test(text3.slice(from + found.length, from + found.length + 2)))
    return;
  let version3 = trimmed(found), plain7 = nameStart(text3, at3), scope = text3.charAt(plain7 - 1) === "/" ? nameStart(text3, plain7 - 1) : plain7, isScoped = scope < plain7 - 1 && text3.charAt(scope - 1) === "@", start2 = isScoped ? scope - 1 : plain7, name3 = text3.slice(start2, at3);
  if (!/^@?[a-z\d]/i.test(name3) || !canBegin(text3, start2, isScoped)) return;
  let [, word2] = text3.charAt(start2 - 1) === ":" ? /(\w{1,20}):$/.exec(text3.slice(Math.max(0, start2 - 22), start2)) ?? [] : [];
  return { name: name3, version: version3, ...word2 !== void 0 && { prefix: word2 }, start: start2, end: from + version3.length };
}
function canBegin(text3, start2, isScoped) {
  let before = text3.charAt(start2 - 1);
  return before === "/" ? isScoped || /(?:\/npm|:\/\/[\w.-]{1,100}|npx:\/)\/$/.test(text3.slice(Math.max(0, start2 - 110), start2)) : !/[\w@$}%\\]/.test(before);
}
function standsAlone(text3, { start: start2, end }) {
  let before = text3.slice(Math.max(0, start2 - 40), start2), after2 = text3.slice(end, end + 2);
  return /(?:["'`]|(?:^|[\n\r])[ \t]*(?:[-*][ \t]+)?)$/.test(start2 > 40 ? before : `
${before}`) && /^\)?(?:$|[\s"'`;,\\])/.test(after2);
}
function beforeExtras(text3, end) {
  let at3 = end - 2;
  for (let bound = Math.max(0, end - 200); at3 > bound && /[\w.,\s-]/.test(text3.charAt(at3)); at3--) ;
  return text3.charAt(at3) === "[" ? at3 : end;
}
function nameStart(text3, end) {
  let at3 = end;
  for (let bound = Math.max(0, end - 214); at3 > bound && isNameLetter(text3.charCodeAt(at3 - 1)); at3--) ;
  for (text3.charAt(at3 - 1) === "\\" && /[nrt]/.test(text3.charAt(at3)) && at3++; at3 < end && /[-._~]/.test(text3.charAt(at3)); ) at3++;
  return at3;
}
function canBeVersion(code2) {
  return code2 >= 48 && code2 <= 57 || code2 === 118 || code2 === 86;
}
function isNameEnd(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
}
function isNameLetter(code2) {
  return isNameEnd(code2) || code2 === 45 || code2 === 46 || code2 === 95 || code2 === 126;
}
function forwards(text3, from) {
  let at3 = from;
  for (; at3 < from + 10 && (text3.charAt(at3) === " " || text3.charAt(at3) === "	"); ) at3++;
  return at3;
}
function backwards(text3, from) {
  let at3 = from;
  for (; at3 > from - 10 && (text3.charAt(at3 - 1) === " " || text3.charAt(at3 - 1) === "	"); ) at3--;
  return at3;
}
function trimmed(version3) {
  return version3.replace(/[.!+_-]{1,128}$/, "");
}
function match(sticky2, text3, at3) {
  return sticky2.lastIndex = at3, sticky2.exec(text3)?.[0];
}

// src/mentions/package-urls.ts
var types = new Map([...ecosystems].map(([id7, { purlType }]) => [purlType, id7])), most16 = 2e4;
function packageUrls(text3) {
  let found = [];
  for (let at3 = text3.indexOf("pkg:"); at3 !== -1 && found.length < most16; at3 = text3.indexOf("pkg:", at3 + 4)) {
    let pattern = /pkg:\/{0,2}([a-z][a-z\d.+-]{0,30})\/([\w.~%@+/!-]{1,400})/iy;
    pattern.lastIndex = at3;
    let [, type = "", path = ""] = pattern.exec(text3) ?? [], ecosystem16 = types.get(type.toLowerCase()), joint = path.lastIndexOf("@"), version3 = decoded2(path.slice(joint + 1).replace(/[.:!/]{1,400}$/, ""));
    if (ecosystem16 === void 0 || joint < 1 || version3 === void 0 || !/^v?\d/.test(version3)) continue;
    let name3 = decoded2(path.slice(0, joint));
    name3 !== void 0 && found.push({ ecosystem: ecosystem16, name: name3, version: version3, start: at3, end: pattern.lastIndex });
  }
  return found;
}
function decoded2(text3) {
  try {
    return decodeURIComponent(text3);
  } catch {
    return;
  }
}

// src/mentions/pins.ts
var readers = {
  "==": equalsPin,
  "@": atPin
}, joints = [...ecosystems].flatMap(
  ([id7, { mentions: mentions5 }]) => mentions5?.joint === void 0 ? [] : [[mentions5.joint, id7]]
), prefixes3 = new Map(
  [...ecosystems].flatMap(([id7, { mentions: mentions5 }]) => (mentions5?.prefixes ?? []).map((prefix3) => [prefix3, id7]))
), mostPins = 2e4, mostPlaces = 1e3, mostRead = 2e5;
function pinsIn(text3) {
  let plain7 = plainPins(text3), hidden = decodedStrings(text3).flatMap(
    ({ text: said, at: at3 }) => plainPins(said).map((pin) => ({ ...pin, start: at3(pin.start), end: at3(pin.end) }))
  );
  if (hidden.length === 0) return plain7;
  let taken = new Set(plain7.map(({ key: key3, end }) => `${key3} ${end}`)), further = hidden.filter(({ key: key3, end }) => !taken.has(`${key3} ${end}`)).slice(0, mostPins);
  return [...plain7, ...further].sort((one, other2) => one.start - other2.start);
}
function plainPins(text3) {
  let found = [], places = /* @__PURE__ */ new Map(), add2 = (id7, pinned3) => {
    let pin = pinOf(id7, pinned3), place2 = pin === void 0 ? 0 : (places.get(pin.key) ?? 0) + 1;
    return pin === void 0 || place2 > mostPlaces ? !1 : (places.set(pin.key, place2), found.push(place2 === mostPlaces ? { ...pin, isCut: !0 } : pin), !0);
  };
  for (let [joint, id7] of joints) {
    let left = mostPins, unread2 = mostRead;
    for (let at3 = text3.indexOf(joint); at3 !== -1 && left > 0; at3 = text3.indexOf(joint, at3 + joint.length)) {
      let pinned3 = readers[joint](text3, at3), owner = pinned3?.prefix === void 0 ? id7 : prefixes3.get(pinned3.prefix);
      if (!(pinned3 === void 0 || owner === void 0) && (add2(owner, pinned3) && left--, unread2-- === 0))
        break;
    }
  }
  for (let { ecosystem: ecosystem16, ...pinned3 } of [...packageUrls(text3), ...artefactsIn(text3)]) add2(ecosystem16, pinned3);
  return withoutRepeats(found.sort((one, other2) => one.start - other2.start || other2.end - one.end));
}
function splitPins(text3, pins) {
  let taken = new Set(pins.map(({ end }) => end)), places = /* @__PURE__ */ new Map();
  for (let { key: key3 } of pins) places.set(key3, (places.get(key3) ?? 0) + 1);
  return [...splitPinsIn(text3), ...joinedIn(text3)].flatMap(({ ecosystem: ecosystem16, isSupposed, ...pinned3 }) => {
    let pin = taken.has(pinned3.end) ? void 0 : pinOf(ecosystem16, pinned3), place2 = pin === void 0 ? 0 : (places.get(pin.key) ?? 0) + 1;
    return pin === void 0 || place2 > mostPlaces ? [] : (places.set(pin.key, place2), [{ ...pin, isApart: !0, ...isSupposed && { isSupposed }, ...place2 === mostPlaces && { isCut: !0 } }]);
  });
}
function inEcosystem(pin, id7) {
  return pinOf(id7, pin) ?? pin;
}
function isVersion3({ ecosystem: ecosystem16, version: version3 }) {
  let compare2 = ecosystems.get(ecosystem16)?.compare;
  return compare2 === void 0 || compare2(version3, version3) !== void 0;
}
function pinOf(id7, { name: name3, version: version3, start: start2, end }) {
  let ecosystem16 = ecosystems.get(id7);
  if (ecosystem16 === void 0) return;
  let canonical2 = ecosystem16.normalizeName(name3);
  return { ecosystem: id7, name: canonical2, version: version3, key: `${id7} ${canonical2} ${version3}`, start: start2, end };
}
function withoutRepeats(pins) {
  let reached2 = -1;
  return pins.filter(({ start: start2, end }) => {
    let isInside = start2 < reached2;
    return reached2 = Math.max(reached2, end), !isInside;
  });
}

// src/mentions/comments.ts
import { posix as posix26 } from "node:path";
var longest15 = 2e4, longestLine3 = 400, mostMarks = 50, quotes = /\\.|["`]|(?<!\w)'|'(?!\w)/g, slashes = new Set(
  `.js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .java .kt .scala .c .cc .cpp .h .cs .php .swift .json5 .jsonc .json .groovy
  .gradle .dart .vue .svelte .css .scss`.split(/\s+/)
);
function isComment(path, text3, offset, before) {
  let extension2 = posix26.extname(path).toLowerCase(), line = before.slice(before.lastIndexOf(`
`) + 1);
  return isDirective(text3, offset, line) ? !1 : slashes.has(extension2) || posix26.basename(path) === "Jenkinsfile" ? begins(line, "//") || isBetween(text3, offset, blocks(text3)) : /^\.(?:xml|html?)$/.test(extension2) ? isBetween(text3, offset, markup(text3)) : /^\.(?:bat|cmd)$/.test(extension2) ? /^\s*(?:rem\s|::)/i.test(line) : /^\.(?:sql|lua|hs)$/.test(extension2) ? begins(line, "--") : begins(line, "#") ? !/^\s*#\s{0,5}[!%]\s?\w/.test(line) : (extension2 === ".ini" || extension2 === ".cfg") && /^\s*;/.test(line);
}
function isDirective(text3, offset, line) {
  if (/^\s*\/\/go:generate\s/.test(line)) return !0;
  if (!/^\s*(?:#|--|\/\/)\s?MAGIC\s/.test(line)) return !1;
  let cells = [...text3.slice(Math.max(0, offset - 2e3), offset).matchAll(/MAGIC\s+%(\w{1,20})/g)], [, language = "md"] = cells.at(-1) ?? [];
  return /MAGIC\s+%$/.test(line) || !/^md(?:-sandbox)?$/.test(language);
}
function begins(line, mark) {
  let open4 = "";
  for (let [part5] of line.matchAll(/\\.|(?<=\w)'(?=\w)|["']|(?<!\S)(?:#|\/\/|--)/g)) {
    if (part5 === mark && open4 === "") return !0;
    part5 !== '"' && part5 !== "'" || (open4 === "" ? open4 = part5 : open4 === part5 && (open4 = ""));
  }
  return !1;
}
var blocks = ofLastText((text3) => marksIn(text3, /\/\*/g, /\*\//g)), markup = ofLastText((text3) => marksIn(text3, /<!--/g, /-->/g));
function marksIn(text3, open4, close2) {
  return { opening: placesOf3(text3, open4), closing: placesOf3(text3, close2), quoted: /* @__PURE__ */ new Map() };
}
function isBetween(text3, offset, { opening, closing: closing3, quoted: quoted5 }) {
  let closed = closing3[countUntil(closing3, offset) - 1]?.start ?? -1, first2 = firstFrom(opening, Math.max(offset - longest15, closed + 1));
  for (let mark of opening.slice(first2, first2 + mostMarks)) {
    if (mark.end > offset) return !1;
    let isInQuotes = quoted5.get(mark) ?? isQuoted(lineBefore(text3, mark.start));
    if (quoted5.set(mark, isInQuotes), !isInQuotes) return !0;
  }
  return !1;
}
function lineBefore(text3, at3) {
  let before = text3.slice(Math.max(0, at3 - longestLine3), at3);
  return before.slice(before.lastIndexOf(`
`) + 1);
}
function isQuoted(line) {
  let open4 = "";
  for (let [part5] of line.matchAll(quotes))
    part5.length > 1 || (open4 === "" ? open4 = part5 : open4 === part5 && (open4 = ""));
  return open4 !== "";
}

// src/mentions/installers.ts
var programs4 = once(() => {
  let found = /* @__PURE__ */ new Map();
  for (let [ecosystem16, { mentions: mentions5 }] of ecosystems)
    for (let command3 of mentions5?.installers ?? []) {
      let [program2 = "", verb] = command3.split(" ");
      addTo(found, program2, { ecosystem: ecosystem16, verb });
    }
  return found;
}), anyProgram = once(
  () => new RegExp([...programs4().keys()].map((name3) => name3.replaceAll(/[.+*]/g, "\\$&")).join("|"))
), mostPrograms = 20, removing = /* @__PURE__ */ new Set(["uninstall", "remove", "rm", "un", "r", "purge", "unlink"]);
function commandIn(text3) {
  let from = lastCommand(text3), last3 = text3.slice(from).toLowerCase();
  if (!anyProgram().test(last3)) return;
  let words6 = [...last3.matchAll(/[\w.+@~=-]{1,200}/g)], left = mostPrograms;
  for (let at3 = words6.length - 1; at3 >= 0 && left > 0; at3--) {
    let commands5 = programs4().get(programOf2(words6[at3]?.[0] ?? ""));
    if (commands5 === void 0) continue;
    left--;
    let start2 = from + (words6[at3]?.index ?? 0), rest = words6.slice(at3 + 1).map(([word2]) => word2), [first2] = rest.filter((word2) => removing.has(word2) || commands5.some(({ verb }) => verb === word2)), [{ ecosystem: ecosystem16 } = { ecosystem: "" }] = commands5;
    if (first2 !== void 0 && removing.has(first2)) return { ecosystem: ecosystem16, does: "remove", start: start2 };
    let command3 = commands5.find(({ verb }) => verb === first2);
    if (command3 !== void 0) return { ecosystem: command3.ecosystem, does: "install", start: start2 };
  }
}
function programOf2(word2) {
  let plain7 = word2.replace(/(?<=[a-z])[\d.]{1,8}$/, "").replace(/\.(?:exe|cmd)$/, "");
  return programs4().has(plain7) ? plain7 : plain7.replace(/^-m|^\w{0,60}_(?=[a-z]+$)/, "");
}
function lastCommand(text3) {
  let ends2 = /&&|\|\|?|;/g, start2 = 0;
  for (; ends2.exec(text3) !== null; ) start2 = ends2.lastIndex;
  return start2;
}

// src/mentions/logical-line.ts
function logicalLine2(text3, offset, most22 = 4e3) {
  let [first2, last3] = [Math.max(0, offset - most22), Math.min(text3.length, offset + most22)], around = text3.slice(first2, last3), at3 = offset - first2, start2 = around.lastIndexOf(`
`, at3 - 1) + 1;
  for (at3 === 0 && (start2 = 0); start2 > 0 && endsOpen(around, start2 - 1); ) start2 = start2 === 1 ? 0 : around.lastIndexOf(`
`, start2 - 2) + 1;
  let end = lineEnd2(around, at3);
  for (; end < around.length && endsOpen(around, end); ) end = lineEnd2(around, end + 1);
  return { start: first2 + start2, end: first2 + end };
}
function lineEnd2(text3, offset) {
  let at3 = text3.indexOf(`
`, offset);
  return at3 === -1 ? text3.length : at3;
}
function endsOpen(text3, lineBreak) {
  return text3.charAt(text3.charAt(lineBreak - 1) === "\r" ? lineBreak - 2 : lineBreak - 1) === "\\";
}

// src/mentions/call-around.ts
function callAround(text3, offset) {
  let names7 = [], from = Math.max(0, offset - 2e3), depth2 = 0;
  for (let at3 = offset - 1; at3 >= from; at3--) {
    let unit = text3.charAt(at3);
    if (unit === ")") depth2++;
    else if (unit === `
` && depth2 === 0 && text3.charAt(at3 - 1) === `
`) {
      if (at3 = beforeBlank(text3, at3, from), !/[([{,]/.test(text3.charAt(at3 - 1))) break;
    } else unit === "(" && depth2 > 0 ? depth2-- : unit === "(" && names7.push(nameBefore2(text3, at3));
  }
  return names7;
}
function beforeBlank(text3, offset, from) {
  let at3 = offset;
  for (; at3 > from && /\s/.test(text3.charAt(at3 - 1)); ) at3--;
  return at3;
}
function nameBefore2(text3, at3) {
  let before = text3.slice(Math.max(0, at3 - 80), at3);
  return /\b(?:def|function|func|fn)\s+[\w$]{1,60}\s{0,4}(?:\[[^\]]{0,40}\])?$/.test(before) ? "def" : /([\w$]{1,60})[ \t]{0,4}!?$/.exec(before)?.[1] ?? "";
}

// src/mentions/runs.ts
var runs = new RegExp(
  "^(?:\\w{1,40}_(?=exec|system|run|shell|popen|spawn))?(?:system|shell\\w*|sh|bash|cmd|exec\\w*|p?open\\w*|spawn\\w*|run(?:_?(?:cmd|commands?|shell|sync|bash|function|in_terminal))?|call|check_(?:call|output)|get(?:status)?output|command|subprocess\\w*|process|Popen\\w*|execa\\w*|fork\\w*|install\\w*)$",
  "i"
), marks = /(?:[!%]\s{0,4}|\$`|\bMAGIC\s{1,4}|\/\/go:generate\s{1,4})$/;
function isRun(text3, offset, before) {
  return marks.test(before) || callAround(text3, offset).some((name3) => runs.test(name3));
}

// src/mentions/printed.ts
var speaking = "echo|printf|print|println|puts|raise|throw|log(?:ger|ging)?|console|warn(?:ing)?s?|\\w{0,40}(?:Error|Exception)|Write-Host", command = new RegExp(`(?:^|[^\\w])(?:${speaking})(?![\\w-])`), quoted3 = new RegExp(`(?:^|[^\\w])(?:${speaking})[\\s(]{1,5}(?:-\\w+\\s{1,5})?(["'\`])[^"'\`]*$`), key2 = new RegExp(
  `(?:^|[^\\w])(?:name|message|msg|help|hint|description|title|summary|label|placeholder|doc)["']?\\s{0,5}[:=(]\\s{0,5}["'\`]?[^"'\`]{0,300}$`,
  "i"
);
function isPrinted(statement2, until) {
  let before = statement2.slice(0, until), own6 = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("&&"), before.lastIndexOf("|")) + 1);
  return command.test(own6) || key2.test(own6) || quoted3.test(before.slice(-500));
}

// src/mentions/sibling-command.ts
var most17 = 1e3, mostLines3 = 12, operands = /(?:^|[\s{,"'])(?:args|arguments|argv)["']?\s{0,5}[:=]/, operandsIn = ofLastText((text3) => Array.from(text3.matchAll(new RegExp(operands, "gm")), ({ index: index4 }) => index4)), command2 = /(?:^|[\s{,"'])(?:command|cmd|program|executable)["']?\s{0,5}[:=]\s{0,5}["']?([^"',\n]{1,200})/, listed2 = /(?:^|\n)[ \t]{0,40}(?:command|cmd|entrypoint):[ \t]{0,9}((?:\r?\n[ \t]{0,40}-[ \t]{1,9}[^\n]{1,100}){1,10})/;
function siblingCommand(text3, offset, before) {
  let keys4 = operandsIn(text3), near = keys4[firstWhere(keys4.length, (at3) => (keys4[at3] ?? 0) >= offset - most17 - 1)];
  if (near === void 0 || near >= offset) return;
  let above2 = text3.slice(Math.max(0, offset - most17), offset).split(`
`).slice(-mostLines3);
  if (!above2.some((line) => operands.test(line))) return;
  let below2 = text3.slice(offset, offset + most17).split(`
`).slice(1, mostLines3), [name3] = [...above2.reverse(), ...below2].flatMap((line) => command2.exec(line)?.[1] ?? []), found = name3 ?? listed2.exec(text3.slice(Math.max(0, offset - most17), offset + most17))?.[1];
  return found === void 0 ? void 0 : commandIn(`${found} ${before}`);
}

// src/mentions/statement.ts
function statementBefore(text3, line, offset, brackets, reach = 3e3) {
  let bound = Math.max(0, offset - Math.min(3e3, reach)), start2 = line.start, depth2 = 0, opened2 = 0;
  for (let at3 = offset - 1; at3 >= bound && opened2 < 2; at3--) {
    let letter = text3.charAt(at3);
    if (letter === ")" || letter === "]" || letter === "}") depth2++;
    else if (letter === "(" || letter === "[" || letter === "{")
      if (depth2 > 0) depth2--;
      else if (brackets.includes(letter)) opened2++, start2 = Math.min(start2, bound + text3.slice(bound, at3).lastIndexOf(`
`) + 1);
      else
        break;
  }
  return text3.slice(start2, offset).replace(/(?:^|[ \t])(?:#|\/\/)[^\n]*\n/gm, `
`);
}

// src/mentions/standing.ts
var longest16 = 4e3, longestOfAll = 3e6, shortest = 400;
function reachOf(versions3) {
  return Math.round(Math.min(longest16, Math.max(shortest, longestOfAll / Math.max(1, versions3))));
}
var lower = { installed: "configured", configured: "told", told: "told" };
function standingOf(pin, within2) {
  let found = standingIn(pin, within2);
  return (within2.context === "test" || isExample(within2.path)) && within2.isUsed !== !0 ? { ...found, standing: lower[found.standing] } : found;
}
var commandOf = ofLastText(commandIn);
function standingIn(pin, within2) {
  let { path, text: text3, reach = longest16 } = within2, line = logicalLine2(text3, pin.start, reach), before = text3.slice(line.start, pin.start), after2 = text3.slice(pin.end, line.end), told2 = { pin, standing: "told" };
  if (isForPeople(pin, within2, before, after2))
    return isForAgents(path) && isAsked(before) ? { pin, standing: "configured" } : told2;
  if (isComment(path, text3, pin.start, before) || isLabel(path, before)) return told2;
  let long2 = longTextStart(path, text3, pin.start);
  if (isDocumentation(text3, long2)) return told2;
  let inProgram = isProgram2(path), statement2 = unescaped(statementBefore(text3, line, pin.start, inProgram ? "([" : "[", reach)), command3 = commandOf(statement2) ?? siblingCommand(text3, pin.start, before);
  if (command3?.does === "remove" || searches.test(before.slice(lastCommand(before)))) return told2;
  if (command3 !== void 0) {
    let named8 = text3.startsWith("pkg:", pin.start) ? pin : inEcosystem(pin, command3.ecosystem), runs2 = !inProgram || isRun(text3, long2 ?? pin.start, before);
    return { pin: named8, standing: runs2 && !isPrinted(statement2, command3.start) ? "installed" : "configured" };
  }
  let keys4 = enclosingKeys(text3, line.start, before), [key3] = keys4;
  if (!inProgram && key3 !== void 0 && key3 !== "name" && isForPeopleKey(key3) || !inProgram && areExamples(keys4) || refusing.test(path) && within2.isUsed !== !0) return told2;
  let standing = standingUnder(keys4, before, after2);
  return { pin, standing: standing === "configured" && isEntry(within2) ? "installed" : standing };
}
function isForPeople(pin, { path, text: text3, context, isUsed }, before, after2) {
  return text3.startsWith("#!") || isUsed === !0 || context !== "docs" && context !== "comment" && !isProse(path, `${before} ${after2}`) ? !1 : isList2(text3) ? refusing.test(path) : !isFrontMatter(text3, pin.start) || siblingCommand(text3, pin.start, before) === void 0;
}
function isLabel(path, before) {
  return /["']@id["']\s{0,5}:\s{0,5}["']?$/.test(before) ? !0 : /(?:^|\/)\.github\/workflows\//.test(path) && /^\s*(?:-\s+)?["']?(?:run-)?name["']?:\s/.test(before);
}
function isAsked(before) {
  let command3 = commandIn(before);
  if (command3?.does !== "install") return !1;
  let clause2 = before.slice(0, command3.start).split(/[.;!?](?=\s)|,(?=\s)(?<!\b(?:not|never),)/).at(-1) ?? "";
  return !refusing.test(clause2) && !forbids.test(clause2);
}
var forbids = /\b(?:not|never|(?<!\b(?:is|are)\s)no|cannot|(?:do|must|should|ca)n['\u2019]t)\b(?!\s+(?:only|to\s+)?(?:forget|skip|hesitate|omit|miss|fail|neglect|wait|longer\s+skip)\b)/i;
function isEntry({ path, text: text3, context, isManifest: isManifest3, isUsed }) {
  return isManifest3 || isList2(text3) && (isUsed === !0 || context !== "docs" && !isExample(path) && !isProse(path, ""));
}
var searches = /(?:^|[\s|&;("'`])(?:e?grep|rg|ag|findstr|Select-String)\s/;

// src/review/mentions/stands.ts
var most18 = 2e3, tooManyOld = changesGap(
  "limit-exceeded",
  "versions that stood there before",
  `the changed files mention more than ${most18} of them, and not all were checked for having come into use`
), order = ["installed", "configured", "told"];
function rankOf(standing) {
  return order.indexOf(standing);
}
function pinsOf(scanned) {
  let { text: text3 } = scanned, pins = pinsIn(text3);
  return isManifest2(scanned) ? pins : [...pins, ...splitPins(text3, pins)];
}
function standsIn(text3, pin, understood, reach) {
  if (text3.path === policyPath) return { pin, standing: "told" };
  let stands = standingOf(pin, { ...text3, isManifest: isManifest2(text3), ...reach !== void 0 && { reach } });
  return pin.isApart === !0 && stands.standing === "installed" ? { pin, standing: "configured" } : isWithin(understood.get(text3.path) ?? [], pin.start) ? { ...stands, standing: lower[stands.standing] } : stands;
}
function risenAmong(head, base, understood, wasRead) {
  let reach = reachOf(Math.min(base.length, most18)), highest3 = /* @__PURE__ */ new Map();
  for (let mentioned of base.slice(0, most18)) {
    let { in: text3, what } = mentioned;
    if (highest3.get(what.key) === 0) continue;
    let rank3 = wasRead(mentioned) ? 0 : rankOf(standsIn(text3, what, understood.base, reach).standing);
    highest3.set(what.key, Math.min(rank3, highest3.get(what.key) ?? rank3));
  }
  let candidates2 = head.filter(({ what }) => (highest3.get(what.key) ?? 0) > 0);
  return { risen: candidates2.slice(0, most18).filter(
    ({ in: text3, what }) => rankOf(standsIn(text3, what, understood.head, reach).standing) < (highest3.get(what.key) ?? 0)
  ), isCut: candidates2.length > most18 || isCutOff(head, base.slice(most18), highest3) };
}
function isCutOff(head, unseen2, known) {
  if (unseen2.length === 0) return !1;
  let keys4 = new Set(unseen2.map(({ what }) => what.key));
  return head.some(({ what }) => !known.has(what.key) && keys4.has(what.key));
}
var manifests3 = /* @__PURE__ */ new WeakMap();
function isManifest2(text3) {
  let known = manifests3.get(text3) ?? extractorsFor(text3.path).some(({ lock: lock18, publishes }) => lock18 || publishes.includes("package"));
  return manifests3.set(text3, known), known;
}

// src/review/mentions/net.ts
var most19 = 1e3;
function mentionedPackages(news, understood, policy) {
  let reach = reachOf(news.length), sorted2 = [...groupBy(news, (mentioned) => mentioned.in)].flatMap(
    ([text3, found]) => componentsIn(text3, found, understood, reach).filter((component) => isJudged(component, policy))
  ).sort((one, other2) => rank2(one) - rank2(other2)), kept2 = new Set([...new Set(sorted2.map(({ purl: purl3 }) => purl3))].slice(0, most19)), left = sorted2.filter(({ purl: purl3 }) => !kept2.has(purl3));
  return { changes: sorted2.filter(({ purl: purl3 }) => kept2.has(purl3)).map((component) => ({ type: "added", component })), gaps: beyond(left) };
}
function componentsIn(text3, found, understood, reach) {
  let spanOf = lineIndex(text3.text), standing = found.map(({ what }) => standsIn(text3, what, understood, reach));
  return [...groupBy(
    standing,
    ({ pin, standing: where }) => JSON.stringify([where, pin.ecosystem, pin.name, pin.version])
  ).values()].flatMap(([first2, ...others3]) => {
    let place2 = ({ start: start2, end }) => ({ path: text3.path, side: text3.side, ...spanOf(start2, end) }), alsoAt = others3.map(({ pin }) => place2(pin));
    return first2 === void 0 ? [] : [componentOf2(text3, first2.pin, first2.standing, place2(first2.pin), alsoAt)];
  });
}
function componentOf2({ text: text3, context }, { ecosystem: ecosystem16, name: name3, version: version3, start: start2, end, isSupposed }, standing, location, alsoAt) {
  let purl3 = ecosystems.get(ecosystem16)?.purl(name3, version3);
  return {
    kind: "package",
    ecosystem: ecosystem16,
    name: name3,
    version: version3,
    ...purl3 !== void 0 && { purl: purl3 },
    role: "mentioned",
    standing,
    ...isSupposed && { supposed: !0 },
    hashes: [],
    source: { type: "registry" },
    scope: "runtime",
    location,
    alsoAt,
    text: text3.slice(start2, end),
    confidence: "certain",
    context
  };
}
function isJudged(component, { denied }) {
  let { ecosystem: ecosystem16, version: version3 = "" } = component;
  return isVersion3({ ecosystem: ecosystem16, version: version3 }) ? ecosystems.get(component.ecosystem)?.osvName !== void 0 ? !0 : denied.packages?.some((pattern) => pattern.matches(component)) === !0 : !1;
}
function rank2({ standing = "told" }) {
  return rankOf(standing);
}
function beyond(left) {
  let [first2] = left;
  if (first2 === void 0) return [];
  let count3 = new Set(left.map(({ purl: purl3 }) => purl3)).size, reason = `the changed files mention more versions of packages than the ${most19} that are asked about`;
  return [{ ...changesGap("limit-exceeded", `${count3} further versions`, reason), location: first2.location }];
}
function cutGaps(pins) {
  return [...groupBy(pins, (mentioned) => mentioned.in)].flatMap(([{ path, side, text: text3 }, found]) => {
    let often = found.find(({ what }) => what.isCut === !0)?.what, cut = found.length < mostPins ? often : found.at(-1)?.what;
    if (cut === void 0) return [];
    let reason = cut === often ? `it names ${cut.name} ${cut.version} in ${mostPlaces} places or more, and none behind this one was looked at` : `only ${mostPins} of the versions that it names are looked at`;
    return [
      {
        ...changesGap("limit-exceeded", path, reason),
        location: { path, side, ...lineIndex(text3)(cut.start, cut.end) }
      }
    ];
  });
}

// src/review/mentions/new-mentions.ts
var longestLine4 = 400, mostWords2 = 3, nearby = 80;
function newMentions(head, base) {
  let byLine = surplus(head, base, lineKey, ({ key: key3 }) => key3);
  return byLine.head.length === 0 || byLine.base.length === 0 ? byLine.head : surplus(byLine.head, byLine.base, wordsKey, ({ key: key3 }) => wordsOf2(key3).join(`
`)).head;
}
function surplus(head, base, keyOf10, nameOf6) {
  let keys4 = /* @__PURE__ */ new Map(), key3 = (mentioned) => {
    let known = keys4.get(mentioned) ?? keyOf10(mentioned);
    return keys4.set(mentioned, known), known;
  }, inFile2 = unpaired(head, base, (mentioned) => `${mentioned.in.path}
${key3(mentioned)}`, nameOf6);
  return unpaired(inFile2.head, inFile2.base, key3, nameOf6);
}
function unpaired(head, base, keyOf10, nameOf6) {
  let before = groupBy(base, keyOf10), left = /* @__PURE__ */ new Map();
  for (let { what } of base) left.set(nameOf6(what), (left.get(nameOf6(what)) ?? 0) + 1);
  return { head: head.filter((mentioned) => {
    let name3 = nameOf6(mentioned.what), rest = left.get(name3) ?? 0;
    return rest === 0 || before.get(keyOf10(mentioned))?.pop() === void 0 ? !0 : (left.set(name3, rest - 1), !1);
  }), base: [...before.values()].flat() };
}
function lineKey({ in: { text: text3, context }, what }) {
  if (what.around !== void 0) return `${context}
${what.key}
${what.around}`;
  let { start: start2, end } = logicalLine2(text3, what.start, longestLine4);
  return `${context}
${what.key}
${text3.slice(start2, end).replace(/\s+/g, " ").trim()}`;
}
function wordsKey({ in: { path, text: text3, context }, what }) {
  let before = lastWords(text3, what.start), after2 = isProgram2(path) ? firstWords(text3, what.end) : [];
  return [context, ...wordsOf2(what.key), "", ...before, "", ...after2].join(`
`);
}
function lastWords(text3, offset) {
  let near = wordsOf2(text3.slice(Math.max(0, offset - nearby), offset));
  return (near.length > mostWords2 ? near : wordsOf2(text3.slice(Math.max(0, offset - longestLine4), offset))).slice(-mostWords2);
}
function firstWords(text3, offset) {
  let near = wordsOf2(text3.slice(offset, offset + nearby));
  return (near.length > mostWords2 ? near : wordsOf2(text3.slice(offset, offset + longestLine4))).slice(0, mostWords2);
}
function wordsOf2(part5) {
  return part5.match(/#+|\/\/+|[\w@$]+/g) ?? [];
}

// src/review/mentions/long-texts.ts
import { posix as posix27 } from "node:path";

// src/mentions/command-words.ts
var listStart = /["']\s{0,40},\s{0,200}(?:(?:["']?args["']?\s{0,9}[:=]\s{0,9})?\[\s{0,200})?(?=["'\w$])/y, itemStart = /["']?[ \t]{0,9}\r?\n[ \t]{0,40}(?:args:[ \t]{0,9}(?:\r?\n[ \t]{0,40})?)?(?=-[ \t]|\[)/y;
function commandWords(text3, from, programEnd) {
  let program2 = { text: text3.slice(from, programEnd), start: from, end: programEnd }, bound = Math.min(text3.length, from + 2e3), list2 = sticky(listStart, text3, programEnd);
  if (list2 > 0) return [program2, ...listed3(text3, programEnd + list2, bound)];
  let items3 = sticky(itemStart, text3, programEnd);
  if (items3 > 0) {
    let at3 = programEnd + items3;
    return [program2, ...text3.charAt(at3) === "[" ? flow(text3, at3 + 1, bound) : itemised(text3, at3, bound)];
  }
  return [program2, ...plain4(text3, programEnd, bound, openQuote(text3, from))];
}
function isCut(words6) {
  let [first2] = words6, end = words6.at(-1)?.end ?? 0;
  return words6.length > 60 || first2 !== void 0 && end - first2.start > 1700;
}
function listed3(text3, from, bound) {
  let found = [], item = /\s{0,200},?\s{0,200}(?:[rbfu]{0,2}(["'`])((?:(?!\1)[^\\\n]|\\.){0,500})\1|(\*?[\w.$][\w.$()]{0,200}))/y;
  for (let at3 = from; at3 < bound && found.length < 60; at3 = item.lastIndex) {
    item.lastIndex = at3;
    let match2 = item.exec(text3);
    if (match2 === null) break;
    let [, quote2, value2, other2] = match2, end = item.lastIndex;
    quote2 === void 0 ? found.push({ text: void 0, start: end - (other2?.length ?? 0), end }) : found.push(wordOf(value2 ?? "", end - 1 - (value2?.length ?? 0)));
  }
  return found;
}
function flow(text3, from, bound) {
  let found = [], item = /[\s,]{0,200}(["']?)([^\s"',[\]]{1,300})\1/y;
  for (let at3 = from; at3 < bound && found.length < 60; at3 = item.lastIndex) {
    item.lastIndex = at3;
    let match2 = item.exec(text3);
    if (match2 === null) break;
    let [, quote2 = "", value2 = ""] = match2;
    found.push(wordOf(value2, item.lastIndex - quote2.length - value2.length));
  }
  return found;
}
function itemised(text3, from, bound) {
  let found = [], item = /\s{0,40}-[ \t]{1,9}(["']?)([^\s"'#]{1,300})\1[ \t]{0,9}(?:\r?\n|$)/y;
  for (let at3 = from; at3 < bound && found.length < 60; at3 = item.lastIndex) {
    item.lastIndex = at3;
    let match2 = item.exec(text3);
    if (match2 === null) break;
    let [whole2, quote2 = "", value2 = ""] = match2;
    found.push(wordOf(value2, at3 + whole2.indexOf(`${quote2}${value2}`) + quote2.length));
  }
  return found;
}
function plain4(text3, from, bound, open4) {
  let found = [], at3 = from + sticky(/["'})]{0,3}(?=[ \t\\])/y, text3, from), last3 = bound;
  for (; at3 < last3 && found.length < 60; ) {
    let blanks = sticky(/(?:[ \t]|\\\r?\n){1,100000}/y, text3, at3);
    at3 += blanks, last3 += blanks;
    let [length, value2] = wordAt(text3, at3, open4);
    if (length === 0) break;
    let word2 = value2.replace(/[.,:;!?]{1,20}$/, "");
    if (word2 !== "" && found.push(wordOf(word2, at3 + (value2 === text3.slice(at3, at3 + length) ? 0 : 1))), at3 += length, !/[ \t\\]/.test(text3.charAt(at3)) || word2 !== value2) break;
  }
  return found;
}
function wordAt(text3, at3, open4) {
  let quote2 = text3.charAt(at3);
  if ((quote2 === '"' || quote2 === "'") && quote2 !== open4) {
    let [whole3 = "", value2 = ""] = matchAt(/["']([^"'\n]{0,300})["']/y, text3, at3);
    if (whole3 !== "") return [whole3.length, value2];
  }
  let pattern = /(?:\$\{\{[^{}\n]{0,100}\}\}|\$\([^()\n]{0,100}\)|\$?\{[^{}\s]{0,100}\}|[^\s"'`;|&()<>#\\{}]|[<>=!~](?=[\d=\w])|#(?=\w)(?<=\S#)|(?<=[\w\]=])["'](?=[^\s"']{1,100}["'])){1,300}/y, [whole2 = ""] = matchAt(pattern, text3, at3);
  return /^[<>]/.test(whole2) ? [0, ""] : [whole2.length, whole2];
}
function wordOf(value2, start2) {
  return { text: !/[$`{}]|%[sdr(]/.test(value2) ? value2 : void 0, start: start2, end: start2 + value2.length };
}
function openQuote(text3, offset) {
  let before = text3.slice(Math.max(0, offset - 500), offset), line = before.slice(before.lastIndexOf(`
`) + 1), open4 = "";
  for (let [mark] of line.matchAll(/\\.|["'`]/g))
    mark.length > 1 || (open4 === "" ? open4 = mark : open4 === mark && (open4 = ""));
  return open4;
}
function sticky(pattern, text3, at3) {
  return matchAt(pattern, text3, at3)[0]?.length ?? 0;
}
function matchAt(pattern, text3, at3) {
  return pattern.lastIndex = at3, pattern.exec(text3) ?? [];
}

// src/mentions/mention.ts
function beyondAt(start2, end) {
  return { kind: "beyond", key: "the rest of the file", start: start2, end, operand: start2, isChecked: !1, isList: !0 };
}
var longestKey = 200;
function keyOf7(text3, start2, end) {
  return text3.slice(start2, Math.min(end, start2 + longestKey * 2)).replace(/[\s\\]+/g, " ").slice(0, longestKey);
}

// src/ecosystems/shared/git-connection.ts
var gitVariables = ["GIT_SSL_NO_VERIFY"];
function gitEnvironment(name3, value2) {
  return name3 === "GIT_SSL_NO_VERIFY" && value2.trim() !== "" && !isOff(value2) ? [uncheckedConnection("http.sslVerify", name3)] : [];
}
function gitSettings({ name: name3, rest }) {
  return name3 !== "git" ? [] : rest.flatMap((word2, index4) => {
    let [, key3, inline] = /^(http\.(?:.{1,500}\.)?sslVerify)(?:=(.*))?$/is.exec(word2.text?.slice(0, 1e3) ?? "") ?? [];
    if (key3 === void 0) return [];
    let value2 = inline === void 0 ? rest[index4 + 1] : word2, text3 = inline ?? value2?.text;
    if (value2 === void 0 || text3 === void 0 || !isOff(text3)) return [];
    let [, address5] = /^http\.(.+)\.sslVerify$/is.exec(key3) ?? [], server = address5 === void 0 || !URL.canParse(address5) ? "http.sslVerify" : new URL(address5).host, { start: start2, end } = value2;
    return [{ ...uncheckedConnection(server, key3), start: start2, end, stays: !0 }];
  });
}

// src/ecosystems/lookup/index-settings.ts
var indexVariables = [
  ...[...ecosystems.values()].flatMap(({ variables: variables9 = [] }) => variables9),
  ...gitVariables
];
function environmentSettings(name3, value2) {
  return [
    ...[...ecosystems.values()].flatMap(({ environment: environment9 }) => environment9?.(name3, value2) ?? []),
    ...gitEnvironment(name3, value2)
  ];
}
var declaring = /* @__PURE__ */ new Set(["export", "declare", "typeset", "readonly"]);
function commandSettings(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0) return [];
  let before = [...program2.assigned].flatMap(([name3, word2]) => ofVariable(name3, word2)), exported = declaring.has(program2.name) ? program2.rest.flatMap(assignment) : [], own6 = [...ecosystems.values()].flatMap(({ settings: settings10 }) => settings10?.(program2) ?? []);
  return [...before, ...exported, ...own6, ...gitSettings(program2)];
}
function assignment({ text: text3, start: start2, end }) {
  let [, name3, value2] = /^([a-z_]\w*)=(.*)$/is.exec(text3 ?? "") ?? [];
  return name3 === void 0 ? [] : ofVariable(name3, { text: value2, start: start2 + name3.length + 1, end });
}
function ofVariable(name3, { text: text3, start: start2, end }) {
  return text3 === void 0 ? [] : environmentSettings(name3, text3).map((setting2) => ({ ...setting2, start: start2, end }));
}

// src/commands/argument-command.ts
var runners3 = new Set(
  `npx pnpx bunx uvx concurrently concurrent nodemon onchange watchexec chokidar start-server-and-test start-test
  supergateway mcpo mcp-proxy mcp-inspector hyperfine dotenv dotenvx wait-on`.split(/\s+/)
), subcommands3 = /^(?:exec|x|dlx|run|tool)$/, managers = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun", "uv", "pipx", "deno"]), starts3 = new Set("npx pnpx bunx uvx pipx pip pip3 npm pnpm yarn bun uv python python3".split(" ")), mostCommands = 20, longest17 = 4e3, mayStart = new RegExp(`(?:^|[\\s;&|/"'])(?:${[...starts3].join("|")})\\s`), none2 = { commands: [], unread: [] };
function argumentCommands(words6) {
  let program2 = findProgram(words6);
  if (program2 === void 0) return none2;
  let { name: name3, rest } = program2;
  if (!runners3.has(name3) && !(managers.has(name3) && subcommands3.test(rest[0]?.text ?? ""))) return none2;
  let texts2 = rest.filter(({ text: text3 = "" }) => /\s/.test(text3)), inTexts = texts2.filter(({ text: text3 = "" }) => text3.length <= longest17).flatMap((word2) => commandsIn(word2)).filter((command3) => starts3.has(nameOf3(command3[0]))), at3 = rest.findIndex((word2, index4) => index4 > 0 && starts3.has(nameOf3(word2))), all2 = [...at3 === -1 ? [] : [rest.slice(at3)], ...inTexts], long2 = texts2.filter(({ text: text3 = "" }) => text3.length > longest17 && mayStart.test(text3)), [first2] = all2[mostCommands] ?? [];
  return {
    commands: all2.slice(0, mostCommands),
    unread: [...first2 === void 0 ? [] : [first2], ...long2].map(({ start: start2, end }) => ({ start: start2, end }))
  };
}
function commandsIn({ text: text3 = "", start: start2, end }) {
  return text3.split(/&&|\|\||[;|\n]/).map((command3) => command3.split(/\s+/).filter((word2) => word2 !== "")).map((command3) => command3.map((word2) => ({ text: word2.replaceAll(/^["']|["']$/g, ""), start: start2, end })));
}
function nameOf3(word2) {
  return fileName(word2?.text ?? "");
}

// src/ecosystems/lookup/unknown-versions.ts
function unknownVersions(words6, { unresolved }, install7) {
  let starts4 = new Set(unresolved.map(({ start: start2 }) => start2));
  return words6.filter(
    ({ text: text3, around, start: start2 }) => text3 === void 0 && around !== void 0 && around.before !== "" && starts4.has(start2)
  ).slice(0, 50).flatMap((word2) => {
    let { before = "", after: after2 = "" } = word2.around ?? {}, marked = words6.map((one) => one === word2 ? { ...one, text: `${before}{\u2026}${after2}` } : one);
    return (install7(marked)?.packages ?? []).filter(
      ({ start: start2, name: name3, version: version3, source }) => start2 === word2.start && source.type === "registry" && ![name3, version3, source.url].some(holdsUnknown)
    ).map((found) => ({ ...found, versionUnknown: !0 }));
  });
}
function isUnfilled({ specifier = "" }) {
  return specifier.includes("${");
}
function holdsUnknown(text3 = "") {
  return text3.includes("{\u2026}");
}

// src/ecosystems/lookup/install-commands.ts
var maxDepth3 = 4, maxInner = 2;
function readInstall(words6) {
  return installOf(words6, 0);
}
function installOf(words6, depth2) {
  let own6 = outerInstall(words6), { commands: commands5, unread: unread2 } = argumentCommands(words6), isDeep = depth2 === maxInner, inner = isDeep ? [] : commands5.map((command3) => installOf(command3, depth2 + 1)), found = [own6, ...inner].filter((one) => one !== void 0), left = isDeep ? commands5.flatMap(([first3]) => first3 ?? []) : unread2;
  left.length > 0 && found.push({ packages: [], files: [], unresolved: left.map(({ start: start2, end }) => ({ start: start2, end })) });
  let [first2, ...others3] = found;
  return first2 && others3.reduce(both, first2);
}
function both(first2, more) {
  return {
    ...first2,
    packages: [...first2.packages, ...more.packages],
    files: [...first2.files, ...more.files],
    unresolved: [...first2.unresolved, ...more.unresolved],
    nameless: [...first2.nameless ?? [], ...more.nameless ?? []]
  };
}
function outerInstall(words6) {
  let command3 = words6;
  for (let depth2 = 0; command3 !== void 0 && depth2 < maxDepth3; depth2++) {
    let found = ownInstall(command3);
    if (found !== void 0) return found;
    command3 = innerCommand(command3);
  }
}
function ownInstall(words6) {
  for (let [id7, { install: install7, normalizeName: normalizeName2, pinned: pinned3, purl: purl3 }] of ecosystems) {
    if (install7 === void 0) continue;
    let found = install7(words6);
    if (found === void 0) continue;
    let unfilled = found.packages.filter(isUnfilled), packages2 = [
      ...found.packages.map((one) => isUnfilled(one) ? { ...one, versionUnknown: !0 } : one),
      ...unknownVersions(words6, found, install7)
    ].map((one) => {
      let { specifier, source } = one, name3 = normalizeName2(one.name), version3 = one.version ?? (specifier === void 0 ? void 0 : pinned3(specifier));
      return {
        ...one,
        ecosystem: id7,
        name: name3,
        ...version3 !== void 0 && { version: version3 },
        purl: purl3(name3, source.type === "registry" ? version3 : void 0)
      };
    }), unresolved = [...found.unresolved, ...unfilled.map(({ start: start2, end }) => ({ start: start2, end }))];
    return { ...found, ecosystem: id7, packages: packages2, unresolved };
  }
}

// src/hosts/lookup/load-commands.ts
function readLoads(words6, later = []) {
  for (let [id7, host6] of hosts4) {
    let found = host6.commands?.load(words6, later);
    if (found !== void 0)
      return {
        host: id7,
        use: found.use,
        repositories: found.repositories.flatMap((one) => named4(host6, one)),
        unresolved: found.repositories.flatMap(
          ({ kind: kind9, id: { text: text3, start: start2, end }, mayBeValue: mayBeValue2 }) => text3 === void 0 ? [{ kind: kind9, start: start2, end }] : mayBeValue2 === !0 ? [{ kind: kind9, start: start2, end, mayBeValue: mayBeValue2 }] : []
        )
      };
  }
}
function named4(host6, found) {
  let { kind: kind9, id: id7, revision, takesPaths, isCertain, mayBeValue: mayBeValue2, ...rest } = found, reference4 = id7.text === void 0 ? void 0 : host6.identify(id7.text, kind9);
  if (reference4 === void 0 || mayBeValue2 === !0 || !isCertain && !reference4.name.includes("/")) return [];
  let isGuess = takesPaths && reference4.isGuess;
  return [
    {
      ...rest,
      ...reference4,
      id: id7,
      ...revision !== void 0 && { revisionWord: revision },
      confidence: isGuess ? "possible" : isCertain ? "certain" : "likely"
    }
  ];
}

// src/mentions/strange-index.ts
function isStrange({ ecosystem: ecosystem16, url, unchecked }) {
  return ecosystem16 === void 0 || url === void 0 ? unchecked === !0 : !["default", "mirror", "project"].includes(publicIndex(ecosystem16, url) ?? "");
}

// src/mentions/operands.ts
var settles = /:\/\/|trusted|insecure|ssl|tls|registry|index|channel|source/i;
function operandsOf({ loads: loads2 }, words6) {
  return (loads2 ? loaded(words6) : [...installed2(words6), ...settings7(words6)]).toSorted((one, other2) => one.start - other2.start);
}
function installed2(words6) {
  let install7 = readInstall(words6);
  if (install7 === void 0) return [];
  let { ecosystem: ecosystem16, packages: packages2, files, unresolved } = install7, downloads = words6.some(({ text: text3 }) => text3 === "-y" || text3 === "--yes"), joint = ecosystem16 === void 0 ? void 0 : ecosystems.get(ecosystem16)?.mentions?.joint, named8 = packages2.map(({ start: start2, end, version: version3, source, ownFirst, specifier }) => {
    let isPinned = version3 !== void 0 && joint !== void 0 && source.type === "registry";
    return {
      kind: "command",
      start: start2,
      end,
      isChecked: isPinned || ownFirst === !0 && specifier === void 0 && !downloads
    };
  }), lists2 = files.filter(({ path }) => !isUsualList(path)), isKnown = ({ start: start2 }) => words6.some((word2) => word2.start === start2 && word2.text !== void 0);
  return [
    ...named8,
    ...lists2.map(({ start: start2, end }) => ({ kind: "command", start: start2, end, isChecked: !1 })),
    // What only the run knows is a note where a reader finds it, too.
    ...unresolved.map((place2) => ({ kind: "command", ...place2, isChecked: !isKnown(place2) }))
  ];
}
function isUsualList(path) {
  return !path.includes("://") && /(?:requirements?|constraints?)[^/]*\.(?:txt|in)$|environment[^/]*\.ya?ml$|pyproject\.toml$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(
    path
  );
}
function loaded(words6) {
  return (readLoads(words6)?.repositories ?? []).map(({ id: { start: start2, end } }) => ({ kind: "load", start: start2, end, isChecked: !1 }));
}
function settings7(words6) {
  return words6.some(({ text: text3 = "" }) => settles.test(text3)) ? commandSettings(words6).filter(isStrange).map(({ start: start2, end }) => ({ kind: "index", start: start2, end, isChecked: !1 })) : [];
}

// src/mentions/programs.ts
var programs5 = once(programsOf);
function programNames() {
  return [...programs5().keys(), "PIP"];
}
var named5 = once(
  () => new RegExp(`\\b(?:${[...programs5().keys()].map((name3) => name3.replaceAll(".", "\\.")).join("|")})(?![A-Za-z_-])`)
);
function namesProgram2(text3) {
  return named5().test(text3);
}
function programOf3(word2) {
  let name3 = word2.slice(word2.lastIndexOf("/") + 1).replace(/\.(?:exe|cmd)$/i, "");
  return programs5().has(name3) ? name3 : name3.replace(/\d[\d.]{0,7}$/, "");
}
function programsOf() {
  let found = /* @__PURE__ */ new Map(), stated = [
    ...[...ecosystems.values()].map(({ mentions: mentions5 }) => [mentions5?.installers ?? [], !1]),
    ...[...hosts4.values()].map(({ mentions: mentions5 }) => [mentions5?.commands ?? [], !0])
  ];
  for (let [commands5, loads2] of stated)
    for (let command3 of commands5) {
      let [name3 = "", ...verbs3] = command3.split(" "), { verbs: known } = found.get(name3) ?? { verbs: [] };
      found.set(name3, { verbs: /* @__PURE__ */ new Set([...known, ...verbs3]), loads: loads2 });
    }
  return found;
}

// src/mentions/commands.ts
var mostWords3 = 5e3, mostOf100 = 2, fewestWords = 4, none3 = { verbs: /* @__PURE__ */ new Set(), loads: !1 }, setting = /* @__PURE__ */ new Set(["config", "source", "sources", "env"]);
function wordsLeft({ length }) {
  return { words: mostWords3 + length / 100 * mostOf100 };
}
function commandAt(text3, name3, start2, left) {
  let canonical2 = programs5().has(name3) ? name3 : "pip", program2 = programs5().get(canonical2) ?? none3;
  behind2.lastIndex = start2 + name3.length;
  let [suffix] = behind2.exec(text3) ?? [], isPart2 = /[-.@]/.test(text3.charAt(start2 - 1)) && !text3.startsWith("-m", start2 - 2);
  if (suffix === void 0 || isPart2) return;
  let end = start2 + name3.length + suffix.length;
  if (!mayInstall(text3, end, program2.verbs)) return;
  if (left.words < 0) return beyondAt(start2, end);
  let [, ...rest] = commandWords(text3, start2, end);
  left.words -= Math.max(rest.length, fewestWords);
  let words6 = [{ text: canonical2, start: start2, end }, ...rest];
  return mentionOf(text3, words6, operandsOf(program2, words6));
}
var behind2 = /(?:\d[\d.]{0,7})?(?:\.exe|\.cmd)?(?=["'})]{0,3}[\s"',\\])/y, farthestVerb = 600, mostOptions = 80, mostWordsToVerb = 8;
function mayInstall(text3, from, verbs3) {
  if (verbs3.size === 0) return !0;
  let [words6, left] = [mostWordsToVerb, mostOptions];
  for (let [word2] of text3.slice(from, from + farthestVerb).matchAll(/[\w-]+/g)) {
    if (verbs3.has(word2) || setting.has(word2)) return !0;
    if (word2.startsWith("-") ? left-- : words6--, words6 === 0 || left === 0) return !1;
  }
  return !1;
}
function mentionOf(text3, words6, operands2) {
  let [first2, second] = words6, [operand] = operands2;
  if (first2 === void 0 || second === void 0 || operand === void 0 && !isCut(words6)) return;
  let end = words6.at(-1)?.end ?? second.end;
  return {
    kind: operand?.kind ?? "command",
    key: keyOf7(text3, first2.start, end),
    start: first2.start,
    end,
    operand: operand?.start ?? first2.start,
    isChecked: !isCut(words6) && operands2.every(({ isChecked }) => isChecked),
    isList: /["'\n]/.test(text3.slice(first2.end, second.start))
  };
}

// src/mentions/index-variables.ts
var variableNames = [...new Set(indexVariables.flatMap((name3) => [name3, name3.toUpperCase()]))], given2 = /["']?\]?(?:[ \t]{0,9},?\s{0,40}["']?value["']?[ \t]{0,9}[:=]|[ \t]{0,9}(?::=|[:=,]))[ \t]{0,9}["']?(?!&['\s])([^\s"'`]{1,500})/y;
function indexVariableAt(text3, name3, start2) {
  given2.lastIndex = start2 + name3.length;
  let [whole2, value2 = ""] = given2.exec(text3) ?? [];
  if (whole2 === void 0 || !environmentSettings(name3, value2).some(isStrange)) return;
  let end = start2 + name3.length + whole2.length;
  return { kind: "index", key: keyOf7(text3, start2, end), start: start2, end, operand: end - value2.length, isChecked: !1, isList: !0 };
}

// src/mentions/loads.ts
var loaderNames = [...hosts4.values()].flatMap(({ mentions: mentions5 }) => mentions5?.calls ?? []), repository2 = /[ \t]{0,9}\(\s{0,80}(?:[a-z_]{1,40}[ \t]{0,4}[=:][ \t]{0,4})?(["'`])([\w.-]{1,96}\/[\w.-]{1,96})\1/y;
function loadAt(text3, loader, start2) {
  repository2.lastIndex = start2 + loader.length;
  let [whole2, , name3 = ""] = repository2.exec(text3) ?? [];
  if (whole2 === void 0 || ![...hosts4.values()].some((host6) => host6.identify(name3, "model") !== void 0))
    return;
  let end = start2 + loader.length + whole2.length;
  return { kind: "load", key: keyOf7(text3, start2, end), start: start2, end, operand: end - 1 - name3.length, isChecked: !1, isList: !0 };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = !1) {
  let len = text3.length, pos = 0, value2 = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count3, exact) {
    let digits2 = 0, value3 = 0;
    for (; digits2 < count3 || !exact; ) {
      let ch = text3.charCodeAt(pos);
      if (ch >= 48 && ch <= 57)
        value3 = value3 * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70)
        value3 = value3 * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102)
        value3 = value3 * 16 + ch - 97 + 10;
      else
        break;
      pos++, digits2++;
    }
    return digits2 < count3 && (value3 = -1), value3;
  }
  function setPosition(newPosition) {
    pos = newPosition, value2 = "", tokenOffset = 0, token = 16, scanError = 0;
  }
  function scanNumber() {
    let start2 = pos;
    if (text3.charCodeAt(pos) === 48)
      pos++;
    else
      for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
        pos++;
    if (pos < text3.length && text3.charCodeAt(pos) === 46)
      if (pos++, pos < text3.length && isDigit(text3.charCodeAt(pos)))
        for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
          pos++;
      else
        return scanError = 3, text3.substring(start2, pos);
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101))
      if (pos++, (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) && pos++, pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        for (pos++; pos < text3.length && isDigit(text3.charCodeAt(pos)); )
          pos++;
        end = pos;
      } else
        scanError = 3;
    return text3.substring(start2, end);
  }
  function scanString() {
    let result = "", start2 = pos;
    for (; ; ) {
      if (pos >= len) {
        result += text3.substring(start2, pos), scanError = 2;
        break;
      }
      let ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result += text3.substring(start2, pos), pos++;
        break;
      }
      if (ch === 92) {
        if (result += text3.substring(start2, pos), pos++, pos >= len) {
          scanError = 2;
          break;
        }
        switch (text3.charCodeAt(pos++)) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += `
`;
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            let ch3 = scanHexDigits(4, !0);
            ch3 >= 0 ? result += String.fromCharCode(ch3) : scanError = 4;
            break;
          default:
            scanError = 5;
        }
        start2 = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31)
        if (isLineBreak(ch)) {
          result += text3.substring(start2, pos), scanError = 2;
          break;
        } else
          scanError = 6;
      pos++;
    }
    return result;
  }
  function scanNext() {
    if (value2 = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len)
      return tokenOffset = len, token = 17;
    let code2 = text3.charCodeAt(pos);
    if (isWhiteSpace(code2)) {
      do
        pos++, value2 += String.fromCharCode(code2), code2 = text3.charCodeAt(pos);
      while (isWhiteSpace(code2));
      return token = 15;
    }
    if (isLineBreak(code2))
      return pos++, value2 += String.fromCharCode(code2), code2 === 13 && text3.charCodeAt(pos) === 10 && (pos++, value2 += `
`), lineNumber++, tokenLineStartOffset = pos, token = 14;
    switch (code2) {
      // tokens: []{}:,
      case 123:
        return pos++, token = 1;
      case 125:
        return pos++, token = 2;
      case 91:
        return pos++, token = 3;
      case 93:
        return pos++, token = 4;
      case 58:
        return pos++, token = 6;
      case 44:
        return pos++, token = 5;
      // strings
      case 34:
        return pos++, value2 = scanString(), token = 10;
      // comments
      case 47:
        let start2 = pos - 1;
        if (text3.charCodeAt(pos + 1) === 47) {
          for (pos += 2; pos < len && !isLineBreak(text3.charCodeAt(pos)); )
            pos++;
          return value2 = text3.substring(start2, pos), token = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          let safeLength = len - 1, commentClosed = !1;
          for (; pos < safeLength; ) {
            let ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2, commentClosed = !0;
              break;
            }
            pos++, isLineBreak(ch) && (ch === 13 && text3.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
          }
          return commentClosed || (pos++, scanError = 1), value2 = text3.substring(start2, pos), token = 13;
        }
        return value2 += String.fromCharCode(code2), pos++, token = 16;
      // numbers
      case 45:
        if (value2 += String.fromCharCode(code2), pos++, pos === len || !isDigit(text3.charCodeAt(pos)))
          return token = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return value2 += scanNumber(), token = 11;
      // literals and unknown symbols
      default:
        for (; pos < len && isUnknownContentCharacter(code2); )
          pos++, code2 = text3.charCodeAt(pos);
        if (tokenOffset !== pos) {
          switch (value2 = text3.substring(tokenOffset, pos), value2) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        return value2 += String.fromCharCode(code2), pos++, token = 16;
    }
  }
  function isUnknownContentCharacter(code2) {
    if (isWhiteSpace(code2) || isLineBreak(code2))
      return !1;
    switch (code2) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function scanNextNonTrivia() {
    let result;
    do
      result = scanNext();
    while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value2,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2.lineFeed = 10] = "lineFeed", CharacterCodes2[CharacterCodes2.carriageReturn = 13] = "carriageReturn", CharacterCodes2[CharacterCodes2.space = 32] = "space", CharacterCodes2[CharacterCodes2._0 = 48] = "_0", CharacterCodes2[CharacterCodes2._1 = 49] = "_1", CharacterCodes2[CharacterCodes2._2 = 50] = "_2", CharacterCodes2[CharacterCodes2._3 = 51] = "_3", CharacterCodes2[CharacterCodes2._4 = 52] = "_4", CharacterCodes2[CharacterCodes2._5 = 53] = "_5", CharacterCodes2[CharacterCodes2._6 = 54] = "_6", CharacterCodes2[CharacterCodes2._7 = 55] = "_7", CharacterCodes2[CharacterCodes2._8 = 56] = "_8", CharacterCodes2[CharacterCodes2._9 = 57] = "_9", CharacterCodes2[CharacterCodes2.a = 97] = "a", CharacterCodes2[CharacterCodes2.b = 98] = "b", CharacterCodes2[CharacterCodes2.c = 99] = "c", CharacterCodes2[CharacterCodes2.d = 100] = "d", CharacterCodes2[CharacterCodes2.e = 101] = "e", CharacterCodes2[CharacterCodes2.f = 102] = "f", CharacterCodes2[CharacterCodes2.g = 103] = "g", CharacterCodes2[CharacterCodes2.h = 104] = "h", CharacterCodes2[CharacterCodes2.i = 105] = "i", CharacterCodes2[CharacterCodes2.j = 106] = "j", CharacterCodes2[CharacterCodes2.k = 107] = "k", CharacterCodes2[CharacterCodes2.l = 108] = "l", CharacterCodes2[CharacterCodes2.m = 109] = "m", CharacterCodes2[CharacterCodes2.n = 110] = "n", CharacterCodes2[CharacterCodes2.o = 111] = "o", CharacterCodes2[CharacterCodes2.p = 112] = "p", CharacterCodes2[CharacterCodes2.q = 113] = "q", CharacterCodes2[CharacterCodes2.r = 114] = "r", CharacterCodes2[CharacterCodes2.s = 115] = "s", CharacterCodes2[CharacterCodes2.t = 116] = "t", CharacterCodes2[CharacterCodes2.u = 117] = "u", CharacterCodes2[CharacterCodes2.v = 118] = "v", CharacterCodes2[CharacterCodes2.w = 119] = "w", CharacterCodes2[CharacterCodes2.x = 120] = "x", CharacterCodes2[CharacterCodes2.y = 121] = "y", CharacterCodes2[CharacterCodes2.z = 122] = "z", CharacterCodes2[CharacterCodes2.A = 65] = "A", CharacterCodes2[CharacterCodes2.B = 66] = "B", CharacterCodes2[CharacterCodes2.C = 67] = "C", CharacterCodes2[CharacterCodes2.D = 68] = "D", CharacterCodes2[CharacterCodes2.E = 69] = "E", CharacterCodes2[CharacterCodes2.F = 70] = "F", CharacterCodes2[CharacterCodes2.G = 71] = "G", CharacterCodes2[CharacterCodes2.H = 72] = "H", CharacterCodes2[CharacterCodes2.I = 73] = "I", CharacterCodes2[CharacterCodes2.J = 74] = "J", CharacterCodes2[CharacterCodes2.K = 75] = "K", CharacterCodes2[CharacterCodes2.L = 76] = "L", CharacterCodes2[CharacterCodes2.M = 77] = "M", CharacterCodes2[CharacterCodes2.N = 78] = "N", CharacterCodes2[CharacterCodes2.O = 79] = "O", CharacterCodes2[CharacterCodes2.P = 80] = "P", CharacterCodes2[CharacterCodes2.Q = 81] = "Q", CharacterCodes2[CharacterCodes2.R = 82] = "R", CharacterCodes2[CharacterCodes2.S = 83] = "S", CharacterCodes2[CharacterCodes2.T = 84] = "T", CharacterCodes2[CharacterCodes2.U = 85] = "U", CharacterCodes2[CharacterCodes2.V = 86] = "V", CharacterCodes2[CharacterCodes2.W = 87] = "W", CharacterCodes2[CharacterCodes2.X = 88] = "X", CharacterCodes2[CharacterCodes2.Y = 89] = "Y", CharacterCodes2[CharacterCodes2.Z = 90] = "Z", CharacterCodes2[CharacterCodes2.asterisk = 42] = "asterisk", CharacterCodes2[CharacterCodes2.backslash = 92] = "backslash", CharacterCodes2[CharacterCodes2.closeBrace = 125] = "closeBrace", CharacterCodes2[CharacterCodes2.closeBracket = 93] = "closeBracket", CharacterCodes2[CharacterCodes2.colon = 58] = "colon", CharacterCodes2[CharacterCodes2.comma = 44] = "comma", CharacterCodes2[CharacterCodes2.dot = 46] = "dot", CharacterCodes2[CharacterCodes2.doubleQuote = 34] = "doubleQuote", CharacterCodes2[CharacterCodes2.minus = 45] = "minus", CharacterCodes2[CharacterCodes2.openBrace = 123] = "openBrace", CharacterCodes2[CharacterCodes2.openBracket = 91] = "openBracket", CharacterCodes2[CharacterCodes2.plus = 43] = "plus", CharacterCodes2[CharacterCodes2.slash = 47] = "slash", CharacterCodes2[CharacterCodes2.formFeed = 12] = "formFeed", CharacterCodes2[CharacterCodes2.tab = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: !1
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text3, visitor, options13 = ParseOptions.DEFAULT) {
  let _scanner = createScanner(text3, !1), _jsonPath = [], suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => !0;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === !1 && (suppressedCallbacks = 1);
    } : () => !0;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
    } : () => !0;
  }
  let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options13 && options13.disallowComments, allowTrailingComma = options13 && options13.allowTrailingComma;
  function scanNext() {
    for (; ; ) {
      let token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          disallowComments || handleError(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          disallowComments ? handleError(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : onComment();
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    if (onError(error), skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      for (; token !== 17; ) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1)
          break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    let value2 = _scanner.getTokenValue();
    return isValue ? onLiteralValue(value2) : (onObjectProperty(value2), _jsonPath.push(value2)), scanNext(), !0;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        let tokenValue = _scanner.getTokenValue(), value2 = Number(tokenValue);
        isNaN(value2) && (handleError(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), value2 = 0), onLiteralValue(value2);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(!0);
        break;
      case 9:
        onLiteralValue(!1);
        break;
      default:
        return !1;
    }
    return scanNext(), !0;
  }
  function parseProperty() {
    return _scanner.getToken() !== 10 ? (handleError(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (parseString(!1), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : handleError(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), _jsonPath.pop(), !0);
  }
  function parseObject() {
    onObjectBegin(), scanNext();
    let needsComma = !1;
    for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      parseProperty() || handleError(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onObjectEnd(), _scanner.getToken() !== 2 ? handleError(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : scanNext(), !0;
  }
  function parseArray() {
    onArrayBegin(), scanNext();
    let isFirstElement = !0, needsComma = !1;
    for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      isFirstElement ? (_jsonPath.push(0), isFirstElement = !1) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() !== 4 ? handleError(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : scanNext(), !0;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(!0);
      default:
        return parseLiteral();
    }
  }
  return scanNext(), _scanner.getToken() === 17 ? options13.allowEmptyContent ? !0 : (handleError(4, [], []), !1) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), !0) : (handleError(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code2) {
  switch (code2) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/syntax/json/closed-object.ts
function rereader(read8) {
  let remembered2 = /* @__PURE__ */ new Map();
  return (start2, end) => {
    let known = remembered2.get(start2);
    if (known !== void 0) return known;
    let properties = read8(start2, end);
    for (let oldest2 of remembered2.keys()) {
      if (remembered2.size < 100) break;
      remembered2.delete(oldest2);
    }
    return remembered2.set(start2, properties), properties;
  };
}
var ClosedObject = class {
  type = "object";
  start;
  end;
  #read;
  constructor(start2, end, read8) {
    this.start = start2, this.end = end, this.#read = read8;
  }
  get properties() {
    return this.#read(this.start, this.end);
  }
};

// src/syntax/json/build.ts
var entryDepth = 2, nothing2 = /* @__PURE__ */ new Map();
function startTree({ textLength, offset: shift = 0, onDuplicate, mistakes, reread }) {
  let open4 = [], root, place2 = (node) => {
    let parent = open4.at(-1);
    parent === void 0 ? root ??= node : parent.items !== void 0 ? parent.items.push(node) : parent.last !== void 0 && parent.last.value === void 0 && (parent.last.value = node);
  }, closeProperty = () => {
    let last3 = open4.at(-1)?.last;
    last3?.value !== void 0 && (last3.end = last3.value.end);
  }, release3 = ({ node, mistakes: before }) => {
    let parent = open4.at(-1);
    reread === void 0 || node.type !== "object" || open4.length !== entryDepth || mistakes() !== before || parent?.last?.value === node && (parent.last.value = new ClosedObject(node.start, node.end, reread));
  };
  return {
    beginObject: (offset) => {
      let node = { type: "object", start: shift + offset, end: shift + textLength, properties: nothing2 };
      place2(node), open4.push({ node, mistakes: mistakes() });
    },
    beginArray: (offset) => {
      let items3 = [], node = { type: "array", start: shift + offset, end: shift + textLength, items: items3 };
      place2(node), open4.push({ node, items: items3, mistakes: mistakes() });
    },
    property: (key3, at3, length) => {
      let parent = open4.at(-1);
      if (parent?.node.type !== "object") return;
      let offset = shift + at3, keyEnd = offset + length;
      parent.node.properties = parent.properties ??= /* @__PURE__ */ new Map();
      let replaced = parent.properties.get(key3);
      replaced !== void 0 && (onDuplicate(key3, replaced), parent.properties.delete(key3)), parent.last = { key: key3, start: offset, keyEnd, end: keyEnd, value: void 0 }, parent.properties.set(key3, parent.last);
    },
    scalar: (value2, start2, end) => {
      place2(scalar(value2, shift + start2, shift + end)), closeProperty();
    },
    end: (end) => {
      let closed = open4.pop();
      closed !== void 0 && (closed.node.end = shift + end, release3(closed)), closeProperty();
    },
    depth: () => open4.length,
    root: () => root
  };
}
function scalar(value2, start2, end) {
  return typeof value2 == "string" ? { type: "string", value: value2, start: start2, end } : typeof value2 == "number" ? { type: "number", value: value2, start: start2, end } : typeof value2 == "boolean" ? { type: "boolean", value: value2, start: start2, end } : { type: "null", value: null, start: start2, end };
}

// src/syntax/json/parse.ts
var maxDepth4 = 200, maxValues = 4e6, maxErrors = 100, longestHeld = 4e6;
function parseJson(text3, dialect = "json") {
  if (text3.length <= longestHeld) return parsePart(text3, dialect);
  let reread = rereader((start2, end) => propertiesOf(parsePart(text3.slice(start2, end), dialect, start2).root));
  return parsePart(text3, dialect, 0, reread);
}
function propertiesOf(node) {
  return node?.type === "object" ? node.properties : /* @__PURE__ */ new Map();
}
function parsePart(text3, dialect, offset = 0, reread) {
  let errors = [], stop2 = new Error("a limit is reached"), limit = (message, offset2) => {
    throw errors.push({ type: "limit", message, offset: offset2, length: 1 }), stop2;
  }, duplicates = 0, mistakes = 0, values5 = 0, onDuplicate = (key3, { start: start2, end }) => {
    if (duplicates++ >= maxErrors) return;
    errors.push({ type: "duplicate", key: key3, message: "a later property with the same key replaces this one", offset: start2, length: end - start2 });
  }, tree = startTree({
    textLength: text3.length,
    offset,
    onDuplicate,
    mistakes: () => mistakes + duplicates,
    ...reread !== void 0 && { reread }
  }), count3 = (offset2) => {
    ++values5 > maxValues && limit(`more than ${maxValues} values`, offset2), tree.depth() > maxDepth4 && limit(`nested deeper than ${maxDepth4} levels`, offset2);
  };
  try {
    visit2(
      text3,
      {
        onObjectBegin: (offset2) => {
          tree.beginObject(offset2), count3(offset2);
        },
        onArrayBegin: (offset2) => {
          tree.beginArray(offset2), count3(offset2);
        },
        onObjectProperty: tree.property,
        onLiteralValue: (value2, offset2, length) => {
          tree.scalar(value2, offset2, offset2 + length), count3(offset2);
        },
        onObjectEnd: (offset2, length) => {
          tree.end(offset2 + length);
        },
        onArrayEnd: (offset2, length) => {
          tree.end(offset2 + length);
        },
        onError: (code2, offset2, length) => {
          mistakes++ >= maxErrors && limit(`more than ${maxErrors} mistakes`, offset2), errors.push({ type: "syntax", message: words4(printParseErrorCode(code2)), offset: offset2, length });
        }
      },
      { disallowComments: dialect === "json", allowTrailingComma: dialect === "jsonc" }
    );
  } catch (error) {
    if (error !== stop2) throw error;
    for (; tree.depth() > 0; ) tree.end(text3.length);
  }
  return { root: tree.root(), errors };
}
function words4(code2) {
  return code2.replaceAll(/([A-Z])/g, " $1").trim().toLowerCase();
}

// src/syntax/shared/conflict-markers.ts
var unresolvedConflict = "a merge conflict is not resolved", marker = /(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/y;
function isConflictMarker(text3, at3 = 0) {
  return marker.lastIndex = at3, marker.test(text3);
}
function withoutConflictMarkers(content) {
  let markers = [];
  return !content.includes("<<<<<<<") && !content.includes(">>>>>>>") ? { text: content, markers } : { text: content.replaceAll(/^[<|=>]{7}(?=[ \t\r\n]|$)[^\r\n]*/gm, (line, start2) => isConflictMarker(line) ? (markers.push({ start: start2, end: start2 + line.trimEnd().length }), " ".repeat(line.length)) : line), markers };
}

// src/syntax/toml/reader.ts
var mostErrors = 100, tab = 9, lineFeed = 10, carriageReturn = 13, space = 32, hash2 = 35, del = 127;
function startReader(text3) {
  return { text: text3, at: 0, from: 0, errors: [], mistakes: 0, stopped: !1, unclosed: /* @__PURE__ */ new Set() };
}
function fail(reader, message, offset, type) {
  if (reader.mistakes++, reader.at = offset, reader.errors.length < mostErrors)
    reader.errors.push({ message: `it is not valid TOML: ${message}`, offset, ...type && { type } });
  else if (reader.mistakes === mostErrors + 1) {
    let message2 = `it is not valid TOML: there are more than ${mostErrors} mistakes`;
    reader.errors.push({ type: "limit", message: message2, offset });
  }
}
function stop(reader, message, offset, type) {
  reader.stopped = !0, fail(reader, message, offset, type);
}
function isControl(unit) {
  return unit < space && unit !== tab || unit === del;
}
function skipSpace(reader) {
  let { text: text3 } = reader, { at: at3 } = reader;
  for (let unit = text3.charCodeAt(at3); unit === space || unit === tab; unit = text3.charCodeAt(at3)) at3++;
  reader.at = at3;
}
function skipLine(reader) {
  let end = reader.text.indexOf(`
`, reader.at);
  reader.at = end === -1 ? reader.text.length : end;
}
function skipLineEnd(reader) {
  skipSpace(reader);
  let { text: text3 } = reader;
  return text3.charCodeAt(reader.at) === hash2 && skipComment(reader), reader.at >= text3.length ? !0 : (text3.charCodeAt(reader.at) === carriageReturn && text3.charCodeAt(reader.at + 1) === lineFeed && reader.at++, text3.charCodeAt(reader.at) !== lineFeed ? !1 : (reader.at++, !0));
}
function skipBlank(reader) {
  for (; ; ) {
    let before = reader.at;
    if (skipConflict(reader), !skipLineEnd(reader) || reader.at === before || reader.at >= reader.text.length) return;
  }
}
function skipComment(reader) {
  let { text: text3 } = reader, at3 = reader.at + 1;
  for (let unit = text3.charCodeAt(at3); at3 < text3.length && unit !== lineFeed; unit = text3.charCodeAt(at3)) {
    if (isControl(unit)) {
      if (unit === carriageReturn && text3.charCodeAt(at3 + 1) === lineFeed) break;
      fail(reader, "a comment holds a control character", at3), skipLine(reader);
      return;
    }
    at3++;
  }
  reader.at = at3;
}
function skipConflict(reader) {
  let { text: text3, at: at3 } = reader;
  at3 > 0 && text3.charCodeAt(at3 - 1) !== lineFeed || isConflictMarker(text3, at3) && (fail(reader, unresolvedConflict, at3), skipLine(reader));
}

// src/syntax/toml/strings.ts
var backslash = 92;
function readString(reader) {
  let { text: text3, at: at3 } = reader, quote2 = text3.charAt(at3);
  return text3[at3 + 1] === quote2 && text3[at3 + 2] === quote2 ? readMultiline(reader, quote2) : quote2 === '"' ? readBasic(reader) : readLiteral(reader);
}
function readBasic(reader) {
  let { text: text3, at: start2 } = reader, at3 = start2 + 1, escapes2 = !1;
  for (; ; ) {
    let unit = text3.charCodeAt(at3);
    if (unit === 34) break;
    if (at3 >= text3.length || isControl(unit)) {
      failAt(reader, at3);
      return;
    }
    if (unit === backslash && (escapes2 = !0, at3++, at3 >= text3.length || isControl(text3.charCodeAt(at3)))) {
      failAt(reader, at3);
      return;
    }
    at3++;
  }
  let raw = text3.slice(start2 + 1, at3), value2 = escapes2 ? unescape(reader, raw, start2 + 1) : raw;
  if (value2 !== void 0)
    return reader.at = at3 + 1, { type: "string", value: value2, raw, rawStart: start2 + 1, escapes: !0, start: start2, end: at3 + 1 };
}
function readLiteral(reader) {
  let { text: text3, at: start2 } = reader, at3 = start2 + 1;
  for (let unit = text3.charCodeAt(at3); unit !== 39; unit = text3.charCodeAt(at3)) {
    if (at3 >= text3.length || isControl(unit)) {
      failAt(reader, at3);
      return;
    }
    at3++;
  }
  let raw = text3.slice(start2 + 1, at3);
  return reader.at = at3 + 1, { type: "string", value: raw, raw, rawStart: start2 + 1, escapes: !1, start: start2, end: at3 + 1 };
}
function readMultiline(reader, quote2) {
  let { text: text3, at: start2 } = reader, rawStart = start2 + 3 + (/^\r?\n/.exec(text3.slice(start2 + 3, start2 + 5))?.[0].length ?? 0), close2 = reader.unclosed.has(quote2) ? -1 : closing(text3, rawStart, quote2);
  if (close2 === -1) {
    reader.unclosed.add(quote2), stop(reader, "the string has no end", start2);
    return;
  }
  let raw = text3.slice(rawStart, close2), wrong = firstControl(raw);
  if (wrong !== -1) {
    fail(reader, "a string holds a control character", rawStart + wrong), reader.at = close2 + 3;
    return;
  }
  let lines = raw.includes("\r") ? raw.replaceAll(`\r
`, `
`) : raw, escapes2 = quote2 === '"', value2 = escapes2 && raw.includes("\\") ? unescape(reader, lines, rawStart) : lines;
  if (reader.at = close2 + 3, value2 !== void 0)
    return { type: "string", value: value2, raw, rawStart, escapes: escapes2, start: start2, end: close2 + 3 };
}
function closing(text3, from, quote2) {
  let unit = quote2.charCodeAt(0);
  for (let at3 = from; at3 < text3.length; at3++) {
    let here = text3.charCodeAt(at3);
    if (here === backslash && quote2 === '"') at3++;
    else if (here === unit && text3.charCodeAt(at3 + 1) === unit && text3.charCodeAt(at3 + 2) === unit) {
      let extra = 0;
      for (; extra < 2 && text3.charCodeAt(at3 + 3 + extra) === unit; ) extra++;
      return at3 + extra;
    }
  }
  return -1;
}
function firstControl(raw) {
  for (let at3 = 0; at3 < raw.length; at3++) {
    let unit = raw.charCodeAt(at3), isLineEnd = unit === lineFeed || unit === carriageReturn && raw.charCodeAt(at3 + 1) === lineFeed;
    if (isControl(unit) && !isLineEnd) return at3;
  }
  return -1;
}
var simple2 = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["t", "	"],
  ["n", `
`],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1B"],
  ['"', '"'],
  ["\\", "\\"]
]), escape2 = /\\(?:[ \t]*\n\s*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^]|$)/g;
function unescape(reader, raw, offset) {
  let wrong = -1, value2 = raw.replace(escape2, (found, at3) => {
    if (/^\\[ \t]*\n/.test(found)) return "";
    let plain7 = simple2.get(found.charAt(1));
    if (plain7 !== void 0) return plain7;
    let point2 = found.length > 2 ? Number.parseInt(found.slice(2), 16) : NaN, isCharacter = point2 <= 1114111 && (point2 < 55296 || point2 > 57343);
    return !isCharacter && wrong === -1 && (wrong = at3), isCharacter ? String.fromCodePoint(point2) : "";
  });
  if (wrong === -1) return value2;
  fail(reader, "a backslash starts no escape sequence", offset + wrong);
}
function failAt(reader, at3) {
  let unit = reader.text.charCodeAt(at3), ended = at3 >= reader.text.length || unit === lineFeed || unit === carriageReturn;
  fail(reader, ended ? "the string has no end" : "a string holds a control character", at3);
}

// src/syntax/toml/keys.ts
var mostParts3 = 100;
function readKey(reader) {
  let parts3 = [];
  for (; ; ) {
    skipSpace(reader);
    let part5 = readPart(reader);
    if (part5 === void 0) return;
    if (parts3.push(part5), skipSpace(reader), reader.text[reader.at] !== ".") return parts3;
    if (parts3.length >= mostParts3) {
      fail(reader, "tables are nested too deeply", reader.at, "limit");
      return;
    }
    reader.at++;
  }
}
function readPart(reader) {
  let { text: text3, at: start2 } = reader, first2 = text3[start2];
  if (first2 === '"' || first2 === "'") {
    let string2 = first2 === '"' ? readBasic(reader) : readLiteral(reader);
    return string2 === void 0 ? void 0 : { name: string2.value, start: start2, end: string2.end };
  }
  let end = start2;
  for (; isBare(text3.charCodeAt(end)); ) end++;
  if (end === start2) {
    fail(reader, describe(text3, start2), start2);
    return;
  }
  return reader.at = end, { name: text3.slice(start2, end), start: start2, end };
}
function isBare(unit) {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57 || unit === 95 || unit === 45;
}
function describe(text3, at3) {
  let unit = text3.charCodeAt(at3);
  return at3 >= text3.length || unit === 10 || unit === 13 ? "a key is missing" : isControl(unit) ? "there is a control character where a key should be" : "missing key";
}

// src/syntax/toml/tables.ts
function newTable(made2, start2, end) {
  return Object.defineProperty({ type: "table", entries: /* @__PURE__ */ new Map(), start: start2, end, made: made2 }, "made", { enumerable: !1 });
}
function define(reader, table8, key3, value2) {
  let { at: at3 } = reader, owner = table8;
  for (let [index4, part5] of key3.entries()) {
    let entry3 = owner.entries.get(part5.name);
    if (index4 === key3.length - 1)
      entry3 !== void 0 && duplicate(reader, part5), owner.entries.delete(part5.name), owner.entries.set(part5.name, { key: part5.name, value: value2, start: part5.start, end: value2.end });
    else if (entry3?.value.type === "table") {
      let next = entry3.value;
      next.made === "header" || next.made === "inline" ? duplicate(reader, part5) : next.made = "dotted", entry3.end = Math.max(entry3.end, value2.end), owner = next;
    } else {
      entry3 !== void 0 && duplicate(reader, part5);
      let next = newTable("dotted", part5.start, value2.end);
      owner.entries.set(part5.name, { key: part5.name, value: next, start: part5.start, end: value2.end }), owner = next;
    }
  }
  reader.at = at3;
}
function openTable(reader, root, key3) {
  let touched = [], parent = descend(reader, root, key3.slice(0, -1), touched), last3 = key3.at(-1);
  if (last3 === void 0) return { table: root, touched };
  let entry3 = parent.entries.get(last3.name), present2 = entry3?.value.type === "array" ? entry3.value.items.at(-1) : entry3?.value;
  if (entry3 !== void 0 && present2?.type === "table") {
    let table8 = present2;
    return (table8.made !== "implied" || entry3.value.type === "array") && duplicate(reader, last3), table8.made = "header", touched.push(entry3), { table: table8, touched };
  }
  return entry3 !== void 0 && duplicate(reader, last3), { table: add(parent, last3, "header", touched), touched };
}
function appendTable(reader, root, key3, start2) {
  let touched = [], parent = descend(reader, root, key3.slice(0, -1), touched), table8 = newTable("header", start2, start2);
  touched.push(table8);
  let last3 = key3.at(-1);
  if (last3 === void 0) return { table: table8, touched };
  let entry3 = parent.entries.get(last3.name);
  if (entry3?.value.type === "array") {
    let array3 = entry3.value;
    return array3.byHeaders !== !0 && duplicate(reader, last3), array3.items.push(table8), touched.push(entry3), { table: table8, touched };
  }
  entry3 !== void 0 && duplicate(reader, last3);
  let array2 = { type: "array", items: [table8], start: start2, end: start2, byHeaders: !0 };
  Object.defineProperty(array2, "byHeaders", { enumerable: !1 });
  let added = { key: last3.name, value: array2, start: last3.start, end: start2 };
  return parent.entries.set(last3.name, added), touched.push(array2, added), { table: table8, touched };
}
function descend(reader, root, key3, touched) {
  let table8 = root;
  for (let part5 of key3) {
    let entry3 = table8.entries.get(part5.name), present2 = entry3?.value.type === "array" ? entry3.value.items.at(-1) : entry3?.value;
    if (entry3 !== void 0 && present2?.type === "table") {
      let isClosed = entry3.value.type === "array" && entry3.value.byHeaders !== !0;
      table8 = present2, (isClosed || table8.made === "inline") && duplicate(reader, part5), touched.push(entry3);
    } else
      entry3 !== void 0 && duplicate(reader, part5), table8 = add(table8, part5, "implied", touched);
  }
  return table8;
}
function add(parent, part5, made2, touched) {
  let table8 = newTable(made2, part5.start, part5.end), entry3 = { key: part5.name, value: table8, start: part5.start, end: part5.end };
  return parent.entries.set(part5.name, entry3), touched.push(table8, entry3), table8;
}
function duplicate(reader, { start: start2 }) {
  let { at: at3 } = reader;
  fail(reader, "a key is defined twice", start2), reader.at = at3;
}

// src/syntax/toml/scalars.ts
var integer2 = /^[+-]?(?:0|[1-9](?:_?\d)*)$/, based = /^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/, float = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/, special = /^([+-]?)(inf|nan)$/, moment = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/;
function readScalar(reader) {
  let { text: text3, at: start2 } = reader, end = start2;
  for (; isPart(text3.charCodeAt(end)); ) end++;
  if (end - start2 === 10 && text3[start2 + 4] === "-" && text3[end] === " " && /^\d\d:/.test(text3.slice(end + 1, end + 4)))
    do
      end++;
    while (isPart(text3.charCodeAt(end)));
  let written7 = text3.slice(start2, end), value2 = scalar2(written7);
  if (value2 === void 0) {
    let missing = written7 === "" && /^(?:\r?\n|#|$)/.test(text3.slice(start2, start2 + 2));
    fail(reader, "missing value", start2);
    return;
  }
  return reader.at = end, { ...value2, start: start2, end };
}
function scalar2(written7) {
  if (written7 === "true" || written7 === "false") return { type: "boolean", value: written7 === "true" };
  if (written7 === "" || written7.length > 1e3) return;
  if (integer2.test(written7) || based.test(written7))
    return { type: "integer", value: Number(written7.replaceAll("_", "")) };
  if (float.test(written7)) return { type: "float", value: Number(written7.replaceAll("_", "")) };
  let [, sign, word2] = special.exec(written7) ?? [];
  return word2 !== void 0 ? { type: "float", value: word2 === "nan" ? NaN : sign === "-" ? -1 / 0 : 1 / 0 } : isMoment(written7) ? { type: "date", value: written7 } : void 0;
}
function isMoment(written7) {
  let [found, year, month, day, hour, minute, second = "0", zone] = moment.exec(written7) ?? [];
  if (found === void 0 || year === void 0 && hour === void 0 || year === void 0 && zone !== void 0) return !1;
  if (year !== void 0) {
    let days2 = new Date(Date.UTC(2e3 + Number(year) % 400, Number(month), 0)).getUTCDate();
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days2) return !1;
  }
  let [zoneHour = 0, zoneMinute = 0] = zone !== void 0 && zone.length > 1 ? zone.slice(1).split(":").map(Number) : [];
  return Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second) <= 60 && zoneHour < 24 && zoneMinute < 60;
}
function isPart(unit) {
  return unit >= 48 && unit <= 58 || unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit === 43 || unit === 45 || unit === 46 || unit === 95;
}

// src/syntax/toml/values.ts
var deepest3 = 100;
function readValue(reader, depth2) {
  let first2 = reader.text[reader.at];
  if (first2 === '"' || first2 === "'") return readString(reader);
  if (first2 !== "[" && first2 !== "{") return readScalar(reader);
  if (depth2 > deepest3) {
    stop(reader, "values are nested too deeply", reader.at, "limit");
    return;
  }
  return first2 === "[" ? readArray(reader, depth2) : readInlineTable(reader, depth2);
}
function readArray(reader, depth2) {
  let start2 = reader.at++, items3 = [], separated = !0;
  for (; !reader.stopped; ) {
    skipBlank(reader);
    let next = reader.text[reader.at];
    if (next === "]") {
      reader.at++;
      break;
    }
    if (next === void 0) stop(reader, "the array has no end", reader.at);
    else if (next === "," && !separated)
      reader.at++, separated = !0;
    else if (!separated)
      fail(reader, "missing comma between two values", reader.at), isStatement(reader) && leave(reader), separated = !0;
    else {
      let item = readValue(reader, depth2 + 1);
      item !== void 0 ? items3.push(item) : mend(reader), separated = item === void 0 && reader.text[reader.at] !== ",";
    }
  }
  return { type: "array", items: items3, start: start2, end: reader.at };
}
function readInlineTable(reader, depth2) {
  let start2 = reader.at++, table8 = newTable("inline", start2, start2), separated = !0;
  for (; !reader.stopped; ) {
    skipBlank(reader);
    let next = reader.text[reader.at];
    if (next === "}") {
      reader.at++;
      break;
    }
    if (next === void 0) stop(reader, "the inline table has no end", reader.at);
    else if (next === "," && !separated)
      reader.at++, separated = !0;
    else if (separated && readPair(reader, table8, depth2)) separated = !1;
    else {
      separated || fail(reader, "missing comma between two keys", reader.at), skipTo(reader, "}");
      break;
    }
  }
  return table8.end = reader.at, table8;
}
function readPair(reader, table8, depth2) {
  let key3 = readKey(reader);
  if (key3 === void 0) return !1;
  if (reader.text[reader.at] !== "=")
    return fail(reader, "missing = after a key", reader.at), !1;
  reader.at++, skipSpace(reader);
  let value2 = readValue(reader, depth2 + 1);
  return value2 !== void 0 && define(reader, table8, key3, value2), value2 !== void 0;
}
function mend(reader) {
  !reader.stopped && isStatement(reader) ? leave(reader) : skipTo(reader, ",]");
}
function skipTo(reader, ends2) {
  if (reader.stopped) return;
  let { text: text3 } = reader;
  for (; reader.at < text3.length && text3[reader.at] !== `
` && !ends2.includes(text3.charAt(reader.at)); ) reader.at++;
  text3[reader.at] === "}" && ends2 === "}" && reader.at++;
}
var statement = /[ \t]{0,32}(?:\[\[?[\w."' -]{1,200}\]\]?[ \t]{0,32}(?:#|\r?\n|$)|[\w."-]{1,200}[ \t]{0,32}=)/y, furthest = 200;
function isStatement({ text: text3, at: at3, from }) {
  let before = text3.slice(Math.max(0, at3 - furthest), at3), lineStart = before.lastIndexOf(`
`);
  return lineStart === -1 || (statement.lastIndex = at3 - before.length + lineStart + 1, statement.lastIndex <= from) ? !1 : statement.test(text3);
}
function leave(reader) {
  reader.stopped = !0, reader.at = reader.text.lastIndexOf(`
`, reader.at - 1);
}

// src/syntax/toml/parse.ts
function parseToml(text3) {
  let reader = startReader(text3), root = newTable("header", 0, text3.length), section;
  for (; skipBlank(reader), !(reader.at >= text3.length); ) {
    let { mistakes } = reader;
    reader.from = reader.at, text3[reader.at] === "[" ? section = readHeader(reader, root) : (readPair(reader, section?.table ?? root, -1), close(section, reader.at)), endLine(reader, mistakes);
  }
  return { root, errors: [...reader.errors].sort((left, right) => left.offset - right.offset) };
}
function readHeader(reader, root) {
  let start2 = reader.at, isArray = reader.text[start2 + 1] === "[";
  reader.at += isArray ? 2 : 1;
  let key3 = readKey(reader), brackets = isArray ? "]]" : "]";
  if (key3 !== void 0 && !reader.text.startsWith(brackets, reader.at))
    fail(reader, `a header does not end with ${brackets}`, reader.at);
  else if (key3 !== void 0) {
    reader.at += brackets.length;
    let section = isArray ? appendTable(reader, root, key3, start2) : openTable(reader, root, key3);
    return close(section, reader.at), section;
  }
  return { table: newTable("header", start2, reader.at), touched: [] };
}
function close(section, end) {
  for (let part5 of section?.touched ?? []) part5.end = Math.max(part5.end, end);
}
function endLine(reader, mistakesBefore) {
  let isMended = reader.mistakes > mistakesBefore;
  reader.stopped = !1, isMended && reader.text[reader.at] !== `
` && skipLine(reader), !skipLineEnd(reader) && (skipSpace(reader), fail(reader, "there is something after the value", reader.at), skipLine(reader));
}

// src/syntax/yaml/depth.ts
function tooDeepAt(text3) {
  let open4 = 0, lineStart = 0, isLead = !0;
  for (let offset = 0; offset < text3.length; offset++) {
    let character = text3[offset];
    if (character === `
`) {
      lineStart = offset + 1, isLead = !0;
      continue;
    }
    if (character === "[" || character === "{" ? open4++ : (character === "]" || character === "}") && open4 > 0 && open4--, open4 > 400) return offset;
    if (!isLead || character === " " || character === "	") continue;
    let next = text3[offset + 1];
    if (isLead = (character === "-" || character === "?" || character === ":") && (next === " " || next === "	"), offset - lineStart > 400) return offset;
  }
}

// src/syntax/yaml/cursor.ts
var unfit = new Error("not in the subset"), space2 = 32, colon = 58, dash = 45, hash3 = 35, tab2 = 9, carriageReturn2 = 13;
function advance2(cursor) {
  let { text: text3 } = cursor;
  for (; cursor.nextLine < text3.length; ) {
    let start2 = cursor.nextLine, feed = text3.indexOf(`
`, start2), end = feed === -1 ? text3.length : feed;
    cursor.nextLine = feed === -1 ? text3.length : feed + 1, end > start2 && text3.charCodeAt(end - 1) === carriageReturn2 && end--;
    let first2 = start2;
    for (; first2 < end && text3.charCodeAt(first2) === space2; ) first2++;
    if (!(first2 === end || text3.charCodeAt(first2) === hash3)) {
      if (text3.charCodeAt(first2) === tab2) throw unfit;
      if (first2 === start2 && isMarker(text3, start2, end)) {
        cursor.indent = -1;
        return;
      }
      cursor.lineStart = start2, cursor.lineEnd = end, cursor.at = first2, cursor.indent = first2 - start2;
      return;
    }
  }
  cursor.indent = -2;
}
function isMarker(text3, start2, end) {
  if ((text3.startsWith("---", start2) || text3.startsWith("...", start2)) && (end === start2 + 3 || text3.charCodeAt(start2 + 3) <= space2) || text3[start2] === "%") {
    if (text3[start2] !== "-" || end !== start2 + 3) throw unfit;
    return !0;
  }
  return !1;
}
function skipSpaces(cursor) {
  for (; cursor.at < cursor.lineEnd && cursor.text.charCodeAt(cursor.at) === space2; ) cursor.at++;
}
function isLineDone(cursor) {
  return cursor.at >= cursor.lineEnd ? !0 : cursor.text.charCodeAt(cursor.at) === hash3 && cursor.text.charCodeAt(cursor.at - 1) === space2;
}
function standsAlone2(cursor, offset) {
  return offset + 1 >= cursor.lineEnd || cursor.text.charCodeAt(offset + 1) === space2;
}
function isItem(cursor) {
  return cursor.text.charCodeAt(cursor.at) === dash && standsAlone2(cursor, cursor.at);
}

// src/syntax/yaml/block-scalar.ts
var header = /([|>])([+-]?) *(?: #.*)?$/y;
function readBlockScalar(cursor, parentIndent) {
  let { text: text3, at: start2, lineEnd: lineEnd3 } = cursor;
  header.lastIndex = 0;
  let [, style, chomping] = header.exec(text3.slice(start2, Math.min(lineEnd3, start2 + 1e3))) ?? [];
  if (style === void 0 || chomping === "+" || text3[lineEnd3] === "\r") throw unfit;
  let lines = [], indent = -1, end = -1, blank = 0, at3 = cursor.nextLine;
  for (; at3 < text3.length; ) {
    let feed = text3.indexOf(`
`, at3);
    if (feed === -1) throw unfit;
    let first2 = at3;
    for (; first2 < feed && text3.charCodeAt(first2) === space2; ) first2++;
    if (text3.charCodeAt(feed - 1) === 13 || text3.charCodeAt(first2) === 9) throw unfit;
    if (first2 === feed) {
      if (first2 - at3 > Math.max(indent, 0)) throw unfit;
      blank++;
    } else {
      if (indent === -1 && (indent = first2 - at3), indent <= parentIndent) throw unfit;
      if (first2 - at3 < indent) break;
      if (style === ">" && first2 - at3 > indent) throw unfit;
      for (; blank > 0; blank--) lines.push("");
      lines.push(text3.slice(at3 + indent, feed)), end = feed + 1;
    }
    at3 = feed + 1;
  }
  if (end === -1 || text3.charCodeAt(at3) === hash3) throw unfit;
  cursor.nextLine = at3, advance2(cursor);
  let value2 = style === "|" ? lines.join(`
`) : folded(lines);
  return { type: "scalar", kind: "string", text: chomping === "-" ? value2 : `${value2}
`, style: "block", start: start2, end };
}
function folded(lines) {
  let value2 = "", breaks = 0, isFirst = !0;
  for (let line of lines) {
    if (line === "") {
      breaks++;
      continue;
    }
    value2 += (isFirst || breaks > 0 ? `
`.repeat(breaks) : " ") + line, isFirst = !1, breaks = 0;
  }
  return value2;
}

// src/syntax/yaml/scalar.ts
var maxKey = 1024, escapes = {
  0: "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\"
};
function plainScalar(text3, start2, end) {
  let kind9 = kindOf3(text3);
  return { type: "scalar", kind: kind9, text: kind9 === "null" ? "" : text3, style: "plain", start: start2, end };
}
function kindOf3(text3) {
  return text3 === "" || text3 === "~" || /^(?:[Nn]ull|NULL)$/.test(text3) ? "null" : text3.charCodeAt(0) <= 57 ? isNumber(text3) ? "number" : "string" : text3.length <= 5 && /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text3) ? "boolean" : "string";
}
function isNumber(text3) {
  return /^0o[0-7]+$|^0x[\dA-Fa-f]+$/.test(text3) || /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[Ee][-+]?\d+)?$/.test(text3) ? !0 : /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(text3);
}
function readQuoted(cursor) {
  let { text: text3, at: start2, lineEnd: lineEnd3 } = cursor, quote2 = text3[start2] === '"' ? '"' : "'", at3 = start2 + 1, plain7 = !0;
  for (; ; ) {
    let end = text3.indexOf(quote2, at3);
    if (end === -1 || end >= lineEnd3) throw unfit;
    if (quote2 === "'" && text3[end + 1] === "'")
      plain7 = !1, at3 = end + 2;
    else if (quote2 === '"' && isEscaped(text3, start2, end))
      at3 = end + 1;
    else {
      cursor.at = end + 1;
      let raw = text3.slice(start2 + 1, end);
      return { type: "scalar", kind: "string", text: quote2 === "'" ? plain7 ? raw : raw.replaceAll("''", "'") : unescaped2(raw), style: "quoted", start: start2, end: end + 1 };
    }
  }
}
function isEscaped(text3, start2, quote2) {
  let at3 = quote2 - 1;
  for (; at3 > start2 && text3[at3] === "\\"; ) at3--;
  return (quote2 - 1 - at3) % 2 === 1;
}
function unescaped2(raw) {
  return raw.includes("\\") ? raw.replaceAll(
    /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([^]?))/g,
    (_, byte, unit, one) => {
      let hex = byte ?? unit;
      if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
      let value2 = escapes[one ?? ""];
      if (value2 === void 0) throw unfit;
      return value2;
    }
  ) : raw;
}
function scanPlain(cursor) {
  let { text: text3, at: at3, lineEnd: lineEnd3 } = cursor;
  if (!canStart(cursor)) throw unfit;
  let end = at3;
  for (let offset = at3; offset < lineEnd3; offset++) {
    let code2 = text3.charCodeAt(offset);
    if (code2 !== space2) {
      if (code2 === colon && standsAlone2(cursor, offset)) return { end, colon: offset };
      if (code2 === hash3 && text3.charCodeAt(offset - 1) === space2) break;
      if (code2 < space2) throw unfit;
      end = offset + 1;
    }
  }
  return { end, colon: -1 };
}
function canStart(cursor) {
  let first2 = cursor.text[cursor.at] ?? " ";
  return first2 === "-" || first2 === "?" || first2 === ":" ? !standsAlone2(cursor, cursor.at) : !"[]{},#&*!|>'\"%@` 	".includes(first2);
}

// src/syntax/yaml/flow.ts
var maxDepth5 = 20;
function readFlow(cursor, errors, depth2 = 0) {
  if (depth2 > maxDepth5) throw unfit;
  let start2 = cursor.at, isMap = cursor.text[start2] === "{", close2 = isMap ? "}" : "]", entries3 = /* @__PURE__ */ new Map(), items3 = [];
  if (cursor.nodes++, cursor.at++, skipSpaces(cursor), cursor.text[cursor.at] !== close2)
    for (; ; ) {
      if (isMap ? addEntry(entries3, readEntry(cursor, errors, depth2), errors) : items3.push(readValue2(cursor, errors, depth2)), skipSpaces(cursor), cursor.at >= cursor.lineEnd) throw unfit;
      if (cursor.text[cursor.at] === close2) break;
      if (cursor.text[cursor.at] !== ",") throw unfit;
      cursor.at++, skipSpaces(cursor);
    }
  if (cursor.at >= cursor.lineEnd) throw unfit;
  let end = ++cursor.at;
  return isMap ? { type: "map", entries: entries3, start: start2, end } : { type: "list", items: items3, start: start2, end };
}
function addEntry(entries3, entry3, errors) {
  entries3.delete(entry3.key) && errors.length < 100 && errors.push({ type: "duplicate", message: "an earlier entry of the same key is replaced", offset: entry3.start }), entries3.set(entry3.key, entry3);
}
function readEntry(cursor, errors, depth2) {
  let key3 = readScalar2(cursor);
  skipSpaces(cursor);
  let { text: text3 } = cursor, name3 = key3.style === "plain" ? text3.slice(key3.start, key3.end) : key3.text;
  if (text3.charCodeAt(cursor.at) !== colon || text3.charCodeAt(cursor.at + 1) !== space2) throw unfit;
  if (name3 === "<<" || cursor.at - key3.start > maxKey) throw unfit;
  cursor.at++, skipSpaces(cursor);
  let value2 = readValue2(cursor, errors, depth2);
  return { key: name3, start: key3.start, keyEnd: key3.end, end: value2.end, value: value2 };
}
function readValue2(cursor, errors, depth2) {
  let first2 = cursor.text[cursor.at];
  return first2 === "{" || first2 === "[" ? readFlow(cursor, errors, depth2 + 1) : (cursor.nodes++, readScalar2(cursor));
}
function readScalar2(cursor) {
  let { text: text3, lineEnd: lineEnd3 } = cursor, first2 = text3[cursor.at];
  if (first2 === '"' || first2 === "'") return readQuoted(cursor);
  let start2 = cursor.at;
  if (start2 >= lineEnd3 || !canStart(cursor)) throw unfit;
  let end = start2, at3 = start2;
  for (; at3 < lineEnd3; at3++) {
    let character = text3[at3] ?? "";
    if (character !== " ") {
      if (",[]{}".includes(character) || character === ":" && (at3 + 1 >= lineEnd3 || " ,[]{}".includes(text3[at3 + 1] ?? ""))) break;
      if (character < " " || character === "#" && text3[at3 - 1] === " ") throw unfit;
      end = at3 + 1;
    }
  }
  if (end === start2) throw unfit;
  if (/^[-?]$/.test(text3.slice(start2, end))) throw unfit;
  return cursor.at = end, plainScalar(text3.slice(start2, end), start2, end);
}

// src/syntax/yaml/fast.ts
var maxDepth6 = 50, maxNodes2 = 4e6;
function parseFast(text3) {
  if (/^\ufeff|\r(?!\n)/.test(text3)) return;
  let cursor = { text: text3, at: 0, lineStart: 0, lineEnd: 0, nextLine: 0, indent: -1, nodes: 0 }, errors = [], documents = [];
  try {
    for (advance2(cursor), cursor.indent < 0 && advance2(cursor); ; ) {
      if (cursor.indent !== 0) return;
      if (documents.push(readBlock(cursor, errors, 0)), isAtEnd(cursor)) break;
      if (!isAtMarker(cursor)) return;
      advance2(cursor);
    }
  } catch (error) {
    if (error !== unfit) throw error;
    return;
  }
  return { documents, errors };
}
function isAtEnd(cursor) {
  return cursor.indent === -2;
}
function isAtMarker(cursor) {
  return cursor.indent === -1;
}
function readBlock(cursor, errors, depth2) {
  if (depth2 > maxDepth6) throw unfit;
  return isItem(cursor) ? readList(cursor, errors, depth2) : readMap(cursor, errors, depth2);
}
function readMap(cursor, errors, depth2) {
  let { indent, at: start2 } = cursor, entries3 = /* @__PURE__ */ new Map(), end = start2;
  for (count(cursor); cursor.indent === indent && !isItem(cursor); ) {
    let isLong = cursor.text[cursor.at] === "?" && standsAlone2(cursor, cursor.at), key3 = isLong ? readLongKey(cursor) : readKey2(cursor), name3 = key3.style === "plain" ? cursor.text.slice(key3.start, key3.end) : key3.text;
    if (name3 === "<<") throw unfit;
    let value2 = readAfter(cursor, errors, indent, depth2, key3, isLong);
    end = Math.max(key3.end, value2.end), addEntry(entries3, { key: name3, start: key3.start, keyEnd: key3.end, end, value: value2 }, errors);
  }
  if (cursor.indent > indent) throw unfit;
  return { type: "map", entries: entries3, start: start2, end };
}
function readList(cursor, errors, depth2) {
  let { indent, at: start2 } = cursor, items3 = [], end = start2;
  for (count(cursor); cursor.indent === indent && isItem(cursor); ) {
    cursor.at++;
    let item = readAfter(cursor, errors, indent, depth2, void 0, !0);
    items3.push(item), end = item.end;
  }
  if (cursor.indent > indent) throw unfit;
  return { type: "list", items: items3, start: start2, end };
}
function readAfter(cursor, errors, indent, depth2, key3, compact) {
  let { text: text3 } = cursor, empty = key3?.end ?? cursor.at;
  if (skipSpaces(cursor), isLineDone(cursor)) {
    let isBare2 = cursor.at === empty;
    if (advance2(cursor), cursor.indent > indent) return readBlock(cursor, errors, depth2 + 1);
    if (key3 !== void 0 && cursor.indent === indent && isItem(cursor)) return readList(cursor, errors, depth2 + 1);
    if (key3 === void 0 && !isBare2) throw unfit;
    return count(cursor), plainScalar("", empty, empty);
  }
  if (compact && (isItem(cursor) || isEntry2(cursor)))
    return cursor.indent = cursor.at - cursor.lineStart, readBlock(cursor, errors, depth2 + 1);
  let first2 = text3[cursor.at];
  if (first2 === "|" || first2 === ">")
    return count(cursor), readBlockScalar(cursor, indent);
  let value2 = first2 === "{" || first2 === "[" ? readFlow(cursor, errors) : readScalar3(cursor);
  if (skipSpaces(cursor), !isLineDone(cursor)) throw unfit;
  if (advance2(cursor), cursor.indent > indent) throw unfit;
  return value2;
}
function readScalar3(cursor) {
  count(cursor);
  let { text: text3, at: at3 } = cursor;
  if (text3[at3] === '"' || text3[at3] === "'") return readQuoted(cursor);
  let { end, colon: mark } = scanPlain(cursor);
  if (mark !== -1 || end === at3) throw unfit;
  return cursor.at = end, plainScalar(text3.slice(at3, end), at3, end);
}
function isEntry2(cursor) {
  let { text: text3, at: at3 } = cursor, first2 = text3[at3];
  if (first2 === "{" || first2 === "[" || first2 === "|" || first2 === ">") return !1;
  if (first2 !== '"' && first2 !== "'") return scanPlain(cursor).colon !== -1;
  readQuoted(cursor), skipSpaces(cursor);
  let found = text3.charCodeAt(cursor.at) === colon && cursor.at < cursor.lineEnd;
  return cursor.at = at3, found;
}
function readKey2(cursor) {
  let { text: text3, at: at3 } = cursor, key3;
  if (text3[at3] === '"' || text3[at3] === "'")
    key3 = readQuoted(cursor), skipSpaces(cursor);
  else {
    let { end, colon: mark } = scanPlain(cursor);
    if (mark === -1 || end === at3) throw unfit;
    key3 = plainScalar(text3.slice(at3, end), at3, end), cursor.at = mark;
  }
  if (text3.charCodeAt(cursor.at) !== colon || !standsAlone2(cursor, cursor.at)) throw unfit;
  if (cursor.at - key3.start > maxKey) throw unfit;
  return cursor.at++, key3;
}
function readLongKey(cursor) {
  let { indent } = cursor;
  cursor.at++, skipSpaces(cursor);
  let key3 = readScalar3(cursor);
  if (cursor.nodes--, skipSpaces(cursor), cursor.at < cursor.lineEnd) throw unfit;
  if (advance2(cursor), cursor.indent !== indent || cursor.text.charCodeAt(cursor.at) !== colon) throw unfit;
  if (!standsAlone2(cursor, cursor.at)) throw unfit;
  return cursor.at++, key3;
}
function count(cursor) {
  if (++cursor.nodes > maxNodes2) throw unfit;
}

// src/syntax/yaml/parse.ts
var maxDepth7 = 100, maxNodes3 = 2e6, maxErrors2 = 100, maxSlowLength = 4e6, maxSlowTokens = 4e5, last2;
function parseYaml(text3) {
  return last2?.text !== text3 && (last2 = { text: text3, read: readOnce(text3) }), last2.read;
}
function readOnce(text3) {
  let fast = parseFast(text3);
  return fast === void 0 ? parseSlow(text3) : { root: fast.documents[0], ...fast };
}
function parseSlow(text3) {
  if (text3.length > maxSlowLength) {
    let message = `its ${text3.length} characters are more than the ${maxSlowLength} that are read of YAML like this`;
    return { root: void 0, documents: [], errors: [{ type: "limit", message, offset: 0 }] };
  }
  let deep = tooDeepAt(text3);
  if (deep !== void 0)
    return {
      root: void 0,
      documents: [],
      errors: [{ type: "limit", message: "it is nested too deeply", offset: deep }]
    };
  let errors = [], report = (error) => {
    (errors.length < maxErrors2 || error.type === "limit") && errors.push(error);
  };
  try {
    let parsed2 = documentsOf(text3);
    if (typeof parsed2 == "number") {
      let message = `it has more than the ${maxSlowTokens} words and marks that are read of YAML like this`;
      return { root: void 0, documents: [], errors: [{ type: "limit", message, offset: parsed2 }] };
    }
    let build = builder(report), documents = parsed2.map((document) => {
      for (let { code: code2, message, pos } of document.errors)
        code2 === "RESOURCE_EXHAUSTION" ? report({ type: "limit", message: "it is nested too deeply", offset: pos[0] }) : errors.length < maxErrors2 && report({ type: "syntax", message: `it is not valid YAML: ${firstLine(message)}`, offset: pos[0] });
      return document.contents === null ? void 0 : build(document.contents);
    });
    return { root: documents[0], documents, errors };
  } catch (error) {
    let last3 = error instanceof RangeError ? { type: "limit", message: "it is nested too deeply", offset: 0 } : { type: "syntax", message: "it could not be read as YAML", offset: 0 };
    return { root: void 0, documents: [], errors: [...errors, last3] };
  }
}
function documentsOf(text3) {
  let tokens = tokensOf(text3);
  if (typeof tokens == "number") return tokens;
  let { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    let { Composer } = library("yaml"), composer = new Composer({ schema: "core", uniqueKeys: !1, prettyErrors: !1, logLevel: "silent" });
    return Array.from(composer.compose(tokens));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
function tokensOf(text3) {
  let { Lexer, Parser } = library("yaml"), lexemes = [];
  for (let lexeme of new Lexer().lex(text3)) if (lexemes.push(lexeme) > maxSlowTokens) return lengthOf(lexemes);
  let parser2 = new Parser(), tokens = [];
  for (let lexeme of lexemes) for (let token of parser2.next(lexeme)) tokens.push(token);
  for (let token of parser2.end()) tokens.push(token);
  return tokens;
}
function lengthOf(lexemes) {
  return lexemes.reduce((sum, lexeme) => sum + (marks2.has(lexeme) ? 0 : lexeme.length), 0);
}
var marks2 = /* @__PURE__ */ new Set(["", "", ""]), Limit = class extends Error {
};
function builder(report) {
  let { isAlias, isMap, isScalar, isSeq } = library("yaml"), sizes = /* @__PURE__ */ new Map(), nodes = 0;
  return (contents) => {
    let anchors = /* @__PURE__ */ new Map();
    try {
      return read8(contents, 0, 0);
    } catch (error) {
      if (!(error instanceof Limit)) throw error;
      return;
    }
    function read8(node, at3, depth2) {
      let [start2, end] = rangeOf2(node) ?? [at3, at3];
      if (isAlias(node)) return expand(node.source, start2);
      depth2 > maxDepth7 && stop2(`nested deeper than ${maxDepth7} levels`, start2), count3(1, start2);
      let before = nodes, result = isMap(node) ? readMap2(node, start2, end, depth2) : isSeq(node) ? readList2(node, start2, end, depth2) : scalar3(isScalar(node) ? node : void 0, start2, end), anchor = node?.anchor;
      return anchor !== void 0 && (anchors.set(anchor, result), sizes.set(result, nodes - before + 1)), result;
    }
    function expand(name3, start2) {
      let target = anchors.get(name3);
      return target !== void 0 ? (count3(sizes.get(target) ?? 1, start2), target) : (report({ type: "syntax", message: "it is not valid YAML: an alias without an anchor before it", offset: start2 }), { type: "scalar", kind: "null", text: "", style: "plain", start: start2, end: start2 });
    }
    function readList2(list2, start2, end, depth2) {
      let items3 = list2.items.map((item) => read8(item, start2, depth2 + 1));
      return { type: "list", items: items3, start: start2, end: list2.flow === !0 ? end : items3.at(-1)?.end ?? end };
    }
    function readMap2(map, start2, end, depth2) {
      let entries3 = /* @__PURE__ */ new Map(), merged = [], last3 = end;
      for (let pair3 of map.items) {
        let [from, keyEnd] = rangeOf2(pair3.key) ?? [start2, start2], value2 = inPlace(read8(pair3.value, keyEnd, depth2 + 1), keyEnd), key3 = isScalar(pair3.key) ? keyOf8(pair3.key) : void 0;
        if (last3 = Math.max(keyEnd, value2.end), key3 === void 0)
          report({ type: "syntax", message: "a key that is not a string is ignored", offset: from });
        else if (key3 === "<<")
          for (let one of value2.type === "list" ? value2.items : [value2])
            one.type === "map" && merged.push(...one.entries.values());
        else
          entries3.delete(key3) && report({ type: "duplicate", message: "an earlier entry of the same key is replaced", offset: from }), entries3.set(key3, { key: key3, start: from, keyEnd, end: Math.max(keyEnd, value2.end), value: value2 });
      }
      for (let entry3 of merged) entries3.has(entry3.key) || entries3.set(entry3.key, entry3);
      return { type: "map", entries: entries3, start: start2, end: map.flow === !0 ? end : last3 };
    }
  };
  function count3(some, offset) {
    nodes += some, nodes > maxNodes3 && stop2(`more than ${maxNodes3} values`, offset);
  }
  function stop2(message, offset) {
    throw report({ type: "limit", message, offset }), new Limit();
  }
}
function inPlace(value2, keyEnd) {
  return value2.type === "scalar" && value2.kind === "null" && value2.start === value2.end ? { ...value2, start: keyEnd, end: keyEnd } : value2;
}
function keyOf8(key3) {
  return typeof key3.value == "string" ? key3.value : key3.source ?? "";
}
function scalar3(node, start2, end) {
  let value2 = node?.value;
  if (value2 == null)
    return { type: "scalar", kind: "null", text: "", style: "plain", start: start2, end };
  let style = node?.type === "PLAIN" ? "plain" : node?.type?.startsWith("QUOTE") === !0 ? "quoted" : "block";
  return typeof value2 == "string" ? { type: "scalar", kind: "string", text: value2, style, start: start2, end } : { type: "scalar", kind: typeof value2 == "boolean" ? "boolean" : "number", text: node?.source ?? "", style, start: start2, end };
}
function rangeOf2(node) {
  let range3 = node?.range;
  return range3 ? [range3[0], range3[1]] : void 0;
}
function firstLine(message) {
  return (message.split(`
`, 1)[0] ?? "").slice(0, 200).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

// src/syntax/lookup/settings-roots.ts
function isSettings(path) {
  return /\.(?:ya?ml|toml|json[c5]?)$/i.test(path);
}
function settingsRoots(path, text3) {
  if (/\.ya?ml$/i.test(path)) return parseYaml(text3).documents.filter((document) => document !== void 0);
  if (/\.toml$/i.test(path)) return [parseToml(text3).root];
  let { root } = parseJson(text3, "jsonc");
  return root === void 0 ? [] : [root];
}

// src/syntax/shared/aligned.ts
function decoded3(text3, offsets) {
  return { text: text3, map: (offset) => offsets[Math.min(Math.max(offset, 0), text3.length)] ?? 0 };
}

// src/syntax/json/string-text.ts
function joinedStrings(content, nodes) {
  let strings2 = nodes.flatMap((node) => node.type === "string" ? [node] : []), text3 = strings2.map(({ value: value2 }) => value2).join(""), offsets = new Uint32Array(text3.length + 1), to = 0;
  for (let { value: value2, start: start2, end } of strings2) {
    let from = start2 + 1;
    for (let at3 = 0; at3 < value2.length; at3++)
      offsets[to++] = Math.min(from, end), from += content[from] !== "\\" ? 1 : content[from + 1] === "u" ? 6 : 2;
    offsets[to] = Math.min(from, end);
  }
  return decoded3(text3, offsets);
}

// src/syntax/toml/tree.ts
function tomlAt(table8, ...path) {
  let node = table8;
  for (let key3 of path) {
    if (node?.type !== "table") return;
    node = node.entries.get(key3)?.value;
  }
  return node;
}
function tomlText(table8, ...path) {
  let node = tomlAt(table8, ...path);
  return node?.type === "string" ? node.value : void 0;
}
var continuation = /\\[ \t]*\r?\n\s*/y;
function sourceOffset(node, offset) {
  let { raw, rawStart, escapes: escapes2 } = node, at3 = afterContinuation(node, 0);
  for (let values5 = 0; values5 < offset && at3 < raw.length; values5++) {
    if (escapes2 && raw[at3] === "\\") {
      let digits2 = { x: 2, u: 4, U: 8 }[raw.charAt(at3 + 1)] ?? 0;
      digits2 > 0 && Number.parseInt(raw.slice(at3 + 2, at3 + 2 + digits2), 16) > 65535 && values5++, at3 += 2 + digits2;
    } else at3 += raw.startsWith(`\r
`, at3) ? 2 : 1;
    at3 = afterContinuation(node, at3);
  }
  return rawStart + at3;
}
function afterContinuation({ raw, escapes: escapes2 }, at3) {
  return !escapes2 || raw[at3] !== "\\" ? at3 : (continuation.lastIndex = at3, at3 + (continuation.exec(raw)?.[0].length ?? 0));
}

// src/syntax/yaml/scalar-text.ts
var isSpace = (character) => character === " " || character === `
` || character === "	" || character === "\r", hexDigits = { x: 2, u: 4, U: 8 };
function scalarText(content, { text: text3, style, start: start2, end }) {
  let offsets = new Uint32Array(text3.length + 1), quote2 = style === "quoted" ? content.charAt(start2) : "", from = start2 + (quote2 === "" ? 0 : 1);
  if (style === "block") {
    let lineFeed2 = content.indexOf(`
`, start2);
    from = lineFeed2 === -1 || lineFeed2 > end ? end : lineFeed2 + 1;
  }
  for (let at3 = 0; at3 < text3.length; at3++) {
    let wanted = text3[at3];
    if (isSpace(wanted) && !(quote2 === '"' && content[from] === "\\")) {
      offsets[at3] = from, content[from] === wanted && from++;
      continue;
    }
    for (; from < end && isSpace(content[from]); ) from++;
    for (; quote2 === '"' && content[from] === "\\" && /[\r\n]/.test(content.charAt(from + 1)); )
      for (from++; from < end && isSpace(content[from]); ) from++;
    if (offsets[at3] = Math.min(from, end), quote2 === '"' && content[from] === "\\") {
      let digits2 = hexDigits[content.charAt(from + 1)] ?? 0;
      digits2 === 8 && Number.parseInt(content.slice(from + 2, from + 10), 16) > 65535 && (offsets[++at3] = from), from += 2 + digits2;
    } else from += quote2 === "'" && content[from] === "'" ? 2 : 1;
  }
  return offsets[text3.length] = Math.min(from, end), decoded3(text3, offsets);
}

// src/syntax/lookup/settings-tree.ts
function entries2(node) {
  switch (node?.type) {
    case "object":
      return [...node.properties.values()];
    case "map":
      return [...node.entries.values()];
    case "table":
      return [...node.entries.values()].map(({ key: key3, start: start2, value: value2 }) => ({
        key: key3,
        start: start2,
        keyEnd: start2 + key3.length,
        value: value2
      }));
    default:
      return [];
  }
}
function at2(node, ...path) {
  let found = node;
  for (let key3 of path) found = entries2(found).find((entry3) => entry3.key === key3)?.value;
  return found;
}
function items2(node) {
  return node?.type === "array" || node?.type === "list" ? node.items : [];
}
function textOf3(node) {
  return node?.type === "string" ? node.value : node?.type === "scalar" && node.kind !== "null" ? node.text : void 0;
}
function decodedText(content, node) {
  if (node.type === "scalar") return scalarText(content, node);
  if (node.type === "string")
    return "raw" in node ? { text: node.value, map: (offset) => sourceOffset(node, offset) } : joinedStrings(content, [node]);
}
var longestKeys = 300;
function* nodesOf(root) {
  let open4 = [{ node: root, keys: "" }], seen = /* @__PURE__ */ new Set();
  for (let next = open4.pop(); next !== void 0; next = open4.pop()) {
    let { node, keys: keys4 } = next;
    if (!seen.has(node)) {
      seen.add(node), yield next;
      for (let item of items2(node).toReversed()) open4.push({ node: item, keys: keys4 });
      for (let { key: key3, value: value2 } of entries2(node).toReversed())
        value2 !== void 0 && open4.push({ node: value2, keys: keysBelow2(keys4, key3) });
    }
  }
}
function keysBelow2(keys4, key3) {
  return keys4 === "" ? key3 : `${keys4}.${key3}`.slice(0, longestKeys);
}

// src/commands/command-keys.ts
var keys3 = [
  ["entry", "entrypoint"],
  ["program", "command cmd program exec executable runtimeexecutable path bin binary file filename process"],
  ["arguments", "args arguments argv runtimeargs params parameters"]
], parts2 = new Map(keys3.flatMap(([part5, names7]) => names7.split(" ").map((name3) => [name3, part5]))), vague = new Set(
  "path bin binary file filename process params parameters exec program".split(" ")
);
function partOf(key3) {
  return parts2.get(plain5(key3));
}
var order2 = ["entry", "program", "arguments"];
function surePartOf(key3) {
  return vague.has(plain5(key3)) ? void 0 : partOf(key3);
}
function isCommandKey(key3) {
  let name3 = plain5(key3);
  return surePartOf(key3) !== void 0 || /(?:command|cmd|args|argv|script|exec|run)s?$/.test(name3);
}
var words5 = /^(?:keywords?|tags?|topics?|labels?|categor(?:y|ies)|classifiers?|aliases|names?|skip|words?|vocabulary|tokens?|stopwords?|packages?|tools?|features?|topics?|allow(?:ed)?\w*|deny\w*|disallow\w*|block\w*|ignore\w*|exclude\w*|synonyms|examples?|languages?)$/;
function isWordsKey(key3) {
  return words5.test(plain5(key3));
}
function plain5(key3) {
  return key3.toLowerCase().replace(/[-_]/g, "");
}

// src/mentions/structured-words.ts
var mostWords4 = 200;
function wordsOf3(text3, node) {
  let list2 = items2(node);
  return list2.length > 0 ? list2.slice(0, mostWords4 + 1).map((item) => itemOf(item)) : node === void 0 || textOf3(node) === void 0 ? [] : split3(text3, node);
}
function itemOf(item) {
  let node = at2(item, "value") ?? item, found = textOf3(node), lead = /^(?:string|scalar)$/.test(node.type) && isQuoted2(node) ? 1 : 0;
  return { text: found !== void 0 && !/[$`{}]/.test(found) ? found : void 0, start: node.start + lead, end: node.end - lead };
}
function isQuoted2(node) {
  return node.type === "string" || node.type === "scalar" && node.style === "quoted";
}
function split3(text3, node) {
  let found = decodedText(text3, node);
  return found === void 0 ? [] : [...found.text.matchAll(/"([^"\n]{0,300})"|'([^'\n]{0,300})'|[^\s"']{1,2000}/g)].slice(0, mostWords4 + 1).map(({ 0: whole2, 1: double, 2: single2, index: index4 }) => {
    let value2 = double ?? single2 ?? whole2, start2 = index4 + (value2 === whole2 ? 0 : 1);
    return { text: !/[$`{}]/.test(value2) ? value2 : void 0, start: found.map(start2), end: found.map(start2 + value2.length - 1) + 1 };
  });
}

// src/mentions/structured-commands.ts
var longest18 = 1e5, deepest4 = 60;
function structuredCommands(path, text3) {
  if (text3.length > longest18 || !isSettings(path)) return [];
  let found = [], seen = /* @__PURE__ */ new Set(), visit3 = (node, keys4, isPaired) => {
    if (seen.has(node) || keys4.length > deepest4) return;
    seen.add(node);
    let key3 = keys4.at(-1) ?? "";
    isPaired || found.push(...own5(text3, node, key3, keys4.join(".")));
    let paired = pair2(text3, node, keys4);
    paired !== void 0 && found.push(paired.command);
    for (let item of items2(node)) visit3(item, keys4, !1);
    for (let { key: name3, value: value2 } of entries2(node))
      value2 !== void 0 && visit3(value2, [...keys4, name3], paired?.nodes.has(value2) === !0);
  };
  for (let root of settingsRoots(path, text3)) visit3(root, [], !1);
  return found;
}
function own5(text3, node, key3, keys4) {
  let list2 = items2(node);
  return list2.length > 0 ? list2.length > 1 && !isWordsKey(key3) && list2.every((item) => entries2(item).length < 3) ? [{ keys: keys4, words: wordsOf3(text3, node), isSure: isCommandKey(key3) }] : [] : textOf3(node) !== void 0 && isOverLines(text3, node) ? [{ keys: keys4, words: wordsOf3(text3, node), isSure: isCommandKey(key3) }] : [];
}
function isOverLines(text3, node) {
  return node.type === "scalar" && node.style === "block" ? text3.charAt(node.start) === ">" : text3.slice(node.start, node.end).includes(`
`);
}
function pair2(text3, node, keys4) {
  let found = entries2(node).flatMap(({ key: key3, value: value2 }) => {
    let part5 = partOf(key3);
    return part5 === void 0 || value2 === void 0 ? [] : [{ part: part5, key: key3, value: value2 }];
  }), sorted2 = order2.flatMap((part5) => found.filter((one) => one.part === part5)), [first2] = sorted2;
  if (sorted2.length < 2 || first2 === void 0 || first2.part === "arguments") return;
  let words6 = sorted2.flatMap(({ value: value2 }) => wordsOf3(text3, value2)), nodes = new Set(sorted2.map(({ value: value2 }) => value2));
  return { command: { keys: [...keys4, first2.key].join("."), words: words6, isSure: !0 }, nodes };
}

// src/mentions/remote-code.ts
var name2 = /trust[_-]?remote[_-]?code/gi, given3 = /["']?\]?[ \t]{0,9}(?::|=|,|:=|=>)[ \t]{0,9}["']?(true|1|yes|on)\b/iy, alone = /(?=["'\s\\]|$)(?!["']?[ \t]{0,9}[:=,])(?!["']?[,\s]{1,9}["']?(?:false|0|no|off)\b)/iy, defines = /argument|option|flag|param|field/i;
function remoteCodeIn(text3) {
  let found = [];
  name2.lastIndex = 0;
  for (let match2 = name2.exec(text3); match2 !== null; match2 = name2.exec(text3)) {
    let [word2] = match2, isOption = text3.startsWith("--", match2.index - 2), start2 = match2.index - (isOption ? 2 : 0), [tail, value2] = matchAt2(given3, text3, name2.lastIndex) ?? [];
    if (tail === void 0 && !(isOption && matchAt2(alone, text3, name2.lastIndex) !== void 0)) continue;
    let end = match2.index + word2.length + (tail?.length ?? 0);
    if (found.length >= 1e3) return [...found, beyondAt(start2, end)];
    let around = callAround(text3, start2);
    around.some((name3) => defines.test(name3)) || around.includes("def") || found.push({
      kind: "remote-code",
      key: keyOf7(text3, start2, end).replace(/["'\]]{1,3}(?=\s*[:=,])/, ""),
      start: start2,
      end,
      operand: value2 === void 0 ? start2 : end - value2.length,
      isChecked: !1,
      isList: !0
    });
  }
  return found;
}
function matchAt2(sticky2, text3, at3) {
  return sticky2.lastIndex = at3, sticky2.exec(text3) ?? void 0;
}

// src/mentions/tree-commands.ts
function commandsOf(text3, { keys: keys4, words: words6, isSure }) {
  return prints.test(words6[0]?.text ?? "") ? [] : words6.flatMap((word2, index4) => {
    let name3 = programOf3(word2.text ?? ""), program2 = programs5().get(name3);
    if (program2 === void 0 || !isSure && !begins2(words6, index4)) return [];
    let call = [{ ...word2, text: name3 }, ...untilEnd(words6.slice(index4 + 1))];
    if (!isSure && program2.verbs.size === 0 && call[1]?.text?.startsWith("-") !== !0) return [];
    let operands2 = operandsOf(program2, call), [operand] = operands2;
    if (operand === void 0) return [];
    let key3 = call.map(({ text: known, start: start3, end: end2 }) => known ?? text3.slice(start3, end2)).join(" "), isChecked = operands2.every((one) => one.isChecked) && words6.length <= mostWords4, { kind: kind9, start: start2, end } = operand, mention = { kind: kind9, key: keyOf7(key3, 0, key3.length), start: start2, end, operand: start2, isChecked, isList: !0 };
    return [{ program: word2.start, mention: { ...mention, around: keys4 } }];
  });
}
var prints = /^(?:echo|printf|e?grep|rg|which|where|type)$/;
function begins2(words6, index4) {
  return index4 === 0 || /^(?:&&|\|\|?|-m|-c|--|sudo|exec|env|run)$|;$/.test(words6[index4 - 1]?.text ?? "");
}
function untilEnd(words6) {
  let end = words6.findIndex(({ text: text3 = "" }) => /^(?:&&|\|\|?|[<>]|;)|;$/.test(text3));
  return end === -1 ? words6 : words6.slice(0, end);
}

// src/mentions/unsafe-load.ts
var settings8 = {
  // PyTorch, Lightning
  weights_only: "off",
  // Keras
  safe_mode: "off",
  // NumPy
  allow_pickle: "on",
  // LangChain
  allow_dangerous_deserialization: "on",
  // PyTorch, as a variable of the environment
  TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD: "on"
}, named6 = new RegExp(`\\b(?:${Object.keys(settings8).join("|")})|\\benable_unsafe_deserialization(?=\\(\\))`, "g"), given4 = {
  on: /["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(true|1|yes|on|y)\b/iy,
  off: /["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(false|0|no|off|none)\b/iy
}, others2 = /argument|option|flag|param|field|save|dump|write|checkpoint$|\bdef\b/i, loads = /load|from_|deserialize|clone|^dict$/i;
function unsafeLoadsIn(text3) {
  let found = [];
  named6.lastIndex = 0;
  for (let match2 = named6.exec(text3); match2 !== null; match2 = named6.exec(text3)) {
    let { 0: name3, index: start2 } = match2, end = endOf2(text3, name3, named6.lastIndex);
    if (end === void 0) continue;
    let around = callAround(text3, start2), [inner = ""] = around;
    if (others2.test(inner) || around.includes("def") || name3 === "safe_mode" && !loads.test(inner)) continue;
    if (found.length >= 1e3) return [...found, beyondAt(start2, end)];
    let key3 = keyOf7(text3, start2, end).replace(/["'\]]{1,3}(?=\s*[:=,])/, "");
    found.push({ kind: "unsafe-load", key: key3, start: start2, end, operand: start2, isChecked: !1, isList: !0 });
  }
  return found;
}
function endOf2(text3, name3, from) {
  if (!isSetting(name3)) return from;
  let value2 = given4[settings8[name3]];
  value2.lastIndex = from;
  let [whole2] = value2.exec(text3) ?? [];
  return whole2 === void 0 ? void 0 : from + whole2.length;
}
function isSetting(name3) {
  return Object.hasOwn(settings8, name3);
}

// src/mentions/mentions.ts
var [loaders, variables8] = [new Set(loaderNames), new Set(variableNames)], anyName2 = once(() => {
  let names7 = [...programNames(), ...loaderNames, ...variableNames].map((name3) => name3.replaceAll(/[.+*]/g, "\\$&"));
  return new RegExp(`\\b(?:${names7.join("|")})(?=[\\d."'})\\]\\s,\\\\(:=])`, "g");
});
function mayMention(text3) {
  let names7 = anyName2();
  return names7.lastIndex = 0, names7.test(text3) || /trust[_-]?remote[_-]?code/i.test(text3);
}
function mentionsIn(text3, path = "") {
  let trees = byTree(path, text3), programs6 = new Set(trees.map(({ program: program2 }) => program2)), byLines = [...namedIn2(text3), ...escapedIn(text3), ...remoteCodeIn(text3), ...unsafeLoadsIn(text3)].sort((one, other2) => one.start - other2.start).filter(({ start: start2 }) => !programs6.has(start2)), seen = /* @__PURE__ */ new Set();
  return [...trees.map(({ mention }) => mention), ...byLines].filter(({ operand }) => !seen.has(operand) && seen.add(operand)).sort((one, other2) => one.start - other2.start);
}
function byTree(path, text3) {
  return namesProgram2(text3) ? structuredCommands(path, text3).flatMap((command3) => commandsOf(text3, command3)).slice(0, 1e3) : [];
}
function escapedIn(text3) {
  let found = [];
  for (let { text: said, at: at3 } of decodedStrings(text3)) {
    if (found.length >= 1e3) break;
    if (!tells.test(said))
      for (let mention of namedIn2(said))
        found.push({ ...mention, start: at3(mention.start), end: at3(mention.end), operand: at3(mention.operand) });
  }
  return found;
}
var tells = /(?:^|\n)[ \t]*(?:[-*][ \t])?[A-Z][a-z]{1,20}[ \t][a-z]|```|~~~|\n#{1,4} /;
function namedIn2(text3) {
  let found = [], left = wordsLeft(text3), names7 = anyName2();
  names7.lastIndex = 0;
  for (let match2 = names7.exec(text3); match2 !== null; match2 = names7.exec(text3)) {
    let mention = mentionAt(text3, match2[0], match2.index, left);
    if (mention !== void 0) {
      if (found.length >= 1e3) return [...found, beyondAt(match2.index, names7.lastIndex)];
      if (found.push(mention), mention.kind === "beyond") return found;
      names7.lastIndex = Math.max(names7.lastIndex, mention.end);
    }
  }
  return found;
}
function mentionAt(text3, name3, start2, left) {
  return loaders.has(name3) ? loadAt(text3, name3, start2) : variables8.has(name3) ? indexVariableAt(text3, name3, start2) : commandAt(text3, name3, start2, left);
}

// src/review/mentions/long-texts.ts
var longest19 = 1e6, names5 = /(?:\.(?:sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|pyw?|mk|nix|tf|dockerfile|containerfile)|^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Jenkinsfile|justfile)\b.{0,40})$/i, made = /(?:^|\/)(?:dist|build|out|vendor|third_party|node_modules|generated)\//i;
function isTooLong({ text: text3 }) {
  return text3.length > longest19;
}
function canRun({ path, text: text3, context, isUsed }) {
  return isUsed === !0 || text3.startsWith("#!") ? !0 : isAside(context) || made.test(path) ? !1 : names5.test(posix27.basename(path)) || context === "ci" && /\.ya?ml$/i.test(path);
}
function longTextGaps(head, base) {
  let before = new Set(base.filter(isTooLong).map(({ path }) => path)), reason = `it has more than ${longest19} characters, and was searched for exact versions alone`;
  return head.filter((text3) => isTooLong(text3) && canRun(text3) && !before.has(text3.path) && mayMention(text3.text)).map(({ path, side }) => ({ ...changesGap("limit-newly-exceeded", path, reason), location: { path, side } }));
}

// src/review/mentions/read-in-full.ts
function isReadInFull(path, gaps) {
  return extractorsFor(path).some(({ lock: lock18 }) => lock18) && !gaps.some(({ location }) => location?.path === path);
}

// src/review/mentions/used.ts
var most20 = 50;
function usesOfSides({ files }, contents, isIgnored) {
  let find = remembering(), changed = new Set(files.map(({ path }) => path)), unchanged = [...contents.head].filter(([path]) => !changed.has(path)), canRise = files.some(({ path, head }) => head !== void 0 && (!starts2(path) || refusing.test(path)));
  return (side, texts2, isWhole2 = canRise) => {
    let own6 = [...contents[side]].filter(([path]) => changed.has(path)), further = texts2.map(({ path, text: text3 }) => [path, { type: "text", text: text3 }]);
    return usesAmong([...isWhole2 ? unchanged : [], ...own6, ...further], isIgnored, find);
  };
}
function asUsed(texts2, uses2) {
  return texts2.map((text3) => uses2.has(text3.path) ? used(text3) : text3);
}
function used(text3) {
  return { ...text3, isUsed: !0, ...isAside(text3.context) && { context: "code" } };
}
async function begun(source, now, before, signal) {
  if (now.named.size === 0) return [];
  let listing = await source.list(signal);
  if (isFailure(listing)) return [];
  let changed = new Set(source.files.map(({ path }) => path)), run = listing.entries.filter(({ path, type }) => type === "file" && !changed.has(path) && now.has(path));
  if (run.length === 0) return [];
  let old = before(), found = run.filter(({ path }) => !old.has(path));
  return nearest(found, ({ path }) => depth(path), most20).map(({ path }) => path);
}
async function begunTexts(source, paths, signal) {
  let requests = paths.map((path) => ({ at: "head", path }));
  return (await readTexts(source, requests, signal)).flatMap((content, index4) => {
    let path = paths[index4] ?? "";
    return content.type !== "text" ? [] : [used({ path, side: "head", text: content.text, context: contextOf(path) })];
  });
}

// src/mentions/aside.ts
function isAside3(mention, within2) {
  let { kind: kind9, start: start2, end, isList: isList3 } = mention, { path, text: text3, context, isUsed = !1 } = within2;
  if (!isUsed && (context === "test" || isExample(path) || kind9 !== "beyond" && isData(path))) return !0;
  if (kind9 === "beyond") return !1;
  let line = logicalLine2(text3, start2), before = text3.slice(line.start, start2), after2 = text3.slice(end, line.end);
  return !isUsed && (context === "docs" || isProse(path, `${before} ${after2}`)) && isForPeople2(mention, within2) || isComment(path, text3, start2, before) || isSetting2(mention) && isMarked(path, text3, start2, end) ? !0 : isProgram2(path) ? isDocumentation(text3, longTextStart(path, text3, start2)) || explains.test(text3.slice(Math.max(0, start2 - longestText), start2)) || isSetting2(mention) && isSentence(text3, mention, before, after2) ? !0 : isSetting2(mention) ? people.test(callAround(text3, start2).find((name3) => name3 !== "") ?? "") : isCommand(kind9) && !isList3 && !held.test(before) && !isRun(text3, start2, before) : tells2.test(before) && !substituted.test(before) && !isHandedOn.test(after2) || isSaid(mention, within2, line.start, before);
}
function isForPeople2({ start: start2, isList: isList3 }, { path, text: text3 }) {
  return !isForAgents(path) && !text3.startsWith("#!") && !(isList3 && isFrontMatter(text3, start2));
}
function isCommand(kind9) {
  return kind9 === "command" || kind9 === "index";
}
function isSetting2({ kind: kind9, isList: isList3 }) {
  return kind9 === "remote-code" || kind9 === "unsafe-load" || kind9 === "index" && isList3;
}
function isMarked(path, text3, start2, end) {
  return isProgram2(path) && !/\.pyw?$/i.test(path) ? !1 : text3.charAt(start2 - 1) === "`" && text3.charAt(end) === "`";
}
var people = /(?:Error|Exception|Warning)$|^(?:warn\w*|debug|info|error|critical|exception|log\w*|print\w*|echo|secho|fail|skip\w*|assert\w*)$/, longestText = 600, explains = /\b(?:info|help|help(?:er)?_?text|description|label|title|placeholder|alt|caption|docs?|message|msg|tooltip|hint)["']?\s{0,4}[:=]\s{0,4}\{?\s{0,4}[a-z]{0,2}(?:(["'])(?:(?!\1)[^\n]){0,600}|`[^`]{0,600})$/i;
function isSentence(text3, { start: start2, end }, before, after2) {
  if (text3.startsWith("--", start2)) return !1;
  let said = quotedPart(before);
  if (said === void 0) return !1;
  let behind3 = text3.slice(end, end + Math.min(after2.length, 80));
  return /`$|(?:^|\s)[A-Za-z]{2,20} [a-z]{2,20} (?:\S{0,20})$/.test(said) || /^`?\s[a-z]{2,20}\s[a-z]{2,20}/.test(behind3);
}
function quotedPart(line) {
  let [open4, from] = ["", 0], end = line.slice(-longestText);
  for (let { 0: mark, index: index4 } of end.matchAll(/\\.|["`]|(?<!\w)'|'(?!\w)/g))
    open4 === "" ? [open4, from] = [mark, index4 + 1] : mark === open4 && (open4 = "");
  return open4 === "" ? void 0 : end.slice(from);
}
var held = /(?:^|[_\s"'(,{])(?:\w{0,40}[_-])?(?:cmds?|commands?|scripts?|postinstall|preinstall|entrypoint|cmdline)["']?\s{0,4}(?::[ \w[\],|.]{1,40}(?==))?[:=]\s{0,4}[[(]?\s{0,40}[a-z]{0,2}["'`]{1,3}$/i, tells2 = /(?:^|[\s;&|@("'`-])(?:echo|printf|print|Write-(?:Host|Output|Error|Warning)|log(?:ger)?(?:_?\w{1,10})?|die|fail|fatal|err(?:or)?|warn(?:ing)?|info|abort|usage|msg|say|success|notice|gum|\$\((?:info|warning|error))\s+[^;&|]{0,300}$/i, substituted = /\$\((?!info|warning|error)[^()]{0,200}$/, isHandedOn = /(?<!\|)\|(?!\|)|>(?!&?\s{0,4}(?:&?[12]\b|\/dev\/|["']?\$\{?GITHUB_STEP_SUMMARY))/, eitherKeys = /^(?:value|content|body|text)$/i;
function isSaid({ kind: kind9, start: start2 }, { path, text: text3 }, lineStart, before) {
  let keys4 = enclosingKeys(text3, lineStart, before), [key3] = keys4;
  return key3 === void 0 ? !1 : areExamples(keys4) || tellsOf.test(before) ? !0 : isForPeopleKey(key3) ? kind9 !== "index" || key3 !== "name" : eitherKeys.test(key3) ? /\.jsonc?$/i.test(path) && key3 !== "value" || !beginsCommand(before) || isFenced(text3, start2) : !1;
}
var tellsOf = /(?:^|[:>|"'-][ \t]{0,9})[ \t]*[A-Z][a-z]{0,20}(?:[ \t][a-z'\u2019,]{1,20}){1,30}[ \t]`$|\{\s{0,9}["']text["']\s{0,5}:\s{0,5}["']$/, opened = /^.{0,200}?\b(?:value|content|body|text)["']?[ \t]*[:=]/i;
function beginsCommand(before) {
  let value2 = before.replace(opened, "").replace(/^[\s"'|>[-]+/, ""), lead = value2.slice(lastCommand(value2)).trim();
  return /^(?:[a-z\d_$./{][\w$./{}"-]*)?(?:\s+\S+)?$/.test(lead) && !/[.:,!`]$/.test(lead);
}
function isFenced(text3, offset) {
  return /```|~~~|^[ \t]*#{2,4} \S/m.test(text3.slice(Math.max(0, offset - 600), offset));
}

// src/review/mentions/unaccounted.ts
function openMentions(text3, understood = []) {
  return isTooLong(text3) || isMinified(text3) ? [] : mentionsIn(text3.text, text3.path).filter(({ operand }) => !isWithin(understood, operand));
}
function isMinified({ path, text: text3 }) {
  return /\.(?:[cm]?js|css|map)$/i.test(path) && text3.length > 5e3 && text3.length / text3.split(`
`).length > 1e3;
}
function unaccountedGaps(news) {
  return [...groupBy(news, (mentioned) => mentioned.in)].flatMap(([text3, found]) => {
    let all2 = found.map(({ what }) => what), loud = all2.filter((mention) => !mention.isChecked && !isAside3(mention, text3)), shown2 = loud.length > 0 ? loud : all2, [first2] = shown2;
    return first2 === void 0 ? [] : [gapOf(text3, first2, shown2.length - 1, loud.length > 0)];
  });
}
function gapOf({ path, side, text: text3 }, mention, others3, isLoud) {
  let { kind: kind9, key: key3, start: start2, end } = mention, more = others3 === 0 ? "" : `, nor in ${others3} other ${others3 === 1 ? "place" : "places"} of the file`;
  return {
    code: "unaccounted",
    by: "review",
    subject: key3,
    reason: `${reasons[kind9]}, but it could not be parsed${more}`,
    location: { path, side, ...lineIndex(text3)(start2, end) },
    ...!isLoud && { atMost: "note" }
  };
}
var reasons = {
  command: "it looks like a command that installs something",
  index: "it looks like a setting of where packages come from",
  load: "it looks like the load of a model or a dataset",
  "remote-code": "it lets the code of a repository run",
  "unsafe-load": "it lets a file that is loaded run code",
  beyond: "it has more such words than are looked at"
};

// src/review/mentions/texts.ts
import { posix as posix28 } from "node:path";
var most21 = 1e3, mostLength = 2e7, longest20 = 8e6, batch2 = 50, mostMedia = 20, longestMedia = 1e5, notText2 = new Set(
  `.png .jpg .jpeg .gif .webp .ico .bmp .tiff .avif .pdf .mp3 .mp4 .wav .ogg .flac .webm .mov .woff .woff2 .ttf .otf .eot
  .zip .gz .bz2 .xz .zst .7z .tgz .tar .whl .jar .class .so .dylib .dll .exe .o .a .pyc .pt .pth .bin .onnx .safetensors
  .gguf .npy .npz .pkl .parquet .arrow .h5 .tflite .wasm .db .sqlite`.split(/\s+/)
);
async function scannedTexts(source, side, files, known, signal) {
  let present2 = files.filter((file2) => file2[side]?.type === "file"), texts2 = [], add2 = (path, content) => {
    content?.type === "text" && texts2.push({ path, side, text: content.text, context: contextOf(path) });
  }, addIfText = (path, content) => {
    content.type !== "failed" ? add2(path, content) : content.searchable !== void 0 && isMostlyText(content.searchable) && add2(path, { type: "text", text: content.searchable });
  };
  for (let { path } of present2) {
    let content = known.get(path);
    add2(
      path,
      content?.type === "failed" && content.searchable !== void 0 ? { type: "text", text: content.searchable } : content
    );
  }
  let rest = present2.filter(({ path }) => !known.has(path)), others3 = rest.filter(({ path }) => !isMedia(path)), further = nearest(others3, ({ path }) => depth(path), most21), media2 = nearest(
    rest.filter(({ path }) => isMedia(path)),
    ({ path }) => depth(path),
    mostMedia
  ), missing = /* @__PURE__ */ new Map(), unread2 = others3.length - further.length, left = mostLength;
  for (let start2 = 0; start2 < further.length; start2 += batch2) {
    let paths = further.slice(start2, start2 + batch2).map(({ path }) => path);
    if (left <= 0 || signal.aborted) {
      unread2 += paths.length;
      continue;
    }
    let requests2 = paths.map((path) => ({ at: side, path, longest: longest20 }));
    for (let [index4, content] of (await readTexts(source, requests2, signal)).entries()) {
      let path = paths[index4] ?? "";
      addIfText(path, content), content.type === "text" && (left -= content.text.length), content.type === "failed" && (isMissing(content) ? missing.set(path, content) : content.cause === "limit" && unread2++);
    }
  }
  let requests = media2.map(({ path }) => ({ at: side, path, longest: longestMedia }));
  for (let [index4, content] of (await readTexts(source, requests, signal)).entries())
    addIfText(media2[index4]?.path ?? "", content);
  return { texts: texts2, unread: unread2, missing };
}
function isMostlyText(text3) {
  let start2 = text3.slice(0, 2e4);
  return (start2.match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0) * 50 <= start2.length + 49;
}
function unreadGap2(unread2) {
  return unread2 === 0 ? [] : [changesGap("limit-exceeded", unread2 === 1 ? "1 further file" : `${unread2} further files`, "not searched for malicious versions: there are too many, or they are too large")];
}
function isMedia(path) {
  return notText2.has(posix28.extname(path).toLowerCase());
}

// src/review/mentions/mentions.ts
var limits = /* @__PURE__ */ new Set(["limit-exceeded", "limit-newly-exceeded", "unreadable"]);
async function mentionsIn2(source, policy, { base, head, contents, uses: uses2, gaps }, signal) {
  let told2 = new Set(gaps.flatMap(({ code: code2, subject }) => code2 === "content-missing" ? [subject] : [])), tooLong = new Set(gaps.flatMap(({ code: code2, subject }) => limits.has(code2) ? [subject] : [])), isIgnored = (path) => policy.ignores(path) && !uses2.has(path), files = source.files.filter(({ path }) => !isIgnored(path) && !told2.has(path) && !isReadInFull(path, gaps)), now = await scannedTexts(source, "head", files, contents.head, signal), usesOf = usesOfSides(source, contents, isIgnored), used2 = usesOf("head", now.texts), texts2 = asUsed(now.texts, used2), pins = await scan2(texts2, pinsOf, signal), lies = onComponents([...head.components, ...head.context]), open4 = await scan2(texts2, (text3) => openMentions(text3, head.understood.get(text3.path)), signal), lacking = missingReads("head", now.missing, now.missing.keys()), unread2 = [...unreadGap2(now.unread), ...lacking, ...cutGaps(pins)], started2 = await begun(source, used2, () => usesOf("base", [], !0), signal), hasLong = longTextGaps(texts2, []).length > 0;
  if (pins.every(lies) && open4.length === 0 && started2.length === 0 && !hasLong) return { changes: [], gaps: unread2 };
  let before = await scannedTexts(source, "base", files, contents.base, signal), usedBefore = usesOf("base", before.texts, started2.length > 0 || void 0), textsBefore = asUsed(before.texts, usedBefore), pinsBefore = await scan2(textsBefore, pinsOf, signal), fresh = new Set(newMentions(pins, pinsBefore)), understood = { head: head.understood, base: base.understood }, old = pins.filter((pin) => !fresh.has(pin)), { risen, isCut: isCut3 } = risenAmong(old, pinsBefore, understood, onComponents([...base.components, ...base.context])), news = [...fresh, ...risen].filter((pin) => !lies(pin)), openBefore = await scan2(textsBefore, (text3) => openMentions(text3, base.understood.get(text3.path)), signal), inUse = await begunTexts(
    source,
    started2.filter((path) => !usedBefore.has(path)),
    signal
  ), reported = onComponents(head.components), put = newMentions(await scan2(inUse, pinsOf, signal), pinsBefore).filter((pin) => !reported(pin)), packages2 = mentionedPackages([...news, ...put], head.understood, policy);
  return {
    changes: packages2.changes,
    gaps: [
      ...unread2,
      ...longTextGaps(texts2, textsBefore).filter(({ subject }) => !tooLong.has(subject)),
      ...packages2.gaps,
      ...isCut3 ? [tooManyOld] : [],
      ...unaccountedGaps(newMentions(open4, openBefore))
    ]
  };
}
async function scan2(texts2, search, signal) {
  let found = [];
  for (let text3 of texts2) {
    if (text3.text.length > 1e5 && await setImmediate3(), signal.aborted) break;
    for (let what of search(text3)) found.push({ in: text3, what });
  }
  return found;
}

// src/review/places/touched.ts
async function linesOf2(findings, files) {
  let byPath = new Map(files.map((file2) => [file2.path, file2])), textsAt = (path) => {
    let file2 = byPath.get(path), base = byPath.get(file2?.renamedFrom ?? path)?.text?.base, head = file2?.text?.head;
    return base === void 0 || head === void 0 ? void 0 : { base, head };
  };
  if (findings.every(({ location }) => textsAt(location.path) === void 0)) return () => {
  };
  let { lineDiff } = await import("./changes-lines-touched-lines.js"), diff = lineDiff(), known = /* @__PURE__ */ new Map();
  return ({ path, side, startLine }) => {
    let texts2 = side === "head" && startLine !== void 0 ? textsAt(path) : void 0;
    if (texts2 === void 0) return;
    let touched = known.get(path);
    return touched === void 0 && known.set(path, touched = inFile(path, diff(texts2.base, texts2.head))), touched;
  };
}
function inFile(path, lines) {
  let first2 = (place2) => {
    let { startLine } = place2;
    if (startLine === void 0 || place2.side !== "head" || place2.path !== path) return;
    let line = atLeast(startLine, lines);
    return line === void 0 || line > lastLine(place2, startLine) ? void 0 : { path, side: "head", startLine: line, endLine: line };
  };
  return Object.assign((place2) => first2(place2) !== void 0, { first: first2 });
}
function atLeast(bound, numbers) {
  let low = 0, high = numbers.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (numbers[middle] ?? bound) < bound ? low = middle + 1 : high = middle;
  }
  return numbers[low];
}
function lastLine({ endLine: endLine2, endColumn }, startLine) {
  return endLine2 === void 0 || endColumn === 1 ? Math.max(startLine, (endLine2 ?? startLine) - 1) : endLine2;
}

// src/review/places/places.ts
async function placed(findings, files) {
  let touchedIn = await linesOf2(findings, files);
  return findings.map((finding) => placedAt(finding, touchedIn)).sort(byUrgency);
}
function placedAt(finding, touchedIn) {
  let { component, location, related } = finding, touched = location === component?.location ? touchedIn(location) : void 0;
  if (component === void 0 || touched === void 0 || touched(location)) return finding;
  let { flag, argument, use } = component.evidence ?? {}, place2 = [flag, argument, ...component.alsoAt].filter((place3) => place3 !== void 0).find((each) => touched(each)) ?? (use && touched.first(use));
  if (place2 === void 0) return finding;
  let isApart = (other2) => other2 !== place2 && other2.startLine !== place2.startLine, others3 = [location, flag, argument].filter((other2) => other2 !== void 0 && isApart(other2));
  return {
    ...finding,
    location: place2,
    related: [...others3.flatMap((other2) => other2 ?? []), ...related.filter((other2) => other2 !== place2)]
  };
}
function byUrgency(one, other2) {
  return compareLevels(one.level, other2.level) || compareLocations(one.location, other2.location);
}

// src/core/cut-authority.ts
var port = /^(?:\d{0,5}|\$?\{{0,2}[\w.]*\}{1,2}|\$\{{0,2}[\w.]*|\{[\w.]*|%[sdv]|port)[)\]}'`.,;:]{0,8}$/i, closing2 = /^["'`)\]}]{0,8}$/, imageWithTag = /^[a-z\d._-]{1,255}:\w[\w.-]{0,127}$/i;
var longestLabel = /[^.:]{64}/;
function cutAuthority(run, { scheme, at: at3, end, text: text3 }) {
  if (scheme === void 0 && !(text3.length >= 79 && /^$|[\s"'`=]/.test(text3.charAt(at3 - 1)))) return !1;
  let [name3 = ""] = run.split(/[\u2026\t]/, 1);
  if (name3.length > 255) return !0;
  if (!(name3.length < run.length ? run.charAt(name3.length) === "\u2026" : isCut2(text3, end, scheme)) || scheme === "file") return !1;
  if (/^https?$/.test(scheme ?? "") && longestLabel.test(name3)) return !0;
  if (/^(?:docker|oci|docker-image)$/.test(scheme ?? "") && imageWithTag.test(name3)) return !1;
  let host6 = name3.replace(/^\[[\da-f:.%]*(?:\]|$)/i, ""), colon2 = host6.indexOf(":");
  return colon2 >= 0 && !isPort(host6.slice(colon2 + 1));
}
function isPort(text3) {
  return port.test(text3) || /^(?:\{|\$\()/.test(text3);
}
function isCut2(text3, end, scheme) {
  return /^(?:https?|wss?|ftp)$/.test(scheme ?? "") && /[\s"<>?#]/.test(text3.charAt(end)) ? !0 : text3.length - end <= 8 && closing2.test(text3.slice(end));
}

// src/core/redacted.ts
var authority = /((?<![a-z\d.-])(?:https?|wss?|ftp):(?!%2f)(?:\\u002f|[\\/\t])*|(?:\\?\/|\\u002f){2,})((?:(?!\\u002f)[^\s"<>/?#]|\t(?=\S))*)/gi, lastAt = /^([^]*)(?:@|\\u0040)/i, rawPassword = /(:\\?\/\\?\/)(?!\[)([^\s"<>/?#:@]*:(?!\d{0,5}[?#])[^\s"<>/?#@]*[?#][^\s"<>/]*)@/g, encoded = /((?:%2f){2})((?:(?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*(?:%40|@))+)/gi, encodedCut = /((?:%2f){2})((?:(?!%(?:2f|3a|3f|23|40))[^\s"'<>/?#&@:])*(?::|%3a)((?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*))$/i, withoutScheme = /(^|[\s"'`=(,])([\w.-]{1,64}):([^\s"'`<>/@:]{1,4096}(?::[^\s"'`<>/@:]{1,4096}){0,2})@(?=([\w.-]{1,255})(?::\d{1,5})?(?:\/|:[\w.~-]{0,255}\/|(?<=\.[\w-]{1,63}):[\w.~]))/g, protocol = /^(?:npm|jsr|patch|workspace|catalog|file|link|portal|exec|mailto|pkg|git|github|gitlab|bitbucket|gist|https?)$/i, version2 = /^v?\d+(?:\.\d+){0,2}(?:-[\w.-]*)?$/, header2 = /((?<![\w-])(?:(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|digest|token|apikey)\s{1,3}|(?=[^\s"'`]{16}))|(?:x-api-key|x-auth-token|private-token)["']?\s{0,3}[:=]\s{0,3}["']?))([^\s"'`]+)/gi, parameter = /([?&;#]|:(?=_))([\w.%-]{1,80})=([^\s"'<>&;#]+)/g, pathToken = /(\/\/[^\s"<>/?#]{1,300}\/t\/)[^\s"<>/?#]{6,300}(?=\/)/g, secretName = /token|secret|passw(?:or)?d|^pwd$|^pass$|(?:api|access|private|account|auth|shared)[-_.]?key|^key$|^_?auth$|authori[sz]ation|^sig$|signature|credential|^jwt$/i, placeholder2 = /^(?:[\w.-]*:)?(?:\$\{(?!\w+:?[-=+][^{}])[^{}]*\}|\$\w+|%\w+%|\{\{[^{}]*\}\})$/, maybeSecret = /:_|\/\/|\\\/|\\u002f|%2f|(?:https?|wss?|ftp):|@|authorization|x-api-key|-token/i;
function redacted(text3) {
  return maybeSecret.test(text3) ? text3.replace(rawPassword, "$1").replace(authority, (whole2, start2, run, at3, all2) => {
    let scheme = schemeOf(start2, at3, all2), user = lastAt.exec(run)?.[1];
    if (user === void 0)
      return cutAuthority(run, { scheme, at: at3, end: at3 + whole2.length, text: all2 }) ? start2 : whole2;
    if (user.includes("	") && (scheme === void 0 || !/:|\\u003a/i.test(user))) return whole2;
    let host6 = run.slice(lastAt.exec(run)?.[0].length);
    return isHarmless(user, scheme) || isDigest3(host6) || isDrive(user, scheme) ? whole2 : start2 + host6;
  }).replace(encoded, (whole2, start2, user, at3, all2) => {
    let scheme = /([a-z][a-z\d+.-]{0,20})(?::|%3a)$/i.exec(all2.slice(Math.max(at3 - 24, 0), at3))?.[1];
    return isHarmless(user.replace(/(?:%40|@)$/, ""), scheme) ? whole2 : start2;
  }).replace(encodedCut, (whole2, start2, _, after2) => isPort(after2) ? whole2 : start2).replace(
    withoutScheme,
    (whole2, before, user, password, host6) => protocol.test(user) || protocol.test(host6) || isDigest3(`${host6}:`) || version2.test(host6) || isName3(password) ? whole2 : before
  ).replace(header2, (whole2, before, value2) => placeholder2.test(value2) ? whole2 : `${before}***`).replace(
    parameter,
    (whole2, before, name3, value2) => secretName.test(name3) && !placeholder2.test(value2) ? `${before}${name3}=***` : whole2
  ).replace(pathToken, "$1***") : text3;
}
function schemeOf(start2, at3, text3) {
  let special2 = /^(\w+):/.exec(start2)?.[1];
  if (special2 !== void 0) return special2.toLowerCase();
  if ((start2.match(/\\u002f|\//gi)?.length ?? 0) === 2)
    return /([a-z][a-z\d+.-]{0,20}|):$/i.exec(text3.slice(Math.max(at3 - 24, 0), at3))?.[1]?.toLowerCase();
}
function isHarmless(user, scheme) {
  return (scheme === void 0 || scheme.endsWith("ssh") ? !/:|%3a|\\u003a/i.test(user) : user === "") || placeholder2.test(user);
}
function isName3(password) {
  return password === "git" || placeholder2.test(password);
}
function isDigest3(text3) {
  return /^sha\d{3}:/.test(text3);
}
function isDrive(user, scheme) {
  return scheme === "file" && /^[a-z]:\\/i.test(user);
}

// src/review/redact.ts
var kept = /* @__PURE__ */ new Set(["path", "fingerprint"]);
function withoutCredentialsInTexts(review2) {
  return redactedValue({ ...review2, findings: review2.findings.map(shown) });
}
function shown(finding) {
  return withShownEdits(isNameShown(finding) ? finding : { ...finding, notWaivable: nameWithCredentials });
}
var nameWithCredentials = "The name of this component holds credentials, which are not shown, so no waiver is offered for this finding";
function isNameShown({ component }) {
  let name3 = component && policyName(component);
  return [name3?.component, name3?.version].every((part5) => part5 === void 0 || redacted(part5) === part5);
}
function withShownEdits(finding) {
  let { fix, ...rest } = finding;
  if (fix === void 0 || fix.edits.every(({ newText }) => redacted(newText) === newText)) return finding;
  let shown2 = { ...fix, edits: [] };
  return shown2.command === void 0 ? rest : { ...rest, fix: shown2 };
}
function redactedValue(value2) {
  if (typeof value2 == "string") return redacted(value2);
  if (typeof value2 != "object" || value2 === null) return value2;
  let copy;
  for (let key3 of Object.keys(value2)) {
    if (kept.has(key3)) continue;
    let item = redactedValue(value2[key3]);
    item !== value2[key3] && (copy ??= Array.isArray(value2) ? value2.slice() : { ...value2 }, copy[key3] = item);
  }
  return copy ?? value2;
}

// src/review/verdict.ts
function verdictOf(findings, allGaps) {
  let gaps = allGaps.filter(({ accepted }) => accepted === void 0), standing = findings.filter(({ waiver: waiver2 }) => waiver2 === void 0);
  return standing.some(({ level }) => level === "block") ? "block" : gaps.some(({ level }) => level === "incomplete") ? "incomplete" : standing.some(({ level }) => level === "warn") || gaps.some(({ level }) => level === "warn") ? "warn" : "pass";
}

// src/policy/waivers/accepted.ts
function applyAccepted(gaps, accepted, now) {
  let used2 = /* @__PURE__ */ new Set(), isExpired2 = ({ expires }) => now.getTime() >= endOfDay(expires), active = accepted.filter((entry3) => !isExpired2(entry3)), marked = gaps.map((gap3) => {
    let { code: code2, location } = gap3;
    if (location === void 0) return gap3;
    let matching = active.filter((entry3) => entry3.gap === code2 && entry3.matches(location.path));
    for (let entry3 of matching) used2.add(entry3);
    let [last3] = matching.toSorted((one, other2) => endOfDay(other2.expires) - endOfDay(one.expires));
    return last3 === void 0 ? gap3 : {
      ...gap3,
      accepted: { reason: last3.reason, by: last3.by, expires: last3.expires, location: last3.location }
    };
  }), statuses = accepted.map((entry3) => {
    let { gap: gap3, path, by: by2, expires, location } = entry3, status = isExpired2(entry3) ? "expired" : used2.has(entry3) ? "used" : "unused";
    return { gap: gap3, path, by: by2, expires, status, file: location.path, line: location.startLine ?? 1 };
  });
  return { gaps: marked, statuses };
}

// src/core/rated.ts
function levelOf2(advisories2, otherwise2) {
  let standing = advisories2.filter(({ waiver: waiver2 }) => waiver2 === void 0), counted3 = standing.length > 0 ? standing : advisories2, [first2, ...others3] = counted3.map(({ level }) => level);
  return first2 === void 0 ? otherwise2 : highestLevel(first2, ...others3);
}
function fullLevel({ advisories: advisories2, level }) {
  return highestLevel(level, ...advisories2.map((one) => one.level));
}
function rated(finding) {
  let { advisories: advisories2, level } = finding;
  return { ...finding, level: levelOf2(advisories2, level), ...securitySeverity(advisories2) };
}
function securitySeverity(advisories2) {
  let scores = advisories2.filter(({ waiver: waiver2 }) => waiver2 === void 0).flatMap(({ malicious, score }) => malicious === !0 ? 10 : score ?? []);
  return scores.length === 0 ? {} : { securitySeverity: Math.max(...scores) };
}

// src/policy/waivers/waivers.ts
function applyWaivers(findings, waivers, now) {
  let used2 = /* @__PURE__ */ new Set(), holding = waivers.filter((waiver2) => holds(waiver2, now)), pick = (candidates2) => {
    for (let waiver2 of candidates2) used2.add(waiver2);
    let [last3] = candidates2.toSorted((one, other2) => endOfDay(other2.expires) - endOfDay(one.expires));
    return last3 && applied(last3);
  }, ended = waivers.filter((waiver2) => !holds(waiver2, now));
  return {
    findings: findings.map((finding) => {
      let held2 = apply(
        finding,
        holding.filter((waiver2) => concerns(waiver2, finding)),
        pick
      );
      return withLapsed(held2, ended, now);
    }),
    statuses: waivers.map((waiver2) => {
      let status = isExpired(waiver2, now) ? "expired" : isTooLong2(waiver2, now) ? "too-long" : void 0;
      return statusOf(waiver2, status ?? (used2.has(waiver2) ? "used" : "unused"));
    })
  };
}
function holds(waiver2, now) {
  return !isExpired(waiver2, now) && !isTooLong2(waiver2, now);
}
function isExpired({ expires }, now) {
  return !(now.getTime() < endOfDay(expires));
}
function isTooLong2({ expires, maxDays }, now) {
  return maxDays !== void 0 && isBeyond(expires, maxDays, now);
}
function applied({ reason, by: by2, expires, location, comment }) {
  return { reason, by: by2, expires, ...location && { location }, ...comment !== void 0 && { comment } };
}
function concerns(waiver2, finding) {
  let { ruleId, component, location, fingerprint } = finding;
  return waiver2.rule !== ruleId || waiver2.finding !== void 0 && waiver2.finding !== fingerprint || waiver2.atMost !== void 0 && compareLevels(fullLevel(finding), waiver2.atMost) < 0 || !waiver2.binds(component) ? !1 : waiver2.file === void 0 || waiver2.file === location.path;
}
function apply(finding, waivers, pick) {
  if (waivers.length === 0) return finding;
  if (finding.advisories.length === 0) {
    let waiver2 = pick(waivers.filter(({ advisory }) => advisory === void 0));
    return waiver2 === void 0 ? finding : { ...finding, waiver: waiver2 };
  }
  let advisories2 = finding.advisories.map((advisory) => {
    let waiver2 = pick(waivers.filter((candidate) => names6(candidate, advisory)));
    return waiver2 === void 0 ? advisory : { ...advisory, waiver: waiver2 };
  }), given5 = advisories2.flatMap(({ waiver: waiver2 }) => waiver2 === void 0 ? [] : [waiver2]), [soonest] = given5.toSorted((one, other2) => endOfDay(one.expires) - endOfDay(other2.expires));
  return {
    ...finding,
    advisories: advisories2,
    ...soonest !== void 0 && given5.length === advisories2.length ? { waiver: soonest } : {}
  };
}
function withLapsed(finding, ended, now) {
  if (finding.waiver !== void 0 || ended.length === 0) return finding;
  let open4 = finding.advisories.filter(({ waiver: waiver2 }) => waiver2 === void 0), [last3] = ended.filter((waiver2) => concerns(waiver2, finding)).filter((waiver2) => open4.length === 0 ? waiver2.advisory === void 0 : open4.some((one) => names6(waiver2, one))).toSorted((one, other2) => endOfDay(other2.expires) - endOfDay(one.expires));
  if (last3 === void 0) return finding;
  let { by: by2, expires } = last3;
  return { ...finding, lapsed: { by: by2, expires, why: isExpired(last3, now) ? "expired" : "too-long" } };
}
function names6({ advisory }, { id: id7, aliases: aliases2 }) {
  let wanted = advisory?.toLowerCase();
  return [id7, ...aliases2].some((each) => each.toLowerCase() === wanted);
}
function statusOf({ rule: rule2, component, advisory, by: by2, expires, location, comment }, status) {
  return {
    rule: rule2,
    ...component === void 0 ? {} : { component },
    ...advisory === void 0 ? {} : { advisory },
    by: by2,
    expires,
    status,
    ...location && { file: location.path, line: location.startLine ?? 1 },
    ...comment !== void 0 && { comment }
  };
}

// src/review/review.ts
var none4 = { waivers: [], statuses: [], gaps: [] };
async function review(request) {
  let started2 = performance.now(), { policy, signal, progress } = request, source = progress === void 0 ? request.source : counted(request.source, progress), closing3 = turnsUntil(closingAfter(signal, started2));
  progress?.stage("reading");
  let external = request.advisories?.reader === void 0 ? [] : [request.advisories.reader], evidence = await gather({ source, policy, external }, signal), { base, head, files, likeness: likeness2, gaps: unread2 } = evidence, { changes, unchanged } = compare(base.components, head.components, { files, likeness: likeness2 }), mentions5 = await mentionsIn2(source, policy, evidence, signal), inventory = {
    base: [...unchanged.base, ...base.context],
    head: [...unchanged.head, ...head.context],
    around: evidence.around
  }, read8 = { changes, mentioned: mentions5.changes, inventory, files }, assessed = isPlain2(read8) ? nothing3 : await (await import("./assess.js")).assess(read8, request, closing3), commented = await request.commented ?? none4, waived2 = applyWaivers(assessed.findings, [...policy.waivers, ...commented.waivers], request.now), findings = await placed(waived2.findings.map(rated), files), late2 = signal.aborted ? [outOfTime(signal.reason)] : [], graded = [...unread2, ...mentions5.gaps, ...assessed.gaps, ...commented.gaps, ...late2].map((gap3) => levelled(gap3, policy.gaps[gap3.code])), { gaps, statuses: accepted } = applyAccepted(graded, policy.accepted, request.now);
  return withoutCredentialsInTexts({
    tool: { name: "weighbridge", version: request.version },
    range: source.range,
    policy: {
      ...request.policyReference,
      enforcement: policy.enforcement,
      waivers: [...waived2.statuses, ...commented.statuses],
      accepted
    },
    verdict: verdictOf(findings, gaps),
    changes: assessed.changes,
    findings,
    gaps,
    coverage: assessed.coverage,
    stats: {
      filesChanged: source.files.length,
      filesRead: base.filesRead + head.filesRead,
      components: base.components.length + head.components.length,
      durationMs: Math.round(performance.now() - started2)
    }
  });
}
var nothing3 = { changes: [], findings: [], gaps: [], coverage: [] };
function isPlain2({ changes, mentioned, inventory: { base, head }, files }) {
  return [changes, mentioned, base, head].reduce((sum, { length }) => sum + length, 0) === 0 && !files.some(({ path }) => path.startsWith(gateFolder));
}
function counted(source, progress) {
  return recorded(source, () => {
    progress.files(1);
  }).source;
}
function outOfTime(cause) {
  return { code: "deadline", by: "review", subject: "the review", reason: `${isStop(cause) ? "the process was stopped" : "it timed out"}; what is reported here is what was done by then` };
}

// src/review/session.ts
async function openReview(options13) {
  let { source, commented, signal, offline = !1, env, now = /* @__PURE__ */ new Date(), progress } = options13, { named: named8 = { osv: "osv", facts: "facts" } } = options13, loaded2 = await loadPolicy(options13);
  if ("problems" in loaded2) return loaded2;
  let { policy, place: place2, warnings } = loaded2, settings10 = {
    maxAge: policy.advisoryMaxAge,
    indexes: policy.indexes,
    env,
    now,
    version,
    ...progress && { progress }
  }, advisories2 = typeof options13.osv == "string" ? openAdvisories(options13.osv, offline, settings10) : { source: options13.osv };
  if (isFailure(advisories2)) return { reason: `${named8.osv} ${advisories2.reason}` };
  let { facts: given5 } = options13, option = typeof given5 == "string" ? readFactsOption(given5) : given5;
  if (isFailure(option)) return { reason: `${named8.facts} ${option.reason}` };
  let facts = async () => "kind" in option ? (await import("./shared-sources-indexes-source.js")).openFacts(option, offline, settings10) : option, asked3 = { advisories: advisories2.source, facts }, request = {
    source,
    policy,
    policyReference: place2,
    ...asked3,
    ...commented && { commented },
    ...progress && { progress }
  };
  return { policy, warnings, now, review: () => review({ ...request, version, now, signal }) };
}
async function loadPolicy({ source, policy, extended = nowhere, signal }) {
  return policy === void 0 ? basePolicy(source, extended, signal) : "text" in policy ? policyOf(policy.text, { path: policy.path }, extended) : policy;
}
var nowhere = () => Promise.resolve({ reason: "policies in other repositories are not read here", passing: !1 });

// src/reports/shared/active.ts
var severities2 = { critical: 1, high: 3, unknown: 4, medium: 5, low: 6, none: 7 };
function activeFindings({ findings }) {
  return findings.filter((finding) => finding.waiver === void 0).sort(byPlaceInLevel);
}
function waived({ findings }) {
  return findings.flatMap((finding) => finding.waiver ? [{ ...finding, waiver: finding.waiver }] : []).sort(byPlaceInLevel);
}
function tally(findings) {
  let counts = { block: 0, warn: 0, note: 0 };
  for (let { level } of findings) counts[level] += 1;
  return counts;
}
function byWeight(findings) {
  let weighed = findings.map((finding) => ({ finding, weight: weight3(finding) }));
  return weighed.sort((one, other2) => compareLevels(one.finding.level, other2.finding.level) || one.weight - other2.weight), weighed.map(({ finding }) => finding);
}
function countByRule(findings) {
  let rules = /* @__PURE__ */ new Map();
  for (let { ruleId, location } of findings) {
    let files = rules.get(ruleId) ?? /* @__PURE__ */ new Map();
    rules.set(ruleId, files.set(location.path, (files.get(location.path) ?? 0) + 1));
  }
  return [...rules].map(([ruleId, files]) => ({
    ruleId,
    count: [...files.values()].reduce((sum, count3) => sum + count3, 0),
    files: [...files].sort(([a, one], [b, other2]) => other2 - one || compareText(a, b))
  })).sort((one, other2) => other2.count - one.count || compareText(one.ruleId, other2.ruleId));
}
function otherPlaces({ location, related, component }) {
  let places = /* @__PURE__ */ new Map();
  for (let place2 of [...related, ...component?.alsoAt ?? []]) places.set(placeKey2(place2), place2);
  return places.delete(placeKey2(location)), [...places.values()].sort(compareLocations);
}
function byPlaceInLevel(one, other2) {
  return compareLevels(one.level, other2.level) || compareLocations(one.location, other2.location) || compareText(one.ruleId, other2.ruleId) || compareText(one.fingerprint, other2.fingerprint);
}
function weight3({ advisories: advisories2 }) {
  return advisories2.length === 0 ? 2 : Math.min(
    ...advisories2.slice(0, 1e3).map(({ id: id7, severity: severity2 }) => id7.startsWith("MAL-") ? 0 : severities2[severity2])
  );
}
function placeKey2({ path, side, startLine, startColumn, within: within2 }) {
  return JSON.stringify([path, side, startLine, startColumn, within2]);
}

// src/reports/shared/causes.ts
var goesOn = /^(?:[\w./-]|:\/\/)/, mostNames = 5;
function byCause(findings) {
  let groups = /* @__PURE__ */ new Map();
  for (let finding of findings) addTo(groups, causeOf2(finding) ?? finding, finding);
  return [...groups.values()].map(told);
}
function told(group) {
  let [only5, ...others3] = group;
  if (others3.length === 0) return { ...only5, of: group };
  let first2 = withoutFix(only5), places = /* @__PURE__ */ new Map();
  for (let { location, related } of group)
    for (let place2 of [location, ...related]) places.set(lineOf2(place2), places.get(lineOf2(place2)) ?? place2);
  places.delete(lineOf2(first2.location));
  let { carriedFrom } = first2;
  return {
    ...first2,
    ...carriedFrom === void 0 ? { message: namesOf(group, ours(first2.title)) } : carried(group, carriedFrom),
    related: [...places.values()].sort(compareLocations),
    of: group
  };
}
function withoutFix(finding) {
  let { fix, ...others3 } = finding;
  return fix === void 0 ? finding : others3;
}
function carried(group, carriedFrom) {
  let [{ title }] = group;
  return {
    message: namesOf(group, say`${ours(title)}, as in ${code(carriedFrom)} before`),
    help: say`Update them in a change of their own; the JSON report lists the advisories of each`,
    advisories: [],
    paths: []
  };
}
function ours(text3) {
  return [{ type: "text", text: text3 }];
}
function lineOf2({ path, side, startLine, within: within2 }) {
  return JSON.stringify([path, side, startLine, within2]);
}
function namesOf(group, what) {
  let names7 = [...new Set(group.map(nameOf4))], shown2 = names7.slice(0, names7.length > mostNames ? mostNames : -1).map((name3) => say`${code(name3)}`), rest = names7.length - shown2.length, last3 = rest > 1 ? say`${rest} more` : say`${code(names7.at(-1) ?? "")}`, listed4 = names7.length === 1 ? last3 : say`${join4(shown2, ", ")} and ${last3}`;
  return say`${what}: ${listed4}`;
}
function causeOf2({
  ruleId,
  messageId,
  level,
  component,
  location,
  message,
  help,
  ...rest
}) {
  let { advisories: advisories2, paths, fix, waiver: waiver2, carriedFrom, onlyInMerge } = rest, { path, side, startLine, within: within2 } = location;
  if (component === void 0 || startLine === void 0 || waiver2 !== void 0 || onlyInMerge === !0) return;
  if (carriedFrom !== void 0 && level !== "block") return JSON.stringify([ruleId, messageId, level, carriedFrom]);
  if (fix !== void 0 || advisories2.length > 0 || paths.length > 0) return;
  let { use } = component.evidence ?? {}, place2 = [path, side, within2, ...use === void 0 ? [startLine] : rangeOf3(use)];
  return JSON.stringify([ruleId, messageId, level, place2, ...shapeOf({ component, message, help })]);
}
function shapeOf({ component, message, help }) {
  let names7 = namesIn(component);
  return [message, help].map((said) => withoutNames(said, names7));
}
function unnamed(message, component) {
  if (component === void 0) return message;
  let names7 = namesIn(component);
  return message.map((part5) => {
    if (part5.type === "strong") return { ...part5, parts: unnamed(part5.parts, component) };
    let rest = part5.type === "text" ? void 0 : behindName(part5.text, names7);
    return rest === void 0 ? part5 : { ...part5, text: `<${kindOf(component).noun}>${rest}` };
  });
}
function namesIn(component) {
  return component === void 0 ? [] : [displayName(component), component.name].filter((name3) => name3 !== "");
}
function rangeOf3({ startLine, startColumn, endLine: endLine2, endColumn }) {
  return [startLine, startColumn, endLine2, endColumn];
}
function withoutNames(message, names7) {
  return message.map((part5) => {
    if (part5.type === "strong") return withoutNames(part5.parts, names7);
    if (part5.type === "text") return part5.text;
    let rest = behindName(part5.text, names7);
    return rest === void 0 ? ["value", part5.text] : ["name", rest];
  });
}
function valuesIn({ component, message }) {
  let names7 = namesIn(component), within2 = (said) => said.flatMap((part5) => part5.type === "strong" ? within2(part5.parts) : part5.type === "text" ? [] : [(behindName(part5.text, names7) ?? part5.text).trim()]);
  return within2(message).filter((value2) => value2 !== "");
}
function behindName(text3, names7) {
  let name3 = names7.find((each) => text3.startsWith(each) && !goesOn.test(text3.slice(each.length)));
  return name3 === void 0 ? void 0 : text3.slice(name3.length);
}
function nameOf4({ component }) {
  return component === void 0 ? "" : displayName(component);
}

// src/reports/shared/yaml-entries.ts
function yamlEntries(entries3, own6) {
  let lines = entries3.flatMap(
    (entry3) => Object.entries(entry3).map(([key3, value2], index4) => {
      let shown2 = own6.includes(key3) ? String(value2) : JSON.stringify(value2);
      return `${index4 === 0 ? "-" : " "} ${key3}: ${shown2}
`;
    })
  );
  return yamlVisible(lines.join(""));
}

// src/reports/shared/accepted.ts
function openGaps({ gaps }) {
  return gaps.filter(({ accepted }) => accepted === void 0);
}
function acceptedGaps({ gaps }) {
  return gaps.flatMap((gap3) => gap3.accepted === void 0 ? [] : [{ ...gap3, accepted: gap3.accepted }]);
}
function acceptedWords({ by: by2, expires, reason }) {
  return `accepted until ${expires} by ${by2}: ${reason}`;
}
function acceptedSection(gaps, { by: by2, expires }) {
  let entries3 = /* @__PURE__ */ new Map();
  for (let { code: code2, location } of gaps) {
    let path = location && acceptedPath(location.path);
    path === void 0 || !acceptableGaps.some((each) => each === code2) || entries3.set(JSON.stringify([code2, path]), { gap: code2, path, reason: placeholders.reason, by: by2, expires });
  }
  return entries3.size === 0 ? void 0 : ["accepted:", ...yamlEntries([...entries3.values()], ["gap", "expires"]).trimEnd().split(`
`).map((line) => `  ${line}`)].join(`
`);
}

// src/reports/shared/gaps.ts
var levels4 = { incomplete: 0, warn: 1, note: 2 };
function gapCounts(review2) {
  let of = (level) => openGaps(review2).filter((gap3) => gap3.level === level).length, incomplete = of("incomplete");
  return { notChecked: incomplete + of("warn"), incomplete, notes: of("note") };
}
function gapWords({ notChecked, notes }) {
  return notChecked === 0 ? notes === 0 ? void 0 : `${notes} not checked, ${asNotes(notes)} only` : `${notChecked} not checked${moreNotes(notes)}`;
}
function moreNotes(notes) {
  return notes === 0 ? "" : ` (${notes} more ${asNotes(notes)})`;
}
function asNotes(notes) {
  return notes === 1 ? "as a note" : "as notes";
}
function groupGaps(gaps) {
  let groups = /* @__PURE__ */ new Map();
  for (let gap3 of gaps) {
    let key3 = JSON.stringify([gap3.level, gap3.reason]);
    addTo(groups, key3, gap3);
  }
  return [...groups.values()].flatMap((members) => {
    let sorted2 = members.sort(
      (one, other2) => compareLocations(one.location, other2.location) || compareText(one.subject, other2.subject)
    ), [first2, ...others3] = sorted2;
    return first2 ? [{ level: first2.level, reason: first2.reason, gaps: [first2, ...others3] }] : [];
  }).sort(
    (one, other2) => levels4[one.level] - levels4[other2.level] || other2.gaps.length - one.gaps.length || compareText(one.reason, other2.reason)
  );
}

// src/reports/shared/words.ts
function count2(number4, one, many = `${one}s`) {
  return `${number4} ${number4 === 1 ? one : many}`;
}
function sentence(clause2) {
  return clause2.endsWith("?") ? clause2 : `${clause2}.`;
}
function countLevel(level, number4) {
  return level === "block" ? `${number4} block` : count2(number4, level === "warn" ? "warning" : "note");
}
function judged({ range: range3 }) {
  return range3.tree === void 0 ? "this merge" : "this commit";
}
function verdictSentence(review2) {
  let { block, warn } = tally(byCause(activeFindings(review2))), { notChecked } = gapCounts(review2), gaps = notChecked === 0 ? [] : [`${notChecked} not checked`], observing = review2.policy.enforcement === "observe";
  switch (review2.verdict) {
    case "block": {
      let found = block === 0 ? "Something" : count2(block, "finding"), blocks2 = observing ? "would block" : block > 1 ? "block" : "blocks";
      return [`${found} ${blocks2} ${judged(review2)}`, ...gaps].join("; ");
    }
    case "incomplete":
      return ["This review is incomplete", ...gaps].join(": ");
    case "warn": {
      let warnings = warn === 0 ? [] : [count2(warn, "warning")];
      return [`Nothing blocks ${judged(review2)}`, ...warnings, ...gaps].join("; ");
    }
    case "pass":
      return `Nothing blocks ${judged(review2)}`;
  }
}
function place({ path, side, startLine, within: within2 }) {
  let line = startLine === void 0 ? "" : `:${startLine}`, notes = [within2, side === "base" ? "before the change" : void 0].filter((note) => note !== void 0);
  return `${path}${line}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}
var longestPath = 42;
function shortPlace({ path, within: within2, ...others3 }, longest21 = longestPath) {
  let inside = within2 === void 0 ? {} : { within: shorten(within2, 40) };
  return place({ ...others3, ...inside, path: shortPath(path, longest21) });
}
function shortPath(path, longest21) {
  if (path.length <= longest21) return path;
  let end = path.slice(1 - longest21).replace(/^[\udc00-\udfff]/u, ""), at3 = end.indexOf("/");
  return `\u2026${at3 === -1 || at3 === end.length - 1 ? end : end.slice(at3)}`;
}
function advisoryState({ severity: severity2, fixed }) {
  let shown2 = fixed.length > 4 ? [...fixed.slice(0, 3), "\u2026", ...fixed.slice(-1)] : fixed;
  return `${severity2 === "unknown" ? "not scored" : severity2}, ${fixed.length === 0 ? "no fixed version" : `fixed in ${shown2.join(", ")}`}`;
}
function tellsMore({ id: id7, severity: severity2, fixed, waiver: waiver2 }, said) {
  let scored = severity2 !== "unknown" && !said.includes(severity2), fixes = fixed.length > 0 && !fixed.some((version3) => said.includes(version3));
  return waiver2 !== void 0 || scored || fixes || !said.includes(id7);
}
function policySource(review2) {
  return { file: review2.policy.path ?? policyPath, branch: branchName(review2) ?? "the base branch" };
}
function extendedNames({ policy: { extends: on = [] } }) {
  return on.map(({ path, ref, commit }) => {
    let at3 = commit?.slice(0, 7) ?? ref;
    return commit === void 0 || commit === ref ? `${path}@${at3}` : `${path}@${ref} (${at3})`;
  });
}
function branchName({ policy: { ref } }) {
  return ref === void 0 || /^(?:HEAD|[0-9a-f]{7,64})(?:[~^]\d*)*$/.test(ref) ? void 0 : ref;
}
function lapsedWords({ by: by2, expires, why }) {
  let ends2 = why === "expired" ? `expired on ${expires}` : `until ${expires} is longer than the policy allows`;
  return `the waiver of ${by2} ${ends2}`;
}
function upcomingWords({ since, level }) {
  let then = { block: "it blocks", warn: "a warning", note: "a note" }[level];
  return `new in ${since}: a note until the defaults of ${since} apply, then ${then}`;
}
function waivedWords({ by: by2, expires, reason, comment }) {
  return `waived by ${by2} until ${expires}${comment === void 0 ? "" : ", by a comment"}: ${reason}`;
}
function idleWaivers({ policy: { waivers, accepted, path } }) {
  let isOwn = ({ file: file2 }) => file2 === void 0 || file2 === path, lines = (status, said) => waivers.filter((waiver2) => isOwn(waiver2) && waiver2.status === status).map((waiver2) => {
    let { rule: rule2, component, advisory, line } = waiver2, what = [rule2, component, advisory].filter((part5) => part5 !== void 0).join(" ");
    return `${said(waiver2)}: ${what} (${line === void 0 ? "by a comment" : `line ${line} of the policy`})`;
  }), ofGaps = (status, said) => accepted.filter((entry3) => isOwn(entry3) && entry3.status === status).map((entry3) => `${said(entry3)}: ${entry3.gap} ${entry3.path} (line ${entry3.line} of the policy)`);
  return [
    ...lines("expired", ({ by: by2, expires }) => `waiver of ${by2} expired on ${expires}`),
    ...lines("too-long", ({ by: by2, expires }) => `waiver of ${by2} until ${expires} is longer than maxDays allows`),
    ...lines("void", ({ by: by2, why = "it is void" }) => `waiver of ${by2} does not count, as ${why}`),
    ...ofGaps("expired", ({ by: by2, expires }) => `accepted gap of ${by2} expired on ${expires}`),
    ...lines("unused", () => "waiver not used in this change"),
    ...ofGaps("unused", () => "accepted gap not used in this change")
  ];
}
function seconds(milliseconds) {
  let value2 = milliseconds / 1e3;
  return `${value2 < 10 ? value2.toFixed(1) : String(Math.round(value2))} s`;
}
function utc(iso) {
  let time = new Date(iso);
  return Number.isNaN(time.getTime()) ? void 0 : `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/reports/shared/impact-words.ts
var young = 7;
function impactClauses({ component, impact }) {
  if (impact === void 0) return [];
  let { step: step2, via = [], introduces, fixes, leaves, licences: licences2 } = impact, reached2 = via.slice(0, -1), chain = reached2.length > 4 ? [...reached2.slice(0, 2), "\u2026", ...reached2.slice(-1)] : reached2, isDirect2 = component.kind === "package" && component.direct === !0 && component.role === "locked";
  return [
    ...step2 === void 0 || step2 === "other" ? [] : [{ text: step2, loud: step2 === "major" || step2 === "down" }],
    ...ids("brings", introduces, !0),
    ...published(impact),
    ...chain.length > 0 ? [quiet(`via ${chain.join(" \u2192 ")}`)] : isDirect2 ? [quiet("direct")] : [],
    ...licences2 === void 0 ? [] : [{ text: `licence ${licences2.before.join(", ")} \u2192 ${licences2.after.join(", ")}`, loud: !0 }],
    ...ids("fixes", fixes),
    ...ids("keeps", leaves)
  ];
}
function originClauses({ component, before }) {
  if (component.kind !== "package" || before?.kind !== "package") return [];
  let [was, is2] = [originOf(before), originOf(component)];
  return was === is2 ? [] : [{ text: `from ${was} \u2192 ${is2}`, loud: !0 }];
}
function originOf({ source: { type, url } }) {
  return url === void 0 ? type === "registry" ? "the default registry" : type : hostnameOf(url) ?? type;
}
function weightOf(impact) {
  return impact !== void 0 && impact.introduces.length > 0 ? 0 : 1;
}
function remarks(changes) {
  let tell = (test) => new Set(
    changes.flatMap(({ component, impact }) => impact !== void 0 && test(impact) ? identity(component) : [])
  ).size, [major, down] = [tell(({ step: step2 }) => step2 === "major"), tell(({ step: step2 }) => step2 === "down")], fresh = tell(isYoung), licences2 = tell((one) => one.licences !== void 0);
  return [
    ...major > 0 ? [`${major} major`] : [],
    ...down > 0 ? [`${down} down`] : [],
    ...fresh > 0 ? [`${fresh} published within ${young} days`] : [],
    ...licences2 > 0 ? [count2(licences2, "other licence")] : []
  ].join(", ");
}
function published(impact) {
  let { publishedAt, ageDays } = impact;
  return publishedAt === void 0 ? [] : ageDays === void 0 || ageDays > 30 ? [quiet(`published ${publishedAt.slice(0, 10)}`)] : [{ text: `published ${ageDays === 0 ? "today" : `${count2(ageDays, "day")} ago`}`, loud: isYoung(impact) }];
}
function isYoung({ ageDays }) {
  return ageDays !== void 0 && ageDays < young;
}
function ids(verb, all2, loud = !1) {
  return all2.length === 0 ? [] : [{ text: `${verb} ${all2.slice(0, 3).join(", ")}${all2.length > 3 ? ` and ${all2.length - 3} more` : ""}`, loud }];
}
function quiet(text3) {
  return { text: text3, loud: !1 };
}

// src/reports/shared/changes.ts
var types2 = ["added", "changed", "removed", "moved"];
function componentsChanged(changes) {
  return new Set(changes.map(({ component }) => identity(component))).size;
}
function movements(changes) {
  let incoming = /* @__PURE__ */ new Map(), outgoing = /* @__PURE__ */ new Map();
  for (let change of changes) {
    let key3 = identity(change.component);
    change.type === "removed" ? outgoing.set(key3, change) : (change.type === "added" || !incoming.has(key3)) && incoming.set(key3, change);
  }
  for (let key3 of incoming.keys()) outgoing.delete(key3);
  return { in: counted2([...incoming.values()], !0), out: counted2([...outgoing.values()], !1) };
}
function inOrder2(changes) {
  return [...changes].sort(
    (one, other2) => kindNames.indexOf(one.component.kind) - kindNames.indexOf(other2.component.kind) || weightOf(one.impact) - weightOf(other2.impact) || types2.indexOf(one.type) - types2.indexOf(other2.type) || stepOf(one) - stepOf(other2) || compareText(one.component.name, other2.component.name) || compareLocations(one.component.location, other2.component.location)
  );
}
function difference(change) {
  return [{ text: shownDifference(change), loud: !1 }, ...originClauses(change), ...impactClauses(change)];
}
function stepOf({ impact }) {
  let steps = ["major", "down", "other", "minor", "patch"], at3 = steps.indexOf(impact?.step ?? "");
  return at3 === -1 ? steps.length : at3;
}
function shownDifference({ type, component, before }) {
  let now = kindOf(component).displayValue(component);
  if (type === "added") return `new: ${now}`;
  if (type === "removed") return `gone: ${now}`;
  if (type === "moved") return `${now}, moved from ${before?.location.path ?? "another file"}`;
  let then = before === void 0 ? void 0 : kindOf(before).displayValue(before);
  return then === void 0 || then === now ? `${now}, ${otherDifference(component, before)}` : `${then} \u2192 ${now}`;
}
function counted2(changes, tellNew) {
  return kindNames.flatMap((kind9) => {
    let ofKind = changes.filter(({ component }) => component.kind === kind9), added = ofKind.filter(({ type }) => type === "added").length;
    if (ofKind.length === 0) return [];
    let fresh = !tellNew || added === 0 ? "" : added === ofKind.length ? " (new)" : ` (${added} new)`;
    return [count2(ofKind.length, kinds[kind9].noun, kinds[kind9].plural) + fresh];
  }).join(", ");
}
function otherDifference(component, before) {
  return before?.kind !== component.kind ? "changed" : kindOf(component).difference?.(component, before) ?? "changed";
}

// src/reports/terminal/columns.ts
var plain6 = /^[\x20-\x7e]*$/, none5 = /^[\p{M}\p{Cf}]$/u, wide = /^[\p{Emoji_Presentation}\p{Script=Han}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f200}-\u{1f265}]$/u, half = /^[\u{1f1e6}-\u{1f1ff}]$/u;
function columnsOf(text3) {
  if (plain6.test(text3)) return text3.length;
  let columns = 0;
  for (let character of text3) columns += none5.test(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}
function isWide(character) {
  return wide.test(character) && !half.test(character);
}
function padded2(text3, columns) {
  return text3 + " ".repeat(Math.max(0, columns - columnsOf(text3)));
}

// src/reports/terminal/text.ts
var styles = { block: "1;31", warn: "33", note: "36", strong: "1", faint: "2" };
function painter(color) {
  return (style, text3) => color && text3 !== "" ? `\x1B[${styles[style]}m${text3}\x1B[0m` : text3;
}
function wrap(text3, width, firstWidth = width) {
  let lines = [], line = "", taken = 0;
  for (let word2 of text3.split(" ")) {
    let columns = columnsOf(word2);
    line !== "" && taken + 1 + columns > (lines.length === 0 ? firstWidth : width) && (lines.push(line), line = "", taken = 0);
    let parts3 = columns > width ? pieces2(word2, Math.min(width, firstWidth)) : [word2], last3 = parts3.at(-1) ?? "";
    lines.push(...parts3.slice(0, -1)), line = line === "" ? last3 : `${line} ${last3}`, taken = columnsOf(line);
  }
  return [...lines, line];
}
function hanging(head, text3, width, indent = columnsOf(head)) {
  let [first2 = "", ...more] = wrap(text3, Math.max(1, width - indent), width - columnsOf(head));
  return [head + first2, ...more.map((line) => " ".repeat(indent) + line)];
}
function paragraph(text3, indent, width) {
  return hanging(" ".repeat(indent), text3, width);
}
function pieces2(word2, width) {
  let parts3 = [], part5 = "", taken = 0;
  for (let character of word2) {
    let columns = columnsOf(character);
    part5 !== "" && taken + columns > width && isWide(character) && (parts3.push(part5), part5 = "", taken = 0), part5 += character, taken += columns;
  }
  return [...parts3, part5];
}

// src/reports/terminal/layout.ts
var longestPlace = 160;
function shownPlace(location) {
  return terminal(shorten(place(location), longestPlace));
}
var narrow = 60;
function withTail(line, tail, { paint, width }) {
  let room = width - columnsOf(line) - columnsOf(tail);
  return room < 2 ? void 0 : line + " ".repeat(room) + paint("faint", tail);
}
function entry2(where, what, indent, width) {
  let head = `${" ".repeat(indent)}${where}  `;
  return hanging(head, what, width, columnsOf(head) <= width / 2 ? columnsOf(head) : indent + 2);
}

// src/reports/terminal/changes.ts
var widestName = 30, few2 = 10;
function changeLines(changes, layout) {
  if (changes.length === 0) return [];
  let { paint, width, verbose } = layout;
  if (changes.length > few2 && !verbose) {
    let { in: incoming, out } = movements(changes), counted3 = [incoming, out === "" ? "" : `removed: ${out}`].filter((part5) => part5 !== "").join(" \xB7 ");
    return hanging("", `${paint("strong", "changed:")} ${counted3} (--verbose lists them)`, width, 2);
  }
  let rows = inOrder2(changes).map((change) => ({
    change,
    kind: kindOf(change.component).noun,
    name: terminal(shorten(displayName(change.component), 120))
  })), kindWidth = rows.reduce((most22, { kind: kind9 }) => Math.max(most22, kind9.length), 0), widest = Math.min(widestName, width >> 2), nameWidth = rows.reduce((most22, { name: name3 }) => Math.max(most22, Math.min(widest, columnsOf(name3))), 0), lines = rows.flatMap(({ change, kind: kind9, name: name3 }) => {
    if (width < narrow) return [`  ${kind9}  ${name3}`, ...clauseLines(change, "    ", 4, layout)];
    let head = `  ${kind9.padEnd(kindWidth)}  ${padded2(name3, nameWidth)}  `;
    return clauseLines(change, head, 6 + kindWidth + nameWidth, layout);
  });
  return [paint("strong", "changed:"), ...lines];
}
function clauseLines(change, head, column, { paint, width }) {
  let indent = " ".repeat(column), clauses = difference(change).map(({ text: text3, loud }) => ({ text: terminal(shorten(text3, 160)), loud })), place2 = shownPlace(change.component.location), line = head, length = columnsOf(head), done = [];
  for (let [at3, { text: text3, loud }] of [...clauses, { text: place2, loud: !1 }].entries()) {
    let separator = at3 === 0 ? "" : at3 === clauses.length ? "  " : " \xB7 ";
    length > column && length + separator.length + columnsOf(text3) > width ? (done.push(line.trimEnd()), line = indent, length = column) : (line += separator, length += separator.length), line += loud ? paint("warn", text3) : text3, length += columnsOf(text3);
  }
  return [...done, line];
}

// src/reports/terminal/alike.ts
var fewest = 3;
function sectionsOf(findings) {
  let alike = /* @__PURE__ */ new Map();
  for (let finding of findings) addTo(alike, sayingOf(finding) ?? "", finding);
  alike.delete("");
  let together = new Map([...alike.values()].filter((group) => group.length >= fewest).map((group) => [group[0], group])), taken = new Set([...together.values()].flat()), files = /* @__PURE__ */ new Map();
  for (let finding of findings) taken.has(finding) || addTo(files, finding.location.path, finding);
  return findings.flatMap((finding) => {
    let group = together.get(finding);
    if (group !== void 0) return [{ type: "alike", findings: group }];
    let { path } = finding.location, ofFile = files.get(path);
    return ofFile?.[0] === finding ? [{ type: "file", path, findings: ofFile }] : [];
  });
}
function namesIn2(message) {
  return message.flatMap(
    (part5) => part5.type === "strong" ? namesIn2(part5.parts) : part5.type === "text" ? [] : [part5.text]
  );
}
function sayingOf(finding) {
  let { ruleId, messageId, message, help, advisories: advisories2, paths, fix, waiver: waiver2 } = finding;
  if (!(advisories2.length > 0 || paths.length > 0 || fix?.command !== void 0 || waiver2 !== void 0) && !(otherPlaces(finding).length > 0) && namesIn2(message).every(isNameOf(finding)))
    return JSON.stringify([ruleId, messageId, withoutNames2(message), plain(help)]);
}
function isNameOf({ component, before }) {
  let sides = [component, before].flatMap((one) => one ?? []), values5 = new Set(sides.map((one) => kindOf(one).displayValue(one))), names7 = sides.flatMap((one) => [displayName(one), one.name]).filter((name3) => name3 !== "");
  return (word2) => values5.has(word2) || names7.some((name3) => word2.startsWith(name3));
}
function withoutNames2(message) {
  return message.flatMap(
    (part5) => part5.type === "strong" ? withoutNames2(part5.parts) : [part5.type === "text" ? part5.text : "\0"]
  );
}

// src/core/short-id.ts
var alphabet = "abcdefghijklmnopqrstuvwxyz234567";
var form6 = /^[a-z2-7]{8,26}$/;
function shortId(fingerprint, length = 8) {
  if (!/^[0-9a-f]{32}$/.test(fingerprint)) return;
  let bits = BigInt(`0x${fingerprint}`) << 2n, id7 = "";
  for (let at3 = 0; at3 < 26; at3++)
    id7 = `${alphabet[Number(bits & 31n)] ?? ""}${id7}`, bits >>= 5n;
  return id7.slice(0, length);
}
function isShortId(text3) {
  return form6.test(text3);
}
function withShortId(findings, id7) {
  return isShortId(id7) ? findings.filter(({ fingerprint }) => shortId(fingerprint, id7.length) === id7) : [];
}

// src/reports/terminal/finding.ts
var levelWidth = 5;
function findingLines(finding, lineWidth2, layout) {
  let { paint, width } = layout, { level, location, message, help, fix } = finding, line = String(location.startLine ?? "-").padStart(lineWidth2), head = `  ${line}  ${level.padEnd(levelWidth)}  `, indent = width < narrow ? 4 : head.length, margin = " ".repeat(indent), remedy = [
    terminalMessage(help),
    ...fix?.command === void 0 ? [] : [`run ${terminal(shorten(fix.command, 300))}`]
  ], told2 = hanging(head, terminalMessage(message), width, indent), [first2 = "", ...more] = named7(
    [told2, remedy.flatMap((text3) => paragraph(text3, indent, width))],
    margin,
    finding,
    layout
  ), faint = [...advisories(finding, layout), ...origin(finding, layout)].flatMap((text3) => hanging(margin, text3, width, indent + 2));
  return [
    `  ${line}  ${paint(level, level.padEnd(levelWidth))}  ${first2.slice(head.length)}`,
    ...more,
    ...faint.map((text3) => margin + paint("faint", text3.slice(indent)))
  ];
}
function named7(blocks2, margin, finding, layout) {
  let name3 = [finding.ruleId, ...nameOf5(finding)].join(" "), lasts = blocks2.map((block) => withTail(block.at(-1) ?? "", name3, layout)), at3 = lasts.findIndex((last3) => last3 !== void 0);
  return [...blocks2.map((block, index4) => index4 === at3 ? [...block.slice(0, -1), lasts[at3] ?? ""] : block).flat(), ...at3 === -1 ? [margin + layout.paint("faint", name3)] : []];
}
function nameOf5({ of: [{ fingerprint }] }) {
  let id7 = shortId(fingerprint);
  return id7 === void 0 ? [] : [id7];
}
function advisories({ advisories: all2, message, help }, { verbose }) {
  let news = verbose ? all2 : all2.filter((advisory) => tellsMore(advisory, `${plain(message)} ${plain(help)}`)), shown2 = news.slice(0, verbose ? news.length : 5), rest = news.length - shown2.length, lines = shown2.map((advisory) => {
    let { id: id7, aliases: aliases2, summary, url, waiver: waiver2 } = advisory, also = verbose && aliases2.length > 0 ? ` (${aliases2.join(", ")})` : "", more = verbose ? [summary, url].filter((text3) => text3 !== void 0).map((text3) => `: ${text3}`) : [], held2 = waiver2 === void 0 ? "" : `; ${waivedWords(waiver2)}`;
    return terminal(shorten(`${id7}${also} ${advisoryState(advisory)}${more.join("")}${held2}`, 400));
  });
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}
function origin(finding, { verbose }) {
  let places = otherPlaces(finding), shown2 = places.slice(0, verbose ? places.length : 3).map(shownPlace), rest = places.length - shown2.length, paths = finding.paths.slice(0, verbose ? finding.paths.length : 1);
  return [
    ...shown2.length > 0 ? [`also at ${shown2.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`] : [],
    ...paths.map((path) => `reached through ${terminal(shorten(path.join(" > "), 300))}`),
    ...finding.upcoming === void 0 ? [] : [upcomingWords(finding.upcoming)],
    ...verbose ? [...finding.references, finding.docsUrl].map((reference4) => terminal(shorten(reference4, 300))) : []
  ];
}

// src/reports/terminal/findings.ts
var allInFull = 100, perLevel = 10, levels5 = ["block", "warn", "note"];
function findingSections(found, layout) {
  let ranked2 = byWeight(found), byLevel = levels5.map((level) => ranked2.filter((finding) => finding.level === level)), shown2 = layout.verbose || found.length <= allInFull ? byLevel : byLevel.map((ofLevel) => ofLevel.slice(0, perLevel)), lineWidth2 = Math.max(2, ...shown2.flat().map(({ location }) => String(location.startLine ?? "-").length)), sections = shown2.flatMap((ofLevel) => sectionsOf(ofLevel)), printed = new Set(shown2.flat()), rest = found.filter((finding) => !printed.has(finding));
  return [
    ...sections.map(
      (section) => section.type === "alike" ? alikeLines(section.findings, layout) : fileLines(section, lineWidth2, layout)
    ),
    remainder(rest, layout)
  ];
}
function fileLines({ path, findings }, lineWidth2, layout) {
  return [
    layout.paint("strong", terminal(shorten(path, 300))),
    ...findings.flatMap((finding) => findingLines(finding, lineWidth2, layout))
  ];
}
function alikeLines(findings, layout) {
  let { paint, width } = layout, [{ level, title, help, ruleId, upcoming }] = findings, heading = `${title}: ${findings.length} times`, rows = findings.map((finding) => ({
    where: shownPlace(finding.location),
    what: terminal(shorten(namesIn2(finding.message).join(" "), 120)),
    id: nameOf5(finding).join(" ")
  })), whereWidth = Math.min(width >> 1, Math.max(...rows.map(({ where }) => columnsOf(where)))), tailed = (lines, tail) => {
    let last3 = withTail(lines.at(-1) ?? "", tail, layout);
    return last3 === void 0 ? [...lines, `    ${paint("faint", tail)}`] : [...lines.slice(0, -1), last3];
  }, [first2 = "", ...more] = tailed(hanging(`  ${level}  `, terminalMessage(help), width), ruleId);
  return [
    ...paragraph(heading, 0, width).map((line) => paint("strong", line)),
    `  ${paint(level, level)}${first2.slice(2 + level.length)}`,
    ...more,
    ...upcoming === void 0 ? [] : paragraph(upcomingWords(upcoming), 4, width),
    ...rows.flatMap(
      ({ where, what, id: id7 }) => tailed(entry2(padded2(where, whereWidth), what, 4, width - columnsOf(id7) - 2), id7)
    )
  ];
}
function remainder(rest, { paint, width }) {
  if (rest.length === 0) return [];
  let lines = levels5.flatMap(
    (level) => countByRule(rest.filter((finding) => finding.level === level)).flatMap(({ ruleId, count: number4, files }) => {
      let named8 = files.slice(0, 3).map(([path, inFile2]) => `${terminal(shorten(path, 60))} ${inFile2}`), more = files.length > 3 ? [count2(files.length - 3, "more file")] : [], head = `  ${level.padEnd(5)}  ${String(number4).padStart(4)}  `;
      return hanging(head, `${ruleId}: ${[...named8, ...more].join(", ")}`, width);
    })
  ), heading = `${count2(rest.length, "more finding")}, by rule and file (--verbose or --format json for all)`;
  return [...paragraph(heading, 0, width).map((line) => paint("strong", line)), ...lines];
}

// src/reports/terminal/gaps.ts
var mostMembers = 3, mostNotes = 5, mostAccepted = 50;
function gapLines(review2, layout) {
  let { paint, width, verbose } = layout, all2 = openGaps(review2);
  if (all2.length === 0) return [];
  let groups = groupGaps(all2), loud = groups.filter(({ level }) => verbose || level !== "note"), quiet2 = groups.slice(loud.length), left = quiet2.slice(mostNotes).reduce((sum, { gaps }) => sum + gaps.length, 0), levelWidth2 = Math.max(...groups.map(({ level }) => level.length));
  return [
    ...paragraph(gapWords(gapCounts(review2)) ?? "", 0, width).map((line) => paint("strong", line)),
    ...[...loud, ...quiet2.slice(0, mostNotes)].flatMap((group) => groupLines(group, levelWidth2, layout)),
    ...left > 0 ? [`  and ${left} more of level note (--verbose for all)`] : []
  ];
}
function groupLines({ level, reason, gaps }, levelWidth2, layout) {
  let { paint, width, verbose } = layout, head = `  ${level.padEnd(levelWidth2)}  `, indent = width < narrow ? 4 : head.length, why = terminal(shorten(reason, 300)), names7 = gaps.flatMap((gap3) => verbose ? [gap3.code, gap3.by] : [gap3.code]), named8 = ` (${[...new Set(names7)].join(", ")})`, [only5] = gaps, told2 = gaps.length === 1 ? hanging(head, `${placed2(only5).join("  ")}: ${why}${named8}`, width, indent) : [...hanging(head, `${why}${named8}: ${gaps.length} times`, width, indent), ...memberLines(gaps, indent, layout)], [first2 = "", ...more] = told2;
  return [`  ${paint(level === "note" ? "note" : "warn", level)}${first2.slice(2 + level.length)}`, ...more];
}
function memberLines(gaps, indent, { width, verbose }) {
  let shown2 = gaps.slice(0, verbose ? gaps.length : mostMembers), rest = gaps.slice(shown2.length), paths = new Set(rest.flatMap(({ location }) => location === void 0 ? [] : [location.path])), [path] = paths, where = paths.size === 1 && path !== void 0 ? ` in ${terminal(shorten(path, 100))}` : "", spread = paths.size > 1 ? ` in ${paths.size} files` : "";
  return [
    ...shown2.flatMap((gap3) => {
      let [first2 = "", second] = placed2(gap3);
      return second === void 0 ? paragraph(first2, indent, width) : entry2(first2, second, indent, width);
    }),
    ...rest.length > 0 ? paragraph(`and ${rest.length} more${where}${spread}`, indent, width) : []
  ];
}
function placed2({ subject, location }) {
  let what = terminal(shorten(subject, 160));
  return location === void 0 ? [what] : location.path === subject ? [shownPlace(location)] : [shownPlace(location), what];
}
function acceptedLines(review2, { paint, width }) {
  let held2 = acceptedGaps(review2);
  if (held2.length === 0) return [];
  let lines = held2.slice(0, mostAccepted).flatMap(({ subject, location, code: code2, reason, accepted }) => {
    let where = location === void 0 ? "" : `${shownPlace(location)}  `, why = terminal(shorten(`${reason} (${code2}); ${acceptedWords(accepted)}`, 400));
    return hanging("  ", `${where}${terminal(shorten(subject, 160))}: ${why}`, width, 4);
  }), rest = held2.length - mostAccepted;
  return [paint("strong", "accepted, not checked:"), ...lines, ...rest > 0 ? [`  and ${rest} more`] : []];
}

// src/reports/shared/waiver.ts
function usualTerms(now) {
  let late2 = new Date(now.getTime() + 7776e6), end = new Date(Date.UTC(late2.getUTCFullYear(), late2.getUTCMonth() + 1, 0));
  return { by: placeholders.by, expires: end.toISOString().slice(0, 10) };
}
function notWaivable({ component, location, advisories: advisories2, notWaivable: reason }) {
  if (reason !== void 0) return reason;
  let what = component !== void 0 && policyName(component) === void 0 ? "name of this component" : component === void 0 && !isWaiverPath(location.path) ? "path of this file" : advisories2.some(({ id: id7, waiver: waiver2 }) => waiver2 === void 0 && !isAdvisoryId2(id7)) ? "id of this advisory" : void 0;
  return what && `The ${what} cannot be written in a policy, so this finding cannot be waived`;
}
function waiverStanza(finding, { by: by2, expires }) {
  if (notWaivable(finding) !== void 0) return;
  let { ruleId, component, location, advisories: advisories2 } = finding, binding = component === void 0 ? { file: location.path } : policyName(component), open4 = advisories2.filter(({ waiver: waiver2 }) => waiver2 === void 0).map(({ id: id7 }) => ({ advisory: id7 })), entries3 = (open4.length > 0 ? open4 : [{}]).map((advisory) => ({
    rule: ruleId,
    ...binding,
    ...advisory,
    reason: placeholders.reason,
    by: by2,
    expires
  }));
  return yamlEntries(entries3, ["rule", "expires"]);
}
function waiverSection2(stanzas) {
  return ["waivers:", ...stanzas.flatMap((stanza) => stanza.trimEnd().split(`
`)).map((line) => `  ${line}`)].join(`
`);
}

// src/reports/terminal/offered.ts
var mostEntries = 500;
function offeredLines(review2, terms2) {
  let found = activeFindings(review2), incomplete = openGaps(review2).filter(({ level }) => level === "incomplete"), entries3 = [...new Set(found.flatMap((finding) => entriesOf(waiverStanza(finding, terms2) ?? "")))], refused2 = [...new Set(found.flatMap((finding) => notWaivable(finding) ?? []))], accepted = acceptedSection(incomplete.slice(0, mostEntries), terms2);
  if (entries3.length === 0 && refused2.length === 0 && accepted === void 0) return [];
  let rest = entries3.length - mostEntries;
  return [
    `# For ${policyPath} of the base branch: fill in reason and by, and remove what is not to be waived.`,
    "# Where the policy has a list of the same name already, add the entries to it.",
    ...refused2.map((why) => `# ${terminal(why)}.`),
    ...entries3.length === 0 ? [] : waiverSection2(entries3.slice(0, mostEntries)).split(`
`).map(terminal),
    ...rest > 0 ? [`# and ${rest} more waivers`] : [],
    ...accepted === void 0 ? [] : accepted.split(`
`).map(terminal)
  ];
}
function entriesOf(sequence) {
  return sequence.split(/^(?=- )/m).filter((entry3) => entry3 !== "");
}

// src/reports/terminal/verdict.ts
var levels6 = ["block", "warn", "note"];
function verdictLines(review2, found, { paint, width }) {
  let { verdict, policy } = review2, style = verdict === "pass" ? "strong" : verdict === "block" ? "block" : "warn", [undone] = openGaps(review2).filter(({ level }) => level === "incomplete"), said = [
    ...undone === void 0 ? [] : [
      `What makes this review incomplete is listed above: it is neither a finding nor a pass. weighbridge explain ${undone.code} tells what to do.`
    ],
    ...policy.enforcement === "observe" ? ["The policy only observes (enforcement: observe): this run ends with 0 whatever the verdict."] : []
  ], [sentence2, counts] = [sentenceOf(review2), countsOf(review2, found)];
  if (said.length === 0 && found.length === 0 && sentence2.length + counts.length + 3 <= width) return [`${paint(style, sentence2)} \xB7 ${counts}`];
  let whole2 = counts.replaceAll(/(?<!\u00b7) (?!\u00b7)/g, "\xA0");
  return [
    ...paragraph(sentence2, 0, width).map((line) => paint(style, line)),
    ...said.flatMap((text3) => paragraph(text3, 0, width)),
    ...paragraph(whole2, 0, width).map((line) => line.replaceAll("\xA0", " "))
  ];
}
function policyLines(review2, { width }) {
  let { path, ref, commit } = review2.policy;
  if (path === void 0 && commit === void 0 && review2.range.tree !== void 0)
    return hanging("", "policy: the defaults; there is no commit yet", width, 2);
  let { file: file2 } = policySource(review2), branch = terminal(shorten(ref ?? "the base branch", 100)), at3 = commit === void 0 ? "" : ` (${terminal(commit.slice(0, 7))})`;
  if (path === void 0) return hanging("", `policy: the defaults; there is no ${file2} on ${branch}${at3}`, width, 2);
  let on = extendedNames(review2).map((name3) => terminal(shorten(name3, 160))), also = on.length === 0 ? "" : `, which extends ${on.join(", ")}`, from = ref === void 0 ? "" : ` of ${branch}`;
  return hanging("", `policy: ${terminal(shorten(file2, 160))}${from}${at3}${also}`, width, 2);
}
function sentenceOf(review2) {
  let { range: range3, stats, verdict } = review2;
  if (stats.filesChanged > 0 || verdict !== "pass") return verdictSentence(review2);
  if (range3.tree === "index") return "Nothing to review: nothing is staged";
  if (range3.tree === "work-tree") return "Nothing to review: the work tree is as HEAD is";
  let spec = terminal(shorten(range3.spec, 100));
  return range3.base === range3.head ? `Nothing to review: ${spec} is empty, its two ends are the same commit` : `Nothing to review: no file differs in ${spec}`;
}
function countsOf(review2, found) {
  let counts = tally(found), held2 = waived(review2).length, gaps = gapWords(gapCounts(review2)), accepted = acceptedGaps(review2).length;
  return [
    ...levels6.filter((level) => counts[level] > 0).map((level) => countLevel(level, counts[level])),
    ...held2 > 0 ? [`${held2} waived`] : [],
    ...gaps === void 0 ? [] : [gaps],
    ...accepted > 0 ? [`${accepted} accepted`] : [],
    `${count2(componentsChanged(review2.changes), "component")} changed`,
    seconds(review2.stats.durationMs)
  ].join(" \xB7 ");
}

// src/reports/terminal/terminal.ts
var [leastWidth, usualWidth, mostWidth] = [40, 100, 120], mostWaived = 50, mostIdle = 10;
function renderTerminal(review2, options13) {
  let layout = layoutOf(options13), found = byCause(activeFindings(review2)), sections = [
    ...findingSections(found, layout),
    waivedLines(review2, layout),
    gapLines(review2, layout),
    acceptedLines(review2, layout),
    changeLines(review2.changes, layout),
    ...options13.waivers === void 0 ? [] : [offeredLines(review2, options13.waivers)],
    ...layout.verbose ? [asked2(review2)] : []
  ].filter((section) => section.length > 0), idle = idleLines(review2, layout), policy = found.length === 0 && idle.length === 0 && review2.gaps.length === 0 && waived(review2).length === 0 && review2.policy.enforcement === "block" ? [] : [...policyLines(review2, layout), ...idle];
  return [...sections, policy, verdictLines(review2, found, layout)].filter((section) => section.length > 0).map((section) => section.join(`
`)).join(`

`).concat(`
`);
}
function renderVerdict(review2, options13) {
  let layout = layoutOf(options13);
  return `${verdictLines(review2, byCause(activeFindings(review2)), layout).join(`
`)}
`;
}
function layoutOf({ color, width = usualWidth, verbose = !1 }) {
  return { paint: painter(color), width: Math.min(mostWidth, Math.max(leastWidth, width)), verbose };
}
function waivedLines(review2, { paint, width }) {
  let held2 = waived(review2);
  if (held2.length === 0) return [];
  let lines = held2.slice(0, mostWaived).flatMap(({ location, message, waiver: waiver2, ruleId }) => {
    let why = terminal(shorten(waivedWords(waiver2), 300));
    return [
      ...hanging("  ", `${shownPlace(location)}  ${terminalMessage(message)} (${ruleId})`, width, 4),
      ...hanging("    ", why, width)
    ];
  }), rest = held2.length - mostWaived;
  return [paint("strong", "waived:"), ...lines, ...rest > 0 ? [`  and ${rest} more`] : []];
}
function idleLines(review2, { verbose, width }) {
  let idle = idleWaivers(review2), shown2 = idle.slice(0, verbose ? idle.length : mostIdle), rest = idle.length - shown2.length, more = rest > 0 ? [`and ${rest} more waivers`] : [];
  return [...shown2, ...more].flatMap((line) => hanging("", terminal(shorten(line, 300)), width, 2));
}
function asked2({ coverage }) {
  let lines = coverage.map(({ source, asked: questions, answered, dataAsOf }) => {
    let time = dataAsOf === void 0 ? void 0 : utc(dataAsOf);
    return `  ${terminal(shorten(source, 60))}: ${answered} of ${questions} answered${time === void 0 ? "" : `, data of ${time}`}`;
  });
  return lines.length === 0 ? [] : ["asked:", ...lines];
}

// src/cli/terminal/presentation.ts
var choices = ["auto", "always", "never"];
function readColor(option) {
  let choice = choices.find((each) => each === option);
  return choice === void 0 ? { reason: `--color takes ${choices.join(", ")}, not ${JSON.stringify(option)}` } : { choice };
}
function wantsColor(env, { isTTY }, choice = "auto") {
  let { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  return choice !== "auto" ? choice === "always" : force !== void 0 ? !["0", "false"].includes(force) : (no === void 0 || no === "") && isTTY === !0 && term !== "dumb";
}
function columnsFor({ COLUMNS: named8 = "" }, { columns }) {
  return /^[1-9]\d{0,4}$/.test(named8) ? Number(named8) : columns;
}
function breakingWidth(env, screen) {
  return Math.max(40, columnsFor(env, screen) || 1 / 0);
}
function widthFor(env, screen) {
  return Math.min(120, Math.max(40, columnsFor(env, screen) || 100));
}

// src/cli/commands/review.ts
import { readFile as readFile3 } from "node:fs/promises";

// src/changes/git/git.ts
import { resolve as resolve3 } from "node:path";

// src/changes/git/process.ts
import { spawn as spawn2 } from "node:child_process";
import { accessSync, constants as constants2, statSync } from "node:fs";
import { delimiter as delimiter2, isAbsolute as isAbsolute2, join as join5 } from "node:path";
var stderrLimit = 8 * 1024, outputLimit2 = 512 * 1024 * 1024, overrides2 = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.pager=cat",
  "credential.helper=",
  "fetch.bundleURI=",
  "protocol.allow=never"
].flatMap((setting2) => ["-c", setting2]);
function findGit() {
  let name3 = process.platform === "win32" ? "git.exe" : "git";
  return (process.env.PATH ?? "").split(delimiter2).filter(isAbsolute2).map((folder) => join5(folder, name3)).find(isExecutable);
}
function start(git, args) {
  let child2 = spawn2(git.executable, ["-C", git.dir, "--no-pager", ...overrides2, ...args], {
    env: { ...environment8(), ...git.env },
    windowsHide: !0
  }), stderr = [], kept2 = 0, failure2 = "";
  child2.on("error", (error) => {
    failure2 = error.message;
  }), child2.stdin.on("error", () => {
  }), child2.stderr.on("data", (chunk) => {
    kept2 < stderrLimit && stderr.push(chunk.subarray(0, stderrLimit - kept2)), kept2 += chunk.length;
  });
  let ended = new Promise((resolve4) => {
    child2.on("close", (code2) => {
      let words6 = [Buffer.concat(stderr).toString("utf8").trim(), failure2].filter(Boolean).join(`
`);
      resolve4(code2 === null || code2 < 0 ? { words: words6 } : { code: code2, words: words6 });
    });
  });
  return { child: child2, ended, forgetWords: () => {
    stderr = [], kept2 = 0;
  } };
}
async function converse(git, args, { signal, input, onOutput }) {
  if (signal.aborted) return { words: "stopped before git was asked" };
  let { child: child2, ended } = start(git, args), kill = () => {
    child2.kill("SIGKILL");
  };
  signal.addEventListener("abort", kill, { once: !0 }), child2.stdout.on("data", (chunk) => {
    onOutput(chunk) || kill();
  }), child2.stdin.end(input ?? "");
  let how = await ended;
  return signal.removeEventListener("abort", kill), how;
}
async function ask2(git, args, signal, input = "") {
  let chunks = [], size = 0;
  return { ...await converse(git, args, {
    signal,
    input,
    onOutput: (chunk) => (chunks.push(chunk), size += chunk.length, size <= outputLimit2)
  }), output: Buffer.concat(chunks) };
}
function isAbsent({ words: words6 }) {
  return /^fatal: cannot change to .*: (?:No such file or directory|Not a directory)$/m.test(words6);
}
function complaint({ words: words6, code: code2 }) {
  let lines = words6.split(`
`).filter((line2) => line2.trim() !== "");
  return (lines.find((text3) => text3.startsWith("fatal:")) ?? lines.at(-1))?.replace(/^(fatal|error|warning): /, "") ?? (code2 === void 0 ? "git was stopped" : `git ended with ${code2}`);
}
function environment8() {
  let inherited = Object.entries(process.env).filter(([name3]) => !name3.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: "1",
    // for a git that does not know the line above: its fetch is refused whatever the protocol
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    LC_ALL: "C"
  };
}
function isExecutable(path) {
  try {
    return accessSync(path, constants2.X_OK), statSync(path).isFile();
  } catch {
    return !1;
  }
}

// src/changes/git/stored-blobs.ts
var gibibyte = 1024 * 1024 * 1024;
async function storedBlobs(git, readObjects, ids2, { pieces: pieces3 = 2 * gibibyte }, signal) {
  let stored = /* @__PURE__ */ new Map();
  for (let [id7, header3] of await readObjects(ids2, { contents: !1, limit: 0 }, signal))
    if (isFailure(header3)) stored.set(id7, { type: "failed", ...header3 });
    else if (header3.type !== "blob")
      stored.set(id7, { type: "failed", reason: `it is a ${header3.type}, not a file` });
    else if (header3.size > pieces3) {
      let reason = `it has ${header3.size} bytes, the limit is ${pieces3}`;
      stored.set(id7, { type: "failed", reason, cause: "limit" });
    } else if (header3.size >= 1024) {
      let { size } = header3, fill = (stop2) => (take) => print(git, id7, take, stop2);
      stored.set(id7, { type: "stored", open: (stop2) => spool(size, fill(stop2)) });
    }
  return stored;
}
async function print(git, id7, take, signal) {
  let ended = await converse(git, ["cat-file", "blob", id7], { signal, onOutput: take });
  if (signal.aborted) return { reason: "reading was stopped before its end", cause: "missing" };
  if (ended.code !== 0)
    return { reason: `git could not read the object: ${complaint(ended)}`, cause: "missing" };
}

// src/changes/trees/changed-files.ts
function entryType(mode) {
  switch (Number.parseInt(mode, 8) & 61440) {
    case 40960:
      return "symlink";
    case 57344:
      return "submodule";
    case 16384:
      return;
    default:
      return "file";
  }
}
function changedFiles(raw) {
  let files = [...raw].sort((left, right) => Buffer.compare(left.bytes, right.bytes)).map(({ file: file2 }) => file2), paths = /* @__PURE__ */ new Set();
  for (let { path } of files) {
    if (paths.has(path)) return { reason: `two entries of a tree have the name ${path}` };
    paths.add(path);
  }
  return withRenames(files);
}
function withRenames(files) {
  let origin2 = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set();
  for (let key3 of [keyWithName, keyOf9]) {
    let removed = /* @__PURE__ */ new Map();
    for (let { path, base, head } of files) {
      if (!base || head || taken.has(path)) continue;
      let found = key3(path, base);
      addTo(removed, found, path);
    }
    for (let paths of removed.values()) paths.reverse();
    for (let { path, base, head } of files) {
      if (base || !head || origin2.has(path)) continue;
      let from = removed.get(key3(path, head))?.pop();
      from !== void 0 && (origin2.set(path, from), taken.add(from));
    }
  }
  return files.map((file2) => {
    let renamedFrom = origin2.get(file2.path);
    return renamedFrom === void 0 ? file2 : { ...file2, renamedFrom };
  });
}
function keyOf9(_path, { type, id: id7 }) {
  return `${type} ${id7}`;
}
function keyWithName(path, entry3) {
  return `${keyOf9(path, entry3)} ${fileName2(path)}`;
}

// src/changes/git/tree-walk.ts
var deepest5 = 200, treeLimit = 64 * 1024 * 1024;
function treeWalker(readObjects) {
  let trees = /* @__PURE__ */ new Map(), roots = /* @__PURE__ */ new Map();
  return async (places, signal) => {
    let commits = places.map(({ commit }) => commit).filter((commit) => !roots.has(commit)), read8 = await readObjects(commits, { contents: !0, limit: treeLimit }, signal);
    for (let [id7, answer] of read8) roots.set(id7, rootOf(answer, id7));
    let walks = places.map(({ commit, path }) => {
      let segments = path.split("/"), root = roots.get(commit) ?? failed(`commit ${commit} was not read`, "missing");
      return {
        segments,
        depth: 0,
        at: segments.length > deepest5 ? failed(`deeper than ${deepest5} folders`, "limit") : root
      };
    });
    for (; ; ) {
      let open4 = walks.filter(({ at: at3, depth: depth2, segments }) => at3.type === "folder" && depth2 < segments.length);
      if (open4.length === 0) break;
      let unread2 = open4.flatMap(({ at: at3 }) => at3.type === "folder" && !trees.has(at3.id) ? [at3.id] : []);
      for (let [id7, answer] of await readObjects(unread2, { contents: !0, limit: treeLimit }, signal))
        trees.set(id7, isFailure(answer) ? answer : parseTree2(answer.type, answer.bytes, id7.length / 2));
      for (let walk of open4) step(walk, trees);
    }
    return walks.map(({ at: at3 }) => at3.type === "folder" ? failed("it is a folder") : at3);
  };
}
function step(walk, trees) {
  let tree = walk.at.type === "folder" ? trees.get(walk.at.id) : void 0, name3 = walk.segments[walk.depth] ?? "";
  if (walk.depth += 1, !tree) walk.at = failed("its folder was not read", "missing");
  else if (isFailure(tree)) walk.at = failed(`its folder cannot be read: ${tree.reason}`, tree.cause);
  else {
    let named8 = tree.get(name3) ?? { type: "absent" }, last3 = walk.depth === walk.segments.length;
    walk.at = last3 || named8.type === "folder" || named8.type === "failed" ? named8 : { type: "absent" };
  }
}
function rootOf(answer, id7) {
  if (isFailure(answer)) return failed(`commit ${id7} cannot be read: ${answer.reason}`, answer.cause);
  if (answer.type === "tree") return { type: "folder", id: id7 };
  let tree = /^tree ([0-9a-f]+)\n/.exec(answer.bytes?.toString("latin1", 0, 80) ?? "")?.[1];
  return tree ? { type: "folder", id: tree } : failed(`${id7} is not a commit`);
}
function parseTree2(type, bytes, idLength) {
  if (!bytes) return { reason: "the tree is too large", cause: "limit" };
  if (type !== "tree") return { reason: `found a ${type} instead of a tree` };
  let entries3 = /* @__PURE__ */ new Map();
  for (let at3 = 0; at3 < bytes.length; ) {
    let space3 = bytes.indexOf(32, at3), nul = space3 === -1 ? -1 : bytes.indexOf(0, space3), end = nul + 1 + idLength;
    if (nul === -1 || end > bytes.length) return { reason: "the tree is damaged" };
    let name3 = pathFromBytes(bytes.subarray(space3 + 1, nul)), id7 = bytes.toString("hex", nul + 1, end), kind9 = entryType(bytes.toString("latin1", at3, space3));
    entries3.set(
      name3,
      entries3.has(name3) ? failed("two entries of its folder have this name") : { type: kind9 ?? "folder", id: id7 }
    ), at3 = end;
  }
  return entries3;
}
function failed(reason, cause) {
  return { type: "failed", reason, ...cause !== void 0 && { cause } };
}

// src/changes/git/blobs.ts
var noAnswer = { reason: "git did not answer", cause: "missing" }, mebibyte = 1024 * 1024;
function readBlobs(git, { commits, files, limits: limits2, readObjects }) {
  let changed = new Map(files.map((file2) => [file2.path, file2])), walk = treeWalker(readObjects), find = async (requests, signal) => {
    let known = requests.map(({ at: at3, path }) => {
      let file2 = at3 === "policy" ? void 0 : changed.get(path);
      return file2 && at3 !== "policy" ? file2[at3] ?? { type: "absent" } : void 0;
    }), others3 = requests.filter((_, index4) => !known[index4]), walked = await walk(
      others3.map(({ at: at3, path }) => ({ commit: commits[at3], path })),
      signal
    ), next = 0;
    return known.map((found) => found ?? walked[next++] ?? { type: "failed", ...noAnswer });
  };
  return async (requests, signal) => {
    let found = await find(requests, signal), inPieces = found.flatMap(
      (entry3, index4) => entry3.type === "file" && requests[index4]?.inPieces === !0 ? [entry3.id] : []
    ), stored = await storedBlobs(git, readObjects, inPieces, limits2, signal), ids2 = found.flatMap((entry3, index4) => entry3.type !== "file" && entry3.type !== "symlink" ? [] : requests[index4]?.inPieces === !0 && stored.has(entry3.id) ? [] : [entry3.id]), contents = await readContents2(readObjects, ids2, { ...limits2, longest: longestById(found, requests) }, signal);
    return found.map((entry3, index4) => (entry3.type === "file" && requests[index4]?.inPieces === !0 ? stored.get(entry3.id) : void 0) ?? toBlob(entry3, contents));
  };
}
async function readContents2(readObjects, ids2, {
  blob = 64 * mebibyte,
  call = 512 * mebibyte,
  longest: longest21
}, signal) {
  let answers2 = /* @__PURE__ */ new Map(), wanted = [], limitOf = (id7) => Math.min(blob, longest21.get(id7) ?? blob), total = 0;
  for (let [id7, header3] of await readObjects(ids2, { contents: !1, limit: 0 }, signal))
    if (isFailure(header3)) answers2.set(id7, header3);
    else if (header3.type !== "blob") answers2.set(id7, { reason: `it is a ${header3.type}, not a file` });
    else if (header3.size > limitOf(id7))
      answers2.set(id7, { reason: `it has ${header3.size} bytes, the limit is ${limitOf(id7)}`, cause: "limit" });
    else if (total + header3.size > call) {
      let reason = `with its ${header3.size} bytes, reading it would exceed the limit of ${call}`;
      answers2.set(id7, { reason, cause: "limit" });
    } else
      total += header3.size, wanted.push(id7);
  for (let [id7, answer] of await readObjects(wanted, { contents: !0, limit: blob }, signal)) answers2.set(id7, answer);
  return answers2;
}
function longestById(found, requests) {
  let longest21 = /* @__PURE__ */ new Map();
  for (let [index4, entry3] of found.entries())
    entry3.type !== "file" && entry3.type !== "symlink" || longest21.set(entry3.id, Math.max(longest21.get(entry3.id) ?? 0, requests[index4]?.longest ?? 1 / 0));
  return longest21;
}
function toBlob(entry3, contents) {
  switch (entry3.type) {
    case "absent":
    case "failed":
      return entry3;
    case "submodule":
      return { type: "failed", reason: "it is a submodule: its content is in another repository" };
    case "file":
    case "symlink": {
      let answer = contents.get(entry3.id);
      return answer ? isFailure(answer) ? { type: "failed", ...answer } : answer.bytes ? { type: entry3.type, bytes: answer.bytes } : { type: "failed", reason: "it grew while it was read", cause: "limit" } : { type: "failed", ...noAnswer };
    }
  }
}

// src/changes/git/object-process.ts
import { Socket } from "node:net";

// src/changes/git/batch-output.ts
function batchOutput(options13, onObject) {
  let header3 = "", body, takeHeader = (line) => {
    let [id7, type, size, ...rest] = line.split(" ");
    if (id7 && type === "missing" && size === void 0)
      return onObject(id7, "missing"), !0;
    if (!id7 || !type || !/^\d{1,15}$/.test(size ?? "") || rest.length > 0) return !1;
    let object2 = { type, size: Number(size) };
    return options13.contents ? body = {
      id: id7,
      object: object2,
      bytes: object2.size <= options13.limit ? Buffer.allocUnsafe(object2.size) : void 0,
      filled: 0
    } : onObject(id7, object2), !0;
  }, takeBody = (current, chunk, at3) => {
    let { id: id7, object: object2, bytes } = current, end = Math.min(chunk.length, at3 + object2.size - current.filled);
    return bytes?.set(chunk.subarray(at3, end), current.filled), current.filled += end - at3, current.filled < object2.size || end === chunk.length ? end : (body = void 0, onObject(id7, bytes ? { ...object2, bytes } : object2), end + 1);
  };
  return (chunk) => {
    let at3 = 0;
    for (; at3 < chunk.length; ) {
      if (body) {
        at3 = takeBody(body, chunk, at3);
        continue;
      }
      let end = chunk.indexOf(10, at3);
      if (header3 += chunk.toString("latin1", at3, end === -1 ? Math.min(chunk.length, at3 + 256) : end), header3.length > 256) return !1;
      if (end === -1) return !0;
      if (!takeHeader(header3)) return !1;
      header3 = "", at3 = end + 1;
    }
    return !0;
  };
}

// src/changes/git/object-process.ts
function objectProcess(git, { contents }) {
  let running, last3 = Promise.resolve(), launch = () => {
    let started2 = start(git, ["cat-file", contents ? "--batch" : "--batch-check"]);
    return started2.ended.then(() => {
      running === started2 && (running = void 0);
    }), started2;
  }, askNow = async ({ ids: ids2, limit, signal, onObject }) => {
    if (signal.aborted) return { words: "stopped before git was asked", wasIdle: !1 };
    let isUsed = running !== void 0, { child: child2, ended, forgetWords } = running ??= launch();
    forgetWords();
    let open4 = new Set(ids2), isExpected = !0, take = batchOutput({ contents, limit }, (id7, object2) => {
      isExpected &&= open4.delete(id7), isExpected && onObject(id7, object2);
    }), kill = () => {
      child2.kill("SIGKILL");
    };
    signal.addEventListener("abort", kill, { once: !0 }), keepAlive(running, !0);
    let answered = new Promise((resolve4) => {
      child2.stdout.on("data", (chunk) => {
        !take(chunk) || !isExpected ? kill() : open4.size === 0 && resolve4(void 0);
      });
    });
    child2.stdin.write(ids2.map((id7) => `${id7}
`).join(""));
    let death = await Promise.race([answered, ended]);
    if (signal.removeEventListener("abort", kill), child2.stdout.removeAllListeners("data"), death !== void 0) return { ...death, wasIdle: isUsed && open4.size === ids2.length };
    keepAlive(running, !1);
  };
  return {
    ask: async (question) => {
      let answer = last3.then(() => askNow(question));
      return last3 = answer, answer;
    },
    close: () => {
      running?.child.stdin.end(), running = void 0;
    }
  };
}
function keepAlive({ child: child2 }, keeps) {
  for (let handle of [child2, child2.stdin, child2.stdout, child2.stderr])
    handle !== child2 && !(handle instanceof Socket) || (keeps ? handle.ref() : handle.unref());
}

// src/changes/git/present.ts
var digits = 13, partialCloneKeys = String.raw`^remote\..*\.(promisor|partialclonefilter)$|^extensions\.partialclone$`;
async function presentObjects(git, signal) {
  if ((await ask2(git, ["config", "--null", "--name-only", "--get-regexp", partialCloneKeys], signal)).code !== 0) return;
  let prefixes4 = [], rest = "", onOutput = (chunk) => {
    let lines = (rest + chunk.toString("latin1")).split(`
`);
    rest = lines.pop() ?? "";
    for (let line of lines) prefixes4.push(prefixOf(line));
    return !0;
  }, args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"], { code: code2 } = await converse(git, args, { signal, onOutput });
  if (code2 !== 0) return;
  let sorted2 = Float64Array.from(prefixes4).sort();
  return (id7) => holds2(sorted2, prefixOf(id7));
}
function prefixOf(id7) {
  return Number.parseInt(id7.slice(0, digits), 16);
}
function holds2(sorted2, wanted) {
  let low = 0, high = sorted2.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (sorted2[middle] ?? 0) < wanted ? low = middle + 1 : high = middle;
  }
  return sorted2[low] === wanted;
}

// src/changes/git/objects.ts
var notHere = "the object is not in this clone (partial clone?); nothing was fetched", mostDeaths = 32;
function openObjects(git) {
  let headers = objectProcess(git, { contents: !1 }), bodies = objectProcess(git, { contents: !0 }), listing;
  return {
    read: async (ids2, { contents, limit }, signal) => {
      let answers2 = /* @__PURE__ */ new Map(), pending = [...new Set(ids2)], refuse3 = (refused2, reason) => {
        for (let id7 of refused2) answers2.set(id7, { reason, cause: "missing" });
        pending = pending.filter((id7) => !answers2.has(id7));
      }, refuseMissing = async () => {
        let isPresent = await listing;
        if (isPresent === void 0) return;
        let missing = pending.filter((id7) => !isPresent(id7));
        refuse3(missing, notHere);
      };
      if (pending.length === 0) return answers2;
      let isListed = listing !== void 0;
      await refuseMissing();
      let onObject = (id7, object2) => {
        answers2.set(id7, object2 === "missing" ? { reason: notHere, cause: "missing" } : object2);
      };
      for (let deaths = 0; pending.length > 0; ) {
        let died = await (contents ? bodies : headers).ask({ ids: pending, limit, signal, onObject });
        if (pending = pending.filter((id7) => !answers2.has(id7)), signal.aborted) refuse3(pending, "reading was stopped before its end");
        else {
          if (died === void 0 || died.wasIdle) continue;
          isListed ? ++deaths > mostDeaths ? refuse3(pending, "too many objects of this repository cannot be read") : refuse3(pending.slice(0, 1), deathReason(died)) : (isListed = !0, listing ??= presentObjects(git, signal), await refuseMissing());
        }
      }
      return answers2;
    },
    close: () => {
      headers.close(), bodies.close();
    }
  };
}
function deathReason(died) {
  return /promisor|lazy fetch|not allowed/.test(died.words) ? notHere : `git could not read the object: ${complaint(died)}`;
}

// src/changes/git/range.ts
var shallowHint = "this is a shallow clone: fetch the whole history (actions/checkout: fetch-depth: 0)";
async function resolveRange(git, spec, signal) {
  let ends2 = spec === void 0 ? await defaultEnds(git, signal) : parseSpec(spec);
  if (isFailure(ends2)) return ends2;
  let atOnce = await resolveAtOnce(git, ends2, signal), [tip, head] = atOnce ?? await Promise.all([resolveCommit(git, ends2.base, signal), resolveCommit(git, ends2.head, signal)]);
  if (typeof tip != "string") return tip;
  if (typeof head != "string") return head;
  let base = ends2.merged ? await mergeBase(git, { ...ends2, base: tip, head }, signal) : tip;
  if (typeof base != "string") return base;
  let policyTip = { commit: tip, ref: ends2.base };
  return { range: { spec: ends2.spec, base, head }, policyTip, ...atOnce !== void 0 && { isFit: !0 } };
}
async function resolveAtOnce(git, { base, head }, signal) {
  if (base.startsWith("-") || head.startsWith("-") || `${base}${head}`.includes("\0")) return;
  let revisions = [`${base}^{commit}`, `${head}^{commit}`], { code: code2, output } = await ask2(git, ["rev-parse", "--path-format=absolute", "--git-dir", ...revisions], signal), [, tip = "", end = "", ...others3] = output.toString("utf8").trimEnd().split(`
`);
  return code2 === 0 && others3.length === 0 && isId(tip) && isId(end) ? [tip, end] : void 0;
}
function isId(text3) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}
function parseSpec(spec) {
  let at3 = spec.indexOf("..");
  if (at3 === -1) {
    let base2 = spec === "" || spec === "HEAD" ? "main" : spec, hint = `write ${base2}..HEAD for exactly these two trees, or ${base2}...HEAD from their merge base`;
    return failure(`${spec ? `"${spec}"` : "an empty text"} is not a range of two revisions`, hint);
  }
  let merged = spec.startsWith("...", at3), base = spec.slice(0, at3) || "HEAD", head = spec.slice(at3 + (merged ? 3 : 2)) || "HEAD";
  return { spec, base, head, merged };
}
async function defaultEnds(git, signal) {
  let result = await ask2(git, ["for-each-ref", "--format=%(refname)%00%(symref)", "refs/remotes/**/HEAD"], signal);
  if (result.code !== 0) return failure(`git could not list the remotes' branches: ${complaint(result)}`);
  let heads = result.output.toString("utf8").split(`
`).flatMap((line) => {
    let [name3 = "", target = ""] = line.split("\0");
    return target === "" ? [] : [{ name: name3, target }];
  }), chosen = heads.find(({ name: name3 }) => name3 === "refs/remotes/origin/HEAD") ?? (heads.length === 1 ? heads[0] : void 0);
  if (!chosen) {
    let reason = heads.length === 0 ? "no remote has a default branch here" : "several remotes have a default branch here";
    return failure(reason, "say what to compare, as in main...HEAD, or run: git remote set-head origin --auto");
  }
  let base = chosen.target.replace(/^refs\/remotes\//, "");
  return { spec: `${base}...HEAD`, base, head: "HEAD", merged: !0 };
}
async function resolveCommit(git, revision, signal) {
  if (revision.startsWith("-")) return failure(`"${revision}" is not a revision: it begins with a dash`);
  if (revision.includes("\0")) return failure("a revision cannot hold a NUL");
  let result = await ask2(git, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`], signal), id7 = result.output.toString("utf8").trim();
  if (result.code === 0 && isId(id7)) return id7;
  let detail = complaint(result), said = result.code === 0 || detail === "Needed a single revision" ? "" : `: ${detail}`, shallow = await isShallow(git, signal);
  return failure(
    `unknown revision ${revision}${said}`,
    shallow ? shallowHint : "it has to name a commit that this repository holds: nothing is fetched"
  );
}
async function mergeBase(git, { spec, base, head }, signal) {
  let result = await ask2(git, ["merge-base", base, head], signal), id7 = result.output.toString("utf8").trim();
  if (result.code === 0 && /^[0-9a-f]+$/.test(id7)) return id7;
  if (result.code !== 1) return failure(`git could not find the merge base of ${spec}: ${complaint(result)}`);
  let hint = await isShallow(git, signal) ? shallowHint : "their histories are unrelated, or cut off (a shallow clone: fetch-depth: 0 in actions/checkout); A..B compares the two trees as they are";
  return failure(`no merge base: the two sides of ${spec} have no commit in common`, hint);
}
async function isShallow(git, signal) {
  let { output } = await ask2(git, ["rev-parse", "--is-shallow-repository"], signal);
  return output.toString("utf8").trim() === "true";
}
function failure(reason, hint) {
  return hint === void 0 ? { reason } : { reason, hint };
}

// src/changes/git/work-tree-files.ts
import { existsSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { join as join6, resolve } from "node:path";
var gibibyte2 = 1024 * 1024 * 1024, mostBytes = 4 * gibibyte2, unnamed2 = /[=\n]/;
async function unfitFiles(git, signal) {
  let listed4 = await ask2(git, ["ls-files", "-z", "--others", "--modified", "--exclude-standard"], signal);
  if (listed4.code !== 0) return { reason: `git could not list the work tree: ${complaint(listed4)}` };
  let bytes = 0, largest = { path: "", size: 0 };
  for (let path of new Set(listed4.output.toString("utf8").split("\0"))) {
    if (path === "" || path.endsWith("/")) continue;
    let size = await sizeOf2(join6(git.dir, path));
    bytes += size, size > largest.size && (largest = { path, size });
  }
  if (!(bytes <= mostBytes))
    return {
      reason: `the files that are not committed have ${inGibibytes(bytes)}, of which ${largest.path} ${inGibibytes(largest.size)}; the limit is ${inGibibytes(mostBytes)}`,
      hint: "name what does not belong into the repository in .gitignore, or review what is staged with --staged"
    };
}
async function countChanged(git, signal) {
  let keys4 = String.raw`^filter\..*\.(clean|process|required)$`, [index4, filters] = await Promise.all([
    ask2(git, ["rev-parse", "--git-path", "index"], signal),
    ask2(git, ["config", "--null", "--name-only", "--get-regexp", keys4], signal)
  ]), names7 = filters.output.toString("utf8").split("\0").filter((name3) => name3 !== ""), path = index4.output.toString("utf8").replace(/\r?\n$/, "");
  if (index4.code !== 0 || !existsSync(resolve(git.dir, path)) || names7.some((name3) => unnamed2.test(name3)))
    return;
  let off = names7.flatMap((name3) => ["-c", name3.endsWith(".required") ? `${name3}=false` : `${name3}=`]), args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=normal", "--ignore-submodules=dirty"], status = await ask2(git, [...off, ...args], signal);
  if (status.code === 0)
    return status.output.toString("latin1").split("\0").length - 1;
}
async function sizeOf2(path) {
  let state = await lstat(path).catch(() => {
  });
  return state?.isFile() === !0 ? state.size : 0;
}
function inGibibytes(bytes) {
  return `${(bytes / gibibyte2).toFixed(1)} GiB`;
}

// src/changes/git/snapshot.ts
import { existsSync as existsSync2, rmSync as rmSync3 } from "node:fs";
import { copyFile, mkdir as mkdir2, mkdtemp as mkdtemp2, rm as rm2, stat as stat2, utimes, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { basename, dirname as dirname2, join as join7, resolve as resolve2 } from "node:path";
var settings9 = [
  "core.splitIndex=false",
  "core.untrackedCache=false",
  "core.safecrlf=false",
  "core.looseCompression=0"
];
async function takeSnapshot(git, tree, signal) {
  let repository3 = await findRepository(git, signal);
  if (isFailure(repository3)) return repository3;
  let base = await headOf(git, signal);
  if (isFailure(base)) return base;
  let { folder, interrupted, remove } = await makeTemporary(), head = await writeTree(repository3, tree, folder, AbortSignal.any([signal, interrupted]));
  if (isFailure(head))
    return await remove(), head;
  let range3 = { spec: tree === "index" ? "--staged" : "--worktree", base: base.id, head: head.id, tree }, policyTip = { commit: base.id, ref: "HEAD", ...base.unborn === !0 && { unborn: base.unborn } };
  return { git: head.git, resolved: { range: range3, policyTip }, remove };
}
async function makeTemporary() {
  let folder = await mkdtemp2(join7(tmpdir3(), "weighbridge-")), interrupted = new AbortController(), removeNow = () => {
    interrupted.abort(), rmSync3(folder, { recursive: !0, force: !0, maxRetries: 5 });
  }, forget = beforeTermination(removeNow, ["SIGHUP", "SIGINT"]);
  process.once("exit", removeNow);
  let remove = async () => {
    await rm2(folder, { recursive: !0, force: !0 }), forget(), process.off("exit", removeNow);
  };
  return { folder, interrupted: interrupted.signal, remove };
}
async function findRepository(git, signal) {
  let [inside, root, index4, objects, own6] = await Promise.all([
    askLine(git, ["rev-parse", "--is-inside-work-tree"], signal),
    askLine(git, ["rev-parse", "--show-toplevel"], signal),
    askLine(git, ["rev-parse", "--git-path", "index"], signal),
    askLine(git, ["rev-parse", "--git-path", "objects"], signal),
    askLine(git, ["rev-parse", "--absolute-git-dir"], signal)
  ]);
  return inside !== "true" || !root ? { reason: `${git.dir} is not in a work tree, so there is nothing uncommitted` } : !index4 || !objects || !own6 ? { reason: `git did not say where the repository of ${git.dir} is` } : {
    git: { ...git, dir: root },
    index: indexOfHook(own6) ?? resolve2(git.dir, index4),
    objects: resolve2(git.dir, objects)
  };
}
function indexOfHook(own6) {
  let named8 = process.env.GIT_INDEX_FILE;
  if (named8 === void 0 || named8 === "") return;
  let path = resolve2(named8);
  return dirname2(path) === resolve2(own6) && basename(path) !== "index" ? path : void 0;
}
async function headOf(git, signal) {
  let { code: code2 } = await ask2(git, ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
  if (code2 === 0) {
    let commit = await resolveCommit(git, "HEAD", signal);
    return typeof commit == "string" ? { id: commit } : commit;
  }
  let empty = await askLine(git, ["hash-object", "-t", "tree", "--stdin"], signal);
  return empty ? { id: empty, unborn: !0 } : { reason: "git could not tell what HEAD is" };
}
async function writeTree({ git, index: index4, objects }, tree, folder, signal) {
  let own6 = join7(folder, "objects"), env = { GIT_INDEX_FILE: join7(folder, "index"), GIT_OBJECT_DIRECTORY: own6 }, apart2 = { ...git, env };
  try {
    await mkdir2(join7(own6, "info"), { recursive: !0 }), await writeFile2(join7(own6, "info", "alternates"), `${quoted4(objects)}
`), await copyIndex(index4, env.GIT_INDEX_FILE);
  } catch (error) {
    return { reason: `the index could not be copied: ${messageOf(error)}` };
  }
  let conflicts = await unmerged(apart2, signal);
  if (isFailure(conflicts)) return conflicts;
  let options13 = settings9.flatMap((setting2) => ["-c", setting2]);
  if (tree === "work-tree") {
    let unfit2 = await unfitFiles(apart2, signal);
    if (unfit2 !== void 0) return unfit2;
    let added = await addAll(apart2, options13, signal);
    if (added.code !== 0) return { reason: `git could not read the work tree: ${complaint(added)}` };
  }
  let written7 = await ask2(apart2, [...options13, "write-tree", "--missing-ok"], signal), id7 = written7.output.toString("utf8").trim();
  return written7.code !== 0 || id7 === "" ? { reason: `git could not make a tree of it: ${complaint(written7)}` } : { id: id7, git: apart2 };
}
async function addAll(git, options13, signal) {
  let [staged, modified] = await Promise.all([
    ask2(git, ["ls-files", "--stage", "-z"], signal),
    ask2(git, ["ls-files", "--modified", "-z"], signal)
  ]);
  if (staged.code !== 0) return staged;
  if (modified.code !== 0) return modified;
  let moved = new Set(entriesOf2(modified.output)), still = entriesOf2(staged.output).filter((entry3) => entry3.startsWith("160000 ")).map((entry3) => entry3.slice(entry3.indexOf("	") + 1)).filter((path) => !moved.has(path)), add2 = [...options13, "-c", "advice.addEmbeddedRepo=false", "add", "--all"];
  if (still.length === 0) return ask2(git, add2, signal);
  let paths = [":(top)", ...still.map((path) => `:(top,exclude,literal)${path}`)].join("\0");
  return ask2(git, [...add2, "--pathspec-from-file=-", "--pathspec-file-nul"], signal, paths);
}
function entriesOf2(output) {
  return output.toString("utf8").split("\0");
}
async function copyIndex(from, to) {
  if (!existsSync2(from)) return;
  let { mtimeMs } = await stat2(from);
  await copyFile(from, to);
  let seconds2 = Math.floor(mtimeMs / 1e3);
  await utimes(to, seconds2, seconds2);
}
async function unmerged(git, signal) {
  let listed4 = await ask2(git, ["ls-files", "--unmerged", "-z"], signal);
  if (listed4.code !== 0) return { reason: `git could not read the index: ${complaint(listed4)}` };
  let entries3 = listed4.output.toString("utf8").split("\0"), paths = [...new Set(entries3.map((entry3) => entry3.slice(entry3.indexOf("	") + 1)))].filter((path) => path !== "");
  if (paths.length === 0) return { none: !0 };
  let more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  return { reason: `the index holds merge conflicts in ${`${paths.slice(0, 3).join(", ")}${more}`}`, hint: "resolve them and git add the files first" };
}
async function askLine(git, args, signal) {
  let { code: code2, output } = await ask2(git, args, signal);
  return code2 === 0 ? output.toString("utf8").replace(/\r?\n$/, "") : void 0;
}
function quoted4(path) {
  return `"${path.replaceAll(/["\\]/g, "\\$&").replaceAll(`
`, "\\n")}"`;
}

// src/changes/git/tree-diff.ts
async function diffTrees(git, base, head, signal) {
  let result = await ask2(git, ["diff-tree", ...["-r", "-z", "--raw", "--no-renames", "--full-index", "--no-relative", "--ignore-submodules=none"], "--no-ext-diff", "--no-textconv", base, head], signal);
  if (result.code !== 0) return { reason: complaint(result) };
  let raw = parseRaw(result.output);
  return raw ? changedFiles(raw) : { reason: "git printed output that is not a list of changed files" };
}
function parseRaw(output) {
  let files = [];
  for (let at3 = 0; at3 < output.length; ) {
    let headerEnd = output.indexOf(0, at3), pathEnd = headerEnd === -1 ? -1 : output.indexOf(0, headerEnd + 1);
    if (pathEnd === -1) return;
    let header3 = output.toString("latin1", at3, headerEnd), [, baseMode, headMode, baseId, headId] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(header3) ?? [];
    if (!baseMode || !headMode || !baseId || !headId) return;
    let bytes = output.subarray(headerEnd + 1, pathEnd), base = treeEntry(baseMode, baseId), head = treeEntry(headMode, headId);
    files.push({ bytes, file: { path: pathFromBytes(bytes), ...base && { base }, ...head && { head } } }), at3 = pathEnd + 1;
  }
  return files;
}
function treeEntry(mode, id7) {
  let type = entryType(mode);
  return type && !/^0+$/.test(mode) ? { type, id: id7 } : void 0;
}

// src/changes/git/tree-list.ts
async function listTree(git, commit, signal) {
  let result = await ask2(git, ["ls-tree", "-r", "-z", "--full-tree", commit], signal);
  if (result.code !== 0) return { reason: complaint(result) };
  let entries3 = [];
  for (let at3 = 0; at3 < result.output.length; ) {
    let tab3 = result.output.indexOf(9, at3), end = tab3 === -1 ? -1 : result.output.indexOf(0, tab3);
    if (end === -1) return { reason: "git printed output that is not a list of files" };
    let type = entryType(result.output.toString("latin1", at3, at3 + 6));
    type !== void 0 && entries3.push({ path: pathFromBytes(result.output.subarray(tab3 + 1, end)), type }), at3 = end + 1;
  }
  return { entries: entries3, whole: !0 };
}

// src/changes/git/git.ts
var oldest = { major: 2, minor: 30 }, noGit = { reason: "git was not found in PATH", hint: "install git" }, late = { reason: "timed out before git had listed the changes" };
async function openGit(dir, spec, signal, limits2 = {}) {
  let executable = findGit();
  if (executable === void 0) return noGit;
  let opened2 = await open3({ executable, dir: resolve3(dir) }, spec, limits2, signal);
  return "source" in opened2 || !signal.aborted ? opened2 : late;
}
async function openUncommitted(dir, tree, signal) {
  let executable = findGit();
  if (executable === void 0) return noGit;
  let git = { executable, dir: resolve3(dir) }, taken = await check2(git, signal) ?? await takeSnapshot(git, tree, signal);
  if (isFailure(taken)) return signal.aborted ? late : taken;
  let opened2 = await openTrees(taken.git, taken.resolved, {}, signal);
  if (!("source" in opened2))
    return await taken.remove(), signal.aborted ? late : opened2;
  let close2 = async () => {
    await opened2.source.close(), await taken.remove();
  };
  return { source: { ...opened2.source, close: close2 } };
}
async function countUncommitted(dir, head, signal) {
  let executable = findGit();
  if (executable === void 0) return;
  let git = { executable, dir: resolve3(dir) }, { output } = await ask2(git, ["rev-parse", "--verify", "--quiet", "HEAD"], signal);
  return output.toString("utf8").trim() === head ? countChanged(git, signal) : void 0;
}
async function open3(git, spec, limits2, signal) {
  let resolved = await resolveRange(git, spec, signal), unfit2 = !isFailure(resolved) && resolved.isFit === !0 ? void 0 : await check2(git, signal);
  return unfit2 || (isFailure(resolved) ? resolved : openTrees(git, resolved, limits2, signal));
}
async function openTrees(git, { range: range3, policyTip }, limits2, signal) {
  let files = await diffTrees(git, range3.base, range3.head, signal);
  if (isFailure(files))
    return { reason: `git could not compare the trees of ${range3.spec}: ${files.reason}`, hint: "nothing is fetched: if this is a partial clone, run git fetch --refetch --no-filter" };
  let commits = { base: range3.base, head: range3.head, policy: policyTip.commit }, objects = openObjects(git), read8 = readBlobs(git, { commits, files, limits: limits2, readObjects: objects.read }), close2 = () => (objects.close(), Promise.resolve()), listing;
  return { source: { range: range3, policyTip, files, list: async (stop2) => {
    if (listing !== void 0) return listing;
    let listed4 = await listTree(git, range3.head, stop2);
    return isFailure(listed4) || (listing = listed4), listed4;
  }, read: read8, close: close2 } };
}
async function check2(git, signal) {
  let [version3, here] = await Promise.all([
    ask2({ ...git, dir: resolve3("/") }, ["version"], signal),
    ask2(git, ["rev-parse", "--git-dir"], signal)
  ]), printed = version3.output.toString("utf8").trim(), [, major, minor] = /^git version (\d+)\.(\d+)/.exec(printed) ?? [];
  if (!major || !minor) return { reason: `${git.executable} did not say its version: ${printed || version3.words}` };
  if (Number(major) < oldest.major || Number(major) === oldest.major && Number(minor) < oldest.minor)
    return { reason: `${printed} is too old`, hint: `git ${oldest.major}.${oldest.minor} or later is needed` };
  if (here.code === 0) return;
  let hint = "name a repository with --repo";
  return /^fatal: not a git repository \(or any/.test(here.words) ? { reason: `${git.dir} is not in a git repository`, hint } : isAbsent(here) ? { reason: `there is no folder ${git.dir}`, hint } : { reason: `git refused ${git.dir}: ${here.words.replace(/^fatal: /, "")}` };
}

// src/core/grow-slowly.ts
import { setFlagsFromString } from "node:v8";
function growSlowly() {
  for (let flag of slowFlags(process.versions.v8)) setFlagsFromString(flag);
}
function slowFlags(v8) {
  return [11, 12, 13].includes(Number.parseInt(v8, 10)) ? ["--heap-growing-percent=40"] : [];
}

// src/changes/recorded/sparing.ts
var large = 16e6;
function sparing(source, spare = growSlowly) {
  let bytes = 0;
  return {
    ...source,
    async read(requests, signal) {
      let blobs = await source.read(requests, signal), before = bytes;
      for (let blob of blobs) blob.type === "file" && (bytes += blob.bytes.length);
      return before < large && bytes >= large && spare(), blobs;
    }
  };
}

// src/core/optimise-late.ts
import { setFlagsFromString as setFlagsFromString2 } from "node:v8";
function optimiseLate() {
  for (let flag of lateFlags(process.versions.v8)) setFlagsFromString2(flag);
}
function lateFlags(v8) {
  let major = Number.parseInt(v8, 10);
  return major === 11 ? ["--interrupt-budget=1000000"] : major === 12 || major === 13 ? ["--invocation-count-for-maglev=6000", "--invocation-count-for-turbofan=45000"] : [];
}

// src/cli/file-problem.ts
function fileProblem(error) {
  let { code: code2 } = Object(error);
  switch (code2) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "part of its path is not a folder";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    default:
      return messageOf(error);
  }
}

// src/cli/policy/extended.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join8 } from "node:path";
function extendedReader(values5, signal) {
  let root = values5["policy-root"];
  if (typeof root == "string") return inFolder2(root);
  let token = process.env.GITHUB_TOKEN ?? "";
  if (values5.offline === !0) return refuse("--offline asks nobody; give a folder of checkouts with --policy-root");
  if (token === "")
    return refuse("give a token that may read it in GITHUB_TOKEN, or a folder of checkouts with --policy-root");
  let apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  return !/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl) ? refuse("GITHUB_API_URL is not an address") : async (reference4) => {
    let { createClient } = await import("./github.js"), { readFileAt } = await import("./github.js"), client4 = createClient({ token, apiUrl, version, signal, readOnly: !0 });
    return readFileAt(client4, reference4, signal);
  };
}
function inFolder2(root) {
  return async ({ owner, repo, path }) => {
    let file2 = join8(root, owner, repo, path), text3 = await readFile2(file2, "utf8").catch((error) => ({ reason: fileProblem(error) }));
    return isFailure(text3) ? { reason: `${file2}: ${text3.reason}`, passing: !1 } : { text: text3 };
  };
}
function refuse(reason) {
  return () => Promise.resolve({ reason, passing: !1 });
}

// src/cli/review/options.ts
import { existsSync as existsSync3 } from "node:fs";

// src/cli/report.ts
var formats2 = ["text", "markdown", "json", "sarif"];
async function renderReview(review2, format, presentation) {
  switch (format) {
    case "json": {
      let { toJson } = await import("./github.js");
      return `${JSON.stringify(toJson(review2), null, 2)}
`;
    }
    case "sarif": {
      let [{ toSarif }, { catalogue: catalogue5 }] = await Promise.all([
        import("./reports-sarif-sarif.js"),
        import("./review.js")
      ]);
      return `${JSON.stringify(toSarif(review2, catalogue5), null, 2)}
`;
    }
    case "markdown": {
      let { renderPullRequest } = await import("./github.js");
      return `${renderPullRequest(review2, { waivers: presentation.terms })}
`;
    }
    case "text": {
      let { renderTerminal: renderTerminal2 } = await import("./review.js"), { width, terms: terms2, waivers, ...options13 } = presentation;
      return renderTerminal2(review2, {
        ...options13,
        ...width === void 0 ? {} : { width },
        ...waivers ? { waivers: terms2 } : {}
      });
    }
  }
}

// src/cli/review/options.ts
function readOptions2({ values: values5, positionals }) {
  let [range3] = positionals, format = text2(values5.format) ?? "text";
  if (!isFormat2(format)) {
    let meant2 = meantWord(format, formats2);
    return { reason: `--format takes ${formats2.join(", ")}, not ${JSON.stringify(format)}${meant2}` };
  }
  let deadline = Number(text2(values5.deadline) ?? "600");
  if (!(deadline > 0 && deadline <= 86400))
    return {
      reason: `--deadline takes a number of seconds above 0 and up to 86400, not ${JSON.stringify(values5.deadline)}`
    };
  let color = readColor(text2(values5.color) ?? "auto");
  if (isFailure(color)) return color;
  let [staged, worktree] = [values5.staged === !0, values5.worktree === !0];
  if (staged && worktree)
    return { reason: "--staged and --worktree exclude each other: the work tree holds what is staged" };
  let tree = staged ? "index" : worktree ? "work-tree" : void 0;
  if (tree !== void 0 && range3 !== void 0)
    return { reason: `--${staged ? "staged" : "worktree"} takes no range: it compares with HEAD` };
  let osv = text2(values5.osv) ?? "api", database = /^database:(.+)$/s.exec(osv)?.[1];
  if (database !== void 0 && !existsSync3(database))
    return { reason: `--osv ${osv}: there is no such file or folder; weighbridge osv fetch DIR makes one` };
  let quiet2 = values5.quiet === !0;
  return {
    repo: text2(values5.repo) ?? ".",
    range: range3,
    tree,
    policy: text2(values5.policy),
    osv,
    facts: text2(values5.facts) ?? "api",
    offline: values5.offline === !0,
    format,
    color: color.choice,
    output: text2(values5.output),
    verbose: values5.verbose === !0,
    waivers: values5.waivers === !0,
    quiet: quiet2,
    progress: !quiet2 && values5["no-progress"] !== !0,
    deadlineMs: deadline * 1e3
  };
}
function isFormat2(format) {
  return formats2.includes(format);
}
function text2(value2) {
  return typeof value2 == "string" ? value2 : void 0;
}

// src/cli/review/print.ts
import { writeFile as writeFile3 } from "node:fs/promises";
async function printReview(review2, options13, now) {
  let { format, color, output, quiet: quiet2, verbose, waivers } = options13, width = columnsFor(process.env, process.stdout), isColored = wantsColor(process.env, process.stdout, color), isToFile = output !== void 0, rendered = await renderReview(review2, format, {
    color: !isToFile && isColored,
    width: isToFile ? void 0 : width,
    verbose,
    terms: usualTerms(now),
    waivers
  });
  if (!isToFile) {
    (!quiet2 || format !== "text" || review2.verdict !== "pass") && process.stdout.write(rendered);
    return;
  }
  try {
    await writeFile3(output, rendered);
  } catch (error) {
    return { reason: `the report cannot be written to ${output}: ${fileProblem(error)}` };
  }
  if (quiet2 && review2.verdict === "pass") return;
  let { renderVerdict: renderVerdict2 } = await import("./review.js"), verdict = renderVerdict2(review2, { color: isColored, ...width !== void 0 && { width } });
  process.stdout.write(`${verdict}The report is in ${terminal(output)}
`);
}
function printUncommitted(number4) {
  if (number4 === 0) return;
  let changes = count2(number4, "uncommitted change");
  process.stderr.write(`Not reviewed: ${changes} in the work tree (weighbridge review --worktree)
`);
}

// src/cli/terminal/status-line.ts
var stages = {
  comparing: "comparing the two sides",
  reading: "reading files",
  asking: "asking for advisories and facts",
  judging: "applying the rules"
}, [delay, every] = [400, 100], emptyLine = "\r\x1B[2K", none6 = { stage: noop, files: noop, request: noop, end: noop };
function statusLine(stream, wanted, env) {
  let isCi = !["", "0", "false"].includes(env.CI ?? "");
  if (!wanted || stream.isTTY !== !0 || isCi || env.TERM === "dumb") return none6;
  let started2 = performance.now(), [stage, files, requests, retries] = ["comparing", 0, 0, 0], isShown = !1, draw = () => {
    if (performance.now() - started2 < delay) return;
    let said = [
      stages[stage],
      ...files > 0 ? [count2(files, "file")] : [],
      ...requests > 0 ? [count2(requests, "request")] : [],
      ...retries > 0 ? [count2(retries, "retry", "retries")] : [],
      seconds(performance.now() - started2)
    ].join(" \xB7 ");
    stream.write(emptyLine + said.slice(0, Math.max(10, (stream.columns ?? 80) - 1))), isShown = !0;
  }, timer = setInterval(draw, every);
  timer.unref();
  let end = () => {
    clearInterval(timer), process.off("SIGINT", interrupted), isShown && stream.write(emptyLine), isShown = !1;
  }, interrupted = () => {
    end(), process.kill(process.pid, "SIGINT");
  };
  return process.once("SIGINT", interrupted), {
    stage(next) {
      stage = next, draw();
    },
    files(count3) {
      files += count3;
    },
    request(attempt2) {
      attempt2 === 1 ? requests += 1 : retries += 1;
    },
    end
  };
}
function noop() {
}

// src/cli/commands/review.ts
async function execute(args) {
  let now = /* @__PURE__ */ new Date(), options13 = readOptions2(args);
  if (isFailure(options13)) return refuse2(options13);
  optimiseLate();
  let { repo, tree, range: range3 } = options13, signal = untilStopped(options13.deadlineMs), line = statusLine(process.stderr, options13.progress, process.env);
  try {
    let opening = tree === void 0 ? openGit(repo, range3, signal) : openUncommitted(repo, tree, signal);
    await import("./review.js");
    let opened2 = await opening;
    if (isFailure(opened2)) return refuse2(opened2, line);
    try {
      return await reviewSource(sparing(opened2.source), { options: options13, args, signal, line, now });
    } finally {
      await opened2.source.close();
    }
  } finally {
    line.end();
  }
}
async function reviewSource(source, { options: options13, args, signal, line, now }) {
  let { policy: file2, osv, facts, offline, quiet: quiet2 } = options13, { openReview: openReview2 } = await import("./review.js"), policy = file2 === void 0 ? void 0 : await readPolicy2(file2);
  if (policy !== void 0 && isFailure(policy)) return refuse2(policy, line);
  let session = await openReview2({
    source,
    ...policy === void 0 ? {} : { policy },
    extended: extendedReader(args.values, signal),
    named: { osv: "--osv", facts: "--facts" },
    osv,
    facts,
    offline,
    env: process.env,
    signal,
    now,
    progress: line
  });
  if (isFailure(session)) return refuse2(session, line);
  if ("problems" in session) {
    line.end();
    for (let problem of session.problems) process.stderr.write(`${terminal(redacted(problem))}
`);
    return refuse2({ reason: "the policy cannot be used, so nothing was reviewed" });
  }
  let beside = wantsHint(options13) ? countUncommitted(options13.repo, source.range.head, signal) : void 0, result = await session.review(), uncommitted = await beside;
  if (line.end(), !quiet2) for (let warning of session.warnings) process.stderr.write(`${terminal(redacted(warning))}
`);
  let failure2 = await printReview(result, options13, now);
  return failure2 !== void 0 ? refuse2(failure2) : (uncommitted !== void 0 && printUncommitted(uncommitted), exitCode(result));
}
function wantsHint({ tree, format, quiet: quiet2 }) {
  return tree === void 0 && format === "text" && !quiet2 && !process.env.CI;
}
async function readPolicy2(path) {
  try {
    return { path, text: await readFile3(path, "utf8") };
  } catch (error) {
    return { reason: `the policy ${path} cannot be read: ${fileProblem(error)}, so nothing was reviewed` };
  }
}
function refuse2({ reason, hint }, line) {
  return line?.end(), process.stderr.write(
    `weighbridge: ${terminal(redacted(reason))}${hint === void 0 ? "" : `
  ${terminal(hint)}`}
`
  ), 2;
}

export {
  addTo,
  groupBy,
  nameSome,
  compareLevels,
  lowestLevel,
  highestLevel,
  compareText,
  compareLocations,
  globParts,
  compileGlob,
  isFailure,
  messageOf,
  markdown,
  markdownCode,
  markdownBlock,
  markdownUrl,
  terminal,
  yamlVisible,
  shorten,
  say,
  code,
  strong,
  join4 as join,
  plain,
  markdownMessage,
  terminalMessage,
  readArguments,
  subcommand,
  findProgram,
  fileName,
  dockerValues,
  runValues,
  servingProgram,
  keysSpelled,
  allowsRemoteCode,
  specificKeys,
  modelVariables,
  settingForm,
  itemsOf,
  isPlain,
  quoted,
  inFolder,
  withoutQuantisation,
  withoutCredentials,
  withoutSecrets,
  hostOf,
  hostnameOf,
  isThisMachine,
  hostsOf,
  plainAddress,
  percentDecoded,
  isReservedNamespace,
  namespaceOf,
  isRepositoryId,
  parseHubUrl,
  isImprobableId,
  isOwnable,
  knownOrgs,
  isKnownOrg,
  fromReference,
  host2 as host,
  parseReference2 as parseReference,
  hosts4 as hosts,
  library,
  indexAt,
  uncheckedConnection,
  keySettings,
  constraintVariables,
  registrySource,
  gitSource,
  lockedSource,
  ecosystem,
  channelName,
  channelsSource,
  channelSource,
  isPackageFile,
  readPackageFile,
  readMatchSpec,
  keySettings2,
  ecosystem3 as ecosystem2,
  isDefaultRepository,
  ecosystem4 as ecosystem3,
  environment3 as environment,
  compareVersions4 as compareVersions,
  ecosystem5 as ecosystem4,
  ecosystem8 as ecosystem5,
  ecosystem9 as ecosystem6,
  keySettings3,
  isGitUrl,
  readGit,
  readRequirement,
  readResolved,
  resolvedPackage,
  urlHost,
  ecosystem10 as ecosystem7,
  withoutBuild,
  isPackageName,
  archiveName,
  settingsOf,
  environment5 as environment2,
  isDefaultIndex,
  readDirect,
  registrySource2,
  inSettings,
  readClauses,
  readRequirement2,
  ecosystem14 as ecosystem8,
  isDefaultSource,
  environment6 as environment3,
  ecosystem15 as ecosystem9,
  ecosystems,
  vendors,
  parseImageReference,
  familiarName,
  kinds,
  listName,
  kindOf,
  identity,
  value,
  pinningOf,
  isBrought,
  displayName,
  spool,
  readTexts,
  findGit,
  ask2 as ask,
  isAbsent,
  complaint,
  entryType,
  changedFiles,
  beforeTermination,
  openGit,
  recorded,
  sparing,
  optimiseLate,
  exitCode,
  redacted,
  timeLimit,
  untilStopped,
  fileProblem,
  isDate,
  endOfDay,
  isBeyond,
  termProblem,
  parseDuration,
  activeFindings,
  waived,
  byWeight,
  countByRule,
  otherPlaces,
  byCause,
  shapeOf,
  unnamed,
  valuesIn,
  gapCodes,
  gapHistory,
  acceptableGaps,
  levelled,
  placeholders,
  openGaps,
  acceptedGaps,
  acceptedWords,
  acceptedSection,
  gapCounts,
  moreNotes,
  asNotes,
  groupGaps,
  count2 as count,
  sentence,
  verdictSentence,
  place,
  shortPlace,
  advisoryState,
  tellsMore,
  policySource,
  extendedNames,
  branchName,
  lapsedWords,
  upcomingWords,
  waivedWords,
  idleWaivers,
  utc,
  nearWord,
  meantWord,
  description,
  integer,
  isoTimestamp,
  maxLength,
  maxValue,
  minValue,
  regex,
  safeInteger,
  is,
  array,
  boolean,
  custom,
  exactOptional,
  literal,
  nullable,
  nullish,
  number,
  object,
  optional,
  picklist,
  record,
  string,
  union,
  unknown,
  variant,
  parse,
  pipe,
  safeParse,
  isAdvisoryId,
  isMalicious,
  readRecord,
  queryKey,
  packagesOf,
  isOsvEcosystem,
  maxNameLength,
  locks,
  indexVariables,
  environmentSettings,
  commandSettings,
  publicIndex,
  likelyIndex,
  mayBePublic,
  readInstall,
  isTemplate,
  withoutStatements,
  few,
  syntaxCode,
  unreadable2 as unreadable,
  downloadedList,
  namelessPackage,
  downloadedScript,
  downloadedFile,
  decodedScript,
  readLoads,
  commandFolder,
  besideScript,
  inContext,
  decoded3 as decoded,
  joinedStrings,
  tomlAt,
  tomlText,
  sourceOffset,
  scalarText,
  entries2 as entries,
  at2 as at,
  items2 as items,
  textOf3 as textOf,
  decodedText,
  nodesOf,
  keysBelow2 as keysBelow,
  parseJson,
  unresolvedConflict,
  isConflictMarker,
  withoutConflictMarkers,
  parseToml,
  parseYaml,
  locksBeside,
  possibleLocks,
  isManifest,
  isNamed,
  pathScope,
  saysDevelopment,
  logicalLines,
  readLineOptions,
  splitOptions,
  mostLines,
  partOf,
  order2 as order,
  surePartOf,
  isCommandKey,
  admits,
  admittedBy,
  extractors,
  matcher,
  turnsUntil,
  countsMore,
  isAside,
  lockOf,
  readsOverride,
  readExpression,
  unmet,
  nameOf,
  options,
  options2,
  options3,
  options4,
  levelOf2 as levelOf,
  fullLevel,
  formatProblem,
  policyName,
  readChain,
  writtenOut,
  defaultPolicy,
  policyFrom,
  mergedRoot,
  catalogue,
  basePolicy,
  defaults2 as defaults,
  policyOf,
  repairs,
  extractorsFor,
  namingExtractors,
  pointsAtRequirements,
  verdictOf,
  isTooLong2 as isTooLong,
  openReview,
  shortId,
  isShortId,
  withShortId,
  remarks,
  movements,
  inOrder2 as inOrder,
  difference,
  usualTerms,
  notWaivable,
  waiverStanza,
  waiverSection2 as waiverSection,
  hanging,
  paragraph,
  renderTerminal,
  renderVerdict,
  extendedReader,
  readColor,
  wantsColor,
  columnsFor,
  breakingWidth,
  widthFor,
  execute
};
