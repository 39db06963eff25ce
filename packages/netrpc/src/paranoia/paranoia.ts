import type { HookName, HookOutcome } from "@mattermost-plugin/gen";
import type { GobApiMethod } from "@mattermost-plugin/gen/gob";
import type { EncodedValue, Encoder } from "@mattermost-plugin/gob";

/** Reads every message back before it leaves. */
export interface Paranoia {
  /** An encoder that checks what it encodes. */
  encoder(): Encoder;
  /** The argument of a method, with what checks that it is the input. */
  argument(method: GobApiMethod, input: unknown, value: EncodedValue): EncodedValue;
  /** The answer of a hook, with what checks that it is the outcome. */
  answer(hook: HookName, outcome: HookOutcome<unknown>, args: unknown, value: EncodedValue): EncodedValue;
}
