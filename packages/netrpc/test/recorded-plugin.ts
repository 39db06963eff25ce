import { createAppError, isAppError, type PluginEndpoint, upgradeResponse } from "@mattermost-plugin/carrier";
import type { Api, AppError, HookName, HookOutcome, Post } from "@mattermost-plugin/gen";

/** The plugin of the recorded sessions, which was written in Go, over again. */
export interface RecordedPlugin {
  readonly endpoint: PluginEndpoint;
  /** Gives it the plugin API. */
  connect(api: Api): void;
  /** What went wrong in a way that only the plugin itself sees. */
  readonly failures: string[];
  /** Settles when the server asks it to end. */
  readonly stopped: Promise<string>;
}

type Outcome = HookOutcome<unknown>;

const reject = (reason: string): Outcome => ({ kind: "reject", reason });
const value = (of: unknown): Outcome => ({ kind: "value", value: of });
const appError = (init: Partial<AppError>): Outcome => ({ kind: "error", error: createAppError(init) });

/** A text without a content type: a Response sets one of its own for a string. */
function answer(text: string): Response {
  return new Response(Buffer.from(text));
}

async function bytes(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

export function createRecordedPlugin(): RecordedPlugin {
  const failures: string[] = [];
  const { promise: stopped, resolve: stop } = Promise.withResolvers<string>();
  let api: Api;

  /** What a call fails with, for the session to go on. */
  async function failing(call: Promise<unknown>): Promise<string> {
    try {
      await call;
      return "";
    } catch (error) {
      const text = isAppError(error) ? error.id : (error as Error).message;
      failures.push(text);
      return text;
    }
  }

  async function messageWillBePosted(post: Post): Promise<Outcome> {
    switch (post.message) {
      case "reject":
        return reject("rejected because of policy");
      case "apierr":
        return api.getPost({ postId: "nope" }).then(
          () => ({ kind: "nothing" as const }),
          (error: AppError) => reject(`GetPost: ${error.id}, ${error.detailedError}`),
        );
      case "badarg": {
        const props = { bad: new Map() } as never;
        await failing(api.createPost({ post: { message: "x", props } }));
        return reject("survived");
      }
      case "badresult":
        return value({ ...post, props: { bad: new Map() } });
      case "nil":
        return { kind: "nothing" };
      default: {
        const size = (await api.kvGet({ key: "k200" }))?.length;
        return value({ ...post, message: `${post.message.trim()}${size}`, props: { ...post.props, seen: true } });
      }
    }
  }

  async function callHook(hook: HookName, args: unknown): Promise<Outcome> {
    switch (hook) {
      case "onActivate":
        await api.loadPluginConfiguration();
        await api.logInfo({
          msg: "activated",
          keyValuePairs: [
            { key: "n", value: 5 },
            { key: "s", value: "x" },
          ],
        });
        return { kind: "nothing" };
      case "onDeactivate":
        return appError({ message: "plain error from OnDeactivate" });
      case "messageWillBePosted":
        return messageWillBePosted((args as { post: Post }).post);
      case "executeCommand": {
        const { command } = (args as { args: { command: string } }).args;
        if (command !== "/fail") return value({ text: command, attachments: [{ text: "a", timestamp: 5 }] });
        return appError({ id: "app.id", message: "app.id", detailedError: "details", statusCode: 418, where: "where" });
      }
      case "fileWillBeUploaded": {
        const { fileInfo, file } = args as { fileInfo: { name: string }; file: ReadableStream<Uint8Array> };
        const text = await bytes(file);
        if (fileInfo.name === "keep") return { kind: "nothing" };
        const content = Buffer.from(text.toUpperCase());
        return value({ fileInfo: { ...fileInfo, name: `up-${fileInfo.name}` }, content });
      }
      default:
        throw new Error(`the recorded plugin has no ${hook}`);
    }
  }

  async function serveHTTP(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    switch (pathname) {
      case "/echo": {
        const headers = new Headers({ "content-type": "text/plain", "x-two": "1" });
        headers.append("x-two", "2");
        return new Response(await request.text(), { status: 201, headers });
      }
      case "/out": {
        const other = await api.pluginHTTP(
          new Request("http://plugins/other/path?x=1", {
            method: "POST",
            body: Buffer.from("request body for the other plugin"),
          }),
        );
        const header = `map[X-A:[${other.headers.get("x-a")}]]`;
        return answer(`${other.status} ${header} ${JSON.stringify(await other.text())} <nil>`);
      }
      case "/upload": {
        const data = Buffer.from("hello world");
        const info = await api.uploadData({ uploadSession: { id: "u1", fileSize: 11 }, data });
        return answer(`&{${info?.id}    0 0 0      ${info?.size}  0 0 false <nil>  <nil> false} <nil>`);
      }
      case "/outnil":
        return answer(await failing(api.pluginHTTP(new Request("http://plugins/nil"))));
      case "/apibad":
        return answer(await failing(api.getPost({ postId: "bad" })));
      case "/big": {
        const body = await request.arrayBuffer();
        return new Response(Buffer.concat([Buffer.from(body), Buffer.from(String(body.byteLength))]));
      }
      case "/hijack":
        return upgradeResponse({
          take({ socket }) {
            socket.once("data", (line) => {
              socket.write(`HTTP/1.1 101 Switching Protocols\r\n\r\nraw ${line}`);
              socket.once("data", () => socket.end());
            });
          },
          goAway() {},
        });
      case "/badstatus":
        return answer("after");
      case "/db":
        return answer("");
      default: {
        const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
        return new Response("404 page not found\n", { status: 404, headers });
      }
    }
  }

  return {
    connect(given) {
      api = given;
    },
    failures,
    stopped,
    endpoint: {
      implemented: [
        "ExecuteCommand",
        "FileWillBeUploaded",
        "MessageWillBePosted",
        "OnActivate",
        "OnConfigurationChange",
        "OnDeactivate",
        "ServeHTTP",
      ],
      callHook: (hook, args) => callHook(hook, args) as never,
      refuseOutcome(hook, error) {
        failures.push(`${hook}: ${(error as Error).message}`);
        return { kind: "nothing" };
      },
      serveHTTP: (_hook, request) => serveHTTP(request),
      stop,
    },
  };
}
