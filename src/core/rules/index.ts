import type { Rule } from "../admission/rule.ts";
import { excludedPeriods } from "./autoscaler/excluded-periods.ts";
import { metricsWindow } from "./autoscaler/metrics-window.ts";
import { options } from "./autoscaler/options.ts";
import { applicationSessionSwitch } from "./change/application-session-switch.ts";
import { deploymentMode } from "./change/deployment-mode.ts";
import { flinkVersionAfterLastState } from "./change/flink-version-after-last-state.ts";
import { lastReconciledSpec } from "./change/last-reconciled-spec.ts";
import { savepointRedeploy } from "./change/savepoint-redeploy.ts";
import { sessionClusterFrozen } from "./change/session-cluster-frozen.ts";
import { sessionJobTarget } from "./change/session-job-target.ts";
import { forbiddenKey } from "./config/forbidden-key.ts";
import { invalidValue } from "./config/invalid-value.ts";
import { shape } from "./config/shape.ts";
import { sessionWithJobs } from "./delete/session-with-jobs.ts";
import { healthCheckNeedsRecovery } from "./ha/health-check-needs-recovery.ts";
import { rollbackNeedsHa } from "./ha/rollback-needs-ha.ts";
import { standbyNeedsHa } from "./ha/standby-needs-ha.ts";
import { incomplete } from "./inject/incomplete.ts";
import { nameRequired } from "./inject/name-required.ts";
import { overwritten } from "./inject/overwritten.ts";
import { withheld } from "./inject/withheld.ts";
import { queryableStateSwitch } from "./queryable-state/switch.ts";
import { apiVersion } from "./resource/api-version.ts";
import { flinkVersionDeprecated } from "./resource/flink-version-deprecated.ts";
import { flinkVersion } from "./resource/flink-version.ts";
import { ingress } from "./resource/ingress.ts";
import { logConfiguration } from "./resource/log-configuration.ts";
import { memory } from "./resource/memory.ts";
import { name } from "./resource/name.ts";
import { parallelism } from "./resource/parallelism.ts";
import { quantities } from "./resource/quantities.ts";
import { replicas } from "./resource/replicas.ts";
import { schema } from "./resource/schema.ts";
import { serviceAccount } from "./resource/service-account.ts";
import { sessionClusterState } from "./session-cluster/state.ts";
import { deploymentName } from "./session-job/deployment-name.ts";
import { jarUri } from "./session-job/jar-uri.ts";
import { job } from "./session-job/job.ts";
import { targetIsApplication } from "./session-job/target-is-application.ts";
import { targetMissing } from "./session-job/target-missing.ts";
import { exactlyOne } from "./snapshot/exactly-one.ts";
import { jobReference } from "./snapshot/job-reference.ts";
import { target } from "./snapshot/target.ts";
import { sslSwitch } from "./ssl/switch.ts";
import { checkpointDirectory } from "./state/checkpoint-directory.ts";
import { savepointDirectory } from "./state/savepoint-directory.ts";

/** All rules, in the order in which findings of equal severity are reported. */
export const rules: readonly Rule[] = [
  schema,
  apiVersion,
  name,
  flinkVersion,
  flinkVersionDeprecated,
  serviceAccount,
  memory,
  quantities,
  replicas,
  parallelism,
  ingress,
  logConfiguration,
  shape,
  forbiddenKey,
  invalidValue,
  checkpointDirectory,
  savepointDirectory,
  standbyNeedsHa,
  rollbackNeedsHa,
  healthCheckNeedsRecovery,
  sslSwitch,
  queryableStateSwitch,
  incomplete,
  overwritten,
  withheld,
  nameRequired,
  sessionClusterFrozen,
  applicationSessionSwitch,
  deploymentMode,
  flinkVersionAfterLastState,
  savepointRedeploy,
  sessionJobTarget,
  lastReconciledSpec,
  sessionWithJobs,
  deploymentName,
  job,
  targetMissing,
  targetIsApplication,
  jarUri,
  exactlyOne,
  jobReference,
  target,
  sessionClusterState,
  options,
  excludedPeriods,
  metricsWindow,
];
