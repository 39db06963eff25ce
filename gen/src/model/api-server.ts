// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export type GetLicenseRequest = Record<string, never>;

/** GetLicenseRequest with everything optional: what is left out is zero or absent. */
export type GetLicenseRequestInit = Record<string, never>;

export type IsEnterpriseReadyRequest = Record<string, never>;

/** IsEnterpriseReadyRequest with everything optional: what is left out is zero or absent. */
export type IsEnterpriseReadyRequestInit = Record<string, never>;

export type GetServerVersionRequest = Record<string, never>;

/** GetServerVersionRequest with everything optional: what is left out is zero or absent. */
export type GetServerVersionRequestInit = Record<string, never>;

export type GetSystemInstallDateRequest = Record<string, never>;

/** GetSystemInstallDateRequest with everything optional: what is left out is zero or absent. */
export type GetSystemInstallDateRequestInit = Record<string, never>;

export type GetDiagnosticIdRequest = Record<string, never>;

/** GetDiagnosticIdRequest with everything optional: what is left out is zero or absent. */
export type GetDiagnosticIdRequestInit = Record<string, never>;

export type GetTelemetryIdRequest = Record<string, never>;

/** GetTelemetryIdRequest with everything optional: what is left out is zero or absent. */
export type GetTelemetryIdRequestInit = Record<string, never>;

export type GetCloudLimitsRequest = Record<string, never>;

/** GetCloudLimitsRequest with everything optional: what is left out is zero or absent. */
export type GetCloudLimitsRequestInit = Record<string, never>;

export interface RequestTrialLicenseRequest {
  requesterId: string;
  users: number;
  termsAccepted: boolean;
  receiveEmailsAccepted: boolean;
}

/** RequestTrialLicenseRequest with everything optional: what is left out is zero or absent. */
export interface RequestTrialLicenseRequestInit {
  requesterId?: string | undefined;
  users?: number | undefined;
  termsAccepted?: boolean | undefined;
  receiveEmailsAccepted?: boolean | undefined;
}

export interface SendMailRequest {
  to: string;
  subject: string;
  htmlBody: string;
}

/** SendMailRequest with everything optional: what is left out is zero or absent. */
export interface SendMailRequestInit {
  to?: string | undefined;
  subject?: string | undefined;
  htmlBody?: string | undefined;
}

