import { runLoad } from "../../lib/load.ts";
import type { HostDriver } from "./host-driver.ts";
import type { HostReply, HostRequest, MeasuredLoad } from "./host-messages.ts";
import { apiLoadCommand, cpuCommand, readLoadAnswer } from "./plugin-command.ts";

/** Makes this process a host that does what its parent asks, until the parent closes the channel. */
export async function serveDriver(createDriver: (socketDir: string) => Promise<HostDriver>): Promise<void> {
  const [socketDir = ""] = process.argv.slice(2);
  const driver = await createDriver(socketDir);
  process.on("disconnect", () => process.exit(0));
  process.on("message", async (request: HostRequest) => {
    try {
      reply({ kind: "done", load: await perform(driver, request) });
    } catch (error) {
      reply({ kind: "failed", reason: error instanceof Error ? `${error.stack}` : String(error) });
    }
  });
  reply({ kind: "listening", address: { apiTarget: driver.apiTarget, apiToken: driver.apiToken } });
}

function reply(message: HostReply): void {
  process.send?.(message);
}

async function perform(driver: HostDriver, request: HostRequest): Promise<MeasuredLoad | undefined> {
  switch (request.kind) {
    case "connect":
      await driver.connect(request.socket);
      return undefined;
    case "load":
      return withCpu(driver, () => runLoad(() => driver[request.call](), request.spec));
    case "api-load":
      return withCpu(driver, async () => readLoadAnswer(await driver.executeCommand(apiLoadCommand(request.spec))));
  }
}

async function withCpu(driver: HostDriver, load: () => Promise<Omit<MeasuredLoad, "cpuUs">>): Promise<MeasuredLoad> {
  const before = await cpuOfBoth(driver);
  const result = await load();
  return { ...result, cpuUs: (await cpuOfBoth(driver)) - before };
}

async function cpuOfBoth(driver: HostDriver): Promise<number> {
  const ofPlugin = Number(await driver.executeCommand(cpuCommand));
  const { user, system } = process.cpuUsage();
  return ofPlugin + user + system;
}
