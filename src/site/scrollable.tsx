import type { ComponentChildren, VNode } from 'preact';

/** What may be wider than a telephone: it scrolls on its own, and a keyboard can scroll it too. */
export function Scrollable({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what has the focus (WCAG 2.1.1)
    <section class="wide" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
