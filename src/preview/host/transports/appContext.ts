import type { Host } from "../createHost";

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 1;
const documentOpened = 1;

/** What Excel on the web tells office.js of itself and of the add-in, by office.js's own names. */
export const appContext = (
  { requirements, workbook }: Host,
  addin: string,
  origin: string,
): Record<string, unknown> => ({
  _id: addin,
  _appInstanceId: addin,
  _appName: excelOnTheWeb,
  _appVersion: "16.0",
  _appMinorVersion: 0,
  _appUILocale: "en-US",
  _dataLocale: "en-US",
  _docUrl: `${origin}/${workbook.fileName}`,
  _clientMode: readWrite,
  _settings: {},
  _reason: documentOpened,
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: addin,
  _hostFullVersion: "16.0.17000.20000",
  _requirementMatrix: JSON.stringify(requirements),
  _initialDisplayMode: 0,
  _appDomains: [],
  _featureGates: {},
});
