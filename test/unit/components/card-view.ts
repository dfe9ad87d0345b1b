import type { CardView } from '../../../components/card/view.ts';

/** A card as tests see it. */
export const VIEW: CardView = {
  key: '0 a 0', at: 1, of: 1, category: 'domestic-abuse', advice: 'hide', passage: 'keeps her bank card', reason: 'Someone close to the patient holds their money or cards.', guidance: '',
  decision: null, savedPast: false, carriedOut: { how: 'nothing' }, proposed: null, steps: ['First do this.'], system: 'SystmOne', notHidden: ['Appointments.'], traps: ['Private is not hidden.'], access: [],
  asking: { spoken: 'Words to speak?', phrase: 'To be discussed.', untilTold: false }, inserted: 'no', split: { sentences: [{ text: 'Cough.', chosen: false }, { text: 'Keeps her bank card.', chosen: true }], can: 'move', became: 'no', newEntry: null },
  policy: { practice: 'Riverside', leads: [{ role: 'safeguarding-lead', name: 'Dr Ames', contact: 'ext 4' }], reviewDate: null },
};
