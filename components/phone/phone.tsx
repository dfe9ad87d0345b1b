import { useId, useRef } from 'preact/hooks';
import { daysBefore, writtenDay } from '../../lib/day.ts';
import type { Phone as Shown } from '../../lib/practice/phone.ts';
import { GAP_WORDS, KIND_NAMES, PHONE, TAB_NAMES } from '../practice/words.ts';

export const PHONE_TABS = ['entries', 'medicines', 'appointments', 'messages'] as const;
export type PhoneTab = (typeof PHONE_TABS)[number];

interface PhoneProps {
  readonly shown: Shown;
  /** Whose record it is, and who holds the phone. */
  readonly patient: string;
  readonly holder: string;
  /** ISO date. */
  readonly today: string;
  readonly tab: PhoneTab;
  readonly onTab: (tab: PhoneTab) => void;
}

/** The patient's phone: what shows in it, and beside it what whoever holds it may notice is missing. */
export function Phone({ shown, patient, holder, today, tab, onTab }: PhoneProps) {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const at = (PHONE_TABS.indexOf(tab) + by + PHONE_TABS.length) % PHONE_TABS.length;
    onTab(PHONE_TABS[at]!);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <section class="phone-side" aria-label={PHONE.label(patient, holder)}>
      <p class="phone-holder">{PHONE.heldBy(holder)}</p>
      <div class="phone">
        <div class="phone-top" aria-hidden="true"><span class="phone-ear" /></div>
        <div class="phone-screen">
          <h2 class="phone-title">{PHONE.title}</h2>
          <p class="phone-name">{patient}</p>
          <div class="phone-tabs" role="tablist" aria-label={PHONE.parts} ref={tabs} onKeyDown={onKeyDown}>
            {PHONE_TABS.map((name) => (
              <button key={name} type="button" role="tab" id={`${id}-${name}`} aria-controls={`${id}-panel`} aria-selected={tab === name} tabIndex={tab === name ? 0 : -1} onClick={() => { onTab(name); }}>
                {TAB_NAMES[name]}
              </button>
            ))}
          </div>
          <div class="phone-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} tabIndex={0} data-tab={tab}>
            <Panel shown={shown} today={today} tab={tab} />
          </div>
        </div>
      </div>
      <p class="unseen" role="status">{PHONE.count(shown.entries.length)}</p>
      {shown.gaps.length > 0 && (
        <div class="phone-gaps">
          <h3>{PHONE.missing}</h3>
          <ul>
            {shown.gaps.map((gap) => <li key={gap.daysAgo}><strong>{dayOf(today, gap.daysAgo)}</strong>: {GAP_WORDS[gap.shownBy]}</li>)}
          </ul>
        </div>
      )}
    </section>
  );
}

function Panel({ shown, today, tab }: Pick<PhoneProps, 'shown' | 'today' | 'tab'>) {
  switch (tab) {
    case 'entries':
      return <Items none={PHONE.noEntries} items={shown.entries.map((entry) => ({ key: `${entry.daysAgo} ${entry.title}`, when: dayOf(today, entry.daysAgo), what: entry.title, who: `${KIND_NAMES[entry.kind]}, ${entry.by}`, text: entry.text, fresh: entry.daysAgo === 0 }))} />;
    case 'medicines':
      return <Items none={PHONE.noMedicines} items={shown.medicines.map((medicine) => ({ key: medicine.name, when: '', what: medicine.name, who: medicine.directions, text: '', fresh: medicine.today }))} />;
    case 'appointments':
      return <Items none={PHONE.noAppointments} items={shown.appointments.map((one) => ({ key: `${one.inDays} ${one.time}`, when: `${dayOf(today, -one.inDays)}, ${one.time}`, what: one.with, who: one.inDays > 0 ? PHONE.booked : PHONE.past, text: '', fresh: false }))} />;
    case 'messages':
      return <Items none={PHONE.noMessages} items={shown.messages.map((message) => ({ key: `${message.daysAgo} ${message.text}`, when: dayOf(today, message.daysAgo), what: message.from, who: '', text: message.text, fresh: message.daysAgo === 0 }))} />;
  }
}

interface Item {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly text: string;
  readonly fresh: boolean;
}

function Items({ items, none }: { readonly items: readonly Item[]; readonly none: string }) {
  if (items.length === 0) return <p class="phone-none">{none}</p>;
  return (
    <ul class="phone-items">
      {items.map((item) => (
        <li key={item.key} data-fresh={item.fresh ? '' : undefined}>
          {item.when && <p class="phone-when">{item.when}{item.fresh && <span class="phone-new"> {PHONE.fresh}</span>}</p>}
          <p class="phone-what">{item.what}</p>
          {item.who && <p class="phone-who">{item.who}</p>}
          {item.text && <p class="phone-text">{item.text}</p>}
        </li>
      ))}
    </ul>
  );
}

function dayOf(today: string, daysAgo: number): string {
  return writtenDay(daysBefore(today, daysAgo));
}
