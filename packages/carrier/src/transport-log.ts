/** Where a protocol reports what nobody else can be told. */
export type TransportLog = (
  level: "trace" | "debug" | "info" | "warn" | "error",
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;
