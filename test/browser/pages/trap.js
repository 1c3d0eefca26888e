/**
 * Runs before anything else in the page: notes every attempt to make code from text, and everything that the
 * page's policy reports. The attempt itself still goes ahead, so that the policy gets to see it too.
 */
const attempts = [];
const violations = [];
globalThis.noted = { attempts, violations };

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} blocked ${blockedURI}`);
});

const trapped = (target, name) =>
  new Proxy(target, {
    apply(callee, self, args) {
      attempts.push(name);
      return Reflect.apply(callee, self, args);
    },
    construct(callee, args, newTarget) {
      attempts.push(`new ${name}`);
      return Reflect.construct(callee, args, newTarget);
    },
  });

/** `Function` and its kin can also be reached as the constructor of any function. */
const constructors = [() => {}, async () => {}, function* () {}, async function* () {}];
for (const made of constructors) {
  const prototype = Object.getPrototypeOf(made);
  const value = trapped(prototype.constructor, prototype.constructor.name);
  Object.defineProperty(prototype, 'constructor', { value });
  if (value.name === 'Function') globalThis.Function = value;
}
// biome-ignore lint/security/noGlobalEval: it is put in place here, not called
globalThis.eval = trapped(globalThis.eval, 'eval');
