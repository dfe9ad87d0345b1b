import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { BLANK, Writer } from '../../components/practice/writer.tsx';
import { End } from '../../components/practice/end.tsx';
import { present, startSession, step, type Mode, type Session, type SessionEvent } from '../../lib/practice/session.ts';
import { readScenarioFile, writeScenarioFile, type Fault, type Scenario } from '../../lib/practice/scenario.ts';
import { ROOM } from '../../components/practice/words.ts';
import { Start } from './start.tsx';
import { Table } from './table.tsx';
import { Tour } from './tour.tsx';

interface RoomProps {
  readonly builtIn: readonly Scenario[];
  /** ISO date. */
  readonly today: string;
  readonly tour: boolean;
}

type Place = 'start' | 'session' | 'write' | 'tour';

/** The practice room. All it knows is in this page, and goes with it. */
export function Room({ builtIn, today, tour }: RoomProps) {
  const [place, setPlace] = useState<Place>(tour ? 'tour' : 'start');
  const [added, setAdded] = useState<readonly Scenario[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(builtIn.slice(0, 6).map(({ id }) => id)));
  const [mode, setMode] = useState<Mode>('practise');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [note, setNote] = useState('');
  const [session, send] = useReducer<Session | null, SessionEvent | { readonly type: 'start'; readonly session: Session | null }>((now, event) => (event.type === 'start' ? event.session : now && step(now, event)), null);
  const top = useRef<HTMLDivElement>(null);

  // What was added replaces a scenario of the same name: a trainer who changes a built-in case means that one.
  const library = [...builtIn.filter((scenario) => !added.some(({ id }) => id === scenario.id)), ...added];
  const picked = library.filter(({ id }) => chosen.has(id));
  const go = (to: Place): void => {
    setPlace(to);
    setFaults([]);
    setNote('');
    window.scrollTo(0, 0);
  };
  // at once: later it might be taken from a note that somebody has begun to write in
  useLayoutEffect(() => { top.current?.focus(); }, [place, session?.at]);

  const add = (scenarios: readonly Scenario[]): void => {
    setAdded((before) => [...before.filter((scenario) => !scenarios.some(({ id }) => id === scenario.id)), ...scenarios]);
    setChosen(new Set(scenarios.map(({ id }) => id)));
    setNote(ROOM.imported(scenarios.length));
    setFaults([]);
  };
  const importFile = async (file: File): Promise<void> => {
    const read = readScenarioFile(await file.text());
    if (read.ok) add(read.scenarios);
    else {
      setNote('');
      setFaults(read.faults);
    }
  };

  return (
    <main class="room-page" ref={top} tabIndex={-1}>
      {place === 'start' && (
        <Start
          library={library}
          own={new Set(added.map(({ id }) => id))}
          chosen={chosen}
          onChosen={setChosen}
          mode={mode}
          onMode={setMode}
          today={today}
          faults={faults}
          note={note}
          onStart={() => {
            send({ type: 'start', session: startSession(mode, picked) });
            go('session');
          }}
          onTour={() => { go('tour'); }}
          onWrite={() => { go('write'); }}
          onImport={(file) => void importFile(file)}
          onExport={() => { download(picked); }}
        />
      )}
      {place === 'write' && <Writer from={picked.length === 1 ? picked[0]! : BLANK} onDone={(scenario) => { go('start'); add([scenario]); }} onLeave={() => { go('start'); }} />}
      {place === 'tour' && <Tour scenario={builtIn[0]!} today={today} onLeave={() => { go('start'); }} />}
      {place === 'session' && session && present(session) && <Table key={session.at} session={session} send={send} today={today} onLeave={() => { send({ type: 'go', at: session.scenarios.length }); }} />}
      {place === 'session' && session && !present(session) && (
        <End
          session={session}
          today={today}
          onPrint={() => { window.print(); }}
          onLeave={() => {
            send({ type: 'start', session: null });
            go('start');
          }}
        />
      )}
    </main>
  );
}

/** Hands the scenarios on as a file, without a request: a download of what is in this page. */
function download(scenarios: readonly Scenario[]): void {
  const url = URL.createObjectURL(new Blob([writeScenarioFile(scenarios)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = scenarios.length === 1 ? `${scenarios[0]!.id}.json` : 'scenarios.json';
  link.click();
  URL.revokeObjectURL(url);
}
