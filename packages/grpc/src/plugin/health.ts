import { createReader } from "@mattermost-plugin/protowire";
import { frameOf, messageOf } from "../frame/frame.ts";
import type { Method } from "../server/method.ts";
import { createStatusError } from "../status/status-error.ts";
import { whenAborted } from "./when-aborted.ts";

/** The status that grpc.health.v1.Health tells, for the whole process and for go-plugin's service alike. */
export interface Health {
  /** The methods of grpc.health.v1.Health by path. */
  readonly methods: readonly (readonly [path: string, method: Method])[];
  /** From now on the answer is NOT_SERVING, and those who watch are told. */
  stop(): void;
}

// HealthCheckResponse with the status alone.
const serving = frameOf(new Uint8Array([0x08, 1]));
const notServing = frameOf(new Uint8Array([0x08, 2]));
const serviceUnknown = frameOf(new Uint8Array([0x08, 3]));

const services: ReadonlySet<string> = new Set(["", "plugin"]);

/** Makes the health service, SERVING. `stopping` aborts when the watches are to end. */
export function createHealth(stopping: AbortSignal): Health {
  const watchers = new Set<() => void>();
  let now = serving;

  const check: Method = {
    kind: "unary",
    whileDraining: true,
    async handle(request) {
      const service = readService(request);
      if (services.has(service)) return now;
      throw createStatusError("NOT_FOUND", `unknown service ${JSON.stringify(service)}`);
    },
  };

  const watch: Method = {
    kind: "stream",
    async handle(stream, call) {
      const request = await stream.read();
      if (request === undefined) throw createStatusError("UNIMPLEMENTED", "no message came");
      const known = services.has(readService(request));
      await stream.write([messageOf(known ? now : serviceUnknown)]);
      const tell = (): void => {
        stream.write([messageOf(now)])?.catch(() => {});
      };
      if (known) watchers.add(tell);
      try {
        await whenAborted(stopping, call.signal);
      } finally {
        watchers.delete(tell);
      }
    },
  };

  return {
    methods: [
      ["/grpc.health.v1.Health/Check", check],
      ["/grpc.health.v1.Health/Watch", watch],
    ],
    stop() {
      if (now === notServing) return;
      now = notServing;
      for (const tell of watchers) tell();
    },
  };
}

function readService(request: Uint8Array): string {
  try {
    const reader = createReader(request);
    let service = "";
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag();
      if (field === 1 && type === 2) service = reader.string();
      else reader.skip(type, field);
    }
    return service;
  } catch (cause) {
    throw createStatusError("INVALID_ARGUMENT", "malformed HealthCheckRequest", { cause });
  }
}
