import { ok, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fidelityFile, fidelityText } from "./contract/write-fidelity.ts";

describe("docs/contract-fidelity.md", () => {
  const text = fidelityText();

  it("is what the protos, the facts and the pinned tables say", () => {
    strictEqual(readFileSync(fidelityFile, "utf8"), text);
  });

  const lines: readonly [string, string][] = [
    [
      "a field of the wrong type with the one in its place",
      "| CommandResponse | `attachments`: list of CommandResponse | `message_attachments` | `Attachments []*model.MessageAttachment` |",
    ],
    [
      "several fields that one stands for",
      "| GroupSearchOpts | `page_opts_page`: int32, `page_opts_per_page`: int32 | `page_opts` | `PageOpts *model.PageOpts` |",
    ],
    [
      "the occasion of a twin of an object",
      "| Post | `props`: google.protobuf.Struct | `props_json` | whole numbers beyond 2^53 |",
    ],
    [
      "the occasion of a twin of anything",
      "| PostEmbed | `data`: google.protobuf.Struct | `data_json` | whole numbers beyond 2^53, and what is no object |",
    ],
    ["a field that was missing", "| Post | `filenames` |"],
    ["a message that was missing", "| MessageAttachment | `model.MessageAttachment` |"],
    ["a hook that was missing", "| ServeMetrics | 9.2 | hook |"],
    [
      "what is not carried, with the reason",
      "| `model.CommandArgs.T` | 1 | A function: nothing can carry it, and gob leaves it out as well. |",
    ],
  ];
  for (const [what, line] of lines) it(`names ${what}`, () => ok(text.split("\n").includes(line)));
});
