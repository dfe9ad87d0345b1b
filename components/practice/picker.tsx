import { useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../lib/detect/finding.ts';
import { THEMES, type Scenario, type Theme } from '../../lib/practice/scenario.ts';
import { CATEGORY_NAMES } from '../words.ts';
import { ROOM, THEME_NAMES } from './words.ts';

interface PickerProps {
  readonly library: readonly Scenario[];
  /** Ids of those that did not come with the extension. */
  readonly own: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Chooses cases, from all or from a category or theme. */
export function Picker({ library, own, chosen, onChosen }: PickerProps) {
  const [category, setCategory] = useState<Category | ''>('');
  const [theme, setTheme] = useState<Theme | ''>('');
  const shown = library.filter((scenario) => (category === '' || scenario.categories.includes(category)) && (theme === '' || scenario.themes.includes(theme)));
  const turn = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <section aria-label={ROOM.cases}>
      <h2 class="nhsuk-heading-m">{ROOM.cases}</h2>
      <div class="filters">
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="filter-category">{ROOM.category}</label>
          <select class="nhsuk-select" id="filter-category" autocomplete="off" value={category} onChange={(event) => { setCategory(event.currentTarget.value as Category | ''); }}>
            <option value="">{ROOM.any}</option>
            {CATEGORIES.map((name) => <option key={name} value={name}>{CATEGORY_NAMES[name]}</option>)}
          </select>
        </div>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="filter-theme">{ROOM.theme}</label>
          <select class="nhsuk-select" id="filter-theme" autocomplete="off" value={theme} onChange={(event) => { setTheme(event.currentTarget.value as Theme | ''); }}>
            <option value="">{ROOM.any}</option>
            {THEMES.map((name) => <option key={name} value={name}>{THEME_NAMES[name]}</option>)}
          </select>
        </div>
        <div class="filter-buttons">
          <button type="button" class="link-button" onClick={() => { onChosen(new Set([...chosen, ...shown.map(({ id }) => id)])); }}>{ROOM.chooseAll}</button>
          <button type="button" class="link-button" onClick={() => { onChosen(new Set()); }}>{ROOM.chooseNone}</button>
        </div>
      </div>
      <p role="status" class="picker-count">{ROOM.shown(shown.length)}. {ROOM.chosen(chosen.size)}.</p>
      <ul class="case-list">
        {shown.map((scenario) => (
          <li key={scenario.id}>
            <label>
              <input type="checkbox" autocomplete="off" checked={chosen.has(scenario.id)} onChange={() => { turn(scenario.id); }} />
              <span>
                <strong>{scenario.title}</strong>{own.has(scenario.id) && <span class="tag">{ROOM.own}</span>}
                <span class="case-teaches">{scenario.teaches}</span>
                <span class="case-tags">{[...scenario.categories.map((name) => CATEGORY_NAMES[name]), ...scenario.themes.map((name) => THEME_NAMES[name])].join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
