/** Messages between office.js in a pane and the page of Excel on the web around it. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const responseMessage = 1;
export const requestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { forCalling: 0, forEventing: 1 } as const;
const plainTextSerializer = 1;

/** null for anything that is no message of office.js. */
export function parsePaneMessage(data: unknown): PaneMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Partial<PaneMessage>;
  return typeof message._actionName === "string" ? (message as PaneMessage) : null;
}

/** The answer to a call of the pane. */
export const answerTo = (message: PaneMessage, origin: string, data: unknown): string =>
  response(message._actionName, message._conversationId, message._correlationId, origin, responseType.forCalling, data);

/** An event that the pane registered for under this name. */
export const eventMessage = (name: string, conversation: string, origin: string, data: unknown): string =>
  response(name, conversation, -1, origin, responseType.forEventing, data);

const response = (
  name: string,
  conversation: string,
  call: number,
  origin: string,
  type: number,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: responseMessage,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: call,
    _origin: origin,
    _responseType: type,
    _errorCode: 0,
    _serializerVersion: plainTextSerializer,
    _data: data,
  });
