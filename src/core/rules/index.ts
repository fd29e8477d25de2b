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
import { catalogueVersion } from "./config/catalogue-version.ts";
import { commentInValue } from "./config/comment-in-value.ts";
import { deprecatedKey } from "./config/deprecated-key.ts";
import { duplicateKey } from "./config/duplicate-key.ts";
import { environmentReference } from "./config/environment-reference.ts";
import { fileSystemScheme } from "./config/file-system-scheme.ts";
import { forbiddenKey } from "./config/forbidden-key.ts";
import { invalidValue } from "./config/invalid-value.ts";
import { operatorManagedKey } from "./config/operator-managed-key.ts";
import { overlappingKeys } from "./config/overlapping-keys.ts";
import { localPath } from "./config/local-path.ts";
import { plaintextSecret } from "./config/plaintext-secret.ts";
import { removedKey } from "./config/removed-key.ts";
import { shape } from "./config/shape.ts";
import { unknownKey } from "./config/unknown-key.ts";
import { sessionWithJobs } from "./delete/session-with-jobs.ts";
import { statefulWithoutSavepoint } from "./delete/stateful-without-savepoint.ts";
import { haFlinkVersion } from "./ha/flink-version.ts";
import { healthCheckNeedsRecovery } from "./ha/health-check-needs-recovery.ts";
import { rollbackNeedsHa } from "./ha/rollback-needs-ha.ts";
import { standbyNeedsHa } from "./ha/standby-needs-ha.ts";
import { unknownType } from "./ha/unknown-type.ts";
import { incomplete } from "./inject/incomplete.ts";
import { nameRequired } from "./inject/name-required.ts";
import { overwritten } from "./inject/overwritten.ts";
import { withheld } from "./inject/withheld.ts";
import { queryableStateDeprecated } from "./queryable-state/deprecated.ts";
import { queryableStatePlaintext } from "./queryable-state/plaintext.ts";
import { queryableStatePort } from "./queryable-state/port.ts";
import { queryableStateRuntimeJar } from "./queryable-state/runtime-jar.ts";
import { queryableStateSwitch } from "./queryable-state/switch.ts";
import { apiVersion } from "./resource/api-version.ts";
import { deprecatedField } from "./resource/deprecated-field.ts";
import { flinkVersionDeprecated } from "./resource/flink-version-deprecated.ts";
import { flinkVersion } from "./resource/flink-version.ts";
import { imageMissing } from "./resource/image-missing.ts";
import { imageVersion } from "./resource/image-version.ts";
import { ingress } from "./resource/ingress.ts";
import { latestImage } from "./resource/latest-image.ts";
import { logConfiguration } from "./resource/log-configuration.ts";
import { memory } from "./resource/memory.ts";
import { name } from "./resource/name.ts";
import { parallelism } from "./resource/parallelism.ts";
import { podTemplate } from "./resource/pod-template.ts";
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
import { algorithms } from "./ssl/algorithms.ts";
import { provider } from "./ssl/provider.ts";
import { storeMissing } from "./ssl/store-missing.ts";
import { sslSwitch } from "./ssl/switch.ts";
import { checkpointDirectory } from "./state/checkpoint-directory.ts";
import { checkpointingDisabled } from "./state/checkpointing-disabled.ts";
import { savepointDirectory } from "./state/savepoint-directory.ts";
import { statelessProduction } from "./state/stateless-production.ts";

/** All rules, in the order in which findings of equal severity are reported. */
export const rules: readonly Rule[] = [
  schema,
  apiVersion,
  name,
  flinkVersion,
  flinkVersionDeprecated,
  imageMissing,
  imageVersion,
  latestImage,
  serviceAccount,
  memory,
  quantities,
  replicas,
  parallelism,
  ingress,
  logConfiguration,
  podTemplate,
  deprecatedField,
  shape,
  forbiddenKey,
  invalidValue,
  overlappingKeys,
  duplicateKey,
  operatorManagedKey,
  environmentReference,
  commentInValue,
  catalogueVersion,
  unknownKey,
  removedKey,
  deprecatedKey,
  plaintextSecret,
  fileSystemScheme,
  localPath,
  checkpointDirectory,
  savepointDirectory,
  checkpointingDisabled,
  statelessProduction,
  standbyNeedsHa,
  rollbackNeedsHa,
  healthCheckNeedsRecovery,
  unknownType,
  haFlinkVersion,
  sslSwitch,
  algorithms,
  provider,
  storeMissing,
  queryableStateSwitch,
  queryableStateDeprecated,
  queryableStatePort,
  queryableStatePlaintext,
  queryableStateRuntimeJar,
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
  statefulWithoutSavepoint,
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
