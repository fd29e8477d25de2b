import {
  createConfiguration,
  KubeConfig,
  ServerConfiguration,
  type Configuration,
  type RequestContext,
} from "@kubernetes/client-node";

/** A class of the client that has the requests of one API group. */
export type ApiClass<T> = new (configuration: Configuration) => T;

/** The way to the API server, and who we are there. */
export interface Connection {
  readonly config: KubeConfig;
  /** Gives a request of one's own the credentials and the connections that all share. */
  readonly authenticate: (context: RequestContext) => Promise<void>;
  /** Its requests are given up after `timeoutSeconds`. */
  readonly client: <T>(api: ApiClass<T>) => T;
}

/** Without a limit, undici waits five minutes for an answer that a lost connection never brings. */
const timeoutSeconds = 5;

/** Credentials in files (mounted tokens, client certificates) change; a dispatcher has the certificates of its making. */
const dispatcherMilliseconds = 60_000;

/** Which cluster, where it is another one than the process would take for its own. */
export interface ConnectOptions {
  /** A kubeconfig; if not given that in KUBECONFIG, else the pod's. */
  readonly file?: string | undefined;
  /** One of its contexts; the current one if not given. */
  readonly context?: string | undefined;
}

/** By the file in KUBECONFIG, else as a pod. Throws where the file is broken, or has no such context. */
export const connect = ({ file, context }: ConnectOptions = {}): Connection => {
  const config = new KubeConfig();
  if (file === undefined) config.loadFromDefault();
  else config.loadFromFile(file);
  if (context !== undefined) choose(config, context);
  const server = config.getCurrentCluster()?.server ?? "";
  const authentication = withOneDispatcher(config);
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(server, {}),
    authMethods: { default: authentication },
    promiseMiddleware: [
      { pre: (context) => Promise.resolve(limited(context)), post: (answer) => Promise.resolve(answer) },
    ],
  });
  return {
    config,
    authenticate: (context) => authentication.applySecurityAuthentication(context),
    client: (api) => new api(configuration),
  };
};

const choose = (config: KubeConfig, context: string): void => {
  const known = config.getContexts().map(({ name }) => name);
  if (!known.includes(context))
    throw new Error(`there is no context ${context}, but ${known.join(", ") || "none"}`);
  config.setCurrentContext(context);
};

const limited = (context: RequestContext): RequestContext => {
  context.setSignal(AbortSignal.timeout(timeoutSeconds * 1000));
  return context;
};

/** The client makes a dispatcher, with connections of its own, for every request (2.0.1, createDispatcher). */
const withOneDispatcher = (config: KubeConfig) => {
  let kept: ReturnType<RequestContext["getDispatcher"]>;
  let since = -Infinity;
  return {
    getName: () => config.getName(),
    applySecurityAuthentication: async (context: RequestContext): Promise<void> => {
      await config.applySecurityAuthentication(context);
      const fresh = context.getDispatcher();
      if (fresh === undefined) return;
      if (kept === undefined || performance.now() - since > dispatcherMilliseconds) {
        [kept, since] = [fresh, performance.now()];
      }
      context.setDispatcher(kept);
    },
  };
};
