import assert from "node:assert/strict";
import { test } from "node:test";
import type { RpcClient } from "../rpc/client.ts";
import { watchApi } from "./fuse.ts";

const limitMs = 120;

/** Watches a client that counts as it is told; answers what the fuse did. */
function watch(client: Pick<RpcClient, "pending" | "answered">) {
  const blown = Promise.withResolvers<string>();
  const logs: string[] = [];
  const state = { probes: 0, blown: blown.promise, logs, probe: () => {} };
  const stop = watchApi({
    client: client as RpcClient,
    limitMs,
    probe() {
      state.probes += 1;
      state.probe();
    },
    log: (level, text) => logs.push(`${level} ${text}`),
    blow: blown.resolve,
  });
  return Object.assign(state, { stop });
}

test("an API that answers nothing blows the fuse, after one probe", async () => {
  const watched = watch({ pending: 3, answered: 7 });
  assert.match(await watched.blown, /^3 API calls were not answered for \d+ s$/);
  assert.equal(watched.probes, 1);
  assert.match(watched.logs.join(), /^error 3 API calls .* ending the process so that the server starts it again$/);
});

test("an API that answers the probe is slow, not dead", async () => {
  const client = { pending: 1, answered: 0 };
  const watched = watch(client);
  const probed = Promise.withResolvers<void>();
  watched.probe = () => {
    client.answered += 1;
    if (client.answered === 3) probed.resolve();
  };
  const first = await Promise.race([probed.promise.then(() => "probed three times"), watched.blown]);
  assert.equal(first, "probed three times");
  watched.stop();
});

test("an API that nobody calls is not probed", async () => {
  const idle = watch({ pending: 0, answered: 0 });
  const busy = watch({ pending: 1, answered: 0 });
  await busy.blown;
  assert.equal(idle.probes, 0);
  idle.stop();
});
