import { answered, type Behaviour, faults } from './behaviours.js';

/** How many of a thousand requests fail by chance; the unlucky calls make it 5 % in all. */
const byChance = 44;

/** One of so many calls fails at each attempt: by chance, hardly any call would use all of its attempts. */
const unluckyOneOf = 250;

/** What the server does with the nth request (from 0) of a call: the same in each run. */
export function behaviourOf(call: number, nth: number): Behaviour {
  const draw = scatter(call * 8 + nth);
  const fails = call % unluckyOneOf === 7 || draw % 1_000 < byChance;
  return (fails ? faults[scatter(draw) % faults.length] : undefined) ?? answered;
}

/** Spreads neighbouring numbers over 32 bits (the finalizer of MurmurHash3). */
function scatter(number: number): number {
  let bits = number + 0x9e3779b9;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
