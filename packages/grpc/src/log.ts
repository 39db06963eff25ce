import type { LogLevel } from "@mattermost-plugin/go-plugin";

/** Where a transport reports what nobody else can be told. */
export type TransportLog = (level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>) => void;
