import {
  label
} from "./chunk-EWYKY24G.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";

// src/kit/lint/lint-file.ts
var LINT_FILE = "lint.json";
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var lintFile = z.strictObject({
  $schema: z.optional(z.string()),
  ignore: z.array(
    z.strictObject({
      code: text.check(z.describe("the code of the finding")),
      at: text.check(z.describe("what it is about (an id), or where it stands: parameters.json#/parameters/0")),
      reason: z.strictObject(label.shape, "label")
    })
  ).check(z.maxLength(1e3))
});
function readLintFile(issues, value, codes) {
  const read = issues.read(LINT_FILE, [], lintFile, value);
  return (read?.ignore ?? []).flatMap((ignore, index) => {
    const { code } = ignore;
    if (codes.includes(code)) return [{ ...ignore, index }];
    const meant = issues.meant(code, () => codes);
    const at = ["ignore", index, "code"];
    issues.add(LINT_FILE, at, { code: "danglingReference", reason: "lintCode", id: code, ...meant });
    return [];
  });
}

export {
  LINT_FILE,
  lintFile,
  readLintFile
};
