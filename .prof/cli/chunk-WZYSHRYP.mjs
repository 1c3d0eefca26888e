// src/cli/report.ts
function placeKeys({ file, line, item }, severalFiles) {
  return {
    ...severalFiles ? { file } : {},
    ...line === void 0 ? {} : { line },
    ...item === void 0 ? {} : { item }
  };
}

export {
  placeKeys
};
