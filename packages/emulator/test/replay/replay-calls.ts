import { isAppError } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods } from "@mattermost-plugin/gen";
import type { Emulator } from "../../src/emulator/create-emulator.ts";
import { asAnswer } from "../support/through-wire.ts";
import { differences, setDifferences } from "./compare.ts";
import { type Exception, exceptions, unlisted } from "./exceptions.ts";
import { type Names, namesIn } from "./names.ts";
import type { RecordedCall } from "./recording.ts";
import { toRequest } from "./requests.ts";
import type { World } from "./world.ts";

/** What came of one recorded call. */
export type CallReport =
  | { readonly kind: "same"; readonly call: RecordedCall }
  | { readonly kind: "not compared"; readonly call: RecordedCall; readonly why: string }
  /** The method is not done, or one that it needs a value of. */
  | { readonly kind: "not done"; readonly call: RecordedCall }
  | { readonly kind: "different"; readonly call: RecordedCall; readonly differences: readonly string[] };

const recorder = "com.example.recorder";

export const methodsByGoName = new Map<string, ApiMethodName>(
  Object.entries(apiMethods).map(([name, { goName }]) => [goName, name as ApiMethodName]),
);

/** Makes every recorded call of a method that the emulator has, in order, and compares what it answers. */
export async function replayCalls(
  emulator: Emulator,
  world: World,
  names: Names,
  calls: readonly RecordedCall[],
): Promise<CallReport[]> {
  const reports: CallReport[] = [];
  const missing = new Set<string>();
  for (const recorded of calls) {
    for (const call of unlisted.filter(({ before }) => before === recorded.n)) {
      await answerCall(emulator, call.method, call.args, names);
    }
    names.nextLine();
    if (recorded.n === 560) names.bind("id1", world.users.user1.session.token);
    const needed = namesIn(recorded.args).find((name) => missing.has(name) && !names.isKnown(name));
    const report =
      needed === undefined
        ? await replayCall(emulator, names, recorded)
        : ({ kind: "not done", call: recorded } as const);
    if (report.kind === "not done") for (const name of namesIn(recorded.result)) missing.add(name);
    reports.push(report);
  }
  return reports;
}

async function replayCall(emulator: Emulator, names: Names, recorded: RecordedCall): Promise<CallReport> {
  const method = methodsByGoName.get(recorded.method);
  if (!method || !emulator.implemented.has(method) || recorded.crash) return { kind: "not done", call: recorded };
  const exception = exceptions.find(({ n }) => n === recorded.n);
  const current = await currentValue(emulator, recorded, names);
  const outcome = await answerCall(emulator, recorded.method, recorded.args, names, recorder, current);
  const found = compareOutcome(names, recorded, outcome, exception);
  if (recorded.unstable) return { kind: "not compared", call: recorded, why: "it differed between two recordings" };
  if (exception && exception.as !== "set") return { kind: "not compared", call: recorded, why: exception.why };
  return found.length === 0
    ? { kind: "same", call: recorded }
    : { kind: "different", call: recorded, differences: found };
}

export type Outcome = { readonly answer: unknown } | { readonly error: Readonly<Record<string, unknown>> };

/** Calls the plugin API as a plugin does, through the wire. `current` fills in what the recording only names. */
export async function answerCall(
  emulator: Emulator,
  goName: string,
  args: readonly unknown[],
  names: Names,
  pluginId = recorder,
  current: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const method = methodsByGoName.get(goName) as Exclude<ApiMethodName, "pluginHTTP">;
  const request = toRequest(method, args, names, current);
  const call = { pluginId, signal: new AbortController().signal };
  const run = emulator.hostApi[method] as (request: unknown, host: typeof call) => unknown;
  try {
    return { answer: asAnswer(method, await run(request, call)) };
  } catch (error) {
    if (!isAppError(error)) throw new Error(`${goName} threw something that is not an AppError`, { cause: error });
    const { id, message, detailedError, requestId, statusCode, where } = error;
    return { error: { id, message, detailedError, requestId, statusCode, where } };
  }
}

function compareOutcome(
  names: Names,
  recorded: RecordedCall,
  outcome: Outcome,
  exception: Exception | undefined,
): string[] {
  if (recorded.error) {
    if ("error" in outcome) return differences(names, recorded.error, outcome.error, "error");
    return [`recorded the error ${recorded.error.id}, answered a value`];
  }
  if ("error" in outcome) return [`recorded a value, answered the error ${JSON.stringify(outcome.error)}`];
  if (!("result" in recorded)) return [];
  const compare = exception?.as === "set" ? setDifferences : differences;
  return compare(names, recorded.result, outcome.answer);
}

/** The object that an update begins with: the recording names only some of its values. */
async function currentValue(
  emulator: Emulator,
  recorded: RecordedCall,
  names: Names,
): Promise<Readonly<Record<string, unknown>>> {
  const [given] = recorded.args as [{ id?: string }];
  const getter = { UpdateTeam: "GetTeam", UpdateChannel: "GetChannel" }[recorded.method];
  if (!getter || !given.id) return {};
  const outcome = await answerCall(emulator, getter, [given.id], names);
  return "answer" in outcome ? (outcome.answer as Record<string, unknown>) : {};
}
