/** Contradictions put into our own samples, by the code of the one note that must follow. */

/** What is put in the place of what; the first in the sample. */
type Seeded = readonly [sample: string, from: string, to: string]

const byCode: Record<string, readonly Seeded[]> = {
  'numbers-differ': [
    ['bridge-maintenance-superintendent', 'Two (2) years', 'Two (3) years'],
    ['bridge-maintenance-superintendent', 'four (4) years', 'four (5) years'],
    ['fleet-services-coordinator', 'twelve (12) months', 'twelve (6) months'],
    ['transit-dispatcher-posting', 'Two years of experience', '2 (three) years of experience'],
    ['irrigation-inspector-bulletin', 'three semester units', 'three (4) semester units'],
  ],
  'names-differ': [
    ['transit-dispatcher-posting', 'Informs the public of delays', 'Informs the public of the City of Marrow Bay of delays'],
    ['transit-dispatcher-posting', 'directs buses and ferries by radio', 'directs the buses of the City of Elk Landing by radio'],
    [
      'bridge-maintenance-superintendent',
      'evaluates their work, and hears',
      'evaluates their work for the City of Fern Crossing, and hears',
    ],
    ['irrigation-inspector-bulletin', 'and explains the City', 'and explains to the residents of the City of Dove Springs the City'],
  ],
  'title-differs': [
    ['museum-registrar-position', 'The Collections Registrar keeps', 'The Payroll Supervisor performs clerical work and keeps'],
    [
      'transit-dispatcher-posting',
      'Operations Supervisor, the dispatcher directs',
      'Operations Supervisor, the Librarian Assistant directs',
    ],
    ['bridge-maintenance-superintendent', 'The Bridge Maintenance Superintendent (BMS) plans', 'The Tax Examiner plans'],
    ['irrigation-inspector-bulletin', 'An Irrigation Inspector examines', 'A Parking Officer performs patrols and examines'],
  ],
  'own-class': [
    [
      'fleet-services-coordinator',
      'general supervision of the Fleet Services Manager',
      'general supervision of the Fleet Services Coordinator',
    ],
    ['museum-registrar-position', 'Reports To\tChief Curator', 'Reports To\tCollections Registrar'],
    [
      'irrigation-inspector-bulletin',
      'experience as an Irrigation Technician with the City of Corran Heights',
      'experience in the class of Irrigation Inspector',
    ],
  ],
  'units-differ': [
    [
      'airport-operations-assistant-manager',
      'Operations Division of the Airport Department.',
      'Airfield, Terminal, Curbside and Radio units. Employees may be moved among the Airfield, Terminal, Curbside Radio and Apron units.',
    ],
  ],
  'code-twice': [
    ['airport-operations-assistant-manager', 'Terminal Services Supervisor (5D07)', 'Terminal Services Supervisor (5C18)'],
    ['airport-operations-assistant-manager', 'Airport Operations Supervisor (5C18)', 'Airport Operations Supervisor (5C21)'],
    ['water-laboratory-technician-series', '3312\tWater', '3311\tWater'],
    [
      'airport-operations-assistant-manager',
      'Terminal Services Supervisor (5D07) for the Terminal Specialty',
      'Airport Operations Assistant Manager (5D07) for the Terminal Specialty',
    ],
  ],
  'labels-differ': [
    ['transit-dispatcher-posting', 'Job Type: Full-Time', 'Job Type: Full-Time\nJob Number: 2024-0461'],
    ['transit-dispatcher-posting', 'Pay Grade: 17', 'Pay Grade: 17\nPay Grade: 19'],
    ['irrigation-inspector-bulletin', 'Open Date: 02-09-24', 'Open Date: 02-09-24\nClass Code: 4471'],
    ['museum-registrar-position', 'Pay Grade\t21', 'Pay Grade\t21\nPay Grade\t23'],
  ],
  'required-below-desirable': [
    ['parks-operations-supervisor', '\nQUALIFICATIONS ', '\nDESIRABLE QUALIFICATIONS '],
    ['transit-dispatcher-posting', '- One year of experience in radio', '- Candidates must have one year of experience in radio'],
    ['museum-registrar-position', "Master's degree in museum studies.", "Master's degree in museum studies is required."],
  ],
  'experience-differs': [
    [
      'transit-dispatcher-posting',
      'SPECIAL REQUIREMENTS\n',
      'SPECIAL REQUIREMENTS\nFive years of experience in dispatching, vehicle operation or customer service. ',
    ],
  ],
  'license-differs': [
    [
      'irrigation-inspector-bulletin',
      'WHERE TO APPLY',
      "DESIRABLE QUALIFICATIONS\n\nA valid California driver's license.\n\nWHERE TO APPLY",
    ],
    ['museum-registrar-position', "Master's degree in museum studies.", "Master's degree in museum studies.\nA valid driver's license."],
  ],
  'strength-differs': [
    ['fleet-services-coordinator', 'Sedentary\tLight\tMedium X', 'Sedentary X\tLight\tMedium'],
    ['instrument-shop-posting', 'While performing the duties', 'Strength: Light work. While performing the duties'],
    ['instrument-shop-posting', 'occasionally lift up to 60 pounds', 'occasionally lift up to 120 pounds. Strength: heavy'],
  ],
  'exemption-differs': [
    [
      'transit-dispatcher-posting',
      'SPECIAL REQUIREMENTS\n',
      'SPECIAL REQUIREMENTS\nThis position is exempt under the Fair Labor Standards Act. ',
    ],
    ['museum-registrar-position', 'LICENSES\n', 'LICENSES\n\nThis is a non-exempt position under the FLSA.\n'],
  ],
  'pay-differs': [['transit-dispatcher-posting', 'BENEFITS\n', 'SALARY\nThe salary is $91,000 to $99,000 per year.\n\nBENEFITS\n']],
  'range-reversed': [
    ['instrument-shop-posting', '$58,000 to $66,500', '$66,500 to $58,000'],
    ['transit-dispatcher-posting', '$24.10 - $30.85', '$30.85 - $24.10'],
    ['irrigation-inspector-bulletin', '$61,533 to $89,951', '$89,951 to $61,533'],
  ],
  'dates-reversed': [
    ['transit-dispatcher-posting', 'Closing Date: 3/22/2024', 'Closing Date: 2/22/2024'],
    ['irrigation-inspector-bulletin', 'February 22, 2024', 'February 1, 2024'],
    ['parks-operations-supervisor', 'Revised: 07-01-19', 'Revised: 07-01-01'],
    ['fleet-services-coordinator', 'Adopted: May 2011    Revised: ________', 'Established: May 2011    Revised: June 2009'],
    ['water-laboratory-technician-series', 'III\t06/04/1996\t09/17/2008', 'III\t06/04/1996\t09/17/1988'],
  ],
  'dates-differ': [
    [
      'transit-dispatcher-posting',
      'Closing Date: 3/22/2024 5:00 PM Pacific',
      'Closing Date: 3/22/2024 5:00 PM Pacific\nApplication Deadline: 3/29/2024',
    ],
    [
      'transit-dispatcher-posting',
      'Applications must be complete when they are received.',
      'Applications must be received by April 5, 2024.',
    ],
  ],
  weekday: [
    ['transit-dispatcher-posting', '3/22/2024 5:00 PM Pacific', 'Monday, March 22, 2024'],
    ['irrigation-inspector-bulletin', 'Thursday, February 22', 'Tuesday, February 22'],
    ['instrument-shop-posting', 'on May 6, 2024', 'on Friday, May 6, 2024'],
  ],
  percentages: [
    ['museum-registrar-position', '40%', '50%'],
    ['museum-registrar-position', '30%', '15%'],
  ],
  numbering: [
    ['irrigation-inspector-bulletin', '3. One year', '4. One year'],
    ['irrigation-inspector-bulletin', '3. One year', '2. One year'],
    ['airport-operations-assistant-manager', '2. Employees must direct', '3. Employees must direct'],
  ],
  'said-twice': [
    [
      'transit-dispatcher-posting',
      '- Performs other duties',
      '- Answers calls from drivers and sends help in breakdowns and accidents.\n- Performs other duties',
    ],
    ['instrument-shop-posting', '- May travel to', '- Teaches students the safe use of the machine shop.\n- May travel to'],
    [
      'bridge-maintenance-superintendent',
      '- Performs related work as required.',
      '- Keeps the log of bridge openings and reports outages to the river authority;\n- Performs related work as required.',
    ],
  ],
  'empty-heading': [['museum-registrar-position', "\n\nA valid driver's license is required.", '']],
  'cut-short': [
    ['parks-operations-supervisor', 'in the parks. Performs related work as required.', 'in the parks, and in the absence of the'],
    ['water-laboratory-technician-series', 'report results to the plants and to the public.', 'report results to the plants and to the'],
    ['irrigation-inspector-bulletin', 'watering rules to contractors.', 'watering rules to contractors and the'],
  ],
  placeholder: [
    ['instrument-shop-posting', 'the Shop Manager. Review', '[insert name]. Review'],
    ['transit-dispatcher-posting', 'Location: 40 Ferry Street', 'Location: Click or tap here to enter text. Ferry Street'],
    ['fleet-services-coordinator', 'Prepares documentation for the fleet budget', 'Click here to enter text'],
  ],
}

export const seeded = Object.entries(byCode).flatMap(([code, cases]) => cases.map(([sample, from, to]) => ({ code, sample, from, to })))
