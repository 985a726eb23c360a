import type { Case } from '../../testing/case.ts'

const body =
  '\n\nSUMMARY\nUnder direction, plans and reviews the work of a small crew; and does related work.\n\nMINIMUM QUALIFICATIONS\nTwo years of experience in the care of grounds.'

export const cases: readonly Case[] = [
  {
    shows: 'a title with small words in brackets behind it',
    document: `ELM COUNTY CIVIL SERVICE\nEXAMINATION BULLETIN\nGrounds Inspector I (Bilingual Spanish option available)\nClass Code: 4127${body}`,
    gives: { title: 'Grounds Inspector I (Bilingual Spanish option available)', languages: [{ language: 'es', required: false }] },
  },
  {
    shows: 'lines that announce, between the employer and the title',
    document: `THE CITY OF ELM GROVE\nIS RECRUITING FOR\nGROUNDS OFFICER (ENTRY LEVEL)${body}`,
    gives: { title: 'Grounds Officer (Entry Level)', employer: { name: 'City of Elm Grove' } },
  },
  {
    shows: 'a corporation of a town is no job',
    document: `CORPORATION OF THE TOWN OF ELDER PARK\ninvites applications for the position of\n\nDEPUTY CLERK${body}`,
    gives: { title: 'Deputy Clerk' },
  },
  {
    shows: 'a title in capitals in front of a paragraph, and its parts behind words in capitals',
    document:
      'From: Elm Park Gardens\nSubject: Job posting\n\nGROUNDS COORDINATOR. The Elm Park Gardens is looking for an outgoing person to run its lawns. DUTIES: mow lawns; trim hedges; report to the Director each month. QUALIFICATIONS: two years of experience in the care of grounds. TO APPLY: send a resume to the Director.',
    gives: {
      title: 'Grounds Coordinator',
      employer: { name: 'Elm Park Gardens' },
      duties: [{ text: 'mow lawns; trim hedges; report to the Director each month.' }],
      minimumExperience: 'P2Y',
    },
  },
  {
    shows: 'terms and a stroke in front',
    document: `Full-time position / Grounds Crew Supervisor\nElm Park${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'the subject of a mail',
    document: `Subject: Job opening - Grounds Crew Supervisor\nElm Park${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'letters with the number of the level',
    document: `Grounds Supervisor 3 (GS3)\nElm Park${body}`,
    gives: { title: 'Grounds Supervisor 3', titleAbbreviation: 'GS3' },
  },
  {
    shows: 'a place of work behind a dash in a sentence',
    document: `Elm Park seeks an applicant for the position of Working Foreman - Gardens. This is a full-time position.${body}`,
    gives: { title: 'Working Foreman - Gardens' },
  },
  {
    shows: 'the picture of a button behind the title of a page',
    document: `Grounds Crew Supervisor !\nElm Park${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'the subject of a letter to a mailing list',
    document: `[Lawns-l] Career opportunity: Grounds Crew Supervisor${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'the organization behind an announced title',
    document: `Grounds Crew Supervisor, Department of Lawns, Park Services, Elm Grove University${body}`,
    gives: { title: 'Grounds Crew Supervisor', department: 'Department of Lawns' },
  },
  {
    shows: 'the employer behind a dash',
    document: `Grounds Crew Supervisor – County of Elm${body}`,
    gives: { title: 'Grounds Crew Supervisor', employer: { name: 'County of Elm' } },
  },
  {
    shows: 'the employer and its state, in capitals',
    document: `GROUNDS CREW SUPERVISOR, TOWN OF ELM GROVE, OHIO${body}`,
    gives: { title: 'Grounds Crew Supervisor', employer: { name: 'Town of Elm Grove', jurisdiction: 'US-OH' } },
  },
  {
    shows: 'the part of an employer, that belongs to the title',
    document: `Grounds Crew Supervisor, County Parks${body}`,
    gives: { title: 'Grounds Crew Supervisor, County Parks', employer: null },
  },
  {
    shows: 'a role in front of the services that it is in',
    document: `Florist I, Departments of Roses and Park Services\n\nClass Code: 4421${body}`,
    gives: { title: 'Florist I, Departments of Roses and Park Services' },
  },
  {
    shows: 'a title in capitals with its code behind it',
    document: `GROUNDS CREW SUPERVISOR 318${body}`,
    gives: { title: 'Grounds Crew Supervisor', classCode: '318' },
  },
  {
    shows: 'a title line with a label',
    document: `Class Title: Grounds Crew Supervisor${body}`,
    gives: { title: 'Grounds Crew Supervisor', aliases: [] },
  },
  {
    shows: 'what stands above the title is not the title',
    document: `CITY OF PINE HOLLOW\nCLASS SPECIFICATION\n\nGROUNDS CREW SUPERVISOR${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'an abbreviation behind the title',
    document: `## Director of Grounds and Trees (DGT) Field Services The City of Pine Hollow, Ohio${body}`,
    gives: {
      title: 'Director of Grounds and Trees',
      titleAbbreviation: 'DGT',
      orgUnit: 'Field Services',
      employer: { name: 'City of Pine Hollow', jurisdiction: 'US-OH' },
    },
  },
  {
    shows: 'an abbreviation of a part of the title',
    document: `TREE CARE SERVICES (TCS) INSTRUCTOR${body}`,
    gives: { title: 'Tree Care Services Instructor', titleAbbreviation: null },
  },
  {
    shows: 'a title set on two lines',
    document: `BUILDINGS AND GROUNDS MAINTENANCE\nSUPERINTENDENT${body}`,
    gives: { title: 'Buildings and Grounds Maintenance Superintendent' },
  },
  { shows: 'the words around a title', document: `POSITION ANNOUNCEMENT: ARBORIST II${body}`, gives: { title: 'Arborist II' } },
  {
    shows: 'terms of employment are no part of the title',
    document: `Arborist for Street Trees, Full time, Regular${body}`,
    gives: { title: 'Arborist for Street Trees', employmentTypes: ['full-time'] },
  },
  {
    shows: 'the class of a posting is its alias',
    document: `Job Title: Elm Street Yard Lead\nJob Class Title: Maintenance Worker III\nClosing Date: 05/04/2023${body}`,
    gives: { title: 'Elm Street Yard Lead', aliases: ['Maintenance Worker III'] },
  },
  {
    shows: 'the class title below the title of a posting',
    document: `YARD SUPERVISOR\n(Class Title of Storekeeper Supervisor)${body}`,
    gives: { title: 'Yard Supervisor', aliases: ['Storekeeper Supervisor'] },
  },
  {
    shows: 'a title in the first sentence, where no line names the job',
    document:
      'Pine Hollow College is seeking a Greenhouse Technician to water and repot plants.\n\nQualifications:\n- One year of experience in a greenhouse.\n\nDuties:\n- Waters plants.',
    gives: { title: 'Greenhouse Technician' },
  },
  {
    shows: 'a title in the sentence that begins with the frame of the work',
    document:
      'Location: Elm Park\n\nThe Position\nWorking under the code of gardens, the Keeper of Seeds plans and directs the seed store of Elm Park.\n\nQualifications:\n- One year of experience in a greenhouse.\n\nDuties:\n- Waters plants.',
    gives: { title: 'Keeper of Seeds' },
  },
  {
    shows: 'what one is wanted to serve as, with its letters; an office is no title',
    document:
      'The Office of the Town Gardener is in the hall.\n\nElm Park is looking for a seasoned gardener to serve as Chief Greenhouse Officer (CGO).\n\nQualifications:\n- One year of experience in a greenhouse.\n\nDuties:\n- Waters plants.',
    gives: { title: 'Chief Greenhouse Officer' },
  },
  {
    shows: 'a page button and the name of a document are no title',
    document: `Apply\nJob Description\nSeed Bank Curator${body}`,
    gives: { title: 'Seed Bank Curator' },
  },
  {
    shows: 'a unit behind the title',
    document: `Seed Technologist, Greenhouse Field Services${body}`,
    gives: { title: 'Seed Technologist, Greenhouse Field Services' },
  },
  {
    shows: 'a place whose name ends as a role does, above the title',
    document: `City of Chester Falls\nGREENHOUSE KEEPER I/II (ROSES)${body}`,
    gives: { title: 'Greenhouse Keeper I/II (Roses)' },
  },
  {
    shows: 'the title that a reader is invited to take',
    document:
      'The Botanic Garden is looking for someone to join our small crew as our Seed Bank Coordinator.\n\nDUTIES\n- Dries seeds.\n\nQUALIFICATIONS\n- One year of experience with seeds.',
    gives: { title: 'Seed Bank Coordinator' },
  },
  {
    shows: 'a heading among the duties names no job',
    document:
      'The purpose of this position is to serve as the Senior Grove Planner for all matters of the groves.\n\nMajor Duties\nVisitor Guidance/Outreach\nSpeaks with visitors of the groves.\nOrchard Records/Planner Support\nKeeps the list of trees.\n\nMINIMUM QUALIFICATIONS\nTwo years of experience in the care of grounds.',
    gives: { title: 'Senior Grove Planner' },
  },
  {
    shows: 'the kind of offer on a line of its own above the title',
    document:
      'Internship:\nBread and Cakes\n\nDescription\nThe intern will knead dough and wash bowls.\n\nRequirements\nOne year of experience in a kitchen.',
    gives: { title: 'Internship Bread and Cakes' },
  },
  {
    shows: 'several jobs in one notice, the first of three',
    document:
      'SUMMER JOBS\n\nDOUGH BOY\nCarries dough to the cellar and carries flour up the stairs. $12.50 per hour.\n\nCAKE GIRL\nDecorates cakes for fairs and weddings of the whole valley. $13.25 per hour.\n\nOVEN AIDE\nFires the ovens before dawn and sweeps the ashes out. $14.00 per hour.\n\nApply at the mill.',
    gives: { title: 'Dough Boy', duties: [{ text: 'Carries dough to the cellar and carries flour up the stairs.' }], pay: [{ min: 12.5 }] },
  },
  {
    shows: 'how many are sought is no part of the title',
    document: `POSITION: Grounds Crew Supervisor (2 positions)${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'the name under which it is offered before the name of its class',
    document: `Position Title: Supervisor II\nWorking Title: Grounds Crew Supervisor${body}`,
    gives: { title: 'Grounds Crew Supervisor', aliases: ['Supervisor II'] },
  },
  {
    shows: 'where one stands on the site is no title',
    document: `Home > Jobs > Outdoors > Grounds Crew Supervisor\n\nGrounds Crew Supervisor\nElm Park${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'whom to ask, and how the work is held',
    document: `Grounds Crew Docent\nRole: Volunteer (unpaid)${body}\n\nCONTACT\nName: Ann Reed\nJob title: Team Manager`,
    gives: { title: 'Grounds Crew Docent' },
  },
  {
    shows: 'a text without any line of title: what its incumbent serves as',
    document:
      'The incumbent of this position serves as a Senior Seed Subject Specialist (SSS) with the garden.\n\nDUTIES\n- Dries seeds.\n\nQUALIFICATIONS\n- One year of experience with seeds.',
    gives: { title: 'Senior Seed Subject Specialist' },
  },
  {
    shows: 'whom the garden recruits, in a sentence further down',
    document:
      'OPEN UNTIL FILLED\n\nThe garden is at work all year. It is currently recruiting for a Seed Bank Specialist position.\n\nDUTIES\n- Dries seeds.\n\nQUALIFICATIONS\n- One year of experience with seeds.',
    gives: { title: 'Seed Bank Specialist' },
  },
  {
    shows: 'a head of services, named in a sentence only',
    document:
      'Position Overview\nThe Vice President of Seed Services leads the work of the seed bank.\n\nDuties\n- Dries seeds.\n\nQualifications\n- One year of experience with seeds.',
    gives: { title: 'Vice President of Seed Services' },
  },
  {
    shows: 'whose salary it is, where nothing else names the job',
    document:
      "The garden lies by the sea.\n\nQualified candidates possess a bachelor's degree and two years of experience with seeds.\n\nThe annual salary range for the Seed Keeper is $41,000 to $52,000 per year.",
    gives: { title: 'Seed Keeper' },
  },
  {
    shows: 'without the bracket and the sign of a code behind it',
    document: 'Assistant Seed Keeper (#7203)\n\nDUTIES\n- Dries seeds.',
    gives: { title: 'Assistant Seed Keeper', classCode: '7203' },
  },
  {
    shows: 'the employer in front of the title, and the list behind it',
    document: `VILLAGE OF ELM GROVE - GROUNDS CREW SUPERVISOR (PART-TIME)${body}`,
    gives: { title: 'Grounds Crew Supervisor', employmentTypes: ['part-time'] },
  },
  {
    shows: 'the grade in brackets behind the title, and who hires',
    document: `NOW HIRING: Grounds Crew Supervisor (Labor Grade 9)${body}`,
    gives: { title: 'Grounds Crew Supervisor' },
  },
  {
    shows: 'behind the name of a kind of document',
    document: 'Job Class Profile: Seed Keeper III\n\nPay Level: CG-22 Point Band: 370-393\n\nDUTIES\n- Dries seeds.',
    gives: { title: 'Seed Keeper III', payGrade: 'CG-22' },
  },
  {
    shows: 'a class that is called by its terms',
    document: `CLASS SPECIFICATION\n\nGrounds Crew Helper (Part Time)${body}`,
    gives: { title: 'Grounds Crew Helper (Part Time)' },
  },
  {
    shows: 'a title only in the sentence of who hires',
    document:
      "About the role\n\nWe make lawns greener. We're hiring a Senior Grounds Crew Supervisor to run our yard.\n\nWhat you'll do:\n- Plans the work of a crew.\n- Reviews the work of a crew.",
    gives: { title: 'Senior Grounds Crew Supervisor' },
  },
  {
    shows: 'the grades of the federal service behind it are no part of the title, and no code',
    document: `Fish Culturist (Rivers), GS-0401-9/11\nDEPARTMENT OF THE INTERIOR, Fish and Wildlife Service${body}`,
    gives: { title: 'Fish Culturist (Rivers)', classCode: null, department: 'Fish and Wildlife Service' },
  },
  {
    shows: 'the number of a posting in brackets behind a dash',
    document: `Harbor Nurse 2 - (250003X9)${body}`,
    gives: { title: 'Harbor Nurse 2', requisition: '250003X9', classCode: null },
  },
  {
    shows: 'the number of a union is no code',
    document: `Ferry Fitter Apprentice - Local Union 812${body}`,
    gives: { title: 'Ferry Fitter Apprentice - Local Union 812', classCode: null },
  },
  {
    shows: 'hours in brackets behind it; a bracket that belongs to the name stays',
    document: `SEASONAL GARDENER (Maximum 900 hours per year)${body}`,
    gives: { title: 'Seasonal Gardener' },
  },
  {
    shows: 'the name of a guide is none; a guide of visitors is',
    document: `Elm Park Job Description Reference Guide\n\nMuseum Guide${body}`,
    gives: { title: 'Museum Guide' },
  },
  {
    shows: 'a line that invites applications is no part of the title below it',
    document: `CITY OF ELM GROVE\nINVITES APPLICATIONS FOR THE POSITION OF\nGROUNDS DIRECTOR${body}`,
    gives: { title: 'Grounds Director', employer: { name: 'City of Elm Grove' } },
  },
  {
    shows: 'who offers a vacancy is no title',
    document: `VACANCY - Ministry of Rivers\nPosition Title: River Crew Member${body}`,
    gives: { title: 'River Crew Member', department: 'Ministry of Rivers' },
  },
  {
    shows: 'what kind of bulletin it is',
    document: `CITY OF ELM GROVE\nEXAM BULLETIN - OPEN & PROMOTIONAL\nGROUNDS INSPECTOR I${body}`,
    gives: { title: 'Grounds Inspector I' },
  },
  {
    shows: 'an occupation, where nothing else names the job',
    document: `Employer: Elm Millwork, Inc.\nOccupation: CNC Router Operator${body}`,
    gives: { title: 'CNC Router Operator' },
  },
  {
    shows: 'the number behind a title makes no other name of it',
    document: 'JOB DESCRIPTION\n\nJOB TITLE:\nOven Keeper #318\n\nDUTIES\n- Keeps ovens.',
    gives: { title: 'Oven Keeper', aliases: [] },
  },
]
