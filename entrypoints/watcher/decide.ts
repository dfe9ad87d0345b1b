import type { MakeController } from './controller.ts';

/** Shows every finding as it is. The decision side replaces this with entries, card and guard. */
export const makeController: MakeController = () => ({
  findingsChanged(_field, _reading, findings) {
    const prompts = findings.filter((finding) => finding.level === 'prompt').length;
    return { marks: findings, undecided: prompts, prompts };
  },
  open: () => undefined,
  close: () => undefined,
  fieldLeft: () => undefined,
  dispose: () => undefined,
});
