/** What may have happened to a class or its specification, as parts of an expression: "Revised", "Date Adopted", "Consolidation". */

/** As it stands in a label: "Date Revised", "Abolishment". */
export const historyWord =
  '(?:title\\s+(?:chang(?:ed?|es)|revised)|retitled|consolidat(?:ed|ion)|abolish(?:ed|ment)|revis(?:ed|ions?)|rev\\.?|updated?|amended|modified|review(?:ed)?(?=\\s+dates?\\b)|reviewed|adopt(?:ed|ion)|approv(?:ed|al)|establish(?:ed|ment)|created?|originat(?:ed|ion)|original(?=\\s+date\\b)|initial(?=\\s+effective\\s+date\\b)|new class)'
