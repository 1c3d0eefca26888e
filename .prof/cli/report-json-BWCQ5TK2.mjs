import {
  jsonReporter,
  ndjsonReporter,
  refusedData,
  writtenReporter
} from "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import "./chunk-6VUGMOGU.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";
export {
  jsonReporter,
  ndjsonReporter,
  refusedData,
  writtenReporter
};
