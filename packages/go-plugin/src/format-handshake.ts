import { coreProtocolVersion, type Handshake } from "./handshake.ts";

/**
 * Writes the one line that a plugin may put on stdout, without its line end.
 * Throws when the address holds a bar or a line break, which no host could read.
 */
export function formatHandshake(handshake: Handshake): string {
  if (/[|\r\n]/.test(handshake.address)) {
    throw new Error(
      `handshake: the address ${JSON.stringify(handshake.address)} has a bar or a line break in it, so no host could read it; listen somewhere else`,
    );
  }
  return [coreProtocolVersion, handshake.appVersion, handshake.network, handshake.address, handshake.protocol].join(
    "|",
  );
}
