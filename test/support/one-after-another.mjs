/**
 * Runs the command as it is shipped several times in one process, each with the arguments of an item of the list that
 * the first argument is as JSON. A process of its own for each takes most of its time to start.
 */
const command = new URL('../../dist/cli.js', import.meta.url);
for (const [index, args] of JSON.parse(process.argv[2]).entries()) {
  process.argv.splice(2, process.argv.length, ...args);
  await import(`${command}?${index}`);
}
