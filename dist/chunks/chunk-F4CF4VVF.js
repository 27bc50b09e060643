import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/ecosystems/interval-sets.ts
var everything = [{}];
function only(version) {
  return [{ from: { version, inclusive: true }, to: { version, inclusive: true } }];
}
function halfOpen(from, to) {
  return [{ from: { version: from, inclusive: true }, to: { version: to, inclusive: false } }];
}
function intervalSets(compare) {
  const startsAfter = (left, right) => {
    if (left === void 0 || right === void 0) return Number(left !== void 0) - Number(right !== void 0);
    return (compare(left.version, right.version) ?? 0) || Number(right.inclusive) - Number(left.inclusive);
  };
  const endsAfter = (left, right) => {
    if (left === void 0 || right === void 0) return Number(right !== void 0) - Number(left !== void 0);
    return (compare(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive);
  };
  const holdsAny = (from, to) => {
    if (from === void 0 || to === void 0) return true;
    const order = compare(from.version, to.version) ?? 0;
    return order < 0 || order === 0 && from.inclusive && to.inclusive;
  };
  function intersect(left, right) {
    const both = [];
    for (let leftAt = 0, rightAt = 0; leftAt < left.length && rightAt < right.length; ) {
      const one = left[leftAt] ?? {};
      const other = right[rightAt] ?? {};
      const from = startsAfter(one.from, other.from) >= 0 ? one.from : other.from;
      const oneEndsFirst = endsAfter(one.to, other.to) <= 0;
      const to = oneEndsFirst ? one.to : other.to;
      if (holdsAny(from, to)) both.push(interval(from, to));
      if (oneEndsFirst) leftAt++;
      else rightAt++;
    }
    return both;
  }
  function complement(intervals) {
    const rest = [];
    let from;
    for (const { from: start, to: end } of intervals) {
      const to = start && { version: start.version, inclusive: !start.inclusive };
      if (to !== void 0 && holdsAny(from, to)) rest.push(interval(from, to));
      if (end === void 0) return rest;
      from = { version: end.version, inclusive: !end.inclusive };
    }
    rest.push(interval(from, void 0));
    return rest;
  }
  return {
    intersect,
    unite: (left, right) => complement(intersect(complement(left), complement(right))),
    compared(operator, version) {
      const bound = { version, inclusive: operator.endsWith("=") };
      if (operator === ">" || operator === ">=") return [{ from: bound }];
      if (operator === "<" || operator === "<=") return [{ to: bound }];
      if (operator === "=" || operator === "==") return only(version);
      return operator === "!=" ? complement(only(version)) : void 0;
    }
  };
}
function interval(from, to) {
  return { ...from && { from }, ...to && { to } };
}

export {
  everything,
  only,
  halfOpen,
  intervalSets
};
