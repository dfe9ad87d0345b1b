// @vitest-environment node
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { understood } from '../../../scripts/audit.ts';

/** Asks a registry that answers as said, with the project's own lock file. */
async function asked(status: number, advisories: object = {}): Promise<{ code: number | null; said: string }> {
  const registry = createServer((request, answer) => {
    if (request.method === 'POST') answer.writeHead(status, { 'content-type': 'application/json' }).end(status === 200 ? JSON.stringify(advisories) : '');
    else answer.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => { registry.listen(0, '127.0.0.1', resolve); });
  try {
    const audit = spawn('npx', ['--no-install', 'tsx', 'scripts/audit.ts'], { env: { ...process.env, npm_config_registry: `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}/`, npm_config_fetch_retries: '0' }, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [audit.stdout, audit.stderr]) stream.on('data', (part: Buffer) => { said += part.toString(); });
    const code = await new Promise<number | null>((resolve) => { audit.on('close', resolve); });
    return { code, said };
  } finally {
    registry.close();
  }
}

describe('the audit before a release', () => {
  it('lets a release go on where the registry was asked and knows of nothing', async () => {
    const { code, said } = await asked(200);
    expect(said).toMatch(/knows of no fault in any of \d+ packages/);
    expect(code).toBe(0);
  });

  it('stops it, and calls nothing clean, where the registry does not answer', async () => {
    const { code, said } = await asked(405);
    expect(said).toContain('could not be answered');
    expect(said).toContain('405 Method Not Allowed');
    expect(said).toContain('Nothing is known');
    expect(said).not.toMatch(/no fault|clean|\b0 vulnerabilities/i);
    expect(code).toBe(2);
  });

  it('stops it and names what is faulty', async () => {
    const { code, said } = await asked(200, { preact: [{ id: 1, url: 'https://example.org/fault', title: 'A fault made up', severity: 'low', vulnerable_versions: '*', cwe: [], cvss: { score: 0, vectorString: null } }] });
    expect(said).toContain('preact (low): A fault made up https://example.org/fault');
    expect(code).toBe(1);
  });

  it('takes no answer for clean that counts no package, or is none', () => {
    for (const answer of ['', '{}', 'null', 'found 0 vulnerabilities', '{"vulnerabilities":{}}', '{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0},"dependencies":{"total":0}}}']) expect(understood(answer).answered, answer).toBe(false);
  });
});
