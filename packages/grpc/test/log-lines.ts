import type { TransportLog } from "@mattermost-plugin/carrier";

/** A log that is kept, for tests to look into. */
export interface LogLines {
  readonly lines: string[];
  readonly log: TransportLog;
}

export function logLines(): LogLines {
  const lines: string[] = [];
  const log: TransportLog = (level, message, fields) => {
    const { error } = fields ?? {};
    lines.push(`${level}: ${message}${error instanceof Error ? `: ${error.message}` : ""}`);
  };
  return { lines, log };
}
