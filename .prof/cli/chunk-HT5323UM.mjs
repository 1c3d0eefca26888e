// src/cli/second-list.ts
function withSecondList(command, { say }) {
  return command.option("--against <file>", say.options.against).option("--against-map <file>", say.options.againstMap);
}
async function besideSecondList(options, flags, session, judged) {
  if (flags.against === void 0 && flags.againstMap === void 0) return judged(options);
  return (await import("./against-6O7HPLXQ.mjs")).judgedAgainst(options, flags, session, judged);
}

export {
  withSecondList,
  besideSecondList
};
