import type { StateModel } from './state-model.js';
import { docComment, literals, meanings, union } from './text.js';

/** The states of a version: by number, and which of them are final. */
export function renderStates(states: readonly StateModel[]): string {
  const active = states.filter(({ final }) => !final);
  const final = states.filter((state) => state.final);
  return `/** The state that each documented \`status\` of a version stands for. Any other number is \`unknown\`. */
export const states = {
${states.map(({ status, name }) => `${status}: '${name}',`).join('\n')}
} as const;

${renderType('ActiveState', 'A state in which a version runs, or will run.', active)}

${renderType('FinalState', 'A state in which a version has ended.', final)}

/** The state of a version by name; \`unknown\` for a number that no page of the provider names. */
export type VersionState = ActiveState | FinalState | 'unknown';

/** The states in which there is something to stop. */
export const activeStates: readonly VersionState[] = ${literals(active.map(({ name }) => name))};

/** The states in which a version has ended. */
export const finalStates: readonly VersionState[] = ${literals(final.map(({ name }) => name))};
`;
}

function renderType(type: string, description: string, states: readonly StateModel[]): string {
  const list = meanings(states.map(({ name, meaning }) => [name, meaning]));
  return `${docComment(description, list)}\nexport type ${type} = ${union(states.map(({ name }) => name))};`;
}
