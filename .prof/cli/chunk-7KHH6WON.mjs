import {
  EXIT
} from "./chunk-534TYOKS.mjs";

// src/cli/teller.ts
function none() {
  return { met: 0, notMet: 0, undetermined: 0, refused: 0, notShown: 0, findings: 0, status: EXIT.ok };
}
function added(a, b) {
  return {
    met: a.met + b.met,
    notMet: a.notMet + b.notMet,
    undetermined: a.undetermined + b.undetermined,
    refused: a.refused + b.refused,
    notShown: a.notShown + b.notShown,
    findings: a.findings + b.findings,
    status: Math.max(a.status, b.status)
  };
}

export {
  none,
  added
};
