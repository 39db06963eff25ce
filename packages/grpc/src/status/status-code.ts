/** gRPC's status codes by name. */
export const statusNumbers = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

/** The name of a status that is an error. */
export type StatusCode = Exclude<keyof typeof statusNumbers, "OK">;

const names = Object.keys(statusNumbers) as (keyof typeof statusNumbers)[];

/** Reads the number of a `grpc-status` trailer. A number that gRPC does not know counts as UNKNOWN, as its specification says. */
export function parseStatusCode(text: string): StatusCode | "OK" {
  return /^\d{1,2}$/.test(text) ? (names[Number(text)] ?? "UNKNOWN") : "UNKNOWN";
}
