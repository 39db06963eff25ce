import { cutJsonString } from "./cut-json-string.ts";
import { jsonText } from "./json-text.ts";
import type { LogLevel } from "./log-level.ts";

/** The longest line that go-plugin reads in one piece, in bytes of UTF-8, its line end included. */
export const longestLogLine = 65_536;

export interface LogRecord {
  readonly level: LogLevel;
  readonly message: string;
  /** Who speaks; a plugin's id or a part of the program. */
  readonly module: string;
  /** Defaults to now. */
  readonly time?: Date | undefined;
  /** Anything: what JSON can't hold is turned into text. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

/** Bytes that the message may take in a line that is too long. */
const messageShare = 32_768;
const moduleShare = 1_024;
const nameShare = 256;
const cutNote = ',"@cut":true}';

/**
 * Writes a log line in hclog's JSON form, as go-plugin hosts read it from stderr; its line end is included.
 * A line above 64 KiB is cut inside its values and says so (`@cut`); it stays valid JSON. Never throws.
 */
export function formatLogLine(record: LogRecord): string {
  const fields = Object.entries(record.fields ?? {}).map(
    ([name, value]) => [fieldName(name), jsonText(value)] as const,
  );
  const whole = `${head(record, JSON.stringify(record.message), JSON.stringify(record.module))}${fields
    .map(([name, text]) => `,${JSON.stringify(name)}:${text}`)
    .join("")}}\n`;
  return Buffer.byteLength(whole) <= longestLogLine ? whole : cutLine(record, fields);
}

function cutLine(record: LogRecord, fields: readonly (readonly [string, string])[]): string {
  let line = head(record, cutJsonString(record.message, messageShare), cutJsonString(record.module, moduleShare));
  let left = longestLogLine - Buffer.byteLength(line) - cutNote.length - 1;
  for (const [name, text] of fields) {
    const key = `,${cutJsonString(name, nameShare)}:`;
    const room = left - Buffer.byteLength(key);
    if (room < nameShare) break;
    const value = Buffer.byteLength(text) <= room ? text : cutJsonString(unquoted(text), room);
    line += key + value;
    left = room - Buffer.byteLength(value);
  }
  return `${line}${cutNote}\n`;
}

function head(record: LogRecord, message: string, module: string): string {
  const time = (record.time ?? new Date()).toISOString();
  return `{"@level":"${record.level}","@message":${message},"@module":${module},"@timestamp":"${time.slice(0, -1)}000Z"`;
}

function fieldName(name: string): string {
  return name.startsWith("@") ? `_${name}` : name;
}

function unquoted(json: string): string {
  return json.startsWith('"') ? String(JSON.parse(json)) : json;
}
