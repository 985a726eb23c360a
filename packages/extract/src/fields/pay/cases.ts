import type { Case } from '../../testing/case.ts'

const body = '\n\nDUTIES\n- Repairs looms and manages a budget of $40,000 a year.\n\nQUALIFICATIONS\n- One year of experience with looms.'

export const cases: readonly Case[] = [
  {
    shows: 'steps at both ends of a range',
    document: `LOOM FIXER\nPay: Step 1 $22.41/hr - Step 5 $25.18/hr${body}`,
    gives: { pay: [{ min: 22.41, max: 25.18, per: 'hour' }] },
  },
  {
    shows: 'hours of a week beside a salary are no period of it',
    document: `LOOM FIXER${body}\n\nThe 2025 salary range is $78,414 to $93,350 (35-hour work week), for 35 hours per week.`,
    gives: { pay: [{ min: 78414, max: 93350, per: null }] },
  },
  {
    shows: 'the pay of two ways in, each on a line behind its words',
    document: `LOOM FIXER\n\nEntry Level: $6,318 - $7,680 per month\nLateral: $6,966 - $8,467 per month\nBonus: none${body}`,
    gives: {
      pay: [
        { min: 6318, max: 7680, per: 'month', label: 'Entry Level' },
        { min: 6966, max: 8467, per: 'month', label: 'Lateral' },
      ],
    },
  },
  {
    shows: 'the number of a range in its label',
    document: `LOOM FIXER\nSalary Range 19: $21.06 - $25.67 per hour${body}`,
    gives: { payGrade: '19', pay: [{ min: 21.06, max: 25.67, per: 'hour' }] },
  },
  {
    shows: 'a grade in front of a range, joined to it by a dash',
    document: `LOOM FIXER\nPay Grade: 6 – $22.19-$29.85 per hour${body}`,
    gives: { payGrade: '6', pay: [{ min: 22.19, max: 29.85, per: 'hour' }] },
  },
  {
    shows: 'a year and an hour behind one label: thousands are no pay of an hour',
    document: `LOOM FIXER\nSalary/Hourly: $49,023/ $23.57${body}`,
    gives: {
      pay: [
        { min: 49023, max: 49023, per: null },
        { min: 23.57, max: 23.57, per: 'hour' },
      ],
    },
  },
  {
    shows: 'what comes on top for papers and shifts is no pay of its own',
    document: `LOOM FIXER\n\nCOMPENSATION\n- Loom Fixer $59,448 - $75,876 per year\n- Certification pay of $175 up to $400 a month\n- $35 night assignment pay${body}`,
    gives: { pay: [{ min: 59448, max: 75876, per: 'year' }] },
  },
  {
    shows: 'what such posts earn in the country is not what this one pays',
    document: `LOOM FIXER\n\nThe median yearly salary of loom fixers ranges from $32,344 to $36,504.\nAvg Salary: $34,424${body}`,
    gives: { pay: [] },
  },
  {
    shows: 'dollars beside a license of Ontario are Canadian',
    document: `LOOM FIXER\nWage: $25.67 per hour${body}\n- A valid Ontario class D licence.`,
    gives: { pay: [{ min: 25.67, max: 25.67, currency: 'CAD', per: 'hour' }] },
  },
  {
    shows: 'a place called Ontario says nothing of a country',
    document: `LOOM FIXER\nLocation: Ontario\nWage: $25.67 per hour${body}`,
    gives: { pay: [{ min: 25.67, max: 25.67, currency: 'USD', per: 'hour' }] },
  },
  {
    shows: 'a trainee as the first of the levels, each paid by the last words of its name',
    document:
      'Loom Fixer Trainee/I/II\n\nDESCRIPTION\nTrainee $20.40 - $23.31 per hour\nFixer I $24.10 - $29.39 per hour\nFixer II $28.06 - $34.11 per hour\n\nQUALIFICATIONS\nTrainee: A high school diploma.\nFixer I: One year of experience with looms.\nFixer II: Three years of experience with looms.',
    gives: { title: 'Loom Fixer Trainee', pay: [{ min: 20.4, max: 23.31, per: 'hour' }], minimumExperience: null },
  },
  {
    shows: 'what each level is paid, by its name; the range over both is of neither',
    document: `Loom Fixer I/II\nSalary: $24.10 - $34.11 Hourly\nLoom Fixer I: $24.10 - $29.39 hourly\nLoom Fixer II: $28.06 - $34.11 hourly\n\nMINIMUM QUALIFICATIONS\nLoom Fixer I\nOne year of experience with looms.\nLoom Fixer II\nThree years of experience with looms.`,
    gives: { title: 'Loom Fixer I', pay: [{ min: 24.1, max: 29.39, per: 'hour' }] },
  },
  {
    shows: 'what each level is paid, in brackets behind its name; money that only one level is compared by is of none',
    document: `Loom Fixer I/II\nSalary: $52,400 - $70,300 annually\n\nTHE POSITION\nLoom Fixer I ($52,400 - $63,700 annually) is the entry level. Loom Fixer II ($57,800 - $70,300 annually) is the journey level.\n\nMINIMUM QUALIFICATIONS\nLoom Fixer I\nOne year of experience with looms.\nLoom Fixer II\nThree years of experience with looms.`,
    gives: { pay: [{ min: 52400, max: 63700, per: 'year' }] },
  },
  {
    shows: 'a level named far from money keeps what all are paid',
    document: `Loom Fixer I/II\nSalary: $24.10 - $34.11 Hourly\n\nTHE POSITION\nLoom Fixer II may be paid more than $30 an hour.\n\nMINIMUM QUALIFICATIONS\nLoom Fixer I\nOne year of experience with looms.\nLoom Fixer II\nThree years of experience with looms.`,
    gives: { pay: [{ min: 24.1, max: 34.11, per: 'hour' }] },
  },
  {
    shows: 'the two ends of a range behind two labels',
    document: `Title: Loom Fixer\nMinimum Hourly Rate: $61.44\nMaximum Hourly Rate: $64.72${body}`,
    gives: { pay: [{ min: 61.44, max: 64.72, per: 'hour' }] },
  },
  {
    shows: 'the two ends of a range on two lines without colons',
    document: `Loom Fixer\nPosition Type Regular Full-Time\nMin USD $25.50/Hr.\nMax USD $29.75/Hr.${body}`,
    gives: { pay: [{ min: 25.5, max: 29.75, per: 'hour' }] },
  },
  {
    shows: 'hours below an amount are no upper end',
    document: `Loom Fixer\nMin USD $25.50/Hr.\nMax 20 hours${body}`,
    gives: { pay: [{ min: 25.5, max: 25.5, per: 'hour' }] },
  },
  {
    shows: 'an upper end below the lower one is none of its range',
    document: `Title: Loom Fixer\nMinimum Hourly Rate: $61.44\nMaximum Hourly Rate: $14.72${body}`,
    gives: {
      pay: [
        { min: 61.44, max: null },
        { min: null, max: 14.72 },
      ],
    },
  },
  {
    shows: 'lettered ranges of one class, by the period of the range over them',
    document: `Loom Fixer\n$4,020.00 - $6,531.00 per Month\n\nPOSITION DETAILS\n$4,020.00 - $4,790.00 A\n$4,354.00 - $5,452.00 B\n$5,220.00 - $6,531.00 C${body}`,
    gives: {
      pay: [
        { min: 4020, max: 4790, per: 'month', label: 'A' },
        { min: 4354, max: 5452, per: 'month', label: 'B' },
        { min: 5220, max: 6531, per: 'month', label: 'C' },
      ],
    },
  },
  {
    shows: 'one lettered line is a range like others',
    document: `Loom Fixer\nSalary: $4,020.00 - $4,790.00 A month${body}`,
    gives: { pay: [{ min: 4020, max: 4790, per: 'month', label: null }] },
  },
  {
    shows: 'lanes and steps of a schedule between the ends of a range',
    document: `Title: Loom Fixer\nPay: $47,210 (Lane 1, Step 1) to $83,905 (Lane 7, Step 20)${body}`,
    gives: { pay: [{ min: 47210, max: 83905 }] },
  },
  {
    shows: 'a grade told with the pay; that of a school is none',
    document: `The Elm Mill seeks a Loom Fixer. This is a full-time position, Grade 7, with an hourly range of $29.83 to $35.41. It teaches looms to Grade 5, too.${body}`,
    gives: { payGrade: '7', pay: [{ min: 29.83, max: 35.41, per: 'hour' }] },
  },
  {
    shows: 'a range without a space around its dash',
    document: `Title: Loom Fixer\nSalary range: $24,590-$31,385${body}`,
    gives: { pay: [{ min: 24590, max: 31385, currency: 'USD' }] },
  },
  {
    shows: 'the two ends of a range, each with its name',
    document: `Title: Loom Fixer\nPay Type: Hourly\nPay: Min Hiring Rate $24.10 Max Hiring Rate $30.85${body}`,
    gives: { pay: [{ min: 24.1, max: 30.85, currency: 'USD' }] },
  },
  {
    shows: 'a range by the hour',
    document: `Title: Loom Fixer\nSalary: $24.10 - $30.85 Hourly${body}`,
    gives: { pay: [{ min: 24.1, max: 30.85, currency: 'USD', per: 'hour', label: null }] },
  },
  {
    shows: 'a range in thousands',
    document: `Title: Loom Fixer\nPay Range: $55K - $62K per year${body}`,
    gives: { pay: [{ min: 55000, max: 62000, per: 'year' }], payGrade: null },
  },
  {
    shows: 'figures without a sign behind a label',
    document: `Title: Loom Fixer\nHiring Range: 16.73 - 25.90, Hourly${body}`,
    gives: { pay: [{ min: 16.73, max: 25.9, currency: null, per: 'hour' }] },
  },
  {
    shows: 'a flat rate, and the period in the heading',
    document: `LOOM FIXER\n\nANNUAL SALARY\n\n$90,744 (flat-rated)${body}`,
    gives: { pay: [{ min: 90744, max: 90744, per: 'year' }] },
  },
  {
    shows: 'several ranges, and those of a part of the employer',
    document: `LOOM FIXER\n\nANNUAL SALARY\n\n$55,854 to $81,640 and $63,621 to $92,999\nThe salary in the Mill Department is $66,000 to $95,000.${body}`,
    gives: {
      pay: [
        { min: 55854, max: 81640, label: null },
        { min: 63621, max: 92999, label: null },
        { min: 66000, max: 95000, per: 'year', label: 'Mill Department' },
      ],
    },
  },
  {
    shows: 'an open upper end',
    document: `LOOM FIXER\n\nThis is a full-time, salaried position, with a range starting at $40,000 annually.${body}`,
    gives: { pay: [{ min: 40000, max: null, per: 'year' }] },
  },
  {
    shows: 'steps of one range',
    document: `LOOM FIXER\n\nANNUAL SALARY\n\n$54,100; $55,583; $57,107; $58,673; $60,281; $61,930; $63,642${body}`,
    gives: { pay: [{ min: 54100, max: 63642, per: 'year' }] },
  },
  {
    shows: 'every other week, by the month, by the year in pounds',
    document: `Title: Loom Fixer\nSalary: $2,445.00 - $3,056.00 Biweekly\nMonthly Salary: $4,010 - $4,949\nStarting Pay: £41,600 per annum${body}`,
    gives: {
      pay: [
        { min: 2445, max: 3056, per: 'two-weeks' },
        { min: 4010, max: 4949, per: 'month' },
        { min: 41600, currency: 'GBP', per: 'year' },
      ],
    },
  },
  {
    shows: 'a range with a Roman number is a grade',
    document: `Title: Loom Fixer\nPay Range: II\nSalary: DOE${body}`,
    gives: { payGrade: 'II', pay: [] },
  },
  { shows: 'a grade is not money', document: `0D12\nPAY RANGE: N19\nLOOM FIXER${body}`, gives: { payGrade: 'N19', pay: [] } },
  {
    shows: 'a bonus, a fee and a budget are no pay',
    document: `LOOM FIXER${body}\n\nBENEFITS\nA bilingual bonus of $100 a month and a $500 uniform allowance are paid each year.`,
    gives: { pay: [] },
  },
  {
    shows: 'the ends of a range said once more are no pay of their own',
    document: `Title: Loom Fixer\nSalary: $21.50 - $28.75 Hourly${body}\n\nSALARY INFORMATION\nThe pay goes from $21.50 [first year] to $28.75 [top] per hour.`,
    gives: { pay: [{ min: 21.5, max: 28.75, per: 'hour' }] },
  },
  {
    shows: 'the steps of a range, between commas',
    document: `Title: Loom Fixer\nSalary: Range 12, Steps A-E, $17.25, $18.11, $19.02, $19.97, $20.97 per hour${body}`,
    gives: { pay: [{ min: 17.25, max: 20.97, per: 'hour' }] },
  },
  {
    shows: 'dollars of another country',
    document: `LOOM FIXER\n\nWage: $27.61 per hour\nUnion: CUPE Local 12${body}`,
    gives: { pay: [{ min: 27.61, max: 27.61, currency: 'CAD', per: 'hour' }] },
  },
  {
    shows: 'dollars of a state, whatever else is named',
    document: `City of Eelport\nLoom Fixer\nLocation: Eelport, OR\nSalary: $27.61 per hour${body}\nVisits mills in Canada.`,
    gives: { pay: [{ currency: 'USD' }] },
  },
  {
    shows: 'thousands of which only the first has a sign, and steps in brackets',
    document: `Title: Loom Fixer\nSalary: $45K-55K DOE\nPay Range: $19.44 (Step 1) to $25.12 (Step 6) per hour${body}`,
    gives: {
      pay: [
        { min: 45000, max: 55000, currency: 'USD' },
        { min: 19.44, max: 25.12, per: 'hour' },
      ],
    },
  },
  {
    shows: 'what is paid on top is no rate of its own',
    document: `Title: Loom Fixer\nPay: $20.15 per hour plus shift differential of $1.50 per hour\nCompensation: $150/day${body}`,
    gives: {
      pay: [
        { min: 20.15, max: 20.15, per: 'hour' },
        { min: 150, max: 150, per: 'day' },
      ],
    },
  },
  {
    shows: 'a grade beside its money, and an open end behind it',
    document: `Title: Loom Fixer\nSalary: Grade 7, $41,912.00/year minimum${body}`,
    gives: { payGrade: '7', pay: [{ min: 41912, max: null, per: 'year' }] },
  },
  {
    shows: 'codes of currencies before both ends',
    document: `Title: Loom Fixer\nCompensation Range: USD $120,000.00/Yr. - USD $145,000.00/Yr.\nBase Salary: AU$75,000${body}`,
    gives: {
      pay: [
        { min: 120000, max: 145000, currency: 'USD', per: 'year' },
        { min: 75000, max: 75000, currency: 'AUD' },
      ],
    },
  },
  {
    shows: 'a line that is little more than the pay, without what comes on top',
    document: 'Loom Fixer\nElm Grove\n$42,410 – $53,880 + 11% superannuation + relocation\n\nDUTIES\n- Repairs looms.',
    gives: { pay: [{ min: 42410, max: 53880 }] },
  },
  {
    shows: 'a rate by the day on a line of its own; nothing is no pay',
    document: 'Interim Loom Fixer\n£0.00\n£310 per day\n\nDUTIES\n- Repairs looms.',
    gives: { pay: [{ min: 310, max: 310, currency: 'GBP', per: 'day' }] },
  },
  {
    shows: 'a bonus on a line of its own is no pay',
    document: 'Loom Fixer\n$900 sign-on bonus!\n\nDUTIES\n- Repairs looms.',
    gives: { pay: [] },
  },
  {
    shows: 'what may come on top of the salary behind its label',
    document: `Title: Loom Fixer\nSalary: Grade 7/8 £28,391 - £31,999 pa plus up to £2,500 market supplement${body}`,
    gives: { pay: [{ min: 28391, max: 31999, currency: 'GBP', per: 'year' }] },
  },
  {
    shows: 'lakhs',
    document: `Title: Loom Fixer\nCTC: ₹6–9 LPA${body}`,
    gives: { pay: [{ min: 600000, max: 900000, currency: 'INR', per: 'year' }] },
  },
  {
    shows: 'the same pay by the month and by the year, each behind its label',
    document: `Loom Fixer\nMonthly Salary: $4,842 - $5,731\nAnnually: $58,104 - $68,772${body}`,
    gives: {
      pay: [
        { min: 4842, max: 5731, per: 'month' },
        { min: 58104, max: 68772, per: 'year' },
      ],
    },
  },
  {
    shows: 'a range and its steps in front of the pay',
    document: `Title: Loom Fixer\nSalary: Range 18, Step A - E: $19.62 - $23.85 per hour${body}`,
    gives: { payGrade: '18', pay: [{ min: 19.62, max: 23.85, per: 'hour' }] },
  },
  {
    shows: 'several jobs of one notice, numbered, each with a line of its pay',
    document:
      'SUMMER JOBS\nApplications are due by April 18, 2025.\n\n1. LOOM GUIDE\n$12.00 - $15.00/hour, 40 hours/week\nLeads guests through the mill.\n\n2. LOOM CLEANER\n$11.50/hour\nCleans the looms each night.',
    gives: { title: 'Loom Guide', pay: [{ min: 12, max: 15, per: 'hour' }], hoursPerWeek: 40, closesOn: '2025-04-18' },
  },
  {
    shows: 'the letters behind say whose dollars; what a credit hour pays is by no hour of work',
    document: `Title: Loom Fixer\nCompensation Range: $4,791.50 - $6,322.17 CAD Monthly${body}`,
    gives: { pay: [{ min: 4791.5, max: 6322.17, currency: 'CAD', per: 'month' }] },
  },
  {
    shows: 'a sentence about what comes on top, behind the rate',
    document: `Title: Loom Fixer\nWage range: $17.25–$21.75/hour. Shift differential: $1.50 evenings, $2.00 nights.${body}`,
    gives: { pay: [{ min: 17.25, max: 21.75, per: 'hour' }] },
  },
  {
    shows: 'a grade among other terms',
    document: `Title: Loom Fixer\nClassification: Non-exempt, Grade 12${body}`,
    gives: { payGrade: '12', flsa: 'nonexempt' },
  },
  {
    shows: 'a band behind the label of a classification, and points behind a grade',
    document: 'Position title: Kiln Worker\nClassification: Band 6\n\nDUTIES\n- Loads kilns.',
    gives: { payGrade: 'Band 6' },
  },
  {
    shows: 'the plan, series and grade of a federal post',
    document: 'Title: Kiln Worker\nPay Plan, Series and Grade: GS-0025-07\n\nDUTIES\n- Loads kilns.',
    gives: { payGrade: 'GS-0025-07' },
  },
  {
    shows: 'one number behind a range of pay is a range of a schedule',
    document: 'BAKER\nSalary Range: 17\n\nDUTIES\n- Bakes bread.',
    gives: { payGrade: '17', pay: [] },
  },
  { shows: 'one number that is no range is no grade', document: 'BAKER\nSalary: 17\n\nDUTIES\n- Bakes bread.', gives: { payGrade: null } },
  {
    shows: 'the two ends of a range under labels of their own',
    document: `OVEN INSPECTOR\n\nSALARY\nMinimum: $4,100.00 monthly\nMaximum: $5,200.00 monthly\n\nDUTIES\n- Inspects ovens.`,
    gives: { pay: [{ min: 4100, max: 5200, per: 'month' }] },
  },
  {
    shows: 'a minimum alone is open above, and two minima are no range',
    document: `OVEN INSPECTOR\nMinimum Salary: $41,000 per year\n\nSALARY\nMinimum: $3,900.00 monthly\n\nDUTIES\n- Inspects ovens.`,
    gives: {
      pay: [
        { min: 41000, max: null, per: 'year' },
        { min: 3900, max: null, per: 'month' },
      ],
    },
  },
  {
    shows: 'a grade on a line of its own, and none in the title of one',
    document: 'Village of Rye\nOVEN INSPECTOR\nGrade 9\n\nDUTIES\n- Inspects ovens in the kitchens of Grade 7 pupils.',
    gives: { payGrade: '9' },
  },
  {
    shows: 'plan, series and grades of the federal service on a line of their own',
    document: 'POSITION DESCRIPTION\n\nOVEN INSPECTOR\n\nGS-1899-05/06/07\n\nDUTIES\n- Inspects ovens.',
    gives: { payGrade: 'GS-1899-05/06/07' },
  },
  {
    shows: 'a federal grade in a sentence is that of former work',
    document: 'POSITION DESCRIPTION\n\nOVEN INSPECTOR\nOne year as good as work at GS-05.\n\nDUTIES\n- Inspects ovens.',
    gives: { payGrade: null },
  },
  {
    shows: 'grades of a federal ladder behind a label',
    document: 'OVEN INSPECTOR\nPay Plan, Series, Grade: GS-1899-09/11/12\n\nDUTIES\n- Inspects ovens.',
    gives: { payGrade: 'GS-1899-09/11/12' },
  },
]
