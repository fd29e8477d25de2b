import { existsSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";

export const programNames = ["etcd", "kube-apiserver", "kube-controller-manager", "kubectl"] as const;

export type Programs = Readonly<Record<(typeof programNames)[number], string>>;

/** Ready programs are taken from KUBEBUILDER_ASSETS, the convention of envtest; else they are built, once. */
export const findPrograms = async (): Promise<Programs> => {
  const folder = process.env.KUBEBUILDER_ASSETS ?? (await build());
  const missing = programNames.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`${folder} has no ${missing.join(", ")} (make control-plane)`);
  return {
    etcd: join(folder, "etcd"),
    "kube-apiserver": join(folder, "kube-apiserver"),
    "kube-controller-manager": join(folder, "kube-controller-manager"),
    kubectl: join(folder, "kubectl"),
  };
};

const build = async (): Promise<string> => {
  const { stdout } = await execa(join(import.meta.dirname, "../control-plane/build"));
  return stdout.trim();
};
