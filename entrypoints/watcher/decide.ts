import type { CardAction, CardView, Splitting } from '../../components/card/view.ts';
import type { Finding } from '../../lib/detect/finding.ts';
import { makeDismissed } from '../../lib/entry/dismissed.ts';
import { undecided, type Effect } from '../../lib/entry/step.ts';
import type { Field, Reading } from '../../lib/field/field.ts';
import { whoseRecord } from '../../lib/host/banner.ts';
import { makeCardHost } from './card-host.ts';
import type { EntryController, MakeController, OpenedBy, Shown } from './controller.ts';
import type { OpenEntry } from './decide-entry.ts';
import { makeEntries } from './decide-entries.ts';
import { insertPhrase, takePhraseBack, type Inserted } from './decide-insert.ts';
import { makeSaves } from './decide-save.ts';
import { copy, moveSentences, moveBack, type Moved } from './decide-split.ts';
import { startTeaching } from './teach-host.ts';
import { passageOf, promptsOf, sameAgain, viewOf, type Placed } from './decide-view.ts';
import { tellBackground } from './extension.ts';

/** What the open card is about. */
interface OnCard {
  readonly entry: OpenEntry;
  readonly placed: Placed;
  readonly words: string;
  inserted: CardView['inserted'];
  became: Splitting;
}

/** The decision side of a frame: entries, the card, the guard, and working the host. */
export const makeController: MakeController = (needs) => {
  const { stage, signal } = needs;
  const dismissed = makeDismissed();
  const card = makeCardHost(stage, needs.guarded(act), signal);
  const failed = needs.guarded((error: unknown) => { throw error; });
  const entries = makeEntries(needs, {
    record: ({ counted }: Extract<Effect, { kind: 'record' }>) => { void tellBackground('count-decision', { counted: [...counted] }); },
    changed: () => { stage.again(); redraw(); saves.check(); },
  });
  const saves = makeSaves(needs, entries, { look: (entry) => { const first = promptsOf(entry).find(({ finding, at }) => isUndecided(entry, finding, at.number)); if (first) show(entry, first, 'key'); } });
  const inserted = new WeakMap<OpenEntry, Inserted>();
  const moved = new WeakMap<OpenEntry, Moved>();
  let onCard: OnCard | null = null;
  /** While we change the text on request, typing is ours and closes nothing. */
  let writing = false;
  /** Sentences on their way to another entry: undo waits until they have arrived. */
  let splitting: Promise<void> = Promise.resolve();
  let whose: string | null = null;

  const nameOf = ({ rule, category, advice }: Pick<Finding, 'rule' | 'category' | 'advice'>): string => `${rule} ${category} ${advice}`;
  const isUndecided = (entry: OpenEntry, finding: Finding, field: number): boolean =>
    undecided(entry.state()).some((each) => each.field === field && each.rule === finding.rule && each.category === finding.category && each.advice === finding.advice);

  function findingsChanged(field: Field, reading: Reading, all: readonly Finding[]): Shown {
    const now = whoseRecord(needs.about());
    if (now !== null && whose !== null && now !== whose) {
      entries.leaveAll();
      dismissed.forgetPassages();
    }
    whose = now ?? whose;
    const findings = all.filter((finding) => !dismissed.has(finding, reading.text));
    const entry = entries.of(field);
    entry.found(field, reading, findings);
    const { number } = entry.fields.get(field)!;
    const prompts = findings.filter(({ level }) => level === 'prompt');
    // asked once for all of them: a long note has many
    const asking = new Set(undecided(entry.state()).filter((each) => each.field === number).map(nameOf));
    const open = new Set(prompts.filter((finding) => asking.has(nameOf(finding))));
    redraw();
    return {
      // A prompt that is settled asks for nothing more: it is marked as quietly as a hint.
      marks: findings.map((finding) => (finding.level === 'prompt' && !open.has(finding) ? { start: finding.start, end: finding.end, level: 'hint' } : finding)),
      undecided: open.size,
      prompts: prompts.length,
    };
  }

  function show(entry: OpenEntry, placed: Placed, how: OpenedBy): void {
    onCard = { entry, placed, words: passageOf(placed), inserted: inserted.has(entry) ? 'done' : 'no', became: moved.has(entry) ? 'moved' : 'no' };
    bringIntoSight(placed);
    card.open(view(onCard), { field: placed.at.field, span: placed.finding }, how);
    if (!card.isOpen()) onCard = null;
  }

  /** A card stands beside its passage: where that is scrolled away, the card would be nowhere, and take keys unseen. */
  function bringIntoSight({ at, finding }: Placed): void {
    if (stage.boxes(at.field, finding).length === 0) at.field.reveal(finding);
  }

  const view = ({ entry, placed, inserted, became }: OnCard) => viewOf(entry, placed, { inserted, became, newEntry: moved.get(entry)?.newEntry() ?? null, canMove: entries.canMove(entry), proposed: entry.carriedOut().how === 'by-hand' ? (entries.proposal(entry)?.name ?? null) : null }, needs.policy(), needs.about());

  /** Whether text differs from what was read last: a field says "changed" also when it only loses the focus to the card. */
  const hasChanged = (): boolean => entries.all().some((entry) => [...entry.fields.values()].some(({ field, reading }) => field.read().text !== reading.text));

  /** Shows the card as things now stand; closes it when its passage is gone. */
  function redraw(): void {
    if (!onCard || !card.isOpen()) return;
    const found = sameAgain(onCard.placed, onCard.words);
    const again = found ?? (onCard.became === 'moved' || writing ? onCard.placed : null);
    if (!again) return closeCard('leave');
    if (!found) return card.update(view(onCard), { field: again.at.field, span: again.finding, gone: true });
    onCard = { ...onCard, placed: again, words: passageOf(again) };
    card.update(view(onCard), { field: again.at.field, span: again.finding });
  }

  function closeCard(back: 'back' | 'leave'): void {
    card.close(back);
    onCard = null;
  }

  function act(action: CardAction): void {
    if (!onCard) return;
    const { entry, placed } = onCard;
    switch (action.do) {
      case 'decide':
        if (entry.state().phase === 'settled') entry.send({ kind: 'take back' });
        return saves.performed(entry.send({ kind: 'decide', decision: action.decision }));
      case 'undo':
        return void undo(entry).catch(failed);
      case 'close':
        return closeCard('back');
      case 'go': {
        const prompts = promptsOf(entry);
        const at = prompts.findIndex((each) => each.at === placed.at && each.finding === placed.finding);
        const next = prompts[(at + action.by + prompts.length) % prompts.length];
        if (!next) return;
        onCard = { ...onCard, placed: next, words: passageOf(next) };
        bringIntoSight(next);
        return redraw();
      }
      case 'not-meant':
        if (action.reach === 'passage') dismissed.passage(placed.finding, placed.at.reading.text);
        else dismissed.rule(placed.finding.rule);
        if (action.reach === 'practice') void tellBackground('count-mistaken', { category: placed.finding.category, rule: placed.finding.rule });
        closeCard('back');
        return stage.again();
      case 'use-proposed':
        entries.proposal(entry)?.accept();
        return entry.carryOutAgain();
      case 'teach':
        closeCard('leave');
        return controller.teach?.();
      case 'insert':
        return void insert(entry, placed).catch(failed);
      case 'copy-phrase':
        return void copy(phraseFor(placed)).then((became) => {
          if (onCard?.entry === entry) onCard.inserted = became;
          redraw();
        }).catch(failed);
      case 'split':
        splitting = split(entry, placed, action.chosen).catch(failed);
        return;
      case 'policy-page':
        return void tellBackground('open-page', { page: 'policy' });
      case 'resized':
        return;
    }
  }

  const phraseFor = ({ finding }: Placed): string => {
    const { askPhrase, untilToldPhrase } = needs.policy().wording;
    return finding.category === 'harmful-unseen' ? untilToldPhrase : askPhrase;
  };

  async function insert(entry: OpenEntry, placed: Placed): Promise<void> {
    const hadFocus = card.hasFocus();
    writing = true;
    const done = await insertPhrase(placed.at.field, phraseFor(placed));
    stage.settle();
    writing = false;
    if (done) inserted.set(entry, done);
    if (onCard?.entry === entry) onCard.inserted = done ? 'done' : 'refused';
    redraw();
    if (hadFocus) card.focus();
  }

  async function split(entry: OpenEntry, placed: Placed, chosen: readonly boolean[]): Promise<void> {
    const say = (became: OnCard['became']): void => { if (onCard?.entry === entry) onCard.became = became; redraw(); };
    const hadFocus = card.hasFocus();
    say('working');
    writing = true;
    // Decided before it is done: with the sentences gone there is nothing left to decide about.
    const decides = entries.canMove(entry) && entry.state().phase === 'asking';
    if (decides) entry.send({ kind: 'decide', decision: 'moved' });
    const became = await moveSentences({ stage, entries, signal }, entry, placed.at.field, chosen);
    stage.settle();
    writing = false;
    if (typeof became === 'string') {
      if (decides) entry.send({ kind: 'take back' });
      return say(became);
    }
    moved.set(entry, became);
    say('moved');
    if (hadFocus) card.focus();
  }

  async function undo(entry: OpenEntry): Promise<void> {
    const hadFocus = card.hasFocus();
    await splitting;
    writing = true;
    const phrase = inserted.get(entry);
    const sentences = moved.get(entry);
    if (phrase) await takePhraseBack(phrase);
    if (sentences) await moveBack(sentences);
    stage.settle();
    writing = false;
    inserted.delete(entry);
    moved.delete(entry);
    entry.send({ kind: 'take back' });
    if (onCard?.entry === entry) Object.assign(onCard, { inserted: 'no', became: 'no' });
    redraw();
    if (hadFocus) card.focus();
  }

  const controller: EntryController = {
    findingsChanged,
    open(field, finding, how) {
      const before = entries.of(field).fields.get(field);
      if (!before) return;
      const words = passageOf({ at: before, finding });
      // What was typed a moment ago counts: the card must not open on a passage that the next frame changes.
      stage.settle();
      const entry = entries.of(field);
      const at = entry.fields.get(field);
      const placed = at && sameAgain({ at, finding }, words);
      if (placed) show(entry, placed, how);
    },
    close() {
      if (stage.blanked()) {
        closeCard('leave');
        saves.blank();
      } else if (onCard && !writing && hasChanged()) closeCard('leave');
    },
    isDecided(field, finding) {
      const entry = entries.of(field);
      const at = entry.fields.get(field);
      return at !== undefined && finding.level === 'prompt' && !isUndecided(entry, finding, at.number);
    },
    teach() { startTeaching(needs, (profile) => { void tellBackground('keep-profile', { profile }); }); },
    isStale: () => entries.isStale(),
    news: (news) => { entries.news(news); },
    fieldLeft(field) {
      if (onCard?.placed.at.field === field) closeCard('leave');
      entries.left(field);
    },
    dispose() {
      closeCard('leave');
      saves.dispose();
      entries.leaveAll();
    },
  };
  return controller;
};
