import { readdirSync, readFileSync } from 'node:fs';

/** A clock tick of the kernel, as `getconf CLK_TCK` gives it on every Linux of today. */
const TICK_MS = 10;

/** Processor time that a group of processes took so far (proc(5): pgrp, utime and stime); not known on other systems. */
export function groupMs(leader: number | undefined): number {
  if (leader === undefined || process.platform !== 'linux') return Number.NaN;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.reduce((sum, id) => sum + ticksOf(id, leader), 0) * TICK_MS;
}

function ticksOf(id: string, group: number): number {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The name of a process, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[2]) === group ? Number(fields[11]) + Number(fields[12]) : 0;
  } catch {
    // It ended while we looked.
    return 0;
  }
}
