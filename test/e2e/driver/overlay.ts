import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './package.ts';
import { inClosedRoots } from './roots.ts';
import { until } from './until.ts';

/** Something of ours on screen, as a person meets it. Rectangles are in CSS pixels of the frame's viewport. */
export interface Shown {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly focused: boolean;
  readonly pressed: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Our closed-root interface in one frame, seen through DevTools. */
export class Overlay {
  constructor(
    private readonly kind: BrowserKind,
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Everything of ours that is on screen and has a role: buttons, dialogs, status lines. */
  async shown(): Promise<readonly Shown[]> {
    const roots = await inClosedRoots(
      this.kind,
      this.page,
      this.frame,
      (root) => {
        const roleOf = (element: Element): string => element.getAttribute('role') ?? { BUTTON: 'button', DIALOG: 'dialog', A: 'link', SUMMARY: 'button', TEXTAREA: 'textbox', INPUT: 'input', H2: 'heading', H3: 'heading' }[element.tagName] ?? '';
        const nameOf = (element: Element): string => {
          const labelled = element.getAttribute('aria-labelledby');
          if (labelled) return labelled.split(' ').map((id) => root.getElementById(id)?.textContent ?? '').join(' ').trim();
          return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
        };
        return [...root.querySelectorAll('*')].flatMap((element) => {
          const role = roleOf(element);
          if (!role) return [];
          const { left, top, width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          if (style.visibility === 'hidden' || style.display === 'none' || (width === 0 && role !== 'status')) return [];
          return [{ role, name: nameOf(element), text: element.textContent.replace(/\s+/g, ' ').trim(), focused: root.activeElement === element, pressed: element.getAttribute('aria-pressed') ?? element.getAttribute('aria-expanded'), left, top, width, height }];
        });
      },
      null,
    );
    return roots.flat();
  }

  /** All our words on screen. */
  async text(): Promise<string> {
    return (await inClosedRoots(this.kind, this.page, this.frame, (root) => [...root.children].filter(({ tagName }) => tagName !== 'STYLE').map((element) => (element as HTMLElement).innerText ?? '').join(' '), null)).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Waits for something of a role whose name contains `name`. */
  find(role: string, name: string | RegExp): Promise<Shown> {
    return until(`${role} "${String(name)}" on our overlay`, async () => (await this.shown()).find((one) => one.role === role && (typeof name === 'string' ? one.name.includes(name) : name.test(one.name))));
  }

  async has(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.shown()).some((one) => one.role === role && (typeof name === 'string' ? one.name.includes(name) : name.test(one.name)));
  }

  /** Waits until nothing of a role is on screen. */
  async gone(role: string, name: string | RegExp = ''): Promise<void> {
    await until(`no ${role} "${String(name)}"`, async () => !(await this.has(role, name)));
  }

  /** Clicks the middle of it with the mouse, once it stands still, as a person would. */
  async click(role: string, name: string | RegExp): Promise<void> {
    let last = await this.find(role, name);
    await until(`${role} "${String(name)}" to stand still`, async () => {
      // two frames: what is to be placed anew is placed in the next one
      await this.frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const now = await this.find(role, name);
      const still = now.left === last.left && now.top === last.top;
      last = now;
      return still;
    });
    const { left, top, width, height } = last;
    const offset = await this.offset();
    await this.page.mouse.click(offset.left + left + width / 2, offset.top + top + height / 2);
  }

  /** Where the frame stands in the page. */
  private async offset(): Promise<{ left: number; top: number }> {
    const element = await this.frame.frameElement();
    const box = element && (await element.boundingBox());
    return { left: box?.x ?? 0, top: box?.y ?? 0 };
  }
}

/** A mark as the page itself can see it: text of the range, its level's highlight, its rectangles. */
export interface MarkSeen {
  readonly highlight: string;
  readonly text: string;
  readonly boxes: readonly { readonly left: number; readonly top: number; readonly width: number; readonly height: number }[];
}

/** Highlights in a frame's registry. Form fields painted as boxes in our own overlay are not among them. */
export function highlights(frame: Frame): Promise<MarkSeen[]> {
  return frame.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([highlight, ranges]) =>
      [...ranges].map((range) => ({
        highlight,
        text: range instanceof Range ? range.toString() : '',
        boxes: [...('getClientRects' in range ? (range as Range).getClientRects() : [])].map(({ left, top, width, height }) => ({ left, top, width, height })),
      })),
    ),
  );
}
