export { formatHandshake } from "./format-handshake.ts";
export { formatLogLine, type LogRecord, longestLogLine } from "./format-log-line.ts";
export {
  appProtocolVersion,
  coreProtocolVersion,
  type Handshake,
  type PluginNetwork,
  type PluginProtocol,
} from "./handshake.ts";
export { jsonText } from "./json-text.ts";
export { type Listening, type ListenOptions, listen } from "./listen.ts";
export { isListenError, type ListenError } from "./listen-error.ts";
export { type LogLevel, logLevels, parseLogLevel } from "./log-level.ts";
export { createLogLineParser, type LogLine } from "./log-line-parser.ts";
export { hasMagicCookie, magicCookieKey, magicCookieValue } from "./magic-cookie.ts";
export {
  buildMattermostEnvironment,
  type MattermostEnvironment,
  mattermostEnvironmentNames,
  readMattermostEnvironment,
} from "./mattermost-environment.ts";
export { type AllowedHandshake, type HandshakeResult, parseHandshake } from "./parse-handshake.ts";
export {
  buildPluginEnvironment,
  defaultPorts,
  type PluginEnvironment,
  type PortRange,
  readPluginEnvironment,
  variablesNotToInherit,
} from "./plugin-environment.ts";
