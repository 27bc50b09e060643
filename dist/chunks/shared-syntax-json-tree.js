
// src/syntax/json/tree.ts
function properties(node) {
  return node?.type === "object" ? [...node.properties.values()] : [];
}
function property(node, key) {
  return node?.type === "object" ? node.properties.get(key) : void 0;
}
function text(node, key) {
  let value = property(node, key)?.value;
  return value?.type === "string" ? value.value : void 0;
}
function isTrue(node, key) {
  let value = property(node, key)?.value;
  return value?.type === "boolean" && value.value;
}

export {
  properties,
  property,
  text,
  isTrue
};
