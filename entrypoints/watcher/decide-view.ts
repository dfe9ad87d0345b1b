import type { CardView, NewEntry, SplitSentence, Splitting } from '../../components/card/view.ts';
import type { About } from '../../lib/detect/about.ts';
import type { Finding } from '../../lib/detect/finding.ts';
import { meets, sentencesOf } from '../../lib/entry/sentences.ts';
import { accessAdvice } from '../../lib/host/access.ts';
import { GUIDES, stepsToHide, trapsOf } from '../../lib/host/guides.ts';
import { notHidden } from '../../lib/host/not-hidden.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';
import { byPlace } from './by-place.ts';
import type { EntryField, OpenEntry } from './decide-entry.ts';

/** A finding and the field it is in. */
export interface Placed {
  readonly at: EntryField;
  readonly finding: Finding;
}

/** The longest passage shown, in characters: two lines of the card. */
const PASSAGE_MAX = 90;

/** The entry's prompts in reading order. */
export function promptsOf(entry: OpenEntry): readonly Placed[] {
  return [...entry.fields.values()]
    .sort((one, other) => byPlace(one.field.element, other.field.element) || one.number - other.number)
    .flatMap((at) => at.findings.filter(({ level }) => level === 'prompt').map((finding) => ({ at, finding })));
}

export const passageOf = ({ at, finding }: Placed): string => at.reading.text.slice(finding.start, finding.end);

/**
 * The same finding after the field was read again: of its rule with the same words, nearest to where it was; else what is found
 * at the same place now, as a passage grows with the words after it. Null when nothing is.
 */
export function sameAgain(placed: Placed, words: string): Placed | null {
  const { at, finding } = placed;
  const same = at.findings.filter((each) => each.rule === finding.rule && at.reading.text.slice(each.start, each.end) === words);
  const here = at.findings.filter((each) => each.category === finding.category && meets(each, finding));
  const nearest = (same.length > 0 ? same : here).reduce<Finding | null>((best, each) => (best && Math.abs(best.start - finding.start) <= Math.abs(each.start - finding.start) ? best : each), null);
  return nearest ? { at, finding: nearest } : null;
}

/** The sentences of a field, with those that hold a prompt chosen. */
export function splitOf({ reading, findings }: EntryField): readonly SplitSentence[] {
  const prompts = findings.filter(({ level }) => level === 'prompt');
  return sentencesOf(reading.text).map((span) => ({ text: reading.text.slice(span.start, span.end), chosen: prompts.some((finding) => meets(finding, span)) }));
}

/** All that one card shows of one finding. */
export function viewOf(entry: OpenEntry, placed: Placed, extra: Pick<CardView, 'inserted'> & { readonly became: Splitting; readonly newEntry: NewEntry | null; readonly canMove: boolean; readonly proposed: string | null }, policy: EffectivePolicy, about: About): CardView {
  const { finding, at } = placed;
  const prompts = promptsOf(entry);
  const place = prompts.findIndex((each) => each.at === at && each.finding === finding);
  const state = entry.state();
  const words = passageOf(placed).replace(/\s+/g, ' ');
  const categories = [...new Set([finding.category, ...prompts.map((each) => each.finding.category)])];
  const untilTold = finding.category === 'harmful-unseen';
  return {
    key: `${String(at.number)} ${finding.rule} ${String(place)}`,
    at: place + 1,
    of: finding.level === 'prompt' ? prompts.length : 1,
    category: finding.category,
    advice: finding.level === 'prompt' ? finding.advice : null,
    passage: words.length > PASSAGE_MAX ? `${words.slice(0, PASSAGE_MAX).trimEnd()}…` : words,
    reason: finding.reason,
    guidance: policy.categories[finding.category].guidance,
    decision: state.phase === 'settled' ? state.decision : null,
    savedPast: state.phase === 'settled' && state.decision === null && finding.level === 'prompt',
    carriedOut: entry.carriedOut(),
    proposed: extra.proposed,
    steps: stepsToHide(policy.system),
    system: GUIDES[policy.system].name,
    notHidden: notHidden(categories, policy.system),
    traps: trapsOf(policy.system),
    access: finding.level === 'prompt' ? accessAdvice(categories, about) : [],
    asking: { spoken: policy.wording.ask, phrase: untilTold ? policy.wording.untilToldPhrase : policy.wording.askPhrase, untilTold },
    inserted: extra.inserted,
    split: { sentences: splitOf(at), can: extra.canMove ? 'move' : 'copy', became: extra.became, newEntry: extra.newEntry },
    policy: { practice: policy.practice?.name ?? null, leads: policy.leads, reviewDate: policy.reviewDate },
  };
}
