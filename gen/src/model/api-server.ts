// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** Request of `getLicense`. */
export type GetLicenseRequest = Record<string, never>;

/** GetLicenseRequest with everything optional: what is left out is zero or absent. */
export type GetLicenseRequestInit = Record<string, never>;

/** Request of `isEnterpriseReady`. */
export type IsEnterpriseReadyRequest = Record<string, never>;

/** IsEnterpriseReadyRequest with everything optional: what is left out is zero or absent. */
export type IsEnterpriseReadyRequestInit = Record<string, never>;

/** Request of `getServerVersion`. */
export type GetServerVersionRequest = Record<string, never>;

/** GetServerVersionRequest with everything optional: what is left out is zero or absent. */
export type GetServerVersionRequestInit = Record<string, never>;

/** Request of `getSystemInstallDate`. */
export type GetSystemInstallDateRequest = Record<string, never>;

/** GetSystemInstallDateRequest with everything optional: what is left out is zero or absent. */
export type GetSystemInstallDateRequestInit = Record<string, never>;

/** Request of `getDiagnosticId`. */
export type GetDiagnosticIdRequest = Record<string, never>;

/** GetDiagnosticIdRequest with everything optional: what is left out is zero or absent. */
export type GetDiagnosticIdRequestInit = Record<string, never>;

/** Request of `getTelemetryId`. */
export type GetTelemetryIdRequest = Record<string, never>;

/** GetTelemetryIdRequest with everything optional: what is left out is zero or absent. */
export type GetTelemetryIdRequestInit = Record<string, never>;

/** Request of `getCloudLimits`. */
export type GetCloudLimitsRequest = Record<string, never>;

/** GetCloudLimitsRequest with everything optional: what is left out is zero or absent. */
export type GetCloudLimitsRequestInit = Record<string, never>;

/** Request of `requestTrialLicense`. */
export interface RequestTrialLicenseRequest {
  /** Id of the user who asks, an administrator. */
  requesterId: string;
  /** Number of users. More than 0. */
  users: number;
  /** The user accepts the terms. It must be true. */
  termsAccepted: boolean;
  /** The user agrees to mails from Mattermost. */
  receiveEmailsAccepted: boolean;
}

/** RequestTrialLicenseRequest with everything optional: what is left out is zero or absent. */
export interface RequestTrialLicenseRequestInit {
  /** Id of the user who asks, an administrator. */
  requesterId?: string | undefined;
  /** Number of users. More than 0. */
  users?: number | undefined;
  /** The user accepts the terms. It must be true. */
  termsAccepted?: boolean | undefined;
  /** The user agrees to mails from Mattermost. */
  receiveEmailsAccepted?: boolean | undefined;
}

/** Request of `sendMail`. */
export interface SendMailRequest {
  /** Address to send to. */
  to: string;
  /** Subject, plain text. */
  subject: string;
  /** Body, HTML. */
  htmlBody: string;
}

/** SendMailRequest with everything optional: what is left out is zero or absent. */
export interface SendMailRequestInit {
  /** Address to send to. */
  to?: string | undefined;
  /** Subject, plain text. */
  subject?: string | undefined;
  /** Body, HTML. */
  htmlBody?: string | undefined;
}
