import { type Auth, type PasscodeSupplier, type PasswordOptions, password } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const maybe: string | undefined;

const byName = { username: 'u', password: 'p', domainName: 'd' } as const;
const byId = { userId: 'u', password: 'p' } as const;

// A compiler refuses extra properties in a literal, but not in a variable.
const withDomainName = { ...byId, domainName: 'd' };
const withDomainId = { ...byId, domainId: 'd' };
const withTwoUsers = { ...byId, username: 'u' };

expectSame<Parameters<typeof password>, [options: PasswordOptions]>();
expectSame<ReturnType<typeof password>, Auth>();
expectSame<ReturnType<PasscodeSupplier>, string | Promise<string>>();

export const accepted: PasswordOptions[] = [
  byName,
  byId,
  { username: 'u', password: 'p', domainId: 'd' },
  { ...byName, userId: undefined, domainId: undefined, projectId: undefined },
  { ...byName, projectName: 'eu-de' },
  { ...byName, projectName: maybe },
  { ...byName, projectId: 'p' },
  { ...byId, projectName: 'eu-de' },
  { ...byId, projectId: 'p' },
  { ...byName, passcode: '123456' },
  { ...byName, passcode: maybe },
  { ...byName, passcode: () => '123456' },
  { ...byId, passcode: async ({ signal }) => (signal.aborted ? '111111' : '222222') },
];

export const refused: PasswordOptions[] = [
  // @ts-expect-error: no user
  { password: 'p', domainName: 'd' },
  // @ts-expect-error: a user by name and by id
  { ...byName, userId: 'u' },
  // @ts-expect-error: the user may be missing
  { username: maybe, password: 'p', domainName: 'd' },
  // @ts-expect-error: a name is unique only within its domain
  { username: 'u', password: 'p' },
  // @ts-expect-error: the domain may be missing
  { username: 'u', password: 'p', domainName: maybe },
  // @ts-expect-error: a domain by name and by id
  { ...byName, domainId: 'd' },
  // @ts-expect-error: an id needs no domain
  { ...byId, domainName: 'd' },
  // @ts-expect-error: an id needs no domain
  { ...byId, domainId: 'd' },
  // @ts-expect-error: the same, of a variable
  withDomainName,
  // @ts-expect-error: the same, of a variable
  withDomainId,
  // @ts-expect-error: a user by name and by id, of a variable
  withTwoUsers,
  // @ts-expect-error: no password
  { username: 'u', domainName: 'd' },
  // @ts-expect-error: the password may be missing
  { username: 'u', password: maybe, domainName: 'd' },
  // @ts-expect-error: a project by name and by id
  { ...byName, projectName: 'eu-de', projectId: 'p' },
  // @ts-expect-error: misspelt
  { ...byName, projectname: 'eu-de' },
  // @ts-expect-error: misspelt
  { ...byName, pascode: '123456' },
  // @ts-expect-error: a code may begin with 0, which a number loses
  { ...byName, passcode: 123456 },
  // @ts-expect-error: a function must give a code
  { ...byName, passcode: () => undefined },
  // @ts-expect-error: that is an option of the client
  { ...byName, iamEndpoint: 'https://iam.example' },
];

password(byName);

// @ts-expect-error: misspelt
password({ usrename: 'u', password: 'p', domainName: 'd' });

// @ts-expect-error: the options are required
password();
