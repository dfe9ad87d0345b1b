import { readScenario, type Scenario } from './scenario.ts';

const FILES = import.meta.glob<unknown>('./scenarios/*.json', { eager: true, import: 'default' });

/**
 * The scenarios that come with the extension, in teaching order.
 * @throws Error naming the file and the place if one is not as docs/scenarios.md says; a test reads them all
 */
export function builtInScenarios(): Scenario[] {
  return Object.keys(FILES)
    .sort()
    .map((file) => {
      const read = readScenario(FILES[file]);
      if (!read.ok) throw new Error(`${file}: ${read.faults.map(({ path, expected }) => `${path} wants ${expected}`).join('; ')}`);
      return read.scenario;
    });
}
