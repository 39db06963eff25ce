import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { createDeployError } from "./deploy-error.ts";

/** Asks for a password at the terminal without showing it. Throws a DeployError when there is no terminal. */
export async function askPassword(username: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw createDeployError(`There is no terminal to ask for the password of ${username}; set MM_ADMIN_PASSWORD.`);
  process.stderr.write(`Password of ${username}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
