import { ADVICE, CATEGORIES, LEVELS, type Category } from '../../lib/detect/finding.ts';
import { GUARD_MODES } from '../../lib/policy/effective.ts';
import { GUIDES } from '../../lib/host/guides.ts';
import { SYSTEMS } from '../../lib/host/system.ts';
import type { ExplainedPolicy, SettingName } from '../../lib/policy/merge.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import { CATEGORY_NAMES } from '../words.ts';
import { ADVICE_CHOICES, GUARD_NAMES, LEVEL_NAMES, OPTIONS, SETTER_NAMES } from './words.ts';

export type Change = (change: (settings: Settings) => Settings) => void;
interface Part {
  readonly explained: ExplainedPolicy;
  readonly change: Change;
}

/** Says who locked a setting, beside it. */
function Locked({ explained, name }: { readonly explained: ExplainedPolicy; readonly name: SettingName }) {
  const by = explained[name].lockedBy;
  return by ? <span class="quiet"> {OPTIONS.locked(SETTER_NAMES[by])}</span> : null;
}

/** Record system, guard, marks and keys. */
export function Basics({ explained, change, textSize, appearance }: Part & Pick<Settings, 'textSize' | 'appearance'>) {
  const locked = (name: SettingName): boolean => explained[name].lockedBy !== null;
  return (
    <>
      <section aria-labelledby="record">
        <h2 id="record">{OPTIONS.record}</h2>
        <div class="row">
          <label class="field">{OPTIONS.system}
            <select name="system" value={explained.system.value} disabled={locked('system')} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, system: currentTarget.value as Settings['system'] })); }}>
              {SYSTEMS.map((id) => <option key={id} value={id}>{GUIDES[id].name}</option>)}
            </select>
          </label>
          <Locked explained={explained} name="system" />
        </div>
        <fieldset disabled={locked('guard')}>
          <legend>{OPTIONS.guard}<Locked explained={explained} name="guard" /></legend>
          {GUARD_MODES.map((mode) => (
            <div key={mode}><label class="tick"><input type="radio" name="guard" value={mode} checked={explained.guard.value === mode} onChange={() => { change((settings) => ({ ...settings, guard: mode })); }} />{GUARD_NAMES[mode]}</label></div>
          ))}
        </fieldset>
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{OPTIONS.look}</h2>
        <div class="row">
          <label class="tick"><input type="checkbox" name="badge" checked={explained['marks.badge'].value} disabled={locked('marks.badge')} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, marks: { ...settings.marks, badge: currentTarget.checked } })); }} />{OPTIONS.badge}</label>
          <label class="tick"><input type="checkbox" name="large-marks" checked={explained['marks.size'].value === 'large'} disabled={locked('marks.size')} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, marks: { ...settings.marks, size: currentTarget.checked ? 'large' : 'normal' } })); }} />{OPTIONS.largeMarks}</label>
          <label class="tick"><input type="checkbox" name="search-boxes" checked={explained.watchSearchBoxes.value} disabled={locked('watchSearchBoxes')} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, watchSearchBoxes: currentTarget.checked })); }} />{OPTIONS.searchBoxes}</label>
        </div>
        <div class="row">
          <label class="field">{OPTIONS.textSize}
            <select name="text-size" value={textSize} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, textSize: currentTarget.value as Settings['textSize'] })); }}>
              <option value="normal">Normal</option><option value="large">Large</option><option value="largest">Largest</option>
            </select>
          </label>
          <label class="field">{OPTIONS.appearance}
            <select name="appearance" value={appearance} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, appearance: currentTarget.value as Settings['appearance'] })); }}>
              <option value="system">As the computer</option><option value="light">Light</option><option value="dark">Dark</option>
            </select>
          </label>
        </div>
      </section>
    </>
  );
}

/** In-page keys, and what the browser has bound. */
export function Keys({ explained, change, bound }: Part & { readonly bound: readonly { readonly name: string; readonly shortcut: string }[] }) {
  const key = (name: 'open' | 'blank', words: string) => (
    <label class="field">{words}
      <input name={`key-${name}`} value={explained[`keys.${name}`].value} disabled={explained[`keys.${name}`].lockedBy !== null} spellcheck={false} onChange={({ currentTarget }) => { change((settings) => ({ ...settings, keys: { ...settings.keys, [name]: currentTarget.value.trim() } })); }} />
    </label>
  );
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{OPTIONS.keys}</h2>
      <div class="row">{key('open', OPTIONS.keyOpen)}{key('blank', OPTIONS.keyBlank)}</div>
      <p class="quiet">{OPTIONS.keyHelp}</p>
      <h3>{OPTIONS.browserKeys}</h3>
      <ul>{bound.map(({ name, shortcut }) => <li key={name}>{name}: {shortcut || OPTIONS.unbound}</li>)}</ul>
    </section>
  );
}

/** Each category: on or off, its level and advice. */
export function Categories({ explained, change }: Part) {
  const set = (id: Category, part: NonNullable<Settings['categories'][Category]>): void => { change((settings) => ({ ...settings, categories: { ...settings.categories, [id]: { ...settings.categories[id], ...part } } })); };
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{OPTIONS.categories}</h2>
      <div class="scroll">
        <table>
          <thead><tr><th scope="col">Category</th><th scope="col">Level</th><th scope="col">Advice</th></tr></thead>
          <tbody>
            {CATEGORIES.map((id) => {
              const at = `categories.${id}` as const;
              return (
                <tr key={id}>
                  <th scope="row"><label class="tick"><input type="checkbox" name={id} checked={explained[`${at}.on`].value} disabled={explained[`${at}.on`].lockedBy !== null} onChange={({ currentTarget }) => { set(id, { on: currentTarget.checked }); }} />{CATEGORY_NAMES[id]}</label><Locked explained={explained} name={`${at}.on`} /></th>
                  <td><select aria-label={`Level of ${CATEGORY_NAMES[id]}`} value={explained[`${at}.level`].value} disabled={explained[`${at}.level`].lockedBy !== null} onChange={({ currentTarget }) => { set(id, { level: currentTarget.value as 'prompt' }); }}>{(['as-found', ...LEVELS] as const).map((level) => <option key={level} value={level}>{LEVEL_NAMES[level]}</option>)}</select></td>
                  <td><select aria-label={`Advice for ${CATEGORY_NAMES[id]}`} value={explained[`${at}.advice`].value} disabled={explained[`${at}.advice`].lockedBy !== null} onChange={({ currentTarget }) => { set(id, { advice: currentTarget.value as 'hide' }); }}>{(['as-found', ...ADVICE] as const).map((advice) => <option key={advice} value={advice}>{ADVICE_CHOICES[advice]}</option>)}</select></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
