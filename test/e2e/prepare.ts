/** Brings what the tests need from outside; in their network namespace there is no outside. */
import { findPrograms } from "./cluster/programs.ts";
import { findCrds } from "./headgate/crds.ts";

if (process.env.HEADGATE_E2E_CLUSTER !== "kind") await findPrograms();
await findCrds();
