import type { VNode } from 'preact';

/** A value that a list can be filtered by. */
export interface Choice {
  /** How an address names it. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** One filter of a form: its name in the address, what it is called, what leaves all through, and its values. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly any?: string;
  readonly choices: readonly Choice[];
}

/** A filter as a menu. */
export function FilterSelect({ name, label, any, choices }: Filter): VNode {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(({ value, text, isChosen }) => (
          <option value={value} selected={isChosen}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
