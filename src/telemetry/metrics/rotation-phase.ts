import { gauge } from "./definition.ts";

export const rotationPhase = gauge({
  name: "headgate_rotation_phase",
  help: "1 for the phase in which the rotation of the self-managed serving authority is, 0 for the others.",
  labels: {
    phase:
      "`stable` (one authority is known), `publish` (the next one is made known), `sign` (the replicas take it into use)",
  },
});
