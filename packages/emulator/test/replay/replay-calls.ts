import { isAppError } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods } from "@mattermost-plugin/gen";
import type { Emulator } from "../../src/emulator/create-emulator.ts";
import { asAnswer } from "../support/through-wire.ts";
import { withContractAutocomplete } from "./autocomplete.ts";
import { differences, hiddenDifferences, setDifferences } from "./compare.ts";
import { configToSave, selectedSettings } from "./config-calls.ts";
import { type Exception, exceptions } from "./exceptions.ts";
import { type Names, namesIn } from "./names.ts";
import { answerPluginHttp } from "./plugin-http.ts";
import type { RecordedPlugins } from "./recorded-plugins.ts";
import type { RecordedCall } from "./recording.ts";
import { toRequest } from "./requests.ts";
import { unlisted } from "./unlisted.ts";
import { listenAsUser2, type WebSocketLines, webSocketLine } from "./web-socket-lines.ts";
import type { World } from "./world.ts";

/** What came of one recorded call. */
export type CallReport =
  | { readonly kind: "same"; readonly call: RecordedCall }
  | { readonly kind: "not compared"; readonly call: RecordedCall; readonly why: string }
  /** The method is not done, or one that it needs a value of. */
  | { readonly kind: "not done"; readonly call: RecordedCall }
  | { readonly kind: "different"; readonly call: RecordedCall; readonly differences: readonly string[] };

export interface ReplayContext {
  readonly emulator: Emulator;
  readonly plugins: RecordedPlugins;
  readonly world: World;
  readonly names: Names;
  /** Lets time pass, in ms. */
  readonly wait: (ms: number) => void;
}

const recorder = "com.example.recorder";

export const methodsByGoName = new Map<string, ApiMethodName>(
  Object.entries(apiMethods).map(([name, { goName }]) => [goName, name as ApiMethodName]),
);

/** Makes every recorded call of a method that the emulator has, in order, and compares what it answers. */
export async function replayCalls(context: ReplayContext, calls: readonly RecordedCall[]): Promise<CallReport[]> {
  const { emulator, plugins, world, names } = context;
  const reports: CallReport[] = [];
  const missing = new Set<string>();
  let webSocket: WebSocketLines | undefined;
  for (const recorded of calls) {
    await runUnlisted(context, recorded.n);
    names.nextLine();
    plugins.begin(recorded);
    if (recorded.n === 560) names.bind("id1", world.users.user1.session.token);
    if (recorded.scenario === "websocket") webSocket ??= listenAsUser2(world, names);
    const needed = namesIn(recorded.args).find((name) => missing.has(name) && !names.isKnown(name));
    const report: CallReport =
      needed === undefined
        ? await replayCall(emulator, names, recorded, webSocket)
        : { kind: "not done", call: recorded };
    if (report.kind === "not done") for (const name of namesIn(recorded.result)) missing.add(name);
    reports.push(report);
  }
  webSocket?.close();
  return reports;
}

async function runUnlisted(context: ReplayContext, n: number): Promise<void> {
  for (const step of unlisted.filter(({ before }) => before === n)) {
    if ("run" in step) await step.run(context);
    else await answerCall(context.emulator, step.method, step.args, context.names);
  }
}

async function replayCall(
  emulator: Emulator,
  names: Names,
  call: RecordedCall,
  webSocket: WebSocketLines | undefined,
): Promise<CallReport> {
  const method = methodsByGoName.get(call.method);
  const isLine = call.method === webSocketLine;
  if (call.crash || (!isLine && !(method && emulator.implemented.has(method)))) return { kind: "not done", call };
  const exception = exceptions.find(({ n }) => n === call.n);
  const found = isLine
    ? (webSocket?.compare(call) ?? [])
    : compareOutcome(names, call, await answerRecorded(emulator, names, call), exception);
  if (call.unstable) return { kind: "not compared", call, why: "it differed between two recordings" };
  if (exception && !exception.as && !exception.ignoring) return { kind: "not compared", call, why: exception.why };
  const left = found.filter((difference) => !isIgnored(difference, exception));
  return left.length === 0 ? { kind: "same", call } : { kind: "different", call, differences: left };
}

async function answerRecorded(emulator: Emulator, names: Names, call: RecordedCall): Promise<Outcome> {
  const pluginId = `com.example.${call.plugin ?? "recorder"}`;
  if (call.method === "PluginHTTP") return { answer: await answerPluginHttp(emulator, call, names) };
  const args = call.method === "SaveConfig" ? [await configToSave(emulator, call.args)] : call.args;
  const current = await currentValue(emulator, call, names);
  const outcome = await answerCall(emulator, call.method, args, names, pluginId, current);
  if (!call.select || !("answer" in outcome)) return outcome;
  return { answer: selectedSettings(outcome.answer, call.select) };
}

/** Tells whether a difference is in a key that an exception names. */
export function isIgnored(difference: string, exception: Exception | undefined): boolean {
  const [place = ""] = difference.split(":");
  const keys = place.split(".");
  return exception?.ignoring?.some((key) => keys.includes(key)) ?? false;
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
    if ("error" in outcome) return errorDifferences(names, recorded.error, outcome.error);
    return [`recorded the error ${recorded.error.id ?? recorded.error.$error}, answered a value`];
  }
  if ("error" in outcome) return [`recorded a value, answered the error ${JSON.stringify(outcome.error)}`];
  const compare = exception?.as === "set" ? setDifferences : differences;
  if (recorded.results) return compare(names, recorded.results, Object.values(outcome.answer as object));
  if (!("result" in recorded)) return [];
  return [
    ...compare(names, withContractAutocomplete(recorded.result), outcome.answer),
    ...hiddenDifferences(names, recorded.hidden, outcome.answer),
  ];
}

/** An error that is no AppError has a text only. */
function errorDifferences(
  names: Names,
  recorded: NonNullable<RecordedCall["error"]>,
  actual: Readonly<Record<string, unknown>>,
): string[] {
  if (recorded.$error === undefined) return differences(names, recorded, actual, "error");
  return differences(names, recorded.$error, actual.message, "error.message");
}

/** The object that an update begins with: the recording names only some of its values. */
async function currentValue(
  emulator: Emulator,
  recorded: RecordedCall,
  names: Names,
): Promise<Readonly<Record<string, unknown>>> {
  const [given] = recorded.args as [{ id?: string }];
  const getter = { UpdateTeam: "GetTeam", UpdateChannel: "GetChannel", UpdateOAuthApp: "GetOAuthApp" }[recorded.method];
  if (!getter || !given.id) return {};
  const outcome = await answerCall(emulator, getter, [given.id], names);
  return "answer" in outcome ? (outcome.answer as Record<string, unknown>) : {};
}
