// src/cli/difference.ts
function difference(a, b, at = "") {
  if (JSON.stringify(a) === JSON.stringify(b)) return void 0;
  if (isHolder(a) && isHolder(b) && Array.isArray(a) === Array.isArray(b)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) {
      const found = difference(own(a, key), own(b, key), `${at}/${key}`);
      if (found !== void 0) return found;
    }
    return `${at}: ${Object.keys(a).join()} | ${Object.keys(b).join()}`;
  }
  return `${at}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`;
}
function isHolder(value) {
  return typeof value === "object" && value !== null;
}
function own(holder, key) {
  return Object.hasOwn(holder, key) ? holder[key] : void 0;
}

export {
  difference
};
