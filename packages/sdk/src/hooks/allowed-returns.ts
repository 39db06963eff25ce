import type { HookFacts } from "@mattermost-plugin/gen";

/** What a handler of a hook may return, in words. */
export function allowedReturns(facts: HookFacts): string {
  const parts = [nothingText(facts), valueText(facts), ...verdictTexts(facts)].filter((text) => text !== undefined);
  const last = parts.pop();
  return parts.length === 0 ? `${last}` : `${parts.join(", ")} or ${last}`;
}

function nothingText(facts: HookFacts): string {
  switch (facts.class) {
    case "event":
      return "nothing";
    case "lifecycle":
      return "nothing (throw an error to fail)";
    case "gate":
      return "nothing (allow)";
    case "change":
    case "filter":
      return "nothing (unchanged)";
    default:
      return "nothing";
  }
}

function valueText(facts: HookFacts): string | undefined {
  switch (facts.value) {
    case "none":
      return undefined;
    case "object":
      if (facts.class !== "change") return "an object";
      return facts.valueKeys.length > 0 || facts.replaces
        ? "the whole changed value (spread the original)"
        : "an object with what changes";
    case "list":
      return facts.class === "filter" ? "an array of whole values" : "an array of objects";
    case "text":
      return "a string";
    default:
      return `a ${facts.value}`;
  }
}

function verdictTexts(facts: HookFacts): string[] {
  const rejects = facts.class === "gate" || facts.class === "change" ? ["reject(reason)"] : [];
  return facts.canDismiss ? [...rejects, "dismiss()"] : rejects;
}
