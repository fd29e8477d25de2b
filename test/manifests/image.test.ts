import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { container, pod } from "./deployment-manifest.ts";
import { root } from "./read-manifests.ts";

describe("the image", () => {
  const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
    bin: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  const instruction = (name: string): string[] =>
    Array.from(dockerfile.matchAll(new RegExp(`^${name} (.+)$`, "gm")), ([, rest = ""]) => rest);

  it("has the version of the package", () => {
    expect(container.image).toBe(`headgate:${manifest.version}`);
    expect(dockerfile).toContain(`org.opencontainers.image.version="${manifest.version}"`);
  });

  it("is built by the toolchain's Node and runs on the same major version", () => {
    const { node = "" } = manifest.devDependencies;
    expect(instruction("FROM")).toEqual([
      `node:${node}-trixie-slim AS build`,
      `gcr.io/distroless/nodejs${node.split(".", 1)[0]}-debian13:nonroot`,
    ]);
  });

  it("starts the package's command, as the Deployment expects", () => {
    const [entryPoint = "[]"] = instruction("ENTRYPOINT");
    expect(JSON.parse(entryPoint)).toEqual(["/nodejs/bin/node", `/app/${manifest.bin.headgate}`]);
    expect(instruction("CMD")).toEqual(['["serve"]']);
    expect(instruction("WORKDIR")).toEqual(["/app", "/app"]);
  });

  it("has the ports and the user of the Deployment", () => {
    expect(instruction("EXPOSE")).toEqual([container.ports.map((port) => port.containerPort).join(" ")]);
    expect(instruction("USER")).toEqual([`${pod.securityContext.runAsUser}:${pod.securityContext.fsGroup}`]);
  });
});
