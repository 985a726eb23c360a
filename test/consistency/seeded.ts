/** Contradictions put into our own samples: the sample, what is replaced by what (all of "" = put at the end), and the codes of the notes that must follow. */
export type Seeded = readonly [sample: string, from: string, to: string, ...codes: string[]]

export const seeded: readonly Seeded[] = [
  // numbers in words and digits
  ['bridge-maintenance-superintendent', 'Two (2) years', 'Two (3) years', 'numbers-differ'],
  ['bridge-maintenance-superintendent', 'four (4) years', 'four (5) years', 'numbers-differ'],
  ['fleet-services-coordinator', 'twelve (12) months', 'twelve (6) months', 'numbers-differ'],
  ['transit-dispatcher-posting', 'Two years of experience', '2 (three) years of experience', 'numbers-differ'],
  ['irrigation-inspector-bulletin', 'three semester units', 'three (4) semester units', 'numbers-differ'],
  // another employer
  ['transit-dispatcher-posting', 'Informs the public of delays', 'Informs the public of the City of Marrow Bay of delays', 'names-differ'],
  [
    'transit-dispatcher-posting',
    'directs buses and ferries by radio',
    'directs the buses of the City of Elk Landing by radio',
    'names-differ',
  ],
  [
    'bridge-maintenance-superintendent',
    'evaluates their work, and hears',
    'evaluates their work for the City of Fern Crossing, and hears',
    'names-differ',
  ],
  [
    'irrigation-inspector-bulletin',
    'and explains the City',
    'and explains to the residents of the City of Dove Springs the City',
    'names-differ',
  ],
  // another class
  [
    'museum-registrar-position',
    'The Collections Registrar keeps',
    'The Payroll Supervisor performs clerical work and keeps',
    'title-differs',
  ],
  [
    'transit-dispatcher-posting',
    'Operations Supervisor, the dispatcher directs',
    'Operations Supervisor, the Librarian Assistant directs',
    'title-differs',
  ],
  ['bridge-maintenance-superintendent', 'The Bridge Maintenance Superintendent (BMS) plans', 'The Tax Examiner plans', 'title-differs'],
  ['irrigation-inspector-bulletin', 'An Irrigation Inspector examines', 'A Parking Officer performs patrols and examines', 'title-differs'],
  [
    'fleet-services-coordinator',
    'general supervision of the Fleet Services Manager',
    'general supervision of the Fleet Services Coordinator',
    'own-class',
  ],
  ['museum-registrar-position', 'Reports To\tChief Curator', 'Reports To\tCollections Registrar', 'own-class'],
  [
    'irrigation-inspector-bulletin',
    'experience as an Irrigation Technician with the City of Corran Heights',
    'experience in the class of Irrigation Inspector',
    'own-class',
  ],
  // units
  [
    'airport-operations-assistant-manager',
    'Operations Division of the Airport Department.',
    'Airfield, Terminal, Curbside and Radio units. Employees may be moved among the Airfield, Terminal, Curbside Radio and Apron units.',
    'units-differ',
  ],
  // codes and labels
  ['airport-operations-assistant-manager', 'Terminal Services Supervisor (5D07)', 'Terminal Services Supervisor (5C18)', 'code-twice'],
  ['airport-operations-assistant-manager', 'Airport Operations Supervisor (5C18)', 'Airport Operations Supervisor (5C21)', 'code-twice'],
  ['water-laboratory-technician-series', '3312\tWater', '3311\tWater', 'code-twice'],
  [
    'airport-operations-assistant-manager',
    'Terminal Services Supervisor (5D07) for the Terminal Specialty',
    'Airport Operations Assistant Manager (5D07) for the Terminal Specialty',
    'code-twice',
  ],
  ['transit-dispatcher-posting', 'Job Type: Full-Time', 'Job Type: Full-Time\nJob Number: 2024-0461', 'labels-differ'],
  ['transit-dispatcher-posting', 'Pay Grade: 17', 'Pay Grade: 17\nPay Grade: 19', 'labels-differ'],
  ['irrigation-inspector-bulletin', 'Open Date: 02-09-24', 'Open Date: 02-09-24\nClass Code: 4471', 'labels-differ'],
  ['museum-registrar-position', 'Pay Grade\t21', 'Pay Grade\t21\nPay Grade\t23', 'labels-differ'],
  // desirable and required
  ['parks-operations-supervisor', '\nQUALIFICATIONS ', '\nDESIRABLE QUALIFICATIONS ', 'required-below-desirable'],
  [
    'transit-dispatcher-posting',
    '- One year of experience in radio',
    '- Candidates must have one year of experience in radio',
    'required-below-desirable',
  ],
  [
    'museum-registrar-position',
    "Master's degree in museum studies.",
    "Master's degree in museum studies is required.",
    'required-below-desirable',
  ],
  // experience
  [
    'transit-dispatcher-posting',
    'SPECIAL REQUIREMENTS\n',
    'SPECIAL REQUIREMENTS\nFive years of experience in dispatching, vehicle operation or customer service. ',
    'experience-differs',
  ],
  // licenses
  [
    'irrigation-inspector-bulletin',
    'WHERE TO APPLY',
    "DESIRABLE QUALIFICATIONS\n\nA valid California driver's license.\n\nWHERE TO APPLY",
    'license-differs',
  ],
  [
    'museum-registrar-position',
    "Master's degree in museum studies.",
    "Master's degree in museum studies.\nA valid driver's license.",
    'license-differs',
  ],
  // strength
  ['fleet-services-coordinator', 'Sedentary\tLight\tMedium X', 'Sedentary X\tLight\tMedium', 'strength-differs'],
  ['instrument-shop-posting', 'While performing the duties', 'Strength: Light work. While performing the duties', 'strength-differs'],
  [
    'instrument-shop-posting',
    'occasionally lift up to 60 pounds',
    'occasionally lift up to 120 pounds. Strength: heavy',
    'strength-differs',
  ],
  // status
  [
    'transit-dispatcher-posting',
    'SPECIAL REQUIREMENTS\n',
    'SPECIAL REQUIREMENTS\nThis position is exempt under the Fair Labor Standards Act. ',
    'exemption-differs',
  ],
  ['museum-registrar-position', 'LICENSES\n', 'LICENSES\n\nThis is a non-exempt position under the FLSA.\n', 'exemption-differs'],
  // pay
  ['transit-dispatcher-posting', 'BENEFITS\n', 'SALARY\nThe salary is $91,000 to $99,000 per year.\n\nBENEFITS\n', 'pay-differs'],
  ['instrument-shop-posting', '$58,000 to $66,500', '$66,500 to $58,000', 'range-reversed'],
  ['transit-dispatcher-posting', '$24.10 - $30.85', '$30.85 - $24.10', 'range-reversed'],
  ['irrigation-inspector-bulletin', '$61,533 to $89,951', '$89,951 to $61,533', 'range-reversed'],
  // dates
  ['transit-dispatcher-posting', 'Closing Date: 3/22/2024', 'Closing Date: 2/22/2024', 'dates-reversed'],
  ['irrigation-inspector-bulletin', 'February 22, 2024', 'February 1, 2024', 'dates-reversed'],
  ['parks-operations-supervisor', 'Revised: 07-01-19', 'Revised: 07-01-01', 'dates-reversed'],
  ['fleet-services-coordinator', 'Adopted: May 2011    Revised: ________', 'Established: May 2011    Revised: June 2009', 'dates-reversed'],
  ['water-laboratory-technician-series', 'III\t06/04/1996\t09/17/2008', 'III\t06/04/1996\t09/17/1988', 'dates-reversed'],
  [
    'transit-dispatcher-posting',
    'Closing Date: 3/22/2024 5:00 PM Pacific',
    'Closing Date: 3/22/2024 5:00 PM Pacific\nApplication Deadline: 3/29/2024',
    'dates-differ',
  ],
  ['transit-dispatcher-posting', '3/22/2024 5:00 PM Pacific', 'Monday, March 22, 2024', 'weekday'],
  ['irrigation-inspector-bulletin', 'Thursday, February 22', 'Tuesday, February 22', 'weekday'],
  ['instrument-shop-posting', 'on May 6, 2024', 'on Friday, May 6, 2024', 'weekday'],
  [
    'transit-dispatcher-posting',
    'Applications must be complete when they are received.',
    'Applications must be received by April 5, 2024.',
    'dates-differ',
  ],
  // shares of time
  ['museum-registrar-position', '40%', '50%', 'percentages'],
  ['museum-registrar-position', '30%', '15%', 'percentages'],
  // lists
  ['irrigation-inspector-bulletin', '3. One year', '4. One year', 'numbering'],
  ['irrigation-inspector-bulletin', '3. One year', '2. One year', 'numbering'],
  ['airport-operations-assistant-manager', '2. Employees must direct', '3. Employees must direct', 'numbering'],
  [
    'transit-dispatcher-posting',
    '- Performs other duties',
    '- Answers calls from drivers and sends help in breakdowns and accidents.\n- Performs other duties',
    'said-twice',
  ],
  ['instrument-shop-posting', '- May travel to', '- Teaches students the safe use of the machine shop.\n- May travel to', 'said-twice'],
  [
    'bridge-maintenance-superintendent',
    '- Performs related work as required.',
    '- Keeps the log of bridge openings and reports outages to the river authority;\n- Performs related work as required.',
    'said-twice',
  ],
  // what is missing
  ['museum-registrar-position', "\n\nA valid driver's license is required.", '', 'empty-heading'],
  [
    'parks-operations-supervisor',
    'in the parks. Performs related work as required.',
    'in the parks, and in the absence of the',
    'cut-short',
  ],
  [
    'water-laboratory-technician-series',
    'report results to the plants and to the public.',
    'report results to the plants and to the',
    'cut-short',
  ],
  ['irrigation-inspector-bulletin', 'watering rules to contractors.', 'watering rules to contractors and the', 'cut-short'],
  ['instrument-shop-posting', 'the Shop Manager. Review', '[insert name]. Review', 'placeholder'],
  ['transit-dispatcher-posting', 'Location: 40 Ferry Street', 'Location: Click or tap here to enter text. Ferry Street', 'placeholder'],
  ['fleet-services-coordinator', 'Prepares documentation for the fleet budget', 'Click here to enter text', 'placeholder'],
]
