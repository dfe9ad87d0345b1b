import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTour, TOUR_START, TOUR_STEPS, type TourEvent } from '../../../lib/practice/tour.ts';

const run = (...events: TourEvent[]) => events.reduce(stepTour, TOUR_START);

describe('the tour', () => {
  it('goes from looking to a hidden entry in four acts', () => {
    expect(run({ type: 'next' }, { type: 'written', whole: true }, { type: 'hidden', hidden: true }, { type: 'saved', text: 'note' })).toEqual({ step: 'seen', hidden: true, saved: 'note' });
  });

  it('follows the order in which things are done', () => {
    expect(run({ type: 'hidden', hidden: true }, { type: 'written', whole: true }).step).toBe('save');
  });

  it('asks again when the entry is shown again, or was saved visible', () => {
    expect(run({ type: 'written', whole: true }, { type: 'hidden', hidden: true }, { type: 'hidden', hidden: false }).step).toBe('decide');
    expect(run({ type: 'written', whole: true }, { type: 'saved', text: 'note' }, { type: 'again' })).toEqual({ step: 'decide', hidden: false, saved: '' });
  });

  it('is somewhere whatever happens', () => {
    const event: fc.Arbitrary<TourEvent> = fc.oneof(fc.constant<TourEvent>({ type: 'next' }), fc.constant<TourEvent>({ type: 'again' }), fc.boolean().map((whole): TourEvent => ({ type: 'written', whole })), fc.boolean().map((hidden): TourEvent => ({ type: 'hidden', hidden })), fc.string().map((text): TourEvent => ({ type: 'saved', text })));
    fc.assert(fc.property(fc.array(event), (events) => {
      const tour = run(...events);
      expect(TOUR_STEPS).toContain(tour.step);
      expect(tour.saved !== '').toBe(tour.step === 'seen');
    }));
  });
});
