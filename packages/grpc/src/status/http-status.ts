import type { StatusCode } from "./status-code.ts";

const codes: Readonly<Record<number, StatusCode>> = {
  400: "INTERNAL",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "UNIMPLEMENTED",
  429: "UNAVAILABLE",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "UNAVAILABLE",
};

/** The gRPC code for an HTTP answer that is no gRPC answer, as gRPC's specification maps them. */
export function codeOfHttpStatus(status: number | undefined): StatusCode {
  return (status === undefined ? undefined : codes[status]) ?? "UNKNOWN";
}
