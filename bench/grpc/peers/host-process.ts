import { type ChildProcess, fork } from "node:child_process";
import { within } from "../../lib/within.ts";
import { watchChild } from "./child-end.ts";
import type { HostAddress, HostReply, HostRequest, MeasuredLoad } from "./host-messages.ts";

const requestMs = 120_000;

export interface HostProcessOptions {
  readonly file: string;
  readonly socketDir: string;
  /** Kills the process when it aborts. */
  readonly signal: AbortSignal;
}

/** A host in a process of its own. */
export interface HostProcess {
  /** Where its API listens. */
  readonly api: HostAddress;
  /** Has the host do something. One request at a time. Rejects when the host fails, ends, or takes longer than two minutes. */
  request(request: HostRequest): Promise<MeasuredLoad | undefined>;
  end(): Promise<void>;
}

/** Starts a host; resolves once its API listens. */
export async function startHost({ file, socketDir, signal }: HostProcessOptions): Promise<HostProcess> {
  const child = fork(file, [socketDir], {
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    signal,
    killSignal: "SIGKILL",
  });
  const { failed, end } = watchChild(child, `the host ${file}`);
  const reply = (what: string): Promise<HostReply> =>
    within(Promise.race([nextMessage(child), failed]), requestMs, `${file}: ${what}`);
  try {
    const first = await reply("start");
    if (first.kind !== "listening") throw new Error(`${file} began with ${JSON.stringify(first)}`);
    return {
      api: first.address,
      async request(request) {
        const answer = reply(JSON.stringify(request));
        child.send(request);
        const message = await answer;
        if (message.kind === "done") return message.load;
        throw new Error(`${file}: ${JSON.stringify(request)} failed: ${JSON.stringify(message)}`);
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function nextMessage(child: ChildProcess): Promise<HostReply> {
  return new Promise((resolve) => child.once("message", (message) => resolve(message as HostReply)));
}
