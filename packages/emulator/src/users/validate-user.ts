import type { User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import { runeCount } from "../core/text.ts";

const restrictedUsernames = new Set(["all", "channel", "matterbot", "system"]);

/** Throws the server's error for the first field of a user that can't be stored. */
export function validateUser(user: User): void {
  const invalid = (field: string): Error =>
    appError({
      where: "User.IsValid",
      id: `model.user.is_valid.${field}.app_error`,
      status: 400,
      detail: `user_id=${user.id}`,
      params: { Limit: 256 },
    });
  if (!isId(user.id)) throw invalid("id");
  if (!isValidUsername(user.username)) throw invalid("username");
  if (!isValidEmail(user.email)) throw invalid("email");
  if (runeCount(user.nickname) > 64) throw invalid("nickname");
  if (runeCount(user.position) > 128) throw invalid("position");
  if (runeCount(user.firstName) > 64) throw invalid("first_name");
  if (runeCount(user.lastName) > 64) throw invalid("last_name");
  if ((user.authData ?? "").length > 128) throw invalid("auth_data");
  if (user.authData && user.authService === "") throw invalid("auth_data_type");
  if (user.password !== "" && user.authData) throw invalid("auth_data_pwd");
  if (!isValidLocale(user.locale)) throw invalid("locale");
  if (user.roles.length > 256) throw invalid("roles_limit");
}

export function isValidUsername(username: string): boolean {
  return /^[a-z0-9._-]{1,64}$/.test(username) && !restrictedUsernames.has(username);
}

export function isValidEmail(email: string): boolean {
  return email.length <= 128 && email === email.toLowerCase() && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email);
}

function isValidLocale(locale: string): boolean {
  return locale === "" || (locale.length <= 5 && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(locale));
}
