import type { ByteStream, FileInfo, FileWillBeUploadedArgs, PluginContextInit } from "@mattermost-plugin/gen";
import { applyAnswerOf } from "./apply-answer.ts";
import { callPlugin, type HookTarget } from "./call-plugin.ts";
import type { HookPolicy } from "./hook-policy.ts";
import type { HookAnswer, HookFailure, HookRound } from "./hook-round.ts";
import { allowed, judge } from "./judge.ts";

type Round = HookRound<"fileWillBeUploaded">;

const applyInfo = applyAnswerOf("fileWillBeUploaded");

/**
 * Asks one plugin after the other about a file. Each gets the whole file as the one before left it. As on the stock server an
 * empty content changes nothing, and a returned info is written over the original one.
 */
export async function runFileRound(
  targets: readonly HookTarget[],
  args: FileWillBeUploadedArgs,
  pluginContext: PluginContextInit | undefined,
  policy: HookPolicy,
): Promise<Round> {
  if (targets.length === 0) return { args, verdict: allowed, answers: [], failures: [] };
  const answers: HookAnswer<Round["answers"][number]["value"]>[] = [];
  const failures: HookFailure[] = [];
  let { fileInfo } = args;
  let file = await readAll(args.file);
  for (const target of targets) {
    const { pluginId } = target;
    const asked = { fileInfo, file: streamOf(file) };
    const outcome = await callPlugin(target, "fileWillBeUploaded", asked, pluginContext, policy);
    if (outcome.kind === "failed") failures.push({ pluginId, error: outcome.error });
    const verdict = judge(outcome, pluginId, policy.onError);
    if (verdict.kind !== "allow") return { args: { fileInfo, file: streamOf(file) }, verdict, answers, failures };
    if (outcome.kind !== "value") continue;
    const content = await readAll(outcome.value.content);
    if (content.length > 0) file = content;
    if (outcome.value.fileInfo !== undefined) fileInfo = applyInfo(fileInfo, outcome.value.fileInfo) as FileInfo;
    answers.push({ pluginId, value: { fileInfo: outcome.value.fileInfo, content: streamOf(content) } });
  }
  return { args: { fileInfo, file: streamOf(file) }, verdict: allowed, answers, failures };
}

async function readAll(stream: ByteStream | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk);
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

function streamOf(bytes: Uint8Array): ByteStream {
  return new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
