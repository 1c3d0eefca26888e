import {
  halfWidth
} from "./chunk-7DIABQID.mjs";
import {
  isDay
} from "./chunk-4FUCRHE5.mjs";

// src/records/id-number.ts
var WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
var CHECKS = "10X98765432";
var IDENTITY_LENGTH = 18;
var OLD_LENGTH = 15;
function readIdNumber(text) {
  const number = halfWidth(text).replace(/[\s-]+/g, "").toUpperCase();
  if (/^9{6,}$/.test(number)) return { none: true };
  if (number.length === OLD_LENGTH && /^\d{15}$/.test(number)) {
    return holder(`19${number.slice(6, 12)}`, number.slice(14));
  }
  const identity = /^(\d{17}[\dX])(?:\d{2}(?:B\d)?)?$/.exec(number)?.[1];
  if (identity === void 0 || identity.length !== IDENTITY_LENGTH) return void 0;
  const told = holder(identity.slice(6, 14), identity.slice(16, 17));
  if (told === void 0) return void 0;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(identity[at]), 0);
  return CHECKS[sum % 11] === identity[17] ? told : { ...told, checkFails: true };
}
function holder(digits, order) {
  const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (!isDay(birthDate)) return void 0;
  return { birthDate, sex: Number(order) % 2 === 1 ? "male" : "female" };
}

export {
  readIdNumber
};
