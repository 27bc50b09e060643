import {
  isFailure,
  isoTimestamp,
  literal,
  maxNameLength,
  messageOf,
  minValue,
  number,
  object,
  optional,
  parse,
  pipe,
  record,
  safeInteger,
  safeParse,
  string
} from "./review.js";

// src/sources/osv/export/stamp.ts
import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
var entry = object({
  /** ISO 8601 in UTC: when the server last said that this is its export. */
  fetchedAt: pipe(string(), isoTimestamp()),
  etag: optional(string()),
  lastModified: optional(string()),
  /** Of `all.zip`, hexadecimal. */
  sha256: optional(string())
}), schema = object({ schemaVersion: literal(1), ecosystems: record(string(), entry) }), fileName = "weighbridge.json";
async function readStamp(dir) {
  let path = join(dir, fileName);
  try {
    if ((await stat(path)).size > 1 << 20) return { reason: `${fileName} is too large` };
    let parsed = safeParse(schema, JSON.parse(await readFile(path, "utf8")));
    return parsed.success ? { stamp: new Map(Object.entries(parsed.output.ecosystems)) } : { reason: `${fileName} was not written by \`weighbridge osv fetch\`` };
  } catch (error) {
    return { reason: typeof error == "object" && error !== null && "code" in error && error.code === "ENOENT" ? `the folder has no ${fileName}` : `${fileName} cannot be read` };
  }
}
async function writeStamp(dir, stamp) {
  let temporary = join(dir, `${fileName}.${randomUUID()}.tmp`), ecosystems = Object.fromEntries([...stamp].sort(([left], [right]) => left < right ? -1 : 1));
  try {
    await writeFile(temporary, `${JSON.stringify({ schemaVersion: 1, ecosystems }, null, 2)}
`), await rename(temporary, join(dir, fileName));
  } finally {
    await rm(temporary, { force: !0 });
  }
}

// src/sources/osv/export/archive.ts
import { closeSync, fstatSync, openSync } from "node:fs";

// src/sources/osv/export/entry.ts
import { readSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
var limits = { entries: 2e6, entryBytes: 16 << 20, totalBytes: 16 * 2 ** 30 };
function openWindow(descriptor, size) {
  let buffer = Buffer.alloc(size), start = 0, filled = 0;
  return (position, length) => {
    if (length > buffer.length) {
      let large = Buffer.alloc(length);
      return large.subarray(0, readSync(descriptor, large, 0, length, position));
    }
    return (position < start || position + length > start + filled) && (start = position, filled = readSync(descriptor, buffer, 0, buffer.length, position)), buffer.subarray(position - start, Math.min(position - start + length, filled));
  };
}
function contentOf(place, bytes) {
  let { compressedSize, uncompressedSize, compressionMethod, relativeOffsetOfLocalHeader } = place;
  if ((place.generalPurposeBitFlag & 1) !== 0) return { reason: "it is encrypted" };
  if (compressedSize > limits.entryBytes || uncompressedSize > limits.entryBytes)
    return { reason: `it is larger than ${limits.entryBytes} bytes` };
  let header = bytes(relativeOffsetOfLocalHeader, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 67324752) return { reason: "its local header is damaged" };
  let start = relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), stored = bytes(start, compressedSize);
  if (stored.length < compressedSize) return { reason: "it is cut off" };
  let content;
  if (compressionMethod === 0) content = stored;
  else if (compressionMethod === 8)
    try {
      let chunkSize = Math.max(64, uncompressedSize + 1);
      content = inflateRawSync(stored, { maxOutputLength: Math.max(1, uncompressedSize), chunkSize });
    } catch {
      return { reason: "it cannot be decompressed" };
    }
  else return { reason: `its compression method ${compressionMethod} is unknown` };
  return content.length !== uncompressedSize || crc32(content) !== place.crc32 ? { reason: "its checksum is wrong" } : content;
}

// src/sources/osv/export/archive.ts
var windowBytes = 1 << 20;
async function readArchive(path, signal, visit) {
  let broken = [], entries = 0, total = 0, descriptor;
  try {
    descriptor = openSync(path, "r");
    let bytes = openWindow(descriptor, windowBytes), archive = await openDirectory(descriptor);
    if (archive.entryCount > limits.entries) throw new Error(`more than ${limits.entries} entries`);
    let directoryAt = Number(archive.readEntryCursor), next = directoryAt;
    for await (let entry2 of archive.eachEntry()) {
      entries++;
      let listedAt = next;
      if (next += 46 + entry2.fileNameLength + entry2.extraFieldLength + entry2.fileCommentLength, entries % 256 === 0 && await new Promise((resolve) => setImmediate(resolve)), signal.aborted) throw new Error("timed out");
      if (visit === void 0) continue;
      if (total += entry2.uncompressedSize, total > limits.totalBytes) throw new Error(`more than ${limits.totalBytes} bytes of content`);
      let name = nameOf(entry2.fileNameRaw);
      if (name.endsWith("/")) continue;
      let content = contentOf(entry2, bytes);
      isFailure(content) && broken.push({ name, ...content }), visit({ content: isFailure(content) ? void 0 : content, name, place: entry2, listedAt });
    }
    return { entries, broken, directoryAt };
  } catch (error) {
    return { entries, broken, failure: failureOf(error) };
  } finally {
    descriptor !== void 0 && closeSync(descriptor);
  }
}
function failureOf(error) {
  let { code } = Object(error);
  return { reason: messageOf(error), ...code === "ENOENT" && { cause: "missing" } };
}
function nameOf(raw) {
  return raw.toString().slice(0, 200);
}
async function openDirectory(descriptor) {
  let { default: library } = await import("./yauzl.js"), bytes = openWindow(descriptor, windowBytes);
  class Reader extends library.RandomAccessReader {
    read(target, offset, length, position, callback) {
      let count = bytes(position, length).copy(target, offset);
      process.nextTick(callback, null, count);
    }
  }
  let options = { autoClose: !1, lazyEntries: !0, decodeStrings: !1, validateEntrySizes: !1 };
  return library.fromRandomAccessReaderPromise(new Reader(), fstatSync(descriptor).size, options);
}

// src/sources/osv/export/index-read.ts
import { closeSync as closeSync2, fstatSync as fstatSync2, openSync as openSync2 } from "node:fs";

// src/sources/osv/export/index-format.ts
import { createHash } from "node:crypto";
import { readSync as readSync2 } from "node:fs";
import { crc32 as crc322 } from "node:zlib";
function writerOf({ osvName }, version) {
  return `weighbridge ${version}, index 1, ${osvName}`;
}
var maxHeadBytes = 1e3, rowBytes = 32;
function keyOf(name) {
  return crc322(name) | 0;
}
function writeRow(key2, place, listedAt) {
  let bytes = Buffer.alloc(rowBytes);
  return bytes.writeInt32LE(key2 ?? 0, 0), bytes.writeUInt8(key2 === void 0 ? 1 : 0, 4), bytes.writeUInt8(place.generalPurposeBitFlag & 1, 5), bytes.writeUInt16LE(place.compressionMethod, 6), bytes.writeUIntLE(listedAt, 8, 6), bytes.writeUIntLE(place.relativeOffsetOfLocalHeader, 14, 6), bytes.writeUInt32LE(Math.min(place.compressedSize, 4294967295), 20), bytes.writeUInt32LE(Math.min(place.uncompressedSize, 4294967295), 24), bytes.writeUInt32LE(place.crc32, 28), bytes;
}
function concerns(rows, at, keys) {
  return rows[at + 4] !== 0 || keys.has(rows.readInt32LE(at));
}
function readRow(rows, at) {
  return {
    generalPurposeBitFlag: rows.readUInt8(at + 5),
    compressionMethod: rows.readUInt16LE(at + 6),
    listedAt: rows.readUIntLE(at + 8, 6),
    relativeOffsetOfLocalHeader: rows.readUIntLE(at + 14, 6),
    compressedSize: rows.readUInt32LE(at + 20),
    uncompressedSize: rows.readUInt32LE(at + 24),
    crc32: rows.readUInt32LE(at + 28)
  };
}
async function digestOf(descriptor, from, to, signal, see = () => {
}) {
  let hash = createHash("sha256"), buffer = Buffer.alloc(1 << 18);
  for (let at = from; at < to; ) {
    let length = Math.min(buffer.length, to - at), filled = 0;
    for (; filled < length; ) {
      let count = readSync2(descriptor, buffer, filled, length - filled, at + filled);
      if (count === 0) throw new Error("the file ended early");
      filled += count;
    }
    let piece = buffer.subarray(0, length);
    if (hash.update(piece), see(piece), at += length, at % (1 << 22) < length && await new Promise((resolve) => setImmediate(resolve)), signal.aborted) throw new Error("timed out");
  }
  return hash.digest("hex");
}

// src/sources/osv/export/index-read.ts
var windowBytes2 = 65536, maxIndexBytes = 1 << 29, natural = pipe(number(), safeInteger(), minValue(0)), head = object({
  writer: string(),
  size: natural,
  directoryAt: natural,
  directory: string(),
  entries: natural,
  rows: string()
});
async function readIndexed(archive, asked, signal, visit) {
  let opened = [], open = (path) => {
    let descriptor = openSync2(path, "r");
    return opened.push(descriptor), descriptor;
  };
  try {
    let found = await lookUp(
      () => open(indexOf(archive)),
      () => open(archive),
      asked,
      signal
    );
    return found && await visitRows(found, signal, visit);
  } finally {
    for (let descriptor of opened) closeSync2(descriptor);
  }
}
function indexOf(archive) {
  return archive.replace(/\.zip$/, ".index");
}
async function lookUp(openIndex, openArchive, { ecosystem, version, names }, signal) {
  try {
    let index = openIndex(), { size } = fstatSync2(index), start = openWindow(index, maxHeadBytes)(0, maxHeadBytes), from = start.indexOf(`
`) + 1, known = parse(head, JSON.parse(start.toString("utf8", 0, from))), descriptor = openArchive();
    if (!(known.writer === writerOf(ecosystem, version) && known.size === fstatSync2(descriptor).size) || size > maxIndexBytes || (size - from) % rowBytes !== 0) return;
    let rows = /* @__PURE__ */ new Map(), keys = new Set([...names].map(keyOf));
    return await digestOf(index, from, size, signal, (piece) => {
      for (let at = 0; at < piece.length; at += rowBytes) {
        if (!concerns(piece, at, keys)) continue;
        let row = readRow(piece, at);
        rows.set(row.listedAt, row);
      }
    }) !== known.rows || await digestOf(descriptor, known.directoryAt, known.size, signal) !== known.directory ? void 0 : { rows: [...rows.values()], entries: known.entries, descriptor };
  } catch {
    return;
  }
}
async function visitRows({ rows, entries, descriptor }, signal, visit) {
  let broken = [], total = 0;
  try {
    let bytes = openWindow(descriptor, windowBytes2), directory = openWindow(descriptor, 512);
    for (let [count, row] of rows.entries()) {
      if (count % 256 === 255 && await new Promise((resolve) => setImmediate(resolve)), signal.aborted) throw new Error("timed out");
      if (total += row.uncompressedSize, total > limits.totalBytes) throw new Error(`more than ${limits.totalBytes} bytes of content`);
      let name = listedName(row, directory), content = contentOf(row, bytes);
      isFailure(content) ? broken.push({ name, ...content }) : visit({ content, name });
    }
    return { entries, broken };
  } catch (error) {
    return { entries, broken, failure: failureOf(error) };
  }
}
function listedName({ listedAt }, bytes) {
  let header = bytes(listedAt, 46);
  return header.length < 46 ? "" : nameOf(bytes(listedAt + 46, header.readUInt16LE(28)));
}

// src/sources/osv/export/named.ts
var key = Buffer.from('"name"'), escapedLetter = Buffer.from("\\u006");
function someName(content, ecosystem, test) {
  for (let at = content.indexOf(key); at !== -1; at = content.indexOf(key, at + key.length)) {
    let start = skipSpace(content, at + key.length);
    if (content[start] !== 58 || (start = skipSpace(content, start + 1) + 1, content[start - 1] !== 34)) continue;
    let end = content.indexOf('"', start);
    if (end - start > 6 * maxNameLength) continue;
    let name = content.toString("utf8", start, end);
    if (end === -1 || name.includes("\\") || test(ecosystem.normalizeName(name))) return !0;
  }
  return content.includes(escapedLetter);
}
function skipSpace(content, from) {
  let at = from;
  for (; content[at] === 32 || content[at] === 10 || content[at] === 13 || content[at] === 9; ) at++;
  return at;
}

export {
  readArchive,
  writerOf,
  keyOf,
  writeRow,
  digestOf,
  readIndexed,
  indexOf,
  someName,
  readStamp,
  writeStamp
};
