import { gauge } from "./definition.ts";

export const certificateNotAfterTimestampSeconds = gauge({
  name: "headgate_certificate_not_after_timestamp_seconds",
  help: "When the certificate in use expires, in seconds since 1970.",
  labels: {
    use: "`serving` (the admission listener), `authority` (that signs it, where it is self-managed)",
  },
});
