export { createAppError, isAppError, type ThrownAppError } from "./app-error.ts";
export type { HookCall, PluginEndpoint } from "./plugin-endpoint.ts";
export type { ServedPlugin } from "./served-plugin.ts";
export type { TransportLog } from "./transport-log.ts";
