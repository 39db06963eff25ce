import { randomBytes } from "node:crypto";

/** Makes a token that nobody can guess. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}
