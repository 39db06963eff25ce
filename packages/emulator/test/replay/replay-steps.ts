import { isAppError } from "@mattermost-plugin/carrier";
import type { Emulator } from "../../src/index.ts";
import { differences, hiddenDifferences } from "./compare.ts";
import { comparedScenarios, renamedSteps, stepExceptions } from "./exceptions.ts";
import { type Names, namesIn } from "./names.ts";
import { recordedFile } from "./recorded-files.ts";
import { compared, type FiredHook, type RecordedSink } from "./recorded-sink.ts";
import type { RecordedHook, RecordedStep } from "./recording.ts";
import { answerCall, isIgnored, methodsByGoName, type Outcome } from "./replay-calls.ts";
import { toPlain } from "./requests.ts";
import { findRoute } from "./rest-routes.ts";
import { createWebSocketSteps } from "./web-socket-steps.ts";
import type { World } from "./world.ts";

/** What came of one recorded step. */
export type StepReport =
  | { readonly kind: "same"; readonly step: RecordedStep }
  | { readonly kind: "not compared"; readonly step: RecordedStep; readonly why: string }
  /** The emulator has no action for it, or it is of a scenario that is not compared. */
  | { readonly kind: "not done"; readonly step: RecordedStep }
  | { readonly kind: "different"; readonly step: RecordedStep; readonly differences: readonly string[] };

/** Does every recorded step that the emulator can do, in order, and compares the hooks that it fires. */
export async function replaySteps(
  emulator: Emulator,
  sink: RecordedSink,
  world: World,
  names: Names,
  steps: readonly RecordedStep[],
): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  const missing = new Set<string>();
  const webSocketStep = createWebSocketSteps(world, names);
  for (const step of steps) {
    names.nextLine();
    const renamed = renamedSteps[step.n];
    if (renamed !== undefined) names.bind(renamed, `<${renamed}>`);
    const blocked = namesIn(step.action).some((name) => missing.has(name) && !names.isKnown(name));
    const run = blocked ? undefined : actionOf(emulator, world, names, step, webSocketStep);
    if (!run) {
      for (const name of namesIn(step.answer)) missing.add(name);
      reports.push({ kind: "not done", step });
      continue;
    }
    const fired = sink.begin(step);
    const outcome = await run();
    await emulator.idle();
    reports.push(compareStep(names, step, outcome, fired));
  }
  return reports;
}

function compareStep(names: Names, step: RecordedStep, outcome: Outcome, fired: readonly FiredHook[]): StepReport {
  const found = answerDifferences(names, step, outcome);
  if (!comparedScenarios.has(step.scenario)) return { kind: "not done", step };
  const recorded = compared(step.hooks);
  const exception = stepExceptions.find(({ n }) => n === step.n);
  if (exception && !exception.as && !exception.ignoring) return { kind: "not compared", step, why: exception.why };
  const order = (hooks: readonly string[]): string => (exception?.as ? [...hooks].sort() : hooks).join(" ");
  const expected = order(recorded.map(({ hook }) => hook));
  const actual = order(fired.map(({ goName }) => goName));
  if (expected !== actual) found.push(`recorded the hooks ${expected}, fired ${actual}`);
  else found.push(...recorded.flatMap((hook, index) => hookDifferences(names, hook, fired, index)));
  const left = found.filter((difference) => !isIgnored(difference, exception));
  return left.length === 0 ? { kind: "same", step } : { kind: "different", step, differences: left };
}

function hookDifferences(names: Names, recorded: RecordedHook, fired: readonly FiredHook[], index: number): string[] {
  const same = fired[index]?.goName === recorded.hook ? fired[index] : fired.find((f) => f.goName === recorded.hook);
  return [
    ...(recorded.args ?? []).flatMap((arg, position) =>
      differences(names, arg, same?.args[position], `${recorded.hook}[${position}]`),
    ),
    ...hiddenDifferences(names, recorded.hidden, same?.args[1]),
  ];
}

/** REST answers say more or less than the emulator's actions: of a value only the names are taken, errors must match. */
function answerDifferences(names: Names, step: RecordedStep, outcome: Outcome): string[] {
  if (step.action.kind === "websocket") return [];
  const { status, body, error, results } = step.answer as {
    status?: number;
    body?: Record<string, unknown>;
    error?: Record<string, unknown> | null;
    results?: readonly unknown[] | null;
  };
  if (status === undefined) {
    if (error) return "error" in outcome ? differences(names, error, outcome.error) : ["recorded an error"];
    return "answer" in outcome ? differences(names, results?.[0], outcome.answer) : ["answered an error"];
  }
  if (status < 400) {
    if ("error" in outcome) return [`recorded status ${status}, answered ${JSON.stringify(outcome.error)}`];
    differences(names, body, outcome.answer ?? {});
    return [];
  }
  if ("answer" in outcome) return [`recorded status ${status}, answered a value`];
  const { id, message } = outcome.error;
  return differences(names, { id: body?.id, message: body?.message }, { id, message }, "error");
}

function actionOf(
  emulator: Emulator,
  world: World,
  names: Names,
  step: RecordedStep,
  webSocketStep: (step: RecordedStep) => (() => unknown) | undefined,
): (() => Promise<Outcome>) | undefined {
  const { action } = step;
  if (action.kind === "websocket") {
    const act = webSocketStep(step);
    return act && (async () => ({ answer: act() }));
  }
  if (action.kind === "plugin api") {
    const method = methodsByGoName.get(action.method ?? "");
    if (!method || !emulator.implemented.has(method)) return undefined;
    return () => answerCall(emulator, action.method ?? "", action.args ?? [], names, `com.example.${action.plugin}`);
  }
  if (action.kind !== "rest") return undefined;
  const run = findRoute(action.method ?? "", names.resolve(action.path ?? ""));
  if (!run) return undefined;
  const clients: Readonly<Record<string, World["admin"]>> = { admin: world.admin, ...world.users };
  const client = clients[action.as ?? ""];
  const method = /^\/channels$/.test(action.path ?? "") ? "createChannel" : "";
  const isConfig = action.path === "/config/patch";
  return async () => {
    try {
      const isText = typeof action.body === "string";
      const body = isText || isConfig ? action.body : toPlain(action.body, names, {}, method);
      return { answer: await run({ client, visitor: world.visitor }, body, recordedFile(step, names)) };
    } catch (error) {
      if (!isAppError(error)) throw error;
      return { error: { ...error, message: error.message } };
    }
  };
}
