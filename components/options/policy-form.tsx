import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ADVICE, CATEGORIES, LEVELS, type Category } from '../../lib/detect/finding.ts';
import { GUIDES } from '../../lib/host/guides.ts';
import { SYSTEMS } from '../../lib/host/system.ts';
import { GUARD_MODES, LEAD_ROLES } from '../../lib/policy/effective.ts';
import { policyText, type CategoryForm, type PolicyForm as Form } from '../../lib/policy/form.ts';
import { CATEGORY_NAMES, LEAD_ROLES as ROLE_NAMES } from '../words.ts';
import { ADVICE_CHOICES, FORM, GUARD_NAMES, LEVEL_NAMES, LOCKS } from './words.ts';

interface Choice {
  readonly value: string;
  readonly words: string;
}
const OPEN: Choice = { value: '', words: FORM.open };
const choices = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice[] => values.map((value) => ({ value, words: names[value] }));
const LEVEL_CHOICES = choices(['as-found', ...LEVELS] as const, LEVEL_NAMES);
const ADVICES = choices(['as-found', ...ADVICE] as const, ADVICE_CHOICES);
const CATEGORY_CHOICES = choices(CATEGORIES, CATEGORY_NAMES);
/** Added terms and codes have a level and advice of their own: there is no finding to leave them to. */
const FIXED = { level: LEVEL_CHOICES.slice(1), advice: ADVICES.slice(1) };

function Text({ words, value, on, ...rest }: { readonly words: string; readonly value: string; readonly on: (value: string) => void } & Pick<JSX.IntrinsicElements['input'], 'name' | 'type' | 'inputMode'>) {
  return <label class="field">{words}<input type="text" autocomplete="off" {...rest} value={value} onInput={({ currentTarget }) => { on(currentTarget.value); }} /></label>;
}
function Lines({ words, value, on, name }: { readonly words: string; readonly value: string; readonly on: (value: string) => void; readonly name: string }) {
  return <label class="field wide">{words}<textarea class="short" name={name} value={value} autocomplete="off" onInput={({ currentTarget }) => { on(currentTarget.value); }} /></label>;
}
function Pick({ words, value, on, from, name, quiet = false }: { readonly words: string; readonly value: string; readonly on: (value: string) => void; readonly from: readonly Choice[]; readonly name?: string; readonly quiet?: boolean }) {
  const select = <select name={name} aria-label={quiet ? words : undefined} value={value} onChange={({ currentTarget }) => { on(currentTarget.value); }}>{from.map((each) => <option key={each.value} value={each.value}>{each.words}</option>)}</select>;
  return quiet ? select : <label class="field">{words}{select}</label>;
}

/** Rows of the same kind, of which there may be any number. */
function Rows<T>({ title, rows, fresh, on, children }: { readonly title: string; readonly rows: readonly T[]; readonly fresh: T; readonly on: (rows: readonly T[]) => void; readonly children: (row: T, change: (part: Partial<T>) => void) => JSX.Element }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {rows.map((row, at) => (
        <div class="row form-row" key={at}>
          {children(row, (part) => { on(rows.map((each, index) => (index === at ? { ...each, ...part } : each))); })}
          <button type="button" class="link" aria-label={FORM.removeRow(title, at + 1)} onClick={() => { on(rows.filter((_each, index) => index !== at)); }}>{FORM.remove}</button>
        </div>
      ))}
      <button type="button" onClick={() => { on([...rows, fresh]); }}>{FORM.add(title)}</button>
    </fieldset>
  );
}

/**
 * The practice's policy, filled in by hand. It changes nothing by itself: what was filled in becomes the text of a policy file,
 * which is then read, compared and put in force like any other.
 */
export function PolicyForm({ start, onText }: { readonly start: Form; readonly onText: (text: string) => void }) {
  const [form, setForm] = useState(start);
  const set = (part: Partial<Form>): void => { setForm((before) => ({ ...before, ...part })); };
  const setCategory = (id: Category, part: Partial<CategoryForm>): void => { set({ categories: { ...form.categories, [id]: { ...form.categories[id], ...part } } }); };
  const term = { text: '', category: 'third-party', level: 'prompt', advice: 'ask' };
  return (
    <form class="policy-form" onSubmit={(event) => { event.preventDefault(); onText(policyText(form)); }}>
      <p class="quiet">{FORM.how}</p>
      <fieldset>
        <legend>{FORM.practice}</legend>
        <div class="row">
          <Text name="form-name" words={FORM.name} value={form.name} on={(name) => { set({ name }); }} />
          <Text name="form-ods" words={FORM.ods} value={form.ods} on={(ods) => { set({ ods }); }} />
          <Text name="form-review" type="date" words={FORM.reviewDate} value={form.reviewDate} on={(reviewDate) => { set({ reviewDate }); }} />
          <Pick name="form-system" words={FORM.system} value={form.system} from={[OPEN, ...SYSTEMS.map((id) => ({ value: id, words: GUIDES[id].name }))]} on={(system) => { set({ system }); }} />
          <Pick name="form-guard" words={FORM.guard} value={form.guard} from={[OPEN, ...choices(GUARD_MODES, GUARD_NAMES)]} on={(guard) => { set({ guard }); }} />
          <Text name="form-keep" inputMode="numeric" words={FORM.keepDays} value={form.keepDays} on={(keepDays) => { set({ keepDays }); }} />
        </div>
      </fieldset>
      <Rows title={FORM.lead} rows={form.leads} fresh={{ role: 'safeguarding-lead', name: '', contact: '' }} on={(leads) => { set({ leads }); }}>
        {(lead, change) => (
          <>
            <Pick words={FORM.role} value={lead.role} from={choices(LEAD_ROLES, ROLE_NAMES)} on={(role) => { change({ role }); }} />
            <Text name="form-lead-name" words={FORM.leadName} value={lead.name} on={(name) => { change({ name }); }} />
            <Text name="form-lead-contact" words={FORM.contact} value={lead.contact} on={(contact) => { change({ contact }); }} />
          </>
        )}
      </Rows>
      <fieldset>
        <legend>{FORM.categories}</legend>
        <div class="scroll" tabIndex={0} role="group" aria-label={FORM.categories}><table>
          <thead><tr><th scope="col">Category</th><th scope="col">{FORM.looked}</th><th scope="col">Level</th><th scope="col">Advice</th><th scope="col">{FORM.guidance}</th></tr></thead>
          <tbody>
            {CATEGORIES.map((id) => (
              <tr key={id}>
                <th scope="row">{CATEGORY_NAMES[id]}</th>
                <td><Pick quiet words={`${CATEGORY_NAMES[id]}: ${FORM.looked}`} value={form.categories[id].on} from={[OPEN, { value: 'yes', words: 'Yes' }, { value: 'no', words: 'No' }]} on={(on) => { setCategory(id, { on: on as CategoryForm['on'] }); }} /></td>
                <td><Pick quiet words={`${CATEGORY_NAMES[id]}: level`} value={form.categories[id].level} from={[OPEN, ...LEVEL_CHOICES]} on={(level) => { setCategory(id, { level }); }} /></td>
                <td><Pick quiet words={`${CATEGORY_NAMES[id]}: advice`} value={form.categories[id].advice} from={[OPEN, ...ADVICES]} on={(advice) => { setCategory(id, { advice }); }} /></td>
                <td><input type="text" name={`form-guidance-${id}`} aria-label={`${CATEGORY_NAMES[id]}: ${FORM.guidance}`} autocomplete="off" value={form.categories[id].guidance} onInput={({ currentTarget }) => { setCategory(id, { guidance: currentTarget.value }); }} /></td>
              </tr>
            ))}
          </tbody>
        </table></div>
      </fieldset>
      <Rows title={FORM.ageRule} rows={form.ageRules} fresh={{ under: '18', category: 'sexual-health', level: 'prompt', advice: 'hide' }} on={(ageRules) => { set({ ageRules }); }}>
        {(rule, change) => (
          <>
            <Text inputMode="numeric" words={FORM.under} value={rule.under} on={(under) => { change({ under }); }} />
            <Pick words={FORM.category} value={rule.category} from={CATEGORY_CHOICES} on={(category) => { change({ category }); }} />
            <Pick words="Level" value={rule.level} from={LEVEL_CHOICES} on={(level) => { change({ level }); }} />
            <Pick words="Advice" value={rule.advice} from={ADVICES} on={(advice) => { change({ advice }); }} />
          </>
        )}
      </Rows>
      <fieldset>
        <legend>{FORM.wording}</legend>
        <Lines name="form-ask" words={FORM.ask} value={form.ask} on={(ask) => { set({ ask }); }} />
        <Lines name="form-ask-phrase" words={FORM.askPhrase} value={form.askPhrase} on={(askPhrase) => { set({ askPhrase }); }} />
        <Lines name="form-until-told" words={FORM.untilToldPhrase} value={form.untilToldPhrase} on={(untilToldPhrase) => { set({ untilToldPhrase }); }} />
      </fieldset>
      <Rows title={FORM.term} rows={form.add} fresh={term} on={(add) => { set({ add }); }}>
        {(each, change) => (
          <>
            <Text name="form-term" words={FORM.termText} value={each.text} on={(text) => { change({ text }); }} />
            <Pick words={FORM.category} value={each.category} from={CATEGORY_CHOICES} on={(category) => { change({ category }); }} />
            <Pick words="Level" value={each.level} from={FIXED.level} on={(level) => { change({ level }); }} />
            <Pick words="Advice" value={each.advice} from={FIXED.advice} on={(advice) => { change({ advice }); }} />
          </>
        )}
      </Rows>
      {form.keptTerms.length > 0 && <p>{FORM.keptTerms(form.keptTerms.length)}</p>}
      <Rows title={FORM.codeList} rows={form.codeLists} fresh={{ name: '', source: '', category: 'safeguarding', level: 'prompt', advice: 'hide', codes: '' }} on={(codeLists) => { set({ codeLists }); }}>
        {(list, change) => (
          <>
            <Text words={FORM.listName} value={list.name} on={(name) => { change({ name }); }} />
            <Text words={FORM.source} value={list.source} on={(source) => { change({ source }); }} />
            <Pick words={FORM.category} value={list.category} from={CATEGORY_CHOICES} on={(category) => { change({ category }); }} />
            <Pick words="Level" value={list.level} from={FIXED.level} on={(level) => { change({ level }); }} />
            <Pick words="Advice" value={list.advice} from={FIXED.advice} on={(advice) => { change({ advice }); }} />
            <Lines name="form-codes" words={FORM.codes} value={list.codes} on={(codes) => { change({ codes }); }} />
          </>
        )}
      </Rows>
      <fieldset>
        <legend>{FORM.more}</legend>
        <Lines name="form-ignore" words={FORM.ignore} value={form.ignore} on={(ignore) => { set({ ignore }); }} />
        <Lines name="form-sites" words={FORM.sites} value={form.sites} on={(sites) => { set({ sites }); }} />
        <Lines name="form-profiles" words={FORM.profiles} value={form.profiles} on={(profiles) => { set({ profiles }); }} />
      </fieldset>
      <fieldset>
        <legend>{FORM.locked}</legend>
        <div class="ticks">
          {[...LOCKS, ...CATEGORIES.map((id) => ({ value: `categories.${id}`, words: CATEGORY_NAMES[id] }))].map(({ value, words }) => (
            <label class="tick" key={value}><input type="checkbox" name={`form-lock-${value}`} checked={form.locked.includes(value)} onChange={({ currentTarget }) => { set({ locked: currentTarget.checked ? [...form.locked, value] : form.locked.filter((lock) => lock !== value) }); }} />{words}</label>
          ))}
        </div>
      </fieldset>
      <button type="submit" class="first">{FORM.done}</button>
    </form>
  );
}
