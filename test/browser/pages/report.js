/** Sends what came out, and what was noted on the way, back to the test. */
export async function report(result) {
  // What the policy reports arrives as an event of its own, after the code that caused it.
  await new Promise((done) => setTimeout(done, 200));
  await fetch('/report', { method: 'POST', body: JSON.stringify({ result, ...globalThis.noted }) });
}
