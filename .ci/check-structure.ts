import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** Fewer modules than this means that the compiler was not understood, and that nothing was checked. */
const LEAST_MODULES = 40;

const SERVER = '^packages/server/src';
const DOMAIN = `${SERVER}/(job-sets|worker|webhooks|api-keys|engines|media|policy)/`;

const forbid = (name: string, from: string, to: string, except?: string): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from },
  to: except === undefined ? { path: to } : { path: to, pathNot: except },
});

/** The direction of imports, as the architecture has it. */
const rules: IForbiddenRuleType[] = [
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  forbid('lib imports nothing of ours', `${SERVER}/lib/`, '^packages/', `${SERVER}/lib/`),
  forbid('protocol stands alone', '^packages/protocol/src', '^packages/', '^packages/protocol/'),
  forbid('previz stands alone', '^packages/previz/src', '^packages/', '^packages/previz/'),
  forbid('db knows no domain', `${SERVER}/db/`, '^packages/', `${SERVER}/(db|lib)/`),
  forbid('the domain knows no HTTP and no config', DOMAIN, `${SERVER}/(http|config|cli)/`),
  forbid('the domain knows no wire shapes', DOMAIN, '^packages/protocol/'),
  {
    name: 'only the entries know the composition',
    severity: 'error',
    from: { path: `${SERVER}/[^/]+/`, pathNot: `${SERVER}/cli/` },
    to: { path: `${SERVER}/(context|main)\\.ts` },
  },
  forbid(
    'client and studio see only protocol',
    '^packages/(client|studio)/src',
    '^packages/(server|previz)/',
  ),
];

const { output } = await cruise(['packages'], {
  ruleSet: { forbidden: rules },
  validate: true,
  includeOnly: '^packages/[^/]+/src/',
  tsPreCompilationDeps: true,
});
const { modules, summary } = output as ICruiseResult;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${modules.length} modules seen, ${summary.violations.length} violations`);
if (modules.length < LEAST_MODULES)
  console.error(`At least ${LEAST_MODULES} were expected: was the compiler understood?`);
process.exitCode = summary.violations.length > 0 || modules.length < LEAST_MODULES ? 1 : 0;
