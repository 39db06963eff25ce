import type { User } from "@mattermost-plugin/gen";

/** A user without secrets. */
export function withoutSecrets(user: User): User {
  return { ...user, password: "", authData: undefined, mfaSecret: "", lastLogin: 0 };
}

/** A user as others see the profile: without secrets and without what only the user needs. */
export function profileOf(user: User): User {
  return {
    ...withoutSecrets(user),
    emailVerified: false,
    allowMarketing: false,
    notifyProps: {},
    lastPasswordUpdate: 0,
    failedAttempts: 0,
  };
}
