import { describe } from '../../lib/field/describe.ts';
import type { Field } from '../../lib/field/field.ts';
import { makeAnnouncer } from '../../lib/overlay/announcer.ts';
import { adoptBadgeStyle, makeBadge, type Badge, type BadgeState } from '../../lib/overlay/badge.ts';
import type { Shown } from './controller.ts';
import { tellBackground } from './extension.ts';
import type { OwnStage } from './stage.ts';

/** The badges of a frame's fields, and what a screen reader is told. */
export interface Badges {
  /** Shows what is shown of a field; null when its text is too long to watch. */
  show(field: Field, shown: Shown | null): void;
  /** Puts the badges where their fields are now. */
  follow(): void;
  drop(field: Field): void;
}

interface BadgesNeeds {
  readonly stage: OwnStage;
  /** Whether the policy wants badges. */
  wanted(): boolean;
  /** The key that opens the card, as "Alt+Shift+A"; empty when there is none. */
  openKey(): string;
  open(field: Field, how: 'click' | 'key'): void;
  blank(): void;
  /** What stops the marks for this patient; null where the patient is not known. */
  snooze(): (() => void) | null;
  readonly signal: AbortSignal;
}

export function makeBadges({ stage, wanted, openKey, open, blank, snooze, signal }: BadgesNeeds): Badges {
  const badges = new Map<Field, Badge>();
  const counts = new Map<Field, number>();
  const announcer = makeAnnouncer(stage.layer, signal);
  let styled = false;

  const badgeOf = (field: Field): Badge => {
    let badge = badges.get(field);
    if (!badge) {
      const layer = stage.layer();
      if (!styled) adoptBadgeStyle(layer.getRootNode() as ShadowRoot);
      styled = true;
      badge = makeBadge(layer, { open: (how) => open(field, how), exclude: () => void tellBackground('exclude-field', { field: describe(field.element) }), blank, snooze }, signal);
      badges.set(field, badge);
    }
    return badge;
  };
  const drop = (field: Field): void => {
    badges.get(field)?.remove();
    badges.delete(field);
    counts.delete(field);
  };
  const announce = (): void => {
    const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const key = openKey().replaceAll('+', ' ');
    announcer.say(count === 0 || stage.blanked() ? '' : `${count} to review.${key ? ` ${key} to open.` : ''}`);
  };

  return {
    show(field, shown) {
      const state = stateOf(shown);
      const before = counts.get(field) ?? 0;
      const count = shown?.undecided ?? 0;
      if (count > 0) counts.set(field, count);
      else counts.delete(field);
      if (count !== before) announce();
      if (!state || !wanted()) {
        badges.get(field)?.remove();
        badges.delete(field);
        return;
      }
      const isNew = !badges.has(field);
      const badge = badgeOf(field);
      badge.show(state);
      if (isNew) badge.place(stage.place(field), stage.viewport());
    },
    follow() {
      // All measuring before any writing.
      const places = [...badges].map(([field, badge]) => ({ badge, place: stage.place(field) }));
      const viewport = stage.viewport();
      for (const { badge, place } of places) badge.place(place, viewport);
    },
    drop,
  };
}

function stateOf(shown: Shown | null): BadgeState | null {
  if (!shown) return { is: 'not-watching' };
  if (shown.prompts === 0) return null;
  return shown.undecided > 0 ? { is: 'undecided', count: shown.undecided } : { is: 'decided' };
}
