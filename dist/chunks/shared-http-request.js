import {
  exchange
} from "./github.js";
import {
  isFailure
} from "./review.js";

// src/http/request.ts
import { setTimeout } from "node:timers/promises";

// src/http/repeated-key.ts
function repeatsKey(json) {
  let around = [], token = /["[\]{}]/g;
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    let [sign] = match;
    if (sign === "{") around.push(/* @__PURE__ */ new Set());
    else if (sign === "[") around.push(void 0);
    else if (sign === "}" || sign === "]") around.pop();
    else {
      let end = endOfString(json, match.index);
      if (end === void 0) return !1;
      if (token.lastIndex = end, !isKey(json, end)) continue;
      let written = json.slice(match.index, end), key = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1), keys = around.at(-1);
      if (keys?.has(key) === !0) return !0;
      keys?.add(key);
    }
  }
  return !1;
}
function endOfString(json, start) {
  let sign = /["\\]/g;
  sign.lastIndex = start + 1;
  for (let match = sign.exec(json); match !== null; match = sign.exec(json)) {
    if (match[0] === '"') return sign.lastIndex;
    sign.lastIndex++;
  }
}
function isKey(json, end) {
  let next = /\S/g;
  return next.lastIndex = end, next.exec(json)?.[0] === ":";
}

// src/http/request.ts
var patient = { attempts: 4, baseMs: 1e3, capMs: 3e4 };
async function request(url, options, read) {
  let retry = { ...patient, ...options.retry }, named = `${options.method ?? "GET"} ${url}`;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return { reason: `${named}: not an http or https URL` };
  for (let attempt = 1; ; attempt++) {
    options.signal.aborted || options.progress?.request(attempt);
    let outcome = options.signal.aborted ? outOfTime : await tryOnce(url, options, read);
    if (!isFailure(outcome)) return outcome;
    let { reason, again, status, headers, waitMs, unanswered } = outcome, most = unanswered === !0 ? retry.unanswered ?? retry.attempts : retry.attempts;
    if (!again || attempt >= most) {
      let tries = attempt === 1 ? "" : ` (${attempt} attempts)`;
      return {
        reason: `${named}: ${reason}${tries}`,
        ...status !== void 0 && { status },
        ...headers !== void 0 && { headers },
        ...unanswered !== void 0 && { unanswered }
      };
    }
    let jittered = Math.random() * Math.min(retry.capMs, retry.baseMs * 2 ** (attempt - 1));
    await sleep(Math.min(waitMs ?? jittered, retry.capMs), options.signal);
  }
}
function requestJson(url, options) {
  let headers = { accept: "application/json", "content-type": "application/json", ...options.headers };
  return request(url, { ...options, headers }, async (response, body) => {
    let chunks = [];
    for await (let chunk of body) chunks.push(chunk);
    try {
      let text = Buffer.concat(chunks).toString(), value = JSON.parse(text);
      return options.uniqueKeys === !0 && repeatsKey(text) ? { reason: "answered with a key twice", again: !1 } : { value };
    } catch {
      let type = response.headers.get("content-type") ?? "no content type";
      return { reason: `answered ${response.status} with something that is not JSON (${type})`, again: !0 };
    }
  });
}
var outOfTime = { reason: "timed out", again: !1 };
async function tryOnce(url, options, read) {
  let { method = "GET", body, signal, timeoutMs, maxBytes, version } = options, headers = { "user-agent": `weighbridge${version === void 0 ? "" : `/${version}`}`, ...options.headers }, init = { method, headers, ...body !== void 0 && { body }, redirect: "manual" }, result = await exchange(url, init, { signals: [signal], timeoutMs, maxBytes }, async (response, answer, way) => {
    let { status, headers: headers2 } = response;
    if (!response.ok && status !== 304) return refusal(response, answer, way);
    let reading = await read(response, answer);
    return isFailure(reading) ? { ...reading, status } : { status, headers: headers2, value: reading.value };
  });
  return "value" in result ? result.value : result;
}
async function refusal(response, body, way) {
  let { status, headers } = response;
  if (status >= 300 && status < 400) {
    let target = headers.get("location") ?? "nowhere";
    return {
      reason: `answered ${status}, a redirect to ${target.slice(0, 200)}, which is not followed`,
      again: !1,
      status,
      headers
    };
  }
  let said = await statedIn(body), reason = `answered ${status}${way}${said === void 0 ? "" : `, "${said}"`}`, waitMs = retryAfter(headers.get("retry-after")), again = status === 429 || status >= 500 || status === 403 && waitMs !== void 0;
  return { reason, again, status, headers, ...waitMs !== void 0 && { waitMs } };
}
async function statedIn(body) {
  try {
    let chunks = [], size = 0;
    for await (let chunk of body) {
      if (size += chunk.length, size > 16384) return;
      chunks.push(chunk);
    }
    let value = JSON.parse(Buffer.concat(chunks).toString()), said = typeof value == "object" && value !== null && "message" in value ? value.message : void 0;
    return typeof said == "string" ? said.slice(0, 200) : void 0;
  } catch {
    return;
  }
}
function retryAfter(header) {
  if (header === null) return;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1e3;
  let date = Date.parse(header);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}
async function sleep(ms, signal) {
  try {
    await setTimeout(ms, void 0, { signal });
  } catch {
  }
}

export {
  request,
  requestJson
};
