import {
  processSession,
  runCommand
} from "./chunk-5GO77MYJ.mjs";
import {
  addCheck
} from "./chunk-HZBEFAS2.mjs";
import "./chunk-VNDDMBIP.mjs";
import "./chunk-HT5323UM.mjs";
import "./chunk-4YLFXPCS.mjs";
import "./chunk-CRSIKKWG.mjs";
import "./chunk-6WY2OVD7.mjs";
import "./chunk-KYAFXYBQ.mjs";
import "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import "./chunk-7KHH6WON.mjs";
import "./chunk-SXRH5ZDI.mjs";
import "./chunk-KOYRLZAT.mjs";
import "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import "./chunk-6VUGMOGU.mjs";
import "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-D6LINEE3.mjs";
import "./chunk-TYJ3NPD6.mjs";
import "./chunk-KGDPXLMO.mjs";
import "./chunk-QDFZTXKC.mjs";
import "./chunk-LCYCGBFS.mjs";
import "./chunk-UT3ZRD77.mjs";
import "./chunk-66RVVPPP.mjs";
import "./chunk-GH36RKIS.mjs";
import "./chunk-QNOJT5TT.mjs";
import "./chunk-LJR2ZG62.mjs";
import "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-BPLEYWBJ.mjs";
import "./chunk-CAYNPU7J.mjs";
import "./chunk-GCAUCPTR.mjs";
import "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-AGZEWP7Y.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-7RS57R4P.mjs";
import "./chunk-M6JKUOJW.mjs";
import "./chunk-QBPQKL24.mjs";
import "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
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

// src/cli/check-alone.ts
function runCheck(args) {
  return runCommand(args, processSession(args), [addCheck]);
}
export {
  runCheck
};
