/** Prefixed with Flink's root package; a `*` stands for the rest of a name, further packages included. */
const pattern = (names: readonly string[]): string =>
  `org\\.apache\\.flink\\.(${names.map((name) => name.replace(/[.$]/g, "\\$&").replace("*", ".*")).join("|")})`;

/**
 * The classes whose options Flink reads from its configuration: the packages that its documentation is made from
 * (ConfigurationOptionLocator.java), and beyond them what documentation leaves out but the code still reads.
 */
export const optionClasses = pattern([
  "cep.configuration.*",
  "changelog.fs.*",
  "client.cli.ArtifactFetchOptions",
  "client.cli.ClientOptions",
  "client.deployment.application.ApplicationConfiguration",
  "configuration.*",
  "contrib.streaming.state.*Options",
  "fs.gs.GSFileSystemOptions",
  "fs.s3.common.AbstractS3FileSystemFactory",
  "fs.s3native.NativeS3FileSystemFactory",
  "kubernetes.configuration.*",
  "metrics.*Options",
  "python.PythonOptions",
  "runtime.clusterframework.BootstrapTools",
  "runtime.deployment.TaskDeploymentDescriptorFactory",
  "runtime.dispatcher.Dispatcher",
  "runtime.entrypoint.ClusterEntrypoint",
  "runtime.entrypoint.component.FileJobGraphRetriever",
  "runtime.highavailability.*Options",
  "runtime.jobgraph.*Options",
  "runtime.metrics.ReporterSetup",
  "runtime.scheduler.adaptivebatch.BatchExecutionOptionsInternal",
  "runtime.scheduler.adaptivebatch.StreamGraphOptimizationStrategy",
  "runtime.shuffle.*Options",
  "state.forst.*Options",
  "state.rocksdb.*Options",
  "streaming.api.environment.*Options",
  "streaming.api.operators.collect.CollectSinkOperatorFactory",
  "table.api.config.ExecutionConfigOptions",
  "table.api.config.MaterializedTableConfigOptions",
  "table.api.config.OptimizerConfigOptions",
  "table.api.config.TableConfigOptions",
  "table.catalog.CommonCatalogOptions",
  "table.client.config.SqlClientOptions",
  "table.factories.FactoryUtil",
  "table.gateway.*",
  "table.planner.codegen.*",
  "table.planner.plan.*",
  "table.planner.utils.InternalConfigOptions",
  // The operator's and its autoscaler's.
  "autoscaler.config.*",
  "kubernetes.operator.config.*",
  "kubernetes.operator.metrics.*Options",
]);

/** Options of tables, formats, catalogs, functions and hints, and of one operator's private configuration in the job graph. */
export const otherClasses = pattern([
  "api.common.ExecutionConfig",
  "connector.*",
  "formats.*",
  "streaming.api.graph.StreamConfig",
  "table.api.config.LookupJoinHintOptions",
  "table.api.config.MLPredictRuntimeConfigOptions",
  "table.api.config.VectorSearchRuntimeConfigOptions",
  "table.catalog.*",
  "table.client.gateway.*",
  "table.connector.source.lookup.LookupOptions",
  "table.module.*",
  "table.planner.hint.*",
  "table.runtime.arrow.*",
  "table.secret.*",
  "table.sinks.*",
  "table.sources.*",
  "table.utils.python.*",
]);
