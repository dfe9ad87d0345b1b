/**
 * How a passage is said, in order of precedence: the first that applies stands.
 * - `leaflet`: general advice, a leaflet, a poster, training: about nobody
 * - `side-effect`: listed as an effect of a treatment
 * - `safety-net`: what to do if it should happen
 * - `denied`: said not to be so
 * - `asked`: the question was asked, without an answer
 * - `family`: family history, or said of somebody else
 * - `planned`: not so yet
 * - `past`: was so
 * - `stated`: is so
 */
export const ASSERTIONS = ['leaflet', 'side-effect', 'safety-net', 'denied', 'asked', 'family', 'planned', 'past', 'stated'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** What an assertion does to a signal, unless its rule departs from it with `when`. */
export const EFFECTS = ['keep', 'hint', 'cancel'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The standing table. Denied and unsaid things are not findings; things past still are. */
export const STANDING: Readonly<Record<Assertion, Effect>> = {
  leaflet: 'cancel',
  'side-effect': 'cancel',
  'safety-net': 'cancel',
  denied: 'cancel',
  asked: 'hint',
  family: 'cancel',
  planned: 'keep',
  past: 'keep',
  stated: 'keep',
};
