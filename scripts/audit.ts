// Asks the registry for known faults in what the lock file names, before a release. Ends with 0 only where it was asked and knows
// of none; with 1 where it names some; with 2 where the question could not be answered, which says nothing about the packages.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const Report = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), via: v.array(v.union([v.string(), v.object({ title: v.string(), url: v.string() })])) })),
  metadata: v.object({ vulnerabilities: v.object({ total: v.number() }), dependencies: v.object({ total: v.pipe(v.number(), v.minValue(1)) }) }),
});

/** What an audit came to. */
export type Audit = { readonly answered: true; readonly packages: number; readonly faults: readonly string[] } | { readonly answered: false; readonly why: string };

/** Reads what `npm audit --json` wrote. Whatever is not a report on packages is no answer. */
export function understood(written: string): Audit {
  const said = parsed(written);
  const report = v.safeParse(Report, said);
  if (!report.success) {
    const { message, error } = (said ?? {}) as { message?: unknown; error?: { summary?: unknown } };
    const why = [message, error?.summary].find((each) => typeof each === 'string' && each !== '');
    return { answered: false, why: typeof why === 'string' ? why : 'npm audit gave no report' };
  }
  const { vulnerabilities, metadata } = report.output;
  const faults = Object.entries(vulnerabilities).map(([name, { severity, via }]) => `${name} (${severity}): ${via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} ${each.url}`)).join('; ')}`);
  return { answered: true, packages: metadata.dependencies.total, faults: faults.length === metadata.vulnerabilities.total ? faults : [...faults, `${String(metadata.vulnerabilities.total)} in all`] };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

function audit(): number {
  // Off-line, npm would ask nobody.
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=low', '--offline=false', '--audit=true'], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' });
  const came = understood(stdout ?? '');
  if (!came.answered) {
    console.error(`The audit could not be answered: ${came.why}\nNothing is known of faults in what would ship, so nothing is released. Ask again where the registry answers npm audit, or\nhave package-lock.json checked against another list of known faults: see docs/deployment.md.`);
    return 2;
  }
  if (came.faults.length > 0) {
    console.error(`The registry knows of faults, so nothing is released:\n${came.faults.join('\n')}`);
    return 1;
  }
  console.log(`The registry was asked and knows of no fault in any of ${String(came.packages)} packages.`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = audit();
