import type { OAuthApp } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isHttpUrl } from "../core/http-url.ts";
import { isId } from "../core/id.ts";
import { runeCount } from "../core/text.ts";

/** Throws the server's error for the first field of an OAuth app that can't be stored. */
export function validateOAuthApp(app: OAuthApp): void {
  const invalid = (field: string, detail = `app_id=${app.id}`): Error =>
    appError({ where: "OAuthApp.IsValid", id: `model.oauth.is_valid.${field}.app_error`, status: 400, detail });
  if (!isId(app.creatorId)) throw invalid("creator_id");
  if (app.clientSecret === "" || app.clientSecret.length > 128) throw invalid("client_secret");
  if (app.name === "" || app.name.length > 64) throw invalid("name");
  if (app.callbackUrls.length === 0 || JSON.stringify(app.callbackUrls).length > 1024) throw invalid("callback");
  if (!app.callbackUrls.every(isHttpUrl)) throw invalid("callback", "");
  if (app.homepage.length > 256 || !isHttpUrl(app.homepage)) throw invalid("homepage");
  if (runeCount(app.description) > 512) throw invalid("description");
  if (app.iconUrl !== "" && (app.iconUrl.length > 512 || !isHttpUrl(app.iconUrl))) throw invalid("icon_url");
  if (app.mattermostAppId.length > 32) throw invalid("mattermost_app_id");
}
