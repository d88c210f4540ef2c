/**
 * The command line of the contract. Reports go to stdout, everything else to stderr; each command is a file of its own
 * under commands/, loaded when it is called, so that starting stays fast.
 */
import { Command } from 'commander';
import { AnalysisError } from '../errors.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { AnalyzeArguments } from './commands/analyze.ts';
import type { AuditArguments } from './commands/audit.ts';
import type { ChangesArguments } from './commands/changes.ts';
import type { ExtractArguments } from './commands/extract.ts';
import type { ImportArguments } from './commands/import.ts';
import type { NewEntryArguments } from './commands/new-entry.ts';
import type { PlanArguments } from './commands/plan.ts';
import type { RoadmapArguments } from './commands/roadmap.ts';
import type { ServeArguments } from './commands/serve.ts';
import type { DictionaryChoice } from './node-dictionary.ts';

const program = new Command('skillgap')
  .description('Matches a resume with a job description and quotes the words behind every claim.')
  .version(ENGINE_VERSION)
  .option('--dictionary <file>', 'own terms over the built-in dictionary, YAML or CSV (or SKILLGAP_DICTIONARY)')
  .exitOverride()
  .showHelpAfterError('(--help lists the options)');

/** What the command was given, with the choice of dictionary that holds for all of them. */
const withChoice = <T extends object>(given: T): T & DictionaryChoice => {
  const { dictionary = process.env.SKILLGAP_DICTIONARY } = program.opts<DictionaryChoice>();
  return { ...given, ...(dictionary !== undefined && dictionary !== '' && { dictionary }) };
};

program
  .command('analyze')
  .description('the gap report of a resume against a posting or a role')
  .argument('<resume>', 'PDF, DOCX, HTML, Markdown, text or JSON Resume; - is standard input')
  .argument('[posting]', 'the same formats')
  .option('--role <id>', 'a role profile in place of a posting')
  .option('--json', 'one JSON value')
  .option('--md', 'Markdown (the default)')
  .option('--html <file>', 'write an HTML page')
  .option('--pdf <file>', 'write a PDF')
  .option('--checklist', 'the plan alone, as a Markdown checklist')
  .option('--ics <file>', 'write the plan as a calendar')
  .option('--hours-per-week <n>', 'for --ics: hours of learning in a week')
  .option('--start <date>', 'for --ics: the first day, YYYY-MM-DD (the day of --as-of)')
  .option('--hours <n>', 'the best plan that fits in so many hours')
  .option('--target <points>', 'a score to reach: the fewest requirements that would, and the fewest hours')
  .option('--corrections <file>', 'JSON list of misread places: side, start, end, skill, held, by, reason')
  .option('--weights <file>', 'JSON with numbers of the score to use instead')
  .option('--as-of <date>', 'the day "present" means, YYYY-MM-DD (today)')
  .action(async (resume: string, posting: string | undefined, options: AnalyzeArguments) =>
    (await import('./commands/analyze.ts')).runAnalyze(resume, posting, withChoice(options)),
  );

program
  .command('plan')
  .description('one plan for several jobs: what lifts most of them over a score per hour')
  .argument('<resume>', 'the resume; - is standard input')
  .argument('[postings...]', 'the jobs')
  .option('--role <id...>', 'role profiles beside or in place of postings')
  .option('--target <points>', 'the score to lift them to (80)')
  .option('--hours <n>', 'the best plan that fits in so many hours')
  .option('--json', 'one JSON value')
  .option('--as-of <date>', 'the day "present" means, YYYY-MM-DD (today)')
  .action(async (resume: string, postings: string[], options: PlanArguments) =>
    (await import('./commands/plan.ts')).runPlan(resume, postings, withChoice(options)),
  );

program
  .command('roadmap')
  .description('the way to a role or a skill, what comes first before what needs it')
  .argument('<goal>', 'the id of a role or a skill')
  .option('--have <resume>', 'what this resume shows is marked and not taught')
  .option('--svg <file>', 'write the picture')
  .option('--json', 'one JSON value')
  .option('--as-of <date>', 'the day "present" means, YYYY-MM-DD (today)')
  .action(async (goal: string, options: RoadmapArguments) =>
    (await import('./commands/roadmap.ts')).runRoadmap(goal, withChoice(options)),
  );

program
  .command('audit')
  .description('whether a posting is clear and can be met, and which must costs most')
  .argument('<posting>', 'PDF, DOCX, HTML, Markdown or text; - is standard input')
  .option('--resumes <files...>', 'the pool: how many meet all musts, and how many would without each')
  .option('--json', 'one JSON value')
  .option('--as-of <date>', 'the day years are counted to, YYYY-MM-DD (today)')
  .action(async (posting: string, options: AuditArguments) =>
    (await import('./commands/audit.ts')).runAudit(posting, withChoice(options)),
  );

program
  .command('changes')
  .description('why the scores of two reports of "analyze --json" differ')
  .argument('<before>', 'the earlier report')
  .argument('<after>', 'the later report')
  .option('--json', 'one JSON value')
  .action(async (before: string, after: string, options: ChangesArguments) =>
    (await import('./commands/changes.ts')).runChanges(before, after, withChoice(options)),
  );

program
  .command('extract')
  .description('the skills one document names')
  .argument('[file]', 'the document; - is standard input')
  .option('--kind <kind>', 'resume or posting', 'resume')
  .option('--json', 'one JSON value')
  .option('--jsonl', 'records {"id","text","kind"} from standard input, one result a line')
  .option('--as-of <date>', 'the day "present" means, YYYY-MM-DD (today)')
  .action(async (file: string | undefined, options: ExtractArguments) =>
    (await import('./commands/extract.ts')).runExtract(file, withChoice(options)),
  );

program
  .command('text')
  .description('what the machine reads in a document, with notices')
  .argument('<file>', 'the document; - is standard input')
  .option('--json', 'one JSON value')
  .action(async (file: string, options: { json?: boolean }) =>
    (await import('./commands/text.ts')).runText(file, options),
  );

const skills = program.command('skills').description('look into the dictionary');
skills
  .command('find')
  .argument('<name>')
  .option('--json', 'one JSON value')
  .action(async (name: string, options: { json?: boolean }) =>
    (await import('./commands/skills.ts')).findNames(name, withChoice(options)),
  );
skills
  .command('show')
  .argument('<id>')
  .action(async (id: string) => (await import('./commands/skills.ts')).showSkill(id, withChoice({})));
skills
  .command('export')
  .option('--jsonl', 'one skill a line (the only form)')
  .action(async () => (await import('./commands/skills.ts')).exportSkills(withChoice({})));
skills.command('stats').action(async () => (await import('./commands/skills.ts')).printStats(withChoice({})));

program
  .command('serve')
  .description('the web page and the HTTP API')
  .option('--port <n>', 'port', '8787')
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--db <file>', 'SQLite file for what callers ask to keep', 'skillgap.db')
  .option('--insecure-no-keys', 'listen on other addresses than this machine without API keys')
  .action(async (options: ServeArguments) => (await import('./commands/serve.ts')).runServe(withChoice(options)));

const dictionary = program.command('dictionary').description('check and compile the dictionary');
dictionary
  .command('lint')
  .description('list what is wrong, with file and line; exit code 11 where anything is')
  .option('--only <text>', 'only problems of files whose path holds this')
  .option(
    '--ads <file>',
    'labelled job ads, one JSON object a line: also lists names mostly found where none is marked',
  )
  .action(async (options: { only?: string; ads?: string }) =>
    (await import('./commands/dictionary.ts')).lint(withChoice(options)),
  );
dictionary
  .command('import')
  .description(
    "make own terms of a table: ESCO's skills, O*NET's technology skills, or a CSV or YAML file of one's own",
  )
  .argument('<file>', 'CSV, tab-separated text or YAML')
  .option('--from <taxonomy>', 'esco, onet or own (told by the heading line)')
  .option('--out <file>', 'write the YAML there (standard output)')
  .action(async (file: string, options: ImportArguments) =>
    (await import('./commands/import.ts')).runImport(file, withChoice(options)),
  );
dictionary
  .command('new')
  .description('put a first draft of an entry into its file')
  .argument('<name>', 'as people write it')
  .requiredOption('--field <field>', 'the file under dictionaries/skills/, without .yaml')
  .option('--kind <kind>', 'what it is', 'tool')
  .action(async (name: string, options: NewEntryArguments) =>
    (await import('./commands/new-entry.ts')).runNewEntry(name, options),
  );
dictionary
  .command('near-words')
  .description('list the ordinary words a slip away from a name, from word lists, one word a line')
  .argument('<lists...>', 'files')
  .action(async (lists: string[]) => (await import('./commands/near-words.ts')).writeNearWords(lists));
dictionary
  .command('build')
  .description('compile to dist/dictionary.json')
  .action(async () => (await import('./commands/dictionary.ts')).build());

// Whoever reads the output may stop ("| head"): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Ends with the exit code of the contract: 0 done, 1 bug, 2 usage, one of its own for each AnalysisError. */
async function main(): Promise<number> {
  try {
    await program.parseAsync();
    return 0;
  } catch (error) {
    if (error instanceof AnalysisError) {
      process.stderr.write(`${error.detail} ${error.advice} (${error.code})\n`);
      return error.exit;
    }
    if (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number')
      return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
// A command that failed leaves nothing running behind it (a worker thread, a half-opened server).
if (process.exitCode !== 0) process.exit();
