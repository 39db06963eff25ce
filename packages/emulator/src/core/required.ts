import { appError } from "./app-error.ts";

/**
 * The value of a request's field that must be there. A stock server ends when a Go plugin sends nil here;
 * the emulator answers an error that names the field.
 */
export function required<T>(value: T | undefined, field: string): T {
  if (value !== undefined) return value;
  throw appError({
    where: "PluginAPI",
    id: "plugin_api.missing_field.app_error",
    status: 400,
    params: { Field: field },
  });
}
