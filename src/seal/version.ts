/** The version of the package, which every seal names. */
export { version } from '../../package.json';
