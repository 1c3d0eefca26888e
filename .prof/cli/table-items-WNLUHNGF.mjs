import {
  questionLine,
  tableItems
} from "./chunk-5LUNWL5S.mjs";
import "./chunk-H73S24HX.mjs";
import "./chunk-7XNUPZTS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-D6NADZBN.mjs";
import "./chunk-BZDO7E6K.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-BMA5T4YX.mjs";
import "./chunk-RJYFQKDI.mjs";
import "./chunk-QXZ6F3ED.mjs";
import "./chunk-AGZEWP7Y.mjs";
import "./chunk-LHXEL4Q3.mjs";
import "./chunk-F6RKDFXM.mjs";
import "./chunk-EYRT2QBD.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
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
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";
export {
  questionLine,
  tableItems
};
