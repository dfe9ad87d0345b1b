/** The first-run tour: look at the two sides, write, decide, save, and see the phone. */
export const TOUR_STEPS = ['look', 'write', 'decide', 'save', 'seen'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

export interface Tour {
  readonly step: TourStep;
  /** Whether the entry is hidden from online access now. */
  readonly hidden: boolean;
  /** The note as it was saved; empty before. */
  readonly saved: string;
}

export const TOUR_START: Tour = { step: 'look', hidden: false, saved: '' };

export type TourEvent =
  | { readonly type: 'next' }
  /** The note says something now. */
  | { readonly type: 'written'; readonly whole: boolean }
  | { readonly type: 'hidden'; readonly hidden: boolean }
  | { readonly type: 'saved'; readonly text: string }
  | { readonly type: 'again' };

/** Where the tour goes next. It follows what the clinician does, in whatever order, and ends only with a hidden entry. */
export function stepTour(tour: Tour, event: TourEvent): Tour {
  switch (event.type) {
    case 'next':
      return tour.step === 'look' ? { ...tour, step: 'write' } : tour;
    case 'written':
      return event.whole && (tour.step === 'look' || tour.step === 'write') ? { ...tour, step: tour.hidden ? 'save' : 'decide' } : tour;
    case 'hidden': {
      const step = tour.step === 'decide' && event.hidden ? 'save' : tour.step === 'save' && !event.hidden ? 'decide' : tour.step;
      return tour.step === 'seen' ? tour : { ...tour, hidden: event.hidden, step };
    }
    case 'saved':
      return tour.step === 'seen' || event.text.trim() === '' ? tour : { ...tour, step: 'seen', saved: event.text };
    case 'again':
      return tour.step === 'seen' ? { ...tour, step: tour.hidden ? 'save' : 'decide', saved: '' } : tour;
  }
}
