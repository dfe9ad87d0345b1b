/** One column of a list that is edited by rows. */
export type Column = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'line' | 'long' | 'number' | 'tick' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly [value: string, label: string])[] }
);
export type Row = Readonly<Record<string, string | number | boolean>>;

interface RowsProps {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly fresh: Row;
  readonly onRows: (rows: readonly Row[]) => void;
}

/** Edits a list: one group of boxes a row, with add and remove. */
export function Rows({ name, columns, rows, fresh, onRows }: RowsProps) {
  const put = (index: number, key: string, value: string | number | boolean): void => { onRows(rows.map((row, at) => (at === index ? { ...row, [key]: value } : row))); };
  return (
    <fieldset class="rows">
      <legend>{name}</legend>
      {rows.map((row, index) => (
        <div class="row" role="group" aria-label={`${name} ${String(index + 1)}`} key={index}>
          {columns.map((column) => <Cell key={column.key} column={column} value={row[column.key] ?? ''} onValue={(value) => { put(index, column.key, value); }} />)}
          <button type="button" class="link-button" onClick={() => { onRows(rows.filter((_, at) => at !== index)); }}>Remove<span class="unseen"> {name} {index + 1}</span></button>
        </div>
      ))}
      <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { onRows([...rows, fresh]); }}>Add<span class="unseen"> to {name}</span></button>
    </fieldset>
  );
}

function Cell({ column, value, onValue }: { readonly column: Column; readonly value: string | number | boolean; readonly onValue: (value: string | number | boolean) => void }) {
  switch (column.kind) {
    case 'tick':
      return <label class="cell"><input type="checkbox" autocomplete="off" checked={value === true} onChange={(event) => { onValue(event.currentTarget.checked); }} /> {column.label}</label>;
    case 'choice':
      return (
        <label class="cell">{column.label}
          <select class="nhsuk-select" autocomplete="off" value={String(value)} onChange={(event) => { onValue(event.currentTarget.value); }}>
            {column.options.map(([option, label]) => <option key={option} value={option}>{label}</option>)}
          </select>
        </label>
      );
    case 'long':
      return <label class="cell cell-long">{column.label}<textarea class="nhsuk-textarea" rows={2} autocomplete="off" value={String(value)} onInput={(event) => { onValue(event.currentTarget.value); }} /></label>;
    case 'number':
      return <label class="cell cell-number">{column.label}<input class="nhsuk-input" type="number" autocomplete="off" value={String(value)} onInput={(event) => { onValue(event.currentTarget.value === '' ? '' : Number(event.currentTarget.value)); }} /></label>;
    case 'line':
      return <label class="cell">{column.label}<input class="nhsuk-input" autocomplete="off" value={String(value)} onInput={(event) => { onValue(event.currentTarget.value); }} /></label>;
  }
}
