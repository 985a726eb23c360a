import type { Case } from '../../testing/case.ts'

const asked = (heading: string, text: string): string => `BAKER\n\nDUTIES\n- Bakes bread.\n\n${heading}\n${text}`

export const cases: readonly Case[] = [
  {
    shows: 'what is not required is no license; a class in quotation marks',
    document: asked('MINIMUM QUALIFICATIONS', 'A valid "G" driver\'s licence. CDL not required.'),
    gives: { licenses: [{ kind: 'driver', class: 'G', commercial: null }] },
  },
  {
    shows: 'cards and endorsements that begin a line',
    document: asked('MINIMUM QUALIFICATIONS', 'Valid Rye Safety clearance card\nOven Design endorsement\nOrders a library card'),
    gives: { certifications: [{ name: 'Rye Safety clearance card' }, { name: 'Oven Design endorsement' }] },
  },
  {
    shows: 'a register that is kept by a college; visitors are registered with a desk',
    document: asked('QUALIFICATIONS', 'Registered with the College of Bakers of Ontario\nRegisters guests with the front desk'),
    gives: { licenses: [{ kind: 'professional', name: 'Registered with the College of Bakers of Ontario' }] },
  },
  {
    shows: 'a class that follows is a license of its own',
    document: asked('MINIMUM REQUIREMENTS', "Valid driver's license; Class A CDL must be obtained within 12 months."),
    gives: {
      licenses: [
        { kind: 'driver', class: null, timing: null },
        { kind: 'driver', class: 'A', timing: 'within 12 months' },
      ],
    },
  },
  {
    shows: 'what only stands beside a certificate is no name',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'A certificate as evidenced by a letter of the Guild is required.\nReviewing and accepting cost certifications is required.\nA Rye High School Proficiency Examination (RHSPE) certificate is required.\nMust be licensed as a:',
    ),
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'a name in a sentence of capitals',
    document: asked('MINIMUM QUALIFICATIONS', 'A LICENSE AS A CERTIFIED OVEN WELDER ISSUED BY THE RYE DEPARTMENT OF BREAD IS REQUIRED.'),
    gives: { licenses: [{ name: 'CERTIFIED OVEN WELDER' }] },
  },
  {
    shows: 'membership in the Bar that is told twice is one',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Membership in The State Bar of Rye. (Applicants must have active membership in The State Bar before they are appointed.)\nWork at the parallel bar.',
    ),
    gives: { licenses: [{ kind: 'professional', name: 'Membership in The State Bar of Rye', valid: true }] },
  },
  {
    shows: 'a certificate in place of a diploma is schooling, and schooling behind a license is a part of its own',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nLicense Required: Possession of a valid driver's license.\n\nEducation: Possession of a high school diploma, G.E.D. equivalency or high school proficiency certificate.\n\nExperience: Two (2) years of baking experience.",
    gives: { licenses: [{ kind: 'driver' }], certifications: [] },
  },
  {
    shows: 'several that one word closes, and the license of a plant beside that of a driver',
    document:
      'BAKER\n\nREQUIREMENTS\nValid Class A commercial driver license; Class C Water Operator license preferred.\nCPR, First Aid, and AED certifications within 18 months of hire.',
    gives: {
      licenses: [
        { kind: 'driver', class: 'A', required: true },
        { kind: 'professional', name: 'Class C Water Operator license', required: false },
      ],
      certifications: [
        { name: 'CPR', timing: 'within 18 months of hire' },
        { name: 'First Aid', timing: 'within 18 months of hire' },
        { name: 'AED certifications', timing: 'within 18 months of hire' },
      ],
    },
  },
  {
    shows: 'what stands below a line or a heading of wishes need not be had; a line that asks ends the wishes',
    document:
      'BAKER\n\nQUALIFICATIONS\n\nTwo years of baking experience.\n\nThe ideal candidate will have the following:\n\nFood Handler certification\n\nThe following must be had:\n\nOven Safety certification\n\nDESIRED/PREFERRED QUALIFICATIONS\n\nPastry Arts certification',
    gives: {
      certifications: [
        { name: 'Food Handler certification', required: false },
        { name: 'Oven Safety certification', required: true },
        { name: 'Pastry Arts certification', required: false },
      ],
    },
  },
  {
    shows: 'credentials that are called by their letters, each with its own time',
    document: asked('LICENSURE', 'BLS required upon hire; ACLS and PALS required within six (6) months of hire. CEN preferred.'),
    gives: {
      certifications: [
        { name: 'BLS', timing: 'upon hire', required: true },
        { name: 'ACLS', timing: 'within six (6) months of hire' },
        { name: 'PALS', timing: 'within six (6) months of hire' },
        { name: 'CEN', required: false },
      ],
    },
  },
  { shows: 'what one knows of them', document: asked('QUALIFICATIONS', 'Knowledge of CPR is required.'), gives: { certifications: [] } },
  {
    shows: 'papers that are called certificate or commission of something',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      '1. A valid Certificate of Competency to inspect ovens issued by the State of Ohio; or\n2. A valid Oven Board Commission from the Board of Oven Inspectors.',
    ),
    gives: {
      certifications: [
        { name: 'Certificate of Competency', issuer: 'State of Ohio' },
        { name: 'Oven Board Commission', issuer: 'Board of Oven Inspectors' },
      ],
      requirements: { any: [{ kind: 'certification' }, { kind: 'certification' }] },
    },
  },
  {
    shows: 'a certificate that lets one practice, named again by its letters',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Possession of a certificate issued by the Department of Bread to practice as a Certified Baking Assistant. Nobody is appointed without a valid CBA certificate.',
    ),
    gives: { certifications: [{ name: 'Certified Baking Assistant', issuer: 'Department of Bread' }] },
  },
  {
    shows: 'licenses by the words behind them',
    document: asked(
      'LICENSES',
      'Coast Guard license as mate of inspected vessels.\nLicensed to practice law in Virginia.\nAn active motor vehicle license.',
    ),
    gives: {
      licenses: [
        { kind: 'other', name: 'Coast Guard license as mate of inspected vessels' },
        { kind: 'professional', name: 'Licensed to practice law', jurisdiction: 'US-VA' },
        { kind: 'driver', name: 'motor vehicle license', valid: true },
      ],
    },
  },
  {
    shows: 'what the law asks of those who practice',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Require possession of the legal requirements to practice as a professional Registered Nurse in California.',
    ),
    gives: { licenses: [{ kind: 'professional', jurisdiction: 'US-CA' }], requirements: { kind: 'license' } },
  },
  {
    shows: 'a license that is needed only if there is something to drive',
    document: asked('LICENSE', "A driver's license valid in New Jersey only if the operation of a vehicle is necessary."),
    gives: { licenses: [{ kind: 'driver', jurisdiction: 'US-NJ', required: false }] },
  },
  {
    shows: 'a certification by its issuer and its level',
    document: asked('LICENSES', 'Certification by the Guild of Bakers (GOB) as a Level II Oven Technician.'),
    gives: { certifications: [{ name: 'Level II Oven Technician' }] },
  },
  {
    shows: 'class, state and time of a driver license',
    document: asked('LICENSE', "Must possess a valid Class B Ohio driver's license at the time of appointment."),
    gives: {
      licenses: [
        {
          kind: 'driver',
          name: "driver's license",
          class: 'B',
          jurisdiction: 'US-OH',
          commercial: null,
          valid: true,
          timing: 'at the time of appointment',
          required: true,
        },
      ],
      certifications: [],
    },
  },
  {
    shows: 'a license that all need, and one of a class that some need',
    document: asked(
      'LICENSES',
      "A valid Ohio driver's license is required.\nSome positions may require a valid Ohio Class A driver's license prior to appointment.",
    ),
    gives: {
      licenses: [
        { kind: 'driver', class: null, required: true, timing: null },
        { kind: 'driver', class: 'A', required: false, timing: 'prior to appointment' },
      ],
    },
  },
  {
    shows: 'a state that is not named, and one that issues',
    document: asked(
      'LICENSES',
      "A valid State driver's license.\nPossession of a proper class motor vehicle operator's license issued by the Commonwealth of Virginia prior to appointment and during tenure of employment.",
    ),
    gives: { licenses: [{ kind: 'driver', jurisdiction: 'US-VA', timing: 'prior to appointment and during tenure of employment' }] },
  },
  {
    shows: 'a commercial license by its letters',
    document: asked('LICENSE', 'Class A CDL within six (6) months of hire.'),
    gives: { licenses: [{ kind: 'driver', class: 'A', commercial: true, timing: 'within six (6) months of hire' }] },
  },
  {
    shows: 'some positions only',
    document: asked('NOTES', "Some positions may require a valid driver's license."),
    gives: { licenses: [{ kind: 'driver', required: false }] },
  },
  {
    shows: 'when it must be had, said in the next sentence',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Possession of a Class III driver license. Applicants who do not possess this license will be admitted but must secure the license prior to appointment.',
    ),
    gives: { licenses: [{ class: 'III', timing: 'prior to appointment' }] },
  },
  {
    shows: 'a profession',
    document: asked('LICENSE', 'Possession of a current license as a Registered Nurse.\nLand Surveyor license preferred.'),
    gives: {
      licenses: [
        { kind: 'professional', name: 'Registered Nurse', valid: true, required: true },
        { kind: 'professional', name: 'Land Surveyor license', required: false },
      ],
    },
  },
  {
    shows: 'certifications before and behind the word, with their issuer',
    document: asked(
      'CERTIFICATIONS',
      '- Forklift certification preferred.\n- Certification as a Playground Inspector within one year of employment.\n- Certified Arborist (CA).\n- First Aid certificate issued by the Bakers Guild.',
    ),
    gives: {
      licenses: [],
      certifications: [
        { name: 'Forklift certification', required: false },
        { name: 'Playground Inspector', required: true, timing: 'within one year of employment' },
        { name: 'Certified Arborist (CA)' },
        { name: 'First Aid certificate', issuer: 'Bakers Guild' },
      ],
    },
  },
  {
    shows: 'one license named twice',
    document: asked('MINIMUM QUALIFICATIONS', "A valid driver's license.\n\nLICENSE\nA valid Maine driver's license."),
    gives: { licenses: [{ kind: 'driver', jurisdiction: 'US-ME' }] },
  },
  {
    shows: 'papers that applicants send in',
    document: asked('NOTES', "Applicants must list their driver's license number and attach a copy of the certificate."),
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'what the screening of applicants looks into',
    document: asked(
      'SPECIAL REQUIREMENTS',
      'All offers follow a pre-employment background screening, which may include harbor certification.',
    ),
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'licenses that are issued to others',
    document: `BAKER\n\nDUTIES\n- Issues food licenses and inspects the driver's licenses of carriers.`,
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'a title that has the word in it',
    document: asked('MINIMUM QUALIFICATIONS', 'One year of experience performing the duties of a Food License Examiner II.'),
    gives: { licenses: [] },
  },
  {
    shows: 'the bar',
    document: asked('MINIMUM QUALIFICATIONS', 'Active membership in the State Bar of Ohio.'),
    gives: { licenses: [{ kind: 'professional', jurisdiction: 'US-OH', valid: true }] },
  },
  {
    shows: 'a section that says none',
    document: asked('LICENSES AND CERTIFICATIONS', 'None'),
    gives: { licenses: [], statedAbsent: ['licenses'] },
  },
  {
    shows: 'a time that is said of the second of two, and a wish that opens with ideally',
    document:
      'BAKER\n\nREQUIREMENTS\nMust have a valid driver license and obtain a food handler certificate within 24 months.\nIdeally, you hold a pastry certification.',
    gives: {
      licenses: [{ kind: 'driver', timing: null }],
      certifications: [
        { name: 'food handler certificate', timing: 'within 24 months', required: true },
        { name: 'pastry certification', required: false },
      ],
    },
  },
  {
    shows: 'words for any of them are none',
    document:
      'BAKER\n\nMINIMUM QUALIFICATIONS\nThese are a guide for the education, special skills and/or license which may be required in the class.\nThe employer makes sure that the required licenses/certifications are held.',
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'what only some positions ask for, and columns of what is essential and what is desirable',
    document:
      "BAKER\n\nPERSON SPECIFICATION\nCriteria\tEssential\tDesirable\nOther\tFull driving licence\tFood hygiene certificate\n\nSPECIAL REQUIREMENT\nDesignated positions require possession of a commercial driver's license.",
    gives: {
      licenses: [{ name: 'driving licence', required: true }],
      certifications: [{ name: 'Food hygiene certificate', required: false }],
    },
  },
  {
    shows: 'who is certified, and by when certification must be had',
    document:
      "BAKER\n\nREQUIREMENTS\nMust be ServSafe certified or able to obtain certification within 90 days of hire.\nValid commercial driver's license (CDL) Class B.",
    gives: {
      licenses: [{ kind: 'driver', class: 'B', commercial: true }],
      certifications: [{ name: 'ServSafe certified', timing: 'within 90 days of hire' }],
    },
  },
  {
    shows: 'what may be substituted for years is asked of nobody; what it may be substituted for is',
    document:
      'BAKER\n\nDUTIES\n- Bakes.\n\nMINIMUM QUALIFICATIONS\nThree years of baking experience. A Master Miller certificate may be substituted for one year of the experience. Possession of a Food Handler certificate.',
    gives: { certifications: [{ name: 'Food Handler certificate', required: true }] },
  },
  {
    shows: 'issuers with commas in their names, and several of them',
    document:
      "BAKER\n\nDUTIES\n- Bakes.\n\nLICENSES\nPossession of a Grade II Miller's certificate issued by the State Board of Mills, Grain, and Feed.\nCertification as a Yeast Handler by the National Yeast Guild, the Health Department, or an equivalent body.",
    gives: {
      certifications: [
        { name: "Grade II Miller's certificate", issuer: 'State Board of Mills, Grain, and Feed' },
        { name: 'Yeast Handler', issuer: 'National Yeast Guild' },
      ],
    },
  },
  {
    shows: 'the class in front of the word, behind "for", and with its letters',
    document:
      "HARBOR DRIVER\n\nMINIMUM QUALIFICATIONS\nCurrent 'C' class driver's licence.\n\nSPECIAL REQUIREMENTS\nA full driving licence for class B vehicles.",
    gives: {
      licenses: [
        { kind: 'driver', class: 'C' },
        { kind: 'driver', class: 'B' },
      ],
    },
  },
  {
    shows: 'a commercial class behind a comma, and the board of a state',
    document:
      "HARBOR NURSE\n\nMINIMUM QUALIFICATIONS\nValid driver's license, Class B CDL.\nCurrent license to practice professional nursing as a Registered Nurse as issued by the Ohio Board of Nursing.",
    gives: {
      licenses: [
        { kind: 'driver', class: 'B', commercial: true },
        { kind: 'professional', jurisdiction: 'US-OH' },
      ],
    },
  },
  {
    shows: 'a small word inside the name of a certificate',
    document: 'BAKER\n\nDUTIES\n- Bakes.\n\nLICENSES\nFirst Aid at Work certificate.',
    gives: { certifications: [{ name: 'First Aid at Work certificate' }] },
  },
  {
    shows: 'registrations with the body that keeps a profession',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Current registration with the College of Bakers of Ontario.\nHCPC registration as a Baker.\nMust be registered as an Oven Keeper in Training with the State Board of Bread within six months of hire.',
    ),
    gives: {
      licenses: [
        { kind: 'professional', name: 'registration with the College of Bakers of Ontario', jurisdiction: 'CA-ON', valid: true },
        { kind: 'professional', name: 'HCPC registration as a Baker', required: true },
        { kind: 'professional', name: 'Oven Keeper in Training', timing: 'within six months of hire' },
      ],
    },
  },
  {
    shows: 'a label of schooling and papers names none',
    document: asked(
      'QUALIFICATIONS',
      'Education/Certification:\nA high school diploma.\nA current baking certificate.\nA Training and Development certificate.',
    ),
    gives: { certifications: [{ name: 'baking certificate' }, { name: 'Training and Development certificate' }] },
  },
  {
    shows: 'classes of a license in quotation marks of either kind, and of two letters',
    document: asked('LICENSES', "Valid Ontario class 'D' licence with 'Z' endorsement.\nA Class DZ driver's licence."),
    gives: {
      licenses: [
        { kind: 'driver', class: 'D', jurisdiction: 'CA-ON', valid: true },
        { kind: 'driver', class: 'DZ' },
      ],
    },
  },
  {
    shows: 'a license that must be had, beside one that is welcome',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      "Must possess a valid driver's license, Class D with an air brake endorsement, AZ license is considered an asset.",
    ),
    gives: { licenses: [{ kind: 'driver', class: 'D', required: true }], requirements: { kind: 'license' }, preferred: null },
  },
  {
    shows: 'a license that is only welcome',
    document: asked('QUALIFICATIONS', "A valid driver's license, Class D, is considered an asset."),
    gives: { licenses: [{ kind: 'driver', class: 'D', required: false }] },
  },
  {
    shows: 'who may be registered, who was, and what else is registered',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      'Eligible for registration with the College of Bakers of Ontario.\nPersons registered as a Baker with the State Board of Bread need no degree.\nOne year of experience in the registration of pupils.',
    ),
    gives: { licenses: [], certifications: [] },
  },
  {
    shows: 'a certificate to practice, first aid that is held, and a board that certifies',
    document: asked(
      'LICENSES',
      'Certificate to practice as an oven keeper issued by the Guild Board within one year of appointment.\nOccupational First Aid Level 1.\nMust hold a current first aid card.\nMust be certified as a baker by the Bread Certification Commission.',
    ),
    gives: {
      licenses: [],
      certifications: [
        { name: 'Certificate to practice as an oven keeper', issuer: 'Guild Board', timing: 'within one year of appointment' },
        { name: 'Occupational First Aid Level 1' },
        { name: 'first aid card' },
        { name: 'baker' },
      ],
    },
  },
  {
    shows: 'who is on the way to a certificate; a diploma by another name is none, and who processes certificates asks for none',
    document: asked(
      'QUALIFICATIONS',
      'Must possess or be in the process of obtaining an Ohio Commission on Mill Safety Basic Miller certification.\nHigh school diploma or General Education Development (GED) certificate.\nProcesses Oven Safety certificates for the mill.',
    ),
    gives: { certifications: [{ name: 'Ohio Commission on Mill Safety Basic Miller certification' }] },
  },
  {
    shows: 'a card in capitals',
    document: asked('QUALIFICATIONS', '- Valid Oven Clearance Card\n- Ability to play a Safety Card game'),
    gives: { certifications: [{ name: 'Oven Clearance Card' }] },
  },
  {
    shows: 'the state behind a name is none of it; first aid that is given is no card',
    document: asked(
      'LICENSES',
      'Must possess a license as a Professional Engineer in the State of Ohio.\nAbility to give first aid at any level.',
    ),
    gives: { licenses: [{ kind: 'professional', name: 'Professional Engineer', jurisdiction: 'US-OH' }], certifications: [] },
  },
  {
    shows: 'a license of those to whom such work is given',
    document: asked(
      'LICENSES',
      "Employees may be assigned duties for which a van is driven. Employees assigned such duties must possess a driver's license.",
    ),
    gives: { licenses: [{ kind: 'driver', required: false }] },
  },
  {
    shows: 'a class behind the license, and words of an exception that name no certificate',
    document: asked(
      'MINIMUM QUALIFICATIONS',
      "Valid driver's license with Class E endorsement.\nOther training may be taken into account, except when certification is required by law.",
    ),
    gives: { licenses: [{ kind: 'driver', class: 'E', valid: true }], certifications: [] },
  },
  {
    shows: 'the name of a state that ends in "as" leads to no other name',
    document: asked('LICENSES', 'Current RN license in the State of Kansas or a neighboring state.'),
    gives: { licenses: [{ kind: 'professional', name: 'RN license', jurisdiction: 'US-KS' }] },
  },
]
