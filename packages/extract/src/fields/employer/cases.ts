import type { Case } from '../../testing/case.ts'

const body = '\n\nDUTIES\n- Feeds fish.\n\nMINIMUM QUALIFICATIONS\nOne year of experience with fish.'

export const cases: readonly Case[] = [
  {
    shows: 'an organization beside its part, on one line',
    document: `Fish Culturist\nOffice of Ponds | Copper Lake Hospital District${body}`,
    gives: { employer: { name: 'Copper Lake Hospital District' } },
  },
  {
    shows: 'a university with an article in its name',
    document: `University of the Lower Ponds\nPOSITION ANNOUNCEMENT\n\nFish Culturist II${body}`,
    gives: { employer: { name: 'University of the Lower Ponds' } },
  },
  {
    shows: 'a court with its county, and a text that goes on behind it',
    document: `The Superior Court of Iowa, County of Copper is accepting applications for\n\nFISH CLERK${body}`,
    gives: { employer: { name: 'Superior Court of Iowa, County of Copper' } },
  },
  {
    shows: 'a district that is counted, of a county',
    document: `PUBLIC UTILITY DISTRICT NO. 3 OF COPPER COUNTY\nPOSITION ANNOUNCEMENT\n\nPosition: Fish Culturist${body}`,
    gives: { employer: { name: 'Public Utility District No. 3 of Copper County' } },
  },
  {
    shows: 'a part behind a dash',
    document: `FISH CULTURIST\nElm Grove Regional Council - Ponds and Rivers${body}`,
    gives: { employer: { name: 'Elm Grove Regional Council' } },
  },
  {
    shows: 'a school district behind its label',
    document: `Fish Culturist\nJobID: 3316\nDistrict: Copper Unified School District${body}`,
    gives: { employer: { name: 'Copper Unified School District' }, orgUnit: null },
  },
  {
    shows: 'another district is a unit',
    document: `Title: Fish Culturist\nDistrict: North${body}`,
    gives: { employer: null, orgUnit: 'North' },
  },
  {
    shows: 'the state in front of its agency',
    document: `Title: Fish Culturist\nAgency: State of Iowa Department of Ponds${body}`,
    gives: { employer: { name: 'State of Iowa', jurisdiction: 'US-IA' } },
  },
  {
    shows: 'a form of the state is no employer',
    document: `FISH CULTURIST${body}\n\nTO APPLY\nComplete the State of Iowa Application online.`,
    gives: { employer: { name: 'State of Iowa' } },
  },
  {
    shows: 'what a nonprofit says of itself in the overview; a role that is part of a team is none',
    document: `Fish Culturist\n\nOVERVIEW\nMoss Pond is a nonprofit that moves fish to clean ponds.${body}`,
    gives: { employer: { name: 'Moss Pond' } },
  },
  {
    shows: 'a role in a team',
    document: `Fish Culturist\n\nOVERVIEW\nThe Fish Culturist is a team player.${body}`,
    gives: { employer: null },
  },
  {
    shows: 'a place with its country and state, without a colon',
    document: `Fish Culturist\n\nLocation US-OR-Elm Grove\nID 2025-1837${body}`,
    gives: { location: 'US-OR-Elm Grove' },
  },
  {
    shows: 'the place below the number of vacancies',
    document: `Fish Culturist\n\nLocation\n3 vacancies in the following location:\nElm Lake, OR\n${body}`,
    gives: { location: 'Elm Lake, OR' },
  },
  {
    shows: 'the facet of a search is no employer, nor is a kind of employer',
    document: `Title: Fish Culturist\nCompany: Contract College\nOrganization: Hatcheries (1)\n\nElm Grove University seeks a Fish Culturist.${body}`,
    gives: { employer: { name: 'Elm Grove University' } },
  },
  {
    shows: 'labels of an applicant-tracking system; the state stands in the address',
    document: `Title: Fish Culturist\nLocation: West Harbor, MI, MI, 49460\nEmployer: Copper County\nDepartment: Parks & Hatcheries\nDivision: Hatchery${body}`,
    gives: {
      employer: { name: 'Copper County', jurisdiction: 'US-MI' },
      department: 'Parks & Hatcheries',
      orgUnit: 'Hatchery',
      location: 'West Harbor, MI, MI, 49460',
    },
  },
  {
    shows: 'a state behind the name',
    document: `Title: Fish Culturist\nEmployer: Copper, County of (NC)${body}`,
    gives: { employer: { name: 'Copper, County of (NC)', jurisdiction: 'US-NC' } },
  },
  {
    shows: 'the organization in front of the board that issues the text',
    document: `FISH CULTURIST\n\nCopper County Personnel Commission Specification${body}`,
    gives: { employer: { name: 'Copper County', jurisdiction: null } },
  },
  {
    shows: 'a city named in passing, and the state of the license',
    document: `FISH CULTURIST${body}\nCity of Pine Hollow residency required within six months.\nA valid Ohio driver's license is required.`,
    gives: { employer: { name: 'City of Pine Hollow', jurisdiction: 'US-OH' } },
  },
  {
    shows: 'the service of a state',
    document: `FISH CULTURIST${body}\nOne year in the Nevada state service as a Fish Aide.`,
    gives: { employer: { name: 'State of Nevada', jurisdiction: 'US-NV' } },
  },
  {
    shows: 'an accredited university employs nobody',
    document: `FISH CULTURIST${body}\nGraduation from an accredited college or university; a year at Elm University counts.`,
    gives: { employer: null },
  },
  {
    shows: 'the one department that the definition names',
    document:
      'FISH CULTURIST\n\nDEFINITION\nThis is skilled work in a hatchery of the Fisheries Department. Coordinates with other City Departments.\n\nDUTIES\n- Feeds fish with the Department of Finance.',
    gives: { department: 'Fisheries Department' },
  },
  {
    shows: 'two departments in the definition are none',
    document: 'FISH CULTURIST\n\nDEFINITION\nWorks in the Department of Fisheries or the Department of Parks.\n\nDUTIES\n- Feeds fish.',
    gives: { department: null },
  },
  {
    shows: 'a state stays in capitals in a place that is written so',
    document: `Title: Harbor Ranger\nLocation: EELPORT, OR 97001\n\nDUTIES\n- Mends nets.`,
    gives: { location: 'Eelport, OR 97001' },
  },
  {
    shows: 'a hospital on a line of its own',
    document: 'Ward Clerk (Nights)\nFern Valley Medical Center\n\nDUTIES\n- Keeps the book of the ward.',
    gives: { employer: { name: 'Fern Valley Medical Center' } },
  },
  {
    shows: 'a company that speaks of itself',
    document: 'Yard Supervisor\n\n**About Moss & Fern**\nMoss & Fern grows ferns for nine counties.\n\nDUTIES\n- Waters ferns.',
    gives: { employer: { name: 'Moss & Fern' } },
  },
  {
    shows: 'a company that seeks someone; a division of one does not employ',
    document: 'Yard Supervisor\n\nTwigs Unlimited is seeking a supervisor for its yard.\n\nDUTIES\n- Waters ferns.',
    gives: { employer: { name: 'Twigs Unlimited' } },
  },
  {
    shows: 'a division that seeks someone',
    document: 'Yard Supervisor\n\nThe Parks Division is seeking a supervisor for its yard.\n\nDUTIES\n- Waters ferns.',
    gives: { employer: null },
  },
  {
    shows: 'a department of the federal government',
    document: 'Fish Culturist, GS-5\nDEPARTMENT OF THE INTERIOR\n\nDUTIES\n- Feeds fish.\n\nQUALIFICATIONS\n- Must be a U.S. citizen.',
    gives: { employer: { name: 'Department of the Interior' } },
  },
  {
    shows: 'the place of several vacancies',
    document: 'Title: Harbor Ranger\nLocations: 2 vacancies in Eelport, OR\n\nDUTIES\n- Mends nets.',
    gives: { location: 'Eelport, OR' },
  },
  {
    shows: 'a company that says what it is',
    document: 'Yard Supervisor\n\nTwigs & Sons is a family-owned nursery and landscape company with nine yards.\n\nDUTIES\n- Waters ferns.',
    gives: { employer: { name: 'Twigs & Sons' } },
  },
  {
    shows: 'the state on a line at the top',
    document: 'Township of Upper Fern\nFern County, Ohio\n\nJob Title: Fish Culturist\n\nDUTIES\n- Feeds fish.',
    gives: { employer: { name: 'Township of Upper Fern', jurisdiction: 'US-OH' } },
  },
  {
    shows: 'the state between the country and the town',
    document: 'Fish Culturist\nElm University\nLocation: USA - MA - Fernbridge\n\nDUTIES\n- Feeds fish.',
    gives: { employer: { name: 'Elm University', jurisdiction: 'US-MA' } },
  },
  {
    shows: 'employer, place and type on one line; the one organization that a text names',
    document: 'Fish Culturist\nThe Fern Aquarium Museum Eelport, OR Full Time\n\nDUTIES\n- Feeds fish.',
    gives: { employer: { name: 'Fern Aquarium Museum', jurisdiction: 'US-OR' }, location: 'Eelport, OR' },
  },
  {
    shows: 'the place between the strokes of a line, and behind a dash',
    document: 'Yard Supervisor\nMoss Storage - Eelport, OR 97001\n\nDUTIES\n- Waters ferns.',
    gives: { location: 'Eelport, OR 97001' },
  },
  {
    shows: 'a union behind the label of a unit is no part of the employer',
    document: 'Title: Harbor Ranger\nUnit: Deckhands Chapter 41\n\nDUTIES\n- Mends nets.',
    gives: { orgUnit: null, bargainingUnit: 'Deckhands Chapter 41' },
  },
  {
    shows: 'a name beside its place under the title',
    document: 'Yard Supervisor\nThe Copper Fern | Eelport, OR\n\nDUTIES\n- Waters ferns.',
    gives: { employer: { name: 'The Copper Fern', jurisdiction: 'US-OR' }, location: 'Eelport, OR' },
  },
  {
    shows: 'who writes for a client employs nobody',
    document:
      'Yard Supervisor\n\nOur client, a grower of ferns, is looking for a Yard Supervisor.\n\nDUTIES\n- Waters ferns.\n\nAbout Moss Talent\nMoss Talent has found people for thirty years.',
    gives: { employer: null },
  },
  {
    shows: 'a department on a line of its own; what handles the applications is none',
    document: 'HARBOR CLERK\nTown of Fern\nHuman Resources Department\nParks Department\n\nDUTIES\n- Waters ferns.',
    gives: { department: 'Parks Department' },
  },
  {
    shows: 'the office of an elected officer',
    document: "SHERIFF'S OFFICE\nFERN COUNTY\n\nHARBOR DEPUTY\n\nDUTIES\n- Guards ferns.",
    gives: { department: "Sheriff's Office", employer: { name: 'Fern County' } },
  },
  {
    shows: 'a department that says of itself what it has',
    document:
      'Harbor Clerk\n\nTHE DEPARTMENT\nThe Rivers and Harbors Department has 27 employees and an annual budget of $6.8 million.\n\nDUTIES\n- Waters ferns.',
    gives: { department: 'Rivers and Harbors Department' },
  },
  {
    shows: 'the agency below a department of the federal government, which lies in no state',
    document:
      'Supply Technician\nDepartment of Veterans Affairs\nVeterans Health Administration\n\nLocation: Fargo, ND\nPay Grade: GS-7\n\nDUTIES\n- Counts ferns.',
    gives: { employer: { name: 'Department of Veterans Affairs', jurisdiction: null }, department: 'Veterans Health Administration' },
  },
  {
    shows: 'what stands about an employer is no name; a part as directories sort it is a department',
    document:
      'Harbor Clerk\nOrganization: Rivers and Harbors, Iowa Department of\nAbout the Employer\nFern serves 900 people on two islands.\n\nDUTIES\n- Waters ferns.',
    gives: { employer: null, department: 'Rivers and Harbors, Iowa Department of' },
  },
  {
    shows: 'a special district of a county is no county',
    document:
      'Bus Mechanic\nOpen to employees of the Fern County Transit District only\n\nDUTIES\n- Repairs buses of the Fern County Transit District.',
    gives: { employer: { name: 'Fern County Transit District' } },
  },
  {
    shows: 'a district with a number',
    document: 'FERN FIRE PROTECTION DISTRICT NO. 4\nFIREFIGHTER\n\nDUTIES\n- Puts out fires.',
    gives: { employer: { name: 'Fern Fire Protection District No. 4' } },
  },
  {
    shows: 'the corporation of a town',
    document: 'THE CORPORATION OF THE TOWN OF ELM HOLLOW\nPosition Title: Rink Keeper\n\nDUTIES\n- Floods the rink.',
    gives: { employer: { name: 'Corporation of the Town of Elm Hollow' } },
  },
  {
    shows: 'a county in front of one of its offices',
    document: "ELM COUNTY SHERIFF'S OFFICE\nJob Title: Jail Cook\n\nDUTIES\n- Cooks soup.",
    gives: { employer: { name: 'Elm County' } },
  },
  {
    shows: 'a school district with a number, whose name says that it is a unit',
    document: 'Fern Community Unit School District 205\nPosition: School Clerk\n\nDUTIES\n- Counts books.',
    gives: { employer: { name: 'Fern Community Unit School District 205' } },
  },
  {
    shows: 'a company of which the last word stands behind a comma',
    document: `Copper Ponds, Inc.\nJob Description\n\nJob Title: Fish Culturist\nDepartment: Hatchery${body}`,
    gives: { employer: { name: 'Copper Ponds, Inc.' } },
  },
  {
    shows: 'a municipality that is called a district',
    document: `DISTRICT OF COPPER BAY\nJOB DESCRIPTION\n\nPosition Title: Fish Culturist${body}`,
    gives: { employer: { name: 'District of Copper Bay' } },
  },
  {
    shows: 'the first line, where the text says again who that is',
    document: `Copper Bay Shelter Services\nPosition Description\n\nPosition: Fish Culturist\n\nWho we are\nCopper Bay Shelter Services has kept fish since 1974.${body}`,
    gives: { employer: { name: 'Copper Bay Shelter Services' } },
  },
  {
    shows: 'the first line may be the name of a part of which nothing is said',
    document: `Copper Bay Shelter Services\nPosition Description\n\nPosition: Fish Culturist\n\nWho we are\nWe have kept fish since 1974.${body}`,
    gives: { employer: null },
  },
  {
    shows: 'a part of an organization does not say who employs',
    document: `Title: Fish Culturist\nOrganization: Supply Pond, Transport Division${body}`,
    gives: { employer: null },
  },
  {
    shows: 'a state in front of the name of the document, and a department of the nation',
    document: `STATE OF OHIO CLASSIFICATION SPECIFICATION\n\nClass Title: Fish Culturist\nDepartment: U.S. Department of Ponds${body}`,
    gives: { employer: { name: 'State of Ohio', jurisdiction: 'US-OH' }, department: 'U.S. Department of Ponds' },
  },
  {
    shows: 'a unit of the forces does not say who employs',
    document: `Title: Fish Culturist\nOrganization: 412 Pond Group${body}`,
    gives: { employer: null },
  },
]
