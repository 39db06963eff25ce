import { jsonText } from "@mattermost-plugin/go-plugin";
import type { LogFields, LogWrite } from "./logger.ts";

/**
 * Writes fields behind the message, as `name=value`. For stock servers: they run the fields of a plugin's lines together into one text
 * without a space in it.
 */
export function fieldsInText(write: LogWrite): LogWrite {
  return (level, message, fields) =>
    write(level, fields === undefined ? message : withFields(message, fields), undefined);
}

/** Texts of several lines, such as an error with its stack, come last and as they are. */
function withFields(message: string, fields: LogFields): string {
  const short: string[] = [message];
  const long: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" && value.includes("\n")) long.push(`${name}=${value}`);
    else short.push(`${name}=${valueText(value)}`);
  }
  return [short.join(" "), ...long].join("\n");
}

function valueText(value: unknown): string {
  return typeof value === "string" && /^[^\s"=]+$/.test(value) ? value : jsonText(value);
}
