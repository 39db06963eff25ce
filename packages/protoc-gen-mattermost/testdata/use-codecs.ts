// Copied beside the output that is generated from protos with a new method and a new hook; see src/new-rpc.test.ts.
// The other side of each message is protobuf-es.
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { apiCodecs, hookCodecs } from "./gen/src/grpc/index.ts";
import { type ApiInvoke, createApi, type HookOutcome, type Hooks, type Widget } from "./gen/src/index.ts";
import {
  GetWidgetRequestSchema,
  GetWidgetResponseSchema,
  WidgetColor,
} from "./gen/src/pb/mattermost/pluginapi/v1/api_widget_pb.ts";
import {
  WidgetWillBeTurnedRequestSchema,
  WidgetWillBeTurnedResponseSchema,
} from "./gen/src/pb/mattermost/pluginapi/v1/hooks_widget_pb.ts";

type NewMethod = "getWidget";

function bytes(write: (w: ReturnType<typeof createWriter>) => void): Uint8Array {
  const writer = createWriter();
  write(writer);
  return finishWriter(writer);
}

/** A server that knows one channel's widget. */
function serve(request: Uint8Array): Uint8Array {
  const { channelId } = fromBinary(GetWidgetRequestSchema, request);
  const response =
    channelId === "c1"
      ? {
          widget: {
            id: "w1",
            turnedBy: 90n,
            color: WidgetColor.DARK_RED,
            channelIds: ["c1"],
            props: { deep: [1, null] },
          },
        }
      : { error: { id: "no.widget", statusCode: 404 } };
  return toBinary(GetWidgetResponseSchema, create(GetWidgetResponseSchema, response));
}

const invoke = (async (method: NewMethod, input: object) => {
  const codec = apiCodecs[method];
  const outcome = codec.decodeResponse(serve(bytes((w) => codec.encodeRequest(w, input))));
  if ("error" in outcome) throw new Error(`${codec.path}: ${outcome.error.id} ${outcome.error.statusCode}`);
  return outcome.answer;
}) as unknown as ApiInvoke;

const api = createApi(invoke);
const found = await api.getWidget({ channelId: "c1" });
const missing = await api.getWidget({ channelId: "c2" }).catch((error: Error) => error.message);

const plugin: Hooks<object> = {
  widgetWillBeTurned: ({ widget }) => ({ ...widget, turnedBy: widget.turnedBy + 1, label: "turned" }),
};

/** A host that calls the hook; the plugin's side runs the handler between our codecs. */
async function turn(turnedBy: bigint): Promise<unknown> {
  const codec = hookCodecs.widgetWillBeTurned;
  const asked = create(WidgetWillBeTurnedRequestSchema, {
    pluginContext: { userAgent: "test" },
    widget: { id: "w1", turnedBy },
  });
  const { args, pluginContext } = codec.decodeRequest(toBinary(WidgetWillBeTurnedRequestSchema, asked));
  const value = (await plugin.widgetWillBeTurned?.(args, {})) as Widget;
  const outcome: HookOutcome<Widget> =
    value.turnedBy > 360 ? { kind: "reject", reason: "dizzy" } : { kind: "value", value };
  const told = fromBinary(
    WidgetWillBeTurnedResponseSchema,
    bytes((w) => codec.encodeResponse(w, outcome)),
  );
  return [
    pluginContext?.userAgent,
    told.rejectionReason,
    told.modifiedWidget?.label ?? null,
    Number(told.modifiedWidget?.turnedBy ?? -1),
  ];
}

console.log(JSON.stringify({ found, missing, turned: await turn(90n), refused: await turn(360n) }));
