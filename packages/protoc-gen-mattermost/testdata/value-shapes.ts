// Copied beside generated output and type-checked only; see src/new-rpc.test.ts. The shapes of values that authors rely on.
import type {
  Api,
  ApiTypes,
  AssertionInfo,
  ByteStream,
  ChannelType,
  CloudLimits,
  CommandResponse,
  CommandResponseInit,
  Config,
  DynamicObject,
  DynamicValue,
  EmailNotification,
  Features,
  FileData,
  FileInfo,
  GroupSearchOpts,
  Hooks,
  HookTypes,
  HostApi,
  HttpHookName,
  License,
  MessageAttachment,
  PluginState,
  Post,
  PostEmbed,
  PostInit,
  PostMetadata,
  PostMetadataInit,
  ProductLimits,
  SearchParameter,
  SyncMsg,
  User,
} from "./gen/src/index.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

// Scalars hold their zero value, messages and optional fields may be absent, lists and maps never are.
holds<Same<Post["createAt"], number>>();
holds<Same<Post["fileIds"], string[]>>();
holds<Same<Post["metadata"], PostMetadata | undefined>>();
holds<Same<Post["remoteId"], string | undefined>>();
holds<Same<Post["props"], DynamicObject | undefined>>();
holds<Same<User["notifyProps"], Record<string, string>>>();
holds<Same<keyof PostInit, keyof Post>>();
holds<Same<PostInit["metadata"], PostMetadataInit | undefined>>();
holds<Same<Record<string, never> extends PostInit ? true : false, true>>();
const whole = {} as Post;
const init: PostInit = whole;
void init;

// Wrapped numbers are numbers, enums are open unions, wrapped lists are lists.
holds<Same<NonNullable<ProductLimits["messages"]>["history"], number | undefined>>();
const known: ChannelType = "open";
const unknown: ChannelType = "17";
void [known, unknown];
holds<Same<ApiTypes["searchPostsInTeamForUser"]["answer"]["matches"], Record<string, string[]>>>();

// A field stands in the place of the one that it replaces, and a twin is not seen.
holds<Same<CommandResponse["attachments"], MessageAttachment[]>>();
holds<Same<GroupSearchOpts["since"], number>>();
holds<Same<Extract<keyof GroupSearchOpts, `${string}Exact` | "sinceTime">, never>>();
holds<Same<Extract<keyof Post, "propsJson">, never>>();
holds<Same<SearchParameter["page"], number | undefined>>();
holds<Same<PostEmbed["data"], DynamicValue | undefined>>();

// Documents have the keys of the REST API.
holds<Same<Config["ServiceSettings"]["SiteURL"], string>>();
holds<Same<Config["PluginSettings"]["PluginStates"], Record<string, PluginState> | null>>();
holds<Same<License["features"], Features | null>>();
holds<Same<EmailNotification["is_direct_message"], boolean>>();
holds<Same<EmailNotification["subject"], string | undefined>>();
holds<Same<NonNullable<SyncMsg["posts"]>[number]["create_at"], number>>();
holds<Same<NonNullable<CloudLimits["messages"]>["history"], number>>();
holds<Same<AssertionInfo["NameID"], string>>();

// Answers are the values themselves.
holds<Same<ReturnType<Api["getUser"]>, Promise<User>>>();
holds<Same<ReturnType<Api["deleteUser"]>, Promise<void>>>();
holds<Same<ReturnType<Api["kvGet"]>, Promise<Uint8Array | undefined>>>();
holds<Same<ReturnType<Api["getConfig"]>, Promise<Config>>>();
holds<Same<Parameters<Api["pluginHTTP"]>[0], Request>>();
holds<Same<ReturnType<Api["pluginHTTP"]>, Promise<Response>>>();
holds<Same<ApiTypes["uploadData"]["request"]["data"], ByteStream>>();
holds<Same<Parameters<HostApi["getUser"]>[0], ApiTypes["getUser"]["request"]>>();

// Arguments of hooks are there; only what is declared optional may be absent.
holds<Same<HookTypes["messageWillBePosted"]["args"]["post"], Post>>();
holds<Same<HookTypes["userHasJoinedTeam"]["args"]["actor"], User | undefined>>();
holds<Same<HookTypes["configurationWillBeSaved"]["args"]["newConfig"], Config>>();
holds<Same<keyof HookTypes["messageWillBePosted"]["args"], "post">>();

// A change is the whole value, a value made anew may leave out what it likes.
holds<Same<HookTypes["messageWillBePosted"]["valueInit"], Post>>();
holds<Same<HookTypes["executeCommand"]["value"], CommandResponse>>();
holds<Same<HookTypes["executeCommand"]["valueInit"], CommandResponseInit>>();
holds<Same<HookTypes["generateSupportData"]["value"], FileData[]>>();
holds<Same<HookTypes["messageHasBeenPosted"]["value"], never>>();
holds<Same<HookTypes["fileWillBeUploaded"]["args"], { readonly fileInfo: FileInfo; readonly file: ByteStream }>>();
holds<Same<HookTypes["fileWillBeUploaded"]["valueInit"]["content"], ByteStream | Uint8Array | undefined>>();
holds<Same<HookTypes["fileWillBeUploaded"]["valueInit"]["fileInfo"], FileInfo | undefined>>();
holds<Same<HttpHookName, "serveHTTP" | "serveMetrics">>();

const plugin: Hooks<{ readonly id: string }> = {
  onActivate: ({ id }) => void id,
  executeCommand: async ({ args }) => ({ text: args.command }),
  // @ts-expect-error A change has to be whole.
  messageWillBePosted: () => ({ message: "" }),
  // @ts-expect-error An event returns nothing.
  messageHasBeenPosted: ({ post }) => post,
  serveHTTP: (request) => (request.url === "" ? undefined : new Response(request.url)),
};
void plugin;

console.log(JSON.stringify("checked"));
