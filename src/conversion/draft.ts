/** A fact while it is put together: what it may have is set where it is known, since V8 takes several times as long for spreads of parts that may be empty. */
export type Draft<Fact> = { -readonly [Key in keyof Fact]: Fact[Key] };
