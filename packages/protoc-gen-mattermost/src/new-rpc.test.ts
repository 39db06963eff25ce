import assert from "node:assert/strict";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { generate } from "../test/generate.ts";
import { root } from "../test/paths.ts";
import { runTool } from "../test/run-tool.ts";
import { tempDir } from "../test/temp-dir.ts";

// A new server release brings a method and a hook. Nothing but the protos changes.
const newMethod = `
  // Finds the widget of a channel.
  rpc GetWidget(GetWidgetRequest) returns (GetWidgetResponse) {
    option (mattermost.pluginoptions.v1.retryable) = true;
    option (mattermost.pluginoptions.v1.min_server_version) = "12.1";
  }
  rpc ForgetWidget(ForgetWidgetRequest) returns (ForgetWidgetResponse);
`;

const newHook = `
  // Runs before a widget is turned.
  rpc WidgetWillBeTurned(WidgetWillBeTurnedRequest) returns (WidgetWillBeTurnedResponse) {
    option (mattermost.pluginoptions.v1.hook_class) = HOOK_CLASS_CHANGE;
    option (mattermost.pluginoptions.v1.merges_answer) = true;
    option (mattermost.pluginoptions.v1.guards) = true;
    option (mattermost.pluginoptions.v1.min_server_version) = "12.1";
  }
  rpc WidgetHasTurned(WidgetHasTurnedRequest) returns (WidgetHasTurnedResponse);
`;

const header = `syntax = "proto3";
package mattermost.pluginapi.v1;
import "google/protobuf/struct.proto";
import "mattermost/pluginapi/v1/common.proto";
import "mattermost/pluginapi/v1/hooks_common.proto";
import "mattermost/pluginoptions/v1/options.proto";
`;

const apiMessages = `${header}
// Something that turns.
message Widget {
  string id = 1;
  // How far it has turned, in degrees.
  int64 turned_by = 2;
  optional string label = 3;
  repeated string channel_ids = 4;
  WidgetColor color = 5;
  google.protobuf.Struct props = 6;
  // What makes it turn.
  string key = 7 [(mattermost.pluginoptions.v1.secret) = "widgetKey"];
  // Smaller ones inside of it.
  map<string, Widget> parts = 8;
}
enum WidgetColor { WIDGET_COLOR_UNSPECIFIED = 0; WIDGET_COLOR_DARK_RED = 1; }
message GetWidgetRequest { string channel_id = 1; }
message GetWidgetResponse {
  AppError error = 1;
  Widget widget = 2 [(mattermost.pluginoptions.v1.role) = FIELD_ROLE_ANSWER];
}
message ForgetWidgetRequest {}
message ForgetWidgetResponse { AppError error = 1; }
`;

const hookMessages = `${header}
import "mattermost/pluginapi/v1/api_widget.proto";
message WidgetWillBeTurnedRequest {
  RequestContext context = 1;
  PluginContext plugin_context = 2;
  Widget widget = 3;
}
message WidgetWillBeTurnedResponse {
  Widget modified_widget = 1 [(mattermost.pluginoptions.v1.role) = FIELD_ROLE_ANSWER];
  string rejection_reason = 2 [(mattermost.pluginoptions.v1.role) = FIELD_ROLE_REJECTION_REASON];
}
message WidgetHasTurnedRequest { RequestContext context = 1; Widget widget = 2; }
message WidgetHasTurnedResponse {}
`;

/** A copy of the contract with the new rpcs in it, and what is generated from it. */
async function generateWithNewRpcs(t: TestContext): Promise<string> {
  const dir = await tempDir(t);
  const protos = join(dir, "proto");
  const folder = join(protos, "mattermost/pluginapi/v1");
  await cp(join(root, "proto"), protos, { recursive: true });
  await writeFile(join(folder, "api_widget.proto"), apiMessages);
  await writeFile(join(folder, "hooks_widget.proto"), hookMessages);
  await addToService(join(folder, "api.proto"), newMethod, "api_widget.proto");
  await addToService(join(folder, "hooks.proto"), newHook, "hooks_widget.proto");
  await generate(protos, dir);
  // What generated code imports is found as in gen/.
  await mkdir(join(dir, "node_modules"));
  for (const name of ["@bufbuild", "@mattermost-plugin"]) {
    await symlink(join(root, "gen/node_modules", name), join(dir, "node_modules", name));
  }
  await writeFile(join(dir, "package.json"), '{ "type": "module" }');
  return dir;
}

async function addToService(path: string, rpcs: string, imported: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const end = text.trimEnd().lastIndexOf("}");
  const withRpcs = `${text.slice(0, end)}${rpcs}}\n`;
  await writeFile(path, withRpcs.replace(/^import /m, `import "mattermost/pluginapi/v1/${imported}";\nimport `));
}

/** Type-checks a file beside the generated ones with the repository's settings, runs it, and answers what it printed. */
async function checkAndRun(dir: string, name: string): Promise<unknown> {
  await cp(join(import.meta.dirname, "../testdata", name), join(dir, name));
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
    include: [name, "gen/src"],
    exclude: [],
  };
  await writeFile(join(dir, "tsconfig.json"), JSON.stringify(config));
  await runTool("tsc", ["-p", join(dir, "tsconfig.json")]);
  const printed = await runTool(process.execPath, ["--import", "tsx", join(dir, name)]);
  return JSON.parse(printed.toString());
}

test("a method and a hook that are added to the protos are there everywhere", async (t) => {
  const dir = await generateWithNewRpcs(t);

  await t.test("as types, in the client and in the tables", async () => {
    assert.deepEqual(await checkAndRun(dir, "use-model.ts"), {
      widget: { id: "w1", turnedBy: 90, channelIds: [], color: "dark_red", key: "", parts: {} },
      invoked: [
        ["getWidget", { channelId: "c1" }, { timeoutMs: 5 }],
        ["forgetWidget", {}, null],
      ],
      method: {
        goName: "GetWidget",
        minServerVersion: "12.1",
        retryable: true,
        http: false,
        optionalAnswer: false,
        losesZeros: false,
        requestStreams: [],
      },
      change: ["WidgetWillBeTurned", "change", "allow", "12.1"],
      event: ["WidgetHasTurned", "event", "allow", ""],
    });
  });

  await t.test("on the wire, as another implementation reads and writes it", async () => {
    assert.deepEqual(await checkAndRun(dir, "use-codecs.ts"), {
      found: {
        id: "w1",
        turnedBy: 90,
        channelIds: ["c1"],
        color: "dark_red",
        props: { deep: [1, null] },
        key: "",
        parts: {},
      },
      missing: "/mattermost.pluginapi.v1.PluginAPI/GetWidget: no.widget 404",
      turned: ["test", "", "turned", 91],
      refused: ["test", "dizzy", null, -1],
    });
  });

  await t.test("with what the options say: who sees a secret, and what a server makes of an answer", async () => {
    const secrets = await readFile(join(dir, "gen/src/secrets/secrets.ts"), "utf8");
    assert.match(secrets, /export type SecretName = .*"widgetKey"/);
    assert.match(secrets, /getWidget: \(answer, hidden\) => \{\s+hideInWidget\(answer, hidden\);/);
    assert.match(secrets, /widgetWillBeTurned: \(args, hidden\) => \{\s+hideInWidget\(args\.widget, hidden\);/);
    assert.match(
      secrets,
      /if \(hidden\.widgetKey\) v\.key = "";\s+for \(const item of Object\.values\(v\.parts \?\? \{\}\)\) hideInWidget\(item, hidden\);/,
    );
    const page = await readFile(join(dir, "docs/reference/hooks/widget.md"), "utf8");
    assert.match(
      page,
      /\*\*What the answer can't do:\*\* .* On a channel that the plugin guards, the answer takes the place of the original\./,
    );
    assert.match(
      page,
      /\| If the handler throws \| unchanged, and logged; rejected on a channel that the plugin guards \|/,
    );
    assert.match(page, /\| Returning nothing means \| unchanged \|/);
  });

  await t.test("and all other values keep their shapes", async () => {
    assert.equal(await checkAndRun(dir, "value-shapes.ts"), "checked");
  });

  await t.test("in the documentation", async () => {
    const api = await readFile(join(dir, "gen/src/api/api.ts"), "utf8");
    assert.match(api, /Finds the widget of a channel\.[^/]*Go: `GetWidget`[^/]*Minimum server version: 12\.1/);
    const reference = await readFile(join(dir, "docs/reference/README.md"), "utf8");
    assert.match(reference, /\[getWidget\]\(api\/widget\.md#getwidget\)/);
    assert.match(reference, /\[widgetWillBeTurned\]\(hooks\/widget\.md#widgetwillbeturned\)/);
    const page = await readFile(join(dir, "docs/reference/types/widget.md"), "utf8");
    assert.match(page, /\| `turnedBy` \| `number` \| How far it has turned, in degrees\. \|/);
  });
});
