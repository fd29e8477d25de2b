import type { Reference, World } from "../core/index.ts";

/** What a review's decision may look at besides its request. */
export interface WorldSource {
  /**
   * The world in which these references have been looked up; what could not be found out in time is `unknown` there.
   * Never rejects.
   */
  resolve(references: readonly Reference[], milliseconds: number): Promise<World>;
}

/** A world that is all there already. */
export const fixedWorld = (world: World): WorldSource => ({ resolve: () => Promise.resolve(world) });
