import { apiMethods } from "@mattermost-plugin/gen";
import { type Api, isAppError } from "mattermost-plugin";
import { measure, pattern } from "./pattern.ts";

/** A body or a file that is made of the pattern; `fails` makes reading it fail behind its last byte. */
interface Made {
  readonly size: number;
  readonly fails?: boolean;
}

/** Calls a method of the plugin API and tells what came of it. Files of its input are bytes or made. */
export async function callApi(api: Api, method: keyof Api, input: Record<string, unknown>): Promise<unknown> {
  const left: string[] = [];
  for (const field of apiMethods[method].requestStreams) {
    const file = input[field] as Uint8Array<ArrayBuffer> | Made | undefined;
    if (file instanceof Uint8Array) input[field] = new Blob([file]).stream();
    else if (file) input[field] = pattern(file.size, file.fails, () => left.push(field));
  }
  try {
    return { answer: await (api[method] as (input: unknown) => Promise<unknown>)(input), left };
  } catch (error) {
    return { error: tell(error), left };
  }
}

/** Sends a request to another plugin: `{ method, path, body }`. Tells its answer, and what its body was. */
export async function callPlugin(api: Api, input: Record<string, unknown>): Promise<unknown> {
  const made = input.body as Made | undefined;
  try {
    const request = new Request(`http://plugins${input.path}`, {
      method: String(input.method),
      headers: { "x-asked": "yes" },
      body: made ? pattern(made.size, made.fails) : null,
      duplex: "half",
    });
    const { status, headers, body } = await api.pluginHTTP(request);
    return { status, headers: [...headers], body: await measure(body) };
  } catch (error) {
    return { error: tell(error) };
  }
}

function tell(error: unknown): unknown {
  if (isAppError(error)) return { ...error, message: error.message };
  return { name: (error as Error).name, message: (error as Error).message };
}
