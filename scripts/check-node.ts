// npm scripts run on the Node that the devDependency `node` brings; this stops early, with a clear line,
// where that package's install script was not run (npm 12 runs only those listed under allowScripts).
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Headgate needs Node >= 22.19, this is ${process.versions.node}: run \`npm ci\` so that the pinned Node is installed`,
  );
  process.exit(1);
}
