// package.json
var version = "0.3.0";

export {
  version
};
