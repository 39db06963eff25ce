export { createAppError, isAppError, type ThrownAppError } from "./app-error.ts";
export { fromByteString, toByteString } from "./http/header-text.ts";
export { type HeaderValues, type HostRequestHead, type RequestHead, readRequestHead } from "./http/request-head.ts";
export { groupHeaders, type ResponseHead, readResponseHead } from "./http/response-head.ts";
export { type HandedOverConnection, type Upgrade, upgradeOf, upgradeResponse } from "./http/upgrade.ts";
export { keptByMerge, mergeAnswer } from "./merge-answer.ts";
export type { EndpointOutcome, HookCall, PluginEndpoint } from "./plugin-endpoint.ts";
export type { ServedPlugin } from "./served-plugin.ts";
export type { TransportLog } from "./transport-log.ts";
