import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";
import { messages } from "./messages.ts";

export interface AppErrorDetails {
  /** The Go function that the server names as the place. */
  readonly where: string;
  readonly id: string;
  /** The HTTP status. */
  readonly status: number;
  readonly detail?: string | undefined;
  /** Values for the `{{.Name}}` of the message. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes an AppError as the server does: with the English text of its id, or the id itself if that has no text. */
export function appError({ where, id, status, detail, params = {} }: AppErrorDetails): ThrownAppError {
  const text = messages[id] ?? id;
  const message = text.replace(/\{\{\.(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
  return createAppError({ where, id, message, statusCode: status, detailedError: detail });
}

/** How the server's storage says that something does not exist. */
export function notFoundDetail(resource: string, id: string): string {
  return `resource: ${resource} id: ${id}`;
}

/** How the server's storage says that a value can't be taken. */
export function invalidInputDetail(entity: string, field: string, value: string): string {
  return `invalid input: entity: ${entity} field: ${field} value: ${value}`;
}

/** How the server's storage says that a row is there already. */
export function conflictDetail(resource: string, meta: string, constraint: string): string {
  return `${resource}exists ${meta} pq: duplicate key value violates unique constraint "${constraint}"`;
}

/** An AppError as one line, as Go prints it inside another error. */
export function appErrorText(error: ThrownAppError): string {
  return `${error.where}: ${error.message}, ${error.detailedError}`;
}
