import { optionsOf, type CatalogueOption, type JsonObject } from "../src/core/index.ts";

const version = { major: 1, minor: 20 };

/** A value that its option takes. */
const valueFor = ({ type, default: value }: CatalogueOption): string => {
  if (value !== undefined && value !== "") return value;
  const texts: Readonly<Record<string, string>> = {
    boolean: "true",
    duration: "10 s",
    memory: "64 mb",
    map: "a:b",
  };
  return texts[type.kind] ?? (type.kind === "enum" ? (type.values[0] ?? "") : "1");
};

const known = optionsOf(version).filter(({ key }) => !/[<$]|^__/.test(key));

/** A large deployment: sixty keys from all over the catalogue, of which six are old names and three are misspelt. */
export const deployment: JsonObject = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name: "orders", namespace: "shop" },
  spec: {
    image: "registry.example.org/flink:1.20",
    flinkVersion: "v1_20",
    serviceAccount: "flink",
    flinkConfiguration: {
      ...Object.fromEntries(
        Array.from({ length: 51 }, (_, index) => known[Math.floor((index * known.length) / 51)])
          .filter((option) => option !== undefined)
          .map((option) => [option.key, valueFor(option)]),
      ),
      "state.backend": "rocksdb",
      "state.checkpoints.dir": "s3://bucket/checkpoints",
      "state.savepoints.dir": "s3://bucket/savepoints",
      "state.backend.incremental": "true",
      "restart-strategy": "fixed-delay",
      "akka.ask.timeout": "30 s",
      "taskmanager.numberOfTaskSlot": "2",
      "execution.checkpoint.interval": "1 min",
      "state.checkpoint.dirs": "s3://bucket/elsewhere",
    },
    jobManager: { resource: { memory: "2048m", cpu: 1 } },
    taskManager: { resource: { memory: "4096m", cpu: 2 } },
    job: { jarURI: "local:///opt/flink/usrlib/orders.jar", parallelism: 2, upgradeMode: "stateless" },
  },
};
