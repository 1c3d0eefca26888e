// src/seal/json-differences.ts
var NONE = [];
function jsonDifferences(a, b, limit) {
  if (Object.is(a, b)) return NONE;
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return [[]];
  const found = [];
  const keys = Object.keys(a);
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
  for (const key of keys) {
    for (const way of jsonDifferences(own(a, key), own(b, key), limit - found.length)) {
      found.push([Array.isArray(a) ? Number(key) : key, ...way]);
    }
    if (found.length >= limit) break;
  }
  return found;
}
function isHolder(value) {
  return typeof value === "object" && value !== null;
}
function own(holder, key) {
  return Object.hasOwn(holder, key) ? holder[key] : void 0;
}

export {
  jsonDifferences
};
