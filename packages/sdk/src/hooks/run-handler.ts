import type { EndpointOutcome } from "@mattermost-plugin/carrier";
import { endContext } from "../context/create-context.ts";
import type { HookContext } from "../context/hook-context.ts";
import { createHookTimeoutError } from "./hook-errors.ts";
import type { ImplementedHook } from "./implemented-hooks.ts";
import { type ReadReturn, readReturn } from "./read-return.ts";
import { type AnswerWatch, isWatched } from "./watch-answers.ts";

/** What is told of handlers. */
export interface HandlerReport {
  /** Logs the error and answers the outcome that stands for it. */
  failed(hook: ImplementedHook, error: unknown): EndpointOutcome<unknown>;
  /** Logs an error that came after the hook's limit, when the host had its answer already. */
  failedLate(hook: ImplementedHook, error: unknown): void;
  /** Looks for what a stock server would not take as it is. */
  readonly watch: AnswerWatch;
}

/** Runs an author's function. Never rejects: whatever it does becomes a definite outcome. */
export function runHandler(
  hook: ImplementedHook,
  args: unknown,
  context: HookContext<unknown>,
  report: HandlerReport,
  limitMs: number,
): Promise<EndpointOutcome<unknown>> {
  try {
    const before = isWatched(hook.facts) ? report.watch.before(hook, args) : undefined;
    const returned = hook.facts.takesArgs ? hook.handler(args, context) : hook.handler(context);
    if (isPromiseLike(returned)) return settle(hook, args, before, context, report, limitMs, returned);
    return Promise.resolve(toOutcome(hook, args, before, report, returned));
  } catch (error) {
    return Promise.resolve(report.failed(hook, error));
  }
}

function settle(
  hook: ImplementedHook,
  args: unknown,
  before: unknown,
  context: HookContext<unknown>,
  report: HandlerReport,
  limitMs: number,
  returned: PromiseLike<unknown>,
): Promise<EndpointOutcome<unknown>> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      const error = createHookTimeoutError(hook.name, limitMs);
      resolve(report.failed(hook, error));
      endContext(context, error);
    }, limitMs);
    Promise.resolve(returned).then(
      (value) => {
        clearTimeout(timer);
        if (!late) resolve(toOutcome(hook, args, before, report, value));
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (late) report.failedLate(hook, error);
        else resolve(report.failed(hook, error));
      },
    );
  });
}

function toOutcome(
  hook: ImplementedHook,
  args: unknown,
  before: unknown,
  report: HandlerReport,
  returned: unknown,
): EndpointOutcome<unknown> {
  let read: ReadReturn;
  try {
    read = readReturn(hook.name, hook.facts, args, returned);
  } catch (error) {
    return report.failed(hook, error);
  }
  if (!read.ok) return report.failed(hook, read.error);
  if (read.outcome.kind === "value" && isWatched(hook.facts)) {
    try {
      report.watch.answered(hook, before, read.outcome.value);
    } catch {
      // What can't be looked at is told when it is sent, if it can't be sent either.
    }
  }
  return read.outcome;
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
