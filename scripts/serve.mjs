// `node scripts/serve.mjs [DIR] [--mount /PREFIX/=DIR] [--port N] [--no-cors]`: see server.mjs.
import { parseArgs } from 'node:util';
import { serveUntilStopped } from './server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    mount: { type: 'string', multiple: true },
    'no-cors': { type: 'boolean' },
  },
});
const mounts = Object.fromEntries([
  ['/', positionals[0] ?? 'dist'],
  ...(values.mount ?? []).map((text) => {
    const [prefix = '/', folder = '.'] = text.split('=');
    return [prefix, folder];
  }),
]);
await serveUntilStopped({ mounts, cors: values['no-cors'] !== true, portFlag: values.port });
