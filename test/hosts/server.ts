import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { makeRecords, type Records } from './records.ts';
import { firstEntries, patients, type Entry } from './riverside/patients.ts';

const HOSTS = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };
/** As strict as a careful record system's own: nothing inline, nothing from elsewhere. */
const RIVERSIDE_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
const BODY_BYTES_MAX = 1_000_000;

/** Compiles Svelte's components; its compiler is among the stand-ins' own dependencies. */
const svelte: Plugin = {
  name: 'svelte',
  setup(bundler) {
    bundler.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = createRequire(import.meta.url)('svelte/compiler') as { compile(source: string, options: { filename: string }): { js: { code: string } } };
      return { contents: compile(await readFile(path, 'utf8'), { filename: path }).js.code, resolveDir: dirname(path) };
    });
  },
};

/** Editors' pages load modules; Draft.js is of the days before React 19. */
function editorOptions(file: string): BuildOptions {
  if (!file.startsWith(join(HOSTS, 'editors'))) return { format: 'iife' };
  const old = basename(file) === 'draft.ts';
  return { format: 'esm', absWorkingDir: HOSTS, plugins: [svelte], ...(old && { alias: { react: 'react-18', 'react-dom': 'react-dom-18' }, banner: { js: 'globalThis.global = globalThis;' } }) };
}

/** The stand-in hosts, served on localhost. State lives in memory. */
export interface HostServer {
  /** As `http://localhost:PORT`, no slash. */
  readonly origin: string;
  /** Entries saved in Riverside, oldest first; those the record began with are left out. */
  entries(patient?: string): readonly Entry[];
  /** The bytes of each form submitted to Riverside, oldest first, as received. */
  submissions(): readonly string[];
  /** What the other, smaller, hosts have saved. */
  readonly records: Records;
  /** Forgets what was saved. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Serves Riverside at `/` and every file of `test/hosts/` at `/hosts/…`; a `.ts` or `.tsx` file there is sent bundled.
 * `port` 0 takes any free one.
 */
export async function serveHosts(port = 0): Promise<HostServer> {
  let saved: Entry[] = [];
  let started: Entry[] = [...firstEntries(Date.now())];
  let submissions: string[] = [];
  const records = makeRecords();
  const bundles = new Map<string, Promise<string>>();

  const people = () => patients(new Date().toISOString().slice(0, 10));
  const all = () => [...started, ...saved];

  async function bundle(file: string): Promise<string> {
    const built = await build({ ...editorOptions(file), entryPoints: [file], bundle: true, write: false, target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact', minify: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
    return built.outputFiles[0]!.text;
  }

  async function sendFile(answer: ServerResponse, path: string, headers: Record<string, string> = {}): Promise<void> {
    const file = normalize(join(HOSTS, path));
    if (!file.startsWith(HOSTS) || file.includes(`${sep}..`)) return send(answer, 404, 'text/plain', 'Not here.');
    const kind = extname(file);
    if (kind === '.ts' || kind === '.tsx') {
      let script = bundles.get(file);
      if (!script) bundles.set(file, (script = bundle(file)));
      return send(answer, 200, 'text/javascript', await script, headers);
    }
    const content = await readFile(file).catch(() => null);
    if (content === null) return send(answer, 404, 'text/plain', 'Not here.');
    return send(answer, 200, TYPES[kind] ?? 'application/octet-stream', content, headers);
  }

  async function riverside(ask: IncomingMessage, answer: ServerResponse, path: string): Promise<void> {
    const policy = { 'content-security-policy': RIVERSIDE_POLICY };
    if (path === '/') return sendFile(answer, 'riverside/today.html', policy);
    if (/^\/record\/[a-z]+$/.test(path)) return sendFile(answer, 'riverside/record.html', policy);
    if (/^\/patient\/[a-z]+$/.test(path)) return sendFile(answer, 'riverside/patient.html', policy);
    if (path === '/api/patients') return sendJson(answer, people());
    const [, patient] = /^\/api\/patients\/([a-z]+)\/entries$/.exec(path) ?? [];
    if (patient && ask.method === 'GET') return sendJson(answer, all().filter((entry) => entry.patient === patient));
    if (patient && ask.method === 'POST') {
      const body = await readBody(ask);
      submissions.push(body);
      const form = new URLSearchParams(body);
      const field = (name: string) => form.get(name) ?? '';
      const entry: Entry = {
        id: `s-${String(saved.length + 1)}`, patient, saved: new Date().toISOString(), author: 'Dr R. Okafor',
        title: field('title'), history: field('history'), examination: field('examination'), comment: field('comment'), plan: field('plan'),
        visible: field('visible') === 'yes',
      };
      saved.push(entry);
      return sendJson(answer, entry);
    }
    const [, id] = /^\/api\/entries\/([es]-\d+)\/visible$/.exec(path) ?? [];
    if (id && ask.method === 'POST') {
      const visible = (await readBody(ask)) === 'yes';
      const change = (entry: Entry): Entry => (entry.id === id ? { ...entry, visible } : entry);
      started = started.map(change);
      saved = saved.map(change);
      return sendJson(answer, { visible });
    }
    // What the patient's app may fetch: hidden entries are simply absent.
    const [, owner] = /^\/api\/app\/([a-z]+)\/entries$/.exec(path) ?? [];
    if (owner) return sendJson(answer, all().filter((entry) => entry.patient === owner && entry.visible));
    if (path === '/favicon.ico') return send(answer, 204, 'text/plain', '');
    return send(answer, 404, 'text/plain', 'Not here.');
  }

  /** The small hosts keep and show what they saved: as JSON, as the page a form's own submit goes to, and as the patient's app asks for it. */
  async function small(ask: IncomingMessage, answer: ServerResponse, path: string): Promise<void> {
    const [, host = '', what = ''] = /^\/small\/([a-z]+)\/([a-z]+)$/.exec(path) ?? [];
    if (what === 'entries' && ask.method === 'POST') return sendJson(answer, records.keep(host, new URLSearchParams(await readBody(ask))));
    if (what === 'entries') return sendJson(answer, records.of(host));
    if (what === 'app') return sendJson(answer, records.of(host).filter(({ visible }) => visible));
    if (what === 'form' && ask.method === 'POST') {
      records.keep(host, new URLSearchParams(await readBody(ask)));
      return void answer.writeHead(303, { location: `/hosts/${host}/note.html?saved` }).end();
    }
    return send(answer, 404, 'text/plain', 'Not here.');
  }

  const server = createServer((ask, answer) => {
    const path = decodeURIComponent(new URL(ask.url ?? '/', 'http://localhost').pathname);
    const done = path.startsWith('/hosts/') ? sendFile(answer, path.slice('/hosts/'.length)) : path.startsWith('/small/') ? small(ask, answer, path) : riverside(ask, answer, path);
    done.catch((error: unknown) => { send(answer, 500, 'text/plain', String(error)); });
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  return {
    origin: `http://localhost:${String(address.port)}`,
    entries: (patient) => saved.filter((entry) => patient === undefined || entry.patient === patient),
    submissions: () => submissions,
    records,
    reset() {
      saved = [];
      submissions = [];
      records.reset();
      started = [...firstEntries(Date.now())];
    },
    close: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => { closed(); }); }),
  };
}

function send(answer: ServerResponse, status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  // asked for anew each time, but not forbidden to store: such a page never comes back from the back/forward cache
  answer.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body);
}

function sendJson(answer: ServerResponse, value: unknown): void {
  send(answer, 200, 'application/json', JSON.stringify(value));
}

async function readBody(ask: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of ask as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_BYTES_MAX) throw new RangeError('The body is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
