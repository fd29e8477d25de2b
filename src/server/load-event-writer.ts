import { connect } from "../kube/connection.ts";
import { eventWriter, type EventWriter } from "../kube/events.ts";

/** Writes Events into the cluster of KUBECONFIG or of the pod. Throws where a kubeconfig is broken. */
export const loadEventWriter = (controller: string, instance: string): EventWriter =>
  eventWriter(connect(), { controller, instance });
