import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { TestContext } from "node:test";

/** Notes every Node process that is started until the test ends. Answers a function that tells how many there were and how many live. */
export function recordProcesses(t: TestContext): () => { readonly started: number; readonly living: number } {
  const children: ChildProcess[] = [];
  const onProcess = (message: unknown): void => {
    children.push((message as { readonly process: ChildProcess }).process);
  };
  subscribe("child_process", onProcess);
  t.after(() => unsubscribe("child_process", onProcess));
  return () => {
    const own = children.filter(({ spawnfile }) => spawnfile === process.execPath);
    const living = own.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    return { started: own.length, living: living.length };
  };
}
