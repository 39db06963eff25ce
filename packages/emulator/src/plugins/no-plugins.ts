import { appError } from "../core/app-error.ts";
import type { PluginEnvironment } from "./plugin-environment.ts";

/** A server without plugins, which can't be given any. */
export const noPlugins: PluginEnvironment = {
  list: () => [],
  sync: () => Promise.resolve(),
  install: () => {
    throw appError({ where: "InstallPlugin", id: "app.plugin.upload_disabled.app_error", status: 501 });
  },
  remove: () => Promise.resolve(),
  serveHTTP: () => Promise.resolve(new Response(null, { status: 404 })),
};
