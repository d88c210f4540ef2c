/** What a posting asks, sentence by sentence, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { asks, readAsks } from './asks.ts';

describe('brackets and examples', () => {
  it.each([
    ['Web technologies (HTTP, HTML, CSS)', ['must http', 'must html', 'must css']],
    [
      'Spring, ORM technologies (JPA, Hibernate) and Docker',
      ['must spring-framework', 'must jpa|hibernate', 'must docker'],
    ],
    [
      'Kubernetes, cloud platforms (AWS or Azure) and Terraform',
      ['must kubernetes', 'must aws|microsoft-azure', 'must terraform'],
    ],
    ['Libraries like jQuery', ['must jquery > javascript-library']],
    ['JavaScript and experience with libraries like jQuery', ['must javascript', 'must jquery > javascript-library']],
    ['Versioning tools such as Git', ['must git > version-control']],
    ['Databases like MySQL, Redis, and Git', ['must mysql|redis > databases', 'must git']],
    ['Skills such as Java', ['must java']],
    [
      'Software such as Photoshop, Adobe Premiere, and Final Cut Pro',
      ['must adobe-photoshop', 'must adobe-premiere-pro|final-cut-pro > video-editor'],
    ],
    [
      'Able to design schemas in SQL, Postgres or other relational databases',
      ['must database-design', 'must sql|postgresql > relational-database'],
    ],
    ['Software and applications used for budgeting, payroll and reports', []],
    [
      'Programming languages such as SQL, Unix scripts, and Windows command scripts',
      ['must sql', 'must shell-scripting', 'must batch-scripting'],
    ],
    [
      'Database security and compliance with state rules or data privacy acts',
      ['must database-security', 'must data-privacy'],
    ],
    ['Linux administration', ['must linux']],
    ['Programming languages such as C#, HTML5, Java and PHP', ['must csharp|html|java|php > programming-language']],
    ['Java fundamentals (e.g. concurrency, error handling, unit testing)', ['must java']],
    ['API design (e.g. GraphQL or REST)', ['must api-design']],
    ['Backend development (e.g. Java, Kotlin)', ['must backend-development|java|kotlin']],
    [
      'Testing end-to-end applications (e.g. unit, integration, and e2e testing)',
      ['must software-testing > software-testing'],
    ],
    ['Linux, databases like MySQL and Redis, and Git', ['must linux', 'must mysql|redis > databases', 'must git']],
    ['Server-side languages such as Python, PHP, and .NET', ['must python|php|dotnet > server-side-language']],
    ['Docker and CI tools such as Jenkins or CircleCI', ['must docker', 'must jenkins|circleci > ci-server']],
    [
      'At least one web framework such as React, Angular, Vue.js, Polymer or Foozle',
      ['must react|angular|vuejs|polymer > frontend-framework'],
    ],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('a sentence that asks', () => {
  it('is not understood rather than lost beside one that is', () => {
    const { requirements, notUnderstood } = readAsks(
      'Requirements\n- You have restored lutes for a museum. You know SQL.\n- Git',
    );
    expect(requirements.map(({ anyOf }) => anyOf[0])).toEqual(['sql', 'git']);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['- You have restored lutes for a museum.']);
  });
});

describe('a sentence that waives', () => {
  it.each([
    'Requirements\n- No experience in the insurance trade is required. You know SQL.',
    'Requisitos\n- No es necesario tener experiencia en el sector asegurador. Tienes SQL.',
  ])('is understood: %s', (text) => {
    expect(readAsks(text).notUnderstood).toEqual([]);
  });
});

describe('what asks for no skill', () => {
  it.each([
    [
      'Responsibilities\n- Staying abreast of developments in programming languages\n\nRequirements\n- SQL',
      ['must sql'],
    ],
    ['Requirements\n- Stay up to date with Kubernetes\n- SQL', ['must sql']],
    ['Requirements\n- A certification in one of the following:\n  a. Oracle\n  b. Db2', []],
    [
      'Requirements\n1. Work as a certified mechanic. It must include the following:\na. Welding; and\nb. Brazing',
      ['must welding > welding', 'must brazing'],
    ],
    [
      'Requirements\n- A degree from an accredited four-year college or university in mathematics, physics or computer science',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('the title and the text about the work', () => {
  it.each([
    ['Software Engineer - Backend\n\nRequirements\n- SQL', ['must backend-development', 'must sql']],
    [
      'Clerk\n\nAbout the job\nThe successful candidate will have experience with Excel.\n\nRequirements\n- SQL',
      ['must microsoft-excel', 'must sql'],
    ],
    [
      'Clerk\n\nAbout the job\nYou will create databases.\n\nRequirements\n- A database such as MySQL or Oracle',
      ['must mysql|oracle-database > databases'],
    ],
    [
      'Clerk\n\nAbout the job\nWe are looking for a web developer (or a data analyst).\n\nRequirements\n- SQL',
      ['must web-development|data-analysis', 'must sql'],
    ],
    // What the work takes for granted, and the same kind asked twice.
    [
      'Clerk\n\nDuties\n- Debug what others wrote\n\nRequirements\n- A full-stack developer',
      ['must full-stack-development'],
    ],
    [
      'Clerk\n\nRequirements\n- Web development\n- A full-stack developer with 5 years of experience',
      ['must full-stack-development 5'],
    ],
    [
      'Clerk\n\nRequirements\n- 5 years of web development\n- A full-stack developer with 5 years of experience',
      ['must web-development 5', 'must full-stack-development'],
    ],
    [
      'Clerk\n\nRequirements\n- Single-page applications using React or similar frameworks',
      ['must react > frontend-framework'],
    ],
    [
      'Clerk\n\nRequirements\n- Single-page applications and React or similar frameworks',
      ['must single-page-applications', 'must react > frontend-framework'],
    ],
    [
      'Clerk\n\nRequirements\n- Manage databases and their databases\n- 2 years with one of the following databases: Oracle, DB2 or SQL Server',
      ['must database-management', 'must oracle-database|ibm-db2|microsoft-sql-server 2'],
    ],
    [
      'Front End Engineer (2 years of experience)\n\nWe are looking for a Front End Engineer with at least 2 years of experience in developing modern web applications.\n\nRequirements\n- SQL',
      ['must frontend-development 2', 'must sql'],
    ],
    [
      'We are looking for a Front End Engineer with at least 2 years of experience in developing modern web applications.\n\nRequirements\n- SQL',
      ['must frontend-development', 'must web-development 2', 'must sql'],
    ],
    [
      'We seek a Full Stack Engineer with 5+ years of experience in developing web applications.\n\nRequirements\n- 5+ years of web development',
      ['must full-stack-development', 'must web-development 5'],
    ],
    [
      'Clerk\n\nDuties\n- Conducting programming, testing, and debugging\n\nRequirements\n- Proven hands-on software development experience\n- Developing web applications',
      [
        'nice software-testing > software-testing',
        'nice debugging',
        'must software-development > software-development',
        'must web-development',
      ],
    ],
    [
      'Clerk\n\nResponsibilities\n- Building Kafka pipelines, required for trading systems\n- Reports in Excel needed by the auditors\n- SQL is required for this role\n\nRequirements\n- Git',
      ['nice apache-kafka', 'nice microsoft-excel', 'must sql', 'must git'],
    ],
    [
      'Clerk\n\nRequirements\n- Frontend frameworks\n- A frontend framework such as React or Vue',
      ['must react|vuejs > frontend-framework'],
    ],
    [
      'Clerk\n\nDuties\n- Build pages in a framework like React or Angular\n\nRequirements\n- Frameworks such as React, Vue or Angular',
      ['must react|vuejs|angular > frontend-framework'],
    ],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('public bulletins', () => {
  it.each([
    // The examination names what is asked; the way to it does not.
    [
      'Clerk\n\nRequirements\n- SQL\n\nSelection process\nThe test has two parts and takes place in Python Hall. In the written test, candidates may be examined for knowledge of: pneumatics; PLC programming; and other necessary skills.',
      ['must sql', 'must pneumatics', 'must plc-programming'],
    ],
    ['Clerk\n\nRequirements\n- A course in Python may be substituted for one year', []],
    [
      'Clerk\n\nRequirements\n- Two years of full-time paid experience as a helper, which provides experience in printing or welding',
      ['must printing|welding 2'],
    ],
    // Ways that hold several things are claimed for nobody; ways of one thing each are a choice.
    ['Clerk\n\nRequirements\n- Two years in sales; or customer billing, including data entry', []],
    ['Clerk\n\nRequirements\n- Experience with Java; or Kotlin', ['must java|kotlin']],
    [
      'Clerk\n\nRequirements\n- Work in any of the following areas: cost accounting, effectuating payment of what is due, payroll',
      ['must cost-accounting|payroll'],
    ],
    ['Clerk\n\nRequirements\n- One or more of the following: a) visits; b) payroll; c) letters; or d) calls', []],
    // The field of a paper is common to both ways.
    [
      'Clerk\n\nRequirements\n1. An apprenticeship in welding; or\n2. Six years of welding work',
      ['must welding > welding'],
    ],
    ['Nurse\n\nRequirements\n- A certificate from the state for phlebotomy', ['must nursing > nursing']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it('says a licence of the notes on the process, and nothing else of them', () => {
    const { conditions } = readAsks(
      "Clerk\n\nRequirements\n- SQL\n\nProcess notes\nA valid driver's license is required. Degrees must be attached.",
    );
    expect(conditions.map(({ kind }) => kind)).toEqual(['licence']);
  });
});

describe('alternatives', () => {
  it.each([
    ['You know Python, Java or Go.', ['must python|java|go']],
    ['Python, Java and Go.', ['must python', 'must java', 'must go']],
    ['Welding, plumbing, carpentry or basket weaving', ['must welding|plumbing|carpentry']],
    ['Two years as a truck driver, forklift operator, or log sorter', ['must hgv-driving|forklift-operation 2']],
    ['Claims handling related to pets, boats, horses, or plumbing', ['must claims-handling > claims-handling']],
    [
      'Operating software systems (Windows, Linux, macOS, etc.)',
      ['must microsoft-windows|linux|macos > operating-system'],
    ],
    ['Knowledge of tools (Git, Jira, etc.) and Python', ['must git|jira', 'must python']],
    ['At least one of Python, Java or Go, plus Linux.', ['must python|java|go', 'must linux']],
    ['One of Python, Java or Go, Linux.', ['must python|java|go', 'must linux']],
    ['C++ or Rust, and solid Linux.', ['must cpp|rust', 'must linux']],
    ['Either Terraform or Pulumi, and Docker.', ['must terraform|pulumi', 'must docker']],
    ['Java and either MySQL or PostgreSQL.', ['must java', 'must mysql|postgresql']],
    ['One of the following: Django, Flask, FastAPI.', ['must django|flask|fastapi']],
    [
      'One of the following database platforms: Oracle, DB2, or SQL Server',
      ['must oracle-database|ibm-db2|microsoft-sql-server'],
    ],
    ['One of the following languages: Java, Go or similar', ['must java|go > programming-language']],
    ['Git in particular and other version control systems more generally', ['must git']],
    ['Git in particular, and version control systems in general', ['must git']],
    ['Python, Go and other modern programming languages', ['must python', 'must go']],
    ['MySQL or other relational database', ['must mysql > relational-database']],
    [
      'Requirements\n- Two years with one of the following databases: MySQL or MongoDB\n- Databases such as MySQL and MongoDB',
      ['must mysql|mongodb 2'],
    ],
    [
      'Requirements\n- You have done some amount of coding in the past 3 years. We expect feedback on code, architecture, and designs.',
      ['must programming > programming', 'must code-review', 'must software-architecture'],
    ],
    ['Java and other databases', ['must java', 'must databases > databases']],
    ['AWS/GCP/Azure', ['must aws|google-cloud|microsoft-azure']],
    ['HTML/CSS', ['must html', 'must css']],
    [
      'Java and either Kafka or RabbitMQ and Docker or Kubernetes.',
      ['must java', 'must apache-kafka|rabbitmq', 'must docker|kubernetes'],
    ],
    ['Python (with pandas or NumPy) and SQL.', ['must python', 'must pandas|numpy', 'must sql']],
    ['Languages: one or more of Java, Python or C#.', ['must java|python|csharp']],
    ['MySQL or another relational database', ['must mysql > relational-database']],
    ['Knowledge of a relational database such as PostgreSQL', ['must postgresql > relational-database']],
    ['TypeScript or another statically typed language', ['must typescript > statically-typed-language']],
    ['Scala or another JVM language', ['must scala > jvm-language']],
    ['Java or strong experience with other server-side languages', ['must java > server-side-language']],
    ['Python and/or Node.js', ['must python|nodejs']],
    ['AWS (Glue, Kinesis) or Google Cloud (BigQuery, Dataflow)', ['must aws|google-cloud']],
    ['4+ years in SRE, DevOps or plant engineering', ['must site-reliability-engineering|devops 4']],
    ['Fault finding (Foobar or Allen-Bradley)', ['must troubleshooting', 'must allen-bradley']],
    ['One of React, Vue or Angular, and TypeScript.', ['must react|vuejs|angular', 'must typescript']],
    ['Git and at least one of: React, Angular, Vue', ['must git', 'must react|angular|vuejs']],
    ['Excel as well as Access or SQL.', ['must microsoft-excel', 'must microsoft-access|sql']],
    ['Python (Django or Flask)', ['must python', 'must django|flask']],
    ['At least one year of Java, Python and SQL', ['must java 1', 'must python 1', 'must sql 1']],
    ['A relational database such as MySQL', ['must mysql > relational-database']],
    [
      "Pratique d'une base de données relationnelle (PostgreSQL, MySQL...)",
      ['must postgresql|mysql > relational-database'],
    ],
    [
      'C# / .NET Entwickler\n\nProfil\n- Erfahrung mit C# und .NET',
      ['must software-development > software-development', 'must csharp', 'must dotnet'],
    ],
    // A team or a product in the title: its idea is asked only where the body asks for it, its technology always.
    ['Engineering Manager, Cloud Computing Billing\n\nRequirements\n- Git', ['must git']],
    [
      'Engineering Manager - Machine Learning\n\nRequirements\n- Machine learning\n- Git',
      ['must machine-learning > machine-learning', 'must git'],
    ],
    ['Data Engineer, Java\n\nRequirements\n- Git', ['must data-engineering', 'must java', 'must git']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it('of one kind stay open to their kind after "such as"', () => {
    expect(asks('A modern front-end framework such as React, Vue or Svelte.')[0]).toMatch(/^must react\|vuejs\|svelte/);
  });

  it.each([
    [
      'with a bullet for each',
      'Requirements\nExperience with one of the following:\n- Terraform\n- Pulumi\n- CloudFormation',
      ['must terraform|pulumi|aws-cloudformation'],
    ],
    [
      'under a bullet, deeper',
      'Requirements\n- One of these databases:\n  - MySQL\n  - PostgreSQL\n- Linux',
      ['must mysql|postgresql', 'must linux'],
    ],
    [
      'under a bullet, not deeper, while they could stand for each other',
      'Requirements\n- At least one of:\n- React\n- Vue.js\n- PostgreSQL',
      ['must react|vuejs', 'must postgresql'],
    ],
    [
      'under a bullet, with marks of their own, whatever they name',
      'Requirements\n3. Paid experience in one or more of the following areas is highly preferred:\na. Bookkeeping and payroll\nb. Cash handling\nc. Welding\n4. Filing',
      ['nice bookkeeping|payroll|cash-handling|welding', 'must filing'],
    ],
    [
      'most of them unknown',
      'Requirements\n1. Any of the following areas:\na. Tuning pianos\nb. Restoring lutes\nc. Welding\n2. Payroll',
      ['must payroll > payroll'],
    ],
    [
      'of trades, not of tools',
      'Requirements\nYou have worked in one of these areas:\n- Housekeeping\n- Payroll',
      ['must housekeeping|payroll'],
    ],
    [
      'as a wish',
      'Requirements\n- Java\nIt would be great if you know one of the following:\n- Redis\n- Memcached',
      ['must java', 'nice redis|memcached'],
    ],
  ])('spread over lines are one ask: %s', (_, text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it('never hold a soft skill beside a scored one', () => {
    expect(asks('Knowledge of Docker or willingness to learn it.')).toEqual(['nice docker']);
  });

  it('mixed with "and" so that they can be read two ways are not guessed at', () => {
    const { requirements, notUnderstood } = readAsks('Requirements\n- Java and Kotlin or Scala');
    expect(requirements).toEqual([]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['- Java and Kotlin or Scala']);
  });
});

describe('strength', () => {
  it.each([
    ['You have to master AutoCAD, and Revit makes us happy.', ['must autocad', 'nice revit']],
    ['You must know Python. Knowledge of Rust is an advantage.', ['must python', 'nice rust']],
    ["We'd love it if you have worked with Kafka. You have shipped Java services.", ['nice apache-kafka', 'must java']],
    ['Familiarity with Ansible is preferred; fluency with Bash is expected.', ['nice ansible', 'must bash']],
    ["What you'll bring:\n* Strong Java\n* Bonus points for Scala\n", ['must java', 'nice scala']],
    ['Requisitos:\n- Angular\nSe valorará:\n- RxJS', ['must angular', 'nice rxjs']],
    ['Profil recherché\n- Java\n- Idéalement, vous maîtrisez Docker', ['must java', 'nice docker']],
    ['Dein Profil\n- Java\n- Docker kennst du idealerweise auch', ['must java', 'nice docker']],
    [
      'About us: we make CRM software in Ruby.\nYour profile: you know Go (required) and ideally Kubernetes.',
      ['must go', 'nice kubernetes'],
    ],
    ['Terraform is desirable but not essential.', ['nice terraform']],
    ['Python is required, Scala is a plus.', ['must python', 'nice scala']],
    ['Experience with Nagios is not a must, but helpful; Linux is.', ['nice nagios', 'must linux']],
    [
      'required skills: php, mysql. preferred skills: laravel, redis',
      ['must php', 'must mysql', 'nice laravel', 'nice redis'],
    ],
    ['TensorFlow and PyTorch, Keras being optional.', ['must tensorflow', 'must pytorch', 'nice keras']],
    ['Java (must), Scala (plus).', ['must java', 'nice scala']],
    ['PHP is not required but Laravel is.', ['must laravel']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it('of bullets under "The role" is that of duties', () => {
    expect(asks('## The role\n- Reports in Excel\n\n## Requirements\n- Python')).toEqual([
      'nice microsoft-excel',
      'must python',
    ]);
  });

  it('of a duty is nice beside a requirements section', () => {
    expect(asks('What you will do\n- Build services in Go\n\nRequirements\n- Docker')).toEqual([
      'nice go',
      'must docker',
    ]);
  });

  it('of the same skill asked twice is the stronger, with both places kept', () => {
    const [first, ...rest] = readAsks('Requirements\n- 2 years of Java\n\nNice to have\n- Java, 5 years').requirements;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ strength: 'must', minYears: 5, anyOf: ['java'] });
    expect(first?.also).toHaveLength(1);
  });
});

describe('years', () => {
  it.each([
    ['5+ years of Java', ['must java 5']],
    ["Java developer, 3 years' experience minimum.", ['must java 3']],
    ['A year or two of Kotlin.', ['must kotlin 1']],
    ['4 years Java | 2 years Spring Boot', ['must java 4', 'must spring-boot 2']],
    ['Minimum 2 yrs. Photoshop, Lightroom a bonus.', ['must adobe-photoshop 2', 'nice adobe-lightroom']],
    ['Three years with Angular, one of them with NgRx.', ['must angular 3', 'must ngrx 1']],
    ["At least three (3) years' experience with Python", ['must python 3']],
    ['3-5 yrs of React', ['must react 3']],
    ['18 months of Kubernetes', ['must kubernetes 1.5']],
    ['Experience: Terraform (3 years), Ansible (1 year).', ['must terraform 3', 'must ansible 1']],
    ['Minimum of 7 years in software, of which 4 with C#.', ['must csharp 4']],
    ['Four years of React, ideally with TypeScript.', ['must react 4', 'nice typescript']],
    ['Mindestens 3 Jahre Erfahrung mit SAP ABAP.', ['must abap 3']],
    ['Two or more years of Docker', ['must docker 2']],
    ['At least 3 years with Java and 1 with Kotlin.', ['must java 3', 'must kotlin 1']],
    ['Java 5+ years, SQL 3+ years.', ['must java 5', 'must sql 3']],
    ['5 years of experience in Java or 3 years in Kotlin.', ['must java|kotlin']],
    ['Between 2 and 4 years of experience with Power BI.', ['must power-bi 2']],
    ['Over a decade of C++.', ['must cpp 10']],
    ['Up to 3 years of experience with Java.', ['must java']],
    ['At least five years of experience in Java, three of which in a lead role.', ['must java 5']],
    ['Our product is 10 years old. You know Python.', ['must python']],
    ['5 years of experience as an accountant', ['must accounting 5 > accounting']],
    ['Experiencia mínima de 2 años como contable', ['must accounting 2 > accounting']],
    ['Con 20 años de historia, busca programador de Java.', ['must java']],
    ['Impuestos (IVA, IRPF, Impuesto de Sociedades)', ['must vat-returns', 'must personal-tax', 'must corporate-tax']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it.each([
    ['You have done some coding in the past 3 years.', ['programming 3']],
    ['Experience with Java and Python within the last five years.', ['java 5', 'python 5']],
    ['Recent (last 2 years) experience with Terraform.', ['terraform 2']],
    ['Kotlin, and recent (last two years) work with Ansible.', ['kotlin', 'ansible 2']],
    ['SQL (within the last 18 months), Perl', ['sql 1.5', 'perl']],
    ['3 years of experience in the past 5 years with Kubernetes.', ['kubernetes 5']],
    ['In the last 3 years you have worked with Django.', ['django 3']],
    ['In the last 3 years, you have worked with Django.', ['django 3']],
    ['Clearance (active in the last 2 years), Java', ['java']],
    ['We are looking for somebody who has used React in the past 2-3 years.', ['react 3']],
    ['Erfahrung mit Java in den letzten drei Jahren.', ['java 3']],
    ['Expérience avec Java au cours des 3 dernières années.', ['java 3']],
    ['PHP sur les 12 derniers mois', ['php 1']],
    ['Experiencia con Java en los últimos 3 años.', ['java 3']],
    ['Over the past 20 years our company has built Java systems.', ['java']],
    ['Over the past 5 years we have grown with Java.', ['java']],
    ['Experience with Scala in the last years.', ['scala']],
    ['Experience with Java; the firm was founded 10 years ago.', ['java']],
    ['Azure knowledge within 3 years of hire.', ['microsoft-azure']],
  ])('that end today: %s', (text, expected) => {
    const { requirements } = readAsks(`Requirements\n- ${text}`);
    expect(
      requirements.map(({ anyOf, withinYears }) => [...anyOf, ...(withinYears ? [withinYears] : [])].join(' ')),
    ).toEqual(expected);
  });

  it('that end today stand beside the years asked', () => {
    const { requirements } = readAsks('Requirements\n- 2 años de experiencia con Docker en los últimos 5 años');
    expect(requirements).toMatchObject([{ anyOf: ['docker'], minYears: 2, withinYears: 5 }]);
  });

  it.each([
    ['Requirements\n- Java in the past 3 years\n- Java', 3],
    ['Requirements\n- Java in the past 3 years\n- Java in the past 5 years', 3],
    ['Requirements\n- Java\n\nNice to have\n- Java in the past 3 years', undefined],
  ])('that end today, of the same skill asked twice: %j', (text, expected) => {
    expect(readAsks(text).requirements.map(({ withinYears }) => withinYears)).toEqual([expected]);
  });

  it('instead of a degree are a condition too', () => {
    const { conditions, requirements } = readAsks(
      "Requirements\n- Bachelor's degree in Computer Science or 5 years of experience",
    );
    expect(conditions.map(({ kind, minYears }) => [kind, minYears])).toEqual([
      ['degree', undefined],
      ['years', 5],
    ]);
    expect(requirements).toEqual([]);
  });

  it('that differ between alternatives stand with each', () => {
    const [first] = readAsks('5 years of experience in Java or 3 years in Kotlin.').requirements;
    expect(first).toMatchObject({ anyOf: ['java', 'kotlin'], minYears: null, anyOfYears: [5, 3] });
  });

  it('without a skill are a condition', () => {
    expect(readAsks('Requirements\n- 5 years of professional experience').conditions).toMatchObject([
      { kind: 'years', minYears: 5 },
    ]);
  });
});

describe('conditions', () => {
  it.each([
    ['degree', "- Bachelor's degree in any field"],
    ['language', '- Fluent Spanish and English'],
    ['permit', '- Valid work permit'],
    ['travel', '- Willingness to travel'],
    ['certificate', '- AWS Solutions Architect certification'],
    ['licence', '- Valid forklift licence'],
    ['language', '- Sehr gute Deutschkenntnisse'],
    ['degree', '- BS or higher in a technical field'],
    ['soft', '- Great communication skills'],
  ])('a %s is reported and not scored', (kind, line) => {
    const { requirements, conditions, lines } = readAsks(`Requirements\n${line}`);
    expect(conditions.map((condition) => condition.kind)).toContain(kind);
    expect(requirements.filter(({ soft }) => !soft)).toEqual([]);
    expect(lines).toEqual({ assessed: 0, conditions: 1, notUnderstood: 0 });
  });
});

describe('what is not asked', () => {
  it('stands under a heading that says so, each line accounted for', () => {
    const { requirements, conditions, lines } = readAsks(
      'Requirements\n- Python\n\nNot required\n- Kafka\n- A big network',
    );
    expect(requirements.map(({ anyOf }) => anyOf)).toEqual([['python']]);
    expect(conditions.map(({ kind }) => kind)).toEqual(['waived', 'waived']);
    expect(lines).toEqual({ assessed: 1, conditions: 2, notUnderstood: 0 });
  });

  it('is years of a school class', () => {
    expect(asks('Requirements\n- Teach one Year 9 group of computer science')).toEqual(['must computer-science']);
  });

  it.each([
    ['a degree', 'Requirements\n- No degree required', 'degree'],
    ['a licence', 'Requirements\n- Driving licence not required', 'licence'],
  ])('%s is no condition of its kind', (_, text, kind) => {
    const { conditions, notUnderstood } = readAsks(text);
    expect(conditions.map((condition) => condition.kind)).not.toContain(kind);
    expect(conditions).toHaveLength(1);
    expect(notUnderstood).toEqual([]);
  });

  it('is understood: a line that only denies a skill is a condition, and asks nothing', () => {
    const { requirements, conditions, lines } = readAsks('Requirements\n- Java\n- PHP is not required');
    expect(requirements.map(({ anyOf }) => anyOf)).toEqual([['java']]);
    expect(conditions).toMatchObject([{ kind: 'waived', text: '- PHP is not required' }]);
    expect(lines).toEqual({ assessed: 1, conditions: 1, notUnderstood: 0 });
  });

  it('is told from a name beside a paper', () => {
    expect(asks('Requirements\n- TLS and certificates')).toEqual(['must tls']);
  });
});

describe('coverage', () => {
  it('counts each line of a requirements section once', () => {
    const { lines, notUnderstood } = readAsks(
      'Requirements\n- Java and Docker\n- A driving licence\n- Knows the ways of the wind\n\nBenefits\n- Cake',
    );
    expect(lines).toEqual({ assessed: 1, conditions: 1, notUnderstood: 1 });
    expect(notUnderstood.map(({ text }) => text)).toEqual(['- Knows the ways of the wind']);
  });

  it('asks nothing of the law', () => {
    expect(
      asks('Requirements\n- Docker\n- We are an equal opportunity employer and welcome Java people regardless of age'),
    ).toEqual(['must docker']);
  });
});

describe('what a careless reader would add', () => {
  it.each([
    [
      'Duties\n- Prepares data analyses necessary for the monthly meeting\n\nRequirements\n- SQL',
      ['nice data-analysis', 'must sql'],
    ],
    ['Requirements\n- Two years as a Frontend Developer or similar role', ['must frontend-development 2']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('what postings of the trade write', () => {
  it.each([
    ['Networking fundamentals (DNS, TCP/IP)', ['must networking']],
    ['REST and GraphQL APIs such as Shopify or Stripe', ['must rest-api', 'must graphql']],
    ['Front-end build tools such as Webpack or Gulp', ['must webpack|gulp > frontend-build-tool']],
    ['ABAP debugging skills are an advantage, but not a must.', ['nice abap', 'nice debugging']],
    [
      'Motion design (After Effects, Lottie or Rive) would be the icing on the cake',
      ['nice motion-graphics', 'nice adobe-after-effects|lottie'],
    ],
    ['Experience with multiple programming languages', []],
    [
      'Five years of SAP FI/CO, including at least two full-cycle S/4HANA implementations',
      ['must sap-fi-co 5', 'must sap-s-4hana'],
    ],
    ['React Developer (4 years of experience)', ['must react 4']],
    ['Deep knowledge of AWS or GCP', ['must aws|google-cloud']],
    ['Solid Linux and networking fundamentals (DNS, TCP/IP)', ['must linux', 'must networking']],
  ])('%s', (text, expected) => {
    expect(asks(`Specialist\n\nRequirements\n- ${text}`)).toEqual(expected);
  });

  it('asks once where a choice holds what is asked for as long anyway', () => {
    const text = 'Clerk\n\nRequirements\n- 2 years of Java\n- 2 years of Java or Kotlin\n- Java or Scala';
    expect(asks(text)).toEqual(['must java 2', 'must java|scala']);
  });

  it('reads wishes over a list without a colon', () => {
    const text = 'Specialist\n\nRequirements\n- Java\nYou get extra points for the following\nExperience in Kafka';
    expect(asks(text)).toEqual(['must java', 'nice apache-kafka']);
  });

  it('takes what the employer does for no demand', () => {
    expect(asks('Specialist\n\nRequirements\n- Java\n- We ship often, so we deploy daily through CI/CD')).toEqual([
      'must java',
    ]);
  });
});
