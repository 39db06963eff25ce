import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { systemValue } from "../server-info/install.ts";
import { decodeGoBase64 } from "./go-base64.ts";

/** What stands behind a trigger id: somebody has just done something that may open a dialog. */
export interface Trigger {
  /** What the client that did it knows it by. */
  readonly clientTriggerId: string;
  readonly userId: string;
}

export interface NewTrigger extends Trigger {
  /** For the plugin, which opens a dialog with it. */
  readonly triggerId: string;
}

const where = "DecodeAndVerifyTriggerId";

/** Makes a trigger id for a user. It is good for as many seconds as the configuration allows integrations to take. */
export function createTrigger(server: Server, userId: string): NewTrigger {
  const clientTriggerId = server.newId();
  const signed = [clientTriggerId, userId, server.now()].join(":");
  const triggerId = Buffer.from(`${signed}:${signatureOf(server, signed)}`).toString("base64");
  return { clientTriggerId, userId, triggerId };
}

/** Reads a trigger id. `lifetime` in s. Throws the server's errors for one that it did not make or that is too old. */
export function readTrigger(server: Server, triggerId: string, lifetime: number): Trigger {
  const refused = (name: string, detail?: string): Error => {
    const id = `interactive_message.decode_trigger_id.${name}`;
    return appError({ where, id, status: 400, detail, params: { Duration: `${lifetime}s` } });
  };
  const decoded = decodeGoBase64(triggerId);
  if (decoded.kind === "error") throw refused("base64_decode_failed", decoded.text);
  const parts = Buffer.from(decoded.bytes).toString().split(":");
  const [clientTriggerId = "", userId = "", time = "", signature = ""] = parts;
  if (parts.length !== 4) throw refused("missing_data");
  if (server.now() - Number(time) > lifetime * 1000) throw refused("expired");
  const expected = Buffer.from(signatureOf(server, [clientTriggerId, userId, time].join(":")));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw refused("verify_signature_failed");
  return { clientTriggerId, userId };
}

function signatureOf(server: Server, text: string): string {
  const key = systemValue(server, "TriggerKey", () => randomBytes(32).toString("base64"));
  return createHmac("sha256", key).update(text).digest("base64");
}
