import { useState } from 'preact/hooks';
import { writtenDay } from '../../lib/day.ts';
import type { Problem } from '../../lib/policy/read.ts';
import { policyForm } from '../../lib/policy/form.ts';
import type { PolicyFile as Policy } from '../../lib/policy/file.ts';
import { PolicyForm } from './policy-form.tsx';
import { OPTIONS } from './words.ts';

/** A line of the policy that a new file would change. */
export interface PolicyChange {
  readonly name: string;
  readonly now: string;
  readonly then: string;
}
export type ReadResult = { readonly problems: readonly Problem[] } | { readonly changes: readonly PolicyChange[] };

export interface PolicyFileProps {
  readonly inForce: { readonly name: string; readonly day: string; readonly file: Policy } | null;
  /** The date that the policy was to be reviewed by, where that is past. */
  readonly due: string | null;
  /** What is wrong with the policies that should be in force. */
  readonly problems: readonly Problem[];
  readonly read: (text: string) => ReadResult;
  readonly use: (text: string) => void;
  readonly remove: () => void;
  readonly save: () => void;
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div class="problem" role="alert">
      <p><strong>{OPTIONS.policyFault}</strong></p>
      <ul>{problems.map(({ line, field, message }) => <li key={`${String(line)} ${field}`}>{OPTIONS.line(line)}{field && `, ${field}`}: {message}</li>)}</ul>
    </div>
  );
}

/** The practice's policy file: opened, dropped or pasted, compared with what is in force, and only then put in force. */
export function PolicyFile({ inForce, due, problems, read, use, remove, save }: PolicyFileProps) {
  const [text, setText] = useState('');
  /** Made only for whoever opens it: a policy may hold thousands of lines. */
  const [asForm, setAsForm] = useState(false);
  const [result, setResult] = useState<ReadResult | null>(null);
  const take = (given: string): void => {
    setText(given);
    setResult(read(given));
  };
  const open = (file: File | undefined): void => { if (file) void file.text().then(take); };
  const done = (): void => {
    setText('');
    setResult(null);
  };
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{OPTIONS.policy}</h2>
      <p>{inForce ? OPTIONS.policyFrom(inForce.name, inForce.day) : OPTIONS.policyNone}</p>
      {due !== null && <p class="problem"><strong>{OPTIONS.policyDue(writtenDay(due))}</strong></p>}
      {problems.length > 0 && <Problems problems={problems} />}
      <div class="drop" onDragOver={(event) => { event.preventDefault(); }} onDrop={(event) => { event.preventDefault(); open(event.dataTransfer?.files[0]); }}>
        <label class="field">{OPTIONS.policyOpen}<input type="file" name="policy-file" accept=".json,application/json" onChange={({ currentTarget }) => { open(currentTarget.files?.[0]); }} /></label>
        <label class="field">{OPTIONS.policyPaste}<textarea name="policy-text" value={text} spellcheck={false} autocomplete="off" onInput={({ currentTarget }) => { setText(currentTarget.value); }} /></label>
        <button type="button" disabled={text.trim() === ''} onClick={() => { setResult(read(text)); }}>{OPTIONS.policyRead}</button>
      </div>
      <details onToggle={({ currentTarget }) => { if (currentTarget.open) setAsForm(true); }}>
        <summary>{OPTIONS.policyForm}</summary>
        {asForm && <PolicyForm key={inForce ? `${inForce.name} ${inForce.day}` : ''} start={policyForm(inForce?.file ?? null)} onText={take} />}
      </details>
      <div role="status">
        {result && 'problems' in result && <Problems problems={result.problems} />}
        {result && 'changes' in result && (
          <>
            <h3>{OPTIONS.policyChanges}</h3>
            {result.changes.length === 0 ? <p>{OPTIONS.policySame}</p> : (
              <div class="scroll"><table>
                <thead><tr><th scope="col">Setting</th><th scope="col">Now</th><th scope="col">Then</th></tr></thead>
                <tbody>{result.changes.map(({ name, now, then }) => <tr key={name}><th scope="row">{name}</th><td>{now}</td><td>{then}</td></tr>)}</tbody>
              </table></div>
            )}
            <div class="row">
              <button type="button" class="first" onClick={() => { use(text); done(); }}>{OPTIONS.policyUse}</button>
              <button type="button" onClick={done}>{OPTIONS.policyCancel}</button>
            </div>
          </>
        )}
      </div>
      {inForce && (
        <div class="row">
          <button type="button" onClick={save}>{OPTIONS.policyExport}</button>
          <button type="button" onClick={remove}>{OPTIONS.policyRemove}</button>
        </div>
      )}
    </section>
  );
}
