import type { ClusterReader } from "./cluster-reader.ts";
import type { CertificateOrigin } from "./certificate-origin.ts";
import { reporter, type Diagnosis } from "./diagnosis.ts";
import type { InstallationNames } from "./webhooks.ts";

interface Lease {
  readonly spec?: {
    readonly holderIdentity?: string;
    readonly renewTime?: string;
    readonly leaseDurationSeconds?: number;
  };
}

const name = "headgate-serving-authority";
/** For clocks that differ. */
const toleranceSeconds = 60;

/** Whether a replica keeps the serving authority; nothing where that comes from elsewhere. */
export const checkLease = async (
  cluster: ClusterReader,
  { namespace }: InstallationNames,
  origin: CertificateOrigin,
): Promise<Diagnosis[]> => {
  if (origin === "elsewhere") return [];
  const report = reporter(`Lease ${namespace}/${name}`);
  const found = await cluster.read<Lease>(
    `/apis/coordination.k8s.io/v1/namespaces/${namespace}/leases/${name}`,
  );
  if (found.state === "forbidden") return [report.unknown(found.reason, "let the caller get leases")];
  const remedy = `see that the pods run: kubectl -n ${namespace} get pods; without them no authority is rotated`;
  if (found.state === "absent")
    return [
      origin === "self-managed"
        ? report.warning("is not there, so no pod has kept the serving authority yet", remedy)
        : report.ok("is not there: right before the installation, and with a certificate from elsewhere"),
    ];
  const stale = staleness(found.value, Date.now());
  return [
    stale === undefined
      ? report.ok(`held by ${found.value.spec?.holderIdentity ?? ""}`)
      : report.warning(stale, remedy),
  ];
};

/** Undefined where someone holds the Lease and renews it. */
const staleness = ({ spec = {} }: Lease, now: number): string | undefined => {
  const { holderIdentity = "", renewTime = "", leaseDurationSeconds = 15 } = spec;
  if (holderIdentity === "") return "nobody holds it";
  const age = Math.round((now - Date.parse(renewTime)) / 1000);
  // a time that cannot be read is no fresh one
  if (age <= leaseDurationSeconds + toleranceSeconds) return undefined;
  return `was last renewed ${age} s ago by ${holderIdentity}`;
};
