/** Room for a name beside its circle, so that one does not hide another. */
const NAME = { width: 115, height: 13 } as const;
const ROUNDS = 40;

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** How far up and down there is room. */
interface Room {
  readonly least: number;
  readonly most: number;
}

/** Moves marks up and down until their names have room, or for so many rounds; whole numbers. */
export function spread<Mark extends Placed>(marks: readonly Mark[], { least, most }: Room): Mark[] {
  const moving = marks.map(({ x, y }) => ({ x, y }));
  const pairs = moving.flatMap((one, at) => moving.slice(at + 1).map((other) => [one, other] as const));
  const near = pairs.filter(([one, other]) => Math.abs(one.x - other.x) < NAME.width);
  const inside = (y: number) => Math.min(most, Math.max(least, y));
  for (let round = 0; round < ROUNDS; round += 1) {
    const hiding = near.filter(([one, other]) => Math.abs(one.y - other.y) < NAME.height);
    if (hiding.length === 0) break;
    for (const [one, other] of hiding) {
      const apart = other.y - one.y;
      const push = ((NAME.height - Math.abs(apart)) / 2 + 0.5) * (apart < 0 ? -1 : 1);
      one.y = inside(one.y - push);
      other.y = inside(other.y + push);
    }
  }
  return marks.map((mark, at) => ({ ...mark, y: Math.round(moving[at]?.y ?? mark.y) }));
}
