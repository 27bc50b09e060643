import {
  acceptedGaps,
  acceptedSection,
  acceptedWords,
  activeFindings,
  addTo,
  advisoryState,
  array,
  asNotes,
  basePolicy,
  boolean,
  branchName,
  byCause,
  byWeight,
  catalogue,
  changedFiles,
  code,
  count,
  countByRule,
  defaults,
  description,
  difference,
  displayName,
  endOfDay,
  entryType,
  exactOptional,
  exitCode,
  extendedNames,
  extractorsFor,
  fullLevel,
  gapCodes,
  gapCounts,
  groupBy,
  groupGaps,
  identity,
  idleWaivers,
  inOrder,
  integer,
  isBeyond,
  isDate,
  isFailure,
  isShortId,
  join,
  kindOf,
  lapsedWords,
  levelled,
  literal,
  markdown,
  markdownBlock,
  markdownCode,
  markdownMessage,
  markdownUrl,
  maxLength,
  maxValue,
  messageOf,
  minValue,
  moreNotes,
  movements,
  nameSome,
  notWaivable,
  number,
  object,
  openGaps,
  openReview,
  otherPlaces,
  parse,
  percentDecoded,
  picklist,
  pipe,
  place,
  plain,
  pointsAtRequirements,
  policyName,
  policyOf,
  policySource,
  readTexts,
  recorded,
  redacted,
  remarks,
  repairs,
  safeParse,
  say,
  sentence,
  shapeOf,
  shortId,
  shortPlace,
  shorten,
  sparing,
  spool,
  string,
  tellsMore,
  terminal,
  terminalMessage,
  timeLimit,
  union,
  unnamed,
  upcomingWords,
  usualTerms,
  utc,
  value,
  valuesIn,
  variant,
  verdictOf,
  verdictSentence,
  waived,
  waivedWords,
  waiverSection,
  waiverStanza,
  withoutSecrets,
  yamlVisible
} from "./review.js";
import {
  boxLabel,
  checkName,
  homepage,
  policyPath,
  version
} from "./cli.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports == "object" && typeof module < "u" ? module.exports = factory() : typeof define == "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n.default || n;
      }
      var load = function(received, defaults2, onto = {}) {
        var k, ref, v;
        for (k in defaults2)
          v = defaults2[k], onto[k] = (ref = received[k]) != null ? ref : v;
        return onto;
      }, overwrite = function(received, defaults2, onto = {}) {
        var k, v;
        for (k in received)
          v = received[k], defaults2[k] !== void 0 && (onto[k] = v);
        return onto;
      }, parser = {
        load,
        overwrite
      }, DLList;
      DLList = class {
        constructor(incr, decr) {
          this.incr = incr, this.decr = decr, this._first = null, this._last = null, this.length = 0;
        }
        push(value2) {
          var node;
          this.length++, typeof this.incr == "function" && this.incr(), node = {
            value: value2,
            prev: this._last,
            next: null
          }, this._last != null ? (this._last.next = node, this._last = node) : this._first = this._last = node;
        }
        shift() {
          var value2;
          if (this._first != null)
            return this.length--, typeof this.decr == "function" && this.decr(), value2 = this._first.value, (this._first = this._first.next) != null ? this._first.prev = null : this._last = null, value2;
        }
        first() {
          if (this._first != null)
            return this._first.value;
        }
        getArray() {
          var node, ref, results;
          for (node = this._first, results = []; node != null; )
            results.push((ref = node, node = node.next, ref.value));
          return results;
        }
        forEachShift(cb) {
          var node;
          for (node = this.shift(); node != null; )
            cb(node), node = this.shift();
        }
        debug() {
          var node, ref, ref1, ref2, results;
          for (node = this._first, results = []; node != null; )
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          return results;
        }
      };
      var DLList_1 = DLList, Events;
      Events = class {
        constructor(instance) {
          if (this.instance = instance, this._events = {}, this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null)
            throw new Error("An Emitter already exists for this object");
          this.instance.on = (name, cb) => this._addListener(name, "many", cb), this.instance.once = (name, cb) => this._addListener(name, "once", cb), this.instance.removeAllListeners = (name = null) => name != null ? delete this._events[name] : this._events = {};
        }
        _addListener(name, status, cb) {
          var base;
          return (base = this._events)[name] == null && (base[name] = []), this._events[name].push({ cb, status }), this.instance;
        }
        listenerCount(name) {
          return this._events[name] != null ? this._events[name].length : 0;
        }
        async trigger(name, ...args) {
          var e, promises2;
          try {
            return name !== "debug" && this.trigger("debug", `Event triggered: ${name}`, args), this._events[name] == null ? void 0 : (this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            }), promises2 = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status !== "none") {
                listener.status === "once" && (listener.status = "none");
                try {
                  return returned = typeof listener.cb == "function" ? listener.cb(...args) : void 0, typeof returned?.then == "function" ? await returned : returned;
                } catch (error2) {
                  return e2 = error2, this.trigger("error", e2), null;
                }
              }
            }), (await Promise.all(promises2)).find(function(x) {
              return x != null;
            }));
          } catch (error2) {
            return e = error2, this.trigger("error", e), null;
          }
        }
      };
      var Events_1 = Events, DLList$1, Events$1, Queues;
      DLList$1 = DLList_1, Events$1 = Events_1, Queues = class {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this), this._length = 0, this._lists = (function() {
            var j, ref, results;
            for (results = [], i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j)
              results.push(new DLList$1((() => this.incr()), (() => this.decr())));
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0)
            return this.Events.trigger("leftzero");
        }
        decr() {
          if (--this._length === 0)
            return this.Events.trigger("zero");
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          return priority != null ? this._lists[priority].length : this._length;
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list2) {
            return list2.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list2;
          for (j = 0, len = arr.length; j < len; j++)
            if (list2 = arr[j], list2.length > 0)
              return list2;
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues, BottleneckError;
      BottleneckError = class extends Error {
      };
      var BottleneckError_1 = BottleneckError, BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10, DEFAULT_PRIORITY = 5, parser$1 = parser, BottleneckError$1 = BottleneckError_1, Job = class {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task, this.args = args, this.rejectOnDrop = rejectOnDrop, this.Events = Events2, this._states = _states, this.Promise = Promise2, this.options = parser$1.load(options, jobDefaults), this.options.priority = this._sanitizePriority(this.options.priority), this.options.id === jobDefaults.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`), this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve, this._reject = _reject;
          }), this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          return sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority, sProperty < 0 ? 0 : sProperty > NUM_PRIORITIES - 1 ? NUM_PRIORITIES - 1 : sProperty;
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error: error2, message = "This job has been dropped by Bottleneck" } = {}) {
          return this._states.remove(this.options.id) ? (this.rejectOnDrop && this._reject(error2 ?? new BottleneckError$1(message)), this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise }), !0) : !1;
        }
        _assertStatus(expected) {
          var status;
          if (status = this._states.jobStatus(this.options.id), !(status === expected || expected === "DONE" && status === null))
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
        }
        doReceive() {
          return this._states.start(this.options.id), this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          return this._assertStatus("RECEIVED"), this._states.next(this.options.id), this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          return this.retryCount === 0 ? (this._assertStatus("QUEUED"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error2, eventInfo, passed;
          this.retryCount === 0 ? (this._assertStatus("RUNNING"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount }, this.Events.trigger("executing", eventInfo);
          try {
            if (passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args)), clearGlobalState())
              return this.doDone(eventInfo), await free(this.options, eventInfo), this._assertStatus("DONE"), this._resolve(passed);
          } catch (error1) {
            return error2 = error1, this._onFailure(error2, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error2, eventInfo;
          return this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id), this._assertStatus("EXECUTING"), eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount }, error2 = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`), this._onFailure(error2, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error2, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState())
            return retry2 = await this.Events.trigger("failed", error2, eventInfo), retry2 != null ? (retryAfter = ~~retry2, this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo), this.retryCount++, run(retryAfter)) : (this.doDone(eventInfo), await free(this.options, eventInfo), this._assertStatus("DONE"), this._reject(error2));
        }
        doDone(eventInfo) {
          return this._assertStatus("EXECUTING"), this._states.next(this.options.id), this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job, BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser, BottleneckError$2 = BottleneckError_1, LocalDatastore = class {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance, this.storeOptions = storeOptions, this.clientId = this.instance._randomIndex(), parser$2.load(storeInstanceOptions, storeInstanceOptions, this), this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now(), this._running = 0, this._done = 0, this._unblockTime = 0, this.ready = this.Promise.resolve(), this.clients = {}, this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          return this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null) ? typeof (base = this.heartbeat = setInterval(() => {
            var amount, incr, maximum, now, reservoir;
            if (now = Date.now(), this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval && (this._lastReservoirRefresh = now, this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount, this.instance._drainAll(this.computeCapacity())), this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval && ({
              reservoirIncreaseAmount: amount,
              reservoirIncreaseMaximum: maximum,
              reservoir
            } = this.storeOptions, this._lastReservoirIncrease = now, incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount, incr > 0))
              return this.storeOptions.reservoir += incr, this.instance._drainAll(this.computeCapacity());
          }, this.heartbeatInterval)).unref == "function" ? base.unref() : void 0 : clearInterval(this.heartbeat);
        }
        async __publish__(message) {
          return await this.yieldLoop(), this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          return await this.yieldLoop(), clearInterval(this.heartbeat), this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve2, reject) {
            return setTimeout(resolve2, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          return await this.yieldLoop(), parser$2.overwrite(options, options, this.storeOptions), this._startHeartbeat(), this.instance._drainAll(this.computeCapacity()), !0;
        }
        async __running__() {
          return await this.yieldLoop(), this._running;
        }
        async __queued__() {
          return await this.yieldLoop(), this.instance.queued();
        }
        async __done__() {
          return await this.yieldLoop(), this._done;
        }
        async __groupCheck__(time) {
          return await this.yieldLoop(), this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          return { maxConcurrent, reservoir } = this.storeOptions, maxConcurrent != null && reservoir != null ? Math.min(maxConcurrent - this._running, reservoir) : maxConcurrent != null ? maxConcurrent - this._running : reservoir ?? null;
        }
        conditionsCheck(weight) {
          var capacity;
          return capacity = this.computeCapacity(), capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          return await this.yieldLoop(), reservoir = this.storeOptions.reservoir += incr, this.instance._drainAll(this.computeCapacity()), reservoir;
        }
        async __currentReservoir__() {
          return await this.yieldLoop(), this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          return await this.yieldLoop(), now = Date.now(), this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait3;
          return await this.yieldLoop(), now = Date.now(), this.conditionsCheck(weight) ? (this._running += weight, this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= weight), wait3 = Math.max(this._nextRequest - now, 0), this._nextRequest = now + wait3 + this.storeOptions.minTime, {
            success: !0,
            wait: wait3,
            reservoir: this.storeOptions.reservoir
          }) : {
            success: !1
          };
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          if (await this.yieldLoop(), this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent)
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          return now = Date.now(), reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now), blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now)), blocked && (this._unblockTime = now + this.computePenalty(), this._nextRequest = this._unblockTime + this.storeOptions.minTime, this.instance._dropAllQueued()), {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          return await this.yieldLoop(), this._running -= weight, this._done += weight, this.instance._drainAll(this.computeCapacity()), {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore, BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1, States = class {
        constructor(status1) {
          this.status = status1, this._jobs = {}, this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          if (current = this._jobs[id], next = current + 1, current != null && next < this.status.length)
            return this.counts[current]--, this.counts[next]++, this._jobs[id]++;
          if (current != null)
            return this.counts[current]--, delete this._jobs[id];
        }
        start(id) {
          var initial;
          return initial = 0, this._jobs[id] = initial, this.counts[initial]++;
        }
        remove(id) {
          var current;
          return current = this._jobs[id], current != null && (this.counts[current]--, delete this._jobs[id]), current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            if (pos = this.status.indexOf(status), pos < 0)
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            ref = this._jobs, results = [];
            for (k in ref)
              v = ref[k], v === pos && results.push(k);
            return results;
          } else
            return Object.keys(this._jobs);
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => (acc[this.status[i]] = v, acc)), {});
        }
      };
      var States_1 = States, DLList$2, Sync;
      DLList$2 = DLList_1, Sync = class {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this), this.name = name, this.Promise = Promise2, this._running = 0, this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error2, reject, resolve2, returned, task;
          if (this._running < 1 && this._queue.length > 0)
            return this._running++, { task, args, resolve: resolve2, reject } = this._queue.shift(), cb = await (async function() {
              try {
                return returned = await task(...args), function() {
                  return resolve2(returned);
                };
              } catch (error1) {
                return error2 = error1, function() {
                  return reject(error2);
                };
              }
            })(), this._running--, this._tryToRun(), cb();
        }
        schedule(task, ...args) {
          var promise, reject, resolve2;
          return resolve2 = reject = null, promise = new this.Promise(function(_resolve, _reject) {
            return resolve2 = _resolve, reject = _reject;
          }), this._queue.push({ task, args, resolve: resolve2, reject }), this._tryToRun(), promise;
        }
      };
      var Sync_1 = Sync, version2 = "2.19.5", version$1 = {
        version: version2
      }, version$2 = /* @__PURE__ */ Object.freeze({
        version: version2,
        default: version$1
      }), require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser, Events$2 = Events_1, RedisConnection$1 = require$$2, IORedisConnection$1 = require$$3, Scripts$1 = require$$4, Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this), this.limiterOptions = limiterOptions, parser$3.load(this.limiterOptions, this.defaults, this), this.Events = new Events$2(this), this.instances = {}, this.Bottleneck = Bottleneck_1, this._startAutoCleanup(), this.sharedConnection = this.connection != null, this.connection == null && (this.limiterOptions.datastore === "redis" ? this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              return limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              })), this.Events.trigger("created", limiter, key), limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            return instance = this.instances[key], this.connection && (deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)])), instance != null && (delete this.instances[key], await instance.disconnect()), instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances, results = [];
            for (k in ref)
              v = ref[k], results.push({
                key: k,
                limiter: v
              });
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end2, found, i, k, keys, len, next, start;
            if (this.connection == null)
              return this.Promise.resolve(this.keys());
            for (keys = [], cursor = null, start = `b_${this.id}-`.length, end2 = 9; cursor !== 0; )
              for ([next, found] = await this.connection.__runCommand__(["scan", cursor ?? 0, "match", `b_${this.id}-*_settings`, "count", 1e4]), cursor = ~~next, i = 0, len = found.length; i < len; i++)
                k = found[i], keys.push(k.slice(start, -end2));
            return keys;
          }
          _startAutoCleanup() {
            var base;
            return clearInterval(this.interval), typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now(), ref = this.instances, results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  await v._store.__groupCheck__(time) ? results.push(this.deleteKey(k)) : results.push(void 0);
                } catch (error2) {
                  e = error2, results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref == "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            if (parser$3.overwrite(options, this.defaults, this), parser$3.overwrite(options, options, this.limiterOptions), options.timeout != null)
              return this._startAutoCleanup();
          }
          disconnect(flush = !0) {
            var ref;
            if (!this.sharedConnection)
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
          }
        }
        return Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        }, Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group, Batcher, Events$3, parser$4;
      parser$4 = parser, Events$3 = Events_1, Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options, parser$4.load(this.options, this.defaults, this), this.Events = new Events$3(this), this._arr = [], this._resetPromise(), this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => this._resolve = res);
          }
          _flush() {
            return clearTimeout(this._timeout), this._lastFlush = Date.now(), this._resolve(), this.Events.trigger("batch", this._arr), this._arr = [], this._resetPromise();
          }
          add(data) {
            var ret;
            return this._arr.push(data), ret = this._promise, this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime)), ret;
          }
        }
        return Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        }, Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher, require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$8 = getCjsExportFromNamespace(version$2), Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10, DEFAULT_PRIORITY$1 = 5, parser$5 = parser, Queues$1 = Queues_1, Job$1 = Job_1, LocalDatastore$1 = LocalDatastore_1, RedisDatastore$1 = require$$4$1, Events$4 = Events_1, States$1 = States_1, Sync$1 = Sync_1, Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this), this._validateOptions(options, invalid), parser$5.load(options, this.instanceDefaults, this), this._queues = new Queues$1(NUM_PRIORITIES$1), this._scheduled = {}, this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : [])), this._limiter = null, this.Events = new Events$4(this), this._submitLock = new Sync$1("submit", this.Promise), this._registerLock = new Sync$1("register", this.Promise), storeOptions = parser$5.load(options, this.storeDefaults, {}), this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null)
                return storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {}), new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              if (this.datastore === "local")
                return storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {}), new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
            }).call(this), this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null && typeof ref.ref == "function" ? ref.ref() : void 0;
            }), this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null && typeof ref.unref == "function" ? ref.unref() : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options == "object" && invalid.length === 0))
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = !0) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            return this._limiter = _limiter, this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            return this._scheduled[index] != null ? (clearTimeout(this._scheduled[index].expiration), delete this._scheduled[index], !0) : !1;
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              if ({ running } = await this._store.__free__(index, options.weight), this.Events.trigger("debug", `Freed ${options.id}`, eventInfo), running === 0 && this.empty())
                return this.Events.trigger("idle");
            } catch (error1) {
              return e = error1, this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait3) {
            var clearGlobalState, free, run;
            return job.doRun(), clearGlobalState = this._clearGlobalState.bind(this, index), run = this._run.bind(this, index, job), free = this._free.bind(this, index, job), this._scheduled[index] = {
              timeout: setTimeout(() => job.doExecute(this._limiter, clearGlobalState, run, free), wait3),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait3 + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              return this.queued() === 0 ? this.Promise.resolve(null) : (queue = this._queues.getFirst(), { options, args } = next = queue.first(), capacity != null && options.weight > capacity ? this.Promise.resolve(null) : (this.Events.trigger("debug", `Draining ${options.id}`, { args, options }), index = this._randomIndex(), this._store.__register__(index, options.weight, options.expiration).then(({ success, wait: wait3, reservoir }) => {
                var empty;
                return this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options }), success ? (queue.shift(), empty = this.empty(), empty && this.Events.trigger("empty"), reservoir === 0 && this.Events.trigger("depleted", empty), this._run(index, next, wait3), this.Promise.resolve(options.weight)) : this.Promise.resolve(null);
              })));
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              return drained != null ? (newCapacity = capacity != null ? capacity - drained : capacity, this._drainAll(newCapacity, total + drained)) : this.Promise.resolve(total);
            }).catch((e) => this.Events.trigger("error", e));
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            return options = parser$5.load(options, this.stopDefaults), waitForExecuting = (at) => {
              var finished;
              return finished = () => {
                var counts3;
                return counts3 = this._states.counts, counts3[0] + counts3[1] + counts3[2] + counts3[3] === at;
              }, new this.Promise((resolve2, reject) => finished() ? resolve2() : this.on("done", () => {
                if (finished())
                  return this.removeAllListeners("done"), resolve2();
              }));
            }, done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
              var k, ref, v;
              ref = this._scheduled;
              for (k in ref)
                v = ref[k], this.jobStatus(v.job.options.id) === "RUNNING" && (clearTimeout(v.timeout), clearTimeout(v.expiration), v.job.doDrop({
                  message: options.dropErrorMessage
                }));
              return this._dropAllQueued(options.dropErrorMessage), waitForExecuting(0);
            }))) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => waitForExecuting(1)), this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            }, this.stop = () => this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called")), done;
          }
          async _addToQueue(job) {
            var args, blocked, error2, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              return error2 = error1, this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error: error2 }), job.doDrop({ error: error2 }), !1;
            }
            return blocked ? (job.doDrop(), !0) : reachedHWM && (shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0, shifted?.doDrop(), shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) ? (shifted == null && job.doDrop(), reachedHWM) : (job.doQueue(reachedHWM, blocked), this._queues.push(job), await this._drainAll(), reachedHWM);
          }
          _receive(job) {
            return this._states.jobStatus(job.options.id) != null ? (job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`)), !1) : (job.doReceive(), this._submitLock.schedule(this._addToQueue, job));
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            return typeof args[0] == "function" ? (ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1), options = parser$5.load({}, this.jobDefaults)) : (ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1), options = parser$5.load(options, this.jobDefaults)), task = (...args2) => new this.Promise(function(resolve2, reject) {
              return fn(...args2, function(...args3) {
                return (args3[0] != null ? reject : resolve2)(args3);
              });
            }), job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), job.promise.then(function(args2) {
              return typeof cb == "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              return Array.isArray(args2) ? typeof cb == "function" ? cb(...args2) : void 0 : typeof cb == "function" ? cb(args2) : void 0;
            }), this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            return typeof args[0] == "function" ? ([task, ...args] = args, options = {}) : [options, task, ...args] = args, job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), this._receive(job), job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            return schedule = this.schedule.bind(this), wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            }, wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            }, wrapped;
          }
          async updateSettings(options = {}) {
            return await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults)), parser$5.overwrite(options, this.instanceDefaults, this), this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        return Bottleneck3.default = Bottleneck3, Bottleneck3.Events = Events$4, Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version, Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        }, Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1, Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1, Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2, Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3, Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1, Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        }, Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        }, Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        }, Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: !1,
          connection: null
        }, Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: !0,
          trackDoneStatus: !1,
          Promise
        }, Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: !0,
          dropErrorMessage: "This limiter has been stopped."
        }, Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2, lib = Bottleneck_1;
      return lib;
    }));
  }
});

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
    "response" in options && (this.response = options.response);
    let requestCopy = Object.assign({}, options.request);
    options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
      authorization: options.request.headers.authorization.replace(
        /(?<! ) .*$/,
        " [REDACTED]"
      )
    })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
  }
};

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var VERSION = "0.0.0-development";
function isRequestError(error2) {
  return error2.request !== void 0;
}
async function errorRequest(state, octokit, error2, options) {
  if (!isRequestError(error2) || !error2?.request.request)
    throw error2;
  if (error2.status >= 400 && !state.doNotRetry.includes(error2.status)) {
    let retries = options.request.retries != null ? options.request.retries : state.retries, retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error2, retries, retryAfter);
  }
  throw error2;
}
async function wrapRequest(state, octokit, request2, options) {
  let limiter = new import_light.default();
  return limiter.on("failed", function(error2, info2) {
    let maxRetries = ~~error2.request.request?.retries, after = ~~error2.request.request?.retryAfter;
    if (options.request.retryCount = info2.retryCount + 1, maxRetries > info2.retryCount)
      return after * state.retryAfterBaseValue;
  }), limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options) {
  let response = await request2(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    let error2 = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error2, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  let state = Object.assign(
    {
      enabled: !0,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  ), retryPlugin = {
    retry: {
      retryRequest: (error2, retries, retryAfter) => (error2.request.request = Object.assign({}, error2.request.request, {
        retries,
        retryAfter
      }), error2)
    }
  };
  return state.enabled && (octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin)), octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin))), retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1), VERSION2 = "0.0.0-development", noop = () => Promise.resolve();
function wrapRequest2(state, request2, options) {
  return state.retryLimiter.schedule(doRequest, state, request2, options);
}
async function doRequest(state, request2, options) {
  let { pathname } = new URL(options.url, "http://github.test"), isAuth = isAuthRequest(options.method, pathname), isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD", isSearch = options.method === "GET" && pathname.startsWith("/search/"), isGraphQL = pathname.startsWith("/graphql"), jobOptions = ~~request2.retryCount > 0 ? { priority: 0, weight: 0 } : {};
  state.clustering && (jobOptions.expiration = 1e3 * 60), (isWrite || isGraphQL) && await state.write.key(state.id).schedule(jobOptions, noop), isWrite && state.triggersNotification(pathname) && await state.notifications.key(state.id).schedule(jobOptions, noop), isSearch && await state.search.key(state.id).schedule(jobOptions, noop);
  let req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options);
  if (isGraphQL) {
    let res = await req;
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED"))
      throw Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  let regex2 = `^(?:${paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  ).map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default), triggersNotification = regex.test.bind(regex), groups = {}, createGroups = function(Bottleneck2, common2) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common2
  }), groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common2
  }), groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common2
  }), groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common2
  }), groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common2
  });
};
function throttling(octokit, octokitOptions) {
  let {
    enabled = !0,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled)
    return {};
  let common2 = { timeout };
  typeof connection < "u" && (common2.connection = connection);
  let state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit != "function" || typeof state.onRateLimit != "function")
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  let initialized = !1, initializeBottleneck = () => {
    if (initialized)
      return;
    initialized = !0, groups.global == null && createGroups(Bottleneck2, common2), state.global = state.global ?? groups.global, state.auth = state.auth ?? groups.auth, state.search = state.search ?? groups.search, state.write = state.write ?? groups.write, state.notifications = state.notifications ?? groups.notifications, state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    let events = {}, emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit), events.on("rate-limit", state.onRateLimit), events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    ), state.retryLimiter.on("failed", async function(error2, info2) {
      let [state2, request2, options] = info2.args, { pathname } = new URL(options.url, "http://github.test");
      if (!(pathname.startsWith("/graphql") && error2.status !== 401 || error2.status === 403 || error2.status === 429))
        return;
      let retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount, options.request.retryCount = retryCount;
      let { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          let retryAfter2 = Number(error2.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          return { wantRetry: await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          ), retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          let rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime(), retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          return { wantRetry: await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          ), retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry)
        return request2.retryCount++, retryAfter * state2.retryAfterBaseValue;
    });
  };
  return octokit.hook.wrap("request", (request2, options) => (initializeBottleneck(), wrapRequest2(state, request2, options))), {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method != "function")
    throw new Error("method for before hook must be a function");
  return options || (options = {}), Array.isArray(name) ? name.reverse().reduce((callback, name2) => register.bind(null, state, name2, callback, options), method)() : Promise.resolve().then(() => state.registry[name] ? state.registry[name].reduce((method2, registered) => registered.hook.bind(null, method2, options), method)() : method(options));
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  let orig = hook2;
  state.registry[name] || (state.registry[name] = []), kind === "before" && (hook2 = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))), kind === "after" && (hook2 = (method, options) => {
    let result;
    return Promise.resolve().then(method.bind(null, options)).then((result_) => (result = result_, orig(result, options))).then(() => result);
  }), kind === "error" && (hook2 = (method, options) => Promise.resolve().then(method.bind(null, options)).catch((error2) => orig(error2, options))), state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name])
    return;
  let index = state.registry[name].map((registered) => registered.orig).indexOf(method);
  index !== -1 && state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind, bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  let removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef }, hook2.remove = removeHookRef, ["before", "error", "after", "wrap"].forEach((kind) => {
    let args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  let singularHookName = /* @__PURE__ */ Symbol("Singular"), singularHookState = {
    registry: {}
  }, singularHook = register.bind(null, singularHookState, singularHookName);
  return bindApi(singularHook, singularHookState, singularHookName), singularHook;
}
function Collection() {
  let state = {
    registry: {}
  }, hook2 = register.bind(null, state);
  return bindApi(hook2, state), hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION3 = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION3} ${getUserAgent()}`, DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  return object2 ? Object.keys(object2).reduce((newObj, key) => (newObj[key.toLowerCase()] = object2[key], newObj), {}) : {};
}
function isPlainObject(value2) {
  if (typeof value2 != "object" || value2 === null || Object.prototype.toString.call(value2) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value2);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value2);
}
function mergeDeep(defaults2, options) {
  let result = Object.assign({}, defaults2);
  return Object.keys(options).forEach((key) => {
    isPlainObject(options[key]) ? key in defaults2 ? result[key] = mergeDeep(defaults2[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
  }), result;
}
function removeUndefinedProperties(obj) {
  for (let key in obj)
    obj[key] === void 0 && delete obj[key];
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route == "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else
    options = Object.assign({}, route);
  options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
  let mergedOptions = mergeDeep(defaults2 || {}, options);
  return options.url === "/graphql" && (defaults2 && defaults2.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
    (preview) => !mergedOptions.mediaType.previews.includes(preview)
  ).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
}
function addQueryParameters(url, parameters) {
  let separator2 = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
  return names.length === 0 ? url : url + separator2 + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  let matches = url.match(urlVariableRegex);
  return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
}
function omit(object2, keysToOmit) {
  let result = { __proto__: null };
  for (let key of Object.keys(object2))
    keysToOmit.indexOf(key) === -1 && (result[key] = object2[key]);
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value2, key) {
  return value2 = operator === "+" || operator === "#" ? encodeReserved(value2) : encodeUnreserved(value2), key ? encodeUnreserved(key) + "=" + value2 : value2;
}
function isDefined(value2) {
  return value2 != null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value2 = context[key], result = [];
  if (isDefined(value2) && value2 !== "")
    if (typeof value2 == "string" || typeof value2 == "number" || typeof value2 == "bigint" || typeof value2 == "boolean")
      value2 = value2.toString(), modifier && modifier !== "*" && (value2 = value2.substring(0, parseInt(modifier, 10))), result.push(
        encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
      );
    else if (modifier === "*")
      Array.isArray(value2) ? value2.filter(isDefined).forEach(function(value22) {
        result.push(
          encodeValue(operator, value22, isKeyOperator(operator) ? key : "")
        );
      }) : Object.keys(value2).forEach(function(k) {
        isDefined(value2[k]) && result.push(encodeValue(operator, value2[k], k));
      });
    else {
      let tmp = [];
      Array.isArray(value2) ? value2.filter(isDefined).forEach(function(value22) {
        tmp.push(encodeValue(operator, value22));
      }) : Object.keys(value2).forEach(function(k) {
        isDefined(value2[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value2[k].toString())));
      }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
    }
  else
    operator === ";" ? isDefined(value2) && result.push(encodeUnreserved(key)) : value2 === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value2 === "" && result.push("");
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  return template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "", values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        }), operator && operator !== "+") {
          var separator2 = ",";
          return operator === "?" ? separator2 = "&" : operator !== "#" && (separator2 = operator), (values.length !== 0 ? operator : "") + values.join(separator2);
        } else
          return values.join(",");
      } else
        return encodeReserved(literal2);
    }
  ), template === "/" ? template : template.replace(/\/$/, "");
}
function parse2(options) {
  let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]), urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
  let omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
  if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(
    (format) => format.replace(
      /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
      `application/vnd$1$2.${options.mediaType.format}`
    )
  ).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
    let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
    headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
      let format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
      return `application/vnd.github.${preview}-preview${format}`;
    }).join(",");
  }
  return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign(
    { method, url, headers },
    typeof body < "u" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse2(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  let DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse: parse2
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2;
CHAR_MAP[32] |= 2;
CHAR_MAP[59] |= 4;
CHAR_MAP[44] |= 8;
for (let code2 = 128; code2 <= 255; code2++)
  CHAR_MAP[code2] |= 1;
for (let char of "!#$%&'*+-.^_`|~")
  CHAR_MAP[char.charCodeAt(0)] |= 16;
for (let code2 = 48; code2 <= 57; code2++)
  CHAR_MAP[code2] |= 16;
for (let code2 = 65; code2 <= 90; code2++)
  CHAR_MAP[code2] |= 17;
for (let code2 = 97; code2 <= 122; code2++)
  CHAR_MAP[code2] |= 16;
var NullObject = /* @__PURE__ */ (() => {
  let C = function() {
  };
  return C.prototype = /* @__PURE__ */ Object.create(null), C;
})();
function parse3(header, options) {
  let stopFlags = 4 | (options?.comma === !0 ? 8 : 0), len = header.length, valueStart = options?.start ?? 0;
  for (; (CHAR_MAP[header.charCodeAt(valueStart)] & 2) !== 0; )
    valueStart++;
  let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? 8 : 0;
  for (; index < len; ) {
    let code2 = header.charCodeAt(index), flags = CHAR_MAP[code2];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & 8;
      break;
    }
    (flags & 2) !== 0 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code2 & 65280 | flags, index++;
  }
  let valueEnd = whitespace === -1 ? index : whitespace, value2 = header.slice(valueStart, valueEnd), type = (typeFlags & 65281) === 0 ? value2 : value2.toLowerCase();
  return index === len || stop !== 0 ? { type, index, parameters: new NullObject() } : parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  let parameters = new NullObject();
  parameter: for (; index < len; ) {
    for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
      index++;
    let keyStart = index, keyFlags = 0, keyWhitespace = -1;
    for (; index < len; ) {
      let code2 = header.charCodeAt(index), flags = CHAR_MAP[code2];
      if ((flags & stopFlags) !== 0) {
        if ((flags & 8) !== 0)
          break parameter;
        continue parameter;
      }
      if (code2 === 61) {
        let keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value2 = header.slice(keyStart, keyEnd), key = (keyFlags & 65281) === 0 ? value2 : value2.toLowerCase();
        for (index++; (CHAR_MAP[header.charCodeAt(index)] & 2) !== 0; )
          index++;
        if (index < len && header.charCodeAt(index) === 34) {
          let quotedStart = ++index, escaped = !1;
          for (; index < len; ) {
            let code3 = header.charCodeAt(index);
            if (code3 === 34) {
              parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
              let stop2 = 0;
              for (; index < len; ) {
                let code4 = header.charCodeAt(index), flags2 = CHAR_MAP[code4];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & 8;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code3 === 92 && index + 1 < len) {
              escaped = !0, index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        let valueStart = index, stop = 0, valueWhitespace = -1;
        for (; index < len; ) {
          let code3 = header.charCodeAt(index), flags2 = CHAR_MAP[code3];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & 8;
            break;
          }
          (flags2 & 2) !== 0 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
        }
        if (parameters[key] === void 0) {
          let valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      (flags & 2) !== 0 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code2 & 65280 | flags, index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end2) {
  let result = "";
  for (let index = start; index < end2; index++)
    str.charCodeAt(index) === 92 && (result += str.slice(start, index), start = ++index);
  return result + str.slice(start, end2);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
  let isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed))
    return;
  let isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON)
    return originalStringify(rootProcessed);
  let chunks = [], level2 = 0, stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: !0
    }
  ], visited = new WeakSet([rootProcessed]);
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level2++);
    let isDone = !1;
    if (node.isArray)
      if (node.index < node.val.length) {
        node.first || chunks.push(","), space && chunks.push(`
` + space.repeat(level2));
        let childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal))
          chunks.push("null"), node.first = !1, node.index++;
        else {
          let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal))
              throw new TypeError("Converting circular structure to JSON");
            visited.add(childVal), stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: !0
            }), node.first = !1, node.index++;
          } else
            chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
        }
      } else
        isDone = !0;
    else {
      for (; node.index < node.keys.length; ) {
        let k = node.keys[node.index++];
        if (propertyList && !propertyList.has(k)) continue;
        let childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        node.first || chunks.push(","), space ? chunks.push(`
` + space.repeat(level2) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
        let isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal))
            throw new TypeError("Converting circular structure to JSON");
          visited.add(childVal), stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: !0
          }), node.first = !1;
          break;
        } else
          chunks.push(originalStringify(childVal)), node.first = !1;
      }
      node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
    }
    isDone && (level2--, !node.first && space && chunks.push(`
` + space.repeat(level2)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
  }
  return chunks.join("");
}, JSONStringify = (value2, replacer, space) => {
  try {
    return "rawJSON" in JSON ? originalStringify(
      value2,
      (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ) : value2 ? originalStringify(
      value2,
      (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
      space
    ).replace(
      bigIntsStringify,
      "$1$2$3"
    ).replace(noiseStringify, "$1$2$3") : originalStringify(value2, replacer, space);
  } catch (error2) {
    if (error2 instanceof RangeError) {
      let convertedJSON = stringifyIteratively(value2, replacer, space);
      return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
    }
    throw error2;
  }
}, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
  let parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint))
    return featureCache.get(parseFingerprint);
  try {
    let result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    return featureCache.set(parseFingerprint, result), result;
  } catch {
    return featureCache.set(parseFingerprint, !1), !1;
  }
}, convertMarkedBigIntsReviver = (key, value2, context, userReviver) => typeof value2 == "string" && customFormat.test(value2) ? BigInt(value2.slice(0, -1)) : typeof value2 == "string" && noiseValue.test(value2) ? value2.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value2, context) : value2, JSONParseV2 = (text2, reviver) => JSON.parse(text2, (key, value2, context) => {
  let isNumber = typeof value2 == "number", isOutOfBounds = value2 > Number.MAX_SAFE_INTEGER || value2 < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context && intRegex.test(context.source);
  return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value2, context) : value2;
}), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
  let rootHolder = { "": parsed }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
  for (; stack.length > 0; ) {
    let node = stack[stack.length - 1];
    if (node.visited) {
      let { parent, key } = node, value2 = parent[key];
      typeof value2 == "string" && (customFormat.test(value2) ? value2 = BigInt(value2.slice(0, -1)) : noiseValue.test(value2) && (value2 = value2.slice(0, -1))), typeof userReviver == "function" && (value2 = userReviver.call(parent, key, value2)), value2 === void 0 ? delete parent[key] : parent[key] = value2, stack.pop();
    } else {
      node.visited = !0;
      let value2 = node.parent[node.key];
      if (value2 !== null && typeof value2 == "object") {
        let keys = Object.keys(value2);
        for (let i = keys.length - 1; i >= 0; i--)
          stack.push({ parent: value2, key: keys[i], visited: !1 });
      }
    }
  }
  return rootHolder[""];
}, serializeBigInts = (text2) => text2.replace(
  stringsOrLargeNumbers,
  (match, digits, fractional, exponential) => {
    let isString = match[0] === '"';
    if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
    let hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
    return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : '"' + match + 'n"';
  }
), JSONParse = (text2, reviver) => {
  if (!text2) return originalParse(text2, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
    let serializedData = serializeBigInts(text2);
    return originalParse(
      serializedData,
      (key, value2, context) => convertMarkedBigIntsReviver(key, value2, context, reviver)
    );
  } catch (error2) {
    if (error2 instanceof RangeError) {
      let serializedData = serializeBigInts(text2), parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error2;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION4 = "10.0.16", defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION4} ${getUserAgent()}`
  }
};
function isPlainObject2(value2) {
  if (typeof value2 != "object" || value2 === null || Object.prototype.toString.call(value2) !== "[object Object]") return !1;
  let proto = Object.getPrototypeOf(value2);
  if (proto === null) return !0;
  let Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value2);
}
var noop2 = () => "";
async function fetchWrapper(requestOptions) {
  let fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2)
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  let log2 = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value2]) => [
      name,
      String(value2)
    ])
  ), fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError")
        throw error2.status = 500, error2;
      message = error2.message, error2.name === "TypeError" && "cause" in error2 && (error2.cause instanceof Error ? message = error2.cause.message : typeof error2.cause == "string" && (message = error2.cause));
    }
    let requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    throw requestError.cause = error2, requestError;
  }
  let status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
  for (let [key, value2] of fetchResponse.headers)
    responseHeaders[key] = value2;
  let octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
    log2.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205)
    return octokitResponse;
  if (requestOptions.method === "HEAD") {
    if (status < 400)
      return octokitResponse;
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  if (status >= 400)
    throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
}
async function getResponseData(response) {
  let contentType = response.headers.get("content-type");
  if (!contentType)
    return response.text().catch(noop2);
  let mimetype = parse3(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      return text2 = await response.text(), JSONParse(text2);
    } catch {
      return text2;
    }
  } else return mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter \u2014 see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop2) : response.arrayBuffer().catch(
    /* v8 ignore next -- @preserve */
    () => new ArrayBuffer(0)
  );
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data == "string")
    return data;
  if (data instanceof ArrayBuffer)
    return "Unknown error";
  if (typeof data == "object" && data !== null && "message" in data) {
    let objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  let endpoint2 = oldEndpoint.defaults(newDefaults);
  return Object.assign(function(route, parameters) {
    let endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook)
      return fetchWrapper(endpoint2.parse(endpointOptions));
    let request2 = (route2, parameters2) => fetchWrapper(
      endpoint2.parse(endpoint2.merge(route2, parameters2))
    );
    return Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    }), endpointOptions.request.hook(request2, endpointOptions);
  }, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join(`
`);
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response)), this.request = request2, this.headers = headers, this.response = response, this.errors = response.errors, this.data = response.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
}, NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
], FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query6, options) {
  if (options) {
    if (typeof query6 == "string" && "query" in options)
      return Promise.reject(
        new Error('[@octokit/graphql] "query" cannot be used as variable name')
      );
    for (let key in options)
      if (FORBIDDEN_VARIABLE_OPTIONS.includes(key))
        return Promise.reject(
          new Error(
            `[@octokit/graphql] "${key}" cannot be used as variable name`
          )
        );
  }
  let parsedOptions = typeof query6 == "string" ? Object.assign({ query: query6 }, options) : query6, requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => NON_VARIABLE_OPTIONS.includes(key) ? (result[key] = parsedOptions[key], result) : (result.variables || (result.variables = {}), result.variables[key] = parsedOptions[key], result), {}), baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  return GHES_V3_SUFFIX_REGEX.test(baseUrl) && (requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), request2(requestOptions).then((response) => {
    if (response.data.errors) {
      let headers = {};
      for (let key of Object.keys(response.headers))
        headers[key] = response.headers[key];
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  let newRequest = request2.defaults(newDefaults);
  return Object.assign((query6, options) => graphql(newRequest, query6, options), {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION5} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  let isApp = isJWT(token), isInstallation = token.startsWith("v1.") || token.startsWith("ghs_"), isUserToServer = token.startsWith("ghu_");
  return {
    type: "token",
    token,
    tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
  };
}
function withAuthorizationPrefix(token) {
  return token.split(/\./).length === 3 ? `bearer ${token}` : `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  let endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  return endpoint2.headers.authorization = withAuthorizationPrefix(token), request2(endpoint2);
}
var createTokenAuth = function(token) {
  if (!token)
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  if (typeof token != "string")
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  return token = token.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION6 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop3 = () => {
}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  return typeof logger.debug != "function" && (logger.debug = noop3), typeof logger.info != "function" && (logger.info = noop3), typeof logger.warn != "function" && (logger.warn = consoleWarn), typeof logger.error != "function" && (logger.error = consoleError), logger;
}
var userAgentTrail = `octokit-core.js/${VERSION6} ${getUserAgent()}`, Octokit = class {
  static VERSION = VERSION6;
  static defaults(defaults2) {
    return class extends this {
      constructor(...args) {
        let options = args[0] || {};
        if (typeof defaults2 == "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    let currentPlugins = this.plugins;
    return class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
  }
  constructor(options = {}) {
    let hook2 = new before_after_hook_default.Collection(), requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    if (requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail, options.baseUrl && (requestDefaults.baseUrl = options.baseUrl), options.previews && (requestDefaults.mediaType.previews = options.previews), options.timeZone && (requestDefaults.headers["time-zone"] = options.timeZone), this.request = request.defaults(requestDefaults), this.graphql = withCustomRequest(this.request).defaults(requestDefaults), this.log = createLogger(options.log), this.hook = hook2, options.authStrategy) {
      let { authStrategy, ...otherOptions } = options, auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    } else if (!options.auth)
      this.auth = async () => ({
        type: "unauthenticated"
      });
    else {
      let auth2 = createTokenAuth(options.auth);
      hook2.wrap("request", auth2.hook), this.auth = auth2;
    }
    let classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i)
      Object.assign(this, classConstructor.plugins[i](this, options));
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION7 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    let start = Date.now(), requestOptions = octokit.request.endpoint.parse(options), path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      let requestId = response.headers["x-github-request-id"];
      return octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      ), response;
    }).catch((error2) => {
      let requestId = error2.response?.headers["x-github-request-id"] || "UNKNOWN";
      throw octokit.log.error(
        `${requestOptions.method} ${path} - ${error2.status} with id ${requestId} in ${Date.now() - start}ms`
      ), error2;
    });
  });
}
requestLog.VERSION = VERSION7;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION8 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data)
    return {
      ...response,
      data: []
    };
  if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
  let incompleteResults = response.data.incomplete_results, repositorySelection = response.data.repository_selection, totalCount = response.data.total_count, totalCommits = response.data.total_commits;
  delete response.data.incomplete_results, delete response.data.repository_selection, delete response.data.total_count, delete response.data.total_commits;
  let namespaceKey = Object.keys(response.data)[0], data = response.data[namespaceKey];
  return response.data = data, typeof incompleteResults < "u" && (response.data.incomplete_results = incompleteResults), typeof repositorySelection < "u" && (response.data.repository_selection = repositorySelection), response.data.total_count = totalCount, response.data.total_commits = totalCommits, response;
}
function iterator(octokit, route, parameters) {
  let options = typeof route == "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters), requestMethod = typeof route == "function" ? route : octokit.request, method = options.method, headers = options.headers, url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: !0 };
        try {
          let response = await requestMethod({ method, url, headers }), normalizedResponse = normalizePaginatedListResponse(response);
          if (url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1], !url && "total_commits" in normalizedResponse.data) {
            let parsedUrl = new URL(normalizedResponse.url), params = parsedUrl.searchParams, page = parseInt(params.get("page") || "1", 10), per_page = parseInt(params.get("per_page") || "250", 10);
            page * per_page < normalizedResponse.data.total_commits && (params.set("page", String(page + 1)), url = parsedUrl.toString());
          }
          return { value: normalizedResponse };
        } catch (error2) {
          if (error2.status !== 409) throw error2;
          return url = "", {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  return typeof parameters == "function" && (mapFn = parameters, parameters = void 0), gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done)
      return results;
    let earlyExit = !1;
    function done() {
      earlyExit = !0;
    }
    return results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    ), earlyExit ? results : gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION8;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION9 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  actions: {
    getJobForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}"
    ],
    getWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}"
    ],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ]
  },
  activity: {},
  apps: {
    getBySlug: [
      "GET /apps/{app_slug}"
    ]
  },
  billing: {},
  campaigns: {},
  checks: {
    listForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"
    ]
  },
  codeScanning: {},
  codeSecurity: {},
  codesOfConduct: {},
  codespaces: {},
  copilot: {},
  credentials: {},
  dependabot: {},
  dependencyGraph: {},
  emojis: {},
  enterpriseTeamMemberships: {},
  enterpriseTeamOrganizations: {},
  enterpriseTeams: {},
  gists: {},
  git: {
    getCommit: [
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}"
    ],
    getTree: [
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
    ]
  },
  gitignore: {},
  hostedCompute: {},
  interactions: {},
  issues: {
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    listComments: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    updateComment: [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ]
  },
  licenses: {},
  markdown: {},
  meta: {},
  migrations: {},
  oidc: {},
  orgs: {},
  packages: {},
  privateRegistries: {},
  projects: {},
  pulls: {
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}"
    ],
    list: [
      "GET /repos/{owner}/{repo}/pulls"
    ],
    listFiles: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviews: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: {},
  reactions: {
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ]
  },
  repos: {
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createCommitStatus: [
      "POST /repos/{owner}/{repo}/statuses/{sha}"
    ],
    get: [
      "GET /repos/{owner}/{repo}"
    ],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: [
      "GET /repos/{owner}/{repo}/rules/branches/{branch}"
    ],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCommit: [
      "GET /repos/{owner}/{repo}/commits/{ref}"
    ],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ]
  },
  search: {},
  secretScanning: {},
  securityAdvisories: {},
  teams: {},
  users: {}
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (let [scope, endpoints] of Object.entries(endpoints_default))
  for (let [methodName, endpoint2] of Object.entries(endpoints)) {
    let [route, defaults2, decorations] = endpoint2, [method, url] = route.split(/ /), endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults2
    );
    endpointMethodsMap.has(scope) || endpointMethodsMap.set(scope, /* @__PURE__ */ new Map()), endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: !0,
      writable: !0,
      enumerable: !0
    };
  },
  defineProperty(target, methodName, descriptor) {
    return Object.defineProperty(target.cache, methodName, descriptor), !0;
  },
  deleteProperty(target, methodName) {
    return delete target.cache[methodName], !0;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value2) {
    return target.cache[methodName] = value2;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName])
      return cache[methodName];
    let method = endpointMethodsMap.get(scope).get(methodName);
    if (!method)
      return;
    let { endpointDefaults, decorations } = method;
    return decorations ? cache[methodName] = decorate(
      octokit,
      scope,
      methodName,
      endpointDefaults,
      decorations
    ) : cache[methodName] = octokit.request.defaults(endpointDefaults), cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  let newMethods = {};
  for (let scope of endpointMethodsMap.keys())
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults2, decorations) {
  let requestWithDefaults = octokit.request.defaults(defaults2);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData)
      return options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      }), requestWithDefaults(options);
    if (decorations.renamed) {
      let [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated && octokit.log.warn(decorations.deprecated), decorations.renamedParameters) {
      let options2 = requestWithDefaults.endpoint.merge(...args);
      for (let [name, alias] of Object.entries(
        decorations.renamedParameters
      ))
        name in options2 && (octokit.log.warn(
          `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
        ), alias in options2 || (options2[alias] = options2[name]), delete options2[name]);
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  return {
    rest: endpointsToMethods(octokit)
  };
}
restEndpointMethods.VERSION = VERSION9;
function legacyRestEndpointMethods(octokit) {
  let api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION9;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION10 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION10}`
  }
);

// src/http/no-proxy.ts
import { BlockList, isIP } from "node:net";
var mostEntries = 1e3;
function isExempt(list2, hostname, port) {
  let host = bare(hostname.toLowerCase());
  return list2.split(/[\s,]+/, mostEntries).filter((entry2) => entry2 !== "").some((entry2) => {
    if (entry2 === "*") return !0;
    let [name, only2] = split(entry2.toLowerCase());
    return (only2 === void 0 || only2 === port) && covers(name, host);
  });
}
function isLoopback(hostname) {
  let host = bare(hostname.toLowerCase());
  return host === "localhost" || host.endsWith(".localhost") || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function covers(name, host) {
  if (isIP(host) !== 0) return name === host || isInRange(name, host);
  let suffix = name.replace(/^\*?\./, "");
  return suffix === "" || isIP(suffix) !== 0 ? !1 : host.endsWith(`.${suffix}`) || suffix === name && host === name;
}
function isInRange(range, address) {
  let [network = "", bits = ""] = range.split("/", 2), version2 = isIP(network);
  return version2 === 0 || version2 !== isIP(address) ? !1 : range.includes("/") ? !/^\d{1,3}$/.test(bits) || Number(bits) > (version2 === 4 ? 32 : 128) ? !1 : blockList(network, Number(bits), version2).check(address, family(version2)) : blockList(network, version2 === 4 ? 32 : 128, version2).check(address, family(version2));
}
function blockList(network, bits, version2) {
  let list2 = new BlockList();
  return list2.addSubnet(network, bits, family(version2)), list2;
}
function family(version2) {
  return version2 === 4 ? "ipv4" : "ipv6";
}
function split(entry2) {
  let [, inner, innerPort] = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(entry2) ?? [];
  if (inner !== void 0) return innerPort === void 0 ? [inner] : [inner, innerPort];
  let [, name, port] = /^([^:]*):(\d{1,5})$/.exec(entry2) ?? [];
  return name === void 0 || port === void 0 ? [entry2] : [name, port];
}
function bare(hostname) {
  return hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

// src/http/proxy.ts
function proxyFor(url, env = process.env) {
  let scheme = url.protocol.replace(/:$/, ""), stated2 = named(env, `${scheme}_proxy`) ?? plain2(named(env, "all_proxy"));
  if (stated2 === void 0 || isLoopback(url.hostname)) return;
  let port = url.port === "" ? scheme === "https" ? "443" : "80" : url.port;
  if (isExempt(named(env, "no_proxy")?.value ?? "", url.hostname, port)) return;
  let { variable, value: value2 } = stated2, address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value2) ? value2 : `http://${value2}`;
  if (!URL.canParse(address) || new URL(address).hostname === "")
    return { reason: `the environment variable ${variable} is not a proxy URL` };
  let parsed = new URL(address);
  return isPlain(parsed) ? { url: parsed.href, name: withoutSecrets(parsed.origin) } : {
    reason: `the proxy in ${variable} uses ${parsed.protocol}//; only http:// and https:// are supported`
  };
}
function named(env, name) {
  for (let variable of [name, name.toUpperCase()]) {
    let value2 = env[variable]?.trim() ?? "";
    if (value2 !== "") return { variable, value: value2 };
  }
}
function plain2(stated2) {
  return stated2 === void 0 || /^(?!https?:)[a-z][a-z0-9+.-]*:\/\//i.test(stated2.value) ? void 0 : stated2;
}
function isPlain({ protocol }) {
  return protocol === "http:" || protocol === "https:";
}

// src/http/connection.ts
var tunnelMs = 3e4, agents = /* @__PURE__ */ new Map(), direct = { fetch: (url, init) => fetch(url, init), abandon: () => {
} };
async function connectionFor(url) {
  if (!URL.canParse(url)) return { reason: "the address is not a URL" };
  let proxy = proxyFor(new URL(url));
  if (proxy === void 0 || isFailure(proxy)) return proxy ?? direct;
  try {
    return await throughProxy(proxy);
  } catch (error2) {
    return { reason: `no connection through the proxy ${proxy.name}: ${messageOf(error2)}` };
  }
}
async function throughProxy({ url, name }) {
  let { default: undici } = await import("./undici.js"), agent = agents.get(url) ?? createAgent(undici, url);
  return agents.set(url, agent), {
    fetch: (target, init) => undici.fetch(target, { ...init, dispatcher: agent }),
    through: name,
    abandon() {
      agents.delete(url), agent.destroy().catch(() => {
      });
    }
  };
}
function createAgent({ Pool, ProxyAgent }, url) {
  let address = new URL(url), user = [address.username, address.password].map(percentDecoded).join(":");
  return address.username = "", address.password = "", new ProxyAgent({
    uri: address.href,
    ...user === ":" ? {} : { token: `Basic ${Buffer.from(user).toString("base64")}` },
    // Plain http goes to the proxy as such: many of them open tunnels to port 443 alone.
    proxyTunnel: !1,
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: tunnelMs })
  });
}

// src/http/exchange.ts
async function exchange(url, init, { signals, timeoutMs, maxBytes }, read3) {
  let isOver2 = () => signals.some(({ aborted }) => aborted);
  if (isOver2()) return outOfTime;
  let connection = await connectionFor(url);
  if (isFailure(connection)) return { kind: "connection", reason: connection.reason, again: !1, unanswered: !0 };
  let way = connection.through === void 0 ? "" : ` through the proxy ${connection.through}`, late = AbortSignal.timeout(timeoutMs), ended2 = new AbortController(), count2 = { bytes: 0 }, answered = !1;
  try {
    let signal = AbortSignal.any([...signals, late, ended2.signal]), response = await connection.fetch(url, { ...init, signal });
    return answered = !0, { value: await read3(response, bounded(response.body, maxBytes, count2), way) };
  } catch (error2) {
    if (isOver2())
      return connection.abandon(), outOfTime;
    if (count2.bytes > maxBytes)
      return { kind: "too-large", reason: `answered with more than ${maxBytes} bytes`, again: !1 };
    let unanswered = answered ? {} : { unanswered: !0 };
    return late.aborted ? { kind: "timeout", reason: `no full answer within ${timeoutMs} ms${way}`, again: !0, ...unanswered } : { ...connectionFailure(error2, connection, way), ...unanswered };
  } finally {
    ended2.abort();
  }
}
var outOfTime = { kind: "deadline", reason: "timed out", again: !1 }, refusal = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;
function connectionFailure(error2, { through }, way) {
  let { code: code2, message } = innermost(error2), status = through === void 0 ? void 0 : refusal.exec(message)?.[1];
  if (status !== void 0)
    return { kind: "connection", reason: `the proxy ${through ?? ""} answered ${status}${status === "407" ? ", it does not accept the user name and password of its address" : ""}`, again: Number(status) >= 500 };
  let cause = code2 ?? (message === "" ? "unknown error" : message), hint = /CERT|UNABLE_TO_(?:GET|VERIFY)/.test(cause) ? "; the certificates of an authority of your own are named by NODE_EXTRA_CA_CERTS" : "";
  return { kind: "connection", reason: `the connection failed${way} (${cause}${hint})`, again: !0 };
}
async function* bounded(body, maxBytes, count2) {
  if (body !== null)
    for await (let chunk of body) {
      if (count2.bytes += chunk.length, count2.bytes > maxBytes) throw new Error("too many bytes");
      yield chunk;
    }
}
function innermost(error2) {
  let inner = error2;
  for (let depth = 0; depth < 5; depth++) {
    let { cause } = Object(inner);
    if (typeof cause != "object" || cause === null) break;
    inner = cause;
  }
  let { code: code2, message } = Object(inner), said = typeof message == "string" ? message : "";
  return typeof code2 == "string" ? { code: code2, message: said } : { message: said };
}

// src/github/client/fetch.ts
var withoutBody = /* @__PURE__ */ new Set([204, 205, 304]);
function wholeFetch({ token, signal, timeoutMs, bytes }) {
  return async (url, init = {}) => {
    let signals = init.signal ? [signal, init.signal] : [signal], address = typeof url == "string" ? url : url instanceof URL ? url.href : url.url, result = await exchange(
      address,
      init,
      { signals, timeoutMs, maxBytes: bytes },
      async ({ status, statusText, headers }, body) => {
        let chunks = [];
        for await (let chunk of body) chunks.push(chunk);
        let whole2 = withoutBody.has(status) ? null : Buffer.concat(chunks);
        return new Response(whole2, { status, statusText, headers: [...headers] });
      }
    );
    if ("value" in result) return result.value;
    throw result.kind === "deadline" ? timeIsUp() : new Error(result.reason.replaceAll(token === "" ? "\0" : token, "[token]"));
  };
}
function timeIsUp() {
  return Object.assign(new Error("timed out"), { name: "AbortError" });
}

// src/github/client/spacing.ts
import { setTimeout as wait } from "node:timers/promises";
function spacing(ms) {
  let free = 0;
  return {
    key: () => ({
      async schedule(_options, work) {
        let now = Date.now(), start = Math.max(now, free);
        return free = start + ms, start > now && await wait(start - now), work();
      }
    })
  };
}
function secondFrom(value2) {
  return value2 !== void 0 && /^[1-9]\d{0,2}$/.test(value2) ? Number(value2) : 1e3;
}

// src/github/client/client.ts
var answerLimit = 96 * 1024 * 1024, finalStatuses = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451], Client = Octokit2.plugin(throttling, waitAsTold, retry);
function createClient(options) {
  let { token, version: version2, signal, maxWait = 60, tries = 3, secondMs = 1e3, timeoutMs = 3e4 } = options, log2 = options.log ?? (() => {
  }), silent = () => {
  }, onLimit = (what) => (wait3, request2, _client, retried) => {
    let again2 = retried + 1 < tries && wait3 <= maxWait, { method, url } = request2;
    return log2(`${what} at ${method ?? ""} ${url ?? ""}: ${again2 ? `waiting ${wait3} s` : `not waiting ${wait3} s`}`), again2;
  }, client = new Client({
    auth: token,
    baseUrl: (options.apiUrl ?? "https://api.github.com").replace(/\/+$/, ""),
    userAgent: `weighbridge/${version2}`,
    log: { debug: silent, info: silent, warn: log2, error: silent },
    request: { fetch: wholeFetch({ token, signal, timeoutMs, bytes: answerLimit }) },
    retry: { doNotRetry: finalStatuses, retries: tries - 1, retryAfterBaseValue: secondMs },
    throttle: {
      retryAfterBaseValue: secondMs,
      onRateLimit: onLimit("rate limit"),
      onSecondaryRateLimit: onLimit("secondary rate limit"),
      ...limiters(options.readOnly === !0, secondMs)
    },
    waits: { maxWait, tries }
  });
  return client.hook.wrap("request", (request2, parameters) => {
    let own = parameters.request.signal;
    return untilAborted(AbortSignal.any(own ? [signal, own] : [signal]), async () => request2(parameters));
  }), client;
}
function limiters(readOnly, secondMs) {
  return readOnly ? { write: spacing(0) } : secondMs === 1e3 ? {} : { write: spacing(secondMs), notifications: spacing(3 * secondMs) };
}
function waitAsTold(client, {
  waits: waits2
}) {
  client.hook.error("request", (error2) => {
    if ("response" in error2 && waits2 && [403, 429].includes(error2.status)) {
      let { "retry-after": after, "x-ratelimit-remaining": remaining } = error2.response?.headers ?? {}, wait3 = Number(after);
      !(/\bsecondary rate\b/i.test(error2.message) || remaining === "0") && after !== void 0 && wait3 <= waits2.maxWait && (error2.request.request = { ...error2.request.request, retries: waits2.tries - 1, retryAfter: wait3 });
    }
    throw error2;
  });
}
async function untilAborted(signal, work) {
  if (signal.aborted) throw timeIsUp();
  let stop = () => {
  }, aborted = new Promise((_, reject) => {
    stop = () => {
      reject(timeIsUp());
    }, signal.addEventListener("abort", stop, { once: !0 });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

// src/github/client/explain.ts
function failureKind(error2) {
  if (!(error2 instanceof Error)) return "unexpected";
  if (error2.name === "AbortError") return "deadline";
  if (error2.name === "GraphqlResponseError") return graphqlKind(error2);
  let status = field(error2, "status");
  if (typeof status != "number") return "unexpected";
  let answer = answerOf(error2);
  return answer ? status >= 500 ? "server" : status === 401 ? "credentials" : status === 404 ? "not-found" : status === 429 || status === 403 && isRateLimit(error2.message, answer) ? "rate-limit" : status === 403 ? "permission" : "refused" : "network";
}
function explain(error2) {
  let kind = failureKind(error2), asked = error2 instanceof Error ? field(error2, "request") : void 0, answer = error2 instanceof Error ? answerOf(error2) : void 0, said = oneLine(messageOf(error2)), tries = (asked?.request?.retryCount ?? 0) + 1, tried = `${[asked?.method, pathOf(asked?.url)].filter(Boolean).join(" ") || "a request to GitHub"}${tries > 1 ? ` (${tries} tries)` : ""}`, status = answer ? `${answer.status} ` : "";
  switch (kind) {
    case "deadline":
      return `${tried}: timed out before GitHub answered`;
    case "network":
      return `${tried}: ${said}; run the review again when GitHub can be reached`;
    case "rate-limit":
      return `${tried}: GitHub's rate limit is used up (${status}"${said}"); run the review again ${resetTime(answer)}`;
    case "credentials":
      return `${tried}: GitHub does not accept the token (${status}"${said}"); give a valid one`;
    case "permission":
      return `${tried}: the token may not do this (${status}"${said}"); ${remedy(said, answer)}`;
    case "not-found":
      return `${tried}: GitHub has nothing there, or hides it from this token (${status}"${said}"); check the name, and that the token may read it`;
    case "server":
      return `${tried}: GitHub failed (${status}"${said}"); run the review again later`;
    case "refused":
      return `${tried}: GitHub refused (${status}"${said}")`;
    case "unexpected":
      return `${tried}: ${said}`;
  }
}
function failureOf(error2) {
  let kind = failureKind(error2), { status, message } = Object(error2), readOnly = kind === "permission" && /not accessible|must have/iu.test(String(message)), open = kind === "server" || kind === "network";
  return { readOnly, refused: status === 422, open, retryable: open || kind === "rate-limit" || kind === "deadline", reason: explain(error2) };
}
function isGone(error2) {
  return failureKind(error2) === "not-found";
}
function graphqlKind(error2) {
  let errors = field(error2, "errors"), types = Array.isArray(errors) ? errors.map((one) => String(field(Object(one), "type"))) : [];
  return types.includes("RATE_LIMITED") ? "rate-limit" : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES") ? "permission" : types.includes("NOT_FOUND") ? "not-found" : types.some((type) => /LIMIT|TIMEOUT/.test(type)) || /timed? ?out|something went wrong/i.test(error2.message) ? "server" : "refused";
}
function isRateLimit(message, { headers }) {
  return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit|abuse detection/i.test(message);
}
function remedy(said, answer) {
  let needed = answer?.headers["x-accepted-github-permissions"], permissions = typeof needed == "string" ? oneLine(needed) : "";
  return answer?.headers["x-github-sso"] !== void 0 ? "authorise the token for the organisation's single sign-on" : permissions !== "" ? `it needs ${permissions}: grant it under permissions: in the workflow` : /not accessible by (?:integration|personal access token)/i.test(said) ? "grant it under permissions: in the workflow; on pull_request from a fork it only reads, whatever is granted" : "GitHub says why";
}
function resetTime(answer) {
  let after = Number(answer?.headers["retry-after"]);
  if (after > 0) return `in ${after} s`;
  let reset = Number(answer?.headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) && reset > 0 && reset < 1e11 ? `after ${new Date(reset * 1e3).toISOString().replace(/\.\d+Z$/, "Z")}` : "in a few minutes";
}
function answerOf(error2) {
  let response = field(error2, "response");
  if (response?.status !== void 0) return { status: response.status, headers: response.headers ?? {} };
}
function pathOf(url) {
  return url === void 0 ? "" : oneLine(URL.canParse(url) ? new URL(url).pathname : url.split("?")[0] ?? "");
}
function oneLine(text2) {
  let line = text2.replace(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 299)}\u2026` : line;
}
function field(of, name) {
  return of[name];
}

// src/github/read/texts.ts
var batch = 50, mostFailures = 8;
async function readTexts2(source, places, signal) {
  let answers = [], open = [];
  for (let start = 0; start < places.length; start += batch) open.push(places.slice(start, start + batch));
  open.reverse();
  let failures = 0, givenUp = "";
  for (let part = open.pop(); part; part = open.pop()) {
    if (givenUp !== "") {
      answers.push(...failed(part, givenUp));
      continue;
    }
    let answer = await ask(source, part, signal);
    if (!isFailure(answer)) {
      answers.push(...answer);
      continue;
    }
    failures++, (!answer.again || failures === mostFailures) && (givenUp = answer.reason);
    let middle = Math.ceil(part.length / 2);
    givenUp !== "" || part.length === 1 ? answers.push(...failed(part, answer.reason)) : open.push(part.slice(middle), part.slice(0, middle));
  }
  return answers;
}
async function ask({ client, owner, repo, count: count2 }, places, signal) {
  let expressions = Object.fromEntries(places.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]));
  count2();
  try {
    let data = await client.graphql(query(places.length), {
      owner,
      name: repo,
      ...expressions,
      request: { signal }
    });
    return answersOf(data?.repository, places, /* @__PURE__ */ new Map());
  } catch (error2) {
    let { data, errors } = error2, single = Array.isArray(errors) ? errorsByField(errors) : void 0;
    return data?.repository && single ? answersOf(data.repository, places, single) : queryFailure(error2);
  }
}
function queryFailure(error2) {
  let kind = failureKind(error2);
  return { reason: explain(error2), again: kind === "server" || kind === "network" };
}
function query(count2) {
  let names = Array.from({ length: count2 }, (_, index) => `e${index}`), variables = names.map((name) => `, $${name}: String!`).join(""), fields = names.map((name) => `${name}: object(expression: $${name}) { ...content }`).join(`
    `);
  return `query ($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
fragment content on GitObject { __typename ... on Blob { isBinary isTruncated text } }`;
}
function answersOf(repository2, places, errors) {
  return repository2 ? places.map((_, index) => {
    let failure = errors.get(`e${index}`);
    if (failure !== void 0) return { type: "failed", reason: `GitHub did not return its content: ${failure}` };
    let object2 = repository2[`e${index}`];
    if (object2 === null) return { type: "absent" };
    if (object2 === void 0) return { type: "failed", reason: "GitHub left it out of its answer" };
    if (object2.__typename !== "Blob") return { type: "failed", reason: otherKind(object2.__typename), isOther: !0 };
    let { text: text2 } = object2;
    return object2.isBinary !== !0 && object2.isTruncated === !1 && typeof text2 == "string" ? { type: "text", text: text2 } : { type: "blob" };
  }) : queryFailure(new Error("GitHub answered a query without a result"));
}
function otherKind(kind) {
  return kind === "Tree" ? "it is a folder, not a file" : kind === "Commit" ? "it is a submodule, not a file" : `it is a ${String(kind)}, not a file`;
}
function errorsByField(errors) {
  let found = /* @__PURE__ */ new Map();
  for (let error2 of errors) {
    let { path, message } = Object(error2), field3 = Array.isArray(path) && path[0] === "repository" ? path[1] : void 0;
    if (typeof field3 != "string") return;
    found.set(field3, String(message).slice(0, 300));
  }
  return found;
}
function failed(places, reason) {
  return places.map(() => ({ type: "failed", reason }));
}

// src/github/read/reader.ts
var mostCompared = 300;
function createReader(client, { owner, repo }) {
  let requests = 0, count2 = () => {
    requests++;
  }, options = (signal) => signal ? { request: { signal } } : {};
  return {
    requests: () => requests,
    async compare(base, head, signal) {
      count2();
      let { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
        ...options(signal)
      });
      return {
        base: commitId(field2(field2(data, "base_commit"), "sha"), "a commit"),
        mergeBase: commitId(field2(field2(data, "merge_base_commit"), "sha"), "a merge base"),
        files: data.files !== void 0 && data.files.length < mostCompared ? data.files : void 0
      };
    },
    async commitOf(ref, signal) {
      count2();
      let { data } = await client.rest.repos.getCommit({
        owner,
        repo,
        ref: ref.replace(/^refs\/(?=heads\/|tags\/)/, ""),
        mediaType: { format: "sha" },
        ...options(signal)
      }), answer = isBuffer(data) ? Buffer.from(data).toString() : data;
      return commitId(typeof answer == "string" ? answer.trim() : field2(answer, "sha"), "a commit");
    },
    async parentsOf(commit, signal) {
      count2();
      let { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit, ...options(signal) });
      return data.parents.map(({ sha }) => commitId(sha, "a parent"));
    },
    async tree(id, recursive, signal) {
      count2();
      try {
        let { data } = await client.rest.git.getTree({
          owner,
          repo,
          tree_sha: id,
          ...recursive ? { recursive: "1" } : {},
          ...options(signal)
        });
        return treeOf(data) ?? { reason: `GitHub answered something that is not the tree ${id}` };
      } catch (error2) {
        return { reason: explain(error2) };
      }
    },
    texts: (places, signal) => readTexts2({ client, owner, repo, count: count2 }, places, signal),
    async blob(id, signal) {
      count2();
      try {
        let { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
          owner,
          repo,
          file_sha: id,
          mediaType: { format: "raw" },
          request: { signal, parseSuccessResponseBody: !1 }
        });
        return Buffer.from(await new Response(data).arrayBuffer());
      } catch (error2) {
        return { reason: explain(error2) };
      }
    }
  };
}
function treeOf(data) {
  let [tree, truncated] = [field2(data, "tree"), field2(data, "truncated")];
  if (!Array.isArray(tree)) return;
  let entries = tree.flatMap((entry2) => {
    let [path, mode, sha, size] = ["path", "mode", "sha", "size"].map((name) => field2(entry2, name));
    return typeof path != "string" || typeof mode != "string" || typeof sha != "string" ? [] : [{ path, mode, sha, ...typeof size == "number" ? { size } : {} }];
  });
  return entries.length === tree.length ? { entries, truncated: truncated !== !1 } : void 0;
}
function commitId(value2, what) {
  if (typeof value2 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value2)) return value2;
  throw new Error(`GitHub answered something that does not tell ${what}`);
}
function isBuffer(data) {
  return Object.prototype.toString.call(data) === "[object ArrayBuffer]";
}
function field2(of, name) {
  return typeof of == "object" && of !== null ? of[name] : void 0;
}

// src/github/read/file-at.ts
async function readFileAt(client, { owner, repo, path, ref }, signal) {
  let reader = createReader(client, { owner, repo });
  try {
    let commit = await reader.commitOf(ref, signal), [found] = await reader.texts([{ commit, path }], signal);
    if (found?.type === "text") return { text: found.text, commit };
    let passing = found?.type === "failed" && found.isOther !== !0, reasons = { absent: "there is no such file", blob: "it is no text, or too large for one" };
    return { reason: found === void 0 ? "GitHub did not tell it" : found.type === "failed" ? found.reason : reasons[found.type], passing, hidden: !1 };
  } catch (error2) {
    let kind = failureKind(error2), passing = ["deadline", "network", "rate-limit", "server"].includes(kind);
    return { reason: explain(error2), passing, hidden: ["not-found", "permission", "credentials"].includes(kind) };
  }
}

// src/reports/pull-request/compose.ts
function compose({ head, sections, foot }, { rows, max, size, cut: cut2 }) {
  let room = max - size(head) - size(foot) - size(cut2) - 6;
  if (room < 0) return headAlone(head, max, size);
  let shown = /* @__PURE__ */ new Map(), missing = !1;
  for (let section of [...sections].sort((one, other) => one.priority - other.priority)) {
    let share = Math.floor(room * 0.7), text2 = firstThatFits(section, rows, (rendered) => size(rendered) + 2 <= share);
    text2 === void 0 ? missing = !0 : text2 !== "" && (shown.set(section, text2), room -= size(text2) + 2);
  }
  let body = sections.flatMap((section) => shown.get(section) ?? []);
  return [head, ...body, ...missing ? [cut2] : [], foot].join(`

`);
}
function firstThatFits(section, rows, fits) {
  for (let tried of rows) {
    let text2 = section.render(tried);
    if (fits(text2)) return text2;
  }
}
function headAlone(head, max, size) {
  let text2 = shorten(head, max);
  for (; size(text2) > max; ) text2 = shorten(text2, Math.floor(text2.length / 2));
  return text2;
}

// src/reports/pull-request/markdown.ts
function titleLine(sign, sentence2, run) {
  let said = /^[A-Z][a-z]/u.test(sentence2) ? sentence2.charAt(0).toLowerCase() + sentence2.slice(1) : sentence2;
  return `### ${sign} Weighbridge: ${said}${run === void 0 ? "" : ` \xB7 ${linked("run", run)}`}`;
}
function table(head, rows) {
  let line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => ":---|").join("")}`, ...rows.map(line)].join(`
`);
}
function folded(summary2, body) {
  return `<details><summary>${summary2}</summary>

${body}

</details>`;
}
function linked(text2, url) {
  let target = url === void 0 ? void 0 : markdownUrl(url);
  return target === void 0 ? text2 : `[${text2}](${target})`;
}
function shownPlace(location2, links, longest3) {
  return linked(markdownCode(shortPlace(location2, longest3)), links(location2));
}
function prose(text2, max) {
  return markdown(shorten(text2, max).replace(/`([^`]*)`/gu, '"$1"'));
}
function few(items, most6, separator2 = ", ") {
  let shown = items.slice(0, most6).join(separator2);
  return items.length > most6 ? `${shown} and ${items.length - most6} more` : shown;
}

// src/reports/pull-request/fixed.ts
var form = 2, mostFound = 40, mostSeen = 250, mostFixed = 20, longestRecord = 12e3;
function fixedSince(record2, review2) {
  let before = read(record2), forgotten2 = before.forgotten === !0, present = new Set(review2.findings.map(({ fingerprint }) => fingerprint)), gone2 = before.form === form ? before.found.filter(([fingerprint]) => !present.has(fingerprint)) : [], incomplete = review2.verdict === "incomplete" || review2.gaps.some(({ level: level2 }) => level2 === "incomplete"), at = review2.range.head.slice(0, 7), justFixed = incomplete ? [] : gone2.map(([fingerprint, what, where]) => [fingerprint, what, where, at]), fixed = [...before.fixed.filter(([fingerprint]) => !present.has(fingerprint)), ...justFixed].slice(-mostFixed), found = [...byWeight(activeFindings(review2)).map(entry), ...incomplete ? gone2 : []].slice(0, mostFound), stayed = (before.back ?? []).filter((fingerprint) => incomplete || present.has(fingerprint)), returned = before.fixed.map(([fingerprint]) => fingerprint).filter((fingerprint) => present.has(fingerprint)), back = new Set([...stayed, ...returned].slice(-mostFound)), fresh = freshSince(before, review2);
  return {
    fixed: fixed.map(([fingerprint, what, where, commit]) => ({ fingerprint, what, where, at: commit })),
    back,
    fresh,
    record: written({
      found,
      fixed,
      at,
      ...incomplete ? {} : seenNow(review2),
      ...fresh.size > 0 && fresh.size <= mostSeen ? { fresh: [...fresh].map(beginning) } : {},
      ...back.size > 0 ? { back: [...back] } : {},
      ...forgotten2 ? { forgotten: forgotten2 } : {}
    }),
    forgotten: forgotten2
  };
}
function freshSince(before, review2) {
  let present = activeFindings(review2).map(({ fingerprint }) => fingerprint);
  if (before.form !== form || before.seen === void 0) return /* @__PURE__ */ new Set();
  if (before.at === review2.range.head.slice(0, 7)) {
    let stayed = new Set(before.fresh ?? []);
    return new Set(present.filter((fingerprint) => stayed.has(beginning(fingerprint))));
  }
  let known = new Set(before.seen);
  return new Set(present.filter((fingerprint) => !known.has(beginning(fingerprint))));
}
function seenNow({ findings }) {
  return findings.length > mostSeen ? {} : { seen: findings.map(({ fingerprint }) => beginning(fingerprint)) };
}
function beginning(fingerprint) {
  return fingerprint.slice(0, 8);
}
function fixedSection(fixed, rows) {
  let shown = fixed.toReversed().slice(0, rows), cells = shown.map(({ what, where, at }) => [markdown(what), markdownCode(where), markdownCode(at)]), rest = fixed.length - shown.length, body = [
    ...cells.length > 0 ? [table(["Finding", "Where", "Fixed in"], cells)] : [],
    ...rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : []
  ];
  return folded(`\u2705 ${fixed.length} fixed in this pull request`, body.join(`

`));
}
function entry({ fingerprint, message, location: location2 }) {
  return [fingerprint, shorten(plain(message), 100), shorten(shortPlace(location2), 100)];
}
function written({ found, fixed, ...more }) {
  let [kept2, gone2] = [found.length, fixed.length];
  for (; ; ) {
    let carried = {
      form,
      found: found.slice(0, kept2),
      fixed: fixed.slice(fixed.length - gone2),
      ...more
    }, text2 = Buffer.from(JSON.stringify(carried)).toString("base64");
    if (text2.length <= longestRecord || kept2 + gone2 === 0) return text2;
    kept2 > gone2 ? kept2 = Math.floor(kept2 / 2) : gone2 = Math.floor(gone2 / 2);
  }
}
function read(record2) {
  let unreadable = { form, found: [], fixed: [], forgotten: !0 };
  if (record2 === void 0) return { form, found: [], fixed: [] };
  if (record2.length > longestRecord) return unreadable;
  let text2 = Buffer.from(record2, "base64").toString("utf8"), value2;
  try {
    value2 = JSON.parse(text2);
  } catch {
    return unreadable;
  }
  let stored = Object(value2), { form: stated2, found, fixed = stored.mended, back, at, seen, fresh, forgotten: forgotten2 } = stored;
  return {
    form: typeof stated2 == "number" ? stated2 : 1,
    ...forgotten2 === !0 || !Array.isArray(found) || !Array.isArray(fixed) ? { forgotten: !0 } : {},
    found: rowsOf(found, 3).slice(0, mostFound).map(([fingerprint = "", what = "", where = ""]) => [fingerprint, what, where]),
    fixed: rowsOf(fixed, 4).slice(-mostFixed).map(([fingerprint = "", what = "", where = "", at2 = ""]) => [fingerprint, what, where, at2]),
    back: keysIn(back, 64).slice(-mostFound),
    ...typeof at == "string" ? { at } : {},
    ...Array.isArray(seen) ? { seen: keysIn(seen, 8) } : {},
    fresh: keysIn(fresh, 8)
  };
}
function keysIn(value2, longest3) {
  return Array.isArray(value2) ? value2.filter((one) => typeof one == "string" && one.length <= longest3 && /^[\w-]+$/.test(one)).slice(-mostSeen) : [];
}
function rowsOf(value2, width2) {
  return Array.isArray(value2) ? value2.filter(
    (row2) => Array.isArray(row2) && row2.length === width2 && row2.every((cell) => typeof cell == "string" && cell.length <= 200)
  ) : [];
}

// src/reports/pull-request/decisions.ts
var longestValue = 80;
function noValues() {
  return [];
}
function decisions(findings) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let told of findings) addTo(groups2, told.carriedFrom === void 0 ? keyOf(told) : told, told);
  return [...groups2.values()].map(decision);
}
function decision([told, ...others]) {
  let [first, ...rest] = told.of, of = [first, ...rest, ...others.flatMap((other) => other.of)], { message, help, carriedFrom } = told, alike = { first, of, own: noValues };
  if (carriedFrom !== void 0) return { message, help, ...alike, by: "name" };
  if (new Set(of.map((one) => plain(one.message))).size === 1) return { message, help, ...alike, by: "place" };
  let shapes = new Set(of.map((one) => JSON.stringify(shapeOf(one)))), { shared, own } = valuesOf(of);
  return {
    message: titled(first, of, shared),
    help: unnamed(help, first.component),
    first,
    of,
    by: shapes.size === 1 ? "name" : "name and value",
    own
  };
}
function valuesOf(of) {
  let lists = of.map(valuesIn), [first = []] = lists, isLike = lists.every(({ length }) => length === first.length), isShared = first.map((value2, at) => isLike && lists.every((list2) => list2[at] === value2));
  return {
    shared: [...new Set(first.filter((_, at) => isShared[at] === !0))],
    own: (finding2) => valuesIn(finding2).filter((_, at) => isShared[at] !== !0).map(short)
  };
}
function short(value2) {
  return shorten(value2, longestValue);
}
function titled({ title }, of, shared) {
  let kinds3 = new Set(of.flatMap(({ component: component2 }) => component2 === void 0 ? [] : [kindOf(component2)])), [kind, ...others] = kinds3, number2 = kind === void 0 || others.length > 0 ? String(of.length) : count(of.length, kind.noun, kind.plural), said = [{ type: "text", text: `${title}: ${number2}` }], named3 = shared.map((value2) => [code(short(value2))]);
  return named3.length === 0 ? said : say`${said} (${join(named3, ", ")})`;
}
function keyOf({ of: [finding2] }) {
  let { ruleId, messageId, level: level2, advisories, fix, paths, lapsed } = finding2, [message, help] = shapeOf(finding2), isWhole = level2 === "block" || finding2.component === void 0 || advisories.length > 0, said = advisories.map(({ id, severity, fixed, waiver: waiver2 }) => [id, severity, fixed, waiver2]);
  return JSON.stringify([ruleId, messageId, level2, isWhole && message, help, said, fix?.command, paths[0], lapsed]);
}

// src/reports/pull-request/findings.ts
function findingTable(groups2, rows, links, marks) {
  let shown = groups2.slice(0, rows), rest = groups2.slice(rows).flatMap(({ of }) => of);
  return [
    ...shown.length > 0 ? [
      table(
        ["What", "Where", "Do this"],
        shown.map((group) => row(group, rows, links, marks))
      )
    ] : [],
    ...rest.length > 0 ? [`${shown.length > 0 ? `And ${rest.length} more` : "In all"}, by rule:`] : [],
    ...rest.length > 0 ? [counts(rest, rows > 0)] : []
  ].join(`

`);
}
function row(group, rows, links, marks) {
  let { first, help, of } = group, several = of.length > 1, where = several ? memberLines(group, rows, links, marks) : placesOf(first, links);
  return [shownWhat(group, several, marks), where, shownHelp({ ...first, help })];
}
function placesOf(finding2, links) {
  let others = otherPlaces(finding2).map((other) => shownPlace(other, links)), also = others.length > 0 ? `<br><sub>also ${few(others, 2)}</sub>` : "";
  return `${shownPlace(finding2.location, links)}${also}`;
}
function shownWhat({ first, message, of }, several, marks) {
  let rule = linked(markdown(first.ruleId), first.docsUrl), own = several ? [] : [...shownId(first), ...shownMarks(first, marks)], reached = several && of.some(({ paths }) => paths.length === 0) ? [] : reachedThrough(first), notes = [
    [rule, ...own, ...reached, ...lapsedOf(first), ...upcomingOf(first)].join(" \xB7 "),
    ...advisoryLines(first)
  ];
  return [
    markdownMessage(message, (value2) => advisoryLink(first, value2)),
    ...notes.map((note) => `<sub>${note}</sub>`)
  ].join("<br>");
}
var mostMembers = 5;
function memberLines(group, rows, links, marks) {
  let { of } = group, places = groupBy(of, ({ location: location2 }) => shownPlace(location2, links, 30)), lines = [...places].slice(0, Math.max(1, rows)).map(([where, found]) => {
    let members = found.map(
      (finding2) => [...nameOf(finding2, group), ...shownId(finding2), ...shownMarks(finding2, marks)].join("&nbsp;")
    );
    return `${where}&nbsp;<sub>${few(members, mostMembers)}</sub>`;
  }), left = [...places.values()].slice(lines.length).flat(), files = new Set(left.map(({ location: location2 }) => location2.path)).size, more = left.length === 0 ? [] : [`<sub>and ${left.length} more in ${count(files, "file")}</sub>`];
  return [...lines, ...more].join("<br>");
}
function nameOf(finding2, { by: by2, own }) {
  let { component: component2 } = finding2;
  if (component2 === void 0 || by2 === "place") return [];
  let name = markdownCode(shorten(displayName(component2), 30)), values = own(finding2).map(markdownCode);
  return by2 === "name" || values.length > 0 ? [name, ...values] : [name, markdown(shorten(kindOf(component2).displayValue(component2), 40))];
}
function shownMarks({ fingerprint }, { back, fresh }) {
  return [...back.has(fingerprint) ? ["**back**"] : fresh.has(fingerprint) ? ["**new**"] : []];
}
function upcomingOf({ upcoming }) {
  return upcoming === void 0 ? [] : [upcomingWords(upcoming)];
}
function lapsedOf({ lapsed }) {
  return lapsed === void 0 ? [] : [markdown(shorten(lapsedWords(lapsed), 160))];
}
function shownId({ fingerprint }) {
  let id = shortId(fingerprint);
  return id === void 0 ? [] : [markdownCode(id)];
}
function shownWaiver(waiver2) {
  return markdown(shorten(waivedWords(waiver2).replace(/^w/, "W"), 400));
}
function shownMessage(finding2) {
  return markdownMessage(finding2.message, (value2) => advisoryLink(finding2, value2));
}
function shownHelp({ help, fix }) {
  return `${markdownMessage(help)}${fix?.command === void 0 ? "" : `: ${markdownCode(shorten(fix.command, 200))}`}`;
}
function advisoryNotes(finding2) {
  return [...advisoryLines(finding2), ...reachedThrough(finding2), ...lapsedOf(finding2), ...upcomingOf(finding2)];
}
var mostAdvisories = 3;
function advisoryLines({ advisories: all, message, help }) {
  let said = `${plain(message)} ${plain(help)}`, news = all.filter((advisory2) => tellsMore(advisory2, said) || titleOf(advisory2) !== void 0), lines = news.slice(0, mostAdvisories).map((advisory2) => {
    let { id, url, waiver: waiver2 } = advisory2, held = waiver2 === void 0 ? "" : `, waived by ${waiver2.by} until ${waiver2.expires}`, title = titleOf(advisory2), about2 = title === void 0 ? "" : `: ${prose(title, 120)}`;
    return `${linked(markdown(shorten(id, 60)), url)} ${markdown(shorten(`${advisoryState(advisory2)}${held}`, 160))}${about2}`;
  });
  return news.length > lines.length ? [...lines, `and ${count(news.length - lines.length, "more advisory", "more advisories")}`] : lines;
}
function titleOf({ summary: summary2, malicious }) {
  return malicious === !0 || summary2?.trim() === "" ? void 0 : summary2;
}
function advisoryLink({ advisories: all }, value2) {
  let url = all.find(({ id }) => id === value2)?.url;
  return url === void 0 ? void 0 : markdownUrl(url);
}
function reachedThrough({ paths: [path] }) {
  return path === void 0 ? [] : [`reached through ${markdown(shorten(path.join(" \u2192 "), 160))}`];
}
function counts(rest, withFiles) {
  let rules = countByRule(rest), items = rules.slice(0, 10).map(({ ruleId, count: count2, files }) => {
    let named3 = files.slice(0, 2).map(([path, inFile]) => `${markdownCode(shorten(path, 40))} (${inFile})`), left = files.length - named3.length, where = [...named3, ...left > 0 ? [`${left} more ${left === 1 ? "file" : "files"}`] : []].join(", ");
    return `- ${count2} \xD7 ${markdown(ruleId)}${withFiles ? `: ${where}` : ""}`;
  }), others = rules.slice(10).reduce((sum, { count: count2 }) => sum + count2, 0);
  return [...items, ...others > 0 ? [`- ${others} of other rules`] : []].join(`
`);
}

// src/reports/pull-request/sections.ts
function gapList(groups2, rows, links) {
  return listed(
    groups2,
    rows,
    ({ reason, gaps }) => `- ${subjectsOf(gaps, links)}: ${prose(reason, 300)} ${codesOf(gaps)}`
  );
}
function incompleteList(groups2, rows, links) {
  return listed(groups2, rows, ({ reason, gaps }) => `- ${sentenceOf(gaps[0].code)}: ${subjectsOf(gaps, links)}<br><sub>${prose(reason, 300)}</sub> ${codesOf(gaps)}`);
}
function codesOf(gaps) {
  return `<sub>${[...new Set(gaps.map(({ code: code2 }) => markdownCode(code2)))].join(" \xB7 ")}</sub>`;
}
function sentenceOf(code2) {
  let { about: about2 } = gapCodes[code2];
  return `<strong>${markdown(about2.charAt(0).toUpperCase() + about2.slice(1))}</strong>`;
}
function subjectsOf(members, links) {
  let subjects = members.slice(0, 5).map(({ subject, location: location2 }) => {
    if (location2 !== void 0 && location2.path === subject) return shownPlace(location2, links);
    let name = markdown(shorten(subject, 120));
    return location2 === void 0 ? name : `${name} (${shownPlace(location2, links)})`;
  });
  return few([...subjects, ...members.slice(5).map(({ subject }) => subject)], 5);
}
function listed(groups2, rows, item) {
  let items = groups2.slice(0, rows).map(item), rest = groups2.slice(rows).reduce((sum, { gaps: members }) => sum + members.length, 0);
  return [...items, ...rest > 0 ? [`- ${items.length > 0 ? `and ${rest} more` : `${rest} in all`}`] : []].join(`
`);
}
function changesSection({ changes }, links) {
  let { in: incoming, out } = movements(changes), notable = remarks(changes), summary2 = [
    ...incoming === "" ? [] : [incoming],
    ...out === "" ? [] : [`${out} removed`],
    ...notable === "" ? [] : [notable]
  ].join(" \xB7 "), ordered = inOrder(changes);
  return (rows) => {
    let cells = ordered.slice(0, rows * 3).map((change) => {
      let { component: component2 } = change, name = markdownCode(shorten(displayName(component2), 100)), what = difference(change).map(({ text: text2, loud }) => {
        let shown = markdown(shorten(text2, 120));
        return loud ? `**${shown}**` : shown;
      }).join(" \xB7 "), source = sourceLink(change);
      return [`${kindOf(component2).noun} ${name}`, [what, ...source].join(" \xB7 "), shownPlace(component2.location, links)];
    }), rest = ordered.length - cells.length, body = [
      ...cells.length > 0 ? [table(["What", "Change", "Where"], cells)] : [],
      ...rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : []
    ];
    return folded(`Changes: ${summary2}`, body.join(`

`));
  };
}
function sourceLink({ impact: impact2 }) {
  if (impact2?.repository === void 0) return [];
  let { url, verified } = impact2.repository;
  return [linked(verified ? "source" : "source it names", url)];
}
function waivedSection(review2, rows, links) {
  let held = waived(review2), idle = idleWaivers(review2), accepted = acceptedGaps(review2);
  if (held.length + accepted.length + idle.length === 0) return "";
  let items = held.slice(0, rows).map(({ message, location: location2, waiver: waiver2 }) => {
    let why = markdown(shorten(waivedWords(waiver2), 240)), { comment: comment2 } = waiver2, where = comment2 === void 0 ? "" : ` (${linked("the comment", comment2)})`;
    return `- ${markdownMessage(message)} (${shownPlace(location2, links)}): ${why}${where}`;
  }), gaps = accepted.slice(0, rows).map(({ subject, location: location2, reason, accepted: by2 }) => {
    let why = markdown(shorten(`${reason}; ${acceptedWords(by2)}`, 300)), where = location2 === void 0 ? "" : ` (${shownPlace(location2, links)})`;
    return `- ${markdown(shorten(subject, 120))}${where}: ${why}`;
  }), others = idle.slice(0, rows).map((said) => `- ${markdown(shorten(said, 240))}`), rest = held.length + accepted.length + idle.length - items.length - gaps.length - others.length, expired = [...review2.policy.waivers, ...review2.policy.accepted].filter(
    ({ status }) => status === "expired"
  ).length, summary2 = [
    ...held.length > 0 ? [`${held.length} waived`] : [],
    ...accepted.length > 0 ? [`${accepted.length} accepted`] : [],
    ...expired > 0 ? [`${expired} expired`] : [],
    ...idle.length > expired ? [`${idle.length - expired} not used`] : []
  ].join(" \xB7 ");
  return folded(
    `Waivers: ${summary2}`,
    [...items, ...gaps, ...others, ...rest > 0 ? [`- and ${rest} more`] : []].join(`
`)
  );
}
function waiverHelp(review2, findings, rows, offer) {
  let shown = findings.slice(0, rows), stanzas = shown.flatMap((finding2) => waiverStanza(finding2, offer.waivers) ?? []).filter((stanza2) => stanza2.length <= 4e3), refused3 = shown.flatMap((finding2) => {
    let why = notWaivable(finding2);
    return why === void 0 ? [] : [`- ${markdownMessage(finding2.message)}: ${markdown(why)}.`];
  }), left = findings.length - stanzas.length - refused3.length, section = stanzas.length === 0 ? void 0 : waiverSection(stanzas);
  return folded(
    "Is this wrong, or do you need it anyway?",
    [
      ...section === void 0 ? [] : pasted(review2, section, offer.edit),
      "A waiver inside this pull request does not count: the policy is read from the base branch.",
      ...refused3.length > 0 ? [refused3.join(`
`)] : [],
      ...left > 0 ? [`${left} more ${left === 1 ? "is" : "are"} not shown here; the command line prints them all.`] : [],
      ...commandHelp(findings, offer.waivers)
    ].join(`

`)
  );
}
function pasted(review2, section, edit) {
  let content = `${review2.policy.path === void 0 ? `version: 1
` : ""}${section}`, { file, branch } = policySource(review2), name = markdownCode(shorten(file, 100)), editor = edit?.(`${content}
`), target = editor?.isFilled === !0 ? name : linked(name, editor?.url), on = branchName(review2) === void 0 ? branch : markdownCode(shorten(branch, 100)), filled = editor?.isFilled === !0 ? ` ${linked("Open the editor with this filled in", editor.url)}, or paste it:` : "";
  return [
    `Add what you accept to ${target} on ${on}, with your reason and your name, and run the review again.${filled}`,
    markdownBlock(content, "yaml")
  ];
}
function commandHelp(findings, { expires, byComment }) {
  if (byComment === void 0) return [];
  let { fits, maxDays, allows } = byComment, able = findings.filter(({ ruleId, notWaivable: why }) => why === void 0 && allows(ruleId)), [only2, ...others] = able;
  if (only2 === void 0) return [];
  let id = others.length === 0 ? shortId(only2.fingerprint) : void 0, which = id === void 0 ? ", with the id that stands beside the rule" : "", until = fits ? expires : "YYYY-MM-DD", term = fits ? "" : ` It may hold for ${maxDays} days at most.`;
  return [
    `For this pull request only, whoever the policy names may comment, with a reason${which}:${term}`,
    markdownBlock(`/weighbridge waive ${id ?? "ID"} until ${until} because REASON`, "")
  ];
}
function acceptHelp(review2, gaps, rows, { waivers, edit }) {
  let incomplete = gaps.filter(({ level: level2 }) => level2 === "incomplete"), section = acceptedSection(incomplete.slice(0, rows), waivers);
  return section === void 0 || section.length > 2e4 ? "" : folded(
    "Cannot be checked, and acceptable?",
    [
      ...pasted(review2, section, edit),
      "What is accepted stays in the report and no longer counts. The policy is read from the base branch."
    ].join(`

`)
  );
}
function broken(review2) {
  let { file, branch } = policySource(review2), on = branchName(review2) === void 0 ? branch : markdownCode(shorten(branch, 100));
  return `The policy ${markdownCode(shorten(file, 100))} on ${on} has errors. This change fixes them, and is reviewed under the defaults.`;
}
function beginning2(review2, edit) {
  let { branch } = policySource(review2), where = branchName(review2) === void 0 ? branch : markdownCode(shorten(branch, 100)), content = `version: 1
enforcement: observe`, editor = edit?.(`${content}
`);
  return folded(
    "No policy yet: the defaults apply",
    [
      `To see what the defaults find while nothing is blocked, put this into ${linked(markdownCode(policyPath), editor?.url)} on ${where}. Remove the last line when you trust it.`,
      markdownBlock(content, "yaml")
    ].join(`

`)
  );
}

// src/reports/pull-request/pull-request.ts
var forgotten = "<sub>The record in this comment could not be read: what was fixed before that is not listed.</sub>";
function notAPass({ notChecked, incomplete }) {
  return `Not checked, which makes this review incomplete${incomplete === notChecked ? "" : ` (${incomplete} of ${notChecked})`}. That is neither a finding nor a pass:`;
}
function again(groups2) {
  return `Run the review again. If the result stays the same, ${[...new Set(groups2.map(({ gaps }) => `\`weighbridge explain ${gaps[0].code}\``))].join(" and ")} tells what to do; \`gaps\` in the policy sets what such a gap does.`;
}
var cut = "Some parts did not fit here; the command line prints them all.";
function renderPullRequest(review2, options) {
  let { maxLength: maxLength2 = 65e3 } = options;
  return saysNothing(review2) && (options.fixed ?? []).length === 0 && options.always !== !0 ? "" : compose(parts(review2, options), { rows: [10, 5, 2, 1, 0], max: maxLength2, size: (text2) => text2.length, cut });
}
function withoutTimes(text2) {
  let title = text2.replace(/^(### [^\n]*) \u00b7 \[run\]\([^()\s]*\)$/mu, "$1"), foot = title.lastIndexOf(`
<sub>`);
  return foot === -1 ? title : title.slice(0, foot) + title.slice(foot).replaceAll(/, data of \d{4}-\d\d-\d\d \d\d:\d\d UTC/gu, "");
}
function saysNothing({ changes, findings, gaps }) {
  return changes.length + findings.length + gaps.length === 0;
}
function isWorthAComment({ findings, gaps }) {
  return findings.length > 0 || gaps.some(({ level: level2 }) => level2 !== "note");
}
function parts(review2, options) {
  let { waivers, links = () => {
  }, fixed = [], edit } = options, marks = { back: options.back ?? /* @__PURE__ */ new Set(), fresh: options.fresh ?? /* @__PURE__ */ new Set() }, { changes, policy: policy2 } = review2, found = byCause(byWeight(activeFindings(review2))), open = openGaps(review2), groups2 = groupGaps(open), incomplete = groups2.filter(({ level: level2 }) => level2 === "incomplete"), others = groups2.filter(({ level: level2 }) => level2 !== "incomplete"), counts3 = gapCounts(review2), of = (level2) => found.filter((finding2) => finding2.level === level2), [block, warn, note] = [of("block"), of("warn"), of("note")], [blockRows, warnRows, noteRows] = [decisions(block), decisions(warn), decisions(note)], sections = [], add = (priority, when, render) => {
    when && sections.push({ priority, render });
  };
  add(0, block.length > 0, (rows) => findingTable(blockRows, rows, links, marks)), add(
    1,
    incomplete.length > 0,
    (rows) => `${notAPass(counts3)}

${incompleteList(incomplete, rows, links)}

${again(incomplete)}`
  ), add(2, incomplete.length > 0, (rows) => acceptHelp(review2, open, rows, { waivers, edit }));
  let few2 = block.length === 0 && warnRows.length <= 3;
  add(3, warn.length > 0, (rows) => {
    let rendered = findingTable(warnRows, rows, links, marks);
    return few2 ? rendered : folded(`\u26A0\uFE0F ${count(warn.length, "warning")}`, rendered);
  }), add(
    6,
    note.length > 0,
    (rows) => folded(`\u2139\uFE0F ${count(note.length, "note")}`, findingTable(noteRows, rows, links, marks))
  ), add(0, saysNothing(review2), () => `Nothing that these checks look at differs in ${count(review2.stats.filesChanged, "changed file")}.`), add(4, found.length > 10, () => `All of it: ${markdownCode(reviewCommand(review2))}`), add(4, changes.length > 0, changesSection(review2, links)), add(5, others.length > 0, (rows) => folded(othersTitle(counts3), gapList(others, rows, links))), add(5, fixed.length > 0, (rows) => fixedSection(fixed, rows)), add(5, options.forgotten === !0, () => forgotten), add(7, !0, (rows) => waivedSection(review2, rows, links));
  let waivable2 = block.length > 0 ? block : warn;
  add(
    2,
    waivable2.length > 0,
    (rows) => waiverHelp(
      review2,
      waivable2.flatMap((finding2) => finding2.of),
      rows,
      { waivers, edit }
    )
  ), add(0, policy2.broken === !0, () => broken(review2)), add(8, policy2.path === void 0, () => beginning2(review2, edit));
  let box2 = options.box === !0 ? `- [ ] ${boxLabel}

` : "";
  return { head: heading(review2, options.run), sections, foot: `${box2}${footer(review2)}` };
}
function othersTitle({ notChecked, incomplete, notes }) {
  let warnings = notChecked - incomplete;
  return warnings === 0 ? `Not checked, ${asNotes(notes)} only: ${notes}` : `${incomplete === 0 ? `Not checked: ${notChecked}` : `Also not checked: ${warnings} of ${notChecked}`}${moreNotes(notes)}`;
}
function heading(review2, run) {
  let observing = review2.policy.enforcement === "observe", sign = { block: "\u26D4", incomplete: "\u26A0\uFE0F", warn: "\u26A0\uFE0F", pass: "\u2705" }[review2.verdict], title = titleLine(observing && review2.verdict === "block" ? "\u2139\uFE0F" : sign, verdictSentence(review2), run);
  return observing ? `${title}

The policy only observes (\`enforcement: observe\`): this check passes whatever it finds.` : title;
}
function reviewCommand({ range }) {
  return `weighbridge review ${{ index: "--staged", "work-tree": "--worktree", commits: `${range.base.slice(0, 12)}..${range.head.slice(0, 12)}` }[range.tree ?? "commits"]}`;
}
function footer({ range, policy: policy2, coverage }) {
  let at = policy2.commit === void 0 ? "" : ` (${markdownCode(shorten(policy2.commit, 64).slice(0, 7))})`, ref = policy2.ref === void 0 ? "" : markdownCode(shorten(policy2.ref, 100)), which = policy2.path === void 0 || policy2.broken === !0 ? "the default policy" : `the policy${ref === "" ? "" : ` of ${ref}`}${at}`, on = extendedNames({ policy: policy2 }).map((name) => markdownCode(shorten(name, 160))), under = on.length === 0 ? which : `${which}, which extends ${on.join(", ")}`, sources = coverage.slice(0, 10).map(({ source, asked, answered, dataAsOf }) => {
    let time = dataAsOf === void 0 || answered === 0 ? void 0 : utc(dataAsOf), data = time === void 0 ? "" : `, data of ${time}`;
    return `${markdown(shorten(source, 60))}: ${answered} of ${asked} answered${data}`;
  }), head = `${{
    index: "what is staged",
    "work-tree": "the work tree",
    commits: markdownCode(shorten(range.head, 64).slice(0, 7))
  }[range.tree ?? "commits"]} under ${under}`, about2 = linked("what these checks do", `${homepage}/blob/main/docs/rules.md`);
  return `<sub>${[head, ...sources, about2].join(" \xB7 ")}</sub>`;
}

// src/reports/json/parts.ts
var about = (text2) => pipe(string(), description(text2)), whole = (text2) => pipe(number(), integer(), description(text2)), maybe = (schema) => exactOptional(schema), list = (schema) => array(schema), location = object({
  path: about("From the root of the repository; bytes that are not UTF-8 as \\xNN"),
  side: pipe(picklist(["head", "base"]), description("Which of the two trees")),
  startLine: maybe(whole("1-based; absent in a file without lines")),
  startColumn: maybe(whole("1-based, in UTF-16 units")),
  endLine: maybe(whole("1-based")),
  endColumn: maybe(whole("1-based, exclusive")),
  within: maybe(about("Where inside a container: a notebook cell, an archive member"))
}), evidence = object({
  name: location,
  argument: maybe(location),
  flag: maybe(location),
  use: maybe(location)
}), common = {
  name: about("The canonical name in its ecosystem"),
  purl: maybe(about("Package URL; absent where no type exists")),
  location,
  evidence: maybe(
    pipe(
      evidence,
      description(
        "Where its name is, the argument that gives its revision or version, what turns on its code, and the whole call or command"
      )
    )
  ),
  alsoAt: list(location),
  slot: maybe(about("A lock key, a section, a marker, a build stage")),
  text: about("The source text that names it"),
  confidence: picklist(["certain", "likely", "possible"]),
  context: picklist(["code", "ci", "interactive", "test", "docs", "comment"]),
  own: maybe(pipe(literal(!0), description("The repository published it itself before the change")))
};

// src/reports/json/components.ts
var packageEntries = {
  ...common,
  kind: literal("package"),
  ecosystem: about("pypi, npm \u2026"),
  version: maybe(about("The one version that the file states")),
  specifier: maybe(about("The requirement as written")),
  role: pipe(
    picklist(["requirement", "locked", "installed", "mentioned"]),
    description(
      "requirement: a manifest or requirements file requires it; locked: an entry of a lockfile; installed: a command installs or runs it; mentioned: a text names it in a part that no extractor parses"
    )
  ),
  standing: maybe(
    pipe(
      picklist(["installed", "configured", "told"]),
      description(
        "Of one that is only mentioned: as what a command or a key installs; elsewhere in what can run or configure; in prose or where it is refused"
      )
    )
  ),
  supposed: maybe(pipe(literal(!0), description("Nothing names its ecosystem: it is one that it may be of"))),
  peer: maybe(pipe(literal(!0), description("A peer dependency: provided by the project that uses this one"))),
  override: maybe(
    pipe(
      object({
        section: about("The key of the manifest that holds it"),
        of: maybe(about("Only what this package asks for")),
        asked: maybe(about("Only requirements for versions that this one admits"))
      }),
      description("It replaces the requirements of others, and requires nothing itself")
    )
  ),
  installedIn: maybe(about("The folder whose installed packages a command runs before it asks a registry")),
  ranIn: maybe(about("The folder that a command runs in which runs it in an environment of its own")),
  versionUnknown: maybe(pipe(literal(!0), description("Its version is only known at install time"))),
  program: maybe(pipe(literal(!0), description("A command names a program, which another package can bring"))),
  programs: maybe(list(about("A program that a lockfile says it brings"))),
  constraint: maybe(
    pipe(
      boolean(),
      description("It limits the versions of other requirements; false if a requirement for the package was read")
    )
  ),
  constrainedBy: maybe(list(about("A file whose constraints hold for what a command installs"))),
  hashes: list(string()),
  source: object({
    type: picklist(["registry", "vcs", "url", "path"]),
    url: maybe(string()),
    ref: maybe(about("Branch, tag or commit as written")),
    commit: maybe(about("The full commit id")),
    extraIndexes: maybe(list(about("An additional index that may serve it"))),
    findLinks: maybe(list(about("A page or folder of package files that is searched"))),
    trusted: maybe(pipe(literal(!0), description("TLS certificates of its source are not checked"))),
    strategy: maybe(about("How the resolver chooses between indexes")),
    optionsAt: maybe(pipe(location, description("Where the file states its indexes")))
  }),
  scope: picklist(["runtime", "development", "optional", "build"]),
  direct: maybe(boolean()),
  resolved: maybe(object({ version: string(), by: location })),
  takenFrom: maybe(
    object({
      index: about("The private index that it comes from, according to a settings file or a lockfile beside its file"),
      by: location,
      sure: pipe(boolean(), description("It was set before this change, for the scope of the package alone"))
    })
  ),
  entry: maybe(about("Id of its entry in a lockfile, unique within the file")),
  dependsOn: maybe(list(about("Id of an entry of the same file that it depends on"))),
  alsoEntries: maybe(
    list(
      object({
        id: about("Id of a further entry of the file that is this package at this version"),
        dependsOn: list(about("Id of an entry of the same file that it depends on")),
        direct: maybe(boolean())
      })
    )
  ),
  hosts: maybe(list(about("A host that a lockfile downloads its files from"))),
  installScript: maybe(boolean())
}, remoteCode = pipe(
  union([boolean(), literal("unknown")]),
  description("Loading it may run code from its repository; unknown if only known at run time")
), revisionForm = pipe(
  union([string(), literal(!1)]),
  description(
    "What its loader says to take one commit, unless it is the usual form of the host; false if it takes none"
  )
), modelEntries = {
  ...common,
  kind: literal("model"),
  host: about("hugging-face, torch-hub, modelscope \u2026"),
  revision: maybe(about('As written; absent is absent, never "main"')),
  revisionForm: maybe(revisionForm),
  files: maybe(list(string())),
  checksum: maybe(about("What its file must hold, as stated beside its address: sha256:\u2026")),
  remoteCode,
  alwaysRunsCode: maybe(pipe(literal(!0), description("Loading it runs that code for certain"))),
  codeRevision: maybe(string()),
  use: about("The call or command that loads it, or the key of the setting that names it")
}, datasetEntries = {
  ...common,
  kind: literal("dataset"),
  host: about("hugging-face, modelscope \u2026"),
  revision: maybe(about('As written; absent is absent, never "main"')),
  revisionForm: maybe(revisionForm),
  remoteCode,
  use: about("The call or command that loads it, or the key of the setting that names it")
}, hostedModelEntries = {
  ...common,
  kind: literal("hosted-model"),
  vendor: about("openai, bedrock \u2026: who runs it"),
  use: about("The call that asks it")
}, imageEntries = {
  ...common,
  kind: literal("image"),
  registry: string(),
  repository: about("The common name"),
  tag: maybe(string()),
  digest: maybe(string()),
  stage: maybe(string())
}, toolEntries = {
  ...common,
  kind: literal("tool"),
  transport: picklist(["stdio", "http", "sse"]),
  command: maybe(about("The program and its arguments, values that look like secrets left out")),
  url: maybe(about("URL, without credentials and query")),
  env: list(about("A variable or header that it is given")),
  runs: list(
    object({
      ecosystem: packageEntries.ecosystem,
      name: common.name,
      version: packageEntries.version,
      specifier: packageEntries.specifier,
      source: packageEntries.source
    })
  )
}, indexEntries = {
  ...common,
  kind: literal("index"),
  ecosystem: maybe(about("pypi, npm \u2026; absent for a setting that holds for programs of several")),
  use: pipe(
    picklist(["default", "additional", "named", "links", "connection"]),
    description(
      "default: replaces the ecosystem's index; additional: used beside it; named: used for packages that name it; links: a page of package files; connection: only sets how servers are reached"
    )
  ),
  url: maybe(about("URL, without credentials and query")),
  scope: maybe(about("The scope of names that it serves")),
  unchecked: maybe(pipe(literal(!0), description("Certificates are not checked"))),
  forFolder: maybe(
    pipe(
      literal(!0),
      description("A settings file sets it for everything that is installed in its folder and below")
    )
  ),
  setting: about("The option, variable or key that sets it")
}, deserializationEntries = {
  ...common,
  kind: literal("deserialization"),
  reads: about("What it reads, as written"),
  runs: pipe(
    picklist(["always", "unprotected", "default", "protected"]),
    description(
      "Whether reading runs code that the file holds. always: its format holds code; unprotected: the program turns off what prevents it; default: the version of the library decides; protected: the program asks its library to prevent it"
    )
  ),
  downloads: maybe(
    pipe(
      picklist(["same", "address"]),
      description("It downloads what it reads: in the same expression, or from the address that it is given")
    )
  ),
  writes: maybe(pipe(literal(!0), description("The same file writes such files with the same library"))),
  safer: maybe(
    object({ location, text: string() })
  )
}, kinds = {
  package: object(packageEntries),
  model: object(modelEntries),
  dataset: object(datasetEntries),
  "hosted-model": object(hostedModelEntries),
  image: object(imageEntries),
  tool: object(toolEntries),
  index: object(indexEntries),
  deserialization: object(deserializationEntries)
}, component = variant("kind", Object.values(kinds));

// src/reports/json/schema.ts
var waiver = object({
  reason: string(),
  by: string(),
  expires: about("ISO 8601 date; the last day on which the waiver applies, in UTC"),
  location: maybe(location),
  comment: maybe(about("URL of the comment, instead of the location in the policy"))
}), level = picklist(["block", "warn", "note"]), advisory = object({
  id: string(),
  aliases: list(string()),
  severity: picklist(["none", "low", "medium", "high", "critical", "unknown"]),
  malicious: maybe(pipe(literal(!0), description("It reports malicious code, not a vulnerability"))),
  score: maybe(pipe(number(), description("CVSS base score, if a vector gives one"))),
  summary: maybe(string()),
  fixed: list(string()),
  url: maybe(string()),
  level,
  fingerprint: string(),
  waiver: maybe(waiver)
}), finding = object({
  ruleId: string(),
  messageId: about("Id of the message: stable, and unique within the rule"),
  title: about("What kind of finding it is, in a few words: Package is malicious"),
  confidence: picklist(["certain", "likely", "possible"]),
  securitySeverity: maybe(
    pipe(
      number(),
      minValue(0),
      maxValue(10),
      description("The highest score of its advisories that are not waived; 10 for malicious code")
    )
  ),
  level,
  component: maybe(component),
  before: maybe(component),
  location,
  related: list(location),
  paths: list(list(string())),
  advisories: list(advisory),
  message: about("What happens to the reader, in one sentence without a full stop"),
  help: about("What to do"),
  fix: maybe(
    object({
      edits: list(object({ location, newText: string() })),
      command: maybe(string()),
      clears: pipe(boolean(), description("The fix resolves the whole finding"))
    })
  ),
  unpinned: maybe(
    pipe(literal(!0), description("The component is not pinned; a version, commit or digest fixes that"))
  ),
  references: list(string()),
  id: maybe(about("Short id for commands on the pull request: the beginning of the fingerprint in base32")),
  fingerprint: about("Unique in a review and stable over time: rule, identity, slot and file, never a line"),
  docsUrl: string(),
  waiver: maybe(waiver),
  carriedFrom: maybe(about("The lockfile that had it before, if its file replaces that one")),
  onlyInMerge: maybe(
    pipe(literal(!0), description("Only the merge result has it, and its location refers to that"))
  ),
  notWaivable: maybe(about("Why no waiver can clear it; absent where one can")),
  upcoming: maybe(
    pipe(
      object({ since: about("Minor release: 1.3"), level }),
      description("It is a note until the defaults of the release `since` apply, and has this level then")
    )
  ),
  lapsed: maybe(
    object({
      by: string(),
      expires: string(),
      why: picklist(["expired", "too-long"])
    })
  )
}), gap = object({
  code: picklist(Object.keys(gapCodes)),
  level: picklist(["incomplete", "warn", "note"]),
  by: about("The extractor, source or rule that says so"),
  subject: string(),
  reason: string(),
  location: maybe(location),
  accepted: maybe(waiver)
}), policy = object({
  path: maybe(about("Absent when there is no policy file and the defaults apply")),
  broken: maybe(pipe(literal(!0), description("It has errors, which the change fixes; the defaults apply"))),
  ref: maybe(string()),
  commit: maybe(string()),
  extends: maybe(
    list(
      object({
        path: about("owner/repository/path"),
        ref: about("As written: a commit, or a branch or tag"),
        commit: maybe(string())
      })
    )
  ),
  enforcement: picklist(["block", "observe"]),
  waivers: list(
    object({
      rule: string(),
      component: maybe(string()),
      advisory: maybe(string()),
      by: string(),
      expires: string(),
      status: picklist(["used", "unused", "expired", "too-long", "void"]),
      line: maybe(whole("Line of the policy file; absent for a waiver by a comment")),
      comment: maybe(about("URL of the comment")),
      why: maybe(about("Why it does not apply")),
      file: maybe(about("That file: the one of the policy, or one that it extends, as owner/repository/path@commit"))
    })
  ),
  accepted: list(
    object({
      gap: picklist(Object.keys(gapCodes)),
      path: about("Path or glob, as written"),
      by: string(),
      expires: string(),
      status: picklist(["used", "unused", "expired"]),
      line: whole("Line of the policy file"),
      file: maybe(about("That file: the one of the policy, or one that it extends, as owner/repository/path@commit"))
    })
  )
}), ids = (description2) => pipe(list(string()), description(description2)), impact = object({
  step: maybe(picklist(["major", "minor", "patch", "down", "other"])),
  via: maybe(ids("Dependency path: names from a direct dependency to this package")),
  introduces: ids("Advisories that apply now and did not before"),
  fixes: ids("Advisories that applied before and do not now"),
  leaves: ids("Advisories that applied before and still do"),
  publishedAt: maybe(about("ISO 8601 time")),
  ageDays: maybe(whole("Days since then")),
  licences: maybe(
    object({ before: ids("Licences of the version before"), after: ids("Those of this version, which differ") })
  ),
  repository: maybe(
    object({
      url: about("Page of the repository"),
      verified: pipe(boolean(), description("Whether another source than the package confirms it"))
    })
  )
});
var reviewSchema = object({
  schemaVersion: literal(1),
  tool: object({ name: string(), version: string() }),
  range: object({
    spec: about("As the user wrote it, or as it was derived"),
    base: about("Commit id; with `tree`, the id of the empty tree where there is no commit yet"),
    head: about("Commit id; with `tree`, the id of a tree that no commit has"),
    tree: maybe(picklist(["index", "work-tree"]))
  }),
  policy,
  verdict: picklist(["pass", "warn", "block", "incomplete"]),
  changes: list(
    object({
      type: picklist(["added", "changed", "removed", "moved"]),
      component,
      before: maybe(component),
      impact: maybe(impact)
    })
  ),
  findings: list(finding),
  gaps: list(gap),
  coverage: list(
    object({
      source: string(),
      asked: whole("Questions"),
      answered: whole("Answers"),
      dataAsOf: maybe(about("ISO 8601 time in UTC"))
    })
  ),
  stats: object({
    filesChanged: whole("Files that differ"),
    filesRead: whole("Files that an extractor read, both sides counted"),
    components: whole("Components that were seen"),
    durationMs: pipe(number(), description("Milliseconds")),
    requests: maybe(whole("Requests that reading the change took, where it was read over an API"))
  })
});

// src/reports/json/json.ts
function toJson(review2) {
  let findings = review2.findings.map((finding2) => ({
    ...finding2,
    ...finding2.component === void 0 ? {} : { component: stated(finding2.component) },
    ...finding2.before === void 0 ? {} : { before: stated(finding2.before) },
    message: plain(finding2.message),
    help: plain(finding2.help),
    ...waivable(finding2),
    ...named2(finding2)
  })), changes = review2.changes.map((change) => ({
    ...change,
    component: stated(change.component),
    ...change.before === void 0 ? {} : { before: stated(change.before) }
  })), listed2 = { ...review2, schemaVersion: 1, changes, findings };
  return parse(reviewSchema, listed2);
}
function waivable(finding2) {
  let why = notWaivable(finding2);
  return why === void 0 ? {} : { notWaivable: why };
}
function named2({ fingerprint }) {
  let id = shortId(fingerprint);
  return id === void 0 ? {} : { id };
}
function stated(component2) {
  return component2.kind !== "package" || component2.version !== void 0 || component2.specifier !== void 0 ? component2 : { ...component2, specifier: addressOf(component2.source) };
}
function addressOf({ type, url = "", ref, commit }) {
  if (type !== "vcs") return url;
  let at = ref ?? commit;
  return `${/^git\b/.test(url) ? "" : "git+"}${url}${at === void 0 ? "" : `@${at}`}`;
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value2) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value2);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value2) {
    return value2 instanceof P ? value2 : new P(function(resolve2) {
      resolve2(value2);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value2) {
      try {
        step(generator.next(value2));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value2) {
      try {
        step(generator.throw(value2));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value2]) => ` ${key}="${value2}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = !1) {
    return this._buffer += text2, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = !1) {
    let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row2) => {
      let cells = row2.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    let element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width: width2, height } = options || {}, attrs = Object.assign(Object.assign({}, width2 && { width: width2 }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level2) {
    let tag = `h${level2}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    let element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function getBooleanInput(name, options) {
  let trueValue = ["true", "True", "TRUE"], falseValue = ["false", "False", "FALSE"], val = getInput(name, options);
  if (trueValue.includes(val))
    return !0;
  if (falseValue.includes(val))
    return !1;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value2) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value2));
  process.stdout.write(os3.EOL), issueCommand("set-output", { name }, toCommandValue(value2));
}
function isDebug() {
  return process.env.RUNNER_DEBUG === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/github/read/pulls.ts
var pages = 30, mostPulls = 100 * pages;
async function openPulls(client, { owner, repo }, signal, mostPages4 = pages) {
  let pulls = [];
  try {
    let asked = { owner, repo, state: "open", sort: "created", direction: "desc", per_page: 100 };
    for (let page = 1; page <= mostPages4; page++) {
      let { data } = await client.rest.pulls.list({ ...asked, page, request: { signal } });
      if (pulls.push(...data.map(openPull)), data.length < 100) return { pulls: unique(pulls), whole: !0 };
    }
    return { pulls: unique(pulls), whole: !1 };
  } catch (error2) {
    return { reason: `the open pull requests could not be listed: ${explain(error2)}` };
  }
}
function unique(pulls) {
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}
function openPull({ number: number2, head, base }) {
  return { number: number2, head: head.sha, branch: head.ref, repository: head.repo?.id, base: base.ref };
}

// src/action/connect.ts
function connect({ apiUrl, secondMs, token: own }, { signal, token = own, readOnly = !1 }) {
  return createClient({ token, apiUrl, version, signal, log, secondMs, readOnly });
}
function log(line) {
  info(terminal(line));
}

// src/github/read/merge.ts
import { setTimeout as wait2 } from "node:timers/promises";
function mergeability({ state, mergeable, merge_commit_sha: merge2 }) {
  return { open: state === "open", mergeable, merge: merge2 };
}
var waits = [1, 2, 4];
async function testMerge(client, reader, { owner, repo, number: number2, tip, head, before }, secondMs, signal) {
  let request2 = { signal }, look = async (seconds) => {
    await wait2(seconds * secondMs, void 0, { signal });
    let { data } = await client.rest.pulls.get({ owner, repo, pull_number: number2, request: request2 });
    return mergeability(data);
  };
  try {
    for (let seconds of [0, ...waits]) {
      let { open, mergeable, merge: merge2 } = seconds === 0 && before !== void 0 && before.mergeable !== !1 ? before : await look(seconds);
      if (!open) return { missing: "closed" };
      if (mergeable === !1) return { missing: "conflict" };
      if (mergeable === null || merge2 === null) continue;
      let parents = await reader.parentsOf(merge2, signal);
      if (parents.length === 2 && parents[0] === tip && parents[1] === head) return { commit: merge2 };
    }
    return { missing: "not made" };
  } catch (error2) {
    return { reason: explain(error2) };
  }
}

// src/changes/github/ahead.ts
function textsAhead(reader) {
  let asked = /* @__PURE__ */ new Map(), key = (commit, path) => `${commit}:${path}`;
  return {
    ask(commit, all, signal) {
      let paths = all.filter((path) => !asked.has(key(commit, path)));
      if (paths.length === 0) return;
      let answers = reader.texts(
        paths.map((path) => ({ commit, path })),
        signal
      );
      for (let [index, path] of paths.entries()) {
        let bytes = answers.then((texts) => {
          let text2 = texts[index];
          return text2?.type === "text" ? Buffer.from(text2.text) : void 0;
        });
        asked.set(key(commit, path), bytes);
      }
    },
    get: async (commit, path) => asked.get(key(commit, path))
  };
}

// src/changes/github/blobs.ts
import { createHash } from "node:crypto";

// src/changes/github/asked-once.ts
async function askedOnce(items, underWay, ask2, isGot) {
  let others = [...items].flatMap(([id, item]) => {
    let running = underWay.get(id);
    return running === void 0 ? [] : [{ id, item, running }];
  }), theirs = new Set(others.map(({ id }) => id)), own = new Map([...items].filter(([id]) => !theirs.has(id))), asked = ask2(own);
  for (let id of own.keys())
    underWay.set(
      id,
      asked.then((values2) => values2.get(id))
    );
  let values = new Map(await asked);
  for (let id of own.keys()) underWay.delete(id);
  let again2 = /* @__PURE__ */ new Map();
  for (let { id, item, running } of others) {
    let value2 = await running;
    value2 !== void 0 && isGot(value2) ? values.set(id, value2) : again2.set(id, item);
  }
  if (again2.size > 0) for (let [id, value2] of await ask2(again2)) values.set(id, value2);
  return values;
}

// src/changes/github/folders.ts
var mostRequests = 600, replacement = "\uFFFD";
function isLossy(path) {
  return path.includes(replacement);
}
function folderReader(reader) {
  let known = /* @__PURE__ */ new Map(), underWay = /* @__PURE__ */ new Map(), requests = 0, ask2 = async (id, recursive, signal) => {
    if (signal.aborted) return { reason: "reading was stopped before its end" };
    if (requests === mostRequests) return { reason: `it takes more than ${mostRequests} requests to read the folders` };
    requests++;
    let answer = await reader.tree(id, recursive, signal);
    if (isFailure(answer)) return answer;
    if (answer.truncated)
      return recursive ? ask2(id, !1, signal) : { reason: `GitHub omits part of the folder ${id}` };
    for (let [name, folder] of foldersOf(id, recursive, answer.entries)) known.set(name, folder);
    return known.get(id) ?? /* @__PURE__ */ new Map();
  };
  return { read: (id, whole2, signal) => {
    let folder = known.get(id);
    if (folder) return Promise.resolve(folder);
    let running = underWay.get(id);
    if (running) return running;
    let started = ask2(id, whole2, signal).finally(() => underWay.delete(id));
    return underWay.set(id, started), started;
  }, known: (id) => known.get(id) };
}
function listKnown({ known }, commit) {
  let entries = [], open = [["", commit]], whole2 = !0;
  for (let next = open.pop(); next; next = open.pop()) {
    let [prefix, id] = next, folder = known(id);
    folder || (whole2 = !1);
    for (let [name, { type, id: below }] of folder ?? []) {
      let path = `${prefix}${name}`;
      type === "folder" ? open.push([`${path}/`, below]) : type !== "ambiguous" && entries.push({ path, type });
    }
  }
  return { entries, whole: whole2 };
}
function foldersOf(id, recursive, entries) {
  let byPath = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Map()]]);
  for (let { path, mode, sha, size } of entries) {
    let slash = path.lastIndexOf("/"), parent = slash === -1 ? "" : path.slice(0, slash), type = entryType(mode) ?? "folder", named3 = { type, id: sha, key: `${mode} ${sha}`, ...size === void 0 ? {} : { size } }, siblings = byPath.get(parent) ?? /* @__PURE__ */ new Map();
    byPath.set(parent, siblings);
    let name = path.slice(slash + 1), twin = siblings.get(name);
    siblings.set(name, twin ? together(name, twin, named3) : named3), type === "folder" && recursive && !byPath.has(path) && byPath.set(path, /* @__PURE__ */ new Map());
  }
  let folders = /* @__PURE__ */ new Map(), open = [["", id]];
  for (let next = open.pop(); next; next = open.pop()) {
    let [path, folderId2] = next, folder = byPath.get(path);
    if (!(!folder || folders.has(folderId2))) {
      folders.set(folderId2, folder);
      for (let [name, named3] of folder)
        named3.type === "folder" && open.push([path === "" ? name : `${path}/${name}`, named3.id]);
    }
  }
  return folders;
}
function together(name, first, second) {
  let key = `${first.key} ${second.key}`, files = [first, second].every(({ type }) => type !== "folder" && type !== "ambiguous");
  return isLossy(name) && files ? { ...first, key } : { type: "ambiguous", id: first.id, key };
}

// src/changes/github/blobs.ts
var noAnswer = { reason: "GitHub did not answer", cause: "missing" }, absent = Promise.resolve({ type: "absent" }), mebibyte = 1024 * 1024, textLimit = 512e3, keepLimit = 64 * mebibyte;
function keptBlobs() {
  let kept2 = /* @__PURE__ */ new Map(), size = 0;
  return {
    underWay: /* @__PURE__ */ new Map(),
    get: (id) => kept2.get(id),
    keep(id, bytes) {
      kept2.has(id) || size + bytes.length > keepLimit || (kept2.set(id, bytes), size += bytes.length);
    }
  };
}
function readGitHubBlobs(reader, { commits, files, readFolder, limits, kept: kept2, ahead }) {
  let sides = ["base", "head"], gone2 = new Set(files.flatMap((file) => sides.filter((side2) => !file[side2]).map((side2) => `${side2} ${file.path}`))), contentsOf = async (wanted, signal) => {
    let answers = /* @__PURE__ */ new Map(), asText = [], asBytes = [], { blob: blobLimit = 64 * mebibyte, call: callLimit = 512 * mebibyte } = limits, total = 0;
    for (let blob of wanted.values()) {
      let { id, size, longest: longest3 } = blob, before = kept2.get(id);
      if (before) answers.set(id, before);
      else if (size > Math.min(blobLimit, longest3))
        answers.set(id, {
          reason: `it has ${size} bytes, the limit is ${Math.min(blobLimit, longest3)}`,
          cause: "limit"
        });
      else if (total + size > callLimit) {
        let reason = `with its ${size} bytes, reading it would exceed the limit of ${callLimit}`;
        answers.set(id, { reason, cause: "limit" });
      } else
        total += size, (size > textLimit || !isExpressible(blob.path) ? asBytes : asText).push(blob);
    }
    let texts = await reader.texts(asText, signal);
    for (let [index, blob] of asText.entries()) {
      let answer = texts[index] ?? { type: "failed", ...noAnswer }, bytes = answer.type === "text" ? Buffer.from(answer.text) : void 0;
      answer.type === "failed" ? answers.set(blob.id, { reason: answer.reason, cause: "missing" }) : bytes && blobId(bytes, blob.id.length) === blob.id ? answers.set(blob.id, bytes) : asBytes.push(blob);
    }
    let read3 = await Promise.all(asBytes.map(({ id }) => readBlob(reader, id, blobLimit, signal)));
    for (let [index, { id }] of asBytes.entries()) answers.set(id, read3[index] ?? noAnswer);
    return answers;
  };
  return async (requests, signal) => {
    let found = await Promise.all(
      requests.map(({ at, path }) => gone2.has(`${at} ${path}`) ? absent : find(readFolder, commits[at], path, signal))
    ), stored = found.map(
      (entry2, index) => entry2.type === "file" && requests[index]?.inPieces === !0 ? storedBlob(reader, entry2, limits) : void 0
    ), wanted = /* @__PURE__ */ new Map();
    for (let [index, { at, path, longest: longest3 = 1 / 0 }] of requests.entries()) {
      let entry2 = found[index];
      if (stored[index] !== void 0 || entry2?.type !== "file" && entry2?.type !== "symlink") continue;
      let before = wanted.get(entry2.id)?.longest ?? 0, blob = { id: entry2.id, commit: commits[at], path, size: entry2.size ?? 0 };
      wanted.set(entry2.id, { ...blob, longest: Math.max(before, longest3) });
    }
    for (let { id, commit, path } of wanted.values()) {
      let bytes = await ahead.get(commit, path);
      bytes && blobId(bytes, id.length) === id && kept2.keep(id, bytes);
    }
    let ask2 = (some) => contentsOf(some, signal), contents = await askedOnce(wanted, kept2.underWay, ask2, (bytes) => !isFailure(bytes));
    for (let [id, bytes] of contents) isFailure(bytes) || kept2.keep(id, bytes);
    return found.map((entry2, index) => stored[index] ?? toBlob(entry2, contents));
  };
}
async function find(readFolder, commit, path, signal) {
  let here = { type: "folder", id: commit, key: "" };
  for (let name of path.split("/")) {
    if (here.type === "ambiguous") return failed2("two entries of its folder have this name");
    if (here.type !== "folder") return { type: "absent" };
    let folder = await readFolder(here.id, !1, signal);
    if (isFailure(folder))
      return { type: "failed", reason: `its folder cannot be read: ${folder.reason}`, cause: "missing" };
    let named3 = folder.get(name);
    if (!named3) return { type: "absent" };
    here = named3;
  }
  return isLossy(path) ? failed2("its name is not UTF-8, and GitHub does not tell it") : here;
}
function storedBlob(reader, { id, size }, { pieces = 100 * mebibyte }) {
  if (size === void 0 || size < 1024) return;
  if (size > pieces) return { type: "failed", reason: `it has ${size} bytes, the limit is ${pieces}`, cause: "limit" };
  let fill = (signal) => async (take) => {
    let bytes = await readBlob(reader, id, pieces, signal);
    if (isFailure(bytes)) return bytes;
    take(bytes);
  };
  return { type: "stored", open: (signal) => spool(size, fill(signal)) };
}
async function readBlob(reader, id, limit, signal) {
  let bytes = await reader.blob(id, signal);
  return isFailure(bytes) ? { ...bytes, cause: "missing" } : bytes.length > limit ? { reason: `it has ${bytes.length} bytes, the limit is ${limit}`, cause: "limit" } : blobId(bytes, id.length) === id ? bytes : { reason: `GitHub answered something else than the blob ${id}`, cause: "missing" };
}
function isExpressible(path) {
  return !/[\0\r\n]/.test(path);
}
function blobId(bytes, digits) {
  return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function toBlob(entry2, contents) {
  switch (entry2.type) {
    case "absent":
    case "failed":
      return entry2;
    case "folder":
      return failed2("it is a folder");
    case "ambiguous":
      return failed2("two entries of its folder have this name");
    case "submodule":
      return failed2("it is a submodule: its content is in another repository");
    case "file":
    case "symlink": {
      let bytes = contents.get(entry2.id) ?? noAnswer;
      return isFailure(bytes) ? { type: "failed", ...bytes } : { type: entry2.type, bytes };
    }
  }
}
function failed2(reason) {
  return { type: "failed", reason };
}

// src/changes/github/diff.ts
var mostFiles = 2e5, mostFolders = 2e5, nothing = /* @__PURE__ */ new Map();
async function diffFolders(read3, base, head, signal) {
  let raw = [], folders = 0, level2 = base === head ? [] : [{ prefix: "", base, head }];
  for (; level2.length > 0; ) {
    if (folders += level2.length, folders > mostFolders) return { reason: `more than ${mostFolders} folders differ` };
    let sides = await Promise.all(level2.flatMap((pair) => [pair.base, pair.head]).map((id) => side(read3, id, signal))), next = [];
    for (let [index, { prefix }] of level2.entries()) {
      let [before = nothing, after = nothing] = sides.slice(2 * index, 2 * index + 2);
      if (isFailure(before)) return before;
      if (isFailure(after)) return after;
      let failed4 = compareFolders(prefix, before, after, { raw, next });
      if (failed4) return failed4;
      if (raw.length > mostFiles) return { reason: `more than ${mostFiles} files differ` };
    }
    level2 = next;
  }
  return changedFiles(raw);
}
function side(read3, id, signal) {
  return id === void 0 ? Promise.resolve(nothing) : read3(id, !0, signal);
}
function compareFolders(prefix, before, after, found) {
  for (let name of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    let [base, head] = [before.get(name), after.get(name)];
    if (base?.key === head?.key) continue;
    let path = `${prefix}${name}`;
    if (base?.type === "ambiguous" || head?.type === "ambiguous")
      return { reason: `two entries of a tree have the name ${path}` };
    let [baseFolder, headFolder] = [folderId(base), folderId(head)];
    baseFolder !== headFolder && found.next.push({ prefix: `${path}/`, base: baseFolder, head: headFolder });
    let [baseEntry, headEntry] = [entryOf(base), entryOf(head)];
    if (!baseEntry && !headEntry) continue;
    let file = { path, ...baseEntry && { base: baseEntry }, ...headEntry && { head: headEntry } };
    found.raw.push({ bytes: Buffer.from(path), file });
  }
}
function folderId(named3) {
  return named3?.type === "folder" ? named3.id : void 0;
}
function entryOf(named3) {
  if (!(!named3 || named3.type === "folder" || named3.type === "ambiguous"))
    return { type: named3.type, id: named3.id };
}

// src/changes/github/github.ts
function gitHubRanges(reader, limits = {}) {
  let shared = { folders: folderReader(reader), kept: keptBlobs(), ahead: textsAhead(reader) };
  return {
    open: (range, signal) => openRange(reader, shared, range, signal, limits),
    ahead(commit, paths, signal) {
      shared.folders.read(commit, !0, signal), shared.ahead.ask(commit, paths, signal);
    }
  };
}
async function openRange(reader, { folders, kept: kept2, ahead }, { spec, base, head, policyTip }, signal, limits) {
  let readFolder = folders.read, files = await diffFolders(readFolder, base, head, signal);
  if (isFailure(files))
    return signal.aborted ? { reason: "timed out before GitHub had listed the changes" } : { reason: `the trees of ${spec} could not be compared: ${files.reason}` };
  let commits = { base, head, policy: policyTip.commit }, read3 = readGitHubBlobs(reader, { commits, files, readFolder, limits, kept: kept2, ahead });
  return { source: { range: { spec, base, head }, policyTip, files, list: () => Promise.resolve(listKnown(folders, head)), read: read3, close: () => Promise.resolve() } };
}

// src/action/reading.ts
function beginReading(inputs, head, branch) {
  let signal = AbortSignal.any([inputs.stop, timeLimit(inputs.deadlineMs)]), end2 = timeLimit(inputs.deadlineMs + inputs.postingMs), client = connect(inputs, { signal: end2, readOnly: !0 }), reader = createReader(client, inputs), ranges = gitHubRanges(reader);
  head !== void 0 && ranges.ahead(head, [], signal);
  let expected = head === void 0 || branch === void 0 ? void 0 : expect(reader, head, branch, signal);
  return { client, reader, ranges, signal, end: end2, expected };
}
function expect(reader, head, branch, signal) {
  let compared = sinceBranch(reader, branch, head, signal);
  return compared.catch(() => {
  }), { head, branch, compared };
}
function readTip({ ranges, signal }, commit, { policy: policy2 }) {
  ranges.ahead(commit, policy2 === "" ? [policyPath] : [], signal);
}
async function sinceBranch(reader, ref, head, signal) {
  let [tip, named3] = await Promise.all([
    reader.commitOf(`heads/${ref}`, signal),
    // Whatever this failed with, asking by the commit's id tells.
    reader.compare(ref, head, signal).catch(() => {
    })
  ]);
  return named3?.base === tip ? named3 : reader.compare(tip, head, signal);
}

// src/action/range.ts
async function rangeOf(target, reading, inputs) {
  try {
    return target.type === "range" ? await givenRange(target, reading.reader, reading.signal) : await pullRange(target, reading, inputs);
  } catch (error2) {
    return { reason: explain(error2) };
  }
}
async function pullRange(target, reading, inputs) {
  let { client, reader, ranges, signal, expected: begun } = reading, { head: before, base: into } = target, isWhole = before !== void 0 && into !== void 0, expected = begun !== void 0 && begun.head === before && begun.branch === into ? begun : isWhole ? expect(reader, before, into, signal) : void 0, ahead = ({ base: base2, mergeBase }) => {
    readTip(reading, base2, inputs), ranges.ahead(mergeBase, [], signal);
  };
  expected?.compared.then(ahead, () => {
  });
  let pull = await readPull(target, client, inputs, signal);
  if (isFailure(pull)) return pull;
  let { head, base: ref, merge: merge2 } = pull, holds = expected !== void 0 && expected.branch === ref && expected.head === head, { compared } = holds ? expected : expect(reader, head, ref, signal), { base: commit, mergeBase: base, files } = await compared;
  return { spec: `${ref}...${head}`, base, head, policyTip: { commit, ref }, files, merge: merge2 };
}
async function readPull({ number: number2, head: before, checked }, client, { owner, repo }, signal) {
  let { data } = await client.rest.pulls.get({ owner, repo, pull_number: number2, request: { signal } }), pull = { ...openPull(data), merge: mergeability(data) }, { head } = pull;
  return before !== void 0 && before !== head ? { reason: `${`#${number2} has moved on from ${before.slice(0, 7)} to ${head.slice(0, 7)}`}; the run for that commit reviews it`, moved: !0 } : checked !== void 0 && checked !== head ? { reason: `${`the check of this run stands on ${checked.slice(0, 7)}, which is not #${number2}`}: start the workflow on the default branch` } : pull;
}
async function givenRange({ base: before, head, branch }, reader, signal) {
  let tip = branch === void 0 ? void 0 : await reader.commitOf(`heads/${branch}`, signal), base = before ?? (await reader.compare(tip ?? head, head, signal)).mergeBase, policyTip = { commit: tip ?? base, ref: branch ?? base.slice(0, 7) };
  return { spec: before === void 0 ? `${branch ?? base}...${head}` : `${base}..${head}`, base, head, policyTip };
}

// src/action/heads.ts
async function listOpen(inputs) {
  let signal = timeLimit(inputs.deadlineMs);
  return openPulls(connect(inputs, { signal, readOnly: !0 }), inputs, signal);
}
async function findHead(target, inputs) {
  let [named3, open] = await Promise.all([
    target.type === "pull-request" ? namedPull(target, inputs) : void 0,
    listOpen(inputs)
  ]);
  if (named3 !== void 0 && (isFailure(named3) || "nothing" in named3)) return named3;
  if (isFailure(open)) return open;
  if (named3 !== void 0) {
    let { pull } = named3, others = open.pulls.filter(({ head, number: number2 }) => head === pull.head && number2 !== pull.number);
    return { head: { sha: pull.head, pulls: [pull, ...others] } };
  }
  return target.type === "head" ? withHead(target, open) : { nothing: "there is nothing to review" };
}
function withHead({ sha, branch, repository: repository2 }, open) {
  let pulls = open.pulls.filter(({ head }) => head === sha);
  if (pulls.length > 0) return { head: { sha, pulls } };
  let short2 = sha.slice(0, 7), now = open.pulls.find((pull) => pull.repository === repository2 && pull.branch === branch);
  return repository2 !== void 0 && now !== void 0 ? { nothing: `#${now.number} has moved on from ${short2}; the run for ${now.head.slice(0, 7)} reviews it` } : open.whole ? { nothing: `no open pull request has the head ${short2}: there is nothing to review` } : { reason: `none of the ${open.pulls.length} newest open pull requests has the head ${short2}` };
}
async function namedPull(target, inputs) {
  let signal = timeLimit(inputs.deadlineMs);
  try {
    let pull = await readPull(target, connect(inputs, { signal, readOnly: !0 }), inputs, signal);
    return isFailure(pull) ? pull.moved === !0 ? { nothing: pull.reason } : pull : pull.merge.open ? { pull } : { nothing: `#${pull.number} is closed: there is nothing to review` };
  } catch (error2) {
    return { reason: explain(error2) };
  }
}

// src/action/not-reviewed.ts
async function reportNotReviewed(reviewed) {
  let reason = redacted(reviewed.reason), problems = (reviewed.problems ?? []).map(redacted);
  for (let problem of problems) error(terminal(problem));
  if (error(`Weighbridge reviewed nothing: ${terminal(reason)}`), setOutput("verdict", "incomplete"), setOutput("blocked", !0), process.env.GITHUB_STEP_SUMMARY) {
    let reasons = [...problems, reason].slice(0, 50).map((each) => `- ${markdown(shorten(each, 600))}`);
    await summary.addRaw(`### \u26A0\uFE0F Nothing was reviewed, so this check does not pass

That is not a finding. What went wrong:

${reasons.join(`
`)}
`).write();
  }
}

// src/action/outcome.ts
import { createHash as createHash2 } from "node:crypto";

// src/github/publish/status.ts
var longestDescription = 140, mostPages = 5, jobLogin = "github-actions[bot]";
async function loginOf(client, signal) {
  try {
    let { viewer } = await client.graphql(
      "query { viewer { login } }",
      { request: { signal } }
    );
    return viewer;
  } catch (error2) {
    return { reason: `the owner of the status token could not be read: ${explain(error2)}` };
  }
}
async function currentStatus(client, { owner, repo, sha: ref, self: self2 }, signal) {
  try {
    for (let page = 1; page <= mostPages; page++) {
      let asked = { owner, repo, ref, per_page: 100, page, request: { signal } }, { data } = await client.rest.repos.listCommitStatusesForRef(asked), newest = data.find(({ context }) => context === checkName);
      if (newest !== void 0) {
        let { state, description: description2, target_url: url, created_at: at, creator } = newest;
        return { status: ourStatus({ state, description: description2, url, at, login: creator?.login }, self2) };
      }
      if (data.length < 100) break;
    }
    return { status: void 0 };
  } catch (error2) {
    return { reason: `the statuses of the commit could not be read: ${explain(error2)}` };
  }
}
function ourStatus({ state: said, description: description2, url, at, login }, self2) {
  let state = stateOf(said);
  if (!(state === void 0 || !isSelf(login, self2)))
    return { state, description: description2 ?? "", url: url ?? "", at };
}
async function putStatus(client, place2, status, stands, signal) {
  let standing = await stands;
  if (!isFailure(standing) && standing.status !== void 0 && isSame(standing.status, status)) return "unchanged";
  let { owner, repo, sha } = place2, { state, description: description2, url: target_url } = status;
  try {
    let said = { state, description: description2, target_url, context: checkName };
    return await client.rest.repos.createCommitStatus({ owner, repo, sha, ...said, request: { signal } }), "set";
  } catch (error2) {
    return { reason: `the commit status could not be set: ${explain(error2)}` };
  }
}
function isSame(one, other) {
  let leadsTo = ({ url }) => url.replace(/\/actions\/runs\/\d+$/, "");
  return one.state === other.state && one.description === other.description && leadsTo(one) === leadsTo(other);
}
function isSelf(login, self2) {
  if (login === void 0 || self2 === void 0) return !1;
  let name = login.toLowerCase();
  return name === self2.toLowerCase() || name === `${self2.toLowerCase()}[bot]`;
}
function stateOf(state) {
  return state === "error" || state === "failure" || state === "pending" || state === "success" ? state : void 0;
}

// src/action/outcome.ts
var weights = { pass: 0, warn: 1, incomplete: 3, block: 4 };
function outcomeOf(review2, { retryable } = { retryable: !1 }) {
  let { verdict, policy: policy2 } = review2, until = firstEnd(review2), passes = policy2.enforcement === "observe" || verdict === "pass" || verdict === "warn";
  return {
    state: passes ? "success" : "failure",
    sentence: verdictSentence(review2),
    weight: passes ? Math.min(weights[verdict], 1) : weights[verdict],
    // What comments waive can end without a push: the one who waived it may lose the right to.
    lasts: verdict !== "incomplete" && !retryable && !review2.findings.some(isWaivedByComment),
    ...until !== void 0 && { until },
    verdict
  };
}
function firstEnd({ findings, gaps }) {
  let waived2 = findings.flatMap(({ waiver: waiver2 }) => waiver2?.expires ?? []), accepted = gaps.flatMap((one) => one.accepted?.expires ?? []);
  return earliest([...waived2, ...accepted]);
}
function earliest(dates) {
  return dates.toSorted()[0];
}
function isWaivedByComment({ waiver: waiver2, advisories }) {
  return [waiver2, ...advisories.map((one) => one.waiver)].some((one) => one?.comment !== void 0);
}
function notHeld(reason) {
  return {
    state: "error",
    sentence: `Not reviewed: ${redacted(reason)}`,
    weight: 2,
    lasts: !1,
    verdict: "incomplete"
  };
}
function refused(sentence2) {
  return { state: "failure", sentence: sentence2, weight: 5, lasts: !0, verdict: "incomplete" };
}
function worst(outcomes) {
  return outcomes.reduce((one, other) => other.weight > one.weight ? other : one);
}
function statusOf(outcomes, run) {
  let { state, sentence: sentence2, number: number2, url } = worst(outcomes), several = new Set(outcomes.flatMap((one) => one.number ?? [])).size > 1, tips = outcomes.flatMap(({ tip }) => tip ?? []), until = earliest(outcomes.flatMap((one) => one.until ?? [])), end2 = outcomes.every(({ lasts: lasts2 }) => lasts2) ? ending(tips, until) : "", said = terminal(several && number2 !== void 0 ? `#${number2}: ${sentence2}` : sentence2);
  return { state, description: `${shorten(said, longestDescription - end2.length)}${end2}`, url: url ?? run };
}
function isMadeAgainst({ description: description2 }, tips) {
  return description2.endsWith(ending(tips, read2(description2)?.until));
}
function lasts({ description: description2 }) {
  return read2(description2) !== void 0;
}
function isOver({ description: description2 }, now) {
  let until = read2(description2)?.until;
  return until !== void 0 && !(now.getTime() < endOfDay(until));
}
function read2(description2) {
  let match = / \([^()]{1,80}@[0-9a-f]{7,12}(?: until ([\d-]{10}))?\)$/.exec(description2);
  if (match === null) return;
  let [, until] = match;
  return until === void 0 || isDate(until) ? { until } : void 0;
}
function ending(tips, until) {
  let names = [...new Set(tips.map(({ ref, commit }) => `${terminal(ref)}@${commit.slice(0, 7)}`))].sort(), all = names.join(", ");
  return names.length === 0 ? "" : ` (${all.length <= 60 && !/[()]/.test(all) ? all : `${names.length} bases@${digest(all)}`}${until === void 0 ? "" : ` until ${until}`})`;
}
function digest(text2) {
  return createHash2("sha256").update(text2).digest("hex").slice(0, 12);
}

// src/review/merge/counts.ts
import { posix } from "node:path";
function counts2({ path, base }, read3, changed) {
  if (read3.has(path)) return !0;
  if (base !== void 0 || extractorsFor(path).length === 0) return !1;
  let folder = posix.dirname(path);
  return pointsAtRequirements(path) || folder === "." || changed.some(({ path: other }) => other.startsWith(`${folder}/`));
}

// src/review/merge/with-merge.ts
var gravity = ["note", "warn", "block"];
function withMerge(review2, merge2, base) {
  let known = new Map(review2.findings.map((finding2) => [finding2.fingerprint, finding2])), more = merge2.findings.filter((finding2) => isMore(finding2, known.get(finding2.fingerprint))), replaced = new Set(more.map(({ fingerprint }) => fingerprint)), findings = [
    ...review2.findings.filter(({ fingerprint }) => !replaced.has(fingerprint)),
    ...more.map((finding2) => inMerge(finding2, base))
  ], said = new Set(review2.gaps.map(keyOf2)), gaps = [
    ...review2.gaps,
    ...merge2.gaps.filter((gap2) => !said.has(keyOf2(gap2))).map((gap2) => ({ ...gap2, reason: `${gap2.reason} (${only(base)})` }))
  ], policy2 = { ...review2.policy, waivers: review2.policy.waivers.map(usedInEither(merge2)) };
  return { ...review2, policy: policy2, findings, gaps, verdict: verdictOf(findings, gaps) };
}
function usedInEither(merge2) {
  return (waiver2, at) => merge2.policy.waivers[at]?.status === "used" ? { ...waiver2, status: "used" } : waiver2;
}
function isMore(finding2, before) {
  return before === void 0 ? !0 : before.waiver !== void 0 ? finding2.waiver === void 0 : gravity.indexOf(finding2.level) > gravity.indexOf(before.level);
}
function inMerge({ fix, ...finding2 }, base) {
  let command = fix?.command === void 0 ? {} : { fix: { ...fix, edits: [] } }, message = say`${finding2.message} (only in what would be merged into ${code(base)})`;
  return { ...finding2, ...command, message, onlyInMerge: !0 };
}
function only(base) {
  return `only in what would be merged into ${base}`;
}
function keyOf2({ code: kind, by: by2, subject, location: location2 }) {
  return JSON.stringify([kind, by2, subject, location2?.path]);
}

// src/action/merge-result.ts
function mergeBeside(head, range, sources) {
  let { policyTip, base } = range, touched = /* @__PURE__ */ new Set(), begun, begin = () => {
    begun ??= reviewMerge(range, sources), begun.catch(() => {
    });
  }, { source, paths } = recorded(head, (path) => {
    touched.has(path) && begin();
  }), compareBase = async () => {
    let behind = await sources.ranges.open({ ...range, base, head: policyTip.commit }, sources.signal);
    if (isFailure(behind)) return behind;
    let { files } = behind.source;
    for (let { path } of files) touched.add(path);
    files.some((file) => counts2(file, paths, head.files)) && begin();
  }, compared = policyTip.commit === base ? void 0 : compareBase();
  return {
    source,
    async added(review2, policy2) {
      if (compared === void 0 || review2.verdict === "incomplete") return review2;
      let failure = await compared;
      if (failure !== void 0) return notReviewed(review2, range, policy2, failure);
      if (begun === void 0) return review2;
      let merge2 = await begun;
      return "review" in merge2 ? withMerge(review2, merge2.review, policyTip.ref) : notReviewed(review2, range, policy2, merge2);
    }
  };
}
async function reviewMerge(range, sources) {
  let { policyTip, head, merge: before } = range, { ranges, session, client, reader, pull, secondMs, signal } = sources;
  typeof before?.merge == "string" && ranges.ahead(before.merge, [], signal);
  let merge2 = await testMerge(client, reader, { ...pull, tip: policyTip.commit, head, before }, secondMs, signal);
  if (!("commit" in merge2)) return merge2;
  let spec = `${policyTip.ref}..${merge2.commit}`, opened = await ranges.open({ ...range, spec, base: policyTip.commit, head: merge2.commit }, signal);
  if (isFailure(opened)) return opened;
  let begun = await session(opened.source);
  return "review" in begun ? (info(`${terminal(policyTip.ref)} has moved on: what would be merged is reviewed as well`), { review: await begun.review() }) : isFailure(begun) ? begun : { reason: begun.problems.join("; ") };
}
function notReviewed(review2, range, policy2, why) {
  if ("missing" in why && why.missing === "closed") return review2;
  let { ref } = range.policyTip, conflict = "missing" in why && why.missing === "conflict", reasons = {
    conflict: "the head conflicts with it: what is merged once that is resolved is reviewed then",
    "not made": "GitHub has not made the test merge of the two in time: run the review again",
    closed: ""
  }, raw = {
    code: "merge-not-reviewed",
    by: "github",
    subject: ref,
    reason: `the branch has moved on, and ${"missing" in why ? reasons[why.missing] : why.reason}`,
    ...conflict && { atMost: "note" }
  }, gaps = [...review2.gaps, levelled(raw, policy2.gaps["merge-not-reviewed"])];
  return { ...review2, gaps, verdict: verdictOf(review2.findings, gaps) };
}

// src/action/policy.ts
async function loadPolicy(source, inputs, signal) {
  let extended = extendedReader(inputs, signal);
  if (inputs.policy !== "") return otherPolicy(inputs, extended, signal);
  let { policyTip } = source, loaded = await basePolicy(source, extended, signal), isAlone = source.files.length === 1 && source.files[0]?.path === policyPath;
  if (!("problems" in loaded) || loaded.passing === !0 || !isAlone) return loaded;
  let places = ["head", "policy"].map((at) => ({ at, path: policyPath })), [after, before] = await readTexts(source, places, signal);
  return after?.type !== "text" || before?.type !== "text" || !await repairs(after.text, before.text, extended) ? loaded : (warning(
    "The policy of the base branch does not parse. This change repairs it, and is reviewed under the defaults"
  ), defaults({ path: policyPath, broken: !0, ref: policyTip.ref, commit: policyTip.commit }));
}
async function otherPolicy(inputs, extended, signal) {
  let [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(inputs.policy) ?? [];
  if (owner === void 0 || repo === void 0 || path === void 0 || ref === void 0)
    return { problems: [`the input policy is written owner/repository/path@ref, not ${JSON.stringify(inputs.policy)}`] };
  let found = await readFileAt(clientFor(inputs, signal), { owner, repo, path, ref }, signal), name = `${owner}/${repo}/${path}`;
  return isFailure(found) ? { problems: [`${name} of ${ref}: ${found.reason}`], ...found.passing && { passing: !0 } } : policyOf(found.text, { path: name, ref, commit: found.commit }, extended);
}
function extendedReader(inputs, signal) {
  return async (reference) => {
    let { owner, repo } = reference, found = await readFileAt(clientFor(inputs, signal), reference, signal);
    if (!isFailure(found) || !found.hidden || inputs.policyToken !== "") return found;
    let help = `the job's own token reads its own and public repositories; for another one hand over a policy-token that has Contents: read on ${owner}/${repo}`;
    return { ...found, reason: `${found.reason}; ${help}` };
  };
}
function clientFor(inputs, signal) {
  let token = inputs.policyToken === "" ? inputs.token : inputs.policyToken;
  return connect(inputs, { signal, token, readOnly: !0 });
}

// src/github/read/queue.ts
var most = 100, query2 = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: ${most}) { nodes { baseCommit { oid } headCommit { oid } pullRequest { number headRefOid } } }
    }
  }
}`;
async function groupPulls(client, { owner, repo, branch, base, head }, signal) {
  let entries;
  try {
    let { repository: repository2 } = await client.graphql(query2, { owner, repo, branch, request: { signal } });
    entries = repository2?.mergeQueue?.entries?.nodes ?? [];
  } catch (error2) {
    return { reason: `the merge queue of ${branch} could not be read: ${explain(error2)}` };
  }
  let byHead = new Map(entries.flatMap((entry2) => entry2?.headCommit ? [[entry2.headCommit.oid, entry2]] : [])), pulls = [], at = head;
  for (; at !== base; ) {
    let entry2 = byHead.get(at), before = entry2?.baseCommit?.oid;
    if (byHead.delete(at), before === void 0 || !entry2?.pullRequest)
      return { reason: `the merge queue of ${branch} does not say which pull requests ${head.slice(0, 7)} has` };
    let { number: number2, headRefOid: of } = entry2.pullRequest;
    pulls.unshift({ number: number2, of, base: before, head: at }), at = before;
  }
  return pulls;
}

// src/github/commands/permission.ts
var ladder = ["admin", "maintain", "write", "triage", "read"];
async function rolesOf(client, { owner, repo, login: username, id }, signal) {
  try {
    let { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username,
      request: { signal }
    });
    if (id !== void 0 && data.user?.id !== id) return /* @__PURE__ */ new Set();
    let { admin = !1, maintain = !1, push: write = !1, triage = !1 } = data.user?.permissions ?? {}, named3 = data.role_name.toLowerCase(), held = [admin, maintain, write, triage], step = ladder.findIndex((role, at) => role === named3 || held[at] === !0);
    return /* @__PURE__ */ new Set([named3, ...step === -1 ? [] : ladder.slice(step)]);
  } catch (error2) {
    return isGone(error2) ? /* @__PURE__ */ new Set() : { reason: `the permissions of the commenter could not be read: ${explain(error2)}` };
  }
}
async function mayTriage(client, who, signal) {
  let roles = await rolesOf(client, who, signal);
  return isFailure(roles) ? roles : roles.has("triage");
}
async function mayWrite(client, who, signal) {
  let roles = await rolesOf(client, who, signal);
  return isFailure(roles) ? roles : roles.has("write");
}

// src/github/publish/marker.ts
var kinds2 = ["review", "finding", "inline", "closed", "command"], safe = /^[\w.+/=-]*$/u;
function roomFor(record2) {
  return 65e3 - marked({ kind: "review", value: record2 }, "").length;
}
function marked({ kind, value: value2 }, text2) {
  return `<!-- weighbridge:${kind}${value2 === "" ? "" : ` ${markerValue(value2)}`} -->
${text2}`;
}
function markerValue(value2) {
  return safe.test(value2) && !value2.includes("--") ? value2 : Buffer.from(value2).toString("hex");
}
function markerOf(body) {
  let [, kind, value2 = ""] = /^<!-- weighbridge:(review|finding|inline|closed|command)(?: ([\w.+/=-]{1,20000}))? -->\r?(?:\n|$)/u.exec(
    body ?? ""
  ) ?? [], known = kinds2.find((one) => one === kind);
  return known === void 0 ? void 0 : { kind: known, value: value2 };
}
function unmarked(body) {
  return normal(body).replace(/^[^\n]*\n/u, "");
}
function sameBody(one, other) {
  return normal(one) === normal(other);
}
function isOurs(author, { login = "github-actions[bot]", id }) {
  return !author || author.login.toLowerCase() !== login.toLowerCase() ? !1 : (id === void 0 || Number(author.id) === id) && author.type === "Bot" === login.endsWith("[bot]");
}
function normal(text2) {
  return text2.replaceAll(`\r
`, `
`).trimEnd();
}

// src/github/commands/parse.ts
var commandPrefix = "/weighbridge", usages = [
  { usage: `${commandPrefix} recheck`, does: "reviews the head of this pull request again, and moves its check" },
  {
    usage: `${commandPrefix} explain ID`,
    does: "tells all there is to say of the finding with that id, at the head of now"
  },
  {
    usage: `${commandPrefix} pin ID`,
    does: "shows the edit that pins what the finding is about, or the command that prints what to pin it to"
  },
  {
    usage: `${commandPrefix} waive ID until YYYY-MM-DD because REASON`,
    does: "accepts that finding on this pull request until that day, where the policy lets you"
  },
  { usage: `${commandPrefix} unwaive ID`, does: "ends such a waiver" },
  { usage: `${commandPrefix} help`, does: "lists the commands" }
], longest = 200, longestReason = 500;
function parseCommand(body) {
  if (!body.startsWith(commandPrefix)) return;
  let [whole2 = ""] = body.slice(0, longest + longestReason + 1).split(/\r?\n/, 1);
  if (/^\/weighbridge[ \t]+(?:waive|unwaive)(?=[ \t]|$)/.test(whole2)) return parseWaiver(whole2.trimEnd());
  let line = whole2.slice(0, longest + 1);
  if (line.length > longest) return;
  let [, rest] = /^\/weighbridge[ \t]+([\x21-\x7e][\x20-\x7e\t]*)$/.exec(line) ?? [], [word, ...more] = rest?.trimEnd().split(/[ \t]+/) ?? [];
  if ((word === "help" || word === "recheck") && more.length === 0) return { word };
  let [id] = more;
  if ((word === "explain" || word === "pin") && id !== void 0 && more.length === 1 && isShortId(id)) return { word, id };
}
var form2 = `it is written \`${commandPrefix} waive ID until YYYY-MM-DD because REASON\``;
function parseWaiver(line) {
  let misread = (why) => ({ word: "misread", why }), [, word, first = "", rest = ""] = /^\S+[ \t]+(\w+)[ \t]*(\S*)[ \t]*(.*)$/su.exec(line) ?? [], id = first.replace(/^`(.*)`$/, "$1");
  if (!isShortId(id)) return misread("the id of a finding must follow: it stands beside the rule in the review comment");
  if (word === "unwaive") return rest === "" ? { word, id } : misread("nothing else may stand on its line");
  let [, until = ""] = /^until[ \t]+(\d{4}-\d{2}-\d{2})(?=[ \t]|$)/.exec(rest) ?? [];
  if (until === "") return misread(`the day on which the waiver ends is missing: ${form2}`);
  let [, because = ""] = /^until[ \t]+\S+[ \t]+because[ \t]+(\S.*)$/su.exec(rest) ?? [];
  return because === "" ? misread(`the reason is missing: ${form2}`) : because.length > longestReason ? misread(`the reason has more than ${longestReason} characters`) : { word: "waive", id, until, because };
}
function asksTheSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

// src/github/commands/record.ts
var text = pipe(string(), maxLength(5e3)), optional = exactOptional(text), stanza = object({
  rule: text,
  level: picklist(["block", "warn", "note"]),
  component: optional,
  version: optional,
  value: optional,
  advisories: pipe(array(text), maxLength(500)),
  file: text,
  head: text,
  fingerprint: text
}), by = object({ id: pipe(number(), integer()), login: text }), record = union([
  object({ waived: object({ id: text, until: text, because: text, by, stanza }) }),
  object({ ended: pipe(array(text), maxLength(500)) })
]), longest2 = 19e3;
function encodeRecord(value2) {
  let encoded2 = Buffer.from(JSON.stringify(value2)).toString("base64");
  return encoded2.length > longest2 ? void 0 : encoded2;
}
function decodeRecord(encoded2) {
  try {
    let parsed = safeParse(record, JSON.parse(Buffer.from(encoded2, "base64").toString()));
    return parsed.success ? parsed.output : void 0;
  } catch {
    return;
  }
}

// src/github/commands/reply.ts
async function react(client, { owner, repo, id: comment_id }, content, signal) {
  try {
    await client.rest.reactions.createForIssueComment({ owner, repo, comment_id, content, request: { signal } });
    return;
  } catch (error2) {
    return { reason: `the reaction to the command could not be posted: ${explain(error2)}` };
  }
}
async function putReply(client, place2, text2, signal, { onlyInPlace = !1, record: record2 } = {}) {
  let { owner, repo, number: issue_number } = place2, value2 = record2 === void 0 ? String(place2.id) : `${place2.id}.${record2}`, body = marked({ kind: "command", value: value2 }, text2).slice(0, 65e3), create2 = async () => {
    let request2 = { signal, retries: 0 };
    await client.rest.issues.createComment({ owner, repo, issue_number, body, request: request2 });
  };
  try {
    let standing = await replyTo(client, place2, signal);
    if (standing !== void 0) {
      let comment_id = standing.id;
      if (sameBody(standing.body, body)) return;
      await client.rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } });
      return;
    }
    if (onlyInPlace) return;
    await create2().catch(async (error2) => {
      if (!failureOf(error2).open) throw error2;
      await replyTo(client, place2, signal) === void 0 && await create2();
    });
    return;
  } catch (error2) {
    return { reason: `the reply could not be posted: ${explain(error2)}` };
  }
}
function readMarker(value2) {
  let [command = "", record2] = value2.split(".", 2);
  return { command, record: record2 };
}
async function replyTo(client, { owner, repo, number: issue_number, id: command }, signal) {
  let asked = { owner, repo, issue_number, per_page: 100, request: { signal } };
  for await (let { data } of client.paginate.iterator(client.rest.issues.listComments, asked))
    for (let { id, user, body = "" } of data) {
      let marker = isOurs(user, {}) ? markerOf(body) : void 0;
      if (marker?.kind === "command" && readMarker(marker.value).command === String(command)) return { id, body };
    }
}

// src/github/commands/waivers.ts
function recordedWaivers({ comments, whole: whole2 }) {
  let byId = new Map(comments.map((comment2) => [comment2.id, comment2])), replies = comments.flatMap((comment2) => ourReply(comment2) ?? []), ended2 = endedBy(replies);
  return [...groupBy(replies, ({ command }) => command)].flatMap(([command, answers]) => {
    let [first, ...others] = answers.flatMap(
      ({ record: record3, comment: comment2 }) => record3 !== void 0 && "waived" in record3 ? [{ record: record3.waived, reply: comment2 }] : []
    );
    if (first === void 0 || ended2.has(command)) return [];
    let { record: record2, reply: reply2 } = first, given = byId.get(command), problem = others.length === 0 && answers.length === 1 ? problemOf(record2, reply2, given, whole2) : "several replies answer its command";
    return [
      {
        record: record2,
        command,
        url: given?.url ?? reply2.url,
        text: unmarked(reply2.body),
        ...given?.author && { author: given.author },
        ...problem !== void 0 && { problem }
      }
    ];
  });
}
function endedCommands({ comments }) {
  return endedBy(comments.flatMap((comment2) => ourReply(comment2) ?? []));
}
function endedBy(replies) {
  return new Set(replies.flatMap(({ record: record2 }) => record2 !== void 0 && "ended" in record2 ? record2.ended : []));
}
function ourReply(comment2) {
  let { author, body } = comment2, account2 = author && { ...author, type: author.isPerson ? "User" : "Bot" }, marker = isOurs(account2, {}) ? markerOf(body) : void 0;
  if (marker?.kind !== "command") return;
  let { command, record: record2 } = readMarker(marker.value);
  return { comment: comment2, command, record: record2 === void 0 ? void 0 : decodeRecord(record2) };
}
function problemOf({ id, until, because, by: by2, stanza: stanza2 }, reply2, given, whole2) {
  if (reply2.editedBy !== void 0) return "somebody has edited our reply";
  if (given === void 0) return whole2 ? "its command is not there any more" : "its command is too far back to be read";
  if (given.author === void 0) return "the account that gave it is gone";
  if (!given.byAuthor) return "somebody else has edited its command";
  if (!asksTheSame(parseCommand(given.body), { word: "waive", id, until, because })) return "its command was changed";
  let isAfter = Number(reply2.id) > Number(given.id), isMeant = shortId(stanza2.fingerprint, id.length) === id;
  return isAfter && isMeant && given.author.id === by2.id ? void 0 : "our reply does not answer its command";
}

// src/github/read/pull-comments.ts
var mostPages2 = 10, query3 = `query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { ...account }
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId url body lastEditedAt author { ...account } editor { ...account } }
      }
    }
  }
}
fragment account on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;
async function pullComments(client, { owner, repo: name, number: number2 }, signal) {
  let read3 = [], before = null, opener;
  try {
    for (let page = 1; page <= mostPages2; page++) {
      let asked = { owner, name, number: number2, before, request: { signal } }, pull = (await client.graphql(query3, asked)).repository?.pullRequest;
      if (pull == null) return { reason: `the comments could not be read: GitHub has no pull request #${number2}` };
      opener = account(pull.author)?.id;
      let { nodes, pageInfo } = pull.comments;
      if (read3.unshift(nodes.flatMap((node) => node === null ? [] : comment(node))), !pageInfo.hasPreviousPage) return { comments: read3.flat(), whole: !0, opener };
      before = pageInfo.startCursor;
    }
    return { comments: read3.flat(), whole: !1, opener };
  } catch (error2) {
    return { reason: `the comments could not be read: ${explain(error2)}` };
  }
}
function comment({ fullDatabaseId: id, url, body, lastEditedAt, author, editor }) {
  if (id === null) return [];
  let [by2, last] = [account(author), account(editor)], isAuthor = by2 !== void 0 && last?.id === by2.id;
  return [{ id, url, body, author: by2, byAuthor: lastEditedAt === null || isAuthor, ...lastEditedAt !== null && !isAuthor && last !== void 0 ? { editedBy: last } : {} }];
}
function account(actor) {
  if (actor?.databaseId == null) return;
  let { __typename: type, login, databaseId: id } = actor;
  return { login: type === "Bot" ? `${login}[bot]` : login, id, isPerson: type === "User" };
}

// src/policy/waivers/commented.ts
import { createHash as createHash3 } from "node:crypto";
function stanzaOf(finding2, head) {
  let { ruleId, component: component2, advisories, location: location2, fingerprint } = finding2, named3 = component2 === void 0 ? void 0 : policyName(component2) ?? { component: displayName(component2) };
  return {
    rule: ruleId,
    level: fullLevel(finding2),
    ...named3,
    ...component2 && { value: valueOf(component2) },
    advisories: advisories.map(({ id }) => id),
    file: location2.path,
    head,
    fingerprint
  };
}
function waiversOf({ stanza: stanza2, ...given }, head, maxDays) {
  let { rule, level: level2, component: component2, version: version2, advisories, file, fingerprint } = stanza2;
  if (stanza2.value === void 0 && stanza2.head !== head)
    return { reason: `it was given at ${stanza2.head.slice(0, 7)}, and the head has changed since` };
  let { by: by2, reason, until: expires, comment: comment2 } = given, waiver2 = {
    rule,
    file,
    reason,
    by: by2,
    expires,
    maxDays,
    comment: comment2,
    finding: fingerprint,
    atMost: level2,
    ...component2 !== void 0 && { component: component2 },
    ...version2 !== void 0 && { version: version2 },
    binds: (found) => (found === void 0 ? void 0 : valueOf(found)) === stanza2.value
  };
  return advisories.length === 0 ? [waiver2] : advisories.map((advisory2) => ({ ...waiver2, advisory: advisory2 }));
}
function voidStatus({ stanza: stanza2, by: by2, until, comment: comment2 }, why) {
  let { rule, component: component2 } = stanza2;
  return { rule, ...component2 !== void 0 && { component: component2 }, by: by2, expires: until, status: "void", comment: comment2, why };
}
function valueOf(component2) {
  let { policyVersion, sources } = kindOf(component2), parts2 = [
    identity(component2),
    value(component2),
    policyVersion?.(component2) ?? "",
    ...sources?.(component2) ?? []
  ];
  return createHash3("sha256").update(JSON.stringify(parts2.map(redacted))).digest("hex").slice(0, 32);
}

// src/policy/waivers/may-waive.ts
function mayNotWaive({ login, roles, isOpener }, commands) {
  return commands.logins.has(login.toLowerCase()) || [...commands.roles].some((role) => roles.has(role)) ? roles.has("triage") ? isOpener && !commands.ownPullRequests ? "its author has opened the pull request" : void 0 : "its author may not triage in this repository" : "the policy does not name its author";
}
function mayNotBeWaived(rule, rules, commands) {
  let known = Object.hasOwn(rules, rule) ? rules[rule] : void 0;
  return known === void 0 ? `there is no rule ${rule}` : known.guarded === !0 && !commands.rules.has(rule) ? `the policy does not let comments waive ${rule}` : void 0;
}

// src/action/pull-waivers.ts
var most2 = 50;
async function waiversOfPull(client, pull, { waiverCommands: commands }, signal) {
  if (commands === void 0) return { waivers: [], statuses: [], gaps: [] };
  let read3 = await pullComments(client, pull, signal);
  if (isFailure(read3)) return { waivers: [], statuses: [], gaps: [notRead(pull, read3)] };
  let recorded2 = recordedWaivers(read3), roles = await rolesOfAuthors(client, pull, recorded2.slice(0, most2), signal), waivers = [], statuses = [];
  for (let [at, one] of recorded2.entries()) {
    let given = givenBy(one), problem = at < most2 ? problemOf2(one, roles, commands, read3.opener) : `only ${most2} waivers by comments count`, made = problem === void 0 ? waiversOf(given, pull.head, commands.maxDays) : { reason: problem };
    isFailure(made) ? statuses.push(voidStatus(given, made.reason)) : waivers.push(...made);
  }
  let gaps = [...roles.values()].filter(isFailure).map((one) => notRead(pull, one)), cut2 = { reason: `only the newest ${read3.comments.length} comments were read` };
  return read3.whole || gaps.push({ ...notRead(pull, cut2), atMost: "note" }), { waivers, statuses, gaps };
}
async function rolesOfAuthors(client, { owner, repo }, recorded2, signal) {
  let open = recorded2.filter(({ problem }) => problem === void 0), found = [...new Map(open.flatMap(({ author }) => author?.isPerson === !0 ? [[author.id, author.login]] : []))].map(async ([id, login]) => [id, await rolesOf(client, { owner, repo, login, id }, signal)]);
  return new Map(await Promise.all(found));
}
function problemOf2({ problem, author, record: record2 }, roles, commands, opener) {
  if (problem !== void 0 || author === void 0) return problem ?? "the account that gave it is gone";
  let { id, login, isPerson } = author;
  if (!isPerson) return "its author is an app";
  let own = roles.get(id);
  return own === void 0 || isFailure(own) ? "what its author may do could not be read" : mayNotWaive({ login, roles: own, isOpener: id === opener }, commands) ?? mayNotBeWaived(record2.stanza.rule, catalogue, commands);
}
function givenBy({ record: record2, author, url }) {
  let { stanza: stanza2, until, because, by: by2 } = record2;
  return { stanza: stanza2, until, reason: because, by: author?.login ?? by2.login, comment: url };
}
function notRead({ number: number2 }, { reason }) {
  return { code: "waiver-not-read", by: "github", subject: `waivers by comments on #${number2}`, reason };
}

// src/action/group-waivers.ts
var most3 = 10, tooMany = { reason: `only ${most3} pull requests of a group are reviewed for themselves` };
async function waiversOfGroup(client, group, policy2, findingsOf, signal) {
  if (policy2.waiverCommands === void 0) return { waivers: [], statuses: [], gaps: [] };
  let pulls = await groupPulls(client, group, signal);
  if (isFailure(pulls)) return { waivers: [], statuses: [], gaps: [notRead2("the merge group", pulls.reason)] };
  let given = await Promise.all(
    pulls.map(async (pull) => {
      let { owner, repo } = group, of = await waiversOfPull(client, { owner, repo, number: pull.number, head: pull.of }, policy2, signal);
      return { pull, of };
    })
  ), waivers = [], gaps = given.flatMap(({ of }) => of.gaps), left = most3;
  for (let { pull, of } of given) {
    if (of.waivers.length === 0) continue;
    let own = pulls.length === 1 ? void 0 : left-- > 0 ? await findingsOf(pull, of) : tooMany;
    isFailure(own) ? gaps.push(notRead2(`#${pull.number}`, own.reason)) : waivers.push(...of.waivers.filter(({ finding: finding2 = "" }) => own === void 0 || own.has(finding2)));
  }
  return { waivers, statuses: given.flatMap(({ of }) => of.statuses), gaps };
}
function notRead2(what, reason) {
  return { code: "waiver-not-read", by: "github", subject: `waivers by comments on ${what}`, reason };
}

// src/github/publish/pull-request.ts
function repository({ pull, signal }) {
  return { owner: pull.owner, repo: pull.repo, request: signal ? { signal } : {} };
}
function once(place2) {
  let parameters = repository(place2);
  return { ...parameters, request: { ...parameters.request, retries: 0 } };
}

// src/github/publish/comments.ts
async function leadingComments(place2, self2 = place2.pull.self) {
  let { client, pull } = place2;
  return (await client.paginate(client.rest.issues.listComments, {
    ...repository(place2),
    issue_number: pull.number,
    per_page: 100
  })).flatMap(({ id, user, body = "", html_url: url }) => {
    let marker = isOurs(user, self2) ? markerOf(body) : void 0;
    return marker?.kind === "review" ? [{ id, body, record: marker.value, url }] : [];
  }).sort((one, other) => one.id - other.id);
}
async function putLeading(place2, standing, { text: text2, record: record2, comparable = (whole2) => whole2 }) {
  let body = marked({ kind: "review", value: record2 }, text2);
  if (standing.length > 0) {
    let outcome = await settle(place2, standing, body, comparable);
    return { ...outcome.url !== void 0 && { url: outcome.url }, settled: () => Promise.resolve(outcome) };
  }
  let made = await create(place2, body);
  return { url: made.url, settled: () => settleNew(place2, made, body, comparable) };
}
async function settleNew(place2, made, body, comparable) {
  let { id } = made, self2 = { login: made.login ?? place2.pull.self.login ?? "" }, now = await leadingComments(place2, made.login === void 0 ? place2.pull.self : self2), settled = now[0] && now[0].id !== id ? await settle(place2, now, body, comparable) : { done: "created", url: made.url };
  now.length > 1 && now[0]?.id === id && await removeComments(place2, now.slice(1));
  let unexpected = made.login !== void 0 && !isOurs({ ...made, login: made.login }, place2.pull.self);
  return { ...settled, ...unexpected && { unexpectedLogin: made.login } };
}
async function settle(place2, standing, body, comparable) {
  let [oldest, ...others] = standing;
  if (!oldest) return { done: "none" };
  let same = sameBody(comparable(oldest.body), comparable(body));
  return same || await place2.client.rest.issues.updateComment({ ...repository(place2), comment_id: oldest.id, body }), await removeComments(place2, others), { done: same ? "unchanged" : "updated", url: oldest.url };
}
async function create(place2, body) {
  let write = async () => {
    let { data } = await place2.client.rest.issues.createComment({
      ...once(place2),
      issue_number: place2.pull.number,
      body
    });
    return { id: data.id, url: data.html_url, type: data.user?.type ?? "", login: data.user?.login };
  };
  try {
    return await write();
  } catch (error2) {
    if (!failureOf(error2).open) throw error2;
    let [written3] = await leadingComments(place2);
    return written3 ? { id: written3.id, url: written3.url, type: "", login: void 0 } : write();
  }
}
async function removeComments(place2, comments) {
  for (let { id } of comments)
    try {
      await place2.client.rest.issues.deleteComment({ ...repository(place2), comment_id: id });
    } catch (error2) {
      if (!isGone(error2)) throw error2;
    }
}

// src/github/publish/weight.ts
import { createHash as createHash4 } from "node:crypto";
var levels = ["waived", "note", "warn", "block"], severities = ["unknown", "none", "low", "medium", "high", "critical"], mostKept = 60, unknown = { level: "note", severity: "unknown", advisories: [] };
function kept({ level: level2, advisories }) {
  let ids2 = advisories.slice(0, mostKept).map(({ ids: [id = ""] }) => digest2(id));
  return { level: level2, severity: highest(advisories), advisories: ids2 };
}
function waivedWeight(weight = unknown) {
  return { ...weight, level: "waived" };
}
function weightText({ level: level2, severity, advisories }) {
  return [levels.indexOf(level2), severities.indexOf(severity), ...advisories].join(".");
}
function weightOf(text2) {
  let [, level2, severity, ids2 = ""] = /^(\d)\.(\d)((?:\.[0-9a-f]{8})*)$/.exec(text2) ?? [], [of, by2] = [levels[Number(level2)], severities[Number(severity)]];
  if (!(of === void 0 || by2 === void 0))
    return { level: of, severity: by2, advisories: ids2.split(".").slice(1) };
}
function worsened(before, now) {
  let fresh = now.advisories.filter(({ ids: ids2 }) => !ids2.some((id) => before.advisories.includes(digest2(id)))), severity = highest(now.advisories), count2 = before.advisories.length < mostKept ? fresh.length : 0, isMore2 = levels.indexOf(now.level) > levels.indexOf(before.level), reasons = [
    ...isMore2 && before.level === "waived" ? ["it was waived, and is not any more"] : [],
    ...isMore2 && before.level !== "waived" ? [`its level was ${before.level}, and is ${now.level} now`] : [],
    ...severities.indexOf(severity) > severities.indexOf(before.severity) && before.severity !== "unknown" ? [`its severity was ${before.severity}, and is ${severity} now`] : [],
    ...count2 > 0 ? [`${count2} ${count2 === 1 ? "advisory is" : "advisories are"} new`] : []
  ];
  return reasons.length === 0 ? void 0 : reasons.join("; ");
}
function highest(advisories) {
  return advisories.reduce(
    (most6, { severity }) => severities.indexOf(severity) > severities.indexOf(most6) ? severity : most6,
    "unknown"
  );
}
function digest2(id) {
  return createHash4("sha256").update(id).digest("hex").slice(0, 8);
}

// src/github/publish/inline-comments.ts
var [separator, beforeWeight] = ["+", "/"], mostKept2 = 100;
function keysOf({ fingerprints }) {
  return fingerprints.map(markerValue);
}
function written2(comment2) {
  let weight = comment2.weight === void 0 ? void 0 : kept(comment2.weight);
  return withMarker("finding", keysOf(comment2), weight, comment2.body);
}
function withMarker(kind, keys, weight, body) {
  let carried = weight === void 0 ? "" : `${beforeWeight}${weightText(weight)}`;
  return marked({ kind, value: `${keys.slice(0, mostKept2).join(separator)}${carried}` }, body);
}
function fixedWords(commit) {
  return `\u2705 Fixed in ${commit}.`;
}
async function postedInline(place2) {
  let { client, pull } = place2;
  return (await client.paginate(client.rest.pulls.listReviewComments, {
    ...repository(place2),
    pull_number: pull.number,
    per_page: 100
  })).flatMap(({ id, node_id: nodeId, body, user, ...place3 }) => {
    let marker = isOurs(user, pull.self) ? markerOf(body) : void 0, fixedIn = marker?.kind === "closed" ? /^\u2705 Fixed in ([0-9a-f]{7})\.(?:\n|$)/u.exec(unmarked(body))?.[1] : void 0;
    if (marker?.kind !== "finding" && marker?.kind !== "inline" && fixedIn === void 0) return [];
    let line = place3.line, alone = line != null && place3.start_line == null ? { line } : {}, former = marker?.kind === "inline", [, keys = "", weight] = /^(.*?)(?:\/(\d\.\d[.\da-f]*))?$/u.exec(marker?.value ?? "") ?? [], weighed = weight === void 0 ? void 0 : weightOf(weight);
    return [
      {
        id,
        nodeId,
        body,
        fingerprints: keys.split(separator),
        outdated: line == null,
        ...alone,
        former,
        ...weighed && { weight: weighed },
        ...fixedIn !== void 0 && { fixedIn }
      }
    ];
  }).sort((one, other) => one.id - other.id);
}
function isElsewhere({ line }, comment2) {
  return line !== void 0 && comment2.startLine === void 0 && line !== comment2.line;
}
async function withoutDoubles(place2, standing, ended2 = /* @__PURE__ */ new Set()) {
  let seen = /* @__PURE__ */ new Set(), left = [];
  for (let comment2 of standing) {
    let { former, outdated, fixedIn, id } = comment2, counts3 = !former && !outdated && fixedIn === void 0 && !ended2.has(id);
    if (!counts3 || !comment2.fingerprints.every((fingerprint) => seen.has(fingerprint)) ? left.push(comment2) : await remove(place2, comment2), counts3) for (let fingerprint of comment2.fingerprints) seen.add(fingerprint);
  }
  return left;
}
async function remove(place2, { id }) {
  try {
    await place2.client.rest.pulls.deleteReviewComment({ ...repository(place2), comment_id: id });
  } catch (error2) {
    if (!isGone(error2)) throw error2;
  }
}

// src/github/publish/diff-lines.ts
function diffLines(files) {
  let right = /* @__PURE__ */ new Map(), left = /* @__PURE__ */ new Map();
  for (let { filename, previous_filename: previous, patch } of files) {
    let file = { path: filename, hunks: hunksOf(patch ?? "") };
    right.set(filename, file), left.set(previous ?? filename, file);
  }
  return (place2) => {
    let { side: side2, line, startLine = line } = place2, file = (side2 === "LEFT" ? left : right).get(place2.path), hunk = file?.hunks.find((found) => startLine >= found[side2].start && startLine < found[side2].end);
    if (!file || !hunk) return;
    let whole2 = startLine < line && line < hunk[side2].end;
    return { path: file.path, side: side2, line: whole2 ? line : startLine, ...whole2 ? { startLine } : {} };
  };
}
function hunksOf(patch) {
  let hunks = [];
  for (let line of patch.split(`
`)) {
    let [, before, after] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line) ?? [], hunk = hunks.at(-1);
    if (before !== void 0 && after !== void 0) {
      let [left, right] = [Number(before), Number(after)];
      hunks.push({ LEFT: { start: left, end: left }, RIGHT: { start: right, end: right } });
    } else hunk && ((line.startsWith("-") || line.startsWith(" ")) && (hunk.LEFT.end += 1), (line.startsWith("+") || line.startsWith(" ")) && (hunk.RIGHT.end += 1));
  }
  return hunks;
}

// src/github/publish/review-comments.ts
var halvings = 2;
async function placed(place2, comments, known) {
  let paths = new Set(comments.map(({ path }) => path)), isKnown = known?.every(({ filename, patch }) => patch !== void 0 || !paths.has(filename)) === !0, find2 = diffLines(comments.length === 0 || isKnown ? known ?? [] : await filesOf(place2, comments)), inside = [], outside = [];
  for (let comment2 of comments) {
    let found = find2(comment2), { body, fingerprints, weight } = comment2;
    found ? inside.push({ body, fingerprints, ...weight && { weight }, ...found }) : outside.push(comment2);
  }
  return { inside, outside };
}
async function filesOf(place2, comments) {
  let { client, pull } = place2, missing = new Set(comments.map(({ path }) => path)), files = [], pages2 = client.paginate.iterator(client.rest.pulls.listFiles, {
    ...repository(place2),
    pull_number: pull.number,
    per_page: 100
  });
  for await (let { data } of pages2) {
    files.push(...data);
    for (let { filename, previous_filename: previous } of data)
      missing.delete(filename), previous !== void 0 && missing.delete(previous);
    if (missing.size === 0) break;
  }
  return files;
}
async function postReview(place2, event, text2, comments, depth = 0) {
  try {
    return await send(place2, event, text2, comments), { unposted: [] };
  } catch (error2) {
    let failure = failureOf(error2);
    if (failure.open) {
      let missing = await missingOf(place2, comments);
      return await hasArrived(place2, event, comments, missing) ? { unposted: [] } : depth <= halvings ? postReview(place2, event, text2, missing, halvings + 1) : { unposted: missing, failure };
    }
    if (!failure.refused || comments.length < 2 || depth >= halvings) return { unposted: comments, failure };
    let middle = Math.ceil(comments.length / 2), first = await postReview(place2, event, text2, comments.slice(0, middle), depth + 1), second = await postReview(place2, "COMMENT", text2, comments.slice(middle), depth + 1), why = first.failure ?? second.failure;
    return { unposted: [...first.unposted, ...second.unposted], ...why ? { failure: why } : {} };
  }
}
async function missingOf(place2, comments) {
  if (comments.length === 0) return [];
  let standing = await postedInline(place2), there = new Set(
    standing.flatMap(({ former, fixedIn, fingerprints }) => former || fixedIn !== void 0 ? [] : fingerprints)
  );
  return comments.filter((comment2) => !keysOf(comment2).some((key) => there.has(key)));
}
async function hasArrived(place2, event, comments, missing) {
  return comments.length > 0 ? missing.length === 0 : event === "REQUEST_CHANGES" && (await requestsForChanges(place2)).length > 0;
}
async function send(place2, event, text2, comments) {
  let { client, pull } = place2;
  await client.rest.pulls.createReview({
    ...once(place2),
    pull_number: pull.number,
    commit_id: pull.head,
    event,
    body: text2,
    comments: comments.map((comment2) => {
      let { path, line, side: side2, startLine } = comment2;
      return { path, line, side: side2, ...startLine === void 0 ? {} : { start_line: startLine, start_side: side2 }, body: written2(comment2) };
    })
  });
}
async function requestsForChanges(place2) {
  let { client, pull } = place2;
  return (await client.paginate(client.rest.pulls.listReviews, {
    ...repository(place2),
    pull_number: pull.number,
    per_page: 100
  })).filter(({ user, state }) => isOurs(user, pull.self) && state === "CHANGES_REQUESTED").map(({ id }) => id);
}
async function dismissDoubles(place2) {
  for (let id of (await requestsForChanges(place2)).slice(1))
    try {
      await dismiss(place2, id, "An earlier review asks for the same.");
    } catch (error2) {
      if (!["permission", "refused", "not-found"].includes(failureKind(error2))) throw error2;
    }
}
async function dismiss(place2, review2, message) {
  let { client, pull } = place2;
  await client.rest.pulls.dismissReview({
    ...repository(place2),
    pull_number: pull.number,
    review_id: review2,
    message
  });
}

// src/github/publish/look.ts
function lookAt(client, pull, { signal, asks: asks2 = !1 } = {}) {
  let place2 = { client, pull, signal }, asking = asks2 ? requestsForChanges(place2) : void 0, looked = { leading: leadingComments(place2), inline: postedInline(place2) };
  for (let one of [asking, looked.leading, looked.inline]) one?.catch(() => {
  });
  return { place: place2, now: lookAgain(client, pull, signal), ...looked, asking: () => asking ?? requestsForChanges(place2) };
}
function lookAtLeading(client, pull) {
  let place2 = { client, pull, signal: void 0 }, leading = leadingComments(place2);
  return leading.catch(() => {
  }), { place: place2, now: lookAgain(client, pull), leading };
}
async function recordOf({ leading }) {
  let [oldest] = await leading;
  return oldest?.record;
}
async function lookAgain(client, pull, signal) {
  try {
    let { data } = await client.rest.pulls.get({ ...repository({ client, pull, signal }), pull_number: pull.number });
    return data.head.sha !== pull.head ? { movedTo: data.head.sha.slice(0, 7), notPosted: [] } : pull.base !== void 0 && data.base.ref !== pull.base ? { movedTo: `the base ${data.base.ref}`, notPosted: [] } : { author: data.user, notPosted: [] };
  } catch (error2) {
    let { reason, retryable } = failureOf(error2);
    return { notPosted: [`Nothing was posted, as the pull request could not be read: ${reason}`], retryable };
  }
}

// src/github/publish/life.ts
async function refresh(place2, standing, comment2, threads) {
  let body = written2(comment2);
  if (sameBody(standing.body, body)) return;
  let worse = worseThan(standing, comment2), by2 = worse === void 0 ? void 0 : await threads.resolvedBy(standing.nodeId);
  worse !== void 0 && (by2 !== void 0 || standing.weight?.level === "waived") && (await threads.unresolve(standing.nodeId), await reply(place2, standing, `\u26A0\uFE0F Worse as of \`${headOf(place2)}\`: ${worse}.`)), await rewrite(place2, standing, body);
}
async function revived(place2, found, fresh, threads, posted) {
  let left = new Set(found.filter(isFixed).filter(({ outdated }) => !outdated)), others = [];
  for (let comment2 of fresh) {
    let keys = new Set(keysOf(comment2)), known = [...left].findLast((one) => one.fingerprints.some((key) => keys.has(key)) && !isElsewhere(one, comment2));
    if (known === void 0) others.push(comment2);
    else {
      await revive(place2, known, comment2, threads), left.delete(known);
      for (let key of keys) posted.add(key);
    }
  }
  return others;
}
function isFixed(comment2) {
  return comment2.fixedIn !== void 0;
}
async function revive(place2, fixed, comment2, threads) {
  await fold(place2, fixed, void 0);
  let worse = worseThan(fixed, comment2), by2 = await threads.resolvedBy(fixed.nodeId);
  (by2 === "us" || by2 === "somebody" && worse !== void 0) && await threads.unresolve(fixed.nodeId);
  let more = worse === void 0 ? "" : ` Worse than then: ${worse}.`;
  await reply(place2, fixed, `\u2139\uFE0F Back as of \`${headOf(place2)}\`: it was fixed in \`${fixed.fixedIn}\`.${more}`), await rewrite(place2, fixed, written2(comment2));
}
async function waive(place2, standing, said) {
  let { fingerprints, weight, body: before } = standing, body = withMarker("finding", fingerprints, waivedWeight(weight), `\u2139\uFE0F ${said}

${titleOf2(before)}`);
  sameBody(before, body) || await rewrite(place2, standing, body);
}
async function endFixed(place2, standing, threads) {
  await fold(place2, standing, "RESOLVED"), await threads.resolve(standing.nodeId), await closed(place2, standing, fixedWords(headOf(place2)));
}
async function endReplaced(place2, standing, became) {
  await fold(place2, standing, "OUTDATED"), await closed(place2, standing, became);
}
async function closed(place2, standing, became) {
  let { fingerprints, weight, body } = standing;
  await rewrite(place2, standing, withMarker("closed", fingerprints, weight, `${became}

${titleOf2(body)}`));
}
var minimize = `mutation ($id: ID!, $why: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $why }) { clientMutationId }
}`, unminimize = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`;
async function fold(place2, { nodeId: id }, why) {
  let request2 = place2.signal ? { signal: place2.signal } : {};
  try {
    await place2.client.graphql(why === void 0 ? unminimize : minimize, { id, ...why && { why }, request: request2 });
  } catch (error2) {
    if (!["permission", "refused", "not-found"].includes(failureKind(error2))) throw error2;
  }
}
async function rewrite(place2, { id }, body) {
  await place2.client.rest.pulls.updateReviewComment({ ...repository(place2), comment_id: id, body });
}
async function reply(place2, { id }, body) {
  let { number: number2 } = place2.pull;
  await place2.client.rest.pulls.createReplyForReviewComment({
    ...once(place2),
    pull_number: number2,
    comment_id: id,
    body
  });
}
function worseThan({ weight: before }, { weight }) {
  return before === void 0 || weight === void 0 ? void 0 : worsened(before, weight);
}
function titleOf2(body) {
  let lines = unmarked(body).split(`
`);
  return lines.find((line) => line.startsWith("<strong>")) ?? lines[0] ?? "";
}
function headOf({ pull }) {
  return pull.head.slice(0, 7);
}

// src/github/publish/threads.ts
var query4 = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved viewerCanResolve viewerCanUnresolve resolvedBy { login } comments(first: 1) { nodes { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`, mutation = (name) => `mutation ($id: ID!) {
  ${name}ReviewThread(input: { threadId: $id }) { clientMutationId }
}`, refused2 = "Threads were neither resolved nor opened again: GitHub lets only a token with contents: write do that, which no review needs", mostPages3 = 10;
function openThreads(place2) {
  let undone = [], all, isRefused = !1, refuse = () => {
    isRefused || undone.push(refused2), isRefused = !0;
  }, find2 = async (comment2) => (all ??= readThreads(place2).catch((error2) => (undone.push(`Threads could not be read, so none was resolved or opened again: ${explain(error2)}`), /* @__PURE__ */ new Map())), (await all).get(comment2)), change = async (comment2, to) => {
    let thread = await find2(comment2);
    if (!(thread === void 0 || isRefused || thread.isResolved === (to === "resolve"))) {
      if (to === "resolve" ? !thread.viewerCanResolve : !thread.viewerCanUnresolve) {
        refuse();
        return;
      }
      try {
        await place2.client.graphql(mutation(to), { id: thread.id, request: requestOf(place2) });
      } catch (error2) {
        failureKind(error2) === "permission" ? refuse() : undone.push(`A thread could not be ${to}d: ${explain(error2)}`);
      }
    }
  };
  return {
    undone,
    async resolvedBy(comment2) {
      let thread = await find2(comment2);
      if (thread?.isResolved === !0)
        return isUs(thread.resolvedBy?.login, place2) ? "us" : "somebody";
    },
    resolve: (comment2) => change(comment2, "resolve"),
    unresolve: (comment2) => change(comment2, "unresolve")
  };
}
async function readThreads(place2) {
  let { owner, repo, number: number2 } = place2.pull, found = /* @__PURE__ */ new Map(), after = null;
  for (let page = 0; page < mostPages3; page++) {
    let asked = { owner, repo, number: number2, after, request: requestOf(place2) }, threads = (await place2.client.graphql(query4, asked)).repository?.pullRequest?.reviewThreads;
    for (let thread of threads?.nodes ?? []) {
      let first = thread?.comments.nodes?.[0];
      thread != null && first != null && found.set(first.id, thread);
    }
    if (threads?.pageInfo.hasNextPage !== !0) break;
    after = threads.pageInfo.endCursor;
  }
  return found;
}
function isUs(login, { pull: { self: self2 } }) {
  if (login === void 0) return !0;
  let us = { id: self2.id ?? 0, type: "Bot" };
  return isOurs({ ...us, login }, self2) || isOurs({ ...us, login: `${login}[bot]` }, self2);
}
function requestOf({ signal }) {
  return signal ? { signal } : {};
}

// src/github/publish/publish-inline.ts
async function publishInline({ place: place2, inline, asking }, content, about2) {
  let progress = { posted: /* @__PURE__ */ new Set(), outside: /* @__PURE__ */ new Set(), closed: 0, notPosted: [], retryable: !1 }, threads = openThreads(place2);
  try {
    let found = await withoutDoubles(place2, await inline), standing = assigned(
      found.filter((one) => one.fixedIn === void 0),
      content.inline
    ), missing = await compareWith(place2, standing, content, threads, progress), fresh = await revived(place2, found, missing, threads, progress.posted), ended2 = new Set(standing.flatMap(({ id, moved }) => moved ? id : []));
    await review(place2, content, { fresh, ended: ended2, asking }, about2, progress), await end(place2, standing, content, threads, progress);
  } catch (error2) {
    failed3(progress, "The comments on lines are not all up to date", failureOf(error2));
  }
  content.requestChanges === !1 && !about2.ownPull && await takeBack(place2, asking, progress);
  let { posted, outside, closed: closed2, notPosted, retryable } = progress;
  return {
    inlinePosted: content.standing.filter((fingerprint) => posted.has(markerValue(fingerprint))),
    outside: [...outside],
    closed: closed2,
    notPosted,
    retryable,
    undone: threads.undone
  };
}
function assigned(standing, wanted) {
  let byKey = /* @__PURE__ */ new Map();
  for (let one of standing)
    if (!one.former && !one.outdated) for (let key of one.fingerprints) addTo(byKey, key, one);
  let now = /* @__PURE__ */ new Map();
  for (let comment2 of wanted) {
    let there = keysOf(comment2).flatMap((key) => byKey.get(key) ?? []).find((one) => !now.has(one) && !isElsewhere(one, comment2));
    there !== void 0 && now.set(there, comment2);
  }
  let told = new Set(wanted.flatMap(keysOf));
  return standing.map((one) => {
    let isTold = !one.former && !one.outdated && one.fingerprints.some((key) => told.has(key));
    return { ...one, now: now.get(one), moved: isTold && !now.has(one) };
  });
}
async function compareWith(place2, standing, { inline, standing: findings }, threads, { posted }) {
  let told = new Set(
    standing.flatMap(
      ({ former, outdated, moved, now, fingerprints }) => former || outdated || moved ? [] : now === void 0 ? fingerprints : keysOf(now)
    )
  );
  for (let fingerprint of findings) told.has(markerValue(fingerprint)) && posted.add(markerValue(fingerprint));
  let before = new Map(standing.map((one) => [one.now, one])), fresh = /* @__PURE__ */ new Map();
  for (let comment2 of inline) {
    let there = before.get(comment2);
    there ? await refresh(place2, there, comment2, threads) : comment2.onlyIfThere !== !0 && fresh.set(keysOf(comment2).join(), comment2);
  }
  return [...fresh.values()];
}
async function review(place2, { files, requestChanges }, { fresh, ended: ended2, asking }, { ownPull, leadingUrl, isPosted }, progress) {
  let { inside, outside } = await placed(place2, fresh, files);
  for (let { fingerprints } of outside) for (let fingerprint of fingerprints) progress.outside.add(fingerprint);
  let asks2 = requestChanges === !0 && !ownPull && (await asking()).length === 0;
  if (requestChanges === !0 && ownPull && progress.notPosted.push("Changes were not requested, as the pull request is by the same account"), inside.length === 0 && !asks2) {
    isPosted();
    return;
  }
  let text2 = `<sub>What weighbridge found on the lines of this change. The verdict is in ${leadingUrl === void 0 ? "the check `weighbridge`" : `[this comment](${leadingUrl})`}.</sub>`, { unposted, failure } = await postReview(place2, asks2 ? "REQUEST_CHANGES" : "COMMENT", text2, inside);
  for (let comment2 of inside)
    if (!unposted.includes(comment2)) for (let key of keysOf(comment2)) progress.posted.add(key);
  if (failure) {
    let what = inside.length === 0 ? "The request for changes" : `${unposted.length} of ${inside.length} new comments on lines`;
    failed3(progress, `${what} could not be posted`, failure);
  } else isPosted();
  asks2 && failure === void 0 && await dismissDoubles(place2), unposted.length < inside.length && await withoutDoubles(place2, await postedInline(place2), ended2);
}
function failed3(progress, what, { reason, retryable }) {
  progress.notPosted.push(`${what}: ${reason}`), progress.retryable ||= retryable;
}
async function takeBack(place2, asking, progress) {
  try {
    for (let id of await asking()) await dismiss(place2, id, "Nothing blocks this merge any more.");
  } catch (error2) {
    failed3(progress, "Our earlier request for changes could not be taken back, and may block this merge until it is dismissed", failureOf(error2));
  }
}
async function end(place2, standing, { standing: findings, waived: waived2, complete }, threads, progress) {
  let found = new Set(findings.map(markerValue)), held = new Map(waived2.map(({ fingerprint, said }) => [markerValue(fingerprint), said]));
  for (let comment2 of standing) {
    let { fingerprints, outdated, moved, former } = comment2, said = fingerprints.flatMap((key) => held.get(key) ?? [])[0];
    if (former) {
      if (!complete) continue;
      await endReplaced(place2, comment2, "\u2139\uFE0F Replaced: what still stands is in newer comments.");
    } else if (fingerprints.some((key) => found.has(key))) {
      if (!moved && (!outdated || !fingerprints.some((key) => progress.posted.has(key)))) continue;
      await endReplaced(place2, comment2, "\u2139\uFE0F Outdated: the same finding is at another place now.");
    } else if (said !== void 0) {
      await waive(place2, comment2, said);
      continue;
    } else if (complete)
      await endFixed(place2, comment2, threads);
    else continue;
    progress.closed += 1;
  }
}

// src/github/publish/publish.ts
var nothing2 = { leading: "none", inlinePosted: [], outside: [], closed: 0, notPosted: [], undone: [] };
async function publish(looked, content, isLed = () => {
}) {
  let { place: place2 } = looked, { author, movedTo, notPosted: unread, retryable = !1 } = await looked.now;
  if (movedTo !== void 0) return { ...nothing2, movedTo };
  if (unread.length > 0) return { ...nothing2, leading: "failed", notPosted: unread, retryable };
  let lead = await beginLeading(looked, content);
  if (lead.readOnly) {
    let lines = content.inline.filter(({ onlyIfThere }) => onlyIfThere !== !0).length, comments = lines === 0 ? "" : lines === 1 ? " and the comment on a line" : ` and ${lines} comments on lines`;
    return { ...nothing2, leading: "failed", notPosted: [`The review comment${comments} could not be posted: the token of this run may only read. That is so for pull requests from forks, for Dependabot, and for jobs without pull-requests: write`] };
  }
  let ending2 = endLeading(lead), tell, about2 = {
    ownPull: isOurs(author, place2.pull.self),
    leadingUrl: lead.begun?.url,
    isPosted() {
      tell = ending2.then(({ outcome }) => {
        isLed(outcome?.url);
      });
    }
  }, [led, inline] = await Promise.all([ending2, publishInline(looked, content, about2)]);
  await tell;
  let url = led.outcome?.url;
  return {
    leading: led.outcome?.done ?? "failed",
    ...url === void 0 ? {} : { url },
    ...inline,
    notPosted: [...led.notPosted, ...inline.notPosted],
    retryable: led.retryable === !0 || inline.retryable === !0
  };
}
async function publishLeading(looked, content) {
  let { movedTo, notPosted } = await looked.now;
  return movedTo !== void 0 || notPosted.length > 0 ? notPosted : (await endLeading(await beginLeading(looked, content))).notPosted;
}
async function beginLeading({ place: place2, leading }, content) {
  try {
    let standing = await leading, { leading: what = "write" } = content, text2 = content.sticky === "" ? content.cleared : content.sticky;
    if (what === "remove" && await removeComments(place2, standing), what === "remove" || (content.sticky === "" || what === "update") && standing.length === 0)
      return { begun: { settled: () => Promise.resolve({ done: "none" }) }, readOnly: !1, notPosted: [] };
    let [fitting, record2] = fitted(text2, content.record);
    return { begun: await putLeading(place2, standing, { text: fitting, record: record2, comparable: content.comparable }), readOnly: !1, notPosted: [] };
  } catch (error2) {
    return notLed(error2);
  }
}
async function endLeading(lead) {
  let { begun } = lead;
  if (begun === void 0) return lead;
  try {
    let outcome = await begun.settled(), { unexpectedLogin: login } = outcome, asked = login === void 0 ? [] : [`The next run will not know its own comments again: they are by ${login}`];
    return { outcome, notPosted: asked };
  } catch (error2) {
    return notLed(error2);
  }
}
function notLed(error2) {
  let { readOnly, reason, retryable } = failureOf(error2);
  return { readOnly, retryable, notPosted: [`The review comment could not be posted: ${reason}`] };
}
function fitted(text2, record2) {
  let length = (carried) => marked({ kind: "review", value: carried }, text2).length;
  return length(record2) <= 65e3 ? [text2, record2] : [text2.slice(0, 65e3 - length("") + text2.length).replace(/[\ud800-\udbff]$/u, ""), ""];
}

// src/reports/actions/annotations.ts
var most4 = 10, mostReasons = 3;
function renderAnnotations(review2, inline) {
  let reasons = groupGaps(openGaps(review2)).filter(({ level: level2 }) => level2 === "incomplete").slice(0, mostReasons).map((group) => reasonAnnotation(group, review2)), left = byCause(byWeight(activeFindings(review2)).filter(({ fingerprint }) => !inline.has(fingerprint))), ofFindings = ["block", "warn", "note"].flatMap((level2) => {
    let found = left.filter((finding2) => finding2.level === level2), room = most4 - (level2 === "block" ? reasons.length : 0), shown = found.length > room ? found.slice(0, room - 1) : found, next = found[shown.length];
    return [
      ...shown.map((finding2) => annotation(finding2, review2)),
      ...next === void 0 ? [] : [furtherOnes(next, found.length - shown.length, review2)]
    ];
  });
  return [...reasons, ...ofFindings];
}
function reasonAnnotation({ reason, gaps }, review2) {
  let [{ code: code2, location: location2 }] = gaps, subjects = nameSome([...new Set(gaps.map(({ subject }) => shorten(subject, 80)))], 3);
  return {
    level: shownLevel("block", review2),
    ...location2 === void 0 ? {} : placed2(location2),
    title: `Not checked: ${code2}`,
    message: shorten(`Not checked: ${terminal(subjects)}: ${terminal(reason)} (${code2})`, 1e3)
  };
}
function placed2({ path, side: side2, startLine, endLine }) {
  let lines = side2 === "base" || startLine === void 0 ? {} : { line: startLine, endLine: endLine ?? startLine };
  return { file: terminal(path), ...lines };
}
function annotation(finding2, review2) {
  let { location: location2, level: level2, ruleId, message, help, docsUrl, onlyInMerge = !1 } = finding2, told = `${terminal(place(location2))}: ${terminalMessage(message)}`;
  return {
    level: shownLevel(level2, review2),
    ...onlyInMerge ? { file: terminal(location2.path) } : placed2(location2),
    title: terminal(`${does(level2, review2)}: ${ruleId}`),
    message: shorten(`${sentence(told)} ${sentence(terminalMessage(help))} ${terminal(docsUrl)}`, 4e3)
  };
}
function furtherOnes({ level: level2, location: location2 }, number2, review2) {
  return {
    level: shownLevel(level2, review2),
    file: terminal(location2.path),
    title: `${does(level2, review2)}: ${number2} more`,
    message: `GitHub shows ${most4} annotations of a level; ${number2} more findings are in the summary of this job`
  };
}
function shownLevel(level2, { policy: policy2 }) {
  return level2 === "block" ? policy2.enforcement === "observe" ? "warning" : "error" : level2 === "warn" ? "warning" : "notice";
}
function does(level2, { policy: policy2 }) {
  return level2 === "block" ? policy2.enforcement === "observe" ? "Would block" : "Blocks this merge" : level2 === "warn" ? "Warning" : "Note";
}

// src/reports/pull-request/suggestion.ts
var longestLine = 1e3;
function suggestionFor(finding2, lineText) {
  let edit = suggestibleEdit(finding2);
  if (edit === void 0) return;
  let text2 = lineText(finding2.location);
  if (text2 === void 0) return { reason: "the line could not be read" };
  let line = suggestedLine(edit, text2);
  if (line !== void 0)
    return redacted(line) === line ? { line } : { reason: "the line holds credentials" };
}
function suggestibleEdit({ fix, location: location2 }) {
  let [edit, ...more] = fix?.edits ?? [];
  if (edit === void 0 || more.length > 0) return;
  let { path, side: side2, within, startLine, endLine, startColumn, endColumn } = edit.location;
  if (!(path !== location2.path || side2 !== "head" || location2.side !== "head") && !(within !== void 0 || startLine === void 0 || startLine !== location2.startLine || endLine !== startLine) && !(location2.endLine !== void 0 && location2.endLine !== startLine) && !(startColumn === void 0 || endColumn === void 0 || startColumn < 1))
    return { startColumn, endColumn, newText: edit.newText };
}
function suggestedLine(edit, lineText) {
  let { startColumn, endColumn, newText } = edit, line = lineText.replace(/\r$/u, "");
  if (endColumn < startColumn || endColumn > line.length + 1) return;
  let edited = line.slice(0, startColumn - 1) + newText + line.slice(endColumn - 1);
  return edited !== line && showsAsWritten(edited) ? edited : void 0;
}
function showsAsWritten(line) {
  return line.length > longestLine || /[\n\r]/u.test(line) || line.trim() === "" || line !== line.trimEnd() ? !1 : yamlVisible(line.replaceAll("	", " ")) === line.replaceAll("	", " ");
}

// src/reports/pull-request/inline.ts
var mostLines = 20, mostWaivers = 20;
function renderInlines(review2, options) {
  let inline = [], rest = [];
  for (let finding2 of byCause(byWeight(activeFindings(review2)))) {
    let comment2 = inline.length < (options.most ?? 30) && finding2.level !== "note" ? renderInline(finding2, review2, options) : void 0;
    comment2 ? inline.push(asks(finding2, options.which) ? comment2 : { ...comment2, onlyIfThere: !0 }) : rest.push(...finding2.of);
  }
  return { inline, rest };
}
function asks({ level: level2 }, which = "all") {
  return which === "all" || which === "blocking" && level2 === "block";
}
function renderInline(finding2, review2, options) {
  let of = "of" in finding2 ? finding2.of : [finding2], { location: location2, level: level2, fix, ruleId, docsUrl, onlyInMerge } = finding2, { startLine } = location2;
  if (startLine === void 0 || onlyInMerge === !0) return;
  let line = lastLine(location2, startLine), sign = { block: "\u26D4", warn: "\u26A0\uFE0F", note: "\u2139\uFE0F" }[level2], notes = [...advisoryNotes(finding2), ...elsewhere(finding2, options.links)], suggestion = options.lineText === void 0 ? void 0 : suggestionFor(finding2, options.lineText), offered = suggestion !== void 0 && "line" in suggestion, help = `${shownHelp(finding2)}${offered ? partly(fix?.clears) : ""}`, body = [
    `<strong>${sign} ${shownMessage(finding2)}</strong>`,
    ...notes.length > 0 ? [notes.join(" \xB7 ")] : [],
    help,
    ...suggestion === void 0 ? [] : [offered ? markdownBlock(suggestion.line, "suggestion") : none(suggestion.reason)],
    `<sub>${[does2(level2, review2), linked(markdown(ruleId), docsUrl), ...shownId(of[0])].join(" \xB7 ")}</sub>`,
    ...level2 === "note" ? [] : [waiverHelp(review2, of, mostWaivers, options)]
  ].join(`

`), several = line > startLine && line - startLine < mostLines;
  return {
    path: location2.path,
    line: several ? line : startLine,
    side: location2.side === "head" ? "RIGHT" : "LEFT",
    ...several ? { startLine } : {},
    body,
    fingerprints: [of[0].fingerprint, ...of.slice(1).map(({ fingerprint }) => fingerprint)],
    weight: { level: level2, advisories: of.flatMap(openAdvisories) }
  };
}
function openAdvisories({ advisories }) {
  return advisories.flatMap(
    ({ id, aliases, severity, waiver: waiver2 }) => waiver2 === void 0 ? [{ ids: [id, ...aliases], severity }] : []
  );
}
function lastLine({ endLine, endColumn }, startLine) {
  return endLine === void 0 ? startLine : Math.max(startLine, endColumn === 1 ? endLine - 1 : endLine);
}
function does2(level2, { policy: policy2 }) {
  return level2 !== "block" ? level2 === "warn" ? "warning" : "note" : policy2.enforcement === "observe" ? "would block this merge" : "blocks this merge";
}
function none(reason) {
  return `<sub>No suggestion could be made: ${reason}.</sub>`;
}
function partly(clears) {
  return clears === !1 ? ". This line fixes a part of it:" : ":";
}
function elsewhere(finding2, links = () => {
}) {
  let places = otherPlaces(finding2).slice(0, 3);
  return places.length === 0 ? [] : [`also at ${places.map((location2) => shownPlace(location2, links)).join(", ")}`];
}

// src/reports/actions/job-summary.ts
var keepHelp = folded(
  "Keep the JSON report",
  [
    "The report is deleted with the runner. Give the step of this action `id: weighbridge`, and add a step behind it:",
    markdownBlock(
      [
        "- uses: actions/upload-artifact@<full commit id>",
        "  if: always()",
        "  with:",
        "    name: weighbridge",
        "    path: ${{ steps.weighbridge.outputs.report }}"
      ].join(`
`),
      "yaml"
    )
  ].join(`

`)
);
function renderJobSummary(review2, options) {
  let { report, notPosted = [], maxBytes = 1048576 } = options, { head, sections, foot } = parts(review2, options), json = report === void 0 ? "the JSON report" : `the JSON report, ${markdownCode(shorten(report, 300))}`, posted = notPosted.slice(0, 20).map((reason) => `- ${markdown(shorten(reason, 400))}`), lead = [head, ...posted.length > 0 ? [`Not posted on the pull request:

${posted.join(`
`)}`] : []].join(
    `

`
  ), all = `<sub>All of it, with nothing left out: ${json}</sub>`, keep = report === void 0 ? "" : `

${keepHelp}`;
  return `${compose(
    { head: lead, sections, foot: `${foot}${keep}

${all}` },
    {
      rows: [1e4, 2e3, 1e3, 500, 200, 100, 50, 10, 5, 2, 1, 0],
      max: maxBytes - 1,
      size: (shown) => Buffer.byteLength(shown),
      cut: `Some parts did not fit here; they are in ${json}.`
    }
  )}
`;
}

// src/action/files.ts
import { writeFile as writeFile2 } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReports(review2, { report, sarif }) {
  let path = resolve(report);
  if (await writeJson(path, toJson(review2)), setOutput("report", path), sarif === "") return path;
  let { toSarif } = await import("./reports-sarif-sarif.js");
  return await writeJson(resolve(sarif), toSarif(review2, catalogue)), setOutput("sarif", resolve(sarif)), path;
}
function writeJson(path, value2) {
  return writeFile2(path, `${JSON.stringify(value2, null, 2)}
`);
}

// src/action/log.ts
var width = 120;
async function logReview(review2, url) {
  let { renderTerminal } = await import("./review.js");
  startGroup("Findings and what could not be checked"), info(renderTerminal(review2, { color: !1, width }).trimEnd()), endGroup(), url !== void 0 && info(`Review comment: ${terminal(url)}`);
}

// src/action/line-texts.ts
var mostFiles2 = 50;
async function lineTexts(findings, source, signal, log2) {
  let fixable = findings.filter(({ fix }) => fix?.edits.length === 1), paths = [...new Set(fixable.map(({ location: location2 }) => location2.path))].slice(0, mostFiles2), requests = paths.map((path) => ({ at: "head", path })), time = AbortSignal.any([signal, timeLimit(3e4)]), contents = paths.length === 0 ? [] : await readTexts(source, requests, time), lines = /* @__PURE__ */ new Map();
  for (let [index, path] of paths.entries()) {
    let content = contents[index];
    content?.type === "text" ? lines.set(path, content.text.split(`
`)) : log2(`no suggestions for ${path}: ${content?.type === "failed" ? content.reason : "no content"}`);
  }
  return ({ path, side: side2, startLine }) => side2 === "head" && startLine !== void 0 ? lines.get(path)?.[startLine - 1]?.replace(/\r$/, "") : void 0;
}

// src/action/links.ts
function linksTo({ range, findings }, { owner, repo, serverUrl }) {
  let inMerge2 = new Set(findings.filter(({ onlyInMerge }) => onlyInMerge).map(({ location: location2 }) => location2));
  return (location2) => {
    let { path, side: side2, startLine } = inMerge2.has(location2) ? { ...location2, startLine: void 0 } : location2, commit = side2 === "head" ? range.head : range.base, line = startLine === void 0 ? "" : `#L${startLine}`;
    return `${serverUrl}/${owner}/${repo}/blob/${commit}/${encoded(path)}${line}`;
  };
}
function policyEditor(review2, { owner, repo, serverUrl, policy: policy2 }) {
  let branch = branchName(review2);
  return (content) => {
    if (branch === void 0) return;
    let { path } = review2.policy;
    if (path !== void 0) {
      let [, home = `${owner}/${repo}`, file = path] = policy2 !== "" && /^([^/]+\/[^/]+)\/(.+)$/.exec(path) || [];
      return { url: `${serverUrl}/${home}/edit/${encoded(branch)}/${encoded(file)}`, isFilled: !1 };
    }
    let url = `${serverUrl}/${owner}/${repo}/new/${encoded(branch)}?filename=${encodeURIComponent(policyPath)}`, filled = `${url}&value=${encodeURIComponent(content.toWellFormed())}`;
    return markdownUrl(filled) === void 0 ? { url, isFilled: !1 } : { url: filled, isFilled: !0 };
  };
}
function encoded(path) {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/action/publish.ts
var cleared = "### \u2705 Weighbridge: nothing that these checks look at is in this change any more";
async function conclude(review2, destination, isLed = () => {
}) {
  let { target, waivers, check } = destination, report = await writeReports(review2, destination);
  setOutput("verdict", review2.verdict), setOutput("findings", activeFindings(review2).length), setOutput("blocked", review2.verdict === "block" || review2.verdict === "incomplete");
  let published = target.type === "pull-request" ? await onPullRequest(review2, target, destination, isLed) : void 0;
  if (published?.movedTo !== void 0)
    return { reason: `${`the pull request has moved on to ${published.movedTo} during this review`}: nothing was posted, and the run for that counts`, moved: !0 };
  let notPosted = published?.notPosted ?? [];
  for (let reason of notPosted) warning(terminal(reason));
  for (let reason of published?.undone ?? []) info(terminal(reason));
  check === "job" && (target.type !== "pull-request" || !target.quiet) && annotate(review2, published);
  let options = {
    waivers,
    links: linksTo(review2, destination),
    edit: policyEditor(review2, destination),
    report,
    notPosted
  };
  process.env.GITHUB_STEP_SUMMARY && await summary.addRaw(renderJobSummary(review2, options), !0).write(), await logReview(review2, published?.url);
  let sentence2 = verdictSentence(review2);
  exitCode(review2) === 0 || check === "status" ? info(sentence2) : error(review2.verdict === "incomplete" ? `${sentence2}. That is not a finding` : sentence2);
  let { url, retryable = !1 } = published ?? {};
  return { retryable, ...url !== void 0 && { url } };
}
async function onPullRequest(review2, { number: number2, quiet }, destination, isLed) {
  let { owner, repo, client, source } = destination, pull = { owner, repo, number: number2, head: review2.range.head, base: source.policyTip.ref, self: {} };
  return quiet ? { inlinePosted: [], undone: [], ...await lookAgain(client, pull) } : post(review2, pull, destination, isLed);
}
async function post(review2, pull, destination, isLed) {
  let { client, source, signal, waivers, commands: box2, run, comment: comment2, inline: which } = destination, links = linksTo(review2, destination), edit = policyEditor(review2, destination), looked = lookAt(client, pull, { asks: destination.requestChanges }), before = await recordOf(looked).catch(() => {
  }), { record: record2, ...since } = fixedSince(before, review2), lineText = await lineTexts(byWeight(activeFindings(review2)), source, signal, (line) => {
    info(terminal(line));
  }), { inline } = renderInlines(review2, { waivers, links, edit, lineText, which }), content = {
    sticky: renderPullRequest(review2, {
      waivers,
      links,
      edit,
      ...since,
      box: box2,
      run: run.url,
      always: comment2 === "always",
      maxLength: roomFor(record2)
    }),
    leading: leadingFor(review2, comment2),
    comparable: withoutTimes,
    cleared,
    record: record2,
    inline,
    files: destination.files,
    standing: activeFindings(review2).map(({ fingerprint }) => fingerprint),
    waived: review2.findings.flatMap(
      ({ fingerprint, waiver: waiver2 }) => waiver2 === void 0 ? [] : [{ fingerprint, said: shownWaiver(waiver2) }]
    ),
    complete: !review2.gaps.some(({ level: level2 }) => level2 === "incomplete"),
    ...asksForChanges(review2, destination)
  };
  return publish(looked, content, isLed);
}
function leadingFor(review2, when) {
  return when === "never" ? "remove" : when === "always" || isWorthAComment(review2) ? "write" : "update";
}
function asksForChanges({ verdict, policy: policy2 }, { requestChanges }) {
  return !requestChanges || verdict === "incomplete" ? {} : { requestChanges: verdict === "block" && policy2.enforcement !== "observe" };
}
function annotate(review2, published) {
  for (let { level: level2, message, title, file, line, endLine } of renderAnnotations(
    review2,
    new Set(published?.inlinePosted)
  )) {
    let place2 = {
      title,
      ...file !== void 0 && { file },
      ...line === void 0 ? {} : { startLine: line, endLine: endLine ?? line }
    };
    level2 === "error" ? error(message, place2) : level2 === "warning" ? warning(message, place2) : notice(message, place2);
  }
}

// src/action/terms.ts
function termsOf({ waiverCommands: commands }, { type }, now) {
  let usual = usualTerms(now);
  if (commands === void 0 || type !== "pull-request") return usual;
  let { maxDays } = commands, allows = (rule) => mayNotBeWaived(rule, catalogue, commands) === void 0;
  return { ...usual, byComment: { maxDays, fits: !isBeyond(usual.expires, maxDays, now), allows } };
}

// src/action/review-change.ts
async function reviewChange(target, inputs, { held: isHeld, told: isTold } = {}, reading) {
  let held = await holdReview(target, inputs, reading);
  if (isFailure(held)) {
    let head = held.head ?? target.head;
    return target.type === "pull-request" && !target.quiet && held.moved !== !0 && head !== void 0 && await (await import("./action-comment-not-reviewed.js")).commentNotReviewed(held, target, head, inputs), held;
  }
  return isHeld?.(held.review.range.head), publishReview(held, target, inputs, isTold ?? (() => {
  }));
}
async function publishReview({ review: review2, source, files, policy: policy2, now, end: end2 }, target, inputs, isTold) {
  let posting = AbortSignal.any([end2, timeLimit(inputs.postingMs)]), writer = connect(inputs, { signal: posting }), waivers = termsOf(policy2, target, now), to = { ...inputs, source, files, target, client: writer, signal: posting, waivers }, held = { review: review2, tip: source.policyTip }, published = await conclude(review2, to, (url) => {
    isTold({ ...held, retryable: !1, ...url !== void 0 && { url } });
  });
  return isFailure(published) ? published : { ...held, ...published };
}
async function holdReview(target, inputs, reading = beginReading(inputs, target.head, target.type === "pull-request" ? target.base : void 0)) {
  let { client, reader, ranges, signal, end: end2 } = reading, range = await rangeOf(target, reading, inputs);
  if (isFailure(range)) return range;
  readTip(reading, range.policyTip.commit, inputs);
  let opened = await ranges.open(range, signal);
  if (isFailure(opened)) return { ...opened, head: range.head };
  let { owner, repo, osv, facts, secondMs } = inputs, asked = { osv, facts, named: { osv: "the input osv", facts: "the input facts" }, env: process.env, signal }, commentedWaivers = (by2) => {
    if (target.type === "pull-request")
      return waiversOfPull(client, { owner, repo, number: target.number, head: range.head }, by2, signal);
    if (target.group === void 0 || target.branch === void 0) return;
    let group = { owner, repo, branch: target.branch, base: range.base, head: range.head };
    return waiversOfGroup(client, group, by2, findingsOf, signal);
  }, loadSettings = async () => {
    let policy2 = await loadPolicy(source, inputs, signal), commented = "policy" in policy2 ? commentedWaivers(policy2.policy) : void 0;
    return { policy: policy2, ...commented && { commented } };
  }, open = async (of) => openReview({ source: sparing(of), ...await settings, ...asked }), sources = { client, reader, ranges, session: open, secondMs, signal }, beside = target.type === "pull-request" ? mergeBeside(opened.source, range, { ...sources, pull: { owner, repo, number: target.number } }) : void 0, source = beside?.source ?? opened.source, settings = loadSettings(), findingsOf = async ({ base, head }, own) => {
    let part = await ranges.open({ spec: `${base}..${head}`, base, head, policyTip: range.policyTip }, signal);
    if (isFailure(part)) return part;
    let { policy: policy2 } = await settings, session2 = await openReview({
      source: sparing(part.source),
      ...policy2 && { policy: policy2 },
      commented: Promise.resolve(own),
      ...asked
    });
    return isFailure(session2) ? session2 : "problems" in session2 ? { reason: "the policy cannot be used" } : new Set((await session2.review()).findings.map(({ fingerprint }) => fingerprint));
  }, session = await open(source);
  if (isFailure(session)) return { reason: asInput(session), head: range.head };
  if ("problems" in session) {
    let { problems, passing = !1 } = session;
    return { reason: passing ? "what the policy extends could not be read; run the review again later" : "the policy is invalid; docs/action.md says how to fix it", problems, head: range.head };
  }
  let { now } = session;
  for (let warning2 of session.warnings) warning(terminal(redacted(warning2)));
  let ofHead = await session.review(), reviewed = await beside?.added(ofHead, session.policy) ?? ofHead;
  return { review: { ...reviewed, stats: { ...reviewed.stats, requests: reader.requests() } }, source, policy: session.policy, files: range.files, now, end: end2 };
}
function asInput({ reason }) {
  return reason.replace(/^--(osv|facts) /, "the input $1 ");
}

// src/action/report-head.ts
var gone = "The repository that this pull request comes from is gone: open it again from one that exists";
async function announce(sha, { run }, statuses, { since, stands = statuses.standing(sha) } = {}) {
  let standing = await stands;
  if (!isFailure(standing) && standing.status !== void 0) {
    let { state, at } = standing.status;
    if (state === "pending" || since === void 0 || Date.parse(at) >= Date.parse(since)) return;
  }
  let put = await statuses.put(
    sha,
    { state: "pending", description: "The review is under way", url: run.url },
    stands
  );
  if (isFailure(put))
    return warning(terminal(put.reason)), put;
}
async function reportHead(head, inputs, statuses, { announced, reading }) {
  let outcomes = /* @__PURE__ */ new Map(), seen, reporting, isLate = !1, report = () => {
    let [first, ...others] = outcomes.values();
    if (first !== void 0)
      return seen ??= lookAt2(head.sha, statuses, announced), reportStatus(head.sha, [first, ...others], inputs, statuses, seen);
  };
  for (let [index, pull] of head.pulls.entries()) {
    let { number: number2 } = pull, isLast = index === head.pulls.length - 1, outcome = await outcomeFor(pull, head, inputs, index === 0 ? reading : void 0, {
      held() {
        isLast && (seen = lookAt2(head.sha, statuses, announced));
      },
      told(held) {
        outcomes.set(number2, { ...outcomeOf(held.review), ...held, number: number2 }), isLast && (reporting = report());
      }
    });
    outcome !== void 0 && (isLate = reporting !== void 0 && outcomes.get(number2)?.lasts !== outcome.lasts, outcomes.set(number2, { ...outcome, number: number2 }));
  }
  let reported = await (reporting ?? report());
  return isLate ? (seen = void 0, await report() ?? "moved") : reported ?? "moved";
}
async function outcomeFor({ number: number2, base, repository: repository2 }, head, inputs, reading, beside) {
  if (repository2 === void 0) return refused(gone);
  let report = head.pulls.length > 1 ? inputs.report.replace(/(?:\.json)?$/, `-${number2}.json`) : inputs.report, target = { type: "pull-request", number: number2, head: head.sha, base, quiet: !1 }, held = await reviewChange(target, { ...inputs, report }, beside, reading);
  if (!isFailure(held)) return { ...outcomeOf(held.review, held), ...held };
  if (held.moved === !0) {
    info(terminal(held.reason));
    return;
  }
  return await reportNotReviewed(held), notHeld(held.problems?.[0] ?? held.reason);
}
function lookAt2(sha, statuses, announced) {
  return { stands: (async () => (await announced, statuses.standing(sha)))(), foreign: foreignOutcome(sha, statuses) };
}
async function reportStatus(sha, outcomes, { run }, statuses, before = lookAt2(sha, statuses)) {
  let all = outcomes;
  for (let look of [() => before, () => lookAt2(sha, statuses)]) {
    let { stands, foreign } = look(), [first, ...others] = all;
    all = [first, ...others, ...await foreign];
    let put = await statuses.put(sha, statusOf(all, run.url), stands);
    if (isFailure(put)) return put;
  }
  let { verdict, state, sentence: sentence2 } = worst(all);
  return setOutput("verdict", verdict), setOutput("blocked", verdict === "block" || verdict === "incomplete"), info(`${sha.slice(0, 7)}: ${state}, ${terminal(sentence2)}`), "set";
}
async function foreignOutcome(sha, statuses) {
  let looked = await statuses.foreign(sha);
  return isFailure(looked) ? (warning(terminal(looked.reason)), [notHeld(looked.reason)]) : looked.sentence === void 0 ? [] : [refused(looked.sentence)];
}

// src/github/read/checks.ts
var trusted = /* @__PURE__ */ new Set([
  "pull_request_target",
  "merge_group",
  "workflow_run",
  "schedule",
  "issue_comment"
]);
function isTrusted(event) {
  return trusted.has(event);
}
var most5 = 60, atOnce = 10;
async function foreignCheck(client, asked, signal) {
  let { owner, repo, sha: ref } = asked, request2 = { signal };
  try {
    let { data } = await client.rest.checks.listForRef({
      owner,
      repo,
      ref,
      request: request2,
      check_name: checkName,
      filter: "all",
      per_page: 100
    }), runs = runReader(client, asked, signal), looked = data.check_runs.slice(0, most5), byApp = looked.find(({ app }) => app?.slug !== "github-actions");
    if (byApp !== void 0) return { found: { by: `the app ${byApp.app?.slug ?? "of nobody"}` } };
    for (let start = 0; start < looked.length; start += atOnce) {
      let some = looked.slice(start, start + atOnce), by2 = (await Promise.all(some.map(({ id }) => makerOf(client, { owner, repo, id, signal }, runs)))).find((maker) => maker !== "ours");
      if (by2 !== void 0) return { found: { by: by2 } };
    }
    return data.total_count <= most5 ? { found: void 0 } : { reason: `there are ${data.total_count} checks of our name, too many to check`, forbidden: !1 };
  } catch (error2) {
    return { reason: `whether another check is named ${checkName} could not be seen: ${explain(error2)}`, forbidden: failureKind(error2) === "permission" };
  }
}
async function makerOf(client, { owner, repo, id, signal }, runs) {
  let run = await client.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: id, request: { signal } }).then(({ data }) => data.run_id).catch((error2) => {
    if (!isGone(error2))
      throw error2;
  });
  if (run === void 0) return "a check made over the API";
  if (run === runs.own) return "ours";
  let [{ workflow, event, path }, own] = await Promise.all([
    runs.read(run),
    runs.own === void 0 ? void 0 : runs.read(runs.own)
  ]);
  return trusted.has(event) && own !== void 0 && (workflow === own.workflow || isBeside(own, event)) ? "ours" : `a job of ${path} on ${event}`;
}
function isBeside(own, event) {
  return own.event === "issue_comment" && event !== "merge_group";
}
function runReader(client, { owner, repo, run: own }, signal) {
  let known = /* @__PURE__ */ new Map(), ask2 = async (id) => {
    let { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id, request: { signal } });
    return { workflow: data.workflow_id, event: data.event, path: data.path };
  };
  return {
    own,
    read(id) {
      let run = known.get(id) ?? ask2(id);
      return known.set(id, run), run;
    }
  };
}

// src/github/read/open-heads.ts
var query5 = `query ($owner: String!, $name: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number headRefOid headRefName baseRefName headRepository { databaseId }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status { context(name: $context) { state description targetUrl createdAt creator { __typename login } } }
            }
          }
        }
      }
    }
  }
}`;
async function openHeads(client, { owner, repo: name, self: self2 }, signal) {
  let pulls = /* @__PURE__ */ new Map(), standing = /* @__PURE__ */ new Map(), after = null;
  try {
    do {
      let asked = { owner, name, context: checkName, after, request: { signal } }, answer = await client.graphql(query5, asked);
      if (answer.repository === null) return { reason: "the open pull requests could not be listed: no repository" };
      let { nodes, pageInfo } = answer.repository.pullRequests;
      for (let node of nodes ?? []) {
        if (node === null) continue;
        pulls.set(node.number, pullOf(node));
        let commit = node.commits.nodes?.[0]?.commit;
        commit?.oid === node.headRefOid && standing.set(commit.oid, { status: statusOf2(commit, self2) });
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && pulls.size < mostPulls);
    return { pulls: [...pulls.values()], standing, whole: after === null };
  } catch (error2) {
    return { reason: `the open pull requests could not be listed with their statuses: ${explain(error2)}` };
  }
}
function pullOf({ number: number2, headRefOid, headRefName, baseRefName, headRepository }) {
  let repository2 = headRepository?.databaseId ?? void 0;
  return { number: number2, head: headRefOid, branch: headRefName, repository: repository2, base: baseRefName };
}
function statusOf2({ status }, self2) {
  let context = status?.context;
  if (context == null) return;
  let { state, description: description2, targetUrl: url, createdAt: at, creator } = context, login = creator?.__typename === "Bot" ? `${creator.login}[bot]` : creator?.login;
  return ourStatus({ state: state.toLowerCase(), description: description2, url, at, login }, self2);
}

// src/action/statuses.ts
async function openStatuses(inputs) {
  let { owner, repo, statusToken, run, postingMs } = inputs, time = () => timeLimit(postingMs), { signal } = new AbortController(), own = connect(inputs, { signal, readOnly: !0 }), writer = connect(inputs, { signal, ...statusToken === "" ? {} : { token: statusToken } }), viewer = statusToken === "" ? { login: jobLogin } : await loginOf(writer, time()), self2 = isFailure(viewer) ? void 0 : viewer.login, at = (sha) => ({ owner, repo, sha, self: self2 });
  return {
    ofOpen: (signal2) => openHeads(own, { owner, repo, self: self2 }, signal2),
    standing: (sha) => currentStatus(writer, at(sha), time()),
    put: (sha, status, standing = currentStatus(writer, at(sha), time())) => putStatus(writer, at(sha), status, standing, time()),
    async foreign(sha) {
      let looked = await foreignCheck(own, { owner, repo, sha, run: run.id }, time());
      return isFailure(looked) ? looked : { sentence: looked.found && `A check named ${checkName} on this commit is not ours: ${looked.found.by}` };
    }
  };
}
function isUnderWay({ state, at }, { deadlineMs, postingMs }) {
  return state === "pending" && Date.now() - Date.parse(at) < deadlineMs + postingMs;
}

// src/action/by-status.ts
async function reviewHead(target, inputs) {
  let { sha, branch, isDue, since } = saidBy(target), opening = openStatuses(inputs), stands = sha === void 0 ? void 0 : opening.then(({ standing }) => standing(sha)), reading = isDue ? beginReading(inputs, sha, branch) : void 0, [found, statuses] = await Promise.all([findHead(target, inputs), opening]);
  if (isFailure(found)) return found;
  if ("nothing" in found) return ended(found.nothing);
  let { head } = found, announced = announce(head.sha, inputs, statuses, { since, ...stands && { stands } });
  if (!isDue) return exitOf(await announced);
  let reported = await reportHead(head, inputs, statuses, { announced, ...reading && { reading } });
  return reported === "moved" ? ended("all pull requests have moved on: their own runs review them") : exitOf(reported);
}
function saidBy(target) {
  if (target.type === "head") {
    let { sha: sha2, into, ended: isDue, began: since } = target;
    return { sha: sha2, isDue, since, ...into !== void 0 && { branch: into } };
  }
  let { head: sha, base } = target;
  return { ...{ ...sha !== void 0 && { sha }, ...base !== void 0 && { branch: base } }, isDue: !0, since: (/* @__PURE__ */ new Date()).toISOString() };
}
async function reviewGroup(target, inputs) {
  let statuses = await openStatuses(inputs), announced = announce(target.head, inputs, statuses), held = await reviewChange(target, inputs);
  isFailure(held) && await reportNotReviewed(held);
  let outcome = isFailure(held) ? notHeld(held.problems?.[0] ?? held.reason) : { ...outcomeOf(held.review), ...held };
  return await announced, exitOf(await reportStatus(target.head, [outcome], inputs, statuses));
}
function ended(nothing3) {
  return info(terminal(nothing3)), 0;
}
function exitOf(reported) {
  return reported === void 0 || reported === "set" ? 0 : (error(`The verdict could not be reported: ${terminal(reported.reason)}`), 2);
}

// src/github/commands/checkbox.ts
function readTick({
  action,
  before,
  body
}) {
  if (action !== "edited" || before === void 0 || markerOf(before)?.kind !== "review" || markerOf(body)?.kind !== "review") return;
  let [was, is] = [before, body].map((text2) => text2.replaceAll(`\r
`, `
`));
  if (was === void 0 || is?.includes(box("x")) !== !0) return;
  let at = was.lastIndexOf(box(" "));
  if (at === -1) return;
  let ticked = `${was.slice(0, at)}${box("x")}${was.slice(at + box(" ").length)}`;
  return { before: was, alone: sameBody(ticked, is) };
}
function box(sign) {
  return `
- [${sign}] ${boxLabel}
`;
}
async function putBack(client, { owner, repo, id: comment_id }, body, signal) {
  try {
    await client.rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } });
    return;
  } catch (error2) {
    return { reason: `the comment could not be restored: ${explain(error2)}` };
  }
}

// src/action/report-job.ts
async function lookAtChecks(head, inputs) {
  if (!isTrusted(inputs.run.event)) return;
  let statuses = await openStatuses(inputs);
  return { statuses, looked: await statuses.foreign(head) };
}
async function reportJob({ review: review2, tip, url }, checks, inputs) {
  let code2 = exitCode(review2);
  if (checks === void 0) return code2;
  let { statuses, looked } = checks;
  if (isFailure(looked))
    return looked.forbidden ? info(terminal(looked.reason)) : error(terminal(looked.reason)), looked.forbidden ? code2 : Math.max(code2, 1);
  if (looked.sentence === void 0) return code2;
  let said = `${looked.sentence}. Remove it and push again`;
  error(terminal(said)), setOutput("blocked", !0), process.env.GITHUB_STEP_SUMMARY && await summary.addRaw(`
\u26D4 ${markdown(said)}
`).write();
  let outcomes = [{ ...outcomeOf(review2), tip, ...url && { url } }, refused(looked.sentence)], put = await statuses.put(review2.range.head, statusOf(outcomes, inputs.run.url));
  return isFailure(put) && info(terminal(put.reason)), Math.max(code2, 1);
}

// src/action/run.ts
async function act(target, inputs) {
  if (target.type === "sweep") return (await import("./action-sweep.js")).sweep(inputs);
  if (target.type === "comment") return answerComment(target, inputs);
  let isPush = target.type === "range" && target.group === void 0;
  if (target.type !== "head" && (inputs.check === "job" || isPush)) return asJob(target, inputs);
  let { reviewGroup: reviewGroup2, reviewHead: reviewHead2 } = await import("./github.js");
  return target.type === "range" ? reviewGroup2(target, inputs) : reviewHead2(target, inputs);
}
async function answerComment(target, inputs) {
  let tick = readTick(target);
  return tick !== void 0 ? (await import("./action-checkbox.js")).answerCheckbox(target, tick, inputs) : (await import("./action-command.js")).answerCommand(target, inputs);
}
async function asJob(target, inputs) {
  let job = { ...inputs, check: "job" }, isAgain = target.type === "pull-request" && inputs.run.attempt > 1, checks, held = await reviewChange(isAgain ? { ...target, quiet: !1 } : target, job, {
    held: (head) => {
      checks = lookAtChecks(head, job);
    }
  });
  return isFailure(held) ? held : reportJob(held, await checks, job);
}

export {
  getInput,
  getBooleanInput,
  isDebug,
  debug,
  error,
  warning,
  info,
  failureKind,
  explain,
  failureOf,
  isGone,
  exchange,
  secondFrom,
  createClient,
  connect,
  createReader,
  listOpen,
  findHead,
  reportNotReviewed,
  refused,
  statusOf,
  isMadeAgainst,
  lasts,
  isOver,
  readFileAt,
  rolesOf,
  mayTriage,
  mayWrite,
  markerOf,
  sameBody,
  isOurs,
  usages,
  parseCommand,
  asksTheSame,
  encodeRecord,
  decodeRecord,
  react,
  putReply,
  readMarker,
  recordedWaivers,
  endedCommands,
  pullComments,
  stanzaOf,
  mayNotWaive,
  mayNotBeWaived,
  lookAtLeading,
  recordOf,
  publishLeading,
  titleLine,
  linked,
  shownPlace,
  prose,
  few,
  shownWaiver,
  shownMessage,
  shownHelp,
  advisoryNotes,
  waiverHelp,
  suggestionFor,
  renderPullRequest,
  withoutTimes,
  isWorthAComment,
  parts,
  reviewSchema,
  toJson,
  lineTexts,
  linksTo,
  policyEditor,
  termsOf,
  holdReview,
  announce,
  reportHead,
  openStatuses,
  isUnderWay,
  reviewHead,
  reviewGroup,
  putBack,
  act
};
