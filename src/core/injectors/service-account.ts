import type { Injector } from "../admission/injector.ts";
import { isEmrDialect } from "../resources/emr-dialect.ts";

export const serviceAccount: Injector = {
  id: "service-account",
  title: "Give a cluster without a service account the usual one",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment"],
  inject: ({ resource }, { settings }) => {
    const field = resource.field("serviceAccount");
    if (!field.isAbsent || isEmrDialect(resource)) return [];
    return [
      {
        path: field.path,
        value: settings.inject.serviceAccount,
        reason: "the operator refuses a cluster without a service account",
        required: false,
      },
    ];
  },
};
