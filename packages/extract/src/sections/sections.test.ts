/** Small documents → the sections that they are divided into. */
import { describe, expect, test } from '@jest/globals'
import type { Extraction, Section } from '@specmill/model'
import { extractText as read } from '../testing/extract-text.ts'

/** "> > kind: Heading [note] {scope}": one sign for each level below the first. */
const shown = ({ level, kind, heading, note, scope }: Section) =>
  `${'> '.repeat(level - 1)}${kind}${heading === null ? '' : `: ${heading}`}${note === null ? '' : ` [${note}]`}${scope.length ? ` {${scope.join(', ')}}` : ''}`
/** Without the header, which every document has. */
const outline = (extraction: Extraction) => extraction.sections.slice(1).map(shown)

const duty = 'Prunes the roses of the park and burns what was cut off.'
const skill = 'Knowledge of the diseases of roses.'

type Divided = [shows: string, document: string, sections: string[]]
const cases: Record<string, Divided[]> = {
  'in front of their text': [
    [
      'with a full stop, where another such paragraph stands beside them',
      'GARDENER\n\nElm Park seeks a gardener.\n\nDuties. Digs beds and mows lawns in the park.\n\nQualifications. Two years of experience in gardens are required.',
      ['duties: Duties', 'qualifications: Qualifications'],
    ],
    ['a sentence of one word alone is none', 'GARDENER\n\nElm Park seeks a gardener.\n\nDuties. Digs beds and mows lawns in the park.', []],
    [
      'in capitals inside a paragraph, where there are two of them',
      'GARDENER\n\nElm Park seeks a gardener for its lawns. DUTIES: dig beds; mow lawns; trim hedges. QUALIFICATIONS: two years of experience in gardens.',
      ['duties: DUTIES', 'qualifications: QUALIFICATIONS'],
    ],
    [
      'one such word alone is none',
      'GARDENER\n\nElm Park seeks a gardener for its lawns. DUTIES: dig beds; mow lawns; trim hedges and water roses.',
      [],
    ],
  ],
  'rows of a form below running text': [
    [
      'are facts of the job, and a row that holds a text is a section',
      `GARDENER\n\nQUALIFICATIONS\nTwo years of experience in gardens are required.\nPhysical Demands\tAbility to lift up to 30 pounds of soil, and to stand.\nPosting Number\t240877\nFLSA\tExempt\nWork Schedule\tMonday to Friday`,
      ['qualifications: QUALIFICATIONS', '> physical-demands: Physical Demands', 'header'],
    ],
    [
      'two rows of a table are none',
      `GARDENER\n\nQUALIFICATIONS\nTwo years of experience in gardens are required.\nPhysical Demands\tAbility to lift up to 30 pounds of soil, and to stand.\nRoses\tTwo years`,
      ['qualifications: QUALIFICATIONS'],
    ],
  ],
  'the name of a kind of document': [
    ['above the title opens no section', `TOWN OF ELM\nPOSITION DESCRIPTION\n\nGARDENER\n\nDUTIES\n- ${duty}`, ['duties: DUTIES']],
    ['above the lines of a form neither', `JOB SPECIFICATION\nTitle: Gardener\nGrade: 4\n\nDUTIES\n- ${duty}`, ['duties: DUTIES']],
    [
      'above a form with a word in brackets neither',
      `POSITION DESCRIPTION (see the back)\n\nTitle: Gardener\nGrade: 4\n\nDUTIES\n- ${duty}`,
      ['duties: DUTIES'],
    ],
    [
      'above a paragraph announces it',
      `GARDENER\n\nJOB DESCRIPTION\nEmployees in this job keep the roses of the park, and the paths between them.\n\nDUTIES\n- ${duty}`,
      ['summary: JOB DESCRIPTION', 'duties: DUTIES'],
    ],
  ],
  'what a list of work is about': [
    [
      'stands between an empty line and sentences',
      `GARDENER\n\nEssential Functions\n\nRose Beds\n${duty}\n\nFlower Stalls\nSharpens knives every week.\n\nEquipment\nKnives and saws.`,
      [
        'essential-duties: Essential Functions',
        '> essential-duties: Rose Beds',
        '> essential-duties: Flower Stalls',
        'equipment: Equipment',
      ],
    ],
    [
      'is no short line of the work itself',
      `GARDENER\n\nDuties\n${duty}\n\nWeeds Paths\nSharpens knives every week.\n\nEquipment\nKnives and saws.`,
      ['duties: Duties', 'equipment: Equipment'],
    ],
  ],
  'a heading as a part of something longer': [
    [
      'is the subject of a sentence about its list',
      `GARDENER\n\nSummary\nKeeps the roses.\n\nEssential Duties and Responsibilities include the following. Other duties may be assigned.\n${duty}`,
      [
        'summary: Summary',
        'essential-duties: Essential Duties and Responsibilities [include the following. Other duties may be assigned.]',
      ],
    ],
    [
      'is a numbered field of a form',
      `GARDENER\n\n1. Illustrative Duties:\n${duty}\n\n2. Supervision received:\nWorks under a head gardener.`,
      ['duties: Illustrative Duties', 'supervision: Supervision received'],
    ],
    [
      'is no label of an item among labelled items',
      `GARDENER\n\nRequirements\n- Age Requirement: Must be at least 21 years of age.\n- Background Check: Must pass a check of the police before the first day.\n- Roses: Must know the diseases of roses.`,
      ['minimum-requirements: Requirements'],
    ],
    [
      'is none where others are spoken of, or where a form has a category',
      `GARDENER\nEEO: (2) Technician\nClass Attributes\nUnit: C\n\nSummary\nKeeps the roses. The duties of helpers include the following. They weed.`,
      ['summary: Summary'],
    ],
  ],
  'headings in words that no list has': [
    [
      'say by their nouns what they announce',
      `GARDENER\n\nKEY ROLE ACCOUNTABILITIES\n- ${duty}\n\nSPECIALIST SKILLS AND KNOWLEDGE\n- ${skill}\n\nEDUCATION, EXPERIENCE, AND SPECIAL REQUIREMENTS\nOne year of experience in gardening.\n\nLICENCES AND TICKETS\nDriving licence.`,
      [
        'duties: KEY ROLE ACCOUNTABILITIES',
        'knowledge-skills-abilities: SPECIALIST SKILLS AND KNOWLEDGE',
        'minimum-requirements: EDUCATION, EXPERIENCE, AND SPECIAL REQUIREMENTS',
        'licenses-and-certifications: LICENCES AND TICKETS',
      ],
    ],
    [
      'say by their first words what they announce',
      `GARDENER\n\nGENERAL STATEMENT OF RESPONSIBILITIES\nKeeps the roses of the park.\n\nTASKS\n- ${duty}\n\nPHYSICAL CONDITIONS AND NATURE OF CONTACTS\nThe work requires walking.`,
      ['summary: GENERAL STATEMENT OF RESPONSIBILITIES', 'duties: TASKS', 'physical-demands: PHYSICAL CONDITIONS AND NATURE OF CONTACTS'],
    ],
    [
      'speak to whoever reads them, and ask',
      `Gardener\n\nYou will be responsible for:\n- ${duty}\n\nYou should apply if you:\n- Can lift a spade.\n\nYou bring:\n- ${skill}\n\nIt would be great if you also have:\n- ${skill}\n\nWhy Elm Grove?\n- Four weeks of holiday`,
      [
        'duties: You will be responsible for',
        'minimum-requirements: You should apply if you',
        'qualifications: You bring',
        'preferred-qualifications: It would be great if you also have',
        'benefits: Why Elm Grove?',
      ],
    ],
    [
      'offer something, and speak of no equal opportunity',
      `Gardener\n\nNOTICE OF APPRENTICESHIP OPPORTUNITY\nApplications are accepted on Tuesdays.\n\nNOTICE OF EQUAL EMPLOYMENT OPPORTUNITY\nAll are welcome.\n\nThings you need to know\nChosen candidates must pass a check of their records.`,
      ['disclaimer: NOTICE OF EQUAL EMPLOYMENT OPPORTUNITY', 'notes: Things you need to know'],
    ],
    [
      'are the same in two languages',
      `Gardener\n\nMō te tūranga | About the role\nKeeps the roses of the park, and the paths between them.\n\nNgā pūmanawa | About you\n- ${skill}`,
      ['summary: Mō te tūranga | About the role', 'qualifications: Ngā pūmanawa | About you'],
    ],
    [
      'stand between another heading and a list',
      `Gardener\n\nRequirements\nConditions of employment\n- You must be a citizen of the United States.\n\nRequirements for Applying\nPlease attach a letter to your application.`,
      ['minimum-requirements: Requirements', 'special-requirements: Conditions of employment', 'how-to-apply: Requirements for Applying'],
    ],
    [
      'stand alone between empty lines, as plain text prints them',
      `Gardener\n\nPosition objectives\n\nTo keep the roses of the park.\n\nKey duties\n\n- ${duty}\n\nPhysical demands\n\nThe work requires walking.\n\nWorking conditions\n\nThe work is done outdoors.\n\nInterpersonal skills\n\n- Works well with visitors.\n\nOther relationships\n\nThe foreman, and the guards of the park.`,
      [
        'summary: Position objectives',
        'duties: Key duties',
        'physical-demands: Physical demands',
        'environment: Working conditions',
        'skills: Interpersonal skills',
        'other: Other relationships',
      ],
    ],
    [
      'name one certificate, or are the only line below another: no headings',
      `Gardener\n\nKey duties\n\n- ${duty}\n\nExperience\n\nRelevant work experience\n\nRose Society Certification\n\nKnowledge\n\n- ${skill}`,
      ['duties: Key duties', 'experience: Experience', 'knowledge: Knowledge'],
    ],
  ],
  'factors by which a position is weighed': [
    [
      'have headings of their own, with levels and points',
      `GARDENER\n\nMAJOR DUTIES\n- ${duty}\n\nFACTORS\nFactor 1. Knowledge Required by the Position Level 1-6 950 Points\n- ${skill}\nFactor 2 - Supervisory Controls, Level 2-3, 275 points\nThe foreman assigns the work.\nFactor 4. Complexity Level 4-3 150 Points\nThe work is varied.\nFactor 8. Physical Demands Level 8-2 20 Points\nThe work requires walking.`,
      [
        'duties: MAJOR DUTIES',
        'class-requirements: FACTORS',
        '> knowledge: Factor 1. Knowledge Required by the Position Level 1-6 950 Points',
        '> supervision: Factor 2 - Supervisory Controls, Level 2-3, 275 points',
        '> class-requirements: Factor 4. Complexity Level 4-3 150 Points',
        '> physical-demands: Factor 8. Physical Demands Level 8-2 20 Points',
      ],
    ],
  ],
  'factors with nothing but their number': [
    [
      'have their level behind them',
      `GARDENER\n\nMAJOR DUTIES\n- ${duty}\n\nFACTORS\n1. Knowledge Required by the Position (Level 1-6, 950 points)\n${skill}\n2. Supervisory Controls (Level 2-3, 275 points)\nThe foreman assigns the work.`,
      [
        'duties: MAJOR DUTIES',
        'class-requirements: FACTORS',
        '> knowledge: Knowledge Required by the Position (Level 1-6, 950 points)',
        '> supervision: Supervisory Controls (Level 2-3, 275 points)',
      ],
    ],
  ],
  'what is to be noted': [
    [
      'of a list stands above it, and is no section',
      `GARDENER\n\nDUTIES\nNOTE: The duties below are typical examples of the work.\n- ${duty}\n\nKNOWLEDGE, SKILLS, AND ABILITIES\nNOTE: Not all of them are needed at first.\n- ${skill}`,
      ['duties: DUTIES', 'knowledge-skills-abilities: KNOWLEDGE, SKILLS, AND ABILITIES'],
    ],
  ],
  'the class for which a section holds': [
    [
      'stands behind the words of a heading',
      `GARDENER (VARIOUS CLASSES)\n\nDUTIES\n- ${duty}\n\nKnowledge and Abilities for Gardener (Roses) Class\nKnowledge of: Roses; thorns.\n\nSpecial Personal Characteristics for the Gardener (Roses) Class\nPatience.`,
      [
        'duties: DUTIES',
        'knowledge-skills-abilities: Knowledge and Abilities for Gardener (Roses) Class',
        'special-requirements: Special Personal Characteristics for the Gardener (Roses) Class',
      ],
    ],
    ['but not in a sentence', `GARDENER\n\nDUTIES\nKnowledge of roses for the first class.\n- ${duty}`, ['duties: DUTIES']],
  ],
  'several traits in one heading': [
    [
      'in any order, and on the line of the first',
      `GARDENER\n\nDUTIES\n- ${duty}\n\nFULL PERFORMANCE KNOWLEDGES, SKILLS, ABILITIES AND PERSONAL CHARACTERISTICS: Good knowledge of roses; tact; courtesy.`,
      ['duties: DUTIES', 'knowledge-skills-abilities: FULL PERFORMANCE KNOWLEDGES, SKILLS, ABILITIES AND PERSONAL CHARACTERISTICS'],
    ],
    [
      'that no lexicon lists',
      `GARDENER\n\nDUTIES\n- ${duty}\n\nSKILLS, APTITUDES AND COMPETENCIES\n- ${skill}`,
      ['duties: DUTIES', 'knowledge-skills-abilities: SKILLS, APTITUDES AND COMPETENCIES'],
    ],
  ],
  'the first row of a table': [
    [
      'that names another section in capitals',
      `GARDENER\n\nEQUIPMENT\nShears.\n\nWORK LOCATION\t\nGreenhouse\tX\nOffice\t`,
      ['equipment: EQUIPMENT', 'work-location: WORK LOCATION'],
    ],
    [
      'repeats the title of its section, or is a row like others',
      `GARDENER\n\nWORK LOCATION\n\nWORK LOCATION\t\nGreenhouse\tX\nMy Equipment\tX`,
      ['work-location: WORK LOCATION'],
    ],
  ],
  'special requirements behind schooling and years': [
    [
      'are a section of their own',
      'GARDENER\n\nEDUCATION AND EXPERIENCE\nTwo years of gardening.\nSpecial Requirements: Certification as a sprayer is required within a year.',
      ['minimum-requirements: EDUCATION AND EXPERIENCE', '> special-requirements: Special Requirements'],
    ],
    [
      'a word that says there are none is no section',
      'GARDENER\n\nEDUCATION AND EXPERIENCE\nTwo years of gardening.\nSpecial Requirements: None.',
      ['minimum-requirements: EDUCATION AND EXPERIENCE'],
    ],
  ],
  'requirements without a heading': [
    [
      'behind what the employer says of itself',
      `GARDENER\n\nABOUT THE DEPARTMENT\nThe department keeps ten parks.\n\nFour years of experience in gardens required.`,
      ['about-employer: ABOUT THE DEPARTMENT', 'minimum-requirements'],
    ],
    [
      'are no years of the employer',
      `GARDENER\n\nABOUT THE DEPARTMENT\nThe department keeps ten parks.\n\nTen years of experience in gardens are our pride.`,
      ['about-employer: ABOUT THE DEPARTMENT'],
    ],
  ],
  'headings of two words and more': [
    [
      'in the case of a sentence, below an empty line',
      `GARDENER\n\nDuties\n- ${duty}\n\nPerson specification\nEssential\nA degree.\n\nHow to apply\nSend a letter.`,
      ['duties: Duties', 'qualifications: Person specification', 'minimum-requirements: Essential', 'how-to-apply: How to apply'],
    ],
  ],
  'sections of no kind': [
    [
      'are of that of the list below them',
      `GARDENER\n\nSCHEDULE\nMornings.\n\n**Roses and Ferns**\n- Knowledge of roses.\n- Ability to tell ferns apart.\n- Skill in grafting.\n\n**Yard and Shed**\n- Sweeps the yard.\n- Cleans the shed.\n- Repairs tools.`,
      ['work-schedule: SCHEDULE', '> knowledge-skills-abilities: Roses and Ferns', '> other: Yard and Shed'],
    ],
    [
      'are of work where that of the post is told above them',
      `GARDENER\n\nSUMMARY\nKeeps the park.\n\n**Yard and Shed**\n- Sweeps the yard.\n- Cleans the shed.\n- Repairs tools.`,
      ['summary: SUMMARY', '> duties: Yard and Shed'],
    ],
    [
      'are legal where most of them is',
      `GARDENER\n\nDUTIES\n${duty}\n\n**Roses for Everyone**\nThe park does not discriminate on the basis of race, color, religion, sex, age or disability in its gardens.`,
      ['duties: DUTIES', '> disclaimer: Roses for Everyone'],
    ],
  ],
  'headings in words of their own': [
    [
      'that look like that of the duties above them are parts of it where nothing else is said there',
      `GARDENER\n\n**Key Responsibilities**\n\n**Lawns and Beds**\n- ${duty}\n\n**Garden Records**\n- Keeps the records of the garden.\n\n**Work Environment**\n- Outdoors.`,
      ['duties: Key Responsibilities', '> duties: Lawns and Beds', '> duties: Garden Records', 'environment: Work Environment'],
    ],
    [
      'behind a list of duties are something else',
      `GARDENER\n\n**Key Responsibilities**\n- ${duty}\n\n**Lawns and Beds**\nThe lawns were sown by the first mayor, who is still to be seen there.`,
      ['duties: Key Responsibilities', 'other: Lawns and Beds'],
    ],
  ],
  'a paragraph that is printed twice': [
    [
      'and tells how to apply is no disclaimer',
      `GARDENER\n\nDUTIES\n${duty}\n\nAll applications must be sent to the gate of the park by the end of the month, with the names of two gardeners who know you well.\n\nSKILLS\n${skill}\n\nAll applications must be sent to the gate of the park by the end of the month, with the names of two gardeners who know you well.`,
      ['duties: DUTIES', 'how-to-apply', 'skills: SKILLS', 'how-to-apply'],
    ],
    [
      'by a question to whoever applies stays where it was asked for',
      `GARDENER\n\nDUTIES\n${duty}\n\nSKILLS\nWork with roses of every age, in beds and along walls, through the dry months of the year and at the side of those who come to see them.\n\n01\n\nWhich of these have you done? Please select all.\n\nWork with roses of every age, in beds and along walls, through the dry months of the year and at the side of those who come to see them.\n\n02\n\nWhere do you live? Please describe.\n\nRequired Question`,
      ['duties: DUTIES', 'skills: SKILLS', 'selection-process'],
    ],
    [
      'counts the first time where it tells of the work',
      `GARDENER\n\nDEFINITION\nThis position keeps the rose garden of the park, trains the summer helpers, and answers for the seed store and for all of its keys.\n\nDUTIES\n${duty}\n\nThis position keeps the rose garden of the park, trains the summer helpers, and answers for the seed store and for all of its keys.`,
      ['summary: DEFINITION', 'duties: DUTIES', 'other'],
    ],
  ],
  'questions to applicants': [
    [
      'with a numeral on a line of its own',
      `GARDENER\n\nDUTIES\n${duty}\n\n\n01\n\nWhat is your highest degree?\n\nGED\nMASTER\n\n\n02\n\nPlease describe your experience with roses.\n\nRequired Question`,
      ['duties: DUTIES', 'selection-process'],
    ],
    [
      'end where a known heading stands',
      `GARDENER\n\nDUTIES\n${duty}\n\n1\nDo you own a saw?\n\n2\nHave you pruned?\n\nBENEFITS\nA coat.`,
      ['duties: DUTIES', 'selection-process', 'benefits: BENEFITS'],
    ],
    ['are no numerals above other text', `GARDENER\n\nDUTIES\n${duty}\n\n1\n${duty}\n\n2\n${duty}`, ['duties: DUTIES']],
  ],
  'a heading on its own line': [
    ['in capitals', `GARDENER\n\nDEFINITION\n${duty}`, ['summary: DEFINITION']],
    ['with a colon, which is no part of it', `GARDENER\n\nTypical Duties:\n${duty}`, ['duties: Typical Duties']],
    ['in bold', `GARDENER\n\n**Examples of Work**\n${duty}`, ['duties: Examples of Work']],
    [
      'is no button of the page above the facts of a posting',
      `GARDENER\n\n**Apply**\nElm Campus\nFull time\n\n**Apply Now**\nPlease send a letter.`,
      ['how-to-apply: Apply Now'],
    ],
    [
      'of one word behind text that is about something else',
      `GARDENER\n\nDEPARTMENT\nParks\n\n${duty}\n\nRequired: A high school diploma and four years of work with roses.`,
      ['other: DEPARTMENT', 'minimum-requirements: Required'],
    ],
    [
      'in the middle of a paragraph, with a colon',
      `GARDENER\n\nDUTIES\n${duty}\n\nMinimum Qualifications: A diploma in roses and one year of work with them. Preferred Qualifications: A degree in the care of roses and of lilies.`,
      ['duties: DUTIES', 'minimum-requirements: Minimum Qualifications', 'preferred-qualifications: Preferred Qualifications'],
    ],
    [
      'with a number behind a skill that is required',
      `**GARDENER**\n\n**Duties**\n${duty}\n\n**Required Skill/Ability 1**\n${skill}\n\n**Required Skill/Ability 2**\n${skill}`,
      ['duties: Duties', 'knowledge-skills-abilities: Required Skill/Ability 1', 'knowledge-skills-abilities: Required Skill/Ability 2'],
    ],
    [
      'in the first cell of a row of a form',
      `GARDENER\n\nJob Number\t2031\nJob Summary\t${duty}\nShed\tThe red one behind the pond.\nEssential Functions\t${duty}`,
      ['summary: Job Summary', 'other', 'essential-duties: Essential Functions'],
    ],
    ['is no label of a form above a name', `GARDENER\n\nDUTIES\n${duty}\n\nDEPARTMENT\nParks`, ['duties: DUTIES', 'header: DEPARTMENT']],
    [
      'with its share of the working time',
      `GARDENER\n\nDEFINITION\n${duty}\n\n**Care of roses (40%)**\n${duty}`,
      ['summary: DEFINITION', '> duties: Care of roses (40%)'],
    ],
    [
      'of a list below another list',
      `GARDENER\n\nKNOWLEDGE\n• ${skill}\n\nQualifications and Experience\n• Two years.`,
      ['knowledge: KNOWLEDGE', 'qualifications: Qualifications and Experience'],
    ],
    ['with a style of its own', `# Gardener\n## Essential Functions\n${duty}`, ['essential-duties: Essential Functions']],
    ['with a numeral before it', `GARDENER\n\nI. TYPICAL DUTIES\n${duty}`, ['duties: I. TYPICAL DUTIES']],
    [
      'with "and/or" between capitals',
      `GARDENER\n\nEDUCATION and/or EXPERIENCE\nTwo years.`,
      ['minimum-requirements: EDUCATION and/or EXPERIENCE'],
    ],
    [
      'a damaged word of the lexicon',
      `GARDENER\n\nDISTINGUSHING CHARACTERISTICS\n${duty}`,
      ['distinguishing-characteristics: DISTINGUSHING CHARACTERISTICS'],
    ],
    [
      'words that no lexicon knows, in capitals',
      `GARDENER\n\nDEFINITION\n${duty}\n\nROSE SHOW\n${duty}`,
      ['summary: DEFINITION', 'other: ROSE SHOW'],
    ],
    ['is none in the middle of a sentence', `GARDENER\n\nDEFINITION\nThe duties of the class are many.`, ['summary: DEFINITION']],
    [
      'is none as a sentence in capitals',
      `GARDENER\n\nDEFINITION\n${duty}\nTHE GATE OF THE PARK WILL BE SHUT AT NIGHT.`,
      ['summary: DEFINITION'],
    ],
    [
      'is none as the end of a sentence in capitals',
      `GARDENER\n\nDUTIES\n${duty}\n\nTHIS LIST WILL BE KEPT\nFOR SIX MONTHS\n${duty}`,
      ['duties: DUTIES'],
    ],
    ['"N/A" is none', `GARDENER\n\nDUTIES\n${duty}\n\nN/A`, ['duties: DUTIES']],
    ['a bullet in title case is none', `GARDENER\n\nDUTIES\n- ${duty}\n- Rose Show`, ['duties: DUTIES']],
  ],
  'a heading before its text': [
    ['with a colon', `GARDENER\n\nDEFINITION: ${duty}`, ['summary: DEFINITION']],
    ['in capitals and nothing else', `GARDENER\n\nSUMMARY ${duty}`, ['summary: SUMMARY']],
    [
      'in capitals before a hyphen',
      `GARDENER\n\nDEFINITION\n${duty}\n\nTYPICAL DUTIES - ${duty}`,
      ['summary: DEFINITION', 'duties: TYPICAL DUTIES'],
    ],
    ['is none before a hyphen inside a sentence', `GARDENER\n\nDEFINITION\n${duty}\nDuties - ${duty}`, ['summary: DEFINITION']],
    [
      'in bold',
      `GARDENER\n\nDEFINITION\n${duty}\n\n**Supervision Exercised** – Leads two helpers of the park, and in spring a third who waters.`,
      ['summary: DEFINITION', 'supervision: Supervision Exercised'],
    ],
    ['a label of the head is none', `GARDENER\nLocation: The town park\n\nDEFINITION\n${duty}`, ['summary: DEFINITION']],
    [
      'an item that begins "Education:" is none',
      `GARDENER\n\nQUALIFICATIONS\n- Education: a diploma\n- Experience: two years`,
      ['qualifications: QUALIFICATIONS'],
    ],
  ],
  'a heading glued to text': [
    [
      'in capitals behind a sentence',
      `GARDENER\n\nDUTIES\n${duty} MINIMUM QUALIFICATIONS Two years of work with roses.`,
      ['duties: DUTIES', 'minimum-requirements: MINIMUM QUALIFICATIONS'],
    ],
    [
      'in title case behind a sentence',
      `GARDENER\n\nDUTIES\n${duty} Minimum Training and Experience Possession of a diploma in gardening.`,
      ['duties: DUTIES', 'minimum-requirements: Minimum Training and Experience'],
    ],
    [
      'a title in the middle of a sentence is none',
      `GARDENER\n\nDUTIES\nWrites to the Director of Parks and Recreation about the roses that are to be cut.`,
      ['duties: DUTIES'],
    ],
  ],
  'a bracket behind a heading': [
    [
      'is a note where it is a rule',
      `GARDENER\n\nMINIMUM QUALIFICATIONS (one of these is required)\nTwo years.`,
      ['minimum-requirements: MINIMUM QUALIFICATIONS [one of these is required]'],
    ],
    [
      'also before a colon',
      `GARDENER\n\nKnowledge (must be shown in a test):\n- ${skill}`,
      ['knowledge: Knowledge [must be shown in a test]'],
    ],
    [
      'is one that begins with "Note"',
      `GARDENER\n\nMINIMUM EXPERIENCE AND TRAINING: (NOTE: Based on the skills above)\nTwo years.`,
      ['minimum-requirements: MINIMUM EXPERIENCE AND TRAINING [NOTE: Based on the skills above]'],
    ],
    ['stays where it is a part of the name', `GARDENER\n\nDUTIES (GENERAL)\n${duty}`, ['duties: DUTIES (GENERAL)']],
  ],
  levels: [
    [
      'parts of qualifications are below them, however they look',
      `GARDENER\n\nQUALIFICATIONS\n\nKNOWLEDGE\n- ${skill}\n\nSKILLS\n- Grafting.\n\nDUTIES\n${duty}`,
      ['qualifications: QUALIFICATIONS', '> knowledge: KNOWLEDGE', '> skills: SKILLS', 'duties: DUTIES'],
    ],
    [
      'by the level of their styles',
      `# Gardener\n## Duties\n### In Summer\n${duty}\n### In Winter\n${duty}\n## Knowledge\n- ${skill}`,
      ['duties: Duties', '> duties: In Summer', '> duties: In Winter', 'knowledge: Knowledge'],
    ],
    ['equals stand beside one another', `GARDENER\n\nDEFINITION\n${duty}\n\nDUTIES\n${duty}`, ['summary: DEFINITION', 'duties: DUTIES']],
    [
      'alternatives are below what they are alternatives of',
      `GARDENER\n\nMINIMUM REQUIREMENTS\nEither I\nTwo years with roses.\nOr II\nA diploma in gardening.`,
      ['minimum-requirements: MINIMUM REQUIREMENTS', '> minimum-requirements: Either I', '> minimum-requirements: Or II'],
    ],
    [
      'a line that is only AND or OR is none',
      `GARDENER\n\nMINIMUM REQUIREMENTS\nTwo years with roses.\nOR\nA diploma.\nAND\nA saw.`,
      ['minimum-requirements: MINIMUM REQUIREMENTS'],
    ],
  ],
  scopes: [
    [
      'a specialty limits what stands below it',
      `GARDENER\n\nDUTIES\nRose Specialty\n- ${duty}\nFern Specialty\n- Waters ferns.\n\nKNOWLEDGE\n- ${skill}`,
      ['duties: DUTIES', '> duties: Rose Specialty {Rose}', '> duties: Fern Specialty {Fern}', 'knowledge: KNOWLEDGE'],
    ],
    [
      'an assignment inside a specialty is the narrower',
      `GARDENER\n\nDUTIES\nRose Specialty\nHothouse Assignment\n- ${duty}\nAll Specialties\n- Waters all.`,
      ['duties: DUTIES', '> duties: Rose Specialty {Rose}', '> > duties: Hothouse Assignment {Hothouse}', '> duties: All Specialties'],
    ],
  ],
  'dates at the foot': [
    ['are history', `GARDENER\n\nDEFINITION\n${duty}\n\nEstablished: 6/1/77\nRevised: 3/9/04`, ['summary: DEFINITION', 'history']],
    ['what was established in a sentence is none', `GARDENER\n\nDUTIES\n- Established rules: keeps them.`, ['duties: DUTIES']],
  ],
}
for (const [name, divided] of Object.entries(cases))
  describe(name, () => {
    test.each(divided)('%s', (_, document, sections) => expect(outline(read(document))).toEqual(sections))
  })

describe('the body of a section', () => {
  const bodies = (extraction: Extraction) => extraction.sections.slice(1).map(({ text }) => text)
  test('has a line for each paragraph', () => expect(bodies(read(`GARDENER\n\nDUTIES\n- Digs.\n- Mows.`))).toEqual(['Digs.\nMows.']))
  test('begins behind a heading on the same line', () => expect(bodies(read(`GARDENER\n\nDEFINITION: ${duty}`))).toEqual([duty]))
  test('ends before a heading that is glued to it', () =>
    expect(bodies(read(`GARDENER\n\nDUTIES\n${duty} MINIMUM QUALIFICATIONS Two years of work with roses.`))).toEqual([
      duty,
      'Two years of work with roses.',
    ]))
  test('is without bullets of picture fonts', () =>
    expect(bodies(read(`GARDENER\n\nDUTIES\n\uF111 Digs.\n\n" Mows.\n\n" Rakes.\n\n" Says "hello" to guests.`))).toEqual([
      'Digs.\nMows.\nRakes.\nSays "hello" to guests.',
    ]))
  test('is repaired', () => expect(bodies(read(`GARDENER\n\nDUTIES\n- Cleans the oﬃce.`))).toEqual(['Cleans the office.']))
})

test('a line that only joins two demands is no heading', () =>
  expect(outline(read(`GARDENER\n\nDUTIES\n${duty}\n\nEDUCATION\nA diploma in roses.\n\n-AND-\n\nA year of lawns.`))).toEqual([
    'duties: DUTIES',
    'education: EDUCATION',
  ]))

test('a raised mark behind a heading is no part of it', () =>
  expect(outline(read(`GARDENER\n\nDUTIES1\n${duty}`, { 1: { raised: [[6, 7]] } }))).toEqual(['duties: DUTIES']))
