import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { appError } from "../core/app-error.ts";

const cost = { N: 1024, r: 8, p: 1 };

/** Throws the server's error for a password that is too short or too long. */
export function validatePassword(password: string, where: string): void {
  if (password.length >= 8 && password.length <= 72) return;
  throw appError({ where, id: "api.user.check_user_password.invalid.app_error", status: 400 });
}

/** Hashes a password for the store. Cheap on purpose: an emulator keeps no real secrets. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `$scrypt$${salt.toString("base64url")}$${scryptSync(password, salt, 32, cost).toString("base64url")}`;
}

export function isPassword(password: string, hash: string): boolean {
  const [, kind, salt = "", key = ""] = hash.split("$");
  if (kind !== "scrypt") return false;
  const expected = Buffer.from(key, "base64url");
  const found = scryptSync(password, Buffer.from(salt, "base64url"), 32, cost);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
