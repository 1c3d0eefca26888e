// src/records/register.ts
function isRegisteredAsPoor(status) {
  return status === "registered" || status === "returned";
}
function hasExited(status) {
  return status === "exited" || status === "noLongerSupported";
}

export {
  isRegisteredAsPoor,
  hasExited
};
