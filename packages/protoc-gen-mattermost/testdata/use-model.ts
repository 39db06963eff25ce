// Copied beside the output that is generated from protos with a new method and a new hook; see src/new-rpc.test.ts.
import {
  type Api,
  type ApiInvoke,
  apiMethods,
  createApi,
  type HookName,
  type Hooks,
  type HostApi,
  hooks,
  type Rejection,
  type Widget,
  type WidgetInit,
} from "./gen/src/index.ts";

const made: WidgetInit = { id: "w1" };
const widget: Widget = {
  id: made.id ?? "",
  turnedBy: 90,
  label: undefined,
  channelIds: [],
  color: "dark_red",
  props: undefined,
  key: "",
  parts: {},
};

const invoked: unknown[] = [];
const invoke = (async (...call: unknown[]) => {
  invoked.push(call);
  return widget;
}) as unknown as ApiInvoke;
const api: Api = createApi(invoke);
const answer: Widget = await api.getWidget({ channelId: "c1" }, { timeoutMs: 5 });
await api.forgetWidget();

type HostWidget = Pick<HostApi, "getWidget" | "forgetWidget">;
const host: HostWidget = { getWidget: (request) => ({ id: request.channelId }), forgetWidget: () => undefined };
void host;

const rejection = {} as Rejection;
const plugin: Hooks<{ readonly user: string }> = {
  widgetWillBeTurned: ({ widget }, { user }) => (user === "" ? rejection : { ...widget, turnedBy: 180 }),
  widgetHasTurned: ({ widget }) => void widget.turnedBy.toFixed(),
};
void plugin;

const names: readonly HookName[] = ["widgetWillBeTurned", "widgetHasTurned"];
const facts = names.map((name) => [
  hooks[name].goName,
  hooks[name].class,
  hooks[name].onError,
  hooks[name].minServerVersion,
]);

console.log(
  JSON.stringify({ widget: answer, invoked, method: apiMethods.getWidget, change: facts[0], event: facts[1] }),
);
