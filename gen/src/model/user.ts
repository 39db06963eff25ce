// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface User {
  id: string;
  createAt: number;
  updateAt: number;
  deleteAt: number;
  username: string;
  password: string;
  authData: string | undefined;
  authService: string;
  email: string;
  emailVerified: boolean;
  nickname: string;
  firstName: string;
  lastName: string;
  position: string;
  roles: string;
  allowMarketing: boolean;
  props: Record<string, string>;
  notifyProps: Record<string, string>;
  lastPasswordUpdate: number;
  lastPictureUpdate: number;
  failedAttempts: number;
  locale: string;
  timezone: Record<string, string>;
  mfaActive: boolean;
  mfaSecret: string;
  remoteId: string | undefined;
  lastActivityAt: number;
  isBot: boolean;
  botDescription: string;
  botLastIconUpdate: number;
  termsOfServiceId: string;
  termsOfServiceCreateAt: number;
  disableWelcomeEmail: boolean;
  lastLogin: number;
}

/** User with everything optional: what is left out is zero or absent. */
export interface UserInit {
  id?: string | undefined;
  createAt?: number | undefined;
  updateAt?: number | undefined;
  deleteAt?: number | undefined;
  username?: string | undefined;
  password?: string | undefined;
  authData?: string | undefined;
  authService?: string | undefined;
  email?: string | undefined;
  emailVerified?: boolean | undefined;
  nickname?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  position?: string | undefined;
  roles?: string | undefined;
  allowMarketing?: boolean | undefined;
  props?: Record<string, string> | undefined;
  notifyProps?: Record<string, string> | undefined;
  lastPasswordUpdate?: number | undefined;
  lastPictureUpdate?: number | undefined;
  failedAttempts?: number | undefined;
  locale?: string | undefined;
  timezone?: Record<string, string> | undefined;
  mfaActive?: boolean | undefined;
  mfaSecret?: string | undefined;
  remoteId?: string | undefined;
  lastActivityAt?: number | undefined;
  isBot?: boolean | undefined;
  botDescription?: string | undefined;
  botLastIconUpdate?: number | undefined;
  termsOfServiceId?: string | undefined;
  termsOfServiceCreateAt?: number | undefined;
  disableWelcomeEmail?: boolean | undefined;
  lastLogin?: number | undefined;
}

export interface Status {
  userId: string;
  status: string;
  manual: boolean;
  lastActivityAt: number;
  dndEndTime: number;
}

/** Status with everything optional: what is left out is zero or absent. */
export interface StatusInit {
  userId?: string | undefined;
  status?: string | undefined;
  manual?: boolean | undefined;
  lastActivityAt?: number | undefined;
  dndEndTime?: number | undefined;
}

export interface CustomStatus {
  emoji: string;
  text: string;
  duration: string;
  expiresAt: number;
}

/** CustomStatus with everything optional: what is left out is zero or absent. */
export interface CustomStatusInit {
  emoji?: string | undefined;
  text?: string | undefined;
  duration?: string | undefined;
  expiresAt?: number | undefined;
}

export interface UserAuth {
  authData: string | undefined;
  authService: string;
}

/** UserAuth with everything optional: what is left out is zero or absent. */
export interface UserAuthInit {
  authData?: string | undefined;
  authService?: string | undefined;
}

