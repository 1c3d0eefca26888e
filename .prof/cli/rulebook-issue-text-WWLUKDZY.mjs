import {
  rulebookIssueText
} from "./chunk-RX6VBP32.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";
export {
  rulebookIssueText
};
