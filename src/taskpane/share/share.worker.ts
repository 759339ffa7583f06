import { expose } from "comlink";
import { checkFile } from "../../share/checkFile";
import { partnerCopy } from "../../share/partnerCopy";

expose({ check: checkFile, copy: partnerCopy });
