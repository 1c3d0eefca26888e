import {
  readMappingFile
} from "./chunk-SAU4FL53.mjs";
import "./chunk-IPGW6GGU.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-534TYOKS.mjs";
import "./chunk-D6NADZBN.mjs";
import "./chunk-BZDO7E6K.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-LHXEL4Q3.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";
export {
  readMappingFile
};
