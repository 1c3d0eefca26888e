/** The commands of an evaluation, loaded together: one draws what the other reads. */
export { addAssess } from './assess-command.js';
export { addSample } from './sample-command.js';
