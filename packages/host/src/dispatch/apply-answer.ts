import { mergeAnswer } from "@mattermost-plugin/carrier";
import { type EmailNotification, type EmailNotificationContent, type HookName, hooks } from "@mattermost-plugin/gen";
import { withEmailContent } from "./email-content.ts";
import { putBackById } from "./put-back-by-id.ts";

/** What becomes of an argument when a plugin answers. Never changes its inputs. */
export type ApplyAnswer = (original: unknown, answer: unknown) => unknown;

/** How the stock server applies the answers of a hook. */
export function applyAnswerOf(hook: HookName): ApplyAnswer {
  if (hooks[hook].class === "filter") return putBack;
  if (hook === "emailNotificationWillBeSent") {
    return (original, answer) => withEmailContent(original as EmailNotification, answer as EmailNotificationContent);
  }
  return hooks[hook].mergesInto !== undefined ? merge : replace;
}

function putBack(original: unknown, answer: unknown): unknown {
  return Array.isArray(original) && Array.isArray(answer) ? putBackById(original, answer) : answer;
}

function merge(original: unknown, answer: unknown): unknown {
  return isObject(original) && isObject(answer) ? mergeAnswer(original, answer) : answer;
}

function replace(_original: unknown, answer: unknown): unknown {
  return answer;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
