/** Texts from outside (names of files, reasons) may hold line ends; what is printed as one line is one line. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
