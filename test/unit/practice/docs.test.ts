import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenarioFile } from '../../../lib/practice/scenario.ts';

it('accepts the example that the documentation gives', () => {
  const page = readFileSync('docs/scenarios.md', 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)![1]!;
  expect(readScenarioFile(example)).toMatchObject({ ok: true });
});
