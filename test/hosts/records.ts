/** One saved thing of a small stand-in: its words by field, and whether the patient can see it. */
export interface SavedRecord {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
  readonly visible: boolean;
}

/** What the small stand-in hosts have saved, by host. Lives in memory. */
export interface Records {
  of(host: string): readonly SavedRecord[];
  /** How often the host was asked to save, changes included. */
  saves(host: string): number;
  /** Keeps what a form holds: `visible` (yes or no), an `id` to change what is there, and the rest as text. */
  keep(host: string, form: URLSearchParams): SavedRecord;
  reset(): void;
}

export function makeRecords(): Records {
  const all = new Map<string, SavedRecord[]>();
  const saves = new Map<string, number>();
  return {
    of: (host) => all.get(host) ?? [],
    saves: (host) => saves.get(host) ?? 0,
    keep(host, form) {
      const { id = '', visible = 'yes', ...text } = Object.fromEntries(form);
      const list = all.get(host) ?? [];
      all.set(host, list);
      saves.set(host, (saves.get(host) ?? 0) + 1);
      const record: SavedRecord = { id: id || `r-${String(list.length + 1)}`, text, visible: visible === 'yes' };
      const at = list.findIndex((each) => each.id === record.id);
      if (at < 0) list.push(record);
      else list[at] = record;
      return record;
    },
    reset() {
      all.clear();
      saves.clear();
    },
  };
}
