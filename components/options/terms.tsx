import { useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../lib/detect/finding.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import { CATEGORY_NAMES } from '../words.ts';
import { OPTIONS } from './words.ts';

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** Words this person wants prompted for, or never. */
export function Terms({ terms, onSave }: { readonly terms: Settings['terms']; readonly onSave: (terms: Settings['terms']) => void }) {
  const [category, setCategory] = useState<Category>('third-party');
  /** What is typed and not saved yet, by category: choosing another one loses nothing. */
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<Category, string>>>>({});
  const [ignore, setIgnore] = useState<string | null>(null);
  const shown = drafts[category] ?? terms.add.filter((term) => term.category === category).map(({ text }) => text).join('\n');
  const save = (): void => {
    onSave({
      add: [...terms.add.filter((term) => drafts[term.category] === undefined), ...CATEGORIES.flatMap((id) => lines(drafts[id] ?? '').map((text) => ({ text, category: id, level: 'prompt' as const, advice: 'ask' as const })))],
      ignore: ignore === null ? terms.ignore : lines(ignore),
    });
    setDrafts({});
    setIgnore(null);
  };
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{OPTIONS.terms}</h2>
      <div class="row">
        <label class="field">{OPTIONS.termsCategory}
          <select name="term-category" value={category} onChange={({ currentTarget }) => { setCategory(currentTarget.value as Category); }}>{CATEGORIES.map((id) => <option key={id} value={id}>{CATEGORY_NAMES[id]}</option>)}</select>
        </label>
      </div>
      <label class="field">{OPTIONS.termsAdd}<textarea name="terms-add" value={shown} onInput={({ currentTarget }) => { setDrafts({ ...drafts, [category]: currentTarget.value }); }} /></label>
      <label class="field">{OPTIONS.termsIgnore}<textarea name="terms-ignore" value={ignore ?? terms.ignore.join('\n')} onInput={({ currentTarget }) => { setIgnore(currentTarget.value); }} /></label>
      <button type="button" disabled={Object.keys(drafts).length === 0 && ignore === null} onClick={save}>{OPTIONS.save}</button>
    </section>
  );
}
